"""Dates counted from those of other events: "on Tuesday, one day after she resigned"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings, preference, width
from timeline_cli.events.named_again import dated_names, names_again, sharpest, stem
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.temporal.interval import Interval, containing, from_date, shift, unit_at
from timeline_cli.temporal.timex import value

#: A length as a number, which may be open, and a unit; "T" before it for the parts of a day.
LENGTH = re.compile(r"P(T?)(\d{1,4}|X+)([DWMYHS])")
#: "The week before the vote" is a week, and which is counted from the vote.
OPEN_UNITS = {"XXXX-XX-XX": "D", "XXXX-WXX": "W", "XXXX-XX": "M", "XXXX": "Y"}
DAYS = ("day", "part of day", "hour", "minute", "second")
MONTHS = (*DAYS, "week", "weekend", "month")
#: How sharp a date must be for a length counted from it to lead to one day, week, month or year.
SHARP = {
    "D": DAYS,
    "W": (*DAYS, "week"),
    "M": MONTHS,
    "Y": (*MONTHS, "season", "quarter", "half", "year"),
}
UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
#: "The day after the crash" is counted from that, whatever date was told last.
NAMED_UNITS = {"the day": "D", "the week": "W", "the month": "M", "the year": "Y"}
#: The days of a unit at most.
UNIT_DAYS = {"D": 1, "W": 7, "M": 31, "Y": 366}
HOUR, MOMENT = "hour", "moment"
#: So few hours hardly lead to another day.
FEW_HOURS = 6
HOURS_A_DAY = 24
COUNT = "count from"
SIGNS = {"after": 1, "before": -1, "following": 1}
#: "Six weeks into the strike", "three months since the dam failed", "within a week of the vote".
INTO, SINCE, WITHIN_IT = "into", "since", "within"
#: "Less than a day after" may be any of it; "almost a year after" is near its end, so many days before it.
SHORT_OF = "LESS_THAN"
ANY_OF_IT = ("less than", "under", "fewer than")
NEARLY = {"D": 1, "W": 3, "M": 15, "Y": 90}
LONGER = "MORE_THAN"
#: What makes a length a stretch in which something was: "in the two weeks before the vote".
THROUGHOUT = frozenset({"during", "in", "over", "throughout", "within"})
#: What links an event to its own date.
WITHIN = frozenset({"", "at", "during", "in", "on"})


class Length(NamedTuple):
    """So many of `UNITS`, or hours, or what is shorter; without a `number` where it is open."""

    number: int | None
    unit: str


class Link(NamedTuple):
    """The word behind a length that leads to what it is counted from, and on which side of that it lies."""

    word: Token
    sign: int


def count(
    dated: Datings, times: Sequence[PlacedTime], by_token: Mapping[int, Trigger], published: date | None
) -> Datings:
    """`dated`, and the events that lie some time before or after one of them, or before publication."""
    found = dict(dated)
    for time in times:
        link = linking_word(time)
        if link is None:
            continue
        inner, before = link.word.head, date_before(time, times)
        outer = syntax.governor(inner)
        if outer in time.tokens:
            # "The day after | the vote | she left"
            outer = syntax.governor(time.head)
        if link.word.lower_ == SINCE:
            give_since(found, time, by_token.get(inner.i), published)
            continue
        is_beside = syntax.governor(time.head) in (inner, outer)
        if outer is None or not (is_beside or before is not None):
            continue
        sign = link.sign
        others = {
            index: dating for index, dating in found.items() if dating.expression is not time.expression
        }
        known, other, of_outer = before or others.get(outer.i), by_token.get(inner.i), False
        if known is None:
            known = start_of(inner, time, others) or told_elsewhere(inner, others, by_token)
            other, of_outer, sign = by_token.get(outer.i), True, -sign
        if known is None or other is None or other.token.i in others or not preference(known)[0]:
            continue
        counted = shifted(known, time, -sign, other)
        if counted is None and of_outer:
            counted = beyond(known, time, -sign, other)
        if counted is not None:
            found[other.token.i] = counted
    return found


def start_of(inner: Token, time: PlacedTime, dated: Datings) -> Dating | None:
    """The date of what a length is counted from; of a noun also when it began: "a strike that began on"."""
    if inner.i in dated or inner.pos_ in ("VERB", "AUX"):
        return dated.get(inner.i)
    clauses = [*syntax.children(inner, "relative clause"), *syntax.children(time.head, "relative clause")]
    return next((dated[clause.i] for clause in clauses if clause.i in dated), None)


def told_elsewhere(inner: Token, dated: Datings, by_token: Mapping[int, Trigger]) -> Dating | None:
    """The date that another sentence gives to what a length is counted from: "the day after the crash"."""
    named = by_token.get(inner.i)
    if named is None or named.kind != "noun" or not names_again(named):
        return None
    told = dated_names([trigger for trigger in by_token.values() if trigger.token.i != inner.i], dated)
    found = sharpest(told.get(stem(named.lemma), []))
    return dated.get(found[0].token.i) if found is not None else None


def give_since(dated: Datings, time: PlacedTime, trigger: Trigger | None, published: date | None) -> None:
    """ "It has been three months since the dam failed": counted back from publication."""
    length = length_of(time)
    if trigger is None or published is None or length is None or trigger.token.i in dated:
        return
    if length.number is None or length.unit not in UNITS or not is_told_as_length(time):
        return
    today = unit_at(UNITS[length.unit], from_date(published))
    moved = placed_at(time.expression, shift(today, -length.number, UNITS[length.unit]))
    if moved is None:
        return
    expression = replace(moved, type="DATE")
    because = f"“{trigger.token.text}” lies “{time.expression.text}” before publication"
    step = Step(step=COUNT, because=because, origin=f"{published}", result=expression.value)
    dated[trigger.token.i] = Dating(expression, True, (step,))


def is_told_as_length(time: PlacedTime) -> bool:
    """Whether the sentence says how long it has been, in the present: "it has been", "it is"."""
    return time.head.relation == "root" and syntax.tense(time.head) in ("present", "present perfect")


def linking_word(time: PlacedTime) -> Link | None:
    """The word behind a length or an open unit that leads to its start: no "married for years before"."""
    following = time.tokens[-1].i + 1
    is_length = time.expression.type == "DURATION" or open_unit(time) is not None
    if not is_length or time.preposition == "for" or following >= len(time.head.doc):
        return None
    word = time.head.doc[following]
    if word.lower_ == "of" and time.preposition == WITHIN_IT:
        return Link(word, 1)
    if word.lower_ == INTO:
        return Link(word, 1) if word.head.pos_ == "NOUN" else None
    if word.lower_ == SINCE:
        return Link(word, 1)
    return Link(word, SIGNS[word.lower_]) if word.lower_ in SIGNS else None


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
    outer = syntax.governor(above) if above is not None else None
    datings = [dated.get(verb.i) for verb in (above, outer) if verb is not None]
    return any(came_of_length(dating) for dating in datings if dating is not None)


def came_of_length(dating: Dating) -> bool:
    """Whether a date lies a length before or after another."""
    return any(step.step == COUNT for step in dating.steps)


def open_unit(time: PlacedTime) -> str | None:
    """The unit of "the week before the vote", which is a week."""
    return OPEN_UNITS.get(time.expression.value) or NAMED_UNITS.get(time.expression.text.lower())


def length_of(time: PlacedTime) -> Length | None:
    """A length as a number and a unit; None where it is none, or told in two units."""
    unit = open_unit(time)
    if unit is not None:
        return Length(1, unit)
    length = LENGTH.fullmatch(time.expression.value)
    if length is None:
        return None
    number = int(length[2]) if length[2].isdigit() else None
    if length[1]:
        return Length(number, HOUR if length[3] == "H" else MOMENT)
    return Length(number, length[3])


def shifted(known: Dating, time: PlacedTime, sign: int, trigger: Trigger) -> Dating | None:
    """The date that lies the length of `time` from a known one, None when it would not be sharp."""
    expression, length = known.expression, length_of(time)
    if expression is None or expression.earliest is None or length is None:
        return None
    side = "after" if sign > 0 else "before"
    moved = at_length(expression, length, time, sign)
    if moved is None:
        return None
    earliest, latest = moved.earliest, moved.latest
    result = f"{earliest}" if earliest == latest else f"{earliest} to {latest}"
    because = f"“{trigger.token.text}” lies “{time.expression.text}” {side} that"
    step = Step(step=COUNT, because=because, origin=expression.text, result=result)
    return Dating(moved, True, (*known.steps, step), preposition=side if is_longer(time) else "")


def is_longer(time: PlacedTime) -> bool:
    return time.expression.mod == LONGER


def at_length(
    expression: TimeExpression, length: Length, time: PlacedTime, sign: int
) -> TimeExpression | None:
    """A date moved by a length: to one unit, or to the days or units that it may be."""
    number, unit = length
    if unit not in UNITS:
        return hours_from(expression, length, sign)
    if number is None or expression.granularity not in SHARP[unit]:
        return None
    is_any = time.preposition in THROUGHOUT and time.expression.type == "DURATION"
    if time.expression.mod == SHORT_OF:
        is_any = is_any or time.expression.text.lower().startswith(ANY_OF_IT)
        if not is_any:
            return nearly(expression, number, unit, sign)
    if is_any:
        return stretch(expression, number, unit, sign)
    return moved_by(expression, sign * number, unit, expression.granularity if is_longer(time) else None)


def hours_from(expression: TimeExpression, length: Length, sign: int) -> TimeExpression | None:
    """The day, or the two days, some hours before or after a day: "hours after the vote on Tuesday"."""
    if expression.granularity not in DAYS or expression.earliest is None:
        return None
    near = far = 0
    if length.unit == HOUR and (length.number is None or length.number > FEW_HOURS):
        days, rest = divmod(length.number or 1, HOURS_A_DAY)
        near, far = sorted((sign * (days - (not rest)), sign * (days + bool(rest))))
    day = from_date(expression.earliest)
    return placed_at(expression, Interval("day", day + near, day + far))


def stretch(expression: TimeExpression, number: int, unit: str, sign: int) -> TimeExpression | None:
    """From a date to what lies so far from it: "in the two weeks before the vote on 3 May"."""
    granularity = "day" if expression.granularity in DAYS else expression.granularity
    moved = moved_by(expression, sign * number, unit, granularity)
    if moved is None or granularity is None:
        return None
    ends = [day for each in (expression, moved) for day in (each.earliest, each.latest) if day is not None]
    return placed_at(expression, Interval(granularity, from_date(min(ends)), from_date(max(ends))))


def nearly(expression: TimeExpression, number: int, unit: str, sign: int) -> TimeExpression | None:
    """The units in which something may lie that came a little sooner than so long after a date."""
    moved = moved_by(expression, sign * number, unit, "day")
    if moved is None or moved.earliest is None:
        return None
    end = from_date(moved.earliest)
    first, last = sorted((end - sign * NEARLY[unit], end))
    whole = "day" if unit == "W" else UNITS[unit]
    return placed_at(expression, containing(Interval("day", first, last), whole))


def beyond(known: Dating, time: PlacedTime, sign: int, trigger: Trigger) -> Dating | None:
    """The side of a known date on which it lies, nobody says how far: "in the months after the vote in May".

    What lies a day from something in May may itself lie in May.
    """
    expression, length = known.expression, length_of(time)
    if expression is None or expression.earliest is None or known.preposition not in WITHIN:
        return None
    if length is None or width(expression) >= UNIT_DAYS.get(length.unit, 1):
        return None
    side = "after" if sign > 0 else "before"
    because = f"“{trigger.token.text}” lies “{time.expression.text}” {side} that"
    step = Step(step=COUNT, because=because, origin=expression.text, result=f"{side} {expression.value}")
    return Dating(expression, True, (*known.steps, step), preposition=side)


def moved_by(
    expression: TimeExpression, number: int, unit: str, granularity: str | None = None
) -> TimeExpression | None:
    """The expression with its day, month or year moved by `number` units; None beyond the years 1 to 9999.

    The result is one `unit`, or one of `granularity`.
    """
    assert expression.earliest is not None
    start = unit_at(granularity or UNITS[unit], from_date(expression.earliest))
    return placed_at(expression, shift(start, number, UNITS[unit]))


def placed_at(expression: TimeExpression, interval: Interval) -> TimeExpression | None:
    """The expression with another place on the calendar; None beyond the years 1 to 9999."""
    earliest, latest = interval.earliest, interval.latest
    if earliest is None or latest is None:
        return None
    return replace(
        expression, value=value(interval), earliest=earliest, latest=latest, granularity=interval.granularity
    )
