"""What a definite noun stands for: each way to know it, in turn."""

from __future__ import annotations

from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.words import PLACE_LABELS
from timeline_cli.events.reference.definite.above import body_above, team_beside
from timeline_cli.events.reference.definite.bodies import body, body_here, has_other_body, headlined_body
from timeline_cli.events.reference.definite.deals import by_deal
from timeline_cli.events.reference.definite.firsts import by_first
from timeline_cli.events.reference.definite.fuller import by_fuller
from timeline_cli.events.reference.definite.last import by_last
from timeline_cli.events.reference.definite.names import (
    by_kind,
    by_name,
    by_plural_name,
    is_overtaken,
    last_word,
    of_this_time,
)
from timeline_cli.events.reference.definite.places import city, country
from timeline_cli.events.reference.definite.rounds import round_of
from timeline_cli.events.reference.nouns import Noun, definite_start
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token


def definite(noun: Token, told: Told) -> Meaning | None:
    """What a definite noun stands for, None where it does not point back or the text leaves a choice."""
    start = definite_start(noun)
    words = reference_words()
    lemma = noun.lemma_.lower()
    if start is None:
        return (
            team_beside(noun, told)
            or of_this_time(noun, told)
            or last_word(noun, told)
            or round_of(noun, told)
        )
    if lemma in words.vague:
        return by_last(noun, start, told) if lemma in words.retold else None
    if lemma in words.pairs or lemma in words.trios:
        return None
    if lemma in words.countries:
        return country(noun, start, told)
    if lemma in words.bodies and has_other_body(noun, told):
        return None
    found = (
        round_of(noun, told)
        or by_name(noun, start, told)
        or by_plural_name(noun, start, told)
        or by_kind(noun, start, told)
        or body(noun, start, told)
        or body_here(noun, start, told)
        or body_above(noun, start, told)
        or headlined_body(noun, start, told)
        or city(noun, start, told)
        or by_fuller(noun, start, told)
        or by_first(noun, start, told)
        or by_last(noun, start, told)
        or by_deal(noun, start, told)
    )
    what = found.what if found is not None else None
    resolved = what.resolved if isinstance(what, Noun) else what
    if isinstance(resolved, ResolvedName) and is_doubtful(resolved, noun, told):
        return None
    return found


def is_doubtful(resolved: ResolvedName, noun: Token, told: Told) -> bool:
    """Whether a name that fits is hardly meant: a town for its team, a work before another was named."""
    if resolved.label in PLACE_LABELS or told.is_town(resolved):
        return noun.lemma_.lower() in reference_words().teams
    return is_overtaken(resolved, noun, told)
