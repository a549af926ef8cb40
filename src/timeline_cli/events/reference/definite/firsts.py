"""The only such thing that a text tells of, as it was told first: "the levy" → "the salt levy"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.reference.nouns import Noun, definite_start, tells_apart, words_before
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

#: Where a row says which one is meant: who did what to whom, and around that; it is brief elsewhere.
AROUND = frozenset(
    {"subject", "passive subject", "object", "recipient", "agent", "possessor", "oblique", "nominal modifier"}
)
#: How many sentences a noun may have been left aside before "the" means another one.
FAR = 8
#: Before a noun these tell of no one thing.
NONE = frozenset({"any", "each", "either", "every", "neither", "no", "such"})


def by_first(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one such thing, told as it first was: "a salt levy … the levy" → "the salt levy"."""
    lemma = noun.lemma_.lower()
    if not is_bare(noun, told):
        return None
    same = told.by_lemma.get(lemma, [])
    if not same or same[0].head.i >= noun.i or not is_only_one(same, told):
        return None
    first = same[0]
    if first.is_plural != (noun.tag_ == "NNS"):
        return None
    last = max(n.head.i for n in same if n.head.i < noun.i)
    if told.sentence_of[noun.i] - told.sentence_of[last] > FAR:
        return None
    return as_told(first, start, told)


def is_bare(noun: Token, told: Told) -> bool:
    """Whether "the" alone stands with a noun that a few words in front of it would explain."""
    lemma, lists = noun.lemma_.lower(), reference_words()
    if noun.relation not in AROUND or set(words_before(noun, told.skip)) - DETERMINERS:
        return False
    if lemma in {*lists.bodies, *lists.national, *lexicon().people}:
        return False
    return not any(lemma in entry.nouns and entry.first < noun.i for entry in told.called)


def as_told(phrase: Noun, start: int, told: Told) -> Meaning | None:
    """A thing by the words in front of it that tell which one it is: "the salt levy"."""
    kept = telling_modifiers(phrase.head, told) if not is_any(phrase.head) else []
    if all(w.lower_ in reference_words().nationalities or w.ent_type_ == "MISC" for w in kept):
        return None
    text = told.names.phrase([*kept, phrase.head]).strip()
    if kept[0].is_sent_start and kept[0].pos_ != "PROPN" and not kept[0].ent_type_:
        text = text[:1].lower() + text[1:]
    return Meaning(start, f"the {text}", phrase.head)


def is_any(noun: Token) -> bool:
    """Whether a noun tells of no one thing that there is: "no ban", "any ban"."""
    return any(child.lower_ in NONE for child in syntax.children(noun, "determiner"))


def telling_modifiers(noun: Token, told: Told) -> list[Token]:
    """The words in front of a noun that say which one it is; none where some cannot be told so."""
    kept: list[Token] = []
    for child in noun.children:
        link = child.relation
        if child.i > noun.i or link in ("determiner", "preposition", "conjunction", "number"):
            continue
        if link == "possessor" and child.i in told.skip:
            continue
        words = list(child.subtree)
        is_plain = all(w.text[:1].isalnum() or w.text == "-" for w in words)
        if link not in ("compound", "adjective") or not is_plain:
            return []
        if link == "compound" or not (tells_apart(child) or is_judged(child)):
            kept += words
    return kept if kept and kept[-1].i == noun.i - 1 else []


def is_judged(word: Token) -> bool:
    """Whether an adjective tells how somebody finds a thing and not which it is: "a major deal"."""
    return word.lower_ in reference_words().judging or bool(syntax.children(word, "adverb"))


def is_only_one(same: list[Noun], told: Told) -> bool:
    """Whether the phrases with one noun all tell of the same thing, as far as the article says."""
    first, *later = same
    unparsed = told.unparsed.get(first.lemma, ())
    if first.head.pos_ != "NOUN" or any(not told.is_plain(i) for i in unparsed):
        return False
    return all(
        n.is_plural == first.is_plural and definite_start(n.head) is not None and n.words <= first.words
        for n in later
    )
