"""What "the firm" stands for where the sentence before is about a body: "Corvo lost money. The firm"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.labels import ACTORS, SUBJECTS
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.words import PLACE_LABELS, lexicon
from timeline_cli.events.reference.nouns import definite_start, words_before, words_in_name
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import is_among, reference_words
from timeline_cli.events.tokens import Span, Token

#: What a team is told with that another plays.
AGAINST = frozenset({"against", "by", "from", "to", "with"})
#: How many sentences in a row may be about a body that only the first names.
MOST_STEPS = 3


def body_above(noun: Token, start: int, told: Told) -> Meaning | None:
    """The body that the sentence before is about, where its sentence names no other: "the company"."""
    lists = reference_words()
    lemma, above = noun.lemma_.lower(), told.sentence_of[noun.i] - 1
    if not is_among(lemma, lists.bodies, lists.any_body, lists.sorts) or noun.tag_ == "NNS":
        return None
    if set(words_before(noun)) - DETERMINERS or bodies_in(told.doc[noun.sent.start : start], told):
        return None
    if lemma in lists.sorts:
        found = only_body(above, noun, told)
    else:
        found = subject_body(above, lemma, told) if noun.relation in SUBJECTS else None
    if found is None or told.has_rivals(noun, found):
        return None
    return Meaning(start, found)


def team_beside(noun: Token, told: Told) -> Meaning | None:
    """The other team of the clause above: "Harrow face Leeds after the Yorkshire side beat Sund"."""
    clause = syntax.governor(noun)
    above = syntax.governor(clause) if clause is not None else None
    if noun.lemma_.lower() not in reference_words().teams or noun.tag_ == "NNS":
        return None
    if clause is None or above is None or above.i > clause.i:
        return None
    if noun.relation not in SUBJECTS or clause.relation != "adverbial clause":
        return None
    first = noun.left_edge
    origin = [c for c in noun.children if c.i < noun.i and c.i != first.i]
    if first.lower_ != "the" or any(c.i > noun.i for c in noun.children):
        return None
    if not origin or any(c.pos_ != "PROPN" and c.ent_type_ == "" for c in origin):
        return None
    places = [*syntax.objects(above)]
    places += [c for c in syntax.children(above, "oblique", "agent") if syntax.preposition_of(c) in AGAINST]
    named = (told.names.name_of(word) for word in places if word.i < first.i)
    teams = {r.name: r for r in named if r is not None and r.label in ("ORG", *PLACE_LABELS)}
    return Meaning(first.i, next(iter(teams.values()))) if len(teams) == 1 else None


def only_body(number: int, noun: Token, told: Told) -> ResolvedName | None:
    """The one body that a sentence names, if no other is told more: "She sang with the Larks. The band".

    A town may be the team that the club met.
    """
    if number < 0 or not syntax.is_parsed(told.sents[number]):
        return None
    lemma = noun.lemma_.lower()
    labels = ("ORG", *PLACE_LABELS) if lemma in reference_words().teams else ("ORG",)
    named = (told.names.name_of(word) for word in told.sents[number])
    bodies = {r.name: r for r in named if r is not None and r.label in labels and not r.is_person}
    only = next(iter(bodies.values())) if len(bodies) == 1 else None
    if only is None or not is_body(only) or not may_be(only, lemma, told):
        return None
    most = told.times_before(noun).most_common(1)
    return only if not most or most[0][0] == only.name else None


def subject_body(number: int, lemma: str, told: Told) -> ResolvedName | None:
    """The body that the subject of a sentence names, or points back to: "The firm grew. It"."""
    for step in range(MOST_STEPS):
        if number - step < 0:
            return None
        sentence = told.sents[number - step]
        subject = syntax.own_subject(sentence.root) if syntax.is_parsed(sentence) else None
        if subject is None:
            return None
        resolved = told.names.name_of(subject) or told.name_at(subject)
        if resolved is not None:
            is_it = may_be(resolved, lemma, told) and not others_in(sentence, resolved, told)
            return resolved if is_it else None
        is_back = subject.lower_ == "it" or (
            subject.lemma_.lower() == lemma and definite_start(subject) is not None
        )
        if not is_back or bodies_in(sentence, told):
            return None
    return None


def bodies_in(words: Span, told: Told) -> set[str]:
    """The bodies that a stretch of text names."""
    found = (told.names.name_of(word) for word in words)
    return {resolved.name for resolved in found if resolved is not None and is_body(resolved)}


def is_body(resolved: ResolvedName) -> bool:
    return resolved.label == "ORG" and not resolved.is_person


def others_in(sentence: Span, resolved: ResolvedName, told: Told) -> bool:
    """Whether a sentence names another body where it may be what the next one is about."""
    for word in sentence:
        other = told.names.name_of(word)
        if other is None or other.name == resolved.name or not is_body(other):
            continue
        if word.relation in ACTORS:
            return True
    return False


def may_be(resolved: ResolvedName, lemma: str, told: Told) -> bool:
    """Whether a name may be called so: a company, or what the article says is such a body."""
    lists = reference_words()
    said = told.said_of(resolved)
    own = {resolved.name.lower().split()[-1], *words_in_name(resolved.name)}
    if lemma in lists.bodies:
        known = any(is_among(noun, lists.makers, lists.bodies) for noun in said) or is_body(resolved)
        return known and not (said | own) & lists.not_bodies
    if lemma in lists.sorts and (set(resolved.name.lower().split()) - {lemma}) & lists.not_bodies:
        return False
    kinds = (own | said) & lexicon().bodies
    return is_body(resolved) and (lemma in kinds or not kinds)
