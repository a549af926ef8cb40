"""Times in a row that are not its own date: what is said or planned is told with the time that it names."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating
from timeline_cli.events.labels import Relation
from timeline_cli.events.time_words import UP_TO, PlacedTime, phrase_tokens
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import TimeExpression

# What a verb of saying leads to, and what may lie between that and a time in it.
CONTENT: frozenset[Relation] = frozenset({"complement clause", "open complement"})
# "The March accounts", "the 2011 fire": what a time only tells apart.
NAMING: frozenset[Relation] = frozenset({"compound", "number"})
# What "for" ties to a plan or a sum: "cut its forecast for 2024", not "closed the road for Monday".
STRETCHES = frozenset({"year", "quarter", "half", "month"})
WITHIN: frozenset[Relation] = CONTENT | {
    "adverb",
    "compound",
    "nominal modifier",
    "number",
    "object",
    "oblique",
    "passive subject",
    "subject",
}


def told_times(
    trigger: Trigger, dating: Dating | None, times: Sequence[PlacedTime], inside: set[int]
) -> set[int]:
    """The words of those of `times` that a row tells: they date what is said in it, not the row.

    "She said on Monday that the mill would not open | until 2022". A row without them says another thing.
    So it is of what is meant "for 2024", and of until when it is to last. One dated by its publication alone
    keeps the times of things: "the best film of 2004".
    """
    if dating is None or not times:
        return set()
    own = [expression for expression in (dating.expression, dating.until) if expression is not None]
    others = [t for t in times if not is_vague(t) and all(is_apart(t.expression, e) for e in own)]
    is_undated = dating.expression is None
    clause = trigger.clause
    told = [t for t in others if is_end(t, clause) or is_within(t, clause, inside, is_of_thing=is_undated)]
    return {i for t in told for i in phrase_tokens(t, inside)}


def is_vague(time: PlacedTime) -> bool:
    """Whether a time only says that it was then or is now: "recently", "currently", not "some years ago"."""
    return time.expression.value.endswith("_REF") and time.tokens[-1].lower_ != "ago"


def is_apart(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two times are no neighbours, of which one may be part of the other: "first quarter 2005"."""
    return one.end + 1 < other.start or other.end + 1 < one.start


def is_end(time: PlacedTime, clause: Token) -> bool:
    """Whether a verb says until when it lasts: "closed the road on Monday | until October".

    "Until 24 hours before the match" goes on behind the time, and what "did not end until noon" ended then.
    """
    is_up_to = time.preposition in UP_TO and time.expression.earliest is not None
    is_behind = time.head.head == clause and time.head.i > clause.i
    return is_up_to and is_behind and not syntax.negations(clause)


def is_within(time: PlacedTime, clause: Token, inside: Collection[int], *, is_of_thing: bool) -> bool:
    """Whether a time belongs to what a verb says or plans, and to no further event in it."""
    path = [time.head]
    for word in syntax.ancestors(time.head):
        if word == clause:
            break
        path.append(word)
    else:
        return False
    while len(path) > 1 and path[1].i in inside:
        path.pop(0)
    links = [word.relation for word in path]
    verbs = [word for word in path if word.pos_ == "VERB" and word.relation == "open complement"]
    is_meanwhile = not all(map(syntax.is_infinitive, verbs))
    is_naming = links[0] in NAMING and path[0].head.lemma_ != "time"
    is_naming = is_naming or (is_of_thing and links[0] == "nominal modifier" and time.preposition == "of")
    is_naming = is_naming or (time.preposition == "for" and time.expression.granularity in STRETCHES)
    is_content = links[-1] in CONTENT or is_naming
    return is_content and path[-1].i > clause.i and not is_meanwhile and WITHIN.issuperset(links)
