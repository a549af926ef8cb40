"""What is said on stderr: errors, notes, progress."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from timeline_cli.articles import Article
from timeline_cli.articles.reading import LINE_SUFFIXES
from timeline_cli.errors import InputError, InputNote
from timeline_cli.render.text import printable
from timeline_cli.timeline.timeline import Timeline

EXAMPLE = "--published 2019-06-27"


class Messages:
    """Says what went wrong or is worth knowing, and remembers whether anything failed."""

    def __init__(self) -> None:
        self.failed = False
        self._open_dates = 0
        self._open_articles: list[Article] = []

    def report(self, problem: InputError | InputNote) -> None:
        """One problem with one input."""
        if isinstance(problem, InputError):
            self.failed = True
            self.error(str(problem))
        else:
            self.note(str(problem))

    def error(self, message: str) -> None:
        """Something that failed."""
        self._say(f"error: {message}")

    def note(self, message: str) -> None:
        """Something worth knowing."""
        self._say(f"note: {message}")

    def watch(self, timelines: Iterable[Timeline]) -> Iterator[Timeline]:
        """Pass `timelines` on, and count the dates in them that wait for a publication date."""
        for timeline in timelines:
            for article in timeline.articles:
                still_open = open_dates(article, timeline)
                if still_open:
                    self._open_dates += still_open
                    self._open_articles.append(article)
            yield timeline

    def summarize(self) -> None:
        """How many dates stay open, and how to close them."""
        if not self._open_articles:
            return
        dates = "1 date stays open" if self._open_dates == 1 else f"{self._open_dates:,} dates stay open"
        if len(self._open_articles) == 1:
            source = self._open_articles[0].source
            self.note(f"{source}: {dates}, because the publication date is unknown; give it: {EXAMPLE}")
            return
        self.note(
            f"{dates} in {len(self._open_articles):,} articles, because their publication date is unknown; "
            f'give it: {EXAMPLE} for each file, or "published" in each record'
        )

    def _say(self, message: str) -> None:
        print(printable(message), file=sys.stderr, flush=True)


def open_dates(article: Article, timeline: Timeline) -> int:
    """How many time expressions of an article a publication date would put on the calendar."""
    if article.published is not None:
        return 0
    return sum(
        expression.type in ("DATE", "TIME") and expression.earliest is None and "X" in expression.value
        for expression in timeline.time_expressions.get(article.id, ())
    )


def with_progress(timelines: Iterable[Timeline], files: Iterable[str]) -> Iterator[Timeline]:
    """Pass `timelines` on under a progress bar, where stderr is a terminal and there is more than one."""
    total = _number_of_articles(files)
    # A bar and the rows would write over each other where both go to the screen.
    if not sys.stderr.isatty() or sys.stdout.isatty() or total == 1:
        yield from timelines
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("articles"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("articles", total=total, speed="")
        words = 0
        for timeline in timelines:
            words += sum(len(article.text.split()) for article in timeline.articles)
            elapsed = progress.tasks[task].elapsed or 0
            speed = f"{words / elapsed:,.0f} words/s" if elapsed > 0.5 else ""
            progress.update(task, advance=len(timeline.articles), speed=speed)
            yield timeline


def _number_of_articles(files: Iterable[str]) -> int | None:
    total = 0
    for name in files:
        path = Path(name)
        if not path.is_file():
            return None
        if path.suffix.lower() in LINE_SUFFIXES:
            with path.open("rb") as lines:
                total += sum(1 for line in lines if line.strip())
        else:
            total += 1
    return total
