"""Which words of a headline a row tells: the acts of `headlines.toml`, each with a headline and two rows."""

from __future__ import annotations

import pytest

from timeline_cli.events.headline import read_headline, senses
from timeline_cli.tables import read_table

ACTS = read_table("timeline_cli.events", "headlines")


@pytest.mark.parametrize("act", ACTS)
def test_a_row_tells_an_act_in_other_words(act: str) -> None:
    meant = [
        place for place, words in enumerate(read_headline(ACTS[act]["headline"]).words) if f"={act}" in words
    ]
    assert read_headline(ACTS[act]["headline"]).told_by(ACTS[act]["row"]) >= set(meant) != set()


@pytest.mark.parametrize("act", ACTS)
def test_a_row_of_something_else_does_not(act: str) -> None:
    assert not any(f"={act}" in senses(word) for word in ACTS[act]["other"].lower().rstrip(".").split())


@pytest.mark.parametrize(
    ("headline", "text", "told"),
    [
        ("Australian ferry sinks", "A ferry from Australia sank", 3),
        ("Ferry, ferry burning bright", "The ferry burned", 2),
        ("The day of the cat", "A dog barked at a cat", 0),
    ],
)
def test_forms_of_a_word_are_one_and_short_words_tell_nothing(headline: str, text: str, told: int) -> None:
    assert len(read_headline(headline).told_by(text)) == told


def test_the_word_of_the_headline_itself_names_its_act_best() -> None:
    headline = read_headline("Mayor resigns")
    assert headline.names("resign") > headline.names("leave") > headline.names("swim") == 0
