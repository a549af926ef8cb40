"""The direction in time that one word gives: what is arranged, and the verbs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from timeline_cli.temporal.context.places import REACH
from timeline_cli.temporal.context.signs import Sign
from timeline_cli.temporal.english import tense as english
from timeline_cli.temporal.english.lexicon import LEXICON
from timeline_cli.temporal.grammar import Token

#: a word stands right before a date with a preposition between them
_RIGHT_BEFORE = 2
#: who said that something "was due" is told no more words before it than this
_SAID_BEFORE = 8
#: a verb stands no more words behind the "when" of its clause
_SHORT_SUBJECT = 6
#: what is done to something stands no more words before it ("missed the first deadline")
_TO_OBJECT = 4
#: "the first" stands no more words before what it was the first to do: "the fourth European country to"
_TO_ONE = 5
#: so many where it tells what somebody became or was
_TO_ONE_OF_MANY = 14
#: who is met stands within so many words behind the verb: "host bottom club Leeds"
_TO_NAME = 4
#: the new day of what is put off stands within so many words behind the verb: "moved from Monday to 9 July"
_TO_NEW_DAY = 8
#: "has" stands no more words before a participle: "has now also been ruled out"
_TO_HAS = 4
#: what came of a game stands no more words behind what was done in it
_TO_RESULT = 8
#: who is asked to do something stands in so many words behind the verb: "has asked the city council to"
_TO_WHOM = 6


def read(tokens: Sequence[Token], index: int, edge: int) -> Sign | None:
    """The direction that one word gives, if it is a word that gives one."""
    if tokens[index].kind not in ("word", "mark", "possessive") or index + 1 == len(tokens):
        return None
    return _arranged(tokens, index, edge) or _told(tokens, index, edge)


def _arranged(tokens: Sequence[Token], index: int, edge: int) -> Sign | None:
    """The direction of a word that tells what is arranged, goes on or is being got ready."""
    token = tokens[index]
    word = token.lower
    if word == "won" and [t.lower for t in tokens[index + 1 : index + 3]] == ["'", "t"]:
        return Sign("future", "won't")
    if word in english.BACKDATES:
        return Sign("past", token.text)
    if word in english.APPOINTS and _appoints(tokens, index, edge):
        return Sign("future", token.text)
    if word in english.MOVES and _moves(tokens, index, edge):
        return Sign("future" if _has_been(tokens, index) else "either", token.text)
    if word in english.CALLS_OFF and _is_of_its_object(tokens, index, edge):
        return Sign("future" if _has_been(tokens, index) else "either", token.text)
    if word == english.SET and _sets(tokens, index):
        return Sign("past", token.text)
    if word in english.ARRANGED:
        if index and tokens[index - 1].lower == english.AS:
            return None
        before = {t.lower for t in tokens[max(index - 3, 0) : index]}
        is_now = bool(before & english.PRESENT) and not before & english.PAST
        if before & english.PAST and before & english.AT_FIRST and not _is_weekday(tokens[edge]):
            return Sign("past", token.text)
        said = {t.lower for t in tokens[max(index - _SAID_BEFORE, 0) : index]} & english.REPORTING
        is_told = bool(said) and english.HAD not in before
        return Sign("future" if is_now or is_told else "either", token.text)
    if word in english.AHEAD and [t.lower for t in tokens[index + 1 : edge]] == [english.OF]:
        return Sign("future", f"{token.text} {english.OF}")
    if word == english.WOULD and _refuses(tokens, index):
        return Sign("past", f"{token.text} {english.NOT}")
    if word in english.UNSURE and token.text[0].islower():
        return Sign("either", token.text)
    if word in english.SCHEDULED or (word in english.SCHEDULED_OF_MANY and _is_of_many(tokens, index)):
        return Sign("future", token.text)
    if _is_fixture(tokens, index, edge) or (index < edge and _has_on(tokens, index, edge)):
        return Sign("future", token.text)
    if word in english.HELD and tokens[index - 1].lower in english.GOES_ON and index < edge:
        return Sign("future", f"{tokens[index - 1].text} {token.text}")
    if word in english.STARTING and edge - index <= _RIGHT_BEFORE and token.text[0].islower():
        return Sign("either", token.text)
    if word in english.GOES_ON and (_right_before(tokens, index, edge) or _is_held(tokens, index, edge)):
        return Sign("future", token.text)
    is_arranging = word in english.ARRANGING and tokens[index - 1].lower in english.GOES_ON
    if is_arranging or _is_plan_for_a_day(tokens, index, edge) or _readies(tokens, index, edge):
        return Sign("future", f"{tokens[index - 1].text} {token.text}")
    return None


def _told(tokens: Sequence[Token], index: int, edge: int) -> Sign | None:
    """The direction of a verb, a participle or "to"; what is arranged has none beside that of its plan."""
    token = tokens[index]
    word = token.lower
    if word.endswith(english.GOING_ENDING) and tokens[index - 1].lower in english.ONCE_DONE:
        return _once_done(tokens, index)
    if word in english.ARRANGED or (word in english.ALSO_NOUNS and tokens[index + 1].lower != english.TO):
        return None
    if word == english.DEADLINE and any(is_participle(t) for t in tokens[max(index - _TO_OBJECT, 0) : index]):
        return None
    if word in english.FORESEEN and not _is_of_a_day_to_come(tokens, index, edge):
        return None
    named = token.text[0].isupper() and index > 0 and tokens[index - 1].kind == "word"
    if word in english.FUTURE and not named:
        return Sign("future", token.text)
    if word in english.SETS and tokens[index - 1].lower != english.TO:
        return Sign("future", token.text)
    if word in english.BAILED and index + _RIGHT_BEFORE == edge:
        return Sign("future", token.text) if tokens[index + 1].lower in english.BAILED_UNTIL else None
    if word == english.TO and _infinitive(tokens, index) and not _is_of_the_first(tokens, index):
        return _governed(tokens, index) or Sign("infinitive", f"to {tokens[index + 1].text}")
    if word in english.AHEAD_OF and index + 1 < edge and _leads_to_act(tokens, index):
        return Sign("future", f"{token.text} to")
    if word in english.DEMANDS and (_has_been(tokens, index) or tokens[index + 1].lower == english.THAT):
        return Sign("either", token.text)
    participle = is_participle(token)
    if participle and edge - index in (1, _RIGHT_BEFORE) and tokens[index - 1].lower in english.GOES_ON:
        return Sign("either", f"{tokens[index - 1].text} {token.text}")
    if word in english.PAST:
        return Sign("past", token.text)
    if participle and _is_then_to_come(tokens, index):
        return Sign("future", f"{english.WOULD} … {token.text}")
    if participle and tokens[index - 1].lower in english.STAYS:
        return None
    if participle and _lasts(tokens, index, edge):
        return Sign("future", f"{token.text} {tokens[edge - 1].text}")
    if participle and not _is_attribute(tokens, index):
        return _led(tokens, index) or _passive(tokens, index) or Sign("past", token.text)
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
    if word in english.HAS and _is_led(tokens, index):
        return None
    return Sign("present", token.text) if word in english.PRESENT and edge - index > 0 else None


def _appoints(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether a verb settles a day to come: "set a hearing for 10 March", "has been fixed for Friday".

    What "was fixed for Friday" may have come since, and only a day is settled: "set a record for March".
    """
    if index >= edge or tokens[edge - 1].lower not in english.FOR:
        return False
    if tokens[index + 1].lower in english.FOR and not _has_been(tokens, index):
        return False
    date = tokens[edge : edge + 3]
    return _is_weekday(date[0]) or any(token.kind == "digits" for token in date)


def _is_of_many(tokens: Sequence[Token], index: int) -> bool:
    """Whether a plural stands right before a verb in the present: "the heats begin", "they begin".

    Not so in "he saw the talks begin".
    """
    before = tokens[index - 1] if index else None
    if before is None or before.kind != "word":
        return False
    above = [token for token in tokens[max(index - _TO_OBJECT, 0) : index] if is_participle(token)]
    if any(token.lower not in english.REPORTING for token in above):
        return False
    is_plural = before.lower.endswith("s") and not before.lower.endswith(("ss", "us", "is"))
    return before.lower in english.THEY or (is_plural and before.lower not in english.PRESENT)


def _is_weekday(token: Token) -> bool:
    return token.lower in LEXICON["weekday-name"]


def _moves(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether a verb gives something a day later or earlier than it had: "was put back | to 9 July"."""
    between = [token.lower for token in tokens[index + 1 : edge]]
    return between[-1:] != [] and between[-1] in english.NEW_DAY and len(between) <= _TO_NEW_DAY


def _is_of_its_object(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether a date may be that of what is called off: "has cancelled two concerts | in July"."""
    between = tokens[index + 1 : edge]
    return 1 < len(between) <= _TO_NEW_DAY and all(token.kind != "mark" for token in between)


def _sets(tokens: Sequence[Token], index: int) -> bool:
    """Whether "set" tells what somebody did: "they set up a fund", not "is set to open" or "to set up"."""
    before, after = tokens[index - 1].lower if index else "", tokens[index + 1].lower
    return before not in english.LEADS_SET and after not in english.SET_AHEAD


def _is_fixture(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether a verb in the present tells of what is next: "the club face Leeds", "steps down"."""
    word, after = tokens[index].lower, tokens[index + 1]
    is_match = word in english.FACES or (word in english.FACE and _may_face(tokens, index))
    date = tokens[edge] if index < edge else tokens[edge - 1]
    is_departure = after.lower in english.DEPARTURES.get(word, ()) and not _is_weekday(date)
    if word not in english.FIXTURES and word not in english.AGES and not (is_match or is_departure):
        return False
    before = tokens[index - 1].lower if index else ""
    leads = (english.FUTURE - english.ALSO_NOUNS) | english.UNSURE | {english.TO}
    is_let = any(token.lower == english.LET for token in tokens[max(index - _TO_WHOM, 0) : index])
    if before in english.ARTICLES or before in leads or is_let:
        return False
    is_shown = word in english.ON_SHOW and after.lower in english.NO_SHOW
    if is_shown and index + 2 < len(tokens) and tokens[index + 2].lower in english.ARTICLES:
        return False
    named = after.kind == "word" and (_leads_to_name(tokens, index) or after.lower in english.ARTICLES)
    if word in english.AGES:
        return after.kind == "digits"
    if word in english.CONFRONTS and after.kind == "word" and _may_face(tokens, index):
        named = named or after.lower not in english.NO_NOUN
    return after.lower in english.FIXTURES.get(word, ()) or (named and is_match) or is_departure


def _leads_to_name(tokens: Sequence[Token], index: int) -> bool:
    """Whether a name stands behind a verb, or behind what it is: "host Leeds", "host bottom club Leeds"."""
    behind = tokens[index + 1 : index + 1 + _TO_NAME]
    plain = takewhile(lambda token: token.kind == "word" and token.lower not in english.NO_NOUN, behind)
    return any(token.text[0].isupper() for token in plain)


def _has_on(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether somebody "has a home game" or "have a hearing" on a day."""
    if tokens[index].lower not in english.HAS or tokens[index + 1].lower not in english.INDEFINITE:
        return False
    if tokens[index - 1].lower == english.TO:
        return False
    between = {token.lower for token in tokens[index + 1 : edge]}
    return not between.isdisjoint(english.GATHERINGS) and _leads_to_a_day(tokens, index, edge)


def _may_face(tokens: Sequence[Token], index: int) -> bool:
    """Whether a name, a plural or "and" stands before what is a verb then: "the plans face a vote".

    So does a colon in a list of what is next: "Leeds: Visit Hull on Sunday".
    """
    before = tokens[index - 1] if index else None
    if before is None or before.kind != "word":
        return before is not None and before.text == english.COLON
    return before.text[0].isupper() or before.lower.endswith("s") or before.lower in english.FACED_BY


def _is_plan_for_a_day(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether what "is" going on is arranged for a day: "is rowing on Monday", "is being shown on"."""
    word, before = tokens[index].lower, tokens[index - 1].lower if index else ""
    if before == english.BEING and is_participle(tokens[index]):
        before = tokens[index - 2].lower
    elif not word.endswith(english.GOING_ENDING) or word in english.ABOUT_WHAT_WAS:
        return False
    return before in english.GOES_ON and _leads_to_a_day(tokens, index, edge)


def _is_held(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether "is" tells what will be on a day: "the race is in Porto on Sunday", "is out on Monday"."""
    place = tokens[index + 2 : edge - 1]
    if tokens[index + 1].lower in english.IS_OUT:
        return edge == index + 3 and tokens[edge - 1].lower == english.ON
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
    return is_verb or (index + 2 == edge and tokens[index + 1].lower in english.FOR)


def _once_done(tokens: Sequence[Token], index: int) -> Sign | None:
    """The past of "after going public", unless that comes before what is to come ("will rest after …")."""
    for at in range(index - 2, max(index - REACH, -1), -1):
        if tokens[at].lower in english.CLAUSE_END or tokens[at].text == "." or tokens[at].kind == "break":
            break
        if tokens[at].lower in english.TO_COME:
            return None
    return Sign("past", f"{tokens[index - 1].text} {tokens[index].text}")


def _is_then_to_come(tokens: Sequence[Token], index: int) -> bool:
    """Whether a past stands for what was to come: "it would be a theme when Hull took over"."""
    link = next(
        (i for i in range(index - 1, max(index - _SHORT_SUBJECT, 0), -1) if tokens[i].lower in english.WHEN),
        0,
    )
    for at in range(link - 1, max(link - REACH, -1), -1):
        if tokens[at].lower in english.CLAUSE_END or tokens[at].text == "." or tokens[at].kind == "break":
            return False
        if tokens[at].lower == english.WOULD:
            return tokens[at + 1].lower not in english.NOT_TO_COME
    return False


def is_participle(token: Token) -> bool:
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


def _infinitive(tokens: Sequence[Token], index: int) -> bool:
    """Whether "to" leads a verb that still lay ahead, rather than a place, a person or something done."""
    if index + 1 >= len(tokens):
        return False
    verb, before = tokens[index + 1], tokens[index - 1].lower if index else ""
    if verb.kind != "word" or not verb.text.islower() or verb.lower in english.NO_VERB - {"be"}:
        return False
    if _names_a_thing(verb.lower) or before in english.BEFORE_THINGS:
        return False
    is_done = index > 0 and is_participle(tokens[index - 1]) and before not in english.DONE_FOR
    is_done = is_done or before in english.IMPLICATIVE | english.OPERATIONS or _came_of(tokens, index)
    is_done = is_done or _is_won(tokens, index)
    return not is_done and not verb.lower.endswith(("s", "ing", "ed"))


def _is_won(tokens: Sequence[Token], index: int) -> bool:
    """Whether "to" leads what came of a game: "came from behind | to beat Leeds", not "wants to beat"."""
    before = tokens[index - 1].lower if index else ""
    if (
        tokens[index + 1].lower not in english.WON
        or before in english.WAYS | english.AHEAD_OF | english.FUTURE
    ):
        return False
    for at in range(index - 1, max(index - _TO_RESULT, -1), -1):
        if (
            tokens[at].lower in english.CLAUSE_END
            or tokens[at].text in (".", ",")
            or tokens[at].kind == "break"
        ):
            return False
        if tokens[at].lower in english.TO_COME:
            return False
        if is_participle(tokens[at]):
            return tokens[at].lower not in english.DONE_FOR | english.AHEAD_OF
    return False


def _names_a_thing(word: str) -> bool:
    """ "Pleaded guilty to | fraud", "was moved to | accommodation": no verb."""
    is_like_one = word.endswith(english.THING_ENDINGS) and word not in english.VERBS_LIKE_THINGS
    return word in english.THINGS or is_like_one


def _came_of(tokens: Sequence[Token], index: int) -> bool:
    """Whether what "to" leads was done, or not: "was forced to land", "had to land", "refused to land".

    What somebody said that they "had to" do may be to come, and so may be what had to be called off.
    """
    verb = tokens[index + 2 if tokens[index + 1].lower == "be" else index + 1].lower
    before = tokens[index - 1].lower if index else ""
    if verb in english.CALL_OFF or verb in english.PUTS_OFF:
        return False
    if before == english.HAD:
        said = {token.lower for token in tokens[max(index - _SAID_BEFORE, 0) : index]}
        return said.isdisjoint(english.REPORTING)
    earlier = {token.lower for token in tokens[max(index - 3, 0) : index - 1]}
    return before in english.DID_NOT or (before in english.MADE_TO and not earlier.isdisjoint(english.WERE))


def _refuses(tokens: Sequence[Token], index: int) -> bool:
    """Whether "would not" tells what somebody refused to say, and nobody said that it was to come."""
    said = {token.lower for token in tokens[max(index - _SAID_BEFORE, 0) : index]}
    following = [token.lower for token in tokens[index + 1 : index + 3]]
    is_not = following[:1] == [english.NOT] and not english.REFUSED.isdisjoint(following[1:])
    return is_not and said.isdisjoint(english.REPORTING)


def _led(tokens: Sequence[Token], index: int) -> Sign | None:
    """The direction of what leads a verb whose past looks like its base: "will shut", "to cut"."""
    word = tokens[index].text
    before = tokens[max(index - 2, 0) : index]
    for at, leader in enumerate(before):
        if any(token.text == "," for token in before[at:]):
            continue
        if leader.lower == english.MUST and tokens[index - 1].lower in english.HAS:
            return Sign("past", f"{leader.text} {tokens[index - 1].text} {word}")
        if leader.lower in english.FUTURE - english.ALSO_NOUNS:
            return Sign("future", f"{leader.text} {word}")
        if leader.lower in english.UNSURE and leader.text[0].islower():
            # "The crash on 4 May | killed two" is in the month.
            is_over = tokens[index - 1].lower in english.HAS
            return Sign("past" if is_over else "either", f"{leader.text} {word}")
    if index and tokens[index - 1].lower == english.TO:
        return Sign("infinitive", f"to {word}")
    return None


def _is_led(tokens: Sequence[Token], index: int) -> bool:
    """Whether the words before "have" give the direction: "will have", "may also have", "to have"."""
    leaders = {token.lower for token in tokens[max(index - 2, 0) : index]}
    return not leaders.isdisjoint(english.PLAIN_FUTURE | english.UNSURE | {english.TO})


def _has_been(tokens: Sequence[Token], index: int) -> bool:
    """Whether a participle tells of what was done of late: "has asked", "have been told"."""
    return not english.HAS.isdisjoint(token.lower for token in tokens[max(index - 2, 0) : index])


def _lasts(tokens: Sequence[Token], index: int, edge: int) -> bool:
    """Whether what has been done is to last: "has been ruled out until | Christmas", not "has not"."""
    auxiliaries = {token.lower for token in tokens[max(index - _TO_HAS, 0) : index]}
    is_perfect = not english.HAS.isdisjoint(auxiliaries) and auxiliaries.isdisjoint(english.NEVER)
    return is_perfect and index < edge and tokens[edge - 1].lower in english.AS_LONG_AS


def _leads_to_act(tokens: Sequence[Token], index: int) -> bool:
    """Whether "to" and a verb stand behind a word: "called to complain", not "called to a fire"."""
    return tokens[index + 1].lower == english.TO and _infinitive(tokens, index + 1)


def _is_of_the_first(tokens: Sequence[Token], index: int) -> bool:
    """Whether "to" leads what makes somebody the first or the only one: it is of when the verb above is."""
    before = tokens[max(index - _TO_ONE_OF_MANY, 0) : index]
    which = next((at for at in range(len(before) - 1, 0, -1) if _is_one_of_all(before[at])), None)
    if which is None or before[which - 1].lower not in english.ARTICLES:
        return False
    named = before[which + 1 :]
    if which > 1 and before[which - 2].lower in english.BEING_ONE:
        # "Became the first of the towns flooded in May to reopen"
        return all(t.kind in ("word", "number") for t in named)
    is_near = len(named) < _TO_ONE - 1
    return is_near and all(t.kind == "word" and t.lower not in english.NO_NOUN | english.WAYS for t in named)


def _is_one_of_all(token: Token) -> bool:
    return token.lower in english.ONLY_ONES or token.lower.endswith(english.SUPERLATIVE_ENDING)


def _governed(tokens: Sequence[Token], index: int) -> Sign | None:
    """The direction of the words right before "to": "is scheduled to", "plans to", "agreed to"."""
    before = tokens[index - 1] if index else None
    if before is None:
        return None
    if before.lower == english.OUTCOME and tokens[index - 2].lower not in english.PRESENT | english.UNSURE:
        return Sign("past", f"{before.text} to")
    if before.lower in english.ARRANGED:
        auxiliaries = {t.lower for t in tokens[max(index - 4, 0) : index - 1]}
        past = bool(auxiliaries & english.PAST)
        return Sign("either" if past else "future", f"{before.text} to")
    if before.lower in english.WERE:
        done = tokens[index + 2]
        is_missed = tokens[index + 1].lower in english.HAS and (
            is_participle(done) or done.lower in english.PAST
        )
        return Sign("past" if is_missed else "either", f"{before.text} to")
    words = [token.lower for token in tokens[max(index - 3, 0) : index - 1]]
    if is_participle(before) and words[-1:] == [english.NOT] and english.PAST.issuperset(words[:-1]):
        return Sign("past", f"{' '.join(words)} {before.text}")
    for at in range(index - 1, max(index - _TO_WHOM, 0), -1):
        if tokens[at].lower in english.TELLS_TO and _has_been(tokens, at):
            return Sign("future", f"{tokens[at].text} to")
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
        if _came_of(tokens, index - 2):
            return Sign("past", f"{tokens[index - 3].text} to be {tokens[index].text}")
        led = _governed(tokens, index - 2)
        if led:
            return led
    word = f"{leader} be {tokens[index].text}"
    if leader not in english.ABLE:
        return Sign("future", word)
    return Sign("past" if english.NOT in before else "either", word)
