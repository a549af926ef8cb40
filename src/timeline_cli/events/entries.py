"""Chronologies: which entry each sentence belongs to, where dates head lines or paragraphs.

"12 March 2017 – Council puts the mill up for sale": whoever keeps a list of dates writes each once, before
what happened then.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.lexicon import STATIVE
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.retelling import first_of_coordination
from timeline_cli.events.time_words import HOURS
from timeline_cli.events.tokens import Span
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression

#: What may stand about a date that heads an entry: the number of its row, bullets, dashes, colons, brackets,
#: what ties two dates.
ABOUT = re.compile(r"(?:\d{1,3}[.)]?\s)?[\s•*·‣◦|\-–—:.,()\[\]]*(?:(?:at|to|and|until)[\s•*·\-–—:.,]*)?")
#: One date above a text may be its own; more of them make a chronology.
FEWEST = 2
#: What stands before the date of a line that tells what happened first: "Claim issued: 3 May 2019", and what
#: of such a line names no event.
LABEL = re.compile(r"[\s•*|–—-]*(?P<label>[^\W\d_][^|:\n\t]{2,60}?)(?::[ \t]+| *\| *|[ ]*\t\s*| {2,})")
NO_EVENTS = re.compile(
    r"(?i)times? of .*|(?:date|day|time|period|year|page|week)s?|dob|(?:date of )?birth"
    r"|.*\b(?:deadline|due|ended|ending|expires|expiry|from|modified|printed|published|to|until|updated)"
)
#: A numbered line, and the one behind it.
NUMBERED = re.compile(r"[ \t]*(?P<own>\d{1,2})[.)][ \t].*\n[ \t]*(?P<next>\d{1,2})[.)][ \t](?P<title>.*)")
#: So many lines that end with their date make a list.
FEWEST_LABELLED = 3
#: An entry tells in so many sentences what happened; what follows explains it.
MOST = 4
#: How what happened is told in a chronology; a line without a verb has none of the tenses.
PLAIN = frozenset({"none", "participle", "past", "present"})


class Stretch(Protocol):
    """A sentence, as far as this needs it."""

    @property
    def start_char(self) -> int: ...
    @property
    def end_char(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Rest:
    """What stands in a line behind the words that tell what happened."""

    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Head:
    """The date that heads an entry; `is_inline` where the entry goes on in its line."""

    date: TimeExpression
    is_inline: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """What a sentence stands under: the date; whether in its line, and as its only sentence."""

    date: TimeExpression
    is_inline: bool
    is_alone: bool


def entries(
    text: str, sentences: Sequence[Stretch], expressions: Sequence[TimeExpression]
) -> dict[int, Entry]:
    """The entry that each sentence of a chronology belongs to, by the sentence's number.

    What stands in the line of its date belongs to that date alone; what stands below goes on to the next one.
    """
    heads = heads_of(text, sentences, expressions)
    counted = Counter(head.is_inline for head in heads.values())
    told: dict[int, list[int]] = {}
    current: int | None = None
    for number, sentence in enumerate(sentences):
        head = heads.get(number)
        if head is not None:
            current = number if counted[head.is_inline] >= FEWEST else None
        elif current is not None and heads[current].is_inline and begins_line(text, sentence.start_char):
            current = None
        elif current is not None:
            told.setdefault(current, []).append(number)
    labelled = labelled_lines(text, sentences, expressions)
    return labelled | {
        number: Entry(heads[at].date, is_inline=heads[at].is_inline, is_alone=len(numbers) == 1)
        for at, numbers in told.items()
        for number in numbers[:MOST]
        # A long text under an hour was written then, whatever it tells.
        if len(numbers) <= MOST or heads[at].date.granularity not in HOURS
    }


def heads_of(
    text: str, sentences: Sequence[Stretch], expressions: Sequence[TimeExpression]
) -> dict[int, Head]:
    """The sentences that are nothing but a date at the beginning of a line."""
    found = {}
    dated = [e for e in expressions if e.earliest is not None and e.type in ("DATE", "TIME")]
    at = 0
    for number, sentence in enumerate(sentences):
        while at < len(dated) and dated[at].end <= sentence.start_char:
            at += 1
        # "Sunday 19 May⏎06:15 –" is one expression in two lines.
        own = [e for e in dated[at : at + 3] if e.start < sentence.end_char]
        if is_titled(text, sentence, dated):
            continue
        if own and is_only(text, sentence, own) and begins_line(text, sentence.start_char):
            head = Head(own[0], is_inline=not ends_line(text, sentence))
            # An hour alone in its line is when somebody wrote what stands below.
            if head.is_inline or own[0].granularity not in HOURS:
                found[number] = head
    return found


def is_titled(text: str, sentence: Stretch, dated: Sequence[TimeExpression]) -> bool:
    """Whether a line is one of a numbered list of titles, the next of which has no date: "2. January"."""
    lines = NUMBERED.match(text, text.rfind("\n", 0, sentence.start_char) + 1)
    if lines is None or int(lines["next"]) != int(lines["own"]) + 1:
        return False
    return not any(lines.start("title") <= date.start < lines.end() for date in dated)


def labelled_lines(
    text: str, sentences: Sequence[Stretch], expressions: Sequence[TimeExpression]
) -> dict[int, Entry]:
    """The lines of a list or form that end with their date, by the number of their sentence."""
    found = {}
    dated = {e.start: e for e in expressions if e.earliest is not None and e.type in ("DATE", "TIME")}
    for number, sentence in enumerate(sentences if len(dated) >= FEWEST_LABELLED else ()):
        start, end = sentence.start_char, sentence.end_char
        label = LABEL.match(text, start, end)
        date = dated.get(label.end()) if label is not None else None
        if label is None or date is None or not (begins_line(text, start) and ends_line(text, sentence)):
            continue
        own = [e for e in expressions if date.start <= e.start < end]
        rest = Rest(label.end(), end)
        if is_only(text, rest, own) and not NO_EVENTS.fullmatch(label["label"]):
            found[number] = Entry(date, is_inline=True, is_alone=True)
    return found if len(found) >= FEWEST_LABELLED else {}


def is_only(text: str, sentence: Stretch, own: Sequence[TimeExpression]) -> bool:
    """Whether a sentence tells dates and nothing else."""
    start, end = sentence.start_char, sentence.end_char
    inside = (min(max(edge, start), end) for e in own for edge in (e.start, e.end))
    edges = [start, *inside, end]
    return all(ABOUT.fullmatch(text[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True))


def begins_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def ends_line(text: str, sentence: Stretch) -> bool:
    """Whether nothing but white space stands behind a sentence in its line."""
    end = sentence.start_char + len(text[sentence.start_char : sentence.end_char].rstrip())
    line_end = text.find("\n", end)
    return not text[end : line_end if line_end >= 0 else len(text)].strip()


def in_entries(
    dated: Datings,
    entries: Mapping[int, Entry],
    triggers: Sequence[Trigger],
    sentences: Sequence[Span],
) -> Datings:
    """`dated`, and what the main clauses of entries tell, unless a date of its own is in their sentence."""
    root_of = {sentences[number].root: entry for number, entry in entries.items()}
    found = dict(dated)
    for trigger in triggers:
        entry = root_of.get(first_of_coordination(trigger.clause))
        if entry is not None and trigger.token.i not in dated and is_told_plainly(trigger):
            found[trigger.token.i] = by_head(entry, trigger)
    return found


def by_head(entry: Entry, trigger: Trigger) -> Dating:
    """The date of an entry for what is told in it."""
    step = Step(
        step="date the entry",
        because="the date heads what is told below it",
        origin=entry.date.text,
        result=trigger.token.text,
    )
    return Dating(entry.date, own=True, steps=(step,), heads_entry=True)


def is_told_plainly(trigger: Trigger) -> bool:
    """Whether it happened then: what is so, has been or may be, or is quoted, is of another time."""
    if trigger.kind == "noun" and trigger.clause != trigger.token:
        return False
    is_so = trigger.kind == "predicate" or trigger.lemma in STATIVE
    is_plain = syntax.tense(trigger.clause) in PLAIN and not syntax.modals(trigger.clause)
    return is_plain and not is_so and not is_quoted(trigger.token)
