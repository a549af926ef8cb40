"""Another verb than the one above a date: the last of several, one in an aside, above or below."""

from __future__ import annotations

from datetime import date, timedelta

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import AROUND, OCCASION_LINKS, word_before
from timeline_cli.events.dating import is_earlier, is_later, lies_ahead
from timeline_cli.events.lexicon import (
    ADDRESSING,
    ATTITUDE,
    BRINGING_NEWS,
    CONTEST_RESULTS,
    CONTESTS,
    FRAMING,
    LEADING_TO,
    PLANNING,
    REPORTING,
    RESCHEDULING,
    SCHEDULED,
    TIME_UNITS,
)
from timeline_cli.events.retelling import PAST
from timeline_cli.events.syntax.words import chain_of_modifiers
from timeline_cli.events.time_words import DAYS, UP_TO, PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

DAYS_IN = {"day": 1, "week": 7, "fortnight": 14, "month": 28, "year": 365, "decade": 3650}
#: What leads to a day on which something was done.
ON_A_DAY = frozenset({"", "at", "on"})
RELATIVES = frozenset({"which", "who", "whom", "whose"})


def last_of_verbs(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The last of coordinated verbs where the date stands inside what it tells, or its tense is another.

    "They sold the mill and bought a ferry in May at auction", "it can carry cars and goes on sale next year",
    "she left and was expected to speak on Friday": parses link the date to the first verb.
    """
    for clause in reversed(syntax.children(trigger.clause, "conjunct")):
        other = by_token.get(clause.i)
        if other is None or other.kind != "verb" or trigger.kind != "verb":
            continue
        if clause.i > time.head.i:
            continue
        is_inside = any(c.i > time.head.i and c.relation == "oblique" for c in clause.children)
        is_finite = clause.tag_ in syntax.FINITE_TAGS or bool(syntax.auxiliaries(clause))
        is_other = is_finite and syntax.tense(clause) != syntax.tense(trigger.clause)
        if is_inside or is_other or is_planned_with(clause, time):
            return other
    return trigger


def is_planned_with(clause: Token, time: PlacedTime) -> bool:
    """ "Was expected to speak | on Friday": what is planned stands right before the date."""
    aims = [act for act in syntax.children(clause, "open complement") if act.i < time.head.i]
    return clause.lemma_ in PLANNING and any(map(syntax.is_infinitive, aims))


def verb_of_aside(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The last verb of an aside that ends with a date, where a parse links that to what comes behind it.

    "The firm, which sold its mill in May, has two left". None where the aside tells no event.
    """
    if trigger.token.i < time.head.i:
        return trigger
    pronoun = relative_pronoun(time)
    if pronoun is None:
        return None if is_in_apposition(time) else trigger
    verbs = (by_token.get(index) for index in range(time.tokens[0].i - 1, pronoun.i, -1))
    return next((verb for verb in verbs if verb is not None and verb.kind == "verb"), None)


def is_in_apposition(time: PlacedTime) -> bool:
    """Whether a date ends what tells between commas who somebody is: "Okoro, a judge in the 1970s, left"."""
    doc, end = time.head.doc, time.tokens[-1].i + 1
    if end >= len(doc) or doc[end].text != ",":
        return False
    start, last = time.head.sent.start, time.tokens[0].i - (2 if time.preposition else 1)
    opening = next((i for i in range(last, start, -1) if doc[i].text == ","), None)
    if opening is None or opening >= last or doc[opening - 1].pos_ != "PROPN":
        return False
    aside = doc[opening + 1 : last + 1]
    return aside[0].lower_ in ("a", "an") and not any(word.pos_ in ("VERB", "AUX") for word in aside)


def relative_pronoun(time: PlacedTime) -> Token | None:
    """The "which" of an aside that a date ends, between two commas: "the firm, which left in May, sells"."""
    doc, end = time.head.doc, time.tokens[-1].i + 1
    if end >= len(doc) or doc[end].text != ",":
        return None
    start = time.head.sent.start
    for index in range(time.tokens[0].i - 1, start, -1):
        word = doc[index]
        if word.text == ",":
            return None
        if word.lower_ in RELATIVES and doc[index - 1].text == ",":
            return word
    return None


def verb_right_behind(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb that a date stands right before, where a comma parts it from all that is said before.

    "The firm, which is a ferry line, on Monday sold its boats".
    """
    first, last = time.tokens[0], time.tokens[-1]
    before = first.i - (2 if time.preposition else 1)
    if last.i + 1 >= len(last.doc) or before <= first.sent.start or trigger.token.i > first.i:
        return trigger
    verb = by_token.get(last.i + 1)
    is_finite = verb is not None and verb.kind == "verb" and verb.token.tag_ == "VBD"
    return verb if verb is not None and is_finite and first.doc[before].text == "," else trigger


def counted_from(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """What a length is counted from, where a date stands behind it: "died two days after leaving on 4 March".

    That "two days" tells when the first verb was; parses link the date to that too. So it does where the date
    came less than the length before publication: "died two days after leaving yesterday".
    """
    doc = time.head.doc
    parts = [
        part
        for part in syntax.children(trigger.clause, "adverbial clause", "oblique")
        if trigger.clause.i < part.left_edge.i and part.i < time.head.i and part.i in by_token
    ]
    for part in parts:
        link = next((word for word in syntax.markers(part) if word.lower_ in AROUND), None)
        if link is None or doc[link.i - 1].lemma_ not in TIME_UNITS:
            continue
        is_parted = any(word.is_punct for word in doc[part.i : time.tokens[0].i])
        if not is_parted and not is_too_near(time, doc[link.i - 1], published):
            return by_token[part.i]
    return trigger


def is_too_near(time: PlacedTime, unit: Token, published: date | None) -> bool:
    """Whether one such unit after a date lies behind publication."""
    earliest, days = time.expression.earliest, DAYS_IN.get(unit.lemma_, 0)
    return earliest is not None and is_later(earliest + timedelta(days), published)


def speaker_behind_aside(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The saying right before a date that a parse links to an aside: "Lind, who left, said Monday"."""
    verb = by_token.get(word_before(time).i)
    if verb is None or not verb.reporting or trigger.token.i >= verb.token.i:
        return trigger
    is_aside = trigger.clause.relation == "relative clause" and verb.token.nbor(-1).text == ","
    return verb if is_aside and syntax.tense(verb.clause) == "past" else trigger


def verb_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The verb where a date follows its object: "announced the closure Monday", "revealed a leak in May".

    So where a day to come stands with the subject of what will be: "the flight on Friday will test the
    engine".
    """
    above = syntax.governor(trigger.token)
    outer = by_token.get(above.i) if above is not None else None
    if trigger.kind != "noun" or trigger.clause != trigger.token or outer is None:
        return trigger
    if trigger.token.relation == "subject" and outer.kind == "verb":
        is_over = is_earlier(time.expression.latest, published)
        is_then = syntax.is_foretold(outer.clause) and not (is_over or syntax.negations(outer.clause))
        return outer if is_then else trigger
    if outer.lemma in ADDRESSING and trigger.token.relation in ("object", "recipient"):
        # "Told | the inquiry | on Monday": who listens is no event here.
        is_right_behind = word_before(time) == trigger.token
        return outer if is_right_behind and syntax.tense(outer.clause) in PAST else trigger
    is_new = any(c.lower_ in ("a", "an") for c in syntax.children(trigger.token, "determiner"))
    is_other = outer.lemma in FRAMING or outer.lemma in PLANNING
    is_other = is_other or (outer.lemma in REPORTING and outer.lemma not in BRINGING_NEWS)
    is_near = time.preposition == "" or (time.preposition in ("in", "on") and is_new and not is_other)
    if trigger.token.relation != "object" or time.head.i < trigger.token.i:
        return trigger
    is_told_then = is_near and ends_phrase(time, trigger.token) and syntax.tense(outer.clause) in PAST
    return outer if is_told_then or is_brought_about(trigger.token, outer.clause) else trigger


def ends_phrase(time: PlacedTime, noun: Token) -> bool:
    """Whether a date stands right behind a noun and what belongs to it: "a request for nurses | in May"."""
    before = word_before(time)
    for word in (before, *syntax.ancestors(before)):
        if word == noun:
            return True
        if word.i < noun.i or word.pos_ in ("VERB", "AUX"):
            return False
    return False


def is_brought_about(noun: Token, clause: Token) -> bool:
    """Whether a noun first names what a verb tells as done: "has published reports on the flood in 1997"."""
    words = syntax.children(noun, "determiner", "possessor")
    return syntax.tense(clause) == "present perfect" and all(word.lower_ in ("a", "an") for word in words)


def verb_above_aim(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """What was done with an aim that a day over follows: "denied a request to move the trial | on Monday".

    What is still to be done has no such day; what somebody thinks or says of it may be of any.
    """
    clause = trigger.clause
    is_aim = clause.relation == "adnominal clause" and syntax.is_infinitive(clause)
    is_day = time.expression.granularity in DAYS and time.preposition in ON_A_DAY
    if trigger.kind != "verb" or not is_aim or not is_day or is_later(time.expression.latest, published):
        return trigger
    aim = syntax.antecedent(clause)
    above = syntax.governor(aim)
    outer = by_token.get(above.i) if above is not None and aim.relation == "object" else None
    if outer is None or outer.lemma in ATTITUDE or time.head.i < clause.i:
        return trigger
    is_spoken_of = outer.reporting and outer.lemma not in BRINGING_NEWS and outer.lemma != "deny"
    return outer if syntax.tense(outer.clause) == "past" and not is_spoken_of else trigger


def outcome_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The verb whose manner or outcome a noun tells: "the team went up with a 3-1 win on Monday".

    So with the contest of that outcome: "with a 3-1 win over Ely in Monday's final". What "deals with"
    something that is over is of another time.
    """
    if trigger.kind != "noun" or trigger.clause != trigger.token:
        return trigger
    outcome = result_of(trigger.token)
    above = syntax.governor(outcome)
    if above is None:
        return trigger
    if trigger.token.relation == "oblique" and above.lemma_ in LEADING_TO and above.tag_ == "VBG":
        return by_token.get(led_from(above), trigger)
    is_manner = outcome.relation in ("oblique", "adverbial clause")
    if not is_manner or not any(c.lower_ == "with" for c in syntax.markers(outcome)):
        return trigger
    outer = by_token.get(above.i)
    is_told = outer is not None and outer.kind == "verb" and syntax.own_subject(above) is not None
    is_over = is_earlier(time.expression.latest, published)
    is_told = is_told and not (is_over and syntax.tense(above) == "present")
    return outer if outer is not None and is_told and above.i < trigger.token.i else trigger


def result_of(contest: Token) -> Token:
    """The outcome that a contest is told with, "a win | over Ely in the final"; else the noun itself."""
    is_in_it = contest.lemma_ in CONTESTS and syntax.preposition_of(contest) in OCCASION_LINKS
    nouns = chain_of_modifiers(contest) if is_in_it else ()
    return next((noun for noun in nouns if noun.lemma_ in CONTEST_RESULTS), contest)


def led_from(participle: Token) -> int:
    """The index of the past verb that tells what led to something; of `participle` where there is none."""
    if syntax.own_subject(participle) is not None:
        return participle.i
    for word in syntax.ancestors(participle):
        if syntax.own_subject(word) is not None and word.pos_ == "VERB":
            return word.i if syntax.tense(word) == "past" else participle.i
    return participle.i


def complement_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The complement of `trigger` where the date must belong to it: a coming date under a past verb."""
    noun = by_token.get(syntax.antecedent(trigger.clause).i)
    if noun is not None and noun.kind == "verb" and trigger.clause.relation == "relative clause":
        # "Once the sale closes, which is expected in May": then it closes.
        return noun
    if trigger.clause.relation == "adnominal clause" and noun is not None and noun.kind == "noun":
        return noun if trigger.lemma in PLANNING and syntax.is_passive(trigger.clause) else trigger
    inner = [by_token[c.i] for c in syntax.complements(trigger.clause) if c.i in by_token]
    earliest = time.expression.earliest
    is_coming = is_later(earliest, published)
    is_told_before = lies_ahead(earliest, published) and syntax.tense(trigger.clause) in PAST
    # "Has suspended flights until August" tells how long, not when they are.
    is_for_long = time.preposition in UP_TO and trigger.lemma not in RESCHEDULING
    is_of_object = is_told_before and not is_for_long
    if (trigger.lemma in PLANNING or is_of_object) and not inner:
        inner = [by_token[c.i] for c in syntax.objects(trigger.clause) if c.i in by_token]
    if not inner:
        return trigger
    candidate = inner[-1]
    stands_behind = time.head.i > candidate.token.i
    is_of_saying = trigger.reporting and trigger.token.i < time.head.i < candidate.token.left_edge.i
    if is_coming and syntax.tense(trigger.clause) != "future" and not is_of_saying:
        return candidate
    if trigger.lemma in SCHEDULED and stands_behind:
        return candidate
    return trigger
