"""Where the date that heads an entry of a chronology, a log or a table of dates ends.

"12 March 2017 – Council sells the mill", "• May 2020: …", "21:10 – …", "| 4 June 1998 | … |". A date and
a time that nothing but a space parts from what happened ("05:50 Pump stops") head entries only where several
lines begin so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline_cli.articles.dates import ANY_MONTH

#: In a list of so many entries a date needs no mark behind it.
FEWEST = 3

_WEEKDAY = r"(?:mon|tues?|wednes|wed|thu(?:rs)?|fri|satur|sat|sun)(?:day)?"
_MONTH = rf"(?:{ANY_MONTH}|spring|summer|autumn|winter|easter|christmas)\b\.?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)?[ ]?[ap]\.?m\b\.?|\d{1,2}[:.]\d\d(?::\d\d)?)(?:[ ]?(?:hrs|[A-Z]{2,3}T|UTC)\b)?"
)
_FULL_DATE = rf"""(?:(?:{_WEEKDAY},?[ ])?(?:{_NUMBER}[ ]{_MONTH}|{_MONTH}[ ]{_NUMBER}),?[ ]\d{{4}}
        |\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}})"""
_DATE = rf"""(?:{_FULL_DATE}
        |(?:{_WEEKDAY},?[ ])?(?:early[ ]|mid[ -]|late[ ])?(?:{_NUMBER}[ ])?{_MONTH}(?:[ ]{_NUMBER})?
            (?:,?[ ]\d{{4}}(?:[/–-]\d\d(?:\d\d)?)?)?
        |{_CLOCK}|{_WEEKDAY}
        |(?:early[ ]|mid[ -]|late[ ]|q[1-4][ ])?\d{{4}}(?:s\b|[/–-]\d\d\b)?)"""
_WHEN = rf"(?:{_DATE}(?:[ ]?(?:-|–|—|to|and)[ ]?{_DATE})?(?:,?[ ]+{_CLOCK})?)"
_BEFORE = r"(?:[•*·‣◦|–—-][ ]*)*\[?"
_MARK = r"(?:\]?\**[ ]?(?::\**|[ ]+(?:-|–|—)|\|)[ ]+|(?:\]|\*\*)[ ]+|[ ]*\t\s*)"
_BEGINS = r"(?=[^\W_]|[“‘\"'£$€(])"
_MARKED = re.compile(rf"{_BEFORE}\**{_WHEN}{_MARK}{_BEGINS}", re.VERBOSE | re.IGNORECASE)
_UNMARKED = re.compile(
    rf"""{_BEFORE}(?i:(?:{_FULL_DATE}(?:,?[ ]+{_CLOCK})?|{_CLOCK}))[ ]+
        (?!(?i:{_WEEKDAY}|{_MONTH}|[ap]\.?m)\b)(?=[A-Z]|[£$€]?\d)""",
    re.VERBOSE,
)
_LINE = re.compile(rf"^[ \t]*(?={_BEFORE}(?:\d|(?i:{_WEEKDAY}|{_MONTH})))", re.MULTILINE | re.VERBOSE)


def has_unmarked(text: str) -> bool:
    """Whether `text` is a list of entries in which a day or an hour may stand without a mark behind it."""
    starts = [line.end() for line in _LINE.finditer(text)]
    unmarked = sum(_UNMARKED.match(text, start) is not None for start in starts)
    return bool(unmarked) and unmarked + sum(_MARKED.match(text, s) is not None for s in starts) >= FEWEST


def end_of_head(line: str, start: int = 0, *, unmarked: bool) -> int | None:
    """Where the date that `line` begins with at `start` ends, the mark behind it and the space included."""
    match = _MARKED.match(line, start)
    if match is None and unmarked:
        match = _UNMARKED.match(line, start)
    return match.end() if match else None


def are_entries(lines: Iterable[str]) -> bool:
    """Whether each of the lines begins an entry."""
    return all(end_of_head(line, unmarked=True) for line in lines)
