"""Dates narrow one another: one event told twice has one date, and what counts from it moves with it.

Constraint propagation over intervals of days. Every rule only ever takes days away, so the outcome is the
same in whatever order articles come. What cannot hold beside the rest is left out and reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from timeline_cli.events.event import Event, Mention
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


def days_of(event: Event | Mention) -> Days | None:
    """The days that the date allows, None without a date or with one that is open at an end."""
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

    Distances are taken in first, then groups, each in a fixed order; one that would leave an event without
    a day is left out, and a group so left out is `disputed`.
    """
    bounds = _Bounds({key_of(event): days for event in events if (days := days_of(event)) is not None})
    for distance in sorted(distances):
        bounds.take((distance,))
    disputed = set()
    for number in sorted(range(len(groups)), key=lambda n: sorted(groups[n])):
        keys = sorted(key for key in groups[number] if key in bounds.days)
        if not bounds.take([Shift(one, other, 0, "the same event") for one, other in pairwise(keys)]):
            disputed.add(number)
    return Narrowed(bounds.days, frozenset(disputed))


class _Bounds:
    """The days left to each event under the distances taken so far; a distance of 0 makes two events one."""

    def __init__(self, days: dict[Key, Days]) -> None:
        self.days = days
        self.held: dict[Key, list[Shift]] = {}

    def take(self, distances: Sequence[Shift]) -> bool:
        """Take in all of `distances`, or none where they would leave an event without a day."""
        known = [d for d in distances if d.earlier in self.days and d.later in self.days]
        for distance in known:
            self.held.setdefault(distance.earlier, []).append(distance)
            self.held.setdefault(distance.later, []).append(distance)
        changed = self._propagated([key for distance in known for key in (distance.earlier, distance.later)])
        if changed is None:
            for distance in known:
                self.held[distance.earlier].remove(distance)
                self.held[distance.later].remove(distance)
            return False
        self.days.update(changed)
        return True

    def _propagated(self, waiting: list[Key]) -> dict[Key, Days] | None:
        """What changes once nothing more can be taken away; None when some event is left without a day."""
        changed: dict[Key, Days] = {}
        while waiting:
            key = waiting.pop()
            days = changed.get(key, self.days[key])
            for distance in self.held.get(key, ()):
                if distance.earlier == key:
                    other, allowed = distance.later, days.shifted(distance.days)
                else:
                    other, allowed = distance.earlier, days.shifted(-distance.days)
                current = changed.get(other, self.days[other])
                narrower = current.meet(allowed)
                if narrower.is_empty:
                    return None
                if narrower != current:
                    changed[other] = narrower
                    waiting.append(other)
        return changed


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
        part=None if is_day else event.part,
        derivation=(*event.derivation, step),
    )


def spelled(days: Days) -> str:
    """The days as ISO dates, for a derivation."""
    first, last = date.fromordinal(days.first), date.fromordinal(days.last)
    return first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"


def read_days(text: str) -> Days | None:
    """The days that `spelled` wrote, None for anything else."""
    first, _, last = text.partition(" to ")
    try:
        return Days(date.fromisoformat(first).toordinal(), date.fromisoformat(last or first).toordinal())
    except ValueError:
        return None
