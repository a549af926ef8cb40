"""Whom a pronoun may stand for: who was told before it, where, and in which place of the sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.names.mention import Entity, Mention
from timeline_cli.events.names.somebody import is_possessive, named_noun
from timeline_cli.events.names.words import Gender, lexicon
from timeline_cli.events.syntax import governor, is_parsed
from timeline_cli.events.tokens import Doc, Token


@dataclass(slots=True)
class Candidate:
    """Someone whom a pronoun may stand for: an entity, or (None) a person without a name ("the driver")."""

    position: int
    sentence: int
    entity: Entity | None
    is_subject: bool
    governor: int | None
    gender: Gender | None


class Places:
    """The sentences of a document: which words stand where, which are quoted, and who is named by which."""

    def __init__(self, doc: Doc, mentions: Sequence[Mention], quoted: Sequence[bool]) -> None:
        self.doc = doc
        self.quoted = quoted
        self.at: Mapping[int, Mention] = {i: m for m in mentions for i in range(m.start, m.end)}
        self.bounds = [sentence.start for sentence in doc.sents]
        self.parsed = [is_parsed(sentence) for sentence in doc.sents]
        told = [not all(quoted[t.i] for t in sentence if t.is_alpha) for sentence in doc.sents]
        self._told_before = list(accumulate(told, initial=0))

    def sentence(self, i: int) -> int:
        """The number of the sentence that a token stands in."""
        return max(bisect_right(self.bounds, i) - 1, 0)

    def distance(self, before: int, sentence: int, token: Token) -> int:
        """How many sentences ago somebody was told; those that only quote lie aside for one that does not."""
        if self.quoted[token.i] or before == sentence:
            return sentence - before
        return 1 + self._told_before[sentence] - self._told_before[before + 1]

    def candidate(self, token: Token, entity: Entity | None) -> Candidate:
        """Someone whom a later pronoun may stand for, told by `token`."""
        place = named_noun(token)
        head = governor(place)
        sentence = self.sentence(token.i)
        subject = place.relation in SUBJECTS
        if not (self.parsed and self.parsed[sentence]):
            subject = not any(t.pos_ in ("VERB", "AUX") for t in self.doc[self.bounds[sentence] : token.i])
        gender = entity.gender if entity is not None else lexicon().people.get(token.lower_)
        return Candidate(token.i, sentence, entity, subject, head.i if head is not None else None, gender)


def clauses(token: Token) -> set[int]:
    """The nearest verb above a possessive: "Harlow lost her seat" is about Harlow's seat."""
    head = governor(token)
    while head is not None and head.pos_ not in ("VERB", "AUX"):
        head = governor(head)
    return {head.i} if head is not None else set()


def clauses_above(token: Token, recent: Sequence[Candidate]) -> set[int]:
    """The verb that its clause belongs to, where its subject is told last: "Harlow said he would"."""
    own = governor(token)
    if own is None or token.lower_ not in ("he", "she"):
        return set()
    above = governor(own)
    if above is None or own.relation not in ("complement clause", "adverbial clause"):
        return set()
    people = filter(is_anybody, reversed(recent))
    last = next(people, None)
    is_told = last is not None and last.is_subject and last.governor == above.i < token.i
    return {above.i} if is_told else set()


def coargument(token: Token, recent: Sequence[Candidate]) -> int | None:
    """Whom an object pronoun cannot mean: the subject of its own verb ("Harlow told him")."""
    if is_possessive(token) or token.relation in SUBJECTS:
        return None
    own = clauses(token)
    for candidate in reversed(recent):
        if candidate.entity is not None and candidate.is_subject and candidate.governor in own:
            return candidate.entity.number
    return None


def is_subject_above(best: int, token: Token, recent: Sequence[Candidate], quoted: Sequence[bool]) -> bool:
    """Whether somebody is the subject of the clause above a pronoun: "Okoro left when he lost".

    Not where that clause tells of somebody else too, unless as an owner: "Okoro named Vance after he left".
    """
    own = governor(token)
    above = governor(own) if own is not None else None
    if own is None or above is None or token.relation not in SUBJECTS:
        return False
    if own.relation != "adverbial clause" or quoted[above.i]:
        return False
    while above.relation == "open complement" and (chain := governor(above)) is not None:
        above = chain
    theirs = [c for c in recent if c.is_subject and c.governor == above.i and c.entity is not None]
    if not theirs or theirs[-1].entity is None or theirs[-1].entity.number != best:
        return False
    behind = (c for c in recent if c.position > theirs[-1].position)
    return all(token.doc[c.position].relation == "possessor" for c in behind if is_anybody(c))


def is_anybody(candidate: Candidate) -> bool:
    """Whether a candidate is a human being."""
    return candidate.entity is None or candidate.entity.is_person


def is_passed_over(
    best: int, others: Sequence[int | None], sentence: int, recent: Sequence[Candidate]
) -> bool:
    """Whether the sentence tells the best one as no subject, and somebody else after it."""
    here = [c for c in recent if c.sentence == sentence]
    own = [c for c in here if c.entity is not None and c.entity.number == best]
    if not own or any(c.is_subject for c in own):
        return False
    keys = (c.entity.number if c.entity is not None else None for c in here if c.position > own[-1].position)
    return any(key in others for key in keys)


def last_told(recent: Sequence[Candidate], number: int | None) -> int:
    """The sentence that tells somebody last; those without a name count as one."""
    own = (c.sentence for c in recent if (c.entity.number if c.entity is not None else None) == number)
    return max(own, default=-1)
