"""How English text is cut into the words, numbers and marks that the rules speak of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable
from functools import cache
from itertools import pairwise
from typing import Any

from timeline_cli.entry_heads import hours_alone, starts_of_entries
from timeline_cli.temporal.grammar import Token

#: a hyphen between spaces stands for a dash, which joins no words
_DASH = "–"
#: what ends a paragraph; in a text without blank lines, the end of a line that ends a sentence
_BLANK_LINE = r"\n[ \t]*\n\s*"
_SENTENCE_LINE = r"(?<=[.!?\"'”’)])\n\s*"
#: what most of a text is, tried first to save time: longer words of letters alone, and white space in a line
_MOST = (("letters", r"[^\W\d_]{3,}(?![^\W_])"), ("space", r"[^\S\n]+"))
#: token kinds, the first that fits wins; a paragraph's end is a token too, so that no expression crosses it
_KINDS = (
    ("iso", r"\d{4}/\d{2}/\d{2}(?![\d/])|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])"),
    ("numeric", r"\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?![\d/.-]*\d)"),
    ("roman", r"\d{1,2}(?P<parts>[/.-])(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?P=parts)\d{4}(?!\w)"),
    ("clock", r"\d{1,2}:\d{2}(?::\d{2})?(?!\.?\d|:\d)|\d{1,2}\.\d{2}(?=\s?(?:[AaPp]\.?[Mm]|hrs|GMT|BST|CES?T|UTC)\b)"),
    ("decade", r"['’‘`]\s?\d0['’]?s\b|\d{3}0['’]?s\b"),
    ("bare", r"\d0['’]?s\b"),
    ("ordinal", r"\d{1,4}(?:st|nd|rd|th)\b"),
    ("year", r"(?<!\D\d{3}-)(?<![^\W\d_]\d{4}-)(?:1\d|20|21)\d{2}(?![\d\w]|[.,:]\d|/\d\d/|/(?!(?:1[5-9]|20)\d\d(?!\d))\d{3}|-\d{2,4}-|-(?:acre|foot|meter|metre|mile|page|pound|seat|strong|tonne?|ton|yard|year|km|kg|m)s?\b)"),
    ("millions", r"\d+(?:\.\d+)?(?:bn|mn?|k)(?=\s+years?\b)"),
    ("amount", r"\d*[¼½¾](?!\w)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\w)|\d+\.\d+(?!\w)"),
    ("hour", r"0\d[0-5]\d(?![\w.,:]?\d|\w)"),
    ("digits", r"\d+(?!\w)|\d+(?=[AaPp]\.?[Mm]\b)"),
    ("circa", r"\bc(?:\.(?=\s?\d{4}\b)|(?=\d{4}\b))"),
    ("code", r"\d+[^\W\d_]\w*|[^\W\d_]+\d\w*"),
    ("ampm", r"[AaPp]\.\s?[Mm]\.|[AaPp]\.[Mm]\b|(?<=\d)[AaPp][Mm]\b|(?<=\d\s)[AaPp][Mm]\b"),
    ("short", r"['’‘`]\d\d\b"),
    ("possessive", r"['’]s\b|(?<=s)['’](?=\s)"),
    ("word", r"[^\W\d_]+"),
    ("mark", r"\S"),
)  # fmt: skip


@cache
def _pattern(paragraph_end: str) -> re.Pattern[str]:
    """What cuts a text, by what ends its paragraphs; made when needed."""
    kinds = (*_MOST, ("break", paragraph_end), *_KINDS)
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds))


#: the groups of the pattern that are no kinds by themselves
_SAME_KIND = {"letters": "word", "sep": "numeric", "parts": "roman"}
_NUMBERED = re.compile(r"^[ \t]*(\d{1,2})[.)][ \t]+(?=\S)", re.MULTILINE)
_HAS_BLANK_LINE = re.compile(_BLANK_LINE)


def tokenize(text: str) -> list[Token]:
    """All tokens of a text, linear in its length; offsets are code points."""
    tokens: list[Token] = []
    end = 0
    pattern = _pattern(_BLANK_LINE if _HAS_BLANK_LINE.search(text) else _SENTENCE_LINE)
    for match in pattern.finditer(text):
        kind = match.lastgroup or "mark"
        if kind == "space":
            continue
        kind = _SAME_KIND.get(kind, kind)
        word = match.group()
        spaced = match.start() > end
        start, end = match.span()
        lower = word.lower().replace("’", "'")
        if word == "-" and spaced and text[end : end + 1].isspace():
            lower = _DASH
        tokens.append(Token(word, lower, start, end, kind, spaced))
    hours = hours_alone(text)
    in_hours = (edge for hour in hours for edge in hour)
    edges = sorted({*starts_of_entries(text), *starts_of_numbered(text), *in_hours})
    return _with_entries(_with_hours(tokens, {start for start, _ in hours}), edges)


def starts_of_numbered(text: str) -> list[int]:
    """Where the lines of a numbered list begin: in "2. January\\n3. Slow Ferry" no third of January is told."""
    lines = [(int(match[1]), match.start(1)) for match in _NUMBERED.finditer(text)]
    return [start for (before, _), (number, start) in pairwise(lines) if number == before + 1]


def _with_hours(tokens: list[Token], starts: Collection[int]) -> list[Token]:
    """`tokens` with "11.00" read as an hour where it stands alone above an entry."""
    if not starts:
        return tokens
    return [t._replace(kind="clock") if t.kind == "amount" and t.start in starts else t for t in tokens]


def _with_entries(tokens: list[Token], starts: Iterable[int]) -> list[Token]:
    """`tokens` with a break where each entry of a list begins, so that no expression runs into the next."""
    parted = []
    done = 0
    for start in starts:
        at = bisect_left(tokens, start, key=lambda token: token.start)
        if at and tokens[at - 1].kind != "break":
            parted += [*tokens[done:at], Token("\n", "\n", start, start, "break", True)]
            done = at
    return parted + tokens[done:] if done else tokens


def _hour(text: str) -> Iterable[tuple[str, Any]]:
    yield "hour", (int(text[:2]), int(text[2:]))
    yield from _digits(text)


def _digits(text: str) -> Iterable[tuple[str, Any]]:
    count = int(text) if len(text) < 10 else None
    if count is None:
        return
    yield "int", count
    yield "num", count
    if 1 <= count <= 31 and len(text) <= 2:
        yield "dom", count
    if len(text) == 2:
        yield "yy", count
    if len(text) == 4:
        yield "four-digits", count


#: an hour as British newspapers write it, where the words around it say that it is one
_DOTTED_HOUR = re.compile(r"(1[0-2]|[1-9])\.([0-5]\d)")
#: fractions written as one character
_PARTS = {"¼": 0.25, "½": 0.5, "¾": 0.75}


def _amount(text: str) -> Iterable[tuple[str, Any]]:
    part = _PARTS.get(text[-1])
    yield "num", float(text.replace(",", "")) if part is None else int(text[:-1] or 0) + part
    if hour := _DOTTED_HOUR.fullmatch(text):
        yield "dotted-hour", (int(hour[1]), int(hour[2]))


#: what stands behind a number for a thousand, a million, a billion
_TIMES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}


def _millions(text: str) -> Iterable[tuple[str, Any]]:
    number = text.rstrip("kmbn")
    yield "num", float(number) * _TIMES[text.removeprefix(number)]


def _ordinal(text: str) -> Iterable[tuple[str, Any]]:
    count = int(text[:-2])
    yield "ord", count
    if 1 <= count <= 31:
        yield "dom", count
        yield "dom-ord", count


#: decades of two digits are those of the twentieth century, and "the '00s" those after it
_DECADES_BEFORE = 190


def _decade(text: str) -> Iterable[tuple[str, Any]]:
    number = int("".join(c for c in text if c.isdigit()))
    if number > 99:
        yield "decade", number // 10
    else:
        yield "decade", _DECADES_BEFORE + (number or 100) // 10
        yield "bare-decade", _DECADES_BEFORE + (number or 100) // 10


def _iso(text: str) -> Iterable[tuple[str, Any]]:
    yield "iso", text


def _clock(text: str) -> Iterable[tuple[str, Any]]:
    hours, *rest = text.replace(".", ":").split(":")
    if int(hours) <= 24 and all(int(piece) < 60 for piece in rest):
        yield "clock", (int(hours), *(int(piece) for piece in rest))


def _year(text: str) -> Iterable[tuple[str, Any]]:
    yield "year", int(text)
    yield from _digits(text)


READERS: dict[str, Callable[[str], Iterable[tuple[str, Any]]]] = {
    "hour": _hour,
    "digits": _digits,
    "year": _year,
    "amount": _amount,
    "millions": _millions,
    "circa": lambda text: [("circa", "APPROX")],
    "ordinal": _ordinal,
    "decade": _decade,
    "bare": lambda text: [("bare-decade", _DECADES_BEFORE + int(text[0]))],
    "iso": _iso,
    "numeric": lambda text: [("numeric", text)],
    "roman": lambda text: [("roman", text)],
    "clock": _clock,
    "short": lambda text: [("short-year", int(text[1:]))],
    "ampm": lambda text: [("ampm", text[0].lower())],
}
