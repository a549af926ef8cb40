"""Names across articles: when two can be of one person or body, and which ones a description holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from timeline_cli.timeline.lexicon import lexicon

#: A name as what counts of it: its words in lower case, without titles and kinds of company.
Name = tuple[str, ...]

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
POSSESSIVE = re.compile(r"[’']s?\b")
#: Words that an acronym leaves out.
SKIPPED = frozenset({"of", "the", "for", "and", "on", "in", "de"})


def words_of(text: str) -> list[str]:
    """The words of a text as written, "U.N." as "UN", without possessive endings."""
    return WORD.findall(POSSESSIVE.sub("", DOTTED.sub(lambda found: found[0].replace(".", ""), text)))


def name_key(name: str) -> Name:
    """The words of a name that count; a name that is given twice over counts once."""
    words = lexicon()
    found = tuple(word.lower() for word in words_of(name) if word.lower() not in words.titles)
    while len(found) > 1 and found[-1] in words.company:
        found = found[:-1]
    half = len(found) // 2
    return found[:half] if half and found[:half] == found[half:] else found


def same_name(first: Name, second: Name) -> bool:
    """Whether two names are taken for one: equal, or the last or the first words of the other."""
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    if short == long or long[-len(short) :] == short:
        return True
    return len(short) > 1 and long[: len(short)] == short


def share(first: frozenset[Name], second: frozenset[Name]) -> bool:
    """Whether some name stands in both."""
    return any(same_name(one, other) for one in first for other in second)


def clash(first: frozenset[Name], second: frozenset[Name]) -> bool:
    """Whether both have names, and none of the one can be one of the other, not even a part of it."""
    return bool(first and second) and not any(
        same_name(one, other) or set(one) <= set(other) or set(other) <= set(one)
        for one in first
        for other in second
    )


class KnownNames:
    """The names of some articles: to look for in descriptions, and to spell out acronyms among them."""

    def __init__(self, names: Iterable[str]) -> None:
        written = {name for name in names if name_key(name)}
        keys = {name_key(name) for name in written}
        short = {word.lower() for name in written for word in words_of(name) if _is_short(word)}
        self._spelled: dict[str, Name] = {}
        for key in sorted(keys, key=lambda key: (-len(key), key)):
            for letters in _initials(key) & short:
                self._spelled[letters] = key
        self._by_first: dict[str, set[Name]] = {}
        for key in keys:
            self._by_first.setdefault(key[0], set()).add(key)

    def key(self, name: str) -> Name:
        """The words of `name` that count, an acronym at its head spelled out as the articles do."""
        return self._spelled_out(name_key(name))

    def held_by(self, text: str) -> Iterator[Name]:
        """The known names that stand in `text`, with a capital."""
        words = words_of(text)
        lower = tuple(word.lower() for word in words)
        for place, word in enumerate(words):
            if word[0].isupper():
                for key in self._by_first.get(lower[place], ()):
                    if lower[place : place + len(key)] == key:
                        yield self._spelled_out(key)

    def _spelled_out(self, key: Name) -> Name:
        return (*self._spelled[key[0]], *key[1:]) if key and key[0] in self._spelled else key


def _is_short(word: str) -> bool:
    return word.isupper() and 2 <= len(word) <= 6


def _initials(key: Name) -> set[str]:
    """What an acronym of a name of several words can be."""
    if len(key) < 2:
        return set()
    return {"".join(word[0] for word in key), "".join(word[0] for word in key if word not in SKIPPED)}
