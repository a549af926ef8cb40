from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.articles.dates import any_form, numeric_order, period, readings

JUNE_27 = (date(2019, 6, 27),)


@pytest.mark.parametrize(
    "words",
    [
        "2019-06-27",
        "2019-06-27T14:05:00+01:00",
        "20190627",
        "27 June 2019",
        "27th of June, 2019",
        "June 27, 2019",
        "Jun. 27 2019",
        "Thursday 27th June 2019 at 2:05pm",
        "Thu, 27 Jun 2019 14:05:00 +0100",
        "27 June 2019, 14:05 BST",
        "27/06/2019",
        "06/27/2019",
        "27.6.2019",
        "27/06/19",
        "2019/6/27",
        "27-Jun-2019",
    ],
)
def test_one_day_in_many_forms(words: str) -> None:
    assert any_form(words) == JUNE_27


@pytest.mark.parametrize("words", ["27-Jun-19", "2019 June 27th"])
def test_rare_forms_are_left_to_dateparser(words: str) -> None:
    assert readings(words) == ()
    assert any_form(words) == JUNE_27


@pytest.mark.parametrize(
    "words",
    ["yesterday", "today", "next Friday", "3 weeks ago", "June 2019", "2019", "27 June", "14:05", "soon", ""],
)
def test_nothing_is_filled_in(words: str) -> None:
    assert any_form(words) == ()


@pytest.mark.parametrize(
    "words", ["29 February 2019", "June 31, 2019", "2019-13-01", "2019-02-30", "31/11/2019"]
)
def test_days_that_do_not_exist(words: str) -> None:
    assert any_form(words) == ()


def test_a_numeric_date_has_two_readings() -> None:
    assert readings("03/04/2019") == (date(2019, 3, 4), date(2019, 4, 3))
    assert readings("03/04/2019", date_order="dmy") == (date(2019, 4, 3),)
    assert readings("03/04/2019", date_order="mdy") == (date(2019, 3, 4),)
    assert readings("19/04/03", date_order="ymd") == (date(2019, 4, 3),)
    assert readings("05/05/2019") == (date(2019, 5, 5),)


def test_a_weekday_settles_a_numeric_date() -> None:
    assert readings("Thursday 04/07/2019") == (date(2019, 7, 4),)
    assert readings("Sunday 04/07/2019") == (date(2019, 4, 7),)
    assert len(readings("Monday 04/07/2019")) == 2


def test_the_order_of_clear_dates() -> None:
    assert numeric_order("14/04/2019 and 03/04/2019") == "dmy"
    assert numeric_order("04/14/2019") == "mdy"
    assert numeric_order("04/14/2019, 14/04/2019") is None
    assert numeric_order("03/04/2019") is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_back(day: date) -> None:
    assert readings(day.isoformat()) == (day,)
    assert readings(f"{day.day} {day:%B} {day.year}") == (day,)
    assert readings(f"{day:%B} {day.day}, {day.year}") == (day,)


@given(st.text(max_size=60))
def test_any_text_gives_days_or_none(words: str) -> None:
    assert all(isinstance(day, date) for day in readings(words))


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("June 2019", date(2019, 6, 1), date(2019, 6, 30)),
        ("27 June 2019", date(2019, 6, 27), date(2019, 6, 27)),
    ],
)
def test_periods(words: str, first: date, last: date) -> None:
    assert period(words) == (first, last)


@pytest.mark.parametrize("words", ["last week", "2019-13", "03/04/2019", "", "Smarch 2019"])
def test_no_periods(words: str) -> None:
    assert period(words) is None
