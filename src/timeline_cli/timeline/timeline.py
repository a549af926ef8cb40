"""The timeline: events in order, with the articles and time expressions they rest on."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.temporal.expression import TimeExpression


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """One or more articles' events in timeline order. `time_expressions` maps an article's id to its own."""

    articles: tuple[Article, ...]
    time_expressions: dict[str, tuple[TimeExpression, ...]]
    events: tuple[Event, ...]
