"""Full calendar dates as people write them in a dateline, a header or on the command line.

Only a day that is written out counts: nothing is filled in from today's date, and a numeric date that
can be read in two ways gives both readings.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Literal

from timeline_cli.month_names import ANY_MONTH, MONTHS

DateOrder = Literal["dmy", "mdy", "ymd"]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = rf"(?P<month>{ANY_MONTH})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})(?!\d)"

ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")
COMPACT = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?!\d)")
IN_WORDS = (
    re.compile(rf"(?<!\d){_DAY}(?: day)?(?: of)?[ -]{_MONTH},?[ -]{_YEAR}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH} {_DAY},? {_YEAR}", re.IGNORECASE),
)
YEAR_FIRST = re.compile(r"(?<![\d/.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/])")
NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,4})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])")
_YEAR_OR_MONTH = re.compile(
    r"(?P<year>[1-9]\d{3})(?:-(?P<month>0[1-9]|1[0-2]))?"
    rf"|(?P<name>{ANY_MONTH})\.?,? (?P<named_year>[1-9]\d{{3}})",
    re.IGNORECASE,
)
#: Every form has at least so much of a year; most lines that are asked about have not.
_YEAR_DIGITS = re.compile(r"\d\d")
_WEEKDAY = re.compile(rf"\b({'|'.join(day[:3] for day in WEEKDAYS)})[a-z]*\b", re.IGNORECASE)


def readings(text: str, *, date_order: DateOrder | None = None) -> tuple[date, ...]:
    """Every day that the first full date in `text` can mean: none, one, or two for 03/04/2019.

    A weekday beside a numeric date settles it when only one reading falls on that day.
    """
    if not _YEAR_DIGITS.search(text):
        return ()
    found: list[tuple[int, tuple[date, ...]]] = []
    for pattern in (ISO, COMPACT, *IN_WORDS):
        if match := pattern.search(text):
            month = match["month"].lower().rstrip(".")
            day = _day(match["year"], MONTHS.get(month) or month, match["day"])
            found.append((match.start(), day))
    if match := YEAR_FIRST.search(text):
        found.append((match.start(), _day(*match.groups())))
    if match := NUMERIC.search(text):
        first, _, second, third = match.groups()
        found.append((match.start(), _numeric(first, second, third, date_order, text)))
    found = [(start, days) for start, days in found if days]
    return min(found)[1] if found else ()


def any_form(text: str, *, date_order: DateOrder | None = None) -> tuple[date, ...]:
    """As `readings`, and also the rarer forms that dateparser knows ("27-Jun-19", "2019 June 27th")."""
    if days := readings(text, date_order=date_order):
        return days
    # A day that does not exist must not come back as another: dateparser swaps its parts until one does.
    written_out = any(pattern.search(text) for pattern in (ISO, COMPACT, *IN_WORDS, YEAR_FIRST, NUMERIC))
    return () if written_out else _dateparser(text, date_order)


def period(words: str, *, date_order: DateOrder | None = None) -> tuple[date, date] | None:
    """The first and last day of a year, a month or a day; None for anything else, or when it is ambiguous."""
    if match := _YEAR_OR_MONTH.fullmatch(words.strip()):
        year = int(match["year"] or match["named_year"])
        month = MONTHS[match["name"].lower()] if match["name"] else int(match["month"] or 0)
        first, last = (month, month) if match["month"] or match["name"] else (1, 12)
        return date(year, first, 1), date(year, last, monthrange(year, last)[1])
    days = any_form(words, date_order=date_order)
    return (days[0], days[0]) if len(days) == 1 else None


def numeric_order(text: str) -> DateOrder | None:
    """The order that the numeric dates in `text` leave no doubt about: a day above twelve shows it."""
    orders: set[DateOrder] = set()
    for first, _, second, _ in NUMERIC.findall(text):
        if len(first) <= 2 and int(first) > 12 >= int(second):
            orders.add("dmy")
        if len(first) <= 2 and int(second) > 12 >= int(first):
            orders.add("mdy")
    return orders.pop() if len(orders) == 1 else None


def _numeric(first: str, second: str, third: str, order: DateOrder | None, text: str) -> tuple[date, ...]:
    if len(first) > 2 or order == "ymd":
        return _day(first, second, third)
    by_order = {"dmy": _day(third, second, first), "mdy": _day(third, first, second)}
    if order is not None and by_order[order]:
        return by_order[order]
    days = tuple(sorted({*by_order["dmy"], *by_order["mdy"]}))
    if weekday := _WEEKDAY.search(text):
        on_it = tuple(day for day in days if day.strftime("%a").lower() == weekday[1].lower())
        return on_it or days
    return days


def _day(year: str | int, month: str | int, day: str | int) -> tuple[date, ...]:
    try:
        return (date(_full_year(int(year)), int(month), int(day)),)
    except ValueError:
        return ()


def _full_year(year: int) -> int:
    # POSIX: 69 to 99 are the twentieth century.
    return year if year > 99 else year + (1900 if year >= 69 else 2000)


def _dateparser(text: str, order: DateOrder | None) -> tuple[date, ...]:
    import dateparser  # 0.2 s, and rarely needed

    parsed = dateparser.parse(
        text,
        languages=["en"],
        settings={
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
            "DATE_ORDER": (order or "dmy").upper(),
        },
    )
    return (parsed.date(),) if parsed else ()
