"""The event that the parse puts above a date."""

from __future__ import annotations

from timeline_cli.events import labels, syntax
from timeline_cli.events.attachment.words import OCCASION_LINKS, is_nominal
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import RESULTS
from timeline_cli.events.ranges import month_ended
from timeline_cli.events.time_words import DAYS, SINCE, PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger, is_misread_participle

# Links over which a date does not pass from a noun that is no event to the verb above it:
# "the 2019 budget was passed" does not say when it was passed.
CLOSED_LINKS = frozenset(
    {"compound", "possessor", "adjective", "number", "apposition", "determiner", "name part"}
)
# "Tuesday is …", "2013 and 2014": the date takes part in the clause, it does not place it.
TAKES_PART = frozenset({"subject", "passive subject", "object"})
BLOCKED_LINKS = frozenset({"conjunct", "relative clause"})
# "The beginning of May" is a time, though "beginning" may name an event.
PARTS = frozenset(
    {"beginning", "start", "end", "ending", "close", "middle", "eve", "height", "course", "rest"}
)
# What tells from when to when a time runs: "the year starting in May".
BEGINNING = frozenset({"begin", "end", "start"})
# What leads to something older that an act keeps or breaks: "pursuant to a contract of 3 April, he built".
IN_VIEW_OF = frozenset({"contrary", "pursuant", "subject"})
COMPARISONS = frozenset({"from", "than", "compared", "of", "like", "as", "versus", "between", "for"})


def governing_trigger(
    time: PlacedTime, by_token: dict[int, Trigger], clause_of: dict[int, Trigger], inside: set[int]
) -> Trigger | None:
    """The nearest trigger above a time expression, following only links over which a date passes."""
    current = time.head
    inner = noun_behind(time)
    if inner is not None:
        return by_token.get(inner.i)
    ended = syntax.governor(current)
    if ended is not None and is_end_of_length(ended, time, inside):
        return told_over_length(ended, by_token)
    if time.preposition == SINCE and syntax.governor(current) is not None and is_nominal(current.head):
        return None
    for _ in range(8):
        link = current.relation
        above = syntax.governor(current)
        if syntax.copula(current) is not None:
            return dated_subject(current, by_token)
        if above is None:
            return root_trigger(current, by_token)
        if above.lemma_ in BEGINNING and above.relation == "adnominal clause" and above.i - 1 in inside:
            return None
        if link == "compound" and is_misread_participle(above, inside):
            current = above
            continue
        if above.lower_ in IN_VIEW_OF:
            return None
        if link in BLOCKED_LINKS or (link in TAKES_PART and current == time.head):
            return None
        if link == "adverbial clause" and syntax.own_subject(current) is not None:
            return None
        if above.i in clause_of and above.i not in by_token:
            return clause_of[above.i]
        if above.i in by_token and not (is_part_of_time(by_token[above.i]) and current == time.head):
            return by_token[above.i]
        if (
            above.i not in inside
            and above.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "SYM")
            and not (passes(current, link) or is_day_of_occasion(time, current))
        ):
            return None
        current = above
    return None


def is_end_of_length(ended: Token, time: PlacedTime, inside: set[int]) -> bool:
    """Whether a participle only says with which month a length of time was over: "year | ended in June"."""
    is_participle = ended.lemma_ == "end" and ended.i - 1 in inside and not syntax.auxiliaries(ended)
    is_below = is_participle and syntax.governor(ended) is not None
    return is_below and month_ended(time.expression).granularity == "month"


def told_over_length(ended: Token, by_token: dict[int, Trigger]) -> Trigger | None:
    """What came about over a length with such an end: "in the year ended 30 June | profit | fell".

    A parse may link the end to the length, to the verb or to its subject, of which the length may tell
    something else: "the accounts for the year ended in June were lost".
    """
    for word in syntax.ancestors(ended):
        is_result = bool({word.lower_, word.lemma_.lower()} & RESULTS.words)
        if word.relation in SUBJECTS and not is_result:
            return None
        if word.pos_ == "VERB":
            return by_token.get(word.i) if syntax.tense(word) != "present" else None
    return None


def noun_behind(time: PlacedTime) -> Token | None:
    """The noun that a date stands before, with an article before both, where the parse links it backwards."""
    doc, first, last = time.head.doc, time.tokens[0], time.tokens[-1]
    above = syntax.governor(time.head)
    if first.i == 0 or last.i + 1 >= len(doc) or above is None or above.i > first.i:
        return None
    before, noun = doc[first.i - 1], doc[last.i + 1]
    if (
        before.tag_ not in ("DT", "PRP$", "POS")
        or noun.pos_ != "NOUN"
        or time.expression.text.startswith("the ")
    ):
        return None
    while noun.relation == "compound" and noun.head.i > noun.i:
        noun = noun.head
    return noun


def is_part_of_time(trigger: Trigger) -> bool:
    return trigger.kind == "noun" and trigger.lemma in PARTS


def dated_subject(predicate: Token, by_token: dict[int, Trigger]) -> Trigger | None:
    """The event noun that a date is said of: "the election is on 8 July"."""
    subject = syntax.own_subject(predicate)
    trigger = by_token.get(subject.i) if subject is not None else None
    return trigger if trigger is not None and trigger.kind == "noun" else None


def passes(token: Token, link: labels.Relation) -> bool:
    """Whether a date passes from `token` over the noun it modifies to the verb above."""
    if token.head.lemma_.lower() in PARTS or (
        token.head.dep_ in ("case", "prep") and token.head.head.lemma_.lower() in PARTS
    ):
        return True
    return link not in CLOSED_LINKS and syntax.preposition_of(token) not in COMPARISONS


def is_day_of_occasion(time: PlacedTime, token: Token) -> bool:
    """Whether a day says on which occasion something was done: "won in Saturday's rubber"."""
    if token != time.head or token.relation != "possessor" or time.expression.granularity not in DAYS:
        return False
    is_these_days = time.expression.text.lower() == "today"
    return not is_these_days and syntax.preposition_of(token.head) in OCCASION_LINKS


def root_trigger(root: Token, by_token: dict[int, Trigger]) -> Trigger | None:
    """What a date at the root of its sentence belongs to: the clause set beside it."""
    beside = syntax.children(root, "parataxis", "apposition", "complement clause", *NOUN_CLAUSES)
    return next((by_token[child.i] for child in beside if child.i in by_token), None)
