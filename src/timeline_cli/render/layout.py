"""What the tables share: how a renderable becomes text, rows of fixed widths, the heading of an article."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from timeline_cli.articles import Article
from timeline_cli.render import dates
from timeline_cli.render.text import printable

GAP = 2
MOST_ARTICLES = 30


def to_text(content: RenderableType, *, width: int, colour: bool) -> str:
    """`content` in `width` columns. Colour means bold, dim and italic of the terminal's own colours."""
    output = io.StringIO()
    console = Console(
        file=output,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
        highlight=False,
        emoji=False,
        markup=False,
    )
    console.print(content)
    return "".join(f"{line.rstrip()}\n" for line in output.getvalue().splitlines())


def heading(articles: Sequence[Article]) -> RenderableType:
    """Title and publication date of each article, numbered when there are several."""
    numbered = len(articles) > 1
    lines = [_article(article, number if numbered else None) for number, article in enumerate(articles, 1)]
    if len(lines) > MOST_ARTICLES:
        more = len(lines) - MOST_ARTICLES
        lines = [*lines[:MOST_ARTICLES], Text(f"and {more} more", style="dim")]
    return Group(*lines, Text(""))


def header(names: Sequence[str], widths: Sequence[int]) -> RenderableType:
    """The names of the columns over a line."""
    return Group(row([Text(name, style="bold") for name in names], widths), Rule(style="dim", characters="─"))


def row(cells: Iterable[Text], widths: Sequence[int]) -> Table:
    """Cells side by side; one that is too long goes on below itself, and nothing is cut off."""
    table = Table.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    for width in widths:
        table.add_column(width=width, overflow="fold")
    table.add_row(*cells)
    return table


def note(line: str) -> RenderableType:
    """A line that belongs to the row above it."""
    return Padding(Text(line, style="dim"), (0, 0, 0, 4))


def _article(article: Article, number: int | None) -> Text:
    line = Text(f"[{number}] " if number else "", style="bold")
    line.append(printable(article.title or article.id))
    known = (
        f"published {dates.day(article.published)} ({article.published_from})" if article.published else ""
    )
    return line.append(f"  {known or 'publication date unknown'}", style="not bold dim")
