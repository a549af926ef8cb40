"""What an expression may count from: the publication date, the dates told before, where the story stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Literal

from timeline_cli.temporal.context import Sign
from timeline_cli.temporal.interval import Interval, from_date, unit_at
from timeline_cli.temporal.story import Stand

#: so many dates are looked back over at most, which keeps the time linear in the length of the text
_REMEMBERED = 60

Style = Literal["news", "narrative"]
DateOrder = Literal["dmy", "mdy", "ymd"]


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the text has told: what it came to, the expression's id, and where it stands.

    `passed`: a history tells it in passing and does not go on from it. `opens`: it opens its sentence,
    `heads`: it begins or ends a line, as what stands above others or before them does. `relative`: a clause
    that tells in passing of a name holds it. `alone`: nothing else stands in its line, and it heads
    what stands below.
    """

    interval: Interval
    id: str
    sentence: int
    paragraph: int
    token: int
    reported: bool
    deictic: bool
    compared: bool = False
    aside: bool = False
    passed: bool = False
    opens: bool = False
    heads: bool = False
    relative: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class MonthsTold:
    """Where a text speaks of a stretch of months: after so many dates told, and in which sentence."""

    after: int
    sentence: int


@dataclass(slots=True)
class Context:
    """What an expression may count from.

    `told` runs in text order; `stand` is None but in a narrative; `history`: the text is one throughout,
    which writes values as TIDES does; `quoted`: it quotes the expression; `heads`: the expression begins
    a line; `published_at` is the hour of publication where that is known; `runs_on`: the text tells of
    the day after publication as over; `recounts`: it is news that goes back over a history. `event` is the
    date told with the event that the expression is counted from, `months_told` where the text last spoke of
    a stretch of months, `years_after` how many years are said to have gone by since what the sentence goes
    on to tell; `in_year_told`: "that year" stands behind the expression.
    """

    published: date | None
    style: Style
    date_order: DateOrder | None
    order_because: str
    told: list[Told]
    sentence: int
    paragraph: int
    sign: Sign | None
    before: str = ""
    after: str = ""
    heads: bool = False
    aside: bool = False
    in_year_told: bool = False
    within: bool = False
    left_open: bool = False
    published_at: str | None = None
    months_told: MonthsTold | None = None
    years_after: int | None = None
    joined: Told | None = None
    history: bool = False
    quoted: bool = False
    runs_on: bool = False
    recounts: bool = False
    stand: Stand | None = None
    event: Told | None = None

    def latest(self) -> Iterator[Told]:
        """The dates told, the latest first, no further back than a reader would remember."""
        return islice(reversed(self.told), _REMEMBERED)

    @property
    def publication(self) -> Interval | None:
        return None if self.published is None else unit_at("day", from_date(self.published))

    @property
    def points_back(self) -> bool:
        """Whether the verb tells of what is over."""
        return self.sign is not None and self.sign.direction == "past"

    @property
    def points_ahead(self) -> bool:
        """Whether the verb tells of what is to come."""
        return self.sign is not None and self.sign.direction in ("future", "infinitive")

    def lies_ahead(self, date: Interval) -> bool:
        """Whether a date lies ahead of the day of writing, the next one for a text brought up to date."""
        return self.publication is not None and date.first > self.publication.last + self.runs_on

    def has_still_ahead(self, date: Interval) -> bool:
        """Whether a date lies ahead of the day of writing while the verb here tells what is over."""
        return self.points_back and self.lies_ahead(date)

    def has_over(self, date: Interval) -> bool:
        """Whether a date was over by the day of writing while the verb tells what is to come for sure."""
        is_to_come = self.sign is not None and (self.sign.certain or self.sign.is_arranged)
        return is_to_come and self.publication is not None and date.last < self.publication.first
