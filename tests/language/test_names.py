"""The types of names, settled over a document, on documents that are built by hand."""

import pytest
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from timeline_cli.language.names import settle


def document(marked: str) -> Doc:
    """A document of the words of `marked`, where "Harlow_Co./PERSON" is a name of two words."""
    words: list[str] = []
    names: list[tuple[int, int, str]] = []
    for part in marked.split():
        name, _, label = part.partition("/")
        own = name.split("_") if label else [part]
        if label:
            names.append((len(words), len(words) + len(own), label))
        words += own
    doc = Doc(Vocab(), words=words, sent_starts=[i == 0 or words[i - 1] == "." for i in range(len(words))])
    doc.ents = tuple(Span(doc, start, end, label=label) for start, end, label in names)
    return doc


def settled(marked: str) -> list[tuple[str, str]]:
    return [(name.text, name.label_) for name in settle(document(marked)).ents]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Tilbrook_Co./PERSON fell", [("Tilbrook Co.", "ORG")]),
        ("Tilbrook/PERSON Co. fell", [("Tilbrook Co.", "ORG")]),
        ("Tilbrook/PERSON Marsh/LOC Inc. fell", [("Tilbrook", "ORG"), ("Marsh Inc.", "ORG")]),
        ("Morwen_Airlines/LOC fell", [("Morwen Airlines", "ORG")]),
        ("the University_of_Portmere/LOC", [("University of Portmere", "ORG")]),
        ("U.N./LOC officials", [("U.N.", "ORG")]),
        ("a Council/LOC", [("Council", "LOC")]),
        ("Portmere/LOC .", [("Portmere", "LOC")]),
        ("the Harbour_Trust/EVENT", [("Harbour Trust", "EVENT")]),
        ("to sue_Portmere_council/ORG", [("Portmere council", "ORG")]),
        ("told van_Tilbrook/PERSON", [("van Tilbrook", "PERSON")]),
        ("saw small_town/LOC", [("small town", "LOC")]),
        ("King_Odo/PERSON left", [("Odo", "PERSON")]),
        ("a King/PERSON left", [("King", "PERSON")]),
        ("Odo/PERSON VI left", [("Odo VI", "PERSON")]),
        ("Lukas_Varga/PERSON , Jr. left", [("Lukas Varga , Jr.", "PERSON")]),
        ("Varga/PERSON left . V is a letter", [("Varga", "PERSON")]),
        ("South_Korea/ORG agreed", [("South Korea", "LOC")]),
        ("the_Netherlands/ORG agreed", [("the Netherlands", "LOC")]),
        ("NORWAY/ORG WIN", [("NORWAY", "LOC")]),
        ("Hebron/PERSON was calm", [("Hebron", "LOC")]),
        ("Detroit/ORG beat Utah/ORG", [("Detroit", "ORG"), ("Utah", "ORG")]),
        ("al_-_Qaeda/PERSON men", [("al - Qaeda", "ORG")]),
        ("Hezbollah/LOC fired", [("Hezbollah", "ORG")]),
        ("South_Koreans/ORG voted", [("South Koreans", "MISC")]),
        ("the Swiss/LOC border", [("Swiss", "MISC")]),
        ("PORTMERE/ORG ( Reuters ) - Shares", [("PORTMERE", "LOC")]),
        ("told PORTMERE/ORG ( Reuters ) -", [("PORTMERE", "ORG")]),
    ],
)
def test_a_name_s_own_words_tell_what_it_is(marked: str, expected: list[tuple[str, str]]) -> None:
    assert settled(marked) == expected


def test_a_legal_form_of_the_next_sentence_is_not_taken_in() -> None:
    assert settled("He met Tilbrook/PERSON . Limited trains ran")[0] == ("Tilbrook", "PERSON")


@pytest.mark.parametrize(
    "marked",
    [
        "Tilbrook/PERSON fell . Tilbrook Motor Co. makes cars",
        "Tilbrook/PERSON fell . Tilbrook-Haas Cos. brews",
        "Tilbrook/PERSON fell . The Tilbrook Co. makes cars",
        "Tilbrook/PERSON fell . Tilbrook/ORG rose . Tilbrook/ORG sells",
    ],
)
def test_a_company_elsewhere_in_the_document_is_no_person(marked: str) -> None:
    assert settled(marked)[0] == ("Tilbrook", "ORG")


@pytest.mark.parametrize(
    "marked",
    [
        "Tilbrook/PERSON resigned . Mr. Tilbrook/PERSON founded Tilbrook Motor Co. there",
        "Tilbrook/PERSON resigned . Ann_Tilbrook/PERSON founded Tilbrook Motor Co. there",
        "Tilbrook/ORG resigned . Ann_Tilbrook/PERSON denied it",
        "Tilbrook/LOC resigned . Ann_Tilbrook/PERSON denied it . Tilbrook/PERSON left . Tilbrook/PERSON wept",
    ],
)
def test_a_person_elsewhere_in_the_document_is_a_person(marked: str) -> None:
    assert ("Tilbrook", "PERSON") in settled(marked)
    assert ("Tilbrook", "ORG") not in settled(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Morwen/ORG said so . Ann_Morwen/PERSON watched Morwen_News/ORG daily",
        "TWO/ORG fell . Ann_TWO/PERSON left",
        "Morwen/ORG fell . " * 5 + "Ann_Morwen/PERSON left",
    ],
)
def test_a_body_stays_one_beside_a_person_of_that_name(marked: str) -> None:
    assert settled(marked)[0][1] == "ORG"


def test_a_town_is_one_throughout() -> None:
    assert settled("Morwen/PERSON flooded . Morwen/LOC slept . Morwen/LOC woke")[0] == ("Morwen", "LOC")
    assert settled("Morwen/ORG flooded . Morwen/LOC slept . Morwen/LOC woke")[0] == ("Morwen", "LOC")


def test_the_town_in_a_company_s_name_stays_a_town() -> None:
    assert settled("in Morwen/LOC , Morwen Gas Co. fell")[0] == ("Morwen", "LOC")
