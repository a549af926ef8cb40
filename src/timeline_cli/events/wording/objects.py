"""The object of a relative clause, which stands before it: "the town, | which they took"."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import CONTENT_NOUNS, DEICTIC_STARTS, GIVING, SPACELESS_NOUNS
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.retelling import is_singled_out
from timeline_cli.events.tokens import Token


def missing_object(head: Token, skip: Collection[int], level: int) -> list[Token]:
    """The noun that a relative clause modifies, where it is the object: "the town, which they took"."""
    is_linked = any(syntax.is_relative_pronoun(o) for o in syntax.children(head, "object"))
    is_linked = is_linked and head.relation == "adnominal clause"
    if head.relation != "relative clause" and not (is_linked or is_behind_that(head)):
        return []
    last = end_of_chain(head)
    # "The money that she was given"
    is_given = last.lemma_ in GIVING and syntax.own_subject(last) != syntax.antecedent(head)
    if (syntax.is_passive(last) and not is_given) or last.pos_ != "VERB":
        return []
    noun, subject = syntax.antecedent(head), syntax.own_subject(head)
    objects = [*syntax.children(head, "object"), *(syntax.children(last, "object") if last != head else [])]
    if subject is None or subject == noun or any(not syntax.is_relative_pronoun(o) for o in objects):
        return []
    if left_behind(head):
        return []
    linked = any(syntax.is_relative_pronoun(t) or t.tag_ == "WRB" for t in head.subtree if t.i < head.i)
    # "Which the firm hopes to double": a parse may take "which" for a second subject.
    subjects = syntax.children(head, "subject", "passive subject")
    linked = linked and not (len(subjects) > 1 and syntax.is_relative_pronoun(subjects[0]))
    linked = linked and not is_behind_that(head)
    if (linked and not objects) or (not objects and noun.lemma_ in SPACELESS_NOUNS):
        return []
    return bare(noun_phrase(noun, skip, max(level, 2), without=head), noun)


def left_behind(clause: Token) -> list[Token]:
    """The preposition of what begins a relative clause, behind its verb: "the mill | that he paid | for"."""
    links = [c for c in syntax.children(clause, "object", "oblique") if syntax.is_relative_pronoun(c)]
    return [word for link in links if link.i < clause.i for word in link.children if word.i > clause.i]


def is_behind_that(clause: Token) -> bool:
    """Whether a parse took the object of a clause for its link: "the boats | that | they sold"."""
    link = next((c for c in syntax.children(clause, "marker") if c.lower_ == "that"), None)
    noun = syntax.antecedent(clause)
    if link is None or clause.relation not in NOUN_CLAUSES:
        return False
    is_content = noun.lemma_ in CONTENT_NOUNS or noun.lemma_ in SPACELESS_NOUNS or noun.pos_ != "NOUN"
    # "It is a scandal | that they sell it"
    is_content = is_content or bool(syntax.children(noun, "expletive"))
    is_told = not syntax.negations(clause) and not syntax.modals(clause)
    return is_told and not is_content and not is_singled_out(noun) and not syntax.complements(clause)


def end_of_chain(verb: Token) -> Token:
    """The verb that a chain of verbs ends in: "speak" in "was scheduled to speak"."""
    below = [c for c in syntax.children(verb, "open complement") if syntax.is_infinitive(c)]
    return end_of_chain(below[-1]) if below else verb


def stranded(clause: Token, skip: Collection[int]) -> list[Token]:
    """The preposition that a relative clause ends in, which seems to belong to the date behind it."""
    verb = end_of_chain(clause)
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    is_alone = len(behind) == 2 and behind[0].pos_ == "ADP" and behind[0].i in skip
    return [behind[0]] if is_alone and behind[1].lower_ in DEICTIC_STARTS else []
