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


def by_first(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one such thing, told as it first was: "a salt levy … the levy" → "the salt levy"."""
    lemma = noun.lemma_.lower()
    if noun.relation not in AROUND:
        return None
    if set(words_before(noun, told.skip)) - DETERMINERS:
        return None
    lists = reference_words()
    if lemma in {*lists.bodies, *lists.national, *lexicon().people}:
        return None
    if any(lemma in e.nouns and e.first < noun.i for e in told.called):
        return None
    same = told.by_lemma.get(lemma, [])
    if not same or same[0].head.i >= noun.i or not is_only_one(same, told):
        return None
    first = same[0]
    if first.is_plural != (noun.tag_ == "NNS"):
        return None
    kept = telling_modifiers(first.head, told)
    if any(w.lower_ in reference_words().nationalities or w.ent_type_ == "MISC" for w in kept):
        return None
    last = max(n.head.i for n in same if n.head.i < noun.i)
    if not kept or told.sentence_of[noun.i] - told.sentence_of[last] > FAR:
        return None
    return Meaning(start, f"the {told.names.phrase([*kept, first.head])}".strip(), first.head)


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
