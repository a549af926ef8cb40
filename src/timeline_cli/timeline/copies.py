"""Copies: newsrooms print the text of an agency, and one text is one source, however often it is printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, on_the_date_of
from timeline_cli.temporal.expression import Step
from timeline_cli.timeline.entries import date_of
from timeline_cli.timeline.narrow import days_of
from timeline_cli.timeline.order import article_key
from timeline_cli.timeline.sameness import letters, place_in_text

SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+|\n+")
#: Shorter sentences than so many letters stand in many texts.
LONG = 40
#: An article is a copy of another when they have so much of the shorter one's long sentences in common.
COPIED = 0.5
#: Two sentences are a copy when they have so much of the shorter one's words in common, and so many.
SAME_WORDS, MANY_WORDS = 0.85, 10
#: The name of the step in the derivation of a copied sentence's date.
FIRST_PRINTED = "dated as first printed"
#: A text is printed again within so many days.
PRINTED_WITHIN = 7


class Copies:
    """Which articles print one text."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._sentences: dict[str, frozenset[int]] = {}

    def count(self, mentions: Iterable[Mention]) -> int:
        """How many sources tell it: articles, those that print one text counted once."""
        told: dict[str, list[frozenset[str]]] = {}
        for mention in mentions:
            words = frozenset(re.findall(r"\w+", mention.sentence.text.casefold()))
            told.setdefault(mention.article, []).append(words)
        kept: list[str] = []
        for name in sorted(told):
            if not any(
                _is_same_sentence(one, other) for first in kept for one in told[first] for other in told[name]
            ) and not any(self._is_copy(name, other) for other in kept):
                kept.append(name)
        return len(kept)

    def _is_copy(self, first: str, second: str) -> bool:
        one, other = self._long_sentences(first), self._long_sentences(second)
        shorter = min(len(one), len(other))
        return bool(shorter) and len(one & other) >= COPIED * shorter

    def _long_sentences(self, name: str) -> frozenset[int]:
        if name not in self._sentences:
            text = self._articles[name].text if name in self._articles else ""
            found = map(letters, SENTENCE_END.split(text))
            self._sentences[name] = frozenset(hash(words) for words in found if len(words) >= LONG)
        return self._sentences[name]


def _is_same_sentence(first: frozenset[str], second: frozenset[str]) -> bool:
    shorter = min(len(first), len(second))
    shared = len(first & second)
    return first == second or (shared >= MANY_WORDS and shared >= SAME_WORDS * shorter)


def as_first_printed(events: Iterable[Event], articles: Mapping[str, Article]) -> list[Event]:
    """The events, those in a copied sentence on the date that it has where it was printed first.

    "Thursday" in a text of Thursday's that is printed again on Saturday is no other day.
    """
    told = list(events)
    by_text: dict[tuple[str, int, str], list[Event]] = {}
    for event in told:
        place = place_in_text(event)
        if len(place[0]) >= LONG:
            by_text.setdefault(place, []).append(event)
    first = {
        (event.article, event.id): _first(copies, articles)
        for copies in by_text.values()
        if len({copy.article for copy in copies}) > 1
        for event in copies
    }
    return [_dated_as(event, first.get((event.article, event.id), event)) for event in told]


def _first(copies: Sequence[Event], articles: Mapping[str, Article]) -> Event:
    return min(copies, key=lambda event: (article_key(articles[event.article]), event.trigger.start))


def _dated_as(event: Event, first: Event) -> Event:
    """The event on the day of its first printing, where both are days and the two are not far apart."""
    own, other = days_of(event), days_of(first)
    if own is None or other is None or own == other or abs(own.first - other.first) > PRINTED_WITHIN:
        return event
    if own.last - own.first != other.last - other.first:
        return event
    step = Step(
        step=FIRST_PRINTED,
        because=f"the sentence stands in ({first.article}) too, which was published before",
        origin=date_of(event),
        result=date_of(first),
    )
    return replace(on_the_date_of(event, first), derivation=(*event.derivation, step))
