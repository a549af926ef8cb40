"""The word lists of `data/names.toml`, and the labels and pronouns that names are told by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from timeline_cli.tables import read_table

Gender = Literal["male", "female"]

PERSON_LABELS = frozenset({"PERSON", "PER"})
PLACE_LABELS = frozenset({"LOC", "GPE", "FAC"})
NAME_LABELS = PERSON_LABELS | PLACE_LABELS | {"ORG", "EVENT", "MISC", "PRODUCT", "WORK_OF_ART", "LAW"}
PROPER_TAGS = frozenset({"NNP", "NNPS"})
THIRD_PERSON: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "she": "female", "her": "female", "hers": "female",
}  # fmt: skip
SINGULAR = frozenset({"it", "its"})
PLURAL = frozenset({"they", "them", "their"})
THING_OWNERS = frozenset({"its", "their"})
BODY_PRONOUNS = SINGULAR | PLURAL
#: What makes a name an owner, and what may do so alone behind a name in "s".
POSSESSIVE = ("'s", "’s")
POSSESSIVE_MARKS = frozenset({*POSSESSIVE, "'", "’"})
FIRST_PERSON = frozenset({"i", "me", "my"})
SEVERAL_FIRST_PERSON = frozenset({"we", "us", "our"})
SECOND_PERSON = frozenset({"you", "your"})
SPOKEN = FIRST_PERSON | SEVERAL_FIRST_PERSON | SECOND_PERSON
PRONOUNS = SPOKEN | BODY_PRONOUNS | THIRD_PERSON.keys()
POSSESSIVES = frozenset({"his", "its", "their", "my", "our", "your"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of `data/names.toml`."""

    title_gender: dict[str, Gender | None]
    reigning: frozenset[str]
    postnominals: frozenset[str]
    roles: frozenset[str]
    offices: frozenset[str]
    portfolios: frozenset[str]
    seats: frozenset[str]
    ranks: frozenset[str]
    coming: frozenset[str]
    callings: frozenset[str]
    people: dict[str, Gender | None]
    people_endings: tuple[str, ...]
    endings: frozenset[str]
    called_after: frozenset[str]
    skipped: frozenset[str]
    bodies: frozenset[str]
    parties: frozenset[str]
    national_deeds: frozenset[str]
    speech: frozenset[str]
    of_things: frozenset[str]
    first_names: dict[str, Gender]

    def gender_of(self, first_name: str) -> Gender | None:
        """What a first name tells, in lower case; one joined of two by what its parts do: "hans-peter"."""
        parts = {self.first_names.get(part) for part in first_name.split("-")} - {None}
        return self.first_names.get(first_name) or (parts.pop() if len(parts) == 1 else None)


@cache
def lexicon() -> Lexicon:
    """The word lists, read once."""
    data = read_table("timeline_cli.events", "names")

    def gendered(table: dict[str, list[str]]) -> dict[str, Gender | None]:
        genders: dict[str, Gender | None] = dict.fromkeys(table.get("either", ()), None)
        genders.update(dict.fromkeys(table["male"], "male"))
        genders.update(dict.fromkeys(table["female"], "female"))
        return genders

    first_names: dict[str, Gender] = dict.fromkeys(data["first_names"]["male"], "male")
    first_names.update(dict.fromkeys(data["first_names"]["female"], "female"))
    roles = frozenset(data["roles"]["words"])
    return Lexicon(
        title_gender=gendered(data["titles"]),
        reigning=frozenset(data["titles"]["reigning"]),
        postnominals=frozenset(data["postnominals"]["words"]),
        roles=roles,
        offices=frozenset(data["offices"]["words"]),
        portfolios=frozenset(data["offices"]["portfolios"]),
        seats=frozenset(data["offices"]["seats"]),
        ranks=frozenset(data["offices"]["ranks"]),
        coming=frozenset(data["offices"]["coming"]),
        callings=frozenset(data["callings"]["words"]),
        people={**dict.fromkeys(roles, None), **gendered(data["people"])},
        people_endings=tuple(data["people"]["endings"]),
        endings=frozenset(data["organisations"]["endings"]),
        called_after=frozenset(data["called_after"]["words"]),
        skipped=frozenset(data["organisations"]["skipped"]),
        bodies=frozenset(data["bodies"]["words"]),
        parties=frozenset(data["parties"]["words"]),
        national_deeds=frozenset(data["national_deeds"]["words"]),
        speech=frozenset(data["speech"]["verbs"]),
        of_things=frozenset(data["of_things"]["verbs"]),
        first_names=first_names,
    )
