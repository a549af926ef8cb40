"""Dates as EDTF strings (ISO 8601-2), read back by a library of archives."""

from __future__ import annotations

import re
from datetime import date
from time import struct_time

import pytest
from calendars import common_days, quick, stretches
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import found

from timeline_cli.temporal import find, timex
from timeline_cli.temporal.interval import Interval, unit_at


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It shut on 3 June 2018.", "2018-06-03"),
        ("It was built about 50 years ago.", "1969~"),
        ("It opened in June 2018.", "2018-06"),
        ("It opened in 1921.", "1921"),
        ("It opened in the summer of 2014.", "2014-22"),
        ("Profit fell in the third quarter of 2017.", "2017-35"),
        ("Output fell in the first half of 2018.", "2018-40"),
        ("Trade grew in the 1980s.", "198X"),
        ("The church dates from the 14th century.", "13XX"),
        ("The shop closed last week.", "[2019-06-17..2019-06-23]"),
        ("The city fell in 146 BC.", "-0145"),
        ("The show opens tonight.", "2019-06-27"),
        ("The train left at 14:05 on 3 June 2018.", "2018-06-03T14:05:00"),
        ("Lift-off was at 15:30 GMT on 3 June 2018.", "2018-06-03T15:30:00Z"),
    ],
)
def test_dates_as_edtf(text: str, edtf: str) -> None:
    assert find(text, published=date(2019, 6, 27))[0].edtf == edtf


def test_a_day_open_in_a_month_is_one_of_a_set() -> None:
    opened, shut = find("It opened in June 2018 and shut two days later.", published=date(2019, 6, 27))

    assert (opened.edtf, shut.edtf) == ("2018-06", "[2018-06-03..2018-07-02]")


@pytest.mark.parametrize("text", ["They talked for an hour.", "They train every day.", "It is now a museum."])
def test_what_has_no_place_has_no_edtf(text: str) -> None:
    assert find(text, published=date(2019, 6, 27))[0].edtf is None


def test_every_string_of_every_text_is_valid() -> None:
    strings = {one.edtf for _, _, one in found() if one.edtf}
    of_each_shape = {re.sub(r"\d", "0", string): string for string in sorted(strings)}

    assert len(of_each_shape) >= 8
    for string in of_each_shape.values():
        parse_edtf(string)


def test_every_placed_date_has_a_string() -> None:
    for text, _, one in found():
        if one.earliest and one.type in ("DATE", "TIME"):
            assert one.edtf, (text, one)


@settings(quick, max_examples=15)
@given(stretches(), st.booleans())
def test_any_interval_gives_a_valid_string(interval: Interval, approximate: bool) -> None:
    string = timex.edtf(interval, approximate=approximate)

    assert string
    parse_edtf(string)


@settings(quick, max_examples=15)
@given(common_days, st.sampled_from(["day", "month", "year", "decade", "century"]))
def test_the_library_reads_the_same_days(day: int, granularity: str) -> None:
    interval = unit_at(granularity, day)
    string = timex.edtf(interval)
    assert string
    read = parse_edtf(string)

    if interval.earliest and interval.latest and interval.earliest.year >= 100:
        assert (_date(read.lower_strict()), _date(read.upper_strict())) == (
            interval.earliest,
            interval.latest,
        )


def _date(time: struct_time) -> date:
    return date(time.tm_year, time.tm_mon, time.tm_mday)


def test_years_of_five_digits_have_no_string() -> None:
    (one,) = find("It will melt 20,000 years from now.", published=date(2019, 6, 27))

    assert one.edtf is None
