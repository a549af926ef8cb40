"""What something happens to, told before as what somebody dealt with: "asked for a trial. It was booked"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.reference.kinds import agrees, is_no_thing, is_undergone
from timeline_cli.events.reference.nouns import Noun
from timeline_cli.events.reference.pronouns.rivals import CORE_PLACES, others
from timeline_cli.events.reference.pronouns.sentences_before import last_clause, opens
from timeline_cli.events.reference.told import Told
from timeline_cli.events.tokens import Token


def undergoer(pronoun: Token, told: Told) -> Noun | None:
    """What somebody does away with in the clause before: "If voters scrap the levy, it will end in May"."""
    clause = syntax.governor(pronoun)
    if clause is None or not is_undergone(pronoun):
        return None
    before = [c for c in syntax.children(clause, "adverbial clause") if c.i < pronoun.i]
    if len(before) != 1 or told.sentence_of[before[0].i] != told.sentence_of[pronoun.i]:
        return None
    return only_object(before[0], pronoun, told)


def acted_on(pronoun: Token, told: Told) -> Noun | None:
    """What somebody is said to deal with in the sentence before: "Okoro asked for a trial. It was booked"."""
    number = told.sentence_of[pronoun.i]
    if not number or not is_undergone(pronoun) or not opens(pronoun, told):
        return None
    last = told.doc.sents[number - 1]
    if not syntax.is_parsed(last):
        return None
    clause = last_clause(last.root)
    subject = syntax.own_subject(clause)
    resolved = told.name_at(subject) if subject is not None else None
    return only_object(clause, pronoun, told) if resolved is not None and resolved.is_person else None


def dealt_with(pronoun: Token, told: Told) -> Noun | None:
    """What somebody else deals with next: "Okoro raised a grievance. The company dismissed it"."""
    clause, number = syntax.governor(pronoun), told.sentence_of[pronoun.i]
    if clause is None or pronoun.relation != "object" or clause.relation != "root" or not number:
        return None
    subject, last = syntax.own_subject(clause), told.doc.sents[number - 1]
    if subject is None or subject.pos_ == "PRON" or not syntax.is_parsed(last):
        return None
    acting = last_clause(last.root)
    before = syntax.own_subject(acting)
    resolved = told.name_at(before) if before is not None else None
    if resolved is None or not resolved.is_person:
        return None
    here = told.between(told.doc.sents[number].start, pronoun.i)
    thing = the_object(acting, pronoun, told)
    is_new = thing is not None and any(c.lower_ in ("a", "an") for c in thing.head.children)
    return thing if is_new and all(n.head == subject for n in here) else None


def only_object(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """What a clause is directed at, where nothing else can be meant."""
    found = the_object(clause, pronoun, told)
    return None if found is None or others(found, pronoun, told, CORE_PLACES) else found


def the_object(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """The one thing that a clause with somebody who acts for its subject is directed at."""
    subject = syntax.own_subject(clause)
    if subject is None or subject.i not in told.at:
        return None
    verbs = [clause, *syntax.children(clause, "open complement")]
    things = [o for verb in verbs for o in syntax.objects(verb)]
    if not things:
        things = [o for o in syntax.obliques(clause) if syntax.preposition_of(o) == "for"]
    found = [told.at.get(o.i) for o in things]
    if len(found) != 1 or found[0] is None or not agrees(found[0], pronoun) or is_no_thing(found[0]):
        return None
    if any(syntax.preposition_of(c) == "of" for c in syntax.children(found[0].head, "nominal modifier")):
        return None
    return found[0]
