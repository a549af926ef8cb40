"""Lines of a chronology told as they stand: "4 March 2020: Sale to Ravenhall Homes for £2.1m".

Who keeps a list of dates writes rows himself, in the style of headlines and often without a verb. Each is one
event, of the date that heads its line, and nothing that stands in it is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_cli.events.dating import Datings
from timeline_cli.events.entries import Entry, by_head, is_told_plainly
from timeline_cli.events.spelling import NameLookup, Speller, finish
from timeline_cli.events.tokens import Span
from timeline_cli.events.triggers import Trigger

#: A longer sentence is prose, and is shortened as such.
MAX_LENGTH = 160
#: "£3.2m" and "24–17" tell nothing.
FEWEST_WORDS = 2
#: What parts the cells of a table.
TABLE_EDGE = " |"


def lines_of(
    entries: Mapping[int, Entry], triggers: Sequence[Trigger], sentences: Sequence[Span]
) -> tuple[list[Trigger], Datings]:
    """The lines among the sentences of `entries`, each as a trigger of its own, and their dates.

    A line is the only sentence of its entry, or one that tells plainly what happened: what is so, or may be,
    stands beside it.
    """
    at_root: dict[int, list[Trigger]] = {}
    for trigger in triggers:
        at_root.setdefault(trigger.clause.i, []).append(trigger)
    found, dated = [], {}
    for number, entry in entries.items():
        sentence = sentences[number]
        root = sentence.root
        told = at_root.get(root.i, [])
        if is_line(entry, sentence, told):
            line = replace(next(iter(told), Trigger(root, "noun", root)), is_line=True)
            found.append(line)
            dated[line.token.i] = by_head(entry, line)
    return found, dated


def is_line(entry: Entry, sentence: Span, told: Sequence[Trigger]) -> bool:
    """Whether a sentence is a line: below its date, not in its line, one only that has no verb."""
    is_row = len(sentence.text) <= MAX_LENGTH and (bool(told) or tells(sentence))
    if not entry.is_inline:
        is_row = is_row and all(trigger.kind == "noun" for trigger in told)
    return is_row and (entry.is_alone or (entry.is_inline and not any(map(is_of_another_time, told))))


def is_of_another_time(trigger: Trigger) -> bool:
    return trigger.kind in ("verb", "predicate") and not is_told_plainly(trigger)


def tells(sentence: Span) -> bool:
    """Whether there are words enough for something to be told, though none of them names an event."""
    return sum(token.is_alpha and len(token.text) > 1 for token in sentence) >= FEWEST_WORDS


def with_lines(triggers: Sequence[Trigger], lines: Sequence[Trigger]) -> list[Trigger]:
    """The triggers in text order, each line in the place of what is named by the same word."""
    at = {trigger.token.i: trigger for trigger in (*triggers, *lines)}
    return [at[i] for i in sorted(at)]


def told_in_lines(triggers: Sequence[Trigger], rows: Sequence[Trigger]) -> list[Trigger]:
    """The lines among the triggers, and those of the rows that no line tells."""
    lines = {trigger.token.sent.start for trigger in triggers if trigger.is_line}
    kept = {trigger.token.i for trigger in rows if trigger.token.sent.start not in lines}
    return [trigger for trigger in triggers if trigger.is_line or trigger.token.i in kept]


def as_it_stands(trigger: Trigger, names: NameLookup) -> str:
    """The sentence of a line, names in full."""
    return finish(
        Speller(names, trigger.token).spell(list(trigger.token.sent)).rstrip(TABLE_EDGE).removesuffix(".")
    )
