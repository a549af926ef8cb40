"""The part of a timeline that someone asks for: a time, a name, the most telling events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from timeline_cli.events.event import Event
from timeline_cli.timeline.names import KnownNames, same_name
from timeline_cli.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What to keep. `since` and `until` are days, both inclusive; `about` is a name or a part of one, and
    finds the shorter forms too that an article may give alone ("Mrs Harlow", an acronym);
    `top` the number of the most telling events; `min_sources` how many articles must tell an event, copies
    of one text counted once.
    """

    since: date | None = None
    until: date | None = None
    about: str | None = None
    top: int | None = None
    min_sources: int = 1


def select(timeline: Timeline, selection: Selection) -> Timeline:
    """The events of `timeline` that `selection` keeps, in the same order.

    An event whose date is an interval is kept when it can lie in the time asked for; one without a date
    is left out as soon as a time is asked for.
    """
    names = _forms(selection.about, timeline) if selection.about is not None else frozenset()
    kept = [event for event in timeline.events if _keeps(selection, event, names)]
    if selection.top is not None:
        most_telling = sorted(kept, key=lambda event: (-event.main, -event.salience))[: selection.top]
        chosen = {(event.article, event.id) for event in most_telling}
        kept = [event for event in kept if (event.article, event.id) in chosen]
    return replace(timeline, events=tuple(kept))


def _keeps(selection: Selection, event: Event, names: frozenset[str]) -> bool:
    return (
        (selection.since is None or _ends_after(event, selection.since))
        and (selection.until is None or (event.earliest is not None and event.earliest <= selection.until))
        and (selection.about is None or _is_about(selection.about, event, names))
        and event.sources >= selection.min_sources
    )


def _ends_after(event: Event, since: date) -> bool:
    """Whether an event may lie on a day or after it; one with a first day only has no end."""
    return event.earliest is not None if event.latest is None else event.latest >= since


def _is_about(name: str, event: Event, names: frozenset[str]) -> bool:
    wanted = _plain(name)
    if any(participant.name in names for participant in event.participants):
        return True
    return any(wanted in _plain(words) for words in _told(event))


def _forms(about: str, timeline: Timeline) -> frozenset[str]:
    """The names in `timeline` that can only be of the one asked for."""
    names = {p.name for event in timeline.events for p in event.participants if p.label is not None}
    known = KnownNames({*names, about})
    wanted = known.key(about)
    keys = {name: known.key(name) for name in names}
    others = [key for key in keys.values() if not same_name(key, wanted)]
    return frozenset(
        name
        for name, key in keys.items()
        if same_name(key, wanted) and not any(same_name(key, other) for other in others)
    )


def _told(event: Event) -> Iterator[str]:
    yield event.description
    for participant in event.participants:
        yield participant.name
        yield participant.text


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
