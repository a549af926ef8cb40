"""Phrases and clauses that tell when, where or why: which of them are told, and how far they go."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import AROUND
from timeline_cli.events.labels import CLAUSES
from timeline_cli.events.lexicon import CONTRASTING, REPORTING, TIME_UNITS
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.tokens import Token

# The most words of a clause that says more of what is told.
LONGEST_CLAUSE = 14
OCCASIONS = frozenset({"after", "amid", "during", "following"})
# What a date stands behind that tells when something was; "" in "last May".
ON_DATES = frozenset({"", "at", "in", "on"})
# What begins a clause that tells why or on what occasion.
REASONS = frozenset({"as", "because", "when"})
# Whom these mean, only who says them can tell; "US" is a country.
SPEAKERS = frozenset({"I", "We", "me", "my", "our", "us", "we"})
ASIDE_CLAUSES = frozenset({*CLAUSES, "apposition", "parataxis"})


def is_set_before(noun: Token) -> bool:
    """Whether a phrase stands before the subject of its verb, or a comma does behind it; no words said."""
    if is_quoted(noun):
        return False
    subject = syntax.own_subject(noun.head)
    is_first = subject is not None and noun.i < subject.i
    return noun.i < noun.head.i and (is_first or noun.nbor(1).text == ",")


def end_of_range(last: Token) -> list[Token]:
    """What an amount behind "from" has come to: "fell from 20 mills | to 12"."""
    words = list(last.doc[last.i + 1 : last.i + 5])
    if not words or words[0].lower_ != "to" or not (last.like_num or last.pos_ == "NUM"):
        return []
    end = next((n for n in range(1, len(words)) if words[n].pos_ not in ("NUM", "SYM")), len(words))
    return words[:end] if end > 1 else []


def is_half_told(noun: Token, preposition: str, words: Collection[Token]) -> bool:
    """Whether a phrase has lost what is said in it: "left, with reports | saying that he was ill"."""
    said = [c for c in syntax.children(noun, "adnominal clause") if c.tag_ in ("VBG", "VBN")]
    is_thing = any(c.lower_ in ("a", "an") for c in noun.children)
    is_lost = any(not syntax.set_off(c) and c not in words for c in said)
    return (preposition == "with" and is_lost and not is_thing) or any(is_half_pair(word) for word in words)


def is_half_pair(noun: Token) -> bool:
    """Whether a name stands alone behind "between": "as war between Fennmark | and Ely went on"."""
    is_one = noun.pos_ == "PROPN" and noun.tag_ == "NNP" and not syntax.children(noun, "conjunct")
    return is_one and syntax.preposition_of(noun) == "between"


def circumstance(top: Token, skip: Collection[int]) -> list[Token]:
    """When or why, word for word: "died after falling from the wall", "fell during the storm".

    An aside at its end goes. None is told that has a date of its own, nor one that a verb follows: then
    a parse took the subject of that verb for it ("rose after cold weather | pushed prices up").
    """
    if any(link.i in skip for link in top.children if link.relation in ("marker", "preposition")):
        # "Left [the day before] | it opened": a date took the link along.
        return []
    start, end = top.left_edge, top.right_edge.i + (top.right_edge.text != ",")
    mark = syntax.mark_before(top)
    is_behind_date = mark.text == "," and mark.i - 1 in skip
    if top.i < top.head.i or (syntax.set_off(top) and not is_behind_date):
        return []
    for word in top.subtree:
        if word != top and word.relation in ASIDE_CLAUSES and syntax.set_off(word):
            end = min(end, word.left_edge.i - (word.left_edge.text != ","))
    first = start.i + (start == mark)
    while first in skip:
        # "[Two days] after she left"
        first += 1
    dated = [i for i in range(first, end) if i in skip]
    is_last = bool(dated) and all(i in skip or top.doc[i].is_punct for i in range(dated[0], end))
    is_told_anyway = is_occasion(top) or top.tag_ == "VBG" or is_placed_by(top)
    if is_last and (is_told_anyway or is_reason_of_date(top, top.doc[dated[-1]], skip)):
        # "During a row over tolls [in May]", "after losing a vote [in May]", "as she had won it [in May]"
        end = dated[0]
    words = list(top.doc[first:end])
    if is_occasion(top) and all(i < top.i and top.doc[i] in top.subtree for i in dated):
        # "During the [2008] crisis"
        words = [word for word in words if word.i not in skip]
    follows = top.doc[end] if end < len(top.doc) else top
    if follows.tag_ in syntax.FINITE_TAGS or any(word.i in skip for word in words):
        return []
    if any(word.text in SPEAKERS for word in words):
        return []
    return words if all(word == top or word.head in words for word in words) else []


def is_reason_of_date(clause: Token, word: Token, skip: Collection[int]) -> bool:
    """Whether a clause tells why or on what occasion, and a word of its date no more than when that was.

    What only came before ("after she left [in May]") has a row of its own, unless "came" tells nothing else.
    """
    while word.head.i in skip and word.head is not word:
        word = word.head
    is_own = word.head == clause and word.relation == "oblique" and syntax.preposition_of(word) in ON_DATES
    return is_own and clause.left_edge.lower_ in REASONS


def is_placed_by(top: Token) -> bool:
    """ "The attack came a day | after a bomb killed two": all that is told of the attack is after what."""
    links = syntax.marker_words(top) | {syntax.preposition_of(top)}
    return top.head.lemma_ == "come" and not AROUND.isdisjoint(links)


def is_occasion(noun: Token) -> bool:
    """Whether a phrase tells at or after what something happened: "during a row", no "the same month"."""
    is_length = noun.lemma_.lower() in TIME_UNITS or any(c.lower_ == "same" for c in noun.children)
    return syntax.preposition_of(noun) in OCCASIONS and not is_length


def circumstantial(clause: Token, skip: Collection[int]) -> list[Token]:
    """A clause that tells when or why, if it says who did what: not "as forecast", "as saying"."""
    verb = next(iter(syntax.auxiliaries(clause)), clause)
    says_what = clause.lemma_ not in REPORTING or syntax.objects(clause) or syntax.complements(clause)
    is_act = verb.tag_ == "VBG" and says_what
    if not is_act and syntax.own_subject(clause) is None:
        return []
    if syntax.marker_words(clause) & CONTRASTING.words:
        return []
    return circumstance(clause, skip)


def is_torn_from_act(noun: Token, skip: Collection[int]) -> bool:
    """Whether what a noun behind "with" does has a date, and goes: "it shut, with | its ferry | sailing on
    until May".
    """
    end = noun.right_edge.i + 1
    act = noun.doc[end] if end < len(noun.doc) else noun
    if act.tag_ != "VBG" or act.head != noun.head or act.relation != "adverbial clause":
        return False
    return syntax.preposition_of(noun) == "with" and any(word.i in skip for word in act.subtree)


def absolute(clause: Token, skip: Collection[int]) -> list[Token]:
    """ "With its price rising by a third": told whole, or not at all."""
    start = syntax.children(clause, "marker")[0].i
    words = list(clause.doc[start : clause.right_edge.i + 1])
    is_told = len(words) <= LONGEST_CLAUSE and not any(word.i in skip for word in words)
    return words if is_told and not syntax.set_off(clause) else []
