"""What something happens to, told before as what somebody dealt with: "asked for a trial. It was booked"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import ATTITUDE, REPORTING
from timeline_cli.events.names.words import SINGULAR, THIRD_PERSON
from timeline_cli.events.reference.kinds import (
    acts,
    agrees,
    is_act,
    is_collective,
    is_enacted,
    is_human,
    is_no_thing,
    is_undergone,
    may_be_body,
)
from timeline_cli.events.reference.nouns import Noun
from timeline_cli.events.reference.pronouns.rivals import CORE_PLACES, others
from timeline_cli.events.reference.pronouns.sentences_before import last_clause, opens
from timeline_cli.events.reference.told import Told
from timeline_cli.events.reference.words import reference_words
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
    """What others deal with in the sentence before: "They launched a probe. It reached the comet".

    Whoever acts there can be no "it" or "they"; and what is said to come or to be so may be the deed itself:
    "Okoro sold a mill. It led to protests".
    """
    number, clause = told.sentence_of[pronoun.i], syntax.governor(pronoun)
    if not number or clause is None or not opens(pronoun, told):
        return None
    is_one = pronoun.relation == "subject" and pronoun.lower_ in SINGULAR
    is_doing = is_one and clause.pos_ == "VERB" and bool(syntax.objects(clause))
    is_deed = clause.lemma_ in reference_words().deeds or is_act(pronoun)
    last = told.sents[number - 1]
    if not (is_undergone(pronoun) or (is_doing and not is_deed)) or not syntax.is_parsed(last):
        return None
    acting = last_clause(last.root)
    subject = syntax.own_subject(acting)
    return (
        only_object(acting, pronoun, told)
        if subject is not None and is_other(subject, pronoun, told)
        else None
    )


def is_other(subject: Token, pronoun: Token, told: Told) -> bool:
    """Whether a pronoun cannot mean the subject of the sentence before: a person, or many for an "it"."""
    resolved = told.name_at(subject)
    if subject.lower_ in THIRD_PERSON or (resolved is not None and resolved.is_person):
        return True
    noun = told.at.get(subject.i)
    return noun is not None and pronoun.lower_ in SINGULAR and noun.is_plural


def dealt_with(pronoun: Token, told: Told) -> Noun | None:
    """The one thing of the sentence before that somebody deals with next: "The bill passed. Okoro signed it".

    Nobody deals with himself by "it": a pronoun for who acted before leaves what was acted on ("He bought a
    mill. He sold it"). What somebody says or thinks may be of the deed: "Okoro sold a mill. Unions welcomed
    it".
    """
    clause, number = syntax.governor(pronoun), told.sentence_of[pronoun.i]
    if clause is None or pronoun.relation != "object" or clause.relation != "root" or not number:
        return None
    doer, last = syntax.own_subject(clause), told.sents[number - 1]
    if doer is None or doer.i > pronoun.i or not syntax.is_parsed(last):
        return None
    acting = last_clause(last.root)
    topic = syntax.own_subject(acting)
    here = told.between(told.sents[number].start, pronoun.i)
    if topic is None or any(agrees(n, pronoun) and n.head != doer for n in here):
        return None
    is_same = doer.pos_ == "PRON"
    before = [
        n
        for n in told.between(last.start, told.sents[number].start)
        if agrees(n, pronoun) and n.head.relation in CORE_PLACES and not is_no_thing(n)
    ]
    things = [n for n in before if not (is_same and n.head == topic)]
    if len(things) != 1 or (clause.lemma_ in reference_words().joined and not may_be_joined(things[0])):
        return None
    is_new = things[0].head != topic and any(c.lower_ in ("a", "an") for c in things[0].head.children)
    is_judged = clause.lemma_ in REPORTING or clause.lemma_ in ATTITUDE
    return things[0] if is_new or not is_judged else None


def enacted(pronoun: Token, told: Told) -> Noun | None:
    """The one text that binds which was told just before: "Parliament passed a law. Okoro signed it"."""
    number = told.sentence_of[pronoun.i]
    if not is_enacted(pronoun):
        return None
    before = told.between(told.sents[max(number - 1, 0)].start, pronoun.i)
    texts = [noun for noun in before if agrees(noun, pronoun) and not is_no_thing(noun)]
    return texts[-1] if len({noun.lemma for noun in texts}) == 1 else None


def may_be_joined(noun: Noun) -> bool:
    return acts(noun) or is_human(noun) or is_collective(noun) or may_be_body(noun)


def only_object(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """What a clause is directed at, where nothing else can be meant."""
    found = the_object(clause, pronoun, told)
    return None if found is None or others(found, pronoun, told, CORE_PLACES) else found


def the_object(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """The one thing that a clause with somebody who acts for its subject is directed at."""
    subject = syntax.own_subject(clause)
    if subject is None or not (subject.i in told.at or subject.lower_ in THIRD_PERSON):
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
