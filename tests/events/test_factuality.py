"""What the text commits itself to, and the word that decides."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.events.factuality import judge
from timeline_cli.events.triggers import find_triggers

from .parses import PUBLISHED, doc_of


def judged(sentence: str, verb: str, earliest: date | None = None) -> tuple[str, str | None]:
    trigger = next(t for t in find_triggers(doc_of(sentence)) if t.token.text == verb)
    judgement = judge(trigger, earliest=earliest, published=PUBLISHED)
    return judgement.factuality, judgement.cue


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("suspended", "suspended", ("asserted", None)),
        ("unpaid", "pay", ("negated", "not")),
        ("failed", "publish", ("negated", "failed")),
        ("interview", "cracked", ("negated", "denied")),
        ("due", "meet", ("planned", "due")),
        ("had_been_due", "face", ("planned", "due")),
        ("asked", "apologise", ("planned", "asked")),
        ("strike", "stop", ("possible", "could")),
        ("strike", "goes", ("possible", "If")),
        ("allegedly", "rented", ("possible", "allegedly")),
        ("ferry", "sank", ("reported", "according")),
        ("reported", "said", ("asserted", None)),
        ("experts", "close", ("reported", "think")),
        ("once_open", "opens", ("planned", "When")),
        ("once_finished", "finished", ("planned", "Once")),
        ("purportedly", "bought", ("possible", "purportedly")),
    ],
)
def test_factuality_and_its_cue(sentence: str, verb: str, expected: tuple[str, str | None]) -> None:
    assert judged(sentence, verb) == expected


def test_an_event_after_publication_lies_ahead() -> None:
    assert judged("leeds", "arrested", date(2020, 6, 21))[0] == "planned"
    assert judged("leeds", "arrested", date(2020, 6, 14))[0] == "asserted"


def test_what_is_told_as_past_is_not_ahead_for_being_a_day_later_elsewhere() -> None:
    assert judged("leeds", "arrested", date(2020, 6, 19))[0] == "asserted"


def test_what_the_past_tells_of_a_noun_is_not_ahead_for_being_a_day_later_elsewhere() -> None:
    assert judged("praised", "launch", date(2020, 6, 19))[0] == "asserted"
    assert judged("praised", "launch", date(2020, 6, 26))[0] == "planned"


def test_the_speaker_is_named() -> None:
    trigger = next(t for t in find_triggers(doc_of("ferry")) if t.token.text == "sank")
    source = judge(trigger).source
    assert source is not None
    assert source.text == "guide"
