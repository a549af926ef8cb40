"""Clauses whose subject a row cannot tell, or that tell of something else than they seem to."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.fragments.content import CONTENT, is_only_definite
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import MEDIA, OWN_TEXTS, SHOWING
from timeline_cli.events.phrases import noun_phrase, verb_phrase
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# "I" and "you" stand inside a quotation; a row of a chronology cannot tell who they are.
SPEAKER_PRONOUNS = frozenset({"i", "we", "you", "me", "us"})
SPEAKER_POSSESSORS = frozenset({"my", "our", "your", "i", "we", "you", "me", "us"})
# What stands before the subject of what is so only in a case: "had she won", "should she win".
TURNED = frozenset({"had", "should", "were"})
# What ends a sentence, or the first half of one.
STOPS = frozenset({".", "!", "?", ";"})
# The tags of words that a relative clause begins with.
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB", "IN"})
QUANTITIES = frozenset({"few", "many", "most", "one", "other", "several", "some"})
# With "the" alone, these stand for a thing that is compared with.
STANDING_IN = frozenset({"one", "ones"})


def is_about_another(trigger: Trigger, subject: Token, skip: Collection[int], names: NameLookup) -> bool:
    """Whether the subject of a clause is none that a row can tell the act of."""
    clause = trigger.clause
    return (
        is_what(trigger)
        or subject.tag_ in ("WP", "WDT")
        or is_own_text(subject)
        or is_unnamed_speaker(trigger, subject, names)
        or is_media_credit(trigger)
        or (clause.relation == "relative clause" and is_measured_by(clause, skip))
        or is_bare_aside(trigger, subject, skip)
        or is_torn_partner(clause)
        or is_speakers(subject, names)
        or is_no_one(trigger, subject)
        or is_of_which(subject)
        or is_said_of_clause(trigger, subject)
        or is_contrary_to_fact(clause, subject)
        or is_asked(top_of_chain(clause), subject)
        or is_without_doer(clause)
        or is_said_aside(trigger)
    )


def is_without_doer(clause: Token) -> bool:
    """Whether a parse left a clause without its doer: "the tool the painter Ada Okoro | used"."""
    if clause.relation not in NOUN_CLAUSES or not clause.below.isdisjoint(SUBJECTS):
        return False
    before = clause.doc[clause.left_edge.i : clause.i]
    is_finite = clause.relation == "relative clause" and clause.tag_ in ("VBD", "VBZ", "VBP")
    noun = syntax.antecedent(clause)
    is_beside = noun.relation == "apposition" and not syntax.set_off(noun)
    is_finite = is_finite or (is_beside and clause.tag_ in ("VBD", "VBN") and not syntax.auxiliaries(clause))
    return is_finite and not any(word.tag_ in RELATIVE for word in before)


def is_unnamed_speaker(trigger: Trigger, subject: Token, names: NameLookup) -> bool:
    """ "I" and "you" of whom nobody knows who they are, or whose verb would not go with a name."""
    is_speaker = subject.lower_ in SPEAKER_PRONOUNS
    return is_speaker and (names.name_of(subject) is None or not goes_with_name(trigger))


def is_said_aside(trigger: Trigger) -> bool:
    """ "She left the hall, | saying it was late": told with what she did."""
    is_aside = trigger.clause.relation == "adverbial clause" and trigger.token.tag_ == "VBG"
    return is_aside and (trigger.reporting or trigger.lemma == "refer")


def is_what(trigger: Trigger) -> bool:
    """ "What it called a satellite", "what is the fund?": a thing meant or asked for, no event."""
    clause = trigger.clause
    if trigger.kind == "predicate" and trigger.token.tag_ in ("WP", "WRB"):
        return not syntax.children(trigger.token, *NOUN_CLAUSES)
    return clause.relation == "relative clause" and syntax.antecedent(clause).tag_ == "WP"


def is_own_text(noun: Token) -> bool:
    """ "This article was amended": what happened to the article that tells the story."""
    return noun.lemma_.lower() in OWN_TEXTS and any(child.lower_ == "this" for child in noun.children)


def goes_with_name(trigger: Trigger) -> bool:
    """Whether a verb keeps its form when "I" becomes a name, or only its helper has another."""
    tense = syntax.tense(trigger.clause)
    # "I've got an appeal on Friday": not done yet.
    is_done = tense in ("past", "pluperfect") or (tense == "present perfect" and trigger.lemma != "get")
    return trigger.kind == "verb" and (is_done or syntax.is_foretold(trigger.clause))


def is_media_credit(trigger: Trigger) -> bool:
    """ "A post shared by Ada Okoro", "the picture shows a ferry": the line under a picture, no event."""
    subject = syntax.own_subject(trigger.clause)
    if subject is not None and subject.lemma_.lower() in MEDIA and trigger.lemma in SHOWING:
        return True
    if trigger.clause.relation != "adnominal clause":
        return False
    noun = syntax.antecedent(trigger.clause)
    return noun.lemma_.lower() in MEDIA and noun.relation == "root"


def is_measured_by(clause: Token, skip: Collection[int]) -> bool:
    """ "The price that the firm was trading at": the clause only tells which price."""
    is_stranded = any(c.tag_ == "IN" and not c.children for c in syntax.children(clause, "oblique"))
    return is_stranded and is_only_definite(syntax.antecedent(clause), skip)


def is_bare_aside(trigger: Trigger, subject: Token, skip: Collection[int]) -> bool:
    """ "They wait for an update that will come in May", "a talk that aired in June": an update of what?"""
    clause = top_of_chain(trigger.clause)
    if trigger.kind != "verb" or clause.relation != "relative clause" or subject in clause.children:
        return False
    is_some = any(child.lower_ in ("a", "an") for child in subject.children)
    words = [word for word in noun_phrase(subject, skip, 0) if word.pos_ in CONTENT]
    if not is_some or len(words) > 1 or subject.pos_ != "NOUN":
        return False
    told = verb_phrase(clause, skip, 0, told=trigger.token)
    return not any(word.pos_ in CONTENT - {"VERB"} for word in told)


def is_torn_partner(clause: Token) -> bool:
    """Whether a parse took a verb for one that goes on, with no link: "adds to the cups | won in May"."""
    above = syntax.governor(clause)
    if above is None or clause.relation != "conjunct" or syntax.own_subject(clause) is not None:
        return False
    is_linked = bool(syntax.children(clause, "conjunction")) or syntax.set_off(clause)
    return not is_linked and clause.tag_ == "VBD" and above.tag_ in ("VBZ", "VBP")


def is_speakers(subject: Token, names: NameLookup) -> bool:
    """ "My father died", "Tom and I parted": whose words these are the row cannot tell.

    "My father, Odo Varga, died" tells by his name who did.
    """
    if any(noun.pos_ == "PROPN" for noun in syntax.children(subject, "apposition")):
        return False
    words = [*syntax.children(subject, "possessor", "conjunct")]
    return any(word.lower_ in SPEAKER_POSSESSORS and names.name_of(word) is None for word in words)


def is_no_one(trigger: Trigger, subject: Token) -> bool:
    """ "The few who left", "newer than the one sold": known only by what the main clause tells of them."""
    beside = [child.lower_ for child in subject.children if child != trigger.clause]
    if subject.lower_ in STANDING_IN and beside == ["the"]:
        return True
    if trigger.clause.relation == "adnominal clause" and syntax.preposition_of(subject) == "than":
        # "Less than the rise seen in May"
        return True
    link = trigger.clause.relation
    is_restricting = link in NOUN_CLAUSES and syntax.antecedent(trigger.clause) == subject
    if any(n.pos_ == "NOUN" and syntax.preposition_of(n) == "of" for n in subject.children):
        return False
    return is_restricting and (subject.pos_ in ("PRON", "DET") or subject.lemma_.lower() in QUANTITIES)


def is_of_which(subject: Token) -> bool:
    """ "Of which the price rose": the price of what, the clause before tells; "six of which" are counted."""
    words = noun_phrase(subject, (), 2) if subject.pos_ == "NOUN" else []
    return any(word.tag_ == "WDT" and word != subject for word in words)


def is_said_of_clause(trigger: Trigger, subject: Token) -> bool:
    """ "Sales fell to 3,000 boats, which was a blow": what the whole clause before tells, not the boats."""
    clause = trigger.clause
    if clause.relation != "relative clause" or not syntax.set_off(clause):
        return False
    is_which = any(c.lower_ == "which" for c in syntax.children(clause, "subject", "passive subject"))
    is_name = any(word.pos_ == "PROPN" for word in subject.children)
    return is_which and syntax.is_singular(clause) and syntax.is_several(subject) and not is_name


def is_contrary_to_fact(clause: Token, subject: Token) -> bool:
    """ "More would sail | had the port not been shut in May": what was so is told as if it were not.

    "Had the port not been shut, more would sail": the parse may take either for the main clause.
    """
    first = clause.left_edge
    is_in_front = first.lower_ in TURNED and first in syntax.auxiliaries(clause) and first.i < subject.i
    return is_in_front and clause.relation in ("adverbial clause", "root")


def is_asked(clause: Token, subject: Token) -> bool:
    """ "Did Okoro sell the mill in 2004?": nobody says that she did; "why did she sell it?" does.

    Neither does who says "You sold it in 2004, did you not?".
    """
    helpers = syntax.auxiliaries(clause)
    is_turned = bool(helpers) and helpers[0].i < subject.i < clause.i
    if not is_turned and subject.lower_ != "you":
        return False
    ends = (word.text for word in clause.doc[clause.i : clause.sent.end] if word.text in STOPS)
    is_told = syntax.tense(clause) == "past" and any(c.tag_ == "WRB" for c in clause.children)
    return next(ends, "") == "?" and not is_told
