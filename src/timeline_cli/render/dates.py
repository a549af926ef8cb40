"""Dates as a newspaper prints them: "Wed 26 Jun 2019", "Feb 2019", "3 Jun – 2 Jul 2019"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

MONTHS = tuple(calendar.month_name)
SHORT_MONTHS = tuple(calendar.month_abbr)
WEEKDAYS = tuple(calendar.day_name)
PARTS = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
MODIFIERS = {
    "START": "early",
    "MID": "mid",
    "END": "late",
    "APPROX": "about",
    "BEFORE": "before",
    "AFTER": "after",
    "ON_OR_BEFORE": "by",
    "ON_OR_AFTER": "from",
}
#: modifiers that say which part of a part of a day is meant, or how near a clock time: they stand beside it
_OF_A_TIME = frozenset(("START", "MID", "END", "APPROX"))
NO_CALENDAR = {"PRESENT_REF": "now", "PAST_REF": "in the past", "FUTURE_REF": "in the future"}

_DAY_OR_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
_UNIT = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_SPAN_OF_YEARS = re.compile(r"\d{1,4}")
_BEFORE_CHRIST = re.compile(r"BC(?P<year>\d+)(?:-(?P<unit>0[1-9]|1[0-2]|SP|SU|FA|WI)(?:-(?P<day>\d\d))?)?")
#: a year below this needs its era, to be seen as one
_FIRST_PLAIN_YEAR = 1000
_OPEN_DAY = re.compile(r"XXXX-(\d\d)(?:-(\d\d|XX))?")
_OPEN_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")


def human(value: str | None, earliest: date | None, latest: date | None, mod: str | None = None) -> str:
    """A date in words. Its interval is printed where that says more than `value`, a TIMEX3 value, does.

    >>> human("2019-06-26", date(2019, 6, 26), date(2019, 6, 26))
    'Wed 26 Jun 2019'
    >>> human("2019-XX-XX", date(2019, 6, 3), date(2019, 7, 2))
    '3 Jun – 2 Jul 2019'
    >>> human("2019-06-26", date(2019, 6, 26), None, "ON_OR_AFTER")
    'from Wed 26 Jun 2019'
    """
    if value in NO_CALENDAR:
        return NO_CALENDAR[value]
    if value is None:
        return "undated" if earliest is None or latest is None else interval(earliest, latest)
    day, _, time = value.partition("T")
    suffix = f", {_time(time)}" if time else ""
    if earliest is not None and latest is None and mod in MODIFIERS:
        latest = earliest
    modifier = f"{MODIFIERS[mod]} " if mod in MODIFIERS else ""
    if match := _BEFORE_CHRIST.fullmatch(day):
        return f"{modifier}{_before_christ(**match.groupdict())}{suffix}"
    if earliest is None or latest is None:
        return _without_interval(day) + suffix
    bounds = _bounds(day)
    if bounds is None or (mod is None and bounds != (earliest, latest)):
        return interval(earliest, latest) + suffix
    if time and mod in _OF_A_TIME:
        return f"{_aligned(day, *bounds)}, {modifier}{_time(time)}"
    return modifier + _aligned(day, *bounds) + suffix


def day(of: date) -> str:
    """A calendar day with its weekday: "Wed 26 Jun 2019"."""
    return f"{WEEKDAYS[of.weekday()][:3]} {_day(of)}"


def _before_christ(year: str, unit: str | None, day: str | None) -> str:
    """A date before year 1, of which `date` knows none: "18 Jul 387 BC", "summer 480 BC", "480s BC"."""
    number = f"{int(year)}"
    if len(year) < len("1000"):
        number = f"{number}0s" if len(year) == len("100") else _of_many_years(year)
    name = SEASONS[unit] if unit in SEASONS else SHORT_MONTHS[int(unit)] if unit else ""
    return " ".join(part for part in (day and f"{int(day)}", name, number, "BC") if part)


def interval(first: date, last: date) -> str:
    """Two days and what lies between them, both inclusive, written as shortly as is clear."""
    if first == last:
        return day(first)
    if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
        if first.month == 1 and last.month == 12:
            return _year(first) if first.year == last.year else f"{_year(first)} – {last.year}"
        if first.year != last.year:
            return f"{_month(first)} – {_month(last)}"
        start = "" if first.month == last.month else f"{SHORT_MONTHS[first.month]} – "
        return start + _month(last)
    if first.year != last.year:
        return f"{_day(first)} – {_day(last)}"
    if first.month != last.month:
        return f"{first.day} {SHORT_MONTHS[first.month]} – {_day(last)}"
    return f"{first.day}–{_day(last)}"


def _day(of: date) -> str:
    return f"{of.day} {_month(of)}"


def _month(of: date) -> str:
    return f"{SHORT_MONTHS[of.month]} {_year(of)}"


def _year(of: date) -> str:
    return str(of.year) if of.year >= _FIRST_PLAIN_YEAR else f"AD {of.year}"


def _time(time: str) -> str:
    return PARTS.get(time, time)


def _bounds(day: str) -> tuple[date, date] | None:
    """The first and the last day of a closed calendar value; None for what is open or none."""
    try:
        if match := _DAY_OR_MONTH.fullmatch(day):
            year, month = int(match[1]), int(match[2])
            first = date(year, month, int(match[3] or 1))
            return first, first if match[3] else _months(first, 1)
        if match := _WEEK.fullmatch(day):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return (monday + timedelta(5) if match[3] else monday), monday + timedelta(6)
        if match := _UNIT.fullmatch(day):
            return _unit(int(match[1]), match[2])
        if _SPAN_OF_YEARS.fullmatch(day):
            missing = 4 - len(day)
            first = date(max(1, int(day) * 10**missing), 1, 1)
            return first, date(int(day) * 10**missing + 10**missing - 1, 12, 31)
    except ValueError:
        return None
    return None


def _unit(year: int, unit: str) -> tuple[date, date]:
    if unit in SEASONS:
        first = date(year, {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[unit], 1)
        return first, _months(first, 3)
    number, length = int(unit[1]), 3 if unit[0] == "Q" else 6
    first = date(year, (number - 1) * length + 1, 1)
    return first, _months(first, length)


def _months(first: date, count: int) -> date:
    """The last day of the `count` months that begin with `first`."""
    years, month = divmod(first.month - 1 + count, 12)
    return date(first.year + years, month + 1, 1) - timedelta(1)


def _aligned(day_value: str, first: date, last: date) -> str:
    if match := _WEEK.fullmatch(day_value):
        return f"{'weekend' if match[3] else 'week'} of {_day(first)}"
    if match := _UNIT.fullmatch(day_value):
        unit = match[2]
        if unit in SEASONS:
            year = f"{first.year}–{last.year % 100:02d}" if last.year > first.year else str(first.year)
            return f"{SEASONS[unit]} {year}"
        half = {"H1": "first half of", "H2": "second half of"}.get(unit, unit)
        return f"{half} {first.year}"
    if _SPAN_OF_YEARS.fullmatch(day_value) and len(day_value) < 4:
        if len(day_value) == 3:
            return f"{day_value}0s"
        return _of_many_years(day_value)
    return interval(first, last)


def _of_many_years(digits: str) -> str:
    """The century or millennium whose years begin with `digits`."""
    return _ordinal(int(digits) + 1) + (" century" if len(digits) == len("19") else " millennium")


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _without_interval(day_value: str) -> str:
    if (match := _OPEN_WEEKDAY.fullmatch(day_value)) and 1 <= int(match[1]) <= 7:
        return f"a {WEEKDAYS[int(match[1]) - 1]}, date open"
    if (match := _OPEN_DAY.fullmatch(day_value)) and 1 <= int(match[1]) <= 12:
        number = f"{int(match[2])} " if match[2] and match[2] != "XX" else ""
        return f"{number}{MONTHS[int(match[1])]}, year open"
    return "open" if "X" in day_value else day_value
