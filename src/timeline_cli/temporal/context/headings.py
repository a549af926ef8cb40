"""Headings that tell which way the dates of a list look: "The week ahead⏎Monday: Parliament votes"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline_cli.temporal.context.signs import Sign
from timeline_cli.temporal.english.tense import LISTS_AHEAD
from timeline_cli.temporal.grammar import Token


def announced(tokens: Sequence[Token], heads: Sequence[int]) -> Mapping[int, Sign]:
    """What a heading says of the dates that begin the lines below it, by their places; `heads` are all such.

    It goes on from one entry to the next, until a line begins with no date.
    """
    found: dict[int, Sign] = {}
    for start in heads:
        above = _line_above(tokens, start)
        line = tokens[above : start - 1]
        if above in found:
            found[start] = found[above]
        elif " ".join(token.lower for token in line if token.kind != "mark") in LISTS_AHEAD:
            found[start] = Sign("future", " ".join(token.text for token in line))
    return found


def _line_above(tokens: Sequence[Token], start: int) -> int:
    """The place of the first token of the line above one that begins at `start`, marks of a list left out."""
    above = start - 2
    while above > 0 and tokens[above - 1].kind != "break":
        above -= 1
    return max(above, 0)
