"""Words to the subwords that the encoder reads, and to the shape that its uncased vocabulary hides."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

UNKNOWN = "[UNK]"
START = "[CLS]"
END = "[SEP]"
PAD = "[PAD]"

# Quotes come typed in many ways; the vocabulary need know one of each, the shape tells opening from closing.
_ONE_OF_EACH = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "`": "'"})

_SHAPES: tuple[tuple[str, str], ...] = (
    ("opening", r"``|[“„«‘(\[{<]|-LRB-"),
    ("closing", r"''|[”»’)\]}>]|-RRB-"),
    ("year", r"(?:1[5-9]|20)\d\d"),
    ("digits", r"\d+"),
    ("number", r"[^\w\s]*\d(?:[\d\W])*"),
    ("symbol", r"[$£€¥%#&+=°]+|US\$|C\$|A\$"),
    ("punctuation", r"\W+"),
    ("initial", r"[A-Z]"),
    ("dotted", r"(?:\w+\.)+(?:\w)?"),
    ("lower", r"[^\W\dA-Z_]+"),
    ("title", r"[A-Z][^\W\dA-Z_]+"),
    ("upper", r"[A-Z]{2,}"),
    ("hyphened lower", r"[^A-Z\d]+-[^A-Z\d]+"),
    ("hyphened", r"[^-]+(?:-[^-]+)+"),
    ("letters and digits", r"(?=.*\d)(?=.*[^\W\d]).+"),
)
_SHAPE_PATTERN = re.compile("|".join(f"({pattern})" for _, pattern in _SHAPES))
OTHER = len(_SHAPES) + 1
SHAPE_COUNT = len(_SHAPES) + 2


def shape_of(word: str) -> int:
    """The number, from 1 to `SHAPE_COUNT` - 1, of the first shape that all of `word` has.

    0 is kept for what is no word (start, end, padding).
    """
    match = _SHAPE_PATTERN.fullmatch(word)
    return match.lastindex if match and match.lastindex else OTHER


class WordPieces:
    """Cuts words into the pieces of an uncased BERT vocabulary, longest piece first.

    A word is cut without looking at its neighbours, so every word is cut once and remembered.
    """

    def __init__(self, pieces: Iterable[str], *, longest: int = 8, remember: int = 200_000) -> None:
        self.pieces = list(pieces)
        self._ids = {piece: number for number, piece in enumerate(self.pieces)}
        self._longest = longest
        self._remember = remember
        self._known: dict[str, tuple[int, ...]] = {}
        self.unknown, self.start, self.end, self.pad = (self._ids[p] for p in (UNKNOWN, START, END, PAD))

    @classmethod
    def from_file(cls, path: Path) -> "WordPieces":
        """Read a vocabulary with one piece a line, the line's number being the piece's id."""
        return cls(path.read_text(encoding="utf-8").split("\n")[:-1])

    def cut(self, word: str) -> tuple[int, ...]:
        """The ids of the pieces of `word`: at least one, at most `longest` (the middle of a longer one is
        left out, since only the first and the last piece speak for a word)."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= self._remember:
                self._known.clear()
            known = self._known[word] = self._cut(word)
        return known

    def _cut(self, word: str) -> tuple[int, ...]:
        ids = [number for part in _parts(word) for number in self._cut_part(part)] or [self.unknown]
        if len(ids) > self._longest:
            half = self._longest // 2
            ids = ids[:half] + ids[-half:]
        return tuple(ids)

    def _cut_part(self, part: str) -> list[int]:
        ids = []
        start = 0
        while start < len(part):
            for end in range(min(len(part), start + 24), start, -1):
                number = self._ids.get(("##" if start else "") + part[start:end])
                if number is not None:
                    ids.append(number)
                    start = end
                    break
            else:
                return [self.unknown]
        return ids


def _parts(word: str) -> list[str]:
    """`word` in lower case and without accents, its punctuation apart, as BERT's vocabulary was made."""
    word = "''" if word in ("``", "”", "“", "''") else word.translate(_ONE_OF_EACH)
    if word == "''":
        return ['"']
    if not word.isascii():
        decomposed = unicodedata.normalize("NFD", word.lower())
        word = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
    return re.findall(r"[^\W_]+|[^\s\w]|_", word.lower())
