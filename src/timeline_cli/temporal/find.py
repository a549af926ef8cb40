"""Finding time expressions in a text: their extent, their meaning, and the rule that saw them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from timeline_cli.temporal.algebra import (
    NOW,
    PASSAGE,
    STORY,
    Field,
    Find,
    In,
    Length,
    Meaning,
    Nth,
    Part,
    Shift,
    Unit,
    modified,
)
from timeline_cli.temporal.english import grammar, tokenize
from timeline_cli.temporal.english import tense as english
from timeline_cli.temporal.grammar import Edge, Split, Token, choose

#: units that a date can be counted in
_CALENDAR = frozenset(("day", "week", "fortnight", "month", "year", "decade", "century"))
#: so many words at most name the place between an hour and its day
_PLACE = 5
#: so many words at most join two dates: "in May | and in | June last year"
_JOINT = 2
#: so many words around a quarter say whether it is one of a match
_AROUND = 25
#: so many words behind the number of a house name its street at most
_ADDRESS = 4
#: so many words before a title say whether capitals are the rule there
_TITLED = 8
#: a clause that names an event in so many words at most stands within the expression counted from it
_SHORT_CLAUSE = 10


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression before anchoring; `start` and `end` count tokens.

    From `event` on it names the event that it is counted from. `again`: it says the date before it once more.
    """

    start: int
    end: int
    category: str
    meaning: Meaning
    rule: str
    because: str
    event: int | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """The time expressions of a text, in order, none overlapping: read as news and read as a history."""

    news: list[Found]
    history: list[Found]


def scan(tokens: Sequence[Token]) -> Reading:
    """Every time expression in a text."""
    rules = grammar()
    reading = Reading([], [])
    for start, end in rules.windows(tokens):
        edges = rules.parse(tokens, start, end)
        everywhere = [edge for edge in edges if edge.category in rules.expressions]
        found = _found(tokens, everywhere)
        reading.news.extend(found)
        reading.history.extend(found if len(everywhere) == len(edges) else _found(tokens, edges))
    return Reading(
        _said_again(tokens, _hours(tokens, reading.news)), _filled(tokens, _hours(tokens, reading.history))
    )


def _in_the_year_behind(tokens: Sequence[Token], found: Sequence[Found]) -> list[Found]:
    """ "The night of 9 November | last year": a date takes the year behind it, and so do those joined to it.

    "Between 4 and 9 November last year", "at 4pm on 9 November last year".
    """
    placed: list[Found] = []
    year: Unit | None = None
    behind = len(tokens)
    for item in reversed(found):
        dated = _within(item.meaning, year) if year and _leads_to(tokens[item.end : behind]) else None
        if dated is None:
            year = _year_near(item.meaning)
        elif placed[-1].meaning == year:
            item = replace(item, end=placed.pop().end, meaning=dated)
        else:
            item = replace(item, meaning=dated)
        behind = item.start
        placed.append(item)
    return placed[::-1]


def _year_near(meaning: Meaning) -> Unit | None:
    """ "Last year" or "next year", or the one that a date is told with: "9 June last year"."""
    whole = meaning.whole if isinstance(meaning, In) else meaning
    if isinstance(whole, Unit) and whole.unit == "year" and whole.base == NOW:
        return whole
    return None


def _leads_to(between: Sequence[Token]) -> bool:
    """Whether the words between two dates join them into one time."""
    return len(between) <= _JOINT and all(token.lower in english.JOINS_DATES for token in between)


def _within(meaning: Meaning, year: Meaning) -> Meaning | None:
    """A date without its year, in a year; None for what is no such date."""
    match meaning:
        case Field():
            is_open = meaning.year is None and (meaning.month or meaning.holiday or meaning.season)
            return In(year, meaning) if is_open else None
        case In(whole, pattern):
            placed = _within(whole, year)
            return placed and In(placed, pattern)
        case Part(base, mod):
            return modified(_within(base, year), mod)
        case Unit(base=Field() as base):
            placed = _within(base, year)
            return placed and replace(meaning, base=placed)
    return None


def _hours(tokens: Sequence[Token], found: Sequence[Found]) -> list[Found]:
    """An hour, or dawn, takes the day that comes after it, beyond a place ("9 p.m. in Leeds on Friday")."""
    return [
        replace(item, meaning=_of_day(item.meaning, day.meaning))
        if day and _is_on(tokens, item, day)
        else item
        for item, day in zip(found, (*found[1:], None), strict=False)
    ]


def _of_day(hour: Meaning, day: Meaning) -> Meaning:
    inner, mod = unmodified(hour)
    assert isinstance(inner, In)
    timed = In(day, inner.pattern)
    return Part(timed, mod) if mod else timed


def _is_on(tokens: Sequence[Token], hour: Found, day: Found) -> bool:
    """Whether a few words without a mark lead from an hour that has no day to "on" and a day."""
    meaning, pattern = unmodified(hour.meaning)[0], day.meaning
    open_day = isinstance(meaning, In) and meaning.whole == Unit("day", 0, PASSAGE)
    within = meaning.pattern if isinstance(meaning, In) else None
    timed = isinstance(within, Field) and (within.clock or within.part)
    if not (open_day and timed and isinstance(pattern, Field) and (pattern.day or pattern.weekday)):
        return False
    between = tokens[hour.end : day.start]
    if not 0 < len(between) <= _PLACE or between[-1].lower != english.ON:
        return False
    return all(token.kind == "word" for token in between)


def _beside(tokens: Sequence[Token], item: Found, told_until: int) -> bool:
    """Whether nothing but a comma or a dash stands between an expression and the one before it."""
    return told_until == item.start - 1 and tokens[told_until].lower in english.SAYS_AGAIN


def _said_again(tokens: Sequence[Token], found: Sequence[Found]) -> list[Found]:
    """After a date and a comma, "the day before the vote" says the same date once more.

    "31 May, the last Friday of the month" means the month of that.
    """
    told_until = -1
    again: list[Found] = []
    for item in found:
        meaning = item.meaning
        counted = item.end < len(tokens) and tokens[item.end].lower in english.SIDES
        beside = _beside(tokens, item, told_until)
        if counted and beside and isinstance(meaning, Unit) and meaning.base == STORY:
            item = replace(item, meaning=replace(meaning, count=0))
        if beside and isinstance(meaning, In) and isinstance(meaning.whole, Unit):
            month = replace(meaning.whole, base=again[-1].meaning)
            item = replace(item, meaning=replace(meaning, whole=month)) if _is_of_month(meaning) else item
        again.append(item)
        told_until = item.end
    return again


def _is_of_month(meaning: In) -> bool:
    """Whether a day is counted in "the month" that the text is about: "the last Friday of the month"."""
    return isinstance(meaning.pattern, Nth) and meaning.whole == Unit("month", 0, PASSAGE)


def _found(tokens: Sequence[Token], edges: Iterable[Edge]) -> list[Found]:
    found = _in_the_year_behind(tokens, [found for edge in choose(edges) for found in _expressions(edge)])
    return [item for item in found if not any(other(tokens, item) for other in _NO_TIMES)]


def _in_degrees(tokens: Sequence[Token], item: Found) -> bool:
    """Whether "the 60s" are a temperature."""
    if tokens[item.end - 1].kind != "bare":
        return False
    before = takewhile(_in_paragraph, reversed(tokens[max(item.start - _AROUND, 0) : item.start]))
    sign = item.end < len(tokens) and tokens[item.end].lower == english.DEGREES
    return sign or any(token.lower in english.OF_HEAT for token in before)


def _in_an_address(tokens: Sequence[Token], item: Found) -> bool:
    """Whether a year is the number of a house: "1921 Elm Street"."""
    number = tokens[item.end - 1]
    if number.kind != "year" or item.end - item.start > 1:
        return False
    if item.start and tokens[item.start - 1].lower in english.NO_ADDRESS:
        return False
    name = list(takewhile(lambda token: token.text[0].isupper(), tokens[item.end : item.end + _ADDRESS]))
    return any(token.lower in english.STREETS for token in name[1:])


def _in_a_title(tokens: Sequence[Token], item: Found) -> bool:
    """Whether "Last Summer", in capitals amid a plain sentence, ends the title of something."""
    words, meaning = tokens[item.start : item.end], item.meaning
    field = meaning.pattern if isinstance(meaning, Find) else None
    if isinstance(field, Field) and (field.weekday or field.month):
        return False
    if words[0].lower not in english.OPENS_STRETCH or not all(word.text[0].isupper() for word in words):
        return False
    before = list(takewhile(_in_paragraph, reversed(tokens[max(item.start - _TITLED, 0) : item.start])))
    if not before or before[0].kind == "mark":
        return False
    around = [token.text for token in before if token.kind == "word"]
    return sum(word.islower() for word in around) > sum(word[0].isupper() for word in around)


def _part_of_a_match(tokens: Sequence[Token], item: Found) -> bool:
    """Whether a quarter or a half is one of a match: no word of business around it, and one of play.

    A half needs no word of play, as news gives few halves but of a match without their year; and a score
    tells of one whatever stands around it ("the fourth quarter of their 38-27 loss").
    """
    pattern = unmodified(item.meaning)[0]
    if not isinstance(pattern, Field) or pattern.year is not None or not (pattern.quarter or pattern.half):
        return False
    before = takewhile(_in_paragraph, reversed(tokens[max(item.start - _AROUND, 0) : item.start]))
    after = takewhile(_in_paragraph, tokens[item.end : item.end + _AROUND])
    around = {token.lower for token in (*before, *after)}
    is_play = pattern.half is not None or not english.OF_A_MATCH.isdisjoint(around)
    return _is_scored(tokens[item.end : item.end + _AROUND]) or (
        is_play and english.OF_BUSINESS.isdisjoint(around)
    )


def _is_scored(after: Sequence[Token]) -> bool:
    """Whether the score of a match follows: "38-27 loss"."""
    runs = zip(after, after[1:], after[2:], after[3:], strict=False)
    return any(
        first.kind == second.kind == "digits"
        and dash.text in english.RANGES
        and outcome.lower in english.OUTCOMES
        for first, dash, second, outcome in runs
    )


def _one_of_several(tokens: Sequence[Token], item: Found) -> bool:
    """Whether a weekday is counted from an event: "the last Friday before the holidays"."""
    meaning = item.meaning
    if not isinstance(meaning, Find) or meaning.direction != "last" or not meaning.pattern.weekday:
        return False
    is_definite = item.start > 0 and tokens[item.start - 1].lower in english.DEFINITE
    return is_definite and item.end < len(tokens) and tokens[item.end].lower in english.SIDES


#: what looks like a time by itself and is none, as the words around it show
_NO_TIMES = (_one_of_several, _part_of_a_match, _in_a_title, _in_degrees, _in_an_address)


def _in_paragraph(token: Token) -> bool:
    return token.kind != "break"


def _filled(tokens: Sequence[Token], found: Sequence[Found]) -> list[Found]:
    """What lasted takes in what filled it ("two months of fierce battles"), as TIDES has it.

    So does what is counted from an event take in the event ("two days after the fall of the fort").
    """
    edges = (*(item.start for item in found[1:]), len(tokens))
    filled: list[Found] = []
    for item, edge in zip(found, edges, strict=False):
        counted = _counted(tokens, item, edge, filled[-1].end if filled else -1)
        if counted is None and _lasts(item):
            counted = replace(item, end=_end_of_name(tokens, item.end, edge))
        filled.append(counted or item)
    return filled


def _counted(tokens: Sequence[Token], item: Found, edge: int, told_until: int) -> Found | None:
    """What is counted from an event that the rest of the clause names; None when it is not.

    After a date and a comma it says the same date again.
    """
    meaning = item.meaning
    moved = isinstance(meaning, Unit) and meaning.base == STORY and abs(meaning.count) == 1
    named = item.end - (moved and tokens[item.end - 1].lower in english.SIDES)
    side = english.SIDES.get(tokens[named].lower) if named < len(tokens) else None
    end = _end_of_clause(tokens, named + 1, edge) if side else None
    if side is None or end is None or tokens[named + 1].lower in english.PAST:
        # "A culture thrown away six days before | had turned blue" names no event.
        return None
    if isinstance(meaning, Length):
        count, unit = meaning.amounts[0]
        if count is None or not float(count).is_integer() or unit not in _CALENDAR or meaning.amounts[1:]:
            return None
        meaning = Shift(STORY, side * int(count), unit)
    elif not moved:
        return None
    again = _beside(tokens, item, told_until)
    if again:
        meaning = Unit("day", 0, STORY)
    event = None if again else named + 1
    return Found(item.start, end, "date", meaning, "counted from an event", "", event=event, again=again)


def _end_of_clause(tokens: Sequence[Token], start: int, edge: int) -> int | None:
    """Where the short clause that begins here ends: at a mark or before "and"; None for a long one."""
    for stop in range(start, min(start + _SHORT_CLAUSE, len(tokens)) + 1):
        if stop == len(tokens) or tokens[stop].lower in english.ENDS_EVENT or tokens[stop].kind == "break":
            return stop if start < stop <= edge else None
    return None


def _lasts(item: Found) -> bool:
    return isinstance(unmodified(item.meaning)[0], Length) or item.category in grammar().in_history


def _end_of_name(tokens: Sequence[Token], start: int, edge: int) -> int:
    """Where a row of "of the siege of Elm" ends that begins here, before an edge; here when none does."""
    end = start
    while end < edge and tokens[end].lower == english.OF:
        stop = end + 1
        stop += stop < edge and tokens[stop].lower in english.ARTICLES
        noun = stop
        while stop < edge and _names(tokens, stop, first=stop == noun):
            stop += 1
        if stop == noun:
            break
        end = stop
    return end


def _names(tokens: Sequence[Token], index: int, *, first: bool) -> bool:
    """Whether a word can stand in the name of what happened; the `first` ones may be adjectives."""
    token = tokens[index]
    if token.kind == "possessive" or (token.lower == english.HYPHEN and not token.spaced):
        return index + 1 < len(tokens) and tokens[index + 1].kind == "word"
    if token.kind != "word" or token.lower in english.NOT_NAMED:
        return False
    return first or not token.lower.endswith(english.NOT_NAMED_ENDING)


def _expressions(edge: Edge) -> Iterator[Found]:
    assert edge.rule is not None
    if not isinstance(edge.value, Split):
        yield Found(edge.start, edge.end, edge.category, edge.value, edge.rule.name, edge.rule.because)
        return
    arguments = [child for child in edge.children if not child.category.startswith("'")]
    for first, last, meaning in edge.value.parts:
        start, end = arguments[first].start, arguments[min(last, len(arguments) - 1)].end
        yield Found(start, end, "date", meaning, edge.rule.name, edge.rule.because)


def unmodified(meaning: Meaning) -> tuple[Meaning, str | None]:
    """A meaning without its modifier, and the modifier (TIMEX3's mod)."""
    if isinstance(meaning, Part):
        inner, mod = unmodified(meaning.base)
        return inner, mod or meaning.mod
    return meaning, None


__all__ = ["Found", "Reading", "scan", "tokenize", "unmodified"]
