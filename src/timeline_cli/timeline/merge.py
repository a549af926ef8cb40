"""Several articles, one timeline: an event that they tell more than once becomes one entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.timeline.copies import Copies, as_first_printed
from timeline_cli.timeline.corrections import with_corrections
from timeline_cli.timeline.disputes import with_disputes
from timeline_cli.timeline.entries import NARROWED, accounts, date_of, exactness, joined, placed, telling
from timeline_cli.timeline.grouping import Stories, Told, groups, signed
from timeline_cli.timeline.names import KnownNames
from timeline_cli.timeline.narrow import (
    Key,
    Narrowed,
    Shift,
    days_of,
    key_of,
    narrow,
    shifts,
    spelled,
    with_days,
)  # fmt: skip
from timeline_cli.timeline.order import article_key, order
from timeline_cli.timeline.timeline import Timeline


def merge(timelines: Iterable[Timeline]) -> Timeline:
    """One timeline of all articles, each event once, each date as exact as the articles together allow.

    The outcome does not depend on the order of `timelines`. Entries are numbered in their order.
    """
    articles: dict[str, Article] = {}
    expressions: dict[str, tuple[TimeExpression, ...]] = {}
    events: list[Event] = []
    for timeline in timelines:
        articles.update({article.id: article for article in timeline.articles})
        expressions.update(timeline.time_expressions)
        events.extend(timeline.events)
    events.sort(key=lambda event: (event.article, event.trigger.start, event.id))
    events = as_first_printed(events, articles)
    known = KnownNames(p.name for event in events for p in event.participants if p.label is not None)
    told = signed(events, articles, known)
    found = groups(told, Stories(told, articles))
    distances = shifts(events, expressions)
    narrowed = narrow(events, [[one.key for one in group] for group in found], distances)
    links = _Links(found, distances, narrowed)
    entries = [
        entry
        for number, group in enumerate(found)
        for entry in _entries(group, number in narrowed.disputed, links, articles)
    ]
    entries = with_disputes(with_corrections(entries, articles, known), articles, known)
    copies = Copies(articles)
    entries = [
        replace(entry, sources=copies.count(entry.mentions)) if len(entry.mentions) > 1 else entry
        for entry in entries
    ]
    timeline = order(sorted(articles.values(), key=article_key), expressions, entries)
    return replace(timeline, events=_numbered(timeline.events))


def _entries(
    group: Sequence[Told], is_disputed: bool, links: _Links, articles: Mapping[str, Article]
) -> list[Event]:
    """The entry of a group, or the events alone where their dates turned out to exclude one another."""
    events = [placed(one.event, articles) for one in group]
    if is_disputed:
        return [replace(event, disputed=accounts(events)) for event in events]
    main = max(events, key=telling)
    entry = _narrowed(joined(main, events), events) if len(events) > 1 else main
    return [links.moved(entry, [one.key for one in group])]


def _narrowed(entry: Event, events: Sequence[Event]) -> Event:
    """The entry on the days that all tellings of it allow."""
    left = None
    for days in map(days_of, events):
        left = days if left is None or days is None else left.meet(days)
    if left is None:
        return entry
    exact = min(events, key=exactness)
    step = Step(
        step=NARROWED,
        because=f"“{exact.trigger.text}” ({exact.article}) tells the same event",
        origin=date_of(entry),
        result=spelled(left),
    )
    return with_days(entry, left, step)


class _Links:
    """The distances that the texts tell between events, with the days that are left to each."""

    def __init__(
        self, found: Sequence[Sequence[Told]], distances: Sequence[Shift], narrowed: Narrowed
    ) -> None:
        self._days = narrowed.days
        self._told = {one.key: one.event for group in found for one in group}
        self._most_exact = {
            one.key: min((m.event for m in group), key=exactness) for group in found for one in group
        }
        self._of: dict[Key, list[Shift]] = {}
        for distance in distances:
            self._of.setdefault(distance.later, []).append(distance)
            self._of.setdefault(distance.earlier, []).append(distance)

    def moved(self, entry: Event, members: Iterable[Key]) -> Event:
        """The entry on the days that are left by what it counts from, and by what counts from it.

        Each step is the operation that leads from the days of the one to those of the other.
        """
        own = set(members)
        for distance in sorted({d for key in own for d in self._of.get(key, ())}):
            days, left = days_of(entry), self._days.get(key_of(entry))
            if days is None or left is None or days == left:
                break
            is_later = distance.later in own
            other, count = (distance.earlier, distance.days) if is_later else (distance.later, -distance.days)
            allowed = days.meet(self._days[other].shifted(count))
            if allowed.is_empty:
                continue
            step = Step(
                step=f"shift({count}, 'day')",
                because=self._because(distance, other),
                origin=spelled(self._days[other]),
                result=spelled(allowed),
            )
            entry = with_days(entry, allowed, step)
        return entry

    def _because(self, distance: Shift, other: Key) -> str:
        source = self._most_exact[other].article
        earlier, later = self._told[distance.earlier].trigger.text, self._told[distance.later].trigger.text
        if other == distance.earlier:
            return f"“{distance.words}” counts from “{earlier}”, which ({source}) dates more exactly"
        return f"“{later}” is told as “{distance.words}”, and ({source}) dates it more exactly"


def _numbered(events: Sequence[Event]) -> tuple[Event, ...]:
    """Events with ids that are unique across articles; relations are dropped, they name the old ones."""
    return tuple(replace(event, id=f"e{n}", relations=()) for n, event in enumerate(events, start=1))
