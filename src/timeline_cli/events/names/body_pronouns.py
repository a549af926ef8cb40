"""The body behind "it" and "they" that is the clear subject of the sentence, or of the one before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import BEFALLING, DONE_TO_THINGS, REPORTING, REVIVING
from timeline_cli.events.names.candidates import Candidate, Places
from timeline_cli.events.names.mention import Entity
from timeline_cli.events.names.words import PLURAL, lexicon
from timeline_cli.events.tokens import Token


def body(token: Token, recent: Sequence[Candidate], places: Places) -> Entity | None:
    """A body as "it" or "they": only the subject of the same sentence, or of the one before."""
    subjects = [c for c in recent if c.is_subject and c.entity is not None and c.entity.label == "ORG"]
    is_national = token.relation == "possessor" and token.head.lemma_ in lexicon().national_deeds
    if not subjects or is_national or token.tag_ == "EX" or token.relation == "expletive":
        return None
    last = subjects[-1]
    doc = places.doc
    is_said = last.governor is not None and doc[last.governor].lemma_ in REPORTING
    if is_said and (befalls(token) or is_done_to_thing(token) or token.head.lemma_ in REVIVING):
        return None
    sentence = places.sentence(token.i)
    if not (places.parsed and places.parsed[sentence]):
        return None
    between = doc[last.position + 1 : token.i]
    rivals = [t for t in between if t.relation in SUBJECTS and t.pos_ in ("NOUN", "PROPN")]
    if rivals or any(
        c.entity is not last.entity for c in recent if c.position > last.position and c.is_subject
    ):
        return None
    if token.relation == "object" and token.head.i == last.governor:
        # Nobody does something to itself by "it": "Brimtech dismissed it".
        return None
    if last.sentence == sentence:
        plural = token.lower_ in PLURAL
        before = doc[places.bounds[sentence] : last.position]
        if plural and any(t.tag_ == "NNS" and t.relation == "subject" for t in before):
            return None
        nouns = [t for t in between if t.pos_ in ("NOUN", "PROPN") and (t.tag_ in ("NNS", "NNPS")) == plural]
        return last.entity if not nouns or (token.lower_ == "its" and len(nouns) < 2) else None
    opens = token.relation == "subject" and all(
        not t.is_alpha or t.pos_ == "ADV" for t in doc[places.bounds[sentence] : token.i]
    )
    main = last.governor is not None and doc[last.governor].relation == "root"
    is_next = opens and main and sentence - last.sentence == 1
    return last.entity if is_next and no_plural(between, token) else None


def befalls(token: Token) -> bool:
    """Whether "it" came about by itself: "the fire was out, the agency said. | It started on Monday"."""
    verb = token.head
    if token.relation not in SUBJECTS or not verb.below.isdisjoint(("object", "open complement")):
        return False
    is_breaking_out = verb.lemma_ == "break" and any(child.lower_ == "out" for child in verb.children)
    return verb.lemma_ in BEFALLING or is_breaking_out


def is_done_to_thing(token: Token) -> bool:
    """ "The council said that | it would be demolished": what befalls no council."""
    return token.relation == "passive subject" and token.head.lemma_ in DONE_TO_THINGS


def no_plural(between: Iterable[Token], token: Token) -> bool:
    """Whether no other noun of the pronoun's number stands where it could be meant."""
    if token.lower_ not in PLURAL:
        return not any(t.relation == "object" and t.pos_ == "NOUN" for t in between)
    return not any(
        t.tag_ == "NNS" and t.relation in ("object", "subject", "passive subject") for t in between
    )
