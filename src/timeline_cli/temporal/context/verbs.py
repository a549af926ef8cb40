"""The direction of the verb that an expression belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline_cli.temporal.context.places import REACH, Place
from timeline_cli.temporal.context.signs import Sign
from timeline_cli.temporal.context.words import is_participle, read
from timeline_cli.temporal.english import tense as english
from timeline_cli.temporal.grammar import Token

#: so many words at most stand between "since" and the verb of its clause
_TO_SINCE = 8
#: the same between "is" and the "be" of "is expected to be sold"
_TO_BE = 5


def sign(tokens: Sequence[Token], where: Sequence[Place], start: int, end: int) -> Sign | None:
    """The direction of the verb that an expression most likely belongs to: the nearest before, else after."""
    sentence = where[start].sentence
    beside = _interjected(tokens, where, start)
    spare: Sign | None = None
    for index in range(start - 1, max(start - REACH, -1), -1):
        if index in beside:
            continue
        if where[index].sentence != sentence or tokens[index].lower in english.CLAUSE_END:
            break
        found = read(tokens, index, start)
        if found and _is_to_be_done_too(tokens, where, index):
            continue
        if found and _is_set_off(tokens, index, start):
            spare = spare or found
        elif found:
            return replace(found, since=_is_since(tokens, where, index))
    if spare:
        return spare
    for index in range(end, min(end + REACH, len(tokens))):
        if where[index].sentence != sentence or tokens[index].lower in english.CLAUSE_END:
            break
        found = read(tokens, index, end)
        if found:
            return replace(found, governs=True)
    return None


def _is_since(tokens: Sequence[Token], where: Sequence[Place], verb: int) -> bool:
    """Whether the clause of a verb begins with "since", a few words before: "since the town was | taken"."""
    for index in range(verb - 1, max(verb - _TO_SINCE, -1), -1):
        if where[index].sentence != where[verb].sentence or tokens[index].kind == "mark":
            return False
        if tokens[index].lower in english.SINCE:
            return True
    return False


def _is_to_be_done_too(tokens: Sequence[Token], where: Sequence[Place], index: int) -> bool:
    """Whether a participle goes on from what will be done: "will be sold in May and | pulled down in June".

    "Says it will be sold in May, and | closed the gate" tells what somebody did.
    """
    is_next = index > 1 and tokens[index - 1].lower in english.ALSO and is_participle(tokens[index])
    if not is_next or (index + 1 < len(tokens) and tokens[index + 1].lower in english.ARTICLES):
        return False
    for at in range(index - 2, max(index - REACH, 0), -1):
        is_beyond = where[at].sentence != where[index].sentence or tokens[at].lower in english.CLAUSE_END
        if is_beyond or tokens[at].lower in english.RELATIVES:
            return False
        if tokens[at].lower == english.BE:
            before = {token.lower for token in tokens[max(at - _TO_BE, 0) : at]}
            is_arranged = english.TO in before and bool(before & english.GOES_ON)
            is_sure = is_arranged or bool(before & (english.PLAIN_FUTURE | english.OPEN))
            return is_sure and is_participle(tokens[at + 1])
    return False


def _is_set_off(tokens: Sequence[Token], index: int, start: int) -> bool:
    """Whether a participle only says more of a noun, between commas: "the ship, named Ada, for a trip"."""
    if not index or tokens[index - 1].text != "," or not is_participle(tokens[index]):
        return False
    return any(token.text == "," for token in tokens[index + 1 : start])


def _interjected(tokens: Sequence[Token], where: Sequence[Place], start: int) -> frozenset[int]:
    """The words before a date between two dashes or brackets of its sentence: no verb there governs it."""
    found: set[int] = set()
    closing: int | None = None
    for index in range(start - 1, max(start - REACH, -1), -1):
        text = tokens[index].text
        if where[index].sentence != where[start].sentence:
            break
        if closing is None:
            closing = index if text in english.INTERJECTS else None
        elif text == english.INTERJECTS[tokens[closing].text]:
            found.update(range(index, closing + 1))
            closing = None
    return frozenset(found)
