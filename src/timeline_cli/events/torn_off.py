"""Phrases that a parse hung on another verb or noun than the one that they belong to."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS, Relation
from timeline_cli.events.lexicon import REPORTING
from timeline_cli.events.tokens import Token


def is_beyond(clause: Token, child: Token) -> bool:
    """Whether a mark closes a relative clause before a phrase: "left Porto, where she worked, | for Ely"."""
    if clause.i > child.i or clause.relation != "relative clause" or not syntax.set_off(clause):
        return False
    return child.relation in ("oblique", "nominal modifier") and syntax.set_off(child)


def is_of_cut_clause(head: Token, child: Token, chosen: Collection[Token], skip: Collection[int]) -> bool:
    """Whether a phrase stands right behind a clause that is left out, and so may belong to that.

    "They fined the crew who were filmed in May | throwing nets", "… the worst of the fires | in two years",
    "docked twice in Ely and once | in Porto".
    """
    if child.relation not in ("oblique", "adverb", "adverbial clause", "complement clause"):
        return False
    before = child.doc.tokens[max(child.left_edge.i - 1, 0)]
    if before.i <= head.i or before in chosen or syntax.set_off(child) or syntax.is_infinitive(child):
        return False
    is_said = before.pos_ == "VERB" and before.lemma_ in REPORTING
    if child.relation == "complement clause" and (is_said or not syntax.children(child, "marker")):
        # "Made an announcement, telling the crew | the ferry was sold": that was told, not made.
        above = [before, *syntax.ancestors(before)]
        return any(head.i < t.i <= before.i and t.pos_ == "VERB" and t not in chosen for t in above)
    if child.relation == "complement clause":
        return False
    above = [before, *syntax.ancestors(before)]
    if head not in above:
        return False
    inner = above[: above.index(head)]
    parted: tuple[Relation, ...] = (*NOUN_CLAUSES, "parataxis")
    if inner[-1].relation not in SUBJECTS:
        inner = [t for t in inner if t.i not in skip and t.head.i not in skip]
        parted = (*parted, "conjunct")
    return any(t.relation in parted and t not in chosen for t in inner)


def is_of_clause_in_front(head: Token, child: Token) -> bool:
    """Whether a phrase before a verb is torn off a clause before it, or off one of the subject.

    "When a cat ran onto the pier | in front of the hall, | many laughed", "after testing what they said was |
    their biggest ship, | Okoro left", "the feast, which opens [on Monday] | with a play, | drew crowds".
    """
    subject = syntax.own_subject(head)
    start = child.left_edge
    if subject is None or not subject.i < head.i > child.i or not start.i or start.is_sent_start:
        return False
    before = start.nbor(-1)
    if child.i < subject.i:
        clauses = [c for c in syntax.children(head, "adverbial clause") if c.i < child.i]
    else:
        clauses = syntax.children(subject, "relative clause")
    return not before.is_punct and any(before in c.subtree for c in clauses)


def is_another_place(verb: Token, noun: Token) -> bool:
    """Whether a parse took a phrase for a partner of the verb: "flew across the bay | and into the port"."""
    if syntax.children(noun, "subject", "passive subject", "copula"):
        # "Made a list | and the mill is at number one"
        return False
    is_phrase = noun.pos_ in ("NOUN", "PROPN") and noun.i > verb.i and bool(syntax.preposition_of(noun))
    return is_phrase and verb.pos_ == "VERB" and bool(syntax.obliques(verb))


def is_participle_beside(verb: Token, other: Token) -> bool:
    """Whether a parse took what somebody did meanwhile for a partner: "was seen at home, | kicking a man"."""
    is_alone = not syntax.auxiliaries(other) and syntax.own_subject(other) is None
    is_alone = is_alone and not syntax.children(other, "marker", "conjunction")
    return other.tag_ == "VBG" and verb.tag_ in ("VBD", "VBN") and other.i > verb.i and is_alone


def is_of_clause_above(clause: Token, told: Token) -> bool:
    """Whether a parse gave what completes the clause above to the one below.

    "They held the dock that he sold | to be safe", "the first of the boats taken in May | to be returned",
    "she said it went well, | adding that all were paid".
    """
    below = clause.head.relation
    if syntax.is_infinitive(clause) and below in NOUN_CLAUSES:
        return bool(syntax.children(clause, "passive auxiliary", "copula"))
    is_said = below == "complement clause" and clause.lemma_ in REPORTING and clause.tag_ == "VBG"
    is_said = is_said and told != syntax.governor(clause.head)
    return is_said and syntax.set_off(clause)


def is_behind_two_dates(clause: Token, skip: Collection[int]) -> bool:
    """Whether a participle may tell of the second of two dates: "won in 2016 and in 2018, beating Ely"."""
    dated = [i for i in range(clause.head.i + 1, clause.left_edge.i) if i in skip]
    return bool(dated) and any(word.pos_ == "CCONJ" for word in clause.doc[dated[0] : dated[-1]])
