"""From a meaning to its date: each kind of meaning, what it is counted from, and who works it out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline_cli.temporal import timex
from timeline_cli.temporal.algebra import (
    NOW,
    PASSAGE,
    STORY,
    Anchor,
    Either,
    Field,
    Find,
    In,
    Length,
    Meaning,
    Nth,
    Reach,
    Ref,
    Repeat,
    Shift,
    Unit,
    duration_value,
)
from timeline_cli.temporal.anchoring.bases import anchored_at, published
from timeline_cli.temporal.anchoring.figures import full_year, in_order
from timeline_cli.temporal.anchoring.hours import day_of_hour
from timeline_cli.temporal.anchoring.outcome import Anchored, apply
from timeline_cli.temporal.anchoring.patterns import field
from timeline_cli.temporal.anchoring.relative import chosen, is_left_of_this_year, unit_from
from timeline_cli.temporal.anchoring.shifts import hours_from, reached, reported_in, shifted
from timeline_cli.temporal.anchoring.years import yearly
from timeline_cli.temporal.interval import MINUTES_IN
from timeline_cli.temporal.open_values import open_value, repeat_value
from timeline_cli.temporal.operations import Operation
from timeline_cli.temporal.told import Context


def anchor(meaning: Meaning, context: Context) -> Anchored:
    """Anchor one meaning; never invents what the context does not give."""
    match meaning:
        case Ref(value):
            return Anchored(value=value)
        case Length():
            return Anchored(value=duration_value(meaning, whole=context.history))
        case Repeat():
            return Anchored(value=repeat_value(meaning, left_open=context.history))
        case Reach(base=base):
            return reached(meaning, _counted_from(base, context), context)
        case Unit("day", 0, base) if base == NOW and _is_without_a_day(context):
            return Anchored(value="PRESENT_REF")
    outcome = _date(meaning, context)
    if outcome.interval is None:
        return Anchored(value=open_value(meaning))
    return replace(outcome, value=timex.value(outcome.interval))


def _is_without_a_day(context: Context) -> bool:
    """Whether "today" means these days: in a history that nobody dated ("known today as")."""
    return context.published is None and context.style == "narrative"


def _date(meaning: Meaning, context: Context) -> Anchored:
    match meaning:
        case Anchor():
            return anchored_at(meaning, context)
        case Either():
            return in_order(meaning, context)
        case Field(yy=int()):
            return field(full_year(meaning, context), context)
        case Field():
            return field(meaning, context)
        case Unit("year", 0, Unit("month", 0, base)) if base == STORY and is_left_of_this_year(context):
            return apply(published(context), Operation("unit", ("year", 0)), "what is to come of this year")
        case Unit("quarter", 0, Field(year=int(year))):
            return field(reported_in(year, context), context)
        case Unit(unit, _, base):
            return unit_from(_counted_from(base, context, unit), meaning, context)
        case Shift(unit=unit) if unit in MINUTES_IN:
            return hours_from(meaning, context)
        case Shift(base=base):
            return shifted(meaning, _counted_from(base, context, ""), context)
        case Find(pattern, _, base):
            origin = _counted_from(base, context, "" if yearly(pattern) else "day")
            return chosen(meaning, origin, context)
        case In(whole, Nth() as pattern):
            return apply(_date(whole, context), Operation("nth", _counted(pattern)), "counted within it")
        case In(whole, Field() as pattern):
            day = _date(whole, context)
            if whole == Unit("day", 0, PASSAGE):
                day = day_of_hour(pattern, day, context)
            because = "a part of that day" if pattern.part or pattern.clock else "within it"
            return apply(day, Operation("within", (), pattern), because, day.offset_days)
    raise TypeError(f"no way to anchor {meaning!r}")


def _counted_from(base: Meaning, context: Context, unit: str = "day") -> Anchored:
    """The date that a `unit` is counted from."""
    return anchored_at(base, context, unit) if isinstance(base, Anchor) else _date(base, context)


def _counted(pattern: Nth) -> tuple[Any, ...]:
    return (pattern.count, pattern.unit, *([pattern.weekday] if pattern.weekday else ()))
