"""Dates counted from those of other events: "on Tuesday, one day after she resigned"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings, preference
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.temporal.interval import from_date, shift, unit_at
from timeline_cli.temporal.timex import value

LENGTH = re.compile(r"P(\d{1,4})([DMY])")
#: What a length must be counted in for the result to be as sharp as the date that it is counted from.
SHARP = {"D": ("day", "part of day", "hour", "minute", "second"), "M": ("month",), "Y": ("year",)}
UNITS = {"D": "day", "M": "month", "Y": "year"}
COUNT = "count from"
SIGNS = {"after": 1, "before": -1}


def count(dated: Datings, times: Sequence[PlacedTime], by_token: Mapping[int, Trigger]) -> Datings:
    """`dated`, and the events that lie an exact length before or after one of them."""
    found = dict(dated)
    for time in times:
        inner = syntax.governor(time.head)
        link = linking_word(time)
        if inner is None or link is None or link.head != inner:
            continue
        outer = syntax.governor(inner)
        if outer is None:
            continue
        sign = SIGNS[link.lower_]
        known, other = date_before(time, times) or found.get(outer.i), by_token.get(inner.i)
        if known is None:
            known, other, sign = found.get(inner.i), by_token.get(outer.i), -sign
        if known is None or other is None or other.token.i in found or not preference(known)[0]:
            continue
        counted = shifted(known, time, -sign, other)
        if counted is not None:
            found[other.token.i] = counted
    return found


def linking_word(time: PlacedTime) -> Token | None:
    """The "after" or "before" right behind a length."""
    following = time.tokens[-1].i + 1
    if not LENGTH.fullmatch(time.expression.value) or following >= len(time.head.doc):
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


def shifted(known: Dating, time: PlacedTime, sign: int, trigger: Trigger) -> Dating | None:
    """The date that lies the length of `time` from a known one, None when it would not be sharp."""
    expression, length = known.expression, LENGTH.fullmatch(time.expression.value)
    if expression is None or expression.earliest is None or length is None:
        return None
    number, unit = sign * int(length[1]), length[2]
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
