"""Finding time expressions in a text: their extent, their meaning, and the rule that saw them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline_cli.temporal.algebra import Meaning, Part
from timeline_cli.temporal.english import grammar, tokenize
from timeline_cli.temporal.grammar import Edge, Split, Token, choose


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression before anchoring; `start` and `end` count tokens."""

    start: int
    end: int
    category: str
    meaning: Meaning
    rule: str
    because: str


def scan(tokens: Sequence[Token]) -> list[Found]:
    """Every time expression in a text that is read as news, in order, none overlapping."""
    return select(readings(tokens))


def readings(tokens: Sequence[Token]) -> list[list[Edge]]:
    """Everything in a text that may be a time expression, overlapping ones included, by stretch of text."""
    rules = grammar()
    return [rules.parse(tokens, start, end) for start, end in rules.windows(tokens)]


def select(stretches: Iterable[Sequence[Edge]], *, history: bool = False) -> list[Found]:
    """The time expressions among all readings, in order, none overlapping; some only count in a history."""
    only_there = grammar().in_history
    return [
        found
        for edges in stretches
        for edge in choose(edge for edge in edges if history or edge.category not in only_there)
        for found in _expressions(edge)
    ]


def _expressions(edge: Edge) -> Iterator[Found]:
    assert edge.rule is not None
    if not isinstance(edge.value, Split):
        yield Found(edge.start, edge.end, edge.category, edge.value, edge.rule.name, edge.rule.because)
        return
    arguments = [child for child in edge.children if not child.category.startswith("'")]
    for first, last, meaning in edge.value.parts:
        start, end = arguments[first].start, arguments[min(last, len(arguments) - 1)].end
        yield Found(start, end, "date", meaning, edge.rule.name, edge.rule.because)


def unmodified(meaning: Meaning) -> tuple[Meaning, str | None]:
    """A meaning without its modifier, and the modifier (TIMEX3's mod)."""
    if isinstance(meaning, Part):
        inner, mod = unmodified(meaning.base)
        return inner, mod or meaning.mod
    return meaning, None


__all__ = ["Found", "readings", "scan", "select", "tokenize", "unmodified"]
