"""Where the time expressions lie in the parsed text: their tokens, heads and introducing words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.citations import citations
from timeline_cli.events.lexicon import FIGURES, FORESEEN, GAMES, PUBLISHING, REPORTING
from timeline_cli.events.tokens import Doc, Span, Token
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.temporal.timex import BEFORE_CHRIST

DASHES = frozenset({"-", "–", "—", "--", "_"})
DATELINE_LENGTH = 20
SENDER = re.compile(r"\(@\w+\)\s*$")
LONGEST_SENDER = 40
YEAR = re.compile(r"\d{4}")
FEW_GAME_WORDS = 3
#: Words before the end of what goes on.
UP_TO = frozenset({"until", "till"})
#: What contracts, orders and schedules say for "by" and for "from".
LIMITING: dict[tuple[str, ...], str] = {
    ("no", "later", "than"): "by",
    ("not", "later", "than"): "by",
    ("on", "or", "before"): "by",
    ("no", "earlier", "than"): "from",
    ("not", "earlier", "than"): "from",
    ("no", "sooner", "than"): "from",
    ("on", "or", "after"): "from",
    ("at", "the", "earliest"): "from",
    ("at", "the", "latest"): "by",
}
#: How long before or after an hour something is.
HARDLY = frozenset({"just", "long", "shortly", "soon", "well"})
#: The same, where the words belong to the verb: "could stretch into 2022".
GOING_ON_TO = UP_TO | {"into", "through"}
#: The word before the beginning of what has gone on.
SINCE = "since"
#: Words before what something is compared with, each by itself.
BASES = frozenset({"from", "than", "versus", "against", "compared"})
COMPARING = frozenset({"from", "than", "against", "compared with", "compared to", "versus"})
#: Behind these an amount is never that of a deed by itself, as it may be behind "from" and "against".
SET_AGAINST = frozenset({"as against", "as opposed to", "compared with", "compared to", "versus"})
#: "The first day of the war" is counted from a day that the text may never tell: it names none by itself.
OF_AN_EVENT = "a unit of the story, counted"
#: What an amount comes down, or up, from: "from a high of 200".
EXTREMES = frozenset({"average", "high", "low", "peak", "record"})
THAN = "than"
#: The verb that leads to one of them: "took $9m, compared with $7m last year".
COMPARE = "compare"
COMPARED = frozenset({"comparison", "contrast"})
#: Words of a time that is told by another, with which something may be compared: "on the previous day".
RELATIVE = frozenset({"ago", "before", "earlier", "last", "preceding", "previous", "prior", "same"})
#: Those of them that name the one before, which what went on for a while before has not been over.
OTHER = frozenset({"earlier", "preceding", "previous", "prior"})
#: How an amount has changed, and how many words that takes at most: "up nearly 6% on".
UP_OR_DOWN = frozenset({"down", "fewer", "higher", "less", "lower", "more", "up"})
LONGEST_CHANGE = 6
#: An amount that something changed from or to takes so many words: "to fewer than 100".
LONGEST_AMOUNT = 6
#: What figures are told for.
PERIODS = frozenset({"year", "half", "quarter", "month"})
VERBAL = frozenset({"AUX", "VERB"})
#: A date takes so many words: "the first half of last year".
LONGEST_DATE = 6
#: On a day or an hour something may happen, on a year or a quarter it is only better or worse.
DAYS = frozenset({"day", "part of day", "hour", "minute", "second"})
HOURS = frozenset({"hour", "minute", "second"})


@dataclass(frozen=True, slots=True)
class PlacedTime:
    """A time expression in the parsed text: `head` is its topmost token, `preposition` what links it.

    `is_comparison` marks the date of what something is compared with ("up from 5 million a year ago").
    """

    expression: TimeExpression
    tokens: tuple[Token, ...]
    head: Token
    preposition: str
    is_comparison: bool = False

    @property
    def has_date(self) -> bool:
        """Whether it names a place on the calendar rather than a length or a repetition."""
        value = self.expression.value
        if value.startswith("XXXX-XX-XXT") or self.expression.rule == OF_AN_EVENT:
            return False
        return self.expression.type in ("DATE", "TIME") and (
            value[:1].isdigit() or value.startswith(("X", BEFORE_CHRIST))
        )


def place(doc: Doc, expressions: Sequence[TimeExpression]) -> list[PlacedTime]:
    """Each expression with its tokens, in text order, but for those of datelines, stamps and cited texts."""
    placed = []
    is_game = tells_a_game(doc)
    cited = citations(doc.text)
    for expression in sorted(expressions, key=lambda e: e.start):
        span = doc.covering(expression.start, expression.end)
        if span is None:
            continue
        head = topmost(tuple(span))
        if is_in_dateline(span[-1]) or is_stamp(doc, expression):
            continue
        if any(expression.start in bracket for bracket in cited):
            continue
        if is_game and expression.granularity == "quarter" and not YEAR.search(expression.text):
            continue
        preposition = introducing_preposition(span[0], span[-1], head)
        is_base = (
            is_compared(span[0])
            or leads_to_amount(tuple(span))
            or is_start_of_change(span)
            or is_base_of_change(span, expression)
        )
        placed.append(PlacedTime(expression, tuple(span), head, preposition, is_base))
    return placed


def is_in_dateline(last: Token) -> bool:
    """Whether a date stands in "LEEDS, June 3 (Agency) —": it tells of the report, not of an event."""
    start = last.sent.start
    opening = [t for t in last.doc[start : min(start + DATELINE_LENGTH, len(last.doc))] if not t.is_space]
    dash = next((t.i for t in opening if t.text in DASHES and is_loose(t)), -1)
    if not opening or last.i >= dash or not (opening[0].is_upper or opening[-1].i == dash):
        return False
    return not any(token.pos_ in ("VERB", "AUX") for token in opening if token.i < dash)


def tells_a_game(doc: Doc) -> bool:
    """Whether an article tells of a game, whose quarters are those of an hour."""
    return sum(token.lemma_.lower() in GAMES or token.lower_ in GAMES for token in doc) >= FEW_GAME_WORDS


def is_of_entry(expression: TimeExpression, doc: Doc) -> bool:
    """Whether an hour begins a line, as it does in a live blog: "15:20 The schools will be shut"."""
    start = expression.start
    return expression.granularity in HOURS and (not start or doc.text[start - 1] == "\n")


def is_stamp(doc: Doc, expression: TimeExpression) -> bool:
    """Whether a date stands behind "Ada Okoro (@okoro)": a post was sent then."""
    start = expression.start
    return SENDER.search(doc.text, max(0, start - LONGEST_SENDER), start) is not None


def is_loose(dash: Token) -> bool:
    """Whether white space follows a dash."""
    return bool(dash.whitespace_) or (dash.i + 1 < len(dash.doc) and dash.nbor(1).is_space)


def is_behind_space(mark: Token) -> bool:
    """Whether a token is a dash with a space before it, as one that opens or closes an aside."""
    return mark.text in DASHES and bool(mark.nbor(-1).whitespace_)


def dateline_day(doc: Doc, expressions: Sequence[TimeExpression], published: date | None) -> date | None:
    """The day of a dateline, where it lies in the days before publication; otherwise the publication date."""
    for expression in expressions:
        span = doc.covering(expression.start, expression.end)
        if span is None or not is_in_dateline(span[-1]):
            continue
        day = expression.earliest
        if day is not None and day == expression.latest and published is not None:
            return day if 0 <= (published - day).days <= 3 else published
    return published


def topmost(tokens: Sequence[Token]) -> Token:
    """The first token whose governor lies outside."""
    inside = {token.i for token in tokens}
    words = [token for token in tokens if not token.is_punct and token.tag_ != "POS"] or list(tokens)
    return next((token for token in words if token.head.i not in inside or token.head == token), words[0])


def introducing_preposition(first: Token, last: Token, head: Token) -> str:
    """The preposition that links the expression to what it dates, "" when there is none."""
    limit = limiting_words(first, last)
    if limit:
        before = limit[0].nbor(-1) if limit[0].i > first.sent.start else first
        is_led = before.lower_ in ("to", "until") and limit[-1].i < first.i
        return before.lower_ if is_led else LIMITING[tuple(word.lower_ for word in limit)]
    found = syntax.preposition_of(head)
    if found:
        return up_to(first) or found
    if first.i > first.sent.start:
        before = first.nbor(-1)
        if before.pos_ in ("ADP", "SCONJ") or before.tag_ == "IN":
            return before.lower_
    return ""


def limiting_words(first: Token, last: Token) -> Sequence[Token]:
    """The words beside a date that make it the last or the first day for something.

    "No later than | 4 May", "in May | at the earliest", "at the earliest | in May".
    """
    doc, sentence = first.doc, first.sent
    start = first.i - 1 if first.i > sentence.start and first.nbor(-1).pos_ == "ADP" else first.i
    beside = (
        doc[max(first.i - 3, sentence.start) : first.i],
        doc[last.i + 1 : min(last.i + 4, sentence.end)],
        doc[max(start - 3, sentence.start) : start],
    )
    return next((tuple(words) for words in beside if tuple(w.lower_ for w in words) in LIMITING), ())


def up_to(first: Token) -> str:
    """The "until" of what went on a little longer, "until shortly after 4 a.m."; "" where there is none."""
    doc, start = first.doc, first.sent.start
    link = first.i - 1
    if link <= start or doc[link].lower_ not in ("after", "before"):
        return ""
    before = doc[link - 2] if doc[link - 1].lower_ in HARDLY and link - 2 >= start else doc[link - 1]
    return before.lower_ if before.lower_ in UP_TO else ""


def is_compared(first: Token) -> bool:
    """Whether a time expression follows an amount that something is compared with, or "than in".

    Or leads to one: "rose to £12m in 2020 (2019: £10m)".
    """
    before, start = first.i - 1, first.sent.start
    if is_likened(first) or is_of_extreme(first):
        return True
    if before > start and first.doc[before].lower_ in ("in", "on"):
        return first.doc[before - 1].lower_ == THAN or is_behind_base(first) or is_set_against(first)
    while before > start and first.doc[before].is_punct:
        before = before_bracket(first.doc[before], start)
    word = first.doc[max(before, 0)]
    if before < start or word.pos_ not in ("NUM", "NOUN", "SYM"):
        return False
    for above in (word, *syntax.ancestors(word)):
        if above.lemma_ == COMPARE:
            return True
        if above.i < start or above.pos_ not in ("NUM", "NOUN", "SYM"):
            return False
        if syntax.preposition_of(above) in COMPARING:
            return any(t.like_num for t in above.subtree if t.i < first.i)
    return False


def leads_to_amount(time: Sequence[Token]) -> bool:
    """Whether a bracket tells what an amount was at another time: "£12m (2019: £10m; 2018: £9m)"."""
    before, behind = time[0].doc[max(time[0].i - 1, 0)], time[-1].i + 1
    is_inside = before.text in ("(", ";", "[")
    return is_inside and behind < len(before.doc) and before.doc[behind].text == ":"


def is_likened(first: Token) -> bool:
    """Whether something is only like, or unlike, what was at a time: "unlike in 2000", "as in 2004, it fell".

    So it is "in comparison with 2004".

    "As in May the board left" tells why, and "as early as in 2004" when.
    """
    doc, start = first.doc, first.sent.start
    if (
        first.i - 2 >= start
        and doc[first.i - 2].lower_ in COMPARED
        and doc[first.i - 1].lower_ in ("to", "with")
    ):
        return True
    link = first.i - (2 if doc[max(first.i - 1, 0)].lower_ in ("at", "in", "on") else 1)
    if link < start or doc[link].lower_ not in ("as", "like", "unlike"):
        return False
    is_parted = link == start or doc[link - 1].is_punct or doc[link - 1].lower_ == "just"
    end = next((word for word in doc[first.i : first.sent.end] if word.is_punct), None)
    is_short = end is None or end.i - first.i <= LONGEST_DATE
    return is_parted and is_short and doc[link].head.pos_ not in ("VERB", "AUX")


def before_bracket(mark: Token, start: int) -> int:
    """What stands before a mark, before all of a bracket that it closes: "$3m (£2m) last year"."""
    if mark.text != ")":
        return mark.i - 1
    opening = next((i for i in range(mark.i - 1, start, -1) if mark.doc[i].text == "("), mark.i)
    return opening - 1


def is_of_extreme(first: Token) -> bool:
    """Whether a date tells when an amount was at its height or depth: "rose from a low | in May | of 114"."""
    before = [word.lower_ for word in first.doc[max(first.sent.start, first.i - LONGEST_AMOUNT) : first.i]]
    return len(before) > 2 and "from" in before and before[-2] in EXTREMES and before[-1] == "in"


def is_set_against(first: Token) -> bool:
    """Whether a date belongs to the second of two amounts: "490 in 2008 as against 3,500 | in 2007 |"."""
    for above in (first, *syntax.ancestors(first)):
        if above.pos_ not in ("NOUN", "NUM", "PROPN", "SYM"):
            return False
        if syntax.preposition_of(above) in SET_AGAINST:
            return any(word.like_num for word in above.subtree if word.i < first.i)
    return False


def is_behind_base(first: Token) -> bool:
    """Whether a date follows what an amount is up or down from: "up from 3 million in 2003".

    So it does behind both amounts, and behind a high or a low: "fell to 5%, from 6% in May", "was 100, from a
    high of 200 in May". "Up from the 3 million it made in 2003" tells when it was made, and "is to rise to 6%
    from 5% in 2030" when that is to be.
    """
    doc = first.doc
    is_told = all(above.tag_ != "VB" for above in syntax.ancestors(first))
    for index in range(first.i - 1, first.sent.start, -1):
        word = doc[index]
        if word.pos_ in ("VERB", "AUX") or word.lower_ in ("to", ";"):
            return False
        if word.lower_ == "from" and (
            doc[index - 1].lower_ in UP_OR_DOWN
            or (is_told and is_behind_amount(word))
            or any(noun.lower_ in EXTREMES for noun in doc[index + 1 : min(index + 4, first.i)])
        ):
            return any(token.text[:1].isdigit() for token in doc[index : first.i])
    return False


def is_behind_amount(link: Token) -> bool:
    """Whether a word stands right behind what an amount has come to: "fell to 5%, | from"."""
    before = list(link.doc[max(link.sent.start, link.i - LONGEST_AMOUNT) : link.i])
    words = [word.lower_ for word in before if not word.is_punct]
    amount = words[len(words) - words[::-1].index("to") :] if "to" in words else []
    return any(word[:1].isdigit() for word in amount) and all(word.pos_ not in VERBAL for word in before[-2:])


def is_start_of_change(tokens: Span) -> bool:
    """Whether a date tells when an amount was what it changed from: "fell from 210 in 2010 to 100"."""
    doc, start, end = tokens[0].doc, tokens[0].sent.start, tokens[-1].i + 1
    before = [word.lower_ for word in doc[max(start, tokens[0].i - LONGEST_AMOUNT) : tokens[0].i]]
    if before[-1:] != ["in"] or "from" not in before or end >= len(doc) or doc[end].lower_ != "to":
        return False
    amount = before[len(before) - before[::-1].index("from") : -1]
    is_amount = any(word[:1].isdigit() for word in amount)
    return is_amount and any(word.like_num for word in doc[end : end + LONGEST_AMOUNT])


def is_base_of_change(tokens: Span, expression: TimeExpression) -> bool:
    """Whether something is up or down on a time: "up 6% on the previous day", "sales rose on last year".

    So it is over one before another: "rose in 2004 over the previous year". "Up 6% on Monday" tells the day.
    """
    first = tokens[0]
    on, start = first.i - 1, first.sent.start
    if on <= start or not any(t.lower_ in RELATIVE for t in tokens):
        return False
    if first.doc[on].lower_ == "over":
        return expression.granularity not in DAYS and any(t.lower_ in OTHER for t in tokens)
    if first.doc[on].lower_ != "on":
        return False
    before = first.doc[max(start, on - LONGEST_CHANGE) : on]
    return expression.granularity not in DAYS or any(t.lower_ in UP_OR_DOWN for t in before)


def is_reported_on(time: PlacedTime) -> bool:
    """Whether figures are reported or foreseen for a period: "reported a loss for 2022" was not done then."""
    above = syntax.governor(time.head)
    if time.preposition != "for" or above is None or time.expression.granularity not in PERIODS:
        return False
    nouns = [above] if above.pos_ == "NOUN" else syntax.children(above, "object", "passive subject")
    return any(map(is_reported, nouns))


def is_reported(noun: Token) -> bool:
    """ "Reported | a loss |", "published | its accounts |", "cut | its forecast |"."""
    if noun.relation not in ("object", "passive subject"):
        return False
    is_told = noun.head.lemma_ in REPORTING or noun.head.lemma_ in PUBLISHING
    return noun.lemma_ in FORESEEN or (is_told and noun.lemma_ in FIGURES)


def time_tokens(placed: Sequence[PlacedTime]) -> set[int]:
    """The indices of every token in a time expression."""
    return {token.i for time in placed for token in time.tokens}


def phrase_tokens(time: PlacedTime, inside: set[int]) -> set[int]:
    """The whole adverbial that holds a time expression ("late on Friday"), as far as it says nothing else."""
    found = {token.i for token in (*limiting_words(time.tokens[0], time.tokens[-1]), *time.tokens)}
    found |= {
        child.i
        for child in time.head.children
        if child.dep_ in ("case", "mark") or child.lower_ in ("'s", "’s")
    }
    behind = time.tokens[-1].i + 1
    if behind < len(time.head.doc) and time.head.doc[behind].tag_ == "POS":
        # A parse may hang the mark of "last year's" on a later noun.
        found.add(behind)
    for child in time.head.children:
        if child.dep_ == "case":
            found |= {part.i for part in child.children}
        elif child.dep_ in ("advmod", "amod", "det", "punct") and not list(child.children):
            found.add(child.i)
    current = time.head
    for _ in range(4):
        head = current.head
        if head is current or head.pos_ not in ("ADP", "ADV", "SCONJ", "NOUN") or is_content(head, inside):
            break
        if any(t.i not in found and t != head for t in head.subtree if not t.is_punct and t.i not in inside):
            break
        found.add(head.i)
        found |= {t.i for t in head.subtree}
        current = head
    before = time.head.doc[max(min(found) - 1, 0)]
    if before.lower_ == "back" and before.head.pos_ not in ("AUX", "VERB") and before.head.lower_ != "due":
        # "Sank after the launch | back | in 2003", not "she came back in 2003" or "was due back"
        found.add(before.i)
    return found


def is_content(token: Token, inside: set[int]) -> bool:
    """Whether a word means something beside the time ("meeting" does, "on" and "late" do not)."""
    return token.pos_ not in ("ADP", "ADV", "SCONJ") and token.i not in inside
