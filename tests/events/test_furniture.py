from __future__ import annotations

import pytest
from spacy.lang.en import English

from timeline_cli.events.furniture import LONGEST_LINE, kinds, line_of, prose

from .conftest import Told

EXAMPLES = [(kind.name, text) for kind in kinds() for text in kind.examples]
COUNTER_EXAMPLES = [text for kind in kinds() for text in kind.counter_examples]


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_an_example_is_furniture_of_its_own_kind_alone(name: str, text: str) -> None:
    assert [kind.name for kind in kinds() if kind.pattern.search(text)] == [name]


@pytest.mark.parametrize("text", COUNTER_EXAMPLES)
def test_a_counter_example_is_prose(text: str) -> None:
    assert [kind.name for kind in kinds() if kind.pattern.search(text)] == []


def test_a_line_is_left_out_with_all_its_sentences() -> None:
    text = "The mill burned. Nobody was hurt. (Photo: The Courier)\nIt reopened in May."
    doc = English()(text)
    assert prose(text, [doc[0:4], doc[4:8], doc[-5:]]) == {2}


def test_a_list_of_clips_is_left_out_and_nothing_around_it() -> None:
    text = "The mill burned. Mayor quits | 0:45 He quit. Fair opens | 1:10 It opened. Nobody was hurt."
    doc = English()(text)
    sentences = [doc[0:4], doc[4:11], doc[11:18], doc[-4:]]
    assert sentences[1].text.startswith("Mayor") and sentences[2].text.startswith("Fair")
    assert prose(text, sentences) >= {0, 3}
    assert not prose(text, sentences) & {1, 2}


def test_where_all_lines_stand_under_pictures_they_tell_the_story() -> None:
    text = "Photos: The mill burned. Hide Caption 1 of 2\nAll rights reserved."
    doc = English()(text)
    sentences = [doc[0:2], doc[2:6], doc[6:11], doc[-4:]]
    assert [sentence.text.strip() for sentence in sentences[:2]] == ["Photos:", "The mill burned."]
    assert prose(text, sentences) == {0, 1}


def test_a_long_line_is_no_caption() -> None:
    told = "The mill burned on Monday, and nobody was hurt. "
    text = f"{told * (LONGEST_LINE // len(told) + 1)}(Photo: The Courier)"
    assert line_of(text, 0, len(told)) == ""


def test_nothing_points_back_to_the_headline_of_another_article(told: Told) -> None:
    text = (
        "The museum rebuilt its north wing last year.\n"
        "Harbour Bank bans savers from buying gold Read more\n"
        "However, it closed the south wing on Monday."
    )
    assert [event.description for event in told(text) if "Bank" in event.description] == []
    assert [event.description for event in told(text.replace(" Read more", ""))][-1].startswith(
        "Harbour Bank"
    )
