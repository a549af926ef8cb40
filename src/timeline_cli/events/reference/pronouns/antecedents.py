"""What a pronoun stands for: each way to find it is tried in turn until one leaves but one noun."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import REPORTING
from timeline_cli.events.names.words import PLURAL, SINGULAR, THING_OWNERS
from timeline_cli.events.reference.kinds import (
    acts,
    agrees,
    is_human,
    is_impersonal,
    is_owner,
    is_place,
    needs_body,
)
from timeline_cli.events.reference.nouns import Noun, noun_at
from timeline_cli.events.reference.pronouns.only_one import (
    nations_before,
    only_body,
    only_country,
    only_plural,
    only_thing,
)
from timeline_cli.events.reference.pronouns.owners import (
    is_owned_by_body,
    meant,
    owner_above,
    owner_before,
    subject_beside,
)
from timeline_cli.events.reference.pronouns.rivals import RIVAL_PLACES, others
from timeline_cli.events.reference.pronouns.same_sentence import (
    above,
    after,
    clause_before,
    object_before,
    who_did_it,
)
from timeline_cli.events.reference.pronouns.sentences_before import (
    added_to,
    body_before,
    is_done_to_others,
    last_clause,
    main_body,
    opens,
    said_of,
    told_of_thing,
)
from timeline_cli.events.reference.pronouns.undergone import acted_on, dealt_with, enacted, undergoer
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

MARKS = frozenset('"“”')
#: How many sentences in a row may each begin with a pronoun for the one before.
MOST_LINKS = 8


def whose(token: Token, told: Told) -> Meaning | None:
    """What "whose" stands for: the noun that its clause modifies."""
    clause = next((w for w in syntax.ancestors(token) if w.relation == "relative clause"), None)
    if clause is None:
        return None
    noun = syntax.antecedent(clause)
    known = told.at.get(noun.i)
    resolved = told.names.name_of(noun) or (known.resolved if known is not None else None)
    if resolved is not None:
        return Meaning(token.i, resolved, noun)
    return Meaning(token.i, known) if known is not None else None


def antecedent(pronoun: Token, told: Told, depth: int = 0) -> Noun | None:
    """The noun that "it" or "they" stands for, where syntax and number leave but one."""
    if is_impersonal(pronoun) or (pronoun.lower_ in THING_OWNERS and not is_owner(pronoun)):
        return None
    if nations := nations_before(pronoun, told):
        return nations[0] if len(nations) == 1 else None
    found = (
        told_of_thing(pronoun, told)
        or enacted(pronoun, told)
        or above(pronoun, told)
        or clause_before(pronoun, told)
        or only_body(pronoun, told)
        or only_country(pronoun, told)
        or object_before(pronoun, told)
        or only_plural(pronoun, told)
        or still_told(pronoun, told, depth)
        or same_again(pronoun, told, depth)
        or after(pronoun, told)
        or only_thing(pronoun, told)
        or sentence_before(pronoun, told, depth)
        or body_before(pronoun, told)
        or owner_before(pronoun, told)
        or owner_above(pronoun, told)
        or main_body(pronoun, told)
        or who_did_it(pronoun, told)
        or subject_beside(pronoun, told)
        or undergoer(pronoun, told)
        or acted_on(pronoun, told)
        or dealt_with(pronoun, told)
    )
    if found is None or (is_owner(pronoun) and found.lemma == pronoun.head.lemma_.lower()):
        return None
    return None if is_mute(found, pronoun, told) or is_told_beside(found, pronoun) else found


def is_told_beside(noun: Noun, pronoun: Token) -> bool:
    """Whether a noun is told beside the pronoun as another: "| they | took Ely and drove out the rebels"."""
    clause = syntax.governor(pronoun)
    if clause is None or pronoun.relation not in SUBJECTS:
        return False
    acts = [clause, *(act for act in syntax.children(clause, "conjunct") if syntax.own_subject(act) is None)]
    objects = (thing for act in acts for thing in syntax.objects(act) if thing.i > pronoun.i)
    same = (thing for thing in objects if thing.lemma_ == noun.head.lemma_)
    return any(word.lower_ == "the" for thing in same for word in syntax.children(thing, "determiner"))


def is_mute(noun: Noun, pronoun: Token, told: Told) -> bool:
    """Whether a noun is a town, which says nothing: "The paper saw the ship in Ely. | It | said that"."""
    clause = syntax.governor(pronoun)
    is_saying = clause is not None and clause.lemma_ in REPORTING and pronoun.relation in SUBJECTS
    named = noun.resolved
    if not is_saying or named is None or not is_place(noun) or not told.is_town(named):
        return False
    return named.name.lower() not in reference_words().nations


def said_before(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the sentence before where one speaker says both: "The clock is fast. It was mended"."""
    number = told.sentence_of[pronoun.i]
    if not number:
        return None
    words = list(told.doc[told.sents[number - 1].start : pronoun.i])
    is_one = all(told.names.is_quoted(t) for t in words if t.is_alpha)
    if not is_one or any(t.text in MARKS for t in words[1:]):
        return None
    return sentence_before(pronoun, told, 0)


def same_again(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """What the same pronoun stands for as subject above or just before: "They said that they"."""
    family = SINGULAR if pronoun.lower_ in SINGULAR else PLURAL
    if is_owner(pronoun) and not needs_body(pronoun):
        return owner_again(pronoun, told, depth)
    if pronoun.relation not in SUBJECTS and not needs_body(pronoun):
        return None
    for clause in syntax.ancestors(pronoun):
        if clause.pos_ not in ("VERB", "AUX") or depth >= MOST_LINKS:
            continue
        subject = syntax.own_subject(clause)
        if subject is not None and subject.i < pronoun.i and subject != pronoun:
            return pronoun_noun(subject, told, depth) if subject.lower_ in family else None
    return None


def owner_again(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """Who the sentence is about, as an owner: "They did not invent the trick: their law was a copy"."""
    top = pronoun.sent.root
    subject = syntax.own_subject(top)
    family = SINGULAR if pronoun.lower_ in SINGULAR else PLURAL
    if subject is None or subject.lower_ not in family or subject.i > pronoun.i or depth >= MOST_LINKS:
        return None
    between = told.between(subject.i, pronoun.i)
    if any(agrees(n, pronoun) and (n.is_subject or acts(n) or is_human(n)) for n in between):
        return None
    return pronoun_noun(subject, told, depth)


def still_told(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """What a text goes on about where its sentence, or the one before, is done by somebody new to it.

    "It lost power. A tug found | it. | It reached port": what a pronoun told last is told by the next one
    (the "continue" transition of centering, Grosz, Joshi and Weinstein 1995).
    """
    number = told.sentence_of[pronoun.i]
    family = SINGULAR if pronoun.lower_ in SINGULAR else PLURAL
    sentences = told.sents
    clause = syntax.governor(pronoun)
    if not number or clause is None or clause.relation != "root" or depth >= MOST_LINKS:
        return None
    before = sentences[number - 1]
    if not syntax.is_parsed(before):
        return None
    above = before.root
    doer, last_doer = syntax.own_subject(clause), syntax.own_subject(above)
    if doer is None or last_doer is None:
        return None
    if pronoun.relation == "object" and last_doer.lower_ in family and is_new(doer, told):
        return pronoun_noun(last_doer, told, depth)
    objects = [word for word in syntax.children(above, "object") if word.lower_ in family]
    if doer == pronoun and opens(pronoun, told) and len(objects) == 1 and is_new(last_doer, told):
        return pronoun_noun(objects[0], told, depth)
    return None


def is_new(noun: Token, told: Told) -> bool:
    """Whether a subject is somebody, or something that was not told before: "a tug", "Okoro"."""
    known = told.at.get(noun.i)
    if known is None:
        return False
    if is_human(known) or (known.resolved is not None and known.resolved.is_person):
        return True
    return known.resolved is None and any(
        c.lower_ in ("a", "an", "another") for c in syntax.children(noun, "determiner")
    )


def pronoun_noun(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """What another pronoun stands for, a thing or a name."""
    if told.names.name_of(pronoun) is not None:
        return noun_at(pronoun, told.sentence_of[pronoun.i], told.names, told.skip)
    return antecedent(pronoun, told, depth + 1)


def sentence_before(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """The subject of the sentence before, for a pronoun that opens its sentence as subject."""
    number = told.sentence_of[pronoun.i]
    sentences = told.sents
    if number == 0 or not syntax.is_parsed(sentences[number - 1]):
        return None
    if not opens(pronoun, told) or pronoun.relation not in (
        "subject",
        "passive subject",
        "possessor",
    ):
        return None
    clause = last_clause(sentences[number - 1].root)
    subject = syntax.own_subject(clause)
    if subject is None:
        return None
    noun = meant(told.at.get(subject.i), pronoun, told)
    if noun is None and depth < MOST_LINKS and subject.lower_ in SINGULAR | PLURAL:
        noun = pronoun_noun(subject, told, depth)
    if clause.pos_ == "PROPN" and syntax.children(clause, "copula"):
        noun = told.at.get(clause.i)
    if noun is None or not agrees(noun, pronoun) or is_done_to_others(clause, pronoun):
        return said_of(clause, pronoun, told) or added_to(clause, pronoun, told)
    if is_owned_by_body(noun, told) and syntax.objects(pronoun.head):
        return None
    return None if others(noun, pronoun, told, RIVAL_PLACES, since=subject.i, main=True) else noun
