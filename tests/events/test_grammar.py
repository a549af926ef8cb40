"""Rows of constructions that news uses all the time: `grammar.toml` has sentences of each with their rows."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from timeline_cli import extract
from timeline_cli.articles import Article
from timeline_cli.events.event import Event

from .conftest import Told

CASES = tomllib.loads(Path(__file__).with_name("grammar.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "rows"),
    [(text, rows) for case in CASES.values() for text, rows in case["rows"].items()],
)
def test_a_construction_is_told_in_rows(told: Told, text: str, rows: list[str]) -> None:
    assert [row_of(event) for event in told(text)] == rows


def row_of(event: Event) -> str:
    """The row as a reader sees it: its date, what happened, and how sure that is."""
    kind = "" if event.factuality == "asserted" else f" ({event.factuality})"
    return f"{event.value} {event.description}{kind}"


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_construction_has_its_reason(case: dict[str, object]) -> None:
    assert case["reason"]


@pytest.mark.parametrize("before", ["- ", "Tuesday, "])
def test_every_construction_can_open_or_end_a_text(before: str) -> None:
    """Rules look at the words beside a phrase, of which there are none at the edges of a text."""
    texts = [before + text.rstrip(".") for case in CASES.values() for text in case["rows"]]
    articles = [Article(id="a", text=text, source="a.txt", published=date(2020, 6, 18)) for text in texts]
    told = [timeline.articles[0].id for timeline in extract(articles, all_events=True)]
    assert len(told) == len(texts)
