"""The words of a spaCy document by their numbers: asking its tokens one by one takes far longer."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from spacy.attrs import ORTH

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc

_REMEMBERED = 200_000


class Strings(dict[int, str]):
    """The strings of a spaCy store by their numbers, each asked for once."""

    def __init__(self, store: StringStore) -> None:
        self._store = store

    def __missing__(self, key: int) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[key] = text = str(self._store[key])
        return text


@lru_cache(maxsize=2)
def strings_of(store: StringStore) -> Strings:
    """What has been asked of `store` so far."""
    return Strings(store)


def texts_of(doc: Doc) -> list[str]:
    """The text of every token of `doc`."""
    strings = strings_of(doc.vocab.strings)
    return [strings[key] for key in doc.to_array(ORTH).tolist()]
