"""Lemmas of English words, from their Penn tag: exceptions from a table, the rest by ending.

The table comes from the treebanks: words whose lemma the endings alone would get wrong, and the verbs, nouns
and adjectives that the treebanks know, which settle "making" against "tapping".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from spacy.attrs import LEMMA, ORTH, TAG
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import ensure_path
from spacy.vocab import Vocab

from timeline_cli.language.irregular import DEGREE_FORMS, NOUN_ENDINGS, NOUN_FORMS, VERB_FORMS, irregular_form

# Stems that have lost their e, as "realiz", "produc", "includ" and, of one syllable, "chok" have.
_LOST_E = re.compile(
    r"(?:[cvuze]|[dr]g|[ae]ng|[bcdfgkptz]l|[lnpr]s|[aeiou]s"
    r"|[^aeiou](?:[aio]r|ur|[aiou]d|[aiu]g|um|[iu]n|[aio]k|ap|[au]t|ul)"
    r"|^[^aeiou]+[aeiou][^aeiouwxy])$"
)
_SEVERAL_SYLLABLES = re.compile(r"[aeiou][^aeiou]+[eo]ll$")

_AUXILIARIES = frozenset({"be", "have", "do", "will", "can", "would", "shall"})

# Ending of the word, what stands in its place in the lemma; the first known lemma wins, else the first one.
ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "VBZ": (
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
        ("zzes", "zz"),
        ("oes", "o"),
        ("s", ""),
    ),
    "NNS": (
        *(
            ("ies", "y"),
            ("ies", "ie"),
            ("sses", "ss"),
            ("shes", "sh"),
            ("ches", "ch"),
            ("ches", "che"),
            ("xes", "x"),
        ),
        *(("oes", "o"), ("oes", "oe"), ("ses", "se"), ("ses", "s")),
        *(("zzes", "zz"), ("zes", "ze"), ("'s", ""), ("’s", ""), ("s", "")),
    ),
    "VBG": (("ying", "y"), ("ying", "ie"), ("ing", "e"), ("ing", "")),
    "VBD": (("ied", "y"), ("ied", "ie"), ("ed", "e"), ("ed", "")),
    "JJR": (("ier", "y"), ("er", "e"), ("er", "")),
    "JJS": (("iest", "y"), ("est", "e"), ("est", "")),
}
ENDINGS |= {"VBN": ENDINGS["VBD"], "RBR": ENDINGS["JJR"], "RBS": ENDINGS["JJS"], "NNPS": ENDINGS["NNS"]}
KIND = {
    "VBZ": "VERB", "VBG": "VERB", "VBD": "VERB", "VBN": "VERB", "VBP": "VERB", "VB": "VERB", "MD": "VERB",
    "NNS": "NOUN", "NNPS": "NOUN", "JJR": "ADJ", "JJS": "ADJ", "RBR": "ADJ", "RBS": "ADJ",
}  # fmt: skip


class Lemmas:
    """The rules, with a table of `exceptions` ({kind: {word: lemma}}) and the `known` lemmas of each kind."""

    def __init__(self, exceptions: dict[str, dict[str, str]], known: dict[str, list[str]]) -> None:
        self.exceptions = exceptions
        self.known = {kind: frozenset(words) for kind, words in known.items()}

    def lemma(self, word: str, tag: str) -> str:
        """The lemma of `word` with the Penn tag `tag`: in lower case unless it is a name."""
        if tag in ("NNP", "NNPS"):
            return word
        low = word.lower().replace("’", "'")
        kind = KIND.get(tag, "OTHER")
        found = _irregular(low, kind) or self.exceptions.get(kind, {}).get(low)
        # A base form is its own lemma ("to found", "to wound"), but for what is shortened or an auxiliary.
        if found is not None and (tag not in ("VB", "VBP") or found in _AUXILIARIES):
            return found
        if tag not in ENDINGS:
            return low if word != "I" else "I"
        stem, _, last = low.rpartition("-")
        if stem:
            return f"{stem}-{self.lemma(last, tag)}"
        return self._by_ending(low, tag, self.known.get(kind, frozenset()))

    def _by_ending(self, low: str, tag: str, known: frozenset[str]) -> str:
        candidates = []
        for ending, instead in ENDINGS[tag]:
            stem = low[: len(low) - len(ending)]
            if low.endswith(ending) and len(stem) >= 2:
                candidates.append(stem + instead)
                if not instead and _doubled(stem):
                    candidates.append(stem[:-1])
        for candidate in candidates:
            if candidate in known:
                return candidate
        return _guess(candidates, tag) if candidates else low


def _guess(candidates: list[str], tag: str) -> str:
    """The likeliest of the lemmas that nobody knows."""
    if tag in ("VBZ", "NNS"):
        return candidates[0]
    bare = min(candidates, key=len)
    full = [c for c in candidates if c.endswith("e")]
    if candidates[0].endswith("y"):
        return candidates[0]
    doubled = len(candidates) > 1 and candidates[-2] == candidates[-1] + candidates[-1][-1]
    if full and tag in ("VBD", "VBN") and bare.endswith("e"):
        # "Freed" is of "free".
        return full[0]
    if full and not doubled and _LOST_E.search(bare):
        return full[0]
    return bare


def _doubled(stem: str) -> bool:
    """Whether a stem ends in a consonant that only its ending has doubled: "tapp", "expell"."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeioulszf":
        return True
    return bool(_SEVERAL_SYLLABLES.search(stem))


def _irregular(low: str, kind: str) -> str | None:
    if kind == "VERB":
        return irregular_form(low, VERB_FORMS)
    if kind == "ADJ":
        return DEGREE_FORMS.get(low)
    if kind != "NOUN":
        return None
    found = NOUN_FORMS.get(low)
    if found is None and low.endswith(NOUN_ENDINGS):
        ending = next(e for e in NOUN_ENDINGS if low.endswith(e))
        found = low.removesuffix(ending) + NOUN_FORMS[ending]
    return found


class TimelineLemmas:
    """The rules as a step of a spaCy pipeline; tokens without a tag get no lemma."""

    def __init__(self, vocab: Vocab, name: str = "timeline_lemmas") -> None:
        self.vocab = vocab
        self.name = name
        self.lemmas = Lemmas({}, {})
        self._seen: dict[tuple[int, int], int] = {}

    def __call__(self, doc: Doc) -> Doc:
        if len(doc):
            lemmas = np.fromiter(self._of(doc), np.uint64, len(doc))
            doc.from_array([LEMMA], lemmas[:, None])  # type: ignore[arg-type]
        return doc

    def _of(self, doc: Doc) -> Iterator[int]:
        strings = self.vocab.strings
        for word, tag in doc.to_array([ORTH, TAG]).tolist():
            if not tag:
                yield 0
                continue
            known = self._seen.get((word, tag))
            if known is None:
                if len(self._seen) > 200_000:
                    self._seen.clear()
                known = self._seen[word, tag] = strings.add(self.lemmas.lemma(strings[word], strings[tag]))
            yield known

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:
        """Write the table as JSON into the folder `path`."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "lemmas.json").write_text(self._json(), encoding="utf-8")

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> TimelineLemmas:
        """Read what `to_disk` wrote."""
        return self._read((ensure_path(path) / "lemmas.json").read_text(encoding="utf-8"))

    def to_bytes(self, *, exclude: Sequence[str] = ()) -> bytes:
        """The same as bytes."""
        return self._json().encode()

    def from_bytes(self, data: bytes, *, exclude: Sequence[str] = ()) -> TimelineLemmas:
        """Read what `to_bytes` gave."""
        return self._read(data.decode())

    def _json(self) -> str:
        known = {kind: sorted(words) for kind, words in self.lemmas.known.items()}
        return json.dumps(
            {"exceptions": self.lemmas.exceptions, "known": known}, ensure_ascii=False, separators=(",", ":")
        )

    def _read(self, text: str) -> TimelineLemmas:
        table = json.loads(text)
        self.lemmas = Lemmas(table["exceptions"], table["known"])
        self._seen.clear()
        return self


@Language.factory("timeline_lemmas", assigns=["token.lemma"], requires=["token.tag"])
def create_lemmas(nlp: Language, name: str) -> TimelineLemmas:
    """The step as spaCy's configurations name it."""
    return TimelineLemmas(nlp.vocab, name)
