"""What the events half of the tool gives to the rest: what happened, to whom, when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple

from timeline_cli.temporal.expression import Step

Factuality = Literal["asserted", "planned", "possible", "negated", "reported"]
Role = Literal["subject", "object", "agent", "oblique", "place"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of an article's text; `start` and `end` are code points, end exclusive."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Who or what took part: the article's word here, and for a name its fullest form in the article."""

    text: str
    name: str
    role: Role
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place where an article tells an event; `value`, `earliest` and `latest` are the date given there.

    `taken_back` marks a claim that a correction withdraws.
    """

    article: str
    trigger: Span
    sentence: Span
    time_expression: str | None = None
    value: str | None = None
    published: date | None = None
    earliest: date | None = None
    latest: date | None = None
    taken_back: bool = False


class Relation(NamedTuple):
    """What the text says of two events' order: `earlier` started before `later` (ids of one article).

    `cue` says why, in words for a reader; `weight` (0 to 1) how much it counts against contrary cues.
    """

    earlier: str
    later: str
    cue: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, or is said to have happened or to be going to happen.

    `trigger` is the word that names it, `lemma` its base form. `value`, `earliest`, `latest` and
    `granularity` are those of its date, all None when the article gives none; of what lasted
    ("from 2001 to 2009") `starts_by` is the last day on which it may have begun, and of what lies before
    a date ("prior to 2017", "by Friday") `mod` is TIMEX3's BEFORE or ON_OR_BEFORE; ON_OR_AFTER of what goes
    on from it and, without a `latest` day, of what is still to come, nobody knows when; AFTER, without a
    `latest` day too, of what came behind it ("after 30 June"). `part` is TIMEX3's START, MID, END or APPROX:
    which part of the stretch the words mean. `time_expression` is the id of the expression that dates it,
    `date_is_own` whether words give it to the event itself (else it is assumed from what stands around).
    `derivation` tells how the date came to the event. `cue` is the
    word that decided the factuality. `unexplained` are the words of the row whose meaning neither it nor
    the title tells; with `stands_alone` false it cannot be understood for want of it.
    `salience` runs from 0 to 1; `main` marks the event that the article is mainly about. `order_because`
    says why the row stands where it stands when dates alone do not decide. `relations` are what the text
    says of this event and its neighbours. `sources` counts the articles that tell it, copies of one text
    once; `disputed` says in words where they give different accounts, `corrected` what one of them took
    back.
    """

    id: str
    article: str
    description: str
    trigger: Span
    lemma: str
    sentence: Span
    participants: tuple[Participant, ...] = ()
    value: str | None = None
    earliest: date | None = None
    latest: date | None = None
    starts_by: date | None = None
    mod: str | None = None
    part: str | None = None
    granularity: str | None = None
    time_expression: str | None = None
    date_is_own: bool = True
    factuality: Factuality = "asserted"
    cue: str | None = None
    source_of_claim: str | None = None
    stands_alone: bool = True
    unexplained: tuple[str, ...] = ()
    salience: float = 0.0
    main: bool = False
    derivation: tuple[Step, ...] = ()
    order_because: str | None = None
    relations: tuple[Relation, ...] = ()
    sources: int = 1
    disputed: str | None = None
    corrected: str | None = None
    mentions: tuple[Mention, ...] = ()


def on_the_date_of(event: Event, other: Event) -> Event:
    """`event` with the date of `other`; how that came about is left to the caller."""
    return replace(
        event,
        value=other.value,
        earliest=other.earliest,
        latest=other.latest,
        starts_by=other.starts_by,
        mod=other.mod,
        part=other.part,
        granularity=other.granularity,
    )
