"""People told together: whom "the couple", "the pair" and "the trio" stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.words import THIRD_PERSON, lexicon
from timeline_cli.events.reference.nouns import tells_apart
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

#: In so many sentences they are looked for, as long as those tell of nobody else.
FAR_PEOPLE = 4
#: So near a noun stands the name of whom it tells.
TO_NAME = 8

#: Whether a name is of the kind that a noun tells.
Fits = Callable[[ResolvedName], bool]


def people_together(noun: Token, told: Told) -> Meaning | None:
    """The two or three people whom the text has just told of: "the couple", "the duo", "the trio"."""
    lists = reference_words()
    lemma = noun.lemma_.lower()
    if lemma not in lists.pairs and lemma not in lists.trios:
        return None
    start = group_start(noun)
    return together(noun, start, told, 2 if lemma in lists.pairs else 3) if start is not None else None


def group_start(noun: Token) -> int | None:
    """Where a phrase starts that points back to people together: "the couple", "the pair, who met,"."""
    if noun.tag_ == "NNS" or noun.relation in ("compound", "apposition", "name part"):
        return None
    determiners = [c for c in syntax.children(noun, "determiner") if c.i < noun.i]
    if len(determiners) != 1 or determiners[0].lower_ not in ("the", "this", "that"):
        return None
    if syntax.children(noun, "copula", "possessor", "number", "nominal modifier", "adnominal clause"):
        return None
    if any(tells_apart(c) and c.lower_ != "former" for c in syntax.children(noun, "adjective")):
        return None
    told_more = syntax.children(noun, "relative clause")
    return determiners[0].i if all(noun.nbor(1).text == "," for _ in told_more) else None


def together(noun: Token, start: int, told: Told, size: int) -> Meaning | None:
    """As many people as were last told of together, or else are the only ones just told of.

    Where somebody without a name was told since, two may be others, three hardly.
    """
    sentence = told.sentence_of[noun.i]
    since: dict[str, None] = {}
    is_open = False
    for number in range(sentence, max(sentence - FAR_PEOPLE, -1), -1):
        whole = told.sents[number]
        words = list(told.doc[whole.start : min(whole.end, noun.i)])
        if not syntax.is_parsed(whole):
            return None
        people = named_in(words, told, is_person)
        has_others = any(is_unnamed(word, told) for word in words)
        only = [people] if len(people) == size and not has_others else []
        found = groups(words, told, size, is_person) or only
        if found:
            is_sure = len(found) == 1 and since.keys() <= set(found[0])
            return Meaning(start, listed(found[0])) if is_sure else None
        is_open = is_open or has_others
        if len(people) > size or (is_open and size == 2):
            return None
        since = dict.fromkeys(people) | since
    return Meaning(start, listed(list(since))) if len(since) == size and not is_open else None


def is_person(resolved: ResolvedName) -> bool:
    return resolved.is_person


def groups(words: Sequence[Token], told: Told, size: int, fits: Fits) -> list[list[str]]:
    """The groups of so many that stand joined: "Ada Okoro and Ben Harlow"."""
    found: list[list[str]] = []
    for token in words:
        if token.relation == "conjunct":
            continue
        others = [c for c in syntax.children(token, "conjunct") if c.pos_ in ("PROPN", "NOUN", "PRON")]
        if len(others) != size - 1 or others[-1].i > words[-1].i:
            continue
        joined = [told.names.name_of(word) or told.name_at(word) for word in (token, *others)]
        names = [r.name for r in joined if r is not None and fits(r)]
        if len(set(names)) == size and names not in found:
            found.append(names)
    return found


def named_in(words: Iterable[Token], told: Told, fits: Fits) -> list[str]:
    """The names of a kind among words, each once."""
    named = map(told.names.name_of, words)
    return list(dict.fromkeys(resolved.name for resolved in named if resolved is not None and fits(resolved)))


def is_unnamed(word: Token, told: Told) -> bool:
    """Whether a word is somebody without a name, or "her" of whom the text does not tell who she is."""
    is_somebody = word.lower_ in THIRD_PERSON or (word.pos_ == "NOUN" and word.lower_ in lexicon().people)
    return is_somebody and not is_named(word, told)


def is_named(noun: Token, told: Told) -> bool:
    """Whether a noun for somebody has a name, or one follows it: "her husband, the actor Ben Harlow"."""
    if told.names.name_of(noun) is not None or told.name_at(noun) is not None:
        return True
    for word in told.doc[noun.i + 1 : noun.i + TO_NAME]:
        resolved = told.names.name_of(word)
        if resolved is not None and resolved.is_person:
            return True
        if word.pos_ not in ("NOUN", "PROPN", "PUNCT", "ADJ", "DET"):
            return False
    return False


def listed(names: Sequence[str]) -> str:
    """ "Ada Okoro, Ben Harlow and Femi Vance"."""
    return f"{', '.join(names[:-1])} and {names[-1]}"
