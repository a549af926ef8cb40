"""The operations that anchoring is made of: each takes an interval and gives one, and can be written down.

A derivation is a list of these with what they were applied to, so that `replay` can do it again from
nothing but the text of the steps.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from timeline_cli.temporal import timex
from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.expression import Step
from timeline_cli.temporal.holidays import holiday
from timeline_cli.temporal.interval import (
    RANK,
    Interval,
    civil,
    containing,
    month_length,
    ordinal,
    season,
    shift,
    unit_at,
    weekday,
)

#: how the match of a recurring pattern is chosen, seen from a base
WAYS = ("on or before", "before", "on or after", "after", "nearest", "within")

#: a day in January lies in last year's winter, so that the winter before is that of the year before last
_YEARS_AROUND = 2
#: the 29th of February may be missing for eight years
_LEAP_YEARS_AROUND = 8


@dataclass(frozen=True, slots=True)
class Operation:
    """One step of anchoring: `unit("week", -1)`, `shift(2, "day")`, `find("on or before", weekday=3)`."""

    name: str
    arguments: tuple[Any, ...] = ()
    field: Field | None = None

    def __str__(self) -> str:
        said = [repr(argument) for argument in self.arguments]
        inner = repr(self.field)[len("Field(") : -1] if self.field else ""
        return f"{self.name}({', '.join([*said, inner] if inner else said)})"

    @classmethod
    def parse(cls, text: str) -> Operation:
        """The operation that `str` wrote; ValueError for anything else."""
        call = ast.parse(text, mode="eval").body
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            raise ValueError(f"not an operation: {text!r}")
        fields = {keyword.arg or "": ast.literal_eval(keyword.value) for keyword in call.keywords}
        arguments = tuple(ast.literal_eval(argument) for argument in call.args)
        return cls(call.func.id, arguments, Field(**fields) if fields else None)

    def apply(self, base: Interval | None) -> Interval | None:
        """What comes out when the operation is applied; None where it has no answer."""
        field, arguments = self.field or Field(), self.arguments
        if self.name == "at":
            return place(field)
        if self.name == "either":
            return _either([timex.parse(value) for value in arguments])
        if base is None:
            return None
        match self.name:
            case "find":
                return find(field, base, arguments[0])
            case "unit":
                unit, count = arguments
                return shift(_around(base, unit), count, unit)
            case "shift":
                count, unit = arguments
                return shift(_counted_in(base, unit), count, unit)
            case "coarsen":
                return _around(base, arguments[0])
            case "within":
                return within(field, base)
            case "nth":
                return nth(base, *arguments)
        raise ValueError(f"no operation {self.name!r}")


def _either(readings: Sequence[Interval | None]) -> Interval | None:
    """One of several days, nobody knows which: from the first of them to the last."""
    possible = [reading for reading in readings if reading]
    if not possible:
        return None
    return Interval("day", min(r.first for r in possible), max(r.last for r in possible))


def _around(base: Interval, unit: str) -> Interval:
    """The unit that holds the base; within a longer base, which of its units stays open."""
    if RANK[base.granularity] > RANK[unit] and (base.granularity, unit) != ("week", "weekend"):
        return Interval(unit, base.first, base.last)
    if base.aligned and base.granularity in ("week", "season") and RANK[unit] >= RANK["year"]:
        return unit_at(unit, _names_its_year(base))
    return containing(base, unit)


def _names_its_year(base: Interval) -> int:
    """The day whose year a stretch over New Year goes by: the Thursday of a week, the start of a winter."""
    return base.first + 3 if base.granularity == "week" else base.first


def _counted_in(base: Interval, unit: str) -> Interval:
    """A longer base, seen as one of its shorter units: two days after June is some day, not some month."""
    counted = "week" if unit == "fortnight" else unit
    return replace(base, granularity=counted) if RANK[base.granularity] > RANK[counted] else base


def place(field: Field) -> Interval | None:
    """The interval of a pattern that says its own year, decade or century; None for an impossible date."""
    if field.century is not None:
        return unit_at("century", ordinal(_first_year(field.century, 100), 1, 1))
    if field.decade is not None:
        return unit_at("decade", ordinal(_first_year(field.decade, 10), 1, 1))
    if field.year is None:
        return None
    return in_year(field, field.year)


def _first_year(count: int, length: int) -> int:
    """A year of a decade or century; negative ones count from year 1 back, -5 for the fifth century BC."""
    return max(count * length, 1) if count >= 0 else (count + 1) * length


def in_year(field: Field, year: int) -> Interval | None:
    """The match of a yearly pattern in one year."""
    whole: Interval | None
    if field.holiday:
        whole = holiday(field.holiday, year)
    elif field.month:
        whole = _month_or_day(field, year)
    elif field.season:
        whole = season(year, field.season)
    elif field.quarter:
        whole = unit_at("quarter", ordinal(year, 3 * field.quarter - 2, 1))
    elif field.half:
        whole = unit_at("half", ordinal(year, 6 * field.half - 5, 1))
    else:
        whole = unit_at("year", ordinal(year, 1, 1))
    return _timed(whole, field)


def _month_or_day(field: Field, year: int) -> Interval | None:
    assert field.month is not None
    if field.day is None:
        return unit_at("month", ordinal(year, field.month, 1))
    if field.day > month_length(year, field.month):
        return None
    return unit_at("day", ordinal(year, field.month, field.day))


def _timed(day: Interval | None, field: Field) -> Interval | None:
    if day is None or (field.part is None and field.clock is None):
        return day
    if field.part:
        return day.day_part(field.part)
    assert field.clock is not None
    return day.at_clock(field.clock, field.zone, ("hour", "minute", "second")[field.clock.count(":")])


def matches(field: Field, near: int) -> Iterator[Interval]:
    """The matches of a recurring pattern around a day, in calendar order."""
    if field.month or field.season or field.quarter or field.half or field.holiday:
        yield from _yearly(field, near)
        return
    found: Iterator[Interval]
    if field.weekday and not field.day:
        found = (unit_at("day", day) for day in range(near - 14, near + 15) if weekday(day) == field.weekday)
    elif field.weekend:
        found = (unit_at("weekend", day) for day in range(near - 14, near + 15, 7))
    elif field.day:
        found = _monthly(field, near)
    else:
        found = (unit_at("day", day) for day in range(near - 1, near + 2))
    yield from (timed for day in found if (timed := _timed(day, field)))


def _yearly(field: Field, near: int) -> Iterator[Interval]:
    leap = field.month == 2 and field.day == 29
    around = _LEAP_YEARS_AROUND if leap else _YEARS_AROUND
    for year in range(year_of(near) - around, year_of(near) + around + 1):
        match = in_year(field, year)
        if match:
            yield match


def year_of(days: int) -> int:
    """The year of a day, 0 for 1 BC."""
    return civil(days)[0]


def _monthly(field: Field, near: int) -> Iterator[Interval]:
    reach = 800 if field.weekday else 62
    month = unit_at("month", near - reach)
    while month.first <= near + reach:
        day = month.first + (field.day or 1) - 1
        if day <= month.last and field.weekday in (None, weekday(day)):
            yield unit_at("day", day)
        month = unit_at("month", month.last + 1)


def find(field: Field, base: Interval, way: str) -> Interval | None:
    """The match of a recurring pattern that a base selects; None when there is none."""
    match way:
        case "on or before":
            return _last(m for m in matches(field, base.last) if m.first <= base.last)
        case "before":
            return _last(m for m in matches(field, base.first) if m.last < base.first)
        case "on or after":
            return _first(m for m in matches(field, base.first) if m.last >= base.first)
        case "after":
            return _first(m for m in matches(field, base.last) if m.first > base.last)
        case "nearest":
            ends = (*matches(field, base.first), *matches(field, base.last))
            return min(ends, key=lambda m: (_distance(m, base), -m.first), default=None)
        case "within":
            return within(field, base)
    raise ValueError(f"no way {way!r} to find a match; use one of {', '.join(WAYS)}")


def _first(found: Iterable[Interval]) -> Interval | None:
    return min(found, key=lambda m: m.first, default=None)


def _last(found: Iterable[Interval]) -> Interval | None:
    return max(found, key=lambda m: m.first, default=None)


def _distance(one: Interval, other: Interval) -> int:
    return max(one.first - other.last, other.first - one.last, 0)


def within(field: Field, base: Interval) -> Interval | None:
    """The match of a pattern inside a stretch; when several fit, from the first to the last of them."""
    if field.part or field.clock:
        day = replace(field, part=None, clock=None, zone=None)
        inner = within(day, base) if day != Field() else base
        return _timed(inner, field)
    if field.season and base.granularity == "year":
        return in_year(field, year_of(base.first))
    inside = [
        m
        for end in (base.first, base.last)
        for m in matches(field, end)
        if base.first <= m.first and m.last <= base.last
    ]
    first, last = _first(inside), _last(inside)
    return replace(first, last=last.last) if first and last else None


def nth(base: Interval, count: int, unit: str, day_of_week: int | None = None) -> Interval | None:
    """The n-th unit or weekday of a stretch; weeks are counted from its first whole or partial one."""
    if day_of_week:
        days = [day for day in range(base.first, base.last + 1) if weekday(day) == day_of_week]
        index = count - 1 if count > 0 else len(days) + count
        return unit_at("day", days[index]) if 0 <= index < len(days) else None
    if unit in ("second", "minute", "hour", "night"):
        return None
    start = unit_at(unit, base.first if count > 0 else base.last)
    if count < 0 and start.first > base.last:
        start = shift(start, -1, unit)
    found = shift(start, count - 1 if count > 0 else count + 1, unit)
    return found if found.first <= base.last and found.last >= base.first else None


def replay(steps: Sequence[Step]) -> list[str]:
    """Do every step of a derivation again; the list says what does not come out as written."""
    wrong = []
    for step in steps:
        try:
            again = Operation.parse(step.step).apply(timex.parse(step.origin))
        except (ValueError, SyntaxError, TypeError, KeyError) as error:
            wrong.append(f"{step.step}: {error}")
            continue
        came = timex.describe(again) if again else "nothing"
        if came != step.result:
            wrong.append(f"{step.step} from {step.origin or 'the text'} gives {came}, not {step.result}")
    return wrong
