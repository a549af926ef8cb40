#!/usr/bin/env python3
"""How well time expressions are found and read, beside other tools on the same documents.

    python benchmarks/accuracy.py GOLD_DIR...
    python benchmarks/accuracy.py GOLD_DIR --errors 10
    python benchmarks/accuracy.py GOLD_DIR... --format markdown

GOLD_DIR holds TimeML documents (*.tml). Scored as TempEval-3 does, F1 over all time expressions:
strict   the extent is exact            relaxed  the extents overlap
type     they overlap, and DATE, TIME, DURATION or SET is right
value    they overlap, and the TIMEX3 value is right
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal

import peers
from peers import Found, NotInstalled, Tool
from timeml import Document, Extent, read_folder, write_jsonl

Style = Literal["auto", "news", "narrative"]

SCORES = ("strict", "relaxed", "type", "value")
HEAD = ("tool", *SCORES, "found", "words/s")


@dataclass(slots=True)
class Score:
    """Counts over documents, and the errors by class."""

    gold: int = 0
    found: int = 0
    right: Counter[str] = field(default_factory=Counter)
    errors: dict[str, list[str]] = field(default_factory=dict)

    def f1(self, what: str) -> float:
        """F1 in percent of strict, relaxed, type or value."""
        total = self.gold + self.found
        return 200 * self.right[what] / total if total else 0.0

    def note(self, kind: str, error: str) -> None:
        """Keep an error for the list."""
        self.errors.setdefault(kind, []).append(error)


def score(documents: Iterable[Document], found: dict[str, list[Found]]) -> Score:
    """Hold what was found, by document id, against the gold time expressions."""
    result = Score()
    for document in documents:
        _score_document(document, sorted(found.get(document.id, ()), key=lambda one: one.start), result)
    return result


def _score_document(document: Document, found: list[Found], result: Score) -> None:
    result.gold += len(document.times)
    result.found += len(found)
    exact = {(gold.start, gold.end) for gold in document.times}
    result.right["strict"] += sum((one.start, one.end) in exact for one in found)
    free = list(found)
    for gold in document.times:
        best = max(free, key=lambda one: gold.overlap(one.start, one.end), default=None)
        if best is None or gold.overlap(best.start, best.end) <= 0:
            result.note("missed", f"{document.id}: {gold.text!r} = {gold.type} {gold.value}")
            continue
        free.remove(best)
        result.right["relaxed"] += 1
        result.right["type"] += best.type == gold.type
        result.right["value"] += best.value == gold.value
        for kind in _differences(gold, best):
            result.note(
                kind,
                f"{document.id}: {gold.text!r} = {gold.type} {gold.value}, "
                f"got {best.text!r} = {best.type} {best.value}",
            )
    for one in free:
        result.note("spurious", f"{document.id}: {one.text!r} = {one.type} {one.value}")


def _differences(gold: Extent, found: Found) -> Iterator[str]:
    if (gold.start, gold.end) != (found.start, found.end):
        yield "extent"
    if gold.type != found.type:
        yield "type"
    if gold.value != found.value:
        yield "value"


def ours(style: Style) -> Tool:
    """`timeline dates` with its options as they are, except --style."""
    return Tool(f"**timeline** {peers.version_of('timeline-cli')}", partial(_find_ours, style))


def _find_ours(style: Style, documents: Iterable[Document]) -> dict[str, list[Found]]:
    from timeline_cli import read
    from timeline_cli.extraction import Extractor, Options

    extractor = Extractor(Options(style=style, only_dates=True))
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder, "articles.jsonl")
        write_jsonl(documents, articles)
        for timeline in map(extractor, read(str(articles))):
            for article in timeline.articles:
                found[article.id] = [
                    Found(one.start, one.end, one.type, one.value, one.text)
                    for one in timeline.time_expressions[article.id]
                ]
    return found


def tools(options: argparse.Namespace) -> Iterator[tuple[str, Tool | NotInstalled]]:
    """The tools that were asked for, in the order of the table; a reason in place of one that cannot run."""
    makers: dict[str, Callable[[], Tool]] = {
        "timeline": partial(ours, options.style),
        "dateparser": peers.dateparser,
        "heideltime": partial(peers.heideltime, options.heideltime_type, options.keep),
    }
    for name in options.tools:
        try:
            yield name, makers[name]()
        except NotInstalled as reason:
            yield name, reason


def table(rows: Sequence[Sequence[str]], format: str) -> str:
    """Rows, the first of them the head, aligned or as Markdown."""
    if format == "markdown":
        lines = ["| " + " | ".join(row) + " |" for row in rows]
        lines.insert(1, "|---|" + "---:|" * (len(rows[0]) - 1))
        return "\n".join(lines)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def compare(documents: list[Document], options: argparse.Namespace) -> tuple[str, list[Score]]:
    """The table for one folder, and our score for the list of errors."""
    words = sum(len(document.text.split()) for document in documents)
    rows: list[tuple[str, ...]] = [HEAD]
    own = []
    for name, tool in tools(options):
        if isinstance(tool, NotInstalled):
            rows.append((f"{name}: not installed ({tool})", *["–"] * (len(HEAD) - 1)))
            continue
        began = time.perf_counter()
        result = score(documents, tool.find(documents))
        seconds = time.perf_counter() - began
        if name == "timeline":
            own.append(result)
        # What was kept from an earlier run has no speed.
        speed = "–" if name == "heideltime" and options.keep else f"{words / seconds:,.0f}"
        figures = [f"{result.f1(what):.2f}" for what in SCORES]
        rows.append((tool.name, *figures, f"{result.found:,}", speed))
    return table(rows, options.format), own


def print_errors(result: Score, most: int) -> None:
    """The errors by class, the most frequent class first, at most `most` of each."""
    for kind, errors in sorted(result.errors.items(), key=lambda item: -len(item[1])):
        print(f"\n{kind}: {len(errors)}")
        for error in errors[:most]:
            print(f"  {error}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+", metavar="GOLD_DIR")
    parser.add_argument("--errors", type=int, metavar="N", help="list our errors by class, N of each")
    parser.add_argument("--format", choices=("text", "markdown"), default="text")
    parser.add_argument("--style", choices=("auto", "news", "narrative"), default="auto")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N documents of each folder")
    parser.add_argument(
        "--tools", nargs="+", choices=("timeline", "dateparser", "heideltime"), metavar="TOOL",
        default=("timeline", "dateparser", "heideltime"), help="timeline, dateparser, heideltime",
    )  # fmt: skip
    parser.add_argument("--heideltime-type", choices=("news", "narratives"), default="news")
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep what HeidelTime writes there, and use what is there"
    )
    options = parser.parse_args()
    for folder in options.gold:
        try:
            documents = read_folder(folder)[: options.limit]
        except OSError as error:
            sys.exit(f"error: {error}")
        text, own = compare(documents, options)
        gold = sum(len(document.times) for document in documents)
        print(f"\n{folder.name}: {len(documents)} documents, {gold:,} time expressions, {date.today()}\n")
        print(text)
        if options.errors is not None:
            for result in own:
                print_errors(result, options.errors)


if __name__ == "__main__":
    main()
