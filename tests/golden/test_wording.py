"""Every row of our own articles is well formed, whatever it tells."""

from __future__ import annotations

import re

import gold
import pytest
import running

ARTICLES = gold.read_articles()
NEVER_LAST = frozenset(
    "a an and as at because but for from into nor of or than that the to which while who whose with".split()
)
QUOTED = re.compile(r"“([^“”]*)”")


@pytest.fixture(scope="module")
def told() -> dict[str, list[dict[str, str]]]:
    found = running.timelines(ARTICLES)
    return {
        name: [
            {
                "row": event["description"],
                "sentence": event["sentence"]["text"],
                "trigger": event["trigger"]["text"],
            }
            for event in timeline["events"]
        ]
        for name, timeline in found.items()
    }


@pytest.mark.parametrize("name", [article.name for article in ARTICLES])
def test_rows_end_in_a_word_that_ends_something(name: str, told: dict[str, list[dict[str, str]]]) -> None:
    for event in told[name]:
        last = event["row"].rpartition(" ")[2]
        assert last.lower() not in NEVER_LAST, event
        assert not event["row"].endswith((",", ";", ":", "-", "–", "—")), event


@pytest.mark.parametrize("name", [article.name for article in ARTICLES])
def test_quotations_are_closed_and_stand_in_the_article(
    name: str, told: dict[str, list[dict[str, str]]]
) -> None:
    for event in told[name]:
        row = event["row"]
        assert row.count("“") == row.count("”"), event
        assert row.count("(") == row.count(")"), event
        assert row.count('"') % 2 == 0, event
        for words in QUOTED.findall(row):
            assert words.rstrip("…") in " ".join(event["sentence"].split()), event


@pytest.mark.parametrize("name", [article.name for article in ARTICLES])
def test_rows_hold_what_they_tell(name: str, told: dict[str, list[dict[str, str]]]) -> None:
    for event in told[name]:
        stem = event["trigger"].lower()[:4]
        assert stem in event["row"].lower() or not event["trigger"].isalpha(), event
