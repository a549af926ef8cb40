"""Threads of e-mail in one text: each message speaks from its own day, so each is an article of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline_cli.articles.dates import readings

#: "From: … Sent: … To: … Subject: …", as mail programs print above a message.
_LABELS = r"(?:To|Cc|Bcc|Sent|Date|Subject|Reply-To|Importance|Attachments?)"
_HEADER = re.compile(rf"^[ \t]*From:[^\n]*\n(?:[ \t]*{_LABELS}:[^\n]*\n){{2,8}}", re.MULTILINE)
_SENT = re.compile(r"^[ \t]*(?:Sent|Date):([^\n]*)$", re.MULTILINE)
_NO_BREAK = re.compile(r"[^\n]")


def messages(text: str) -> Iterator[str]:
    """The messages of a thread, each where it stands: white space in the place of those before it.

    So all offsets and lines stay those of the file. A text with fewer than two dated headers is one message.
    """
    starts = [header.start() for header in _HEADER.finditer(text) if _is_dated(header[0])]
    if len(starts) < 2:
        yield text
        return
    # What stands before the first header belongs to it.
    starts[0] = 0
    before = ""
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield before + text[start:end]
        before += _NO_BREAK.sub(" ", text[start:end])


def _is_dated(header: str) -> bool:
    sent = _SENT.search(header)
    return sent is not None and bool(readings(sent[1]))
