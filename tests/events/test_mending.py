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
    ],
)
def test_a_clause_hangs_on_the_verb_that_it_belongs_to(table: str, clause: str, verb: str) -> None:
    doc = mended(table)
    assert word(doc, clause).head == word(doc, verb)
    assert all(is_listed(token) for token in doc)


def is_listed(token: Token) -> bool:
    """Whether the tree holds a token once, among the dependents of its head, in text order."""
    below = [child.i for child in token.head.children]
    return below == sorted(set(below)) and (token.head is token or token.i in below)


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
