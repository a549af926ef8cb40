"""The words around a date."""

from __future__ import annotations

from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token

# What ties something to what it came of.
TIED = frozenset({"arise", "stem"})
# What links what was done to the occasion on which it was.
OCCASION_LINKS = frozenset({"at", "during", "in"})


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
