"""Strategies for days, intervals and patterns that several tests of the calendar share."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from timeline_cli.temporal.algebra import Field
from timeline_cli.temporal.interval import DAYS_IN, MONTHS_IN, YEARS_IN, Interval, ordinal, unit_at

#: laws are many and the machine may be slow
quick = settings(max_examples=40)

UNITS = (*DAYS_IN, *MONTHS_IN, *YEARS_IN)
GRANULARITIES = tuple(unit for unit in UNITS if unit != "fortnight")

#: from 3000 BC to the year 3000
days = st.integers(ordinal(-2999, 1, 1), ordinal(3000, 12, 31))
#: days that `datetime.date` knows too
common_days = st.integers(ordinal(1, 1, 1), ordinal(3000, 12, 31))
units = st.sampled_from(UNITS)
granularities = st.sampled_from(GRANULARITIES)


@st.composite
def aligned(draw: st.DrawFn, within: st.SearchStrategy[int] = days) -> Interval:
    """Exactly one unit of the calendar, a day sometimes with a time."""
    interval = unit_at(draw(granularities), draw(within))
    if interval.granularity != "day":
        return interval
    return draw(st.one_of(st.just(interval), parts_of(interval), clocks_of(interval)))


def parts_of(day: Interval) -> st.SearchStrategy[Interval]:
    return st.sampled_from(("MO", "MI", "AF", "EV", "NI")).map(day.day_part)


@st.composite
def clocks_of(draw: st.DrawFn, day: Interval) -> Interval:
    pieces = [draw(st.integers(0, 24)), *draw(st.lists(st.integers(0, 59), max_size=2))]
    zone = draw(st.sampled_from((None, "Z", "+01", "-05", "+05:30")))
    return day.at_clock(
        ":".join(f"{piece:02d}" for piece in pieces), zone, ("hour", "minute", "second")[len(pieces) - 1]
    )


@st.composite
def stretches(draw: st.DrawFn, within: st.SearchStrategy[int] = days) -> Interval:
    """Any interval, one unit or open between two of its ends."""
    first, last = draw(aligned(within)), draw(st.integers(0, 900))
    if draw(st.booleans()):
        return first
    end = unit_at(first.granularity if first.granularity in GRANULARITIES else "day", first.last + last).last
    return Interval(first.granularity, first.first, end, first.part, first.clock, first.zone)


@st.composite
def patterns(draw: st.DrawFn) -> Field:
    """A pattern that recurs within a year or more often."""
    return draw(
        st.one_of(
            st.builds(Field, month=st.integers(1, 12)),
            st.builds(Field, month=st.integers(1, 12), day=st.integers(1, 28)),
            st.just(Field(month=2, day=29)),
            st.builds(Field, weekday=st.integers(1, 7)),
            st.builds(Field, weekday=st.integers(1, 7), part=st.sampled_from(("MO", "NI"))),
            st.builds(Field, day=st.integers(1, 31)),
            st.builds(Field, quarter=st.integers(1, 4)),
            st.builds(Field, half=st.integers(1, 2)),
            st.builds(Field, season=st.sampled_from(("SP", "SU", "FA", "WI"))),
            st.builds(Field, holiday=st.sampled_from(("easter", "christmas", "thanksgiving", "new year"))),
            st.just(Field(weekend=True)),
        )
    )
