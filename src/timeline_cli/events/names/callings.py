"""People told by what they are, without a name beside it: who "the singer" is where only one was told of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_cli.events.names.candidates import Candidate, Places
from timeline_cli.events.names.mention import Entity, Mention, Role
from timeline_cli.events.names.roles import is_one_office, is_told_apart, office_words, telling_words
from timeline_cli.events.names.somebody import is_calling, is_office_held, is_predicate, is_somebody
from timeline_cli.events.names.words import Gender, lexicon
from timeline_cli.events.syntax import others_beside, subject
from timeline_cli.events.tokens import Doc, Token

#: Callings that one may have in one place and another elsewhere.
OFFICES = frozenset({"chancellor", "leader", "mep", "mp", "premier", "senator"})

#: Before the name of who speaks: a title, the hour in brackets.
TITLES = re.compile(r"\s*(?:\[[^\]]*\]\s*)?(?:[A-Z][\w.]*\s+){0,2}")
#: Before the name of who is written to.
GREETING = re.compile(r"\s*(?:(?:dear|hello|hi)\s+(?:[A-Z][\w.]*\s+)?)?", re.IGNORECASE)


def is_unnamed_person(noun: Token, places: Places) -> bool:
    """Whether `noun` is a person whom no name beside it names: "founder Ada Okoro" is one, not two."""
    if not is_somebody(noun) or is_predicate(noun) or is_office_held(noun):
        return False
    beside = [noun.i + 1]
    for child in noun.children:
        if child.relation == "apposition":
            below = [c.i for c in child.children if c.relation in ("apposition", "name part")]
            beside += [child.i, *below]
    if (told := told_beside(noun)) is not None:
        beside.append(told.i)
    mentions = (places.at.get(i) for i in beside)
    return not any(m is not None and m.entity is not None and m.entity.is_person for m in mentions)


def told_beside(noun: Token) -> Token | None:
    """Of whom a noun tells: "Okoro, | a singer |", "she is | a singer |", "she was born, | the niece | of".

    Behind a birth a parse hangs it on the verb.
    """
    if noun.relation == "apposition":
        return noun.head
    if is_predicate(noun):
        return subject(noun)
    is_of_birth = noun.relation == "parataxis" and noun.pos_ == "NOUN" and noun.head.lemma_ == "bear"
    return subject(noun.head) if is_of_birth else None


def only_person(noun: Token, recent: Sequence[Candidate], places: Places) -> Entity | None:
    """Who is called "the singer" where the text has told of nobody else so far."""
    start = next((c.i for c in noun.children if c.lower_ == "the"), None)
    if start is None or not is_calling(noun) or any(c.entity is None for c in recent):
        return None
    if is_told_apart(noun, noun.i + 1):
        return None
    gender = lexicon().people.get(noun.lower_)
    told = {c.entity.number: c.entity for c in recent if c.entity is not None and may_be_called(c, gender)}
    if len(told) != 1:
        return None
    (person,) = told.values()
    beside = [places.at[other.i] for other in others_beside(noun) if other.i in places.at]
    if any(mention.entity is person for mention in beside):
        return None
    doc = places.doc
    said = telling_words(doc, start, noun.i) if noun.lemma_.lower() in OFFICES else frozenset()
    if said and any(role.words and not role.words & said for _, role in person.roles):
        return None
    called = Role(noun.lower_, said, frozenset(), office_words(doc, noun.lower_, start, noun.i))
    held = [role for _, role in person.roles if role.head == called.head]
    is_new = not lexicon().coming.isdisjoint(called.office)
    if not all(is_one_office(role, called) for role in held) or (is_new and not held):
        return None
    here = (c for c in recent if c.sentence == places.sentence(noun.i) and c.is_subject)
    return person if all(c.entity is None or c.entity.number != person.number for c in here) else None


def may_be_called(candidate: Candidate, gender: Gender | None) -> bool:
    """Whether somebody is a person, and not one of another gender than a noun tells."""
    is_person = candidate.entity is not None and candidate.entity.is_person
    return is_person and (None in (gender, candidate.gender) or candidate.gender == gender)


def is_credit(doc: Doc, mention: Mention) -> bool:
    """Whether a name only tells whose picture or text it is, who speaks, or who is written to.

    "Ada Okoro/Fennmark", a line "By Ada Okoro", "MS OKORO: I was there", a line "Dear Ada,".
    """
    beside = (mention.start - 1, mention.end)
    if any(0 <= i < len(doc) and doc[i].text == "/" for i in beside):
        return True
    start = doc[mention.start]
    if is_byline(doc, mention):
        return True
    behind = doc[mention.end].text if mention.end < len(doc) else ""
    in_front = doc.text[doc.text.rfind("\n", 0, start.idx) + 1 : start.idx]
    if behind == ":":
        return start.is_sent_start or TITLES.fullmatch(in_front) is not None
    is_line = "\n" in behind or (behind == "," and "\n" in doc[min(mention.end + 1, len(doc) - 1)].text)
    return is_line and GREETING.fullmatch(in_front) is not None and (in_front != "" or behind == ",")


def is_byline(doc: Doc, mention: Mention) -> bool:
    """Whether a name stands behind "By" in a line of its own, alone or with another writer or a paper."""
    by = doc[mention.start - 1] if mention.start else None
    if by is None or by.lower_ != "by" or (by.i and "\n" not in by.nbor(-1).text):
        return False
    behind = doc[mention.end] if mention.end < len(doc) else by
    return "\n" in behind.text or behind.text in ("|", ",", "and")
