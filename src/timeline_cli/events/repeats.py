"""Events that an article tells more than once: one row for all tellings, the one that tells most."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from timeline_cli.events.event import Event, Participant, on_the_date_of
from timeline_cli.events.headline import name_one_act
from timeline_cli.events.instants import instants
from timeline_cli.events.lexicon import HAPPENING, KILLINGS, MANY_MEANINGS, PHRASE_LINKS, REPORTING, STATIVE
from timeline_cli.events.named_again import stem
from timeline_cli.events.roots import root
from timeline_cli.events.triggers import noun_list

WORD = re.compile(r"[^\W_]+")
#: So much of the shorter telling's words stands in the longer one.
SHARE = 0.75
#: One word alone may name many things.
LEAST_WORDS = 2
#: A sentence of so many letters is not said twice by chance.
LONG = 60
#: What "was" and "his" have in common with others says nothing, nor do the letters of "Okoro's" and "didn't".
HELPERS = (
    "s t an and are be been did do does had has have he her his is it its she the their they was were will"
)
EMPTY = PHRASE_LINKS.words | frozenset(HELPERS.split())
POINTING = frozenset({"he", "it", "one", "she", "they", "this", "that"})
HAPPENED = frozenset({"asserted", "reported"})


def told_once(events: Sequence[Event]) -> list[Event]:
    """The events, those that are one told again as one, with the mentions of all; in the order given."""
    kept: list[Event] = []
    for event in events:
        place = next((n for n, other in enumerate(kept) if is_one(event, other)), None)
        if place is None:
            kept.append(event)
        else:
            kept[place] = merged(kept[place], event)
    return kept


def is_one(one: Event, other: Event) -> bool:
    """Whether two rows tell one event, or one of them tells all that the other does."""
    if is_same(one, other) or is_told_in(one, other) or is_told_in(other, one):
        return True
    if is_named_again(one, other) or is_named_again(other, one) or is_same_act(one, other):
        return True
    return only_happened(one, other) or only_happened(other, one)


def is_told_in(part: Event, whole: Event) -> bool:
    """Whether all words of a row stand in another of that time: "the final in Porto", "they lost the final in
    Porto", "they robbed a man", "they beat and robbed a man", "she fled when they robbed a man"."""
    kinds = {part.factuality, whole.factuality}
    if part.date_is_own != whole.date_is_own or (len(kinds) > 1 and not kinds <= HAPPENED):
        return False
    if not is_within(whole, part):
        return False
    words = content(part)
    return len(words) >= LEAST_WORDS and words < content(whole)


def is_within(inner: Event, outer: Event) -> bool:
    """Whether the date of one row lies within that of another, a time of day too where that has one."""
    if inner.earliest is None or inner.latest is None or outer.earliest is None or outer.latest is None:
        return False
    if inner.mod != outer.mod or not outer.earliest <= inner.earliest <= inner.latest <= outer.latest:
        return False
    mine, others = instants(inner), instants(outer)
    if mine is None or others is None or "T" not in (outer.value or ""):
        return True
    return others.first <= mine.first <= mine.last <= others.last


def is_named_again(short: Event, full: Event) -> bool:
    """Whether a row only names again what another tells: "the van drove into the crowd", "it sank".

    Who did it may only be pointed at, and a plan whose day has come is no event beside what was done.
    """
    if short.lemma in REPORTING or full.lemma in REPORTING or stem(short.lemma) != stem(full.lemma):
        return False
    is_carried_out = short.factuality == "planned" and full.factuality in HAPPENED
    if short.date_is_own != full.date_is_own or not (
        is_carried_out or {short.factuality, full.factuality} <= HAPPENED
    ):
        return False
    if not (is_within(full, short) or is_within(short, full)):
        return False
    act = {root(short.lemma), root(short.trigger.text.lower())}
    told, other = roots(short) - act, roots(full)
    subject = pointing_subject(short)
    if subject is None:
        return len(told) >= LEAST_WORDS and told <= other
    rest = told - subject
    return rest <= other and (bool(rest) or not subject)


def is_same_act(one: Event, other: Event) -> bool:
    """Whether two rows tell in other words that the same befell one thing or person: "output fell", "output
    dropped by a tenth", "the yard launched a ferry", "the ferry was launched before the crowd arrived"."""
    lemmas = {one.lemma, other.lemma}
    if lemmas & (REPORTING.words | MANY_MEANINGS.words) or one.date_is_own != other.date_is_own:
        return False
    kinds = {one.factuality, other.factuality}
    if not (kinds <= HAPPENED or kinds == {"planned"}):
        return False
    if stem(one.lemma) != stem(other.lemma) and not name_one_act(one.lemma, other.lemma):
        return False
    if len(lemmas) > 1 and lemmas <= KILLINGS.words:
        # Who was shot need not have died of it.
        return False
    if not (is_within(one, other) or is_within(other, one)):
        return False
    act = {root(word) for e in (one, other) for word in (e.lemma, e.trigger.text.lower())}
    whom = [roots_of(patients(e)) - act for e in (one, other)]
    if not whom[0] & whom[1] or len((roots(one) & roots(other)) - act) < LEAST_WORDS:
        return False
    return not any(
        first and second and not first & second
        for first, second in (
            [frozenset(filter(str.isdigit, words)) for words in whom],
            [names_told(e) for e in (one, other)],
            [roots_of(doers(e)) for e in (one, other)],
            [roots_of(p for p in e.participants if p.role == "place") for e in (one, other)],
        )
    )


def patients(event: Event) -> list[Participant]:
    """Whom or what an event befell: its objects, or who alone has a part in it."""
    done_to = [p for p in event.participants if p.role == "object"]
    return done_to or [p for p in event.participants if p.role == "subject"]


def doers(event: Event) -> list[Participant]:
    """Who did it to somebody or something else."""
    has_object = any(p.role == "object" for p in event.participants)
    return [p for p in event.participants if p.role == "agent" or (has_object and p.role == "subject")]


def roots_of(participants: Iterable[Participant]) -> frozenset[str]:
    """The roots of the words for those that take part."""
    return frozenset(map(root, WORD.findall(" ".join(p.name for p in participants).lower()))) - EMPTY


def names_told(event: Event) -> frozenset[str]:
    """The words of a row that are written as names are, but for its first."""
    return frozenset(word for word in WORD.findall(event.description)[1:] if word[:1].isupper())


def only_happened(short: Event, full: Event) -> bool:
    """Whether a row says no more than that what another tells took place: "the ferry trials took place"."""
    told = short.description
    is_bare = told.endswith((short.trigger.text, f"{short.trigger.text} place"))
    if not is_happening(short) or not is_bare or not told.startswith("The "):
        return False
    if {short.factuality, full.factuality} <= HAPPENED and (is_within(full, short) or is_within(short, full)):
        act = {root(short.lemma), root(short.trigger.text.lower()), "place"}
        return short.date_is_own == full.date_is_own and bool((roots(short) - act) & roots(full))
    return False


def is_happening(event: Event) -> bool:
    """Whether a verb only says that its subject was: "the trials took place", "the turn came"."""
    took_place = f"{event.trigger.text} place" in event.description
    return event.lemma in HAPPENING or (event.lemma == "take" and took_place)


def roots(event: Event) -> frozenset[str]:
    """The roots of the words of a row that tell what happened."""
    return frozenset(map(root, content(event)))


def pointing_subject(event: Event) -> frozenset[str] | None:
    """The roots of a subject that only points at somebody or something; None for one that tells who it is."""
    told = event.description.lower()
    first = told.partition(" ")[0]
    if first in POINTING:
        return frozenset({root(first)} - EMPTY)
    named = (p.name.lower() for p in event.participants if p.label is None)
    subject = next((name for name in named if told.startswith(name)), "")
    return frozenset(map(root, WORD.findall(subject))) if subject.startswith("the ") else None


def is_same(one: Event, other: Event) -> bool:
    """Whether two rows tell one event: the same verb or noun, on the same date, in much the same words."""
    if one.lemma == other.lemma and is_same_sentence(one, other):
        return True
    if one.lemma != other.lemma or not is_same_date(one, other):
        return False
    if one.description == other.description:
        return True
    kinds = {one.factuality, other.factuality}
    if one.date_is_own != other.date_is_own or (len(kinds) > 1 and not kinds <= HAPPENED):
        return False
    first, second = content(one), content(other)
    if {word for word in first if word.isdigit()} != {word for word in second if word.isdigit()}:
        return False
    shorter = min(len(first), len(second))
    return len(first & second) >= max(2.0, SHARE * shorter)


def is_same_sentence(one: Event, other: Event) -> bool:
    """Whether a caption or a summary says a sentence of the story over again, whatever day it is read for."""
    if one.description != other.description or one.sentence.start == other.sentence.start:
        return False
    first, second = ("".join(WORD.findall(e.sentence.text.lower())) for e in (one, other))
    return min(len(first), len(second)) >= LONG and (first in second or second in first)


def is_same_date(one: Event, other: Event) -> bool:
    """Whether two dates are one; a time of day may be missing in either."""
    if (one.earliest, one.latest, one.mod) != (other.earliest, other.latest, other.mod):
        return False
    first, second = one.value or "", other.value or ""
    return first.startswith(second) or second.startswith(first)


def content(event: Event) -> frozenset[str]:
    """The words of a row that tell what happened."""
    return frozenset(WORD.findall(event.description.lower())) - EMPTY


def merged(first: Event, again: Event) -> Event:
    """The telling that tells more, on the sharper of two dates, with the mentions of both in text order."""
    best = max(first, again, key=fullness)
    sharp = max(best, first, again, key=sharpness)
    return replace(
        on_the_date_of(best, sharp),
        time_expression=sharp.time_expression,
        derivation=sharp.derivation,
        mentions=(*first.mentions, *again.mentions),
    )


def fullness(event: Event) -> tuple[bool, bool, bool, int]:
    """How much a row tells: that it happened, by itself, by a word that says what, in how many words.

    What somebody "was watching" meanwhile says no more than that something "came", unless that is an attack.
    """
    is_going_on = event.trigger.text.endswith("ing")
    is_empty = is_happening(event) and not is_of_event(event)
    says_what = event.lemma not in STATIVE and not is_empty and not is_going_on
    return (
        event.factuality in HAPPENED,
        event.stands_alone,
        says_what,
        len(content(event) - whose_life(event)),
    )


def whose_life(event: Event) -> frozenset[str]:
    """The words for whoever a bracket tells of, where his whole name stands: a verb may tell as much."""
    if not event.trigger.text[-1:].isdigit():
        return frozenset()
    return frozenset(WORD.findall(" ".join(p.name for p in event.participants).lower()))


def is_of_event(event: Event) -> bool:
    """Whether a row tells of an event what went on meanwhile: "the attack came as they met".

    "The change came when he bought it" tells of one.
    """
    subjects = [p.name.lower().rpartition(" ")[2] for p in event.participants if p.role == "subject"]
    is_named = bool(subjects) and subjects[0] in noun_list("event_nouns.txt")
    return is_named and f" {event.trigger.text} as " in event.description


def sharpness(event: Event) -> tuple[int, int]:
    """How narrow the date of a row is: by its days, then by its hour."""
    if event.earliest is None or event.latest is None:
        return -date.max.toordinal(), 0
    return -(event.latest - event.earliest).days, len(event.value or "")
