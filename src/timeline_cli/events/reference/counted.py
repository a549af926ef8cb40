"""Several told by their number or their sex: "the two men", "both clubs", "the three firms", "the women"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.words import PLACE_LABELS, lexicon
from timeline_cli.events.reference.nouns import Noun, tells_apart
from timeline_cli.events.reference.together import (
    FAR_PEOPLE,
    Fits,
    group_start,
    groups,
    is_person,
    listed,
    named_in,
)
from timeline_cli.events.reference.told import NEAR, Meaning, Told
from timeline_cli.events.reference.words import is_among, reference_words
from timeline_cli.events.tokens import Token

#: How many names a word before a noun counts.
SIZES = {"both": 2, "two": 2, "three": 3, "four": 4}
#: The number with which a text may have told of a pair or a trio.
NUMBERS = {"couple": "two", "duo": "two", "pair": "two", "trio": "three"}


def counted(noun: Token, told: Told) -> Meaning | None:
    """Those whom the text has just named or counted together: "the two men", "the eight men", "the trio"."""
    return named_together(noun, told) or counted_people(noun, told)


def named_together(noun: Token, told: Told) -> Meaning | None:
    """As many as the text has just named together: "the two men", "both clubs", "the three firms".

    Where it has only counted them in more words, those are meant: "two Sund DJs", then "the two DJs".
    """
    start, size, fits = start_of_several(noun), SIZES.get(number_of(noun)), kind_of(noun)
    if start is None or size is None or fits is None:
        return None
    first = told_in_number(noun, told)
    sentence = told.sentence_of[noun.i]
    earliest = max(sentence - FAR_PEOPLE + 1, first.sentence if first is not None else 0, 0)
    since: set[str] = set()
    for number in range(sentence, earliest - 1, -1):
        whole = told.sents[number]
        if not syntax.is_parsed(whole):
            return None
        words = list(told.doc[whole.start : min(whole.end, noun.i)])
        found = groups(words, told, size, fits)
        since.update(named_in(words, told, fits))
        if found:
            is_sure = len(found) == 1 and since <= set(found[0])
            is_sure = is_sure and (first is not None or may_be_called(noun, found[0], told))
            return Meaning(start, listed(found[0])) if is_sure else None
    return Meaning(start, first) if first is not None and first.words - SIZES.keys() else None


def may_be_called(noun: Token, names: Sequence[str], told: Told) -> bool:
    """Whether a noun may tell of those names: "the two sons" are not their parents, unless the text says so.

    Anybody may be a man or a woman, unless the first name tells otherwise.
    """
    if not is_human(noun):
        return True
    people = [person for person in told.people_before(noun) if person.name in names]
    sex = lexicon().people.get(noun.lemma_.lower())
    if noun.lower_ in reference_words().sexes and sex is not None:
        return all(person.gender in (None, sex) for person in people)
    return all(noun.lemma_.lower() in told.said_of(person) for person in people)


def counted_people(noun: Token, told: Told) -> Meaning | None:
    """The people whom the text has just counted: "the men" → "the eight protesters"."""
    start, number = start_of_people(noun), number_of(noun)
    if start is None:
        return None
    reach = FAR_PEOPLE if number else NEAR
    window = told.sents[max(told.sentence_of[noun.i] - reach, 0)]
    before = [n for n in told.between(window.start, noun.i) if n.is_plural and is_human(n.head)]
    before = [n for n in before if start_of_people(n.head) is None]
    before = [n for n in before if not number or number_of(n.head) in ("", number)]
    if not before or any(n.lemma != before[0].lemma or n.words != before[0].words for n in before):
        return None
    last = before[-1]
    is_other = last.resolved is not None or any(map(tells_apart, syntax.children(last.head, "adjective")))
    if is_other or not number_of(last.head) or is_other_sex(noun, last) or is_other_age(noun, last):
        return None
    return Meaning(start, last)


def start_of_people(noun: Token) -> int | None:
    """Where a phrase starts that tells only that several people are meant: "the men", "the pair"."""
    if noun.lemma_.lower() in NUMBERS:
        return group_start(noun)
    return start_of_several(noun) if noun.lower_ in reference_words().sexes else None


def start_of_several(noun: Token) -> int | None:
    """Where a phrase in the plural starts that only points back: "the men", "the two men", "both clubs"."""
    if noun.tag_ != "NNS" or noun.relation in ("compound", "apposition", "name part"):
        return None
    before = [c for c in noun.children if c.i < noun.i and c.relation not in ("preposition", "punctuation")]
    behind = [c for c in noun.children if c.i > noun.i and not c.is_punct and c.tag_ != "POS"]
    if not before or not (before[0].lower_ in DETERMINERS or before[0].lower_ == "both"):
        return None
    if len(before) > 2 or any(c.relation != "number" for c in before[1:]):
        return None
    is_told_more = any(c.relation != "relative clause" or not syntax.set_off(c) for c in behind)
    return None if is_told_more else before[0].i


def number_of(noun: Token) -> str:
    """The word that tells how many a noun means, nothing where it is none or not exact: "more than 200"."""
    if noun.lemma_.lower() in NUMBERS:
        return NUMBERS[noun.lemma_.lower()]
    found = [c for c in noun.children if c.relation == "number" or c.lower_ == "both"]
    return found[0].lower_ if len(found) == 1 and not list(found[0].children) else ""


def told_in_number(noun: Token, told: Told) -> Noun | None:
    """The last phrase that tells as many of the kind for the first time."""
    size = SIZES[number_of(noun)]
    for other in reversed(told.by_lemma.get(noun.lemma_.lower(), ())):
        if other.head.i < noun.i and SIZES.get(number_of(other.head)) == size and not other.is_definite:
            return other
    return None


def kind_of(noun: Token) -> Fits | None:
    """Which names a noun in the plural may stand for: people, teams, bodies, countries or places."""
    lists, lemma = reference_words(), noun.lemma_.lower()
    if is_human(noun):
        return is_person
    if lemma in lists.teams:
        return is_team
    if is_among(lemma, lists.countries, lists.cities, lists.areas):
        return is_place
    if is_among(lemma, lexicon().bodies, lists.bodies, lists.any_body, lists.makers):
        return is_body
    return None


def is_human(noun: Token) -> bool:
    """Whether a noun is one for human beings."""
    lemma = noun.lemma_.lower()
    is_known = lemma in lexicon().people or lemma in lexicon().callings
    return is_known or lemma in reference_words().humans or lemma.endswith(lexicon().people_endings)


def is_other_sex(noun: Token, other: Noun) -> bool:
    """Whether one noun tells of men, the other of women."""
    told = {lexicon().people.get(noun.lemma_.lower()), lexicon().people.get(other.lemma)}
    return len(told - {None}) > 1


def is_other_age(noun: Token, other: Noun) -> bool:
    """Whether "the girls" would be grown up, or "the men" children: "four teachers … the children"."""
    lists = reference_words()
    if noun.lower_ not in lists.sexes or other.lemma in lists.youths:
        return False
    return (noun.lemma_.lower() in lists.young) != (other.lemma in lists.young)


def is_body(resolved: ResolvedName) -> bool:
    return resolved.label == "ORG" and not resolved.is_person


def is_place(resolved: ResolvedName) -> bool:
    return resolved.label in PLACE_LABELS and not resolved.is_person


def is_team(resolved: ResolvedName) -> bool:
    return is_body(resolved) or is_place(resolved)
