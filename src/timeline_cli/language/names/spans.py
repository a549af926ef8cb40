"""Where names begin and end: two that were read as one, one that was read as two, a title to its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Span

from timeline_cli.language.name_words import (
    BODY,
    OTHER,
    PERSON,
    PLACE,
    SETTLED,
    Name,
    is_measure,
    known_bodies,
    words,
)

#: What parts those of whom one goes to court or plays against the other.
VERSUS = frozenset({"v", "v.", "vs", "vs."})
#: Small words that stand in a title.
SMALL = frozenset({"for", "from", "in", "of", "the", "to"})
#: Who writes so many names with capitals writes all of them so.
CAPITALS = 5


def named(doc: Doc, texts: Sequence[str]) -> Iterator[Span]:
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


def one_by_one(doc: Doc, name: Span, texts: Sequence[str], surnames: Counter[str]) -> Iterator[Span]:
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


def whole(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> Iterator[Span]:
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


def partners(doc: Doc, names: Iterable[Span], texts: Sequence[str]) -> Iterator[Span]:
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


def with_subtitles(doc: Doc, names: Iterable[Span], texts: Sequence[str]) -> Iterator[Span]:
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


def apart(names: Iterable[Span]) -> Iterator[Span]:
    """A name that a longer one has taken in is told with it."""
    reached = 0
    for name in names:
        if name.start >= reached:
            yield name
            reached = name.end
