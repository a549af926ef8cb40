"""Dates narrow one another: one event told twice has one date, and what counts from it moves with it.

Constraint propagation over intervals of days. Every rule only ever takes days away, so the outcome is the
same in whatever order articles and rules come. Where nothing is left, the events are told apart again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from timeline_cli.events.event import Event
from timeline_cli.temporal.expression import Step, TimeExpression

#: (article, event id): the name of an event across articles.
Key = tuple[str, str]


class Days(NamedTuple):
    """First and last day, as ordinals, both inclusive."""

    first: int
    last: int

    @property
    def is_empty(self) -> bool:
        return self.first > self.last

    def meet(self, other: Days) -> Days:
        """The days in both."""
        return Days(max(self.first, other.first), min(self.last, other.last))

    def shifted(self, days: int) -> Days:
        """The same stretch so many days later."""
        return Days(self.first + days, self.last + days)


@dataclass(frozen=True, slots=True, order=True)
class Shift:
    """`later` is `days` days after `earlier` (before it when negative), because the text says `words`."""

    earlier: Key
    later: Key
    days: int
    words: str


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The days left to each event, and the groups whose members cannot all be one event on one date."""

    days: dict[Key, Days]
    disputed: frozenset[int]


def key_of(event: Event) -> Key:
    """The name of an event across articles."""
    return (event.article, event.id)


def days_of(event: Event) -> Days | None:
    """The days that the date of `event` allows, None without a date or with one that is open at an end."""
    if event.earliest is None or event.latest is None:
        return None
    return Days(event.earliest.toordinal(), event.latest.toordinal())


def shifts(events: Iterable[Event], time_expressions: Mapping[str, Sequence[TimeExpression]]) -> list[Shift]:
    """The exact distances between events that the texts tell ("two days later"), sorted.

    An expression that counts from another one counts from the event on that date, the last one told before.
    """
    dated: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        if event.time_expression is not None:
            dated.setdefault((event.article, event.time_expression), []).append(event)
    found = []
    for article, expressions in time_expressions.items():
        for expression in expressions:
            later = dated.get((article, expression.id), [])
            base = dated.get((article, expression.anchor), []) if expression.anchor is not None else []
            told = [event for event in base if event.trigger.start < expression.start]
            if expression.offset_days is None or not told:
                continue
            earlier = max(told, key=lambda event: (event.trigger.start, event.id))
            found += [
                Shift(key_of(earlier), key_of(event), expression.offset_days, expression.text)
                for event in later
                if event is not earlier
            ]
    return sorted(found)


def narrow(events: Sequence[Event], groups: Sequence[Sequence[Key]], distances: Sequence[Shift]) -> Narrowed:
    """What days are left to each dated event when each group is one event and every distance holds.

    A group that leaves no day is given up (`disputed`), and so is a distance that cannot hold; the rest is
    worked out again without them.
    """
    start = {key_of(event): days for event in events if (days := days_of(event)) is not None}
    disputed: set[int] = set()
    held = [d for d in distances if d.earlier in start and d.later in start]
    held = [d for d in held if not start[d.earlier].shifted(d.days).meet(start[d.later]).is_empty]
    while True:
        equal = [group for i, group in enumerate(groups) if i not in disputed]
        left, empty = _propagate(start, equal, held)
        if not empty:
            return Narrowed(left, frozenset(disputed))
        clashing = {i for i, group in enumerate(groups) if i not in disputed and empty & set(group)}
        if clashing:
            disputed |= clashing
        else:
            held = [d for d in held if d.earlier not in empty and d.later not in empty]


def _propagate(
    start: Mapping[Key, Days], groups: Sequence[Sequence[Key]], distances: Sequence[Shift]
) -> tuple[dict[Key, Days], set[Key]]:
    """The days left when nothing can be taken away any more, and the events left with none."""
    days = dict(start)
    group_of = {key: group for group in groups for key in group}
    by_event: dict[Key, list[Shift]] = {}
    for distance in distances:
        by_event.setdefault(distance.earlier, []).append(distance)
        by_event.setdefault(distance.later, []).append(distance)
    waiting = sorted(days)
    while waiting:
        key = waiting.pop()
        if days[key].is_empty:
            continue
        for other, allowed in _implied(key, days[key], group_of, by_event):
            left = days[other].meet(allowed) if other in days else None
            if left is not None and left != days[other]:
                days[other] = left
                waiting.append(other)
    return days, {key for key, left in days.items() if left.is_empty}


def _implied(
    key: Key, left: Days, group_of: Mapping[Key, Sequence[Key]], by_event: Mapping[Key, Sequence[Shift]]
) -> Iterable[tuple[Key, Days]]:
    """What the days of one event allow to the events that are the same or at a known distance."""
    for other in group_of.get(key, ()):
        if other != key:
            yield other, left
    for distance in by_event.get(key, ()):
        if distance.earlier == key:
            yield distance.later, left.shifted(distance.days)
        else:
            yield distance.earlier, left.shifted(-distance.days)


def with_days(event: Event, left: Days, step: Step) -> Event:
    """The event with its narrower date, and the step that led there."""
    earliest, latest = date.fromordinal(left.first), date.fromordinal(left.last)
    if (earliest, latest) == (event.earliest, event.latest):
        return event
    is_day = earliest == latest
    return replace(
        event,
        earliest=earliest,
        latest=latest,
        value=earliest.isoformat() if is_day else event.value,
        granularity="day" if is_day else event.granularity,
        derivation=(*event.derivation, step),
    )


def spelled(days: Days) -> str:
    """The days as ISO dates, for a derivation."""
    first, last = date.fromordinal(days.first), date.fromordinal(days.last)
    return first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"
