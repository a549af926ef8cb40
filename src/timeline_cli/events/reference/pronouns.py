"""The thing or body behind "it", "they" and "whose", where syntax and number leave but one."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import ATTITUDE, PLANNING, REPORTING
from timeline_cli.events.names.words import PLACE_LABELS, lexicon
from timeline_cli.events.reference.nouns import Noun
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

SINGULAR = frozenset({"it", "its"})
PLURAL = frozenset({"they", "them", "their"})
CLAUSE_LINKS = frozenset({"complement clause", "adverbial clause", "conjunct", "open complement"})
RIVAL_PLACES = frozenset({"root", "subject", "passive subject", "object", "recipient", "complement clause"})
#: How many sentences in a row may each begin with a pronoun for the one before.
MOST_LINKS = 8


def whose(token: Token, told: Told) -> Meaning | None:
    """What "whose" stands for: the noun that its clause modifies."""
    clause = next((w for w in syntax.ancestors(token) if syntax.relation(w) == "relative clause"), None)
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
    if is_impersonal(pronoun):
        return None
    found = above(pronoun, told) or sentence_before(pronoun, told, depth) or after(pronoun, told)
    is_own = found is not None and is_owner(pronoun) and found.lemma == pronoun.head.lemma_.lower()
    return None if is_own else found


def agrees(noun: Noun, pronoun: Token) -> bool:
    """Whether number and kind allow the pronoun to mean the noun."""
    plural = pronoun.lower_ in PLURAL
    conjoined = any(c.pos_ in ("NOUN", "PROPN") for c in syntax.children(noun.head, "conjunct"))
    if plural:
        return (noun.is_plural or is_body(noun)) and not conjoined
    if noun.is_plural or conjoined or noun.lemma in lexicon().people:
        return False
    return noun.resolved is None or not noun.resolved.is_person


def above(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the clause that the pronoun's clause belongs to: "the firm said it would close"."""
    clause = next((w for w in syntax.ancestors(pronoun) if w.pos_ in ("VERB", "AUX")), None)
    for _ in range(4):
        if clause is None:
            return None
        subject = syntax.own_subject(clause)
        if subject is not None and subject.lower_ not in SINGULAR | PLURAL:
            noun = told.at.get(subject.i)
            if subject.i < pronoun.i:
                if noun is None or not agrees(noun, pronoun):
                    return None
                is_alone = not others(noun, pronoun, told) and not subject_before(noun, pronoun, told)
                is_sure = is_speaker(clause, noun, pronoun, told) or is_alone
                return noun if is_sure else None
        if syntax.relation(clause) not in CLAUSE_LINKS:
            return None
        clause = syntax.governor(clause)
    return None


def subject_before(noun: Noun, pronoun: Token, told: Told) -> bool:
    """Whether the sentence was about something else before: "the rocket left, and they said it fell"."""
    start = syntax.sentence_start(pronoun)
    return any(start <= n.head.i < noun.head.i and n.is_subject and agrees(n, pronoun) for n in told.nouns)


def is_speaker(clause: Token, noun: Noun, pronoun: Token, told: Told) -> bool:
    """Whether who speaks tells of itself: "the firm told reporters that it would close"."""
    own = syntax.governor(pronoun)
    if own is None or noun.resolved is None or syntax.relation(pronoun) not in ("subject", "passive subject"):
        return False
    if clause.lemma_ not in REPORTING and clause.lemma_ not in ATTITUDE:
        return False
    start = syntax.sentence_start(pronoun)
    rivals = [n for n in told.nouns if start <= n.head.i < noun.head.i and n.is_subject]
    return not rivals and bool(syntax.auxiliaries(own))


def sentence_before(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """The subject of the sentence before, for a pronoun that opens its sentence as subject."""
    number = told.sentence_of[pronoun.i]
    sentences = syntax.sentences(told.doc)
    if number == 0 or not syntax.is_parsed(sentences[number - 1]):
        return None
    if not opens(pronoun, told) or syntax.relation(pronoun) not in (
        "subject",
        "passive subject",
        "possessor",
    ):
        return None
    subject = syntax.own_subject(sentences[number - 1].root)
    if subject is None:
        return None
    noun = told.at.get(subject.i)
    if noun is None and depth < MOST_LINKS and subject.lower_ in SINGULAR | PLURAL:
        noun = antecedent(subject, told, depth + 1)
    if noun is None or not agrees(noun, pronoun):
        return None
    return None if others(noun, pronoun, told, RIVAL_PLACES, since=subject.i) else noun


def opens(pronoun: Token, told: Told) -> bool:
    """Whether a sentence begins with the pronoun, time phrases and linking words aside."""
    sentence = syntax.sentences(told.doc)[told.sentence_of[pronoun.i]]
    opening = (t for t in sentence if t.is_alpha and t.pos_ not in ("ADV", "CCONJ", "ADP"))
    return next((t for t in opening if t.i not in told.skip), None) == pronoun


def after(pronoun: Token, told: Told) -> Noun | None:
    """The subject that follows its clause: "When it opened, the mill had forty looms"."""
    clause = syntax.governor(pronoun)
    main = syntax.governor(clause) if clause is not None else None
    if clause is None or main is None or syntax.relation(clause) != "adverbial clause":
        return None
    subject = syntax.own_subject(main)
    if subject is None or subject.i < clause.i or syntax.relation(pronoun) != "subject":
        return None
    start = syntax.sentence_start(pronoun)
    noun = told.at.get(subject.i)
    if noun is None or not agrees(noun, pronoun):
        return None
    earlier = [n for n in told.nouns if start <= n.head.i < pronoun.i and agrees(n, pronoun)]
    return noun if not earlier else None


def others(chosen: Noun, pronoun: Token, told: Told, places: Collection[str] = (), *, since: int = 0) -> bool:
    """Whether another noun between could be meant as well; with `places` only those that stand so.

    `since` is where the chosen one was told last, as a pronoun or a noun.
    """
    acts = is_act(pronoun) and is_body(chosen)
    for noun in told.nouns:
        if noun.head.i >= pronoun.i:
            return False
        if noun.head.i < max(chosen.end, since) or not agrees(noun, pronoun):
            continue
        same = noun.resolved is not None and noun.resolved == chosen.resolved
        if same or (acts and not is_body(noun)):
            continue
        if not places or syntax.relation(noun.head) in places:
            return True
    return False


def is_body(noun: Noun) -> bool:
    """Whether a noun is the name of a body or country, which acts and is "it" or "they"."""
    resolved = noun.resolved
    return resolved is not None and not resolved.is_person and resolved.label in ("ORG", *PLACE_LABELS)


def is_act(pronoun: Token) -> bool:
    """Whether only somebody who acts can be the subject: "it agreed to pay"."""
    verb = syntax.governor(pronoun)
    if verb is None or syntax.relation(pronoun) != "subject":
        return False
    return any(verb.lemma_ in verbs for verbs in (REPORTING, ATTITUDE, PLANNING))


def is_owner(token: Token) -> bool:
    return syntax.relation(token) == "possessor"


def is_impersonal(pronoun: Token) -> bool:
    """Whether an "it" stands for nothing: "it rained", "it was clear that", "it was Ada who"."""
    if syntax.relation(pronoun) == "expletive":
        return True
    clause = syntax.governor(pronoun)
    if pronoun.lower_ != "it" or clause is None or syntax.relation(pronoun) != "subject":
        return False
    if clause.lemma_.lower() in reference_words().impersonal:
        return True
    follows = syntax.children(clause, "complement clause", "open complement", "relative clause")
    follows += [c for c in clause.children if c.dep_.startswith("csubj")]
    return bool(syntax.children(clause, "copula")) and bool(follows)
