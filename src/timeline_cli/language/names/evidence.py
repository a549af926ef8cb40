"""What a document says about its names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from spacy.tokens import Doc, Span

from timeline_cli.language.name_words import (
    BODY,
    PERSON,
    WHERE,
    Name,
    is_called_company,
    is_told_as_company,
    owns_shares,
    plays,
    word_before,
    words,
    words_of,
)

#: Words of a name may be tied by these: "Harlow & Sons Ltd."
TIES = frozenset({"&", "and", "-"})
#: More words than this before a legal form are hardly one name.
LONGEST = 6
#: So many of the words of sport make a text one about sport.
SPORT = 3


@dataclass(slots=True)
class Evidence:
    """What a document says about its names: who is called "Mr" or by a longer name too, what has a legal
    form (`called`: nothing but the name and the form), how longer names of bodies begin, which teams play,
    how often each type was read, how often each is said to be where something is, whether all is about sport,
    who is called by a longer name first (`introduced`), and what stands in brackets behind the longer name of
    a body (`short`)."""

    persons: Counter[Name] = field(default_factory=Counter)
    introduced: set[Name] = field(default_factory=set)
    short: set[Name] = field(default_factory=set)
    companies: set[Name] = field(default_factory=set)
    called: set[Name] = field(default_factory=set)
    bodies: set[Name] = field(default_factory=set)
    teams: set[Name] = field(default_factory=set)
    votes: dict[Name, Counter[str]] = field(default_factory=dict)
    where: Counter[Name] = field(default_factory=Counter)
    is_sport: bool = False


def evidence_of(doc: Doc, names: Sequence[Span], texts: Sequence[str], results: frozenset[int]) -> Evidence:
    long = list(long_names(texts))
    found = Evidence(companies=set(_companies(texts, long)))
    found.called.update(tuple(texts[start : end - 1]) for start, end in long)
    found.is_sport = len(words("sport").intersection(texts)) >= SPORT
    for name in names:
        own = words_of(texts, name)
        is_called_so = is_called_company(texts, name.start, name.end)
        is_told_so = is_told_as_company(texts, name.start, name.end)
        if is_called_so or is_told_so or owns_shares(doc, texts, name.end):
            found.companies.add(own)
        found.votes.setdefault(own, Counter())[name.label_] += 1
        found.where[own] += is_where(texts, name)
        if name.label_ == PERSON and len(own) > 1 and own not in found.companies:
            found.persons[own[-1:]] += 1
            if own[-1:] not in found.votes:
                found.introduced.add(own[-1:])
        elif name.label_ == BODY and len(own) > 1:
            found.bodies.add(own[:1])
            found.short.update(_short_form(texts, name))
        if name.label_ == BODY and (name.start in results or plays(texts, name.start, name.end)):
            found.teams.add(own)
    titles, bodies = words("titles"), {name.start for name in names if name.label_ == BODY}
    found.persons.update(
        (after,) for at, (title, after) in enumerate(pairwise(texts)) if title in titles and at not in bodies
    )
    return found


def _short_form(texts: Sequence[str], name: Span) -> Iterator[Name]:
    """What is in brackets behind a name and made of its letters: "Tilbrook Dyers Union (TDU)"."""
    behind = texts[name.end : name.end + 3]
    if len(behind) == 3 and behind[0] == "(" and behind[2] == ")":
        first = texts[name.start + (texts[name.start] == "The")][0]
        letters = iter("".join(texts[name.start : name.end]).lower())
        short = behind[1]
        is_short = len(short) > 1 and short[0].isupper() and short[0] == first
        if is_short and all(letter in letters for letter in short.lower()):
            yield (short,)


def _companies(texts: Sequence[str], long: Iterable[tuple[int, int]]) -> Iterator[Name]:
    """Every beginning of a name with a legal form: "Harlow" and "Harlow Motor" of "Harlow Motor Co."."""
    for start, end in long:
        for short in range(start + 1, end):
            yield tuple(texts[start:short])
        if "-" in texts[start]:
            yield (texts[start].partition("-")[0],)


def long_names(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where names with a legal form stand, that included."""
    forms = words("legal_forms")
    for place, text in enumerate(texts):
        if text not in forms:
            continue
        start = place
        while start > max(0, place - LONGEST) and (
            texts[start - 1][:1].isupper() or texts[start - 1] in TIES
        ):
            start -= 1
        while start < place and (texts[start] in TIES or texts[start] in ("The", "A", "An")):
            start += 1
        if start < place:
            yield start, place + 1


def is_where(texts: Sequence[str], name: Span) -> bool:
    """Whether a name is said to be where something is: "in Portmere", "Portmere, Ruritania"."""
    behind = texts[name.end : name.end + 2]
    return word_before(texts, name.start) in WHERE or (
        len(behind) == 2
        and behind[0] == ","
        and (behind[1] in words("states") or behind[1] in words("countries"))
    )
