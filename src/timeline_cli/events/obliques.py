"""Phrases with a preposition: those that say where, how and whom with, and those that only link or date."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.labels import CLAUSES, Relation
from timeline_cli.events.lexicon import (
    CONNECTING_NOUNS,
    DEADLINES,
    FRACTIONS,
    HEARING,
    POINTS_IN_TIME,
    ROUGHLY,
    TERMS,
    TIME_PREPOSITIONS,
    TIME_UNITS,
    VERBS_WITH_AFTER,
)
from timeline_cli.events.retelling import is_ordinal, is_singled_out
from timeline_cli.events.tokens import Token

MEANINGFUL: frozenset[Relation] = frozenset({"nominal modifier", "possessor", "compound", *CLAUSES})
#: What links a sentence to the one before it where it stands in front.
CONNECTING_PHRASES = frozenset(
    {
        ("as", "consequence"),
        ("as", "result"),
        ("by", "comparison"),
        ("by", "contrast"),
        ("in", "addition"),
        ("in", "comparison"),
        ("in", "consequence"),
        ("in", "contrast"),
    }
)
BARE = frozenset({"determiner", "preposition", "punctuation"})


def is_left_out(noun: Token, preposition: str, skip: Collection[int]) -> bool:
    """Whether a phrase adds nothing to its clause: how far, in whose time, another word for a date."""
    if is_distance(noun) and (not preposition or preposition in ROUGHLY):
        return True
    if not preposition and (is_zone(noun, skip) or is_of_date(noun, skip)):
        return True
    whole = syntax.children(noun, "nominal modifier")
    is_stretch = noun.lower_ in FRACTIONS and bool(whole) and all(t.i in skip for t in whole)
    return is_stretch or is_added(noun) or is_ranked_aside(noun) or is_connecting(noun, preposition, skip)


def is_about_time(noun: Token, preposition: str) -> bool:
    """Whether a phrase tells when: not "asked | after her", "throughout | Porto", "| before the court"."""
    if preposition.partition(" ")[0] not in TIME_PREPOSITIONS:
        return False
    is_given = preposition in DEADLINES and noun.head.lemma_ in TERMS
    is_asked = preposition == "after" and noun.head.lemma_ in VERBS_WITH_AFTER and noun.i > noun.head.i
    is_place = preposition == "throughout" and noun.ent_type_ == "LOC"
    is_body = preposition == "before" and noun.lemma_.lower() in HEARING
    return not (is_given or is_asked or is_place or is_body)


def is_ranked_aside(child: Token) -> bool:
    """Whether an aside ranks what is told: "signed a pact, | the first since 2008"."""
    is_rank = child.lower_ in ("first", "second", "third") or is_ordinal(child) or child.tag_ == "JJS"
    is_named = any(c.lower_ == "the" for c in syntax.children(child, "determiner"))
    return is_rank and is_named and syntax.set_off(child) and not syntax.preposition_of(child)


def is_connecting(noun: Token, preposition: str, skip: Collection[int]) -> bool:
    """Whether a phrase links the sentence to others ("of course") or goes with a date ("at some point")."""
    if noun.lemma_ in CONNECTING_NOUNS:
        others = [child for child in noun.children if not child.is_punct]
        if preposition in ("of", "for", "in") and len(others) == 1:
            return True
    if (preposition, noun.lemma_) in CONNECTING_PHRASES and noun.i < noun.head.i:
        # "As a result, it closed", no "as a result of the storm".
        return noun.lemma_ == "addition" or all(child.relation in BARE for child in noun.children)
    end = noun.right_edge.i + 1
    is_beside = any(t.i in skip for t in noun.subtree) or end in skip
    others = [c for c in noun.children if c.i not in skip and c.relation in MEANINGFUL]
    is_some_time = noun.lower_ == "time" and any(c.lower_ == "some" for c in noun.children)
    return (noun.lemma_ in POINTS_IN_TIME or is_some_time) and is_beside and not others


def is_distance(noun: Token) -> bool:
    """Whether a length only tells how long before or after another event: "two years after she left"."""
    if noun.lemma_.lower() not in TIME_UNITS:
        return False
    end = noun.right_edge.i + 1
    linked = [c for c in noun.children if c.relation in CLAUSES]
    return bool(linked) or (end < len(noun.doc) and noun.doc[end].lower_ in ("after", "before", "since"))


def is_zone(noun: Token, skip: Collection[int]) -> bool:
    """Whether a noun says more of the date before it: "at noon | local time", "in 1985, | the last time"."""
    words = [word for word in noun.subtree if not word.is_punct and word != noun and word.i not in skip]
    is_named = bool(words) and all(word.pos_ in ("ADJ", "PROPN") for word in words)
    inside = [word for word in noun.subtree if word.i in skip and word.i < noun.i]
    before = inside[-1] if inside else noun.doc[max(noun.left_edge.i - 1, 0)]
    if not inside and "," in (noun.left_edge.text, before.text):
        before = noun.doc[max(before.i - (before.text == ","), 0)]
    return noun.lemma_.lower() == "time" and before.i in skip and (is_named or is_singled_out(noun))


def is_of_date(noun: Token, skip: Collection[int]) -> bool:
    """Whether a noun behind a comma is another word for the date before it: "in 1985, | a year that hurt"."""
    start = noun.left_edge.i + (noun.left_edge.text == ",")
    is_time = noun.lemma_ in TIME_UNITS or noun.lemma_ == "period"
    return is_time and start > 1 and noun.doc[start - 1].text == "," and start - 2 in skip


def is_added(noun: Token) -> bool:
    """Whether a phrase in front only tells besides what else: "as well as a ferry, she bought a mill"."""
    first = noun.left_edge
    is_link = first.head == noun and first.relation == "conjunction" and noun.i < noun.head.i
    return is_link and any(child.dep_ == "fixed" for child in first.children)
