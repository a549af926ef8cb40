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
from timeline_cli.timeline.entries import accounts, date_of, exactness, joined, placed, telling
from timeline_cli.timeline.grouping import Stories, Told, groups, signed
from timeline_cli.timeline.names import KnownNames
from timeline_cli.timeline.narrow import Key, Narrowed, Shift, key_of, narrow, shifts, spelled, with_days
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
    found = groups(told, Stories(told, known))
    distances = shifts(events, expressions)
    narrowed = narrow(events, [[one.key for one in group] for group in found], distances)
    entries = [
        entry
        for number, group in enumerate(found)
        for entry in _entries(group, number in narrowed.disputed, narrowed, articles)
    ]
    said = {distance.later: distance for distance in distances}
    exact = {
        one.key: (one.event, min((m.event for m in group), key=exactness)) for group in found for one in group
    }
    entries = [_moved(entry, narrowed, said.get(key_of(entry)), exact) for entry in entries]
    entries = with_disputes(with_corrections(entries, articles, known), articles, known)
    copies = Copies(articles)
    entries = [
        replace(entry, sources=copies.count(entry.mentions)) if len(entry.mentions) > 1 else entry
        for entry in entries
    ]
    timeline = order(sorted(articles.values(), key=article_key), expressions, entries)
    return replace(timeline, events=_numbered(timeline.events))


def _entries(
    group: Sequence[Told], is_disputed: bool, narrowed: Narrowed, articles: Mapping[str, Article]
) -> list[Event]:
    """The entry of a group, or the events alone where their dates turned out to exclude one another."""
    events = [placed(one.event, articles) for one in group]
    if len(events) == 1:
        return events
    if is_disputed:
        return [replace(event, disputed=accounts(events)) for event in events]
    main = max(events, key=telling)
    entry = joined(main, events)
    left = narrowed.days.get(key_of(main))
    if left is None:
        return [entry]
    exact = min(events, key=exactness)
    step = Step(
        step="narrowed by another source",
        because=f"“{exact.trigger.text}” ({exact.article}) tells the same event",
        origin=date_of(main),
        result=spelled(left),
    )
    return [with_days(entry, left, step)]


def _moved(
    entry: Event, narrowed: Narrowed, distance: Shift | None, exact: Mapping[Key, tuple[Event, Event]]
) -> Event:
    """The entry with the date that is left to it when what it is counted from is known more exactly.

    `exact` maps an event to itself and to the most exactly dated telling of it.
    """
    left = narrowed.days.get(key_of(entry))
    if left is None or left.is_empty or entry.disputed:
        return entry
    if distance is None:
        because, origin = "what counts from it is dated more exactly by another source", date_of(entry)
    else:
        base, source = exact[distance.earlier]
        because = (
            f"“{distance.words}” counts from “{base.trigger.text}”, "
            f"which ({source.article}) dates more exactly"
        )
        origin = spelled(narrowed.days[distance.earlier])
    step = Step(
        step="moved with what it is counted from", because=because, origin=origin, result=spelled(left)
    )
    return with_days(entry, left, step)


def _numbered(events: Sequence[Event]) -> tuple[Event, ...]:
    """Events with ids that are unique across articles; relations are dropped, they name the old ones."""
    return tuple(replace(event, id=f"e{n}", relations=()) for n, event in enumerate(events, start=1))
