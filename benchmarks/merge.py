#!/usr/bin/env python3
"""How long it takes to make one timeline of thousands of articles, beyond reading them, and how much memory.

    python benchmarks/merge.py articles.jsonl
    python benchmarks/merge.py articles.jsonl --articles 1000 2500 5000

The articles of the file are extracted once, on two cores. Where more are asked for, they are repeated with
changes: each round some days later, with other words in each sentence, so that it tells other events of the
same people, which is harder to merge than news of a whole year. Each size runs in a process of its own.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path

from accuracy import table

from timeline_cli import read
from timeline_cli.errors import ExtractionError
from timeline_cli.events.event import Event, Span
from timeline_cli.extraction import Options
from timeline_cli.jobs import extract_all
from timeline_cli.timeline.merge import merge
from timeline_cli.timeline.timeline import Timeline

MEGABYTE = 1024 if sys.platform != "darwin" else 1024**2
#: So many days later each round of the same articles stands.
ROUND_DAYS = 5
SIZES = (1000, 2500, 5000)
HEAD = (
    "articles", "events", "rows", "told more than once", "by the clock", "by CPU time", "CPU an article",
    "peak memory",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Merged:
    """What merging took: rows that came out, seconds by the clock and of the processor, peak memory in MB."""

    articles: int
    events: int
    rows: int
    joined: int
    seconds: float
    cpu: float
    memory: float


def many(timelines: Sequence[Timeline]) -> Iterator[Timeline]:
    """The timelines without end, each round later and in other words than the one before."""
    for number in count():
        for timeline in timelines:
            yield _later(timeline, number) if number else timeline


def _later(timeline: Timeline, number: int) -> Timeline:
    """The same timeline, some days later and under another name."""
    article = timeline.articles[0]
    days = timedelta(days=ROUND_DAYS * number)
    name = f"{article.id}-{number}"
    return replace(
        timeline,
        articles=(
            replace(
                article,
                id=name,
                text=f"{article.text}\nRound {number}.",
                published=_moved(article.published, days),
            ),
        ),
        time_expressions={name: timeline.time_expressions.get(article.id, ())},
        events=tuple(_event_later(event, name, days, number) for event in timeline.events),
    )


def _event_later(event: Event, article: str, days: timedelta, number: int) -> Event:
    text = f"{event.sentence.text} (round {number})"
    sentence = Span(text=text, start=event.sentence.start, end=event.sentence.end)
    return replace(
        event,
        article=article,
        sentence=sentence,
        earliest=_moved(event.earliest, days),
        latest=_moved(event.latest, days),
        mentions=tuple(replace(m, article=article, sentence=sentence) for m in event.mentions),
    )


def _moved(day: date | None, days: timedelta) -> date | None:
    return day + days if day is not None and day.year < date.max.year else day


def measure(timelines: Sequence[Timeline], articles: int) -> Merged:
    """Merge so many articles in a process of its own."""
    context = multiprocessing.get_context("fork")
    with context.Pool(1) as pool:
        return pool.apply(_measured, (list(timelines), articles))


def _measured(timelines: Sequence[Timeline], articles: int) -> Merged:
    chosen = list(islice(many(timelines), articles))
    began, cpu = time.perf_counter(), time.process_time()
    merged = merge(chosen)
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    return Merged(
        articles=len(merged.articles),
        events=sum(len(timeline.events) for timeline in chosen),
        rows=len(merged.events),
        joined=sum(len(event.mentions) > 1 for event in merged.events),
        seconds=seconds,
        cpu=cpu,
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE,
    )


def fail(error: ExtractionError) -> None:
    """A figure on fewer articles than asked for would be wrong."""
    raise error


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("articles_file", type=Path, metavar="ARTICLES.jsonl")
    parser.add_argument("--articles", type=int, nargs="+", default=SIZES, metavar="N", help="sizes to merge")
    options = parser.parse_args()
    began = time.perf_counter()
    timelines = list(extract_all(read(str(options.articles_file)), Options(), jobs=2, report=fail))
    seconds = time.perf_counter() - began
    print(f"{len(timelines):,} articles extracted in {seconds:.0f} s\n", flush=True)
    rows = [HEAD]
    for size in options.articles:
        found = measure(timelines, size)
        rows.append(
            (
                f"{found.articles:,}",
                f"{found.events:,}",
                f"{found.rows:,}",
                f"{found.joined:,}",
                f"{found.seconds:.0f} s",
                f"{found.cpu:.0f} s",
                f"{1000 * found.cpu / found.articles:.1f} ms",
                f"{found.memory:.0f} MB",
            )
        )
    print(table(rows, "markdown"))


if __name__ == "__main__":
    main()
