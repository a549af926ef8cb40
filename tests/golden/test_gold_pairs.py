"""Two articles of one story together: each event once, each date as exact as the two allow."""

from __future__ import annotations

from typing import Any

import gold
import pytest
import running

PAIRS = gold.read_pairs()

#: Of the rows of each pair, how many hold just the right mentions on the right date: measured, rounded down.
RECALL = {"deputy-mayor": 95.0, "harlan-bridge": 95.0, "library": 90.0, "port-alder-blast": 90.0}


@pytest.fixture(scope="module", params=PAIRS, ids=lambda pair: pair.name)
def made(request: pytest.FixtureRequest) -> tuple[gold.GoldPair, dict[str, Any]]:
    return request.param, running.together(request.param)


@pytest.fixture(scope="module")
def scored(
    made: tuple[gold.GoldPair, dict[str, Any]], gold_report: list[str]
) -> tuple[gold.GoldPair, gold.Score]:
    pair, timeline = made
    score = gold.score_pair(pair, timeline)
    gold_report.append(f"together {pair.name}: rows {score.recall:.1f}, false merges {len(score.spurious)}")
    return pair, score


def test_every_pair_has_a_floor() -> None:
    assert {pair.name for pair in PAIRS} == set(RECALL)


def test_no_false_merge(scored: tuple[gold.GoldPair, gold.Score]) -> None:
    _, score = scored

    assert score.spurious == []


def test_rows(scored: tuple[gold.GoldPair, gold.Score]) -> None:
    pair, score = scored

    assert score.recall >= RECALL[pair.name], "\n".join(score.missed)


def test_what_is_disputed_corrected_and_narrowed_is_marked_so(
    made: tuple[gold.GoldPair, dict[str, Any]],
) -> None:
    assert gold.wrong_flags(*made) == []
