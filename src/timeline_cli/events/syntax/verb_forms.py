"""Voice, tense, modals and negation: what the form of a verb and its helping verbs say."""

from __future__ import annotations

from typing import Literal

from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import DONE_TO, REPORTING
from timeline_cli.events.syntax.antecedents import antecedent
from timeline_cli.events.syntax.clauses import (
    SUBORDINATING,
    auxiliaries,
    clause_head,
    complements,
    marker_words,
    objects,
)
from timeline_cli.events.syntax.subjects import own_subject
from timeline_cli.events.syntax.words import (
    children,
    governor,
    is_alternative,
    is_before_to,
    is_not_only,
)
from timeline_cli.events.tokens import Token, once

Tense = Literal[
    "past", "present", "present perfect", "pluperfect", "future", "infinitive", "participle", "none"
]
FUTURE_AUXILIARIES = frozenset({"will", "shall", "'ll", "wo", "sha"})


@once
def is_passive(clause: Token) -> bool:
    """Whether the clause is in the passive, with or without an auxiliary."""
    if children(clause, "passive subject", "passive auxiliary"):
        return not is_past_with_link(clause)
    if is_done_to(clause):
        return True
    if clause.tag_ != "VBN":
        return is_reduced(clause)
    if clause.relation in ("adnominal clause", "adverbial clause", "relative clause", "adjective"):
        return not children(clause, "subject", "auxiliary")
    head = governor(clause)
    goes_on = clause.relation == "conjunct" and head is not None and not auxiliaries(clause)
    if goes_on and head is not None and head.tag_ in ("VBD", "VBN"):
        return is_passive(head)
    return False


def is_done_to(clause: Token) -> bool:
    """Whether a past form without an object is a participle: "the letter | published in May".

    In "the letter that she published" the object stands before.
    """
    if clause.relation in NOUN_CLAUSES:
        return False
    if clause.tag_ != "VBD" or clause.lemma_ not in DONE_TO or auxiliaries(clause):
        return False
    return not (objects(clause) or complements(clause) or children(clause, "parataxis", "particle"))


def is_past_with_link(clause: Token) -> bool:
    """Whether a link and a subject show that a participle is a past form: "while the mill | doubled"."""
    is_bare = clause.tag_ == "VBN" and clause.relation == "adverbial clause" and not auxiliaries(clause)
    return is_bare and bool(marker_words(clause) & SUBORDINATING) and own_subject(clause) is not None


def is_reduced(clause: Token) -> bool:
    """Whether a past form is a passive participle: "the memo published in May", "Asked about it, she left".

    Taggers take many participles for the past tense, which would need a subject.
    """
    if clause.tag_ not in ("VBD", "VBN") or children(clause, "subject", "passive subject"):
        return False
    named = [word for word in children(clause, "open complement") if word.pos_ == "PROPN"]
    if any(word.i > clause.i for word in (*children(clause, "object"), *named)):
        return False
    if auxiliaries(clause) or children(clause, "marker", "complement clause"):
        return False
    if clause.relation == "adnominal clause":
        is_main = antecedent(clause).relation in ("root", "object", "complement clause")
        return clause.tag_ == "VBN" or not (is_main or clause.lemma_ in REPORTING)
    is_asked = clause.i > 0 and clause.nbor(-1).head == clause and clause.nbor(-1).tag_ == "WRB"
    return clause.relation == "adverbial clause" and (clause.is_sent_start or is_asked)


@once
def shared_auxiliaries(clause: Token) -> list[Token]:
    """The auxiliaries of a clause, with those that it shares with the clause it is coordinated with."""
    clause = clause_head(clause)
    found: list[Token] = []
    for _ in range(6):
        found = auxiliaries(clause) + found
        head = governor(clause)
        is_finite = any(helper.tag_ not in ("VB", "VBN", "VBG") for helper in found)
        if is_finite or head is None or not is_coordinate(clause, head):
            return found
        if own_subject(clause) is not None and not is_without_helper(clause):
            return found
        if head.tag_ != clause.tag_ or clause.tag_ not in ("VBN", "VBG", "VB"):
            return found
        clause = head
    return found


def is_without_helper(clause: Token) -> bool:
    """Whether the helper of a passive is told with the verb before: "two were killed and three | wounded"."""
    first = governor(clause)
    if clause.relation != "conjunct" or clause.tag_ != "VBN" or first is None or auxiliaries(clause):
        return False
    is_passive = bool(children(first, "passive auxiliary")) or is_without_helper(first)
    return is_passive and bool(children(clause, "passive subject"))


def is_coordinate(clause: Token, head: Token) -> bool:
    """Whether a clause goes on where `head` stopped: "was arrested in May, charged in June and released"."""
    if any(helper.lower_ == "having" for helper in auxiliaries(clause)):
        return False
    if clause.relation == "conjunct":
        return True
    is_list = (
        clause.relation == "adverbial clause" and clause.tag_ == head.tag_ == "VBN" and clause.i > head.i
    )
    is_apart = any(helper.tag_ == "VBG" for helper in auxiliaries(clause))
    is_alike = bool(children(clause, "object")) or bool(children(head, "passive auxiliary"))
    return is_list and is_alike and not (is_apart or children(clause, "marker", "agent", "subject"))


@once
def tense(clause: Token) -> Tense:
    """The tense of the clause, from its tag and its auxiliaries."""
    clause = clause_head(clause)
    helpers = shared_auxiliaries(clause)
    words = {helper.lower_ for helper in helpers}
    tags = {helper.tag_ for helper in helpers if helper.relation != "marker"}
    lemmas = {helper.lemma_ for helper in helpers}
    if words & FUTURE_AUXILIARIES or (clause.lower_ == "going" and children(clause, "open complement")):
        return "future"
    if "have" in lemmas and clause.tag_ in ("VBN", "JJ", "NN", "VBG", "NNS", "RB"):
        # "Having lost the vote, she left": before what is told with it.
        return "pluperfect" if words & {"had", "'d", "having"} else "present perfect"
    if tags & {"VBD"} or words & {"was", "were", "did"} or clause.tag_ == "VBD":
        return "past"
    if tags & {"VBZ", "VBP"} or clause.tag_ in ("VBZ", "VBP"):
        return "present"
    if "MD" in tags:
        return "future"
    if clause.tag_ == "VB":
        return "infinitive"
    return "participle" if clause.tag_ in ("VBN", "VBG") else "none"


def is_foretold(clause: Token) -> bool:
    """Whether "will" or "shall" stands with the verb of a clause."""
    return any(helper.lower_ in FUTURE_AUXILIARIES for helper in shared_auxiliaries(clause))


def is_demanded(clause: Token) -> bool:
    """Whether a clause tells what somebody asked for: "demanded that the firm pay", "that he be heard"."""
    helpers = auxiliaries(clause)
    is_bare = clause.tag_ == "VB" and not helpers
    is_bare = is_bare or (clause.tag_ == "VBN" and [helper.lower_ for helper in helpers] == ["be"])
    has_that = any(marker.lower_ == "that" for marker in children(clause, "marker"))
    return is_bare and has_that and clause.relation == "complement clause"


@once
def modals(clause: Token) -> list[Token]:
    """The modal auxiliaries of a clause ("could", "may"), "will" and "shall" left out."""
    return [a for a in shared_auxiliaries(clause) if a.tag_ == "MD" and a.lower_ not in FUTURE_AUXILIARIES]


@once
def negations(clause: Token) -> list[Token]:
    """The words that negate the clause itself ("not", "n't", "never"), not those inside its complements.

    What somebody "has yet to do" is not done, nor what they "neither" do nor do.
    """
    head = clause_head(clause)
    while is_alternative(head):
        head = head.head
    found = []
    for child in head.children:
        is_adverb = child.relation == "adverb" and child.lower_ in ("not", "n't", "n’t", "never")
        is_adverb = is_adverb or (child.lower_ == "yet" and is_before_to(child))
        is_neither = child.lower_ == "neither" and child.relation == "conjunction"
        if (child.dep_ == "neg" or is_adverb or is_neither) and not is_not_only(child):
            found.append(child)
    return found
