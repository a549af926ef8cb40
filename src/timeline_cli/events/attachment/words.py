"""The words around a date."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import APPOINTING, GIVING_UP, RESCHEDULING
from timeline_cli.events.time_words import UP_TO, PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# What an event lies before or after another by.
AROUND = frozenset({"after", "before"})
# What ties something to what it came of.
TIED = frozenset({"arise", "stem"})
# What links what was done to the occasion on which it was.
OCCASION_LINKS = frozenset({"at", "during", "in"})
# What leads from who puts something off to the new day.
PUT_OFF = UP_TO | {"for", "to"}


def is_nominal(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN", "PRON", "NUM")


def word_before(time: PlacedTime) -> Token:
    """The word before a date and the preposition that links it."""
    first = time.tokens[0]
    start = first.sent.start
    before = max(first.i - 1, start)
    while before > start and time.preposition and first.doc[before].lower_ in time.preposition.split():
        before -= 1
    if before > start and first.doc[before].tag_ == "RB" and time.preposition:
        before -= 1
    return first.doc[before]


def settles(trigger: Trigger, preposition: str) -> bool:
    """Whether a verb with a preposition gives what it tells of its day: "set for May", "put off until May".

    What is "called off for May" has none.
    """
    if trigger.lemma in APPOINTING:
        return preposition == "for" and not syntax.children(trigger.clause, "particle")
    return is_put_off_to(trigger, preposition)


def is_put_off_to(trigger: Trigger, preposition: str) -> bool:
    """Whether a verb with a preposition leads to the day that something is given in the place of another."""
    return trigger.kind == "verb" and is_moving(trigger.clause) and preposition in PUT_OFF


def is_moving(verb: Token) -> bool:
    """Whether a verb may give something another day: of what is "extended" only a deadline gets one."""
    moved = (*syntax.children(verb, "object"), *syntax.children(verb, "passive subject"))
    is_deadline = verb.lemma_ == "extend" and any(noun.lemma_ == "deadline" for noun in moved)
    return verb.lemma_ in RESCHEDULING or is_deadline


def is_giving_up(verb: Token) -> bool:
    """Whether a verb tells that what was planned will not be: "scrapped", "called off"."""
    return verb.lemma_ in GIVING_UP or (
        verb.lemma_ == "call" and any(c.lower_ == "off" for c in verb.children)
    )
