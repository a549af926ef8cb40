"""The date of an event, and how it came to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline_cli.events.lexicon import DEADLINES, STARTS
from timeline_cli.events.time_words import HOURS
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression

#: What happened by another clock may be dated so many days after the stamp of the article.
ELSEWHERE_DAYS = 2
# "Put off to June", "set for June", "up this year through June": what comes then, not when it was put off.
GOALS = frozenset({"for", "through", "to"})
# What stands in a TIMEX3 value for what is not known of it: the day in "2019-06-XX".
OPEN_DIGIT = "X"
# The first word for what is left of a stretch that the day of writing lies in.
STILL_LEFT = "later"


#: The step by which an event has the date of one it is told beside.
SHARING = "share the date"


@dataclass(frozen=True, slots=True)
class Dating:
    """The date of an event and how it came to it; `preposition` is what links the date to it.

    `own` is a date that the sentence gives to the event itself; otherwise it was carried over. Without an
    expression the date is `published`, the publication date, or one of the days from `back_to` up to it, or
    any day from it on where it `is_ahead`. A stretch goes on to the end of `until` and has begun on the day
    `starts_by`. What is over was over on the day `over_by`, though its date leaves later days open. A date
    that `heads_entry` stands before or above what is told in a chronology.
    """

    expression: TimeExpression | None
    own: bool
    steps: tuple[Step, ...]
    published: date | None = None
    preposition: str = ""
    until: TimeExpression | None = None
    starts_by: date | None = None
    back_to: date | None = None
    is_ahead: bool = False
    heads_entry: bool = False
    over_by: date | None = None

    def passed_to(self, trigger: Trigger, step: str, because: str) -> Dating:
        """The same date for another event, with one more step."""
        origin = self.expression.text if self.expression is not None else ""
        made = Step(step=step, because=because, origin=origin, result=trigger.token.text)
        return replace(self, steps=(*self.steps, made))

    @property
    def is_shared(self) -> bool:
        """Whether it is that of an event beside, which a date of its own would tell better."""
        return bool(self.steps) and self.steps[-1].step == SHARING

    def by(self, other: TimeExpression, step: str, because: str) -> Dating:
        """The same event dated by another of the dates told with it, with one more step."""
        made = Step(step=step, because=because, origin=other.text, result=other.value)
        return replace(self, expression=other, steps=(*self.steps, made))


Datings = dict[int, Dating]


def is_later(day: date | None, published: date | None) -> bool:
    """Whether a day is known to lie after publication."""
    return day is not None and published is not None and day > published


def is_earlier(day: date | None, published: date | None) -> bool:
    """Whether a day is known to lie before publication."""
    return day is not None and published is not None and day < published


def is_over(day: date | None, published: date | None) -> bool:
    """Whether a day is known to be no later than publication."""
    return day is not None and published is not None and day <= published


def is_after(dating: Dating, published: date | None) -> bool:
    """Whether a date lies after publication."""
    return dating.expression is not None and is_later(dating.expression.earliest, published)


def lies_ahead(earliest: date | None, published: date | None) -> bool:
    """Whether a date lies so far after publication that it is ahead wherever the article is read."""
    if earliest is None or published is None:
        return False
    return earliest > published + timedelta(ELSEWHERE_DAYS)


def to_come(expression: TimeExpression | None, published: date | None) -> date | None:
    """The first day on which something may happen "later this year": the day after publication."""
    if expression is None or published is None or expression.latest is None or expression.latest <= published:
        return None
    is_left = expression.text.lower().startswith(STILL_LEFT) and expression.earliest is not None
    return published + timedelta(1) if is_left else None


def over_by_publication(dating: Dating | None, published: date | None) -> Dating | None:
    """A date whose day stays open, for what is told as over: no day after publication is left of it."""
    time = dating.expression if dating is not None else None
    if dating is None or time is None or published is None or dating.until is not None or dating.is_ahead:
        return dating
    if time.earliest is None or time.latest is None or OPEN_DIGIT not in time.value:
        return dating
    if not time.earliest < published < time.latest:
        return dating
    made = Step(
        step="leave out the days after publication",
        because="what is told as over came no later than publication",
        origin=f"{time.earliest} to {time.latest}",
        result=f"{time.earliest} to {published}",
    )
    return replace(dating, over_by=published, steps=(*dating.steps, made))


def preference(dating: Dating) -> tuple[bool, int, bool, bool]:
    """How well a date places an event: no limit, start or goal, then the narrowest, "on" which it was.

    "Results for the year ending 31 December were published on 2 March"; of "at 6am on Sunday" the hour.
    """
    is_edge = dating.preposition in DEADLINES or dating.preposition in STARTS or dating.preposition in GOALS
    days = width(dating.expression) if dating.expression is not None else 100_000
    is_hour = dating.expression is not None and dating.expression.granularity in HOURS
    return not is_edge, -days, is_hour, dating.preposition == "on"


def width(expression: TimeExpression) -> int:
    """The days that an expression allows; unanchored ones come last."""
    if expression.earliest is None or expression.latest is None:
        return 100_000
    return (expression.latest - expression.earliest).days
