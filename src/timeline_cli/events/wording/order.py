"""In which order the parts of a clause are told: what stood before the subject comes behind the verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_cli.events import syntax
from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.retelling import is_finite
from timeline_cli.events.tokens import Token, in_text_order
from timeline_cli.events.wording.subjects import is_of_subject


@dataclass(frozen=True, slots=True)
class Order:
    """The words of a row by their part in it, in the order of their telling.

    `setting` opens the row, `in_front` stood before the subject, `aside` is a clause that comes last.
    """

    setting: list[Token]
    subject: list[Token]
    verb: list[Token]
    in_front: list[Token]
    aside: list[Token]


def in_order(top: Token, subject: list[Token], rest: list[Token], *, is_own: bool) -> Order:
    """The words of a subject and of what is told of it; `is_own` where the subject is that of the verb."""
    if is_own and subject:
        # "A rock | four times | the size of Porto fell": what stands within a subject belongs to it.
        inside = [word for word in rest if subject[0].i < word.i < subject[-1].i < top.i]
        subject = in_text_order([*subject, *inside])
        rest = [word for word in rest if word not in inside]
    start = first_of_clause(top, subject if is_own else [])
    in_front = [token for token in rest if token.i < start]
    if is_own and subject and in_front and is_of_subject(in_front, subject[0]):
        subject, in_front = [*in_front, *subject], []
    behind = [token for token in rest if token.i >= start]
    if is_own and any(token.i < top.i and token in rest for token in subject):
        behind = [token for token in behind if token not in subject]
    setting: list[Token] = []
    if in_front and is_own and ends_in_clause(behind, top) and not said_in_front(top):
        in_front, setting = [], in_front
    verb, aside = parted(behind, top, has_more=bool(in_front))
    return Order(setting, subject, verb, in_front, aside)


def first_of_clause(top: Token, subject_words: Sequence[Token]) -> int:
    """Where the clause proper starts: at its subject, or at its verb when the subject follows."""
    core = [top.i, *(helper.i for helper in syntax.auxiliaries(top))]
    first = min((token.i for token in subject_words), default=-1)
    return min(first, *core) if first >= 0 else -1


def ends_in_clause(words: Sequence[Token], top: Token) -> bool:
    """Whether what is told last is a clause with a tense, to which a phrase set behind it would belong.

    "In Porto, she voiced the hope that it would sail": not "that it would sail in Porto".
    """
    clauses = [w for w in words if w.i > top.i and w.relation in NOUN_CLAUSES]
    return any(is_finite(clause) and not syntax.is_infinitive(clause) for clause in clauses)


def parted(words: list[Token], top: Token, *, has_more: bool) -> tuple[list[Token], list[Token]]:
    """A verb with what completes it, and a clause behind it that what stood in front is told before.

    "In a speech, she said the mill was sold" → "She said in a speech the mill was sold".
    """
    clauses = [c for c in syntax.children(top, "complement clause") if c.i > top.i]
    clauses += [c for c in syntax.children(top, "adverbial clause") if c.tag_ == "VBG" and syntax.set_off(c)]
    starts = [clause.left_edge.i for clause in clauses]
    if not has_more or not starts or said_in_front(top):
        return words, []
    start = min(starts)
    if start and top.doc[start - 1] in words and top.doc[start - 1].text == ",":
        start -= 1
    return [word for word in words if word.i < start], [word for word in words if word.i >= start]


def said_in_front(top: Token) -> bool:
    """Whether what was said stands before the verb of saying."""
    return any(child.i < top.i for child in syntax.children(top, "complement clause", "parataxis"))
