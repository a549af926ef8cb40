"""The year that a month or a day goes on from in a story, and how the story comes to it from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, takewhile

from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.anchoring.bases import told_month
from timeline_cli.temporal.interval import RANK, Interval, civil, unit_at
from timeline_cli.temporal.operations import find, in_year, year_of
from timeline_cli.temporal.told import Context, Told

#: the year that the story stands in is among the last so many dates
_RECENT = 20
#: a paragraph that has told two dates, all longer ago than this, tells history
_BYGONE_DAYS, _BYGONE_DATES = 400, 2
#: a month without its year is hardly that of the year before publication when it is over for so many days
_LONG_OVER_DAYS = 180
#: an obituary tells of its days so many days before publication at most
_LAST_WEEKS_DAYS = 60
#: a story whose next date would lie so many days back has gone on into the next year
_MOST_OF_A_YEAR = 200
#: a story whose next date would lie so many days ahead looks back into the year before
_ALMOST_A_YEAR = 300
#: a day without its year that lies within so many days of one told with it is of the same year
_AROUND_DAYS = 21
#: so many days around publication a day of the year is that of this year, whatever year it was told in
_ANNIVERSARY_DAYS = 60
#: how a story comes from a date told to one of the year it stands in, and what a derivation says of it
_GOING_ON = {
    "within": "",
    "on or after": " and has gone on to the next year",
    "after": " and has gone on to the next year",
    "on or before": " and looks back to the year before",
    "before": " and looks back to the year before",
}


def told_year(pattern: Field, context: Context) -> Told | None:
    """The told date that a pattern goes on from, when the passage is not about the time of publication."""
    if (pattern.part or pattern.clock) and not (pattern.day or pattern.weekday or pattern.holiday):
        return None
    if pattern.day and not pattern.month:
        return told_month(context)
    above = _heading_above(context) if context.heads and pattern.month else None
    if above:
        return above
    again = _told_in_full(pattern, context)
    if again:
        return again
    section = _section(pattern, context)
    if section:
        return section
    opening = next(context.latest(), None)
    if opening and (pattern.month or pattern.holiday or pattern.season) and _sets_the_year(opening, context):
        return opening
    candidates = (t for t in islice(context.latest(), _RECENT) if _dates_a_year(t, context))
    last = next(candidates, None)
    if last is None or context.in_year_told:
        return last
    ahead = context.sign is not None and context.sign.certain and context.published is not None
    if context.style == "narrative" and not ahead:
        if _is_back_at_publication(last, pattern, context):
            return None
        return last if not last.passed else next((t for t in candidates if not t.passed), last)
    return _told_of_old(pattern, last, candidates, context)


def _heading_above(context: Context) -> Told | None:
    """The date that heads an entry before the one that an expression heads: a list says its year once."""
    return next((t for t in context.latest() if t.heads and t.paragraph < context.paragraph), None)


def _section(pattern: Field, context: Context) -> Told | None:
    """The date long gone that heads the part of the text which tells a month or day: it gives the year."""
    publication, newest = context.publication, next(context.latest(), None)
    if publication is None or newest is None or context.points_ahead:
        return None
    if newest.deictic and newest.paragraph == context.paragraph:
        return None
    heading = next((t for t in context.latest() if t.alone and t.interval.clock is None), None)
    if heading is None or heading.deictic or not heading.paragraph < context.paragraph:
        return None
    is_fine = RANK[heading.interval.granularity] <= RANK["day" if pattern.weekday else "year"]
    return heading if is_fine and publication.first - heading.interval.last > _LONG_OVER_DAYS else None


def _told_in_full(pattern: Field, context: Context) -> Told | None:
    """The same day told before with its year, or one told lately around it.

    "On 7 March 2003 … his advice of 7 March", "she died on 3 March last year. She had fallen ill on 1 March".
    Close to publication it is rather the anniversary that is told, as it is of what is to come.
    """
    publication = context.publication
    if publication is None or context.style == "narrative" or not (pattern.month and pattern.day):
        return None
    if context.points_ahead:
        return None
    nearest = find(pattern, publication, "nearest")
    if nearest is None or context.has_still_ahead(nearest):
        nearest = find(pattern, publication, "on or before")
    beside = next(context.latest(), None)
    if beside is not None and _is_days_after(pattern, beside, context):
        return beside
    if nearest is None or abs(nearest.first - publication.first) <= _ANNIVERSARY_DAYS:
        return None
    latest = list(context.latest())
    same = (t for t in latest if civil(t.interval.first)[1:] == (pattern.month, pattern.day))
    lately = takewhile(_is_no_return(pattern, publication), latest)
    last = find(pattern, publication, "on or before")
    before = (t for t in latest if find(pattern, t.interval, "nearest") == last)
    around = (t for t in (*lately, *before) if _is_around(pattern, t))
    days = (t for t in (*same, *around) if RANK[t.interval.granularity] <= RANK["day"])
    over = (t for t in days if t.interval.first < publication.first)
    return next((t for t in over if not _has_gone_on(pattern, t, beside, context)), None)


def _has_gone_on(pattern: Field, same: Told, beside: Told | None, context: Context) -> bool:
    """Whether a paragraph has come beyond a day before it tells one of that name, and goes on to that.

    "Was sacked on 14 March 2017", and then: "A petition followed on 6 February 2018. It failed on 14 March".
    """
    if beside is None or beside.deictic or beside.aside or beside.paragraph != context.paragraph:
        return False
    day = find(pattern, beside.interval, "on or after")
    is_on = same.paragraph != context.paragraph and beside.interval.first > same.interval.last
    return is_on and day is not None and year_of(day.first) == year_of(beside.interval.first)


def _is_days_after(pattern: Field, told: Told, context: Context) -> bool:
    """Whether a day follows soon on one told in full just before: "on 3 May 2019 … and on 9 May"."""
    is_full = RANK[told.interval.granularity] <= RANK["day"] and not (told.deictic or told.aside)
    if not is_full or told.paragraph != context.paragraph or told.sentence < context.sentence - 1:
        return False
    day = find(pattern, told.interval, "after")
    return day is not None and day.first - told.interval.last <= _AROUND_DAYS


def _is_no_return(pattern: Field, publication: Interval) -> Callable[[Told], bool]:
    """Whether a date told does not bring the story back to the last such day before publication.

    A day of the last weeks does not: it tells when the story was told ("a court heard on Monday that").
    """
    last = find(pattern, publication, "on or before")
    year = None if last is None else year_of(last.first)

    def is_no_return(told: Told) -> bool:
        is_day = RANK[told.interval.granularity] <= RANK["day"]
        is_recent = is_day and publication.first - told.interval.last <= _ANNIVERSARY_DAYS
        return is_recent or year_of(told.interval.first) != year

    return is_no_return


def _is_around(pattern: Field, told: Told) -> bool:
    """Whether such a day lies within days of a day told: both belong to one course of things."""
    day = find(pattern, told.interval, "nearest")
    return day is not None and not told.aside and abs(day.first - told.interval.first) <= _AROUND_DAYS


def _is_back_at_publication(told: Told, pattern: Field, context: Context) -> bool:
    """Whether a history has come to the days of its publication: "She was found last May. In July she left".

    So it has where a paragraph that has told no date yet tells what is to come, or a day of the last weeks
    and the story stands in no finer time than a year. One year told beside is no story yet: "Hale, whose find
    of 1963 made him known, died on 2 June".
    """
    publication, newest = context.publication, next(context.latest())
    if publication is None:
        return False
    if newest.deictic and newest.paragraph == context.paragraph:
        return publication.first - newest.interval.last <= _BYGONE_DAYS
    if pattern.weekday and not pattern.day and RANK[told.interval.granularity] >= RANK["year"]:
        # A year holds every weekday: "died on Saturday. … He retired in 2015. … She said on Sunday".
        return any(_is_of_last_weeks(t, publication) for t in context.told)
    begins = told.paragraph != context.paragraph
    if begins and context.sign is not None and context.sign.is_arranged:
        return True
    if not begins and (told.opens or len(context.told) > 1):
        return False
    day = find(pattern, publication, "on or before") if pattern.day and pattern.month else None
    is_recent = day is not None and publication.first - day.last <= _LAST_WEEKS_DAYS
    return is_recent and RANK[told.interval.granularity] >= RANK["year"]


def _is_of_last_weeks(told: Told, publication: Interval) -> bool:
    """Whether a text has told a day of the weeks before its publication."""
    is_day = RANK[told.interval.granularity] <= RANK["day"]
    return is_day and 0 <= publication.first - told.interval.last <= _LAST_WEEKS_DAYS


def _sets_the_year(told: Told, context: Context) -> bool:
    """Whether a year gone by opens the sentence, so that what it goes on to tell lies in it."""
    published = context.publication
    if context.style != "news" or published is None or (context.sign and context.sign.direction == "future"):
        return False
    is_here = told.opens and told.sentence == context.sentence
    return is_here and told.interval.granularity == "year" and told.interval.last < published.first


def dates_a_decade(told: Told, context: Context) -> bool:
    """Whether a told date says which decade the story stands in."""
    decade = told.interval.granularity == "decade"
    return decade or (_dates_a_year(told, context) and not told.passed)


def _dates_a_year(told: Told, context: Context) -> bool:
    """Whether a told date says which year the story stands in: no plan does."""
    is_fine = RANK[told.interval.granularity] <= RANK["year"] and told.interval.aligned
    return is_fine and not told.deictic and not context.lies_ahead(told.interval)


def _told_of_old(pattern: Field, last: Told, earlier: Iterator[Told], context: Context) -> Told | None:
    """The date that news goes on from: one of a paragraph on years long gone, or one told right before."""
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
    passage = [last, *takewhile(lambda t: t.paragraph == context.paragraph, earlier)]
    bygone = all(publication.first - t.interval.last > _BYGONE_DAYS for t in passage)
    if not bygone or last.paragraph != context.paragraph:
        return None
    stands_there = [t for t in passage if not t.relative]
    is_finer = any(RANK[t.interval.granularity] < RANK["year"] for t in stands_there)
    if not (is_finer or context.recounts or last.sentence == context.sentence):
        # "It was built in 1931 and repaired in 1987. It was closed in March": which was of late.
        return None
    if len(stands_there) < _BYGONE_DATES and not _goes_on_from(last, pattern, context):
        return None
    return next((t for t in passage if not t.aside), last)


def _goes_on_from(told: Told, pattern: Field, context: Context) -> bool:
    """Whether a month goes on from a date told right before: "She left on 30 April 2019. In July she sued".

    News means the last July, and says so of one that is long over; not so where it goes back over a history.
    """
    publication = context.publication
    fine = RANK[told.interval.granularity] < RANK["year"] and not told.aside
    if context.recounts and (fine or told.opens):
        return True
    if publication is None or not fine or not pattern.month or told.sentence < context.sentence - 1:
        return False
    there = in_year(pattern, year_of(told.interval.first))
    last = find(pattern, publication, "on or before")
    long_over = last is not None and publication.first - last.last > _LONG_OVER_DAYS
    return long_over and there is not None and there.first > told.interval.last


def way_to_its_year(pattern: Field, told: Interval, year: int | None) -> tuple[str, str] | None:
    """How a story comes from a date told to a pattern in the year that the whole text gives it."""
    if year is None:
        return None
    wanted = in_year(pattern, year)
    if wanted is None:
        return None
    for way, words in _GOING_ON.items():
        is_finer = RANK[told.granularity] < RANK["year"]
        base = unit_at("year", told.first) if way == "within" and is_finer else told
        if find(pattern, base, way) == wanted:
            return way, words
    return None


def onward(pattern: Field, told: Interval) -> str:
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


def yearly(pattern: Field) -> bool:
    """Whether a pattern comes once a year, so that the year told last says which one is meant."""
    return bool(pattern.month or pattern.season or pattern.quarter or pattern.half or pattern.holiday)
