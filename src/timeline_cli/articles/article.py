"""An article as read: its text, every offset as in the file, and the publication date with its origin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline_cli.articles.voices import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news article.

    `text` is what was read, with white space for the marks of Markdown and the messages of a thread that are
    articles of their own: every offset in the output counts Unicode code points in it.
    `published` is the publication date (TimeML's document creation time), None when unknown;
    `published_from` names where it was found ("--published", "front matter", "dateline", …);
    `published_at` is the hour of that stamp, "04:15", None where it gives none. `author` is who wrote it,
    where that is one person; `voices` tell who speaks to whom in a letter or a transcript.
    `body_start` is the offset at which the prose starts, after front matter and header lines.
    """

    id: str
    text: str
    source: str
    title: str | None = None
    published: date | None = None
    published_from: str | None = None
    published_at: str | None = None
    url: str | None = None
    author: str | None = None
    voices: tuple[Voice, ...] = ()
    body_start: int = 0
