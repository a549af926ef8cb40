from __future__ import annotations

from datetime import date

import pytest
from calendars import aligned, common_days, days, quick, stretches
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.temporal import timex
from timeline_cli.temporal.interval import Interval, from_date, ordinal, unit_at


def day(year: int, month: int, number: int) -> Interval:
    return unit_at("day", ordinal(year, month, number))


@pytest.mark.parametrize(
    ("interval", "value"),
    [
        (day(2019, 6, 26), "2019-06-26"),
        (day(2019, 6, 26).day_part("NI"), "2019-06-26TNI"),
        (day(2019, 6, 26).at_clock("14:05", None, "minute"), "2019-06-26T14:05"),
        (day(2019, 6, 26).at_clock("24:00", None, "minute"), "2019-06-26T24:00"),
        (day(-43, 3, 15), "BC0044-03-15"),
        (day(0, 1, 1), "BC0001-01-01"),
        (day(987, 5, 1), "0987-05-01"),
        (unit_at("week", ordinal(2019, 6, 26)), "2019-W26"),
        (unit_at("week", ordinal(2021, 1, 1)), "2020-W53"),
        (unit_at("week", ordinal(2018, 12, 31)), "2019-W01"),
        (unit_at("weekend", ordinal(2021, 1, 3)), "2020-W53-WE"),
        (unit_at("month", ordinal(2019, 6, 26)), "2019-06"),
        (unit_at("season", ordinal(2019, 1, 5)), "2018-WI"),
        (unit_at("quarter", ordinal(2019, 6, 26)), "2019-Q2"),
        (unit_at("half", ordinal(2019, 6, 26)), "2019-H1"),
        (unit_at("year", ordinal(-489, 1, 1)), "BC0490"),
        (unit_at("decade", ordinal(1984, 1, 1)), "198"),
        (unit_at("decade", ordinal(-480, 1, 1)), "BC048"),
        (unit_at("century", ordinal(1984, 1, 1)), "19"),
        (unit_at("century", ordinal(-480, 1, 1)), "BC04"),
        (unit_at("millennium", ordinal(1984, 1, 1)), "1"),
    ],
)
def test_values(interval: Interval, value: str) -> None:
    assert timex.value(interval) == value
    assert timex.parse(value) == interval


@pytest.mark.parametrize(
    ("granularity", "first", "last", "value"),
    [
        ("day", date(2019, 6, 3), date(2019, 7, 2), "2019-XX-XX"),
        ("day", date(2019, 6, 3), date(2019, 6, 9), "2019-06-XX"),
        ("day", date(2019, 12, 30), date(2020, 1, 2), "XXXX-XX-XX"),
        ("week", date(2019, 6, 3), date(2019, 6, 30), "2019-WXX"),
        ("weekend", date(2019, 6, 1), date(2019, 6, 30), "2019-WXX-WE"),
        ("month", date(2019, 3, 1), date(2019, 6, 30), "2019-XX"),
        ("quarter", date(2019, 1, 1), date(2019, 6, 30), "2019-QX"),
        ("year", date(2015, 1, 1), date(2018, 12, 31), "XXXX"),
    ],
)
def test_what_is_open_is_said_with_x(granularity: str, first: date, last: date, value: str) -> None:
    assert timex.value(Interval(granularity, from_date(first), from_date(last))) == value


@quick
@given(aligned())
def test_every_value_is_read_back_as_the_same_interval(interval: Interval) -> None:
    again = timex.parse(timex.value(interval))

    assert again is not None
    assert (again.first, again.last, again.granularity) == (
        interval.first,
        interval.last,
        interval.granularity,
    )
    assert (again.part, again.clock) == (interval.part, interval.clock)


@quick
@given(stretches())
def test_every_description_is_read_back_as_the_same_interval(interval: Interval) -> None:
    assert timex.parse(timex.describe(interval)) == interval


@quick
@given(days, days)
def test_values_of_days_sort_as_the_days_do(one: int, other: int) -> None:
    first, last = sorted((one, other))
    values = [timex.value(unit_at("day", end)) for end in (first, last)]

    if not any(value.startswith("BC") for value in values):
        assert values == sorted(values)


@quick
@given(common_days)
def test_weeks_are_numbered_as_iso_numbers_them(days: int) -> None:
    week = unit_at("week", days)
    assert week.earliest
    year, number, _ = week.earliest.isocalendar()

    assert timex.value(week) == f"{year:04d}-W{number:02d}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PRESENT_REF",
        "P2D",
        "PT5H",
        "XXXX-06",
        "XXXX-WXX-3",
        "2019-XX-XX",
        "2019-13",
        "2019-00",
        "2019-02-29",
        "2019-06-31",
        "2019-06-00",
        "2019-W54",
        "2019-W00",
        "2019-Q5",
        "2019-H3",
        "2019-06-26T",
        "2019-06-26 ",
        "2019-02-30/2019-03-01",
        "tomorrow",
    ],
)
def test_what_has_no_place_on_the_calendar(text: str) -> None:
    assert timex.parse(text) is None


@quick
@given(st.text(alphabet="0123456789-TWXQHBC:/+ ", max_size=14))
def test_no_text_breaks_the_reader(text: str) -> None:
    interval = timex.parse(text)

    assert interval is None or timex.parse(timex.describe(interval)) == interval
