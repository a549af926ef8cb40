"""Dates of events that a history names again: "five days after the fall of Elm" needs the day of the fall.

No parse is needed: the date is the one told in a sentence that holds all names of the event.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import groupby

from timeline_cli.temporal.context import Place
from timeline_cli.temporal.grammar import Token
from timeline_cli.temporal.interval import RANK
from timeline_cli.temporal.told import Context, Told

#: the date of an event without a name was told in one of so many sentences before
_JUST_BEFORE_SENTENCES = 3


def names(tokens: Sequence[Token], first: int, last: int) -> dict[str, int]:
    """The words with a capital letter in a row of tokens, and where each stands last."""
    row = ((index, tokens[index]) for index in range(first, last))
    return {token.text: index for index, token in row if token.kind == "word" and token.text[0].isupper()}


def names_by_sentence(tokens: Sequence[Token], where: Sequence[Place]) -> dict[int, dict[str, int]]:
    """The names of every sentence, so that an event is found again by them."""
    sentences = groupby(range(len(tokens)), key=lambda index: where[index].sentence)
    rows = ((sentence, list(indexes)) for sentence, indexes in sentences)
    return {sentence: names(tokens, row[0], row[-1] + 1) for sentence, row in rows}


def told_with(named: Set[str], context: Context, spoken_of: dict[int, dict[str, int]]) -> Told | None:
    """The date told with an event, found by its names: the finest, the latest, the nearest to them.

    One without a name is that of the date told just before.
    """

    def fits(told: Told) -> tuple[int, int, int]:
        there = spoken_of[told.sentence]
        apart = min(abs(told.token - there[name]) for name in named)
        return -RANK[told.interval.granularity], told.sentence, -apart

    if not named:
        last = next(context.latest(), None)
        return last if last and last.sentence >= context.sentence - _JUST_BEFORE_SENTENCES else None
    shared = (t for t in context.latest() if named <= spoken_of[t.sentence].keys())
    return max(shared, key=fits, default=None)
