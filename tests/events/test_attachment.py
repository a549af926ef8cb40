"""Which date belongs to which event, by the sentence itself."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.events.attachment import attach
from timeline_cli.events.dating import Dating
from timeline_cli.events.time_words import dateline_day, place, time_tokens
from timeline_cli.events.tokens import Doc
from timeline_cli.events.triggers import find_triggers

from .parses import PUBLISHED, doc_of, parse, time


def dated(sentence: str, *texts: str, day: date | None = None) -> dict[str, str]:
    """Trigger → the time expression that dates it."""
    return {word: d.expression.text for word, d in datings(sentence, *texts, day=day).items() if d.expression}


def datings(sentence: str, *texts: str, day: date | None = None) -> dict[str, Dating]:
    doc = doc_of(sentence)
    times = place(doc, [time(doc, text, "2020", day) for text in texts])
    triggers = find_triggers(doc, skip=time_tokens(times))
    found = attach(times, triggers, PUBLISHED)
    return {doc[index].text: dating for index, dating in sorted(found.items())}


@pytest.mark.parametrize(
    ("sentence", "texts", "expected"),
    [
        (
            "suspended",
            ["February", "June", "two days later"],
            {"suspended": "February", "readmitted": "June", "re-suspended": "two days later"},
        ),
        ("reported", ["Monday", "June"], {"said": "Monday", "close": "June"}),
        ("vote", ["Wednesday"], {"vote": "Wednesday"}),
        ("clinic", ["2015", "Friday"], {"led": "2015", "resigned": "Friday"}),
        ("village", ["1962"], {"captured": "1962"}),
        ("due", ["Tuesday"], {"meet": "Tuesday"}),
        ("older", ["June"], {"arrested": "June"}),
        ("older_state", ["May"], {"ill": "May"}),
        ("decision", ["May"], {"took": "May", "decision": "May"}),
    ],
)
def test_a_date_belongs_to_the_word_it_modifies(
    sentence: str, texts: list[str], expected: dict[str, str]
) -> None:
    assert dated(sentence, *texts) == expected


def test_the_year_of_a_thing_dates_no_event() -> None:
    assert dated("budget", "2019") == {}


def test_what_is_compared_with_does_not_date_the_change() -> None:
    assert dated("revenue", "the third quarter", "a year ago") == {"rose": "the third quarter"}


def test_since_inside_a_noun_phrase_dates_nothing() -> None:
    assert "won" not in dated("first", "1952") or dated("first", "1952")["won"] == "1952"


def test_coordinated_verbs_share_a_date_that_stands_before_them() -> None:
    assert dated("moved", "Monday") == {"resigned": "Monday", "left": "Monday"}


def test_a_verb_takes_the_date_of_the_event_that_is_its_subject() -> None:
    assert dated("blast", "Monday") == {"blast": "Monday", "killed": "Monday"}


def test_a_when_clause_happened_then() -> None:
    assert dated("when", "Friday") == {"rose": "Friday", "found": "Friday"}


def test_begin_and_what_begins_are_dated_together() -> None:
    assert dated("shares", "August") == {"began": "August", "trading": "August"}


def test_a_past_infinitive_dates_what_led_to_it() -> None:
    assert dated("returned", "1984") == {"returned": "1984", "live": "1984"}


def test_a_coming_date_belongs_to_what_is_planned() -> None:
    assert dated("asked", "Thursday", day=date(2020, 6, 25)) == {"apologise": "Thursday"}


def test_a_reported_interview_dates_the_statement() -> None:
    assert dated("interview", "Thursday")["denied"] == "Thursday"
    assert "cracked" not in dated("interview", "Thursday")


def test_each_dating_says_how_it_came_about() -> None:
    (limit,) = datings("until", "May").values()
    assert limit.preposition == "until"
    assert "limit" in limit.steps[0].because
    assert datings("blast", "Monday")["killed"].steps[-1].step == "take the date of"


def dateline(words: str, verb: str) -> Doc:
    tokens = words.split()
    return parse(
        words=tokens,
        spaces=[True] * len(tokens),
        pos=["VERB" if token == verb else "PROPN" for token in tokens],
        sent_starts=[index == 0 for index in range(len(tokens))],
    )


def test_a_dateline_dates_no_event_and_tells_the_day_of_the_report() -> None:
    doc = dateline("LEEDS , June 17 ( Wire ) - A mill burned", "burned")
    expression = time(doc, "June 17", "2020-06-17", date(2020, 6, 17))
    assert place(doc, [expression]) == []
    assert dateline_day(doc, [expression], PUBLISHED) == date(2020, 6, 17)


def test_a_date_behind_a_dash_is_no_dateline() -> None:
    doc = dateline("LEEDS lost on June 17 - and won", "lost")
    expression = time(doc, "June 17", "2020-06-17", date(2020, 6, 17))
    assert len(place(doc, [expression])) == 1
    assert dateline_day(doc, [expression], PUBLISHED) == PUBLISHED
