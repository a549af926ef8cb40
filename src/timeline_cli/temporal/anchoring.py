"""From meanings to dates: which anchor an expression counts from, which way it looks, and what comes out.

The choices are all made here, each with its reason, which the derivation keeps:

- What points from the moment of writing (today, last week, two days ago) counts from the publication date,
  in a quotation of a history from the date told last, when the words were said.
- What points from the story (two days later, that year, the following day) counts from the date told last,
  preferring one that is not merely when somebody spoke.
- A calendar date without its year, or a weekday, counts from the publication date in news, and looks the way
  the verb does; news looks back where the verb does not say. In a passage that has just told years long gone
  it counts from the date told last and goes on from there; in a history from where the whole text says that
  the story stands (`story`), leaving out the dates that it tells in passing.
- A weekday with "the" is that of a stretch of days told before, and open where none was told.
- A weekday told as over that would be six days back is the day after publication where the text tells of the
  day of publication too: it was brought up to date after the date recorded for it.
- What a history counts from an event that it names again counts from the date told with that name.
- An hour belongs to the day just told, else to the part of a day told further back that it falls into, to
  the day of the hour that it follows, or to the only day that the story has told; hours later are counted
  from the hour told last. A night that is over is the one before the day of publication, where none is told.
- An undated text goes on from a year told just before, as long as that does not merely bound something.
- With nothing to count from, the expression stays open.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice, pairwise, takewhile
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
from timeline_cli.temporal.direction import looks
from timeline_cli.temporal.english.tense import DEFINITE, FOR, OPENS_ASIDE, POSSESSIVE, RANGES, SIDES
from timeline_cli.temporal.expression import Step
from timeline_cli.temporal.interval import MINUTES_IN, RANK, Interval, civil, unit_at, weekday
from timeline_cli.temporal.open_values import open_value, repeat_value
from timeline_cli.temporal.operations import Operation, find, in_year, place, year_of
from timeline_cli.temporal.told import Context, Told

#: the year that the story stands in is among the last so many dates
_RECENT = 20
#: in news, a story-anchored expression looks no further back than this for what it counts from, one that
#: speaks of a day a little further, as no other day than one told is the same
_NEAR_SENTENCES, _NEAR_TO_A_DAY = 5, 8
#: a paragraph that has told two dates, all longer ago than this, tells history
_BYGONE_DAYS, _BYGONE_DATES = 400, 2
#: a month without its year is hardly that of the year before publication when it is over for so many days
_LONG_OVER_DAYS = 180
#: a comparison with "a year ago" is with the quarter told in so many sentences before
_COMPARED_SENTENCES = 4
#: the results of a year are told so many days after its end at most
_REPORTED_DAYS = 240
#: the first so many months of a year tell what "the year" came to of the one before
_REPORTING_MONTHS = 3
#: a story whose next date would lie so many days back has gone on into the next year
_MOST_OF_A_YEAR = 200
#: a story whose next date would lie so many days ahead looks back into the year before
_ALMOST_A_YEAR = 300
#: an hour before this one follows the night, one from that on belongs to it
_DAY_BEGINS, _NIGHT_BEGINS = "09:00", "18:00"
#: two clocks that tell of one moment and differ by more hours than this tell of two days
_HALF_A_DAY = 12
#: clocks of one moment may differ by nearly so many hours between where it happens and where it is published
_ZONES_APART = 10
#: a weekday is the one after the day it is joined to if that day lies no further from publication, and a day
#: told with another weekday than its own is then a slip
_JOINED_DAYS = 14
#: a day that falls on its weekday in none of so many years is told with the wrong one
_YEARS_BACK = 10
#: so many words at most lead from one end of a stretch to the other ("from 10 June to 12 June")
_BETWEEN_ENDS = 4
#: a stretch of fewer days holds each weekday once
_WEEK = 7
#: up to this day of the week, Wednesday, what "this weekend" brought was that of the weekend before
_EARLY_IN_THE_WEEK = 3
#: by ISO 8601 a week begins on Monday
_SUNDAY = 7
#: an hour belongs to the part of a day it falls into when that was told no more sentences before
_PART_SENTENCES = 15
_HOURS = {
    "MO": ("05:00", "12:00"),
    "AF": ("12:00", "18:00"),
    "EV": ("17:00", "24:00"),
    "NI": ("18:00", "06:00"),
}
#: an hour of a story belongs to the only day that it has told of, so many days before publication at most
_STORY_DAYS = 7
#: an hour belongs to a day told no more sentences before than this
_HOUR_SENTENCES = 3


@dataclass(slots=True)
class Anchored:
    """The outcome: an interval or what stays open, what it was counted from, and the steps."""

    interval: Interval | None
    value: str
    anchor: str | None = None
    steps: list[Step] = field(default_factory=list)
    offset_days: int | None = None
    deictic: bool = False


def anchor(meaning: Meaning, context: Context) -> Anchored:
    """Anchor one meaning; never invents what the context does not give."""
    match meaning:
        case Ref(value):
            return Anchored(None, value)
        case Length():
            return Anchored(None, duration_value(meaning, whole=context.history))
        case Repeat():
            return Anchored(None, repeat_value(meaning, left_open=context.history))
        case Reach():
            return _reach(meaning, context)
        case Unit("day", 0, base) if base == NOW and _without_a_day(context):
            return Anchored(None, "PRESENT_REF")
    outcome = _date(meaning, context)
    if outcome.interval is None:
        outcome.value, outcome.anchor, outcome.steps = open_value(meaning), None, []
    else:
        outcome.value = timex.value(outcome.interval)
    return outcome


def _without_a_day(context: Context) -> bool:
    """Whether "today" means these days: in a history that nobody dated ("known today as")."""
    return context.published is None and context.style == "narrative"


def _date(meaning: Meaning, context: Context) -> Anchored:
    match meaning:
        case Either():
            return _either(meaning, context)
        case Field(yy=int()):
            return _date(_full_year(meaning, context), context)
        case Field():
            return _field(meaning, context)
        case Anchor():
            return _base(meaning, context)
        case Unit("year", 0, Unit("month", 0, base)) if base == STORY and _left_of_this_year(context):
            return _apply(_published(context), Operation("unit", ("year", 0)), "what is to come of this year")
        case Unit(unit, count, base):
            origin = _base(base, context, unit)
            if base == STORY and count and not _can_count(origin, unit):
                return Anchored(None, "")
            if (unit, count, base) == ("week", 0, NOW) and _a_week_to_come(context):
                return _apply(origin, Operation("unit", (unit, 1)), "on a Sunday, the week to come")
            return _apply(
                origin,
                Operation("unit", (unit, count)),
                _unit_reason(unit, count),
                count if unit == "day" and isinstance(base, Anchor) else None,
            )
        case Shift():
            return _shift(meaning, context)
        case Find(pattern, direction, base):
            way = {"last": "before", "next": "after", "this": "within", "same": "nearest"}[direction]
            origin = _base(base, context, "" if _yearly(pattern) else "day")
            if direction == "same" and _later_in_its_year(pattern, origin.interval):
                way = "after"
            if direction == "this" and _weekend_over(pattern, base, context):
                way = "before"
            found = _find(pattern, way, origin)
            if way == "before" and base == NOW and _just_over(pattern, found, context):
                return _find(pattern, way, found, "the one before, as the one just over has a name")
            return found
        case In():
            return _in(meaning, context)
    raise TypeError(f"no way to anchor {meaning!r}")


def _later_in_its_year(pattern: Field, told: Interval | None) -> bool:
    """Whether "that October" is one to come in the year told: a story goes on, though one before was nearer.

    Not where the date told lies in such a stretch itself: "in January 1990 … that winter".
    """
    if told is None or not (pattern.month or pattern.season) or RANK[told.granularity] >= RANK["year"]:
        return False
    there, nearest = in_year(pattern, year_of(told.first)), find(pattern, told, "nearest")
    is_around = nearest is not None and nearest.first <= told.last and told.first <= nearest.last
    return there is not None and there.first > told.last and not is_around


def _just_over(pattern: Field, found: Anchored, context: Context) -> bool:
    """Whether a weekday alone came out as yesterday, or a month alone as last month: nobody calls it so.

    "Last Wednesday" is another one on a Thursday, "last February" one of the year before on a day in March.
    """
    if context.style == "narrative" or context.publication is None or found.interval is None:
        return False
    if pattern == Field(weekday=pattern.weekday):
        return found.interval.last == context.publication.first - 1
    last_month = Operation("unit", ("month", -1)).apply(context.publication)
    return pattern == Field(month=pattern.month) and found.interval == last_month


def _a_week_to_come(context: Context) -> bool:
    """Whether what is told for this week on a Sunday, the last day of its calendar week, lies ahead."""
    if context.publication is None or weekday(context.publication.first) != _SUNDAY:
        return False
    return _looks_ahead(context)


def _left_of_this_year(context: Context) -> bool:
    """Whether "later in the year" is what is left of this one: a verb looks ahead from one that is over."""
    told = _told_last(context, "year")
    if context.style == "narrative" or context.publication is None or not _looks_ahead(context):
        return False
    return told is not None and told.interval.last < context.publication.first


# ── bases ────────────────────────────────────────────────────────────────────────────────────────


def _base(base: Meaning, context: Context, unit: str = "day") -> Anchored:
    if base == NOW:
        return _published(context)
    if base == PASSAGE:
        return _passage(context, unit)
    if isinstance(base, Anchor):
        return _story(context, unit)
    return _date(base, context)


def _can_count(origin: Anchored, unit: str) -> bool:
    """Whether "the following day" or "the week before" can be counted from what was told: not from a year."""
    if origin.anchor == "published" or origin.interval is None:
        return False
    coarse = RANK[origin.interval.granularity] >= RANK["year"]
    return not (coarse and RANK.get(unit, 0) < RANK["month"])


def _published(context: Context) -> Anchored:
    """The publication date; for what a history quotes, the date of the story, when the words were said."""
    said = _told_last(context, "") if context.quoted else None
    if said:
        return Anchored(said.interval, "", said.id)
    return Anchored(context.publication, "", "published", deictic=True)


def _story(context: Context, unit: str = "day") -> Anchored:
    """The date told last; the publication date when the story has told none near by.

    When the date told last is itself open, so is what counts from it; its year is not in doubt.
    """
    if context.event:
        return Anchored(context.event.interval, "", context.event.id)
    if context.left_open and RANK.get(unit, 0) < RANK["year"]:
        return Anchored(None, "")
    told = _told_last(context, unit)
    return Anchored(told.interval, "", told.id) if told else _published(context)


def _passage(context: Context, unit: str) -> Anchored:
    """The time the text is about: the quarter under report, the year of publication, or a history's own."""
    if unit == "quarter":
        return _quarter(context)
    if unit == "day":
        return _day(context)
    if context.style != "news":
        return _story(context)
    if unit == "year" and _year_is_reported(context):
        return _apply(_published(context), Operation("unit", ("year", -1)), "the last year that is over")
    return _published(context)


def _year_is_reported(context: Context) -> bool:
    """Whether "for the year" tells early in a year what the last one came to: "sales for the year fell"."""
    if context.publication is None or context.before not in FOR or context.sign is None:
        return False
    return context.sign.direction == "past" and civil(context.publication.first)[1] <= _REPORTING_MONTHS


def _day(context: Context) -> Anchored:
    """The day that an hour belongs to: the one just told as part of the story, else the publication date.

    An hour that begins a line ("14:05 The rail line has opened") is of the day that a line before it begins
    or ends with: an entry of a live blog may tell of tomorrow, and the next one is of today.
    """
    holds = _heads_hours if context.heads else _holds_hours
    day = next((t for t in context.latest() if holds(t, context)), None)
    return Anchored(day.interval, "", day.id) if day else _published(context)


def _quarter(context: Context) -> Anchored:
    """The quarter that the article is about: the one told last, else the last that is over."""
    told = next((t for t in context.latest() if _under_report(t, context)), None)
    if told:
        return Anchored(told.interval, "", told.id)
    return _apply(_published(context), Operation("unit", ("quarter", -1)), "the last quarter that is over")


def _under_report(told: Told, context: Context) -> bool:
    """Whether a told quarter can be the one reported: neither compared with nor, in news, still running."""
    if told.interval.granularity != "quarter" or told.compared:
        return False
    running = context.publication is not None and told.interval.last >= context.publication.first
    return context.style == "narrative" or not running


def _told_last(context: Context, unit: str = "") -> Told | None:
    """The date told last near by; what speaks of a day prefers one told to the day, if only just before."""
    reach = _NEAR_TO_A_DAY if unit == "day" and context.style == "news" else _NEAR_SENTENCES
    near = takewhile(lambda t: _near(t, context, reach), context.latest())
    first = day = None
    last = None
    for told in (t for t in near if not t.compared):
        last = last or told
        named = unit == "year" == told.interval.granularity and not told.deictic
        beside = told.aside and not named and not _said_here(told, unit, context)
        if told.reported or beside or (told.passed and told.sentence < context.sentence):
            continue
        if first and told.sentence < context.sentence - reach:
            break
        first = first or told
        if unit != "day" or RANK[told.interval.granularity] <= RANK["day"]:
            day = told
            break
    if day and first and _has_gone_on(day, first, context):
        return first
    return day or first or last


def _has_gone_on(day: Told, since: Told, context: Context) -> bool:
    """Whether the story has left a day for a stretch behind it: "six weeks later he was dismissed"."""
    beside = since.sentence >= context.sentence - 1 and RANK[since.interval.granularity] == RANK["week"]
    return beside and since.interval.first > day.interval.last


def _said_here(told: Told, unit: str, context: Context) -> bool:
    """Whether the sentence itself says which day: "the 3 May march came on the same day as a strike"."""
    is_day = RANK[told.interval.granularity] <= RANK["day"]
    return unit == "day" and told.sentence == context.sentence and is_day


def _near(told: Told, context: Context, reach: int) -> bool:
    return context.style == "narrative" or told.sentence >= context.sentence - reach


# ── fields ───────────────────────────────────────────────────────────────────────────────────────


def _field(pattern: Field, context: Context) -> Anchored:
    if pattern.year is not None or pattern.decade is not None or pattern.century is not None:
        return _apply(
            Anchored(None, ""),
            Operation("at", (), pattern),
            "the text gives the date in full" if pattern.day else "the text names it",
        )
    base, way, because = _way(pattern, context)
    return _find(pattern, way, base, because)


def _way(pattern: Field, context: Context) -> tuple[Anchored, str, str]:
    """What a recurring pattern counts from, which of its matches is meant, and why."""
    if pattern.weekday and not pattern.day and context.joined and _of_these_days(context.joined, context):
        base = Anchored(context.joined.interval, "", context.joined.id)
        if _told_backwards(pattern, context.joined.interval, context):
            return base, "on or before", "the one before the day it is joined to, as both are over"
        return base, "on or after", "the one after the day it is joined to"
    stretch = _day_of_stretch(pattern, context)
    if stretch:
        return Anchored(stretch.interval, "", stretch.id), "on or after", "the one among the days told"
    if _is_the_weekday(pattern, context):
        return Anchored(None, ""), "nearest", "that of days not told"
    told = _told_year(pattern, context)
    if told:
        base = Anchored(told.interval, "", told.id)
        year = context.stand.year if context.stand else None
        way, goes = _goes(pattern, told.interval, year) or (_onward(pattern, told.interval), "")
        return base, way, f"the story stands in {timex.value(told.interval)} here{goes}"
    if context.years_after and context.style == "news" and _yearly(pattern):
        back = Operation("shift", (-context.years_after, "year"))
        base = _apply(_published(context), back, "so long ago, as the sentence says")
        return base, "nearest", "the one nearest to that day"
    way, because = looks(pattern, context)
    years = _years_to_its_weekday(pattern, way, context)
    if years:
        base = _apply(
            _published(context), Operation("shift", (-years, "year")), "when it fell on its weekday"
        )
        return base, "nearest", "the one that falls on its weekday"
    return _published(context), way, because


def _years_to_its_weekday(pattern: Field, way: str, context: Context) -> int:
    """How many years back a day of a month falls on the weekday told with it ("Monday, August 3").

    None where it does so now, or lies so near to publication that the weekday is a slip.
    """
    published = context.publication
    if published is None or not (pattern.weekday and pattern.month and pattern.day) or _looks_ahead(context):
        return 0
    day = find(pattern, published, way)
    if day is None or weekday(day.first) == pattern.weekday:
        return 0
    if abs(day.first - published.first) <= _JOINED_DAYS:
        return 0
    year = year_of(published.first)
    earlier = ((back, in_year(pattern, year - back)) for back in range(1, _YEARS_BACK + 1))
    return next((back for back, then in earlier if then and weekday(then.first) == pattern.weekday), 0)


def _is_the_weekday(pattern: Field, context: Context) -> bool:
    """Whether "the" makes a weekday that of the days told: "on the Friday", not "the Friday before"."""
    named = pattern.weekday and not pattern.day and context.style == "news"
    goes_on = context.aside or context.after in SIDES or context.after in POSSESSIVE
    return bool(named) and context.before in DEFINITE and not goes_on


def _day_of_stretch(pattern: Field, context: Context) -> Told | None:
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
            if day and day.last <= last.interval.last and (within or _is_the_weekday(pattern, context)):
                return first
    return None


def _is_stretch(first: Told, last: Told) -> bool:
    """Whether two days, told with hardly a word between, are the ends of less than a week."""
    is_near = 0 < last.interval.first - first.interval.first < _WEEK
    days = first.interval.granularity == last.interval.granularity == "day"
    return is_near and days and last.token - first.token <= _BETWEEN_ENDS


def _of_these_days(joined: Told, context: Context) -> bool:
    """Whether a weekday follows the day it is joined to: not in "from 1 May to Monday", long after May."""
    if context.publication is None or context.style == "narrative":
        return True
    return abs(joined.interval.first - context.publication.first) <= _JOINED_DAYS


def _weekend_over(pattern: Field, base: Meaning, context: Context) -> bool:
    """Whether "this weekend" is the one just over, as a past verb early in the week tells of it."""
    if not pattern.weekend or base != NOW or context.publication is None:
        return False
    past = context.sign is not None and context.sign.direction == "past"
    return past and weekday(context.publication.first) <= _EARLY_IN_THE_WEEK


def _told_backwards(pattern: Field, joined: Interval, context: Context) -> bool:
    """Whether the second of two days told together came first: "on Friday and Thursday, they said"."""
    if context.publication is None or context.before in RANGES:
        return False
    if context.sign is None or context.sign.direction != "past":
        return False
    later = find(pattern, joined, "on or after")
    return later is not None and joined.first <= context.publication.last < later.first


def _told_year(pattern: Field, context: Context) -> Told | None:
    """The told date that a pattern goes on from, when the passage is not about the time of publication."""
    if (pattern.part or pattern.clock) and not (pattern.day or pattern.weekday or pattern.holiday):
        return None
    if pattern.day and not pattern.month:
        return _told_last(context)
    opening = next(context.latest(), None)
    if opening and (pattern.month or pattern.holiday or pattern.season) and _sets_the_year(opening, context):
        return opening
    candidates = (
        t for t in islice(context.latest(), _RECENT) if _dates_a_year(t) and not _to_come(t, context)
    )
    last = next(candidates, None)
    if last is None:
        return None
    ahead = context.sign is not None and context.sign.certain and context.published is not None
    if context.style == "narrative" and not ahead:
        return last if not last.passed else next((t for t in candidates if not t.passed), last)
    if pattern.weekday and not pattern.day:
        return None
    if pattern.quarter or pattern.half or (context.sign and context.sign.direction == "future"):
        return None
    newest = next(context.latest())
    if newest.deictic and newest.paragraph == context.paragraph:
        return None
    publication = context.publication
    if publication is None:
        beside = last.paragraph == context.paragraph and last.sentence >= context.sentence - 1
        return last if beside and not last.aside else None
    passage = [last, *takewhile(lambda t: t.paragraph == context.paragraph, candidates)]
    bygone = all(publication.first - t.interval.last > _BYGONE_DAYS for t in passage)
    if not bygone or last.paragraph != context.paragraph:
        return None
    if len(passage) < _BYGONE_DATES and not _goes_on_from(last, pattern, context):
        return None
    return next((t for t in passage if not t.aside), last)


def _goes_on_from(told: Told, pattern: Field, context: Context) -> bool:
    """Whether a month goes on from a date told right before: "She left on 30 April 2019. In July she sued".

    News means the last July, and says so of one that is long over.
    """
    publication = context.publication
    fine = RANK[told.interval.granularity] < RANK["year"] and not told.aside
    if publication is None or not fine or not pattern.month or told.sentence < context.sentence - 1:
        return False
    there = in_year(pattern, year_of(told.interval.first))
    last = find(pattern, publication, "on or before")
    long_over = last is not None and publication.first - last.last > _LONG_OVER_DAYS
    return long_over and there is not None and there.first > told.interval.last


def _sets_the_year(told: Told, context: Context) -> bool:
    """Whether a year gone by opens the sentence, so that what it goes on to tell lies in it."""
    published, ahead = context.publication, context.sign is not None and context.sign.direction == "future"
    if context.style != "news" or ahead or not told.opens or told.interval.granularity != "year":
        return False
    return (
        told.sentence == context.sentence and published is not None and told.interval.last < published.first
    )


def _to_come(told: Told, context: Context) -> bool:
    """Whether a told date lies after the publication date: a plan, where no story stands."""
    return _ahead(told.interval, context)


def _ahead(date: Interval, context: Context) -> bool:
    """Whether a date lies ahead of the day of writing, the next one for a text brought up to date."""
    return context.publication is not None and date.first > context.publication.last + context.runs_on


def _yearly(pattern: Field) -> bool:
    """Whether a pattern comes once a year, so that the year told last says which one is meant."""
    return bool(pattern.month or pattern.season or pattern.quarter or pattern.half or pattern.holiday)


def _dates_a_year(told: Told) -> bool:
    """Whether a told date says which year the story stands in."""
    return RANK[told.interval.granularity] <= RANK["year"] and not told.deictic and told.interval.aligned


def _goes(pattern: Field, told: Interval, year: int | None) -> tuple[str, str] | None:
    """How a story comes from a date told to a pattern in the year that the whole text gives it."""
    if year is None:
        return None
    ways = (
        ("within", ""),
        ("on or after", " and has gone on to the next year"),
        ("after", " and has gone on to the next year"),
        ("on or before", " and looks back to the year before"),
        ("before", " and looks back to the year before"),
    )
    wanted = in_year(pattern, year)
    for way, words in ways:
        base = unit_at("year", told.first) if way == "within" and _finer(told) else told
        if wanted is not None and find(pattern, base, way) == wanted:
            return way, words
    return None


def _finer(told: Interval) -> bool:
    return RANK[told.granularity] < RANK["year"]


def _onward(pattern: Field, told: Interval) -> str:
    """A story stays in its year, unless the date would lie most of a year back: the next year has begun."""
    if pattern.weekday and not pattern.day:
        return "on or after"
    if pattern.day and not pattern.month:
        return "nearest"
    year = in_year(pattern, year_of(told.first))
    if year is None or RANK[told.granularity] >= RANK["year"]:
        return "within"
    if told.first - year.last > _MOST_OF_A_YEAR:
        return "on or after"
    return "on or before" if year.first - told.last > _ALMOST_A_YEAR else "within"


def _find(pattern: Field, way: str, base: Anchored, because: str | None = None) -> Anchored:
    reason = because or {
        "before": "the last one before",
        "after": "the next one after",
        "within": "the one in the same stretch",
        "nearest": "the nearest one",
    }.get(way, way)
    if way == "within" and base.interval is not None:
        base = _widened(pattern, base)
    return _apply(base, Operation("find", (way,), pattern), f"{_kind(pattern)}; {reason}")


def _widened(pattern: Field, base: Anchored) -> Anchored:
    """The stretch in which a pattern comes once: the week of a weekday, the year of a month."""
    assert base.interval is not None
    unit = (
        "week"
        if pattern.weekday or pattern.weekend
        else "month"
        if pattern.day and not pattern.month
        else "year"
    )
    if RANK[base.interval.granularity] >= RANK[unit]:
        return base
    return _apply(base, Operation("unit", (unit, 0)), f"the {unit} around it")


def _kind(pattern: Field) -> str:
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


def _full_year(pattern: Field, context: Context) -> Field:
    """A year of two digits: the last one before publication, in a history the story, or up to ten on."""
    told = _told_year(pattern, context) if context.style == "narrative" and not pattern.day else None
    now = year_of(told.interval.first) if told else context.published.year if context.published else 2000
    century = now // 100 * 100
    assert pattern.yy is not None
    year = century + pattern.yy
    return replace(pattern, yy=None, year=year - 100 if year > now + 10 else year)


def _either(meaning: Either, context: Context) -> Anchored:
    """A numeric date in the order of the article's own dates; both days where nothing says which."""
    if context.date_order in ("dmy", "mdy"):
        reading, first = (
            (meaning.day_first, "day") if context.date_order == "dmy" else (meaning.month_first, "month")
        )
        return _apply(
            Anchored(None, ""),
            Operation("at", (), reading),
            f"read with the {first} first, {context.order_because}",
        )
    both = [timex.value(day) for day in (place(meaning.day_first), place(meaning.month_first)) if day]
    return _apply(
        Anchored(None, ""),
        Operation("either", tuple(both)),
        "day first or month first? nothing in the article says which",
    )


# ── shifts and parts ─────────────────────────────────────────────────────────────────────────────


def _unit_reason(unit: str, count: int) -> str:
    if count == 0:
        return f"the same {unit}"
    which = {-1: f"the {unit} before", 1: f"the {unit} after"}.get(count)
    return which or f"{abs(count)} {unit}s {'before' if count < 0 else 'after'}"


def _shift(meaning: Shift, context: Context) -> Anchored:
    if meaning.count is None or not float(meaning.count).is_integer():
        return Anchored(None, "")
    count, unit = int(meaning.count), meaning.unit
    if unit in MINUTES_IN:
        base = _hour_told(context) if meaning.base == STORY else Anchored(None, "")
    else:
        base = _base(meaning.base, context, "")
    if isinstance(meaning.base, Anchor) and (count, unit) == (-1, "year"):
        base = _compared(base, context)
    elif isinstance(meaning.base, Anchor) and meaning.base != NOW and base.anchor == "published":
        return Anchored(None, "")
    if base.interval is None or unit == "second":
        return Anchored(None, "")
    side = "before" if count < 0 else "after"
    reason = f"{abs(count)} {unit}{'s' if abs(count) != 1 else ''} {side}"
    if unit in MINUTES_IN:
        return _apply(base, Operation("shift", (count, unit)), reason)
    exact = (
        count * {"day": 1, "week": 7, "fortnight": 14}[unit] if unit in ("day", "week", "fortnight") else None
    )
    if RANK[base.interval.granularity] < RANK["day"]:
        base = _apply(base, Operation("unit", ("day", 0)), "its day")
    assert base.interval is not None
    coarse = _said_in(unit, base.interval, meaning.base)
    if coarse and RANK[coarse] > RANK[base.interval.granularity]:
        base = _apply(base, Operation("coarsen", (coarse,)), f"counted in {unit}s")
        exact = exact if coarse == "day" else None
    return _apply(
        base, Operation("shift", (count, unit)), reason, exact if isinstance(meaning.base, Anchor) else None
    )


def _hour_told(context: Context) -> Anchored:
    """The hour told last near by, as long as no other day was told since; nothing where there is none."""
    days: set[int] = set()
    for told in takewhile(lambda t: _near(t, context, _NEAR_SENTENCES), context.latest()):
        days.add(told.interval.first)
        if told.interval.clock and len(days) == 1:
            return Anchored(told.interval, "", told.id)
    return Anchored(None, "")


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
        stretch = told.interval.granularity in ("quarter", "half")
        if told.sentence >= nearest and stretch and not told.compared and not _to_come(told, context):
            return Anchored(told.interval, "", told.id)
    if base.interval and _year_compared(base.interval, context):
        return _published(context)
    if base.interval and base.interval.granularity == "quarter" and _ahead(base.interval, context):
        return _quarter(context)
    if (
        months
        and months.sentence >= nearest
        and base.interval
        and RANK[base.interval.granularity] < RANK["year"]
    ):
        return _apply(base, Operation("unit", ("year", 0)), "the year of the months compared")
    return base


def _year_compared(told: Interval, context: Context) -> bool:
    """Whether a year was told for comparison already, or is to come, so that no other is counted from it."""
    published = context.publication
    if context.style == "narrative" or published is None or told.granularity != "year":
        return False
    return _ahead(told, context) or published.first - told.last > _REPORTED_DAYS


def _in(meaning: In, context: Context) -> Anchored:
    pattern = meaning.pattern
    whole = _date(meaning.whole, context)
    if isinstance(pattern, Nth):
        return _apply(whole, Operation("nth", _counted(pattern)), "counted within it")
    because = "a part of that day" if pattern.part or pattern.clock else "within it"
    if meaning.whole == Unit("day", 0, PASSAGE):
        told = _passage(context, "day")
        part = None
        if told.anchor == "published" and not context.heads:
            part = _part_told(pattern, context) or _only_day(pattern, context)
        if part:
            told = Anchored(part.interval, "", part.id)
            whole = _apply(told, Operation("unit", ("day", 0)), "the day of whose part the hour is")
        if told.anchor == "published" and _after_publication(pattern, context):
            whole = _apply(whole, Operation("unit", ("day", -1)), "over by the hour of publication")
        elif _morning(pattern) and _at_night(told):
            whole = _apply(whole, Operation("unit", ("day", 1)), "the morning after the night just told")
        elif pattern.part == "NI" and told.anchor == "published" and not _looks_ahead(context):
            whole = _apply(whole, Operation("unit", ("day", -1)), "the night before the day of writing")
        elif _still_the_day_before(pattern, context):
            whole = _apply(whole, Operation("unit", ("day", -1)), "there it is still the day before")
    return _apply(whole, Operation("within", (), pattern), because, whole.offset_days)


def _after_publication(pattern: Field, context: Context) -> bool:
    """Whether an hour told as over lies so long after that of publication that no zone can explain it."""
    past = context.sign is not None and context.sign.direction == "past"
    if not past or context.published_at is None or pattern.clock is None:
        return False
    return _hour_of(pattern.clock) - _hour_of(context.published_at) >= _ZONES_APART


def _still_the_day_before(pattern: Field, context: Context) -> bool:
    """Whether an hour of another zone, in brackets, lies half a day behind the one that it repeats."""
    told = next(context.latest(), None)
    if context.before != OPENS_ASIDE or not (pattern.clock and pattern.zone) or told is None:
        return False
    if told.sentence != context.sentence or told.interval.clock is None:
        return False
    return _hour_of(pattern.clock) - _hour_of(told.interval.clock) > _HALF_A_DAY


def _hour_of(clock: str) -> int:
    return int(clock[:2])


def _part_told(pattern: Field, context: Context) -> Told | None:
    """The part of a day told further back that an hour falls into, or an hour that it follows.

    No day may have been told since.
    """
    if pattern.clock is None:
        return None
    for told in context.latest():
        if (
            told.sentence < context.sentence - _PART_SENTENCES
            or RANK[told.interval.granularity] > RANK["day"]
        ):
            return None
        first, last = _HOURS.get(told.interval.part or "", ("", ""))
        within = first <= pattern.clock < last if first < last else not last <= pattern.clock < first
        follows = told.interval.clock is not None and told.interval.clock <= pattern.clock
        return told if (within if first else follows) and not _still_ahead(told, context) else None
    return None


def _only_day(pattern: Field, context: Context) -> Told | None:
    """The one day that a story of the last days has told of, however far back, unless the verb looks ahead.

    A second one, or the day of publication itself, would leave open which of them an hour belongs to; one
    before the part of the day told last belongs to neither.
    """
    published = context.publication
    if published is None or context.style == "narrative" or context.sign is None:
        return None
    told = [t for t in context.latest() if RANK[t.interval.granularity] <= RANK["day"]]
    recent = [t for t in told if published.first - _STORY_DAYS <= t.interval.first]
    days = {t.interval.first for t in recent}
    if len(days) != 1 or max(days) >= published.first or _looks_ahead(context):
        return None
    begins = _begins(recent[0].interval.part)
    return recent[0] if (pattern.clock or _begins(pattern.part)) >= begins else None


def _looks_ahead(context: Context) -> bool:
    """Whether the verb tells of what is to come."""
    return context.sign is not None and context.sign.direction in ("future", "infinitive")


def _begins(part: str | None) -> str:
    """The hour at which a part of the day begins; midnight for the whole day."""
    return _HOURS[part][0] if part in _HOURS else ""


def _morning(pattern: Field) -> bool:
    """Whether an hour, or part of the day, is one that follows a night."""
    return pattern.part == "MO" or (pattern.clock is not None and pattern.clock < _DAY_BEGINS)


def _at_night(told: Anchored) -> bool:
    """Whether what was told belongs to an evening or a night, after which comes another day."""
    when = told.interval
    if when is None or told.anchor == "published":
        return False
    return when.part in ("EV", "NI") or (when.clock is not None and when.clock >= _NIGHT_BEGINS)


def _counted(pattern: Nth) -> tuple[Any, ...]:
    return (pattern.count, pattern.unit, *([pattern.weekday] if pattern.weekday else ()))


def _holds_hours(told: Told, context: Context) -> bool:
    """Whether an hour told here can belong to a day told before: near by, and told as part of the story."""
    if RANK[told.interval.granularity] > RANK["day"] or told.aside or _still_ahead(told, context):
        return False
    if context.style == "narrative":
        return not told.deictic
    near = told.sentence >= context.sentence - _HOUR_SENTENCES
    return told.sentence == context.sentence or (near and not told.reported)


def _heads_hours(told: Told, context: Context) -> bool:
    """Whether a day told before stands above or before the hours that begin the lines after it."""
    is_day = RANK[told.interval.granularity] <= RANK["day"]
    return told.heads and is_day and told.paragraph < context.paragraph


def _still_ahead(told: Told, context: Context) -> bool:
    """Whether a day lies ahead of the publication date while the verb here tells what is over."""
    past = context.sign is not None and context.sign.direction == "past"
    return past and _ahead(told.interval, context)


def _apply(base: Anchored, operation: Operation, because: str, offset_days: int | None = None) -> Anchored:
    """One step on from a base; an outcome without interval stays without."""
    result = operation.apply(base.interval)
    if result is None:
        return Anchored(None, "")
    origin = timex.describe(base.interval) if base.interval else ""
    step = Step(step=str(operation), because=because, origin=origin, result=timex.describe(result))
    return Anchored(
        result, "", base.anchor if base.interval else None, [*base.steps, step], offset_days, base.deictic
    )


def _reach(meaning: Reach, context: Context) -> Anchored:
    """A length with a place keeps its value; its interval is what it covers, when whole units lead there."""
    outcome = Anchored(None, duration_value(meaning.length, whole=context.history))
    base = _base(meaning.base, context)
    count, unit = meaning.length.amounts[0]
    if (
        base.interval is None
        or count is None
        or len(meaning.length.amounts) > 1
        or not float(count).is_integer()
        or unit in ("second", "minute", "hour", "night", "weekend")
    ):
        return outcome
    sign = -1 if meaning.direction == "last" else 1
    reached = _apply(
        base,
        Operation("shift", (sign * int(count), unit)),
        f"{count} {unit}s {'back' if sign < 0 else 'ahead'}",
    )
    if reached.interval is None:
        return outcome
    ends = sorted((reached.interval.first, base.interval.first))
    outcome.interval, outcome.anchor = Interval("day", ends[0], ends[1]), reached.anchor
    outcome.deictic = reached.deictic
    return outcome
