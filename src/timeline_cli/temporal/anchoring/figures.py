"""Dates in figures that leave something open: the order of day and month, the century of a year."""

from __future__ import annotations

from dataclasses import replace

from timeline_cli.temporal import timex
from timeline_cli.temporal.algebra import Either, Field
from timeline_cli.temporal.anchoring.outcome import NOTHING, Anchored, apply
from timeline_cli.temporal.anchoring.years import dates_a_decade
from timeline_cli.temporal.operations import Operation, place, year_of
from timeline_cli.temporal.told import Context


def in_order(meaning: Either, context: Context) -> Anchored:
    """A numeric date in the order of the article's own dates; both days where nothing says which."""
    match context.date_order:
        case "dmy":
            because = f"read with the day first, {context.order_because}"
            return apply(NOTHING, Operation("at", (), meaning.day_first), because)
        case "mdy":
            because = f"read with the month first, {context.order_because}"
            return apply(NOTHING, Operation("at", (), meaning.month_first), because)
    both = [timex.value(day) for day in (place(meaning.day_first), place(meaning.month_first)) if day]
    because = "day first or month first? nothing in the article says which"
    return apply(NOTHING, Operation("either", tuple(both)), because)


def full_year(pattern: Field, context: Context) -> Field:
    """A year of two digits: the last one before publication or up to ten on; in a history the one nearest."""
    assert pattern.yy is not None
    told = None
    if context.style == "narrative" and not pattern.day:
        told = next((t for t in context.latest() if dates_a_decade(t, context)), None)
    if told:
        now = year_of(told.interval.first)
        years = (now // 100 * 100 + century + pattern.yy for century in (0, 100, -100))
        return replace(pattern, yy=None, year=min(years, key=lambda year: abs(year - now)))
    now = context.published.year if context.published else 2000
    year = now // 100 * 100 + pattern.yy
    return replace(pattern, yy=None, year=year - 100 if year > now + 10 else year)
