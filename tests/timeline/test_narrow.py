"""Dates as constraints: sound, independent of order, and given up where they cannot all hold."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.invented import event
from timeline_cli.events.event import Event
from timeline_cli.timeline.narrow import Days, Key, Shift, key_of, narrow

START = date(2021, 1, 1)


def on(name: str, first: int, last: int) -> Event:
    return event(name, days=(str(START + timedelta(days=first)), str(START + timedelta(days=last))))


def left(days: Days) -> tuple[int, int]:
    return days.first - START.toordinal(), days.last - START.toordinal()


def test_a_group_keeps_the_days_that_all_allow() -> None:
    found = narrow([on("x", 0, 30), on("y", 25, 60)], [[("a", "x"), ("a", "y")]], [])
    assert left(found.days["a", "x"]) == left(found.days["a", "y"]) == (25, 30)


def test_a_distance_carries_what_is_known_both_ways() -> None:
    found = narrow(
        [on("x", 0, 30), on("y", 10, 10)], [], [Shift(("a", "x"), ("a", "y"), 2, "two days later")]
    )
    assert left(found.days["a", "x"]) == (8, 8)


def test_a_group_that_leaves_no_day_is_disputed_and_takes_nothing_away() -> None:
    events = [on("x", 5, 5), on("y", 0, 30), on("z", 9, 9)]
    distance = Shift(("a", "x"), ("a", "y"), 1, "the next day")
    found = narrow(events, [[("a", "y"), ("a", "z")]], [distance])
    assert found.disputed == {0}
    assert left(found.days["a", "y"]) == (6, 6)
    assert left(found.days["a", "z"]) == (9, 9)


def test_a_distance_that_cannot_hold_is_left_out() -> None:
    found = narrow([on("x", 5, 5), on("y", 20, 20)], [], [Shift(("a", "x"), ("a", "y"), 1, "the next day")])
    assert left(found.days["a", "y"]) == (20, 20)


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[Event], list[list[Key]], list[Shift]]:
    events = []
    for number in range(6):
        first = draw(st.integers(0, 30))
        events.append(on(f"e{number}", first, first + draw(st.integers(0, 20))))
    keys = [key_of(item) for item in events]
    cut = draw(st.integers(0, 6))
    distances = [
        Shift(keys[a], keys[b], draw(st.integers(-3, 3)), "later")
        for a, b in draw(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=4))
        if a != b
    ]
    return events, [group for group in (keys[:cut], keys[cut:]) if group], distances


@settings(max_examples=80)
@given(problem=problems(), shuffle=st.randoms(use_true_random=False))
def test_only_takes_days_away_and_does_not_depend_on_order(
    problem: tuple[list[Event], list[list[Key]], list[Shift]], shuffle: object
) -> None:
    events, groups, distances = problem
    found = narrow(events, groups, sorted(distances))
    mixed, turned = list(events), [list(reversed(group)) for group in groups]
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    again = narrow(mixed, turned, sorted(distances))
    assert (again.days, again.disputed) == (found.days, found.disputed)
    for item in events:
        days = found.days[key_of(item)]
        assert item.earliest is not None
        assert item.latest is not None
        assert item.earliest.toordinal() <= days.first <= days.last <= item.latest.toordinal()
