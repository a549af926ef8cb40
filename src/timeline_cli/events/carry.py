"""Best-effort dates for events that have none of their own, each with a step that says how it came there.

Used only where every event is asked for: the default timeline never shows a carried date.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from spacy.tokens import Token

from timeline_cli.events import syntax
from timeline_cli.events.attachment import Dating, Datings
from timeline_cli.events.lexicon import REPORTING
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step

SAME_TIME_LINKS = frozenset({"conjunct", "adverbial clause", "open complement", "adnominal clause"})


def carry(triggers: Sequence[Trigger], own: Datings, published: date | None) -> Datings:
    """`own` and a carried date for every other event whose tense and neighbours support one."""
    dated: Datings = dict(own)
    by_token = {trigger.token.i: trigger for trigger in triggers}
    scene: tuple[Trigger, Dating] | None = None
    for trigger in triggers:
        index = trigger.token.i
        if index not in dated:
            found = from_clause(trigger, dated, by_token) or from_tense(trigger, scene, published)
            if found is not None:
                dated[index] = found
        if index in own and syntax.tense(trigger.clause) in ("past", "none"):
            scene = (trigger, own[index])
    return dated


def from_clause(trigger: Trigger, dated: Datings, by_token: dict[int, Trigger]) -> Dating | None:
    """The date of the clause that this one is part of: "arriving", "to visit", "and left"."""
    current: Token = trigger.clause
    for _ in range(4):
        link, above = syntax.relation(current), syntax.governor(current)
        if above is None or link not in SAME_TIME_LINKS:
            return None
        dating = dated.get(above.i)
        if dating is not None and dating.own and dating.expression is not None:
            because = f"“{trigger.token.text}” is told in one clause with “{above.text}”"
            made = Step(
                step="carry over", because=because, origin=dating.expression.text, result=trigger.token.text
            )
            return Dating(dating.expression, False, (*dating.steps, made))
        current = above
    return None


def from_tense(
    trigger: Trigger, scene: tuple[Trigger, Dating] | None, published: date | None
) -> Dating | None:
    """The scene's date for what goes on in it; the publication date for what is so at the time of writing."""
    tense = syntax.tense(trigger.clause)
    reporting = trigger.lemma in REPORTING
    if tense in ("present", "present perfect", "participle") or (
        reporting and tense == "past" and scene is None
    ):
        return at_publication(trigger, published, tense)
    if tense == "past" and scene is not None and scene[1].expression is not None:
        told, dating = scene
        because = f"no other date since “{told.token.text}”, and “{trigger.token.text}” goes on in the past"
        made = Step(
            step="carry over", because=because, origin=scene[1].expression.text, result=trigger.token.text
        )
        return Dating(dating.expression, False, (*dating.steps, made))
    if tense == "past":
        return at_publication(trigger, published, tense)
    return None


def at_publication(trigger: Trigger, published: date | None, tense: str) -> Dating | None:
    """The publication date, as news is told on the day it happens or the day after."""
    if published is None:
        return None
    because = f"“{trigger.token.text}” ({tense}) has no date of its own; news tells of its own day"
    made = Step(
        step="take the publication date",
        because=because,
        origin=published.isoformat(),
        result=trigger.token.text,
    )
    return Dating(None, False, (made,), published=published)
