"""Dates beside who says it: of the saying, or of what is said."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import word_before
from timeline_cli.events.factuality import is_future_in_the_past, is_to_do
from timeline_cli.events.quotations import STRAIGHT, Quotation, quotations
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# What tells that a date lies behind the writer, as its first word or its last.
BEHIND_FIRST, BEHIND_LAST = frozenset({"last", "yesterday"}), "ago"
#: So many words and marks at least stand before the verb of saying behind what is said.
LEAST_SAID = 4
QUOTES = STRAIGHT | {"“", "”"}


def speaker_meant(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb of saying where the date stands beside it: "On Monday the mayor said the road was shut"."""
    above = syntax.governor(trigger.clause)
    if above is None or trigger.clause.relation != "complement clause":
        return trigger
    outer = by_token.get(above.i)
    if outer is None:
        return trigger
    subject = syntax.own_subject(trigger.clause)
    starts = trigger.token.i if subject is None else min(subject.left_edge.i, trigger.token.i)
    is_inside = any(outer.token.i < m.i < time.head.i for m in syntax.children(trigger.clause, "marker"))
    is_before = time.head.i < starts and outer.token.i < trigger.token.i and not is_quoted_apart(outer, time)
    is_behind = time.head.i > outer.token.i > trigger.token.i
    if is_before and is_put_in(outer, time):
        return trigger
    is_yet_to_come = is_future_in_the_past(trigger.clause) or was_to_be(trigger.clause)
    is_over = looks_back(time) and is_yet_to_come and outer.reporting
    return outer if (is_before and not is_inside) or is_behind or is_over else trigger


def was_to_be(clause: Token) -> bool:
    """Whether a clause tells what was to come: "said it was to close"."""
    is_aim = syntax.is_infinitive(clause) and is_to_do(clause)
    return is_aim and any(helper.lower_ in ("was", "were") for helper in syntax.auxiliaries(clause))


def looks_back(time: PlacedTime) -> bool:
    """Whether a date is told as one behind the writer: "last week", "earlier this month"."""
    first, last = time.tokens[0].lower_, time.tokens[-1].lower_
    return first in BEHIND_FIRST or last == BEHIND_LAST or is_earlier_in(time)


def is_earlier_in(time: PlacedTime) -> bool:
    """ "Earlier this month": the adverb may stand before the expression or in it."""
    first = time.tokens[0]
    before = first.i - 1
    return first.lower_ == "earlier" or (before >= 0 and first.doc[before].lower_ == "earlier")


def saying_beside(time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The verb of saying right before a date, after what it tells: "“…,” the paper said late on Monday"."""
    before = word_before(time)
    if before.tag_ == "RB" and before.i > before.sent.start:
        before = before.nbor(-1)
    speaker = by_token.get(before.i)
    follows = time.tokens[-1].i + 1
    if speaker is None or not speaker.reporting or follows >= len(before.doc) or follows == before.i + 1:
        return None
    is_behind = before.sent.start < before.i - LEAST_SAID
    return speaker if is_behind and before.doc[follows].is_punct else None


def told_around(speaker: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """What is told where who says it `is_put_in` behind its date."""
    if not speaker.reporting or not is_put_in(speaker, time):
        return speaker
    inner = [by_token[c.i] for c in syntax.children(speaker.clause, "complement clause") if c.i in by_token]
    return inner[0] if inner and inner[0].token.i > speaker.token.i else speaker


def is_put_in(speaker: Trigger, time: PlacedTime) -> bool:
    """Whether who says it stands between commas: "that year, the mayor said, the mill burned"."""
    doc, verb, subject = speaker.token.doc, speaker.token, syntax.own_subject(speaker.clause)
    if subject is None or verb.i + 1 >= len(doc):
        return False
    before = doc[max(subject.left_edge.i - 1, 0)]
    return before.text == "," and doc[verb.i + 1].text == "," and time.head.i < before.i


def is_quoted_apart(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date stands in a quotation that begins after the event: "wrote: “Born 12/5/17”".

    Or in one that ends before the verb which tells who said it: "“Not in May,” she wrote".
    """
    if any(quoted.end <= trigger.token.i for quoted in sayings(time)):
        return trigger.kind == "verb"
    doc, event = trigger.token.doc, trigger.token.i
    before = sum(token.text in QUOTES for token in doc[trigger.token.sent.start : event])
    between = sum(token.text in QUOTES for token in doc[event : time.head.i])
    return before % 2 == 0 and between % 2 == 1


def sayings(time: PlacedTime) -> list[Quotation]:
    """The quotations around a date that hold more than it and its preposition."""
    own = {token.i for token in time.tokens} | {time.tokens[0].i - 1}
    return [
        quoted
        for quoted in quotations(time.head)
        if quoted.holds(time.head)
        and not quoted.is_bracket
        and any(word.i not in own and not word.is_punct for word in time.head.doc[quoted.start : quoted.end])
    ]
