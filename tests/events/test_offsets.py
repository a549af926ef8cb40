"""Dates that lie a length before or after another."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.articles import Article
from timeline_cli.events.offsets import HOUR, MOMENT, Length, hours_from, moved_by, nearly, stretch
from timeline_cli.extraction import extract
from timeline_cli.temporal.expression import TimeExpression


@pytest.mark.parametrize(
    ("day", "granularity", "number", "unit", "expected"),
    [
        (date(2021, 1, 31), "day", 1, "D", ("2021-02-01", date(2021, 2, 1), date(2021, 2, 1))),
        (date(2021, 1, 31), "hour", -31, "D", ("2020-12-31", date(2020, 12, 31), date(2020, 12, 31))),
        (date(2021, 1, 1), "month", 13, "M", ("2022-02", date(2022, 2, 1), date(2022, 2, 28))),
        (date(2021, 1, 1), "month", -11, "M", ("2020-02", date(2020, 2, 1), date(2020, 2, 29))),
        (date(2016, 1, 1), "year", -1, "Y", ("2015", date(2015, 1, 1), date(2015, 12, 31))),
    ],
)
def test_a_date_is_moved_by_whole_units(
    day: date, granularity: str, number: int, unit: str, expected: tuple[str, date, date]
) -> None:
    known = TimeExpression(
        id="t1", start=0, end=3, text="May", type="DATE", value="2021-05", earliest=day, latest=day,
        granularity=granularity,  # type: ignore[arg-type]
    )  # fmt: skip
    moved = moved_by(known, number, unit)
    assert moved is not None
    assert (moved.value, moved.earliest, moved.latest) == expected


def test_beyond_the_calendar_there_is_no_date() -> None:
    known = TimeExpression(
        id="t1", start=0, end=4, text="9999", type="DATE", value="9999", earliest=date(9999, 1, 1),
        latest=date(9999, 12, 31), granularity="year",
    )  # fmt: skip
    assert moved_by(known, 1, "Y") is None


def on(day: date, granularity: str = "day") -> TimeExpression:
    return TimeExpression(
        id="t1", start=0, end=3, text="May", type="DATE", value=f"{day}", earliest=day, latest=day,
        granularity=granularity,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("length", "sign", "first", "last"),
    [
        (Length(None, MOMENT), 1, 1, 1),
        (Length(5, HOUR), -1, 1, 1),
        (Length(None, HOUR), 1, 1, 2),
        (Length(24, HOUR), 1, 1, 2),
        (Length(36, HOUR), 1, 2, 3),
        (Length(48, HOUR), 1, 2, 3),
    ],
)
def test_hours_lead_to_the_same_day_or_to_the_next(length: Length, sign: int, first: int, last: int) -> None:
    found = hours_from(on(date(2021, 3, 1)), length, sign)
    assert found is not None
    assert (found.earliest, found.latest) == (date(2021, 3, first), date(2021, 3, last))


def test_hours_lead_nowhere_from_a_month() -> None:
    assert hours_from(on(date(2021, 3, 1), "month"), Length(5, HOUR), 1) is None


@pytest.mark.parametrize(
    ("number", "unit", "sign", "first", "last"),
    [
        (2, "W", -1, date(2021, 2, 15), date(2021, 3, 1)),
        (1, "D", 1, date(2021, 3, 1), date(2021, 3, 2)),
        (3, "M", 1, date(2021, 3, 1), date(2021, 6, 1)),
    ],
)
def test_a_stretch_runs_from_a_date_to_what_lies_so_far_from_it(
    number: int, unit: str, sign: int, first: date, last: date
) -> None:
    found = stretch(on(date(2021, 3, 1)), number, unit, sign)
    assert found is not None
    assert (found.earliest, found.latest) == (first, last)


@pytest.mark.parametrize(
    ("number", "unit", "first", "last"),
    [
        (6, "M", date(2021, 8, 1), date(2021, 9, 30)),
        (1, "Y", date(2021, 1, 1), date(2022, 12, 31)),
        (1, "W", date(2021, 3, 5), date(2021, 3, 8)),
    ],
)
def test_what_came_almost_so_long_after_came_shortly_before(
    number: int, unit: str, first: date, last: date
) -> None:
    found = nearly(on(date(2021, 3, 1)), number, unit, 1)
    assert found is not None
    assert (found.earliest, found.latest) == (first, last)


def test_a_story_stands_on_the_day_that_somebody_says_it_came_to() -> None:
    text = (
        "Brandt was killed on 20 May. Police said two men came to his house the day after his death. "
        "They asked for his son."
    )
    article = Article(id="a", source="a.txt", text=text, published=date(2020, 6, 18))
    (timeline,) = extract([article], all_events=True)
    days = {event.trigger.text: str(event.earliest) for event in timeline.events}
    assert days["asked"] == "2020-05-21"
