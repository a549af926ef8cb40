"""Only the events that are asked for: by a name in any of its forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.timeline.invented import article, event, who
from timeline_cli.timeline.selection import Selection, select
from timeline_cli.timeline.timeline import Timeline


def about(name: str, *people: str) -> list[str]:
    """Those of the people, each with an event of an article's own, that are found under the name."""
    events = tuple(
        event(f"e{n}", of=f"a{n}", participants=(who(person),), sentence="Somebody left.")
        for n, person in enumerate(people)
    )
    articles = tuple(article(f"a{n}") for n, _ in enumerate(people))
    kept = select(Timeline(articles=articles, time_expressions={}, events=events), Selection(about=name))
    return [found.participants[0].name for found in kept.events]


def test_a_name_is_found_in_the_forms_that_other_articles_give() -> None:
    assert about("Ann Harlow", "Ann Harlow MP", "Mrs Harlow", "Piers Dunn") == ["Ann Harlow MP", "Mrs Harlow"]
    assert about("WLB", "Water and Land Board", "WLB", "Land Board") == [
        "Water and Land Board",
        "WLB",
        "Land Board",
    ]


def test_a_surname_that_two_people_have_is_nobody_s() -> None:
    assert about("Ann Harlow", "Ann Harlow", "Harlow", "Piers Harlow") == ["Ann Harlow"]


def test_a_part_of_a_name_finds_all_that_have_it() -> None:
    assert about("harlow", "Ann Harlow", "Harlow", "Piers Harlow", "Dunn") == [
        "Ann Harlow",
        "Harlow",
        "Piers Harlow",
    ]


def test_what_is_to_come_from_a_day_on_has_no_end() -> None:
    coming = replace(event("e1"), earliest=date(2020, 6, 18))
    line = Timeline(articles=(article("a"),), time_expressions={}, events=(coming,))
    assert select(line, Selection(since=date(2021, 1, 1))).events == (coming,)
    assert select(line, Selection(until=date(2020, 6, 1))).events == ()
