"""Texts written in Markdown, read as their readers see them: links, pictures and emphasis leave no marks.

White space stands in the place of each mark, so that all offsets and lines stay those of the file.
"""

from __future__ import annotations

import re

_TARGET = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\)"
_MARKS = re.compile(
    rf"""!\[[^\]\n]*\]{_TARGET}                         # a picture
        |\[\^[^\]\s]{{1,20}}\](?!:)                      # where a footnote belongs
        |\[(?P<words>[^\]\[\n]+)\]{_TARGET}              # a link
        |(?<![\w*_])(?P<stars>\*{{1,3}}|__?)(?=\S)(?P<stressed>[^*_\n]+)(?<=\S)(?P=stars)(?![\w*_])""",
    re.VERBOSE,
)
#: A date that heads an entry is known by its marks too: "**12 March 2017:** Council sells".
_DATED = re.compile(r".*\d")
#: No column of a table ends at one of these.
_SPACE = "\N{EM SPACE}"


def without_marks(text: str) -> str:
    """A text with white space in the place of the marks of Markdown."""
    return _MARKS.sub(_plain, text) if "](" in text or "*" in text or "_" in text else text


def _plain(mark: re.Match[str]) -> str:
    if mark["stressed"] and _DATED.match(mark["stressed"]):
        return mark[0]
    kept = "words" if mark["words"] else "stressed" if mark["stressed"] else None
    start, end = mark.span(kept) if kept else (mark.start(), mark.start())
    return _SPACE * (start - mark.start()) + mark.string[start:end] + _SPACE * (mark.end() - end)
