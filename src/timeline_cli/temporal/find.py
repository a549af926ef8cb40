"""Finding time expressions in a text: their extent, their meaning, and the rule that saw them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    """Every time expression in a text, in order, none overlapping."""
    rules = grammar()
    found: list[Found] = []
    for start, end in rules.windows(tokens):
        for edge in choose(rules.parse(tokens, start, end)):
            found += _expressions(edge)
    return found


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


__all__ = ["Found", "scan", "tokenize", "unmodified"]
