"""Put events in order: by date, and where dates leave it open by what the text says.

Within an article the relations of the text are weighed against one another: the strongest is kept first,
and one that contradicts what is kept already (dates included) is dropped. So the order is consistent.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Relation
from timeline_cli.events.instants import Instants, instants
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.timeline.timeline import Timeline

#: Beyond so many events in one article the order of telling alone decides between equal dates.
MOST_WEIGHED = 600
#: What a date counts that no words give to the event itself, beside the weights of relations.
ASSUMED_DATE = 0.86
#: Relations up to this weight say no more than what was told first.
ORDER_OF_TELLING = 0.35
#: TIMEX3's word for a date that something happened by.
LIMIT = "ON_OR_BEFORE"


def order(
    articles: Iterable[Article],
    time_expressions: Mapping[str, Sequence[TimeExpression]],
    events: Iterable[Event],
) -> Timeline:
    """The timeline of `events`, whatever the order in which articles and events are given.

    `time_expressions` maps an article's id to its own. Events without a date stand after what the text puts
    before them.
    """
    known = sorted(articles, key=article_key)
    rank = {article.id: number for number, article in enumerate(known)}
    by_article: dict[str, list[Event]] = {}
    for event in events:
        by_article.setdefault(event.article, []).append(event)
    placed: list[tuple[tuple[int, int, int], Event]] = []
    for name, own in by_article.items():
        line = _line(_as_told(own))
        for place, (position, (event, _)) in enumerate(zip(_positions(line), line, strict=True)):
            placed.append(((position, rank.get(name, len(rank)), place), event))
    placed.sort(key=lambda item: (item[0], item[1].article, item[1].id))
    return Timeline(
        articles=tuple(known),
        time_expressions={article: tuple(found) for article, found in time_expressions.items()},
        events=tuple(event for _, event in placed),
    )


def article_key(article: Article) -> tuple[date, str, str]:
    """What sorts articles: publication date, then id, then source; never the order of the input."""
    return (article.published or date.max, article.id, article.source)


def order_article(events: Sequence[Event]) -> list[Event]:
    """One article's events in order, each with `order_because` where dates alone do not decide."""
    told = _as_told(events)
    return [event for event, _ in _line(told)]


def stands_at(event: Event, when: Instants) -> int:
    """The minute that ranks an event: the first of its date, or the last of a limit ("by Friday").

    What lies some time ahead when the article is written comes after all that has happened on that day.
    """
    if is_some_time_ahead(event):
        return when.last + 1
    return when.last if event.mod == LIMIT else when.first


def is_some_time_ahead(event: Event) -> bool:
    """Whether it is a plan for any day from publication on."""
    return event.factuality == "planned" and not event.date_is_own and event.latest is None


def _as_told(events: Iterable[Event]) -> list[Event]:
    return sorted(events, key=lambda event: (event.trigger.start, event.id))


def _line(told: list[Event]) -> list[tuple[Event, Instants | None]]:
    """The events in order, each with the date that holds it there."""
    graph = _Graph(told)
    if len(told) <= MOST_WEIGHED:
        relations = sorted(
            (relation for event in told for relation in event.relations),
            key=lambda r: (-r.weight, graph.number.get(r.earlier, -1), graph.number.get(r.later, -1)),
        )
        strong = [relation for relation in relations if relation.weight > ASSUMED_DATE]
        for relation in strong:
            graph.keep(relation)
        for number in range(len(told)):
            graph.keep_assumed(number)
        for relation in relations[len(strong) :]:
            graph.keep(relation)
    else:
        graph.keep_text_order()
    return [(graph.explained(number, before), graph.times[number]) for before, number in graph.line()]


def _positions(line: Sequence[tuple[Event, Instants | None]]) -> list[int]:
    """A number for each event of an ordered line that never falls and respects every date.

    An event without a date takes the place of the one before it, the first ones that of the first date.
    """
    firsts = [stands_at(event, when) if when is not None else None for event, when in line]
    current = next((first for first in firsts if first is not None), date.max.toordinal() * 24 * 60)
    positions = []
    for first in firsts:
        current = current if first is None else max(current, first)
        positions.append(current)
    return positions


@dataclass(slots=True)
class _Graph:
    """Events and boundaries between dates as nodes, "before" as edges; reachability as bit sets.

    An event stands between the boundaries where its date starts and ends, and boundaries stand in a row:
    so two events whose dates exclude each other are in order without an edge of their own.
    """

    events: list[Event]
    number: dict[str, int] = field(init=False)
    times: list[Instants | None] = field(init=False)
    assumed: list[Instants | None] = field(init=False)
    boundary: dict[int, int] = field(init=False)
    after: list[set[int]] = field(init=False)
    below: list[int] = field(init=False)
    above: list[int] = field(init=False)
    why: dict[tuple[int, int], Relation] = field(init=False)
    into: list[list[Relation]] = field(init=False)

    def __post_init__(self) -> None:
        self.number = {event.id: i for i, event in enumerate(self.events)}
        self.times = [instants(event) for event in self.events]
        self.why = {}
        self.into = [[] for _ in self.events]
        self.assumed = [None] * len(self.events)
        known = [when for when in self.times if when is not None]
        if len(self.events) <= MOST_WEIGHED:
            for i, event in enumerate(self.events):
                if not event.date_is_own:
                    self.times[i], self.assumed[i] = None, self.times[i]
        bounds = sorted({bound for when in known for bound in (when.first, when.last + 1)})
        self.boundary = boundary = {bound: len(self.events) + i for i, bound in enumerate(bounds)}
        size = len(self.events) + len(bounds)
        self.after = [set() for _ in range(size)]
        for earlier, later in pairwise(boundary.values()):
            self.after[earlier].add(later)
        for i, when in enumerate(self.times):
            if when is not None:
                self.after[boundary[when.first]].add(i)
                self.after[i].add(boundary[when.last + 1])
        self.below, self.above = [0] * size, [0] * size
        if len(self.events) <= MOST_WEIGHED:
            self._close(boundary)

    def _close(self, boundary: dict[int, int]) -> None:
        """Fill in what is reachable from where."""
        for node in reversed(self._boundaries_and_events(boundary)):
            for following in self.after[node]:
                self.below[node] |= self.below[following] | 1 << following
        for node in range(len(self.below)):
            for following in _bits(self.below[node]):
                self.above[following] |= 1 << node

    def _boundaries_and_events(self, boundary: dict[int, int]) -> list[int]:
        """All nodes, each before those that it points to."""
        nodes = [(bound, 0, node) for bound, node in boundary.items()]
        nodes += [(when.first if when else 0, 1, i) for i, when in enumerate(self.times)]
        return [node for _, _, node in sorted(nodes)]

    def keep_assumed(self, i: int) -> None:
        """Take in the date that is assumed for an event, unless the text puts the event elsewhere."""
        when = self.assumed[i]
        if when is None:
            return
        start, end = self.boundary[when.first], self.boundary[when.last + 1]
        if self.below[i] >> start & 1 or self.below[end] >> i & 1:
            return
        self.times[i] = when
        self._join(start, i)
        self._join(i, end)

    def keep(self, relation: Relation) -> None:
        """Take `relation` in unless it contradicts what is in already."""
        earlier, later = self.number.get(relation.earlier), self.number.get(relation.later)
        if earlier is None or later is None or earlier == later or self.below[later] >> earlier & 1:
            return
        if relation.weight <= ORDER_OF_TELLING and self._limit_behind(earlier, later):
            return
        if (earlier, later) not in self.why:
            self.why[earlier, later] = relation
            self.into[later].append(relation)
        if not self.below[earlier] >> later & 1:
            self._join(earlier, later)

    def _limit_behind(self, earlier: int, later: int) -> bool:
        """Whether the first stands at the end of its date, and that lies behind the start of the second's."""
        limit, start = self.times[earlier], self.times[later]
        event = self.events[earlier]
        if limit is None or start is None or not (event.mod == LIMIT or is_some_time_ahead(event)):
            return False
        return stands_at(self.events[earlier], limit) > stands_at(self.events[later], start)

    def _join(self, earlier: int, later: int) -> None:
        self.after[earlier].add(later)
        down = self.below[later] | 1 << later
        up = self.above[earlier] | 1 << earlier
        below, above = self.below, self.above
        # Who stands above the later one already stands above all that is below it, and so the other way.
        new_up, new_down = up & ~above[later], down & ~below[earlier]
        for node in _bits(new_up):
            below[node] |= down
        for node in _bits(new_down):
            above[node] |= up

    def keep_text_order(self) -> None:
        """Order equal and missing dates as they are told; for texts too long to weigh every relation."""
        starts = self._starts()
        ranked = sorted(range(len(self.events)), key=lambda i: (starts[i], i))
        for earlier, later in pairwise(ranked):
            self.after[earlier].add(later)

    def _starts(self) -> list[int]:
        """The start of each event's date; without one, that of the nearest date before it, or else after."""
        known = [
            stands_at(event, when) if when is not None else None
            for event, when in zip(self.events, self.times, strict=True)
        ]
        nearest = next((start for start in known if start is not None), 0)
        starts = []
        for start in known:
            nearest = nearest if start is None else start
            starts.append(nearest)
        return starts

    def line(self) -> list[tuple[int | None, int]]:
        """The events in a consistent order, each with the one before it."""
        waiting = [0] * len(self.after)
        for followers in self.after:
            for node in followers:
                waiting[node] += 1
        reached = self._starts()
        reached += [0] * (len(self.after) - len(reached))
        count = len(self.events)
        ready = [self._priority(n, reached) for n in range(len(self.after)) if not waiting[n]]
        heapq.heapify(ready)
        done: list[tuple[int | None, int]] = []
        while ready:
            *_, node = heapq.heappop(ready)
            if node < count:
                done.append((done[-1][1] if done else None, node))
            for following in sorted(self.after[node]):
                reached[following] = max(reached[following], reached[node])
                waiting[following] -= 1
                if not waiting[following]:
                    heapq.heappush(ready, self._priority(following, reached))
        return done

    def _priority(self, node: int, reached: list[int]) -> tuple[int, int, int]:
        is_event = node < len(self.events)
        return (1 if is_event else 0, reached[node] if is_event else 0, node)

    def explained(self, i: int, before: int | None) -> Event:
        """The event, with the reason for its place where its date does not tell it from the row before."""
        event = self.events[i]
        if before is None or self._excluded(before, i):
            return event
        relation = self.why.get((before, i)) or self._strongest_into(i)
        if relation is None:
            return replace(event, order_because="told in this order")
        other = self.events[self.number[relation.earlier]]
        return replace(event, order_because=f"after “{other.trigger.text}”: {relation.cue}")

    def _excluded(self, earlier: int, later: int) -> bool:
        first, second = self.times[earlier], self.times[later]
        return first is not None and second is not None and first.last < second.first

    def _strongest_into(self, i: int) -> Relation | None:
        return max(self.into[i], key=lambda relation: relation.weight, default=None)


def _bits(mask: int) -> Iterable[int]:
    """The numbers of the set bits."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
