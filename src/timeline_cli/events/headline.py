"""What a headline tells, and how much of it a text tells again in the same or in other words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from timeline_cli.events.roots import REMEMBERED, WORD, root
from timeline_cli.tables import read_table

#: Shorter words tell nothing unless they name an act.
LONG = 4
#: So many letters the forms of a word have in common.
ROOT_LENGTH = 5
#: A headline of fewer words is told by one of them no more than one of so many is.
FEW = 3
#: What an act counts that the headline tells in another word.
OTHER_NAME = 0.7


@dataclass(frozen=True, slots=True)
class Headline:
    """The words of a headline that tell something, each as the senses that it may have."""

    words: tuple[frozenset[str], ...]
    roots: frozenset[str]

    def told_by(self, text: str) -> frozenset[int]:
        """Which of the words a text tells, by their places."""
        return self._told_by(WORD.findall(text.lower()))

    def _told_by(self, spoken: Sequence[str]) -> frozenset[int]:
        told: frozenset[str] = frozenset().union(*map(senses, spoken))
        return frozenset(place for place, meant in enumerate(self.words) if meant & told)

    def share_of(self, text: str) -> float:
        """How much of the headline a text tells, from 0 to 1; an act by another name counts less."""
        spoken = WORD.findall(text.lower())
        same = {root(word) for word in spoken if len(word) >= LONG} & self.roots
        told = len(self._told_by(spoken))
        exact = min(len(same), told)
        return (exact + OTHER_NAME * (told - exact)) / max(FEW, len(self))

    def names(self, lemma: str) -> float:
        """Whether the headline tells an act by that name (1), by another one (OTHER_NAME), or not at all."""
        if root(lemma) in self.roots:
            return 1.0
        return OTHER_NAME if self.told_by(lemma) else 0.0

    def __len__(self) -> int:
        return len(self.words)


def read_headline(text: str) -> Headline:
    """The headline that `text` is; a word that stands in it twice counts once."""
    spoken = WORD.findall(text.lower())
    meant = dict.fromkeys(senses(word) for word in spoken)
    return Headline(tuple(filter(None, meant)), frozenset(map(root, spoken)))


@cache
def acts() -> dict[str, frozenset[str]]:
    """The acts that a word, or the longer root of one, names, as `data/headlines.toml` has them."""
    named: dict[str, set[str]] = {}
    for act, table in read_table("timeline_cli.events", "headlines").items():
        for word in table["words"].split():
            for form in {word, long_root(word)}:
                named.setdefault(form, set()).add(f"={act}")
    return {word: frozenset(names) for word, names in named.items()}


def name_one_act(one: str, other: str) -> bool:
    """Whether two words may name one act: "struck" and "hit"."""
    return not acts_of(one).isdisjoint(acts_of(other))


def acts_of(word: str) -> frozenset[str]:
    """The acts that a word in small letters names."""
    return acts().get(word) or acts().get(long_root(word)) or frozenset()


def long_root(word: str) -> str:
    """The root of a word where it is long enough to be that of no other."""
    short = root(word)
    return short if len(short) >= LONG else word


@lru_cache(maxsize=REMEMBERED)
def senses(word: str) -> frozenset[str]:
    """What a word in small letters may mean: the acts that it names, or else its root where that is long."""
    named = acts_of(word)
    return named or (frozenset({root(word)[:ROOT_LENGTH]}) if len(word) >= LONG else frozenset())
