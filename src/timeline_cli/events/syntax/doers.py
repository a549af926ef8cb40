"""Who does what a clause tells, though another clause names them: shared and controlled subjects, agents."""

from __future__ import annotations

from timeline_cli.events.lexicon import OWNING_UP, REPORTING, TIME_UNITS
from timeline_cli.events.syntax.antecedents import antecedent
from timeline_cli.events.syntax.clauses import (
    FINITE_TAGS,
    SUBORDINATING,
    auxiliaries,
    clause_head,
    has_object_gap,
    is_counted_from,
    is_infinitive,
    is_outcome,
    marker_words,
    markers,
    objects,
    obliques,
)
from timeline_cli.events.syntax.subjects import own_subject
from timeline_cli.events.syntax.verb_forms import is_passive, tense
from timeline_cli.events.syntax.words import (
    ancestors,
    children,
    governor,
    is_preposition_head,
    preposition_of,
)
from timeline_cli.events.tokens import Token, once


def is_owned_up_to(clause: Token) -> bool:
    """Whether somebody owns up in the present to what was done: "she admits selling the mill"."""
    if clause.tag_ != "VBG" or clause.relation not in ("open complement", "complement clause"):
        return False
    above = governor(clause)
    if above is None or auxiliaries(clause) or children(clause, "subject", "marker"):
        return False
    return above.lemma_ in OWNING_UP and tense(above) == "present"


def agent(clause: Token) -> Token | None:
    """Who did it in a passive clause: the noun after "by"."""
    for child in children(clause, "agent"):
        if is_preposition_head(child):
            return next((noun for noun in child.children if noun.dep_ == "pobj"), None)
        return child
    if is_passive(clause):
        return next((noun for noun in obliques(clause) if preposition_of(noun) == "by"), None)
    return None


@once
def subject(clause: Token) -> Token | None:
    """Who or what the clause tells about: its own subject, or the one that it shares or is controlled by."""
    clause = asked = clause_head(clause)
    for _ in range(12):
        found = own_subject(clause)
        if found is not None:
            is_shared = clause != asked and found.relation == "expletive"
            return None if is_shared else found
        link, head = clause.relation, governor(clause)
        if head is None:
            return None
        if link == "open complement" or is_owned_up_to(clause):
            controllers = [o for o in objects(head) if o.i < clause.i]
            if controllers:
                return controllers[-1]
        elif link == "adnominal clause" and any(child.lower_ == "where" for child in clause.children):
            return None
        elif is_counted_from(clause):
            above = next((word for word in ancestors(clause) if word.lemma_ not in TIME_UNITS), None)
            if above is None:
                return None
            head = above
        elif link == "adnominal clause":
            if not is_infinitive(clause) or (is_passive(clause) and not is_outcome(clause)):
                return antecedent(clause)
            above = next((word for word in ancestors(clause) if word.pos_ in ("VERB", "AUX")), None)
            if above is None:
                return None
            head = above
        elif link == "relative clause":
            is_place = any(child.tag_ == "WRB" for child in clause.children)
            return antecedent(clause) if not (is_place or has_object_gap(clause)) else None
        elif link == "conjunct" and (told := noun_told_of(head, clause)) is not None:
            return told
        elif link not in ("conjunct", "adverbial clause") or lacks_own_subject(clause):
            return None
        clause = clause_head(head)
    return None


def noun_told_of(above: Token, clause: Token) -> Token | None:
    """The noun of which a verb of saying tells: "reported a number of | ships | left Ely and sailed"."""
    nouns = [noun for noun in children(above, "object") if above.i < noun.i < clause.i]
    if not nouns or above.lemma_ not in REPORTING or clause.tag_ != "VBD":
        return None
    words = [nouns[0], *children(nouns[0], "nominal modifier")]
    is_told = any(c.tag_ == "VBD" and c.i < clause.i for w in words for c in children(w, "adnominal clause"))
    return nouns[0] if is_told else None


def lacks_own_subject(clause: Token) -> bool:
    """Whether a clause with "while", "after" and a tense must have a subject that the parse has lost.

    "As happened in May" has none.
    """
    is_told = any(helper.tag_ in FINITE_TAGS for helper in auxiliaries(clause))
    links = marker_words(clause)
    is_marked = bool(links & SUBORDINATING) or not (links or markers(clause))
    return clause.relation == "adverbial clause" and is_told and is_marked
