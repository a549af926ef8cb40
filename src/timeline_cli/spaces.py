"""Spaces at which no line breaks, as pages and office programs write them in dates and before units."""

from __future__ import annotations

import re

_NO_BREAK = re.compile("[\u00a0\u2007\u2009\u202f]")


def with_plain_spaces(text: str) -> str:
    """`text` with the one space that patterns and parsers know, every offset as it was."""
    return text if text.isascii() else _NO_BREAK.sub(" ", text)
