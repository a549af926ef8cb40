from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.temporal.algebra import NOW, STORY, Field, In, Length, Shift, Unit
from timeline_cli.temporal.interval import Interval
from timeline_cli.temporal.operations import Operation, place
from timeline_cli.temporal.story import Mark, Stand, course, mark

GONE_ON = Stand(passed=False)


def full(year: int, month: int | None = None, *, aside: bool = False) -> Mark:
    return mark(Field(year=year, month=month), None, aside=aside, joined=None)


def month(number: int) -> Mark:
    return mark(Field(month=number), None, aside=False, joined=None)


def years(*marks: Mark) -> list[int | None]:
    return [stand.year for stand in course(marks)]


def test_no_dates_no_course() -> None:
    assert course([]) == []


def test_what_stands_before_the_first_full_date_stays_open() -> None:
    assert course([month(5), full(1862)]) == [GONE_ON, GONE_ON]


def test_a_month_stays_in_the_year_of_the_story() -> None:
    assert years(full(1862, 3), month(9), month(5)) == [None, 1862, 1862]


def test_a_month_far_back_lies_in_the_next_year() -> None:
    assert years(full(1862, 11), month(2)) == [None, 1863]


def test_a_story_that_comes_back_was_not_elsewhere() -> None:
    told = course([full(1862, 5), full(1871), month(6), full(1862, 7)])

    assert [stand.passed for stand in told] == [False, True, False, False]
    assert told[2].year == 1862


def test_a_story_that_stays_has_gone_there() -> None:
    assert years(full(1862, 5), full(1871), month(6), full(1871, 7)) == [None, None, 1871, None]


def test_what_stands_aside_is_passed_over_sooner() -> None:
    told = course([full(1862, 5), full(1871, aside=True), month(6)])

    assert told[1].passed
    assert told[2].year == 1862


def test_the_weekday_tells_the_year() -> None:
    tuesday = mark(Field(month=3, day=1, weekday=2), None, aside=False, joined=None)

    assert years(full(1863, 12), tuesday) == [None, 1864]
    assert years(full(1864, 2), tuesday) == [None, 1864]


def test_late_in_a_year_comes_after_its_february() -> None:
    late = mark(Field(year=1862), "END", aside=False, joined=None)

    assert years(late, month(2)) == [None, 1863]
    assert years(full(1862), month(2)) == [None, 1862]


def test_a_date_shares_the_year_of_the_one_it_is_joined_to() -> None:
    march = mark(Field(month=3), None, aside=False, joined=Field(year=1843, month=4))
    winter = mark(Field(month=12), None, aside=False, joined=Field(year=1843, month=1))

    assert years(full(1845), march) == [None, 1843]
    assert years(full(1845), winter) == [None, 1842]


def test_counting_on_moves_the_story_and_counting_back_does_not() -> None:
    assert mark(Shift(STORY, 2, "year"), None, aside=False, joined=None) == Mark(
        moves=Operation("shift", (2, "year"))
    )
    assert mark(In(Unit("year", 1, STORY), Field(month=3)), None, aside=False, joined=None) == Mark(
        moves=Operation("unit", ("year", 1))
    )
    for meaning in (Shift(STORY, -2, "year"), Unit("year", -1, STORY), Unit("year", 1, NOW), Length(())):
        assert mark(meaning, None, aside=False, joined=None) == Mark()


def test_the_following_year_is_where_the_story_then_stands() -> None:
    following = mark(Unit("year", 1, STORY), None, aside=False, joined=None)

    assert years(full(1862, 5), following, month(3)) == [None, None, 1863]


def test_a_day_is_not_counted_from_a_whole_year() -> None:
    next_day = mark(Unit("day", 1, STORY), None, aside=False, joined=None)

    assert course([full(1862), next_day])[1].passed


marks = st.one_of(
    st.builds(full, st.integers(1, 2100), st.none() | st.integers(1, 12), aside=st.booleans()),
    st.builds(month, st.integers(1, 12)),
    st.sampled_from([Unit("year", 1, STORY), Shift(STORY, 3, "day"), Unit("week", 0, NOW)]).map(
        lambda meaning: mark(meaning, None, aside=False, joined=None)
    ),
)


@given(st.lists(marks, max_size=30))
def test_every_date_of_a_story_gets_a_stand(met: list[Mark]) -> None:
    stands = course(met)

    assert len(stands) == len(met)
    assert [stand.year is None for stand in stands if stand.passed] == [True] * sum(
        stand.passed for stand in stands
    )


@given(st.integers(1, 3000), st.integers(1, 12), st.integers(1, 12))
def test_a_month_lies_within_a_year_of_the_story(year: int, first: int, then: int) -> None:
    found = years(full(year, first), month(then))[1]

    assert found is not None
    assert abs(found - year) <= 1


@given(st.lists(marks, max_size=20), st.integers(-800, 800))
def test_the_course_is_the_same_in_another_century(met: list[Mark], apart: int) -> None:
    """Four hundred years repeat themselves to the day, so that moving a whole story changes nothing."""
    days = 146097 * (apart // 400)

    def moved(one: Mark) -> Mark:
        if one.interval is None:
            return one
        interval = Interval(one.interval.granularity, one.interval.first + days, one.interval.last + days)
        return Mark(interval, one.pattern, one.moves, one.aside)

    assert [stand.passed for stand in course([moved(one) for one in met])] == [
        stand.passed for stand in course(met)
    ]


def test_an_impossible_date_says_nothing() -> None:
    assert place(Field(year=1861, month=2, day=29)) is None
    assert mark(Field(year=1861, month=2, day=29), None, aside=False, joined=None) == Mark()
