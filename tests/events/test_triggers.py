"""Which words name events."""

from __future__ import annotations

import pytest

from timeline_cli.events.triggers import find_triggers, is_event_noun, looks_like_event_noun, noun_list

from .parses import doc_of, parse, word


@pytest.mark.parametrize(
    ("sentence", "triggers"),
    [
        ("vote", ["welcomed", "vote"]),
        ("blast", ["blast", "killed"]),
        ("unpaid", ["pay"]),
        ("due", ["due", "meet"]),
        ("shares", ["began", "trading"]),
        ("budget", ["approved"]),
        ("older_state", ["ill"]),
        ("first", ["won"]),
    ],
)
def test_verbs_nouns_and_predicates(sentence: str, triggers: list[str]) -> None:
    assert [trigger.token.text for trigger in find_triggers(doc_of(sentence))] == triggers


def test_a_light_verb_carries_the_noun_that_names_the_event() -> None:
    took, decision = find_triggers(doc_of("decision"))
    assert (took.kind, decision.kind) == ("verb", "noun")
    assert decision.clause == took.token


def test_words_of_a_time_expression_name_no_event() -> None:
    doc = doc_of("vote")
    assert word(doc, "vote").i not in {t.token.i for t in find_triggers(doc, skip={word(doc, "vote").i})}


def test_reporting_verbs_are_known() -> None:
    said, close = find_triggers(doc_of("reported"))
    assert said.reporting
    assert not close.reporting


def test_form_alone_makes_a_trigger_only_where_no_list_objects() -> None:
    nouns = parse(words=["ratification", "nation", "walkout"], lemmas=["ratification", "nation", "walkout"])
    assert looks_like_event_noun(nouns[0])
    assert not looks_like_event_noun(nouns[1])
    assert is_event_noun(nouns[2])


def test_the_lists_do_not_contradict_each_other() -> None:
    assert not noun_list("event_nouns.txt") & noun_list("not_event_nouns.txt")


def test_words_without_tags_name_nothing() -> None:
    assert find_triggers(parse(words=["The", "mill", "burned"])) == []
