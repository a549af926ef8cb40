"""The plain objects say what spaCy's say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.events.tokens import Doc, Token, once

from .parses import SENTENCES, doc_of, parse, spacy_doc_of

TEXTS = (
    "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "whitespace_", "text_with_ws", "i",
    "idx", "is_alpha", "is_punct", "is_space", "is_title", "is_upper", "like_num",
)  # fmt: skip


def places(tokens: list[Token]) -> list[int]:
    return [token.i for token in tokens]


@pytest.mark.parametrize("name", SENTENCES)
def test_each_token_is_as_in_spacy(name: str) -> None:
    source = spacy_doc_of(name, "leeds")
    doc = Doc(source)
    assert doc.text == source.text
    assert [(s.start, s.end, s.text, s.start_char, s.end_char) for s in doc.sents] == [
        (s.start, s.end, s.text, s.start_char, s.end_char) for s in source.sents
    ]
    for ours, theirs in zip(doc, source, strict=True):
        assert [getattr(ours, name) for name in TEXTS] == [getattr(theirs, name) for name in TEXTS]
        assert ours.head.i == theirs.head.i
        assert places(ours.children) == places(theirs.children)
        assert places(ours.subtree) == sorted(places(theirs.subtree))
        assert (ours.left_edge.i, ours.right_edge.i) == (theirs.left_edge.i, theirs.right_edge.i)
        assert places(ours.conjuncts) == places(theirs.conjuncts)
        assert bool(ours.is_sent_start) == bool(theirs.is_sent_start)
        assert ours.sent.start == theirs.sent.start


@given(st.data())
def test_spans_are_as_in_spacy(data: st.DataObject) -> None:
    source = spacy_doc_of(data.draw(st.sampled_from(sorted(SENTENCES))))
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start + 1, len(source)))
    ours, theirs = Doc(source)[start:end], source[start:end]
    assert (ours.text, len(ours), ours.root.i) == (theirs.text, len(theirs), theirs.root.i)
    assert (ours[0].i, ours[-1].i) == (theirs[0].i, theirs[-1].i)


def test_white_space_between_words_is_no_token() -> None:
    doc = parse(
        words=["Ada", "\n", "Okoro", "left", ".", "\n\n"],
        spaces=[False] * 6,
        heads=[2, 0, 3, 3, 3, 4],
        deps=["dep"] * 6,
    )
    assert [token.text_with_ws for token in doc] == ["Ada ", "Okoro", "left", ".", "\n\n"]
    assert [token.head.text for token in doc] == ["Okoro", "left", "left", "left", "."]
    name = doc.covering(0, 9)
    assert name is not None
    assert (name.text, len(name)) == ("Ada\nOkoro", 2)


def test_a_span_of_characters_takes_in_whole_tokens() -> None:
    doc = parse(words=["In", "mid-June", "."], spaces=[True, False, False])
    span = doc.covering(7, 11)
    assert span is not None
    assert span.text == "mid-June"


def test_beyond_the_edges_stands_a_token_without_words() -> None:
    doc = doc_of("leeds")
    for edge in (doc[0].nbor(-1), doc[len(doc) - 1].nbor(1)):
        assert (edge.text, edge.pos_, edge.relation, list(edge.children)) == ("", "", "other", [])
        assert edge.head is edge


def test_a_document_without_boundaries_is_one_sentence() -> None:
    assert [len(sentence) for sentence in parse(words=["The", "mill", "burned"]).sents] == [3]


def test_a_question_is_worked_out_once_for_each_token() -> None:
    asked: list[int] = []

    @once
    def place_of(token: Token) -> int:
        asked.append(token.i)
        return token.i

    doc = doc_of("leeds")
    assert [place_of(doc[1]), place_of(doc[0]), place_of(doc[1])] == [1, 0, 1]
    assert asked == [1, 0]
