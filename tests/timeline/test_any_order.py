"""One timeline of several articles is the same whatever the order of the files."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.invented import article, event, who
from timeline_cli.events.event import Event, Span
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.timeline.corrections import settle
from timeline_cli.timeline.merge import merge
from timeline_cli.timeline.timeline import Timeline

START = date(2021, 5, 3)
NAMES = ("Ann Harlow", "Piers Dunn", "Harlow", "Tarn Bridge", "TB", "the bridge")
ACTS = (("shut", "shut"), ("closed", "close"), ("lifted", "lift"), ("reopened", "reopen"), ("said", "say"))
NOTES = ("", "", "An earlier version of this article said that ", "Correction: ")
KINDS = ("asserted", "asserted", "reported", "planned", "negated")


def press(seed: int) -> list[Timeline]:
    """Four articles of a few events each, that agree, disagree, copy, correct and count from one another."""
    chance = random.Random(seed)
    return [_written(of, chance) for of in ("a", "b", "c", "d")]


def _written(of: str, chance: random.Random) -> Timeline:
    text = ""
    events: list[Event] = []
    expressions: list[TimeExpression] = []
    for number in range(chance.randint(1, 4)):
        trigger, lemma = chance.choice(ACTS)
        name, by = chance.choice(NAMES), chance.choice(NAMES[:2])
        place = chance.choice(
            ("in the town", "on the river", "after a long dispute over repairs in the town")
        )
        sentence = f"{chance.choice(NOTES)}{name} was {trigger} by {by} {place}."
        first = START + timedelta(days=chance.randint(0, 4))
        last = first + timedelta(days=chance.choice((0, 0, 0, 30)))
        start = len(text)
        text += sentence + chance.choice(" \n")
        parts = (who(name, "object", None if name == "the bridge" else "ORG"), who(by, "agent"))
        events.append(
            event(
                f"e{number}", of=of, start=start + sentence.index(trigger), trigger=trigger, lemma=lemma,
                days=(str(first), str(last)), participants=parts, sentence=sentence,
                told_in=Span(text=sentence, start=start, end=start + len(sentence)),
                description=f"{name} was {trigger}", factuality=chance.choice(KINDS),
                main=chance.random() < 0.5, time_expression=f"t{number}",
            )
        )  # fmt: skip
        expressions.append(
            TimeExpression(
                id=f"t{number}", start=start + len(sentence), end=len(text), text="then", type="DATE",
                value=str(first), anchor=f"t{number - 1}" if number else None,
                offset_days=chance.choice((None, 1, 2)) if number else None,
            )
        )  # fmt: skip
    own = article(of, START + timedelta(days=chance.randint(3, 9)), text)
    return Timeline(
        articles=(own,), time_expressions={of: tuple(expressions)}, events=tuple(settle(events, own))
    )


@settings(max_examples=150)
@given(seed=st.integers(0, 10_000), shuffle=st.randoms(use_true_random=False))
def test_neither_the_order_of_the_articles_nor_of_their_events_matters(
    seed: int, shuffle: random.Random
) -> None:
    given = press(seed)
    mixed = [
        replace(timeline, events=tuple(shuffle.sample(timeline.events, len(timeline.events))))
        for timeline in shuffle.sample(given, len(given))
    ]
    assert merge(mixed) == merge(given)


def test_the_invented_press_has_all_that_could_depend_on_an_order() -> None:
    found = set()
    for seed in range(150):
        for entry in merge(press(seed)).events:
            found.update(step.step.partition("(")[0] for step in entry.derivation)
            found.update({"disputed"} if entry.disputed else ())
            found.update({"a copy"} if entry.sources < len({m.article for m in entry.mentions}) else ())
    assert found == {
        "told more than once", "narrowed by another source", "shift",
        "dated as first printed", "corrected", "disputed", "a copy",
    }  # fmt: skip
