"""Dates that several events of one sentence share.

Each rule reads the dates that events have of their own and passes them on; none replaces a better one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.dating import (
    SHARING,
    Dating,
    Datings,
    is_after,
    is_earlier,
    is_later,
    is_over,
    preference,
)
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import (
    ADDRESSING,
    ANSWERING,
    ASKING,
    ASPECTUAL,
    ATTITUDE,
    BEGINNING,
    CHARGING,
    DEADLINES,
    DRAWN_OUT,
    EMPTY_VERBS,
    EVENT_PARTS,
    HARMING,
    KILLINGS,
    PARTAKING,
    PLANNING,
    POSSESSING,
    PUNISHING,
    REPORTING,
    STATIVE,
    TEXTS,
)
from timeline_cli.events.retelling import is_after_years, is_first_to
from timeline_cli.events.time_words import DAYS, UP_TO, PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger, is_event_noun

#: What tells that one event came after another: "a series of raids".
SEVERAL = frozenset({"flurry", "round", "series", "spate", "string", "succession", "wave"})
#: What came of it came when it was made.
ATTEMPTS = frozenset({"attempt", "bid", "effort", "try"})
#: By what helpers hear of what happens: "responded to reports of a fire".
ALARMS = frozenset({"alarm", "call", "report"})
#: Before what a charge or a ban is about: "fined over a leak", "banned for a tackle".
DEED_LINKS = frozenset({"after", "for", "over"})
INSIDE = frozenset({"in", "at", "during", "on", "over", "amid", "by", "through", "throughout"})
PAST = frozenset({"past", "pluperfect"})
MEANWHILE = frozenset({"while", "when", "whilst", "on", "upon"})
# With these, a day bounds what was asked for: "was told to leave by Monday".
BOUNDS = UP_TO | {"before", "by", "for", "from"}
# What somebody or something undergoes in an attack, or does there.
HIT_BY = frozenset({"fire", "hit", "involve", "lose", "shatter", "strike", "survive", "use"})
SHORTLY = frozenset({"shortly", "soon", "just", "immediately", "right", "moments", "seconds", "minutes"})
#: A day or less: in a longer time one thing may follow another.
NEAR = frozenset({"day", "part of day", "hour", "minute"})
CLOCK = frozenset({"hour", "minute", "second"})
#: What befalls several at once.
HARMED = frozenset({*HARMING.words, "die", "drown", "kidnap", "shoot", "stab"})
#: What is done with a meeting, whose day is that of all that was done at it.
HOLDING = frozenset({"convene", "hold", "organise", "organize", "stage"})
#: These part what is told with them from what is told before.
APART = frozenset({"after", "afterwards", "before", "eventually", "later", "since", "subsequently", "then"})
#: After these a life goes on, or does not: "was born on Monday and grew up here".
LIFE = frozenset({"bear", "die", "marry"})
NOT_DONE = frozenset({"present", "future", "infinitive"})

Triggers = dict[int, Trigger]


def share(dated: Datings, times: Sequence[PlacedTime], by_token: Triggers, published: date | None) -> Datings:
    """`dated`, and the events that share those dates."""
    found = dict(dated)
    share_when(found, times, by_token)
    share_with_what_came_of_it(found, by_token)
    lift_to_matrix(found, by_token, published)
    share_in_coordination(found, times, by_token)
    share_behind_coordination(found, times, by_token, published)
    share_with_helpers(found, by_token)
    share_with_next_act(found, times, by_token, published)
    lift_to_what_is_held(found, by_token)
    share_with_event_arguments(found, by_token, published)
    # "Monday's crash killed two people and | injured | 14"
    share_in_coordination(found, times, by_token)
    share_in_verb_chains(found, by_token)
    # "Was ordered to stop | selling | it on Monday"
    lift_to_matrix(found, by_token, published)
    share_with_participles(found, by_token)
    share_with_light_nouns(found, by_token)
    return found


def share_when(dated: Datings, times: Sequence[PlacedTime], by_token: Triggers) -> None:
    """ "In May, when the mill closed" and "he was hurt on Monday when a wall fell" date the second event."""
    last_words = {t.tokens[-1].i: t for t in times if t.has_date and not is_age(t)}
    for trigger in by_token.values():
        clause = trigger.clause
        if trigger.token.i in dated or not any(child.lower_ == "when" for child in clause.children):
            continue
        before = clause.left_edge.i - 1
        if before > 0 and clause.doc[before].is_punct:
            before -= 1
        time = last_words.get(before) if before >= clause.sent.start else None
        above = syntax.governor(clause)
        if time is not None and syntax.tense(clause) in PAST:
            because = f"“{time.expression.text}, when … {trigger.token.text}” says that it happened then"
            dated[trigger.token.i] = Dating(time.expression, True, ()).passed_to(
                trigger, "date the event", because
            )
        elif above is not None and above.i in dated and above.i in by_token and clause.i > above.i:
            outer = dated[above.i]
            if preference(outer)[0] and syntax.tense(clause) in PAST and syntax.tense(above) in PAST:
                because = f"it happened when “{above.text}” did"
                dated[trigger.token.i] = outer.passed_to(trigger, "take the date of", because)


def is_age(time: PlacedTime) -> bool:
    """ "The youngest mayor of the century, when she came": what somebody is counted among is no day."""
    return time.preposition == "of" and time.expression.granularity in ("century", "decade")


def share_with_what_came_of_it(dated: Datings, by_token: Triggers) -> None:
    """ "Three people were hurt when a wall fell on Monday": then they were hurt too.

    What "came to light when she asked for it" tells no more than the clause; "the attack came as" does.
    """
    for index, dating in list(dated.items()):
        inner = by_token[index]
        clause, above = inner.clause, syntax.governor(inner.clause)
        last = above.i if above is not None else 0
        if above is not None and syntax.tense(above) == "participle" and above.relation == "conjunct":
            # "Two were killed and six | hurt | when it fell"
            above = above.head
        outer = by_token.get(above.i) if above is not None else None
        if outer is None or outer.kind != "verb" or outer.token.i in dated or not preference(dating)[0]:
            continue
        link = clause.left_edge.lower_ if clause.relation == "adverbial clause" else ""
        is_then = link == "when" or (link == "as" and is_on_day(dating, outer))
        if not is_then or clause.i < outer.token.i or syntax.set_off(clause):
            continue
        if any(word.pos_ == "VERB" for word in clause.doc[last + 1 : clause.left_edge.i]):
            # "They knew she was | joking when she said it": a parse may give the clause to another verb.
            continue
        is_act = not (outer.lemma in STATIVE or outer.lemma in POSSESSING or outer.lemma in ASKING)
        # What somebody is "considered" is so, and did not come of it.
        is_act = is_act and outer.lemma not in ATTITUDE
        if outer.lemma == "come":
            subject = syntax.own_subject(outer.clause)
            is_act = is_act and subject is not None and is_event_noun(subject)
        if is_act and syntax.tense(clause) == syntax.tense(outer.clause) == "past":
            because = f"it happened when “{inner.token.text}” did"
            dated[outer.token.i] = dating.passed_to(outer, "take the date of", because)


def is_on_day(dating: Dating, outer: Trigger) -> bool:
    """ "He fell as he left on Monday": what came about "as" something did in a year may be years long."""
    is_day = dating.expression is not None and dating.expression.granularity in DAYS
    return is_day and outer.clause.relation == "root"


def lift_to_matrix(dated: Datings, by_token: Triggers, published: date | None) -> None:
    """ "She returned to live there in 1984" dates the return: what led to the infinitive happened too.

    What was only asked or tried did, where the day is over: "was told to leave on Monday".
    """
    for index, dating in sorted(dated.items(), reverse=True):
        inner = by_token[index]
        above = matrix_of(inner.clause)
        outer = by_token.get(above.i) if above is not None else None
        if outer is None or outer.kind != "verb" or outer.token.i in dated:
            continue
        if syntax.tense(outer.clause) not in PAST or is_after(dating, published):
            # "Was bailed | to appear | on 3 July": what was done is of no day to come.
            continue
        latest = dating.expression.latest if dating.expression is not None else None
        is_asked = outer.lemma in ASKING and is_over(latest, published) and dating.preposition not in BOUNDS
        if outer.lemma in PLANNING and not is_asked:
            continue
        because = f"“{outer.token.text} … {inner.token.text}” is told as one"
        dated[outer.token.i] = dating.passed_to(outer, "take the date of", because)


def matrix_of(clause: Token) -> Token | None:
    """The verb that leads to what a clause tells of: "tried | to swim", "tried to set | fire".

    So in "an attempt | to swim | failed".
    """
    above = syntax.governor(clause)
    if clause.relation == "object" and above is not None and above.lemma_ == "set":
        clause, above = above, syntax.governor(above)
    if above is None:
        return None
    if clause.relation == "open complement" and syntax.is_infinitive(clause):
        return above
    is_attempt = clause.relation == "adnominal clause" and above.lemma_ in ATTEMPTS
    is_attempt = is_attempt and syntax.is_infinitive(clause) and above.relation in SUBJECTS
    return syntax.governor(above) if is_attempt else None


def share_in_coordination(dated: Datings, times: Sequence[PlacedTime], by_token: Triggers) -> None:
    """A date in front of coordinated verbs dates them all: "On Monday she resigned and left"."""
    place = {id(time.expression): time.head.i for time in times}
    waiting = sorted(dated)
    while waiting:
        index = waiting.pop(0)
        dating, first = dated[index], by_token[index]
        if place.get(id(dating.expression), index) >= index:
            continue
        for other in syntax.children(first.clause, "conjunct"):
            trigger = by_token.get(other.i)
            if trigger is None or syntax.tense(other) != syntax.tense(first.clause):
                continue
            old = dated.get(other.i)
            if old is not None and (preference(old)[0] or is_by_later(old, dating)):
                continue
            because = (
                f"it stands before “{first.token.text}” and “{trigger.token.text}”, which are told together"
            )
            dated[other.i] = dating.passed_to(trigger, SHARING, because)
            waiting.append(other.i)


def is_by_later(old: Dating, shared: Dating) -> bool:
    """Whether something was over by a later day than that in front: "in May they came, and by June left"."""
    day, first = old.expression, shared.expression
    if old.preposition not in DEADLINES or day is None or first is None:
        return False
    return is_later(day.earliest, first.earliest)


def share_behind_coordination(
    dated: Datings, times: Sequence[PlacedTime], by_token: Triggers, published: date | None
) -> None:
    """A day behind verbs of one subject dates them all: "was arrested and charged on Monday".

    Several harmed at once may be told each by a clause: "two died and six were hurt on Monday". What was done
    is not of a day to come, nor of a plan's: "left early and was due, or was, to speak on Friday".
    """
    place = {id(time.expression): time for time in times}
    for index, dating in list(dated.items()):
        last, time = by_token[index], place.get(id(dating.expression))
        first = by_token.get(last.clause.head.i) if last.clause.relation == "conjunct" else None
        if time is None or first is None or last.kind != "verb" or time.head.i < last.clause.i:
            continue
        is_bounded = ends_clause(time, last.clause) or syntax.is_without_helper(last.clause)
        if time.expression.granularity not in NEAR or not is_bounded:
            continue
        links = {word.lower_ for word in syntax.children(last.clause, "conjunction")}
        if last.lemma in LIFE and "but" in links:
            # "Was taken to hospital but | died | on Sunday"
            continue
        is_plan = last.lemma in PLANNING or syntax.is_infinitive(last.clause)
        if not preference(dating)[0] or is_after(dating, published) or is_plan:
            continue
        row = [first, *(by_token[c.i] for c in syntax.children(first.clause, "conjunct") if c.i in by_token)]
        row = [act for act in row if act.clause.i < last.clause.i]
        if any(first.clause.i < other.head.i < last.clause.i for other in times):
            continue
        if all(act.token.i not in dated and is_done_with(act, last) for act in row):
            for act in row:
                because = f"“{act.token.text}” and “{last.token.text}” are told together, the day behind both"
                dated[act.token.i] = dating.passed_to(act, SHARING, because)


def share_with_helpers(dated: Datings, by_token: Triggers) -> None:
    """ "Officers | responded | to a shooting on Monday", "to a report of a shooting": they went at once."""
    for index, dating in list(dated.items()):
        event = by_token[index]
        told = event.token
        while told.relation == "nominal modifier" and told.head.lemma_ in ALARMS:
            told = told.head
        verb = by_token.get(told.head.i)
        if verb is None or event.kind != "noun" or verb.token.i in dated or verb.lemma not in ANSWERING:
            continue
        is_new = "possessor" not in told.below and not any(c.lower_ == "the" for c in told.children)
        if is_new and syntax.preposition_of(told) == "to" and syntax.tense(verb.clause) in PAST:
            because = f"“{verb.token.text}” tells who went to “{event.token.text}” at once"
            dated[verb.token.i] = dating.passed_to(verb, "take the date of", because)


def share_with_next_act(
    dated: Datings, times: Sequence[PlacedTime], by_token: Triggers, published: date | None
) -> None:
    """What was done next in one breath is of the same day: "searched a home on Monday and | found | cash".

    So where a parse gives the day behind both to the first: "killed two and | injured | 14 on Monday".
    How long it lasts dates no act: "was questioned on Monday and | bailed | until 14 August".
    """
    place = {id(time.expression): time for time in times}
    for index, dating in list(dated.items()):
        first, time = by_token[index], place.get(id(dating.expression))
        if first.kind != "verb" or time is None or not is_day_of_acts(first, dating, time, published):
            continue
        for clause in syntax.children(first.clause, "conjunct"):
            act = by_token.get(clause.i)
            if act is None or act.token.i in dated or not is_next_act(act, first, times):
                continue
            if any(other.head in clause.subtree and dates_act(other, clause) for other in times):
                continue
            because = f"“{first.token.text} … and {act.token.text}” is told in one breath"
            dated[act.token.i] = dating.passed_to(act, SHARING, because)


def is_for_later(act: Trigger) -> bool:
    """Whether what somebody plans or asks for is told, not the asking: "ordered it to close", "set a date".

    Who "ordered an inquiry" did so.
    """
    is_asked = act.lemma in ASKING and bool(syntax.objects(act.clause))
    return act.lemma in PLANNING and not (is_asked and not syntax.complements(act.clause))


def dates_act(time: PlacedTime, act: Token) -> bool:
    """Whether a time tells when an act was: not until when, nor a length that a noun has.

    "Declared | three days | of mourning", "found a | two-year-old | boy"; nor is it that of another act told
    below, "ordered an inquiry into why it burned | in 2012".
    """
    verb = next((word for word in syntax.ancestors(time.head) if word.pos_ == "VERB"), act)
    if verb is not act and not syntax.is_infinitive(verb):
        return False
    is_of_noun = not time.has_date and time.head.relation != "oblique"
    return time.preposition not in UP_TO and not is_of_noun


def is_day_of_acts(first: Trigger, dating: Dating, time: PlacedTime, published: date | None) -> bool:
    """Whether a verb with a day behind it that is over tells of what was done then."""
    is_behind = time.head.i > first.clause.i and time.expression.granularity in NEAR
    is_over_then = syntax.tense(first.clause) == "past" and not is_after(dating, published)
    return is_behind and is_over_then and preference(dating)[0] and first.lemma not in LIFE


def is_next_act(act: Trigger, first: Trigger, times: Sequence[PlacedTime]) -> bool:
    """Whether a verb behind "and" tells of one act more, not of what lasted or came of it in time.

    "Came shortly | after 2 am | and left" has no act after another but a time of the day.
    """
    clause = act.clause
    if act.kind != "verb" or syntax.own_subject(clause) is not None:
        return False
    if act.reporting and not syntax.objects(clause):
        return False
    if act.lemma in STATIVE or act.lemma in POSSESSING or act.lemma in DRAWN_OUT or is_for_later(act):
        return False
    if syntax.tense(clause) != "past" or syntax.negations(clause) or syntax.modals(clause):
        return False
    links = {word.lower_ for word in syntax.children(clause, "conjunction")}
    words = [word for word in clause.doc[first.clause.i : clause.i] if word.lower_ in APART]
    clock = [t.head for t in times if t.expression.granularity in CLOCK]
    is_apart = any(word.head not in clock or word.relation != "preposition" for word in words)
    return links == {"and"} and not is_apart and not any(word.lower_ in APART for word in clause.children)


def ends_clause(time: PlacedTime, clause: Token) -> bool:
    """Whether nothing of a clause stands behind its date: "bought a mill on Monday | from a bank"."""
    return all(word.i <= time.tokens[-1].i or word.is_punct for word in clause.subtree)


def is_done_with(act: Trigger, last: Trigger) -> bool:
    """Whether an act is told as done when the last one of its row was."""
    if act.kind != "verb" or syntax.tense(act.clause) != syntax.tense(last.clause):
        return False
    if act.lemma in STATIVE or act.lemma in POSSESSING or act.reporting:
        return False
    if any(word.lower_ in APART for word in act.clause.doc[act.clause.i : last.clause.i]):
        return False
    is_same = syntax.subject(last.clause) == syntax.subject(act.clause)
    return is_same or {act.lemma, last.lemma} <= HARMED or syntax.is_without_helper(last.clause)


def lift_to_what_is_held(dated: Datings, by_token: Triggers) -> None:
    """ "Approved it at a meeting | held on Monday": the meeting was then, and so was what was done at it."""
    for index, dating in list(dated.items()):
        verb = by_token[index]
        if (
            verb.lemma not in HOLDING
            or verb.clause.relation != "adnominal clause"
            or verb.token.tag_ != "VBN"
        ):
            continue
        noun = by_token.get(syntax.antecedent(verb.clause).i)
        if noun is None or noun.kind != "noun" or noun.token.i in dated:
            continue
        above = syntax.governor(noun.token)
        if above is not None and syntax.tense(above) in PAST:
            because = f"“{noun.token.text}” was {verb.token.text} then"
            dated[noun.token.i] = dating.passed_to(noun, "take the date of", because)


def share_with_event_arguments(dated: Datings, by_token: Triggers, published: date | None) -> None:
    """A clause is of when its subject, place or object, an event, happened: "Monday's blast killed two"."""
    for index, dating in list(dated.items()):
        noun = by_token[index]
        if noun.kind != "noun" or noun.clause != noun.token:
            continue
        told = with_its_part(noun.token)
        above = syntax.governor(told)
        verb = speaker_before(noun, by_token.get(above.i), by_token) if above is not None else None
        if verb is None or verb.token.i in dated:
            continue
        if verb.kind != "verb" and not (verb.kind == "predicate" and is_first_to(verb.token)):
            continue
        link, tense = told.relation, syntax.tense(verb.clause)
        happens_in = link == "oblique" and is_during(told) and not is_deed_before(told, verb)
        speaks = verb.lemma not in REPORTING or noun.lemma in TEXTS
        happens_as = (
            link == "subject"
            and (told == noun.token or told.lemma_ in SEVERAL)
            and is_last_subject(told, verb.clause)
            and speaks
            and (tense in PAST or tense == "participle")
        )
        is_coming = syntax.is_foretold(verb.clause) or bool(syntax.modals(verb.clause))
        is_part = verb.lemma in PARTAKING or (verb.lemma in ADDRESSING and link == "object")
        takes_part = link in ("object", "passive subject") and is_part and told == noun.token
        happens_to = takes_part and (tense in PAST or is_coming)
        is_done = tense not in NOT_DONE or ((happens_in or happens_to) and is_coming)
        is_done = is_done or (happens_in and is_seen_there(verb, told, dating, published))
        if (happens_in or happens_as or happens_to) and is_done and not is_under_plan(verb.clause):
            because = f"“{noun.token.text}” has this date, and “{verb.token.text}” is part of it"
            dated[verb.token.i] = dating.passed_to(verb, "take the date of", because)


def is_deed_before(noun: Token, verb: Trigger) -> bool:
    """Whether `verb` only answers what was done then: "was fined over racist chants during | the match"."""
    link = syntax.preposition_of(noun)
    if verb.lemma not in CHARGING and verb.lemma not in PUNISHING:
        return is_case(noun, verb)
    if link == "during":
        return has_cause_before(noun, verb)
    return verb.lemma in CHARGING or link == "over" or is_case(noun, verb)


def has_cause_before(noun: Token, verb: Trigger) -> bool:
    """Whether what it was done for stands before: "banned for a tackle during | the derby"."""
    causes = (word for word in syntax.children(verb.token, "oblique") if verb.token.i < word.i < noun.i)
    return any(syntax.preposition_of(word) in DEED_LINKS for word in causes)


def is_case(noun: Token, verb: Trigger) -> bool:
    """Whether a killing is a case that is worked on: "have gathered evidence in | the October slaying"."""
    suffers = verb.lemma in HARMING or verb.lemma in KILLINGS or verb.lemma in HIT_BY
    return noun.lemma_ in KILLINGS and syntax.preposition_of(noun) == "in" and not suffers


def with_its_part(event: Token) -> Token:
    """The part of an event that a clause tells of, or the several: "in the second half of Monday's match"."""
    whole = event.head
    is_part = event.relation == "nominal modifier" and syntax.preposition_of(event) == "of"
    is_told_so = is_part and (whole.lemma_ in EVENT_PARTS or whole.lemma_ in SEVERAL)
    return with_its_part(whole) if is_told_so else event


def is_seen_there(verb: Trigger, noun: Token, dating: Dating, published: date | None) -> bool:
    """ "Okoro sings during Sunday's show", "arrives at the feast on Sunday": it is over, as under a picture.

    What is so, or is said, about an event that is over is so now.
    """
    day = dating.expression.latest if dating.expression is not None else None
    is_place = syntax.preposition_of(noun) in ("at", "during")
    is_act = verb.lemma not in STATIVE and verb.lemma not in POSSESSING and not verb.reporting
    return is_place and is_act and syntax.tense(verb.clause) == "present" and is_earlier(day, published)


def is_last_subject(noun: Token, clause: Token) -> bool:
    """Whether no other subject stands between, as where a parse takes two clauses for one."""
    return not any(noun.i < other.i < clause.i for other in syntax.children(clause, "subject"))


def is_during(noun: Token) -> bool:
    """Whether a noun with its preposition tells of the same hours: "soon after the vote"."""
    word = syntax.preposition_of(noun)
    if word in INSIDE:
        return True
    start = noun.left_edge.i
    return word in ("after", "before") and any(
        before.lower_ in SHORTLY for before in noun.doc[max(start - 1, 0) : start + 1]
    )


def is_under_plan(clause: Token) -> bool:
    """Whether a participle stands under what is still to come: "they can talk after being met"."""
    above = syntax.governor(clause)
    if above is None or syntax.tense(clause) != "participle":
        return False
    return clause.relation == "adverbial clause" and syntax.tense(above) in NOT_DONE


def speaker_before(noun: Trigger, verb: Trigger | None, by_token: Triggers) -> Trigger | None:
    """The verb of saying where it stands between: "“It was late,” she said at a hearing in May"."""
    above = syntax.governor(verb.clause) if verb is not None else None
    outer = by_token.get(above.i) if above is not None else None
    if verb is None or outer is None or not outer.reporting:
        return verb
    is_said = verb.clause.relation == "complement clause"
    return outer if is_said and verb.token.i < outer.token.i < noun.token.i else verb


def share_in_verb_chains(dated: Datings, by_token: Triggers) -> None:
    """ "Began" and "trading" in "began trading in August" have one date."""
    for trigger in by_token.values():
        if trigger.kind != "verb" or trigger.lemma not in ASPECTUAL:
            continue
        for clause in syntax.children(trigger.clause, "open complement"):
            inner = by_token.get(clause.i)
            if inner is None:
                continue
            giver, taker = (trigger, inner) if trigger.token.i in dated else (inner, trigger)
            if giver.token.i in dated and taker.token.i not in dated:
                because = f"“{trigger.token.text} {inner.token.text}” is one event"
                dated[taker.token.i] = dated[giver.token.i].passed_to(taker, "take the date of", because)


def share_with_participles(dated: Datings, by_token: Triggers) -> None:
    """A verb happened when what was done meanwhile did: "while walking home on Monday he was hurt"."""
    for index, dating in list(dated.items()):
        inner = by_token[index]
        above = syntax.governor(inner.clause)
        outer = by_token.get(above.i) if above is not None else None
        if outer is None or outer.kind != "verb" or outer.token.i in dated or not is_meanwhile(inner):
            continue
        is_told = syntax.tense(outer.clause) in PAST and not syntax.negations(outer.clause)
        if not is_told and not is_from_when(inner):
            continue
        is_next = inner.clause.i > outer.clause.i and not syntax.markers(inner.clause) and is_clock(dating)
        if is_next or not preference(dating)[0] or is_after_years(inner.clause):
            continue
        because = f"“{inner.token.text}” tells what was done meanwhile"
        dated[outer.token.i] = dating.passed_to(outer, "take the date of", because)


def is_meanwhile(inner: Trigger) -> bool:
    """Whether a participle clause tells of the same hours: "walking home", "shortly after leaving"."""
    clause = inner.clause
    if clause.relation != "adverbial clause" or clause.tag_ != "VBG" or syntax.auxiliaries(clause):
        return False
    if syntax.own_subject(clause) is not None:
        return False
    marks = syntax.markers(clause)
    if not marks or marks[0].lower_ in MEANWHILE:
        return True
    beside = {child.lower_ for child in clause.children if child.i < marks[0].i}
    beside |= {word.lower_ for word in clause.doc[max(marks[0].i - 1, 0) : marks[0].i]}
    return marks[0].lower_ in ("after", "before") and bool(beside & SHORTLY)


def is_from_when(inner: Trigger) -> bool:
    """ "| Starting on Friday |, buses will stop there": from when something is so, however that is told."""
    is_bare = not syntax.objects(inner.clause) and len(syntax.obliques(inner.clause)) <= 1
    return inner.lemma in BEGINNING and is_bare and is_meanwhile(inner)


def is_clock(dating: Dating) -> bool:
    """Whether a date is told by the clock: what comes next has a time of its own."""
    return dating.expression is not None and dating.expression.granularity in CLOCK


def share_with_light_nouns(dated: Datings, by_token: Triggers) -> None:
    """The date of "took" in "took a decision in May" is that of the decision."""
    for trigger in by_token.values():
        verb = trigger.clause
        if trigger.kind != "noun" or verb == trigger.token or not trigger.listed or verb.i not in dated:
            continue
        if verb.lemma_.lower() in EMPTY_VERBS and trigger.token.i not in dated:
            because = f"“{verb.text} … {trigger.token.text}” is one event, and the noun names it"
            dated[trigger.token.i] = dated[verb.i].passed_to(trigger, "take the date of", because)
