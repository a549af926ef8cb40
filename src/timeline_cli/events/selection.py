"""Which dated events are rows of the default timeline: of two that tell the same, the better one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import is_giving_up
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.dating import Dating, Datings, is_after, lies_ahead
from timeline_cli.events.factuality import aimed_with, disowned, is_denying, is_only_shown, judge
from timeline_cli.events.fragments import is_fragment, is_identified, stands_alone
from timeline_cli.events.furniture import line_of
from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import (
    ATTITUDE,
    COMING_OUT,
    COMING_OUT_IN,
    CONDITION_MARKERS,
    DEADLINES,
    DREAMS,
    FICTIONS,
    FORECASTS,
    HABITS,
    IMAGINING,
    LIGHT_VERBS,
    PLANNING,
    POSSESSING,
    RESCHEDULING,
    STARTS,
    STATIVE,
    STAYING,
    TERMS,
    THESE_DAYS,
    TIME_UNITS,
)
from timeline_cli.events.mending.relatives import OF_PERIODS
from timeline_cli.events.names.somebody import is_somebody
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.quotations import innermost, is_bracketed
from timeline_cli.events.repeats import HAPPENED
from timeline_cli.events.retelling import (
    PAST,
    SETTLED,
    is_singled_out,
    is_to_be_done,
    shows_up,
    tells_what_happens,
)
from timeline_cli.events.sharing import is_from_when, is_meanwhile, speaker_before
from timeline_cli.events.sources import according_to
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.time_words import DAYS, SINCE, UP_TO
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger, framed, is_event_noun, is_framing, looks_like_event_noun
from timeline_cli.temporal.expression import TimeExpression

#: What ends a line of prose.
ENDING_MARKS = frozenset(".!?…:;\"'”’)]")
# What somebody tells by how it is shown to them.
LIKENING = frozenset({"appear", "feel", "look", "seem", "sound"})
# What links the time that another event takes.
MEANWHILE = frozenset({"amid", "at", "during", "in"})
# What was done in the past may be done for a day to come: "was put off to June", "was extended through May".
AHEAD = frozenset({"by", "for", "through", "till", "to", "until"})
# What comes back each day, told without saying which.
HOURS_THAT_RETURN = frozenset({"morning", "afternoon", "evening", "night"})
# What somebody is told to have been in a year as a station of their life.
OFFICES_OF_A_YEAR = lexicon().offices | {"candidate", "finalist", "head", "member", "runner-up"}
# What a court finds somebody.
VERDICTS = frozenset({"guilty", "innocent"})


def rows(
    triggers: Sequence[Trigger],
    dated: Datings,
    skip: Collection[int],
    names: NameLookup,
    published: date | None = None,
) -> list[Trigger]:
    """The triggers with a date of their own, without those that a better row tells.

    `skip` holds the tokens of time phrases; what comes after `published` has not happened yet.
    """
    by_token = {trigger.token.i: trigger for trigger in triggers}
    told = {
        trigger.token.i: trigger
        for trigger in triggers
        if trigger.token.i in dated and can_be_row(trigger, dated, skip, names, published)
    }
    return [
        trigger
        for trigger in told.values()
        if not is_told_better(trigger, by_token, dated, told) and not is_setting(trigger, dated)
    ]


def can_be_row(
    trigger: Trigger, dated: Datings, skip: Collection[int], names: NameLookup, published: date | None
) -> bool:
    """Whether a dated trigger tells by itself of something that happened, or will, on its date."""
    dating = dated[trigger.token.i]
    return not (
        trigger.kind == "attribute"
        or is_measure(trigger, skip)
        or is_nowhere(dating)
        or is_impossible(trigger, dating, published)
        or not stands_alone(trigger, skip, names)
        or is_state(trigger, dated)
        or is_no_case(trigger)
        or is_window(trigger, dating)
        or is_only_shown(trigger)
        or is_pictured(trigger, dating, published)
        or is_not_told(trigger)
        or is_reminder(trigger)
        or is_made_up(trigger)
        or is_of_calendar(trigger)
        or is_told_by_framed(trigger, dated, skip)
        or is_nobodys_word(trigger)
        or is_fragment(trigger, skip, is_coming=is_after(dating, published))
    )


def is_nowhere(dating: Dating) -> bool:
    """Whether a date has no place on the calendar at all: "two days later", after nobody knows what.

    "Six weeks later", after something in a month that is known, is a stretch of days. A night of which only
    the year is known has no place either.
    """
    time = dating.expression
    if time is None:
        return False
    is_open = time.value.startswith("XXXX-XX") or time.value in ("XXXX", "XXXX-WXX")
    return (is_open and time.earliest is None) or "XX-XXT" in time.value


def is_impossible(trigger: Trigger, dating: Dating, published: date | None) -> bool:
    """Whether a date to come was given to what is told as over: it must be that of another day."""
    if trigger.kind != "verb" or dating.expression is None or dating.preposition in AHEAD:
        return False
    is_ahead = lies_ahead(dating.expression.earliest, published)
    is_done = is_told_as_done(trigger.clause)
    if (
        trigger.lemma in PLANNING
        or trigger.lemma in RESCHEDULING
        or (top_of_chain(trigger.clause) != trigger.clause and not is_done)
    ):
        return False
    told = first_of_verbs(trigger.clause) if is_done else trigger.clause
    return is_ahead and syntax.tense(told) in PAST and judge(trigger).factuality in HAPPENED


def is_told_as_done(clause: Token) -> bool:
    """ "Reported being robbed", "stopped paying": no infinitive, which would look ahead from a verb above."""
    return not syntax.is_infinitive(clause) and any(
        word.tag_ == "VBG" for word in (clause, *syntax.shared_auxiliaries(clause))
    )


def is_told_by_framed(trigger: Trigger, dated: Datings, skip: Collection[int]) -> bool:
    """Whether a verb that points back to another event leaves the row to that, or has none to point to."""
    if not is_framing(trigger):
        return False
    event = framed(trigger)
    return event is None or event.i in dated or not is_identified(event, skip)


def is_told_better(
    trigger: Trigger, by_token: dict[int, Trigger], dated: Datings, told: Collection[int]
) -> bool:
    """Whether another dated trigger tells this event, and more of it; what was said has to be `told`."""
    mine = dated[trigger.token.i].expression
    said = [c for c in syntax.complements(trigger.clause) if c.i in by_token and c.i in dated]
    # "Was told on Monday to leave by Friday" tells of an order, which has its day as the leaving has.
    inner = [c for c in said if c.relation != "open complement" and not is_denied(by_token[c.i])]
    if trigger.reporting:
        inner = [c for c in inner if c.i in told]
    above = syntax.governor(trigger.clause)
    if above is not None and above.i in dated and above.i in by_token and is_denied(trigger):
        return by_token[above.i].reporting
    is_beside = trigger.clause.relation == "parataxis" and above is not None and above.i in told
    if trigger.reporting and (inner or is_beside):
        return True
    if above is not None and trigger.clause.relation == "open complement" and above.i in by_token:
        chain = dated.get(above.i)
        if chain is not None and chain.expression is mine:
            return True
    is_along = is_meanwhile(trigger) or is_bare_conjunct(trigger)
    if is_along and above is not None and above.i in by_token:
        outer = dated.get(above.i)
        if outer is not None and outer.expression is mine:
            return True
    if trigger.kind == "verb" and trigger.lemma in LIGHT_VERBS:
        return any(
            t.clause == trigger.token and t.token.i in dated for t in by_token.values() if t is not trigger
        )
    if trigger.kind != "noun" or trigger.clause != trigger.token:
        return False
    verb = speaker_before(trigger, by_token.get(above.i), by_token) if above is not None else None
    is_part = verb is not None and verb.token.i in dated and dated[verb.token.i].expression is mine
    return is_part or not trigger.listed


def is_not_told(trigger: Trigger) -> bool:
    """Whether the words around a clause, which its row leaves out, take it back or tell what came of it.

    "Found no evidence that it was stolen in May", "was cleared of stealing it in May", "scrapped the talks".
    """
    clause, above = trigger.clause, syntax.governor(trigger.clause)
    if above is not None and trigger.kind == "noun" and clause == trigger.token:
        return clause.relation == "object" and is_giving_up(above)
    if trigger.kind != "verb" or above is None:
        return False
    if clause.relation == "open complement" and syntax.is_named_act(above):
        # "Cleared of | trying to bribe her": what was tried is told as the trying is.
        clause, above = above, above.head
    is_judged = above.pos_ == "VERB" or above.lemma_ in VERDICTS
    is_outcome = is_judged and syntax.is_named_act(clause) and above.lemma_ not in ATTITUDE
    is_refuted = clause.relation == "complement clause" and is_denying(above)
    return is_outcome or is_refuted or disowned(clause) is not None


def is_reminder(trigger: Trigger) -> bool:
    """ "As | announced | on 12 May, Okoro will leave": that was said before, nobody was announced."""
    clause = trigger.clause
    is_bare = clause.tag_ == "VBN" and not syntax.auxiliaries(clause) and syntax.agent(clause) is None
    return is_bare and clause.relation == "adverbial clause" and syntax.marker_words(clause) == {"as"}


def is_made_up(trigger: Trigger) -> bool:
    """ "In the film, a bridge falls in 2030", "a novel in which a king dies in 1911": what never happened."""
    above = syntax.governor(trigger.token)
    if trigger.kind == "noun" and above is not None and above.lemma_ in IMAGINING:
        return True
    clause = top_of_chain(trigger.clause)
    while clause.relation in ("conjunct", "complement clause"):
        clause = top_of_chain(clause.head)
    before = [noun for noun in syntax.obliques(clause) if noun.i < clause.i]
    worlds = [noun for noun in before if syntax.preposition_of(noun) == "in"]
    is_within = any(syntax.is_relative_pronoun(noun) for noun in worlds)
    is_within = is_within or any(c.lower_ == "where" and c.i < clause.i for c in clause.children)
    if clause.relation in NOUN_CLAUSES and is_within:
        worlds.append(syntax.antecedent(clause))
    is_told_now = syntax.tense(clause) == "present"
    return any(noun.lemma_ in DREAMS or (is_told_now and noun.lemma_ in FICTIONS) for noun in worlds)


def is_of_calendar(trigger: Trigger) -> bool:
    """ "For the school year that | begins | in July": a year only says which one it is by when it begins."""
    clause = trigger.clause
    is_bound = trigger.lemma in OF_PERIODS and clause.relation in NOUN_CLAUSES
    return is_bound and syntax.antecedent(clause).lemma_ in TIME_UNITS


def is_denied(trigger: Trigger) -> bool:
    """ "Announced on Tuesday that she would not stand in May": what there is to date is that she said so."""
    return trigger.clause.relation == "complement clause" and judge(trigger).factuality == "negated"


def is_setting(trigger: Trigger, dated: Datings) -> bool:
    """ "Drove into a crowd at 10 pm | during the feast": what went on meanwhile, where that has a date."""
    above = syntax.governor(trigger.token)
    is_during = trigger.kind == "noun" and syntax.preposition_of(trigger.token) in MEANWHILE
    if not is_during or above is None or above.i not in dated or trigger.clause != trigger.token:
        return False
    inner, outer = dated[above.i].expression, dated[trigger.token.i].expression
    if inner is None or outer is None or inner.earliest is None or inner.latest is None:
        return False
    return outer.earliest == inner.earliest and outer.latest == inner.latest


def is_bare_conjunct(trigger: Trigger) -> bool:
    """ "Seized and inspected a ship": the second verb, which the row of the first one tells too."""
    clause = trigger.clause
    if trigger.kind != "verb" or clause.relation != "conjunct":
        return False
    above = syntax.governor(clause)
    shares = above is not None and any(thing.i > clause.i for thing in syntax.objects(above))
    return shares and all(c.relation in ("conjunction", "punctuation") for c in clause.children)


def is_state(trigger: Trigger, dated: Datings) -> bool:
    """What was so for a while: "she lived there until 2002", "it has stood since 1908", "they were third".

    What no words date is told as news: what somebody "believes" now, or what "will be harder".
    """
    is_news = dated[trigger.token.i].expression is None
    if trigger.kind == "predicate":
        dating = dated[trigger.token.i]
        is_event = (
            tells_what_happens(trigger)
            or is_to_be_there(trigger, dating)
            or is_coming_out(trigger, dating)
            or is_office(trigger, dating)
        )
        return not (is_event or is_news)
    if trigger.kind != "verb":
        return False
    if is_term(trigger, dated[trigger.token.i]):
        return False
    if is_accustomed(trigger) or is_nowadays(trigger, dated[trigger.token.i]):
        return True
    is_coming = syntax.is_foretold(trigger.clause)
    is_done = syntax.has_it_done(trigger.clause) or is_caught_in(trigger.clause)
    is_owed = syntax.is_obliged(trigger.clause) and dated[trigger.token.i].preposition not in DEADLINES
    is_had = trigger.lemma in POSSESSING and not (is_done or is_owed)
    if (is_had and not (is_coming or is_news)) or is_existence(trigger):
        return True
    preposition, tense = dated[trigger.token.i].preposition, syntax.tense(trigger.clause)
    is_stative = trigger.lemma in STATIVE and not shows_up(trigger)
    if is_stative and tense == "present" and not (is_news or syntax.is_passive(trigger.clause)):
        return judge(trigger).factuality != "planned"
    if preposition in UP_TO and trigger.lemma in STAYING:
        return not is_coming
    if preposition in UP_TO and trigger.lemma not in RESCHEDULING:
        return tense in ("past", "pluperfect") and not syntax.negations(trigger.clause)
    if preposition == SINCE and tense == "pluperfect":
        is_denied_since = bool(syntax.negations(trigger.clause))
        return is_denied_since or trigger.lemma in STATIVE or trigger.lemma in STAYING
    is_going_on = tense == "present" or (tense == "present perfect" and not is_sum(trigger))
    return preposition == SINCE and is_going_on


def is_nowadays(trigger: Trigger, dating: Dating) -> bool:
    """ "The method is still used today", "the plane flies to Ely in the morning": what is so all the time.

    So is what a text says whose year stands behind it: "Okoro (2011) tells". "The film is released today"
    tells of a day.
    """
    clause, time = trigger.clause, dating.expression
    if time is None or not dating.own or not is_in_present(clause) or clause.tag_ == "VBG":
        return False
    if is_in_bracket(time, clause):
        return True
    words = time.text.lower()
    if words == "today":
        is_still = any(child.lower_ == "still" for child in clause.children)
        is_told_of = clause.relation == "relative clause" and trigger.lemma == "continue"
        return (
            is_still or is_told_of or trigger.lemma in (THESE_DAYS if syntax.is_passive(clause) else STAYING)
        )
    is_any_time = words.removeprefix("the ") in HOURS_THAT_RETURN and dating.preposition in ("at", "in")
    return is_any_time and not syntax.is_passive(clause) and judge(trigger).factuality == "asserted"


def is_in_bracket(time: TimeExpression, word: Token) -> bool:
    """Whether a date stands in a bracket with nothing else."""
    text = word.doc.text
    return text[max(time.start - 1, 0) : time.start] == "(" and text.startswith(")", time.end)


def is_caught_in(clause: Token) -> bool:
    """ "Two cars were involved in a crash": what befell them, where "in the campaign" tells what they did."""
    within = [noun for noun in syntax.obliques(clause) if syntax.preposition_of(noun) == "in"]
    return syntax.is_passive(clause) and any(
        (is_event_noun(noun) or looks_like_event_noun(noun))
        and any(child.lower_ in ("a", "an", "another") for child in noun.children)
        for noun in within
    )


def is_office(trigger: Trigger, dating: Dating) -> bool:
    """ "She was president from 1971 to 1974", "was mayor in 1950": what somebody was once, and when."""
    subject = syntax.own_subject(trigger.clause)
    is_somebodys = subject is not None and (subject.ent_type_ == "PERSON" or subject.lower_ in ("he", "she"))
    is_past = syntax.tense(trigger.clause) in PAST and not syntax.negations(trigger.clause)
    is_year = dating.expression is not None and dating.expression.granularity == "year"
    is_of_year = is_year and dating.preposition == "in" and trigger.lemma in OFFICES_OF_A_YEAR
    is_known = is_of_year or (dating.until is not None and is_somebody(trigger.token))
    return is_known and is_past and is_somebodys


def is_to_be_there(trigger: Trigger, dating: Dating) -> bool:
    """ "The next meeting is in Lausanne on 5 July", "a book is out on Monday": what the present tells of."""
    subject = syntax.own_subject(trigger.clause)
    is_day = dating.expression is not None and dating.expression.granularity in DAYS
    if subject is None or not is_day or syntax.tense(trigger.clause) != "present":
        return False
    if trigger.token.lower_ == "out":
        return dating.preposition == "on"
    is_place = syntax.preposition_of(trigger.token) in ("at", "in") and trigger.token.pos_ == "PROPN"
    return is_place and (is_event_noun(subject) or looks_like_event_noun(subject))


def is_coming_out(trigger: Trigger, dating: Dating) -> bool:
    """ "The car will be available in May", "the law is in force from 1 June": what becomes so then.

    What "will not be" so until May, or is so on a day, may have been so before.
    """
    is_phrase = syntax.preposition_of(trigger.token) in ("in", "on")
    if trigger.lemma not in (COMING_OUT_IN if is_phrase else COMING_OUT):
        return False
    if syntax.negations(trigger.clause) or dating.preposition in UP_TO or dating.expression is None:
        return False
    tense, above = syntax.tense(trigger.clause), syntax.governor(trigger.clause)
    is_settled = (
        trigger.clause.relation == "open complement" and above is not None and above.lemma_ in SETTLED
    )
    return is_settled or tense == "future" or (tense == "present" and dating.preposition in STARTS)


def is_sum(trigger: Trigger) -> bool:
    """ "Have arrested 40 people since Monday", "has fallen by six metres": what has come together."""
    if trigger.lemma in STATIVE or trigger.lemma in STAYING or trigger.token.tag_ == "VBG":
        return False
    told = [*syntax.objects(trigger.clause), *syntax.obliques(trigger.clause)]
    subject = syntax.own_subject(trigger.clause)
    told += [subject] if subject is not None else []
    return any(syntax.children(word, "number") for word in told)


def is_term(trigger: Trigger, dating: Dating) -> bool:
    """ "Has until Friday to reply", "was given until Friday": how long somebody has, not what they own."""
    is_held = trigger.lemma == "have" and bool(syntax.children(trigger.clause, "object"))
    return trigger.lemma in TERMS and dating.preposition in UP_TO and not is_held


def is_accustomed(trigger: Trigger) -> bool:
    """ "Many are used to trains": what somebody knows well."""
    behind = [noun for noun in syntax.obliques(trigger.clause) if syntax.preposition_of(noun) == "to"]
    return trigger.lemma == "use" and bool(behind) and syntax.is_passive(trigger.clause)


def is_existence(trigger: Trigger) -> bool:
    """ "There were thousands of people": what was there, unless that names an event."""
    if trigger.lemma != "be" or not syntax.children(trigger.clause, "expletive"):
        return False
    subject = syntax.own_subject(trigger.clause)
    words = [] if subject is None else [subject, *syntax.children(subject, "nominal modifier")]
    return not any(is_event_noun(word) or looks_like_event_noun(word) for word in words)


def is_nobodys_word(trigger: Trigger) -> bool:
    """ "“The mill will close in May.”": told in a quotation of which its sentence does not say whose it is.

    What stands in brackets there is the writer's own, and what is arranged is so whoever tells of it.
    """
    quoted = innermost(trigger.token)
    if quoted is None or is_bracketed(trigger.token) or is_arranged(trigger):
        return False
    outside = [word for word in trigger.token.sent if not quoted.holds(word)]
    return not any(word.pos_ in ("VERB", "AUX") or according_to(word) for word in outside)


def is_arranged(trigger: Trigger) -> bool:
    """ "We expect | a hearing | in May", "with the deal | to be signed | in May"."""
    if trigger.kind != "noun" or trigger.clause != trigger.token:
        return is_to_be_done(trigger.clause)
    above = syntax.governor(trigger.token)
    is_object = above is not None and trigger.token.relation == "object"
    return above is not None and is_object and (above.lemma_ in PLANNING or above.lemma_ in FORECASTS)


def is_pictured(trigger: Trigger, dating: Dating, published: date | None) -> bool:
    """Whether a line that no mark ends tells in the present what was on a day that is over.

    So do lines under pictures: "Crowds fill the quay on Monday", and headings.
    """
    if trigger.kind != "verb" or not dating.own or dating.heads_entry or is_after(dating, published):
        return False
    if not any(map(is_in_present, (trigger.clause, main_verb(trigger.clause)))):
        return False
    token = trigger.token
    line = line_of(token.doc.text, token.sent.start_char, token.sent.end_char).rstrip()
    return bool(line) and line[-1] not in ENDING_MARKS and judge(trigger).factuality == "asserted"


def is_in_present(clause: Token) -> bool:
    """ "Fills the quay", "is filled"; not "has filled"."""
    tags = {verb.tag_ for verb in (clause, *syntax.auxiliaries(clause))}
    return not tags.isdisjoint(("VBZ", "VBP")) and syntax.tense(clause) == "present"


def main_verb(clause: Token) -> Token:
    """The verb of what went on while a clause came about: "lifts" of "lifts the cup as it sails home"."""
    above = syntax.governor(clause)
    marks = syntax.marker_words(clause)
    return above if above is not None and marks and marks <= {"as", "while"} else clause


def is_measure(trigger: Trigger, skip: Collection[int]) -> bool:
    """ "The three months ended June 30", "come June 30", "starting on Friday" name a time, no event."""
    clause = trigger.clause
    if trigger.kind == "verb" and is_from_when(trigger):
        return True
    is_bare = clause.tag_ in ("VB", "VBP") and not syntax.auxiliaries(clause)
    if trigger.lemma == "come" and is_bare and clause.i + 1 in skip:
        return True
    if clause.relation == "adnominal clause":
        return syntax.antecedent(clause).i in skip and not syntax.is_counted_from(clause)
    before = [n for n in syntax.obliques(clause) if n.i < clause.i and n.lemma_ in TIME_UNITS]
    is_bare = syntax.own_subject(clause) is None and not syntax.children(clause, "marker")
    return clause.relation == "adverbial clause" and is_bare and bool(before)


def is_no_case(trigger: Trigger) -> bool:
    """ "If the strike goes ahead on Friday", "it usually pays in March", "it should have paid": no event.

    Nor is what somebody has set their heart on doing.
    """
    helpers = {helper.lower_ for helper in syntax.shared_auxiliaries(trigger.clause)}
    if helpers & {"would", "should", "could", "’d", "'d"} and helpers & {"have", "’ve", "'ve"}:
        return True
    if any(c.lower_ in HABITS and c.relation == "adverb" for c in trigger.clause.children):
        return True
    if any(
        c.lower_ == "rather" and c.i < trigger.clause.i
        for c in syntax.children(trigger.clause, "conjunction")
    ):
        return True
    if aimed_with(trigger.clause) is not None:
        return True
    # "Had the alarm not sounded": a parse may hang the verb on its helper in front.
    above = syntax.governor(trigger.clause)
    if above is not None and above.relation == "auxiliary" and above.i < trigger.clause.i:
        return True
    # "If it fails to win approval", "if it comes and stays": the condition holds for the next verb too.
    verbs = [trigger.clause, first_of_verbs(trigger.clause)]
    markers = [m for verb in verbs for m in syntax.children(verb, "marker") if not is_likened(m)]
    return any(c.lower_ in CONDITION_MARKERS or is_in_case(c) for c in markers)


def is_likened(marker: Token) -> bool:
    """ "It looks as if the mill will close": what seems so, and no condition."""
    return marker.i > 0 and marker.nbor(-1).lower_ == "as" and marker.head.head.lemma_ in LIKENING


def is_in_case(marker: Token) -> bool:
    return marker.lower_ == "in" and any(part.lower_ == "case" for part in marker.children)


def first_of_verbs(clause: Token) -> Token:
    """The verb that begins a chain or a row of verbs with one subject: "comes" of "if it comes and stays"."""
    top = top_of_chain(clause)
    above = syntax.governor(top)
    for _ in range(3):
        is_next = top.relation == "conjunct" and syntax.own_subject(top) is None
        if above is None or not is_next or above.pos_ not in ("VERB", "AUX"):
            break
        top = top_of_chain(above)
        above = syntax.governor(top)
    return top


def is_window(trigger: Trigger, dating: Dating) -> bool:
    """Whether a date only tells how far back something was the first or the most of its kind.

    "The first time that a ship came so far since 1970", "the worst fire seen in this century".
    """
    clause = trigger.clause
    if clause.relation not in NOUN_CLAUSES:
        return False
    noun = syntax.antecedent(clause)
    if noun.lemma_ == "time" and is_singled_out(noun):
        return True
    has_any = any(c.lower_ in ("any", "anything", "ever") for c in clause.subtree)
    return is_singled_out(noun) and (has_any or dating.preposition == "since")
