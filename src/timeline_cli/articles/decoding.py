"""From bytes to text: the encoding found, binary files refused."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from timeline_cli.errors import BinaryError, EmptyError, InputNote

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: The first bytes of files that people mistake for text, and what to do with them.
DOCUMENTS = (
    (b"%PDF-", "a PDF file; save its text with pdftotext or copy it into a .txt file"),
    (b"PK\x03\x04", "a zip or Word file; save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old Word file; save it as plain text"),
    (b"{\\rtf", "an RTF file; save it as plain text"),
)
#: How a web page begins: read as text its menus would be told as what happened.
_WEB_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_CONTROL_BYTES = re.compile(rb"[\x01-\x06\x0e-\x1a\x7f]")
COMMONEST = "cp1252"
_SAMPLE = 200_000


def decode(data: bytes, *, source: str, note: Callable[[InputNote], None]) -> str:
    """The text that `data` holds; a byte order mark is no part of it, everything else is kept.

    UTF-8 is tried first; another encoding is guessed by charset-normalizer, and `note` is told.

    Raises:
        EmptyError: nothing but white space.
        BinaryError: not text.
    """
    encoding = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if encoding is None:
        _refuse_binary(data, source)
        encoding = "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        encoding = _guess(data, source)
        text = data.decode(encoding, errors="replace")
        note(InputNote(source, f"not UTF-8; read as {encoding}. Save it as UTF-8 if characters look wrong"))
    if not text.strip():
        raise EmptyError(source, "there is no text in it")
    return text


def _refuse_binary(data: bytes, source: str) -> None:
    for start, what in DOCUMENTS:
        if data.startswith(start):
            raise BinaryError(source, f"this is {what}")
    if _WEB_PAGE.match(data):
        raise BinaryError(source, "this is a web page (HTML); save the text of its article in a .txt file")
    head = data[:_SAMPLE]
    if b"\0" in head or len(_CONTROL_BYTES.findall(head)) > len(head) // 20:
        raise BinaryError(source, "this is a binary file, not text; give a text file or JSON Lines")


def _guess(data: bytes, source: str) -> str:
    from charset_normalizer import from_bytes  # 0.1 s, and rarely needed

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise BinaryError(source, "no known text encoding fits it; save it as UTF-8")
    # Many encodings share the letters of English: of those that fit alike, the commonest is meant.
    same = data[:_SAMPLE].decode(COMMONEST, errors="replace") == str(best)
    return COMMONEST if same else best.encoding
