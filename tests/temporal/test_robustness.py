"""Whatever text comes, something sound comes out, in time that grows with the text."""

from __future__ import annotations

import sys
from datetime import date
from itertools import pairwise
from types import FrameType
from typing import Literal

import pytest
from calendars import quick
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.temporal import TimeExpression, find
from timeline_cli.temporal.english import RULES, tokenize
from timeline_cli.temporal.english.lexicon import LEXICON
from timeline_cli.temporal.operations import replay

THURSDAY = date(2019, 6, 27)

#: every word that a rule or the lexicon knows, and some that are none
WORDS = sorted(
    {word for words in LEXICON.values() for word in words}
    | {
        word
        for rule in RULES
        for item in rule.pattern.split()
        for word in item.strip("?").split("|")
        if "<" not in word
    }
    | {
        "June",
        "May",
        "Tuesday",
        "was",
        "will",
        "said",
        "since",
        "by",
        "$",
        "%",
        "'90s",
        "\n\n",
        "(",
        "no",
        "a",
    }
    | {
        "26",
        "2019",
        "1987",
        "31st",
        "30",
        "2.5",
        "1,200",
        "14:05",
        "24:00",
        "p.m.",
        "2019-06-26",
        "03/04/2019",
        "146",
    }
)


def check(text: str, expressions: tuple[TimeExpression, ...]) -> None:
    for one in expressions:
        assert text[one.start : one.end] == one.text
        assert one.text.strip() == one.text != ""
        assert one.value
        assert (one.earliest is None) == (one.latest is None)
        assert replay(one.derivation) == []
        if one.earliest and one.latest:
            assert one.earliest <= one.latest
    for before, after in pairwise(expressions):
        assert before.end <= after.start
    assert len({one.id for one in expressions}) == len(expressions)


@quick
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    check(text, find(text, published=THURSDAY))


@quick
@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from([" ", "", "-", "  ", "\u00a0"]))
def test_any_row_of_words_of_time(words: list[str], between: str) -> None:
    text = between.join(words)

    check(text, find(text, published=THURSDAY))


@quick
@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from(["news", "narrative"]))
def test_any_row_of_words_without_publication_date(words: list[str], style: str) -> None:
    text = " ".join(words).title()

    check(text, find(text, style=style))  # type: ignore[arg-type]


@quick
@given(st.text(alphabet="0123456789.,:/-–'’ °$£thsndr", max_size=60))
def test_any_row_of_digits_and_marks(text: str) -> None:
    check(text, find(text, published=THURSDAY))


@quick
@given(st.text(max_size=60))
def test_tokens_are_slices_of_the_text_in_order(text: str) -> None:
    tokens = tokenize(text)

    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(before.end <= after.start for before, after in pairwise(tokens))
    assert [c for token in tokens for c in token.text if not c.isspace()] == [
        c for c in text if not c.isspace()
    ]


@quick
@given(st.dates(), st.lists(st.sampled_from(WORDS), max_size=15))
def test_any_publication_date(published: date, words: list[str]) -> None:
    """Shifts over either end of what `datetime` can say leave a date without bounds, not an error."""
    text = " ".join(words)

    check(text, find(text, published=published))


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize(
    "text",
    [
        "It opened yesterday and will shut tomorrow.",
        "It opened last year; next year it shuts.",
        "They met last Friday and will meet next Friday.",
        "It was built 3,000 years ago and will fall 9,000 years from now.",
        "It opened in January and will shut in December.",
        "They met at Easter. They will meet at Christmas.",
        "It shut last winter, last weekend and last week.",
    ],
)
def test_the_ends_of_the_calendar(text: str, published: date) -> None:
    found = find(text, published=published)

    assert found
    check(text, found)


def test_offsets_count_code_points() -> None:
    text = "Łódź 🎉 e\u0301 — “on 3 June 2018” it rained."

    assert [(one.start, one.end) for one in find(text)] == [(text.index("3"), text.index("”"))]


def test_no_expression_crosses_a_blank_line() -> None:
    assert [one.text for one in find("Meeting on 3\n\nJune 2018 was wet.")] == ["June 2018"]


def test_an_expression_may_cross_a_line() -> None:
    assert [one.text for one in find("It opened on 3\nJune 2018.")] == ["3\nJune 2018"]


def test_what_stands_before_the_body_is_left_alone() -> None:
    text = "Monday 3 June 2019\n\nIt rained on 1 June 2019."

    assert [one.text for one in find(text, body_start=text.index("It"))] == ["1 June 2019"]


# each would take hours, or all memory, if the work grew faster than the text
LONG = {
    "digits": "9" * 20_000,
    "short numbers": "1 " * 5_000,
    "numbers with commas": "1,111," * 4_000,
    "dots": "1." * 8_000,
    "colons": "12:12:" * 4_000,
    "slashes": "1/1/" * 4_000,
    "dashes": "2019-06-" * 3_000,
    "years": "2019 " * 2_000,
    "years and dashes": "1987-" * 2_000,
    "articles": "the " * 4_000,
    "last": "last " * 5_000,
    "units": "week month year day " * 1_500,
    "some units": "a few a number of several " * 1_500,
    "months": "June " * 2_000,
    "weekdays": "Monday, Tuesday and Wednesday " * 400,
    "lengths": "two years and three months and " * 500,
    "two and a half": "two and a half " * 1_500,
    "hundred and": "one hundred and " * 2_000,
    "thousand": "a hundred thousand " * 2_000,
    "later": "two days later " * 800,
    "of": "the end of the first half of the last quarter of " * 300,
    "brackets": "(" * 5_000 + "June 2018" + ")" * 5_000,
    "quotes": "'" * 10_000 + "90s",
    "apostrophes": "'s " * 5_000,
    "blank lines": "\n \n" * 8_000,
    "spaces": " " * 50_000 + "3 June",
    "letters": "a" * 50_000,
    "letters and digits": "a1" * 20_000,
    "one long sentence": "he left on Tuesday and " * 1_000,
}


@pytest.mark.parametrize("name", LONG)
def test_long_runs_come_to_an_end(name: str) -> None:
    text = LONG[name]

    for one in find(text, published=THURSDAY):
        assert text[one.start : one.end] == one.text


@pytest.mark.parametrize(
    "text",
    [
        "It opened on 3 June 2018 and shut two days later. It rained yesterday.\n\n",
        "In 1987 he left on Tuesday. ",
        "June 2018 ",
        "The mill burned down in May, and the following year the town was empty. ",
    ],
)
@pytest.mark.parametrize("style", ["news", "narrative"])
def test_ten_times_the_text_takes_ten_times_the_steps(text: str, style: Literal["news", "narrative"]) -> None:
    """Counted in calls, so that a slow machine does not matter."""
    find(text, published=THURSDAY, style=style)
    once, often = (_calls(text * times, style) for times in (12, 120))

    assert often < 13 * once


def _calls(text: str, style: Literal["news", "narrative"]) -> int:
    count = 0

    def step(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        find(text, published=THURSDAY, style=style)
    finally:
        sys.setprofile(before)
    return count


def test_a_text_ten_times_as_long_holds_ten_times_as_much() -> None:
    text = "It opened on 3 June 2018 and shut two days later. It rained yesterday.\n\n"

    once, often = find(text, published=THURSDAY), find(text * 10, published=THURSDAY)
    assert len(often) == 10 * len(once) == 30
    assert [one.value for one in often] == [one.value for one in once] * 10
