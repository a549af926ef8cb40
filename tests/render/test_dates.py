from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.render.dates import human, interval


@pytest.mark.parametrize(
    ("value", "first", "last", "words"),
    [
        ("2019-06-26", date(2019, 6, 26), date(2019, 6, 26), "Wed 26 Jun 2019"),
        ("2019-08-13TNI", date(2019, 8, 13), date(2019, 8, 13), "Tue 13 Aug 2019, night"),
        ("2019-08-13T14:05", date(2019, 8, 13), date(2019, 8, 13), "Tue 13 Aug 2019, 14:05"),
        ("2019-W26", date(2019, 6, 24), date(2019, 6, 30), "week of 24 Jun 2019"),
        ("2019-W26-WE", date(2019, 6, 29), date(2019, 6, 30), "weekend of 29 Jun 2019"),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28), "Feb 2019"),
        ("2018-Q3", date(2018, 7, 1), date(2018, 9, 30), "Q3 2018"),
        ("2018-H2", date(2018, 7, 1), date(2018, 12, 31), "second half of 2018"),
        ("2019-SU", date(2019, 6, 1), date(2019, 8, 31), "summer 2019"),
        ("2018-WI", date(2018, 12, 1), date(2019, 2, 28), "winter 2018–19"),
        ("2019", date(2019, 1, 1), date(2019, 12, 31), "2019"),
        ("0079", date(79, 1, 1), date(79, 12, 31), "AD 79"),
        ("199", date(1990, 1, 1), date(1999, 12, 31), "1990s"),
        ("18", date(1800, 1, 1), date(1899, 12, 31), "19th century"),
        ("20", date(2000, 1, 1), date(2099, 12, 31), "21st century"),
        ("2019-XX-XX", date(2019, 6, 3), date(2019, 7, 2), "3 Jun – 2 Jul 2019"),
        ("2019-XX", date(2018, 12, 30), date(2019, 1, 2), "30 Dec 2018 – 2 Jan 2019"),
        ("2019-06", date(2019, 6, 3), date(2019, 6, 5), "3–5 Jun 2019"),
        ("XXXX", date(2017, 1, 1), date(2019, 12, 31), "2017 – 2019"),
        ("2019-XX", date(2019, 6, 1), date(2019, 8, 31), "Jun – Aug 2019"),
        ("2018-XX", date(2018, 12, 1), date(2019, 1, 31), "Dec 2018 – Jan 2019"),
    ],
)
def test_dates_in_words(value: str, first: date, last: date, words: str) -> None:
    assert human(value, first, last) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "undated"),
        ("XXXX-06", "June, year open"),
        ("XXXX-06-26", "26 June, year open"),
        ("XXXX-WXX-3", "a Wednesday, date open"),
        ("XXXX-WXX-2TNI", "a Tuesday, date open, night"),
        ("XXXX-XX-XX", "open"),
        ("PRESENT_REF", "now"),
        ("PAST_REF", "in the past"),
        ("BC0044", "44 BC"),
        ("BC10000", "10000 BC"),
        ("BC0490-09", "Sep 490 BC"),
        ("BC0387-07-18", "18 Jul 387 BC"),
        ("BC0480-SU", "summer 480 BC"),
        ("BC048", "480s BC"),
        ("BC04", "5th century BC"),
    ],
)
def test_dates_without_a_place_on_the_calendar(value: str | None, words: str) -> None:
    assert human(value, None, None) == words


def test_a_year_before_christ_that_is_about() -> None:
    assert human("BC1200", None, None, "APPROX") == "about 1200 BC"


@pytest.mark.parametrize(
    ("time", "mod", "words"),
    [
        ("TMO", "START", "Wed 26 Jun 2019, early morning"),
        ("TAF", "MID", "Wed 26 Jun 2019, mid afternoon"),
        ("T05:00", "APPROX", "Wed 26 Jun 2019, about 05:00"),
        ("TMO", "BEFORE", "before Wed 26 Jun 2019, morning"),
    ],
)
def test_what_is_said_of_a_time_stands_beside_it(time: str, mod: str, words: str) -> None:
    assert human(f"2019-06-26{time}", date(2019, 6, 26), date(2019, 6, 26), mod) == words


@pytest.mark.parametrize(
    ("mod", "words"), [("START", "early Jun 2019"), ("END", "late Jun 2019"), ("APPROX", "about Jun 2019")]
)
def test_modifiers(mod: str, words: str) -> None:
    assert human("2019-06", date(2019, 6, 1), date(2019, 6, 10), mod) == words


@given(
    st.text(st.sampled_from("0123456789XWQHT-MONI"), max_size=12),
    st.dates(),
    st.integers(min_value=0, max_value=4000),
    st.sampled_from([None, "START", "APPROX", "MORE_THAN"]),
)
def test_any_value_gives_words(value: str, first: date, length: int, mod: str | None) -> None:
    last = min(first.toordinal() + length, date.max.toordinal())
    assert isinstance(human(value, first, date.fromordinal(last), mod), str)
    assert isinstance(human(value, None, None, mod), str)


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(min_value=0, max_value=4000))
def test_an_interval_names_its_years(first: date, length: int) -> None:
    last = first + timedelta(length)
    assert str(first.year) in interval(first, last)
    assert str(last.year) in interval(first, last)
