"""A direction in time, and the word that gave it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline_cli.temporal.english import tense as english

#: an infinitive points ahead, but whether to the day of writing or from the past that governs it stays unsaid
Direction = Literal["past", "future", "either", "infinitive", "present"]


@dataclass(frozen=True, slots=True)
class Sign:
    """A direction in time and the word that gave it; `governs` when the expression opens its clause, `since`
    when that begins with "since".
    """

    direction: Direction
    word: str
    governs: bool = False
    since: bool = False

    @property
    def certain(self) -> bool:
        """Whether the word is the plain future, which no past verb around it can govern."""
        return self.word.split()[0].lower() in english.PLAIN_FUTURE

    @property
    def never_over(self) -> bool:
        """Whether it tells what is to come for sure: "will", "is due to", no timetable ("opens in May")."""
        first = self.word.split()[0].lower()
        return self.direction == "future" and (first in english.PLAIN_FUTURE or first in english.ARRANGED)

    @property
    def is_arranged(self) -> bool:
        """Whether the present tells of a day to come: "goes on show", "is due to", no "would be shown"."""
        return self.direction == "future" and self.word.split()[0].lower() != english.WOULD
