"""What several tellings of one event make together: one entry with its mentions, participants and sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, Participant
from timeline_cli.temporal.expression import Step
from timeline_cli.timeline.narrow import Key, days_of, key_of, spelled

#: The names of the steps that several tellings of one event add to its derivation.
TOLD_AGAIN, NARROWED = "told more than once", "narrowed by another source"
#: What sorts a telling without a date behind all others, in days.
NO_DATE = 400_000


def placed(event: Event, articles: Mapping[str, Article]) -> Event:
    """The event with date and publication date in its own mention."""
    published = articles[event.article].published if event.article in articles else None
    mentions = event.mentions or (
        Mention(article=event.article, trigger=event.trigger, sentence=event.sentence,
                time_expression=event.time_expression),
    )  # fmt: skip
    dated = (
        m
        if m.taken_back
        else replace(m, value=event.value, earliest=event.earliest, latest=event.latest, published=published)
        for m in mentions
    )
    return replace(event, mentions=tuple(dated))


def telling(event: Event) -> tuple[bool, int, int, int, Key]:
    """How much a mention tells: that it happened, participants, names among them, words; a fixed order."""
    named = sum(participant.label is not None for participant in event.participants)
    return (
        event.factuality != "planned",
        len(event.participants),
        named,
        min(len(event.description), 120),
        key_of(event),
    )


def joined(main: Event, events: Sequence[Event]) -> Event:
    """The main telling with the mentions and participants of all, and the reason why they are one."""
    others = [event for event in events if event is not main]
    mentions = in_order(mention for event in events for mention in event.mentions)
    because = ", ".join(f"“{event.trigger.text}” ({event.article})" for event in others)
    step = Step(
        step=TOLD_AGAIN,
        because=f"{because} tell of the same people and act, on dates that can be one",
        origin=date_of(main),
        result=date_of(main),
    )
    return replace(
        main,
        mentions=mentions,
        participants=_participants(main, others),
        salience=max(event.salience for event in events),
        main=any(event.main for event in events),
        corrected=next((event.corrected for event in events if event.corrected), None),
        derivation=(*main.derivation, step),
    )


def _participants(main: Event, others: Sequence[Event]) -> tuple[Participant, ...]:
    """The main telling's participants, and those with a name that only other tellings give."""
    known = {participant.name for participant in main.participants}
    more = []
    for event in others:
        for participant in event.participants:
            if participant.label is not None and participant.name not in known:
                known.add(participant.name)
                more.append(participant)
    return (*main.participants, *more)


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Mentions as they were published, then as they stand in the text."""
    return tuple(
        sorted(mentions, key=lambda m: (m.published or date.max, m.article, m.trigger.start, m.taken_back))
    )


def accounts(events: Sequence[Event]) -> str:
    """Each source with what it says."""
    told = sorted(f"{e.article}: {'not ' if e.factuality == 'negated' else ''}{date_of(e)}" for e in events)
    return "; ".join(told)


def date_of(event: Event) -> str:
    """The date of an event as ISO dates, for a derivation."""
    days = days_of(event)
    return spelled(days) if days is not None else "no date"


def exactness(event: Event) -> tuple[int, Key]:
    """What sorts tellings by how exact their date is."""
    return (_length(event), key_of(event))


def _length(event: Event) -> int:
    days = days_of(event)
    return days.last - days.first if days is not None else NO_DATE
