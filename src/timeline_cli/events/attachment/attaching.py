"""Every date of a text is given to the event that it belongs to, the best of several to each event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.attachment.elsewhere import is_elsewhere, is_of_next_in_list, is_prepared_for
from timeline_cli.events.attachment.governing import governing_trigger
from timeline_cli.events.attachment.nouns import noun_meant
from timeline_cli.events.attachment.participles import participle_meant, planned_above, verb_behind
from timeline_cli.events.attachment.saying import saying_beside, speaker_meant, told_around
from timeline_cli.events.attachment.texts import done_by_text
from timeline_cli.events.attachment.verbs import (
    complement_meant,
    counted_from,
    last_of_verbs,
    outcome_meant,
    speaker_behind_aside,
    verb_above_aim,
    verb_meant,
    verb_of_aside,
    verb_right_behind,
)
from timeline_cli.events.attachment.words import settles
from timeline_cli.events.dating import Dating, Datings, is_after, preference
from timeline_cli.events.lexicon import DEADLINES, STARTS
from timeline_cli.events.offsets import count
from timeline_cli.events.retelling import PAST
from timeline_cli.events.sharing import share
from timeline_cli.events.time_words import PlacedTime, is_of_entry, time_tokens
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step


def attach(times: Sequence[PlacedTime], triggers: Sequence[Trigger], published: date | None) -> Datings:
    """The date that each trigger has of its own, by the trigger's token index."""
    by_token = {trigger.token.i: trigger for trigger in triggers}
    clause_of = {t.clause.i: t for t in triggers if t.clause != t.token}
    inside = time_tokens(times)
    dated: Datings = {}
    given: dict[int, PlacedTime] = {}
    for time in times:
        if not time.has_date or time.is_comparison:
            continue
        trigger = trigger_of(time, by_token, clause_of, inside, published)
        if trigger is None or is_elsewhere(trigger, time) or is_prepared_for(trigger, time, published):
            continue
        if is_of_next_in_list(trigger, time, given.get(trigger.token.i)):
            continue
        before = given.get(trigger.token.i)
        named = subject_dated(trigger, before, time, by_token) if before is not None else None
        if before is not None and named is not None:
            # "The strike in May | ended in June |"
            dated[named.token.i] = own_date(named, before)
            del dated[trigger.token.i]
        given[trigger.token.i] = time
        give(dated, trigger, own_date(trigger, time), published)
    shared = share(by_who_settled(dated, by_token), times, by_token, published)
    return count(shared, times, by_token, published)


def subject_dated(
    trigger: Trigger, before: PlacedTime, behind: PlacedTime, by_token: dict[int, Trigger]
) -> Trigger | None:
    """The event that a verb tells of, where one date stands right behind it and another behind the verb."""
    clause = trigger.clause
    subject = syntax.own_subject(clause)
    named = by_token.get(subject.i) if subject is not None else None
    if subject is None or named is None or named.kind != "noun" or trigger.token.i == named.token.i:
        return None
    is_between = subject.i < before.tokens[0].i < clause.i < behind.tokens[0].i
    is_apart = is_between and not any(word.is_punct for word in clause.doc[subject.i : clause.i])
    is_same_kind = before.preposition == behind.preposition and before.preposition in ("at", "in", "on")
    return named if is_apart and is_same_kind and before.expression.value != behind.expression.value else None


def trigger_of(
    time: PlacedTime,
    by_token: dict[int, Trigger],
    clause_of: dict[int, Trigger],
    inside: set[int],
    published: date | None,
) -> Trigger | None:
    """The event that a date belongs to: the one above it in the parse, or another that words and tenses show.

    Each step sets right what those before it leave.
    """
    act = done_by_text(time, by_token)
    if act is not None:
        return act
    trigger = governing_trigger(time, by_token, clause_of, inside)
    if trigger is None:
        return None
    trigger = verb_of_aside(last_of_verbs(trigger, time, by_token), time, by_token)
    if trigger is None:
        return None
    trigger = participle_meant(verb_behind(trigger, time, by_token), time, by_token, published)
    trigger = planned_above(speaker_behind_aside(trigger, time, by_token), time, by_token, published)
    trigger = counted_from(verb_right_behind(trigger, time, by_token), time, by_token, published)
    trigger = noun_meant(trigger, time, by_token, inside, published)
    if trigger is None:
        return None
    trigger = verb_above_aim(verb_meant(trigger, time, by_token, published), time, by_token, published)
    trigger = outcome_meant(trigger, time, by_token, published)
    trigger = complement_meant(speaker_meant(trigger, time, by_token), time, by_token, published)
    return saying_beside(time, by_token) or told_around(trigger, time, by_token)


def own_date(trigger: Trigger, time: PlacedTime) -> Dating:
    """The dating of a trigger by a time expression that modifies it."""
    preposition = time.preposition
    because = f"it modifies “{trigger.token.text}”"
    if preposition in DEADLINES:
        because += f"; “{preposition}” makes it a limit"
    elif preposition in STARTS:
        because += f"; “{preposition}” makes it the start"
    made = Step(
        step="date the event", because=because, origin=time.expression.text, result=trigger.token.text
    )
    return Dating(time.expression, True, (made,), preposition=preposition)


def by_who_settled(dated: Datings, by_token: dict[int, Trigger]) -> Datings:
    """`dated`, with the day of what is set for it or put off to it told by the verb: "| set | a hearing for".

    That tells more than a name, unless it was done on another day: "on Monday set a hearing for May".
    """
    found = dict(dated)
    for index, dating in dated.items():
        noun = by_token[index]
        above = syntax.governor(noun.token) if noun.token.relation == "object" else None
        verb = by_token.get(above.i) if above is not None else None
        if verb is None or verb.token.i in found or not settles(verb, dating.preposition):
            continue
        because = f"“{verb.token.text}” tells what the day is for"
        found[verb.token.i] = dating.passed_to(verb, "take the date of", because)
        del found[index]
    return found


def give(dated: Datings, trigger: Trigger, dating: Dating, published: date | None) -> None:
    """Date a trigger, unless it has a date that tells more, and that its tense does not forbid."""
    old = dated.get(trigger.token.i)
    if old is None or fitness(trigger, dating, published) > fitness(trigger, old, published):
        dated[trigger.token.i] = dating


def fitness(
    trigger: Trigger, dating: Dating, published: date | None
) -> tuple[bool, bool, tuple[bool, int, bool, bool]]:
    """How well a date suits a trigger: what is told as past is not still to come.

    The hour of an entry is when it was written: "15:20 The schools will be shut tomorrow".
    """
    is_past = trigger.kind == "verb" and syntax.tense(trigger.clause) in PAST
    is_entry = dating.expression is not None and is_of_entry(dating.expression, trigger.token.doc)
    return (not (is_past and is_after(dating, published)), not is_entry, preference(dating))
