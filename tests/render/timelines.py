"""Timelines built by hand, for tests of what is shown."""

from __future__ import annotations

from datetime import date

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, Participant, Role, Span
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.timeline.timeline import Timeline

TEXT = (
    "Mayor quits over leaked memo\n"
    "\n"
    "Ada Okoro resigned on Wednesday. Her deputy had denied in June that she would.\n"
    "The council will choose a successor on 8 July, two days after its summer fair.\n"
)
RESIGNED, DENIED, CHOOSE = "resigned", "denied", "choose"


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(text=words, start=start, end=start + len(words))


def sentence_of(words: str, text: str = TEXT) -> Span:
    at = text.index(words)
    start = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at) + 1) + 1
    end = text.index(".", at) + 1
    return Span(text=text[start:end], start=start, end=end)


def day(words: str, number: int, first: date, last: date | None = None, **more: object) -> TimeExpression:
    place = span(words)
    values: dict[str, object] = {
        "id": f"t{number}",
        "start": place.start,
        "end": place.end,
        "text": words,
        "type": "DATE",
        "value": first.isoformat(),
        "earliest": first,
        "latest": last or first,
        "granularity": "day",
        "rule": "weekday",
    }
    return TimeExpression(**(values | more))  # type: ignore[arg-type]


WEDNESDAY = day(
    "Wednesday",
    1,
    date(2019, 6, 26),
    anchor="published",
    edtf="2019-06-26",
    derivation=(
        Step(
            step="find('on or before', weekday=3)",
            because='a weekday without a date; looks back ("resigned" is past)',
            origin="2019-06-27",
            result="2019-06-26",
        ),
    ),
)
JUNE = day("June", 2, date(2019, 6, 1), date(2019, 6, 30), value="2019-06", granularity="month")
JULY_8 = day("8 July", 3, date(2019, 7, 8), anchor="published")
TWO_DAYS = day(
    "two days", 4, date(2019, 7, 6), value="P2D", type="DURATION", anchor="t3", earliest=None, latest=None
)


def article(**more: object) -> Article:
    values: dict[str, object] = {
        "id": "mayor",
        "text": TEXT,
        "source": "mayor.txt",
        "title": "Mayor quits over leaked memo",
        "published": date(2019, 6, 27),
        "published_from": "--published",
    }
    return Article(**(values | more))  # type: ignore[arg-type]


def who(name: str, role: Role = "subject", label: str | None = "PERSON") -> Participant:
    return Participant(text=name, name=name, role=role, label=label)


def event(
    trigger: str, number: int, description: str, expression: TimeExpression | None, **more: object
) -> Event:
    values: dict[str, object] = {
        "id": f"e{number}",
        "article": "mayor",
        "description": description,
        "trigger": span(trigger),
        "lemma": trigger,
        "sentence": sentence_of(trigger),
        "value": expression.value if expression else None,
        "earliest": expression.earliest if expression else None,
        "latest": expression.latest if expression else None,
        "granularity": expression.granularity if expression else None,
        "time_expression": expression.id if expression else None,
        "mentions": (
            Mention(
                article="mayor",
                trigger=span(trigger),
                sentence=sentence_of(trigger),
                time_expression=expression.id if expression else None,
            ),
        ),
    }
    return Event(**(values | more))  # type: ignore[arg-type]


def timeline(**more: object) -> Timeline:
    values: dict[str, object] = {
        "articles": (article(),),
        "time_expressions": {"mayor": (WEDNESDAY, JUNE, JULY_8, TWO_DAYS)},
        "events": (
            event(
                DENIED,
                1,
                "Ada Okoro's deputy denied that Ada Okoro would resign",
                JUNE,
                participants=(who("Ada Okoro's deputy", label=None),),
                factuality="reported",
                source_of_claim="the deputy",
            ),
            event(
                RESIGNED,
                2,
                "Ada Okoro resigned",
                WEDNESDAY,
                participants=(who("Ada Okoro"),),
                salience=0.9,
                main=True,
            ),
            event(
                CHOOSE,
                3,
                "The council will choose a successor",
                JULY_8,
                participants=(who("The council", label="ORG"),),
                factuality="planned",
                cue="will",
                order_because="the text says that it follows",
            ),
        ),
    }
    return Timeline(**(values | more))  # type: ignore[arg-type]
