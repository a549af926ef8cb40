"""Chosen words with the quotations among them made whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline_cli.events.quotations import (
    CLOSING_OF,
    STRAIGHT,
    is_cut,
    is_single,
    is_told_from_inside,
    longer,
    quotations,
    told_words,
)
from timeline_cli.events.tokens import Token

APOSTROPHES = frozenset({"'", "’"})
MARKS = frozenset({*CLOSING_OF, *CLOSING_OF.values(), *STRAIGHT})


@dataclass(slots=True)
class Quoted:
    """Chosen tokens with the quotations among them made whole.

    `words` holds the indices of what stands in quotation marks, `marks` those of the marks; `opens` and
    `closes` what is written before and behind a word: a mark from another sentence, "…" for words cut off.
    """

    tokens: list[Token]
    words: set[int] = field(default_factory=set)
    opening_marks: set[int] = field(default_factory=set)
    closing_marks: set[int] = field(default_factory=set)
    opens: dict[int, str] = field(default_factory=dict)
    closes: dict[int, str] = field(default_factory=dict)


def quote(tokens: Sequence[Token], told: Token, room: int) -> Quoted:
    """The tokens with each quotation told word for word, from its first chosen word to its last or further.

    Brackets that hold a token are kept. A quotation that the told event itself stands in loses its marks.
    """
    chosen = {token.i: token for token in tokens if is_word(token)}
    quoted = Quoted([])
    if not chosen:
        return quoted
    doc = tokens[0].doc
    for held in sorted(quotations(tokens[0]), key=lambda q: q.end - q.start):
        words = told_words(held, chosen, told)
        if not words or is_told_from_inside(held, told):
            continue
        if held.is_bracket:
            chosen.update((i, doc.tokens[i]) for i in held.marks)
        else:
            words = longer(held, words, told, room)
            chosen = {i: token for i, token in chosen.items() if not words.stop <= i < held.end}
            chosen.update((i, doc.tokens[i]) for i in (*words, *held.marks))
            quoted.words.update(words)
            if is_cut(held, words, told):
                quoted.closes[words[-1]] = "…"
        if held.start - 1 in held.marks:
            quoted.opening_marks.add(held.start - 1)
        else:
            quoted.opens[words[0]] = held.opening
        if held.end in held.marks:
            quoted.closing_marks.add(held.end)
        else:
            quoted.closes[words[-1]] = quoted.closes.get(words[-1], "") + held.closing
    quoted.tokens = [token for _, token in sorted(chosen.items())]
    return quoted


def is_word(token: Token) -> bool:
    """Whether a token is no quotation mark or bracket."""
    if token.text in APOSTROPHES:
        return not is_single(token)
    return token.text not in MARKS
