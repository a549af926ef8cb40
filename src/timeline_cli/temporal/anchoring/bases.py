"""What an expression counts from: the publication date, the date told last, the time the text is about."""

from __future__ import annotations

from itertools import takewhile

from timeline_cli.temporal.algebra import NOW, PASSAGE, Anchor
from timeline_cli.temporal.anchoring.outcome import NOTHING, Anchored, apply, told_at
from timeline_cli.temporal.english.tense import FOR, OF
from timeline_cli.temporal.interval import RANK, civil, unit_at
from timeline_cli.temporal.operations import Operation
from timeline_cli.temporal.told import Context, Told

#: in news, a story-anchored expression looks no further back than this for what it counts from, one that
#: speaks of a day a little further, as no other day than one told is the same
NEAR_SENTENCES, _NEAR_TO_A_DAY = 5, 8
#: the first so many months of a year tell what "the year" came to of the one before
_REPORTING_MONTHS = 3
#: what "the year" is part of was told no more sentences before than this
_JUST_TOLD = 1
#: an hour belongs to a day told no more sentences before than this
_HOUR_SENTENCES = 3


def anchored_at(base: Anchor, context: Context, unit: str = "day") -> Anchored:
    """The date that an anchor of the algebra stands for, where a `unit` is counted from it."""
    if base == NOW:
        return published(context)
    if base == PASSAGE:
        return passage(context, unit)
    return story(context, unit)


def published(context: Context) -> Anchored:
    """The publication date; for what a history quotes, the date of the story, when the words were said."""
    said = told_last(context, "") if context.quoted else None
    if said:
        return told_at(said)
    return Anchored(context.publication, "published", deictic=True)


def story(context: Context, unit: str = "day") -> Anchored:
    """The date told last; the publication date when the story has told none near by.

    When the date told last is itself open, so is what counts from it; its year is not in doubt.
    """
    if context.event:
        return told_at(context.event)
    if context.left_open and RANK.get(unit, 0) < RANK["year"]:
        return NOTHING
    told = told_last(context, unit)
    return told_at(told) if told else published(context)


def passage(context: Context, unit: str) -> Anchored:
    """The time the text is about: the quarter under report, the year of publication, or a history's own."""
    if unit == "quarter":
        return quarter(context)
    if unit == "day":
        return _day(context)
    if context.style != "news":
        return story(context)
    over = _unit_just_told(context, unit)
    if over is not None:
        return told_at(over)
    if unit == "year" and _year_is_reported(context):
        return apply(published(context), Operation("unit", ("year", -1)), "the last year that is over")
    return published(context)


def _unit_just_told(context: Context, unit: str) -> Told | None:
    """The date just told in a year or month that was over when it was published, for what is told as past.

    "She was elected in May 2016. By the end of the year two deputies had quit"; not "her first of the year".
    """
    is_past = context.points_back and context.before != OF
    if unit not in ("year", "month") or context.publication is None or not is_past:
        return None
    told = told_last(context, unit)
    if told is None or told.sentence < context.sentence - _JUST_TOLD or told.reported:
        return None
    is_exact = RANK[told.interval.granularity] <= RANK[unit]
    return told if is_exact and told.interval.last < unit_at(unit, context.publication.first).first else None


def _year_is_reported(context: Context) -> bool:
    """Whether "for the year" tells early in a year what the last one came to: "sales for the year fell"."""
    if context.publication is None or context.before not in FOR or not context.points_back:
        return False
    return civil(context.publication.first)[1] <= _REPORTING_MONTHS


def _day(context: Context) -> Anchored:
    """The day that an hour belongs to: the one just told as part of the story, else the publication date.

    An hour that begins a line ("14:05 The rail line has opened") is of the day that a line before it begins
    or ends with: an entry of a live blog may tell of tomorrow, and the next one is of today.
    """
    holds = _heads_hours if context.heads else _holds_hours
    day = next((t for t in context.latest() if holds(t, context)), None)
    return told_at(day) if day else published(context)


def _holds_hours(told: Told, context: Context) -> bool:
    """Whether an hour told here can belong to a day told before: near by, and told as part of the story."""
    if RANK[told.interval.granularity] > RANK["day"] or told.aside or context.has_still_ahead(told.interval):
        return False
    is_elsewhere = told.relative or context.has_over(told.interval)
    if is_elsewhere and told.sentence < context.sentence:
        return False
    if context.style == "narrative":
        return not told.deictic
    near = told.sentence >= context.sentence - _HOUR_SENTENCES
    return told.sentence == context.sentence or (near and not told.reported)


def _heads_hours(told: Told, context: Context) -> bool:
    """Whether a day told before stands above or before the hours that begin the lines after it."""
    is_day = RANK[told.interval.granularity] <= RANK["day"]
    return told.heads and is_day and told.paragraph < context.paragraph


def quarter(context: Context) -> Anchored:
    """The quarter that the article is about: the one told last, else the last that is over."""
    told = next((t for t in context.latest() if _under_report(t, context)), None)
    if told:
        return told_at(told)
    return apply(published(context), Operation("unit", ("quarter", -1)), "the last quarter that is over")


def _under_report(told: Told, context: Context) -> bool:
    """Whether a told quarter can be the one reported: neither compared with nor, in news, still running."""
    if told.interval.granularity != "quarter" or told.compared:
        return False
    running = context.publication is not None and told.interval.last >= context.publication.first
    return context.style == "narrative" or not running


def told_last(context: Context, unit: str = "") -> Told | None:
    """The date told last near by; what speaks of a day prefers one told to the day, if only just before."""
    reach = _NEAR_TO_A_DAY if unit == "day" and context.style == "news" else NEAR_SENTENCES
    near = takewhile(lambda t: is_near(t, context, reach), context.latest())
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
    if day and first and (_has_gone_on(day, first, context) or _is_long_before(day, first, context)):
        return first
    return day or first or last


def told_month(context: Context) -> Told | None:
    """The date told last in which a day has a number, "on the 5th": no year or decade."""
    last = told_last(context)
    if last is None or RANK[last.interval.granularity] < RANK["year"]:
        return last
    near = takewhile(lambda told: is_near(told, context, NEAR_SENTENCES), context.latest())
    return next((told for told in near if RANK[told.interval.granularity] < RANK["year"]), None)


def _has_gone_on(day: Told, since: Told, context: Context) -> bool:
    """Whether the story has left a day for a stretch behind it: "six weeks later he was dismissed"."""
    beside = since.sentence >= context.sentence - 1 and RANK[since.interval.granularity] == RANK["week"]
    return beside and since.interval.first > day.interval.last


def _is_long_before(day: Told, since: Told, context: Context) -> bool:
    """Whether the story has gone back from a day to a year long before: "was in 1995. She left the next day".

    What is to come goes on from the day: "they met in 1995. Okoro will sing the next day".
    """
    is_behind = (
        context.points_back and since.sentence >= context.sentence - 1 and day.sentence < since.sentence
    )
    is_year = RANK[since.interval.granularity] >= RANK["year"] and not (since.deictic or since.relative)
    return is_behind and is_year and since.interval.last < day.interval.first


def _said_here(told: Told, unit: str, context: Context) -> bool:
    """Whether the sentence itself says which day: "the 3 May march came on the same day as a strike"."""
    is_day = RANK[told.interval.granularity] <= RANK["day"]
    return unit == "day" and told.sentence == context.sentence and is_day


def is_near(told: Told, context: Context, reach: int) -> bool:
    return context.style == "narrative" or told.sentence >= context.sentence - reach
