from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.render.text import printable


def test_controls_are_shown_and_not_obeyed() -> None:
    assert printable("a\x1b[31mb\x07\x7f\x9b") == "a␛[31mb␇␡�"
    assert printable("one\n\ttwo") == "one two"
    assert printable("safe \u202egnp.exe") == "safe �gnp.exe"


@given(st.text())
def test_nothing_that_acts_is_left(text: str) -> None:
    assert not any(
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in printable(text)
    )


@given(st.text(st.characters(categories=("L", "N", "P", "S"))))
def test_plain_text_is_left_alone(text: str) -> None:
    assert printable(text) == text
