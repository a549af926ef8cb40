"""The TIMEX3 value of what nothing anchors, with X for what stays open."""

from __future__ import annotations

from timeline_cli.temporal import timex
from timeline_cli.temporal.algebra import (
    NOW,
    Either,
    Field,
    Find,
    In,
    Length,
    Meaning,
    Nth,
    Repeat,
    Shift,
    Unit,
    duration_value,
)
from timeline_cli.temporal.operations import in_year

_OPEN_UNIT = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "half": "XXXX-HX", "year": "XXXX", "season": "XXXX-XX", "decade": "XXX",
    "century": "XX", "millennium": "X",
}  # fmt: skip


def open_value(meaning: Meaning) -> str:
    """The TIMEX3 value of what could not be anchored, with X for what is open."""
    match meaning:
        case Field():
            return _open_field(meaning)
        case Either(day_first=pattern):
            return f"{pattern.year}-XX-XX"
        case Find(pattern):
            return _open_field(pattern)
        case Unit(unit):
            return _OPEN_UNIT.get(unit, "XXXX")
        case Shift(count=None, base=base):
            return "PAST_REF" if base == NOW else "FUTURE_REF"
        case Shift(unit=unit):
            return _OPEN_UNIT.get(unit, "XXXX-XX-XX")
        case In(whole, Field() as pattern) if (pattern.part or pattern.clock) and not pattern.month:
            return open_value(whole) + timex.time_of(pattern)
        case In(_, Field() as pattern):
            return _open_field(pattern)
        case In(_, Nth(_, unit)):
            return _OPEN_UNIT.get(unit, "XXXX")
    return "XXXX"


def _open_field(pattern: Field) -> str:
    year = f"{pattern.year:04d}" if pattern.year and pattern.year > 0 else "XXXX"
    if pattern.holiday and not pattern.year:
        return _open_holiday(pattern)
    if pattern.month:
        day = f"-{pattern.day:02d}" if pattern.day else ""
        return f"{year}-{pattern.month:02d}{day}{timex.time_of(pattern)}"
    if pattern.day:
        return f"{year}-XX-{pattern.day:02d}{timex.time_of(pattern)}"
    if pattern.weekday:
        return f"{year}-WXX-{pattern.weekday}{timex.time_of(pattern)}"
    if pattern.weekend:
        return f"{year}-WXX-WE"
    if pattern.quarter:
        return f"{year}-Q{pattern.quarter}"
    if pattern.half:
        return f"{year}-H{pattern.half}"
    if pattern.season:
        return f"{year}-{pattern.season}"
    is_of_day = bool(pattern.part or pattern.clock or pattern.holiday)
    return f"{year}-XX-XX{timex.time_of(pattern)}" if is_of_day else year


def _open_holiday(pattern: Field) -> str:
    """A holiday that keeps its day of the year is open in the year alone."""
    days = {timex.value(day)[4:] for year in (2001, 2002) if (day := in_year(pattern, year))}
    return f"XXXX{days.pop()}" if len(days) == 1 else f"XXXX-XX-XX{timex.time_of(pattern)}"


def repeat_value(meaning: Repeat, *, left_open: bool = False) -> str:
    """The TIMEX3 value of a repetition: P1D for "daily", with `left_open` XXXX-XX-XX, as TIDES has it."""
    if isinstance(meaning.of, Length):
        count, unit = meaning.of.amounts[0]
        if left_open and count == 1 and meaning.quant and unit in _OPEN_UNIT:
            return _OPEN_UNIT[unit]
        return duration_value(meaning.of)
    return open_value(meaning.of)
