"""Whether a clause says what happened, and what was said: "the accident occurred" says nothing."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import (
    ADDRESSING,
    BEGINNING,
    HAPPENING,
    INCOMPLETE,
    PUBLICITY,
    SPACELESS_NOUNS,
    TRANSITIVE,
    WITNESSING,
)
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase, verb_phrase
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

UNKNOWN = frozenset({"it"})
# Pronouns for things; a row with one tells nothing unless the rest of it does.
THING_PRONOUNS = frozenset({"it", "they", "this", "that", "these", "those"})
CONTENT = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "VERB"})
# What is done by saying something, whatever it is: "notified the police".
ALERTING = frozenset({"inform", "notify", "warn"})
# What links a verb of saying to what is said of something.
SAID_OF = frozenset({"about", "of", "to", "for", "with"})
WAYS = frozenset({"aside", "away", "back", "forward", "off"})
# What stands with a verb and adds nothing to what it tells.
HELPERS = frozenset({"auxiliary", "punctuation"})


def is_empty(trigger: Trigger, subject: Token, skip: Collection[int], names: NameLookup) -> bool:
    """Whether a row would not say what happened: "the accident occurred", "it carrying out checks"."""
    if trigger.kind != "verb":
        return False
    links = [marker.lower_ for marker in syntax.markers(trigger.clause)]
    if trigger.lemma in HAPPENING and links == ["as"] and syntax.own_subject(trigger.clause) is None:
        return True
    if trigger.lemma == "come" and trigger.clause == top_of_chain(trigger.clause):
        # "The news came [when …]"
        told = verb_phrase(trigger.clause, skip, -2, told=trigger.token)
        return not any(word != trigger.token and word.relation not in HELPERS for word in told)
    is_cut = lacks_object(trigger) and not says_which_way(trigger.clause)
    is_nameless = subject.lower_ in THING_PRONOUNS and names.name_of(subject) is None
    is_plain = trigger.clause == top_of_chain(trigger.clause)
    is_plain = is_plain and not syntax.children(trigger.clause, "particle")
    if is_nameless and trigger.lemma == "seem":
        return True
    if is_nameless and not is_cut and not (trigger.lemma in HAPPENING and is_plain):
        is_bare = trigger.clause == top_of_chain(trigger.clause) and not syntax.auxiliaries(trigger.clause)
        return trigger.token.tag_ == "VBG" and is_bare
    if trigger.lemma == "come" and is_plain and not has_more(trigger, skip) and not subject.ent_type_:
        # "The latest turn came in May, when she left": the clause behind tells it.
        return True
    is_vague = is_happening(trigger) and trigger.lemma not in BEGINNING and is_plain
    is_unknown = is_vague and is_only_definite(subject, skip)
    is_unknown = is_unknown or (is_happening(trigger) and is_nameless)
    if is_unknown and not is_nameless and is_plain and has_more(trigger, skip):
        # "The strike began | after talks broke down"
        return False
    if not (is_cut or is_unknown or has_unknown_object(trigger, names)):
        return False
    told = verb_phrase(trigger.clause, skip, 0, told=trigger.token)
    said = [word for word in told if word != trigger.token and word.pos_ in CONTENT]
    return all(word.lemma_.lower() in PUBLICITY and word.relation == "object" for word in said)


def is_happening(trigger: Trigger) -> bool:
    """Whether a verb says only that its subject was: "a fire broke out", not "the thieves broke in".

    So it does not where it tells which one is meant: "the strike | that began on Monday | is over".
    """
    particles = [word.lower_ for word in syntax.children(trigger.clause, "particle")]
    is_doing = trigger.lemma == "break" and bool(particles) and "out" not in particles
    is_telling_which = trigger.clause.relation in NOUN_CLAUSES and not syntax.set_off(trigger.clause)
    return trigger.lemma in HAPPENING and not (is_doing or is_telling_which)


def says_which_way(clause: Token) -> bool:
    """ "Took | off", "was put | back": a verb with one of these has another meaning than alone."""
    beside = syntax.children(clause, "adverb")
    return bool(syntax.children(clause, "particle")) or any(word.lower_ in WAYS for word in beside)


def lacks_object(trigger: Trigger) -> bool:
    """Whether a verb is one that is nothing without an object, and has none in its clause or before it.

    "The mill was built" has lost none, nor has "the mill | she built"; "the point | it reached" has.
    """
    clause = trigger.clause
    is_told = clause.relation == "relative clause" and syntax.antecedent(clause).lemma_ not in SPACELESS_NOUNS
    is_open = trigger.lemma in TRANSITIVE and not (is_told or syntax.is_passive(clause))
    return trigger.lemma in INCOMPLETE or is_open


def has_more(trigger: Trigger, skip: Collection[int]) -> bool:
    """Whether anything but its subject is told of a verb."""
    return len(verb_phrase(trigger.clause, skip, -2, told=trigger.token)) > 1


def has_unknown_object(trigger: Trigger, names: NameLookup) -> bool:
    """ "She received them": whom or what the row cannot tell."""
    objects = syntax.children(trigger.clause, "object")
    return any(o.tag_ == "PRP" and o.lower_ in UNKNOWN and names.name_of(o) is None for o in objects)


def is_only_definite(noun: Token, skip: Collection[int]) -> bool:
    """ "The accident", "disclosures": a noun that only points to what is told elsewhere."""
    words = bare(noun_phrase(noun, skip, 0), noun)
    return noun.pos_ == "NOUN" and [word.lower_ for word in words if word != noun] in (
        [],
        ["the"],
        ["this"],
        ["that"],
    )


def says_something(trigger: Trigger, skip: Collection[int]) -> bool:
    """Whether a row can give what was said, and not only that somebody spoke."""
    clause = trigger.clause
    told = syntax.children(clause, "complement clause", "open complement", "object", "parataxis")
    told += [n for n in syntax.obliques(clause) if syntax.preposition_of(n) in SAID_OF]
    told += [c for c in syntax.children(clause, "adverbial clause") if is_about(c)]
    if trigger.lemma in WITNESSING:
        told += syntax.obliques(clause)
    told = [word for word in told if word.i not in skip or is_so_much(word, skip)]
    told = [word for word in told if not syntax.is_relative_pronoun(word)]
    is_only_heard = trigger.lemma in ADDRESSING and trigger.lemma not in ALERTING
    if is_only_heard and all(is_listener(word) for word in told):
        told = []
    return bool(told) or is_said_beside(clause) or syntax.is_passive(clause)


def is_so_much(length: Token, skip: Collection[int]) -> bool:
    """Whether a length tells of what there was so much: "declared three days | of mourning"."""
    parts = syntax.children(length, "nominal modifier")
    return any(part.i not in skip and syntax.preposition_of(part) == "of" for part in parts)


def is_said_beside(clause: Token) -> bool:
    """Whether what was said stands beside, and somebody does it: "the road is closed, police said"."""
    said = syntax.governor(clause)
    if clause.relation != "parataxis" or said is None:
        return clause.relation == "parataxis"
    return syntax.subject(said) is not None or is_quoted(said) or said.tag_ == "VB"


def is_about(clause: Token) -> bool:
    """Whether a clause tells what is said: "wrote about how she took the wrong train"."""
    return bool(syntax.marker_words(clause) & {"about", "of"})


def is_listener(word: Token) -> bool:
    """Whether the object of "tell" is whom something is told, and not what."""
    return word.relation in ("object", "recipient")
