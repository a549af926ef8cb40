"""The types of names, settled over the whole document after the network has read each sentence by itself.

"Harlow said its net income fell" may be about a person as far as one sentence can tell; "Harlow Motor Co."
two lines above says that it is not. The words that tell stand in `data/names.toml`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

import numpy as np
from spacy.attrs import POS, SENT_START
from spacy.language import Language
from spacy.symbols import PROPN
from spacy.tokens import Doc, Span

from timeline_cli.language.results import teams
from timeline_cli.language.strings import texts_of
from timeline_cli.tables import read_table

PERSON, BODY, PLACE, OTHER = "PERSON", "ORG", "LOC", "MISC"
SETTLED = frozenset({PERSON, BODY, PLACE})
#: Words of a name may be tied by these: "Harlow & Sons Ltd."
TIES = frozenset({"&", "and", "-"})
#: More words than this before a legal form are hardly one name.
LONGEST = 6
#: A name of more letters is no acronym.
LONGEST_LETTERS = 5
#: So many times as often as a person a name was read as a body: then it is one, whoever else is called so.
CLEAR = 4
#: A name right behind one of these is where something is, not who does it.
WHERE = frozenset({"in", "near", "outside", "around", "across"})
#: Who writes so many names with capitals writes all of them so.
CAPITALS = 5
#: So many of the words of sport make a text one about sport.
SPORT = 3
ISO_DATE = re.compile(r"[12]\d{3}-\d\d-\d\d")

Name = tuple[str, ...]


@cache
def lists() -> dict[str, frozenset[str]]:
    """The word lists of `data/names.toml`, read once."""
    table = read_table("timeline_cli.language", "names")
    return {kind: frozenset(entry["words"]) for kind, entry in table.items()}


def words(kind: str) -> frozenset[str]:
    """The words of one kind, as they are written."""
    return lists()[kind]


@dataclass(slots=True)
class Evidence:
    """What a document says about its names: who is called "Mr" or by a longer name too, what has a legal
    form (`called`: nothing but the name and the form), how longer names of bodies begin, which teams play,
    how often each type was read, and whether all is about sport."""

    persons: Counter[Name] = field(default_factory=Counter)
    companies: set[Name] = field(default_factory=set)
    called: set[Name] = field(default_factory=set)
    bodies: set[Name] = field(default_factory=set)
    teams: set[Name] = field(default_factory=set)
    votes: dict[Name, Counter[str]] = field(default_factory=dict)
    is_sport: bool = False


def settle(doc: Doc) -> Doc:
    """Give each name of `doc` the type that its own words and the rest of the document speak for."""
    if not doc.ents:
        return doc
    texts = texts_of(doc)
    read = [name for both in _named(doc, texts) for name in _one_by_one(doc, both, texts)]
    names = list(_apart(_by_its_words(doc, name, texts) for name in _whole(doc, read, texts)))
    told = _teams(doc, names, texts)
    names = _with_teams(names, told)
    evidence = _evidence(names, texts, frozenset(name.start for name in told))
    settled = [_by_the_document(doc, name, texts, evidence) for name in names]
    doc.ents = (*settled, *_missed(doc, settled, texts))
    return doc


def _named(doc: Doc, texts: Sequence[str]) -> Iterator[Span]:
    """The names of `doc` but words of headings, letters that stand for things, and words of small letters of
    one who writes names with capitals."""
    names = doc.ents
    capitals = sum(texts[name.start][:1].isupper() for name in names)
    for name in names:
        own = texts[name.start : name.end]
        is_thing = len(own) == 1 and own[0] in words("no_names")
        is_small = len(own) == 1 and own[0].islower() and own[0].isalpha() and capitals >= CAPITALS
        if not (is_thing or is_small or all(text in words("headings") for text in own)):
            yield name


def _one_by_one(doc: Doc, name: Span, texts: Sequence[str]) -> Iterator[Span]:
    """`name`, or the two that were read as one: "US Congress", "Swede Odo Varga"."""
    first, rest = texts[name.start], " ".join(texts[name.start + 1 : name.end])
    if name.label_ == BODY and first in words("countries") and rest in words("known_bodies"):
        label = PLACE
    elif name.label_ == PERSON and first in words("peoples") and " " in rest:
        label = OTHER
    else:
        yield name
        return
    yield Span(doc, name.start, name.start + 1, label=label)
    yield Span(doc, name.start + 1, name.end, label=name.label_)


def _whole(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> Iterator[Span]:
    """`names`, each as long as one told elsewhere in the text, or known everywhere, that begins with it."""
    told = {tuple(texts[name.start : name.end]): name.label_ for name in names}
    longer: dict[str, set[Name]] = {}
    for own, label in told.items():
        if len(own) > 1 and label in SETTLED and all(text[:1].isupper() for text in own):
            longer.setdefault(own[0], set()).add(own)
    for name in names:
        first, size = texts[name.start], name.end - name.start
        for own in longer.get(first, set()) | _known_bodies().get(first, set()):
            if len(own) > size and tuple(texts[name.start : name.start + len(own)]) == own:
                size, name = len(own), Span(doc, name.start, name.start + len(own), label=told.get(own, BODY))
        yield name


@cache
def _known_bodies() -> dict[str, set[Name]]:
    """Names of several words of bodies known everywhere, by their first words."""
    found: dict[str, set[Name]] = {}
    for name in words("known_bodies"):
        own = tuple(name.split())
        if len(own) > 1:
            found.setdefault(own[0], set()).add(own)
    return found


def _by_its_words(doc: Doc, name: Span, texts: Sequence[str]) -> Span:
    if name.label_ not in SETTLED and name.label_ != OTHER:
        return name
    start = _first_word(texts, name.start, name.end)
    end = _last_word(texts, start, name.end)
    if not doc[end - 1].is_sent_end:
        end = _with_its_form(texts, start, end)
    label = _label_of_words(texts, start, end, name.label_)
    if label == PERSON:
        start, end = _person(doc, texts, start, end)
    return Span(doc, start, end, label=label)


def _label_of_words(texts: Sequence[str], start: int, end: int, label: str) -> str:
    whole = _written(texts, start, end)
    if whole in words("landmarks"):
        return PLACE
    if label == PERSON and end - start > 1 and texts[end - 1] in words("surnames"):
        return PERSON
    if label in (BODY, PLACE) and _is_player(texts, start, end):
        return PERSON
    if _is_index(texts, end):
        return OTHER
    is_place = whole in words("places") and label != BODY
    if not is_place and (_is_body(texts, start, end) or whole in words("known_bodies")):
        return BODY
    if (
        whole in words("countries")
        or _opens_dispatch(texts, start, end)
        or _is_town(texts, start, end, label)
    ):
        return PLACE
    last = whole.partition(" ")[2].rpartition(" ")[2]
    if whole in words("indices") or whole in words("competitions") or last in words("contests"):
        return OTHER
    if label in (BODY, OTHER) and last in words("sites"):
        return PLACE
    if label == BODY and whole in words("places") and texts[start - 1].lower() in WHERE | {"the", "a", "an"}:
        return PLACE
    if label == PLACE and _plays(texts, start, end):
        return BODY
    if label in (BODY, PLACE) and (whole in words("peoples") or whole.removesuffix("s") in words("peoples")):
        return OTHER
    return PLACE if is_place else label


def _is_body(texts: Sequence[str], start: int, end: int) -> bool:
    if end - start == 1:
        return texts[start] in words("letters")
    last = texts[end - 1]
    opens = texts[start] in words("bodies") and texts[start + 1] == "of"
    return opens or any(last in words(kind) for kind in ("legal_forms", "bodies", "nicknames"))


def _is_town(texts: Sequence[str], start: int, end: int, label: str) -> bool:
    """Whether a state stands behind a name that is no person's: "Portmere, Calif."."""
    behind = texts[end : end + 2]
    is_short = end - start < (2 if label == PERSON else 3)
    return is_short and len(behind) == 2 and behind[0] == "," and behind[1] in words("states")


def _is_player(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name is an initial and a surname before brackets, as in a team's list: "D Varga (Norway)"."""
    is_initial = len(texts[start]) == 1 and texts[start].isupper()
    return is_initial and end - start > 1 and texts[end : end + 1] == ["("]


def _is_index(texts: Sequence[str], end: int) -> bool:
    behind = texts[end : end + 2]
    return bool(behind) and (behind[0] == "index" or list(behind) == ["industrial", "average"])


def _plays(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether what is called after a place is its team: "Portmere striker", "Portmere beat Ardmore"."""
    before, behind = texts[start - 1 : start], texts[end : end + 1]
    return any(text in words("players") or text in words("wins") for text in behind) or any(
        text in words("wins") for text in before
    )


def _opens_dispatch(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name in capitals tells where an agency's report comes from: "PORTMERE (Reuters) -",
    "PORTMERE, Norway 1996-08-22"."""
    if not " ".join(texts[start:end]).isupper() or not (start == 0 or not texts[start - 1].isalnum()):
        return False
    behind = texts[end : end + 4]
    is_source = len(behind) > 2 and behind[0] == "(" and behind[2] == ")"
    dated = behind if behind[:1] == [","] else behind[:1]
    return is_source or any(ISO_DATE.fullmatch(text) for text in dated)


def _written(texts: Sequence[str], start: int, end: int) -> str:
    """A name in one line, without its article or the capitals of a heading; hyphens may be tokens."""
    start += end - start > 1 and texts[start] in ("the", "The")
    whole = " ".join(texts[start:end]).replace(" - ", "-")
    return whole.title() if whole.isupper() and len(whole) > LONGEST_LETTERS else whole


def _person(doc: Doc, texts: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The name of a person without titles before it, and with "Jr." or "III" behind it."""
    while start < end - 1 and (texts[start] in words("titles") or texts[start] in words("ranks")):
        start += 1
    behind = end + (texts[end : end + 1] == [","])
    if behind < len(texts) and texts[behind] in words("suffixes") and not doc[behind].is_sent_start:
        end = behind + 1
    return start, end


def _first_word(texts: Sequence[str], start: int, end: int) -> int:
    """Where a name begins: not with a word of small letters before its capitals, as in "to sue Tilbrook"."""
    if any(text[:1].isupper() for text in texts[start:end]):
        while texts[start].islower() and texts[start].isalpha() and texts[start] not in words("particles"):
            start += 1
    return start


def _last_word(texts: Sequence[str], start: int, end: int) -> int:
    """Where a name ends: not with a word that ties it to another, nor with what a heading tells of."""
    for place in range(start, end - 1):
        if texts[place] in words("legal_forms") and texts[place + 1] in words("titles"):
            end = place + 1
    ends = words("endless") | words("headings") | words("players")
    while end > start + 1 and texts[end - 1] in ends:
        end -= 1
    return end


def _with_its_form(texts: Sequence[str], start: int, end: int) -> int:
    """The end of a name with its legal form, or with an "'s" that is part of it."""
    while end < len(texts) and texts[end] in words("legal_forms"):
        end += 1
    if end < len(texts) and texts[end] == "'s" and _written(texts, start, end + 1) in words("known_bodies"):
        end += 1
    return end


def _apart(names: Iterable[Span]) -> Iterator[Span]:
    """A name that a longer one has taken in is told with it."""
    reached = 0
    for name in names:
        if name.start >= reached:
            yield name
            reached = name.end


def _teams(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> list[Span]:
    """The teams, towns' or countries', that results and tables tell of."""
    starts = np.flatnonzero(doc.to_array(SENT_START) == 1).tolist()
    found = list(teams(texts, starts, words("counted")))
    covered = {at: name for name in names for at in range(name.start, name.end)} if found else {}
    told = []
    for start, end in found:
        here = {covered[at].label_ for at in range(start, end) if at in covered}
        is_player = end - start > 1 and PERSON in here
        if not is_player and (here or all(doc[at].pos == PROPN for at in range(start, end))):
            is_country = _written(texts, start, end) in words("countries")
            told.append(Span(doc, start, end, label=PLACE if is_country else BODY))
    return told


def _with_teams(names: Sequence[Span], told: Sequence[Span]) -> list[Span]:
    """`names` and the teams `told`, which stand for what was read there."""
    inside = {at for name in told for at in range(name.start, name.end)}
    kept = [name for name in names if inside.isdisjoint(range(name.start, name.end))]
    return sorted([*kept, *told], key=lambda name: name.start)


def _evidence(names: Sequence[Span], texts: Sequence[str], results: frozenset[int]) -> Evidence:
    long = list(_long_names(texts))
    found = Evidence(companies=set(_companies(texts, long)))
    found.called.update(tuple(texts[start : end - 1]) for start, end in long)
    found.is_sport = len(words("sport").intersection(texts)) >= SPORT
    for name in names:
        own = _words_of(texts, name)
        found.votes.setdefault(own, Counter())[name.label_] += 1
        if name.label_ == PERSON and len(own) > 1 and own not in found.companies:
            found.persons[own[-1:]] += 1
        elif name.label_ == BODY and len(own) > 1:
            found.bodies.add(own[:1])
        if name.label_ == BODY and (name.start in results or _plays(texts, name.start, name.end)):
            found.teams.add(own)
    titles = words("titles")
    found.persons.update((after,) for title, after in pairwise(texts) if title in titles)
    return found


def _companies(texts: Sequence[str], long: Iterable[tuple[int, int]]) -> Iterator[Name]:
    """Every beginning of a name with a legal form: "Harlow" and "Harlow Motor" of "Harlow Motor Co."."""
    for start, end in long:
        for short in range(start + 1, end):
            yield tuple(texts[start:short])
        if "-" in texts[start]:
            yield (texts[start].partition("-")[0],)


def _long_names(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
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


def _by_the_document(doc: Doc, name: Span, texts: Sequence[str], evidence: Evidence) -> Span:
    if name.label_ not in SETTLED and name.label_ != OTHER:
        return name
    own, label = _words_of(texts, name), name.label_
    whole = _written(texts, name.start, name.end)
    is_where = label == PLACE and own not in evidence.called and _is_where(texts, name)
    if is_where:
        return name
    if label == BODY and own in evidence.teams:
        return name
    if label in (PLACE, OTHER) and _is_team(texts, name, own, whole, evidence):
        label = BODY
    elif label != OTHER:
        label = _label(own, label, evidence)
    elif own in evidence.persons and whole not in words("peoples"):
        label = PERSON
    if label != BODY and own not in evidence.persons and whole in words("firms"):
        label = BODY
    return name if label == name.label_ else Span(doc, name.start, name.end, label=label)


def _is_team(texts: Sequence[str], name: Span, own: Name, whole: str, evidence: Evidence) -> bool:
    """Whether what is called like a town is its team: told so elsewhere, a club's in a text about sport, or
    beside a player in brackets."""
    if whole in words("countries"):
        return False
    before, behind = texts[name.start - 2 : name.start], texts[name.end : name.end + 1]
    is_players = before[1:] == ["("] and behind == [")"] and name.doc[name.start - 2].ent_type_ == PERSON
    is_club = name.label_ == PLACE and evidence.is_sport and whole in words("clubs")
    return own in evidence.teams or is_club or (is_players and name.label_ == PLACE)


def _is_where(texts: Sequence[str], name: Span) -> bool:
    """Whether a name is said to be where something is: "in Portmere", "Portmere, Ruritania"."""
    behind = texts[name.end : name.end + 2]
    return texts[name.start - 1].lower() in WHERE or (
        len(behind) == 2
        and behind[0] == ","
        and (behind[1] in words("states") or behind[1] in words("countries"))
    )


def _label(own: Name, label: str, evidence: Evidence) -> str:
    person, company = own in evidence.persons, own in evidence.companies
    votes = evidence.votes[own]
    if person and company:
        return label
    if company:
        known = " ".join(own)
        return label if known in words("places") or known in words("countries") else BODY
    if person:
        if label == BODY:
            clear = own in evidence.bodies or own[0].isupper() or votes[BODY] > CLEAR * (votes[PERSON] + 1)
            return label if clear else PERSON
        known = " ".join(own)
        is_known = known in words("places") or known in words("countries")
        told = votes[PERSON] + (0 if is_known else evidence.persons[own])
        return PERSON if told > votes[PLACE] or (told == votes[PLACE] and not is_known) else label
    # Without a word that tells, a place is taken for somebody now and then, and a company for a person.
    others = {PERSON: (BODY, PLACE), BODY: (PLACE,), PLACE: ()}[label]
    return max((label, *others), key=lambda kind: votes[kind])


def _missed(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> Iterator[Span]:
    """Names that the network found elsewhere, companies with a legal form, and bodies known by letters."""
    free = np.ones(len(texts), dtype=np.bool_)
    for name in names:
        free[name.start : name.end] = False
    for start, end in _long_names(texts):
        if texts[end - 1].endswith(".") and free[start:end].all():
            free[start:end] = False
            yield Span(doc, start, end, label=BODY)
    known = {tuple(texts[name.start : name.end]): name.label_ for name in names if name.label_ in SETTLED}
    known |= {own[-1:]: label for own, label in known.items() if label == PERSON and own[-1:] not in known}
    proper = free & (doc.to_array(POS) == PROPN)
    begins = {own[0] for own in known}
    for at in np.flatnonzero(proper).tolist():
        first = texts[at]
        known_first = first in words("known_bodies") or first in _known_bodies()
        if not (first in begins or first.isupper() or known_first):
            continue
        for size in range(min(LONGEST, len(texts) - at), 0, -1):
            label = _known(tuple(texts[at : at + size]), known)
            if label is None or not proper[at : at + size].all():
                continue
            beside = proper[max(0, at - 1) : at].any() or proper[at + size : at + size + 1].any()
            if texts[at].isupper() or not beside:
                proper[at : at + size] = False
                yield Span(doc, at, at + size, label=label)
                break


def _known(own: Name, known: dict[Name, str]) -> str | None:
    if own[0] in words("counted"):
        return None
    if own[0].isupper() and len(own[0]) > LONGEST_LETTERS:
        own = tuple(text.title() for text in own)
    is_known = own in _known_bodies().get(own[0], ()) if len(own) > 1 else own[0] in words("known_bodies")
    if is_known or (len(own) == 1 and own[0] in words("letters")):
        return BODY
    return known.get(own)


def _words_of(texts: Sequence[str], name: Span) -> Name:
    own = tuple(texts[name.start : name.end])
    return own[1:] if len(own) > 1 and own[0] in words("titles") else own


@Language.component(
    "timeline_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"], requires=["doc.ents"]
)
def timeline_names(doc: Doc) -> Doc:
    """The step as spaCy's configurations name it."""
    return settle(doc)
