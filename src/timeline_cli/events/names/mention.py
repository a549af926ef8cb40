"""Who is named where: the places of an article where a name stands, and who bears it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from timeline_cli.events.names.words import POSSESSIVE, Gender

How = Literal["same words", "surname", "title", "acronym", "role", "pronoun", "noun"]


@dataclass(frozen=True, slots=True)
class ResolvedName:
    """Who a word stands for: the fullest form in the article, its label, and how that was found."""

    name: str
    label: str | None
    how: How
    takes_article: bool = False
    is_person: bool = False
    source: int | None = None
    gender: Gender | None = None


@dataclass(slots=True)
class Role:
    """What a person is said to be: "the MP for Harrow East" is mp, before (), after (harrow, east).

    `office` are the words in front of an office that tell which one it is: "shadow", "farm" of "shadow farm
    minister".
    """

    head: str
    before: frozenset[str]
    after: frozenset[str]
    office: tuple[str, ...] = ()

    @property
    def words(self) -> frozenset[str]:
        return self.before | self.after


@dataclass(slots=True)
class Entity:
    number: int
    name: str
    core: tuple[str, ...]
    surfaces: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    gender: Gender | None = None
    titles: set[str] = field(default_factory=set)
    roles: list[tuple[int, Role]] = field(default_factory=list)
    with_article: Counter[bool] = field(default_factory=Counter)
    first: int = 0

    @property
    def label(self) -> str | None:
        if len(self.labels) < 2:
            return next(iter(self.labels), None)
        return max(sorted(self.labels), key=lambda label: self.labels[label])

    @property
    def takes_article(self) -> bool:
        """Whether the text says "the" before the name more often than not."""
        return self.with_article[True] > self.with_article[False]

    @property
    def is_person(self) -> bool:
        """A person by label, unless it is a letter or has "the" before it: nobody is called so."""
        return self.label == "PERSON" and not self.takes_article and len(self.name) > 1


@dataclass(slots=True)
class Mention:
    """Tokens `start` to `end` (with the title, without determiner and possessive) and whom they name."""

    start: int
    end: int
    head: int
    words: tuple[str, ...]
    surface: str
    label: str | None
    title: str | None = None
    entity: Entity | None = None
    how: How = "same words"


def key_of(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a name as two names are compared by."""
    return tuple(word.lower().rstrip(".") for word in words if word not in (".", "-", "–"))


def owner(name: str) -> str:
    """A name as an owner: "Harlow's", which stays as it is; no name is "Okoro and ten others'"."""
    if name.endswith("s") and name.split()[-1].islower():
        return f"{name}'"
    return name if name.endswith(POSSESSIVE) else f"{name}'s"
