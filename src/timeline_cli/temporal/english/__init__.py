"""English: how it is cut into words, its words of time, and its rules. Data for an engine that knows no English."""

from __future__ import annotations

from functools import cache

from timeline_cli.temporal.english import (
    clock,
    dates,
    deictic,
    durations,
    histories,
    modifiers,
    numbers,
)
from timeline_cli.temporal.english.lexer import READERS, tokenize
from timeline_cli.temporal.english.lexicon import LEXICON, TRIGGERS
from timeline_cli.temporal.grammar import Grammar, Rule, words

RULES: tuple[Rule, ...] = (
    *numbers.RULES,
    *dates.RULES,
    *deictic.RULES,
    *durations.RULES,
    *clock.RULES,
    *modifiers.RULES,
    *histories.RULES,
)


@cache
def grammar() -> Grammar:
    """The compiled grammar, made once."""
    return Grammar(
        rules=RULES,
        lexicon=LEXICON,
        kinds=READERS,
        expressions=words("date duration set spans"),
        in_history=words("history"),
        triggers=TRIGGERS,
        tokenize=tokenize,
    )


__all__ = ["RULES", "grammar", "tokenize"]
