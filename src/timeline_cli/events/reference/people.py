"""Whom "the US leader", "the singer" and "the 21" stand for."""

from __future__ import annotations

from collections.abc import Iterable

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.callings import OFFICES
from timeline_cli.events.names.mention import Role
from timeline_cli.events.names.pronouns import MAIN_PERSON, MUCH_TOLD
from timeline_cli.events.names.roles import is_one_office, office_words
from timeline_cli.events.names.somebody import is_calling, is_possessive
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.reference.nouns import Noun, definite_start
from timeline_cli.events.reference.pronouns.sentences_before import opens
from timeline_cli.events.reference.together import together
from timeline_cli.events.reference.told import NEAR, Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

#: Stands for people without a name.
SOMEBODY = ""


def leader(noun: Token, told: Told) -> Meaning | None:
    """Who leads what the noun says: "the US leader" → the one whom the article calls US president."""
    lists = reference_words()
    if noun.lemma_.lower() not in lists.leaders or noun.tag_ == "NNS" or noun.pos_ not in ("NOUN", "PROPN"):
        return None
    if syntax.children(noun, "apposition", "name part", "copula", "possessor", "nominal modifier"):
        return None
    if noun.relation in ("compound", "apposition", "name part"):
        return None
    first = noun.left_edge
    while first.i < noun.i and first.lower_ not in DETERMINERS:
        first = first.nbor(1)
    said = {lists.nationalities.get(t.lower_, t.lower_) for t in told.doc[first.i + 1 : noun.i]}
    if first == noun or not said or not any(t.text[:1].isupper() for t in told.doc[first.i + 1 : noun.i]):
        return None
    people: dict[str, ResolvedName] = {}
    for resolved, place, role in told.leaders:
        theirs = {lists.nationalities.get(word, word) for word in role.words}
        if place < noun.i and said <= {part for word in theirs for part in (word, *word.split())}:
            people[resolved.name] = resolved
    if len(people) != 1:
        return None
    return Meaning(first.i, next(iter(people.values())))


def unnamed(pronoun: Token, told: Told) -> Noun | None:
    """The noun behind "he" or "she" for somebody without a name: "The woman said she"."""
    person = told.names.unnamed(pronoun)
    noun = told.at.get(person.i) if person is not None else None
    if noun is None or noun.resolved is not None or noun.is_plural:
        return None
    return None if is_possessive(pronoun) and noun.end > noun.head.i + 1 else noun


def sole_person(noun: Token, told: Told) -> Meaning | None:
    """The one person whom the sentence before is about: "Ada Okoro left her label. The singer"."""
    start = definite_start(noun)
    number = told.sentence_of[noun.i]
    if start is None or number == 0 or noun.tag_ == "NNS" or not is_calling(noun):
        return None
    if noun.relation not in SUBJECTS:
        return None
    last, own = told.sents[number - 1 : number + 1]
    if not syntax.is_parsed(last) or people_in(told.doc[own.start : start], told):
        return None
    subject = syntax.own_subject(last.root)
    resolved = told.names.name_of(subject) if subject is not None else None
    people = people_in(last, told) - {SOMEBODY}
    if resolved is None or people != {resolved.name} or is_another(noun, resolved, told):
        return None
    return Meaning(start, resolved)


def main_person(noun: Token, told: Told) -> Meaning | None:
    """The person whom a text is about by far, told just now: "the singer"."""
    start = definite_start(noun)
    lemma = noun.lemma_.lower()
    if start is None or noun.tag_ == "NNS" or lemma not in lexicon().callings or lemma in OFFICES:
        return None
    ranked = told.people_before(noun).most_common(2)
    if not ranked or ranked[0][1] < max(MAIN_PERSON, *(MUCH_TOLD * times for _, times in ranked[1:]), 0):
        return None
    best = ranked[0][0]
    if told.age(best, noun) > 1 or is_another(noun, best, told) or told.has_rivals(noun, best):
        return None
    here = people_in(told.doc[noun.sent.start : start], told)
    return Meaning(start, best) if not here else None


def one_of(word: Token, told: Told) -> Noun | None:
    """The people of whom "one" is one: "The girls were taken in May, and one was found in June"."""
    if word.relation not in SUBJECTS or list(word.children):
        return None
    clause = syntax.governor(word)
    above = syntax.governor(clause) if clause is not None else None
    if clause is None or above is None or clause.relation != "conjunct":
        return None
    subject = syntax.own_subject(above)
    noun = told.at.get(subject.i) if subject is not None else None
    is_clear = noun is not None and noun.is_plural and noun.resolved is None and noun.head.i < word.i
    return noun if is_clear else None


def is_another(noun: Token, resolved: ResolvedName, told: Told) -> bool:
    """Whether the article calls somebody else so, or this one by another rank: "deputy mayor Ada Okoro"."""
    lemma = noun.lemma_.lower()
    own = Role(lemma, frozenset(), frozenset(), office_words(told.doc, lemma, noun.left_edge.i, noun.i))
    roles = [(other, role) for other, _, role in told.names.roles() if role.head == lemma]
    if any(other.name == resolved.name and not is_one_office(role, own) for other, role in roles):
        return True
    holders = {other.name for other, _ in roles}
    holders |= {entry.resolved.name for entry in told.called if lemma in entry.nouns}
    return bool(holders - {resolved.name})


def two_people(pronoun: Token, told: Told) -> Meaning | None:
    """The only two people of the sentence before: "Okoro won gold, while Vance came third. They"."""
    number = told.sentence_of[pronoun.i]
    if number == 0 or not opens(pronoun, told):
        return None
    last = told.sents[number - 1]
    before = told.between(last.start, pronoun.i)
    if not syntax.is_parsed(last) or any(n.is_plural or n.lemma in lexicon().people for n in before):
        return None
    people: dict[str, Token] = {}
    for word in last:
        resolved = told.names.name_of(word)
        if resolved is not None and resolved.is_person:
            people.setdefault(resolved.name, word)
    if len(people) != 2 or not all(is_partner(word) for word in people.values()):
        return None
    return Meaning(pronoun.i, " and ".join(people))


def is_partner(name: Token) -> bool:
    """Whether a name stands where it may be one of two who act: as a subject, or "with" one."""
    link = name.relation
    return link in SUBJECTS or syntax.preposition_of(name) in ("with", "alongside")


def people_in(words: Iterable[Token], told: Told) -> set[str]:
    """The people whom a stretch of text names; someone without a name counts as one."""
    found = set()
    for word in words:
        resolved = told.names.name_of(word)
        if resolved is not None and resolved.is_person:
            found.add(resolved.name)
        elif resolved is None and word.pos_ == "NOUN" and word.lower_ in lexicon().people:
            found.add(SOMEBODY)
    return found


def number(noun: Token, told: Told) -> Meaning | None:
    """What "the 21" stands for: as many as were told before, the last time that number was."""
    determiner = syntax.children(noun, "determiner")
    if (
        not determiner
        or determiner[0].lower_ not in ("the", "these", "those")
        or noun.i > determiner[0].i + 1
    ):
        return None
    if any(c.i > noun.i and not c.is_punct for c in noun.children) or noun.relation == "number":
        return None
    if noun.lower_ == "two" and (two := together(noun, determiner[0].i, told, 2)) is not None:
        return two
    for other in reversed(told.between(0, noun.i)):
        if any(c.lower_ == noun.lower_ for c in syntax.children(other.head, "number")):
            return Meaning(determiner[0].i, other)
    return None


def ordinal(word: Token, told: Told) -> Meaning | None:
    """What "the first" stands for: one more of what was just counted, "her third attempt. The first"."""
    ordinals = reference_words().ordinals
    determiner = syntax.children(word, "determiner")
    if word.lower_ not in ordinals or word.relation not in SUBJECTS:
        return None
    if len(determiner) != 1 or determiner[0].i != word.i - 1 or determiner[0].lower_ != "the":
        return None
    if syntax.children(word, "nominal modifier", *NOUN_CLAUSES, "conjunct"):
        return None
    sentence = told.sentence_of[word.i]
    start = told.sents[max(sentence - NEAR, 0)].start
    counted = [
        (noun, child)
        for noun in told.between(start, word.i)
        for child in syntax.children(noun.head, "adjective")
        if child.lower_ in ordinals
    ]
    if len(counted) != 1 or counted[0][0].is_plural or counted[0][1].lower_ == word.lower_:
        return None
    return Meaning(determiner[0].i, f"the {word.lower_} {counted[0][0].head.text}")
