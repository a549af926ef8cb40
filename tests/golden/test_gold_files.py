"""The gold timelines themselves: they quote their articles, name weekdays that exist, and stand in order."""

from __future__ import annotations

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import gold
import pytest

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
GOLD_FILES = sorted(gold.ARTICLES.glob("*.gold.json"))
PAIR_FILES = sorted(gold.ARTICLES.glob("*.pair.json"))


def test_every_article_has_a_gold_timeline() -> None:
    texts = {path.stem for path in gold.ARTICLES.glob("*.txt")}

    assert texts
    assert texts == {path.name.removesuffix(".gold.json") for path in GOLD_FILES}


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_every_quoted_string_occurs(path: Path) -> None:
    article = gold.read_article(path)

    assert article.time_expressions
    assert article.rows


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_a_weekday_in_the_text_is_the_weekday_of_its_value(path: Path) -> None:
    for expression in gold.read_article(path).time_expressions:
        named = [day for day in WEEKDAYS if day in expression.text.lower()]
        full = re.match(r"\d{4}-\d\d-\d\d", expression.values[0])
        if named and full and expression.type in ("DATE", "TIME"):
            assert WEEKDAYS[date.fromisoformat(full[0]).weekday()] == named[0], expression


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_time_expressions_stand_in_reading_order_and_apart(path: Path) -> None:
    places = [one.place for one in gold.read_article(path).time_expressions]

    assert all(first.end <= second.start for first, second in pairwise(places))


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_no_row_stands_before_one_that_is_over_by_then(path: Path) -> None:
    rows = [row for row in gold.read_article(path).rows if row.earliest and row.latest]

    for first, second in pairwise(rows):
        assert first.earliest <= first.latest
        assert not second.latest < first.earliest, (first.description, second.description)


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_two_rows_of_one_date_do_not_claim_one_word(path: Path) -> None:
    """Of two dates they may: "served notices in May 2021 and again in June" is two rows with one verb."""
    claims = [(place, row.values) for row in gold.read_article(path).rows for place in row.places]

    assert len(claims) == len(set(claims))


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_lengths_are_those_of_articles_lists_and_logs(path: Path) -> None:
    assert 100 <= len(gold.read_article(path).text.split()) <= 900


@pytest.mark.parametrize("path", PAIR_FILES, ids=lambda path: path.name)
def test_a_pair_tells_each_row_of_its_articles_once(path: Path) -> None:
    pair = next(one for one in gold.read_pairs() if one.path == path)
    told = [
        (name, place) for row in pair.rows for name, places in row.mentions.items() for place in places[:1]
    ]

    assert len(told) == len(set(told))
    for article in pair.articles:
        mentioned = {place for name, place in told if name == article.path.name}
        for row in article.rows:
            assert row.optional or any(place in mentioned for place in row.places), row.description


@pytest.mark.parametrize("path", PAIR_FILES, ids=lambda path: path.name)
def test_a_pair_shows_what_it_is_there_for(path: Path) -> None:
    pair = json.loads(path.read_text(encoding="utf-8"))
    flags = {"narrowing": "narrowed", "disagreement": "disputed", "correction": "corrected"}

    assert any(len(row["mentions"]) > 1 for row in pair["events"])
    if pair["kind"] in flags:
        assert any(row.get(flags[pair["kind"]]) for row in pair["events"])
    else:
        assert pair["sources"] == 1
