"""Whom an age or an origin stands for: "the 22-year-old", "the Spaniard", "the Peruvian international"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from timeline_cli.events import syntax
from timeline_cli.events.labels import ACTORS, NOUN_CLAUSES, SUBJECTS, Relation
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.callings import OFFICES
from timeline_cli.events.names.somebody import is_calling, is_somebody, named_noun
from timeline_cli.events.reference.people import is_another
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Span, Token

#: How many sentences ago, words of speakers left aside, such a person may have been told.
REACH = 2
#: What tells another one, or says by itself who is meant.
CLOSING: tuple[Relation, ...] = (
    "possessor",
    "apposition",
    "name part",
    "number",
    "copula",
    "conjunct",
    "nominal modifier",
)
#: How many words behind an origin a name may stand.
NEAR_NAME = 4
AGE = "year-old"
#: Countries of a larger one, by which their people are called too.
BRITISH = frozenset({"england", "scotland", "wales"})


def epithet(noun: Token, told: Told) -> Meaning | None:
    """The one person told last, where a text calls somebody by an age or an origin and no name."""
    start = epithet_start(noun)
    if start is None or told.names.is_quoted(noun):
        return None
    if people(told.doc[noun.sent.start : start], told):
        return None
    found = person_before(noun, told)
    if found is None or is_another(noun, found, told) or may_be_other(noun, start, found, told):
        return None
    if is_of_team(noun) and told.headlined is not None and told.headlined.name != found.name:
        return None
    return Meaning(start, found)


def epithet_start(noun: Token) -> int | None:
    """Where a subject starts that tells but the age or origin of somebody, None for any other word."""
    is_aged = noun.lower_.endswith(AGE) or any(c.lower_.endswith(AGE) for c in noun.children)
    is_one = is_demonym(noun) or (is_aged and is_somebody(noun))
    is_player = noun.lemma_.lower() == "international" and any(map(country_of, noun.children))
    return start_of_one(noun) if is_one or is_player or is_of_team(noun) else None


def is_aged(word: Token) -> bool:
    """Whether a word calls somebody by nothing but an age: "the 22-year-old"."""
    return word.lower_.endswith(AGE) and epithet_start(word) is not None


def is_of_team(noun: Token) -> bool:
    """Whether a noun tells what somebody is for a team: "the Harrow striker"."""
    before = [c for c in syntax.children(noun, "compound") if c.i < noun.i]
    is_team = any(c.text[:1].isupper() for c in before) and not any(map(country_of, before))
    return is_team and is_calling(noun) and noun.lemma_.lower() not in OFFICES


def start_of_one(noun: Token) -> int | None:
    """Where a subject, or who owns it, starts that "the" and words in front of it alone tell."""
    place = noun.head if noun.relation == "possessor" else noun
    if place.relation not in SUBJECTS or noun.tag_ in ("NNS", "NNPS") or syntax.children(noun, *CLOSING):
        return None
    words = [c for c in noun.children if c.i < noun.i]
    if not words or words[0].lower_ != "the" or words[0].i != noun.left_edge.i:
        return None
    if any(c.lower_ in reference_words().apart - {"former"} for c in words):
        return None
    clauses = syntax.children(noun, *NOUN_CLAUSES)
    return words[0].i if all(syntax.set_off(clause) for clause in clauses) else None


def is_demonym(noun: Token) -> bool:
    """Whether a word is somebody of a country: "Scot", "Brazilian"."""
    return noun.text[:1].isupper() and noun.lower_ in reference_words().demonyms


def origin(word: Token) -> str | None:
    """The country that a word tells, None for other words."""
    lists = reference_words()
    return lists.demonyms.get(word.lower_) or lists.nationalities.get(word.lower_)


def country_of(word: Token) -> str | None:
    """The country that a word tells or is: "the Norwegian", "the Norway international"."""
    lists = reference_words()
    is_country = word.lower_ in lists.demonyms.values() or word.lower_ in lists.nationalities.values()
    return word.lower_ if is_country else origin(word)


def person_before(noun: Token, told: Told) -> ResolvedName | None:
    """Who is told in the nearest sentence that tells of anybody; what speakers say is left aside."""
    own = told.sentence_of[noun.i]
    before = [sentence for sentence in told.sents[:own] if not is_spoken(sentence, told)]
    for sentence in reversed(before[-REACH:]):
        if not syntax.is_parsed(sentence):
            return None
        named = people(sentence, told)
        if named:
            return subject_among(sentence, named, noun, told)
        if any(is_newcomer(t) for t in sentence):
            return None
    return None


def is_newcomer(noun: Token) -> bool:
    """Whether a subject is somebody without a name who was not told before: "a driver"."""
    is_subject = noun.relation in SUBJECTS
    return is_subject and is_somebody(noun) and all(c.lower_ != "the" for c in noun.children)


def is_spoken(sentence: Span, told: Told) -> bool:
    """Whether a sentence has, or is, the words of a speaker."""
    return any(told.names.is_quoted(t) for t in sentence if t.is_alpha)


def people(words: Iterable[Token], told: Told) -> dict[str, ResolvedName]:
    """The people whom a stretch of text tells by a name or a pronoun."""
    found = (told.names.name_of(word) for word in words)
    return {resolved.name: resolved for resolved in found if resolved is not None and resolved.is_person}


def subject_among(
    sentence: Span, named: Mapping[str, ResolvedName], noun: Token, told: Told
) -> ResolvedName | None:
    """The one person of a sentence, or its subject where others only stand aside and are told less.

    "Okoro hopes to be the first since Vance", not "Okoro signed Vance".
    """
    named = {name: person for name, person in named.items() if not is_from_elsewhere(noun, person, told)}
    if len(named) == 1:
        (only,) = named.values()
        own = (t for t in sentence if (r := told.names.name_of(t)) and r.name == only.name)
        return only if any(map(is_doer, own)) else None
    subject = syntax.own_subject(sentence.root)
    resolved = told.names.name_of(subject) or told.name_at(subject) if subject is not None else None
    if resolved is None or resolved.name not in named:
        return None
    rivals = named.keys() - {resolved.name}
    others = [t for t in sentence if (r := told.names.name_of(t)) and r.name in rivals]
    if any(named_noun(t).relation in ACTORS for t in others):
        return None
    times = Counter({person.name: count for person, count in told.people_before(noun).items()})
    return resolved if times[resolved.name] > max(times[name] for name in rivals) else None


def is_doer(name: Token) -> bool:
    """Whether somebody is a subject, or has what is one: "Her career began"."""
    noun = named_noun(name)
    place = noun.head if noun.relation == "possessor" else noun
    return place.relation in (*SUBJECTS, "agent")


def may_be_other(noun: Token, start: int, found: ResolvedName, told: Told) -> bool:
    """Whether the text says that somebody else comes from there, or this one from elsewhere."""
    if is_from_elsewhere(noun, found, told):
        return True
    countries = countries_told(noun, told)
    return any(c in countries and name != found.name for c, name in origins(noun, told))


def is_from_elsewhere(noun: Token, person: ResolvedName, told: Told) -> bool:
    """Whether the text says that somebody comes from another country than a noun tells."""
    countries = countries_told(noun, told)
    if not countries:
        return False
    theirs = {country for country, name in origins(noun, told) if name == person.name}
    if countries & BRITISH:
        theirs.discard("britain")
    return bool(theirs - countries)


def countries_told(noun: Token, told: Told) -> set[str]:
    """The countries that a noun and the words before it tell: "the 34-year-old | Norwegian"."""
    return {c for t in told.doc[noun.left_edge.i : noun.i + 1] if (c := country_of(t)) is not None}


def origins(noun: Token, told: Told) -> set[tuple[str, str]]:
    """Which country each person before a word is said to be from: "the Argentine striker Ada Okoro"."""
    found: set[tuple[str, str]] = set()
    for token in told.doc[: noun.i]:
        country = origin(token)
        if country is not None:
            named = people(told.doc[token.i + 1 : token.i + 1 + NEAR_NAME], told)
            found.update((country, name) for name in list(named)[:1])
    return found
