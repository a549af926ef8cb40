"""The roots of words, by which the forms of one word are known: "retires", "retired", "retirement"."""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+")
ENDINGS = (
    "ations", "ation", "ments", "ement", "ment", "ings", "ing", "ions", "ion", "als", "al",
    "ed", "es", "s", "e",
)  # fmt: skip
#: how many words are kept in mind, since most of a text are told over and over
REMEMBERED = 50_000


def words(text: str) -> frozenset[str]:
    """The roots of the longer words of a text, by which two texts are compared."""
    return frozenset(root(word) for word in WORD.findall(text.lower()) if len(word) > 3)


@lru_cache(maxsize=REMEMBERED)
def root(word: str) -> str:
    """What the forms of a word share: "retires", "retired" and "retirement" give "retir"."""
    if not word.endswith(ENDINGS):
        return word
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
