"""What else a pronoun could mean: the other nouns between it and what it is taken for."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.names.words import PLURAL
from timeline_cli.events.reference.kinds import (
    acts,
    agrees,
    is_act,
    is_body,
    is_collective,
    is_human,
    is_joined,
    is_new_object,
    is_no_thing,
    is_owner,
    is_place,
    is_predicate_of,
    is_told_aside,
    is_undergone,
    is_unreal,
    is_where,
    is_within,
    needs_body,
)
from timeline_cli.events.reference.nouns import Noun
from timeline_cli.events.reference.told import Told
from timeline_cli.events.tokens import Token

#: Before a noun these tell that a thing was not told before.
NEW = frozenset({"a", "an", "another", "several"})
RIVAL_PLACES = frozenset({"root", "subject", "passive subject", "object", "recipient", "complement clause"})
CORE_PLACES = frozenset({"subject", "passive subject", "object", "recipient", "agent"})


def others(
    chosen: Noun,
    pronoun: Token,
    told: Told,
    places: Collection[str] = (),
    *,
    since: int = 0,
    main: bool = False,
) -> bool:
    """Whether another noun between could be meant as well; with `places` only those that stand so.

    `since` is where the chosen one was told last, as a pronoun or a noun. With `main`, nouns do not count
    that only tell more of another noun ("a push to turn Norland round").
    """
    are_people = chosen.resolved is not None and chosen.resolved.is_person and is_joined(chosen)
    by_act = needs_body(pronoun) and (acts(chosen) or are_people)
    is_plural = pronoun.lower_ in PLURAL
    is_many = is_plural and is_collective(chosen) and not chosen.is_plural
    for noun in told.between(max(chosen.end, since), pronoun.i):
        if not agrees(noun, pronoun) or is_within(noun, chosen):
            continue
        if (
            is_act(pronoun)
            and is_body(noun)
            and is_owner(noun.head)
            and not (acts(chosen) or is_human(chosen))
        ):
            # "The program is a forerunner of Alba's tools. It published a list": Alba did.
            return True
        if is_predicate_of(noun, chosen, told.doc[since] if since else None):
            continue
        same = noun.resolved is not None and noun.resolved == chosen.resolved
        if same or (by_act and not acts(noun) and not is_human(noun)) or is_no_thing(noun):
            continue
        if (
            is_plural
            and chosen.is_plural
            and noun.resolved is None
            and not (noun.is_plural or is_joined(noun))
        ):
            continue
        if main and (is_told_aside(noun, chosen, pronoun) or is_new_beside(noun, chosen, pronoun, told)):
            continue
        if main and is_new_below(noun, chosen):
            continue
        if not needs_body(pronoun) and is_place(noun) and not is_place(chosen):
            continue
        if is_unreal(noun) or (not acts(chosen) and is_new_object(noun, chosen, pronoun)):
            continue
        if is_many and noun.is_plural and (is_owner(pronoun) or is_human(noun)):
            return True
        if is_many and noun.is_plural:
            continue
        if by_act and chosen.sentence == told.sentence_of[pronoun.i] and not is_where(noun):
            return True
        if not places or noun.head.relation in places:
            return True
    return False


def is_new_beside(noun: Noun, chosen: Noun, pronoun: Token, told: Told) -> bool:
    """Whether an object is new beside a subject told before: "The song won a prize. It came out in May".

    Not where a body may only have dealt with it ("The firm bought a mill. It burned"), nor, for what
    something is done to, where that subject was not told before either.
    """
    if noun.head.relation != "object" or not chosen.is_subject:
        return False
    if acts(chosen) and not (is_owner(pronoun) or is_act(pronoun) or syntax.objects(pronoun.head)):
        return False
    is_first = any(c.lower_ in NEW for c in noun.head.children)
    is_given = told.is_known(chosen) or (chosen.is_definite and not is_undergone(pronoun))
    return is_given and (is_first or not told.is_known(noun))


def is_new_below(noun: Noun, chosen: Noun) -> bool:
    """Whether a clause below only brings a thing in: "It shut after a crack was found. It reopened"."""
    clause = syntax.governor(noun.head)
    if clause is None or not (noun.is_subject and chosen.is_subject) or noun.resolved is not None:
        return False
    is_first = any(c.lower_ in NEW for c in noun.head.children)
    return is_first and clause.relation == "adverbial clause" and syntax.governor(clause) == chosen.head.head
