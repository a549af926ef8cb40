"""Dates beside a participle, where the parse takes it for the verb or the verb for it."""

from __future__ import annotations

from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import word_before
from timeline_cli.events.dating import is_earlier, lies_ahead
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import PLANNING, PUBLISHING
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# What no date of the past says the time of.
NOT_THEN = frozenset({"present", "present perfect", "future", "infinitive"})


def verb_behind(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb of a subject that is told with a participle, where the date stands before all of them.

    "Last week, sailors linked to the theft sold the boat".
    """
    for other in syntax.children(trigger.clause, "conjunct"):
        if is_participle_read_as_verb(trigger.clause, other):
            return by_token.get(other.i, trigger)
    noun = syntax.antecedent(trigger.clause)
    verb = syntax.governor(noun)
    if trigger.clause.relation != "adnominal clause" or verb is None or time.head.i > noun.i:
        return trigger
    is_subject = noun.relation in SUBJECTS
    return by_token.get(verb.i, trigger) if is_subject else trigger


def is_participle_read_as_verb(participle: Token, verb: Token) -> bool:
    """Whether a parse took a participle for the first of two verbs: "men | linked to the theft | fled"."""
    is_past = participle.tag_ == verb.tag_ == "VBD" and syntax.own_subject(verb) is None
    is_alone = not syntax.children(verb, "conjunction") and verb.left_edge == verb
    return (
        is_past
        and is_alone
        and verb.i > participle.i + 1
        and verb.nbor(-1) in participle.subtree
        and (not verb.nbor(-1).is_punct)
    )


def participle_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The participle that the date follows, where it stands before the verb or the verb tells of no past.

    "The plan adopted this week costs jobs", "has to pay a fine imposed by the court last year". What a source
    is said to be dates the source only: "sank, according to a report published in May", "was seen in photos
    released on Monday".
    """
    if is_earlier(time.expression.latest, published) and is_right_before_perfect(trigger.clause, time):
        return participle_left(time, by_token) or trigger
    inner = participle_around(word_before(time), trigger, by_token)
    if inner is None:
        return trigger
    subject = syntax.own_subject(trigger.clause)
    is_inside_subject = subject is not None and subject.i < time.head.i < trigger.token.i
    is_of_another_time = (
        is_earlier(time.expression.earliest, published) and syntax.tense(trigger.clause) in NOT_THEN
    )
    noun = syntax.antecedent(inner.clause)
    is_source = syntax.preposition_of(noun).startswith("according")
    is_shown = inner.lemma in PUBLISHING and noun.i > trigger.token.i and time.head.i > inner.token.i
    return inner if is_inside_subject or is_of_another_time or is_source or is_shown else trigger


def planned_above(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The verb above what was done to something, where the day is to come: "will hear a plea made by Okoro".

    What is planned for then may be told by a participle: "a vote scheduled for May". So with what is told in
    the past: "will say what | went wrong | by Friday".
    """
    clause = trigger.clause
    is_done = clause.relation == "adnominal clause" and trigger.token.tag_ == "VBN"
    is_done = is_done and not syntax.auxiliaries(clause)
    is_over = clause.relation in NOUN_CLAUSES and clause.tag_ == "VBD" and trigger.lemma not in PLANNING
    is_planned = trigger.lemma in PLANNING or time.preposition not in ("", "on", "in", "at")
    is_elsewhere = is_over or (is_done and not is_planned)
    if not is_elsewhere or not lies_ahead(time.expression.earliest, published):
        return trigger
    above = next((by_token[w.i] for w in syntax.ancestors(trigger.token) if is_verb(w, by_token)), None)
    return above if above is not None and syntax.tense(above.clause) in NOT_THEN else trigger


def is_verb(word: Token, by_token: dict[int, Trigger]) -> bool:
    return word.i in by_token and by_token[word.i].kind == "verb"


def is_right_before_perfect(clause: Token, time: PlacedTime) -> bool:
    """ "The boys taken two years ago have been freed": no present perfect tells a day that is over."""
    helpers = syntax.auxiliaries(clause)
    is_next = bool(helpers) and helpers[0].i == time.tokens[-1].i + 1
    return is_next and syntax.tense(clause) == "present perfect"


def participle_left(time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The participle of a noun before a date, with no other verb between, whatever a parse linked them to."""
    first = time.tokens[0]
    for index in range(first.i - 1, first.sent.start, -1):
        word = first.doc[index]
        if word.pos_ in ("VERB", "AUX"):
            is_of_noun = word.tag_ == "VBN" and word.relation == "adnominal clause"
            return by_token.get(index) if is_of_noun else None
    return None


def participle_around(word: Token, trigger: Trigger, by_token: dict[int, Trigger]) -> Trigger | None:
    """The passive participle that `word` is or belongs to, below the clause of `trigger`."""
    if word.is_punct:
        return None
    for token in (word, *syntax.ancestors(word)):
        if token == trigger.clause:
            return None
        inner = by_token.get(token.i)
        if inner is not None and token.relation == "adnominal clause":
            return inner if token.tag_ == "VBN" else None
        if inner is not None and inner.kind != "noun":
            return None
    return None
