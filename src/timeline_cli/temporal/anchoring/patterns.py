"""A date said in part: what it counts from, and which of its matches it is."""

from __future__ import annotations

from timeline_cli.temporal import timex
from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.anchoring.bases import published
from timeline_cli.temporal.anchoring.outcome import NOTHING, Anchored, apply, told_at
from timeline_cli.temporal.anchoring.weekdays import (
    day_of_programme,
    day_of_stretch,
    is_any_weekday,
    is_the_weekday,
    of_these_days,
    told_backwards,
    years_to_its_weekday,
)
from timeline_cli.temporal.anchoring.years import onward, told_year, way_to_its_year, yearly
from timeline_cli.temporal.direction import looks
from timeline_cli.temporal.interval import RANK
from timeline_cli.temporal.operations import Operation
from timeline_cli.temporal.told import Context

#: why a match is the one meant, where nothing but the way to it says so
_REASONS = {
    "before": "the last one before",
    "after": "the next one after",
    "within": "the one in the same stretch",
    "nearest": "the nearest one",
}


def field(pattern: Field, context: Context) -> Anchored:
    """The date of a pattern: where it places itself on the calendar, or the match that is meant."""
    if pattern.year is not None or pattern.decade is not None or pattern.century is not None:
        because = "the text gives the date in full" if pattern.day else "the text names it"
        return apply(NOTHING, Operation("at", (), pattern), because)
    base, way, because = _way(pattern, context)
    return match(pattern, way, base, because)


def _way(pattern: Field, context: Context) -> tuple[Anchored, str, str]:
    """What a recurring pattern counts from, which of its matches is meant, and why."""
    if pattern.weekday and not pattern.day and context.joined and of_these_days(context.joined, context):
        base = told_at(context.joined)
        if told_backwards(pattern, context.joined.interval, context):
            return base, "on or before", "the one before the day it is joined to, as both are over"
        return base, "on or after", "the one after the day it is joined to"
    stretch = day_of_stretch(pattern, context)
    if stretch:
        return told_at(stretch), "on or after", "the one among the days told"
    programme = day_of_programme(pattern, context)
    if programme:
        return told_at(programme), "on or after", "the one from the day told before on"
    if is_the_weekday(pattern, context) or is_any_weekday(pattern, context):
        return NOTHING, "nearest", "that of days not told"
    told = told_year(pattern, context)
    if told:
        base = told_at(told)
        year = context.stand.year if context.stand else None
        way, goes = way_to_its_year(pattern, told.interval, year) or (onward(pattern, told.interval), "")
        return base, way, f"the story stands in {timex.value(told.interval)} here{goes}"
    if pattern.day and not pattern.month and context.style == "narrative":
        return NOTHING, "nearest", "that of a month not told"
    if context.years_after and context.style == "news" and yearly(pattern):
        back = Operation("shift", (-context.years_after, "year"))
        base = apply(published(context), back, "so long ago, as the sentence says")
        return base, "nearest", "the one nearest to that day"
    way, because = looks(pattern, context)
    years = years_to_its_weekday(pattern, way, context)
    if years:
        base = apply(published(context), Operation("shift", (-years, "year")), "when it fell on its weekday")
        return base, "nearest", "the one that falls on its weekday"
    return published(context), way, because


def match(pattern: Field, way: str, base: Anchored, because: str | None = None) -> Anchored:
    """The match of a recurring pattern that a base selects that way."""
    reason = because or _REASONS.get(way, way)
    if way == "within" and base.interval is not None:
        base = _widened(pattern, base)
    return apply(base, Operation("find", (way,), pattern), f"{_kind(pattern)}; {reason}")


def _widened(pattern: Field, base: Anchored) -> Anchored:
    """The stretch in which a pattern comes once: the week of a weekday, the year of a month."""
    assert base.interval is not None
    unit = "month" if pattern.day and not pattern.month else "year"
    if (pattern.weekday and not pattern.month) or pattern.weekend:
        unit = "week"
    if RANK[base.interval.granularity] >= RANK[unit]:
        return base
    return apply(base, Operation("unit", (unit, 0)), f"the {unit} around it")


def _kind(pattern: Field) -> str:
    """What a pattern leaves open, as a derivation says it."""
    if pattern.weekday and not pattern.day:
        return "a weekday without a date"
    if pattern.holiday:
        return "a holiday without its year"
    if pattern.month:
        return "a date without its year" if pattern.day else "a month without its year"
    if pattern.season:
        return "a season without its year"
    if pattern.quarter:
        return "a quarter without its year"
    if pattern.weekend:
        return "a weekend"
    return "a date said in part"
