"""The day that an hour or a part of the day belongs to."""

from __future__ import annotations

from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.anchoring.bases import passage
from timeline_cli.temporal.anchoring.outcome import Anchored, apply, told_at
from timeline_cli.temporal.english.tense import OPENS_ASIDE
from timeline_cli.temporal.interval import RANK, Interval
from timeline_cli.temporal.operations import Operation
from timeline_cli.temporal.told import Context, Told

#: an hour before this one follows the night, one from that on belongs to it
_DAY_BEGINS, _NIGHT_BEGINS = "09:00", "18:00"
#: two clocks that tell of one moment and differ by more hours than this tell of two days
_HALF_A_DAY = 12
#: clocks of one moment may differ by nearly so many hours between where it happens and where it is published
_ZONES_APART = 10
#: hours of one evening lie no further apart
_CLOSE = 3
#: an hour belongs to the part of a day it falls into when that was told no more sentences before
_PART_SENTENCES = 15
#: from when to when a part of the day goes
_HOURS = {
    "MO": ("05:00", "12:00"),
    "AF": ("12:00", "18:00"),
    "EV": ("17:00", "24:00"),
    "NI": ("18:00", "06:00"),
}
#: an hour of a story belongs to the only day that it has told of, so many days before publication at most
_STORY_DAYS = 7


def day_of_hour(pattern: Field, day: Anchored, context: Context) -> Anchored:
    """The day of an hour, or of a part of the day, that stands alone: `day`, unless another fits it."""
    told = passage(context, "day")
    if told.anchor == "published" and not context.heads:
        part = _part_told(pattern, context) or _only_day(pattern, context)
        if part:
            told = told_at(part)
            day = apply(told, Operation("unit", ("day", 0)), "the day of whose part the hour is")
    moved = _moved(pattern, told, context)
    if moved is None:
        return day
    days, because = moved
    return apply(day, Operation("unit", ("day", days)), because)


def _moved(pattern: Field, told: Anchored, context: Context) -> tuple[int, str] | None:
    """By how many days an hour lies off the day told, and why; None where it lies on it."""
    is_published = told.anchor == "published"
    if is_published and _is_after_publication(pattern, context):
        return -1, "over by the hour of publication"
    if _is_evening_before(pattern, told, context):
        days = _evening_told(pattern, told, context)
        if days is not None:
            return days, "the evening of the hours told before, as what is told as over"
        return -1, "the evening before, as what is told as over came before the evening of publication"
    if _is_further_back(pattern, context):
        return -1, "the evening before, as the hours above go back from one to the next"
    if _is_morning(pattern) and (_is_at_night(told) or _is_day_of_night(told, context)):
        return 1, "the morning after the night just told"
    if is_published and pattern.part == "NI" and not context.points_ahead:
        return -1, "the night before the day of writing"
    if _is_still_the_day_before(pattern, context):
        return -1, "there it is still the day before"
    return None


def _part_told(pattern: Field, context: Context) -> Told | None:
    """The date told last, where an hour falls into that part of a day, or follows that hour."""
    if pattern.clock is None:
        return None
    told = next(context.latest(), None)
    if told is None or told.sentence < context.sentence - _PART_SENTENCES:
        return None
    if RANK[told.interval.granularity] > RANK["day"] or context.has_still_ahead(told.interval):
        return None
    first, last = _HOURS.get(told.interval.part or "", ("", ""))
    if not first:
        return told if told.interval.clock is not None and told.interval.clock <= pattern.clock else None
    is_within = first <= pattern.clock < last if first < last else not last <= pattern.clock < first
    return told if is_within else None


def _only_day(pattern: Field, context: Context) -> Told | None:
    """The one day that a story of the last days has told of, however far back; one to come where the verb is.

    A second one, or the day of publication itself, would leave open which of them an hour belongs to; one
    before the part of the day told last belongs to neither.
    """
    published = context.publication
    if published is None or context.style == "narrative" or context.sign is None:
        return None
    if context.points_ahead:
        return _only_day_ahead(context, published)
    told = [t for t in context.latest() if RANK[t.interval.granularity] <= RANK["day"]]
    recent = [t for t in told if published.first - _STORY_DAYS <= t.interval.first]
    days = {t.interval.first for t in recent}
    if len(days) != 1 or max(days) >= published.first:
        return None
    begins = _begins(recent[0].interval.part)
    return recent[0] if (pattern.clock or _begins(pattern.part)) >= begins else None


def _only_day_ahead(context: Context, published: Interval) -> Told | None:
    """The one day to come that a text has told of, but for that of publication: "will be shown at 7pm"."""
    told = [t for t in context.latest() if RANK[t.interval.granularity] <= RANK["day"]]
    ahead = [t for t in told if t.interval.first >= published.first]
    days = {t.interval.first for t in ahead}
    return ahead[0] if len(days) == 1 and published.first not in days else None


def _is_after_publication(pattern: Field, context: Context) -> bool:
    """Whether an hour told as over lies so long after that of publication that no zone can explain it."""
    if not context.points_back or context.published_at is None or pattern.clock is None:
        return False
    return _hour_of(pattern.clock) - _hour_of(context.published_at) >= _ZONES_APART


def _is_evening_before(pattern: Field, told: Anchored, context: Context) -> bool:
    """Whether an hour of the evening told as over would be that of publication, the day before being told.

    Where nobody says at what hour a text came out, it was written by day.
    """
    published = context.publication
    if published is None or context.published_at is not None or not context.points_back:
        return False
    if pattern.clock is None or pattern.clock < _NIGHT_BEGINS:
        return False
    is_of_publication = told.anchor == "published" or (
        told.interval is not None and told.interval.first == published.first
    )
    named = (t.interval for t in context.latest() if t.interval.clock is None)
    return is_of_publication and any(day.last == published.first - 1 for day in named)


def _evening_told(pattern: Field, told: Anchored, context: Context) -> int | None:
    """How many days back the evening lies whose hours a text told before, where this one is close to them.

    "Left at 21:40 on 4 May. Jurors saw her on Wednesday; she was last seen alive | at 21:35 |."
    """
    near = (t for t in context.latest() if t.sentence >= context.sentence - _PART_SENTENCES)
    hours = [t.interval for t in near if t.interval.clock is not None]
    if told.interval is None or not hours or pattern.clock is None or not hours[0].clock:
        return None
    is_one = all(hour.first == hours[0].first < told.interval.first for hour in hours)
    is_close = abs(_hour_of(hours[0].clock) - _hour_of(pattern.clock)) <= _CLOSE
    return hours[0].first - told.interval.first if is_one and is_close else None


def _is_further_back(pattern: Field, context: Context) -> bool:
    """Whether an hour of the evening stands below one of the night in a live blog that is told backwards."""
    if not context.heads or pattern.clock is None or pattern.clock < _NIGHT_BEGINS:
        return False
    above = [told.interval.clock for told in context.latest() if told.alone and told.interval.clock][:2]
    return len(above) > 1 and above[0] < min(above[1], _DAY_BEGINS)


def _is_at_night(told: Anchored) -> bool:
    """Whether what was told belongs to an evening or a night, after which comes another day."""
    when = told.interval
    if when is None or told.anchor == "published":
        return False
    return when.part in ("EV", "NI") or (when.clock is not None and when.clock >= _NIGHT_BEGINS)


def _is_day_of_night(told: Anchored, context: Context) -> bool:
    """Whether the day told is the one right behind an hour of the night: "at 11.40pm on Monday"."""
    day, hour = [*context.latest(), None, None][:2]
    if day is None or hour is None or day.id != told.anchor or hour.sentence != day.sentence:
        return False
    return hour.interval.first == day.interval.first and (hour.interval.clock or "") >= _NIGHT_BEGINS


def _is_morning(pattern: Field) -> bool:
    """Whether an hour, or part of the day, is one that follows a night."""
    return pattern.part == "MO" or (pattern.clock is not None and pattern.clock < _DAY_BEGINS)


def _is_still_the_day_before(pattern: Field, context: Context) -> bool:
    """Whether an hour of another zone, in brackets, lies half a day behind the one that it repeats."""
    told = next(context.latest(), None)
    if context.before != OPENS_ASIDE or not (pattern.clock and pattern.zone) or told is None:
        return False
    if told.sentence != context.sentence or told.interval.clock is None:
        return False
    return _hour_of(pattern.clock) - _hour_of(told.interval.clock) > _HALF_A_DAY


def _begins(part: str | None) -> str:
    """The hour at which a part of the day begins; midnight for the whole day."""
    return _HOURS[part][0] if part in _HOURS else ""


def _hour_of(clock: str) -> int:
    return int(clock[:2])
