"""Dates that lie a length before or after another."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.events.offsets import moved_by
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
