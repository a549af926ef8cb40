"""Stretches of the calendar: intervals with a granularity, and arithmetic on them.

Days are counted as ordinals of the proleptic Gregorian calendar, so years before 1 work too
(year 0 is 1 BC, as ISO 8601 numbers them). The conversion is Howard Hinnant's "days from civil".
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12}
YEARS_IN = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
DAYS_IN = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}
MINUTES_IN = {"minute": 1, "hour": 60}
_MINUTES_A_DAY = 24 * 60

#: finest first; a date may only grow coarser by `containing`
GRANULARITIES = (
    "second", "minute", "hour", "part of day", "day", "weekend", "week", "month", "season", "quarter",
    "half", "year", "decade", "century", "millennium",
)  # fmt: skip
RANK = {name: rank for rank, name in enumerate(GRANULARITIES)}

#: first month of each season of the northern year, as newspapers use them; winter runs into the next year
SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
SEASON_AT = {month: name for name, month in SEASON_START.items()}


def ordinal(year: int, month: int, day: int) -> int:
    """Days since 1 March of year 0, for any year."""
    year -= month <= 2
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year


def civil(days: int) -> tuple[int, int, int]:
    """The year, month and day of an ordinal; the inverse of `ordinal`."""
    era, day_of_era = divmod(days, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


_EPOCH = ordinal(1, 1, 1) - 1


def from_date(day: date) -> int:
    return day.toordinal() + _EPOCH


def to_date(days: int) -> date | None:
    """The same day as a `datetime.date`; None outside the years 1 to 9999."""
    since = days - _EPOCH
    return date.fromordinal(since) if 1 <= since <= date.max.toordinal() else None


def weekday(days: int) -> int:
    """1 for Monday to 7 for Sunday, as ISO 8601 numbers them."""
    return (days - _EPOCH - 1) % 7 + 1


def month_length(year: int, month: int) -> int:
    return monthrange(year % 400 + 400, month)[1]


def add_months(days: int, months: int) -> int:
    """The same day of another month; the last one where that month is shorter."""
    year, month, day = civil(days)
    carry, index = divmod(month - 1 + months, 12)
    year, month = year + carry, index + 1
    return ordinal(year, month, min(day, month_length(year, month)))


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of days, both ends inclusive, said with a granularity.

    `part` is TIMEX3's code for a part of the day (MO, AF, EV, NI, …), `clock` a time such as "17:30",
    `zone` an ISO 8601 offset. An interval is *aligned* when it is exactly one unit of its granularity;
    "some day between 3 June and 2 July" is not, and its value then has X for what is open.
    """

    granularity: str
    first: int
    last: int
    part: str | None = None
    clock: str | None = None
    zone: str | None = None

    @property
    def earliest(self) -> date | None:
        return to_date(self.first)

    @property
    def latest(self) -> date | None:
        return to_date(self.last)

    @property
    def aligned(self) -> bool:
        if RANK[self.granularity] <= RANK["day"]:
            return self.first == self.last
        whole = unit_at(self.granularity, self.first)
        return (whole.first, whole.last) == (self.first, self.last)

    def day_part(self, part: str) -> Interval:
        return replace(self, granularity="part of day", part=part, clock=None, zone=None)

    def at_clock(self, clock: str, zone: str | None, granularity: str) -> Interval:
        return replace(self, granularity=granularity, clock=clock, zone=zone, part=None)


def unit_at(granularity: str, days: int) -> Interval:
    """The one unit of a granularity that holds a day."""
    year, month, _ = civil(days)
    if granularity == "day":
        return Interval("day", days, days)
    if granularity == "week":
        monday = days - weekday(days) + 1
        return Interval("week", monday, monday + 6)
    if granularity == "weekend":
        saturday = days - weekday(days) + 6
        return Interval("weekend", saturday, saturday + 1)
    if granularity == "season":
        start = month // 3 * 3
        return season(year - (month < 3), SEASON_AT[start or 12])
    if granularity in MONTHS_IN:
        length = MONTHS_IN[granularity]
        start = (month - 1) // length * length + 1
        first = ordinal(year, start, 1)
        return Interval(granularity, first, add_months(first, length) - 1)
    if granularity in YEARS_IN:
        start, after = _block(year, YEARS_IN[granularity])
        return Interval(granularity, ordinal(start, 1, 1), ordinal(after, 1, 1) - 1)
    raise ValueError(f"no calendar unit {granularity!r}; use one of {', '.join(GRANULARITIES[4:])}")


def _block(year: int, length: int) -> tuple[int, int]:
    """First year of the block of so many years that holds a year, and the first one after it.

    Years before 1 are grouped as they are counted: the 480s BC are 489 to 480 BC.
    """
    if year > 0:
        start = year // length * length
        return max(start, 1), start + length
    before_christ = 1 - year
    start = before_christ // length * length
    return 2 - start - length, 2 - max(start, 1)


def season(year: int, name: str) -> Interval:
    first = ordinal(year, SEASON_START[name], 1)
    return Interval("season", first, add_months(first, 3) - 1)


def containing(interval: Interval, granularity: str) -> Interval:
    """The unit of a coarser granularity around the interval; unaligned when its ends fall into two."""
    first, last = unit_at(granularity, interval.first), unit_at(granularity, interval.last)
    return Interval(granularity, first.first, last.last)


def shift(interval: Interval, count: int, unit: str) -> Interval:
    """The interval moved by so many units, its length and granularity kept.

    Whole calendar units stay whole: June moved by a year is June, not 1 to 30 June by accident.
    ValueError for a unit that is shorter than a day, unless the interval says its hour.
    """
    if unit in MINUTES_IN and interval.clock:
        return _later(interval, MINUTES_IN[unit] * count)
    if unit in DAYS_IN:
        days = DAYS_IN[unit] * count
        return replace(interval, first=interval.first + days, last=interval.last + days)
    if unit not in MONTHS_IN and unit not in YEARS_IN:
        raise ValueError(
            f"cannot shift by {unit!r}; use one of {', '.join((*DAYS_IN, *MONTHS_IN, *YEARS_IN))}"
        )
    months = (MONTHS_IN.get(unit) or 12 * YEARS_IN[unit]) * count
    first, last = add_months(interval.first, months), add_months(interval.last, months)
    if interval.granularity in ("week", "weekend"):
        start, end = unit_at(interval.granularity, first), unit_at(interval.granularity, last)
        return start if interval.aligned else replace(interval, first=start.first, last=end.last)
    if _closes_a_month(interval.last) and interval.last > interval.first:
        last = add_months(interval.last + 1, months) - 1
    return replace(interval, first=first, last=max(first, last))


def _later(interval: Interval, minutes: int) -> Interval:
    """A time of day moved by so many minutes, over midnight where they lead there."""
    assert interval.clock is not None
    hour, minute, *rest = *interval.clock.split(":"), "00"
    days, left = divmod(int(hour) * 60 + int(minute) + minutes, _MINUTES_A_DAY)
    clock = ":".join((f"{left // 60:02d}", f"{left % 60:02d}", *rest[:-1]))
    moved = replace(interval, first=interval.first + days, last=interval.last + days, clock=clock)
    return replace(moved, granularity="minute") if interval.granularity == "hour" else moved


def _closes_a_month(days: int) -> bool:
    return civil(days + 1)[2] == 1
