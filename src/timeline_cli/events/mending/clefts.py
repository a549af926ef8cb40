"""Sentences turned round to point at one part of them: "it was on 4 June that the mill burned"."""

from __future__ import annotations

from timeline_cli.events.labels import SUBJECTS, Relation
from timeline_cli.events.lexicon import TIME_UNITS
from timeline_cli.events.mending.hanging import hang, put_above
from timeline_cli.events.tokens import Token
from timeline_cli.month_names import WEEKDAYS

#: What leads from the part that is pointed at to what is told of it.
POINTING = frozenset({"that", "when"})
#: As what a parse hangs that on the part.
TOLD: frozenset[Relation] = frozenset({"relative clause", "adnominal clause", "parataxis", *SUBJECTS})
FRAME = frozenset({"auxiliary", "copula"})


def pointed(it: Token) -> None:
    """Make "it was on 4 June that | the mill burned" tell that the mill burned, on 4 June."""
    part = it.head
    clause = next((c for c in part.children if c.relation in TOLD and is_told(c)), None)
    if clause is None or not (part.lemma_ == "be" or is_pointed_at(part, it)):
        return
    own = [c for c in part.children if c.right_edge.i < clause.left_edge.i]
    put_above(clause, dep="obl")
    for word in own:
        if word is it or word.relation in FRAME or word.lower_ == "only":
            hang(word, clause, "discourse")
        elif word.lower_ not in ("not", "n't", "n’t"):
            # A "not" before "until" denies what is told.
            hang(word, part, word.dep_)
    if part.lemma_ == "be":
        hang(part, clause, "discourse")


def is_told(clause: Token) -> bool:
    """Whether a clause has its subject and stands behind what points at its time or place."""
    has_subject = any(c.relation in SUBJECTS and c.lower_ not in POINTING for c in clause.children)
    first = clause.left_edge
    return has_subject and first.lower_ in POINTING and clause.head.i < first.i


def is_pointed_at(part: Token, it: Token) -> bool:
    """Whether "it is" says when or where, and no more: "it was | on Monday", "it was | last week".

    "It was in the letter she wrote": a noun with an owner or a name may be told of for its own sake.
    """
    is_linked = any(c.relation == "preposition" and c.i < part.i for c in part.children)
    is_time = part.text in WEEKDAYS or part.lemma_ in TIME_UNITS
    has_be = any(c.relation == "copula" and c.lemma_ == "be" for c in part.children)
    return has_be and it.i < part.i and (is_linked or is_time)


def named(it: Token) -> None:
    """Make "it was Okoro who | closed the mill" tell that Okoro did."""
    part = it.head
    for other in [c for c in part.children if c.relation == "conjunct" and is_denied(c)]:
        # "It was Okoro, not Brandt, | who"
        for told in [c for c in other.children if c.relation == "relative clause"]:
            hang(told, part, "acl:relcl")
    links = ("parataxis", "relative clause")
    clauses = [c for c in part.children if c.relation in links and part.i + 1 == c.left_edge.i]
    is_who = any(c.left_edge.lower_ in ("who", "that") and c.left_edge.relation in SUBJECTS for c in clauses)
    copulas = [c for c in part.children if c.relation == "copula"]
    if (
        is_who
        and (it.relation == "expletive" or clauses[0].relation == "parataxis")
        and copulas
        and part.pos_ in ("NOUN", "PROPN")
    ):
        hang(clauses[0], part, "acl:relcl")
        for word in (it, *copulas):
            hang(word, part, "discourse")


def is_denied(noun: Token) -> bool:
    return any(c.lower_ == "not" and c.i < noun.i for c in noun.children)
