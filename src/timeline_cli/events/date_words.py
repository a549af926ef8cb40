"""The times that a row leaves to its date, and their words."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import PUT_OFF, is_moving
from timeline_cli.events.dating import Datings
from timeline_cli.events.labels import Relation
from timeline_cli.events.lexicon import (
    APPOINTING,
    CALENDAR_NAMES,
    DEADLINES,
    DEICTIC_STARTS,
    FRACTIONS,
    TERMS,
)
from timeline_cli.events.offsets import is_counted
from timeline_cli.events.quotations import quotation
from timeline_cli.events.ranges import lengths_told
from timeline_cli.events.retelling import is_singled_out
from timeline_cli.events.time_words import PlacedTime, is_reported_on, leads_to_amount, phrase_tokens
from timeline_cli.events.tokens import Doc, Token

#: What leads to a time that something is about.
AIMS = frozenset({"about", "for", "of"})
#: How many words before a date "than" stands at most: "than the ten thousand boats that were sold in".
FARTHEST_STANDARD = 10
#: What may be the first or the largest since then.
RANKED: tuple[Relation, ...] = ("object", "recipient", "oblique")


def times_of_rows(times: Sequence[PlacedTime], own: Datings, text: str) -> list[PlacedTime]:
    """The times that the dates of rows tell; not those of what something is only compared with."""
    bases = [t for t in times if t.is_comparison]
    bases += [t for t in times if any(goes_on_from(base, t) for base in bases)]
    told = [t for t in times if t not in bases and (is_told_by_date(t) or is_counted(t, own))]
    # A bracket with another amount is left out with its time: "rose to £12m in 2020 | (2019: £10m) |".
    told += [t for t in bases if leads_to_amount(t.tokens)]
    return told + lengths_told(times, text)


def words_left_out(said: Sequence[PlacedTime], inside: set[int]) -> set[int]:
    """The words of the times that dates tell, but for those without which a row tells of another event."""
    words = {index for time in said for index in phrase_tokens(time, inside)}
    return words - {index for time in said for index in (*feast_words(time), *year_of_name(time))}


def by_sentence(times: Sequence[PlacedTime]) -> dict[int, list[PlacedTime]]:
    """The times of each sentence, by where it starts."""
    found: dict[int, list[PlacedTime]] = {}
    for time in times:
        found.setdefault(time.head.sent.start, []).append(time)
    return found


def quoted_words(doc: Doc, skip: set[int]) -> set[int]:
    """Those of the words `skip` that a quotation holds among others."""
    return {index for index in skip if any(word.i not in skip for word in quotation(doc[index]))}


def goes_on_from(first: PlacedTime, time: PlacedTime) -> bool:
    """Whether two times are told as one: "down 2% on the same month | last year"."""
    above = syntax.governor(time.head)
    is_apart = above is None or above.pos_ in ("VERB", "AUX")
    return time.tokens[0].i == first.tokens[-1].i + 1 and not is_apart


def is_told_by_date(time: PlacedTime) -> bool:
    """Whether a row's date says it; a length ("jailed for four years") or a limit given is told too."""
    if time.expression.type not in ("DATE", "TIME"):
        return False
    above = syntax.governor(time.head)
    if above is None:
        return True
    if time.expression.value.endswith("_REF") and "adjective" in (time.head.relation, above.relation):
        # "Recent tests", "the current chairman", "the recently opened mill": no row's date is that.
        return False
    if time.expression.value.endswith("_REF") and time.preposition in AIMS:
        # "Hopes for the future", "afraid of the past"
        return False
    if time.preposition in DEADLINES and above.lemma_ in TERMS:
        return False
    if is_appointed(above, time.preposition):
        return False
    if is_standard(time) or is_reported_on(time):
        return False
    if time.preposition == "of" and above.lower_ in FRACTIONS and above.relation == "object":
        return False
    if is_range_of_first(time, above):
        return False
    # "Expected 2019 to be a bad year", but "agreed Monday to sell the mill", and "the year ending 30 June".
    is_bare_year = time.head.text.isdigit() and any(
        c.left_edge.i == time.head.i + 1 for c in syntax.children(above, "open complement")
    )
    is_object = time.head.relation in ("object", "recipient") or is_bare_year
    is_end = above.lemma_ == "end" and above.relation in ("adnominal clause", "adverbial clause")
    is_aim = is_object and not (time.preposition or is_end) and above.pos_ == "VERB"
    return not (is_aim or (time.preposition == "since" and above.pos_ == "NOUN"))


def is_appointed(above: Token, preposition: str) -> bool:
    """Whether a day is settled on another one: "set a hearing | for 10 March", "put it off | to"."""
    verb = above.head if above.relation == "object" else above
    is_set = verb.lemma_ in APPOINTING and preposition == "for"
    is_put_off = is_moving(verb) and preposition in PUT_OFF
    is_told = bool(syntax.children(verb, "object")) or (is_put_off and syntax.is_passive(verb))
    return (is_set or is_put_off) and is_told


def is_standard(time: PlacedTime) -> bool:
    """Whether a time belongs to what something is compared with.

    "Less than the rise seen in May", "on the same day as the vote": without it there is nothing to compare.
    """
    last = time.tokens[-1]
    if any(t.lower_ == "same" for t in time.tokens) and last.i + 1 < len(last.doc):
        return last.nbor(1).lower_ == "as"
    first = time.tokens[0]
    verb = next((word for word in syntax.ancestors(time.head) if word.pos_ == "VERB"), None)
    above = [] if verb is None else [verb, *syntax.ancestors(verb)]
    if any(word.relation == "relative clause" for word in above):
        return False
    before = first.doc[max(first.sent.start, first.i - FARTHEST_STANDARD) : first.i]
    for word in reversed(list(before)):
        if word.text in syntax.PARTING or word.tag_ in syntax.FINITE_TAGS:
            return False
        if word.lower_ == "than":
            return word.nbor(1).lower_ in ("the", "those") or word.nbor(1).tag_ == "PRP$"
    return False


def is_range_of_first(time: PlacedTime, above: Token) -> bool:
    """Whether a time says among which something is the first, the last or the largest.

    "Her first win of the year", "won their first cup since 1908", "rose for the fifth time since May":
    without it that is another claim.
    """
    if time.preposition == "of":
        return above.pos_ == "NOUN" and above.i < time.head.i and is_singled_out(above)
    if time.preposition != "since":
        return False
    before = time.tokens[0].i - 2
    ranked = [noun for noun in syntax.children(above, *RANKED) if noun.i == before]
    return any(is_singled_out(noun) or noun.lemma_ == "time" for noun in ranked)


def feast_words(time: PlacedTime) -> set[int]:
    """The words of a feast that names an event ("the Christmas Day win"): without them it is another."""
    names = {token.i for token in time.tokens if token.text[:1].isupper()}
    is_calendar = any(
        token.lower_.rstrip(".") in CALENDAR_NAMES or token.lower_ in DEICTIC_STARTS for token in time.tokens
    )
    above = syntax.governor(time.head)
    if is_calendar or above is None or time.head.relation not in ("compound", "possessor"):
        return set()
    return names | {t.i for t in time.tokens if t.pos_ == "PART"} if above.i not in names else set()


def year_of_name(time: PlacedTime) -> set[int]:
    """The year that a name ends in: "the Porto Games 2016" without it are others."""
    year = time.head
    above = syntax.governor(year)
    is_year = len(time.tokens) == 1 and year.text.isdigit() and not time.preposition
    if not is_year or above is None or above.pos_ != "PROPN" or above.i + 1 != year.i:
        return set()
    return {year.i} if year.relation == "nominal modifier" else set()
