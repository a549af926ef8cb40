"""The subject that stands in a clause itself, put right where a parse gave it to another clause."""

from __future__ import annotations

from timeline_cli.events.lexicon import ATTITUDE, REPORTING
from timeline_cli.events.syntax.antecedents import antecedent
from timeline_cli.events.syntax.clauses import (
    FINITE_TAGS,
    SUBORDINATING,
    auxiliaries,
    clause_head,
    is_infinitive,
)
from timeline_cli.events.syntax.words import (
    chain_of_modifiers,
    children,
    governor,
    is_relative_pronoun,
    preposition_of,
    set_off,
)
from timeline_cli.events.tokens import Token, once

#: verbs that a clause can follow as what is said, known or thought
CLAUSE_TAKERS = REPORTING.words | ATTITUDE.words


@once
def own_subject(clause: Token) -> Token | None:
    """The subject that stands in the clause itself, a relative pronoun read as what it stands for."""
    clause = clause_head(clause)
    found = children(clause, "subject", "passive subject")
    if not found:
        return misread_subject(clause)
    # "The two towns, which …, last held talks in 2015"
    found = [noun for noun in found if noun.tag_ != "RB"] or found
    before = [noun for noun in found if noun.i < clause.i]
    empty = [word for word in children(clause, "expletive") if word.lower_ == "it" and word.i < clause.i]
    if before and empty and before[-1].i < empty[0].i:
        # "If the search - which was long - had begun as a game, | it | seemed none now"
        return empty[0]
    subject = before[-1] if before else found[-1]
    if clause.relation == "relative clause" and is_partner(subject, clause):
        return antecedent(clause)
    if is_relative_pronoun(subject) and clause.relation == "relative clause" and governor(clause) is not None:
        return antecedent(clause)
    return (
        robbed_noun(clause, subject) or noun_of_pair(clause, subject) or noun_said(clause, subject) or subject
    )


def is_partner(noun: Token, clause: Token) -> bool:
    """Whether a parse took the last of several for a subject: "a boat with a cook | and two guests sank"."""
    links = [link for link in children(clause, "conjunction") if link.i < noun.i]
    return any(link.right_edge.nbor(1) in noun.subtree for link in links)


def misread_subject(clause: Token) -> Token | None:
    """The noun right before a verb group that a parse gave to the clause before.

    "They were hurt after the mill | closed", "she faced arrest and the boats | were sold".
    """
    link = clause.relation
    if link not in ("adverbial clause", "conjunct") or is_infinitive(clause):
        return None
    helpers = auxiliaries(clause)
    start = min([clause.i, *(helper.i for helper in helpers)])
    first = clause.doc[start]
    noun = clause.doc[max(start - 1, 0)]
    if noun.text == "," and link == "adverbial clause" and first.tag_ in FINITE_TAGS:
        return noun_before_aside(clause, noun)
    is_person = noun.tag_ == "JJ" and noun.lower_.endswith("-old") and bool(children(noun, "determiner"))
    is_noun = noun.pos_ in ("NOUN", "PROPN", "NUM") or is_person
    if not is_noun or noun.sent is not clause.sent:
        return None
    if link == "conjunct":
        return noun if is_parted_by_and(noun, clause) and first != clause else None
    if noun.head == clause and preposition_of(noun) == "as" and noun.i == start - 1:
        return noun
    if clause.tag_ == "VBG" and first == clause and is_framed(noun, clause):
        return noun
    if first.lower_ == "being" and any(word.head == clause.head for word in chain_of_modifiers(noun)):
        return noun
    links = [c for c in children(clause, "marker") if c.i < noun.i]
    if not links or first.tag_ not in FINITE_TAGS:
        return None
    while links[-1].i < noun.head.i < start:
        noun = noun.head
    return noun


def is_framed(noun: Token, clause: Token) -> bool:
    """Whether a noun stands between a participle and its link: "blamed on | Easter | falling in May"."""
    links = children(clause, "marker")
    is_next = noun.right_edge.i + 1 == clause.i and bool(links) and links[-1].i + 1 == noun.left_edge.i
    return is_next and noun.head == clause.head and noun.relation == "oblique"


def noun_before_aside(clause: Token, comma: Token) -> Token | None:
    """The subject that a parse took for a place or a time: "after | the mayor, Ada Okoro, | resigned"."""
    for noun in children(clause, "oblique"):
        asides = children(noun, "apposition")
        is_closed = bool(asides) and asides[-1].right_edge.i + 1 >= comma.i and noun.i < comma.i
        if is_closed and preposition_of(noun) in SUBORDINATING:
            return noun
    return None


def is_parted_by_and(noun: Token, clause: Token) -> bool:
    """Whether the "and" before a partner of a noun is a verb's: "arrest | and boats were sold"."""
    links = [c for c in clause.children if c.relation == "conjunction" and c.i + 1 == noun.left_edge.i]
    return noun.relation == "conjunct" and noun.i < clause.i and bool(links)


def noun_of_pair(clause: Token, subject: Token) -> Token | None:
    """The noun before a pair of which a parse took half for a subject: "talks between A | and B ended"."""
    links = [c for c in children(clause, "conjunction") if c.i + 1 == subject.left_edge.i]
    if clause.relation != "conjunct" or not links or links[0].i < 2:
        return None
    first = links[0].nbor(-1)
    noun = governor(first)
    if noun is None or noun.pos_ not in ("NOUN", "PROPN") or first.pos_ not in ("NOUN", "PROPN"):
        return None
    is_pair = preposition_of(first) == "between" and noun.i < first.i
    return noun if is_pair and first.right_edge == first else None


def noun_said(clause: Token, subject: Token) -> Token | None:
    """The noun behind a verb of saying that a parse took for its object: "said 21 | of the crew of | A sank".

    So behind a participle that it took for a subject: "she said, confirming | the talks | will begin".
    """
    if subject.tag_ == "VBG" and subject.lemma_ in REPORTING and set_off(subject):
        near = children(subject, "object")
        return near[0] if near and near[0].i < clause.i else None
    above = governor(clause)
    if above is None or clause.relation != "complement clause" or above.lemma_ != "say":
        return None
    said = [noun for noun in children(above, "object") if above.i < noun.i < subject.i]
    is_next = bool(said) and said[-1].right_edge.i + 1 == subject.left_edge.i
    return said[-1] if is_next and not children(clause, "marker") else None


def robbed_noun(clause: Token, subject: Token) -> Token | None:
    """The true subject where a parse took the object of the participle before it instead.

    In "learned the panel deciding his fate was to meet" it is the panel that was to meet; "his fate" is what
    it decides. "An email saying the deal was off" reads the same, but what says takes a clause.
    """
    participle = governor(clause)
    if participle is None or clause.relation != "complement clause" or participle.tag_ != "VBG":
        return None
    noun = governor(participle)
    above = None if noun is None else governor(noun)
    if noun is None or above is None or participle.relation != "adnominal clause":
        return None
    misled = participle.i + 1 == subject.left_edge.i and participle.lemma_ not in CLAUSE_TAKERS
    return noun if misled and above.lemma_ in CLAUSE_TAKERS else None
