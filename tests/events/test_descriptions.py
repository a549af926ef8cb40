"""Rows in the article's own words."""

from __future__ import annotations

import pytest

from timeline_cli.events.spelling import finish
from timeline_cli.events.telling import tell

from .parses import article, doc_of, parse, time


def rows(sentence: str, *texts: str) -> dict[str, str]:
    """Trigger → description, in the default output."""
    doc = doc_of(sentence)
    told = tell(doc, article(doc), [time(doc, text, "2020-05") for text in texts])
    return {event.trigger.text: event.description for event in told}


@pytest.mark.parametrize(
    ("sentence", "texts", "expected"),
    [
        ("leeds", ["Sunday"], {"arrested": "A man was arrested in Leeds"}),
        ("due", ["Tuesday"], {"meet": "The panel is due to meet"}),
        ("unpaid", ["March"], {"pay": "The company did not pay the fine"}),
        ("village", ["1962"], {"captured": "The army captured the village"}),
        ("vote", ["Wednesday"], {"vote": "The vote on the harbour budget"}),
        ("blast", ["Monday"], {"killed": "The blast at the mill killed two workers"}),
        ("closed", ["Tuesday"], {"said": "A police officer said: “The road is closed”"}),
        ("allegedly", ["June"], {"rented": "The man allegedly rented a flat in Porto"}),
        ("there", ["last year"], {"were": "There were about 20 incidents"}),
        (
            "only to",
            ["May", "June"],
            {"suspended": "The club was suspended over noise", "readmitted": "The club was readmitted"},
        ),
        (
            "only to",
            ["May"],
            {"suspended": "The club was suspended over noise only to be readmitted in June"},
        ),
        ("letter", ["April"], {"signed": "The letter was signed by 40 teachers"}),
        ("older", ["June"], {"arrested": "Dr Osei was arrested by officers near Porto"}),
        ("when", ["Friday"], {"rose": "The toll rose", "found": "Divers found two bodies"}),
        ("given", ["July"], {"given": "Voters have been given until July to register"}),
        ("decision", ["May"], {"decision": "The council took a decision"}),
    ],
)
def test_descriptions(sentence: str, texts: list[str], expected: dict[str, str]) -> None:
    assert rows(sentence, *texts) == expected


def test_coordinated_verbs_keep_subject_and_auxiliary() -> None:
    assert rows("suspended", "February", "June", "two days later") == {
        "suspended": "Ms Varga was suspended",
        "readmitted": "Ms Varga was readmitted",
        "re-suspended": "Ms Varga was re-suspended after a backlash from councillors",
    }


def test_a_length_of_time_is_part_of_the_story() -> None:
    doc = doc_of("jailed")
    times = [time(doc, "four years", "P4Y", type="DURATION"), time(doc, "Monday", "2020-06-15")]
    (event,) = tell(doc, article(doc), times)
    assert event.description == "A judge jailed the driver for four years"


def test_what_was_not_done_until_then_was_done_then() -> None:
    doc = doc_of("until")
    (event,) = tell(doc, article(doc), [time(doc, "May", "2020-05")])
    assert (event.description, event.factuality) == ("The driver was charged", "asserted")


def test_quotation_marks_are_balanced() -> None:
    for sentence, text in (("closed", "Tuesday"), ("quote", "May")):
        for description in rows(sentence, text).values():
            assert description.count("“") == description.count("”")


def test_hashtags_behind_the_last_sentence_are_left_out() -> None:
    assert finish("the team won its cup.#FlyVerde #cup") == "The team won its cup"
    assert finish("the team won #FlyVerde") == "The team won #FlyVerde"


def test_a_name_is_told_once() -> None:
    assert finish("Ada Okoro Ada Okoro's ferry sank") == "Ada Okoro's ferry sank"
    assert finish("Porto Porto won") == "Porto Porto won"


def test_a_tree_too_deep_to_tell_does_not_fail() -> None:
    size = 3000
    doc = parse(
        words=["burned", *["hall"] * size, "1962"],
        tags=["VBD", *["NN"] * size, "CD"],
        pos=["VERB", *["NOUN"] * size, "NUM"],
        lemmas=["burn", *["hall"] * size, "1962"],
        heads=[0, *range(size), 0],
        deps=["ROOT", "nsubj", *["nmod"] * (size - 1), "obl"],
    )
    (event,) = tell(doc, article(doc), [time(doc, "1962", "1962")])
    assert event.trigger.text == "burned"
    assert len(event.description) <= 120
