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


@dataclass(frozen=True, slots=True)
class Reading:
    """The time expressions of a text, in order, none overlapping: read as news and read as a history."""

    news: list[Found]
    history: list[Found]


def scan(tokens: Sequence[Token]) -> Reading:
    """Every time expression in a text."""
    rules = grammar()
    reading = Reading([], [])
    for start, end in rules.windows(tokens):
        edges = rules.parse(tokens, start, end)
        everywhere = [edge for edge in edges if edge.category in rules.expressions]
        found = _found(everywhere)
        reading.news.extend(found)
        reading.history.extend(found if len(everywhere) == len(edges) else _found(edges))
    return reading


def _found(edges: Iterable[Edge]) -> list[Found]:
    return [found for edge in choose(edges) for found in _expressions(edge)]


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


__all__ = ["Found", "Reading", "scan", "tokenize", "unmodified"]
