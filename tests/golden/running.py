"""Running the tool on the gold articles, through its public functions."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from typing import Any

import gold

from timeline_cli.articles import read
from timeline_cli.extraction import Extractor, Options
from timeline_cli.render.json import as_object


def told_on_command_line(articles: Iterable[gold.GoldArticle]) -> dict[str, list[str]]:
    """For each article the `published` argument that it needs: none, or the date it does not say itself."""
    return {
        article.name: [str(article.published)] if article.published_from == "--published" else []
        for article in articles
    }


def timelines(articles: list[gold.GoldArticle], *, only_dates: bool = False) -> dict[str, dict[str, Any]]:
    """The tool's timeline of each article, by name, as an object of the output contract.

    Raises:
        PipelineError: when the language pipeline cannot be loaded and events are wanted.
    """
    extract = Extractor(Options(only_dates=only_dates))
    published = told_on_command_line(articles)
    found = {}
    for article in articles:
        (one,) = read(article.path, published=published[article.name], report=lambda problem: None)
        found[article.name] = as_object(extract(one))
    return found


def together(pair: gold.GoldPair, *, backwards: bool = False) -> dict[str, Any]:
    """The timeline of two articles together, from the command line; `backwards` gives the later one first."""
    files = [str(article.path) for article in pair.articles]
    command = ["extract", *(reversed(files) if backwards else files), "--json"]
    done = subprocess.run(
        [sys.executable, "-c", "from timeline_cli.cli import main; main()", *command],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return json.loads(done.stdout)
