"""Whose something is, for a pronoun that stands for an owner: "Alba's profits fell, and its shares rose"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.names.words import PLURAL, SINGULAR
from timeline_cli.events.reference.kinds import (
    acts,
    agrees,
    is_body,
    is_human,
    is_owner,
    is_where,
    needs_body,
)
from timeline_cli.events.reference.nouns import Noun
from timeline_cli.events.reference.pronouns.sentences_before import opens
from timeline_cli.events.reference.told import Told
from timeline_cli.events.tokens import Token

#: What tells of others, and does nothing but that.
STUDIES = frozenset("audit inquiry investigation poll probe report review study survey".split())
#: What leads to whom a study is about, or who made it.
HAVING = frozenset({"by", "into", "of"})


def meant(noun: Noun | None, pronoun: Token, told: Told) -> Noun | None:
    """The noun, or who owns it where only a body is meant: "Alba's profits fell. It had warned of that"."""
    if noun is not None and is_found_by(noun, pronoun):
        below = syntax.children(noun.head, "nominal modifier")
        bodies = [told.at.get(word.i) for word in below if syntax.preposition_of(word) in HAVING]
        acting = [body for body in bodies if body is not None and acts(body)]
        return acting[0] if len(acting) == 1 else None
    is_many = noun is not None and noun.is_plural and pronoun.lower_ in PLURAL
    if noun is None or is_many or acts(noun) or not needs_body(pronoun):
        return noun
    owners = [told.at.get(owner.i) for owner in syntax.children(noun.head, "possessor")]
    return next((owner for owner in owners if owner is not None and acts(owner)), None if owners else noun)


def is_found_by(study: Noun, pronoun: Token) -> bool:
    """Whether a study tells what others did: "A review by the bank found | it | had made a mistake"."""
    act = syntax.governor(pronoun)
    if study.lemma not in STUDIES or act is None or pronoun.relation not in SUBJECTS or act.pos_ != "VERB":
        return False
    return act.relation == "complement clause" and act.head == syntax.governor(study.head)


def is_owned_by_body(noun: Noun, told: Told) -> bool:
    """Whether a thing is that of a body, which may have done what is told next: "Norland's probe"."""
    owners = (told.at.get(owner.i) for owner in syntax.children(noun.head, "possessor"))
    return not acts(noun) and any(owner is not None and is_body(owner) for owner in owners)


def owner_before(pronoun: Token, told: Told) -> Noun | None:
    """Whose the subject before was, for an owner of the next: "Alba's profits fell, and its shares rose"."""
    clause = syntax.governor(pronoun.head)
    if not is_owner(pronoun) or clause is None or syntax.own_subject(clause) != pronoun.head:
        return None
    number = told.sentence_of[pronoun.i]
    before = syntax.governor(clause) if clause.relation == "conjunct" else None
    if before is None and number and opens(pronoun, told):
        before = told.sents[number - 1].root
    subject = syntax.own_subject(before) if before is not None else None
    owners = syntax.children(subject, "possessor") if subject is not None else []
    noun = told.at.get(owners[0].i) if len(owners) == 1 else None
    if noun is None or not is_body(noun) or not agrees(noun, pronoun):
        return None
    since = told.between(noun.end, pronoun.i)
    is_clear = not any(acts(n) or is_human(n) for n in since if agrees(n, pronoun) and not is_where(n))
    return noun if is_clear else None


def owner_above(pronoun: Token, told: Told) -> Noun | None:
    """Whose the subject of the sentence is, for what the rest tells: "Alba's record is shown by their sales".

    Where "its" may be the subject's own, only what bodies have is theirs.
    """
    clause = syntax.governor(pronoun.head)
    subject = syntax.own_subject(clause) if clause is not None else None
    if not is_owner(pronoun) or subject is None or subject.i > pronoun.i or subject == pronoun.head:
        return None
    if pronoun.lower_ in SINGULAR and not needs_body(pronoun):
        return None
    owners = syntax.children(subject, "possessor")
    noun = told.at.get(owners[0].i) if len(owners) == 1 else None
    thing = told.at.get(subject.i)
    if (
        noun is None
        or not is_body(noun)
        or thing is None
        or (agrees(thing, pronoun) and not needs_body(pronoun))
    ):
        return None
    since = told.between(noun.end, pronoun.i)
    is_clear = not any(agrees(n, pronoun) for n in since if n != thing and not is_where(n))
    return noun if is_clear else None


def subject_beside(pronoun: Token, told: Told) -> Noun | None:
    """Whose forces or the like do something beside: "Norland gained ground, with its forces taking towns"."""
    if not is_owner(pronoun) or not pronoun.i or pronoun.nbor(-1).lower_ != "with":
        return None
    clauses = (w for w in syntax.ancestors(pronoun.head) if w.pos_ in ("VERB", "AUX"))
    subjects = (syntax.own_subject(clause) for clause in clauses)
    subject = next((s for s in subjects if s is not None and s != pronoun.head), None)
    noun = told.at.get(subject.i) if subject is not None and subject.i < pronoun.i else None
    return noun if noun is not None and agrees(noun, pronoun) else None
