"""What one verb tells of several things, each on its own date: "sold a house in May and a boat in June"."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline_cli.events import syntax
from timeline_cli.events.attachment.attaching import own_date
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.labels import Relation
from timeline_cli.events.phrases import noun_phrase, verb_phrase
from timeline_cli.events.retelling import AGREEING, is_plural
from timeline_cli.events.spelling import NameLookup, Speller, finish
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token, in_text_order
from timeline_cli.events.triggers import Partner, Trigger
from timeline_cli.events.wording.subjects import told_subject

#: What a verb does to a thing, makes of somebody or goes to: the likeliest to have others beside it first.
TOLD_OF: tuple[Relation, ...] = ("object", "open complement", "oblique")
FINITE = frozenset({"VBD", "VBP", "VBZ"})
#: So many words may stand between two dates.
LONGEST_THING = 8

#: The things that follow the first of each verb, with their dates, by the verb.
Partners = Mapping[int, Sequence[tuple[Partner, PlacedTime]]]


def partners_of(times: Sequence[PlacedTime], by_token: Mapping[int, Trigger]) -> Partners:
    """The things that follow the first in the list of a verb, each behind the date of the one before it."""
    found: dict[int, list[tuple[Partner, PlacedTime]]] = {}
    for one, other in pairwise(times):
        thing = thing_between(one, other)
        verb = verb_before(other, by_token) if thing is not None else None
        first = first_thing(verb, one, thing) if verb is not None and thing is not None else None
        if verb is not None and thing is not None and first is not None:
            found.setdefault(verb.i, []).append((Partner(thing, first), other))
    return found


def thing_between(one: PlacedTime, other: PlacedTime) -> Token | None:
    """The noun that stands alone between two dates, with its own words and its link: "| and his boat |"."""
    if not (one.has_date and other.has_date) or one.is_comparison or other.is_comparison:
        return None
    if not one.preposition or one.preposition != other.preposition:
        # "With the films Ash (1990) and Elm (1994)": years of other things.
        return None
    if one.expression.value == other.expression.value:
        return None
    if one.head.sent.start != other.head.sent.start:
        return None
    start = one.tokens[-1].i + 1
    links = [child.i for child in other.head.children if child.relation == "preposition"]
    end = min(other.tokens[0].i, *links, other.head.i)
    between = [word for word in other.head.doc[start:end] if not word.is_punct]
    if not between or len(between) > LONGEST_THING:
        return None
    thing = between[-1]
    while start <= thing.head.i < end and thing.head != thing:
        thing = thing.head
    is_thing = thing.pos_ in ("NOUN", "PROPN") and thing.left_edge.i >= start
    return thing if is_thing and is_listed(thing) else None


def is_listed(thing: Token) -> bool:
    """Whether a noun stands beside the first of a list; one that others follow may look like a byname."""
    later = [*syntax.children(thing.head, "conjunct"), *syntax.children(thing, "conjunct")]
    is_inside = thing.relation == "apposition" and any(other.i > thing.i for other in later)
    return thing.relation == "conjunct" or is_inside


def verb_before(last: PlacedTime, by_token: Mapping[int, Trigger]) -> Token | None:
    """The verb right before a list, where that has a tense of its own and tells an event."""
    doc, start = last.head.doc, last.head.sent.start
    before = reversed(doc[start : last.tokens[0].i])
    verb = next((word for word in before if word.pos_ in ("VERB", "AUX")), None)
    trigger = by_token.get(verb.i) if verb is not None else None
    if verb is None or trigger is None or trigger.kind != "verb" or trigger.reporting:
        return None
    has_tense = verb.tag_ in FINITE or bool(syntax.auxiliaries(verb))
    return verb if has_tense and top_of_chain(verb) == verb else None


def first_thing(verb: Token, one: PlacedTime, thing: Token) -> Token | None:
    """The first of a verb's things, before the first date: that has the place which the others have.

    Of a verb without an object that is its subject: "| Brandt | was held on Monday and | Lind | on Tuesday".
    """
    told = [c for c in syntax.children(verb, *TOLD_OF) if c not in one.tokens and c != one.head]
    told = [c for c in told if verb.i < c.i < one.tokens[0].i and c.pos_ in ("NOUN", "PROPN")]
    link = syntax.preposition_of(thing)
    same = [c for c in told if syntax.preposition_of(c) == link]
    if not link and not syntax.children(thing, "determiner", "possessor"):
        # "Opened | in Norland | in May and | Alba | in June"
        same = told
    if not (same or link or syntax.objects(verb)):
        subject = syntax.own_subject(verb)
        return subject if subject is not None and thing.head in (verb, subject) else None
    return min(same, key=lambda c: TOLD_OF.index(c.relation), default=None)


def with_partners(
    told: Sequence[tuple[Trigger, Dating | None]], partners: Partners, dated: Datings
) -> list[tuple[Trigger, Dating | None]]:
    """The rows of verbs, each followed by those of what its verb tells of besides."""
    found: list[tuple[Trigger, Dating | None]] = []
    for trigger, dating in told:
        found.append((trigger, dating))
        if trigger.kind == "verb" and dated.get(trigger.token.i) is dating:
            for partner, time in partners.get(trigger.token.i, ()):
                found.append((replace(trigger, partner=partner), own_date(trigger, time)))
    return found


def told_of_partner(trigger: Trigger, partner: Partner, names: NameLookup, skip: Collection[int]) -> str:
    """ "Brandt sold | his boat": the clause with another thing in the place of the first."""
    clause, thing, first = trigger.clause, partner.thing, partner.first
    speller = Speller(names, trigger.token)
    if first == syntax.own_subject(clause):
        return told_of_doer(clause, thing, speller, skip)
    subject = syntax.subject(clause)
    doer = told_subject(clause, subject, speller, skip, 0) if subject is not None else []
    start = first.left_edge.i
    verb = [word for word in verb_phrase(clause, skip, 0, told=clause) if word.i < start and word not in doer]
    links = [] if syntax.markers(thing) else syntax.markers(first)
    words = [w for w in noun_phrase(thing, skip, 1) if w.relation != "conjunction" or w.head != thing]
    behind = [
        word
        for phrase in syntax.children(clause, "oblique", "agent")
        if phrase.left_edge.i > thing.i
        for word in phrase.subtree
        if word.i not in skip
    ]
    parts = [speller.spell(doer), speller.spell_inside(in_text_order(verb)), speller.spell_inside(links)]
    parts.append(speller.spell_inside(in_text_order([*words, *behind])))
    return finish(" ".join(filter(None, parts)))


def told_of_doer(clause: Token, thing: Token, speller: Speller, skip: Collection[int]) -> str:
    """ "| Lind | was held": the clause of another who did or underwent it."""
    words = noun_phrase(thing, skip, 1)
    aside = next((word.i for word in words if word.text == "," and word.i > thing.i), thing.doc[-1].i + 1)
    words = [w for w in words if w.i < aside and (w.relation != "conjunction" or w.head != thing)]
    verb = [word for word in verb_phrase(clause, skip, 0, told=clause) if word.i < thing.left_edge.i]
    helpers = [word for word in verb if word.lower_ in AGREEING and word.i <= clause.i][:1]
    parts = [speller.spell(in_text_order(words))]
    parts += [AGREEING[word.lower_][is_plural(thing)] for word in helpers]
    parts.append(speller.spell_inside([word for word in verb if word not in helpers]))
    return finish(" ".join(filter(None, parts)))
