"""What a pronoun stands for where its sentence has told but one such thing."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.names.words import PLURAL, SINGULAR, lexicon
from timeline_cli.events.reference.kinds import (
    acts,
    agrees,
    is_collective,
    is_divided,
    is_joined,
    is_kind,
    is_no_thing,
    is_owner,
    is_place,
    is_told_to,
    is_where,
    may_be_body,
    needs_body,
)
from timeline_cli.events.reference.nouns import Noun, noun_at
from timeline_cli.events.reference.told import Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token


def only_body(pronoun: Token, told: Told) -> Noun | None:
    """The one body told in the sentence so far, where only a body is meant: "since it disclosed the loss"."""
    if pronoun.lower_ not in SINGULAR or not needs_body(pronoun):
        return None
    start = pronoun.sent.start
    found: dict[str | int, Noun] = {}
    for noun in told.between(start, pronoun.i):
        if noun.is_subject and not acts(noun) and may_be_body(noun):
            return None
        if agrees(noun, pronoun) and acts(noun) and not is_where(noun):
            found[noun.resolved.name if noun.resolved is not None else noun.head.i] = noun
    others = {r.name for r in map(told.names.name_of, told.doc[start : pronoun.i]) if r and r.label == "ORG"}
    return next(iter(found.values())) if len(found) == 1 and others <= found.keys() else None


def only_country(pronoun: Token, told: Told) -> Noun | None:
    """The one place told in the sentence so far that can have a president: "moved to Norland and met its"."""
    if pronoun.lower_ != "its" or pronoun.head.lemma_.lower() not in reference_words().national:
        return None
    start = pronoun.sent.start
    before = [n for n in told.between(start, pronoun.i) if acts(n) or is_place(n)]
    places = {n.resolved.name if n.resolved is not None else "": n for n in before}
    return before[0] if len(places) == 1 and is_place(before[0]) else None


def nations_before(pronoun: Token, told: Told) -> list[Noun]:
    """The countries and peoples told in the sentence so far, where only these do it: "its invasion"."""
    if not is_owner(pronoun) or pronoun.head.lemma_.lower() not in lexicon().national_deeds:
        return []
    nations: dict[str, Noun] = {}
    for noun in told.between(pronoun.sent.start, pronoun.i):
        name = noun.resolved.name.lower() if noun.resolved is not None else noun.lemma
        is_body = noun.resolved is not None and noun.resolved.label == "ORG"
        is_people = noun.head.tag_ == "NNPS" and not is_body
        if is_people or name in reference_words().nations or name in reference_words().countries:
            nations[name] = noun
    return list(nations.values())


def only_plural(pronoun: Token, told: Told) -> Noun | None:
    """The one plural noun told in the sentence so far: "did not stop the ships as they left"."""
    if pronoun.lower_ not in PLURAL or is_owner(pronoun):
        return None
    start = pronoun.sent.start
    before = told.between(start, pronoun.i)
    before = [n for n in before if not is_kind(n)]
    if any(is_divided(n) if n.is_plural else is_collective(n) and n.is_subject for n in before):
        return None
    plural = [whole_of(n, told) for n in before if n.is_plural or is_joined(n)]
    plural = list({n.head.i: n for n in plural}.values())
    others = {t.lower_ for t in told.doc[start : pronoun.i]} & PLURAL
    is_clear = len(plural) == 1 and plural[0].end < pronoun.i and not others
    return plural[0] if is_clear and not is_told_to(plural[0]) else None


def whole_of(noun: Noun, told: Told) -> Noun:
    """What a noun is told together with: "he and his sons" of "his sons"."""
    first = noun.head
    while first.relation == "conjunct" and first.head.pos_ in ("NOUN", "PROPN", "PRON"):
        first = first.head
    return noun if first == noun.head else noun_at(first, noun.sentence, told.names, told.skip)


def only_thing(pronoun: Token, told: Told) -> Noun | None:
    """The one thing told in the sentence so far: "a supporter of the pact when it was set up"."""
    is_core = pronoun.relation in SUBJECTS
    if pronoun.lower_ not in SINGULAR or not is_core or needs_body(pronoun):
        return None
    start = pronoun.sent.start
    clause = syntax.governor(pronoun)
    if clause is None or any(t.lower_ in SINGULAR for t in told.doc[start : pronoun.i]):
        return None
    found: dict[str | int, Noun] = {}
    for noun in told.between(start, pronoun.i):
        if agrees(noun, pronoun) and not is_no_thing(noun):
            found.setdefault(noun.resolved.name if noun.resolved is not None else noun.head.i, noun)
    if len(found) != 1:
        return None
    (noun,) = found.values()
    if noun.end >= clause.i or is_where(noun):
        return None
    return noun if clause.relation == "adverbial clause" or is_in_object(noun, clause) else None


def is_in_object(noun: Noun, clause: Token) -> bool:
    """Whether a noun stands in the object of the clause before: "lost control of the mill and it fell"."""
    if clause.relation != "conjunct":
        return False
    places = [noun.head, *syntax.ancestors(noun.head)]
    return any(word.head == clause.head and word.relation == "object" for word in places)
