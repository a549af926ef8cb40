"""Which date belongs to which event, sentence by sentence: the cases of `dates_of_events.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_cli.events.attachment import attach
from timeline_cli.events.carry import carry
from timeline_cli.events.dating import Datings
from timeline_cli.events.time_words import place, time_tokens
from timeline_cli.events.triggers import find_triggers

from .parses import PUBLISHED, doc_from, time

CASES = tomllib.loads(Path(__file__).with_name("dates_of_events.toml").read_text(encoding="utf-8"))


RESULTS = """
Veldt Veldt PROPN NNP 3 nmod:poss -
's 's PART POS 1 case
profit profit NOUN NN 4 nsubj
doubled double VERB VBD 0 ROOT
in in ADP IN 8 case
the the DET DT 8 det
first first ADJ JJ 8 amod
quarter quarter NOUN NN 4 obl
from from ADP IN 11 case
a a DET DT 11 det
year year NOUN NN 12 obl
earlier early ADV RBR 4 advmod -
. . PUNCT . 4 punct
"""
SALES = """
Sales sale NOUN NNS 2 nsubj
rose rise VERB VBD 0 ROOT
to to ADP IN 5 case
3 3 NUM CD 5 compound
million million NUM CD 2 obl -
. . PUNCT . 2 punct
"""


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_date_belongs_to_its_event(case: Mapping[str, Any]) -> None:
    doc = doc_from(*case["sentences"])
    found = [time(doc, text, str(day), day) for text, day in case.get("times", {}).items()]
    hours = [time(doc, text, str(day), day, type="TIME") for text, day in case.get("hours", {}).items()]
    found += [replace(hour, granularity="minute") for hour in hours]
    found += [time(doc, text, value, type="DURATION") for text, value in case.get("lengths", {}).items()]
    times = place(doc, found)
    triggers = find_triggers(doc, skip=time_tokens(times))
    number = {token.i: n for n, sentence in enumerate(doc.sents) for token in sentence}
    own = attach(times, triggers, PUBLISHED)
    assert days({i: own[i] for i in own}, doc.text, doc) == case["own"]
    if "carried" in case:
        carried = carry(triggers, own, times, number, PUBLISHED)
        assert days({i: d for i, d in carried.items() if i not in own}, doc.text, doc) == case["carried"]


def test_days_from_a_month_are_no_day_and_years_from_a_year_are_a_year() -> None:
    sentence = CASES["one_day_after"]["sentences"][0]
    doc = doc_from(sentence.replace("on on ADP", "in in ADP"))
    said = time(doc, "Tuesday", "2019", date(2019, 1, 1))
    said = replace(said, granularity="year", latest=date(2019, 12, 31))
    counted = {}
    for value in ("P1D", "P2Y"):
        times = place(doc, [said, time(doc, "one day", value, type="DURATION")])
        own = attach(times, find_triggers(doc, skip=time_tokens(times)), PUBLISHED)
        counted[value] = [d.expression.value for d in own.values() if d.expression is not None]
    assert counted == {"P1D": ["2019"], "P2Y": ["2019", "2017"]}


def days(dated: Datings, text: str, doc: Any) -> dict[str, date]:
    """The day of each dated event, by its trigger."""
    found = {}
    for index, dating in sorted(dated.items()):
        day = dating.expression.earliest if dating.expression is not None else dating.published
        if day is not None:
            found[doc[index].text] = day
    return found


def test_a_figure_of_a_firm_is_of_the_quarter_that_it_reports_on() -> None:
    doc = doc_from(RESULTS, SALES)
    days = {"a year earlier": date(2019, 1, 1), "first quarter": date(2020, 1, 1)}
    found = [replace(time(doc, text, str(day), day), granularity="quarter") for text, day in days.items()]
    times = place(doc, found)
    triggers = find_triggers(doc, skip=time_tokens(times))
    number = {token.i: n for n, sentence in enumerate(doc.sents) for token in sentence}
    carried = carry(triggers, {}, times, number, PUBLISHED)
    (rose,) = [t for t in triggers if t.token.text == "rose"]
    expression = carried[rose.token.i].expression
    assert expression is not None and expression.earliest == date(2020, 1, 1)
