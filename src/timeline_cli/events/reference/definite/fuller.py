"""The fuller phrase that a noun was told with before: "the hotline" → "the hotline to Brannock"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.reference.definite.firsts import AROUND, FAR, is_any, telling_modifiers
from timeline_cli.events.reference.definite.names import is_nationality
from timeline_cli.events.reference.nouns import (
    Noun,
    carried,
    definite_start,
    is_of_no_person,
    is_other_rank,
    words_before,
)
from timeline_cli.events.reference.told import MAX_WORDS, Meaning, Told
from timeline_cli.events.reference.words import is_among, reference_words
from timeline_cli.events.tokens import Token

#: What links a noun to what tells which one it is.
COMPLETIONS = frozenset({"about", "against", "between", "for", "into", "of", "on", "over", "with"})


def by_fuller(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one phrase with that noun and a name in it: "the hotline" → "the hotline to Brannock"."""
    lemma, words = noun.lemma_.lower(), set(words_before(noun, told.skip)) - DETERMINERS
    lists = reference_words()
    if is_among(lemma, lists.bodies, lists.national) or noun.relation not in AROUND:
        return None
    plural = noun.tag_ == "NNS"
    same = [n for n in same_noun(lemma, told) if n.head.i < noun.i and n.is_plural == plural]
    full = [n for n in same if is_full(n, told) and not is_example(n)]
    if not full or not all(words <= n.words for n in full):
        return None
    best = just_told(noun, full, same, told) or max(full, key=lambda n: len(n.words))
    if plural and best.resolved is not None:
        # "The sprinters Okoro and Vance" are two.
        return None
    if is_other_rank(lemma, words, best.words):
        return None
    for other in same:
        is_new = other.head.i > best.head.i and not other.is_definite
        if other.head.i < best.head.i and other not in full and is_just_told(best, noun, told):
            continue
        is_same = other.words <= best.words or is_called_alike(other, best, told)
        if definite_start(other.head) is None and (is_new or not is_same):
            return None
    unparsed = [i for i in told.unparsed.get(noun.lower_, ()) if i < noun.i]
    if any(not told.is_plain(i) for i in unparsed):
        return None
    last = max(*(n.head.i for n in same), *unparsed, -1)
    if told.sentence_of[noun.i] - told.sentence_of[last] > FAR:
        return None
    return Meaning(start, best)


def just_told(noun: Token, full: list[Noun], same: list[Noun], told: Told) -> Noun | None:
    """The last full phrase, where nothing else is told so since and it was told just now."""
    last = max(full, key=lambda n: n.head.i)
    is_last = all(n.head.i <= last.head.i or definite_start(n.head) is not None for n in same)
    return last if is_last and is_just_told(last, noun, told) else None


def is_just_told(phrase: Noun, noun: Token, told: Told) -> bool:
    """Whether a phrase was told in this sentence or the one before."""
    return told.sentence_of[noun.i] - told.sentence_of[phrase.head.i] <= 1


def same_noun(lemma: str, told: Told) -> Iterator[Noun]:
    """The phrases with that noun, or with one that ends in it: "schoolgirls" are girls."""
    for other, nouns in told.by_lemma.items():
        if other == lemma or (len(lemma) >= 4 and other.endswith(lemma)):
            yield from nouns


def is_full(noun: Noun, told: Told) -> bool:
    """Whether a phrase says which one is meant: a name that is no mere nationality stands in it."""
    if noun.end - noun.start > MAX_WORDS:
        return False
    if noun.head.pos_ != "NOUN":
        return is_numbered(noun.head)
    if syntax.children(noun.head, "conjunct") or (
        is_of_no_person(noun.head) and syntax.children(noun.head, "apposition")
    ):
        # "The county, Sheriff Okoro" is a list.
        return False
    names = [told.names.name_of(t) for t in told.doc[noun.start : noun.end] if t.pos_ == "PROPN"]
    if any(resolved is not None and not is_nationality(resolved) for resolved in names):
        return True
    if noun.lemma in {*lexicon().people, *lexicon().callings} or (noun.is_plural and noun.is_definite):
        return False
    if carried(noun.head, told.skip):
        return True
    return any(is_completion(child) for child in syntax.children(noun.head, "nominal modifier"))


def is_numbered(name: Token) -> bool:
    """Whether a number tells a thing from its like: "Directive 52"."""
    return any(c.i == name.i + 1 and c.text.isdigit() for c in syntax.children(name, "number", "name part"))


def is_completion(noun: Token) -> bool:
    """Whether a noun tells which one another is: "plastic bags" of "a ban on plastic bags"."""
    is_one = noun.pos_ == "NOUN" and not is_any(noun)
    return is_one and syntax.preposition_of(noun) in COMPLETIONS


def is_example(noun: Noun) -> bool:
    """Whether a noun is one of many that are meant: "services, such as the Porto to Elm service"."""
    first = next(word for word in noun.head.subtree if not word.is_punct)
    return first.lower_ in ("such", "including")


def is_called_alike(other: Noun, best: Noun, told: Told) -> bool:
    """Whether the words in front of one noun are among the other's: "Aid match", "Vale Aid match"."""
    fronts = [{t.lower_ for t in telling_modifiers(n.head, told)} for n in (other, best)]
    return all(fronts) and (fronts[0] <= fronts[1] or fronts[1] <= fronts[0])
