"""Why a date is what it is, in words a journalist understands."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.render import dates
from timeline_cli.render.text import printable
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.timeline.timeline import Timeline

CUES = {
    "planned": "planned, not yet done",
    "possible": "possible, not certain",
    "negated": "said not to have happened",
    "reported": "reported, not asserted by the article itself",
}


def event_lines(event: Event, timeline: Timeline) -> Iterator[str]:
    """The lines under an event: its date, then what else needs a reason."""
    expression = find(timeline, event.article, event.time_expression)
    article = next((article for article in timeline.articles if article.id == event.article), None)
    if expression is not None:
        yield expression_line(expression, article)
    if event.derivation:
        yield _reasons(event.derivation)
    if event.factuality in CUES:
        cue = f' ("{printable(event.cue)}")' if event.cue else ""
        who = f", by {printable(event.source_of_claim)}" if event.source_of_claim else ""
        yield f"{CUES[event.factuality]}{cue}{who}"
    if event.order_because:
        yield f"stands here because {printable(event.order_because)}"


def expression_line(expression: TimeExpression, article: Article | None) -> str:
    """`"Wednesday" → Wed 26 Jun 2019: a weekday …; counted from Thu 27 Jun 2019, the publication date`."""
    reasons = [_reasons(expression.derivation)] if expression.derivation else []
    if expression.anchor == "published" and article and article.published:
        origin = f" ({article.published_from})" if article.published_from else ""
        reasons.append(f"counted from {dates.day(article.published)}, the publication date{origin}")
    shown = dates.human(expression.value, expression.earliest, expression.latest, expression.mod)
    because = f": {'; '.join(reasons)}" if reasons else ""
    return f'"{printable(expression.text)}" → {shown}{because}'


def find(timeline: Timeline, article: str, expression_id: str | None) -> TimeExpression | None:
    """The time expression of an article with this id."""
    expressions = timeline.time_expressions.get(article, ())
    return next((expression for expression in expressions if expression.id == expression_id), None)


def _reasons(steps: tuple[Step, ...]) -> str:
    return "; ".join(printable(step.because) for step in steps if step.because)
