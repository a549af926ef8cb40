"""Dates that hang on an event and tell of something else all the same: since when, for when, of what kind."""

from __future__ import annotations

from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.attachment.saying import is_quoted_apart
from timeline_cli.events.attachment.words import AROUND, TIED, is_giving_up, is_moving, settles, word_before
from timeline_cli.events.dating import is_later
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import (
    AT_FIRST,
    CHANGES,
    FICTIONS,
    GIVEN_DAYS,
    PLANNING,
    RESCHEDULING,
    TERMS,
    USHERING,
)
from timeline_cli.events.quotations import quotations
from timeline_cli.events.retelling import PAST, is_singled_out
from timeline_cli.events.time_words import (
    BASES,
    DASHES,
    DAYS,
    HOURS,
    SINCE,
    UP_OR_DOWN,
    UP_TO,
    PlacedTime,
    is_reported_on,
    limiting_words,
)
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# Feasts that things of the weeks around them are called after.
FESTIVE = frozenset({"christmas", "new year", "new year's", "new year’s"})
# What is given on the day itself: "in her Christmas message".
ADDRESSES = frozenset({"address", "broadcast", "message", "speech"})
# What is foreseen or promised comes later, if at all.
FORESEEING = frozenset({"forecast", "foresee", "guarantee", "pledge", "predict", "promise", "vow"})
# Up to when something goes on.
GOING_ON = UP_TO | {"through"}
# What a whole clause is said of.
OUTER_SUBJECT = "nsubj:outer"
# What leads to the next of several that one verb tells.
NEXT = frozenset({",", ";", "and", "but"})
# What makes of an hour one of many days.
REPEATED = frozenset({"daily", "each", "every", "nightly"})
# Of what a day may be told that was planned for it.
PLANNED_PARTS = frozenset({*SUBJECTS, "object"})
# What counts as if it had been on another day.
BACKDATE = "backdate"
# Before a day on which a debt falls due, or on which it is written down who holds a share: "of record".
DUE, RECORD = "due", "record"
ON_A_DAY = frozenset({"at", "by", "in", "on"})
# What may stand between "not" and a day on which something was not: "not until May" was in May.
DENIED_LINKS = frozenset({"", "at", "during", "in", "on"})
# Behind these, near its date, stands what an amount is measured by: "from the same period in 2021".
MEASURED_BY = frozenset({"against", "from", "on", "than", "to", "with"})
SAME_TIMES = frozenset("half month months period point quarter stage time week weeks".split())
SAME_WITHIN = 8
# So many words may stand from "set" back to the tale that is: "the film, which is set in 1911".
TO_TALE = 4


def is_elsewhere(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date that hangs on an event tells of something else all the same."""
    if trigger.lemma in USHERING and time.preposition == "in" and not syntax.objects(trigger.clause):
        return True
    if (
        is_reported_on(time)
        or is_counted_from(trigger, time)
        or is_festive(time)
        or is_of_outer_subject(trigger, time)
    ):
        return True
    if is_of_tale(time) or is_denied(time):
        return True
    if trigger.lemma == BACKDATE or is_repeated(time) or is_lifespan(time) or is_of_papers(trigger, time):
        return True
    return is_only_start(trigger, time) or is_quoted_apart(trigger, time) or is_base(trigger, time)


def is_of_tale(time: PlacedTime) -> bool:
    """Whether a date is that of what goes on in a tale: "the film, set | in 1911 |, opens on Friday"."""
    verb = word_before(time)
    before = verb.doc[max(verb.i - TO_TALE, verb.sent.start) : verb.i]
    return (
        verb.lower_ == "set" and time.preposition == "in" and any(word.lemma_ in FICTIONS for word in before)
    )


def is_denied(time: PlacedTime) -> bool:
    """Whether a date is one on which it was not: "in 1972, not | in 1971", "not | in May | but in June"."""
    first, follows = time.tokens[0], time.tokens[-1].i + 1
    before = first.doc[max(first.i - 1 - len(time.preposition.split()), first.sent.start)]
    is_other = follows < len(first.doc) and first.doc[follows].lower_ == "but"
    is_of_day = before.head is time.head or is_other
    return before.lower_ == "not" and is_of_day and time.preposition in DENIED_LINKS


def is_foreseen_by(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a day is the one by which something was to come: "predicted victory | by 1967 |"."""
    is_behind = time.head.i > trigger.token.i and time.preposition == "by"
    return is_behind and trigger.lemma in FORESEEING and bool(syntax.objects(trigger.clause))


def is_lifespan(time: PlacedTime) -> bool:
    """Whether a date is one of those between which somebody lived or served: "Ada Okoro (1902-1978)"."""
    return any(
        held.is_bracket
        and held.holds(time.head)
        and held.start > 1
        and time.head.doc[held.start - 2].ent_type_ == "PERSON"
        and any(word.text in DASHES for word in time.head.doc[held.start : held.end])
        for held in quotations(time.head)
    )


def is_repeated(time: PlacedTime) -> bool:
    """Whether an hour is that of every day: "swept at 9am every day", "opened daily at 9am"."""
    if time.expression.granularity not in HOURS:
        return False
    doc, first, last = time.head.doc, time.tokens[0].i, time.tokens[-1].i
    around = (*doc[max(first - 2, 0) : first], *doc[last + 1 : last + 2])
    return any(word.lower_ in REPEATED for word in around)


def is_of_papers(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a day is that of a debt or a share: "notes due 1 May", "paid to holders of record 1 May"."""
    first = time.tokens[0]
    before = list(reversed(first.doc[max(first.i - 2, first.sent.start) : first.i]))
    if before and before[0].lower_ in ON_A_DAY:
        before.pop(0)
    word = before[0] if before else None
    if word is None or word == trigger.token:
        return False
    if word.lower_ == DUE:
        return syntax.copula(word) is None and word.i > first.sent.start
    return word.lower_ == RECORD and word.nbor(-1).lower_ == "of"


def is_of_outer_subject(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date is that of what a whole clause is said of: "the risk today is that prices will rise"."""
    clause = trigger.clause
    marks = syntax.children(clause, "marker")
    outer = next((c for c in clause.children if c.dep_ == OUTER_SUBJECT), None) if marks else None
    return outer is not None and outer.i < time.head.i < marks[0].i


def is_festive(time: PlacedTime) -> bool:
    """Whether a feast only says of what kind something is, as those of a season do: "a Christmas party"."""
    noun = syntax.governor(time.head)
    if noun is None or noun.i <= time.tokens[-1].i or noun.lemma_ in ADDRESSES:
        return False
    return time.expression.text.lower() in FESTIVE


def is_counted_from(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether the day is counted from the event: "the day after the mill burned" is not that of the fire."""
    doc, last = time.head.doc, time.tokens[-1]
    following = last.i + 1
    after = doc[following] if following < len(doc) else last
    if last.lower_ in AROUND and after.text == ",":
        # "The day after, she left"
        return False
    linked = last if last.lower_ in AROUND else after
    return linked.lower_ in AROUND and linked.head == trigger.clause and trigger.clause.i > last.i


def is_base(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether it is what a change is counted from: "a rise of $2 million from the year before"."""
    if trigger.lemma in TIED and time.preposition == "from":
        return True
    if is_put_off_from(trigger, time) or is_of_old_plan(time) or is_earliest_guess(trigger, time):
        return True
    if trigger.lemma == "compare" or time.preposition == "than" or is_compared_with(time):
        return True
    doc, follows = time.head.doc, time.tokens[-1].i + 1
    is_first_end = follows + 1 < len(doc) and doc[follows].lower_ in ("to", "through", "until")
    is_first_end = is_first_end and doc[follows + 1].tag_ != "VB"
    is_moving = trigger.lemma in CHANGES or any(c.lower_ in UP_OR_DOWN for c in trigger.clause.children)
    is_moved = trigger.kind == "verb" and is_moving and time.preposition == "from"
    # "Fares will rise from July": what is to come starts then.
    is_ahead = syntax.tense(trigger.clause) == "future" or syntax.is_infinitive(trigger.clause)
    is_moved = is_moved and not (is_ahead and time.expression.granularity in DAYS | {"month"})
    is_change = trigger.token.pos_ == "NOUN" and trigger.lemma in CHANGES and time.preposition in BASES
    return (is_change or (is_moved and not is_first_end)) and time.head.i > trigger.token.i


def is_compared_with(time: PlacedTime) -> bool:
    """Whether an amount is measured against a time: "up 3% | on 2021 |", "from the same period | in 2021 |".

    Nothing happens on a year or a month.
    """
    is_owner = time.head.relation == "possessor" or time.tokens[-1].tag_ == "POS"
    if time.preposition == "on" and time.expression.granularity in ("year", "quarter", "month"):
        return not is_owner
    before = time.head.doc[max(time.tokens[0].i - SAME_WITHIN, time.head.sent.start) : time.tokens[0].i]
    told = [word.lower_ for word in before]
    if "same" not in told:
        return False
    at = told.index("same")
    is_then = not told[at + 1 :] or told[at + 1] in SAME_TIMES
    links = [word for word in told[:at] if word != "the"]
    is_measured = len(links) > 1 and links[-1] == "over" and (links[-2] == "%" or before[at - 3].like_num)
    return is_then and bool(links) and (links[-1] in MEASURED_BY or is_measured)


def is_put_off_from(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a day is that on which something will not be: "was moved | from Monday | to 9 July"."""
    is_moved = trigger.kind == "verb" and is_moving(trigger.clause) and time.preposition == "from"
    return is_moved and syntax.tense(trigger.clause) in PAST


def is_earliest_guess(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a day is the first on which something can have been: "was built | no earlier than 1750"."""
    is_first = time.preposition == "from" and limiting_words(time.tokens[0], time.tokens[-1])
    return bool(is_first) and syntax.tense(trigger.clause) in PAST and trigger.lemma not in PLANNING


def is_of_old_plan(time: PlacedTime) -> bool:
    """Whether a day is that of a plan that came to nothing: "the vote, first set | for May |, was in June".

    So it is where what had been planned was put off or called off: "the race, due on Sunday, was cancelled".
    """
    above = (word for word in syntax.ancestors(time.head) if word.relation in PLANNED_PARTS)
    noun = next((word for word in above if word.i < time.head.i), None)
    verb = syntax.governor(noun) if noun is not None else None
    if noun is None or verb is None or time.head.i > verb.i > noun.i:
        return False
    words = {word.lower_ for word in noun.doc[noun.i + 1 : time.tokens[0].i]}
    if words.isdisjoint(GIVEN_DAYS.words):
        return False
    is_changed = not words.isdisjoint(AT_FIRST.words) or {"had", "been"} <= words
    return (is_changed and noun.relation in SUBJECTS) or is_undone(verb, noun)


def is_undone(verb: Token, noun: Token) -> bool:
    """Whether a verb tells that what a noun names did not come when it should: "was called off".

    So does "had to be called off".
    """
    aims = syntax.children(verb, "open complement") if syntax.is_obliged(verb) else []
    verb = aims[0] if aims else verb
    is_whom = noun.relation == "object" or (noun.relation in SUBJECTS and syntax.is_passive(verb))
    is_changed = is_giving_up(verb) or verb.lemma_ in RESCHEDULING
    return is_whom and is_changed and not syntax.negations(verb)


def is_of_next_in_list(trigger: Trigger, time: PlacedTime, last: PlacedTime | None) -> bool:
    """Whether a day is that of what is told next with the same verb: "sold a mill in May, a farm | in June".

    So it is of what was done again: "won in 2012, again | in 2014". A day within the time before tells of it.
    """
    if (
        trigger.kind != "verb"
        or last is None
        or is_denied(last)
        or not trigger.token.i < last.tokens[-1].i < time.tokens[0].i
    ):
        return False
    between = time.head.doc[last.tokens[-1].i + 1 : time.tokens[0].i]
    if not between or between[0].lower_ not in NEXT or any(word.pos_ in ("VERB", "AUX") for word in between):
        return False
    first, later = last.expression, time.expression
    return is_later(later.earliest, first.latest)


def is_only_start(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether "since" does not date the verb: "they won their first cup since 1961" tells of a later year.

    So do "the first time they had won since 1961" and "the first to win since Ada Okoro in 1961".
    """
    is_since = time.preposition == SINCE or is_of_somebody_since(time)
    if not is_since or trigger.kind == "noun":
        return False
    if trigger.clause.relation in NOUN_CLAUSES and is_singled_out(syntax.antecedent(trigger.clause)):
        return True
    return syntax.tense(trigger.clause) not in ("present perfect", "pluperfect", "present", "none")


def is_of_somebody_since(time: PlacedTime) -> bool:
    """Whether a date stands behind the name of who did it last: "since Ada Okoro in 1961"."""
    name = word_before(time)
    while name.relation == "name part":
        name = name.head
    return name.pos_ == "PROPN" and syntax.preposition_of(name) == SINCE


def is_prepared_for(trigger: Trigger, time: PlacedTime, published: date | None) -> bool:
    """Whether it was done for a day to come, or up to one: "closed the square for New Year's Eve".

    What is fixed, booked or put off for a day is to happen then, and up to it somebody may have to do it.
    """
    is_ahead = is_later(time.expression.earliest, published)
    if trigger.kind != "verb" or settles(trigger, time.preposition):
        return False
    if not is_ahead and is_foreseen_by(trigger, time):
        return True
    if is_ahead and time.preposition in GOING_ON:
        return trigger.lemma not in TERMS and syntax.tense(trigger.clause) in ("past", "pluperfect")
    if trigger.lemma in PLANNING:
        return False
    if syntax.is_passive(trigger.clause):
        return False
    return is_ahead and time.preposition == "for" and syntax.tense(trigger.clause) in PAST
