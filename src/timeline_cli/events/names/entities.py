"""One entity for each name: longest forms first, then surnames, first names and acronyms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.names.acronyms import stated_acronyms
from timeline_cli.events.names.mention import Entity, How, Mention, key_of
from timeline_cli.events.names.words import PLACE_LABELS, Lexicon, lexicon
from timeline_cli.events.syntax import governor
from timeline_cli.events.tokens import Doc, Token

#: Before the name of a place these tell where something is or goes.
WHERE = frozenset(
    "across around at between from in inside into near of off outside through to toward towards".split()
)
#: What only a firm does: each verb with words behind it that tell so.
FIRM_ACTS: Mapping[str, frozenset[str]] = {
    "employ": frozenset({"people", "staff", "workers"}),
    "go": frozenset({"bankrupt", "bust", "public"}),
    "post": frozenset({"earnings", "loss", "losses", "profit", "profits", "revenue", "sales"}),
    "report": frozenset({"earnings", "loss", "losses", "profit", "profits", "revenue", "sales"}),
}


def cluster(doc: Doc, mentions: list[Mention]) -> list[Entity]:
    """Give every mention its entity: longest forms first, then surnames, first names and acronyms."""
    words = lexicon()
    entities: list[Entity] = []
    by_words: dict[tuple[str, ...], Entity] = {}
    labels_of: dict[tuple[str, ...], Counter[str]] = {}
    for mention in mentions:
        if mention.label:
            labels_of.setdefault(key_of(mention.words), Counter())[mention.label] += 1

    def new(mention: Mention) -> Entity:
        entity = Entity(len(entities), mention.surface, key_of(mention.words), first=mention.start)
        entities.append(entity)
        by_words[entity.core] = entity
        return entity

    acronyms = stated_acronyms(doc, mentions)
    for mention in mentions:
        key = key_of(mention.words)
        if len(key) < 2 or (mention.label is None and not looks_like_person(mention, words)):
            continue
        known = by_words.get(key) or same_person(key, mention, entities)
        mention.entity = known or by_birth(doc, key, mention, entities) or new(mention)
        register(doc, mention, words)
    for key in places_of_nobody(doc, mentions, labels_of):
        if "PERSON" in labels_of[key]:
            call_person(key, mentions)
        labels_of[key] = Counter()
    for mention in mentions:
        if mention.entity is None:
            call_firm(doc, mention, entities)
        if mention.entity is None:
            is_part = mention.start > 0 and doc[mention.start - 1].lower_ == "as"
            link_short(mention, entities, acronyms, labels_of, words, may_be_first_name=not is_part)
            register(doc, mention, words)
    for mention in mentions:
        if mention.entity is None and mention.label is not None:
            key = key_of(mention.words)
            mention.entity = by_words.get(key) or new(mention)
            if mention.title and len(key) == 1:
                mention.entity.name = doc[mention.start : mention.end].text
            mention.how = "same words"
            register(doc, mention, words)
    for mention in mentions:
        if mention.entity is None:
            mention.entity = by_words.get(key_of(mention.words))
            register(doc, mention, words)
    return entities


def places_of_nobody(
    doc: Doc, mentions: Sequence[Mention], labels_of: Mapping[tuple[str, ...], Counter[str]]
) -> list[tuple[str, ...]]:
    """The words that were taken for a place, but act, and nothing is in or from there: "Harlow was shot"."""
    named: dict[tuple[str, ...], list[Mention]] = {}
    for mention in mentions:
        key = key_of(mention.words)
        if len(key) == 1 and not PLACE_LABELS.isdisjoint(labels_of.get(key, ())):
            named.setdefault(key, []).append(mention)
    return [key for key, found in named.items() if is_nowhere(doc, found)]


def call_person(key: tuple[str, ...], mentions: Sequence[Mention]) -> None:
    """Take each mention for the person that one of them was taken for: "Houston" who crossed the river."""
    for mention in mentions:
        if key_of(mention.words) == key and mention.label in PLACE_LABELS:
            mention.label = "PERSON"


def is_nowhere(doc: Doc, mentions: Sequence[Mention]) -> bool:
    """Whether no mention tells where something is, and one is what a sentence is about."""
    if any(m.start and doc[m.start - 1].lower_ in WHERE for m in mentions):
        return False
    links = [doc[m.head].relation for m in mentions]
    return "compound" not in links and any(link in SUBJECTS for link in links)


def looks_like_person(mention: Mention, words: Lexicon) -> bool:
    """Whether a name without a label is a person's, by its title or first name."""
    return mention.title is not None or (
        2 <= len(mention.words) <= 3 and mention.words[0].lower() in words.first_names
    )


def same_person(key: tuple[str, ...], mention: Mention, entities: list[Entity]) -> Entity | None:
    """The person with the same first and last name, middle names and initials aside."""
    if mention.label != "PERSON":
        return None
    for entity in entities:
        core = entity.core
        ends = len(core) >= 2 and (core[0], core[-1]) == (key[0], key[-1])
        if ends and entity.is_person and (len(core) == 2 or len(key) == 2):
            if len(key) > len(core):
                entity.core, entity.name = key, mention.surface
            return entity
    return None


def by_birth(doc: Doc, key: tuple[str, ...], mention: Mention, entities: list[Entity]) -> Entity | None:
    """The one person of that first name so far, told by the name of their birth: "Ada May Okoro was born"."""
    if mention.label != "PERSON" or [t.lower_ for t in doc[mention.end : mention.end + 2]] != ["was", "born"]:
        return None
    fits = [e for e in entities if e.is_person and len(e.core) > 1 and e.core[0] == key[0]]
    return fits[0] if len(fits) == 1 else None


def register(doc: Doc, mention: Mention, words: Lexicon) -> None:
    """Note at the entity of a mention what this mention tells of it."""
    entity = mention.entity
    if entity is None:
        return
    if mention.label:
        entity.labels[mention.label] += 1
    elif looks_like_person(mention, words):
        entity.labels["PERSON"] += 1
    if mention.title is not None and entity.label != "ORG":
        entity.titles.add(mention.title)
        entity.labels["PERSON"] += 1
        entity.gender = entity.gender or words.title_gender[mention.title]
    if entity.gender is None and entity.is_person and (len(entity.core) > 1 or mention.title is None):
        entity.gender = words.gender_of(entity.core[0])
    if mention.how == "same words" and len(key_of(mention.words)) == len(entity.core):
        start = mention.start
        entity.surfaces[mention.surface] += 1
        if mention.title is None or len(entity.core) > 1:
            # The capitals of a heading are no part of the name.
            is_heading = {surface: surface.isupper() and len(entity.core) > 1 for surface in entity.surfaces}
            entity.name = max(is_heading, key=lambda form: (not is_heading[form], entity.surfaces[form]))
        entity.with_article[bool(start) and doc[start - 1].lower_ == "the"] += 1


def link_short(
    mention: Mention,
    entities: list[Entity],
    acronyms: dict[str, tuple[str, ...]],
    labels_of: dict[tuple[str, ...], Counter[str]],
    words: Lexicon,
    *,
    may_be_first_name: bool,
) -> None:
    """Link a surname, a first name, an acronym or a body's short name to the one longer name that fits.

    A first name behind "as" is that of a part: "she appeared as Tom" beside an actor Tom Brandt.
    """
    if len(mention.words) == 1 and mention.words[0] in acronyms:
        mention.entity = next((e for e in entities if e.core == acronyms[mention.words[0]]), None)
        mention.how = "acronym"
        if mention.entity is not None:
            mention.label = None
            return
    key = key_of(mention.words)
    seen = labels_of.get(key, Counter())
    is_place = sum(seen[label] for label in PLACE_LABELS) * 2 > sum(seen.values())
    people = [e for e in entities if e.is_person and len(e.core) > len(key)]
    is_letters = len(key) == 1 and mention.surface.isupper() and mention.label == "ORG"
    bodies = [e for e in entities if e.label == "ORG" and is_short_for(key, e, words)]
    # A firm is often called as its founder was: "Corvo floated in 1987".
    is_body = bool(bodies) and mention.label != "PERSON"
    if not (is_place or is_letters or is_body) or mention.title:
        fits = [e for e in people if e.core[-len(key) :] == key]
        if mention.title and (gender := words.title_gender[mention.title]):
            fits = [e for e in fits if e.gender in (None, gender)]
        if mention.title in words.reigning:
            fits = [e for e in fits if mention.title in e.titles]
        chosen = only_or_nearest(fits, mention)
        how: How = "title" if mention.title else "surname"
        is_plain = mention.title is None and mention.label in (None, "PERSON")
        if chosen is None and not fits and is_plain and may_be_first_name:
            chosen = only_or_nearest([e for e in people if e.core[: len(key)] == key], mention)
            how = "same words"
        if chosen is not None:
            mention.entity, mention.how = chosen, how
            mention.label = "PERSON"
            chosen.first = min(chosen.first, mention.start)
            return
    if (mention.label == "ORG" or mention.label is None) and len(bodies) == 1:
        mention.entity, mention.how = bodies[0], "same words"


def call_firm(doc: Doc, mention: Mention, entities: Sequence[Entity]) -> None:
    """Take a word for the firm named so before, not for somebody of its name who is named later.

    So where it does what only a firm does: "Corvo Lamps … founded by Odo Corvo in 1950. Corvo went public".
    """
    key = key_of(mention.words)
    people = [e for e in entities if e.is_person and len(e.core) > 1 and e.core[-1:] == key]
    firms = [e for e in entities if e.label == "ORG" and len(e.core) > 1 and e.core[:1] == key]
    if mention.title or len(firms) != 1 or not people or firms[0].first > mention.start:
        return
    if all(person.first > mention.start for person in people) or acts_as_firm(doc[mention.head]):
        mention.entity, mention.how, mention.label = firms[0], "same words", "ORG"


def acts_as_firm(name: Token) -> bool:
    """Whether somebody does what only a firm does: "posted a profit", "went public", "is buying a rival"."""
    verb = governor(name)
    if verb is None or name.relation not in SUBJECTS:
        return False
    acts = FIRM_ACTS.get(verb.lemma_)
    return acts is not None and any(word.lower_ in acts for word in verb.subtree if word.i > verb.i)


def is_short_for(key: tuple[str, ...], body: Entity, words: Lexicon) -> bool:
    """Whether a body's full name only adds what kind of body it is: "Brannock" and "Brannock Corp"."""
    added = body.core[len(key) :]
    return bool(added) and body.core[: len(key)] == key and all(word in words.endings for word in added)


def only_or_nearest(fits: list[Entity], mention: Mention) -> Entity | None:
    """The only entity that fits, or the only one that the text has named so far."""
    if len(fits) == 1:
        return fits[0]
    before = [entity for entity in fits if entity.first < mention.start]
    return before[0] if len(before) == 1 else None
