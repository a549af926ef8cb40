"""What a pronoun stands for by the clauses of its own sentence: the subject above, before or behind it."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import ATTITUDE, REPORTING
from timeline_cli.events.names.words import PLURAL, SINGULAR
from timeline_cli.events.reference.kinds import (
    acts,
    agrees,
    is_act,
    is_collective,
    is_content,
    is_no_thing,
    is_owner,
    is_within,
    needs_body,
)
from timeline_cli.events.reference.nouns import Noun
from timeline_cli.events.reference.pronouns.owners import meant
from timeline_cli.events.reference.pronouns.rivals import CORE_PLACES, others
from timeline_cli.events.reference.told import Told
from timeline_cli.events.tokens import Token

CLAUSE_LINKS = frozenset({"complement clause", "adverbial clause", "conjunct", "open complement"})


def above(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the clause that the pronoun's clause belongs to: "the firm said it would close"."""
    clause = next((w for w in syntax.ancestors(pronoun) if w.pos_ in ("VERB", "AUX")), None)
    is_subject = pronoun.relation in SUBJECTS
    for _ in range(4):
        if clause is None:
            return None
        subject = syntax.own_subject(clause)
        # Nobody does something to itself by "it": "Brimtech dismissed it", "Brimtech hopes to sell it".
        is_own = pronoun.relation == "object" and clause == who_acts(pronoun.head)
        if subject is not None and not is_own and subject.lower_ not in SINGULAR | PLURAL:
            noun = meant(told.at.get(subject.i), pronoun, told)
            if subject.i < pronoun.i:
                if noun is None or not agrees(noun, pronoun):
                    if clause.relation != "conjunct":
                        return None
                    clause = syntax.governor(clause)
                    continue
                is_core = is_subject or (noun.resolved is not None and is_owner(pronoun))
                is_core = is_core or (pronoun.lower_ == "them" and noun.is_plural and noun.is_subject)
                places = CORE_PLACES if is_core else ()
                is_alone = not others(noun, pronoun, told, places) and not subject_before(noun, pronoun, told)
                is_sure = is_speaker(clause, noun, pronoun, told) or is_alone
                return noun if is_sure else None
        if is_content(clause):
            clause = next((w for w in syntax.ancestors(clause) if w.pos_ in ("VERB", "AUX")), None)
            continue
        if clause.relation not in CLAUSE_LINKS:
            return None
        clause = syntax.governor(clause)
    return None


def who_acts(verb: Token) -> Token:
    """The verb whose subject does what another tells: "hopes" for "sell" in "hopes to sell it"."""
    while verb.relation == "open complement" and verb.head.pos_ == "VERB":
        verb = verb.head
    return verb


def subject_before(noun: Noun, pronoun: Token, told: Told) -> bool:
    """Whether the sentence was about something else before: "the rocket left, and they said it fell"."""
    start = pronoun.sent.start
    return any(n.is_subject and agrees(n, pronoun) for n in told.between(start, noun.head.i))


def is_speaker(clause: Token, noun: Noun, pronoun: Token, told: Told) -> bool:
    """Whether who speaks tells of itself: "the firm told reporters that it would close"."""
    own = syntax.governor(pronoun)
    if own is None or not acts(noun) or pronoun.relation not in SUBJECTS:
        return False
    if clause.lemma_ not in REPORTING and clause.lemma_ not in ATTITUDE:
        return False
    start = pronoun.sent.start
    rivals = [n for n in told.between(start, noun.head.i) if n.is_subject]
    if is_act(pronoun):
        return not any(acts(rival) for rival in rivals)
    is_sure = noun.resolved is not None or pronoun.lower_ in SINGULAR
    return not rivals and is_sure and bool(syntax.auxiliaries(own))


def clause_before(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the clause that stands before the pronoun's: "While the firm lost money, it paid"."""
    clause = syntax.governor(pronoun)
    if clause is None or pronoun.relation not in SUBJECTS:
        return None
    for child in syntax.children(clause, "adverbial clause"):
        subject = syntax.own_subject(child) if child.i < pronoun.i else None
        noun = meant(told.at.get(subject.i), pronoun, told) if subject is not None else None
        if noun is not None and agrees(noun, pronoun) and not others(noun, pronoun, told, CORE_PLACES):
            return noun
    return None


def object_before(pronoun: Token, told: Told) -> Noun | None:
    """The object of the clause before, where its subject is another: "she sold the mill and it burned"."""
    clause = syntax.governor(pronoun)
    if clause is None or pronoun.relation not in SUBJECTS:
        return None
    before = syntax.governor(clause) if clause.relation == "conjunct" else None
    if before is None or needs_body(pronoun) or before.pos_ != "VERB":
        return None
    subject = syntax.subject(before)
    noun = told.at.get(subject.i) if subject is not None else None
    if subject is None or subject.lower_ in SINGULAR or (noun is not None and agrees(noun, pronoun)):
        return None
    found = [told.at.get(word.i) for word in syntax.objects(before) if before.i < word.i < pronoun.i]
    chosen = next((n for n in found if n is not None and agrees(n, pronoun) and not is_no_thing(n)), None)
    return None if chosen is None or others(chosen, pronoun, told, CORE_PLACES) else chosen


def after(pronoun: Token, told: Told) -> Noun | None:
    """The subject that follows its clause: "When it opened, the mill had forty looms"."""
    clause = syntax.governor(pronoun)
    main = syntax.governor(clause) if clause is not None else None
    if clause is None or main is None or clause.relation != "adverbial clause":
        return None
    verbs = [main, *syntax.children(main, "open complement")]
    subject = next((s for s in map(syntax.own_subject, verbs) if s is not None), None)
    if subject is None or subject.i < clause.i or pronoun.relation != "subject":
        return None
    start = pronoun.sent.start
    noun = told.at.get(subject.i)
    if noun is None or not agrees(noun, pronoun) or (pronoun.lower_ in PLURAL and is_collective(noun)):
        return None
    return None if any(agrees(n, pronoun) for n in told.between(start, pronoun.i)) else noun


def who_did_it(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the sentence, where a clause tells what it did: "agreed to repay the fees it took"."""
    clause = syntax.governor(pronoun)
    while clause is not None and clause.relation in ("open complement", "complement clause"):
        clause = syntax.governor(clause)
    is_told_of = clause is not None and clause.relation == "relative clause"
    if clause is None or not is_told_of or pronoun.relation != "subject":
        return None
    thing = syntax.antecedent(clause)
    subjects = [n for n in told.between(pronoun.sent.start, thing.i) if n.is_subject]
    chosen = subjects[-1] if subjects else None
    if chosen is None or not agrees(chosen, pronoun):
        return None
    is_deed = needs_body(pronoun) or (pronoun.lower_ in SINGULAR and not syntax.is_passive(clause))
    if is_deed and not acts(chosen):
        return None
    rivals = [n for n in told.between(chosen.end, pronoun.i) if agrees(n, pronoun) and n.head != thing]
    rivals = [n for n in rivals if not is_within(n, chosen)]
    is_open = any(acts(n) or n.head.relation in CORE_PLACES for n in rivals)
    return None if is_open and others(chosen, pronoun, told, CORE_PLACES) else chosen
