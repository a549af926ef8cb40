"""Whom the headline names: "the singer" and "the 22-year-old" of a text under "Okoro leaves Alba"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import REPORTING
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.callings import OFFICES
from timeline_cli.events.names.somebody import is_calling, is_somebody
from timeline_cli.events.reference.epithets import (
    epithet_start,
    is_spoken,
    may_be_other,
    people,
    start_of_one,
)
from timeline_cli.events.reference.people import is_another
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.tokens import Token

#: How many sentences ago, words of speakers left aside, the headline's person may have been told.
REACH = 2


def headlined(noun: Token, told: Told) -> Meaning | None:
    """The one person whom the headline names, where a text calls somebody by a calling, age or origin.

    Not so where somebody else did something since the text told of that person, and may be meant.
    """
    start = called_start(noun)
    person = told.headlined
    if start is None or person is None or told.names.is_quoted(noun):
        return None
    here = told.doc[noun.sent.start : start]
    own = [t for t in here if is_named(t, person, told)]
    if any(t.relation != "possessor" for t in own) or not (own or is_told_last(noun, person, told)):
        return None
    if any(is_rival(t, person, noun, told) for t in here):
        return None
    if is_another(noun, person, told) or may_be_other(noun, start, person, told):
        return None
    return Meaning(start, person)


def called_start(noun: Token) -> int | None:
    """Where a subject starts that calls somebody by an age, an origin or a calling, None for other words."""
    start = epithet_start(noun)
    if start is not None or noun.tag_ == "NNS" or noun.relation not in SUBJECTS:
        return start
    return start_of_one(noun) if is_calling(noun) and noun.lemma_.lower() not in OFFICES else None


def is_told_last(noun: Token, person: ResolvedName, told: Told) -> bool:
    """Whether the text told of a person just now, and of nobody since who may be meant."""
    own = told.sentence_of[noun.i]
    before = [sentence for sentence in told.sents[:own] if not is_spoken(sentence, told)]
    for sentence in reversed(before[-REACH:]):
        if not syntax.is_parsed(sentence):
            return told.last_told(person, noun.i) >= sentence.start
        if any(is_rival(t, person, noun, told) for t in sentence):
            return False
        if person.name in people(sentence, told):
            return True
    return False


def is_named(word: Token, person: ResolvedName, told: Told) -> bool:
    """Whether a word is the name of a person, or a pronoun for it."""
    resolved = told.names.name_of(word) or told.name_at(word)
    return resolved is not None and resolved.name == person.name


def is_rival(word: Token, person: ResolvedName, noun: Token, told: Told) -> bool:
    """Whether a word is another who does something, and not who says what the noun is told in."""
    if word.relation not in SUBJECTS or is_named(word, person, told):
        return False
    resolved = told.names.name_of(word) or told.name_at(word)
    if not (resolved.is_person if resolved is not None else is_somebody(word)):
        return False
    clause = syntax.governor(word)
    return clause is None or clause.lemma_ not in REPORTING or clause not in syntax.ancestors(noun)
