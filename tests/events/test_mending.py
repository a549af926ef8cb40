"""Slips of a parse that the words show; each table gives the parse as it is before it is mended."""

from __future__ import annotations

import pytest

from timeline_cli.events.mending import mend
from timeline_cli.events.tokens import Doc, Token

from .parses import doc_from, parse, word

OUTCOME_BELOW_A_PREDICATE = """
    Hale Hale PROPN NNP 3 nsubj:pass
    was be AUX VBD 3 aux:pass
    suspended suspend VERB VBN 0 ROOT
    for for SCONJ IN 5 mark
    saying say VERB VBG 3 advcl
    it it PRON PRP 8 nsubj
    was be AUX VBD 8 cop
    slow slow ADJ JJ 5 ccomp
    only only ADV RB 12 advmod
    to to PART TO 12 mark
    be be AUX VB 12 aux:pass
    readmitted readmit VERB VBN 8 advcl -
    . . PUNCT . 3 punct
"""
OUTCOME_OF_AN_ACT_BELOW = """
    Hale Hale PROPN NNP 2 nsubj
    said say VERB VBD 0 ROOT
    they they PRON PRP 4 nsubj
    left leave VERB VBD 2 ccomp
    only only ADV RB 7 advmod
    to to PART TO 7 mark
    return return VERB VB 4 advcl -
    . . PUNCT . 2 punct
"""
ADDITION_BELOW_WHAT_WAS_SAID = """
    Hale Hale PROPN NNP 2 nsubj
    said say VERB VBD 0 ROOT
    it it PRON PRP 5 nsubj
    had have AUX VBD 5 aux
    closed close VERB VBN 2 ccomp -
    , , PUNCT , 7 punct
    adding add VERB VBG 5 advcl
    it it PRON PRP 10 nsubj
    would would AUX MD 10 aux
    reopen reopen VERB VB 7 ccomp -
    . . PUNCT . 2 punct
"""
ADDITION_OF_A_THING = """
    Hale Hale PROPN NNP 2 nsubj
    said say VERB VBD 0 ROOT
    it it PRON PRP 4 nsubj
    grew grow VERB VBD 2 ccomp -
    , , PUNCT , 6 punct
    adding add VERB VBG 4 advcl
    jobs job NOUN NNS 6 obj -
    . . PUNCT . 2 punct
"""

COMPANY_OF_A_NOUN_BEFORE = """
    They they PRON PRP 2 nsubj
    sailed sail VERB VBD 0 ROOT
    , , PUNCT , 6 punct
    with with SCONJ IN 6 mark
    tickets ticket NOUN NNS 2 obl
    costing cost VERB VBG 5 acl
    more more ADJ JJR 6 obj -
    . . PUNCT . 2 punct
"""
TEXT_BY_SOMEBODY = """
    It it PRON PRP 2 nsubj
    fell fall VERB VBD 0 ROOT
    , , PUNCT , 2 punct
    said say VERB VBD 2 parataxis
    a a DET DT 6 det
    report report NOUN NN 4 nsubj
    by by ADP IN 9 case
    the the DET DT 9 det
    guild guild NOUN NN 6 nmod
    , , PUNCT , 11 punct
    published publish VERB VBN 9 acl
    today today NOUN NN 11 obl -
    . . PUNCT . 2 punct
"""
WHOSE_BAND = """
    It it PRON PRP 2 nsubj
    failed fail VERB VBD 3 ccomp
    said say VERB VBD 0 ROOT
    Ada Ada PROPN NNP 3 nsubj
    Hale Hale PROPN NNP 4 flat -
    , , PUNCT , 9 punct
    whose whose PRON WP$ 8 nmod:poss
    band band NOUN NN 9 nsubj
    plays play VERB VBZ 3 ccomp
    today today NOUN NN 9 obl -
    . . PUNCT . 3 punct
"""
PERIOD_TAKEN_FOR_A_CLAUSE = """
    Profit profit NOUN NN 2 nsubj
    rose rise VERB VBD 0 ROOT
    in in ADP IN 5 case
    the the DET DT 5 det
    quarter quarter NOUN NN 2 obl
    ended end VERB VBD 2 advcl
    March March PROPN NNP 8 nmod:unmarked
    31 31 NUM CD 6 obl:unmarked -
    , , PUNCT , 11 punct
    from from ADP IN 11 case
    $ $ SYM $ 6 obl -
    2 2 NUM CD 11 nummod -
    . . PUNCT . 2 punct
"""


def mended(table: str) -> Doc:
    doc = doc_from(table)
    mend(doc.tokens)
    return doc


@pytest.mark.parametrize(
    ("table", "clause", "verb"),
    [
        (OUTCOME_BELOW_A_PREDICATE, "readmitted", "suspended"),
        (OUTCOME_OF_AN_ACT_BELOW, "return", "left"),
        (ADDITION_BELOW_WHAT_WAS_SAID, "adding", "said"),
        (ADDITION_OF_A_THING, "adding", "grew"),
        (COMPANY_OF_A_NOUN_BEFORE, "with", "tickets"),
        (COMPANY_OF_A_NOUN_BEFORE, "costing", "tickets"),
        (TEXT_BY_SOMEBODY, "published", "report"),
        (TEXT_BY_SOMEBODY.replace("publish ", "found "), "published", "guild"),
        (WHOSE_BAND, "plays", "Ada"),
        (WHOSE_BAND.replace("whose whose PRON WP$", "her her PRON PRP$"), "plays", "said"),
    ],
)
def test_a_word_hangs_on_what_it_belongs_to(table: str, clause: str, verb: str) -> None:
    doc = mended(table)
    assert word(doc, clause).head == word(doc, verb)
    assert all(is_listed(token) for token in doc)


def is_listed(token: Token) -> bool:
    """Whether the tree holds a token once, among the dependents of its head, in text order."""
    below = [child.i for child in token.head.children]
    return below == sorted(set(below)) and (token.head is token or token.i in below)


def test_what_hangs_elsewhere_is_found_from_there() -> None:
    doc = doc_from(COMPANY_OF_A_NOUN_BEFORE)
    assert word(doc, "costing").left_edge.text == ","
    mend(doc.tokens)
    assert word(doc, "costing").left_edge.text == "costing"
    assert "preposition" in word(doc, "tickets").below


@pytest.mark.parametrize(
    ("middle", "entity", "expected"),
    [("Okoro", "B-PERSON", "conjunct"), ("captain", "O", "apposition")],
)
def test_a_name_between_two_names_is_a_third(middle: str, entity: str, expected: str) -> None:
    doc = parse(
        words=["They", "met", "Hale", ",", middle, "and", "Reed", "."],
        pos=["PRON", "VERB", "PROPN", "PUNCT", "PROPN", "CCONJ", "PROPN", "PUNCT"],
        heads=[1, 1, 1, 4, 2, 6, 2, 1],
        deps=["nsubj", "ROOT", "obj", "punct", "appos", "cc", "conj", "punct"],
        ents=["O", "O", "B-PERSON", "O", entity, "O", "B-PERSON", "O"],
    )
    mend(doc.tokens)
    assert word(doc, middle).relation == expected
    assert word(doc, "Hale").below == {child.relation for child in word(doc, "Hale").children}


def test_what_ended_on_a_day_is_the_period_before() -> None:
    doc = mended(PERIOD_TAKEN_FOR_A_CLAUSE)
    assert word(doc, "31").head == word(doc, "quarter")
    assert word(doc, "ended").head == word(doc, "31")
    assert word(doc, "$").head == word(doc, "rose")


def test_a_period_below_what_ended_stays_there() -> None:
    doc = mended(PERIOD_TAKEN_FOR_A_CLAUSE.replace("quarter NOUN NN 2 obl", "quarter NOUN NN 6 nsubj"))
    assert word(doc, "quarter").head == word(doc, "ended")
    assert word(doc, "31").head == word(doc, "ended")
