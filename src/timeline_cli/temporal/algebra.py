"""The time algebra: what words mean before anyone asks which date that is.

A meaning is built from a small closed set of operations, after SCATE (Bethard and Parker 2016) and
timenorm (Bethard 2013). No meaning holds a calendar date that the words do not say, and none knows
the publication date: "on Wednesday" is `Field(weekday=3)`, "last week" is `Unit("week", -1)`,
"two days later" is `Shift(STORY, 2, "day")`. Every repr builds an equal meaning again.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

Count = int | float | None
Direction = Literal["last", "next", "this", "same"]


class Meaning:
    """Base of all operations."""


@dataclass(frozen=True, slots=True)
class Anchor(Meaning):
    """A point that only the article supplies.

    "published" is the publication date, "story" the date told before, and "passage" the time that the text
    is about at this point: the publication date in news, the date told before in a history.
    """

    name: Literal["published", "story", "passage"]


NOW = Anchor("published")
STORY = Anchor("story")
PASSAGE = Anchor("passage")


@dataclass(frozen=True, slots=True, repr=False)
class Field(Meaning):
    """A calendar field pattern; what is None is not said.

    "June 26": `Field(month=6, day=26)`; "a Tuesday night": `Field(weekday=2, part="NI")`; "2019":
    `Field(year=2019)`; "the second quarter": `Field(quarter=2)`; "Christmas Day":
    `Field(holiday="christmas")`. `century`, `decade` and `year` place a pattern on the calendar; all others
    recur. `yy` is a year of two digits, whose century the article supplies.
    """

    century: int | None = None
    decade: int | None = None
    year: int | None = None
    yy: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekend: bool = False
    holiday: str | None = None
    part: str | None = None
    clock: str | None = None
    zone: str | None = None

    def __repr__(self) -> str:
        values = ((f.name, getattr(self, f.name)) for f in fields(self))
        # Year 0 is said, though 0 equals False.
        said = [f"{name}={item!r}" for name, item in values if item is not None and item is not False]
        return f"Field({', '.join(said)})"


@dataclass(frozen=True, slots=True)
class Either(Meaning):
    """A numeric date that day-first and month-first readers take differently ("03/04/2019")."""

    day_first: Field
    month_first: Field


@dataclass(frozen=True, slots=True)
class Unit(Meaning):
    """The calendar unit that holds the base, moved.

    "last week" is `Unit("week", -1)`, "that year" `Unit("year", 0, STORY)`.
    """

    unit: str
    count: int = 0
    base: Meaning = NOW


@dataclass(frozen=True, slots=True)
class Find(Meaning):
    """The last, next or this match of a pattern, seen from the base: "last June", "the following Friday"."""

    pattern: Field
    direction: Direction
    base: Meaning = NOW


@dataclass(frozen=True, slots=True)
class Shift(Meaning):
    """So many units away from the base: "two days ago" is `Shift(NOW, -2, "day")`; None counts "some"."""

    base: Meaning
    count: Count
    unit: str


@dataclass(frozen=True, slots=True)
class In(Meaning):
    """A match within something larger: "June last year" is `In(Unit("year", -1), Field(month=6))`."""

    whole: Meaning
    pattern: Field | Nth


@dataclass(frozen=True, slots=True)
class Nth(Meaning):
    """The n-th unit of a stretch, from its end when negative: "the last week of June".

    With `weekday` the n-th such day of it: "the last Friday of August" is `Nth(-1, "day", 5)`.
    """

    count: int
    unit: str
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Part(Meaning):
    """A date or length with TIMEX3's `mod`: "early June" is `Part(Field(month=6), "START")`."""

    base: Meaning
    mod: str


def modified(meaning: Meaning | None, mod: str | None) -> Meaning | None:
    """A meaning with TIMEX3's `mod`; as it is where there is nothing to modify, or nothing to modify it."""
    return meaning if meaning is None or mod is None else Part(meaning, mod)


@dataclass(frozen=True, slots=True)
class Length(Meaning):
    """An amount of time: "two years" is `Length(((2, "year"),))`. A count of None is "some" ("PXY")."""

    amounts: tuple[tuple[Count, str], ...]


@dataclass(frozen=True, slots=True)
class Reach(Meaning):
    """A length that lies at a base: "the last two weeks" reaches back from it, "the next two weeks" ahead."""

    length: Length
    direction: Literal["last", "next"]
    base: Meaning = NOW


@dataclass(frozen=True, slots=True)
class Repeat(Meaning):
    """A repetition: "every Tuesday" is `Repeat(Field(weekday=2))`.

    "twice a week" is `Repeat(Length(((1, "week"),)), freq=2)`.
    """

    of: Meaning
    quant: str | None = None
    freq: int | None = None


@dataclass(frozen=True, slots=True)
class Ref(Meaning):
    """Now, the past or the future as such: TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF."""

    value: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


_UNIT_CODE = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "TNI", "weekend": "WE",
    "week": "W", "fortnight": "W",
    "month": "M", "quarter": "Q", "season": "M", "half": "M", "year": "Y", "decade": "Y", "century": "Y",
    "millennium": "Y", "indefinite": "X",
}  # fmt: skip
_UNIT_FACTOR = {"fortnight": 2, "season": 3, "half": 6, "decade": 10, "century": 100, "millennium": 1000}
_FRACTION_OF = {
    "year": (12, "month"), "month": (30, "day"), "week": (7, "day"), "day": (24, "hour"),
    "hour": (60, "minute"), "minute": (60, "second"),
}  # fmt: skip
_OPEN_CODE = {"decade": "DE", "century": "CE", "millennium": "ML"}


def duration_value(length: Length, *, whole: bool = False) -> str:
    """The TIMEX3 value of a length: P2Y, PT5H30M, PXM; P20Y for two decades, with `whole` TIDES' P2DE."""
    days, times = "", ""
    for count, unit in _whole(length.amounts):
        code = _UNIT_CODE[unit]
        if unit in _OPEN_CODE and (count is None or (whole and float(count).is_integer())):
            days += ("X" if count is None else _amount(count)) + _OPEN_CODE[unit]
            continue
        amount = "X" if count is None else _amount(count * _UNIT_FACTOR.get(unit, 1))
        if code.startswith("T") and code != "TNI":
            times += amount + code[1:]
        else:
            days += amount + (code if code != "TNI" else "NI")
    return f"P{days}" + (f"T{times}" if times else "")


def _amount(count: int | float) -> str:
    return str(int(count)) if float(count).is_integer() else str(count)


def _whole(amounts: tuple[tuple[Count, str], ...]) -> list[tuple[Count, str]]:
    """Halves and quarters of a unit, said in the next smaller one: 2.5 years are 2 years and 6 months."""
    result: list[tuple[Count, str]] = []
    for count, unit in amounts:
        factor = _UNIT_FACTOR.get(unit, 1)
        if count is None or float(count * factor).is_integer() or unit not in _FRACTION_OF:
            result.append((count, unit))
            continue
        size, smaller = _FRACTION_OF[unit]
        whole = int(count)
        result += [(whole, unit)] if whole else []
        result.append((round((count - whole) * size), smaller))
    return result
