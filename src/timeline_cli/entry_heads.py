"""Where the date that heads an entry of a chronology, a log or a table of dates ends.

"12 March 2017 – Council sells the mill", "• May 2020: …", "21:10 – …", "| 4 June 1998 | … |". A date and
a time that nothing but a space parts from what happened ("05:50 Pump stops") head entries only where several
lines begin so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline_cli.month_names import ANY_MONTH

#: So many lines make a list: one that begins with a date may be a sentence's.
FEWEST = 2
#: In a list of so many entries a date needs no mark behind it.
FEWEST_UNMARKED = 3

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
#: Marks of a list, and the number that an entry has in the first column of a table.
_BEFORE = r"(?:[•*·‣◦|–—-][ ]*)*(?:\d{1,3}[.)]?(?:\t|[ ]\|[ ]|[ ]{2,}))?\[?"
#: The mark behind a date, and the space; a link that follows leaves wider ones.
_MARK = r"(?:\]?\**[ ]?(?::\**|[ ]+(?:-|–|—)|\|)[ ]+|(?:\]|\*\*)[ ]+|[ ]*\t\s*)\u2003*"
_BEGINS = r"(?=[^\W_]|[“‘\"'£$€(])"
_MARKED = re.compile(rf"{_BEFORE}\**{_WHEN}{_MARK}{_BEGINS}", re.VERBOSE | re.IGNORECASE)
_DAY_OF_MONTH = rf"""(?:{_NUMBER}(?:[-–]{_NUMBER})?[ ](?:{ANY_MONTH})|(?:{ANY_MONTH})\.?[ ]{_NUMBER})
        (?![ ]\d{{4}}\b)"""
_UNMARKED = re.compile(
    rf"""{_BEFORE}
        (?i:(?:{_WEEKDAY},?[ ])?(?:{_FULL_DATE}|{_DAY_OF_MONTH})(?:,?[ ]+{_CLOCK})?|{_CLOCK})\.?[ ]+
        (?!(?i:{_WEEKDAY}|{_MONTH}|[ap]\.?m)\b)(?=[A-Z]|[£$€]?\d)""",
    re.VERBOSE,
)
_LINE = re.compile(
    rf"^[ \t]*(?={_BEFORE}(?:\d|(?i:{_WEEKDAY}|{_MONTH}|early|mid|late|q[1-4])))", re.MULTILINE | re.VERBOSE
)
#: A day that stands alone in its line.
ALONE = re.compile(
    rf"^[ \t]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ ])?"
    rf"((?:\d{{1,2}}(?:st|nd|rd|th)?[ ](?:{ANY_MONTH})|(?:{ANY_MONTH})[ ]\d{{1,2}})\b(?:,?[ ]\d{{4}})?)"
    r"[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
#: An hour that stands alone in its line, as it does above the entries of a live blog.
_HOUR_ALONE = re.compile(
    rf"^[ \t]*(?P<hour>{_CLOCK})[ \t]*$(?=\s*(?P<below>[^\n]*\n?\s*[^\n]*))",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
#: How prose ends, which stands below such an hour or below the headline of its entry.
_PROSE_END = re.compile(r"[.!?][”’\"')]*[ \t]*(?:\n|\Z)")
#: A line that ends so goes on in the next one, whatever that begins with.
_GOES_ON = re.compile(r"\b(?:an?|and|at|by|for|from|in|of|on|or|since|the|to|until)\s?\n\Z")
_LONGEST_LAST_WORD = 12


def has_unmarked(text: str) -> bool:
    """Whether `text` is a list of entries in which a day or an hour may stand without a mark behind it."""
    return _are_unmarked(text, [line.end() for line in _LINE.finditer(text)])


def _are_unmarked(text: str, starts: Sequence[int]) -> bool:
    unmarked = sum(_UNMARKED.match(text, start) is not None for start in starts)
    marked = sum(_MARKED.match(text, start) is not None for start in starts) if unmarked else 0
    return unmarked > 0 and unmarked + marked >= FEWEST_UNMARKED


def end_of_head(line: str, start: int = 0, *, unmarked: bool) -> int | None:
    """Where the date that `line` begins with at `start` ends, the mark behind it and the space included."""
    match = _MARKED.match(line, start)
    if match is None and unmarked:
        match = _UNMARKED.match(line, start)
    return match.end() if match else None


def starts_of_entries(text: str) -> list[int]:
    """Where each line begins that a date heads, or that is nothing but a day; empty where one alone does."""
    lines = list(_LINE.finditer(text))
    if len(lines) < FEWEST:
        return []
    unmarked = _are_unmarked(text, [line.end() for line in lines])
    found = [
        line.end()
        for line in lines
        if (end_of_head(text, line.end(), unmarked=unmarked) or ALONE.match(text, line.start()))
        and not _GOES_ON.search(text[max(0, line.start() - _LONGEST_LAST_WORD) : line.start()])
    ]
    return found if len(found) >= FEWEST else []


def hours_alone(text: str) -> list[tuple[int, int]]:
    """Where hours stand alone in their lines, each above prose; empty where one alone does."""
    found = [hour.span("hour") for hour in _HOUR_ALONE.finditer(text) if _PROSE_END.search(hour["below"])]
    return found if len(found) >= FEWEST else []


def are_entries(lines: Iterable[str]) -> bool:
    """Whether each of the lines begins an entry."""
    return all(end_of_head(line, unmarked=True) for line in lines)
