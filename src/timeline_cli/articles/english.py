"""A cheap check whether a text is English at all."""

from __future__ import annotations

import re

from timeline_cli.entry_heads import starts_of_entries

#: The commonest English words that other languages written in Latin letters do not share.
COMMON = frozenset(
    "the of and to that for with his they this from by not are which were their has have been would "
    "who said when she but about after it he to its more than could there first into over out other".split()
)
ENOUGH = 0.08
#: Lists of dates leave out most of these: "Laptop stolen from car".
ENOUGH_IN_LISTS = 0.03
FEWEST_WORDS = 25

_WORD = re.compile(r"\w+")


def looks_english(text: str) -> bool:
    """False when too few of the first words are common English ones; True for a text too short to tell."""
    words = [word.lower() for word in _WORD.findall(text[:10_000])]
    if len(words) < FEWEST_WORDS:
        return True
    share = sum(word in COMMON for word in words) / len(words)
    return share >= ENOUGH or (share >= ENOUGH_IN_LISTS and bool(starts_of_entries(text)))
