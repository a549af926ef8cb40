from __future__ import annotations

from datetime import date

import pytest
from calendars import aligned, patterns, quick, stretches, units
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline_cli.temporal import timex
from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.expression import Step
from timeline_cli.temporal.holidays import DATES, easter, holiday
from timeline_cli.temporal.interval import RANK, Interval, civil, from_date, unit_at, weekday
from timeline_cli.temporal.operations import (
    WAYS,
    Operation,
    find,
    in_year,
    matches,
    nth,
    place,
    replay,
    within,
    year_of,
)


def on(year: int, month: int, day: int) -> Interval:
    return unit_at("day", from_date(date(year, month, day)))


def value(interval: Interval | None) -> str | None:
    return timex.value(interval) if interval else None


# ── patterns and their matches ───────────────────────────────────────────────────────────────────

THURSDAY = on(2019, 6, 27)


@pytest.mark.parametrize(
    ("pattern", "way", "comes_to"),
    [
        (Field(weekday=3), "on or before", "2019-06-26"),
        (Field(weekday=4), "on or before", "2019-06-27"),
        (Field(weekday=4), "before", "2019-06-20"),
        (Field(weekday=4), "on or after", "2019-06-27"),
        (Field(weekday=4), "after", "2019-07-04"),
        (Field(weekday=1), "nearest", "2019-06-24"),
        (Field(weekday=7), "nearest", "2019-06-30"),
        (Field(weekday=2), "nearest", "2019-06-25"),
        (Field(weekday=5, part="NI"), "after", "2019-06-28TNI"),
        (Field(month=6), "on or before", "2019-06"),
        (Field(month=6), "before", "2018-06"),
        (Field(month=6), "after", "2020-06"),
        (Field(month=12), "nearest", "2019-12"),
        (Field(month=2, day=29), "before", "2016-02-29"),
        (Field(month=2, day=29), "after", "2020-02-29"),
        (Field(day=31), "before", "2019-05-31"),
        (Field(day=31), "after", "2019-07-31"),
        (Field(day=13, weekday=5), "before", "2018-07-13"),
        (Field(day=13, weekday=5), "after", "2019-09-13"),
        (Field(quarter=2), "before", "2018-Q2"),
        (Field(half=2), "after", "2019-H2"),
        (Field(season="WI"), "before", "2018-WI"),
        (Field(weekend=True), "before", "2019-W25-WE"),
        (Field(weekend=True), "after", "2019-W26-WE"),
        (Field(holiday="christmas"), "before", "2018-12-25"),
        (Field(holiday="easter"), "after", "2020-04-12"),
    ],
)
def test_matches_seen_from_a_thursday(pattern: Field, way: str, comes_to: str) -> None:
    assert value(find(pattern, THURSDAY, way)) == comes_to


@quick
@given(patterns(), stretches())
def test_before_and_after_keep_clear_of_the_base(pattern: Field, base: Interval) -> None:
    before, after = (find(pattern, base, way) for way in ("before", "after"))

    assert before is not None
    assert after is not None
    assert before.last < base.first
    assert after.first > base.last


@quick
@given(patterns(), stretches())
def test_looking_back_or_on_may_touch_the_base(pattern: Field, base: Interval) -> None:
    back, ahead = (find(pattern, base, way) for way in ("on or before", "on or after"))

    assert back is not None
    assert ahead is not None
    assert back.first <= base.last
    assert ahead.last >= base.first


@quick
@given(patterns(), aligned())
def test_nothing_lies_between_a_base_and_its_next_match(pattern: Field, base: Interval) -> None:
    after = find(pattern, base, "after")
    assert after is not None

    assert all(m.first >= after.first or m.first <= base.last for m in matches(pattern, base.last))


@quick
@given(patterns(), stretches())
def test_the_nearest_is_no_further_than_the_others(pattern: Field, base: Interval) -> None:
    nearest = find(pattern, base, "nearest")
    assert nearest is not None

    for way in ("before", "after"):
        other = find(pattern, base, way)
        assert other is not None
        assert _gap(nearest, base) <= _gap(other, base)


def _gap(one: Interval, other: Interval) -> int:
    return max(one.first - other.last, other.first - one.last, 0)


@quick
@given(patterns(), aligned())
def test_every_match_is_a_match(pattern: Field, base: Interval) -> None:
    found = list(matches(pattern, base.first))

    assert [m.first for m in found] == sorted(m.first for m in found)
    for match in found:
        _, month, day = civil(match.first)
        assert pattern.month in (None, month)
        assert pattern.day in (None, day)
        assert pattern.weekday in (None, weekday(match.first))
        assert pattern.part == match.part


@quick
@given(patterns(), stretches())
def test_what_lies_within_lies_within(pattern: Field, base: Interval) -> None:
    assume(base.granularity != "year")
    inner = within(pattern, base)

    assert inner is None or (base.first <= inner.first <= inner.last <= base.last)


def test_a_winter_within_a_year_is_the_one_that_begins_in_it() -> None:
    assert value(within(Field(season="WI"), unit_at("year", THURSDAY.first))) == "2019-WI"


def test_several_that_fit_leave_the_day_open() -> None:
    tuesday_in_june = within(Field(weekday=2), unit_at("month", THURSDAY.first))

    assert tuesday_in_june == Interval("day", on(2019, 6, 4).first, on(2019, 6, 25).last)


def test_a_part_of_a_holiday_within_a_year() -> None:
    morning = within(Field(holiday="christmas", part="MO"), unit_at("year", THURSDAY.first))

    assert value(morning) == "2019-12-25TMO"


def test_no_31st_within_june() -> None:
    assert within(Field(day=31), unit_at("month", THURSDAY.first)) is None


def test_an_unknown_way_is_named_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"sideways.*on or before"):
        find(Field(month=6), THURSDAY, "sideways")


# ── dates that say their year ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("pattern", "comes_to"),
    [
        (Field(year=2019, month=6, day=26), "2019-06-26"),
        (Field(year=2019, month=2, day=29), None),
        (Field(year=2020, month=2, day=29), "2020-02-29"),
        (Field(year=1900, month=2, day=29), None),
        (Field(year=2019, month=6, day=26, clock="24:00"), "2019-06-26T24:00"),
        (Field(year=2019, season="WI"), "2019-WI"),
        (Field(year=2019, quarter=3), "2019-Q3"),
        (Field(year=-43, month=3, day=15), "BC0044-03-15"),
        (Field(decade=198), "198"),
        (Field(century=13), "13"),
        (Field(century=0), "00"),
        (Field(century=-5), "BC04"),
        (Field(century=-1), "BC00"),
        (Field(year=2019, holiday="good friday"), "2019-04-19"),
        (Field(month=6), None),
    ],
)
def test_place(pattern: Field, comes_to: str | None) -> None:
    assert value(place(pattern)) == comes_to


@quick
@given(patterns(), st.integers(-500, 2500))
def test_the_match_in_a_year_begins_in_that_year(pattern: Field, year: int) -> None:
    match = in_year(pattern, year)

    assert match is None or year_of(match.first) == year


# ── the n-th of a stretch ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("stretch", "count", "unit", "comes_to"),
    [
        ("2018-05", 1, "week", "2018-W18"),
        ("2019-06", -1, "day", "2019-06-30"),
        ("2020-02", -1, "day", "2020-02-29"),
        ("2019", 3, "month", "2019-03"),
        ("2019", -1, "quarter", "2019-Q4"),
        ("2020-06", -1, "weekend", "2020-W26-WE"),
        ("2019-06", 2, "weekend", "2019-W23-WE"),
        ("2019-06", 31, "day", None),
        ("2019-06", 7, "week", None),
        ("199", 1, "year", "1990"),
        ("2019-06", 1, "hour", None),
    ],
)
def test_nth(stretch: str, count: int, unit: str, comes_to: str | None) -> None:
    base = timex.parse(stretch)
    assert base

    assert value(nth(base, count, unit)) == comes_to


@quick
@given(stretches(), st.integers(1, 40), st.sampled_from(["day", "week", "month", "year"]))
def test_the_nth_touches_its_stretch(base: Interval, count: int, unit: str) -> None:
    for found in (nth(base, count, unit), nth(base, -count, unit)):
        assert found is None or (found.first <= base.last and found.last >= base.first)


# ── operations as text ───────────────────────────────────────────────────────────────────────────


@quick
@given(patterns(), st.sampled_from(WAYS))
def test_a_search_is_read_back_from_its_text(pattern: Field, way: str) -> None:
    operation = Operation("find", (way,), pattern)

    assert Operation.parse(str(operation)) == operation


@quick
@given(st.integers(-99, 99), units, aligned())
def test_a_shift_is_read_back_and_does_the_same(count: int, unit: str, base: Interval) -> None:
    operation = Operation("shift", (count, unit))

    assert Operation.parse(str(operation)).apply(base) == operation.apply(base)


@pytest.mark.parametrize(
    "text", ["", "2", "shift", "shift(2", "__import__('os').getcwd()", "find(open('x'))"]
)
def test_nothing_else_is_an_operation(text: str) -> None:
    with pytest.raises((ValueError, SyntaxError)):
        Operation.parse(text)


def test_an_unknown_operation_is_refused() -> None:
    with pytest.raises(ValueError, match="fly"):
        Operation("fly").apply(THURSDAY)


@quick
@given(aligned(), st.integers(-30, 30), units)
def test_no_shift_is_finer_than_what_it_counts(base: Interval, count: int, unit: str) -> None:
    moved = Operation("shift", (count, unit)).apply(base)
    assert moved

    counted = "week" if unit == "fortnight" else unit
    assert moved.granularity in (base.granularity, counted)
    assert moved.last - moved.first >= base.last - base.first - 3


@quick
@given(stretches(), units)
def test_no_unit_is_chosen_inside_a_longer_stretch(base: Interval, unit: str) -> None:
    """ "That week", of a year just told, is any week of it."""
    assume(unit not in ("fortnight", "weekend"))
    around = Operation("unit", (unit, 0)).apply(base)
    assert around

    assert around.granularity == unit
    if base.granularity not in ("week", "season"):
        assert around.first <= base.first
        assert around.last >= base.last
    assert around.aligned or RANK[base.granularity] > RANK[unit] or not _in_one(base, unit)


def _in_one(base: Interval, unit: str) -> bool:
    return unit_at(unit, base.first) == unit_at(unit, base.last)


@pytest.mark.parametrize(
    ("base", "unit", "comes_to"),
    [
        ("2019-W01", "year", "2019"),
        ("2020-W53", "year", "2020"),
        ("2018-WI", "year", "2018"),
        ("2019-W26", "month", "2019-06"),
        ("2019-W31", "month", "2019-XX"),
        ("2018", "week", "2018-WXX"),
        ("198", "year", "XXXX"),
        ("2019-W26", "weekend", "2019-W26-WE"),
        ("2019-06-27T14:05", "day", "2019-06-27"),
    ],
)
def test_the_unit_around(base: str, unit: str, comes_to: str) -> None:
    assert value(Operation("unit", (unit, 0)).apply(timex.parse(base))) == comes_to


# ── replay ───────────────────────────────────────────────────────────────────────────────────────


def step(operation: str, origin: str, result: str) -> Step:
    return Step(step=operation, because="", origin=origin, result=result)


def test_a_true_derivation_replays() -> None:
    steps = [
        step("at(year=2018, month=6)", "", "2018-06"),
        step("shift(2, 'day')", "2018-06", "2018-06-03/2018-07-02"),
        step("unit('week', 1)", "2018-06-03/2018-07-02", "2018-06-04/2018-07-15 week"),
    ]

    assert replay(steps) == []


def test_the_year_before_the_first_is_written_down() -> None:
    field = Field(year=0)

    assert repr(field) == "Field(year=0)"
    assert replay([step(str(Operation("at", (), field)), "", "BC0001")]) == []


@pytest.mark.parametrize(
    "wrong",
    [
        step("shift(2, 'day')", "2019-06-27", "2019-06-30"),
        step("at(month=6)", "", "2019-06"),
        step("shift(2, 'parsec')", "2019-06-27", "2019-06-29"),
        step("shift(2)", "2019-06-27", "2019-06-29"),
        step("find('on or before', wekday=2)", "2019-06-27", "2019-06-25"),
        step("two days later", "2019-06-27", "2019-06-29"),
    ],
)
def test_a_false_derivation_does_not_replay(wrong: Step) -> None:
    assert len(replay([wrong])) == 1


# ── holidays ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1954, 4, 18), (1981, 4, 19), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2019, 4, 21), (2024, 3, 31)],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == on(year, month, day).first


@quick
@given(st.integers(1600, 2600))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    _, month, day = civil(easter(year))

    assert weekday(easter(year)) == 7
    assert (3, 22) <= (month, day) <= (4, 25)


@pytest.mark.parametrize(
    ("name", "year", "comes_to"),
    [
        ("thanksgiving", 2019, "2019-11-28"),
        ("thanksgiving", 2018, "2018-11-22"),
        ("black friday", 2019, "2019-11-29"),
        ("memorial", 2019, "2019-05-27"),
        ("labor", 2020, "2020-09-07"),
        ("election", 2016, "2016-11-08"),
        ("election", 2022, "2022-11-08"),
        ("martin luther king", 2021, "2021-01-18"),
        ("remembrance sunday", 2019, "2019-11-10"),
        ("good friday", 2019, "2019-04-19"),
        ("ash wednesday", 2024, "2024-02-14"),
        ("pentecost", 2019, "2019-06-09"),
        ("ascension", 2019, "2019-05-30"),
        ("new year eve", 2019, "2019-12-31"),
    ],
)
def test_holidays(name: str, year: int, comes_to: str) -> None:
    assert value(holiday(name, year)) == comes_to


@quick
@given(st.sampled_from(sorted(DATES)), st.integers(1583, 2600))
def test_every_holiday_is_one_day_of_its_year(name: str, year: int) -> None:
    day = holiday(name, year)

    assert day.granularity == "day"
    assert year_of(day.first) == year
