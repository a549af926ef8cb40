"""One vocabulary for both families of labels."""

from __future__ import annotations

import pytest

from timeline_cli.events import syntax

from .parses import doc_of, parse, word


@pytest.mark.parametrize(
    ("sentence", "verb", "tense"),
    [
        ("suspended", "suspended", "past"),
        ("suspended", "re-suspended", "past"),
        ("reported", "close", "future"),
        ("unpaid", "pay", "past"),
        ("interview", "cracked", "pluperfect"),
        ("given", "given", "present perfect"),
        ("due", "meet", "infinitive"),
        ("older", "arrested", "past"),
        ("older_state", "ill", "past"),
    ],
)
def test_tense(sentence: str, verb: str, tense: str) -> None:
    assert syntax.tense(word(doc_of(sentence), verb)) == tense


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("suspended", "re-suspended", "Varga"),
        ("clinic", "led", "Osei"),
        ("village", "captured", "army"),
        ("due", "meet", "panel"),
        ("asked", "apologise", "Varga"),
        ("failed", "publish", "firm"),
        ("moved", "left", "she"),
        ("robbed", "retire", "jury"),
        ("letter_saying", "lapse", "claim"),
        ("older", "arrested", "Osei"),
        ("older_state", "ill", "She"),
    ],
)
def test_subject_through_coordination_control_and_relative_clauses(
    sentence: str, verb: str, subject: str
) -> None:
    found = syntax.subject(word(doc_of(sentence), verb))
    assert found is not None
    assert found.text == subject


@pytest.mark.parametrize(
    ("sentence", "verb", "agent"), [("letter", "signed", "teachers"), ("older", "arrested", "officers")]
)
def test_passive_and_agent_in_both_families(sentence: str, verb: str, agent: str) -> None:
    clause = word(doc_of(sentence), verb)
    found = syntax.agent(clause)
    assert syntax.is_passive(clause)
    assert found is not None
    assert found.text == agent


def test_obliques_and_their_prepositions_in_both_families() -> None:
    newer = syntax.obliques(word(doc_of("leeds"), "arrested"))
    older = syntax.obliques(word(doc_of("older"), "arrested"))
    assert [(syntax.preposition_of(n), n.text) for n in newer] == [("in", "Leeds"), ("on", "Sunday")]
    assert [(syntax.preposition_of(n), n.text) for n in older] == [("near", "Porto"), ("in", "June")]


def test_governor_skips_prepositions() -> None:
    june = word(doc_of("older"), "June")
    assert (
        syntax.governor(june) == word(doc_of("older"), "arrested") or syntax.governor(june).text == "arrested"
    )  # type: ignore[union-attr]


def test_negation_in_both_families() -> None:
    assert [t.text for t in syntax.negations(word(doc_of("unpaid"), "pay"))] == ["not"]
    assert [t.text for t in syntax.negations(word(doc_of("older_state"), "ill"))] == ["not"]
    assert syntax.negations(word(doc_of("shares"), "began")) == []


def test_a_document_without_parse_or_boundaries_is_one_unparsed_sentence() -> None:
    doc = parse(words=["The", "mill", "burned", "."])
    (sentence,) = doc.sents
    assert not syntax.is_parsed(sentence)
    assert syntax.is_parsed(next(iter(doc_of("shares").sents)))
