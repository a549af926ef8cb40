"""What stands in quotation marks is told word for word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.events.quotations import quotations, told_words
from timeline_cli.events.spelling import shorten

from .conftest import Told
from .parses import parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“The storm, the storm has, once again, hit Porto,” Ada Okoro said in a speech on Friday.",
            "Ada Okoro said in a speech: “The storm, the storm has, once again, hit Porto”",
            id="from its first chosen word to its last with all between",
        ),
        pytest.param(
            "“It is in the port’s interest to get Brimtech to move the wreck,” Okoro told reporters in May.",
            "Okoro told reporters: “It is in the port’s interest to get Brimtech to move the wreck”",
            id="no small word is lost",
        ),
        pytest.param(
            "Tomas Varga today warned: “If Brimtech closes the mill, the men of Porto will march with their "
            "wives and their children and their neighbours on the harbour board and the town hall.”",
            "Tomas Varga warned: “If Brimtech closes the mill, the men of Porto will march with their wives "
            "and their children and their neighbours on the harbour board and the town hall”",
            id="a long one goes on to its end",
        ),
        pytest.param(
            "Last night one user posted: “We are about to sell the mill, everybody get to the harbour. Run!”",
            "One user posted: “We are about to sell the mill, everybody get to the harbour”",
            id="one that goes on in the next sentence has both marks",
        ),
        pytest.param(
            "“They promised. But they have broken their word and sold the mill,” Okoro said last week.",
            "Okoro said: “they have broken their word and sold the mill”",
            id="one that began in the sentence before has both marks",
        ),
        pytest.param(
            'The mayor, speaking in Porto today, said: "I think enough is enough.\n\n"We go on," he said.',
            'The mayor said: "I think enough is enough"',
            id="one that goes on in the next paragraph",
        ),
        pytest.param(
            "The mayor said last Wednesday: “Mills can quickly become a home for rats. We have seen that",
            "The mayor said: “Mills can quickly become a home for rats”",
            id="one that the text breaks off",
        ),
        pytest.param(
            'Okoro opened a new show for "Fennmark: The Opera" in May.',
            'Okoro opened a new show for "Fennmark: The Opera"',
            id="a title keeps its colon",
        ),
        pytest.param(
            "The mayor said the fire was “under control” on Friday.",
            "The fire was “under control”",
            id="a few words of somebody keep their marks",
        ),
    ],
)
def test_quotations_are_told_word_for_word(told: Told, text: str, expected: str) -> None:
    assert [event.description for event in told(text)] == [expected]


@pytest.mark.parametrize(
    ("words", "spaces", "held"),
    [
        pytest.param('" Go " , she said', "0010111", ["Go"], id="straight"),
        pytest.param("“ A ‘ b ’ c ” d", "010010101", ["b", "A ‘b’ c"], id="one in another"),
        pytest.param("the men ’s vote", "1011", [], id="an apostrophe"),
        pytest.param("she said “ Go", "1101", [], id="never closed"),
        pytest.param("( a ) “ b ”", "001001", ["a", "b"], id="brackets"),
    ],
)
def test_which_words_a_quotation_holds(words: str, spaces: str, held: list[str]) -> None:
    texts = words.split()
    flags = [flag == "1" for flag in spaces.ljust(len(texts), "0")[: len(texts)]]
    doc = parse(words=texts, spaces=flags)
    assert [doc[q.start : q.end].text for q in quotations(doc[0])] == held


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "“ fully and strictly kept rules of the port ”",
            "fully and strictly kept rules of the port",
        ),
        ("“ But strictly kept the rules of the port since ”", "rules of the port"),
        ("“ as far as I can tell kept the rules of the port ”", "rules of the port"),
    ],
    ids=["a few words", "a link", "more"],
)
def test_a_few_words_before_those_told_of_a_quotation_are_put_back(text: str, told: str) -> None:
    words = text.split()
    doc = parse(words=words, pos=["CCONJ" if word == "But" else "NOUN" for word in words])
    (quoted,) = quotations(doc[0])
    chosen = {word.i for word in doc if word.text in ("rules", "port")}
    found = told_words(quoted, chosen, doc[0])
    assert [word.text for word in doc[found.start : found.stop]] == told.split()


WORDS = ("the", "mill", "of", "“Porto", "coast”", "burned,", "(and", "fell)")


@given(st.lists(st.sampled_from(WORDS), min_size=1))
def test_a_row_that_is_cut_is_closed_and_does_not_end_in_a_link(words: list[str]) -> None:
    text = " ".join(words)
    cut = shorten(text, 40)
    if cut != text:
        body, _, closing = cut.partition("…")
        assert text.startswith(body.rstrip())
        assert len(body) <= 40
        assert body.split()[-1] not in ("the", "of", "(and") or len(body.split()) == 1
        assert cut.count("(") <= cut.count(")") or text.count("(") > text.count(")")
        assert set(closing) <= set("”)")
