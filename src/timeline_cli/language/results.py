"""Teams in lines of results and tables, which are no sentences that a network could read:
"Ardmore 2 Portmere 1", "Ardmore 19-33 Portmere", "Ardmore 9 7 1 1 24 6 22", "ARDMORE AT PORTMERE".

A line is written down as one letter a word, and regular expressions look for the results in that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

#: What a word is written down as: a word of a name (N), one inside a name (i), a score (s), two of them (p),
#: a number (c), a dash (-), a mark (.), "AT" (A), "v" (v), anything else (x).
_LETTERS = (
    ("s", re.compile(r"\d{1,3}")),
    ("p", re.compile(r"\d{1,3}[-–]\d{1,3}")),
    ("c", re.compile(r"[+-]?\d{1,4}|\d?\.\d{3}")),
    ("-", re.compile(r"[-–]")),
    ("A", re.compile(r"AT")),
    ("v", re.compile(r"v|vs|vs\.")),
    ("i", re.compile(r"'s|&|of|de")),
    (".", re.compile(r"[,;:()\[\].|•*]|--|—")),
    ("N", re.compile(r"[^\W\d_a-zß-ÿ].*", re.DOTALL)),
)
_BETWEEN = frozenset({"AT", "v", "vs", "vs."})
_NAME = re.compile(r"N(?:[Ni]{0,3}N)?")
_OPENS, _CLOSES = r"(?<![^.])", r"(?![^.])"
_RESULTS = tuple(
    re.compile(pattern.replace("NAME", f"(?:{_NAME.pattern})"))
    for pattern in (
        rf"{_OPENS}(?:NAMEsNAMEs)+{_CLOSES}",
        rf"{_OPENS}NAME(?:p|s-s)NAME{_CLOSES}",
        rf"{_OPENS}NAME[sc]{{4,}}{_CLOSES}",
        r"^NAME[Av]NAME\.?$",
    )
)


def teams(texts: Sequence[str], starts: Sequence[int], never: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where the teams of results and tables stand in `texts`, in whose sentences begin at `starts`; the words
    of `never` stand before a number without being a team. The words alone say whose names these are."""
    near = {at for at, text in enumerate(texts) if text[:1].isdigit() or text in _BETWEEN}
    near = {at for at in near if texts[at - 1][:1].isupper()}
    if not near:
        return
    edges = sorted({*starts, *(at for at, text in enumerate(texts) if text.isspace()), len(texts)})
    begin = 0
    for edge in edges:
        if any(at in near for at in range(begin, edge)):
            line = "".join("x" if text in never else _letter(text) for text in texts[begin:edge])
            for start, end in _of_line(line):
                yield begin + start, begin + end
        begin = edge + (edge < len(texts) and texts[edge].isspace())


def _of_line(line: str) -> Iterator[tuple[int, int]]:
    for result in _RESULTS:
        for found in result.finditer(line):
            for name in _NAME.finditer(line, *found.span()):
                yield name.span()


@lru_cache(maxsize=20_000)
def _letter(text: str) -> str:
    return next((letter for letter, pattern in _LETTERS if pattern.fullmatch(text)), "x")
