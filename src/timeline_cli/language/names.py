"""The types of names, settled over the whole document after the network has read each sentence by itself.

"Harlow said its net income fell" may be about a person as far as one sentence can tell; "Harlow Motor Co."
two lines above says that it is not. What its own words tell is asked of `name_words` first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from spacy.attrs import POS, SENT_START
from spacy.language import Language
from spacy.symbols import PROPN
from spacy.tokens import Doc, Span

from timeline_cli.language.name_words import (
    BODY,
    LONGEST_LETTERS,
    OTHER,
    PERSON,
    PLACE,
    SETTLED,
    TYPED,
    WHERE,
    Name,
    by_its_words,
    is_called_company,
    is_known,
    is_measure,
    known_bodies,
    owns_shares,
    plays,
    word_before,
    words,
    words_of,
    written,
)
from timeline_cli.language.results import teams
from timeline_cli.language.strings import texts_of

#: Words of a name may be tied by these: "Harlow & Sons Ltd."
TIES = frozenset({"&", "and", "-"})
#: Small words that stand in a title.
SMALL = frozenset({"for", "from", "in", "of", "the", "to"})
#: What parts those of whom one goes to court or plays against the other.
VERSUS = frozenset({"v", "v.", "vs", "vs."})
#: More words than this before a legal form are hardly one name.
LONGEST = 6
#: So many times as often as a person a name was read as a body: then it is one, whoever else is called so.
CLEAR = 4
#: Who writes so many names with capitals writes all of them so.
CAPITALS = 5
#: In a list of so many names most tell what the others are.
LISTED = 4
#: What may stand between the names of a list: "Varga (Haas 45), Tilbrook and Odo".
BETWEEN = frozenset({",", ";", "and", "(", ")"})
#: When somebody came on: "(Haas 45)", but not "(Haas 1991)".
MINUTE = re.compile(r"\d{1,3}")
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


def settle(doc: Doc) -> Doc:
    """Give each name of `doc` the type that its own words and the rest of the document speak for."""
    if not doc.ents:
        return doc
    texts = texts_of(doc)
    surnames = Counter(texts[name.end - 1] for name in doc.ents if name.label_ == PERSON)
    read = [name for both in _named(doc, texts) for name in _one_by_one(doc, both, texts, surnames)]
    read = list(_partners(doc, _whole(doc, read, texts), texts))
    names = list(_apart(by_its_words(doc, name, texts) for name in _with_subtitles(doc, read, texts)))
    names = [name for several in _lists(names, texts) for name in _alike(doc, several, texts)]
    told = _teams(doc, names, texts)
    names = _with_teams(names, told)
    evidence = _evidence(doc, names, texts, frozenset(name.start for name in told))
    settled = [_by_the_document(doc, name, texts, evidence) for name in names]
    doc.ents = (*settled, *_missed(doc, settled, texts))
    return doc


def _named(doc: Doc, texts: Sequence[str]) -> Iterator[Span]:
    """The names of `doc` but words of headings, letters that stand for things, measures, and words of small
    letters of one who writes names with capitals."""
    names = doc.ents
    capitals = sum(texts[name.start][:1].isupper() for name in names)
    for name in names:
        own = texts[name.start : name.end]
        is_thing = len(own) == 1 and (own[0] in words("no_names") or is_measure(own[0]))
        is_small = len(own) == 1 and own[0].islower() and own[0].isalpha() and capitals >= CAPITALS
        if not (is_thing or is_small or all(text in words("headings") for text in own)):
            yield name


def _one_by_one(doc: Doc, name: Span, texts: Sequence[str], surnames: Counter[str]) -> Iterator[Span]:
    """`name`, or the two that were read as one: "US Congress", "Swede Odo Varga", "Varga v Haas Ltd"; of
    "Norwegian Finance" before "Minister" only the first is one."""
    against = next((i for i in range(name.start + 1, name.end - 1) if texts[i] in VERSUS), None)
    if against is not None:
        yield Span(doc, name.start, against, label=name.label_)
        yield Span(doc, against + 1, name.end, label=name.label_)
        return
    first, rest = texts[name.start], " ".join(texts[name.start + 1 : name.end])
    is_surname = " " in rest or (surnames[rest] > 1 and first not in words("given_peoples"))
    if name.label_ == BODY and first in words("countries") and rest in words("known_bodies"):
        label = PLACE
    elif name.label_ == PERSON and first in words("peoples") and is_surname:
        label = OTHER
    elif name.label_ == BODY and _is_portfolio(name, texts):
        if first in words("countries") or first in words("peoples"):
            yield Span(doc, name.start, name.start + 1, label=PLACE if first in words("countries") else OTHER)
        return
    else:
        yield name
        return
    yield Span(doc, name.start, name.start + 1, label=label)
    yield Span(doc, name.start + 1, name.end, label=name.label_)


def _is_portfolio(name: Span, texts: Sequence[str]) -> bool:
    """Whether a name is only what a minister is there for."""
    is_office = texts[name.end : name.end + 1] in (["Minister"], ["Ministers"], ["Secretary"])
    return is_office and texts[name.end - 1] in words("portfolios")


def _whole(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> Iterator[Span]:
    """`names`, each as long as one told elsewhere in the text, or known everywhere, that begins with it or
    with the word before it."""
    told = {tuple(texts[name.start : name.end]): name.label_ for name in names}
    longer: dict[str, set[Name]] = {}
    for own, label in told.items():
        if len(own) > 1 and label in SETTLED and all(text[:1].isupper() for text in own):
            longer.setdefault(own[0], set()).add(own)
    reached = 0
    for name in names:
        found = name
        for start in range(max(reached, name.start - 1), name.start + 1):
            first = "" if texts[start] in ("The", "the") and start < name.start else texts[start]
            for own in longer.get(first, set()) | known_bodies().get(first, set()):
                end = start + len(own)
                is_longer = len(own) > len(found) and end >= name.end and tuple(texts[start:end]) == own
                if is_longer:
                    found = Span(doc, start, end, label=told.get(own, BODY))
        reached = max(reached, found.end)
        yield found


def _partners(doc: Doc, names: Iterable[Span], texts: Sequence[str]) -> Iterator[Span]:
    """`names`, of which two that an "&" ties are one: "Tilbrook & Haas"."""
    before: Span | None = None
    for name in names:
        is_pair = before is not None and before.end == name.start - 1 and texts[before.end] == "&"
        if before is not None and is_pair and texts[name.start][0].isupper():
            are_places = before.label_ == name.label_ == PLACE
            name = Span(doc, before.start, name.end, label=PLACE if are_places else BODY)
        elif before is not None:
            yield before
        before = name
    if before is not None:
        yield before


def _with_subtitles(doc: Doc, names: Iterable[Span], texts: Sequence[str]) -> Iterator[Span]:
    """`names`, each of a work with what stands behind its colon: "Harbour Days: The Return of the Ferry"."""
    for name in names:
        end = name.end
        if name.label_ == OTHER and texts[end : end + 1] == [":"]:
            end += 1
            while end < len(texts) and _goes_on(texts, end):
                end += 1
        yield Span(doc, name.start, end, label=OTHER) if end > name.end + 1 else name


def _goes_on(texts: Sequence[str], at: int) -> bool:
    """Whether a title has a word there: one with a capital, or a small one between such."""
    if texts[at] in SMALL:
        return any(text[:1].isupper() for text in texts[at + 1 : at + 2]) or texts[at + 1 : at + 2] == ["the"]
    return texts[at][:1].isupper()


def _apart(names: Iterable[Span]) -> Iterator[Span]:
    """A name that a longer one has taken in is told with it."""
    reached = 0
    for name in names:
        if name.start >= reached:
            yield name
            reached = name.end


def _lists(names: Sequence[Span], texts: Sequence[str]) -> Iterator[list[Span]]:
    """`names`, together those that are told one after the other with nothing but numbers between them."""
    run: list[Span] = []
    for name in names:
        between = texts[run[-1].end : name.start] if run else ()
        is_near = 0 < len(between) <= LISTED
        if run and not (is_near and all(text in BETWEEN or text.isdigit() for text in between)):
            yield run
            run = []
        run.append(name)
    if run:
        yield run


def _alike(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> Iterator[Span]:
    """The names of a list; one word that nobody knows is of the type that most of them have, and a person
    where minutes tell that a team is listed: "Varga (Haas 45), Tilbrook"."""
    if len(names) < LISTED:
        yield from names
        return
    listed = {name.start for name in names if not _is_in_brackets(name, texts)}
    types = Counter(name.label_ for name in names if name.start in listed)
    most, times = types.most_common(1)[0] if types else ("", 0)
    is_clear = most in SETTLED and times >= LISTED - 1 and 3 * times >= 2 * len(listed)
    is_team = any(MINUTE.fullmatch(texts[name.end]) and texts[name.end + 1] == ")" for name in names[:-1])
    label = PERSON if is_team else most
    for name in names:
        is_other = (is_clear or is_team) and name.start in listed and name.label_ in TYPED - {label}
        is_short = len(name) == 1 or is_team or (label == PERSON and len(texts[name.start]) == 1)
        if is_other and is_short and _is_unknown(written(texts, name.start, name.end)):
            yield Span(doc, name.start, name.end, label=label)
        else:
            yield name


def _is_in_brackets(name: Span, texts: Sequence[str]) -> bool:
    return texts[name.start - 1] == "(" and texts[name.end : name.end + 1] == [")"]


def _is_unknown(whole: str) -> bool:
    return not (whole.isupper() or is_known(whole) or whole.removesuffix("s") in words("peoples"))


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
            is_country = written(texts, start, end) in words("countries")
            told.append(Span(doc, start, end, label=PLACE if is_country else BODY))
    return told


def _with_teams(names: Sequence[Span], told: Sequence[Span]) -> list[Span]:
    """`names` and the teams `told`, which stand for what was read there."""
    inside = {at for name in told for at in range(name.start, name.end)}
    kept = [name for name in names if inside.isdisjoint(range(name.start, name.end))]
    return sorted([*kept, *told], key=lambda name: name.start)


def _evidence(doc: Doc, names: Sequence[Span], texts: Sequence[str], results: frozenset[int]) -> Evidence:
    long = list(_long_names(texts))
    found = Evidence(companies=set(_companies(texts, long)))
    found.called.update(tuple(texts[start : end - 1]) for start, end in long)
    found.is_sport = len(words("sport").intersection(texts)) >= SPORT
    for name in names:
        own = words_of(texts, name)
        if is_called_company(texts, name.start, name.end) or owns_shares(doc, texts, name.end):
            found.companies.add(own)
        found.votes.setdefault(own, Counter())[name.label_] += 1
        found.where[own] += _is_where(texts, name)
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
    if name.label_ not in TYPED:
        return name
    own, label = words_of(texts, name), name.label_
    whole = written(texts, name.start, name.end)
    is_where = label == PLACE and own not in evidence.called and _is_where(texts, name)
    if is_where:
        return name
    if label == BODY and own in evidence.teams:
        return name
    if own in evidence.short:
        return Span(doc, name.start, name.end, label=BODY)
    is_person = own in evidence.persons or len(own) > 1
    if label == PERSON and not is_person and whole in words("peoples"):
        label = OTHER
    elif (label in (PLACE, OTHER) or not is_person) and _is_team(texts, name, own, whole, evidence):
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
    is_club = name.label_ in (PLACE, PERSON) and evidence.is_sport and whole in words("clubs")
    return own in evidence.teams or is_club or (is_players and name.label_ == PLACE)


def _is_where(texts: Sequence[str], name: Span) -> bool:
    """Whether a name is said to be where something is: "in Portmere", "Portmere, Ruritania"."""
    behind = texts[name.end : name.end + 2]
    return word_before(texts, name.start) in WHERE or (
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
        return label if _is_known_place(own) else BODY
    if person:
        if label == BODY:
            often = own not in evidence.introduced and votes[BODY] > CLEAR * (votes[PERSON] + 1)
            return label if own in evidence.bodies or own[0].isupper() or often else PERSON
        is_known = _is_known_place(own)
        # What nobody knows as a place, and nothing is said to be in, was taken for one by mistake.
        places = votes[PLACE] if is_known else evidence.where[own]
        told = votes[PERSON] + (0 if is_known else evidence.persons[own])
        return PERSON if told > places or (told == places and not is_known) else label
    alone = evidence.votes.get(own[-1:], Counter())
    is_surname = own[-1:] in evidence.persons and alone[PERSON] > alone[BODY] + alone[PLACE]
    if len(own) == 2 and is_surname and _may_be_a_person(own, label):
        return PERSON
    # Without a word that tells, a place is taken for somebody now and then, and a company for a person.
    is_full = len(own) > 1 and not _is_known_place(own)
    others = {PERSON: (BODY, PLACE), BODY: (PLACE,), PLACE: ()}[label]
    others = (PERSON, BODY, PLACE) if is_full else others
    return max((label, *others), key=lambda kind: votes[kind])


def _may_be_a_person(own: Name, label: str) -> bool:
    """Whether nothing in a name of two words speaks against a person: "Odo Varga", not "Varga Bridge"."""
    kinds = ("sites", "contests", "legal_forms", "bodies", "nicknames")
    is_known = " ".join(own) in words("known_bodies") or _is_known_place(own)
    return label != PERSON and not is_known and not any(own[1] in words(kind) for kind in kinds)


def _is_known_place(own: Name) -> bool:
    whole = " ".join(own)
    return any(whole in words(kind) for kind in ("places", "countries", "landmarks"))


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
        known_first = first in words("known_bodies") or first in known_bodies()
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
    is_known = own in known_bodies().get(own[0], ()) if len(own) > 1 else own[0] in words("known_bodies")
    if is_known or (len(own) == 1 and own[0] in words("letters")):
        return BODY
    return known.get(own)


@Language.component(
    "timeline_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"], requires=["doc.ents"]
)
def timeline_names(doc: Doc) -> Doc:
    """The step as spaCy's configurations name it."""
    return settle(doc)
