"""What tests of whole rows share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.extraction import Extractor, Options

Told = Callable[[str], list[Event]]


@pytest.fixture(scope="session")
def told() -> Told:
    """The default rows of a text published on 18 June 2020, through the pipeline that is built in."""
    extractor = Extractor(Options())

    def events(text: str) -> list[Event]:
        article = Article(id="a", text=text, source="a.txt", published=date(2020, 6, 18))
        return list(extractor(article).events)

    return events
