"""Why a date is what it is, in words a journalist understands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.render import dates
from timeline_cli.render.text import printable
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.timeline.copies import FIRST_PRINTED
from timeline_cli.timeline.corrections import CORRECTED
from timeline_cli.timeline.entries import NARROWED
from timeline_cli.timeline.timeline import Timeline

CUES = {
    "planned": "planned, not yet done",
    "possible": "possible, not certain",
    "negated": "said not to have happened",
    "reported": "reported, not asserted by the article itself",
}

#: Steps in which other articles make a date more exact, or put it right.
MOVES = (NARROWED, FIRST_PRINTED, CORRECTED, "shift(")
#: An article's id as derivations write it.
SOURCE = re.compile(r"\(([^()]*)\)")


def event_lines(event: Event, timeline: Timeline) -> Iterator[str]:
    """The lines under an event: its date, then what else needs a reason."""
    expression = find(timeline, event.article, event.time_expression)
    article = next((article for article in timeline.articles if article.id == event.article), None)
    if expression is not None and article is not None:
        yield expression_line(expression, article, timeline)
    numbers = {article.id: number for number, article in enumerate(timeline.articles, start=1)}
    if event.derivation:
        yield _by_number(_reasons(event.derivation, moved=True), numbers)
    if event.factuality in CUES:
        cue = f' ("{printable(event.cue)}")' if event.cue else ""
        link = "by" if event.factuality == "reported" else "according to"
        who = f", {link} {printable(event.source_of_claim)}" if event.source_of_claim else ""
        yield f"{CUES[event.factuality]}{cue}{who}"
    if event.unexplained:
        words = ", ".join(f"“{printable(word)}”" for word in event.unexplained)
        yield f"neither the row nor the title tells what {words} stands for"
    for kind, accounts in (("disputed", event.disputed), ("corrected", event.corrected)):
        if accounts:
            yield f"{kind}: {printable('; '.join(_account(part, numbers) for part in accounts.split('; ')))}"
    if event.order_because:
        yield f"stands here because {printable(event.order_because)}"


def expression_line(expression: TimeExpression, article: Article, timeline: Timeline) -> str:
    """`"Wednesday" → Wed 26 Jun 2019: a weekday …; counted from Thu 27 Jun 2019, the publication date`."""
    parts = [_reasons(expression.derivation), _counted_from(expression, article, timeline)]
    because = "; ".join(part for part in parts if part)
    return f'"{printable(expression.text)}" → {in_words(expression)}{": " if because else ""}{because}'


def in_words(expression: TimeExpression) -> str:
    """The date of an expression in words; its value where it has none, as a length or a repetition."""
    if expression.type in ("DURATION", "SET") and expression.earliest is None:
        return printable(expression.value)
    return dates.human(expression.value, expression.earliest, expression.latest, expression.mod)


def _counted_from(expression: TimeExpression, article: Article, timeline: Timeline) -> str:
    if expression.anchor == "published" and article.published:
        return f"counted from {dates.day(article.published)}, the publication date ({article.published_from})"
    if anchor := find(timeline, article.id, expression.anchor):
        return f'counted from {in_words(anchor)}, told before as "{printable(anchor.text)}"'
    if expression.earliest is None and "X" in expression.value and article.published is None:
        return "waits for the publication date, which is unknown"
    return ""


def find(timeline: Timeline, article: str, expression_id: str | None) -> TimeExpression | None:
    """The time expression of an article with this id."""
    expressions = timeline.time_expressions.get(article, ())
    return next((expression for expression in expressions if expression.id == expression_id), None)


def _by_number(words: str, numbers: Mapping[str, int]) -> str:
    """The words with a source in brackets as its number in the heading."""
    return SOURCE.sub(lambda found: f"[{numbers[found[1]]}]" if found[1] in numbers else found[0], words)


def _account(words: str, numbers: Mapping[str, int]) -> str:
    """What one source says, the source as its number in the heading."""
    source, colon, rest = words.partition(": ")
    return f"[{numbers[source]}] says {rest}" if colon and source in numbers else words


def _reasons(steps: tuple[Step, ...], *, moved: bool = False) -> str:
    """Why each step was taken; `moved`: and what other articles made of the date."""
    reasons = []
    for step in steps:
        change = f": {step.origin} → {step.result}" if moved and step.step.startswith(MOVES) else ""
        if step.because:
            reasons.append(printable(step.because + change))
    return "; ".join(reasons)
