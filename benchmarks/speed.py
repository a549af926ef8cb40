#!/usr/bin/env python3
"""How fast the tool is, and how much memory it needs.

    python benchmarks/speed.py articles.jsonl
    python benchmarks/speed.py articles.jsonl --rows extract dates cold --articles 200
    python benchmarks/speed.py articles.jsonl --rows dates dateparser heideltime --peer-articles 20

Every row but the growth runs the installed command as a user does, start included; "one core" pins it to
one. Words are counted by white space. CPU time says what an otherwise idle machine would show.
Measure in an environment without torch: spaCy imports it wherever it finds it, which costs a second or more.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from importlib import util
from itertools import islice
from pathlib import Path

import peers
from accuracy import table
from timeml import Document

TIMELINE = str(Path(sys.executable).with_name("timeline"))
DATA = Path(__file__).parents[1] / "data" / "articles"
ONE_ARTICLE = DATA / "deputy-mayor-tribunal.txt"
MEGABYTE = 1024 if sys.platform != "darwin" else 1024**2


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took: seconds by the clock, seconds of the processor, peak memory in MB."""

    wall: float
    cpu: float
    memory: float


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what was measured, by the clock and by CPU time, and what is to be reached."""

    what: str
    by_clock: str
    by_cpu: str
    goal: str


def run(*arguments: str, cores: int = 1) -> Run:
    """Run `timeline` with these arguments on `cores` cores, its output thrown away.

    Raises:
        RuntimeError: it failed.
    """
    began = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        _become(arguments, cores)
    _, status, used = os.wait4(pid, 0)
    if code := os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"timeline {' '.join(arguments[:1])} ended with {code}")
    return Run(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / MEGABYTE)


def _become(arguments: Sequence[str], cores: int) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nothing, stream)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
    try:
        os.execv(TIMELINE, [TIMELINE, *arguments])
    finally:
        os._exit(127)


def median_run(*arguments: str, times: int) -> Run:
    """The median of several runs, each figure by itself."""
    runs = [run(*arguments) for _ in range(times)]
    return Run(*(statistics.median(getattr(one, what) for one in runs) for what in ("wall", "cpu", "memory")))


class Bench:
    """Measures one row after another over the articles of a file; runs that two rows need are done once."""

    def __init__(self, articles: Path, options: argparse.Namespace, folder: Path) -> None:
        with articles.open(encoding="utf-8") as lines:
            self.lines = list(islice((line for line in lines if line.strip()), options.articles))
        self.options = options
        self.folder = folder
        self.file = self._write("articles.jsonl", self.lines)
        self.words = _words(self.lines)

    def _write(self, name: str, lines: Sequence[str]) -> str:
        path = self.folder / name
        path.write_text("".join(lines), encoding="utf-8")
        return str(path)

    @cached_property
    def whole(self) -> Run:
        return run("extract", self.file, "--format", "jsonl")

    @cached_property
    def cold_start(self) -> Run:
        return median_run("extract", str(ONE_ARTICLE), times=self.options.times)

    def extract(self) -> Iterator[Row]:
        yield _speed("whole tool, one core", self.whole, self.words, "12,000 words/s")

    def extract_all(self) -> Iterator[Row]:
        used = run("extract", self.file, "--all", "--format", "jsonl")
        yield _speed("whole tool with --all, one core", used, self.words, "4,500 words/s")

    def dates(self) -> Iterator[Row]:
        used = run("dates", self.file, "--format", "jsonl")
        yield _speed("only dates, one core", used, self.words, "40,000 words/s")

    def cold(self) -> Iterator[Row]:
        yield _start("one article, cold start to table", self.cold_start, "1.2 s")

    def help(self) -> Iterator[Row]:
        for option in ("--help", "--version"):
            yield _start(f"timeline {option}", median_run(option, times=self.options.times), "0.25 s")

    def memory(self) -> Iterator[Row]:
        tenth = self.lines[: max(1, len(self.lines) // 10)]
        first = run("extract", self._write("tenth.jsonl", tenth), "--format", "jsonl")
        yield Row("peak memory, one article", f"{self.cold_start.memory:.0f} MB", "", "300 MB")
        yield Row(f"peak memory, stream of {len(tenth):,}", f"{first.memory:.0f} MB", "", "500 MB, flat")
        yield Row(
            f"peak memory, stream of {len(self.lines):,}", f"{self.whole.memory:.0f} MB", "", "500 MB, flat"
        )

    def jobs(self) -> Iterator[Row]:
        two = run("extract", self.file, "--format", "jsonl", "--jobs", "2", cores=2)
        gain = f"{self.whole.wall / two.wall:.2f} times"
        yield Row("--jobs 2 on two cores against --jobs 1 on one", gain, "", "1.8 times")

    def growth(self) -> Iterator[Row]:
        for only_dates, what in ((False, "whole tool"), (True, "only dates")):
            base, *longer = _seconds_per_copy((1, 10, 100), only_dates=only_dates)
            for copies, seconds in zip((10, 100), longer, strict=True):
                change = f"{100 * (seconds / base - 1):+.0f}% a word"
                yield Row(f"{what}, text {copies} times as long", "", change, "within 15%")

    def dateparser(self) -> Iterator[Row]:
        yield from self._peer("dateparser", peers.dateparser)

    def heideltime(self) -> Iterator[Row]:
        yield from self._peer("heideltime", lambda: peers.heideltime("news", None))

    def _peer(self, name: str, make: Callable[[], peers.Tool]) -> Iterator[Row]:
        """A peer's speed on the first articles, as most are too slow for all, and its time for one."""
        try:
            tool = make()
        except peers.NotInstalled as reason:
            yield Row(f"{name}: not installed ({reason})", "–", "–", "")
            return
        records = [json.loads(line) for line in self.lines[: self.options.peer_articles]]
        documents = [
            Document(str(number), record["text"], record.get("published"))
            for number, record in enumerate(records)
        ]
        words = sum(len(document.text.split()) for document in documents)
        yield _start(f"{tool.name}, one article", _timed(tool, documents[:1]), "")
        yield _speed(f"{tool.name}, {len(documents)} articles", _timed(tool, documents), words, "")


ROWS: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "extract": Bench.extract,
    "extract-all": Bench.extract_all,
    "dates": Bench.dates,
    "cold": Bench.cold,
    "help": Bench.help,
    "memory": Bench.memory,
    "jobs": Bench.jobs,
    "growth": Bench.growth,
    "dateparser": Bench.dateparser,
    "heideltime": Bench.heideltime,
}


def _speed(what: str, used: Run, words: int, goal: str) -> Row:
    return Row(what, f"{words / used.wall:,.0f} words/s", f"{words / used.cpu:,.0f} words/s", goal)


def _timed(tool: peers.Tool, documents: Sequence[Document]) -> Run:
    began, cpu = time.perf_counter(), _cpu()
    tool.find(documents)
    return Run(time.perf_counter() - began, _cpu() - cpu, 0)


def _start(what: str, used: Run, goal: str) -> Row:
    return Row(what, f"{used.wall:.2f} s", f"{used.cpu:.2f} s", goal)


def _words(lines: Sequence[str]) -> int:
    return sum(len(json.loads(line)["text"].split()) for line in lines)


def _cpu() -> float:
    """Seconds of the processor so far, those of children that have ended with them."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _seconds_per_copy(numbers: Sequence[int], *, only_dates: bool) -> list[float]:
    """CPU seconds for each copy of one article in a text of so many copies; the best of three.

    Only its body is copied: the lines above it are skipped in one article, but would be read in every copy.
    """
    from timeline_cli import read
    from timeline_cli.extraction import Extractor, Options

    (article,) = read(str(ONE_ARTICLE))
    body = article.text[article.body_start :]
    extractor = Extractor(Options(only_dates=only_dates))
    extractor(article)
    seconds = []
    for copies in numbers:
        longer = replace(article, text="\n\n".join([body] * copies), body_start=0)
        repeat = max(1, 20 // copies)
        best = float("inf")
        for _ in range(3):
            began = time.process_time()
            for _ in range(repeat):
                extractor(longer)
            best = min(best, time.process_time() - began)
        seconds.append(best / repeat / copies)
    return seconds


def _facts() -> str:
    torch = ", torch installed: start and memory are not the tool's own" if util.find_spec("torch") else ""
    load = f"load {os.getloadavg()[0]:.1f} at the start"
    system = f"{platform.system()} {platform.machine()}"
    return (
        f"{date.today()}, Python {platform.python_version()}, {system}, {os.cpu_count()} cores, {load}{torch}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("articles_file", type=Path, metavar="ARTICLES.jsonl")
    parser.add_argument(
        "--rows", nargs="+", choices=ROWS, default=list(ROWS), metavar="ROW", help=", ".join(ROWS)
    )
    parser.add_argument("--articles", type=int, metavar="N", help="only the first N articles")
    parser.add_argument("--times", type=int, default=7, metavar="N", help="runs for a median (7)")
    parser.add_argument("--peer-articles", type=int, default=20, metavar="N", help="articles for peers (20)")
    options = parser.parse_args()
    print(f"{_facts()}\n", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options.articles_file, options, Path(folder))
        print(f"{len(bench.lines):,} articles, {bench.words:,} words\n", flush=True)
        rows = [("", "by the clock", "by CPU time", "to reach")]
        for name in options.rows:
            rows += [(row.what, row.by_clock, row.by_cpu, row.goal) for row in ROWS[name](bench)]
    print(table(rows, "markdown"))


if __name__ == "__main__":
    main()
