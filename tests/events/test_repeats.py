"""Events that an article tells more than once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from timeline_cli.events.event import Event, Mention, Participant, Role, Span
from timeline_cli.events.repeats import told_once

DAY = date(2020, 6, 15)
THE_YARD = Participant(text="the yard", name="the yard", role="subject")
A_YARD = Participant(text="a yard", name="a yard", role="subject")


def telling(description: str, lemma: str = "launch", value: str = "2020-06-15", **other: object) -> Event:
    span = Span(text=lemma, start=0, end=len(lemma))
    event = Event(
        id=description, article="a", description=description, trigger=span, lemma=lemma, sentence=span,
        value=value, earliest=DAY, latest=DAY, mentions=(Mention(article="a", trigger=span, sentence=span),),
    )  # fmt: skip
    return replace(event, **other)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        (telling("Alder launched a boat"), telling("Alder launched a new boat near Hull"), 1),
        (telling("Alder launched a boat"), telling("The boat was launched", value="2020-06-15T06:00"), 0),
        (telling("Alder launched a boat", factuality="reported"), telling("Alder launched a boat"), 0),
        (telling("The boat launch"), telling("Alder announced a boat launch", lemma="announce"), 1),
        (
            telling("Alder sold a boat", lemma="sell"),
            telling("Alder built and sold a boat", lemma="build"),
            1,
        ),
        (
            telling("Ada Okoro didn't launch new boats near Hull at dawn"),
            telling("Varga's sister didn't launch new boats near Hull at dawn"),
            0,
        ),
        (
            telling("Alder launched a boat near Hull"),
            telling("The yard launched a boat", participants=(THE_YARD,), value="2020-06-15T06:00"),
            0,
        ),
        (telling("It sank", lemma="sink"), telling("A boat sank near Hull", lemma="sink"), 1),
        (
            telling("Alder will launch a boat", factuality="planned"),
            telling("Alder launched a boat near Hull"),
            1,
        ),
    ],
    ids=[
        "more words",
        "the hour",
        "word for word",
        "a noun",
        "two verbs",
        "letters are no words",
        "who only points",
        "no more than a pronoun",
        "planned and done",
    ],
)
def test_one_event_is_one_row(one: Event, other: Event, kept: int) -> None:
    (event,) = told_once([one, other])
    assert len(event.mentions) == 2
    assert event.description == (one, other)[kept].description


@pytest.mark.parametrize(
    "other",
    [
        telling("Hull launched two ferries"),
        telling("Alder sold a boat", lemma="sell"),
        telling("Alder launched and sold a boat at dawn", lemma="sell", earliest=date(2020, 6, 1)),
        telling("Alder launched and sold a boat at dawn", lemma="sell", factuality="planned"),
        telling("Alder launched a boat near Hull", earliest=date(2020, 6, 1)),
        telling("Alder launched a boat near Hull", factuality="negated"),
        telling("Alder launched 12 boat trips"),
        telling("A yard launched a boat", participants=(A_YARD,)),
        telling("The yard launched a ferry", participants=(THE_YARD,)),
        telling("Alder launched a boat near Hull", value="2020-06-15T06:00"),
    ],
    ids=[
        "others",
        "another act",
        "longer ago",
        "not yet",
        "another date",
        "not so",
        "another number",
        "another yard",
        "another boat",
        "another hour",
    ],
)
def test_two_events_are_two_rows(other: Event) -> None:
    one = telling("Alder launched a boat at dawn", value="2020-06-15T05:00")
    assert told_once([one, other]) == [one, other]


@pytest.mark.parametrize(
    ("verb", "lemma", "kept"),
    [("sold a boat", "sell", 0), ("luck changed", "change", 0), ("luck came", "come", 1)],
)
def test_what_tells_when_another_came_about_is_told_in_its_row(verb: str, lemma: str, kept: int) -> None:
    whole = telling(f"Alder's {verb} when it launched a new boat near Hull", lemma=lemma)
    part = telling("Alder launched a new boat near Hull")
    (event,) = told_once([whole, part])
    assert event.description == (whole, part)[kept].description


@pytest.mark.parametrize(
    ("row", "lemma", "rows"),
    [
        ("The boat launches took place", "take", 1),
        ("The launches occurred", "occur", 1),
        ("The launches occurred at dawn", "occur", 2),
        ("The storm occurred", "occur", 2),
        ("Two launches occurred", "occur", 2),
    ],
)
def test_a_row_that_says_only_that_something_took_place(row: str, lemma: str, rows: int) -> None:
    word = {"take": "took", "occur": "occurred"}[lemma]
    short = telling(row, lemma=lemma, trigger=Span(text=word, start=0, end=len(word)))
    events = told_once([telling("Alder launched a new boat near Hull"), short])
    assert len(events) == rows
    assert events[0].lemma == "launch"


@pytest.mark.parametrize(
    ("caption", "start", "count"),
    [("A caption: {}", 390, 1), ("Alder launched a boat.", 390, 2), ("{}", 0, 2)],
    ids=["a copy", "another sentence", "the same sentence, with two days"],
)
def test_a_caption_with_a_sentence_of_the_story_is_not_another_day(
    caption: str, start: int, count: int
) -> None:
    sentence = "Alder, which owns the port of Hull and both of its piers, launched a boat the same day"
    story, copy = sentence, caption.format(sentence)
    words = [Span(text=story, start=0, end=len(story)), Span(text=copy, start=start, end=start + len(copy))]
    late = Span(text="launched", start=400, end=408)
    first = telling("Alder launched a boat", sentence=words[0], value="2020-06-14")
    second = telling("Alder launched a boat", sentence=words[1], trigger=late)
    told = told_once([replace(first, earliest=date(2020, 6, 14), latest=date(2020, 6, 14)), second])
    assert [event.value for event in told] == ["2020-06-14", "2020-06-15"][:count]


def part(text: str, role: Role) -> Participant:
    return Participant(text=text, name=text, role=role)


BOAT, NEW_BOAT = part("a new steel boat", "object"), part("the steel boat", "object")
YARD, PORT = part("the yard", "subject"), part("the port", "agent")


@pytest.mark.parametrize(
    ("one", "other", "rows"),
    [
        (
            telling("The yard launched a new steel boat into the bay", participants=(YARD, BOAT)),
            telling("The steel boat was launched before it sank in the mud", participants=(NEW_BOAT,)),
            1,
        ),
        (
            telling("Local mill output fell for a fourth month", lemma="fall",
                    participants=(part("local mill output", "subject"),)),
            telling("Mill output dropped 2%", lemma="drop", participants=(part("mill output", "subject"),)),
            1,
        ),
        (
            telling("The yard launched a new steel boat into the bay", participants=(YARD, BOAT)),
            telling("The steel boat was launched by the port amid rain and fog",
                    participants=(NEW_BOAT, PORT)),
            2,
        ),
        (
            telling("The yard launched a new steel boat off Hull", participants=(YARD, BOAT)),
            telling("The steel boat was launched before crowds in Porto", participants=(NEW_BOAT,)),
            2,
        ),
        (
            telling("The yard launched 4 new steel boats",
                    participants=(YARD, part("4 new steel boats", "object"))),
            telling("The 9 steel boats were launched before it rained",
                    participants=(part("the 9 steel boats", "object"),)),
            2,
        ),
        (
            telling("The mill's night guard was shot twice near a door", lemma="shoot",
                    participants=(part("the mill's night guard", "object"),)),
            telling("The mill's night guard was killed when he ran", lemma="kill",
                    participants=(part("the mill's night guard", "object"),)),
            2,
        ),
        (
            telling("The yard ran a new steel boat into the bay", lemma="run", participants=(YARD, BOAT)),
            telling("The steel boat was run by two men", lemma="run", participants=(NEW_BOAT,)),
            2,
        ),
    ],
    ids=[
        "done and undergone",
        "two words for one act",
        "who did it",
        "other places",
        "other numbers",
        "shot is not killed",
        "many meanings",
    ],
)  # fmt: skip
def test_one_thing_that_the_same_befell_is_told_once(one: Event, other: Event, rows: int) -> None:
    assert len(told_once([one, other])) == rows


@pytest.mark.parametrize(("hour", "rows"), [("T19:00", 1), ("T09:00", 2)])
def test_an_hour_lies_in_its_part_of_the_day(hour: str, rows: int) -> None:
    night = telling("Alder launched a boat near Hull", value="2020-06-15TNI")
    assert len(told_once([night, telling("Alder launched a boat", value=f"2020-06-15{hour}")])) == rows


def test_the_row_of_two_has_all_of_the_sharper_date() -> None:
    month = {"earliest": date(2020, 6, 1), "latest": date(2020, 6, 30), "value": "2020-06"}
    long = telling("Alder launched a boat near Hull", **month)
    (event,) = told_once([long, telling("Alder launched a boat")])
    assert event.description == long.description
    assert (event.value, event.earliest, event.latest) == ("2020-06-15", DAY, DAY)
