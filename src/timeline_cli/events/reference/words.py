"""The word lists of `data/reference.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline_cli.tables import read_table


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """The word lists of `data/reference.toml`."""

    bodies: frozenset[str]
    collectives: frozenset[str]
    any_body: frozenset[str]
    makers: frozenset[str]
    sorts: frozenset[str]
    acts: frozenset[str]
    addressed: frozenset[str]
    joined: frozenset[str]
    enacting: frozenset[str]
    binding: frozenset[str]
    ending: frozenset[str]
    owned: frozenset[str]
    national: frozenset[str]
    not_bodies: frozenset[str]
    stuffs: frozenset[str]
    teams: frozenset[str]
    cities: frozenset[str]
    areas: frozenset[str]
    countries: frozenset[str]
    regions: frozenset[str]
    nations: frozenset[str]
    humans: frozenset[str]
    sexes: frozenset[str]
    young: frozenset[str]
    youths: frozenset[str]
    pairs: frozenset[str]
    trios: frozenset[str]
    leaders: frozenset[str]
    vague: frozenset[str]
    retold: frozenset[str]
    impersonal: frozenset[str]
    deeds: frozenset[str]
    feelings: frozenset[str]
    apart: frozenset[str]
    judging: frozenset[str]
    ordinals: frozenset[str]
    rounds: frozenset[str]
    competitions: frozenset[str]
    buying: frozenset[str]
    deals: dict[str, str]
    nationalities: dict[str, str]
    demonyms: dict[str, str]
    kinds: dict[str, frozenset[str]]


def is_among(word: str, *lists: frozenset[str]) -> bool:
    """Whether a word stands in one of several lists, which are long to put together at each question."""
    return any(word in words for words in lists)


@cache
def reference_words() -> ReferenceWords:
    """The word lists, read once."""
    data = read_table("timeline_cli.events", "reference")
    nationalities, demonyms, deals = data.pop("nationalities"), data.pop("demonyms"), data.pop("deals")
    kinds: dict[str, frozenset[str]] = {}
    for row in data.pop("kinds")["rows"]:
        kind = frozenset(row.split())
        kinds.update({word: kinds.get(word, frozenset()) | kind for word in kind})
    lists = {key: frozenset(table["words"]) for key, table in data.items()}
    return ReferenceWords(**lists, deals=deals, nationalities=nationalities, demonyms=demonyms, kinds=kinds)
