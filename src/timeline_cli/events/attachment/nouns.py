"""The noun before a date that is meant rather than the verb above: "has slowed since its strike in May"."""

from __future__ import annotations

from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import TIED, is_nominal, word_before
from timeline_cli.events.dating import is_earlier, lies_ahead
from timeline_cli.events.lexicon import CHARGING, HEARING, PUNISHING, TIME_UNITS
from timeline_cli.events.retelling import PAST
from timeline_cli.events.time_words import DASHES, DAYS, SINCE, UP_TO, PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# What helps a verb that tells of nothing past.
AHEAD_OF_NOW = frozenset({"can", "could", "may", "might", "must", "shall", "should", "will", "'ll", "’ll"})
# What links an event to a later one.
EARLIER_THAN = frozenset({"before", "ahead of", "prior to"}) | UP_TO
# What links an event to one that came shortly before.
LATER_THAN = frozenset({"after", "following", SINCE})
# What leads up to a later event: "in the run-up to the summit".
LEADING_UP = frozenset({"build-up", "lead-up", "run-up"})
# What links some of several things to all of them, whose times are others.
AMONG_OTHERS = "including"
# What says that two things are alike, whose times are not.
ALIKE = frozenset({"comparable", "equal", "equivalent", "identical", "similar"})
# What is held long after what it is held for.
REMEMBERED = frozenset({"anniversary", "commemoration", "memorial", "memory"})
# With "for", these lead to what somebody wants.
ASKING_FOR = frozenset({"appeal", "ask", "call", "campaign", "press", "push"})
# What says only in which order two events came.
COMING_BY_TURNS = frozenset({"follow", "precede"})
# What goes on beside an act points with these to an earlier event, whose time is not that of the act.
POINTING_BACK = frozenset({"cite", "echo", "mirror", "recall", "reflect"})
# With these it may be of the same day, but not of the same month or year.
HONOURING = frozenset({"celebrate", "commemorate", "equal", "mark", "match", "repeat"})


def noun_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], inside: set[int], published: date | None
) -> Trigger | None:
    """The noun before a date of the past where the verb tells of now, or of one to come where it is over.

    "Has slowed since its strike last month", "is recovering from the flood in 2011", "invited them to a
    ceremony on 12 March", "followed a vote in May". So too where the noun is `set_apart` or `is_interjected`;
    None where that is no known event: "ahead of Easter in May"; "before" may only tell before whom: "spoke
    before the council in May". What is yet to come after something did not come on its day.
    """
    if time.preposition == AMONG_OTHERS:
        return None
    apart = set_apart(trigger, time, inside)
    if apart is not None or is_interjected(trigger, time, inside):
        is_place = apart is not None and syntax.preposition_of(apart) == "before"
        named = noun_before(trigger, time, by_token) or (by_token.get(apart.i) if apart is not None else None)
        return named or (trigger if is_place else None)
    if trigger.kind == "noun":
        return trigger
    if is_asked_for(trigger, time, published):
        return None
    if is_pointed_back_to(trigger, time):
        return noun_before(trigger, time, by_token)
    tense = syntax.tense(trigger.clause)
    is_over = is_earlier(time.expression.latest, published)
    if is_over and tense == "present perfect" and time.preposition != SINCE:
        other = clause_before(trigger, time) or last_of_several(trigger, time)
        if other is not None:
            return by_token.get(other.i)
        if is_of_subject(trigger, time):
            return noun_before(trigger, time, by_token)
    is_past_now = is_over and (tense in ("present perfect", "present") or may_still_be(trigger.clause))
    is_told = any(thing.i in by_token for thing in syntax.objects(trigger.clause))
    is_ahead = lies_ahead(time.expression.earliest, published) and time.preposition not in UP_TO
    is_coming_then = is_ahead and tense in PAST and not is_told
    if is_over and is_yet_to_follow(trigger.clause):
        earlier = what_came_first(trigger, time, inside)
        if earlier is not None:
            return noun_before(trigger, time, by_token) or by_token.get(earlier.i)
    is_of_start = is_over and is_behind_start(trigger, time)
    if not (is_past_now or is_of_start or is_coming_then or is_behind_what_followed(trigger, time)):
        return trigger
    return noun_before(trigger, time, by_token) or trigger


def is_behind_start(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date stands right behind what something had been so since: "since his arrest | in May"."""
    before = word_before(time)
    if time.preposition == SINCE or not is_nominal(before):
        return False
    return any(
        word.i > trigger.token.i and syntax.preposition_of(word) == SINCE
        for word in (before, *syntax.ancestors(before))
    )


def is_asked_for(trigger: Trigger, time: PlacedTime, published: date | None) -> bool:
    """Whether a date to come is that of what somebody asked for: "has called for a rise by next year"."""
    is_ahead = lies_ahead(time.expression.earliest, published)
    if not is_ahead or trigger.lemma not in ASKING_FOR or syntax.tense(trigger.clause) == "future":
        return False
    asked = [thing for thing in syntax.obliques(trigger.clause) if syntax.preposition_of(thing) == "for"]
    return any(thing.i < time.head.i for thing in asked)


def clause_before(trigger: Trigger, time: PlacedTime) -> Token | None:
    """The clause that a date ends before the verb it hangs on: "since it shut, in 1976, trade has grown"."""
    before = syntax.children(trigger.clause, "adverbial clause")
    return next((clause for clause in before if clause.i < time.head.i < trigger.clause.i), None)


def is_of_subject(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date stands with the subject right before its verb: "the tie on 3 May | has been moved"."""
    helpers = syntax.auxiliaries(trigger.clause)
    is_next = bool(helpers) and helpers[0].i == time.tokens[-1].i + 1
    return is_next and is_nominal(word_before(time))


def last_of_several(trigger: Trigger, time: PlacedTime) -> Token | None:
    """The last of several things, where a date stands behind it: "has won a cup and | a race in 2001".

    What has been done more than once was not all done then.
    """
    before = word_before(time)
    for word in (before, *syntax.ancestors(before)):
        if word == trigger.clause or word.i < trigger.token.i:
            return None
        if word.relation == "conjunct":
            return word if is_nominal(word) else None
    return None


def is_yet_to_follow(clause: Token) -> bool:
    """Whether a clause tells of now or of later, or the aim of one that does: "have come to accuse him"."""
    above = syntax.governor(clause)
    if above is not None and syntax.tense(clause) == "infinitive":
        clause = above
    return syntax.tense(clause) in ("present perfect", "present") or may_still_be(clause)


def what_came_first(trigger: Trigger, time: PlacedTime, inside: set[int]) -> Token | None:
    """What something came after, where the date stands behind that: "could act following a row last week".

    What has been so since then began on that day, unless it has not been so.
    """
    before = word_before(time)
    if not trigger.token.i < before.i < time.head.i:
        return None
    links = LATER_THAN if syntax.negations(trigger.clause) else LATER_THAN - {SINCE}
    for word in (before, *syntax.ancestors(before)):
        if word == trigger.clause or word.i < trigger.token.i:
            return None
        is_done = word.tag_ == "VBG" and any(marker.lower_ in links for marker in syntax.markers(word))
        if word.i not in inside and (is_done or syntax.preposition_of(word) in links):
            return word
    return None


def may_still_be(clause: Token) -> bool:
    """Whether a clause tells what will be, or may be: nothing that has been."""
    helpers = {helper.lower_ for helper in syntax.shared_auxiliaries(clause)}
    is_one = clause.tag_ == "VB" or (clause.tag_ == "VBG" and "be" in helpers)
    return is_one and bool(helpers & AHEAD_OF_NOW) and helpers <= AHEAD_OF_NOW | {"be"}


def set_apart(trigger: Trigger, time: PlacedTime, inside: set[int]) -> Token | None:
    """The noun right before a date that the clause says to be of another time, or that it commemorates.

    What came after something happened on its day, but not in its hour, nor that came weeks after; before a
    judge is no time.
    """
    word, clause = word_before(time), trigger.clause
    is_clock = time.expression.granularity in ("hour", "minute")
    for noun in (word, *syntax.ancestors(word)):
        above = syntax.governor(noun)
        if above is None or noun == clause or (noun.i < clause.i) != (time.head.i < clause.i):
            return None
        if noun.i in inside or noun.i > time.head.i or not is_nominal(noun):
            continue
        link = syntax.preposition_of(noun)
        is_hearer = link == "before" and noun.lemma_ in HEARING
        is_earlier_one = link in EARLIER_THAN and not is_hearer and not (link in UP_TO and noun.i < clause.i)
        is_earlier_one = is_earlier_one or above.lemma_ in LEADING_UP
        is_other = above.lemma_ in REMEMBERED or (above.lemma_ in ALIKE | TIED and noun.i > above.i)
        is_other = is_other or link == AMONG_OTHERS or is_what_for(noun, link, time)
        is_later_one = link in LATER_THAN and (is_clock or is_behind_length(noun))
        if is_earlier_one or is_later_one or is_other:
            return noun
    return None


def is_what_for(noun: Token, link: str, time: PlacedTime) -> bool:
    """Whether a noun is what somebody was punished over: "was fined over a failure in November 2021"."""
    above = syntax.governor(noun)
    is_deed = link == "over" and noun == word_before(time) and time.preposition == "in"
    return is_deed and above is not None and (above.lemma_ in PUNISHING or above.lemma_ in CHARGING)


def is_behind_length(noun: Token) -> bool:
    """ "In the weeks after the fire", "days after the fire": what came some time after."""
    first = noun.left_edge
    return first.i > 0 and first.nbor(-1).lemma_ in TIME_UNITS


def is_interjected(trigger: Trigger, time: PlacedTime, inside: set[int]) -> bool:
    """Whether a date stands behind a noun in an aside between dashes, and the event outside of it."""
    doc, start = time.head.doc, time.head.sent.start
    opening = next((i for i in range(time.tokens[0].i - 1, start, -1) if is_dash(doc[i])), None)
    end = time.tokens[-1].i + 1
    if opening is None or end >= len(doc) or opening < trigger.token.i < end:
        return False
    aside = doc[opening + 1 : end]
    is_last = doc[end].text == "." and not any(word.pos_ in ("VERB", "AUX") for word in aside)
    if not is_last and (end + 1 >= len(doc) or not is_dash(doc[end])):
        return False
    return any(is_nominal(word) and word.i not in inside for word in doc[opening + 1 : time.tokens[0].i])


def is_dash(token: Token) -> bool:
    """Whether a token is a dash between words, not a hyphen in one."""
    return token.text in DASHES and bool(token.whitespace_ or token.nbor(1).text in DASHES)


def is_behind_what_followed(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date stands behind the event that another is only said to come after or before."""
    if trigger.lemma not in COMING_BY_TURNS or syntax.is_passive(trigger.clause):
        return False
    return any(
        thing.i < time.head.i and thing.pos_ == "NOUN" and thing.left_edge != thing
        for thing in syntax.objects(trigger.clause)
    )


def is_pointed_back_to(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date stands behind an event that an act is only told with: "quit, citing a row | in May"."""
    before = word_before(time)
    beside = next((word for word in syntax.ancestors(before) if word.tag_ == "VBG"), None)
    if beside is None or beside.relation != "adverbial clause" or trigger.clause not in (beside, beside.head):
        return False
    is_wide = time.preposition == "in" and time.expression.granularity not in DAYS
    return beside.lemma_ in POINTING_BACK or (beside.lemma_ in HONOURING and is_wide)


def noun_before(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The event that is named right before a date, below the clause of `trigger`."""
    before = word_before(time)
    for word in (before, *syntax.ancestors(before)):
        noun = by_token.get(word.i)
        if word == trigger.clause or (noun is not None and noun.kind != "noun"):
            return None
        if noun is not None and (word.i > trigger.token.i or time.head.i < trigger.token.i):
            return noun if is_below(word, trigger.clause, by_token) else None
    return None


def is_below(word: Token, clause: Token, by_token: dict[int, Trigger]) -> bool:
    """Whether a word belongs to a clause with no other clause between."""
    for above in syntax.ancestors(word):
        if above == clause:
            return True
        if above.i in by_token and by_token[above.i].kind != "noun":
            return False
    return False
