"""Teams in lines of results and tables."""

import pytest

from timeline_cli.language.results import teams


def found(text: str) -> list[str]:
    texts = text.split(" ")
    starts = [0, *(at + 1 for at, word in enumerate(texts[:-1]) if word == ".")]
    return [" ".join(texts[start:end]) for start, end in teams(texts, starts, frozenset({"Chapter", "May"}))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ardmore 2 Portmere 1", ["Ardmore", "Portmere"]),
        ("Results : Ardmore 2 Portmere 1 ( halftime 0-1 )", ["Ardmore", "Portmere"]),
        ("Ardmore 2 Portmere 1 \n Odo 's Park 3 Haas 0", ["Ardmore", "Portmere", "Odo 's Park", "Haas"]),
        ("Ardmore 2 Portmere 1 Odo City 3 Haas 0", ["Ardmore", "Portmere", "Odo City", "Haas"]),
        ("LA ARDMORE 102 Portmere 96", ["LA ARDMORE", "Portmere"]),
        ("Ardmore Vale 19 - 33 Portmere", ["Ardmore Vale", "Portmere"]),
        ("Ardmore 19-33 Portmere .", ["Ardmore", "Portmere"]),
        ("Standings : \n PSV Ardmore 9 7 1 1 24 6 22 \n Portmere 8 4 2 2 .500", ["PSV Ardmore", "Portmere"]),
        ("ARDMORE AT PORTMERE", ["ARDMORE", "PORTMERE"]),
        ("Ardmore v Portmere", ["Ardmore", "Portmere"]),
    ],
)
def test_the_teams_of_results_are_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ardmore won",
        "Ardmore has 2 teams and Portmere 1",
        "Ardmore 2",
        "Chapter 2 Portmere 1",
        "The talks in Ardmore 19-33 Portmere went on",
        "May 2 Portmere 1",
        "Ardmore 1996 Portmere 1997",
        "ardmore 2 portmere 1",
        "He sang AT PORTMERE",
    ],
)
def test_what_is_no_result_has_no_teams(text: str) -> None:
    assert found(text) == []
