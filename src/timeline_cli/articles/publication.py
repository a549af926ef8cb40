"""The publication date of an article, and where it was found. Never today's date, never the file's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from timeline_cli.articles.dates import DateOrder, any_form, numeric_order, readings
from timeline_cli.articles.head import FIRST_LABELS, UPDATE_LABELS, Field, Head
from timeline_cli.errors import DateError, InputNote, UsageError

_URL_DATE = re.compile(r"/(\d{4})[/-]?(\d{2})[/-]?(\d{2})(?!\d)")
_FILE_DATE = re.compile(r"(?<!\d)(\d{4})([-_. ]?)(\d{2})\2(\d{2})(?!\d)")
_HOUR = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d)(?!\.?\d))?(?:\s?(?P<half>[ap])\.?m\b|(?<=[:.]\d\d))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The publication date, its origin and its hour ("04:15"), None when nothing tells them."""

    day: date | None = None
    origin: str | None = None
    hour: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """Words that may tell the publication date: where they stood, and the days that they can mean."""

    origin: str
    words: str
    days: tuple[date, ...]
    line: int | None = None


def parse_published(words: str, *, date_order: DateOrder | None = None) -> tuple[date, ...]:
    """The days that `--published` can mean: one, or two for an ambiguous one that an article may settle.

    Raises:
        UsageError: when the words are no full date.
    """
    days = any_form(words, date_order=date_order)
    if not days:
        raise UsageError(
            f"--published {words!r} is not a full date; write it as 2019-06-27, 27 June 2019 or June 27, 2019"
        )
    return days


def find_publication(
    head: Head,
    *,
    source: str,
    file_name: str = "",
    published: str | None = None,
    record: str | None = None,
    sent: str | None = None,
    url: str | None = None,
    date_order: DateOrder | None = None,
    note: Callable[[InputNote], None] = lambda note: None,
) -> Publication:
    """The first of these that tells a day: `published` (--published), the record's own, the day when its
    messages were `sent`, front matter or header lines, a dateline (its year taken from the others), the last
    lines, the file name, the URL.

    A numeric date with two readings is settled by `date_order` or by another of the clues.

    Raises:
        DateError: when the first clue has two readings and nothing settles them.
        UsageError: when that clue is `published`.
    """
    clues = list(_clues(head, source, file_name, published, record, sent, url, date_order, note))
    if not clues:
        if head.dateline:
            note(
                InputNote(
                    source,
                    f"the dateline says {head.dateline!r} without a year; pass --published to complete it",
                    line=head.dateline_line,
                )
            )
        return Publication()
    first = clues[0]
    days = first.days if len(first.days) == 1 else _settle(first, clues[1:], head)
    if len(days) != 1:
        if first.origin == "--published":
            raise UsageError(_ambiguous(first))
        raise DateError(source, _ambiguous(first), line=first.line)
    return Publication(day=days[0], origin=first.origin, hour=_hour(first.words))


def _hour(stamp: str) -> str | None:
    """The hour of a stamp such as "2019-06-27T04:15:00Z" or "27 June 2019 at 4.15am"; midnight is none."""
    match = _HOUR.search(stamp)
    if match is None:
        return None
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + 12 * (match["half"] in "pP")
    told = f"{hour:02d}:{match['minute'] or '00'}"
    return told if hour < 24 and told != "00:00" else None


def _clues(
    head: Head,
    source: str,
    file_name: str,
    published: str | None,
    record: str | None,
    sent: str | None,
    url: str | None,
    order: DateOrder | None,
    note: Callable[[InputNote], None],
) -> Iterator[Clue]:
    if published:
        yield Clue(origin="--published", words=published, days=parse_published(published, date_order=order))
    if record:
        days = any_form(record, date_order=order)
        if not days:
            note(InputNote(source, f"published is {record!r}, which is no full date; write it as 2019-06-27"))
        yield from _clue("record", record, days)
    if sent:
        yield from _clue("message", sent, any_form(sent, date_order=order))
    yield from _fields(head.front_matter, "front matter", order)
    yield from _fields(head.header, "header", order)
    if head.dateline:
        yield from _dateline(head, (file_name, url or "", _copyright(head)))
    yield from _fields(head.foot, "foot", order)
    if match := _FILE_DATE.search(file_name):
        yield from _clue("file name", match[0], readings("-".join(match.group(1, 3, 4))))
    if match := _URL_DATE.search(url or ""):
        yield from _clue("url", match[0], readings("-".join(match.groups())))


def _clue(origin: str, words: str, days: tuple[date, ...], line: int | None = None) -> Iterator[Clue]:
    if days:
        yield Clue(origin=origin, words=words, days=days, line=line)


def _fields(fields: tuple[Field, ...], origin: str, order: DateOrder | None) -> Iterator[Clue]:
    for label in (*FIRST_LABELS, "", *UPDATE_LABELS):
        for field in fields:
            if field.label == label:
                yield from _clue(origin, field.value, any_form(field.value, date_order=order), field.line)


def _dateline(head: Head, elsewhere: tuple[str, ...]) -> Iterator[Clue]:
    """The dateline's day; the year from the file name or the URL where it has none of its own."""
    words = head.dateline or ""
    for candidate in (words, *(f"{words}, {year[1]}" for text in elsewhere for year in _YEAR.finditer(text))):
        if days := readings(candidate.replace(",,", ",")):
            yield Clue(origin="dateline", words=words, days=days, line=head.dateline_line)
            return


def _copyright(head: Head) -> str:
    return " ".join(
        field.value for field in head.front_matter + head.header if field.label in ("copyright", "year")
    )


def _settle(clue: Clue, others: list[Clue], head: Head) -> tuple[date, ...]:
    """Another clue that means one of the readings settles them, and so does a numeric date beside it."""
    for other in others:
        if len(other.days) == 1 and other.days[0] in clue.days:
            return other.days
    header = "\n".join(field.value for field in head.front_matter + head.header)
    if order := numeric_order(header):
        return readings(clue.words, date_order=order)
    return clue.days


def _ambiguous(clue: Clue) -> str:
    first, second = sorted(clue.days, key=lambda day: day.month)
    return (
        f"the publication date {clue.words!r} ({clue.origin}) can be {_plain(first)} or {_plain(second)}; "
        "pass --date-order dmy or --date-order mdy"
    )


def _plain(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
