"""The word lists that merging reads, from `data/merging.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline_cli.tables import read_table


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of `data/merging.toml`; `alike` maps a word to the first one of its group."""

    again: frozenset[str]
    endings: frozenset[str]
    empty: frozenset[str]
    half_empty: frozenset[str]
    carried: frozenset[str]
    vague: frozenset[str]
    derived: dict[str, str]
    alike: dict[str, str]
    opposites: frozenset[frozenset[str]]
    not_again: frozenset[str]
    saying: frozenset[str]
    plain: frozenset[str]
    titles: frozenset[str]
    company: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The word lists, read once."""
    data = read_table("timeline_cli.timeline", "merging")

    def words(table: str) -> frozenset[str]:
        return frozenset(data[table]["words"].split())

    groups = [line.split() for line in data["alike"]["groups"].strip().splitlines()]
    return Lexicon(
        again=words("again"),
        endings=words("endings"),
        empty=words("empty"),
        half_empty=words("half_empty"),
        carried=words("carried"),
        vague=words("vague"),
        derived=dict(pair.split("=") for pair in data["derived"]["pairs"].split()),
        alike={word: group[0] for group in groups for word in group},
        opposites=frozenset(frozenset(pair.split("=")) for pair in data["opposites"]["pairs"].split()),
        not_again=words("not_again"),
        saying=words("saying"),
        plain=words("plain"),
        titles=words("titles"),
        company=words("company"),
    )
