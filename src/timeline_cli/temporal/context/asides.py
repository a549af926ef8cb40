"""What a date belongs to beside its verb: a clause that says more of a noun, what it owns, what was said."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.temporal.context.places import REACH, Place
from timeline_cli.temporal.context.signs import Sign
from timeline_cli.temporal.english import tense as english
from timeline_cli.temporal.grammar import Token

#: so many words before a date may stand what sets it aside
_LEADS_ASIDE = 8
#: "told" stands so many words before the date on which it was, with who was told between
_TO_WHOM = 7


def aside(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a date qualifies a noun, stands in brackets or bounds something: no place for the story."""
    before = tokens[start - 1].lower if start else ""
    after = tokens[end] if end < len(tokens) else None
    if before in english.ASIDE_AFTER:
        return True
    noun_follows = after is not None and after.kind == "word" and after.lower not in english.NO_NOUN
    return before in english.ARTICLES and noun_follows


def in_relative_clause(tokens: Sequence[Token], where: Sequence[Place], start: int) -> bool:
    """Whether a date stands in what a clause tells of a name in passing: "Okoro, who left in May, won"."""
    for index in range(start - 1, max(start - REACH, 0), -1):
        if where[index].sentence != where[start].sentence or tokens[index].text == ",":
            return False
        if tokens[index].lower in english.RELATES:
            return tokens[index - 1].text == ","
    return False


def led_aside(tokens: Sequence[Token], start: int) -> bool:
    """Whether a date belongs to what a story is only compared with, follows or leads up to.

    "until the fall of the fort in May", "from a high of 200 in May".
    """
    for token in reversed(tokens[max(start - _LEADS_ASIDE, 0) : start]):
        if token.kind in ("break", "mark"):
            return False
        if token.lower in english.LEADS_ASIDE:
            return True
    return False


def within(tokens: Sequence[Token], start: int, verb: Sign) -> bool:
    """Whether a verb tells what was done at what a date owns: "won at Monday's fair", "in Monday's game".

    So does "in the first half of Monday's game"; not "was named in Monday's team".
    """
    if start < 2:
        return False
    part, before = tokens[start - 2].lower, tokens[start - 1].lower
    if before == english.OF:
        return part in english.PARTS
    return before in english.WHERE and verb.word.lower() not in english.PICKED


def reported(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a date tells when somebody said something ("said Tuesday") rather than when it happened."""
    before = [t.lower for t in tokens[max(start - 2, 0) : start]]
    if before and (
        before[-1] in english.REPORTING
        or (before[-1] in ("on", "late", "early") and before[0] in english.REPORTING)
    ):
        return True
    return _tells_whom(tokens, start) or (end < len(tokens) and tokens[end].lower in english.REPORTING)


def _tells_whom(tokens: Sequence[Token], start: int) -> bool:
    """Whether only who was told stands between "told" and "on" and a date: "told the council on Monday"."""
    if not start or tokens[start - 1].lower != english.ON:
        return False
    for token in reversed(tokens[max(start - _TO_WHOM, 0) : start - 1]):
        if token.lower == english.TOLD:
            return True
        if token.kind != "word" or token.lower in english.NO_NOUN - english.ARTICLES:
            return False
    return False
