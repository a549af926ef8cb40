"""Lives told in a bracket behind a name: "Ada Okoro (3 May 1901 – 9 June 1980) was a singer".

No word names the event there but a dash, "b." or a cross; the row says "was born" and "died".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from timeline_cli.events import syntax
from timeline_cli.events.attachment.attaching import own_date
from timeline_cli.events.dating import Datings
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.names.somebody import is_somebody
from timeline_cli.events.names.words import PERSON_LABELS, lexicon
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.spelling import NameLookup, Speller, finish
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Doc, Token
from timeline_cli.events.triggers import Life, Trigger

TOLD = {"bear": "was born", "die": "died"}
#: What stands before the day of a birth or a death.
SIGNS: dict[str, Literal["bear", "die"]] = {
    **dict.fromkeys(("b.", "b", "*", "born"), "bear"),
    **dict.fromkeys(("d.", "d", "†", "died"), "die"),
}
LONGEST_SIGN = len("b.")
SIGN = re.compile(r"(b\.?|d\.?|\*|†|born|died)\s*(?:on |in |c\. ?|ca\. ?|circa )?", re.IGNORECASE)
ABOUT = r"(?:c\.|ca\.|circa)?"
#: Before the first day of a life, between both, and behind the last.
BEFORE = re.compile(ABOUT, re.IGNORECASE)
BETWEEN = re.compile(rf"\s*(in [^;()–—]+?)?\s*[-–—]\s*{ABOUT}\s*", re.IGNORECASE)
BEHIND = re.compile(r"\s*(in [^;()–—]+?)?\s*[;)]")
#: So far behind the name the bracket may open, and a day may stand in it: "(Arabic: …; 3 May 1901 …".
LONGEST_BRACKET = 120
#: A shorter one may be a term of office, and no life is longer.
SHORTEST_LIFE, SHORTEST_KNOWN_BY_YEARS, LONGEST_LIFE = 5, 20, 116
#: The number in the name of who reigned: "Carl IX (1604–1611)".
NUMBER_OF_REIGN = re.compile(r"[IVX]+")


class Dated(NamedTuple):
    """A day of a life, what the text says of it, and where its bracket opens."""

    time: PlacedTime
    lemma: Literal["bear", "die"]
    place: tuple[int, int]
    opening: int
    is_span: bool


def days_of_lives(times: Sequence[PlacedTime], text: str) -> list[Dated]:
    """The days in brackets that may be those of somebody's birth or death."""
    placed = [time for time in times if time.has_date]
    found: list[Dated] = []
    for time in placed:
        opening, lead = bracket_before(time, text)
        sign = SIGN.fullmatch(lead)
        if opening >= 0 and sign is not None:
            start = time.expression.end
            behind = BEHIND.match(text, start)
            place = behind.span(1) if behind is not None else (-1, -1)
            found.append(Dated(time, SIGNS[sign[1].lower()], place, opening, is_span=False))
    for one, other in pairwise(placed):
        opening, lead = bracket_before(one, text)
        between = BETWEEN.fullmatch(text, one.expression.end, other.expression.start)
        behind = BEHIND.match(text, other.expression.end)
        if opening < 0 or not BEFORE.fullmatch(lead) or between is None or behind is None:
            continue
        if is_as_long_as_a_life(one, other):
            found.append(Dated(one, "bear", between.span(1), opening, is_span=True))
            found.append(Dated(other, "die", behind.span(1), opening, is_span=True))
    return found


def bracket_before(time: PlacedTime, text: str) -> tuple[int, str]:
    """Where the bracket opens in which a date stands, -1 where it does not, and the words right before it."""
    start = time.expression.start
    before = text[max(0, start - LONGEST_BRACKET) : start]
    opening = before.rfind("(")
    if opening < 0 or ")" in before[opening:] or "\n" in before[opening:]:
        return -1, ""
    return start - len(before) + opening, re.split(r"[;,(]", before[opening:])[-1].strip()


def is_as_long_as_a_life(one: PlacedTime, other: PlacedTime) -> bool:
    first, last = one.expression, other.expression
    if first.earliest is None or last.earliest is None:
        return False
    shortest = SHORTEST_KNOWN_BY_YEARS if is_year(one) and is_year(other) else SHORTEST_LIFE
    return shortest <= last.earliest.year - first.earliest.year <= LONGEST_LIFE


def is_year(time: PlacedTime) -> bool:
    return time.expression.granularity == "year"


def lives(
    days: Sequence[Dated], doc: Doc, names: NameLookup, told: Sequence[Trigger], dated: Datings
) -> tuple[list[Trigger], Datings]:
    """The births and deaths of `days`, each as a trigger of its own, with their dates.

    Those for which a row is `told` by a verb need none: "(born in Ely in 1950)".
    """
    by_verb = {id(dated[t.token.i].expression) for t in told if t.token.i in dated and is_verb_of_life(t)}
    found: list[Trigger] = []
    datings: Datings = {}
    for day in days:
        bracket = doc.covering(day.opening, day.opening + 1)
        if bracket is None or id(day.time.expression) in by_verb:
            continue
        holder = holder_of(day, bracket[0].i, doc, names)
        if holder is None:
            continue
        token = day.time.tokens[0]
        start, end = day.place
        place = tuple(doc.covering(start, end) or ()) if start >= 0 else ()
        trigger = Trigger(token, "noun", token, life=Life(holder, bracket[0].i, day.lemma, place))
        found.append(trigger)
        datings[token.i] = own_date(trigger, day.time)
    return found, datings


def is_verb_of_life(trigger: Trigger) -> bool:
    """Whether a whole word tells of a birth or a death, and no "b." in a bracket."""
    return trigger.lemma in TOLD and len(trigger.token.text) > LONGEST_SIGN


def with_lives(
    told: Sequence[Trigger], dated: Datings, living: Sequence[Trigger], of_lives: Datings
) -> list[Trigger]:
    """The triggers `told`, with births and deaths in the place of what else was given one of their dates."""
    theirs = {id(dating.expression) for dating in of_lives.values()}
    kept = [t for t in told if t.token.i not in dated or id(dated[t.token.i].expression) not in theirs]
    return sorted([*kept, *living], key=lambda trigger: trigger.token.i)


def holder_of(day: Dated, bracket: int, doc: Doc, names: NameLookup) -> Token | None:
    """The noun or name right before the bracket, where it is a person.

    Two days without a word may be those of anybody's reign or journey too: they are a life's behind the
    subject of the sentence only.
    """
    holder = doc[max(bracket - 1, 0)]
    while is_part_of_name(holder, bracket):
        holder = holder.head
    words = doc[holder.left_edge.i : bracket]
    named = [name for name in map(names.name_of, words) if name is not None]
    if not (any(name.label in PERSON_LABELS for name in named) or is_somebody(holder)):
        return None
    if day.is_span and not is_subject(holder):
        return None
    if day.is_span and is_year(day.time) and any(map(is_of_reign, words)):
        return None
    return holder


def is_part_of_name(word: Token, bracket: int) -> bool:
    """Whether a word before a bracket belongs to an earlier one: "Ada Okoro of | Ely", "his son | Carl"."""
    head = word.head
    is_inside = head != word and head.i < bracket and head.pos_ in ("NOUN", "PROPN")
    return is_inside and word.relation != "conjunct" and not syntax.set_off(word)


def is_subject(noun: Token) -> bool:
    """Whether a noun is the subject of its sentence, or one of several."""
    first = noun.head if noun.relation == "conjunct" else noun
    return first.relation in SUBJECTS and first.head.relation == "root"


def is_of_reign(word: Token) -> bool:
    """Whether a word may stand beside the years of an office: "King", "the Third", "IX"."""
    known = lexicon().reigning | lexicon().offices
    return word.lower_ in known or NUMBER_OF_REIGN.fullmatch(word.text) is not None


def told_of_life(trigger: Trigger, life: Life, names: NameLookup, skip: Collection[int]) -> str:
    """ "Ada Okoro was born in Ely"."""
    speller = Speller(names, trigger.token)
    named = bare(noun_phrase(life.holder, skip, 2), life.holder)
    holder = [word for word in named if word.i < life.bracket and word.relation != "conjunction"]
    told = [speller.spell(holder), TOLD[life.lemma], "".join(w.text_with_ws for w in life.place).strip()]
    return finish(" ".join(filter(None, told)))
