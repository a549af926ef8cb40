import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli import language
from timeline_cli.language.sentences import boundaries, mark_sentences

NLP = language.blank()
BLOCKS = [
    re.sub(r"\\n", "\n", block.replace("\n", " "))
    for block in (Path(__file__).with_name("sentences.txt"))
    .read_text(encoding="utf-8")
    .strip()
    .split("\n\n")[1:]
]


def as_sentences(block: str) -> tuple[str, list[str]]:
    """The text without its bars, and the sentences that the bars part."""
    parts = [part.strip(" ") for part in block.split("|")]
    text = ""
    for part in parts:
        text += ("" if not text or text.endswith("\n") else " ") + part
    return text, [part.strip() for part in parts]


@pytest.mark.parametrize("block", BLOCKS)
def test_sentences_as_marked(block: str) -> None:
    text, expected = as_sentences(block)
    starts = boundaries(text)
    found = [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    assert found == expected


def test_hard_wrapped_lines_do_not_end_sentences_but_short_lines_do() -> None:
    text = (
        "Harbour wall to be repaired\n"
        "The committee met for the third time this week and agreed\n"
        "that the old harbour wall must be repaired before winter.\n"
        "Nobody knows what that will cost the town, said the mayor\n"
        "of the town.\n"
    )
    starts = boundaries(text)
    assert [text[a : a + 7] for a in starts] == ["Harbour", "The com", "Nobody "]


def test_line_breaks_end_sentences_when_lines_are_whole_paragraphs() -> None:
    text = "One paragraph that ends without a stop\nAnother one, Which begins anew\nA third"
    assert len(boundaries(text)) == 3


def test_white_space_belongs_to_the_sentence_before() -> None:
    doc = language.tokenize(NLP, "First one.\n\n  Second one. ")
    assert [sent.text_with_ws for sent in doc.sents] == ["First one.\n\n  ", "Second one. "]


@pytest.mark.parametrize("unit", [".", ". ", "! ", "\n", " ", '" ', "A. ", "( ", "”", "a\n", "…", "Mr. "])
def test_long_runs_take_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    started = time.process_time()
    boundaries(text)
    assert time.process_time() - started < 2


@given(st.text(alphabet='aA.!? \n"“”()…1’', max_size=60))
def test_boundaries_are_increasing_and_stand_on_characters(text: str) -> None:
    starts = boundaries(text)
    assert starts == sorted(set(starts))
    assert all(not text[start].isspace() for start in starts)
    assert bool(starts) == bool(text.strip())


@given(st.text(alphabet='aA.!? \n"“”()…1’', max_size=60))
def test_every_token_is_in_one_sentence(text: str) -> None:
    doc = mark_sentences(NLP.make_doc(text))
    assert "".join(sent.text_with_ws for sent in doc.sents) == text
