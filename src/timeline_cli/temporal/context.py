"""What the text around an expression says: its sentence and paragraph, and the direction of its verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from timeline_cli.temporal.english import tense as english
from timeline_cli.temporal.english.lexicon import LEXICON
from timeline_cli.temporal.grammar import Token

#: an infinitive points ahead, but whether to the day of writing or from the past that governs it stays unsaid
Direction = Literal["past", "future", "either", "infinitive", "present"]

_ABBREVIATION = re.compile(
    r"[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Inc|Corp|Co|No|vs|v|Jr|Sr|Maj|Adm|Mt|Ft"
)
_REACH = 30
#: a word stands right before a date with a preposition between them
_RIGHT_BEFORE = 2
#: a verb stands no more words behind the "when" of its clause
_SHORT_SUBJECT = 6
#: so many words before a date may stand what sets it aside
_LEADS_ASIDE = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where a token stands: the number of its sentence and of its paragraph."""

    sentence: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Sign:
    """A direction in time and the word that gave it; `governs` when the expression opens its clause."""

    direction: Direction
    word: str
    governs: bool = False

    @property
    def certain(self) -> bool:
        """Whether the word is the plain future, which no past verb around it can govern."""
        return self.word.split()[0].lower() in english.PLAIN_FUTURE

    @property
    def never_over(self) -> bool:
        """Whether it tells what is to come for sure: "will", "is due to", no timetable ("opens in May")."""
        first = self.word.split()[0].lower()
        return self.direction == "future" and (first in english.PLAIN_FUTURE or first in english.ARRANGED)

    @property
    def is_arranged(self) -> bool:
        """Whether the present tells of a day to come: "goes on show", "is due to", no "would be shown"."""
        return self.direction == "future" and self.word.split()[0].lower() != english.WOULD


def places(tokens: Sequence[Token]) -> list[Place]:
    """The sentence and paragraph of every token, by punctuation alone; one place for all of a sentence."""
    result: list[Place] = []
    here = Place(0, 0)
    last = len(tokens) - 1
    for index, token in enumerate(tokens):
        if token.kind == "break":
            here = Place(here.sentence + 1, here.paragraph + 1)
        result.append(here)
        if token.text in ("!", "?") or (token.text == "." and index < last and _ends(tokens, index)):
            here = Place(here.sentence + 1, here.paragraph)
    return result


def quoted(tokens: Sequence[Token]) -> list[bool]:
    """Whether each token stands in quotation marks; none is left open beyond its paragraph."""
    result: list[bool] = []
    inside = False
    for token in tokens:
        if token.kind == "break" or token.text in english.CLOSES_QUOTATION:
            inside = False
        elif token.text in english.OPENS_QUOTATION:
            inside = True
        elif token.text in english.TURNS_QUOTATION:
            inside = not inside
        result.append(inside)
    return result


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Whether the full stop here ends a sentence; one that a quotation closes on ends it after the quote."""
    following, before = tokens[index + 1], tokens[index - 1] if index else None
    if following.text in english.CLOSING_QUOTES and not following.spaced and index + 2 < len(tokens):
        following = tokens[index + 2]
    if not following.spaced or before is None:
        return False
    if not (following.text[0].isupper() or following.text[0] in "\"'“‘`("):
        return False
    return not (_ABBREVIATION.fullmatch(before.text) or before.lower in LEXICON["month-abbr"])


def sign(tokens: Sequence[Token], where: Sequence[Place], start: int, end: int) -> Sign | None:
    """The direction of the verb that an expression most likely belongs to: the nearest before, else after."""
    sentence = where[start].sentence
    beside = _interjected(tokens, where, start)
    spare: Sign | None = None
    for index in range(start - 1, max(start - _REACH, -1), -1):
        if index in beside:
            continue
        if where[index].sentence != sentence or tokens[index].lower in english.CLAUSE_END:
            break
        found = _read(tokens, index, start)
        if found and _is_set_off(tokens, index, start):
            spare = spare or found
        elif found:
            return found
    if spare:
        return spare
    for index in range(end, min(end + _REACH, len(tokens))):
        if where[index].sentence != sentence or tokens[index].lower in english.CLAUSE_END:
            break
        found = _read(tokens, index, end)
        if found:
            return replace(found, governs=True)
    return None


def _is_set_off(tokens: Sequence[Token], index: int, start: int) -> bool:
    """Whether a participle only says more of a noun, between commas: "the ship, named Ada, for a trip"."""
    if not index or tokens[index - 1].text != "," or not _participle(tokens[index]):
        return False
    return any(token.text == "," for token in tokens[index + 1 : start])


def _interjected(tokens: Sequence[Token], where: Sequence[Place], start: int) -> frozenset[int]:
    """The words before a date between two dashes or brackets of its sentence: no verb there governs it."""
    found: set[int] = set()
    closing: int | None = None
    for index in range(start - 1, max(start - _REACH, -1), -1):
        text = tokens[index].text
        if where[index].sentence != where[start].sentence:
            break
        if closing is None:
            closing = index if text in english.INTERJECTS else None
        elif text == english.INTERJECTS[tokens[closing].text]:
            found.update(range(index, closing + 1))
            closing = None
    return frozenset(found)


def _read(tokens: Sequence[Token], index: int, edge: int) -> Sign | None:
    """The direction that one word gives, if it is a word that gives one."""
    token = tokens[index]
    word = token.lower
    if token.kind not in ("word", "mark", "possessive") or index + 1 == len(tokens):
        return None
    if word == "won" and [t.lower for t in tokens[index + 1 : index + 3]] == ["'", "t"]:
        return Sign("future", "won't")
    if word in english.APPOINTS and _appoints(tokens, index, edge):
        return Sign("future", token.text)
    if word == english.SET and _sets(tokens, index):
        return Sign("past", token.text)
    if word in english.ARRANGED:
        if index and tokens[index - 1].lower == english.AS:
            return None
        before = {t.lower for t in tokens[max(index - 3, 0) : index]}
        return Sign(
            "future" if before & english.PRESENT and not before & english.PAST else "either", token.text
        )
    if word in english.AHEAD and [t.lower for t in tokens[index + 1 : edge]] == [english.OF]:
        return Sign("future", f"{token.text} {english.OF}")
    if word in english.UNSURE and token.text[0].islower():
        return Sign("either", token.text)
    if word in english.SCHEDULED:
        return Sign("future", token.text)
    if _is_fixture(tokens, index) and index < edge:
        return Sign("future", token.text)
    if word in english.HELD and tokens[index - 1].lower in english.GOES_ON and index < edge:
        return Sign("future", f"{tokens[index - 1].text} {token.text}")
    if word in english.STARTING and edge - index <= _RIGHT_BEFORE:
        return Sign("either", token.text)
    if word in english.GOES_ON and (_right_before(tokens, index, edge) or _is_held(tokens, index, edge)):
        return Sign("future", token.text)
    if word in english.ARRANGING and tokens[index - 1].lower in english.GOES_ON:
        return Sign("future", f"{tokens[index - 1].text} {token.text}")
    if _is_plan_for_a_day(tokens, index, edge):
        return Sign("future", f"{tokens[index - 1].text} {token.text}")
    if _readies(tokens, index, edge):
        return Sign("future", f"{tokens[index - 1].text} {token.text}")
    if word in english.ALSO_NOUNS and tokens[index + 1].lower != english.TO:
        return None
    if word == english.DEADLINE and any(_participle(t) for t in tokens[max(index - 4, 0) : index]):
        return None
    if word in english.FORESEEN and not _is_of_a_day_to_come(tokens, index, edge):
        return None
    named = token.text[0].isupper() and index > 0 and tokens[index - 1].kind == "word"
    if word in english.FUTURE and not named:
        return Sign("future", token.text)
    if word in english.SETS and tokens[index - 1].lower != english.TO:
        return Sign("future", token.text)
    if word == english.TO and _infinitive(tokens, index):
        return _governed(tokens, index) or Sign("infinitive", f"to {tokens[index + 1].text}")
    if word in english.AHEAD_OF and index + 1 < edge and _leads_to_act(tokens, index):
        return Sign("future", f"{token.text} to")
    if (
        edge - index in (1, _RIGHT_BEFORE)
        and tokens[index - 1].lower in english.GOES_ON
        and _participle(token)
    ):
        return Sign("either", f"{tokens[index - 1].text} {token.text}")
    if word in english.PAST:
        return Sign("past", token.text)
    if _participle(token) and _is_then_to_come(tokens, index):
        return Sign("future", f"{english.WOULD} … {token.text}")
    if _participle(token) and tokens[index - 1].lower in english.STAYS:
        return None
    if _participle(token) and not _is_attribute(tokens, index):
        led = _led(tokens, index)
        if led:
            return led
        return _passive(tokens, index) or Sign("past", token.text)
    if word.endswith(english.PRESENT_ENDING) and index and tokens[index - 1].lower in english.SUBJECTS:
        if word in english.PAST | english.NOT_PRESENT:
            return None
        is_timetable = tokens[index - 1].lower in english.RELATIVES and word not in english.REPORTING
        is_timetable = is_timetable and _leads_to_a_day(tokens, index, edge)
        return Sign("future" if is_timetable else "either", token.text)
    if word in english.REPORTING:
        return Sign("past", token.text)
    if word in english.OWNS_OR_IS and tokens[index - 1].lower not in english.IS_AFTER:
        return None
    return Sign("present", token.text) if word in english.PRESENT and edge - index > 0 else None


def _appoints(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether a verb settles a day to come: "set a hearing for 10 March", "has been fixed for Friday".

    What "was fixed for Friday" may have come since, and only a day is settled: "set a record for March".
    """
    if index >= edge or tokens[edge - 1].lower not in english.FOR:
        return False
    has_been = not english.HAS.isdisjoint(token.lower for token in tokens[max(index - 2, 0) : index])
    if tokens[index + 1].lower in english.FOR and not has_been:
        return False
    date = tokens[edge : edge + 3]
    return date[0].lower in LEXICON["weekday-name"] or any(token.kind == "digits" for token in date)


def _sets(tokens: Sequence[Token], index: int) -> bool:
    """Whether "set" tells what somebody did: "they set up a fund", not "is set to open" or "to set up"."""
    before, after = tokens[index - 1].lower if index else "", tokens[index + 1].lower
    return before not in english.LEADS_SET and after not in english.SET_AHEAD


def _is_fixture(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb in the present tells of a match: "the club face Leeds", "travels to Leeds"."""
    word, after = tokens[index].lower, tokens[index + 1]
    is_match = word in english.FACES or (word in english.FACE and _may_face(tokens, index))
    if word not in english.FIXTURES and not is_match:
        return False
    before = tokens[index - 1].lower if index else ""
    if before in english.ARTICLES or before in english.FUTURE | english.UNSURE | {english.TO}:
        return False
    if word in english.ON_SHOW and index + 2 < len(tokens) and tokens[index + 2].lower in english.ARTICLES:
        return False
    named = after.kind == "word" and (after.text[0].isupper() or after.lower in english.ARTICLES)
    if word in english.CONFRONTS and after.kind == "word" and _may_face(tokens, index):
        named = named or after.lower not in english.NO_NOUN
    return after.lower in english.FIXTURES.get(word, ()) or (named and is_match)


def _is_plan_for_a_day(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether what "is" going on is arranged for a day: "is rowing on Monday", "is being shown on"."""
    word, before = tokens[index].lower, tokens[index - 1].lower if index else ""
    if before == english.BEING and _participle(tokens[index]):
        before = tokens[index - 2].lower
    elif not word.endswith(english.GOING_ENDING) or word in english.ABOUT_WHAT_WAS:
        return False
    return before in english.GOES_ON and _leads_to_a_day(tokens, index, edge)


def _is_held(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether "is" tells where something will be on a day: "the race is in Porto on Sunday"."""
    place = tokens[index + 2 : edge - 1]
    is_place = tokens[index + 1].lower in english.PLACES and bool(place) and place[0].text[0].isupper()
    return is_place and tokens[edge - 1].lower == english.ON and all(t.text != "," for t in place)


def _leads_to_a_day(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether a verb in the present leads to "on" and a day, without another clause or cause between."""
    between = [token.lower for token in tokens[index + 1 : edge]]
    return between[-1:] == [english.ON] and english.BEYOND_THE_PLAN.isdisjoint(between)


def _readies(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether somebody gets ready for what a date belongs to: "the squad for the match on Sunday"."""
    if tokens[index].lower not in english.FOR or not 1 < index < edge:
        return False
    noun, before = tokens[index - 1].lower, tokens[index - 2].lower
    if noun not in english.READY_FOR and (before, noun) != (english.HYPHEN, english.LINED_UP):
        return False
    between = tokens[index + 1 : edge]
    plain = all(token.kind != "digits" and token.text != "," for token in between)
    return plain and (english.BEYOND_THE_PLAN - english.FROM).isdisjoint(token.lower for token in between)


def _is_of_a_day_to_come(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether what is foreseen is that of a day: "rain is forecast", "the forecast for Sunday"."""
    is_verb = index > 0 and tokens[index - 1].lower in english.FORESEEN_BEHIND
    return is_verb or [token.lower for token in tokens[index + 1 : edge]] in [[word] for word in english.FOR]


def _is_then_to_come(tokens: Sequence[Token], index: int) -> bool:
    """Whether a past stands for what was to come: "it would be a theme when Hull took over"."""
    link = next(
        (i for i in range(index - 1, max(index - _SHORT_SUBJECT, 0), -1) if tokens[i].lower in english.WHEN),
        0,
    )
    for at in range(link - 1, max(link - _REACH, -1), -1):
        if tokens[at].lower in english.CLAUSE_END or tokens[at].text == "." or tokens[at].kind == "break":
            return False
        if tokens[at].lower == english.WOULD:
            return tokens[at + 1].lower not in english.NOT_TO_COME
    return False


def _may_face(tokens: Sequence[Token], index: int) -> bool:
    """Whether a name, a plural or "and" stands before what is a verb then: "the plans face a vote"."""
    before = tokens[index - 1] if index else None
    if before is None or before.kind != "word":
        return False
    return before.text[0].isupper() or before.lower.endswith("s") or before.lower in english.FACED_BY


def _participle(token: Token) -> bool:
    word = token.lower
    regular = len(word) > 3 and word.endswith(english.PAST_ENDING) and word not in english.NOT_PAST
    return (regular and token.text[0].islower()) or word in english.IRREGULAR_PAST


def _is_attribute(tokens: Sequence[Token], index: int) -> bool:
    """Whether a participle only describes the noun behind it: "a revised plan", "his long-awaited return"."""
    first = index - 2 if index > 2 and tokens[index - 1].lower == english.HYPHEN else index
    return index > 0 and tokens[first - 1].lower in english.ARTICLES and tokens[index + 1].kind == "word"


def _right_before(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether nothing but "on" stands between a word and a date: "the vote is on Monday"."""
    return index < edge and [t.lower for t in tokens[index + 1 : edge]] in ([], [english.ON])


def aside(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a date qualifies a noun, stands in brackets or bounds something: no place for the story."""
    before = tokens[start - 1].lower if start else ""
    after = tokens[end] if end < len(tokens) else None
    if before in english.ASIDE_AFTER:
        return True
    noun_follows = after is not None and after.kind == "word" and after.lower not in english.NO_NOUN
    return before in english.ARTICLES and noun_follows


def in_relative_clause(tokens: Sequence[Token], where: Sequence[Place], start: int) -> bool:
    """Whether a date stands in what a clause tells of a name in passing: "Okoro, who left in May, won"."""
    for index in range(start - 1, max(start - _REACH, 0), -1):
        if where[index].sentence != where[start].sentence or tokens[index].text == ",":
            return False
        if tokens[index].lower in english.RELATES:
            return tokens[index - 1].text == ","
    return False


def led_aside(tokens: Sequence[Token], start: int) -> bool:
    """Whether a date belongs to what a story is only compared with, follows or leads up to.

    "until the fall of the fort in May", "from a high of 200 in May".
    """
    for token in reversed(tokens[max(start - _LEADS_ASIDE, 0) : start]):
        if token.kind in ("break", "mark"):
            return False
        if token.lower in english.LEADS_ASIDE:
            return True
    return False


def _infinitive(tokens: Sequence[Token], index: int) -> bool:
    """Whether "to" leads a verb that still lay ahead, rather than a place, a person or something done."""
    if index + 1 >= len(tokens):
        return False
    verb, before = tokens[index + 1], tokens[index - 1].lower if index else ""
    if verb.kind != "word" or not verb.text.islower() or verb.lower in english.NO_VERB - {"be"}:
        return False
    return before not in english.IMPLICATIVE and not verb.lower.endswith(("s", "ing", "ed"))


def _led(tokens: Sequence[Token], index: int) -> Sign | None:
    """The direction of what leads a verb whose past looks like its base: "will shut", "to cut"."""
    word = tokens[index].text
    for leader in tokens[max(index - 2, 0) : index]:
        if leader.lower in english.FUTURE:
            return Sign("future", f"{leader.text} {word}")
        if leader.lower in english.UNSURE:
            return Sign("either", f"{leader.text} {word}")
    if index and tokens[index - 1].lower == english.TO:
        return Sign("infinitive", f"to {word}")
    return None


def _leads_to_act(tokens: Sequence[Token], index: int) -> bool:
    """Whether "to" and a verb stand behind a word: "called to complain", not "called to a fire"."""
    return tokens[index + 1].lower == english.TO and _infinitive(tokens, index + 1)


def _governed(tokens: Sequence[Token], index: int) -> Sign | None:
    """The direction of the words right before "to": "is scheduled to", "plans to", "agreed to"."""
    before = tokens[index - 1] if index else None
    if before is None:
        return None
    if before.lower in english.ARRANGED:
        auxiliaries = {t.lower for t in tokens[max(index - 4, 0) : index - 1]}
        past = bool(auxiliaries & english.PAST)
        return Sign("either" if past else "future", f"{before.text} to")
    words = [token.lower for token in tokens[max(index - 3, 0) : index - 1]]
    if _participle(before) and words[-1:] == [english.NOT] and english.PAST.issuperset(words[:-1]):
        return Sign("past", f"{' '.join(words)} {before.text}")
    if before.lower in english.FUTURE | english.AHEAD_OF:
        earlier = tokens[index - 2].lower if index > 1 else ""
        return Sign("either" if earlier == "had" else "future", f"{before.text} to")
    return None


def _passive(tokens: Sequence[Token], index: int) -> Sign | None:
    """The direction of what leads a participle: the "will" of "will be named", the "to" of "to be held".

    What could not be done was tried; what could be done may lie on either side.
    """
    before = [t.lower for t in tokens[max(index - 4, 0) : index]]
    if "be" not in before[-2:]:
        return None
    leader = next((word for word in reversed(before) if word in english.BEFORE_BE), None)
    if leader is None:
        return None
    if leader == english.TO and before[-2:] == [english.TO, "be"]:
        led = _governed(tokens, index - 2)
        if led:
            return led
    word = f"{leader} be {tokens[index].text}"
    if leader not in english.ABLE:
        return Sign("future", word)
    return Sign("past" if english.NOT in before else "either", word)


def reported(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a date tells when somebody said something ("said Tuesday") rather than when it happened."""
    before = [t.lower for t in tokens[max(start - 2, 0) : start]]
    if before and (
        before[-1] in english.REPORTING
        or (before[-1] in ("on", "late", "early") and before[0] in english.REPORTING)
    ):
        return True
    return end < len(tokens) and tokens[end].lower in english.REPORTING
