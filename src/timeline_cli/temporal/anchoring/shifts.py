"""So many units from somewhere: before, after, ago, and lengths that reach up to a date."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, takewhile

from timeline_cli.temporal.algebra import NOW, STORY, Anchor, Field, Meaning, Reach, Shift, duration_value
from timeline_cli.temporal.anchoring.bases import NEAR_SENTENCES, anchored_at, is_near, published, quarter
from timeline_cli.temporal.anchoring.outcome import NOTHING, Anchored, apply, told_at
from timeline_cli.temporal.interval import RANK, Interval, civil
from timeline_cli.temporal.operations import Operation
from timeline_cli.temporal.told import Context

#: a comparison with "a year ago" is with the quarter told in so many sentences before
_COMPARED_SENTENCES = 4
#: the results of a year are told so many days after its end at most
_REPORTED_DAYS = 240
#: a shift by these is so many days
_EXACT = {"day": 1, "week": 7, "fortnight": 14}
#: lengths in these reach over no days that a reader could name
_NO_STRETCH = frozenset(("second", "minute", "hour", "night", "weekend"))


def hours_from(meaning: Shift, context: Context) -> Anchored:
    """So many hours or minutes from the hour told last, or from the one at which a live blog tells of it."""
    count, unit = _whole(meaning), meaning.unit
    if count is None or meaning.base not in (NOW, STORY):
        return NOTHING
    hour = _hour_told(context) if meaning.base == STORY else _hour_of_writing(context)
    return apply(hour, Operation("shift", (count, unit)), _so_many(count, unit))


def _hour_of_writing(context: Context) -> Anchored:
    """The hour that stands alone above what is told; nothing where there is none."""
    stamp = next((told for told in context.latest() if told.alone and told.interval.clock), None)
    return told_at(stamp) if stamp else NOTHING


def _hour_told(context: Context) -> Anchored:
    """The hour told last near by, as long as no other day was told since; nothing where there is none."""
    days: set[int] = set()
    for told in takewhile(lambda t: is_near(t, context, NEAR_SENTENCES), context.latest()):
        days.add(told.interval.first)
        if told.interval.clock and len(days) == 1:
            return told_at(told)
    return NOTHING


def shifted(meaning: Shift, base: Anchored, context: Context) -> Anchored:
    """So many days, weeks, … from a base, as exact as what they are counted in."""
    count, unit = _whole(meaning), meaning.unit
    if count is None or unit == "second":
        return NOTHING
    is_anchored = isinstance(meaning.base, Anchor)
    if is_anchored and (count, unit) == (-1, "year"):
        base = _compared(base, context)
    elif is_anchored and meaning.base != NOW and base.anchor == "published":
        return NOTHING
    if base.interval is None:
        return NOTHING
    if RANK[base.interval.granularity] < RANK["day"]:
        base = apply(base, Operation("unit", ("day", 0)), "its day")
    assert base.interval is not None
    exact = count * _EXACT[unit] if is_anchored and unit in _EXACT else None
    coarse = _said_in(unit, base.interval, meaning.base)
    if coarse and RANK[coarse] > RANK[base.interval.granularity]:
        base = apply(base, Operation("coarsen", (coarse,)), f"counted in {unit}s")
        exact = exact if coarse == "day" else None
    return apply(base, Operation("shift", (count, unit)), _so_many(count, unit), exact)


def _whole(meaning: Shift) -> int | None:
    """The count of a shift; None for "some" and for a part of one."""
    return int(meaning.count) if meaning.count is not None and float(meaning.count).is_integer() else None


def _so_many(count: int, unit: str) -> str:
    """What a shift did: "2 days before"."""
    return f"{abs(count)} {unit}{'s' if abs(count) != 1 else ''} {'before' if count < 0 else 'after'}"


def _said_in(unit: str, base: Interval, origin: Meaning) -> str | None:
    """The granularity in which a shift is exact: days by days, the rest by what was counted."""
    if unit == "day" or base.granularity in ("quarter", "half", "season") or not isinstance(origin, Anchor):
        return None
    if unit in ("week", "fortnight"):
        return "week"
    return {"quarter": "quarter", "half": "half"}.get(unit) or ("month" if unit == "month" else "year")


def _compared(base: Anchored, context: Context) -> Anchored:
    """What results "a year ago" are compared with: those of the quarter that is over and was just told.

    Where "the nine months" came after it, theirs are compared, which only a year holds.
    """
    months = context.months_told
    nearest = context.sentence - _COMPARED_SENTENCES
    for told in islice(reversed(context.told), len(context.told) - (months.after if months else 0)):
        stretch = told.interval.granularity in ("quarter", "half") and not context.lies_ahead(told.interval)
        if told.sentence >= nearest and stretch and not told.compared:
            return told_at(told)
    if base.interval and _year_compared(base.interval, context):
        return published(context)
    if base.interval and base.interval.granularity == "quarter" and context.lies_ahead(base.interval):
        return quarter(context)
    if (
        months
        and months.sentence >= nearest
        and base.interval
        and RANK[base.interval.granularity] < RANK["year"]
    ):
        return apply(base, Operation("unit", ("year", 0)), "the year of the months compared")
    return base


def reported_in(year: int, context: Context) -> Field:
    """The quarter or half under report in another year ("the 1988 period"); the year where none is."""
    told = _compared(anchored_at(STORY, context, ""), context).interval
    if told is None or told.granularity not in ("quarter", "half"):
        return Field(year=year)
    month = civil(told.first)[1]
    if told.granularity == "half":
        return Field(year=year, half=1 if month == 1 else 2)
    return Field(year=year, quarter=(month + 2) // 3)


def _year_compared(told: Interval, context: Context) -> bool:
    """Whether a year was told for comparison already, or is to come, so that no other is counted from it."""
    published = context.publication
    if context.style == "narrative" or published is None or told.granularity != "year":
        return False
    return context.lies_ahead(told) or published.first - told.last > _REPORTED_DAYS


def reached(meaning: Reach, base: Anchored, context: Context) -> Anchored:
    """A length with a place keeps its value; its interval is what it covers, when whole units lead there."""
    outcome = Anchored(value=duration_value(meaning.length, whole=context.history))
    count, unit = meaning.length.amounts[0]
    if base.interval is None or count is None or not float(count).is_integer():
        return outcome
    if len(meaning.length.amounts) > 1 or unit in _NO_STRETCH:
        return outcome
    sign = -1 if meaning.direction == "last" else 1
    because = f"{count} {unit}s {'back' if sign < 0 else 'ahead'}"
    end = apply(base, Operation("shift", (sign * int(count), unit)), because)
    if end.interval is None:
        return outcome
    first, last = sorted((end.interval.first, base.interval.first))
    return replace(outcome, interval=Interval("day", first, last), anchor=end.anchor, deictic=end.deictic)
