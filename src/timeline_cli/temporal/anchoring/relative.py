"""Which unit or match "last", "this", "next" and "that" mean: "this week", "last Friday", "that year"."""

from __future__ import annotations

from timeline_cli.temporal.algebra import NOW, STORY, Anchor, Field, Find, Unit
from timeline_cli.temporal.anchoring.bases import told_last
from timeline_cli.temporal.anchoring.outcome import NOTHING, Anchored, apply
from timeline_cli.temporal.anchoring.patterns import match
from timeline_cli.temporal.interval import RANK, Interval, weekday
from timeline_cli.temporal.operations import Operation, find, in_year, year_of
from timeline_cli.temporal.told import Context

#: up to this day of the week, Wednesday, what "this weekend" brought was that of the weekend before
_EARLY_IN_THE_WEEK = 3
#: by ISO 8601 a week begins on Monday
_SUNDAY = 7
_WAYS = {"last": "before", "next": "after", "this": "within", "same": "nearest"}


def unit_from(origin: Anchored, meaning: Unit, context: Context) -> Anchored:
    """The unit that holds what it is counted from, or one so many before or after it."""
    unit, count, base = meaning.unit, meaning.count, meaning.base
    if base == STORY and count and not _can_count(origin, unit):
        return NOTHING
    if (unit, count, base) == ("week", 0, NOW) and _is_week_to_come(context):
        return apply(origin, Operation("unit", (unit, 1)), "on a Sunday, the week to come")
    days = count if unit == "day" and isinstance(base, Anchor) else None
    return apply(origin, Operation("unit", (unit, count)), _so_many(unit, count), days)


def _can_count(origin: Anchored, unit: str) -> bool:
    """Whether "the following day" or "the week before" can be counted from what was told: not from a year."""
    if origin.anchor == "published" or origin.interval is None:
        return False
    coarse = RANK[origin.interval.granularity] >= RANK["year"]
    return not (coarse and RANK.get(unit, 0) < RANK["month"])


def _is_week_to_come(context: Context) -> bool:
    """Whether what is told for this week on a Sunday, the last day of its calendar week, lies ahead."""
    is_sunday = context.publication is not None and weekday(context.publication.first) == _SUNDAY
    return is_sunday and context.points_ahead


def _so_many(unit: str, count: int) -> str:
    """What was counted: "the week before"."""
    if count == 0:
        return f"the same {unit}"
    which = {-1: f"the {unit} before", 1: f"the {unit} after"}.get(count)
    return which or f"{abs(count)} {unit}s {'before' if count < 0 else 'after'}"


def is_left_of_this_year(context: Context) -> bool:
    """Whether "later in the year" is what is left of this one: a verb looks ahead from one that is over."""
    if context.style == "narrative" or context.publication is None or not context.points_ahead:
        return False
    told = told_last(context, "year")
    return told is not None and told.interval.last < context.publication.first


def chosen(meaning: Find, origin: Anchored, context: Context) -> Anchored:
    """The match of a pattern that is called the last, the next, this or the same."""
    pattern, way = meaning.pattern, _WAYS[meaning.direction]
    if meaning.direction == "same" and _is_later_in_its_year(pattern, origin.interval):
        way = "after"
    if meaning.base != NOW:
        return match(pattern, way, origin)
    if meaning.direction == "this" and _is_weekend_over(pattern, context):
        way = "before"
    found = match(pattern, way, origin)
    if way == "before" and _is_just_over(pattern, found, context):
        return match(pattern, way, found, "the one before, as the one just over has a name")
    if way == "after" and meaning.direction == "next" and _is_tomorrow(pattern, found, context):
        return match(pattern, way, found, "the one after, as nobody calls tomorrow so")
    return found


def _is_later_in_its_year(pattern: Field, told: Interval | None) -> bool:
    """Whether "that October" is one to come in the year told: a story goes on, though one before was nearer.

    Not where the date told lies in such a stretch itself: "in January 1990 … that winter".
    """
    if told is None or not (pattern.month or pattern.season) or RANK[told.granularity] >= RANK["year"]:
        return False
    there, nearest = in_year(pattern, year_of(told.first)), find(pattern, told, "nearest")
    is_around = nearest is not None and nearest.first <= told.last and told.first <= nearest.last
    return there is not None and there.first > told.last and not is_around


def _is_weekend_over(pattern: Field, context: Context) -> bool:
    """Whether "this weekend" is the one just over, as a past verb early in the week tells of it."""
    if not pattern.weekend or context.publication is None:
        return False
    return context.points_back and weekday(context.publication.first) <= _EARLY_IN_THE_WEEK


def _is_tomorrow(pattern: Field, found: Anchored, context: Context) -> bool:
    """Whether a weekday alone came out as tomorrow: "next Friday" is another one on a Thursday."""
    if context.style == "narrative" or context.publication is None or found.interval is None:
        return False
    is_alone = pattern == Field(weekday=pattern.weekday)
    return is_alone and found.interval.first == context.publication.first + 1


def _is_just_over(pattern: Field, found: Anchored, context: Context) -> bool:
    """Whether a weekday alone came out as yesterday, or a month alone as last month: nobody calls it so.

    "Last Wednesday" is another one on a Thursday, "last February" one of the year before on a day in March.
    """
    if context.style == "narrative" or context.publication is None or found.interval is None:
        return False
    if pattern == Field(weekday=pattern.weekday):
        return found.interval.last == context.publication.first - 1
    last_month = Operation("unit", ("month", -1)).apply(context.publication)
    return pattern == Field(month=pattern.month) and found.interval == last_month
