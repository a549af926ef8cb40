"""The scorer gives full marks to the gold itself, and takes them away for each kind of error."""

from __future__ import annotations

from datetime import date
from typing import Any

import gold
import pytest


@pytest.fixture
def article() -> gold.GoldArticle:
    return next(one for one in gold.read_articles() if one.name == "court-charity-fraud")


@pytest.fixture
def perfect(article: gold.GoldArticle) -> dict[str, Any]:
    return {
        "time_expressions": [
            {
                "text": one.text,
                "start": one.place.start,
                "end": one.place.end,
                "type": one.type,
                "value": one.values[0],
            }
            for one in article.time_expressions
        ],
        "events": [
            {
                "description": row.description,
                "trigger": {"text": row.trigger, "start": row.places[0].start, "end": row.places[0].end},
                "value": row.values[0],
                "earliest": str(row.earliest),
                "latest": str(row.latest),
                "factuality": row.factuality,
            }
            for row in article.rows
        ],
    }


def test_the_gold_itself_has_full_marks(article: gold.GoldArticle, perfect: dict[str, Any]) -> None:
    for score in (
        gold.score_time_expressions(article, perfect, values=True),
        gold.score_rows(article, perfect),
    ):
        assert (score.precision, score.recall) == (100, 100)
    for right, whole in (gold.count_factuality(article, perfect), gold.count_order(article, perfect)):
        assert right == whole > 0


def test_a_wrong_value_is_missed_and_spurious(article: gold.GoldArticle, perfect: dict[str, Any]) -> None:
    index = next(i for i, one in enumerate(article.time_expressions) if not one.optional)
    perfect["time_expressions"][index]["value"] = "1066"

    score = gold.score_time_expressions(article, perfect, values=True)

    assert (len(score.missed), len(score.spurious)) == (1, 1)
    assert gold.score_time_expressions(article, perfect, values=False).f1 == 100


def test_a_row_told_twice_is_spurious(article: gold.GoldArticle, perfect: dict[str, Any]) -> None:
    perfect["events"].append(dict(perfect["events"][0]))

    assert len(gold.score_rows(article, perfect).spurious) == 1


def test_a_row_on_the_wrong_day_is_missed_and_spurious(
    article: gold.GoldArticle, perfect: dict[str, Any]
) -> None:
    wrong = {"value": "1066-10-14", "earliest": "1066-10-14", "latest": "1066-10-14"}
    perfect["events"][0] = perfect["events"][0] | wrong

    score = gold.score_rows(article, perfect)

    assert (len(score.missed), len(score.spurious)) == (1, 1)


def test_the_same_days_under_another_value_are_right() -> None:
    event = {"value": "2019-W10", "earliest": "2019-03-04", "latest": "2019-03-10"}
    row = gold.GoldRow(
        places=(),
        trigger="",
        values=(),
        earliest=date(2019, 3, 4),
        latest=date(2019, 3, 10),
        factuality="asserted",
        description="",
        participants=(),
        optional=False,
    )

    assert gold.same_date(event, row)


def test_rows_in_the_wrong_order_cost_their_pairs(article: gold.GoldArticle, perfect: dict[str, Any]) -> None:
    perfect["events"].reverse()

    right, whole = gold.count_order(article, perfect)

    assert right == 0 < whole


def test_words_that_do_not_occur_are_refused() -> None:
    with pytest.raises(ValueError, match="occurs 1 times, not 2"):
        gold.find("The wall was breached.", "wall", 2)


def test_a_merge_that_gold_does_not_have_is_spurious() -> None:
    pair = gold.read_pairs()[0]
    first, second = (article.path.name for article in pair.articles)
    mentions = [
        {"article": name, "trigger": {"start": 0, "end": 3}, "time_expression": None}
        for name in (first, second)
    ]
    event = {
        "description": "",
        "trigger": {"text": "The", "start": 0, "end": 3},
        "value": None,
        "earliest": None,
        "latest": None,
        "mentions": mentions,
    }
    articles = [{"id": name, "source": name} for name in (first, second)]

    score = gold.score_pair(pair, {"articles": articles, "events": [event]})

    assert (score.right, len(score.spurious)) == (0, 1)


def test_the_merged_rows_of_the_gold_itself_are_right() -> None:
    for pair in gold.read_pairs():
        articles = [{"id": article.name, "source": str(article.path)} for article in pair.articles]
        events = [_as_event(row) for row in pair.rows]

        score = gold.score_pair(pair, {"articles": articles, "events": events})

        assert (score.recall, score.spurious) == (100, [])


def _as_event(row: gold.GoldPairRow) -> dict[str, Any]:
    mentions = [
        {
            "article": name.removesuffix(".txt"),
            "trigger": {"start": places[0].start, "end": places[0].end},
            "time_expression": None,
        }
        for name, places in row.mentions.items()
    ]
    return {
        "description": row.description,
        "trigger": mentions[0]["trigger"] | {"text": ""},
        "value": None,
        "earliest": str(row.earliest),
        "latest": str(row.latest),
        "mentions": mentions,
    }
