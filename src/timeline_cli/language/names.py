"""The types of names, settled over the whole document after the network has read each sentence by itself.

"Harlow said its net income fell" may be about a person as far as one sentence can tell; "Harlow Motor Co."
two lines above says that it is not. The words that tell stand in `data/names.toml`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Span

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
    form, how longer names of bodies begin, and how often each type was read."""

    persons: set[Name] = field(default_factory=set)
    companies: set[Name] = field(default_factory=set)
    bodies: set[Name] = field(default_factory=set)
    votes: dict[Name, Counter[str]] = field(default_factory=dict)


def settle(doc: Doc) -> Doc:
    """Give each name of `doc` the type that its own words and the rest of the document speak for."""
    if not doc.ents:
        return doc
    texts = texts_of(doc)
    names = [_by_its_words(doc, name, texts) for name in doc.ents]
    evidence = _evidence(names, texts)
    doc.ents = tuple(_by_the_document(doc, name, texts, evidence) for name in _apart(names))
    return doc


def _by_its_words(doc: Doc, name: Span, texts: Sequence[str]) -> Span:
    if name.label_ not in SETTLED and name.label_ != OTHER:
        return name
    start, end = _first_word(texts, name.start, name.end), name.end
    if end < len(texts) and texts[end] in words("legal_forms") and not name[-1].is_sent_end:
        end += 1
    label = _label_of_words(texts, start, end, name.label_)
    if label == PERSON:
        start, end = _person(doc, texts, start, end)
    return Span(doc, start, end, label=label)


def _label_of_words(texts: Sequence[str], start: int, end: int, label: str) -> str:
    last = texts[end - 1]
    tells = (
        last in words("legal_forms")
        or last in words("bodies")
        or (texts[start] in words("bodies") and texts[start + 1 : start + 2] == ["of"])
    )
    whole = _written(texts, start, end)
    if (tells and end - start > 1) or whole in words("letters") or whole in words("known_bodies"):
        return BODY
    is_place = whole in words("places") and label != BODY
    if is_place or whole in words("countries") or _opens_dispatch(texts, start, end):
        return PLACE
    if label in (BODY, PLACE) and (whole in words("peoples") or whole.removesuffix("s") in words("peoples")):
        return OTHER
    return label


def _opens_dispatch(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name in capitals tells where an agency's report comes from: "PORTMERE (Reuters) -"."""
    behind = texts[end : end + 3]
    is_source = len(behind) == 3 and behind[0] == "(" and behind[2] == ")"
    opens = start == 0 or texts[start - 1].isspace()
    return opens and is_source and " ".join(texts[start:end]).isupper()


def _written(texts: Sequence[str], start: int, end: int) -> str:
    """A name in one line, without its article or the capitals of a heading; hyphens may be tokens."""
    start += end - start > 1 and texts[start] in ("the", "The")
    whole = " ".join(texts[start:end]).replace(" - ", "-")
    return whole.title() if whole.isupper() and len(whole) > LONGEST_LETTERS else whole


def _person(doc: Doc, texts: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The name of a person without titles before it, and with "Jr." or "III" behind it."""
    while start < end - 1 and texts[start] in words("titles"):
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


def _apart(names: Sequence[Span]) -> Iterator[Span]:
    """A name that a longer one has taken in is told with it."""
    reached = 0
    for name in names:
        if name.start >= reached:
            yield name
            reached = name.end


def _evidence(names: Sequence[Span], texts: Sequence[str]) -> Evidence:
    found = Evidence(companies=set(_companies(texts)))
    for name in names:
        own = _words_of(texts, name)
        found.votes.setdefault(own, Counter())[name.label_] += 1
        if name.label_ == PERSON and len(own) > 1 and own not in found.companies:
            found.persons.add(own[-1:])
        elif name.label_ == BODY and len(own) > 1:
            found.bodies.add(own[:1])
    titles = words("titles")
    found.persons.update((after,) for title, after in pairwise(texts) if title in titles)
    return found


def _companies(texts: Sequence[str]) -> Iterator[Name]:
    """Every beginning of a name with a legal form: "Harlow" and "Harlow Motor" of "Harlow Motor Co."."""
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
        for end in range(start + 1, place + 1):
            yield tuple(texts[start:end])
        if start < place and "-" in texts[start]:
            yield (texts[start].partition("-")[0],)


def _by_the_document(doc: Doc, name: Span, texts: Sequence[str], evidence: Evidence) -> Span:
    if name.label_ not in SETTLED:
        return name
    label = _label(_words_of(texts, name), name.label_, evidence)
    return name if label == name.label_ else Span(doc, name.start, name.end, label=label)


def _label(own: Name, label: str, evidence: Evidence) -> str:
    person, company = own in evidence.persons, own in evidence.companies
    votes = evidence.votes[own]
    if person and company:
        return label
    if company:
        return label if label == PLACE else BODY
    if person:
        if label == BODY:
            clear = own in evidence.bodies or own[0].isupper() or votes[BODY] > CLEAR * (votes[PERSON] + 1)
            return label if clear else PERSON
        return PERSON if votes[PERSON] > votes[PLACE] else label
    # Without a word that tells, a place is taken for somebody now and then, and a company for a person.
    others = {PERSON: (BODY, PLACE), BODY: (PLACE,), PLACE: ()}[label]
    return max((label, *others), key=lambda kind: votes[kind])


def _words_of(texts: Sequence[str], name: Span) -> Name:
    own = tuple(texts[name.start : name.end])
    return own[1:] if len(own) > 1 and own[0] in words("titles") else own


@Language.component(
    "timeline_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"], requires=["doc.ents"]
)
def timeline_names(doc: Doc) -> Doc:
    """The step as spaCy's configurations name it."""
    return settle(doc)
