"""Dates of holidays, fixed and computed: the calendar behind `Field(holiday=…)`.

The names are keys; the words for them stand in the lexicon of a language.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline_cli.temporal.interval import Interval, month_length, ordinal, unit_at, weekday


def _fixed(month: int, day: int) -> Callable[[int], int]:
    return lambda year: ordinal(year, month, day)


def _nth(month: int, day_of_week: int, count: int) -> Callable[[int], int]:
    """The count-th such weekday of a month, from its end when negative."""

    def find(year: int) -> int:
        if count > 0:
            first = ordinal(year, month, 1)
            return first + (day_of_week - weekday(first)) % 7 + 7 * (count - 1)
        last = ordinal(year, month, month_length(year, month))
        return last - (weekday(last) - day_of_week) % 7 + 7 * (count + 1)

    return find


def easter(year: int) -> int:
    """Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return ordinal(year, month, day + 1)


def _from_easter(days: int) -> Callable[[int], int]:
    return lambda year: easter(year) + days


def _election(year: int) -> int:
    """The Tuesday after the first Monday in November (2 U.S.C. § 7)."""
    return _nth(11, 1, 1)(year) + 1


def _super_bowl(year: int) -> int:
    """The first Sunday in February; the second since the season was made longer for 2022."""
    return _nth(2, 7, 2 if year >= 2022 else 1)(year)


DATES: dict[str, Callable[[int], int]] = {
    "new year": _fixed(1, 1),
    "new year eve": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "martin luther king": _nth(1, 1, 3),
    "australia": _fixed(1, 26),
    "holocaust": _fixed(1, 27),
    "groundhog": _fixed(2, 2),
    "super bowl": _super_bowl,
    "valentine": _fixed(2, 14),
    "presidents": _nth(2, 1, 3),
    "st patrick": _fixed(3, 17),
    "april fool": _fixed(4, 1),
    "st george": _fixed(4, 23),
    "anzac": _fixed(4, 25),
    "earth": _fixed(4, 22),
    "may day": _fixed(5, 1),
    "ve": _fixed(5, 8),
    "memorial": _nth(5, 1, -1),
    "juneteenth": _fixed(6, 19),
    "father": _nth(6, 7, 3),
    "canada": _fixed(7, 1),
    "independence": _fixed(7, 4),
    "bastille": _fixed(7, 14),
    "early may bank holiday": _nth(5, 1, 1),
    "spring bank holiday": _nth(5, 1, -1),
    "august bank holiday": _nth(8, 1, -1),
    "labor": _nth(9, 1, 1),
    "columbus": _nth(10, 1, 2),
    "halloween": _fixed(10, 31),
    "all saints": _fixed(11, 1),
    "all souls": _fixed(11, 2),
    "guy fawkes": _fixed(11, 5),
    "veterans": _fixed(11, 11),
    "remembrance sunday": _nth(11, 7, 2),
    "election": _election,
    "thanksgiving": _nth(11, 4, 4),
    "black friday": lambda year: _nth(11, 4, 4)(year) + 1,
    "cyber monday": lambda year: _nth(11, 4, 4)(year) + 4,
    "st andrew": _fixed(11, 30),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing": _fixed(12, 26),
    "shrove tuesday": _from_easter(-47),
    "ash wednesday": _from_easter(-46),
    "mothering sunday": _from_easter(-21),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter saturday": _from_easter(-1),
    "easter": _from_easter(0),
    "easter monday": _from_easter(1),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "nine eleven": _fixed(9, 11),
}


def holiday(name: str, year: int) -> Interval:
    """The day of a holiday in a year; KeyError for a name that is not in `DATES`."""
    return unit_at("day", DATES[name](year))
