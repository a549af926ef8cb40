"""What each command does: the options go to the plain functions that do the work, their result to `write`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

import typer

from timeline_cli.articles import Article, read
from timeline_cli.articles.dates import DateOrder, period
from timeline_cli.articles.reading import STDIN
from timeline_cli.cli.messages import Messages, with_progress
from timeline_cli.cli.output import ShowOptions, moves_table, renderer, separated, write
from timeline_cli.errors import TimelineError, UsageError
from timeline_cli.extraction import Options
from timeline_cli.jobs import extract_all
from timeline_cli.render.text import printable
from timeline_cli.timeline.selection import Selection, select
from timeline_cli.timeline.timeline import Timeline

SOME_FAILED = 1
WRONG_USAGE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which events are asked for, as written on the command line."""

    since: str | None = None
    until: str | None = None
    about: str | None = None
    top: int | None = None
    min_sources: int = 1


def extract(
    files: Sequence[str],
    published: Sequence[str],
    options: Options,
    asked: Asked,
    show: ShowOptions,
    jobs: int,
) -> None:
    """`timeline extract`."""
    with _messages() as messages:
        if show.by_article and show.format == "json":
            raise UsageError("--by article prints tables; for one JSON object an article: --format jsonl")
        selection = _selection(asked, options.date_order)
        timelines = _timelines(_sources(files, show), published, options, jobs, messages)
        if show.format == "json" or (show.format == "table" and not show.by_article):
            timelines = _as_one(timelines)
        selected = (select(timeline, selection) for timeline in timelines)
        write(_texts(selected, replace(show, nothing=_nothing(asked, options))), show.output)


def what_moves(
    files: Sequence[str],
    published: Sequence[str],
    options: Options,
    asked: Asked,
    show: ShowOptions,
    jobs: int,
    days: int,
) -> None:
    """`timeline extract --shift-published`: each article by itself, with other publication dates."""
    from timeline_cli.render.json import as_object
    from timeline_cli.timeline.order import order
    from timeline_cli.timeline.verify import rows_that_move

    with _messages() as messages:
        if show.format != "table" or show.explain or show.by_article:
            raise UsageError(
                "--shift-published prints one plain table; leave out --format, --json, --explain and --by"
            )
        selection = _selection(asked, options.date_order)
        articles = list(_articles(_sources(files, show), published, options, messages))

        def rows_for(shift: int) -> dict[str, Any]:
            moved = [_published_later(article, shift) for article in articles]
            timelines = list(extract_all(moved, options, jobs=jobs, report=messages.report))
            events = chain.from_iterable(timeline.events for timeline in timelines)
            told = order(moved, {}, events)
            return as_object(select(told, selection) if shift == 0 else told)

        if articles and all(article.published is None for article in articles):
            messages.note("no publication date is known, so none can be moved; give it: --published DATE")
        moves = rows_that_move(rows_for, days)
        write([moves_table(articles, moves, days, show)] if articles else [], show.output)


def verify(timeline: str, files: Sequence[str]) -> None:
    """`timeline verify`."""
    from timeline_cli.cli import handed_on
    from timeline_cli.timeline import verify as check

    with _messages() as messages:
        objects = handed_on.timelines(timeline)
        articles = list(read(*files, report=messages.report))
        problems = [
            problem
            for content in objects
            for problem in check.verify(content, handed_on.texts(content, articles))
        ]
        write((f"{printable(problem)}\n" for problem in problems), None)
        if problems:
            raise typer.Exit(SOME_FAILED)
        write([handed_on.summary(objects, articles)], None)


def dates(
    files: Sequence[str], published: Sequence[str], options: Options, show: ShowOptions, jobs: int
) -> None:
    """`timeline dates`."""
    with _messages() as messages:
        timelines = _timelines(_sources(files, show), published, options, jobs, messages)
        if show.format == "json":
            timelines = _as_one(timelines)
        elif show.format == "timeml":
            timelines = _only_one(timelines)
        write(_texts(timelines, show), show.output)


def schema() -> None:
    """`timeline schema`."""
    from timeline_cli.render.contract import json_schema

    with _messages():
        write([json_schema()], None)


@contextmanager
def _messages() -> Iterator[Messages]:
    """Errors become messages and exit codes; anything else is a fault of ours, and keeps its trace."""
    messages = Messages()
    try:
        yield messages
    except TimelineError as error:
        messages.error(str(error))
        raise typer.Exit(WRONG_USAGE) from None
    messages.summarize()
    if messages.failed:
        raise typer.Exit(SOME_FAILED)


def _timelines(
    sources: Sequence[str], published: Sequence[str], options: Options, jobs: int, messages: Messages
) -> Iterable[Timeline]:
    articles = _articles(sources, published, options, messages)
    timelines = extract_all(articles, options, jobs=jobs, report=messages.report)
    return with_progress(messages.watch(timelines), sources)


def _articles(
    sources: Sequence[str], published: Sequence[str], options: Options, messages: Messages
) -> Iterable[Article]:
    return read(*sources, published=published, date_order=options.date_order, report=messages.report)


def _published_later(article: Article, days: int) -> Article:
    if article.published is None:
        return article
    return replace(article, published=article.published + timedelta(days=days))


def _sources(files: Sequence[str], show: ShowOptions) -> Sequence[str]:
    """The files named, none of which is written to, or what is piped in."""
    if not files and sys.stdin.isatty():
        raise UsageError("no article given; name a file (timeline extract article.txt) or pipe one in")
    if show.output is not None and show.output.resolve() in (Path(name).resolve() for name in files):
        raise UsageError(f"--output {show.output} would replace an article that is to be read; name another")
    return files or (STDIN,)


def _as_one(timelines: Iterable[Timeline]) -> Iterator[Timeline]:
    """All timelines as one, each event once; none when every input failed."""
    collected = list(timelines)
    if len(collected) > 1:
        from timeline_cli.timeline.merge import merge

        collected = [merge(collected)]
    yield from collected


def _only_one(timelines: Iterable[Timeline]) -> Iterator[Timeline]:
    for number, timeline in enumerate(timelines):
        if number:
            raise UsageError("--format timeml writes one document; give one article at a time")
        yield timeline


def _texts(timelines: Iterable[Timeline], show: ShowOptions) -> Iterable[str]:
    texts = map(renderer(show), timelines)
    return separated(texts) if show.format == "table" else texts


def _selection(asked: Asked, order: DateOrder | None) -> Selection:
    since = _bounds("--since", asked.since, order)
    until = _bounds("--until", asked.until, order)
    if since and until and since[0] > until[1]:
        raise UsageError(f"--since {asked.since} is after --until {asked.until}; nothing lies between them")
    return Selection(
        since=since[0] if since else None,
        until=until[1] if until else None,
        about=asked.about,
        top=asked.top,
        min_sources=asked.min_sources,
    )


def _nothing(asked: Asked, options: Options) -> str:
    """What is said where no event is left to show."""
    wanted = {
        "--since": asked.since,
        "--until": asked.until,
        "--about": asked.about,
        "--min-sources": asked.min_sources if asked.min_sources > 1 else None,
    }
    given = [f"{option} {value}" for option, value in wanted.items() if value is not None]
    if given:
        return printable(f"No event fits {', '.join(given)}.")
    if options.all_events:
        return "No events."
    return "No events with a date of their own. --all shows the others too."


def _bounds(option: str, words: str | None, order: DateOrder | None) -> tuple[date, date] | None:
    if words is None:
        return None
    found = period(words, date_order=order)
    if found is None:
        raise UsageError(
            f"{option} {words!r} is not one date; write it as 2019-06-27, 2019-06, June 2019 or 2019"
        )
    return found
