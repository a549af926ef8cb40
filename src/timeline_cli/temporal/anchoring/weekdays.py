"""Which day a weekday is, where the words beside it say more than the verb does."""

from __future__ import annotations

from itertools import pairwise

from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.english.tense import DEFINITE, INDEFINITE, NO_NOUN, OF, POSSESSIVE, RANGES, SIDES
from timeline_cli.temporal.interval import RANK, Interval, weekday
from timeline_cli.temporal.operations import find, in_year, year_of
from timeline_cli.temporal.told import Context, Told

#: a weekday is the one after the day it is joined to if that day lies no further from publication, and a day
#: told with another weekday than its own is then a slip
_JOINED_DAYS = 14
#: a day that falls on its weekday in none of so many years is told with the wrong one
_YEARS_BACK = 10
#: so many words at most lead from one end of a stretch to the other ("from 10 June to 12 June")
_BETWEEN_ENDS = 4
#: a stretch of fewer days holds each weekday once
_WEEK = 7
#: a programme goes on for so many days from one weekday to the next, told so many sentences before at most
_NEXT_DAYS, _JUST_TOLD = 2, 2


def of_these_days(joined: Told, context: Context) -> bool:
    """Whether a weekday follows the day it is joined to: not in "from 1 May to Monday", long after May."""
    if context.publication is None or context.style == "narrative":
        return True
    return abs(joined.interval.first - context.publication.first) <= _JOINED_DAYS


def told_backwards(pattern: Field, joined: Interval, context: Context) -> bool:
    """Whether the second of two days told together came first: "on Friday and Thursday, they said"."""
    if context.publication is None or context.before in RANGES or not context.points_back:
        return False
    later = find(pattern, joined, "on or after")
    return later is not None and joined.first <= context.publication.last < later.first


def day_of_stretch(pattern: Field, context: Context) -> Told | None:
    """The first of the days told last that hold such a weekday, "10-12 June", where it is one of them.

    It is after "the", and where the sentence goes on from such a day: "on the Friday and Leeds on Saturday".
    """
    if not pattern.weekday or pattern.day or context.style != "news" or not context.told:
        return None
    newest = context.told[-1]
    for last, first in pairwise(context.latest()):
        if _is_stretch(first, last):
            goes_on = newest is not last and newest.sentence == context.sentence and not newest.deictic
            within = goes_on and first.interval.first <= newest.interval.first <= last.interval.first
            day = find(pattern, first.interval, "on or after")
            if day and day.last <= last.interval.last and (within or is_the_weekday(pattern, context)):
                return first
    return None


def day_of_programme(pattern: Field, context: Context) -> Told | None:
    """The day told just before that a weekday follows: "opens on Friday 17 July … on the Saturday".

    Without "the" it does where that day lies more than a week ahead, and it hardly a day or two after that:
    "… will close on Sunday".
    """
    if not pattern.weekday or pattern.day or context.style != "news":
        return None
    last = next((told for told in context.latest() if RANK[told.interval.granularity] <= RANK["day"]), None)
    if last is None or last.paragraph != context.paragraph or context.sentence - last.sentence > _JUST_TOLD:
        return None
    if last.sentence == context.sentence and last.deictic:
        # "Names its team | for the 12 March tie | on Saturday"
        return None
    day = find(pattern, last.interval, "on or after")
    days = day.first - last.interval.first if day else _WEEK
    if is_the_weekday(pattern, context):
        return last if days < _WEEK else None
    published = context.publication
    is_far = published is not None and last.interval.first - published.first >= _WEEK
    return last if is_far and 0 < days <= _NEXT_DAYS and context.points_ahead else None


def _is_stretch(first: Told, last: Told) -> bool:
    """Whether two days, told with hardly a word between, are the ends of less than a week."""
    is_near = 0 < last.interval.first - first.interval.first < _WEEK
    days = first.interval.granularity == last.interval.granularity == "day"
    return is_near and days and last.token - first.token <= _BETWEEN_ENDS


def is_the_weekday(pattern: Field, context: Context) -> bool:
    """Whether "the" makes a weekday that of the days told: "on the Friday", not "the Friday before"."""
    named = pattern.weekday and not pattern.day and context.style == "news"
    goes_on = context.aside or context.after in SIDES or context.after in POSSESSIVE
    return bool(named) and context.before in DEFINITE and not goes_on


def is_any_weekday(pattern: Field, context: Context) -> bool:
    """Whether a weekday is any of them: "one Sunday he sang", "born on a Friday", no "a Friday deadline"."""
    if not pattern.weekday or pattern.day:
        return False
    ends = not context.after.isalpha() or context.after in NO_NOUN - {OF}
    return context.before in INDEFINITE and ends


def years_to_its_weekday(pattern: Field, way: str, context: Context) -> int:
    """How many years back a day of a month falls on the weekday told with it ("Monday, August 3").

    None where it does so now, or lies so near to publication that the weekday is a slip.
    """
    published = context.publication
    if published is None or not (pattern.weekday and pattern.month and pattern.day) or context.points_ahead:
        return 0
    day = find(pattern, published, way)
    if day is None or weekday(day.first) == pattern.weekday:
        return 0
    if abs(day.first - published.first) <= _JOINED_DAYS:
        return 0
    year = year_of(published.first)
    earlier = ((back, in_year(pattern, year - back)) for back in range(1, _YEARS_BACK + 1))
    return next((back for back, then in earlier if then and weekday(then.first) == pattern.weekday), 0)
