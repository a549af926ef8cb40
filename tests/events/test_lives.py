"""Rows of lives and histories: obituaries, biographies, the story of a firm, a war or a bridge."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.articles import Article
from timeline_cli.extraction import Extractor, Options

from .conftest import Told

# What an article opens with may be its news, though no words date it.
NO_NEWS = "It rained. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Brimtech was charged in February 2001 and fined £2m in the November.",
            ["Brimtech was charged", "Brimtech was fined £2m"],
        ),
        (
            "Ada Okoro was arrested in May 2001 and released six weeks later.",
            ["Ada Okoro was arrested", "Ada Okoro was released"],
        ),
        (
            "Varga was hurt in Porto in May 1944 and came home that August.",
            ["Varga was hurt in Porto", "Varga came home"],
        ),
        (
            "Ada Okoro was elected mayor in 1931 and made a dame in 1950.",
            ["Ada Okoro was elected mayor", "Ada Okoro was made a dame"],
        ),
        (
            "Ada Okoro was appointed director in 1931.",
            ["Ada Okoro was appointed director"],
        ),
        (
            "The mill, founded in 1898 and sold to Brimtech in 2004, has a new roof.",
            ["The mill was founded", "The mill was sold to Brimtech"],
        ),
        (
            "The mill will reopen after a flood on 28 May forced it to close.",
            ["A flood forced it to close", "The mill will reopen"],
        ),
        (
            "Porto remains a worry for Brimtech after sales there fell by 16% in 2019.",
            ["Sales there fell by 16%"],
        ),
        (
            "The council took up the plan in July 1966 but did not find the money until the autumn of 1969.",
            ["The council took up the plan", "The council found the money"],
        ),
    ],
)
def test_a_life_step_by_step(told: Told, text: str, expected: list[str]) -> None:
    assert [event.description for event in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The border would be disputed again in 1903.", "asserted"),
        ("Her memoirs would not be published until 1958.", "asserted"),
        ("She met Tomas Varga, who would become mayor in 1921.", "asserted"),
        ("The mill would close in 1999 if nobody bought it.", "possible"),
        ("The mayor said that the mill would close in 1999.", "planned"),
        ("The mill would close in 2020.", "possible"),
    ],
)
def test_would_tells_ahead_what_is_long_over(told: Told, text: str, factuality: str) -> None:
    assert [event.factuality for event in told(NO_NEWS + text)][-1:] == [factuality]


def test_without_a_publication_date_the_last_date_told_says_what_is_long_over() -> None:
    text = "The border would be disputed in 1903. A court settled it in 1911, and it would open in 1912."
    article = Article(id="a", text=text, source="a.txt")
    told = Extractor(Options())(article).events
    assert [(event.value, event.factuality) for event in told][:1] == [("1903", "asserted")]


def test_a_stretch_of_days_after_a_month_that_is_known_is_a_row(told: Told) -> None:
    text = f"{NO_NEWS}Ada Okoro was arrested in November 1938. Varga was released six weeks later."
    released = told(text)[-1]
    assert (released.earliest, released.latest) == (date(1938, 12, 13), date(1939, 1, 11))


def test_a_paragraph_goes_on_with_whom_the_text_is_about(told: Told) -> None:
    text = (
        "Tomas Varga was born in Porto in 1927. Varga won a cup in 1938. He left in 1944. In 1950 Varga "
        "joined Brimtech. Varga made his name in 1961. He warned of a fall, and the firm's senior "
        "partner, Harold Fell, resigned in February 1962.\n\n"
        "He was appointed to build a bridge in 1969.\n"
    )
    assert told(text)[-1].description == "Tomas Varga was appointed to build a bridge"


def test_a_paragraph_goes_on_with_whom_the_text_is_about_however_far_back(told: Told) -> None:
    text = (
        "Mary Varga, the chemist who found a cure, died in May. Varga was working alone when she saw it. She "
        "kept it. Her paper was lost. She wrote it again.\n\n"
        "The first patient, a girl of nine, was treated in October 1971. She is a grandmother. The drug was "
        "licensed in 1976. Mills closed.\n\n"
        "She was born Mary Garrity in Porto in 1924. She came to Norland in 1942.\n"
    )
    rows = [event.description for event in told(text)]
    assert "Mary Varga was born Mary Garrity in Porto" in rows
    assert "Mary Varga came to Norland" in rows


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "The drug was licensed in Porto in 1976 and in Norland in 1979.",
            ["The drug was licensed in Norland"],
        ),
        ("The drug was licensed in Porto in 1976 and in Norland two years later.", []),
    ],
)
def test_a_place_with_a_date_of_its_own_is_of_another_time(told: Told, text: str, others: list[str]) -> None:
    rows = [event.description for event in told(NO_NEWS + text)]
    assert rows == ["The drug was licensed in Porto", *others]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Coron", "Coron is in the province of Palawan, Norland. It has a port.", []),
        ("Ely", "Ely is in Norland, on the river Ouse.", []),
        ("Norland in lockdown", "Norland is in lockdown after a rise in cases.", ["Norland is in lockdown"]),
    ],
)
def test_where_a_place_lies_is_no_news(title: str, text: str, expected: list[str]) -> None:
    article = Article(id="a", text=text, source="a.txt", title=title, published=date(2020, 6, 18))
    events = Extractor(Options())(article).events
    assert [event.description.partition(" after")[0] for event in events] == expected
