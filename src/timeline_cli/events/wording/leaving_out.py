"""What a verb with what completes it goes without, or is told with, once all of the clause is known."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.time_words import DASHES, is_behind_space
from timeline_cli.events.tokens import Token, in_text_order

VERB_GROUP = frozenset({"auxiliary", "passive auxiliary", "copula"})


def without_strays(words: list[Token], top: Token, own: Token | None, skip: Collection[int]) -> list[Token]:
    """The words of a clause without what a parse took for its own, with the links that they need."""
    words = without_torn_partners(without_stray(words, top), skip)
    words = within_dashes(without_second_helper(words, top, own), top)
    return with_links(words, top, skip)


def without_stray(words: list[Token], top: Token) -> list[Token]:
    """The words of a clause without what a parse took for said in front, where what is said follows."""
    said = syntax.children(top, "complement clause")
    if all(clause.i < top.i for clause in said):
        return words
    stray = {t.i for c in said if c.i < top.i and not is_quoted(c) for t in c.subtree}
    return [word for word in words if word.i not in stray]


def without_torn_partners(words: list[Token], skip: Collection[int]) -> list[Token]:
    """The words of a clause without partners right behind a phrase that is left out, and may be its own.

    "They built a mill, over objections from Ely | as well as the mayor".
    """
    told = {word.i for word in words}
    torn: set[int] = set()
    for word in words:
        link = syntax.joining(word)
        if word.relation != "conjunct" or word.pos_ not in ("NOUN", "PROPN") or link is None or not link.i:
            continue
        before = link.nbor(-1)
        is_cut = before.i not in told and before.i not in skip and not before.is_punct
        if is_cut and before.i > word.head.i and before not in word.head.subtree:
            torn |= {token.i for token in word.subtree}
    return [word for word in words if word.i not in torn]


def without_second_helper(words: list[Token], top: Token, subject: Token | None) -> list[Token]:
    """The words of a clause without the helper of the one above: "the test was of a boat she had sold"."""
    helpers = [helper for helper in syntax.auxiliaries(top) if helper.tag_ in syntax.FINITE_TAGS]
    if subject is None or len(helpers) < 2 or not helpers[0].i < subject.i < helpers[-1].i:
        return words
    return [word for word in words if word != helpers[0]]


def within_dashes(words: list[Token], top: Token) -> list[Token]:
    """The words of a clause up to the dash that closes it: "the mill - which made a loss - for years"."""
    before = syntax.mark_before(top)
    if top.relation != "relative clause" or before.text not in DASHES:
        return words
    sentence = top.doc[top.i : top.sent.end]
    ends = [mark.i for mark in sentence if is_behind_space(mark)]
    return [word for word in words if not ends or word.i < ends[0]]


def with_links(words: list[Token], top: Token, skip: Collection[int]) -> list[Token]:
    """The words of a clause with the links of those below its verb: "held than | in | other towns"."""
    links = [
        link
        for word in words
        if word != top and word.relation not in VERB_GROUP
        for link in word.children
        if link.i < word.i
        and link.dep_ in ("case", "mark")
        and link.i not in skip
        and (link.i - 1 not in skip or link.lower_ == "with")
        # "Safe for women to leave" may lose the women.
        if not (link.lower_ == "for" and syntax.is_infinitive(word))
    ]
    parts = {part for link in links for part in link.subtree if part.i not in skip}
    return in_text_order([*words, *parts])
