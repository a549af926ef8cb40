"""Every class of words, and every word that orders events, is held against its own examples."""

import re
from typing import Any

import pytest

from timeline_cli import language
from timeline_cli.events.lexicon import tables, word_class
from timeline_cli.tables import read_table

CLASSES = sorted(tables())
LINKS = [entry for entries in read_table("timeline_cli.events", "relations").values() for entry in entries]
EXAMPLES = [(key, text) for key in CLASSES for text in word_class(key).examples]


@pytest.fixture(scope="module")
def forms() -> dict[str, set[str]]:
    """The base forms and the words of every example, by its text."""
    texts = [text for _, text in EXAMPLES]
    docs = language.parse(language.load(), texts)
    return {
        text: {form for token in doc for form in (token.lemma_.lower(), token.lower_)}
        for text, doc in zip(texts, docs, strict=True)
    }


@pytest.mark.parametrize(("key", "text"), EXAMPLES, ids=[f"{key}: {text}" for key, text in EXAMPLES])
def test_an_example_holds_a_word_of_its_class(key: str, text: str, forms: dict[str, set[str]]) -> None:
    assert forms[text] & word_class(key).words


@pytest.mark.parametrize("key", CLASSES)
def test_a_class_has_an_example_and_no_word_twice(key: str) -> None:
    words = tables()[key]["words"].split()
    assert word_class(key).examples
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("entry", LINKS, ids=lambda entry: entry["reason"])
def test_an_example_holds_a_word_that_orders_events(entry: dict[str, Any]) -> None:
    assert entry["examples"]
    for text in entry["examples"]:
        assert set(entry["words"].split()) & set(re.findall(r"\w+", text.lower()))
