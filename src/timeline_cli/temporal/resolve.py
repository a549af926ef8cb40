"""Time expressions of one article, found and anchored: the public door of `temporal`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from timeline_cli.temporal import timex
from timeline_cli.temporal.algebra import Field, Length, Meaning, Reach, Ref, Repeat, Shift, Unit
from timeline_cli.temporal.anchoring import Anchored, anchor
from timeline_cli.temporal.context import (
    Place,
    Sign,
    announced,
    aside,
    in_relative_clause,
    led_aside,
    places,
    quoted,
    reported,
    sign,
    within,
)
from timeline_cli.temporal.date_order import written_order
from timeline_cli.temporal.direction import runs_on
from timeline_cli.temporal.english import tense as english
from timeline_cli.temporal.english.tense import AFTER, JOINS, POSSESSIVE, THAT_YEAR
from timeline_cli.temporal.expression import TimeExpression, TimexType
from timeline_cli.temporal.find import Found, scan, tokenize, unmodified
from timeline_cli.temporal.grammar import Token
from timeline_cli.temporal.interval import RANK, Interval
from timeline_cli.temporal.kind import counted
from timeline_cli.temporal.named_events import names, names_by_sentence, told_with
from timeline_cli.temporal.operations import place
from timeline_cli.temporal.story import Mark, course, mark
from timeline_cli.temporal.told import Context, DateOrder, MonthsTold, Style, Told

_MONTHS_A_QUARTER = 3
#: an expression with fewer words before it opens its sentence
_WORDS_AHEAD = 2


def find(
    text: str,
    *,
    published: date | None = None,
    published_at: str | None = None,
    style: Literal["auto", "news", "narrative"] = "auto",
    date_order: DateOrder | None = None,
    body_start: int = 0,
) -> tuple[TimeExpression, ...]:
    """Every time expression of a text from `body_start` on, in text order, anchored as far as the text goes.

    Offsets are code points of `text`. Without a publication date, what needs one stays unanchored.
    `style` says whether dates without a year count from the publication date ("news") or from the date told
    before ("narrative"); "auto" decides from the dates in the text.
    `published_at` is the hour of publication, "04:15": what is told as over cannot be hours later.
    """
    tokens = tokenize(text)
    if body_start:
        tokens = [token for token in tokens if token.start >= body_start]
    reading = scan(tokens)
    where = places(tokens)
    dates = counted(reading.news, published)
    chosen: Style = ("narrative" if dates.narrative else "news") if style == "auto" else style
    history = style == "narrative" or (chosen == "narrative" and dates.throughout)
    found = reading.history if history else reading.news
    order = (date_order, "as --date-order says") if date_order else written_order(tokens, found)
    told: list[Told] = []
    contexts = [_context(item, tokens, where, told, published, published_at, chosen, order) for item in found]
    if chosen == "narrative":
        _place_in_story(tokens, found, contexts)
    else:
        _place_in_news(tokens, found, contexts, recounts=dates.recounts)
    if history:
        _mark_as_history(tokens, found, contexts)
    return tuple(_anchored(text, tokens, where, found, contexts, told))


def _anchored(
    text: str,
    tokens: Sequence[Token],
    where: Sequence[Place],
    found: Sequence[Found],
    contexts: Sequence[Context],
    told: list[Told],
) -> Iterator[TimeExpression]:
    """Each expression anchored; what it comes to is `told` to those that follow, as is what was left open."""
    spoken_of = names_by_sentence(tokens, where) if any(item.event for item in found) else {}
    left_open = False
    months_told: MonthsTold | None = None
    previous: Found | None = None
    for number, (item, context) in enumerate(zip(found, contexts, strict=True), 1):
        identifier = f"t{number}"
        meaning, mod = unmodified(item.meaning)
        context.left_open = left_open or item.event is not None
        context.event = _event_told(item, context, tokens, told, spoken_of)
        context.months_told = months_told
        context.joined = _joined(told, previous, item, tokens)
        context.years_after = _years_after(previous, item, tokens, where)
        previous = item
        outcome = anchor(meaning, context)
        if not isinstance(meaning, (Length, Reach, Repeat, Ref)):
            left_open = outcome.interval is None
        if _counts_months(meaning):
            months_told = MonthsTold(len(told), context.sentence)
        date_told = _told(meaning, outcome)
        if date_told:
            told.append(_as_told(date_told, identifier, item, outcome, context, tokens, where))
        yield _expression(identifier, text, tokens, item, meaning, mod, outcome)


def _event_told(
    item: Found,
    context: Context,
    tokens: Sequence[Token],
    told: Sequence[Told],
    spoken_of: dict[int, dict[str, int]],
) -> Told | None:
    """The date told with the event that an expression is counted from, or that it says once more."""
    if item.event is not None:
        return told_with(names(tokens, item.event, item.end).keys(), context, spoken_of)
    return told[-1] if item.again and told else None


def _context(
    item: Found,
    tokens: Sequence[Token],
    where: Sequence[Place],
    told: list[Told],
    published: date | None,
    published_at: str | None,
    style: Style,
    order: tuple[DateOrder | None, str],
) -> Context:
    position = where[item.start]
    verb = sign(tokens, where, item.start, item.end)
    return Context(
        published=published,
        published_at=published_at,
        style=style,
        date_order=order[0],
        order_because=order[1],
        told=told,
        sentence=position.sentence,
        paragraph=position.paragraph,
        sign=verb,
        before=tokens[item.start - 1].lower if item.start else "",
        heads=_begins_line(tokens, item.start),
        aside=aside(tokens, item.start, item.end),
        after=tokens[item.end].lower if item.end < len(tokens) else "",
        in_year_told=tuple(token.lower for token in tokens[item.end : item.end + 2]) == THAT_YEAR,
        within=verb is not None and within(tokens, item.start, verb),
    )


def _place_in_story(tokens: Sequence[Token], found: Sequence[Found], contexts: Sequence[Context]) -> None:
    """Give each date of a history what the whole text says about it: passed over or not, and its year."""
    marks = []
    for item, following, context in zip(found, (*found[1:], None), contexts, strict=False):
        meaning, mod = unmodified(item.meaning)
        tied = following is not None and following.start == item.end + 1 and context.after in JOINS
        joined = unmodified(following.meaning)[0] if following and tied else None
        apart = context.aside or _ahead(context.sign) or led_aside(tokens, item.start)
        marks.append(Mark() if item.event else mark(meaning, mod, aside=apart, joined=joined))
    for context, stand in zip(contexts, course(marks), strict=True):
        context.stand = stand


def _place_in_news(
    tokens: Sequence[Token], found: Sequence[Found], contexts: Sequence[Context], *, recounts: bool
) -> None:
    """Tell each date whether the whole text looks back on the days around its publication, or further.

    What stands in a list under "The week ahead" is to come, where no verb tells of it as over.
    """
    heads = {item.start: c for item, c in zip(found, contexts, strict=True) if c.heads}
    for start, coming in announced(tokens, list(heads)).items():
        if not heads[start].points_back:
            heads[start].sign = coming
    pairs = [(unmodified(item.meaning)[0], context) for item, context in zip(found, contexts, strict=True)]
    after = runs_on(pairs)
    for context in contexts:
        context.runs_on, context.recounts = after, recounts


def _mark_as_history(tokens: Sequence[Token], found: Sequence[Found], contexts: Sequence[Context]) -> None:
    inside = quoted(tokens)
    for item, context in zip(found, contexts, strict=True):
        context.history, context.quoted = True, inside[item.start]


def _ahead(sign: Sign | None) -> bool:
    """Whether a verb before a date looks ahead to it ("would be finished by 1814"), out of the story."""
    return sign is not None and sign.direction in ("future", "either") and not sign.governs


def _is_foreseen(date_told: Interval, sign: Sign | None) -> bool:
    """Whether a year is that of what was only foreseen, where no story goes on: "would open by 2003"."""
    would = sign is not None and _ahead(sign) and sign.word.split()[0].lower() == english.WOULD
    return would and RANK[date_told.granularity] >= RANK["year"]


def _opens(tokens: Sequence[Token], where: Sequence[Place], start: int) -> bool:
    """Whether an expression is the first of its sentence, but for a word before it ("In 2015, …")."""
    before = start - _WORDS_AHEAD
    if before < 0 or tokens[before].kind == "break":
        return True
    return where[before].sentence != where[start].sentence


def _begins_line(tokens: Sequence[Token], start: int) -> bool:
    return not start or tokens[start - 1].kind == "break"


def _ends_line(tokens: Sequence[Token], end: int) -> bool:
    return end == len(tokens) or tokens[end].kind == "break"


def _may_head(date_told: Interval, context: Context) -> bool:
    """Whether what ends a line may head others: "Log, Monday 3 June", but not "Updated at 15.31".

    Where an hour begins the line already, what ends it was told by that entry.
    """
    if date_told.clock is not None:
        return False
    told = next((t for t in context.latest() if t.paragraph == context.paragraph and t.heads), None)
    return told is None or told.interval.clock is None


def _told(meaning: Meaning, outcome: Anchored) -> Interval | None:
    """The date that an expression tells: "the first ten months of 1915" tells the year."""
    if isinstance(meaning, Reach):
        return place(meaning.base) if isinstance(meaning.base, Field) else None
    return outcome.interval


def _as_told(
    date_told: Interval,
    identifier: str,
    item: Found,
    outcome: Anchored,
    context: Context,
    tokens: Sequence[Token],
    where: Sequence[Place],
) -> Told:
    """A date as later expressions may count from it."""
    return Told(
        date_told,
        identifier,
        context.sentence,
        context.paragraph,
        item.start,
        reported=outcome.deictic and reported(tokens, item.start, item.end),
        deictic=outcome.deictic,
        compared=_compares(unmodified(item.meaning)[0]),
        aside=context.aside or _is_foreseen(date_told, context.sign),
        passed=context.stand is not None and context.stand.passed,
        opens=context.after not in POSSESSIVE and _opens(tokens, where, item.start),
        relative=in_relative_clause(tokens, where, item.start),
        alone=context.heads and _ends_line(tokens, item.end),
        heads=context.after not in POSSESSIVE
        and (context.heads or (_ends_line(tokens, item.end) and _may_head(date_told, context))),
    )


def _joined(
    told: Sequence[Told], previous: Found | None, item: Found, tokens: Sequence[Token]
) -> Told | None:
    """The day just before that this expression is joined to ("Monday to Friday"), when there is one."""
    if (
        not told
        or previous is None
        or previous.end != item.start - 1
        or tokens[previous.end].lower not in JOINS
    ):
        return None
    return told[-1] if RANK[told[-1].interval.granularity] <= RANK["day"] else None


def _years_after(
    previous: Found | None, item: Found, tokens: Sequence[Token], where: Sequence[Place]
) -> int | None:
    """How many years ago something was, as the length right before tells: "two years after a fire in May"."""
    if previous is None or where[previous.start].sentence != where[item.start].sentence:
        return None
    meaning = unmodified(previous.meaning)[0]
    if not isinstance(meaning, Length) or tokens[previous.end].lower not in AFTER:
        return None
    count, unit = meaning.amounts[0]
    if unit != "year" or len(meaning.amounts) > 1 or not count or count != int(count):
        return None
    return int(count)


def _compares(meaning: Meaning) -> bool:
    """Whether a date only serves to compare with ("a year earlier", "the 1988 period"): the story stays."""
    match meaning:
        case Shift(_, -1, "year") | Unit("quarter", 0, Field()):
            return True
    return False


def _counts_months(meaning: Meaning) -> bool:
    """Whether a length is more than a quarter in months, which results are given for ("the nine months")."""
    if not isinstance(meaning, Length):
        return False
    count, unit = meaning.amounts[0]
    return unit == "month" and count is not None and count > _MONTHS_A_QUARTER


def _expression(
    identifier: str,
    text: str,
    tokens: Sequence[Token],
    item: Found,
    meaning: Meaning,
    mod: str | None,
    outcome: Anchored,
) -> TimeExpression:
    start, end = tokens[item.start].start, tokens[item.end - 1].end
    interval = outcome.interval
    kind = _type(meaning, outcome)
    return TimeExpression(
        id=identifier,
        start=start,
        end=end,
        text=text[start:end],
        type=kind,
        value=outcome.value,
        earliest=interval.earliest if interval else None,
        latest=interval.latest if interval else None,
        granularity=None if interval is None or kind == "DURATION" else interval.granularity,
        anchor=outcome.anchor,
        mod=mod,
        offset_days=outcome.offset_days,
        edtf=None
        if interval is None or kind == "DURATION"
        else timex.edtf(interval, approximate=mod == "APPROX"),
        rule=item.rule,
        derivation=outcome.steps,
    )


def _type(meaning: Meaning, outcome: Anchored) -> TimexType:
    if isinstance(meaning, (Length, Reach)):
        return "DURATION"
    if isinstance(meaning, Repeat):
        return "SET"
    fine = outcome.interval is not None and RANK[outcome.interval.granularity] < RANK["day"]
    return (
        "TIME"
        if fine or ("T" in outcome.value.replace("XXXX", "") and "REF" not in outcome.value)
        else "DATE"
    )
