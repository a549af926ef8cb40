#!/usr/bin/env python3
"""Run the tool over whole corpora: nothing may fail, and every output must keep the contract.

    python benchmarks/robustness.py articles.jsonl...
    python benchmarks/robustness.py articles.jsonl --all
    python benchmarks/robustness.py articles.jsonl --all --sentences 9000

For each file: the articles read, those that failed, outputs that break the contract (the pydantic models
behind `timeline schema`), spans that do not fit their text, the time, and the peak memory of the tool. Ends
with 1 when anything is wrong. With `--sentences` each sentence is a text of its own, whole, cut off, or with
its words in another order: what stands at the edge of a text is where rules that look around go wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from accuracy import table
from pydantic import ValidationError
from speed import MEGABYTE, TIMELINE

from timeline_cli import read
from timeline_cli.render.contract import TimelineContract

SHOWN = 10
SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+|\n+")


@dataclass(slots=True)
class Outcome:
    """What became of a file: counts, `problems` in words, seconds, and peak memory in MB."""

    articles: int = 0
    printed: int = 0
    events: int = 0
    failed: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)
    seconds: float = 0.0
    memory: float = 0.0
    exit_code: int = 0

    @property
    def problems(self) -> list[str]:
        """All that is wrong, an empty list when nothing is."""
        problems = [*self.failed, *self.broken, *self.misplaced]
        if self.printed + len(self.failed) != self.articles:
            problems.append(
                f"{self.articles} articles, but {self.printed} printed, {len(self.failed)} failed"
            )
        if self.exit_code != bool(self.failed):
            problems.append(f"ended with {self.exit_code}, although {len(self.failed)} articles failed")
        return problems


def check(file: str, arguments: list[str]) -> Outcome:
    """Run `timeline extract` on a file and check all that it prints."""
    outcome = Outcome()
    texts = {article.id: article.text for article in read(file, report=lambda problem: None)}
    outcome.articles = len(texts)
    with tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        command = [TIMELINE, "extract", file, "--format", "jsonl", *arguments]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)
        assert process.stdout is not None
        for line in process.stdout:
            _check_line(json.loads(line), texts, outcome)
        _, status, used = os.wait4(process.pid, 0)
        outcome.seconds = time.perf_counter() - began
        errors.seek(0)
        said = errors.read().decode("utf-8", "replace").splitlines()
    outcome.exit_code = process.returncode = os.waitstatus_to_exitcode(status)
    outcome.memory = used.ru_maxrss / MEGABYTE
    outcome.failed = [line for line in said if line.startswith("error:")]
    return outcome


def write_sentences(file: str, count: int, path: Path) -> None:
    """Write so many sentences of a file, drawn by lot, as articles of their own; about half are whole."""
    chance = random.Random(1)
    articles = list(read(file, report=lambda problem: None))
    sentences = [
        (sentence, article.published)
        for article in articles
        for sentence in dict.fromkeys(SENTENCE_END.split(article.text))
        if sentence.strip()
    ]
    with path.open("w", encoding="utf-8") as out:
        for number, (text, published) in enumerate(chance.sample(sentences, min(count, len(sentences)))):
            words = text.split()
            place = chance.randint(1, len(words))
            ways = [text, text, text, " ".join(words[:place]), " ".join(words[place - 1 :]), text.upper()]
            if chance.random() < 0.1:
                chance.shuffle(words)
                ways = [" ".join(words)]
            record = {"id": str(number), "text": chance.choice(ways), "published": str(published or "")}
            out.write(json.dumps({key: value for key, value in record.items() if value}) + "\n")


def _check_line(timeline: dict[str, Any], texts: dict[str, str], outcome: Outcome) -> None:
    outcome.printed += 1
    outcome.events += len(timeline["events"])
    (article,) = timeline["articles"]
    try:
        TimelineContract.model_validate(timeline)
    except ValidationError as error:
        outcome.broken.append(f"{article['source']}: {error}")
    for where, span in _spans(timeline):
        if texts[article["id"]][span["start"] : span["end"]] != span["text"]:
            outcome.misplaced.append(f"{article['source']}: {where} {span['text']!r} is not where it is said")


def _spans(timeline: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for expression in timeline["time_expressions"]:
        yield expression["id"], expression
    for event in timeline["events"]:
        yield f"the trigger of {event['id']}", event["trigger"]
        yield f"the sentence of {event['id']}", event["sentence"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="+", metavar="FILE.jsonl")
    parser.add_argument("--all", action="store_true", help="also events without a date")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="work in N processes")
    parser.add_argument("--sentences", type=int, metavar="N", help="N sentences of each file, each alone")
    parser.add_argument("--format", choices=("text", "markdown"), default="text")
    options = parser.parse_args()
    arguments = [*(["--all"] if options.all else []), "--jobs", str(options.jobs)]
    rows = [("file", "articles", "printed", "failed", "broken", "misplaced", "events", "seconds", "peak MB")]
    problems = []
    for file in options.files:
        with tempfile.TemporaryDirectory() as folder:
            taken = file
            if options.sentences:
                taken = str(Path(folder, "sentences.jsonl"))
                write_sentences(file, options.sentences, Path(taken))
            outcome = check(taken, arguments)
        problems += outcome.problems
        rows.append(
            (
                Path(file).name,
                f"{outcome.articles:,}",
                f"{outcome.printed:,}",
                f"{len(outcome.failed):,}",
                f"{len(outcome.broken):,}",
                f"{len(outcome.misplaced):,}",
                f"{outcome.events:,}",
                f"{outcome.seconds:.0f}",
                f"{outcome.memory:.0f}",
            )
        )
    print(f"{date.today()}\n\n{table(rows, options.format)}")
    for problem in problems[:SHOWN]:
        print(problem)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
