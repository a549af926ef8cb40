"""The date of an event that an article names again: "resigned on Monday", then "the resignation"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events import syntax
from timeline_cli.events.dating import Datings, width
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.lexicon import BLASTS, KILLINGS
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import TimeExpression

# What makes a noun of a verb; cut from both, so that they can be compared.
ENDINGS = ("ation", "ition", "ment", "ance", "ence", "ing", "ion", "al", "ure", "e")


def dated_names(triggers: Sequence[Trigger], own: Datings) -> dict[str, list[tuple[Trigger, TimeExpression]]]:
    """The events with a date of their own, by what they are called."""
    found: dict[str, list[tuple[Trigger, TimeExpression]]] = {}
    for trigger in triggers:
        dating = own.get(trigger.token.i)
        if dating is not None and dating.expression is not None and dating.expression.earliest is not None:
            found.setdefault(stem(trigger.lemma), []).append((trigger, dating.expression))
    return found


def stem(lemma: str) -> str:
    """What a verb and its noun share: "resign" and "resignation", "shot" and "the murder"."""
    for words in (KILLINGS, BLASTS):
        if lemma in words:
            return words.name
    for ending in ENDINGS:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= 3:
            return lemma.removesuffix(ending)
    return lemma


def names_again(trigger: Trigger) -> bool:
    """Whether a word speaks of something known: a definite noun, or one of the words for a single outrage."""
    if trigger.kind == "noun" and is_definite(trigger.token):
        return True
    is_outrage = trigger.lemma in KILLINGS or trigger.lemma in BLASTS
    return is_outrage and (trigger.kind == "noun" or syntax.tense(trigger.clause) in ("past", "pluperfect"))


def sharpest(
    told: Sequence[tuple[Trigger, TimeExpression]],
) -> tuple[Trigger, TimeExpression] | None:
    """The telling with the narrowest date, where the dates of all can be one; None where they cannot."""
    known = [(event, time) for event, time in told if time.earliest is not None]
    if not known:
        return None
    best = min(known, key=lambda pair: width(pair[1]))
    return best if all(can_be_one(best[1], time) for _, time in known) else None


def can_be_one(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two dates have a day in common."""
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return False
    return one.earliest <= other.latest and other.earliest <= one.latest


def is_definite(noun: Token) -> bool:
    """Whether a noun speaks of something known: "the vote", "their vote", "Monday's vote"."""
    words = syntax.children(noun, "determiner", "possessor")
    return any(w.lower_ in DETERMINERS or w.relation == "possessor" for w in words)
