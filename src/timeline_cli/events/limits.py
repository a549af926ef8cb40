"""Up to when or from when on something is so, where its date is a limit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, is_after
from timeline_cli.events.lexicon import RESCHEDULING, STARTS
from timeline_cli.events.time_words import SINCE, UP_TO, PlacedTime
from timeline_cli.events.tokens import Doc, Token
from timeline_cli.events.triggers import Trigger

#: What a preposition makes of the date, as TIMEX3's mod attribute has it.
LIMITS = {
    "before": "BEFORE",
    "prior": "BEFORE",
    "prior to": "BEFORE",
    "by": "ON_OR_BEFORE",
    "after": "AFTER",
}
#: What may stand between "until" and the day.
AT_LEAST = frozenset({"about", "around", "at", "early", "late", "least"})
#: What says that something must be done.
OBLIGING = frozenset({"have", "need"})


def bounds(dating: Dating | None) -> tuple[date | None, date | None]:
    """The first and the last day on which a dated event can have been; None where that is open."""
    if dating is None:
        return None, None
    expression = dating.expression
    earliest = expression.earliest if expression is not None else dating.published
    latest = expression.latest if expression is not None else dating.published
    if dating.back_to is not None:
        earliest = dating.back_to
    if dating.until is not None:
        latest = dating.until.latest
    if dating.over_by is not None:
        latest = dating.over_by
    return earliest, None if dating.is_ahead or is_open(dating) else latest


def is_open(dating: Dating) -> bool:
    """Whether it may have been on any day behind its date: "delivered nothing | after 30 June 2020"."""
    time = dating.expression
    is_behind = dating.own and LIMITS.get(dating.preposition) == "AFTER" and dating.until is None
    return is_behind and time is not None and time.type == "DATE"


def limit(trigger: Trigger, dating: Dating | None, published: date | None) -> str | None:
    """TIMEX3's mod for a date up to which something happened, or from which on it has or will."""
    if dating is None:
        return None
    if dating.is_ahead:
        return "ON_OR_AFTER"
    if dating.back_to is not None:
        return "ON_OR_BEFORE"
    if dating.expression is not None and dating.expression.mod == "MORE_THAN":
        # "More than five years ago": the value is the latest that it can have been.
        return "ON_OR_BEFORE"
    if (
        dating.own
        and dating.until is None
        and (edge := edge_of_stretch(trigger, dating, published)) is not None
    ):
        return edge
    bound = LIMITS.get(dating.preposition) if dating.own else None
    is_its_end = dating.expression is not None and dating.expression.mod == "END"
    return "ON_OR_BEFORE" if bound is not None and is_its_end else bound


def edge_of_stretch(trigger: Trigger, dating: Dating, published: date | None) -> str | None:
    """Whether something has gone on since a date, or goes on until it: "had run since May", "runs until May".

    What comes "from May" on is still to come. What is put off until a day is to happen then, and what is not
    done until a day was done then.
    """
    if dating.preposition == SINCE:
        return "ON_OR_AFTER"
    if trigger.kind != "verb":
        return None
    if dating.preposition in STARTS and is_after(dating, published):
        return "ON_OR_AFTER" if dating.expression is not None and dating.expression.mod is None else None
    is_put_off = trigger.lemma in RESCHEDULING or trigger.lemma == "wait"
    is_going_on = dating.preposition in UP_TO and not is_put_off and not syntax.negations(awaiting(trigger))
    return "ON_OR_BEFORE" if is_going_on else None


def not_until(trigger: Trigger, dating: Dating | None, times: Sequence[PlacedTime] = ()) -> set[int]:
    """The "not" of "was not charged until May", the "did not" of "did not open until May": it was then.

    So it is to be then where it "is not expected to open until May", and it was that day where it "did not
    open on Monday until noon", which stands among the `times` of the sentence. "Did not lose again until May"
    praises what lasted till then, and who "did not have to pay until May" may not have paid.
    """
    if dating is None:
        return set()
    hours = [t.preposition for t in times if syntax.governor(t.head) == trigger.clause]
    if UP_TO.isdisjoint((dating.preposition, *hours)):
        return set()
    clause = awaiting(trigger)
    helpers, negations = syntax.auxiliaries(clause), syntax.negations(clause)
    is_spared = clause.lemma_ in OBLIGING and bool(syntax.children(clause, "open complement"))
    if (
        not negations
        or is_spared
        or not {helper.lemma_ for helper in helpers} <= {"be", "do", "have", "will", "would"}
    ):
        return set()
    is_present = any(helper.lemma_ == "do" and helper.tag_ != "VBD" for helper in helpers)
    if is_present or any(child.lower_ == "again" for child in trigger.clause.children):
        return set()
    return {word.i for word in negations} | {word.i for word in helpers if word.lemma_ == "do"}


def awaiting(trigger: Trigger) -> Token:
    """The clause that a "not" before "until" stands in: of "was told to leave", the telling."""
    clause = trigger.clause
    above = syntax.governor(clause)
    if above is None or not syntax.is_infinitive(clause) or clause.relation != "open complement":
        return clause
    return above if syntax.is_passive(above) else clause


def until_words(doc: Doc, dating: Dating) -> set[int]:
    """The words of a time up to which something goes on, or is not so, with the preposition before it.

    A row without them would tell of that day.
    """
    own = (dating.expression, dating.until) if dating.own else ()
    spans = [doc.covering(time.start, time.end) for time in own if time is not None]
    words = [token.i for span in spans if span is not None for token in span]
    if not words:
        return set()
    start = words[0] - 1
    while start > doc[start].sent.start and doc[start].lower_ in AT_LEAST:
        start -= 1
    if doc[start].relation == "determiner" and start > doc[start].sent.start:
        start -= 1
    end = max(words) + 1
    is_owner = end < len(doc) and doc[end].tag_ == "POS"
    return set(range(start, end + is_owner))
