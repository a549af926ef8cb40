"""What the temporal half of the tool gives to the rest: time expressions, anchored, with their derivation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a derivation: what was done, why, what it counted from and what came out.

    All four are words that a journalist understands; `origin` is printed as "from", `result` as "to".
    """

    step: str
    because: str
    origin: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """A time expression and the date it was anchored to (TimeML 1.2.1's TIMEX3).

    `start` and `end` are code points in the article's text. `value` is the TIMEX3 value, with X for
    what is open. `earliest` and `latest` bound the calendar days that the expression allows, both
    inclusive, None while it is unanchored or has no place on the calendar (a bare duration).
    `granularity` is one of "millennium", "century", "decade", "year", "half", "quarter", "season",
    "month", "week", "weekend", "day", "part of day", "hour", "minute", "second"; None when there is none.
    `anchor` is "published", the id of another expression ("t2"), or None for what needs no anchor.
    `mod` is TIMEX3's mod attribute (APPROX, START, MID, END, …). `offset_days` is the exact shift in
    days from the anchor ("two days later" is +2), None when the expression is no exact shift. `edtf`
    is the same date as an Extended Date/Time Format string (ISO 8601-2:2019).
    """

    id: str
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    earliest: date | None = None
    latest: date | None = None
    granularity: str | None = None
    anchor: str | None = None
    mod: str | None = None
    offset_days: int | None = None
    edtf: str | None = None
    rule: str = ""
    derivation: tuple[Step, ...] = ()
