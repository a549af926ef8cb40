"""Slips of a parse that the words themselves show, set right before any rule asks about the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events.labels import CLAUSES
from timeline_cli.events.lexicon import REPORTING
from timeline_cli.events.tokens import Token

FINITE_OR_PAST = frozenset({"VBD", "VBN", "VBP", "VBZ"})


def mend(tokens: Sequence[Token]) -> None:
    """Give words the head or the relation that the words around them show to be theirs."""
    for token in tokens:
        if token.lower_ == "only" and token.i < token.head.i:
            mend_outcome(token.head, token)
        elif token.lower_ == "adding" and token.head is not token:
            mend_addition(token)
        elif token.relation == "apposition" and token.head.ent_type_ == "PERSON":
            mend_list(token)


def mend_outcome(clause: Token, only: Token) -> None:
    """What came of it comes of an act: "suspended for saying it was late, | only to be readmitted"."""
    after = only.doc[only.i + 1]
    if after.lower_ != "to" or after.head is not clause or clause.relation not in CLAUSES:
        return
    act = clause.head
    while act.head is not act and not is_act(act):
        act = act.head
    if act is not clause.head and is_act(act):
        hang(clause, act)


def is_act(token: Token) -> bool:
    if token.pos_ != "VERB":
        return False
    return token.tag_ in FINITE_OR_PAST or any(c.relation == "auxiliary" for c in token.children)


def mend_addition(adding: Token) -> None:
    """Who says something adds to it: "said the mill had closed, | adding that it would reopen"."""
    is_said = any(c.relation == "complement clause" for c in adding.children)
    clause = adding.head
    while clause.head is not clause and clause.relation != "complement clause":
        clause = clause.head
    if is_said and clause.relation == "complement clause" and clause.head.lemma_ in REPORTING:
        hang(adding, clause.head)


def mend_list(name: Token) -> None:
    """Somebody between one name and another is a third: "Mr Hale, | Ada Okoro MP | and Lena Bauer"."""
    first = name.left_edge
    while first.is_punct and first.i < name.i:
        first = first.nbor(1)
    others = [c for c in name.head.children if c.relation == "conjunct" and c.i > name.i]
    if first.ent_type_ == "PERSON" and others and others[0].ent_type_ == "PERSON":
        name.dep_, name.relation = "conj", "conjunct"


def hang(clause: Token, verb: Token) -> None:
    """Make `clause` an adverbial clause of `verb`, its dependents in text order."""
    clause.head.children.remove(clause)
    verb.children.append(clause)
    verb.children.sort(key=lambda child: child.i)
    clause.head, clause.dep_, clause.relation = verb, "advcl", "adverbial clause"
