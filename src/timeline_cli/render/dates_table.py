"""The time expressions of articles as a table: the words, their TIMEX3 type and value, and why."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from timeline_cli.articles import Article
from timeline_cli.render import dates, explain, layout
from timeline_cli.render.text import printable
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.timeline.timeline import Timeline

TYPE_WIDTH = 8
VALUE_WIDTH = 14


def as_dates_table(timeline: Timeline, *, width: int, colour: bool = False, why: bool = False) -> str:
    """Every time expression of every article in text order; `why` adds the whole derivation."""
    tables = (_article(article, timeline, width, why) for article in timeline.articles)
    return "\n".join(layout.to_text(table, width=width, colour=colour) for table in tables)


def _article(article: Article, timeline: Timeline, width: int, why: bool) -> RenderableType:
    expressions = timeline.time_expressions.get(article.id, ())
    if not expressions:
        return Group(layout.heading((article,)), Text("No time expressions found.", style="dim"))
    widths = _widths(width)
    texts = {expression.id: expression.text for expression in expressions}
    parts: list[RenderableType] = [
        layout.heading((article,)),
        layout.header(("words", "type", "value", "date", "from"), widths),
    ]
    for expression in expressions:
        parts.append(layout.row(_cells(expression, texts), widths))
        if why:
            parts.append(layout.note(explain.expression_line(expression, article, timeline)))
    return Group(*parts)


def _widths(width: int) -> tuple[int, ...]:
    rest = max(30, width - TYPE_WIDTH - VALUE_WIDTH - 4 * layout.GAP)
    words, day = rest * 2 // 5, rest * 2 // 5
    return words, TYPE_WIDTH, VALUE_WIDTH, day, rest - words - day


def _cells(expression: TimeExpression, texts: dict[str, str]) -> tuple[Text, ...]:
    anchor = texts.get(expression.anchor or "", expression.anchor or "")
    open_style = "dim" if expression.earliest is None else ""
    date = "" if expression.type in ("DURATION", "SET") else _date(expression)
    return (
        Text(printable(expression.text), style="bold"),
        Text(expression.type),
        Text(printable(expression.value), style=open_style),
        Text(date, style=open_style),
        Text(printable(anchor), style="dim"),
    )


def _date(expression: TimeExpression) -> str:
    return dates.human(expression.value, expression.earliest, expression.latest, expression.mod)
