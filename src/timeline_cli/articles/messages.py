"""E-mail threads and chats in one text: who writes a message speaks from the day when it was sent.

Each e-mail, and each day of a chat, is an article of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline_cli.articles.dates import DateOrder, numeric_order, readings
from timeline_cli.articles.voices import NAME

#: "From: … Sent: … To: … Subject: …", as mail programs print above a message.
_LABELS = r"(?:To|Cc|Bcc|Sent|Date|Subject|Reply-To|Importance|Attachments?)"
_HEADER = re.compile(rf"^[ \t]*From:[^\n]*\n(?:[ \t]*{_LABELS}:[^\n]*\n){{2,8}}", re.MULTILINE)
#: "On 11 Jan 2021, at 10:05, Ada Okoro <ada@corvo.example> wrote:", as they print above what is answered.
_QUOTED = re.compile(
    r"^[> \t]*On (?=[^\n]*(?:@|\d[:.]\d\d))(?P<sent>[^\n]{0,20}\d[^\n]{0,120}?)\s[> \t]*wrote:[ \t]*$",
    re.MULTILINE,
)
_BY = re.compile(rf"(?:^|[ ,])(?![AP]M\b)(?P<by>{NAME})[ ]*(?:<[^>\n]*>)?$")
#: The marks before the lines of what is answered.
_MARKS = re.compile(r"^[ \t]*(?:>[> \t]*)+", re.MULTILINE)
_SENT = re.compile(r"^[ \t]*(?:Sent|Date):([^\n]*)$", re.MULTILINE)
_NO_BREAK = re.compile(r"[^\n]")
#: "[12/09/2021, 08:14:02] Ada Okoro: …", "12/09/21, 8:14 am - Ada Okoro: …", "2021-09-12 08:14 Ada Okoro: …".
_STAMP = re.compile(
    rf"""^\u200e?\[?(?P<day>\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|\d{{1,2}}\ [A-Z][a-z]{{2,8}}\ \d{{4}}),?[ T]
        \d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?\]?(?:[ ]-)?[ ](?=(?:{NAME}):[ ])""",
    re.MULTILINE | re.VERBOSE,
)
#: Who chats says "I" and "you"; nobody does in a log of what a plant or a program did.
_SPOKEN = re.compile(r"\b(?:I|I'm|I’m|me|my|[Ww]e|us|our|[Yy]ou|your)\b")
_FEWEST_MAILS = 2
#: A chat has so many messages at least, and one in so many is spoken to somebody.
_FEWEST, _SPOKEN_IN = 4, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message, or those of a day, where they stand.

    `sent` is their day and `by` who wrote it, where no header line tells it.
    """

    text: str
    sent: str | None = None
    by: str | None = None


def messages(text: str, *, date_order: DateOrder | None = None) -> Iterator[Message]:
    """The messages of a text, each where it stands: white space in the place of those before it.

    So all offsets and lines stay those of the file. A text that is no thread and no chat is one message.
    """
    yield from _chat(text, date_order) or _thread(text) or [Message(text=text)]


def _thread(text: str) -> list[Message]:
    """The e-mails of a thread, and what they quote of others; one with fewer than two is none."""
    heads = {header.start(): Message(text="") for header in _HEADER.finditer(text) if _is_dated(header[0])}
    answered = dict(_answered(text))
    first = min((*heads, *answered), default=0)
    if first in answered and text[:first].strip():
        heads[0] = Message(text="")
    heads |= answered
    starts = sorted(heads)
    if len(starts) < _FEWEST_MAILS:
        return []
    said = _MARKS.sub(lambda marks: " " * len(marks[0]), text) if answered else text
    parts = zip(_parts(said, starts), starts, strict=True)
    return [replace(heads[start], text=part) for part, start in parts]


def _answered(text: str) -> Iterator[tuple[int, Message]]:
    """Where a mail quotes others, and the day and the writer of each."""
    for quoted in _QUOTED.finditer(text):
        if days := readings(quoted["sent"]):
            writer = _BY.search(quoted["sent"])
            yield quoted.start(), Message(text="", sent=str(days[0]), by=writer["by"] if writer else None)


def _chat(text: str, order: DateOrder | None) -> list[Message]:
    """The days of a chat, without the stamps of its messages: no message tells when it was sent."""
    stamps = list(_STAMP.finditer(text))
    spoken = _SPOKEN.findall(text)
    if len(stamps) < _FEWEST or len(spoken) * _SPOKEN_IN < len(stamps):
        return []
    order = order or numeric_order("\n".join(stamp["day"] for stamp in stamps))
    days = [list(group) for _, group in groupby(stamps, key=lambda stamp: stamp["day"])]
    said = _STAMP.sub(lambda stamp: " " * len(stamp[0]), text)
    return [
        Message(text=part, sent=_day(group[0]["day"], order))
        for part, group in zip(_parts(said, [group[0].start() for group in days]), days, strict=True)
    ]


def _day(words: str, order: DateOrder | None) -> str:
    """A day in one way only, where the order of its numbers is known."""
    days = readings(words, date_order=order)
    return str(days[0]) if len(days) == 1 else words


def _parts(text: str, starts: Sequence[int]) -> Iterator[str]:
    """The parts of a text that begin at `starts`; what stands before the first one belongs to it."""
    before = ""
    for start, end in zip([0, *starts[1:]], [*starts[1:], len(text)], strict=True):
        yield before + text[start:end]
        before += _blank(text[start:end])


def _blank(text: str) -> str:
    return _NO_BREAK.sub(" ", text)


def _is_dated(header: str) -> bool:
    sent = _SENT.search(header)
    return sent is not None and bool(readings(sent[1]))
