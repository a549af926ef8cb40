"""Which nouns are human beings without a name, and how a name stands beside such a noun."""

from __future__ import annotations

from timeline_cli.events.names.words import POSSESSIVES, THIRD_PERSON, Gender, lexicon
from timeline_cli.events.syntax import preposition_of
from timeline_cli.events.tokens import Token, once

#: Nouns with these endings may be people.
DOERS = ("ee", "er", "ess", "eur", "or")


def named_noun(name: Token) -> Token:
    """The noun whose place a name has: "founder" in "founder Ada Okoro" and in "the founder, Ada Okoro"."""
    noun = name.head
    if noun.pos_ != "NOUN" or noun.i >= name.i:
        return name
    is_told_so = name.relation == "apposition" and (noun.i == name.i - 1 or is_somebody(noun))
    if name.relation != "name part" and not is_told_so:
        return name
    return named_noun(noun) if noun.relation == "apposition" else noun


@once
def is_somebody(noun: Token) -> bool:
    """Whether a noun is a human being: "the driver", "a geologist", "an Afghan"."""
    if noun.lower_.endswith("year-old") and any(c.relation == "determiner" for c in noun.children):
        return True
    if noun.pos_ == "NOUN":
        word = noun.lower_.removeprefix("co-")
        if word in lexicon().callings or word in lexicon().people or word.endswith(lexicon().people_endings):
            return True
        return any(c.lower_ in lexicon().callings for c in noun.children if c.relation == "conjunct")
    if noun.pos_ == "PROPN" and noun.lower_.endswith(("man", "woman")):
        return any(c.relation == "determiner" for c in noun.children)
    is_noun = noun.pos_ in ("PROPN", "ADJ") and noun.relation not in ("compound", "adjective")
    return is_noun and noun.ent_type_ == "MISC" and any(c.lower_ in ("a", "an") for c in noun.children)


def is_possessive(token: Token) -> bool:
    """Whether a pronoun is an owner: "her seat", not "told her"."""
    if token.lower_ in POSSESSIVES:
        return True
    return token.lower_ == "her" and (token.tag_ == "PRP$" or token.relation == "possessor")


def is_calling(noun: Token) -> bool:
    """Whether a noun can stand for the person whom a text is about: "the singer", "the 22-year-old"."""
    return noun.lemma_.lower() in lexicon().callings or noun.lower_.endswith("year-old")


def is_kin_of(noun: Token, gender: Gender) -> bool:
    """Whether somebody is told by who "he" or "she" is: "his father", from whom he inherited."""
    return any(THIRD_PERSON.get(c.lower_) == gender for c in noun.children if c.relation == "possessor")


def is_office_held(noun: Token) -> bool:
    """Whether a noun only says as what somebody does something: "As farm minister he left"."""
    if preposition_of(noun) == "as":
        return True
    first = noun.left_edge
    is_bare = noun.tag_ == "NN" and not any(c.relation == "determiner" for c in noun.children)
    return is_bare and first.i > 0 and first.nbor(-1).lower_ == "as"


def is_predicate(noun: Token) -> bool:
    """Whether a noun only says what its subject is: "Okoro is another player"."""
    return any(c.relation == "copula" for c in noun.children) and any(
        c.relation == "subject" for c in noun.children
    )
