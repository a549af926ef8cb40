"""How the words of a sentence hang together: governors, dependents, prepositions, links."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_cli.events.labels import SUBJECTS, Relation
from timeline_cli.events.tokens import Span, Token, once

RELATIVE_PRONOUNS = frozenset({"WP", "WDT", "WP$"})
PARTING = frozenset({",", ";", ":", "—", "–", "--", "-", "_", "(", "/"})


def is_parsed(sentence: Span) -> bool:
    """Whether a parser has looked at `sentence`: some sentences may be left alone to save time."""
    return any(token.dep_ not in ("", "dep") for token in sentence)


def children(token: Token, *relations: Relation) -> list[Token]:
    """The dependents of `token` in any of `relations`, in text order."""
    # Most often there is none of them, which takes less to see than a look at every child.
    if token.below.isdisjoint(relations):
        return []
    return [child for child in token.children if child.relation in relations]


def joining(partner: Token) -> Token | None:
    """The "and", "or" or "but" before a partner, None where there is none."""
    if "conjunction" not in partner.below:
        return None
    return next((c for c in partner.children if c.relation == "conjunction" and c.i < partner.i), None)


def is_alternative(partner: Token) -> bool:
    """Whether a partner is told with the one before alone: "hurt | or killed", "sell, | close | or move"."""
    if partner.relation != "conjunct" or not partner.below.isdisjoint(SUBJECTS):
        return False
    last = children(partner.head, "conjunct")[-1]
    link = joining(partner) or joining(last)
    return partner.i > partner.head.i and link is not None and link.lower_ in ("nor", "or")


def is_preposition_head(token: Token) -> bool:
    """Whether `token` is a preposition that governs its noun, as in spaCy's older labels."""
    return token.dep_ in ("prep", "agent", "dative") and any(
        c.dep_ in ("pobj", "pcomp") for c in token.children
    )


@once
def preposition_of(noun: Token) -> str:
    """The preposition that links `noun` to its governor ("because of"), lower case, "" when there is none."""
    if noun.dep_ in ("pobj", "pcomp"):
        return noun.head.lower_
    cases = [child for child in noun.children if child.dep_ == "case" and child.i < noun.i]
    words: list[str] = []
    for case in cases:
        words.append(case.lower_)
        words.extend(part.lower_ for part in case.children if part.dep_ == "fixed")
    return " ".join(words)


def governor(token: Token) -> Token | None:
    """The word that `token` depends on, prepositions skipped; None at the root."""
    head = token.head
    if token.dep_ in ("pobj", "pcomp") and head.head != head:
        head = head.head
    return None if head == token or token.dep_ in ("ROOT", "root", "") else head


def others_beside(noun: Token) -> list[Token]:
    """Who or what takes part beside a noun, which is therefore another: "Okoro" for "mayor" in "the mayor met
    Okoro" and in "Okoro and the mayor".
    """
    clause = governor(noun)
    if noun.relation == "conjunct" or clause is None:
        return [other for other in noun.conjuncts if other.i < noun.i]
    parts = children(clause, "subject", "passive subject", "object", "recipient", "agent", "oblique")
    return [other for part in parts if noun in parts and part != noun for other in (part, *part.conjuncts)]


def is_relative_pronoun(token: Token) -> bool:
    """Whether `token` stands for the noun that its relative clause modifies ("who", "which", "that")."""
    return token.tag_ in RELATIVE_PRONOUNS or (token.lower_ == "that" and token.tag_ in ("IN", "WDT", "DT"))


def chain_of_modifiers(noun: Token) -> Iterator[Token]:
    """A noun and the nouns that it says more of: "boats", then "number" in "the number of boats"."""
    yield noun
    while noun.relation == "nominal modifier":
        noun = noun.head
        yield noun


def word_before(clause: Token) -> Token:
    """The word before a clause, a comma between them left out."""
    first = clause.left_edge
    words = clause.doc[max(first.i - 2, 0) : first.i + 1]
    return next((word for word in reversed(list(words)[:-1]) if not word.is_punct), first)


def is_before_to(word: Token) -> bool:
    return word.i + 1 < len(word.doc) and word.nbor(1).tag_ == "TO"


def is_not_only(word: Token) -> bool:
    """Whether a "not" or "only" is that of "not only", which tells of more and denies nothing."""
    pair = word.doc[max(word.i - 1, 0) : word.i + 2]
    words = [token.lower_ for token in pair]
    return ["not", "only"] in (words[:2], words[-2:])


def is_activity(token: Token) -> bool:
    """Whether an -ing form with a preposition is a noun: "forced them onto part-time | working"."""
    is_linked = token.tag_ == "VBG" and bool(preposition_of(token))
    return is_linked and bool(children(token, "compound")) and not children(token, "object")


def is_due_to(word: Token) -> bool:
    """Whether a word is the "due" of "due to sail", which a parse may take for more than a link."""
    if word.lower_ != "due" or word.relation in ("preposition", "oblique"):
        return False
    return any(part.lower_ == "to" and part.dep_ == "fixed" for part in word.children)


def ancestors(token: Token) -> Iterator[Token]:
    """The governors of `token`, nearest first."""
    current = governor(token)
    for _ in range(60):
        if current is None:
            return
        yield current
        current = governor(current)


def mark_before(phrase: Token) -> Token:
    """The comma or dash with which a phrase begins; else the word before it, which may be such a mark."""
    start = phrase.left_edge
    return start if start.text in PARTING else start.nbor(-1)


def is_next_statement(clause: Token, before: Token) -> bool:
    """Whether a semicolon parts a clause from one before it: "she wrote to him; | he replied"."""
    return any(word.text == ";" for word in clause.doc[before.i : clause.i])


@once
def set_off(clause: Token) -> bool:
    """Whether a comma, a dash or the like parts the clause or phrase from what stands before it."""
    start = clause.left_edge
    if start.text in PARTING:
        return True
    if not start.i:
        return False
    before = start.nbor(-1)
    return before.text in PARTING or before.is_space
