from __future__ import annotations

from calendar import isleap
from datetime import date, datetime, timedelta

import pytest
from calendars import aligned, common_days, days, granularities, quick, stretches, units
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.temporal.interval import (
    RANK,
    Interval,
    add_months,
    civil,
    containing,
    from_date,
    month_length,
    ordinal,
    season,
    shift,
    to_date,
    unit_at,
    weekday,
)

# ── days ─────────────────────────────────────────────────────────────────────────────────────────


@quick
@given(st.dates())
def test_days_agree_with_datetime(day: date) -> None:
    days = from_date(day)

    assert days == ordinal(day.year, day.month, day.day)
    assert civil(days) == (day.year, day.month, day.day)
    assert to_date(days) == day
    assert weekday(days) == day.isoweekday()


@quick
@given(days)
def test_civil_is_the_inverse_of_ordinal(day: int) -> None:
    assert ordinal(*civil(day)) == day


@quick
@given(days)
def test_days_follow_one_another(day: int) -> None:
    year, month, number = civil(day)
    following = civil(day + 1)

    assert weekday(day + 1) == weekday(day) % 7 + 1
    assert following in {(year, month, number + 1), (year, month % 12 + 1, 1), (year + 1, 1, 1)}


@quick
@given(st.integers(1, 9999), st.integers(1, 12))
def test_months_of_different_length(year: int, month: int) -> None:
    assert month_length(year, month) == {2: 28 + isleap(year), 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)


@pytest.mark.parametrize(("year", "leap"), [(0, True), (-3, False), (-4, True), (-100, False), (-400, True)])
def test_leap_years_before_christ(year: int, leap: bool) -> None:
    assert month_length(year, 2) == 28 + leap
    assert ordinal(year, 3, 1) - ordinal(year, 2, 28) == 1 + leap


@pytest.mark.parametrize("days", [from_date(date.max) + 1, from_date(date.min) - 1])
def test_days_beyond_datetime_are_no_date(days: int) -> None:
    assert to_date(days) is None
    assert Interval("day", days, days).earliest is None


# ── units ────────────────────────────────────────────────────────────────────────────────────────


@quick
@given(granularities, days)
def test_a_unit_holds_its_day_and_touches_its_neighbours(granularity: str, day: int) -> None:
    unit = unit_at(granularity, day)
    following = unit_at(granularity, unit.last + 1)

    if granularity != "weekend":
        assert unit.first <= day <= unit.last
        assert following.first == unit.last + 1
    assert unit.aligned
    assert all(unit_at(granularity, inside) == unit for inside in (unit.first, unit.last))


@quick
@given(common_days)
def test_weeks_are_iso_weeks(day: int) -> None:
    week = unit_at("week", day)

    assert (weekday(week.first), weekday(week.last)) == (1, 7)
    assert week.last - week.first == 6


@quick
@given(days)
def test_a_weekend_is_the_saturday_and_sunday_of_its_week(day: int) -> None:
    weekend, week = unit_at("weekend", day), unit_at("week", day)

    assert (weekend.first, weekend.last) == (week.last - 1, week.last)


@pytest.mark.parametrize(
    ("granularity", "day", "first", "last"),
    [
        ("week", date(2020, 12, 31), date(2020, 12, 28), date(2021, 1, 3)),
        ("season", date(2019, 1, 15), date(2018, 12, 1), date(2019, 2, 28)),
        ("season", date(2019, 12, 15), date(2019, 12, 1), date(2020, 2, 29)),
        ("quarter", date(2019, 6, 30), date(2019, 4, 1), date(2019, 6, 30)),
        ("half", date(2019, 7, 1), date(2019, 7, 1), date(2019, 12, 31)),
        ("decade", date(1989, 12, 31), date(1980, 1, 1), date(1989, 12, 31)),
        ("century", date(1900, 1, 1), date(1900, 1, 1), date(1999, 12, 31)),
        ("millennium", date(2019, 6, 27), date(2000, 1, 1), date(2999, 12, 31)),
        ("month", date(2100, 2, 3), date(2100, 2, 1), date(2100, 2, 28)),
        ("month", date(2000, 2, 3), date(2000, 2, 1), date(2000, 2, 29)),
    ],
)
def test_units_by_the_calendar(granularity: str, day: date, first: date, last: date) -> None:
    unit = unit_at(granularity, from_date(day))

    assert (unit.earliest, unit.latest) == (first, last)


def test_decades_before_christ_are_counted_backwards() -> None:
    """The 480s BC are the years 489 to 480 BC, which ISO 8601 numbers -488 to -479."""
    decade = unit_at("decade", ordinal(-482, 6, 1))

    assert (civil(decade.first), civil(decade.last)) == ((-488, 1, 1), (-479, 12, 31))


def test_the_first_decade_begins_with_year_1() -> None:
    assert civil(unit_at("decade", ordinal(5, 1, 1)).first) == (1, 1, 1)
    assert civil(unit_at("decade", ordinal(0, 1, 1)).last) == (0, 12, 31)


def test_no_unit_is_shorter_than_a_day() -> None:
    with pytest.raises(ValueError, match="hour"):
        unit_at("hour", 0)


def test_a_winter_runs_into_the_next_year() -> None:
    winter = season(2019, "WI")

    assert (winter.earliest, winter.latest) == (date(2019, 12, 1), date(2020, 2, 29))


# ── nesting ──────────────────────────────────────────────────────────────────────────────────────


@quick
@given(stretches(), granularities)
def test_containing_contains(interval: Interval, granularity: str) -> None:
    outer = containing(interval, granularity)

    if granularity != "weekend":
        assert outer.first <= interval.first
        assert outer.last >= interval.last
    assert outer.first <= outer.last
    assert containing(outer, granularity) == outer


@quick
@given(aligned(), st.sampled_from(["month", "year", "decade", "century", "millennium"]))
def test_what_lies_in_one_unit_stays_in_one_unit(interval: Interval, granularity: str) -> None:
    """Months nest in years, years in decades; weeks do not nest in months, so those may come out open."""
    nested = interval.granularity not in ("week", "weekend", "season")
    if nested and RANK[interval.granularity] <= RANK[granularity]:
        assert containing(interval, granularity).aligned


# ── shifting ─────────────────────────────────────────────────────────────────────────────────────


@quick
@given(stretches(), st.integers(-2000, 2000), st.sampled_from(["day", "week", "fortnight"]))
def test_shifting_by_days_forward_and_back_returns(interval: Interval, count: int, unit: str) -> None:
    assert shift(shift(interval, count, unit), -count, unit) == interval


@quick
@given(
    days,
    st.sampled_from(["month", "quarter", "half", "year"]),
    st.integers(-60, 60),
    st.sampled_from(["month", "quarter", "half", "year"]),
)
def test_whole_months_shifted_stay_whole_and_return(
    day: int, granularity: str, count: int, unit: str
) -> None:
    interval = unit_at(granularity, day)
    moved = shift(interval, count, unit)

    assert civil(moved.first)[2] == 1
    assert civil(moved.last + 1)[2] == 1
    assert shift(moved, -count, unit) == interval


@quick
@given(stretches(), st.integers(-300, 300), units)
def test_a_shifted_interval_keeps_its_order_and_granularity(
    interval: Interval, count: int, unit: str
) -> None:
    moved = shift(interval, count, unit)

    assert moved.first <= moved.last
    assert moved.granularity == interval.granularity
    assert (moved.part, moved.clock, moved.zone) == (interval.part, interval.clock, interval.zone)


@quick
@given(stretches(), st.integers(1, 300), units)
def test_shifting_forward_goes_forward(interval: Interval, count: int, unit: str) -> None:
    later, earlier = shift(interval, count, unit), shift(interval, -count, unit)

    assert earlier.first < interval.first < later.first
    assert earlier.last < interval.last < later.last


@quick
@given(stretches(), units)
def test_shifting_by_nothing_changes_nothing(interval: Interval, unit: str) -> None:
    assert shift(interval, 0, unit) == interval


@quick
@given(days, st.integers(0, 40), st.integers(0, 40), units)
def test_shifting_further_goes_further(day: int, less: int, more: int, unit: str) -> None:
    start = unit_at("day", day)
    less, more = sorted((less, more))

    assert shift(start, less, unit).first <= shift(start, more, unit).first


@quick
@given(days, st.integers(-4000, 4000))
def test_months_added_keep_the_day_or_end_the_month(day: int, months: int) -> None:
    year, month, number = civil(day)
    moved = civil(add_months(day, months))

    assert (moved[0] * 12 + moved[1]) - (year * 12 + month) == months
    assert moved[2] == number or (moved[2] < number and civil(add_months(day, months) + 1)[2] == 1)


@pytest.mark.parametrize(
    ("day", "count", "unit", "comes_to"),
    [
        (date(2020, 2, 29), 1, "year", date(2021, 2, 28)),
        (date(2020, 2, 29), 4, "year", date(2024, 2, 29)),
        (date(2019, 1, 31), 1, "month", date(2019, 2, 28)),
        (date(2019, 12, 31), 1, "day", date(2020, 1, 1)),
        (date(2019, 11, 30), 3, "month", date(2020, 2, 29)),
        (date(2019, 6, 27), -1, "century", date(1919, 6, 27)),
        (date(2019, 6, 27), 2, "fortnight", date(2019, 7, 25)),
        (date(2019, 6, 27), 1, "quarter", date(2019, 9, 27)),
    ],
)
def test_days_shifted_over_the_edges_of_the_calendar(
    day: date, count: int, unit: str, comes_to: date
) -> None:
    moved = shift(unit_at("day", from_date(day)), count, unit)

    assert (moved.earliest, moved.latest) == (comes_to, comes_to)


def test_a_week_moved_by_months_is_a_week() -> None:
    moved = shift(unit_at("week", from_date(date(2019, 6, 27))), 1, "month")

    assert (moved.earliest, moved.latest) == (date(2019, 7, 22), date(2019, 7, 28))


def test_a_stretch_open_over_weeks_stays_open_when_moved_by_months() -> None:
    open_weeks = Interval("week", from_date(date(2019, 6, 3)), from_date(date(2019, 6, 30)))
    moved = shift(open_weeks, 1, "month")

    assert moved.last - moved.first > 6


def test_hours_do_not_move_days() -> None:
    with pytest.raises(ValueError, match="hour"):
        shift(unit_at("day", 0), 1, "hour")


@quick
@given(st.dates(date(1583, 1, 1), date(2500, 1, 1)), st.integers(-1000, 1000))
def test_days_shifted_agree_with_datetime(day: date, count: int) -> None:
    assert shift(unit_at("day", from_date(day)), count, "day").earliest == day + timedelta(days=count)


@quick
@given(st.datetimes(), st.integers(-3000, 3000))
def test_an_hour_moves_as_datetime_moves_it(when: datetime, minutes: int) -> None:
    told = unit_at("day", from_date(when.date())).at_clock(f"{when:%H:%M}", None, "minute")
    try:
        later = when + timedelta(minutes=minutes)
    except OverflowError:
        return

    moved = shift(told, minutes, "minute")

    assert (moved.earliest, moved.clock) == (later.date(), f"{later:%H:%M}")
    assert shift(moved, -minutes, "minute") == told


def test_hours_cannot_move_what_says_no_hour() -> None:
    with pytest.raises(ValueError, match="cannot shift by 'hour'"):
        shift(unit_at("day", from_date(date(2019, 6, 27))), 1, "hour")
