"""Lines of a chronology told as they stand: "4 March 2020: Sale to Ravenhall Homes for £2.1m".

Who keeps a list of dates writes rows himself, in the style of headlines and often without a verb. Each is one
event, of the date that heads its line, and nothing that stands in it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.entries import Entry, by_head, is_told_plainly
from timeline_cli.events.spelling import NameLookup, Speller, finish
from timeline_cli.events.time_words import DAYS
from timeline_cli.events.tokens import Span, Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import TimeExpression

#: A longer sentence is prose, and is shortened as such.
MAX_LENGTH = 160
#: "£3.2m" and "24–17" tell nothing.
FEWEST_WORDS = 2
#: What makes of a length or a day one that lies behind or before another: "two days later", "the next day".
GOING_ON = frozenset({"after", "before", "earlier", "following", "later", "next", "previous"})
#: What parts the cells of a table.
TABLE_EDGE = " | "
WIDE = re.compile(r" *(?:\t| {2,})(?=\S)")
#: "Date of accident", "decision date": what a form calls the day of what happened.
OF_A_DATE = re.compile(r"^date (?:of )?(?=\w)| date$", re.IGNORECASE)


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


def with_line_dates(dated: Datings, line_dates: Datings) -> Datings:
    """`dated` with the dates that head lines, but of those that tell a day of their own.

    "30 July: Signed by the judge on 27 July", "30 July: He is fined. Two days later he appeals"; an entry of
    3 January that "answers after the summer" is of that day.
    """
    own = {i for i in line_dates if (dating := dated.get(i)) is not None and is_on_its_day(dating)}
    return {**dated, **{i: dating for i, dating in line_dates.items() if i not in own}}


def is_on_its_day(dating: Dating) -> bool:
    time = dating.expression
    if time is None or time.granularity not in DAYS:
        return False
    return dating.preposition == "on" or not GOING_ON.isdisjoint(time.text.lower().split())


def told_in_lines(triggers: Sequence[Trigger], rows: Sequence[Trigger]) -> list[Trigger]:
    """The lines among the triggers, and those of the rows that no line tells."""
    lines = {trigger.token.sent.start for trigger in triggers if trigger.is_line}
    kept = {trigger.token.i for trigger in rows if trigger.token.sent.start not in lines}
    return [trigger for trigger in triggers if trigger.is_line or trigger.token.i in kept]


def as_it_stands(trigger: Trigger, names: NameLookup, date: TimeExpression | None) -> str:
    """The sentence of a line, names in full, the cells of a table parted as in those that have bars.

    A `date` that the line ends with stands beside its row.
    """
    speller = Speller(names, trigger.token)
    words = list(trigger.token.sent)
    told = before_date(words, date)
    cells = [speller.spell(cell) for cell in cells_of(told)]
    if len(told) < len(words):
        return finish(OF_A_DATE.sub("", TABLE_EDGE.join(filter(None, cells))))
    if len(cells) > 1 and cells[0].isdigit():
        # The number of an entry says nothing without its table.
        cells = cells[1:]
    return finish(TABLE_EDGE.join(filter(None, cells)).rstrip(TABLE_EDGE).removesuffix("."))


def before_date(words: Sequence[Token], date: TimeExpression | None) -> Sequence[Token]:
    """The words of "Claim issued: 3 May 2019" before the mark or the space that parts them from the date."""
    told = [word for word in words if date is None or word.idx < date.start]
    if not told or len(told) == len(words) or not is_edge_of_cell(told[-1]):
        return words
    return told if told[-1].is_alpha else told[:-1]


def is_edge_of_cell(word: Token) -> bool:
    return word.text in (":", TABLE_EDGE.strip()) or has_wide_space(word)


def has_wide_space(word: Token) -> bool:
    return WIDE.match(word.doc.text, word.idx + len(word.text)) is not None


def cells_of(words: Sequence[Token]) -> list[list[Token]]:
    """The words of a line, cut where a bar, a tab or several spaces part the columns of a table."""
    cells: list[list[Token]] = [[]]
    for word in words:
        if word.text == TABLE_EDGE.strip():
            cells.append([])
            continue
        cells[-1].append(word)
        if has_wide_space(word):
            cells.append([])
    return cells
