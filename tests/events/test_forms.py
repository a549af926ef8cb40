"""Rows of texts that are no running news: `forms.toml` has one of each form with its rows."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_cli.articles import Article
from timeline_cli.articles.head import read_head
from timeline_cli.articles.voices import voices
from timeline_cli.events.event import Event
from timeline_cli.extraction import Extractor, Options

from .test_grammar import row_of

CASES = tomllib.loads(Path(__file__).with_name("forms.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def tell() -> Callable[[str], list[Event]]:
    """The default rows of a text published on 18 June 2020, with what stands above it and who speaks."""
    extractor = Extractor(Options())

    def events(text: str) -> list[Event]:
        head = read_head(text)
        article = Article(
            id="a",
            text=text,
            source="a.txt",
            title=head.title,
            published=date(2020, 6, 18),
            voices=voices(text),
            body_start=head.body_start,
        )
        return list(extractor(article).events)

    return events


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_text_of_another_form_is_told_in_rows(
    tell: Callable[[str], list[Event]], case: dict[str, Any]
) -> None:
    assert [row_of(event) for event in tell(case["text"])] == case["rows"]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_form_has_its_reason(case: dict[str, object]) -> None:
    assert case["reason"]
