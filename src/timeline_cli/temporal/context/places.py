"""The sentence and the paragraph of a word, and whether it is quoted: by punctuation alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline_cli.temporal.english import tense as english
from timeline_cli.temporal.english.lexicon import LEXICON
from timeline_cli.temporal.grammar import Token

_ABBREVIATION = re.compile(
    r"[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Inc|Corp|Co|No|vs|v|Jr|Sr|Maj|Adm|Mt|Ft"
)
#: so many words around a date may tell of it
REACH = 30


@dataclass(frozen=True, slots=True)
class Place:
    """Where a token stands: the number of its sentence and of its paragraph."""

    sentence: int
    paragraph: int


def places(tokens: Sequence[Token]) -> list[Place]:
    """The sentence and paragraph of every token, by punctuation alone; one place for all of a sentence."""
    result: list[Place] = []
    here = Place(0, 0)
    last = len(tokens) - 1
    for index, token in enumerate(tokens):
        if token.kind == "break":
            here = Place(here.sentence + 1, here.paragraph + 1)
        result.append(here)
        if token.text in ("!", "?") or (token.text == "." and index < last and _ends(tokens, index)):
            here = Place(here.sentence + 1, here.paragraph)
    return result


def quoted(tokens: Sequence[Token]) -> list[bool]:
    """Whether each token stands in quotation marks; none is left open beyond its paragraph."""
    result: list[bool] = []
    inside = False
    for token in tokens:
        if token.kind == "break" or token.text in english.CLOSES_QUOTATION:
            inside = False
        elif token.text in english.OPENS_QUOTATION:
            inside = True
        elif token.text in english.TURNS_QUOTATION:
            inside = not inside
        result.append(inside)
    return result


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Whether the full stop here ends a sentence; one that a quotation closes on ends it after the quote."""
    following, before = tokens[index + 1], tokens[index - 1] if index else None
    if following.text in english.CLOSING_QUOTES and not following.spaced and index + 2 < len(tokens):
        following = tokens[index + 2]
    if not following.spaced or before is None:
        return False
    if not (following.text[0].isupper() or following.text[0] in "\"'“‘`("):
        return False
    return not (_ABBREVIATION.fullmatch(before.text) or before.lower in LEXICON["month-abbr"])
