"""Slips of a parse that the words show: `mendings.toml` has the parse of each before it is mended."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from timeline_cli.events.mending import MENDINGS, mend
from timeline_cli.events.tokens import Doc, Token

from .parses import doc_from, word

CASES = tomllib.loads(Path(__file__).with_name("mendings.toml").read_text(encoding="utf-8"))


def parsed(name: str, *changes: tuple[str, str]) -> Doc:
    """The sentence of a case, not mended, with what stands in its table changed."""
    case = CASES[name]
    table = case["sentence"]
    for old, new in changes:
        assert old in table
        table = table.replace(old, new)
    doc = doc_from(table)
    for text, kind in case.get("names", {}).items():
        word(doc, text).ent_type_ = kind
    return doc


def mended(name: str, *changes: tuple[str, str]) -> Doc:
    doc = parsed(name, *changes)
    mend(doc.tokens)
    return doc


def test_each_mending_has_its_case() -> None:
    assert [mending.name for mending in MENDINGS] == list(CASES)


@pytest.mark.parametrize("mending", MENDINGS, ids=lambda mending: mending.name)
def test_a_mending_is_found_by_a_word_or_a_relation(mending: Any) -> None:
    assert mending.words or mending.relations
    assert mending.because and mending.example


@pytest.mark.parametrize(("name", "case"), CASES.items(), ids=CASES)
def test_a_word_hangs_on_what_it_belongs_to(name: str, case: Mapping[str, Any]) -> None:
    doc = mended(name)
    hung = {text: f"{word(doc, text).head} {word(doc, text).dep_}" for text in case["hung"]}
    assert hung == case["hung"]
    assert all(word(doc, text).tag_ == tag for text, tag in case.get("tags", {}).items())
    assert all(is_listed(token) for token in doc)


def is_listed(token: Token) -> bool:
    """Whether the tree holds a token once, among the dependents of its head, in text order."""
    below = [child.i for child in token.head.children]
    is_below = token.head is token or token.i in below
    return is_below and below == sorted(set(below)) and token.below == {c.relation for c in token.children}


@pytest.mark.parametrize(
    ("name", "change", "text"),
    [
        ("when it was", ("on on ADP IN 4 case", "the the DET DT 4 det"), "burned"),
        ("undergone, in an aside", ("bailed bail VERB", "bailed ask VERB"), "bailed"),
        ("verb behind an aside", ("closed close VERB VBD 4 ccomp", "he he PRON PRP 4 ccomp"), "warned"),
        ("helper in front", ("club club NOUN NN 7 nsubj", "club club NOUN NN 4 obj"), "plan"),
        ("who somebody is", ("in in ADP IN 5", "with with ADP IN 5"), "spoke"),
        ("which thing it is", ("which which PRON WDT", "who who PRON WP"), "hit"),
        ("which thing it is", ("flood flood NOUN", "minute minute NOUN"), "hit"),
        ("added by who said it", ("reopen reopen VERB VB 7 ccomp", "jobs job NOUN NNS 7 obj"), "adding"),
        ("text that is published", ("publish ", "found "), "published"),
        ("whose it is", ("whose whose PRON WP$", "her her PRON PRP$"), "plays"),
        ("what comes with a noun", ("with with SCONJ", "where where SCONJ"), "where"),
        ("what was seen", ("seen see", "used use"), "win"),
        ("names of several", ("Two two NUM CD", "Six six NUM CD"), "Ada"),
        ("day of an act", ("voted vote VERB", "spent spend VERB"), "Wednesday"),
        ("what was denied of it", ("denied deny VERB", "built build VERB"), "written"),
        ("what is tried", ("keep keep VERB", "go go VERB"), "go"),
        ("what is tried", ("try try VERB", "fight fight VERB"), "keep"),
        ("who somebody is, in front", ("finalist finalist NOUN", "mile mile NOUN"), "mile"),
        ("day before a name", ("On on ADP IN 5 case", "The the DET DT 5 det"), "Tuesday"),
        ("day before a name", ("leader NOUN NN 7 nsubj", "leader NOUN NN 7 obl"), "Tuesday"),
        ("clause of a whole", ("which which PRON WDT", "who who PRON WP"), "asleep"),
        ("clause of what is there", ("no no DET", "a a DET"), "opened"),
        ("said besides", ("that that SCONJ IN 10 mark", "as as SCONJ IN 10 mark"), "leaked"),
        ("second subject", ("Members member NOUN NNS 4 nsubj", "Members member NOUN NNS 4 obj"), "Okoro"),
        ("event that starts", ("which which PRON WDT", "who who PRON WP"), "starts"),
        ("what it led to", ("led lead VERB", "spoke speak VERB"), "Okoro"),
        ("nearly", ("all all DET", "other other ADJ"), "but"),
        ("event that harms", ("which which PRON WDT", "who who PRON WP"), "killed"),
        ("clause behind an example", ("like like ADP", "from from ADP"), "launched"),
        ("part of the whole", ("last last ADJ JJ", "full full ADJ JJ"), "third"),
        ("end of a period", ("quarter NOUN NN 2 obl", "quarter NOUN NN 6 nsubj"), "31"),
    ],
)
def test_what_only_looks_alike_stays(name: str, change: tuple[str, str], text: str) -> None:
    head = word(parsed(name, change), text).head.text
    assert word(mended(name, change), text).head.text == head


@pytest.mark.parametrize("head", [4, 7])
def test_what_is_due_in_a_clause_of_its_own_is_its_verb(head: int) -> None:
    """ "Scrapped the tax, which was due to start": the parse has the verb beside or below "due"."""
    table = f"""
They they PRON PRP 2 nsubj
scrapped scrap VERB VBD 0 ROOT
the the DET DT 4 det
tax tax NOUN NN 2 obj
which which PRON WDT 7 nsubj
was be AUX VBD 7 cop
due due ADJ JJ 4 acl:relcl
to to PART TO 7 fixed
start start VERB VB {head} acl:relcl
. . PUNCT . 2 punct
"""
    doc = doc_from(table)
    mend(doc.tokens)
    hung = {
        text: f"{word(doc, text).head} {word(doc, text).dep_}" for text in ("which", "was", "due", "start")
    }
    assert hung == {"which": "start nsubj", "was": "start aux", "due": "start mark", "start": "tax acl:relcl"}
    assert all(is_listed(token) for token in doc)


def test_what_hangs_elsewhere_is_found_from_there() -> None:
    doc = parsed("what comes with a noun")
    assert word(doc, "costing").left_edge.text == ","
    mend(doc.tokens)
    assert word(doc, "costing").left_edge.text == "costing"
    assert "preposition" in word(doc, "tickets").below


def test_what_was_done_with_a_helper_stays_undergone() -> None:
    doc = mended(
        "what somebody did with it", ("father father NOUN NN 7 nsubj:pass", "was be AUX VBD 7 aux:pass")
    )
    assert word(doc, "built").tag_ == "VBN"


def test_what_is_said_of_a_claim_is_no_part_of_it() -> None:
    doc = doc_from("""
Hale Hale PROPN NNP 2 nsubj
said say VERB VBD 0 ROOT
the the DET DT 4 det
claim claim NOUN NN 2 obj
that that SCONJ IN 7 mark
he he PRON PRP 7 nsubj
lied lie VERB VBD 4 acl
shows show VERB VBZ 7 advcl
fear fear NOUN NN 8 obj -
. . PUNCT . 2 punct
""")
    mend(doc.tokens)
    assert [(word(doc, text).head.text, word(doc, text).dep_) for text in ("shows", "claim")] == [
        ("said", "ccomp"),
        ("shows", "nsubj"),
    ]


def test_what_came_of_it_hangs_on_an_act_beside_what_was_said() -> None:
    doc = mended("what came of it", ("saying say VERB VBG", "said say VERB VBD"))
    assert word(doc, "readmitted").head.text == "said"


def test_somebody_who_is_no_name_is_no_third() -> None:
    doc = parsed("third name")
    word(doc, "Okoro").ent_type_ = ""
    mend(doc.tokens)
    assert word(doc, "Okoro").relation == "apposition"


@pytest.mark.parametrize(
    ("verb", "link", "head"),
    [
        ("was", "nmod", "Okoro"),
        ("were", "nmod", "interview"),
        ("was", "conj", "Okoro"),
        ("did", "conj", "interview"),
    ],
)
def test_who_behind_a_comma_is_the_person_right_before_it(verb: str, link: str, head: str) -> None:
    doc = doc_from(
        f"""
        An a DET DT 2 det
        interview interview NOUN NN 0 ROOT
        with with ADP IN 4 case
        Okoro Okoro PROPN NNP 2 {link} -
        , , PUNCT , 8 punct
        who who PRON WP 8 nsubj
        {verb} do AUX VBD 8 aux
        jailed jail VERB VBN 2 acl:relcl
        """
    )
    word(doc, "Okoro").ent_type_ = "PERSON"
    mend(doc.tokens)
    assert word(doc, "jailed").head.text == head


def test_which_behind_people_alone_tells_what_was_done() -> None:
    doc = doc_from(
        """
        Corvo Corvo PROPN NNP 2 nsubj
        praised praise VERB VBD 0 ROOT
        drivers driver NOUN NNS 2 obj -
        , , PUNCT , 6 punct
        which which PRON WDT 6 nsubj
        helped help VERB VBD 3 acl:relcl
        """
    )
    mend(doc.tokens)
    assert word(doc, "helped").head.text == "praised"


def test_who_is_no_report_that_says_so() -> None:
    doc = doc_from(
        """
        People people NOUN NNS 2 nsubj
        wait wait VERB VBP 0 ROOT -
        , , PUNCT , 4 punct
        says say VERB VBZ 2 parataxis
        research research NOUN NN 4 obj -
        , , PUNCT , 8 punct
        who who PRON WP 8 nsubj
        fell fall VERB VBD 5 acl:relcl
        """
    )
    mend(doc.tokens)
    assert word(doc, "fell").head.text == "People"
