"""Whether a row stands alone under the title: `standing.txt` holds the cases."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from spacy.tokens import Span

from tests.events.parses import article, spacy_doc_from
from timeline_cli.events.names import resolve_names
from timeline_cli.events.reference import References, Told
from timeline_cli.events.salience import score
from timeline_cli.events.standing import Standing, points_inside, standing, title_words, without_lost
from timeline_cli.events.telling import tell
from timeline_cli.events.tokens import Doc
from timeline_cli.events.triggers import find_triggers


class Case(NamedTuple):
    name: str
    title: str
    word: str
    expected: Standing
    labels: str
    sentences: list[str]


def read_cases() -> list[Case]:
    text = Path(__file__).with_name("standing.txt").read_text(encoding="utf-8")
    cases = []
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if lines:
            name, title, word, alone, unexplained, labels = (
                line.partition(":")[2].strip() for line in lines[:6]
            )
            expected = Standing(alone == "yes", (unexplained,) if unexplained else ())
            cases.append(Case(name, title, word, expected, labels, lines[6:]))
    return cases


def doc_of(case: Case) -> Doc:
    doc = spacy_doc_from(*(line.replace(" ", "\n").replace("|", " ") for line in case.sentences))
    spans = []
    for text, _, label in (entry.rpartition(" ") for entry in case.labels.split(", ") if entry):
        size = len(text.split())
        start = next(i for i in range(len(doc)) if [t.text for t in doc[i : i + size]] == text.split())
        spans.append(Span(doc, start, start + size, label=label))
    doc.ents = spans
    return Doc(doc)


CASES = read_cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_row_stands_alone_or_says_what_is_missing(case: Case) -> None:
    doc = doc_of(case)
    trigger = next(t for t in find_triggers(doc) if t.token.text == case.word)
    known = title_words(replace(article(doc), title=case.title))
    skip = {token.i for token in doc if token.text == "May"}
    names = References(Told(doc, resolve_names(doc), skip))
    assert standing(trigger, names, skip, known, doc.text) == case.expected


def test_an_event_carries_its_judgement_and_counts_half() -> None:
    doc = doc_of(next(case for case in CASES if case.name == "a pronoun that nothing explains"))
    titled = replace(article(doc), title="A long winter")
    (event,) = tell(doc, titled, [], all_events=True)
    assert (event.stands_alone, event.unexplained) == (False, ("It",))
    (clear,) = score([replace(event, stands_alone=True)], titled)
    assert 0 < event.salience == pytest.approx(clear.salience / 2, abs=0.001)


def test_the_main_event_can_be_understood() -> None:
    doc = doc_of(next(case for case in CASES if case.name == "a pronoun that nothing explains"))
    titled = replace(article(doc), title="Snow fell and fell")
    (event,) = tell(doc, titled, [], all_events=True)
    other = replace(event, id="e2", lemma="wait", stands_alone=True, salience=0.0)
    assert [told.main for told in score([event, other], titled)] == [False, True]


def test_a_row_that_points_at_one_of_several_is_left_out_unless_the_title_tells_of_it() -> None:
    doc = doc_of(next(case for case in CASES if case.name == "one of several told before"))
    (event,) = tell(doc, replace(article(doc), title="A long winter"), [], all_events=True)
    assert without_lost([event], title_words(replace(article(doc), title="A long winter"))) == []
    assert without_lost([event], title_words(replace(article(doc), title="It failed again"))) == [event]
    assert without_lost([replace(event, unexplained=("It",))], frozenset()) != []


def test_a_row_of_both_of_two_that_the_title_does_not_tell_is_left_out() -> None:
    doc = doc_of(next(case for case in CASES if case.name == "both of two that nothing explains"))
    titled = replace(article(doc), title="A long winter")
    (event,) = tell(doc, titled, [], all_events=True)
    assert without_lost([event], title_words(titled)) == []


@pytest.mark.parametrize(
    ("name", "is_inside"),
    [
        ("a pronoun inside its sentence", True),
        ("a pronoun that nothing explains", True),
        ("an owner that nothing explains", True),
        ("them, of whom the row tells nothing before", True),
        ("a person whom the article is about", False),
        ("a pronoun for what the clause before is about", True),
        ("somebody of whom others speak", False),
    ],
)
def test_what_only_the_rest_of_an_article_tells_is_no_row(name: str, *, is_inside: bool) -> None:
    case = next(case for case in CASES if case.name == name)
    doc = doc_of(case)
    trigger = next(t for t in find_triggers(doc) if t.token.text == case.word)
    assert points_inside(trigger) == is_inside
    (event,) = (e for e in tell(doc, article(doc), [], all_events=True) if e.trigger.text == case.word)
    left = without_lost([event], frozenset(), {event.id} if is_inside else set())
    assert (left == []) == is_inside


def test_a_row_that_does_not_hold_the_pronoun_stays() -> None:
    doc = doc_of(next(case for case in CASES if case.name == "a pronoun inside its sentence"))
    event = next(e for e in tell(doc, article(doc), [], all_events=True) if e.trigger.text == "sank")
    noun = replace(event, description="The flood of May")
    assert without_lost([noun], frozenset(), {noun.id}) == [noun]
