"""From an event's date to the stretch of minutes in which it may have started."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from timeline_cli.events.event import Event
from timeline_cli.temporal import timex
from timeline_cli.temporal.interval import from_date

MINUTES_A_DAY = 24 * 60
#: What stands behind the known part of a value whose finer parts are open.
OPEN = "-X"
#: How many days of the algebra's count come before the first of Python's.
BEFORE_YEAR_1 = from_date(date.min) - date.min.toordinal()
#: Parts of a day in TIMEX3 values, as minutes after midnight; a night runs on past it.
PARTS_OF_DAY = {
    "MO": (5 * 60, 12 * 60 - 1), "MI": (12 * 60, 12 * 60 + 59), "AF": (12 * 60, 18 * 60 - 1),
    "EV": (17 * 60, 22 * 60 - 1), "NI": (18 * 60, 30 * 60 - 1), "DT": (6 * 60, 18 * 60 - 1),
}  # fmt: skip
#: Where a date lies in its stretch, in thirds: "late 1790" stands behind July 1790.
THIRDS = {"START": (0, 1), "MID": (1, 2), "END": (2, 3)}
CLOCK = re.compile(r"T(\d\d)(?::?(\d\d))?")
PART = re.compile(r"T(MO|MI|AF|EV|NI|DT)")


class Instants(NamedTuple):
    """First and last minute, counted from the day 0001-01-01's midnight, both inclusive."""

    first: int
    last: int


def instants(event: Event) -> Instants | None:
    """When `event` may have started, None when it has no date. Half-open dates count as their known end."""
    earliest = event.earliest or event.latest
    latest = event.latest or event.earliest
    if earliest is None or latest is None:
        return _before_the_calendar(event.value or "")
    first = earliest.toordinal() * MINUTES_A_DAY
    if event.starts_by is not None:
        latest = min(latest, event.starts_by)
    last = max(first, latest.toordinal() * MINUTES_A_DAY + MINUTES_A_DAY - 1)
    within = _within_day(event.value or "") if earliest == latest else None
    if within is None and event.part in THIRDS:
        start, end = THIRDS[event.part]
        size = last + 1 - first
        within = (size * start // 3, size * end // 3 - 1)
    return Instants(first + within[0], first + within[1]) if within else Instants(first, last)


def _before_the_calendar(value: str) -> Instants | None:
    """The stretch that a value before Christ names, "BC0480-08-XX": Python's calendar begins with year 1."""
    is_known = value.startswith(timex.BEFORE_CHRIST)
    stretch = timex.parse(value.partition(OPEN)[0]) if is_known else None
    if stretch is None:
        return None
    first, last = stretch.first - BEFORE_YEAR_1, stretch.last - BEFORE_YEAR_1
    return Instants(first * MINUTES_A_DAY, last * MINUTES_A_DAY + MINUTES_A_DAY - 1)


def _within_day(value: str) -> tuple[int, int] | None:
    """The minutes of the day that a TIMEX3 value names, None when it names none."""
    if part := PART.search(value):
        return PARTS_OF_DAY[part[1]]
    if clock := CLOCK.search(value):
        start = int(clock[1]) * 60 + int(clock[2] or 0)
        return (start, start) if clock[2] else (start, start + 59)
    return None
