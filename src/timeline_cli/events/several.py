"""What happened on several days that one list tells: "won the cup in 2001, 2004 and again in 2009"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline_cli.events import syntax
from timeline_cli.events.attachment.attaching import own_date
from timeline_cli.events.attachment.words import is_put_off_to
from timeline_cli.events.dating import Dating
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import TimeExpression

#: What stands between two dates of a list.
BETWEEN = re.compile(
    r"\s*(?:,|,?\s*\b(?:and|then|and then)\b)\s*(?:then\s*)?"
    r"(?:(?:again|also|once more|later|finally|(?:most |more )?recently|for (?:a|the) [a-z]+ time)\s*)?"
    r"(?:in|on|at)?\s*"
)

#: The dates that follow each in its list, under the identity of the expression.
Lists = Mapping[int, Sequence[TimeExpression]]


def lists_of_dates(times: Sequence[PlacedTime], text: str) -> Lists:
    """The dates that follow the first one of each list that `text` tells."""
    found: dict[int, list[TimeExpression]] = {}
    first: PlacedTime | None = None
    for one, other in pairwise(time for time in times if time.has_date):
        # "Once more" and "most recently" are times too.
        first = first or one
        between = text[one.expression.end : other.expression.start]
        is_next = BETWEEN.fullmatch(between) is not None and are_apart(one.expression, other.expression)
        if not (is_next and (is_beside(first, other) or is_beside(one, other))):
            first = None
            continue
        found.setdefault(id(first.expression), []).append(other.expression)
    return found


def new_days(times: Sequence[PlacedTime], by_token: Mapping[int, Trigger]) -> dict[int, Dating]:
    """The days to which something is put off, by the verb: "on Monday | moved | the hearing to 9 July"."""
    found = {}
    for time in times:
        verb = syntax.governor(time.head)
        trigger = by_token.get(verb.i) if verb is not None else None
        if trigger is not None and time.has_date and is_put_off_to(trigger, time.preposition):
            found[trigger.token.i] = own_date(trigger, time)
    return found


def is_beside(first: PlacedTime, other: PlacedTime) -> bool:
    """Whether two dates are told of one event as far as the parse says."""
    if not (first.has_date and other.has_date) or first.is_comparison or other.is_comparison:
        return False
    return first.head in syntax.ancestors(other.head) or first.head.head == other.head.head


def are_apart(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether the second of two dates begins after the first is over."""
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def again(dating: Dating | None, lists: Lists, new_day: Dating | None = None) -> list[Dating | None]:
    """`dating`, those by the other dates of its list, and the day to which something is put off."""
    moved = [new_day] if new_day is not None and dating is not None else []
    if dating is not None and moved and moved[0].expression is dating.expression:
        return [dating]
    if dating is None or not dating.own or dating.until is not None:
        return [dating, *moved]
    rest = lists.get(id(dating.expression), ())
    by_others = (dating.by(other, "take each date", "the text lists several") for other in rest)
    return [dating, *by_others, *moved]
