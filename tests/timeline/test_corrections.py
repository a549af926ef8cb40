"""Corrections: what an article takes back stands beside what it puts right, in one row."""

from __future__ import annotations

from datetime import date

import pytest

from tests.timeline.invented import article, event, who
from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Span
from timeline_cli.timeline.corrections import Phrase, part_of, phrases, settle
from timeline_cli.timeline.merge import merge
from timeline_cli.timeline.timeline import Timeline

BRIDGE = who("Tarn Bridge", "subject", "LOC")
NOTE = (
    "Correction: an earlier version of this article said that Tarn Bridge shut on Monday. It shut on Tuesday."
)
BODY = "Tarn Bridge shut on Tuesday, and will stay so."
MONDAY, TUESDAY = ("2021-06-07", "2021-06-07"), ("2021-06-08", "2021-06-08")


@pytest.mark.parametrize("phrase", phrases(), ids=lambda phrase: phrase.name)
def test_each_phrase_finds_its_example_and_leaves_the_other_alone(phrase: Phrase) -> None:
    assert phrase.pattern.search(phrase.example)
    assert not any(other.pattern.search(phrase.never) for other in phrases())


def shut(name: str, text: str, sentence: str, days: tuple[str, str], of: str = "b", **more: object) -> Event:
    """The bridge shut, told in `sentence` of `text`; `more` replaces what an invented event has."""
    begin = text.index(sentence)
    settings: dict[str, object] = {
        "participants": (BRIDGE,),
        "description": "Tarn Bridge shut",
        "told_in": Span(text=sentence, start=begin, end=begin + len(sentence)),
    }
    start = begin + sentence.rindex("shut")
    return event(name, of=of, start=start, trigger="shut", days=days, **{**settings, **more})  # type: ignore[arg-type]


CLAIM, RIGHT = NOTE[: NOTE.index(" It")], "It shut on Tuesday."


def told(text: str, *events: Event, of: str = "b", day: int = 10) -> Timeline:
    return Timeline(articles=(own(text, of, day),), time_expressions={of: ()}, events=events)


def own(text: str, of: str = "b", day: int = 10) -> Article:
    return article(of, date(2021, 6, day), text)


def test_the_parts_of_a_correction() -> None:
    text = f"{BODY}\n{NOTE}"
    assert part_of(shut("e1", text, BODY, TUESDAY), text) is None
    assert part_of(shut("e2", text, CLAIM, MONDAY), text) == "taken back"
    assert part_of(shut("e3", text, RIGHT, TUESDAY), text) == "put right"


def test_a_claim_and_what_puts_it_right_are_one_row() -> None:
    (row,) = settle([shut("e1", NOTE, CLAIM, MONDAY), shut("e2", NOTE, RIGHT, TUESDAY)], own(NOTE))
    assert (row.earliest, row.latest) == (date(2021, 6, 8), date(2021, 6, 8))
    assert [(m.taken_back, m.value) for m in row.mentions] == [(True, MONDAY[0]), (False, TUESDAY[0])]
    assert row.corrected == "b: 2021-06-07 before, now 2021-06-08"


def test_the_body_of_the_article_puts_right_what_a_note_takes_back() -> None:
    text = f"{BODY}\n{CLAIM}"
    (row,) = settle([shut("e1", text, BODY, TUESDAY), shut("e2", text, CLAIM, MONDAY)], own(text))
    assert row.value == TUESDAY[0]
    assert row.mentions[1].taken_back


def test_a_claim_that_nothing_replaces_is_taken_back() -> None:
    (row,) = settle([shut("e1", CLAIM, CLAIM, MONDAY)], own(CLAIM))
    assert row.corrected == "b: 2021-06-07 before, now taken back"
    assert [mention.taken_back for mention in row.mentions] == [True]


def test_the_earlier_article_that_told_it_so_joins_the_correction() -> None:
    first = told(BODY, shut("e1", BODY, BODY, MONDAY, of="a"), of="a", day=8)
    (claim,) = settle([shut("e1", CLAIM, CLAIM, MONDAY)], own(CLAIM))
    right = settle([shut("e1", NOTE, CLAIM, MONDAY), shut("e2", NOTE, RIGHT, TUESDAY)], own(NOTE))
    for events, date_now in (([claim], "2021-06-07"), (right, "2021-06-08")):
        (row,) = merge([first, told(NOTE, *events)]).events
        assert [(m.article, m.taken_back) for m in row.mentions][:2] == [("a", True), ("b", True)]
        assert row.value == date_now
        assert row.corrected is not None
        assert row.corrected.startswith("a: 2021-06-07; b: 2021-06-07 before, now ")


def test_a_later_article_that_tells_it_otherwise_is_not_corrected_by_an_earlier_one() -> None:
    later = told(BODY, shut("e1", BODY, BODY, MONDAY, of="c"), of="c", day=20)
    right = settle([shut("e1", NOTE, CLAIM, MONDAY), shut("e2", NOTE, RIGHT, TUESDAY)], own(NOTE))
    rows = merge([later, told(NOTE, *right)]).events
    assert [mention.taken_back for row in rows for mention in row.mentions if mention.article == "c"] == [
        False
    ]


def test_a_note_without_the_old_claim_corrects_instead_of_disputing() -> None:
    text = "Correction: it shut on Tuesday."
    done = (who("Tarn Bridge", "object", "LOC"), who("the harbour board", "agent", None))
    right = shut("e1", text, "it shut on Tuesday.", TUESDAY, participants=done)
    wrong = shut("e1", BODY, BODY, MONDAY, of="a", participants=done)
    (row,) = merge([told(BODY, wrong, of="a", day=8), told(text, right)]).events
    assert (row.value, row.disputed) == ("2021-06-08", None)
    assert row.corrected == "a: 2021-06-07; b: 2021-06-08"
