"""The dates that head lines: sentences, time expressions and headlines are cut at the same places."""

from __future__ import annotations

import pytest

from timeline_cli import temporal
from timeline_cli.entry_heads import end_of_head, starts_of_entries
from timeline_cli.language.sentences import boundaries

HEADS = [
    "12 March 2017 – ",
    "• May 2020: ",
    "21:10 – ",
    "| 4 June 1998 | ",
    "[3 June 2019] ",
    "**1987:** ",
    "Mid-2015 — ",
    "Early 1999: ",
    "Q3 2012: ",
    "1914-18: ",
    "Tuesday – ",
    "3/4/2019: ",
]


@pytest.mark.parametrize("head", HEADS)
def test_each_line_that_a_date_heads_is_an_entry(head: str) -> None:
    text = f"The mill.\n{head}Work began in May\n{head}The roof fell in\n"
    first = text.index(head)
    second = text.index(head, first + 1)
    assert starts_of_entries(text) == [first, second]
    assert end_of_head(text, first, unmarked=False) == first + len(head)
    assert {first, first + len(head), second, second + len(head)} <= set(boundaries(text))
    assert not [one for one in temporal.find(text) if one.start < second < one.end]


def test_a_day_alone_in_its_line_heads_what_stands_below() -> None:
    text = "Monday 3 June\nThe roof fell in May\n5 June\nIt was shut\n"
    assert starts_of_entries(text) == [0, text.index("5 June")]
    assert [one.text for one in temporal.find(text)] == ["Monday 3 June", "May", "5 June"]


@pytest.mark.parametrize(
    "text",
    [
        "One line alone.\n12 March 2017 – It closed.\n",
        "It ran until\n12 March 2017 – and then from\n14 May 2018 – to the end.\n",
        "Twelve came.\n12 boats – and more – sank.\n3 more – the last – burnt.\n",
    ],
)
def test_no_list(text: str) -> None:
    assert starts_of_entries(text) == []
