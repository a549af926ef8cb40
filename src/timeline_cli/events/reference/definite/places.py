"""The place that "the country" or "the city" stands for."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.words import PLACE_LABELS
from timeline_cli.events.reference.nouns import LEFT, words_before
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import is_among, reference_words
from timeline_cli.events.tokens import Span, Token

#: What no town is called: "jumped the Tuross River and reached the town", "the banks of the River Leam".
NO_TOWNS = frozenset(
    """
    airport avenue creek highway lake mountain mountains motorway ocean park range river road sea street
    """.split()
)
RIVER = "river"
#: What may bear a name that is no town's: "was taken to Holm | prison".
BUILDINGS = frozenset("bridge church hospital hotel jail prison stadium street".split())
#: In so many sentences a country is looked for, this one among them.
STEPS = 3


def country(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one country told last, in this sentence or one of the two before."""
    if set(words_before(noun)) - DETERMINERS:
        return None
    sentence = told.sentence_of[noun.i]
    own = subject_name(noun, told)
    for number in range(sentence, max(sentence - STEPS, -1), -1):
        places = countries(number, noun.i, told)
        if places is not None and own is not None:
            places = {key: place for key, place in places.items() if place.name != own.name}
        if places is None or len(places) > 1:
            return None
        if places:
            return Meaning(start, next(iter(places.values())))
    return None


def countries(number: int, before: int, told: Told) -> dict[str, ResolvedName] | None:
    """The countries that a sentence names; None when one may be hidden in it."""
    nationalities, known = reference_words().nationalities, reference_words().nations
    found: dict[str, ResolvedName] = {}
    for token in told.sents[number]:
        if token.i >= before:
            break
        if not token.dep_:
            return None
        # "Us" in the words of a speaker is no country.
        key = nationalities.get(token.lower_) if token.text[:1].isupper() else None
        if key is not None and token.relation not in LEFT and token.ent_type_ not in PLACE_LABELS:
            # "An Afghan" may be the one who came to another country.
            return None
        if key is not None:
            found.setdefault(key, ResolvedName(key.title(), "LOC", "noun", key == "united states"))
        resolved = told.names.name_of(token)
        if resolved is None or resolved.label not in PLACE_LABELS:
            continue
        name = resolved.name.lower()
        name = nationalities.get(name, name)
        if name in known or name in nationalities.values() or name.split()[0] in ("north", "south"):
            found[name] = resolved
    return found


def subject_name(noun: Token, told: Told) -> ResolvedName | None:
    """The name of who does what a noun is told with, which is never the noun: "Norland left the country"."""
    clause = next((w for w in syntax.ancestors(noun) if w.pos_ in ("VERB", "AUX")), None)
    subject = syntax.own_subject(clause) if clause is not None else None
    return told.names.name_of(subject) if subject is not None and subject != noun else None


def city(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one place that is no country told in this sentence so far or, failing that, in the one before."""
    lists = reference_words()
    if noun.lemma_.lower() not in lists.cities or set(words_before(noun)) - DETERMINERS:
        return None
    sentence = told.sentence_of[noun.i]
    places = towns(told.doc[noun.sent.start : start], told)
    if not places and places is not None and sentence:
        places = towns(told.sents[sentence - 1], told)
    return Meaning(start, next(iter(places.values()))) if places and len(places) == 1 else None


def towns(words: Span, told: Told) -> dict[str, ResolvedName] | None:
    """The places that words name; None when a country or region is among them, which may be meant with it."""
    lists = reference_words()
    found: dict[str, ResolvedName] = {}
    for word in words:
        if word.lower_ in lists.nationalities or word.lower_ in lists.nations:
            return None
        resolved = told.names.name_of(word) if word.i not in told.skip else None
        if resolved is None or resolved.label not in PLACE_LABELS:
            continue
        if word.relation == "compound" and word.head.lemma_.lower() in BUILDINGS:
            continue
        words_in_it = resolved.name.lower().split()
        if is_among(words_in_it[-1], NO_TOWNS, BUILDINGS) or words_in_it[0] == RIVER:
            continue
        if is_among(resolved.name.lower(), lists.regions, lists.nations):
            return None
        found[resolved.name] = resolved
    return found
