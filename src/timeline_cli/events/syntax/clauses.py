"""The parts of a clause and what kind of clause it is: objects, helping verbs, links, complements."""

from __future__ import annotations

from timeline_cli.events.lexicon import TIME_UNITS
from timeline_cli.events.syntax.words import children, governor, is_due_to, is_not_only, is_preposition_head
from timeline_cli.events.tokens import Token, once

#: tags of verbs with a tense of their own
FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: what a clause with a subject of its own follows, where it has a tense
SUBORDINATING = frozenset({"after", "although", "because", "before", "since", "though", "until", "while"})
#: what leads to that from which a length is counted
COUNTED_FROM = frozenset({"after", "before", "following", "of", "since"})
#: what leads from a verb to what somebody or something else does or undergoes
COMPLETING = frozenset(
    {"about", "against", "despite", "for", "from", "in", "into", "of", "on", "over", "with", "without"}
)


@once
def obliques(clause: Token) -> list[Token]:
    """The nouns that hang on `clause` by a preposition, or as bare adverbials, agents left out."""
    found: list[Token] = []
    for child in children(clause, "oblique"):
        if is_preposition_head(child):
            found.extend(noun for noun in child.children if noun.dep_ == "pobj")
        else:
            found.append(child)
    return found


def objects(clause: Token) -> list[Token]:
    """Direct and indirect objects, in text order."""
    return children(clause, "object", "recipient")


def has_it_done(clause: Token) -> bool:
    """Whether "have" tells what was done to a thing: "has had a window broken"."""
    done = [word for word in children(clause, "open complement") if word.tag_ == "VBN"]
    return clause.lemma_ == "have" and bool(done and children(clause, "object"))


def is_obliged(clause: Token) -> bool:
    """Whether "have" tells what somebody must do, or did as they must: "had to land"."""
    return clause.lemma_ == "have" and any(map(is_infinitive, children(clause, "open complement")))


def is_be_clause(token: Token) -> bool:
    """Whether `token` is the "be" that heads a clause with a predicate, as in spaCy's older labels."""
    return token.lemma_ == "be" and any(child.dep_ in ("attr", "acomp") for child in token.children)


def clause_head(token: Token) -> Token:
    """The word on which the clause of predicate `token` hangs: a copula in spaCy's older labels."""
    return token.head if token.dep_ in ("attr", "acomp") and token.head.lemma_ == "be" else token


def copula(token: Token) -> Token | None:
    """The "be" that makes `token` a predicate."""
    own = children(token, "copula")
    if own:
        return own[0]
    head = clause_head(token)
    return head if head != token else None


@once
def auxiliaries(clause: Token) -> list[Token]:
    """The auxiliaries and copula of a clause, in text order."""
    return children(clause, "auxiliary", "passive auxiliary", "copula")


@once
def inner_start(clause: Token) -> int:
    """Where a clause begins that is said of another subject: "the trouble is that | the mill closed"."""
    subjects = children(clause, "subject", "passive subject")
    is_framed = len(subjects) > 1 and subjects[0].dep_.endswith(":outer") and not is_infinitive(clause)
    return subjects[-1].left_edge.i if is_framed and subjects[-1].i < clause.i else 0


def outer_subject(clause: Token) -> Token | None:
    """What is what a clause tells of another subject: "claim" in "the claim is that | the mill closed"."""
    start = inner_start(clause)
    subjects = children(clause, "subject", "passive subject")
    return subjects[0] if start and subjects[0].i < start else None


def is_subject_below(clause: Token, noun: Token) -> bool:
    """Whether a second subject, behind its verb, is that of the verb below: "they asked the board meet"."""
    if noun.i < clause.i or all(c.i < noun.i for c in complements(clause)):
        return False
    return any(child.i < clause.i for child in children(clause, "subject", "passive subject"))


def is_of_several(clause: Token) -> bool:
    """Whether the verb of a clause shows that its subject is more than one ("were", "are", "have")."""
    return any(verb.lower_ in ("are", "have", "were") for verb in auxiliaries(clause))


def is_singular(clause: Token) -> bool:
    """Whether the verb of a clause shows that its subject is one thing ("was", "is", "has", "sells")."""
    verbs = [clause, *auxiliaries(clause)]
    return any(verb.lower_ == "was" or verb.tag_ == "VBZ" for verb in verbs)


@once
def is_outcome(clause: Token) -> bool:
    """Whether an infinitive tells what came of it: "only to be sent back"."""
    head = governor(clause)
    if clause.relation == "conjunct" and head is not None and not children(clause, "marker"):
        return is_outcome(head)
    links = [c for c in clause.children if c.lower_ == "only" and c.i < clause.i]
    return is_infinitive(clause) and bool(links) and not is_not_only(links[0])


def has_object_gap(clause: Token) -> bool:
    """Whether a relative clause without a subject of its own lacks more than that (a reduced clause)."""
    return clause.tag_ not in ("VBN", "VBG", "VBD", "VBZ", "VBP")


@once
def is_infinitive(clause: Token) -> bool:
    """Whether the clause is a "to" infinitive, active or passive; "objected to | being asked" is none."""
    if clause.tag_ not in ("VB", "VBN") or is_gerund(clause):
        return False
    return any(
        child.lower_ == "to" and child.relation in ("marker", "auxiliary") and child.i < clause.i
        for child in clause.children
    )


def is_gerund(clause: Token) -> bool:
    """Whether a verb is used as a noun would be: "| leaving |", "being | left |", "having | left |"."""
    helpers = [word for word in children(clause, "auxiliary", "passive auxiliary") if word.i < clause.i]
    return (helpers[0] if helpers else clause).tag_ == "VBG"


def completes_by_gerund(clause: Token) -> bool:
    """Whether a clause completes the verb before it by a preposition: "led to | the mayor being sacked |"."""
    if clause.relation != "adverbial clause" or clause.i < clause.head.i or not is_gerund(clause):
        return False
    links = marker_words(clause)
    is_of_others = bool(children(clause, "subject", "passive subject"))
    return "to" in links or (is_of_others and not links.isdisjoint(COMPLETING))


def complements(clause: Token) -> list[Token]:
    """The clauses that complete the meaning of this one: what is said, what is sought."""
    return children(clause, "complement clause", "open complement")


def is_named_act(clause: Token) -> bool:
    """Whether a participle clause tells of what somebody is suspected or charged: "of | taking it"."""
    if clause.relation != "adverbial clause" or clause.tag_ != "VBG" or clause.i < clause.head.i:
        return False
    links = {c.lower_ for c in clause.children if c.relation == "marker" and c.i < clause.i}
    return "of" in links or ("with" in links and clause.head.lemma_ == "charge")


def is_due(clause: Token) -> bool:
    """Whether "due to" marks a verb: "the ferry, in the dock and due to sail in May"."""
    return any(is_due_to(child) for child in clause.children)


def markers(clause: Token) -> list[Token]:
    """The words that link a clause or a noun to what is above: "while", "with"."""
    return [c for c in children(clause, "marker", "preposition") if c.i < clause.i]


def marker_words(clause: Token) -> set[str]:
    """The words that link a clause to what it belongs to, in lower case: "that", "after", "to"."""
    return {child.lower_ for child in children(clause, "marker")}


def is_counted_from(clause: Token) -> bool:
    """Whether a clause tells from when a length is counted: "two days after | losing it"."""
    if clause.relation != "adnominal clause" or clause.head.lemma_ not in TIME_UNITS:
        return False
    return bool(marker_words(clause) & COUNTED_FROM)
