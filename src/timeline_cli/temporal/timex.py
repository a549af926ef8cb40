"""TIMEX3 values (TimeML 1.2.1, ISO 8601): intervals to strings and back, and the same as EDTF."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.interval import (
    SEASON_AT,
    YEARS_IN,
    Interval,
    civil,
    month_length,
    ordinal,
    season,
    unit_at,
)

#: what a value of a time before year 1 begins with
BEFORE_CHRIST = "BC"

_EDTF_SEASON = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


def _year(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def _digits(year: int, fewer: int) -> str:
    """The leading digits that all years of a decade, century or millennium share ("198", "BC04")."""
    return _year(year)[:-fewer]


def value(interval: Interval) -> str:
    """The TIMEX3 value of an interval, with X for what an unaligned one leaves open."""
    if not interval.aligned:
        return _open_value(interval)
    year, month, day = civil(interval.first)
    match interval.granularity:
        case "millennium" | "century" | "decade" as granularity:
            return _digits(year, len(str(YEARS_IN[granularity])) - 1)
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
    return f"{_year(year)}-{month:02d}-{day:02d}{time_of(interval)}"


def time_of(moment: Interval | Field) -> str:
    """The part of a value that tells the time of day ("TMO", "T09:30"), "" where there is none."""
    if moment.part:
        return f"T{moment.part}"
    return f"T{moment.clock}" if moment.clock else ""


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
        f"{known_year}-{month:02d}-XX{time_of(interval)}"
        if same_month
        else f"{known_year}-XX-XX{time_of(interval)}"
    )


_YEAR = r"(?P<year>(?:BC)?\d{4,})"
_DAY = r"(?:BC)?\d{4,}-\d\d-\d\d"
_CLOCK = r"T(?P<clock>\d\d(?::\d\d){0,2})(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?"
_PART = r"T(?P<part>[A-Z]{2})"
_GRANULARITY = r"(?: (?P<granularity>[a-z]+(?: [a-z]+)*))?"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("range", rf"(?P<first>{_DAY})/(?P<last>{_DAY}){_GRANULARITY}(?: (?:{_PART}|{_CLOCK}))?"),
        ("day", rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)"),
        ("part of day", rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d){_PART}"),
        ("clock", rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d){_CLOCK}"),
        ("weekend", rf"{_YEAR}-W(?P<week>\d\d)-WE"),
        ("week", rf"{_YEAR}-W(?P<week>\d\d)"),
        ("month", rf"{_YEAR}-(?P<month>\d\d)"),
        ("quarter", rf"{_YEAR}-Q(?P<index>[1-4])"),
        ("half", rf"{_YEAR}-H(?P<index>[12])"),
        ("season", rf"{_YEAR}-(?P<season>SP|SU|FA|WI)"),
        ("year", _YEAR),
        ("decade", r"(?P<year>(?:BC)?\d{3})"),
        ("century", r"(?P<year>(?:BC)?\d{2})"),
        ("millennium", r"(?P<year>(?:BC)?\d)"),
    )
)


def parse(text: str) -> Interval | None:
    """The interval of a TIMEX3 value or of "2019-06-03/2019-07-02"; None for what is not on the calendar."""
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
        first, last = _iso(field["first"] or ""), _iso(field["last"] or "")
        if first is None or last is None:
            return None
        stretch = Interval(field["granularity"] or "day", first, last)
        return replace(stretch, part=field["part"], clock=field["clock"], zone=field["zone"])
    if name in YEARS_IN and name != "year":
        digits = (field["year"] or "") + "0" * (len(str(YEARS_IN[name])) - 1)
        within = max(int(digits.removeprefix("BC")), 1)
        return unit_at(name, ordinal(1 - within if digits.startswith("BC") else within, 1, 1))
    year = _number(field["year"] or "")
    match name:
        case "year":
            return unit_at("year", ordinal(year, 1, 1))
        case "season":
            return season(year, field["season"] or "")
        case "half" | "quarter":
            length = 6 if name == "half" else 3
            return unit_at(name, ordinal(year, (integer("index") - 1) * length + 1, 1))
        case "month":
            return (
                unit_at("month", ordinal(year, integer("month"), 1)) if 1 <= integer("month") <= 12 else None
            )
        case "week" | "weekend":
            monday = unit_at("week", ordinal(year, 1, 4)).first + 7 * (integer("week") - 1)
            return unit_at(name, monday) if _week(monday) == f"{_year(year)}-W{field['week']}" else None
    if not 1 <= integer("month") <= 12 or not 1 <= integer("day") <= month_length(year, integer("month")):
        return None
    day = unit_at("day", ordinal(year, integer("month"), integer("day")))
    if name == "part of day":
        return day.day_part(field["part"] or "")
    if name == "clock":
        clock = field["clock"] or ""
        return day.at_clock(clock, field["zone"], ("hour", "minute", "second")[clock.count(":")])
    return day


def _iso(text: str) -> int | None:
    day = parse(text)
    return day.first if day else None


def describe(interval: Interval) -> str:
    """A form that `parse` reads back, for aligned and unaligned intervals alike."""
    zone = interval.zone or ""
    if interval.aligned:
        return value(interval) + zone
    first, last = (value(unit_at("day", days)) for days in (interval.first, interval.last))
    granularity = "" if interval.granularity == "day" else f" {interval.granularity}"
    time = time_of(interval)
    return f"{first}/{last}{granularity}" + (f" {time}{zone}" if time else "")


def edtf(interval: Interval, *, approximate: bool = False) -> str | None:
    """The Extended Date/Time Format string (ISO 8601-2:2019); None beyond years of four digits.

    Seasons, quarters and halves take no "approximate" mark there, nor do stretches and times.
    """
    if not all(-9999 <= civil(days)[0] <= 9999 for days in (interval.first, interval.last)):
        return None
    first, last = _extended(interval.first), _extended(interval.last)
    mark = "~" if approximate else ""
    year, month, _ = civil(interval.first)
    if _without_digits(interval, year):
        return f"[{first}..{last}]"
    written = _extended_year(year)
    match interval.granularity:
        case "millennium" | "century" | "decade" as granularity:
            fewer = len(str(YEARS_IN[granularity])) - 1
            return written[:-fewer] + "X" * fewer + mark
        case "year":
            return written + mark
        case "half":
            return f"{written}-{40 + (month > 6)}"
        case "quarter":
            return f"{written}-{33 + (month - 1) // 3}"
        case "season":
            return f"{written}-{_EDTF_SEASON[SEASON_AT[month]]}"
        case "month":
            return written + f"-{month:02d}{mark}"
        case "hour" | "minute" | "second" if interval.clock and interval.clock < "24":
            seconds = (interval.clock + ":00:00")[:8]
            return f"{first}T{seconds}{_extended_zone(interval.zone)}"
    return first + mark


def _without_digits(interval: Interval, year: int) -> bool:
    """Whether a stretch has no form of its own; decades before year 1 fall across the format's digits."""
    if not interval.aligned or interval.granularity in ("week", "weekend"):
        return True
    return year < 100 and interval.granularity in ("millennium", "century", "decade")


def _extended(days: int) -> str:
    year, month, day = civil(days)
    return f"{_extended_year(year)}-{month:02d}-{day:02d}"


def _extended_year(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def _extended_zone(zone: str | None) -> str:
    if not zone or zone == "Z":
        return zone or ""
    hours, minutes = zone[:3], zone[3:].lstrip(":")
    return f"{hours}:{minutes or '00'}"
