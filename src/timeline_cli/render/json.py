"""JSON, as the contract says: one object, or one object a line.

The objects are built by hand, because validating thousands of articles with pydantic costs more than it
gives; the tests hold every output against `timeline_cli.render.contract`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, Participant, Span
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.timeline.timeline import Timeline

SCHEMA = "timeline/1"

#: Valid in JSON as they are, but terminals obey some of them and some readers break lines at others.
_RISKY = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def as_json(timeline: Timeline) -> str:
    """One object, indented, for people and their tools."""
    return _escape(json.dumps(as_object(timeline), ensure_ascii=False, indent=2)) + "\n"


def as_line(timeline: Timeline) -> str:
    """One object on one line, for JSON Lines."""
    return _escape(json.dumps(as_object(timeline), ensure_ascii=False, separators=(",", ":"))) + "\n"


def as_object(timeline: Timeline) -> dict[str, Any]:
    """The timeline as plain lists and dictionaries, shaped by `contract.TimelineContract`."""
    published = {article.id: article.published for article in timeline.articles}
    return {
        "schema": SCHEMA,
        "articles": [_article(article) for article in timeline.articles],
        "time_expressions": [
            _time_expression(expression, article.id)
            for article in timeline.articles
            for expression in timeline.time_expressions.get(article.id, ())
        ],
        "events": [_event(event, published) for event in timeline.events],
    }


def _escape(text: str) -> str:
    return _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "published_from": article.published_from,
        "url": article.url,
    }


def _time_expression(expression: TimeExpression, article: str) -> dict[str, Any]:
    return {
        "id": expression.id,
        "article": article,
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "type": expression.type,
        "value": expression.value,
        "earliest": expression.earliest.isoformat() if expression.earliest else None,
        "latest": expression.latest.isoformat() if expression.latest else None,
        "granularity": expression.granularity,
        "anchor": expression.anchor,
        "mod": expression.mod,
        "edtf": expression.edtf,
        "rule": expression.rule,
        "explanation": [_step(step) for step in expression.derivation],
    }


def _event(event: Event, published: Mapping[str, date | None]) -> dict[str, Any]:
    return {
        "id": event.id,
        "article": event.article,
        "description": event.description,
        "trigger": _span(event.trigger),
        "lemma": event.lemma,
        "participants": [_participant(participant) for participant in event.participants],
        "value": event.value,
        "earliest": event.earliest.isoformat() if event.earliest else None,
        "latest": event.latest.isoformat() if event.latest else None,
        "granularity": event.granularity,
        "time_expression": event.time_expression,
        "mod": event.mod or event.part,
        "date_is_own": event.date_is_own,
        "factuality": event.factuality,
        "cue": event.cue,
        "source_of_claim": event.source_of_claim,
        "stands_alone": event.stands_alone,
        "unexplained": list(event.unexplained),
        "salience": round(event.salience, 3),
        "main": event.main,
        "explanation": [_step(step) for step in event.derivation],
        "order_because": event.order_because,
        "sentence": _span(event.sentence),
        "sources": event.sources,
        "disputed": event.disputed,
        "corrected": event.corrected,
        "mentions": [_mention(mention, event, published) for mention in event.mentions],
    }


def _span(span: Span) -> dict[str, Any]:
    return {"text": span.text, "start": span.start, "end": span.end}


def _participant(participant: Participant) -> dict[str, Any]:
    return {
        "text": participant.text,
        "name": participant.name,
        "role": participant.role,
        "label": participant.label,
    }


def _mention(mention: Mention, event: Event, published: Mapping[str, date | None]) -> dict[str, Any]:
    # An event that is told once was never compared, and its mention carries no date of its own.
    is_alone = len(event.mentions) == 1 and mention.value is None and mention.earliest is None
    dated = event if is_alone else mention
    day = mention.published or published.get(mention.article)
    return {
        "article": mention.article,
        "trigger": _span(mention.trigger),
        "sentence": _span(mention.sentence),
        "time_expression": mention.time_expression,
        "value": dated.value,
        "earliest": dated.earliest.isoformat() if dated.earliest else None,
        "latest": dated.latest.isoformat() if dated.latest else None,
        "published": day.isoformat() if day else None,
        "taken_back": mention.taken_back,
    }


def _step(step: Step) -> dict[str, str]:
    return {"step": step.step, "because": step.because, "from": step.origin, "to": step.result}
