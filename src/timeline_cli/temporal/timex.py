"""TIMEX3 values (TimeML 1.2.1, ISO 8601): intervals to strings and back, and the same as EDTF."""

from __future__ import annotations

import re
from datetime import date

from timeline_cli.temporal.interval import (
    SEASON_AT,
    Interval,
    civil,
    ordinal,
    season,
    to_date,
    unit_at,
)

_EDTF_SEASON = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


def _year(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def value(interval: Interval) -> str:
    """The TIMEX3 value of an interval, with X for what an unaligned one leaves open."""
    if not interval.aligned:
        return _open_value(interval)
    year, month, day = civil(interval.first)
    match interval.granularity:
        case "millennium":
            return str(year // 1000)
        case "century":
            return f"{year // 100:02d}"
        case "decade":
            return f"{year // 10:03d}"
        case "year":
            return _year(year)
        case "half":
            return f"{_year(year)}-H{1 + (month > 6)}"
        case "quarter":
            return f"{_year(year)}-Q{(month + 2) // 3}"
        case "season":
            return f"{_year(year)}-{SEASON_AT[month]}"
        case "month":
            return f"{_year(year)}-{month:02d}"
        case "week" | "weekend" as granularity:
            return _week(interval.first) + ("-WE" if granularity == "weekend" else "")
    return f"{_year(year)}-{month:02d}-{day:02d}{_time(interval)}"


def _time(interval: Interval) -> str:
    if interval.part:
        return f"T{interval.part}"
    return f"T{interval.clock}" if interval.clock else ""


def _week(days: int) -> str:
    thursday = days - (days - ordinal(2001, 1, 1)) % 7 + 3
    year = civil(thursday)[0]
    return f"{_year(year)}-W{(thursday - ordinal(year, 1, 1)) // 7 + 1:02d}"


def _open_value(interval: Interval) -> str:
    year, month, _ = civil(interval.first)
    last_year, last_month, _ = civil(interval.last)
    known_year = _year(year) if year == last_year else "XXXX"
    match interval.granularity:
        case "year" | "decade" | "century" | "millennium":
            return "XXXX"
        case "week" | "weekend" as granularity:
            return f"{known_year}-WXX" + ("-WE" if granularity == "weekend" else "")
        case "quarter":
            return f"{known_year}-QX"
        case "half":
            return f"{known_year}-HX"
        case "season" | "month":
            return f"{known_year}-XX"
    same_month = year == last_year and month == last_month
    return (
        f"{known_year}-{month:02d}-XX{_time(interval)}"
        if same_month
        else f"{known_year}-XX-XX{_time(interval)}"
    )


_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("range", r"(?P<first>\d{4}-\d\d-\d\d)/(?P<last>\d{4}-\d\d-\d\d)(?P<granularity> [a-z ]+)?"),
        ("day", r"(?P<year>\d{4}|BC\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"),
        ("part of day", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)T(?P<part>[A-Z]{2})"),
        ("clock", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)T(?P<clock>\d\d(?::\d\d){0,2})(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?"),  # noqa: E501
        ("weekend", r"(?P<year>\d{4})-W(?P<week>\d\d)-WE"),
        ("week", r"(?P<year>\d{4})-W(?P<week>\d\d)"),
        ("month", r"(?P<year>\d{4}|BC\d{4})-(?P<month>\d\d)"),
        ("quarter", r"(?P<year>\d{4})-Q(?P<index>\d)"),
        ("half", r"(?P<year>\d{4})-H(?P<index>\d)"),
        ("season", r"(?P<year>\d{4}|BC\d{4})-(?P<season>SP|SU|FA|WI)"),
        ("year", r"(?P<year>\d{4}|BC\d{4})"),
        ("decade", r"(?P<year>\d{3})"),
        ("century", r"(?P<year>\d{2})"),
    )
)  # fmt: skip


def parse(text: str) -> Interval | None:
    """The interval of a TIMEX3 value or of "2019-06-03/2019-07-02"; None for what has no place on the calendar."""
    for name, pattern in _PATTERNS:
        match = pattern.fullmatch(text)
        if match:
            return _build(name, match.groupdict())
    return None


def _number(year: str) -> int:
    return 1 - int(year[2:]) if year.startswith("BC") else int(year)


def _build(name: str, field: dict[str, str | None]) -> Interval | None:
    def integer(key: str) -> int:
        return int(field[key] or 0)

    if name == "range":
        first, last = (_iso(field[end] or "") for end in ("first", "last"))
        return Interval((field["granularity"] or "day").strip(), first, last)
    year = _number(field["year"] or "")
    match name:
        case "decade" | "century":
            return unit_at(name, ordinal(year * (10 if name == "decade" else 100), 1, 1))
        case "year":
            return unit_at("year", ordinal(year, 1, 1))
        case "season":
            return season(year, field["season"] or "")
        case "half" | "quarter":
            length = 6 if name == "half" else 3
            return unit_at(name, ordinal(year, (integer("index") - 1) * length + 1, 1))
        case "month":
            return unit_at("month", ordinal(year, integer("month"), 1))
        case "week" | "weekend":
            return unit_at(name, unit_at("week", ordinal(year, 1, 4)).first + 7 * (integer("week") - 1))
    day = unit_at("day", ordinal(year, integer("month"), integer("day")))
    if name == "part of day":
        return day.day_part(field["part"] or "")
    if name == "clock":
        clock = field["clock"] or ""
        return day.at_clock(clock, field["zone"], ("hour", "minute", "second")[clock.count(":")])
    return day


def _iso(text: str) -> int:
    year, month, day = text.split("-")
    return ordinal(int(year), int(month), int(day))


def describe(interval: Interval) -> str:
    """A form that `parse` reads back, for aligned and unaligned intervals alike."""
    if interval.aligned:
        return value(interval)
    ends = [to_date(days) or date.min for days in (interval.first, interval.last)]
    granularity = "" if interval.granularity == "day" else f" {interval.granularity}"
    return f"{ends[0]}/{ends[1]}{granularity}"


def edtf(interval: Interval, *, approximate: bool = False) -> str | None:
    """The Extended Date/Time Format string (ISO 8601-2:2019); None where it has none (before year 1)."""
    first, last = to_date(interval.first), to_date(interval.last)
    if first is None or last is None:
        return None
    mark = "~" if approximate else ""
    if not interval.aligned or interval.granularity in ("week", "weekend"):
        return f"[{first}..{last}]"
    match interval.granularity:
        case "decade":
            return f"{first.year // 10:03d}X" + mark
        case "century":
            return f"{first.year // 100:02d}XX" + mark
        case "millennium":
            return f"{first.year // 1000}XXX" + mark
        case "year":
            return f"{first.year:04d}{mark}"
        case "half":
            return f"{first.year:04d}-{40 + (first.month > 6)}"
        case "quarter":
            return f"{first.year:04d}-{33 + (first.month - 1) // 3}"
        case "season":
            return f"{first.year:04d}-{_EDTF_SEASON[SEASON_AT[first.month]]}{mark}"
        case "month":
            return f"{first.year:04d}-{first.month:02d}{mark}"
        case "hour" | "minute" | "second" if interval.clock and interval.clock < "24":
            seconds = (interval.clock + ":00:00")[:8]
            return f"{first}T{seconds}{_edtf_zone(interval.zone)}"
    return f"{first}{mark}"


def _edtf_zone(zone: str | None) -> str:
    if not zone or zone == "Z":
        return zone or ""
    return zone if ":" in zone else f"{zone}:00"
