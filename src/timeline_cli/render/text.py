"""Untrusted text made fit for a terminal: nothing in it is obeyed, nothing moves the cursor."""

from __future__ import annotations

import re

_WHITE_SPACE = re.compile(r"\s+")
#: C0 and C1 controls, and the characters that turn the direction of writing.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def printable(text: str) -> str:
    """`text` on one line; each control character is shown as a picture of itself (␛ for escape) or as �."""
    return _CONTROL.sub(_picture, _WHITE_SPACE.sub(" ", text).strip())


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"
