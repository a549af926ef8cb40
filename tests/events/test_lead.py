"""The event of the headline, where no words say when it happened: the cases of `leads.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_cli.events.event import Event
from timeline_cli.events.telling import tell

from .parses import PUBLISHED, article, doc_from, time

CASES = tomllib.loads(Path(__file__).with_name("leads.toml").read_text(encoding="utf-8"))


def told(case: Mapping[str, Any], published: date | None = PUBLISHED, **options: bool) -> list[Event]:
    doc = doc_from(*case["sentences"])
    times = [time(doc, text, str(day), day) for text, day in case.get("times", {}).items()]
    times += [time(doc, text, value, type="DURATION") for text, value in case.get("lengths", {}).items()]
    return tell(doc, replace(article(doc, published), title=case.get("title")), times, **options)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_event_of_the_headline_has_a_row(case: Mapping[str, Any]) -> None:
    found = [event for event in told(case) if not event.date_is_own]
    assert [event.trigger.text for event in found] == ([case["lead"]] if case["lead"] else [])


def test_its_date_is_a_guess_of_the_days_up_to_publication_and_says_so() -> None:
    (event,) = told(CASES["closed"])
    assert (event.earliest, event.latest) == (date(2020, 6, 11), PUBLISHED)
    assert (event.value, event.mod, event.main) == ("2020-06-18", "ON_OR_BEFORE", True)
    assert event.derivation[-1].step == "take the days up to publication"


def test_it_has_the_same_date_among_all_events() -> None:
    event = next(e for e in told(CASES["closed"], all_events=True) if e.trigger.text == "closed")
    assert (event.value, event.earliest) == ("2020-06-18", date(2020, 6, 11))


def test_without_a_publication_date_it_has_no_row() -> None:
    assert told(CASES["closed"], published=None) == []


def test_the_fuller_telling_has_the_date_of_the_other() -> None:
    (event,) = told(CASES["told_again_by_another_name"])
    assert (event.trigger.text, event.value, event.date_is_own) == ("struck", "2020-06-16", True)
    assert [mention.trigger.text for mention in event.mentions] == ["struck", "hit"]


def test_what_is_to_come_has_no_last_day() -> None:
    (event,) = told(CASES["to_come"])
    assert (event.earliest, event.latest, event.mod) == (PUBLISHED, None, "ON_OR_AFTER")
    assert (event.factuality, event.main, event.date_is_own) == ("planned", True, False)
    assert event.derivation[-1].step == "take the days from publication"
