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
