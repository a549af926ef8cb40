"""What holds for every expression in every text, whatever it says."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date, timedelta

import pytest
from calendars import patterns, quick
from hypothesis import given
from hypothesis import strategies as st
from texts import PUBLICATION_DAYS, TEXTS, found

from timeline_cli.temporal import algebra, find, timex
from timeline_cli.temporal.algebra import (
    NOW,
    PASSAGE,
    STORY,
    Either,
    Field,
    Find,
    In,
    Length,
    Meaning,
    Nth,
    Part,
    Reach,
    Ref,
    Repeat,
    Shift,
    Unit,
    duration_value,
)
from timeline_cli.temporal.find import scan, tokenize
from timeline_cli.temporal.interval import GRANULARITIES, RANK
from timeline_cli.temporal.operations import replay

EXPRESSIONS = found()


def test_the_texts_hold_something_to_test() -> None:
    assert len(TEXTS) > 100
    assert len(EXPRESSIONS) > 100 * len(PUBLICATION_DAYS)
    assert {one.type for _, _, one in EXPRESSIONS} == {"DATE", "TIME", "DURATION", "SET"}


# ── derivations ──────────────────────────────────────────────────────────────────────────────────


def test_every_derivation_replays() -> None:
    assert [
        (text, one.text, wrong) for text, _, one in EXPRESSIONS if (wrong := replay(one.derivation))
    ] == []


def test_every_derivation_leads_to_the_date() -> None:
    for text, _, one in EXPRESSIONS:
        if one.derivation and one.type in ("DATE", "TIME"):
            last = timex.parse(one.derivation[-1].result)
            assert last is not None, (text, one)
            assert (last.earliest, last.latest) == (one.earliest, one.latest), (text, one)
            assert timex.value(last) == one.value, (text, one)


def test_each_step_goes_on_from_the_one_before() -> None:
    for text, _, one in EXPRESSIONS:
        for before, after in zip(one.derivation, one.derivation[1:], strict=False):
            assert after.origin == before.result, (text, one)


def test_every_step_says_why() -> None:
    assert all(
        step.because and step.step and step.result for _, _, one in EXPRESSIONS for step in one.derivation
    )


def test_a_dated_expression_has_a_derivation() -> None:
    for text, _, one in EXPRESSIONS:
        if one.earliest and one.type in ("DATE", "TIME"):
            assert one.derivation, (text, one)


# ── bounds, granularities, values ────────────────────────────────────────────────────────────────


def test_earliest_is_never_after_latest() -> None:
    for text, _, one in EXPRESSIONS:
        assert (one.earliest is None) == (one.latest is None), (text, one)
        if one.earliest and one.latest:
            assert one.earliest <= one.latest, (text, one)


#: the value of a TIMEX3 in TimeML 1.2.1, with X for what is open
_YEAR = r"(?:BC)?[\dX]{4}"
_DAY = rf"{_YEAR}-[\dX]{{2}}-[\dX]{{2}}"
_WEEK = rf"{_YEAR}-W[\dX]{{2}}"
_TIME = r"T(?:MO|MI|AF|EV|NI|\d\d(?::\d\d){0,2})"
_COUNT = r"(?:\d+(?:\.\d+)?|X)"
_DATE = "|".join(
    (
        r"(?:PRESENT|PAST|FUTURE)_REF",
        r"(?:BC)?[\dX]{1,3}",
        rf"{_YEAR}(?:-[\dX]{{2}}|-Q[1-4X]|-H[12X]|-(?:SP|SU|FA|WI))?",
        rf"{_WEEK}(?:-WE|-[1-7])?",
        _DAY,
    )
)
_LENGTH = rf"P(?:{_COUNT}(?:Y|Q|M|W|D|WE|NI|DE|CE|ML))*(?:T(?:{_COUNT}[HMS])+|T{_COUNT}NI)?|PXX"
VALUE = {
    "DATE": _DATE,
    "TIME": rf"(?:{_DAY}|{_WEEK}-[1-7]){_TIME}",
    "DURATION": _LENGTH,
    "SET": rf"{_DATE}|(?:{_DAY}|{_WEEK}-[1-7])?{_TIME}|{_LENGTH}",
}


def test_every_value_is_one_of_timex3() -> None:
    assert [
        (text, one.text, one.type, one.value)
        for text, _, one in EXPRESSIONS
        if not re.fullmatch(VALUE[one.type], one.value) or one.value == "P"
    ] == []


def test_every_closed_value_is_read_back_as_the_same_days() -> None:
    for text, _, one in EXPRESSIONS:
        if one.type in ("DATE", "TIME") and "X" not in one.value and not one.value.endswith("_REF"):
            again = timex.parse(one.value)
            assert again is not None, (text, one)
            assert (again.earliest, again.latest) == (one.earliest, one.latest), (text, one)
            assert again.granularity == one.granularity, (text, one)


def test_a_value_holds_an_x_exactly_where_its_days_are_no_unit() -> None:
    for text, _, one in EXPRESSIONS:
        if one.type in ("DATE", "TIME") and one.earliest and one.latest and one.granularity == "day":
            assert ("X" in one.value) == (one.earliest != one.latest), (text, one)


def test_modifiers_are_those_of_timex3() -> None:
    known = {"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS"}
    known |= {"EQUAL_OR_MORE", "START", "MID", "END", "APPROX", None}

    assert {one.mod for _, _, one in EXPRESSIONS} <= known


def finest(meaning: Meaning) -> int | None:
    """The rank of the finest granularity that the words of a meaning say; None where they say none."""
    match meaning:
        case Field():
            return min((RANK[unit] for unit in _said(meaning)), default=None)
        case Either(day_first=pattern) | Find(pattern=pattern):
            return finest(pattern)
        case Unit(unit=unit):
            return RANK[unit]
        case Shift(base=base, unit=unit):
            return min(
                rank
                for rank in (RANK["week" if unit == "fortnight" else unit], finest(base))
                if rank is not None
            )
        case In(whole=whole, pattern=pattern):
            return min(rank for rank in (finest(whole), finest(pattern)) if rank is not None)
        case Nth(unit=unit):
            return RANK[unit]
        case Part(base=base):
            return finest(base)
    return None


def _said(field: Field) -> set[str]:
    units = {f.name for f in fields(Field) if getattr(field, f.name) not in (None, False)}
    named = {"yy": "year", "weekday": "day", "holiday": "day", "part": "part of day", "clock": "second"}
    return {named.get(unit, unit) for unit in units} - {"zone", "fiscal"}


def test_no_date_is_finer_than_what_was_said() -> None:
    meanings = {text: [item.meaning for item in scan(tokenize(text)).news] for text in TEXTS}
    checked = 0
    for text, _, one in EXPRESSIONS:
        meaning = meanings[text][int(one.id[1:]) - 1]
        said = finest(meaning)
        if one.granularity and said is not None and one.type in ("DATE", "TIME"):
            in_the_days_of_its_anchor = isinstance(meaning, Shift) and meaning.base in (STORY, PASSAGE)
            assert RANK[one.granularity] >= said or in_the_days_of_its_anchor, (text, one)
            checked += 1

    assert checked > 500


def test_offsets_are_true() -> None:
    for _, published, one in EXPRESSIONS:
        if (
            one.offset_days is not None
            and one.anchor == "published"
            and one.granularity == "day"
            and published
        ):
            assert one.earliest == published + timedelta(days=one.offset_days)


# ── anchoring is monotone ────────────────────────────────────────────────────────────────────────

NUMBERS = st.integers(1, 400)
DAYS = st.dates(date(1600, 1, 1), date(2190, 12, 31))


@quick
@given(DAYS, NUMBERS, NUMBERS)
def test_more_days_later_is_later(day: date, one: int, other: int) -> None:
    fewer, more = (_later(day, count) for count in sorted((one, other)))

    assert fewer <= more
    assert (fewer == more) == (one == other)


def _later(day: date, count: int) -> date:
    text = f"It opened on {day.day} {day:%B} {day.year}. It closed {count} days later."
    dates = find(text, published=date(2019, 6, 27))

    assert [one.text for one in dates][1:] == [f"{count} days later"]
    assert dates[1].earliest == dates[1].latest == day + timedelta(days=count)
    assert dates[1].offset_days == count
    assert dates[1].earliest
    return dates[1].earliest


@quick
@given(DAYS, st.sampled_from(["day", "week", "month", "year"]), st.integers(2, 60))
def test_ago_goes_back(published: date, unit: str, count: int) -> None:
    (one,) = find(f"It opened {count} {unit}s ago.", published=published)
    if one.latest:
        assert one.latest < published
    assert one.granularity == unit


@quick
@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(1, 7))
def test_weekdays_keep_their_weekday_and_their_side(published: date, number: int) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[number - 1]
    (past,) = find(f"They met on {name}.", published=published)
    (future,) = find(f"They will meet on {name}.", published=published)

    assert past.earliest
    assert future.earliest
    assert past.earliest.isoweekday() == future.earliest.isoweekday() == number
    assert published - timedelta(days=7) < past.earliest <= published <= future.earliest
    assert future.earliest < published + timedelta(days=7)


@quick
@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_the_days_around_publication(published: date) -> None:
    one, other, third = find(
        "Yesterday it rained, today it snows, tomorrow it will thaw.", published=published
    )

    day = timedelta(days=1)
    assert (one.earliest, other.earliest, third.earliest) == (published - day, published, published + day)


@quick
@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_nothing_said_in_full_depends_on_publication(published: date) -> None:
    text = (
        "It opened on 3 June 1987 and shut in May 1990; from 1995 on it was ruled out. The 1880s were better."
    )

    with_date = [(one.value, one.earliest) for one in find(text, published=published)]
    assert with_date == [(one.value, one.earliest) for one in find(text)]


# ── meanings ─────────────────────────────────────────────────────────────────────────────────────

NAMES = {name: getattr(algebra, name) for name in dir(algebra) if not name.startswith("_")}
MEANINGS = [item.meaning for text in TEXTS for item in scan(tokenize(text)).news]


def test_every_repr_builds_an_equal_meaning() -> None:
    for meaning in MEANINGS:
        again = eval(repr(meaning), {"__builtins__": {}}, NAMES)
        assert again == meaning
        assert hash(again) == hash(meaning)


bases = st.sampled_from([NOW, STORY, PASSAGE])
units = st.sampled_from([unit for unit in GRANULARITIES if RANK[unit] >= RANK["day"]])
lengths = st.builds(Length, st.lists(st.tuples(st.integers(1, 99) | st.none(), units), min_size=1).map(tuple))
simple = st.one_of(
    patterns(),
    st.builds(Unit, units, st.integers(-9, 9), bases),
    st.builds(Find, patterns(), st.sampled_from(["last", "next", "this", "same"]), bases),
    st.builds(Reach, lengths, st.sampled_from(["last", "next"]), bases),
    st.builds(Ref, st.sampled_from(["PRESENT_REF", "PAST_REF", "FUTURE_REF"])),
)
meanings = st.recursive(
    simple,
    lambda inner: st.one_of(
        st.builds(Shift, inner, st.integers(-9, 9) | st.none(), units),
        st.builds(In, inner, patterns() | st.builds(Nth, st.integers(-4, 4), units)),
        st.builds(Part, inner, st.sampled_from(["START", "MID", "END", "APPROX"])),
        st.builds(Repeat, inner, st.sampled_from(["EVERY", None]), st.integers(1, 9) | st.none()),
    ),
    max_leaves=4,
)


@quick
@given(meanings)
def test_any_repr_builds_an_equal_meaning(meaning: Meaning) -> None:
    assert eval(repr(meaning), {"__builtins__": {}}, NAMES) == meaning


def test_every_operation_of_the_algebra_is_used() -> None:
    """A meaning that no text can have would be dead weight."""
    said = " ".join(map(repr, MEANINGS))

    unused = [kind.__name__ for kind in Meaning.__subclasses__() if f"{kind.__name__}(" not in said]
    assert unused == []


@pytest.mark.parametrize(
    ("amounts", "value"),
    [
        (((2, "year"),), "P2Y"),
        (((None, "month"),), "PXM"),
        (((2.5, "hour"),), "PT2H30M"),
        (((0.5, "hour"),), "PT30M"),
        (((1.5, "year"),), "P1Y6M"),
        (((2, "decade"),), "P20Y"),
        (((0.5, "century"),), "P50Y"),
        (((None, "decade"),), "PXDE"),
        (((1, "fortnight"),), "P2W"),
        (((3, "quarter"),), "P3Q"),
        (((2, "hour"), (5, "minute")), "PT2H5M"),
        (((1, "year"), (3, "month"), (2, "day")), "P1Y3M2D"),
        (((1, "day"), (6, "hour")), "P1DT6H"),
        (((1_000_000, "year"),), "P1000000Y"),
        (((2_500_000, "day"),), "P2500000D"),
        (((0.25, "hour"),), "PT15M"),
        (((None, "indefinite"),), "PXX"),
        (((1.5, "decade"),), "P15Y"),
    ],
)
def test_values_of_lengths(amounts: tuple[tuple[float | None, str], ...], value: str) -> None:
    assert duration_value(Length(amounts)) == value
