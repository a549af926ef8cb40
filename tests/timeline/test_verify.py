"""Verification finds what does not hold, and nothing in what does."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from timeline_cli.timeline.verify import rows_that_move, verify

TEXT = "Ann Harlow resigned on Wednesday."


MENTION = {
    "article": "a", "trigger": {"text": "resigned", "start": 11, "end": 19},
    "sentence": {"text": TEXT, "start": 0, "end": 33}, "time_expression": "t1", "earliest": "2019-06-26",
    "latest": "2019-06-26", "taken_back": False,
}  # fmt: skip


def timeline() -> dict[str, Any]:
    sentence = {"text": TEXT, "start": 0, "end": 33}
    trigger = {"text": "resigned", "start": 11, "end": 19}
    step = {
        "step": "find('on or before', weekday=3)",
        "because": "past",
        "from": "2019-06-27",
        "to": "2019-06-26",
    }
    return {
        "articles": [{"id": "a"}],
        "time_expressions": [
            {"id": "t1", "article": "a", "text": "Wednesday", "start": 23, "end": 32, "value": "2019-06-26",
             "earliest": "2019-06-26", "latest": "2019-06-26", "explanation": [step]},
        ],
        "events": [
            {"id": "e1", "article": "a", "trigger": trigger, "sentence": sentence, "time_expression": "t1",
             "value": "2019-06-26", "earliest": "2019-06-26", "latest": "2019-06-26",
             "explanation": [], "disputed": None, "sources": 1, "mentions": [dict(MENTION)]},
        ],
    }  # fmt: skip


def test_a_true_timeline_has_no_problem() -> None:
    assert verify(timeline(), {"a": TEXT}) == []


def put(path: list[str | int], value: object) -> dict[str, Any]:
    changed = deepcopy(timeline())
    inside: Any = changed
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = value
    return changed


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (["time_expressions", 0, "text"], "Thursday", "does not have “Thursday”"),
        (["time_expressions", 0, "explanation", 0, "to"], "2019-06-25", "not 2019-06-25"),
        (["events", 0, "sentence", "text"], "Ann Harlow stayed.", "sentence"),
        (["events", 0, "mentions", 0, "time_expression"], "t9", "a/t9 is not in the timeline"),
        (["events", 0, "earliest"], "2019-06-28", "is after"),
        (["events", 0, "latest"], "2019-06-28", "nothing says why it is dated 2019-06-26 to 2019-06-28"),
    ],
)
def test_what_does_not_hold_is_named(path: list[str | int], value: object, says: str) -> None:
    problems = verify(put(path, value), {"a": TEXT})
    assert len([problem for problem in problems if says in problem]) == 1


def joined(step: str, origin: str, result: str, **changes: object) -> list[str]:
    """What does not hold in a row that two articles tell, the other in all of June, after this step."""
    other = {**MENTION, "article": "b", "earliest": "2019-06-01", "latest": "2019-06-30"}
    content = put(["events", 0, "mentions"], [dict(MENTION), {**other, **changes}])
    content["time_expressions"].append({**content["time_expressions"][0], "article": "b"})
    content["articles"].append({"id": "b"})
    row = content["events"][0]
    row["earliest"], _, last = result.partition(" to ")
    row["latest"] = last or result
    row["explanation"] = [{"step": step, "because": "", "from": origin, "to": result}]
    row["disputed"] = changes.get("disputed")
    return [problem for problem in verify(content, {"a": TEXT, "b": TEXT}) if "event e1" in problem]


JUNE, DAY = "2019-06-01 to 2019-06-30", "2019-06-26"


def test_what_the_mentions_leave_of_a_date_is_worked_out_again() -> None:
    assert joined("narrowed by another source", JUNE, DAY) == []
    (wrong,) = joined("narrowed by another source", JUNE, "2019-06-25")
    assert wrong.endswith("does not lead from 2019-06-01 to 2019-06-30 to 2019-06-25")


def test_what_is_counted_from_another_event_is_counted_again() -> None:
    assert joined("shift(2, 'day')", "2019-06-24", DAY) == []
    assert len(joined("shift(3, 'day')", "2019-06-24", DAY)) == 1


def test_a_correction_needs_the_claim_that_is_taken_back() -> None:
    assert joined("corrected", JUNE, DAY, taken_back=True) == []
    assert len(joined("corrected", JUNE, DAY)) == 1


def test_a_copy_is_dated_as_some_mention_is() -> None:
    assert joined("dated as first printed", "2019-06-28", DAY) == []
    assert len(joined("dated as first printed", "2019-06-28", "2019-06-27")) == 1


def test_a_disputed_date_spans_those_of_its_sources() -> None:
    assert joined("told more than once", JUNE, JUNE, disputed="a: 26; b: June") == []
    assert len(joined("told more than once", JUNE, DAY, disputed="a: 26; b: June")) == 1


def test_no_more_sources_than_articles() -> None:
    assert verify(put(["events", 0, "sources"], 2), {"a": TEXT}) == [
        "event e1: 2 sources, but fewer articles tell it"
    ]


def test_a_missing_article_is_a_problem() -> None:
    assert verify(timeline(), {}) == ["article a: its text is not at hand"]


def test_rows_that_hang_on_the_publication_date() -> None:
    def made(shift: int) -> dict[str, Any]:
        return put(["events", 0, "value"], "2019-06-26" if shift < 1 else "2019-07-03")

    ((event, earlier, later),) = rows_that_move(made, 1)
    assert (event["id"], earlier, later) == ("e1", "2019-06-26", "2019-07-03")
    assert rows_that_move(lambda shift: timeline(), 1) == []
