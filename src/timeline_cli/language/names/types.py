"""The type of a name that the rest of the document speaks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc, Span

from timeline_cli.language.name_words import BODY, OTHER, PERSON, PLACE, TYPED, Name, words, words_of, written
from timeline_cli.language.names.evidence import Evidence, is_where

#: So many times as often as a person a name was read as a body: then it is one, whoever else is called so.
CLEAR = 4


def by_the_document(doc: Doc, name: Span, texts: Sequence[str], evidence: Evidence) -> Span:
    """`name` with the type that the document gives it, where its own words do not say."""
    if name.label_ not in TYPED:
        return name
    own, label = words_of(texts, name), name.label_
    whole = written(texts, name.start, name.end)
    if label == PLACE and own not in evidence.called and is_where(texts, name):
        return name
    if label == BODY and own in evidence.teams:
        return name
    if own in evidence.short:
        return Span(doc, name.start, name.end, label=BODY)
    is_person = own in evidence.persons or len(own) > 1
    if label == PERSON and not is_person and whole in words("peoples"):
        label = OTHER
    elif (label in (PLACE, OTHER) or not is_person) and _is_team(texts, name, own, whole, evidence):
        label = BODY
    elif label != OTHER:
        label = _label(own, label, evidence)
    elif own in evidence.persons and whole not in words("peoples"):
        label = PERSON
    elif own in evidence.bodies and evidence.votes[own][BODY] > evidence.votes[own][OTHER]:
        # "Tilbrook", read as the name of a thing once, in a text about the Tilbrook Airways.
        label = BODY
    if label != BODY and own not in evidence.persons and whole in words("firms"):
        label = BODY
    return name if label == name.label_ else Span(doc, name.start, name.end, label=label)


def _is_team(texts: Sequence[str], name: Span, own: Name, whole: str, evidence: Evidence) -> bool:
    """Whether what is called like a town is its team: told so elsewhere, a club's in a text about sport, or
    beside a player in brackets."""
    if whole in words("countries"):
        return False
    before, behind = texts[name.start - 2 : name.start], texts[name.end : name.end + 1]
    is_players = before[1:] == ["("] and behind == [")"] and name.doc[name.start - 2].ent_type_ == PERSON
    is_club = name.label_ in (PLACE, PERSON) and evidence.is_sport and whole in words("clubs")
    return own in evidence.teams or is_club or (is_players and name.label_ == PLACE)


def _label(own: Name, label: str, evidence: Evidence) -> str:
    """The type of a name that was read as `label`, by who else is called so and how it was read elsewhere."""
    person, company = own in evidence.persons, own in evidence.companies
    votes = evidence.votes[own]
    if person and company:
        return label
    if company:
        return label if _is_known_place(own) else BODY
    if person:
        if label == BODY:
            often = own not in evidence.introduced and votes[BODY] > CLEAR * (votes[PERSON] + 1)
            return label if own in evidence.bodies or own[0].isupper() or often else PERSON
        is_known = _is_known_place(own)
        # What nobody knows as a place, and nothing is said to be in, was taken for one by mistake.
        places = votes[PLACE] if is_known else evidence.where[own]
        told = votes[PERSON] + (0 if is_known else evidence.persons[own])
        return PERSON if told > places or (told == places and not is_known) else label
    alone = evidence.votes.get(own[-1:], Counter())
    is_surname = own[-1:] in evidence.persons and alone[PERSON] > alone[BODY] + alone[PLACE]
    if len(own) == 2 and is_surname and _may_be_a_person(own, label):
        return PERSON
    # Without a word that tells, a place is taken for somebody now and then, and a company for a person.
    is_full = len(own) > 1 and not _is_known_place(own)
    others = {PERSON: (BODY, PLACE), BODY: (PLACE,), PLACE: ()}[label]
    others = (PERSON, BODY, PLACE) if is_full else others
    return max((label, *others), key=lambda kind: votes[kind])


def _may_be_a_person(own: Name, label: str) -> bool:
    """Whether nothing in a name of two words speaks against a person: "Odo Varga", not "Varga Bridge"."""
    kinds = ("sites", "contests", "legal_forms", "bodies", "nicknames")
    is_known = " ".join(own) in words("known_bodies") or _is_known_place(own)
    return label != PERSON and not is_known and not any(own[1] in words(kind) for kind in kinds)


def _is_known_place(own: Name) -> bool:
    whole = " ".join(own)
    return any(whole in words(kind) for kind in ("places", "countries", "landmarks"))
