"""Two dates told as one stretch, or as one or the other: "from 2001 to 2009", "in 2017 or 2018"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import is_moving
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.lexicon import BEGINNING, ENDING
from timeline_cli.events.offsets import moved_by
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression

#: What leads to the first day of what went on.
FROM = frozenset({"beginning", "commencing", "from", "starting"})
#: What stands between two dates, and what has to stand before the first; nothing where that is free.
LINKS: Mapping[str, frozenset[str]] = {
    "to": FROM | {"between"},
    "until": FROM,
    "till": FROM,
    "through": frozenset(),
    "and": frozenset({"between"}),
    "or": frozenset(),
    "-": frozenset(),
    "–": frozenset(),
    "—": frozenset(),
    "/": frozenset(),
}


#: What charges and contracts say for a link, and what leads to the first date: "from in or about May 2015 and
#: continuing up to and including in or about June 2016".
LINK = re.compile(
    r"(?:,? ?and continuing |, continuing )?(?:up )?(?P<link>[a-z]+|[-–—/])(?: and including)?"
    r"(?: at least)?(?: (?:at|in|on) or| about)?"
)
BEFORE_FIRST = re.compile(
    r"\b(?P<word>[a-z]+)(?: at least| as early as)?(?: (?:at|in|on)(?: or)?)?\s*$", re.IGNORECASE
)
GOING_ON = "continuing"


#: The event with which a stretch ends may stand before its date: "from 1971 until his death in 1998", "until
#: the singer's sale of the mill in 1998". "To" may lead to anything.
LAST_EVENT = re.compile(
    r"(to) (?:his|her|its|their|the) [a-z-]+(?: [a-z-]+)? (?:in|on)|(until|till)(?: [\w'’-]+){1,7} (?:in|on)"
)


#: A length in months or years, which a month may end: "the six months to June", "the year ended in March".
LENGTH = re.compile(r"P(\d{1,2})([MY])")
ENDED_BY = re.compile(r"(?:to|through|ended|ending)(?: in)?", re.IGNORECASE)
MONTHS = {"M": 1, "Y": 12}
MONTHS_IN_QUARTER = 3


class Stretch(NamedTuple):
    """The dates at both ends, and the word between them."""

    first: TimeExpression
    last: TimeExpression
    link: str


def stretches(times: Sequence[PlacedTime], text: str) -> dict[int, Stretch]:
    """The two dates of each stretch that `text` tells, under the identity of the expressions that mean all.

    The date of the event with which it ends is that event's own.
    """
    found: dict[int, Stretch] = {}
    for length, end in pairwise(times):
        stretch = period(length, end, text)
        if stretch is not None:
            found[id(end.expression)] = stretch
    for first, second in pairwise(times):
        one, other = first.expression, second.expression
        between = text[one.end : other.start].strip().lower()
        told = LINK.fullmatch(between)
        link = told["link"] if told is not None else between
        before = BEFORE_FIRST.search(text, max(0, one.start - 30), one.start)
        wanted = LINKS.get(link)
        ending = LAST_EVENT.fullmatch(between)
        if ending is not None:
            link = ending[1] or ending[2]
            wanted = LINKS[link]
        is_led_in = wanted is not None and (
            not wanted or (before is not None and before["word"].lower() in wanted)
        )
        is_both = link == "and" and follows_at_once(one, other) and not opens_next(second)
        if not is_led_in and not is_both:
            continue
        if first.has_date and second.has_date and follows(one, other):
            found[id(one)] = Stretch(one, other, link)
            if ending is None:
                found[id(other)] = found[id(one)]
    return found


def period(length: PlacedTime, end: PlacedTime, text: str) -> Stretch | None:
    """The months that a length with its last month or day tells: "the three months to September"."""
    size, last = months_long(length.expression), month_ended(end.expression)
    if size is None or last.granularity != "month" or last.earliest is None:
        return None
    if not ENDED_BY.fullmatch(text[length.expression.end : last.start].strip()):
        return None
    first = moved_by(last, 1 - size, "M")
    return Stretch(first, last, "to") if first is not None and follows(first, last) else None


def months_long(length: TimeExpression) -> int | None:
    """How many months a length has, or the quarter of which the text tells the last day."""
    if length.granularity == "quarter":
        return MONTHS_IN_QUARTER
    size = LENGTH.fullmatch(length.value)
    return int(size[1]) * MONTHS[size[2]] if size is not None else None


def month_ended(last: TimeExpression) -> TimeExpression:
    """The month of which a date is the last day, else the date itself: "the year ended June 30"."""
    day = last.earliest
    if last.granularity != "day" or day is None or (day + timedelta(1)).day != 1:
        return last
    return replace(last, granularity="month", value=f"{day:%Y-%m}", earliest=day.replace(day=1))


def lengths_told(times: Sequence[PlacedTime], text: str) -> list[PlacedTime]:
    """The lengths that a row leaves out, since its date tells from when to when they went on.

    "Rose by 5% a year between 2010 and 2020" tells how fast.
    """
    found = [length for length, end in pairwise(times) if period(length, end, text) is not None]
    by_both = [
        length
        for length, first, last in zip(times, times[1:], times[2:], strict=False)
        if text[length.expression.end : first.expression.start].strip().lower() in ("from", "between")
        and LENGTH.fullmatch(length.expression.value)
        and length.tokens[0].lower_ not in ("a", "an", "each", "every")
        and follows(first.expression, last.expression)
    ]
    return found + by_both


def follows(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether the second date ends later than the first one, and does not begin before it."""
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return False
    return one.earliest <= other.earliest and one.latest < other.latest


def follows_at_once(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether no day lies between two dates: "in August and September"."""
    if one.latest is None or other.earliest is None:
        return False
    return other.earliest == one.latest + timedelta(1)


def opens_next(time: PlacedTime) -> bool:
    """ "Left in 1990 and | the next year | joined the navy": the day of what is told next, and no more."""
    verb = syntax.governor(time.head)
    return verb is not None and verb.relation == "conjunct" and time.head.i < verb.i and verb.pos_ == "VERB"


def stretched(dated: Datings, found: Mapping[int, Stretch], by_token: Mapping[int, Trigger]) -> Datings:
    """`dated`, each dating by one end of a stretch made one by all of it."""
    whole = dict(dated)
    for index, dating in dated.items():
        stretch = found.get(id(dating.expression))
        if stretch is None or is_rescheduled(by_token[index], stretch):
            continue
        if by_token[index].token.lower_ == GOING_ON and stretch.first.end < by_token[index].token.idx:
            # "Beginning in May and | continuing | to June" tells no more than "from May to June".
            del whole[index]
            continue
        at = edge(by_token[index], stretch)
        whole[index] = (
            over(dating, stretch)
            if at is None
            else dating.by(at, "take one end", f"“{by_token[index].token.text}” tells of that end of it")
        )
    return whole


def edge(trigger: Trigger, stretch: Stretch) -> TimeExpression | None:
    """The end of a stretch at which its subject began or ended: "the 1980-88 war ended in a truce".

    So with what happened as it ended: "ran it from 1998 to May 2004, when he was sacked".
    """
    if tells_how_it_ended(trigger, stretch):
        return stretch.last
    subject = syntax.own_subject(trigger.clause)
    if subject is None or trigger.kind != "verb" or stretch.link == "or":
        return None
    words = subject.subtree
    if not words[0].idx <= stretch.first.start < stretch.last.end <= words[-1].idx + len(words[-1].text):
        return None
    if trigger.lemma in ENDING:
        return stretch.last
    return stretch.first if trigger.lemma in BEGINNING else None


def tells_how_it_ended(trigger: Trigger, stretch: Stretch) -> bool:
    """Whether a clause with "when" stands behind a stretch; "in May and June, when" means both months."""
    if stretch.link == "or" or (stretch.link == "and" and follows_at_once(stretch.first, stretch.last)):
        return False
    comma = syntax.mark_before(trigger.clause)
    is_when = any(child.lower_ == "when" for child in trigger.clause.children)
    return is_when and comma.text == "," and comma.idx == stretch.last.end


def is_rescheduled(trigger: Trigger, stretch: Stretch) -> bool:
    """Whether the dates are those before and after a change: "moved from May to June"."""
    return is_moving(trigger.clause) and stretch.link == "to"


def over(dating: Dating, stretch: Stretch) -> Dating:
    """A dating from the first day of a stretch to its last one."""
    first, last = stretch.first, stretch.last
    is_choice = stretch.link == "or"
    made = Step(
        step="take both dates",
        because=f"“{first.text}” or “{last.text}”" if is_choice else f"“{first.text}” to “{last.text}”",
        origin=last.text,
        result=f"{first.earliest} to {last.latest}",
    )
    return replace(
        dating,
        expression=first,
        until=last,
        starts_by=None if is_choice else first.latest,
        steps=(*dating.steps, made),
    )
