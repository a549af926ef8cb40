"""Where the text goes: to the screen, a pipe or a file; and in which shape."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from timeline_cli.errors import OutputError
from timeline_cli.timeline.timeline import Timeline

if TYPE_CHECKING:
    from timeline_cli.articles import Article
    from timeline_cli.render.moves_table import Move

Format = Literal["table", "json", "jsonl", "timeml"]

WIDTH_UNKNOWN = 80
NARROWEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowOptions:
    """How timelines are shown: see the options of the same names.

    `only_dates` shows time expressions; `nothing` is said in the place of a table without a row.
    """

    format: Format = "table"
    explain: bool = False
    output: Path | None = None
    by_article: bool = False
    only_dates: bool = False
    nothing: str = ""


def renderer(options: ShowOptions) -> Callable[[Timeline], str]:
    """The function that turns a timeline into text."""
    if options.format == "json":
        from timeline_cli.render.json import as_json

        return as_json
    if options.format == "jsonl":
        from timeline_cli.render.json import as_line

        return as_line
    if options.format == "timeml":
        from timeline_cli.render.timeml import as_timeml

        return as_timeml
    return _table(options)


def _table(options: ShowOptions) -> Callable[[Timeline], str]:
    from timeline_cli.render.dates_table import as_dates_table
    from timeline_cli.render.table import as_table

    to_screen = options.output is None
    width = _width() if to_screen else WIDTH_UNKNOWN
    colour = to_screen and _colour()
    if options.only_dates:
        return partial(as_dates_table, width=width, colour=colour, why=options.explain)
    return partial(as_table, width=width, colour=colour, why=options.explain, nothing=options.nothing)


def moves_table(articles: Sequence[Article], moves: Sequence[Move], days: int, options: ShowOptions) -> str:
    """The rows that move with the publication date, as text."""
    from timeline_cli.render.moves_table import as_moves_table

    to_screen = options.output is None
    width = _width() if to_screen else WIDTH_UNKNOWN
    return as_moves_table(articles, moves, days, width=width, colour=to_screen and _colour())


def write(texts: Iterable[str], path: Path | None) -> None:
    """Write `texts` as they come, to stdout or to a file.

    A file appears only when it is complete: until then, and after an interruption, what there is of it
    stands beside it under the same name with ".part".

    Raises:
        OutputError: they cannot be written.
    """
    with _writing(f"--output {path}" if path else "the output"):
        if path is None:
            _to_stdout(texts)
        elif path.exists() and not path.is_file():
            # A device or a pipe has no place to put a half-written file.
            _to_file(texts, path)
        else:
            part = path.with_name(f"{path.name}.part")
            _to_file(texts, part)
            os.replace(part, path)


@contextmanager
def _writing(what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"{what} cannot be written ({error.strerror})") from None


def _to_file(texts: Iterable[str], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(texts)


def _to_stdout(texts: Iterable[str]) -> None:
    with suppress(AttributeError):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        for text in texts:
            sys.stdout.write(text)
            sys.stdout.flush()
    except OSError as error:
        # Nothing more can be said there, not even what Python still holds at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        # A reader that has seen enough (| head) is no failure.
        if not isinstance(error, BrokenPipeError):
            raise


def separated(texts: Iterable[str]) -> Iterator[str]:
    """Tables with an empty line between them."""
    for number, text in enumerate(texts):
        yield f"\n{text}" if number else text


def _width() -> int:
    """The width of the terminal, also where only the errors or the input are on it (| less)."""
    if columns := os.environ.get("COLUMNS", ""):
        with suppress(ValueError):
            return max(NARROWEST, int(columns))
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        with suppress(OSError, ValueError, AttributeError):
            return max(NARROWEST, os.get_terminal_size(stream.fileno()).columns or WIDTH_UNKNOWN)
    return WIDTH_UNKNOWN


def _colour() -> bool:
    """Bold and dim, on a terminal that can and a user who does not mind (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty() or bool(os.environ.get("FORCE_COLOR"))
