"""Names told one after the other, of which most tell what the others are, and the teams of results."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from spacy.attrs import SENT_START
from spacy.symbols import PROPN
from spacy.tokens import Doc, Span

from timeline_cli.language.name_words import BODY, PERSON, PLACE, SETTLED, TYPED, is_known, words, written
from timeline_cli.language.results import teams

#: In a list of so many names most tell what the others are.
LISTED = 4
#: What may stand between the names of a list: "Varga (Haas 45), Tilbrook and Odo".
BETWEEN = frozenset({",", ";", "and", "(", ")"})
#: When somebody came on: "(Haas 45)", but not "(Haas 1991)".
MINUTE = re.compile(r"\d{1,3}")


def lists(names: Sequence[Span], texts: Sequence[str]) -> Iterator[list[Span]]:
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


def alike(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> Iterator[Span]:
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


def told_teams(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> list[Span]:
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


def with_teams(names: Sequence[Span], told: Sequence[Span]) -> list[Span]:
    """`names` and the teams `told`, which stand for what was read there."""
    inside = {at for name in told for at in range(name.start, name.end)}
    kept = [name for name in names if inside.isdisjoint(range(name.start, name.end))]
    return sorted([*kept, *told], key=lambda name: name.start)
