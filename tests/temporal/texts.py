"""Every text that the temporal tests know, each on several days of publication, with what is found in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from stories import STORIES

from timeline_cli.temporal import TimeExpression, find
from timeline_cli.temporal.english import RULES

#: none; a Thursday; the last day of a leap February; the last and first week of a year with 53
PUBLICATION_DAYS = (None, date(2019, 6, 27), date(2020, 2, 29), date(2020, 12, 31), date(2021, 1, 3))

TEXTS = (
    *{example.text: None for rule in RULES for example in rule.examples},
    *(story.text for story in STORIES),
)


@cache
def found() -> tuple[tuple[str, date | None, TimeExpression], ...]:
    """Text, day of publication and expression, for every expression in every text on every day."""
    return tuple(_found())


def _found() -> Iterator[tuple[str, date | None, TimeExpression]]:
    for text in TEXTS:
        for published in PUBLICATION_DAYS:
            for expression in find(text, published=published):
                yield text, published, expression
