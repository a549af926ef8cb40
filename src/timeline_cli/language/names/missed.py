"""Names that the network did not read where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from spacy.attrs import POS
from spacy.symbols import PROPN
from spacy.tokens import Doc, Span

from timeline_cli.language.name_words import BODY, LONGEST_LETTERS, PERSON, SETTLED, Name, known_bodies, words
from timeline_cli.language.names.evidence import LONGEST, long_names


def missed(doc: Doc, names: Sequence[Span], texts: Sequence[str]) -> Iterator[Span]:
    """Names that the network found elsewhere, companies with a legal form, and bodies known by letters."""
    free = np.ones(len(texts), dtype=np.bool_)
    for name in names:
        free[name.start : name.end] = False
    for start, end in long_names(texts):
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
