"""What hangs on the publication date: the rows whose date moves with it, as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Group
from rich.text import Text

from timeline_cli.articles import Article
from timeline_cli.render import layout
from timeline_cli.render.text import printable

VALUE_WIDTH = 16

#: An event as an object of the output contract, and its value with an earlier and a later publication.
Move = tuple[Mapping[str, Any], str | None, str | None]


def as_moves_table(
    articles: Sequence[Article], moves: Sequence[Move], days: int, *, width: int, colour: bool = False
) -> str:
    """The events with their TIMEX3 value now, and if publication was `days` days earlier or later."""
    heading = layout.heading(articles)
    if not moves:
        nothing = Text("No date moves with the publication date.", style="dim")
        return layout.to_text(Group(heading, nothing), width=width, colour=colour)
    widths = (max(20, width - 3 * VALUE_WIDTH - 3 * layout.GAP), VALUE_WIDTH, VALUE_WIDTH, VALUE_WIDTH)
    unit = "day" if days == 1 else "days"
    names = ("event", "date", f"{days} {unit} earlier", f"{days} {unit} later")
    rows = [layout.row([Text(printable(cell)) for cell in _cells(move)], widths) for move in moves]
    return layout.to_text(Group(heading, layout.header(names, widths), *rows), width=width, colour=colour)


def _cells(move: Move) -> tuple[str, str, str, str]:
    event, earlier, later = move
    now = event["value"]
    return event["description"], now or "no date", _changed(earlier, now), _changed(later, now)


def _changed(value: str | None, now: str | None) -> str:
    """The other date; the same one is only hinted at, so that the eye finds what moves."""
    return "same" if value == now else value or "no date"
