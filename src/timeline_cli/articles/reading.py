"""Articles from text files, from JSON Lines and from standard input, one at a time."""

from __future__ import annotations

import codecs
import json
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO

from timeline_cli.articles.article import Article
from timeline_cli.articles.dates import DateOrder
from timeline_cli.articles.decoding import decode
from timeline_cli.articles.english import looks_english
from timeline_cli.articles.head import read_head
from timeline_cli.articles.markup import without_marks
from timeline_cli.articles.messages import messages
from timeline_cli.articles.publication import Publication, find_publication, parse_published
from timeline_cli.articles.voices import voices
from timeline_cli.errors import (
    DateError,
    EmptyError,
    InputError,
    InputNote,
    RecordError,
    UnreadableError,
    UsageError,
    place,
)

STDIN = "-"
LINE_SUFFIXES = (".jsonl", ".ndjson")
_SURROGATE = re.compile("[\ud800-\udfff]")

Report = Callable[[InputError | InputNote], None]


def raise_or_warn(problem: InputError | InputNote) -> None:
    """The default report: an error is raised, a note is a Python warning."""
    if isinstance(problem, InputError):
        raise problem
    warnings.warn(problem, stacklevel=3)


def read(
    *sources: str | Path,
    published: Sequence[str] = (),
    date_order: DateOrder | None = None,
    report: Report = raise_or_warn,
) -> Iterator[Article]:
    """The articles in `sources`: text files, JSON Lines files (.jsonl, .ndjson, .json), "-" for stdin.

    Args:
        published: publication dates in any full form: one for all sources, or one for each in order.
        date_order: how to read 03/04/2019.
        report: is given each `InputError` and `InputNote`; reading goes on with what is left when it returns.

    Raises:
        UsageError: `published` is no date, or there are more or fewer of them than sources.
    """
    days = _one_for_each(published, sources, date_order)
    return _read(sources, days, date_order, report)


def _read(
    sources: Iterable[str | Path], days: Sequence[str | None], order: DateOrder | None, report: Report
) -> Iterator[Article]:
    ids: set[str] = set()
    for source, published in zip(sources, days, strict=True):
        name = "stdin" if str(source) == STDIN else str(source)
        try:
            yield from _read_one(source, name, published, order, report, ids)
        except InputError as error:
            report(error)


def _one_for_each(
    published: Sequence[str], sources: Sequence[str | Path], order: DateOrder | None
) -> Sequence[str | None]:
    for words in published:
        parse_published(words, date_order=order)
    if len(published) in (0, 1):
        return list(published or (None,)) * len(sources)
    if len(published) != len(sources):
        raise UsageError(
            f"--published is given {len(published)} times for {len(sources)} files; "
            "give it once for all, or once for each in their order"
        )
    return published


def _read_one(
    source: str | Path,
    name: str,
    published: str | None,
    order: DateOrder | None,
    report: Report,
    ids: set[str],
) -> Iterator[Article]:
    def article(record: Mapping[str, object], line: int | None) -> Article:
        return _article(record, name, line, published=published, order=order, report=report, ids=ids)

    with _opened(source) as file:
        lines = iter(file)
        blank, first = _first_line(lines)
        whole = chain(blank, [first], lines)
        suffix = Path(name).suffix.lower()
        if suffix == ".json":
            yield from (article(record, None) for record in _json_file(b"".join(whole), name))
        elif suffix in LINE_SUFFIXES or (str(source) == STDIN and _is_record(first)):
            for record, line in _records(whole, name, report):
                try:
                    yield article(record, line)
                except InputError as error:
                    report(error)
        else:
            text = without_marks(decode(b"".join(whole), source=name, note=report))
            for message in messages(text, date_order=order):
                yield article({"text": message.text, "sent": message.sent, "author": message.by}, None)


@contextmanager
def _opened(source: str | Path) -> Iterator[BinaryIO]:
    if str(source) == STDIN:
        yield sys.stdin.buffer
        return
    try:
        with Path(source).open("rb") as file:
            yield file
    except FileNotFoundError:
        raise UnreadableError(str(source), "there is no such file") from None
    except IsADirectoryError:
        raise UnreadableError(str(source), f"this is a directory; name its files: {source}/*.txt") from None
    except OSError as error:
        raise UnreadableError(str(source), f"it cannot be read ({error.strerror})") from None


def _first_line(lines: Iterator[bytes]) -> tuple[list[bytes], bytes]:
    """The blank lines at the start, and the first line that is none (b"" at the end of the file)."""
    blank: list[bytes] = []
    for line in lines:
        if line.strip():
            return blank, line
        blank.append(line)
    return blank, b""


def _is_record(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _json_file(data: bytes, name: str) -> list[Mapping[str, object]]:
    """A .json file: one record, or a list of records."""
    try:
        content = json.loads(data.removeprefix(codecs.BOM_UTF8))
    except ValueError as error:
        raise RecordError(
            name, f"this is not JSON ({error}); one record a line goes into a .jsonl file"
        ) from None
    records = content if isinstance(content, list) else [content]
    if not records:
        raise EmptyError(name, "there is no article in it")
    if not all(isinstance(record, dict) for record in records):
        raise RecordError(name, 'an article is an object with a "text", a file of several is a list of these')
    return records


def _records(lines: Iterable[bytes], name: str, report: Report) -> Iterator[tuple[Mapping[str, object], int]]:
    """The records of a JSON Lines file with their line numbers; a bad line is reported and left out."""
    empty = True
    for number, line in enumerate(lines, start=1):
        line = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
        if not line.strip():
            continue
        empty = False
        try:
            record = json.loads(line)
        except UnicodeDecodeError:
            report(RecordError(name, "this line is not UTF-8; save the file as UTF-8", line=number))
        except (ValueError, RecursionError) as error:
            reason = getattr(error, "msg", "nested too deeply")
            report(RecordError(name, f"this line is not JSON ({reason})", line=number))
        else:
            if isinstance(record, dict):
                yield record, number
            else:
                report(RecordError(name, 'this line is no object like {"text": "…"}', line=number))
    if empty:
        raise EmptyError(name, "there is no text in it")


def _article(
    record: Mapping[str, object],
    name: str,
    line: int | None,
    *,
    published: str | None,
    order: DateOrder | None,
    report: Report,
    ids: set[str],
) -> Article:
    text = _text(record, name, line)
    source = place(name, line)
    head = read_head(text)
    from_record, url = _string(record, "published"), _string(record, "url")
    try:
        publication = find_publication(
            head,
            source=source,
            file_name="" if line else Path(name).stem,
            published=published,
            record=from_record,
            sent=_string(record, "sent"),
            url=url,
            date_order=order,
            note=report,
        )
    except DateError as error:
        report(error)
        publication = Publication()
    if not looks_english(text[head.body_start :]):
        report(InputNote(source, "this does not look like English; the result may be poor"))
    return Article(
        id=_new_id(record, name, line, ids),
        text=text,
        source=source,
        title=_string(record, "title") or (None if _string(record, "sent") else head.title),
        published=publication.day,
        published_from=publication.origin,
        published_at=publication.hour,
        url=url,
        author=_string(record, "author") or head.author,
        voices=voices(text),
        body_start=head.body_start,
    )


def _text(record: Mapping[str, object], name: str, line: int | None) -> str:
    text = record.get("text")
    if not isinstance(text, str):
        keys = ", ".join(sorted(map(str, record))) or "none"
        raise RecordError(name, f'this record has no "text" (its keys: {keys})', line=line)
    if not text.strip():
        raise EmptyError(name, 'the "text" of this record is empty', line=line)
    return _encodable(text)


def _string(record: Mapping[str, object], key: str) -> str | None:
    value = record.get(key)
    return _encodable(str(value)).strip() or None if type(value) in (str, int) else None


def _encodable(text: str) -> str:
    """A lone surrogate is valid in JSON, and nothing can be done with it anywhere else."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _new_id(record: Mapping[str, object], name: str, line: int | None, ids: set[str]) -> str:
    """The record's id, else the file's name; a number is added to one that is taken."""
    given = record.get("id")
    stem = Path(name).stem or name
    own = f"{stem}:{line}" if line else stem
    wanted = _encodable(str(given)) if isinstance(given, str | int) and given != "" else own
    unique = next(new for n in count(1) if (new := wanted if n == 1 else f"{wanted}-{n}") not in ids)
    ids.add(unique)
    return unique
