"""What definite nouns and pronouns stand for: `references.txt` holds the cases."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from spacy.tokens import Span

from tests.events.parses import spacy_doc_from
from timeline_cli.events.names import resolve_names
from timeline_cli.events.participants import participant
from timeline_cli.events.reference import References, Told
from timeline_cli.events.spelling import Speller
from timeline_cli.events.tokens import Doc


class Case(NamedTuple):
    name: str
    word: str
    text: str
    labels: str
    headline: str
    sentences: list[str]


def read_cases() -> list[Case]:
    text = Path(__file__).with_name("references.txt").read_text(encoding="utf-8")
    blocks = [block.splitlines() for block in text.split("\n\n")]
    cases = []
    for block in blocks:
        lines = [line for line in block if not line.startswith("#")]
        if lines:
            name, expected, labels = (line.partition(":")[2].strip() for line in lines[:3])
            word, _, meaning = expected.partition(" =")
            told = [line for line in lines[3:] if "|" in line]
            above = "".join(line.partition(":")[2].strip() for line in lines[3:] if line not in told)
            cases.append(Case(name, word, meaning.strip(), labels, above, told))
    return cases


def doc_of(case: Case) -> Doc:
    doc = spacy_doc_from(*(line.replace(" ", "\n").replace("|", " ") for line in case.sentences))
    spans = []
    for text, _, label in (entry.rpartition(" ") for entry in case.labels.split(", ") if entry):
        start = next(
            i
            for i in range(len(doc))
            if [t.text for t in doc[i : i + len(text.split())]] == text.split()
            and not any(span.start <= i < span.end for span in spans)
        )
        spans.append(Span(doc, start, start + len(text.split()), label=label))
    doc.ents = spans
    return Doc(doc)


def references(doc: Doc, headline: str = "") -> References:
    days = frozenset(token.i for token in doc if token.text == "Sunday")
    return References(Told(doc, resolve_names(doc), days, headline))


CASES = read_cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_what_a_word_stands_for(case: Case) -> None:
    doc = doc_of(case)
    token = [token for token in doc if token.text == case.word][-1]
    known = references(doc, case.headline)
    found, name = known.reference(token), known.names.name_of(token)
    told = found.text if found is not None else name.name if name is not None else ""
    assert told == case.text


def case_named(name: str) -> Case:
    return next(case for case in CASES if case.name == name)


def test_a_definite_noun_is_written_out_with_its_article() -> None:
    doc = doc_of(case_named("a noun beside the name"))
    known = references(doc)
    assert known.phrase(list(doc)[9:13]) == "the Alba sank in"
    name = known.name_of(doc[10])
    assert name is not None
    assert (name.name, name.label) == ("Alba", "MISC")


def test_a_name_within_what_somebody_is_called_is_part_of_that() -> None:
    doc = doc_of(case_named("an age with what somebody was"))
    body = next(token for token in doc if token.text == "Alba")
    name = references(doc).name_of(body)
    assert name is not None
    assert name.name == "Ada Okoro"


def test_a_phrase_that_the_row_has_already_told_is_not_told_again() -> None:
    doc = doc_of(case_named("the subject that follows"))
    mill, pronoun = doc[7], doc[1]
    speller = Speller(references(doc), doc[8])
    assert speller.spell([doc[6], mill]) == "the mill"
    assert speller.spell([pronoun]) == "it"


def test_the_last_of_several_who_own_something_has_the_mark_of_an_owner() -> None:
    doc = doc_of(case_named("two who own something"))
    film = next(token for token in doc if token.text == "film")
    assert Speller(references(doc), film).spell(list(doc)[7:12]) == "Ben Harlow and Tomas Varga 's film"


def test_a_fuller_phrase_is_no_name_of_a_participant() -> None:
    doc = doc_of(case_named("the fullest phrase with the noun"))
    hotline = [token for token in doc if token.text == "hotline"][-1]
    assert participant(hotline, "object", references(doc), frozenset()).name == "The hotline"


def test_a_participant_has_the_name_of_its_owner() -> None:
    doc = doc_of(case_named("what somebody said of a ship"))
    crew = next(token for token in doc if token.text == "crew")
    told = participant(crew, "subject", references(doc), frozenset())
    assert (told.text, told.name) == ("Its crew", "the Alba's crew")
