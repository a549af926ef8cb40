"""Texts that are cited by author and year: "(Okoro & Lind, 2004; Varga et al. 2011: 103)" dates no event."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: What stands within a bracket that holds no other, a sentence at most.
BRACKET = re.compile(r"\(([^()]{6,300})\)")
LEADING = r"(?:(?:see|see also|cf\.?|e\.g\.?|i\.e\.?|for example|for instance|also|as in|but see),? )"
NAME = r"(?:(?:de|del|der|di|la|van|von) )*[A-Z][\w'’-]*\.?"
AUTHORS = rf"{NAME}(?:,? (?:{NAME}|and|&|et al\.?|others))*"
PAGES = r"(?:[:,] ?(?:pp?\. ?)?\d+(?:[-–]\d+)?)?"
ONE = re.compile(rf"{LEADING}*{AUTHORS},? (?:\d{{4}}[a-z]?(?:, )?)+{PAGES}(?: for [a-z ]+)?")
#: What no bracket has but one that cites.
SURE = re.compile(rf"\bet al\b|&|^{LEADING}|\d{{4}}: ?\d")
#: So many brackets with a name and a year are no places and titles with theirs.
MANY = 3


def citations(text: str) -> list[range]:
    """The characters of brackets in which texts are cited.

    A name and a year alone ("(Les Amants, 1959)") cite a text where others are sure to do so, or many do.
    """
    found = list(brackets(text))
    if len(found) < MANY and not any(SURE.search(text[r.start : r.stop]) for r in found):
        return []
    return found


def brackets(text: str) -> Iterator[range]:
    """The characters within brackets that hold names with years and nothing else."""
    for bracket in BRACKET.finditer(text):
        if all(map(ONE.fullmatch, re.split(r"; ?", bracket[1].replace("\n", " ")))):
            yield range(*bracket.span(1))
