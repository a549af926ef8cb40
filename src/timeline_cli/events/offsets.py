"""Dates counted from those of other events: "on Tuesday, one day after she resigned"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings, preference, width
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.temporal.interval import from_date, shift, unit_at
from timeline_cli.temporal.timex import value

LENGTH = re.compile(r"P(\d{1,4})([DWMY])")
#: "The week before the vote" is a week, and which is counted from the vote.
OPEN_UNITS = {"XXXX-XX-XX": "D", "XXXX-WXX": "W", "XXXX-XX": "M", "XXXX": "Y"}
DAYS = ("day", "part of day", "hour", "minute", "second")
#: How sharp a date must be for a length counted from it to lead to one day, week, month or year.
SHARP = {
    "D": DAYS,
    "W": (*DAYS, "week"),
    "M": ("month",),
    "Y": ("year",),
}
UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
#: The unit of a length whose number may be open, and its days at most.
UNIT = re.compile(r"P[X\d]+([DWMY])$")
UNIT_DAYS = {"D": 1, "W": 7, "M": 31, "Y": 366}
COUNT = "count from"
SIGNS = {"after": 1, "before": -1, "following": 1}
#: What links an event to its own date.
WITHIN = frozenset({"", "at", "during", "in", "on"})


def count(dated: Datings, times: Sequence[PlacedTime], by_token: Mapping[int, Trigger]) -> Datings:
    """`dated`, and the events that lie some time before or after one of them."""
    found = dict(dated)
    for time in times:
        link = linking_word(time)
        if link is None:
            continue
        inner, before = link.head, date_before(time, times)
        outer = syntax.governor(inner)
        if outer == time.head:
            # "The day after | the vote | she left"
            outer = syntax.governor(time.head)
        is_beside = syntax.governor(time.head) in (inner, outer)
        if outer is None or not (is_beside or before is not None):
            continue
        sign = SIGNS[link.lower_]
        others = {
            index: dating for index, dating in found.items() if dating.expression is not time.expression
        }
        known, other, of_outer = before or others.get(outer.i), by_token.get(inner.i), False
        if known is None:
            known, other, of_outer, sign = others.get(inner.i), by_token.get(outer.i), True, -sign
        if known is None or other is None or other.token.i in others or not preference(known)[0]:
            continue
        counted = shifted(known, time, -sign, other)
        if counted is None and of_outer:
            counted = beyond(known, time, -sign, other)
        if counted is not None:
            found[other.token.i] = counted
    return found


def linking_word(time: PlacedTime) -> Token | None:
    """The "after" or "before" right behind a length or an open unit: no "married for years before"."""
    following = time.tokens[-1].i + 1
    is_length = time.expression.type == "DURATION" or time.expression.value in OPEN_UNITS
    if not is_length or time.preposition == "for" or following >= len(time.head.doc):
        return None
    word = time.head.doc[following]
    return word if word.lower_ in SIGNS else None


def date_before(length: PlacedTime, times: Sequence[PlacedTime]) -> Dating | None:
    """The date right before a length, a comma between them: "by Sunday, a day after …"."""
    first = length.tokens[0]
    before = first.doc[first.i - 2 : first.i]
    if len(before) != 2 or not before[1].is_punct:
        return None
    time = next((t for t in times if t.has_date and before[0] in t.tokens), None)
    return Dating(time.expression, True, ()) if time is not None else None


def is_counted(time: PlacedTime, dated: Datings) -> bool:
    """Whether a length has given an event its date."""
    above = syntax.governor(time.head)
    dating = dated.get(above.i) if above is not None else None
    return dating is not None and any(step.step == COUNT for step in dating.steps)


def length_of(time: PlacedTime) -> tuple[int, str] | None:
    """A length as a number and a unit of `UNITS`; None where it does not say so many."""
    if time.expression.value in OPEN_UNITS:
        return 1, OPEN_UNITS[time.expression.value]
    length = LENGTH.fullmatch(time.expression.value)
    return (int(length[1]), length[2]) if length is not None else None


def shifted(known: Dating, time: PlacedTime, sign: int, trigger: Trigger) -> Dating | None:
    """The date that lies the length of `time` from a known one, None when it would not be sharp."""
    expression, length = known.expression, length_of(time)
    if expression is None or expression.earliest is None or length is None:
        return None
    number, unit = sign * length[0], length[1]
    if expression.granularity not in SHARP[unit]:
        return None
    moved = moved_by(expression, number, unit)
    if moved is None:
        return None
    earliest, latest = moved.earliest, moved.latest
    result = f"{earliest}" if earliest == latest else f"{earliest} to {latest}"
    because = f"“{trigger.token.text}” lies “{time.expression.text}” {'after' if sign > 0 else 'before'} that"
    step = Step(step=COUNT, because=because, origin=expression.text, result=result)
    return Dating(moved, True, (*known.steps, step))


def beyond(known: Dating, time: PlacedTime, sign: int, trigger: Trigger) -> Dating | None:
    """The side of a known date on which it lies, nobody says how far: "in the months after the vote in May".

    What lies a day from something in May may itself lie in May.
    """
    expression, unit = known.expression, UNIT.search(time.expression.value)
    if expression is None or expression.earliest is None or known.preposition not in WITHIN:
        return None
    if unit is None or width(expression) >= UNIT_DAYS[unit[1]]:
        return None
    side = "after" if sign > 0 else "before"
    because = f"“{trigger.token.text}” lies “{time.expression.text}” {side} that"
    step = Step(step=COUNT, because=because, origin=expression.text, result=f"{side} {expression.value}")
    return Dating(expression, True, (*known.steps, step), preposition=side)


def moved_by(expression: TimeExpression, number: int, unit: str) -> TimeExpression | None:
    """The expression with its day, month or year moved by `number` units; None beyond the years 1 to 9999."""
    assert expression.earliest is not None
    moved = shift(unit_at(UNITS[unit], from_date(expression.earliest)), number, UNITS[unit])
    earliest, latest = moved.earliest, moved.latest
    if earliest is None or latest is None:
        return None
    return replace(
        expression, value=value(moved), earliest=earliest, latest=latest, granularity=moved.granularity
    )
