"""An event at one level of shortening: by its noun alone, or by the clause that tells it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count

from timeline_cli.events import syntax
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.spelling import NameLookup, Speller
from timeline_cli.events.tokens import Token, once
from timeline_cli.events.triggers import Trigger, framed
from timeline_cli.events.wording.clauses import tell_clause
from timeline_cli.events.wording.tellers import convened, holding, is_bare_noun, saying


def tell_at(
    trigger: Trigger,
    names: NameLookup,
    skip: Collection[int],
    level: int,
    *,
    room: int = 0,
    cut: Collection[int] = (),
    besides: Sequence[Token] = (),
) -> str:
    """The event at one level of shortening, with `room` characters to spare for what is quoted.

    `cut` holds words that are left out besides, `besides` verbs that are told with its own.
    """
    speller = speller_of(trigger, names, skip, room=room, cut=cut)
    return tell_with(speller, trigger, skip, level, besides=besides)


def speller_of(
    trigger: Trigger, names: NameLookup, skip: Collection[int], *, room: int = 0, cut: Collection[int] = ()
) -> Speller:
    """What writes one telling of an event."""
    articles = behind_dates(trigger.token, skip)
    return Speller(names, trigger.token, articles=articles, room=room, cut=cut)


def behind_dates(word: Token, skip: Collection[int]) -> set[int]:
    """The words of a sentence right behind a date that owns a noun: "vote" in "Friday's vote"."""
    owners = [token for token in owners_beside(word.sent[0]) if token.i in skip]
    owned = [o for o in owners if o.head.i not in skip and not syntax.children(o.head, "determiner")]
    return {next(i for i in count(owner.right_edge.i + 1) if i not in skip) for owner in owned}


@once
def owners_beside(first: Token) -> list[Token]:
    """The owners that the sentence of its first word tells of: "Friday" in "Friday's vote"."""
    return [token for token in first.sent if token.relation == "possessor"]


def tell_with(
    speller: Speller,
    trigger: Trigger,
    skip: Collection[int],
    level: int,
    *,
    besides: Sequence[Token] = (),
) -> str:
    """The event at one level of shortening, as `speller` writes it."""
    called_by = convened(trigger)
    if called_by is not None:
        return tell_clause(called_by, trigger.token, speller, skip, level)
    event = framed(trigger)
    if event is not None:
        return speller.spell(bare(noun_phrase(event, skip, level), event))
    if is_bare_noun(trigger):
        words = without_later_partners(noun_phrase(trigger.token, skip, level), trigger.token, skip)
        return speller.spell(bare(words, trigger.token))
    told = saying(trigger.clause, speller.names, skip) or holding(trigger.clause) or trigger.clause
    return tell_clause(told, trigger.token, speller, skip, level, besides=besides)


def without_later_partners(words: list[Token], noun: Token, skip: Collection[int]) -> list[Token]:
    """The words of a noun without a partner behind its date: "the raid [in May] | and the silence"."""
    partners = [c for c in syntax.children(noun, "conjunct") if c.i > noun.i]
    later = [c for c in partners if any(i in skip for i in range(noun.i + 1, c.left_edge.i))]
    cut = {t.i for c in later for t in c.subtree}
    return [word for word in words if word.i not in cut]
