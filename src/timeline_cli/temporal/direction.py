"""Which way a date without its year, or a weekday, looks from the publication date: back or ahead.

The verb tells first, then the words around; where neither does, news looks back. What lies very much nearer
in the other direction is meant against the verb.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline_cli.temporal.algebra import Field, In, Meaning
from timeline_cli.temporal.context import Direction
from timeline_cli.temporal.english.tense import (
    BEFORE,
    FROM,
    GRANTS,
    MOVES,
    POSSESSIVE,
    PUTS_OFF,
    REPORTING,
    SINCE,
    UNSURE,
    UNTIL,
    WITHIN,
    WOULD,
)
from timeline_cli.temporal.interval import RANK, Interval, civil, weekday
from timeline_cli.temporal.operations import find, place
from timeline_cli.temporal.told import Context

#: up to this day of a month its name with a verb of the past means that of the year before
_HARDLY_BEGUN = 3
#: a quarter that ended longer ago than this is not the one of which something is still to be told
_LONG_OVER_DAYS = 45
#: days from the publication date to the day after it
_DAY_AFTER = 1
#: where a verb leaves the direction open, a date past may be so many times further away than one to come;
#: the other way round where it tells of what might be ("said she would leave in May", "could open in May")
_PAST_RATHER = 1.5
#: what was said to come is over by publication if its day lies so many days back at most
_DAYS_SINCE_SAID = 2
#: a text published so many days late may still tell of something as to come that is over
_LATE_DAYS = 30
#: so many times further away may a date lie in the direction that the verb does not point to
_AGAINST_THE_VERB = 3
#: the same where the verb points ahead, as what is said to come seldom tells what is over
_AGAINST_THE_FUTURE = 5
#: the same where the verb tells of a holiday as over, which is at hand if it is that of days to come
_AGAINST_WHAT_WAS = 20
#: the same for a month beside a verb that only says who spoke of it ("told of a march in May")
_AGAINST_WHAT_WAS_SAID = 8
#: the same where the date opens the clause of the verb ("In January, they met") and surely belongs to it
_AGAINST_ITS_OWN_VERB = 8
#: a date over that follows the one told last within so many days goes on from it, whatever lies nearer
_SOON_AFTER_DAYS = 100


def looks(pattern: Field, context: Context) -> tuple[str, str]:
    direction: Direction | None = context.sign.direction if context.sign else None
    word = f'"{context.sign.word}"' if context.sign else ""
    if context.before in SINCE:
        return "on or before", f'"{context.before}" looks back'
    if context.sign and context.sign.since and direction == "past" and context.before not in UNTIL:
        return "on or before", f"looks back (what began since {word} is over)"
    if context.before in FROM and direction == "either":
        return "on or after", f'"{context.before}" looks ahead'
    if pattern.quarter or pattern.half:
        return _results(pattern, direction, word, context)
    if pattern.month or pattern.holiday or pattern.season:
        return _closer(pattern, direction, word, context)
    if direction == "future":
        return "on or after", f"looks ahead ({word} points to the future)"
    if context.before in UNTIL and (direction != "past" or _grants(context)):
        return "on or after", f'"{context.before}" looks ahead'
    if context.runs_on and _off_by(_DAY_AFTER, pattern, context):
        return "on or after", "the day after publication, as the text tells of both days"
    if context.after in POSSESSIVE and not (direction == "past" and _is_of_its_verb(context)):
        return _nearer(pattern, context)
    if direction == "either" and context.sign and context.sign.word.lower() == WOULD:
        return _said_to_come(pattern, context)
    if direction == "either" and _has_come(pattern, context):
        return "on or before", "the day of that name that the text has told of"
    if direction not in (None, "past"):
        return "nearest", f"the nearest ({word} does not say which way)"
    if direction == "past":
        return "on or before", f"looks back ({word} is past)"
    return "on or before", "news looks back where the verb does not say"


def _has_come(pattern: Field, context: Context) -> bool:
    """Whether the text has told of the day that something was moved to: "met on Wednesday … was moved to"."""
    back, _ = _both_ways(pattern, context)
    if back is None or context.sign is None or context.sign.word.lower() not in MOVES:
        return False
    return any(told.interval.first == back.first for told in context.latest())


def _said_to_come(pattern: Field, context: Context) -> tuple[str, str]:
    """The weekday for which something was said to be coming: yesterday's at most, if it is over."""
    published, (back, _) = context.publication, _both_ways(pattern, context)
    if published is not None and back is not None and published.first - back.last <= _DAYS_SINCE_SAID:
        return "on or before", f'"{WOULD}" was said shortly before, and that day has just passed'
    return "on or after", f'looks ahead ("{WOULD}" was said of what was to come)'


def _off_by(days: int, pattern: Field, context: Context) -> bool:
    """Whether a weekday is that of the day so many days after publication."""
    published = context.publication
    return published is not None and pattern.weekday == weekday(published.first + days)


def runs_on(pairs: Iterable[tuple[Meaning, Context]]) -> bool:
    """Whether a text tells of the day after its publication date as over, as one brought up to date does.

    Its weekday would be six days back. It is the day after where the text means the day after by the same
    name elsewhere, or by its date and not as one to come, or says what was said then and tells of the day of
    publication by its name; not where it tells the week day by day.
    """
    days: set[int | None] = set()
    said = False
    for meaning, context in pairs:
        off = _days_off(meaning, context)
        days.add(_DAY_AFTER if _dated_after(meaning, context) else off)
        reports = context.sign is not None and context.sign.word in REPORTING
        said = said or (off == _DAY_AFTER - 7 and reports)
    both = _DAY_AFTER in days or (said and 0 in days)
    return _DAY_AFTER - 7 in days and both and days.isdisjoint({-4, -5})


def _days_off(meaning: Meaning, context: Context) -> int | None:
    """How many days from the publication date a weekday without a date lies, as its own sentence has it."""
    pattern = meaning.whole if isinstance(meaning, In) else meaning
    published = context.publication
    if published is None or not isinstance(pattern, Field) or not pattern.weekday or pattern.day:
        return None
    day = find(pattern, published, looks(pattern, context)[0])
    return day.first - published.first if day else None


def _dated_after(meaning: Meaning, context: Context) -> bool:
    """Whether a date names the day after publication, and no verb makes it one to come."""
    pattern = meaning.whole if isinstance(meaning, In) else meaning
    published = context.publication
    if published is None or not isinstance(pattern, Field) or not (pattern.month and pattern.day):
        return False
    if context.points_ahead:
        return False
    day = place(pattern) if pattern.year else find(pattern, published, "on or after")
    return day is not None and day.first - published.first == _DAY_AFTER


def _grants(context: Context) -> bool:
    """Whether the verb gives time, which runs on from the day of writing ("gave them until Monday")."""
    return context.sign is not None and context.sign.word.lower() in GRANTS


def _is_of_its_verb(context: Context) -> bool:
    """Whether what a date owns is told by the verb: before it, as what was done or where that came about."""
    if context.sign is None:
        return False
    is_object = context.before == context.sign.word.lower() and context.before not in PUTS_OFF
    return context.sign.governs or context.within or is_object


def _nearer(pattern: Field, context: Context) -> tuple[str, str]:
    """The match that lies nearer; of two about as near, the one that is over."""
    back, ahead = _both_ways(pattern, context)
    because = "the nearer one, as what it owns has no verb"
    if context.publication is None or back is None or ahead is None:
        return "nearest", because
    past, future = context.publication.first - back.last, ahead.first - context.publication.last
    return "on or before" if past <= future * _PAST_RATHER else "on or after", because


def _both_ways(pattern: Field, context: Context) -> tuple[Interval | None, Interval | None]:
    """The last match up to the publication date and the next one from it on."""
    base = context.publication
    if base is None:
        return None, None
    return find(pattern, base, "on or before"), find(pattern, base, "on or after")


def _on_its_weekday(pattern: Field, back: Interval, ahead: Interval) -> str | None:
    """Which of the two days falls on the weekday that the text gives it, where only one does."""
    if not (pattern.weekday and pattern.day and pattern.month):
        return None
    right = [weekday(day.first) == pattern.weekday for day in (back, ahead)]
    return {(True, False): "on or before", (False, True): "on or after"}.get((right[0], right[1]))


def _closer(pattern: Field, direction: Direction | None, word: str, context: Context) -> tuple[str, str]:
    """A month or a day of it: the way the verb points, unless the other way lies very much closer."""
    base = context.publication
    back, ahead = _both_ways(pattern, context)
    against = _AGAINST_THE_FUTURE if direction == "future" else _AGAINST_THE_VERB
    if direction == "infinitive":
        direction = None if pattern.season else "future"
    if base is None or back is None or ahead is None:
        return "nearest", "the nearest, as nothing says which way"
    named = _on_its_weekday(pattern, back, ahead)
    if named:
        return named, "the one that falls on its weekday"
    is_unsure = context.sign is not None and context.sign.word.split()[0].lower() in UNSURE
    if is_unsure and context.before == BEFORE:
        return "on or after", f'"{BEFORE}" tells from when on it might be'
    if context.aside and context.before not in UNTIL:
        direction = None
    past, future = base.first - back.last, ahead.first - base.last
    weight = _AGAINST_ITS_OWN_VERB if context.sign and context.sign.governs else _AGAINST_THE_VERB
    if pattern.holiday and direction == "past":
        weight = _AGAINST_WHAT_WAS
    is_to_come = context.sign is not None and direction == "future" and context.sign.never_over
    if (is_to_come and past > _LATE_DAYS) or (
        direction == "future" and past * max(weight, against) >= future
    ):
        return "on or after", f"looks ahead ({word} points to the future)"
    waits = direction != "past" or _grants(context)
    if context.before in UNTIL and waits and past * _AGAINST_THE_VERB >= future:
        return "on or after", f'"{context.before}" looks ahead'
    if direction in (None, "present") and _is_told_of(back, context):
        return "on or before", "the one that the text has told of"
    if direction == "either":
        past_rather = 1 / _PAST_RATHER if is_unsure else _PAST_RATHER
        way = "on or before" if past <= future * past_rather else "on or after"
        return way, f"the nearer one ({word} does not say which way)"
    if direction == "past" and context.before in WITHIN and _hardly_begun(pattern, base):
        return "before", f"the one before, as this one has hardly begun ({word} is past)"
    bounded = context.before in UNTIL or pattern.day is not None or pattern.holiday is not None
    if direction == "past" and context.sign and context.sign.word in REPORTING and not context.sign.governs:
        bounded = bounded or (pattern.month is not None and future * _AGAINST_WHAT_WAS_SAID < past)
    if direction == "past" and (not bounded or future * weight >= past or _goes_on(back, context)):
        return "on or before", f"looks back ({word} is past)"
    if direction in ("future", "past"):
        return "nearest", f"much nearer than the one that {word} points to"
    if context.before not in UNTIL and not pattern.holiday and future * _AGAINST_THE_VERB >= past:
        return "on or before", "news looks back where the verb does not say"
    if context.before in UNTIL and future * _AGAINST_THE_VERB <= past * 2:
        return "on or after", f'"{context.before}" looks ahead'
    return "nearest", "the nearest, as nothing says which way"


def _is_told_of(back: Interval, context: Context) -> bool:
    """Whether the text has told of a time as over: "a judge ruled in May … the May ruling stands"."""
    return any(told.interval == back for told in context.latest())


def _goes_on(back: Interval, context: Context) -> bool:
    """Whether a date over follows on what was told last: "She left on 2 May 2019; he came on 9 May"."""
    last = next((told for told in context.latest() if RANK[told.interval.granularity] <= RANK["month"]), None)
    if last is None or last.deictic or last.paragraph < context.paragraph - 1:
        return False
    return 0 <= back.first - last.interval.first <= _SOON_AFTER_DAYS


def _hardly_begun(pattern: Field, published: Interval) -> bool:
    """Whether a month named alone is that of publication in its first days, which tell little yet."""
    _, month, day = civil(published.first)
    return pattern.day is None and pattern.month == month and day <= _HARDLY_BEGUN


def _results(pattern: Field, direction: Direction | None, word: str, context: Context) -> tuple[str, str]:
    """A quarter is the one that began last; a coming one when the verb looks ahead and it is long over."""
    base = context.publication
    back = find(pattern, base, "on or before") if base else None
    is_said = context.sign is not None and context.sign.word.split()[0].lower() == WOULD
    is_to_come = direction == "future" or (direction == "either" and is_said)
    if is_to_come and base and back and base.first - back.last > _LONG_OVER_DAYS:
        return "on or after", f"looks ahead ({word} points to the future)"
    return "on or before", "the one that began last"
