"""Do two events tell the same thing? What happened, to whom, and nothing that excludes it.

Precision before recall: two rows for one event are a nuisance, one row for two events is an error.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache

from timeline_cli.events.event import Event, Participant
from timeline_cli.timeline.lexicon import lexicon
from timeline_cli.timeline.names import KnownNames, Name, clash, share
from timeline_cli.timeline.words import nearness

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
#: What verb and noun end differently in: "suspend", "suspens-ion".
LAST_SOUND = re.compile(r"(?<=...)[dts]+$")
POSSESSIVE = re.compile(r"[’']s?$")
MARKS = re.compile(r"[\W_]+")
NUMBER = re.compile(r"\d[\d.,]*\d|\d")
#: What makes another verb of one that says little: "take off", "set out".
PARTICLE = re.compile(r"\s+(?:off|up|out|over|down|back|away)\b")
#: A figure with what it counts: "4.3 percent", "600 tons".
COUNT = re.compile(r"(\d[\d.,]*\d|\d)[\s-]([^\W\d_]{3,})")
#: Endings that make a noun of a verb, and what verb stems end in; both are cut before stems are compared.
NOUN_ENDINGS = ("isation", "ization", "ation", "ition", "ment", "ance", "ence", "ion", "ing", "ure", "al")
VERB_ENDINGS = ("ise", "ize", "ed", "e")
#: So many words keep what was worked out of them.
MOST_KEPT = 1 << 16
#: How near two different triggers must be in meaning, when one person or body takes part in both.
NEAR = 0.52
#: How much of what is said must be the same for two acts of saying to be one: of the shorter description,
#: or of the shorter sentence and so many words of it.
SAME_SAYING, SAME_SENTENCE, SAID_WORDS = 0.6, 0.55, 6
#: How much of the longer sentence stands in the other where both are one that was printed twice.
REPRINTED = 0.85
#: How much of the shorter description, and how many of its words, must be the same where no name helps; and
#: how much where there is a name and a vague date.
SAME_WORDS, SHARED_WORDS = 0.42, 3
SAME_WORDS_OF_NAMED, SAME_WORDS_AND_THINGS = 0.34, 0.5
#: The same where another word tells what happened.
OTHER_WORDS, SHARED_OTHERWISE = 0.6, 4


@dataclass(frozen=True, slots=True)
class Signature:
    """What of an event is compared.

    `acts` are the stems of what happened, `words` the same as words, `undone` the stems of what it ends.
    `restores` holds the stems of what is over when it puts somebody back ("readmitted" after a suspension).
    `names` maps a role ("doer", "done to", "other") to the names in it; `heads` are the head words of the
    other participants. `content` and `told` are the stems of the description and of the sentence that are
    no names; `counts` maps what the description counts to the figure. `copy` is the same for events that
    stand at one place of one text.
    """

    acts: frozenset[str]
    words: tuple[str, ...]
    undone: frozenset[str]
    names: dict[str, frozenset[Name]]
    heads: frozenset[str]
    again: frozenset[str]
    repeats: str | None
    negated: bool
    ahead: bool
    content: frozenset[str]
    told: frozenset[str]
    counts: dict[str, str]
    copy: tuple[str, int, str]
    restores: frozenset[str] = frozenset()

    @property
    def people(self) -> frozenset[Name]:
        """Every name that takes part."""
        return frozenset(name for names in self.names.values() for name in names)


@lru_cache(maxsize=MOST_KEPT)
def stem(word: str) -> str:
    """What a verb and the noun derived from it share: "suspend" and "suspension" give "suspen"."""
    word = word.lower().replace("-", "").replace("’", "'")
    word = lexicon().derived.get(word, word)
    for endings in (NOUN_ENDINGS, VERB_ENDINGS):
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word.removesuffix(ending)
                break
    return LAST_SOUND.sub("", word) if len(word) > 4 else word


@cache
def _alike() -> dict[str, str]:
    """Stems of words for one act, each with the stem that stands for all of them."""
    return {stem(word): stem(first) for word, first in lexicon().alike.items()}


@cache
def _saying() -> frozenset[str]:
    return frozenset(act(word) for word in lexicon().saying)


@lru_cache(maxsize=MOST_KEPT)
def act(word: str) -> str:
    """What stands for the act that `word` tells, whichever word it is told with."""
    return _alike().get(stem(word), stem(word))


def signature(event: Event, known: KnownNames, *, ahead: bool) -> Signature:
    """What of `event` is compared; `ahead` says that it had not happened when it was told.

    Names of `known` that the description holds take part too, "her suspension" written out.
    """
    words = lexicon()
    things = [head for p in event.participants if p.role != "place" and (head := head_word(p)) is not None]
    carried = event.lemma in words.carried
    happened = _noun_of_act(event, first="subject" if carried else "object")
    if PARTICLE.match(event.sentence.text, event.trigger.end - event.sentence.start):
        happened = None
    acts: tuple[str, ...] = (event.lemma,)
    undone: frozenset[str] = frozenset()
    if happened is not None and event.lemma in words.endings:
        acts, undone = (event.lemma, happened), frozenset({act(happened)})
    elif happened is not None and event.lemma in words.empty:
        acts = (happened,)
    elif happened is not None and (carried or event.lemma in words.half_empty):
        acts = (event.lemma, happened)
    names: dict[str, set[Name]] = {"doer": set(), "done to": set(), "other": set()}
    for participant in event.participants:
        if participant.label is not None and (key := known.key(participant.name)):
            names[_side(participant)].add(key)
    people = frozenset(name for found in names.values() for name in found)
    names["other"].update(
        name for name in known.held_by(event.description) if not share(frozenset({name}), people)
    )
    named = {word for found in names.values() for name in found for word in name}
    done = frozenset({act(event.lemma)} if undone else {act(word) for word in acts})
    return Signature(
        acts=done,
        words=acts,
        undone=undone,
        names={side: frozenset(found) for side, found in names.items()},
        heads=frozenset(things),
        again=frozenset(word for word in _words(event.description) if word in words.again),
        repeats=_repeated(event.lemma),
        negated=event.factuality == "negated",
        ahead=ahead,
        content=done | stems(event.description, {*named, event.trigger.text.lower()}),
        told=stems(event.sentence.text, named),
        counts={what.lower(): figure for figure, what in COUNT.findall(event.description)},
        copy=place_in_text(event),
    )


def _noun_of_act(event: Event, *, first: str) -> str | None:
    """What "made an offer" or "the game took place" says that happened; the role `first` comes first."""
    done = [p for p in event.participants if p.role in ("object", "subject") and head_word(p) != "place"]
    done.sort(key=lambda p: p.role != first)
    return next((head for p in done if (head := head_word(p)) is not None), None)


def place_in_text(event: Event) -> tuple[str, int, str]:
    """The same for events at one place of one sentence, whoever printed it and with whatever marks."""
    text = event.sentence.text
    before = letters(text[: event.trigger.start - event.sentence.start])
    return (letters(text), len(before), event.lemma)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def stems(text: str, named: Collection[str] = ()) -> frozenset[str]:
    """The stems of the words that tell something, figures too, names left out."""
    plain = lexicon().plain
    words = (POSSESSIVE.sub("", word) for word in _words(text))
    kept = {act(word) for word in words if len(word) > 2 and word not in plain and word not in named}
    return frozenset(kept | set(NUMBER.findall(text)))


def letters(text: str) -> str:
    """The letters and figures of a text, whatever its case, marks and spaces."""
    return MARKS.sub("", text.casefold())


def _repeated(lemma: str) -> str | None:
    """The stem of what "re-suspend" does again, None for other verbs."""
    return act(lemma[3:]) if lemma.startswith("re-") and len(lemma) > 5 else None


def puts_back(event: Event) -> bool:
    """Whether the event brings back what was before, as a verb with "re" does ("reopened", "readmitted")."""
    plain = event.lemma.replace("-", "")
    return plain.startswith("re") and len(plain) >= 6 and plain not in lexicon().not_again


def _side(participant: Participant) -> str:
    if participant.role == "object":
        return "done to"
    return "doer" if participant.role in ("subject", "agent") else "other"


def head_word(participant: Participant) -> str | None:
    """The head noun of a participant that is no name: "suspension" of "his suspension by the club"."""
    if participant.label is not None:
        return None
    words = WORD.findall(
        re.split(r"\b(?:of|by|in|on|for|from|to|with|at|who|which|that|and|or)\b|,", participant.text)[0]
    )
    return words[-1].lower() if words else None


def contradict(first: Signature, second: Signature, *, one_day: bool) -> bool:
    """Whether the two cannot be one event: denial, plan, "again", an undoing, others in the same part.

    `one_day`: both stand on the very same day, so that "again" does not tell them apart.
    """
    if first.negated != second.negated:
        return True
    if first.again != second.again and not one_day:
        return True
    if first.repeats in second.acts or second.repeats in first.acts:
        return True
    acts = (first.acts | {first.repeats}, second.acts | {second.repeats})
    if first.undone & acts[1] or second.undone & acts[0]:
        return True
    if bool(first.undone) and bool(second.undone) and not first.undone & second.undone:
        return True
    return any(clash(first.names[side], second.names[side]) for side in ("doer", "done to"))


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the shorter of two sets of words that the other has too."""
    shorter = min(len(first), len(second))
    return len(first & second) / shorter if shorter else 0.0


def likeness(
    first: Signature, second: Signature, *, one_day: bool, near_days: bool, one_story: bool
) -> float:
    """How surely the two tell one event, 0 when they may not be merged.

    `one_day`: both stand on one day; `near_days`: on the same few days. `one_story`: their articles have
    names in common. The end of something that befell somebody ("the suspension was
    lifted") is what puts that one back.

    A copy of the same text is 2, the same act by or to the same names 1 or more. Acts of another word need
    a near meaning and a name in common, or the same things said of them.
    """
    if first.copy == second.copy:
        return 2.0
    if contradict(first, second, one_day=one_day):
        return 0.0
    if first.acts & second.acts and _is_reprinted(first, second):
        return 1.5
    named = share(first.people, second.people)
    if named and (first.undone & second.restores or second.undone & first.restores):
        return 0.75
    saying = [act(signature.words[0]) in _saying() for signature in (first, second)]
    if any(saying):
        return _same_saying(first, second) if all(saying) and named else 0.0
    shared = len(first.content & second.content)
    alike = overlap(first.content, second.content)
    if first.acts & second.acts:
        if _count_differently(first, second) and not (named and one_day):
            return 0.0
        return _same_act(first, second, named, one_day, near_days, one_story)
    if frozenset((first.words[0], second.words[0])) in lexicon().opposites or not named:
        return 0.0
    near = 0.0 if _is_vague(first, second) else nearness(first.words, second.words)
    if near >= NEAR:
        return 0.6 * near + 0.1
    return 0.5 * alike if shared >= SHARED_OTHERWISE and alike >= OTHER_WORDS else 0.0


def _is_vague(first: Signature, second: Signature) -> bool:
    """Whether a verb of too many meanings is among the two."""
    return bool({first.words[0], second.words[0]} & (lexicon().empty | lexicon().vague))


def _is_reprinted(first: Signature, second: Signature) -> bool:
    """Whether the two sentences are one, with a word or two changed."""
    shared = len(first.told & second.told)
    return shared >= SAID_WORDS and shared >= REPRINTED * max(len(first.told), len(second.told))


def _same_saying(first: Signature, second: Signature) -> float:
    """How surely the same words of one speaker are told."""
    said = overlap(first.content, second.content)
    told = overlap(first.told, second.told)
    if said >= SAME_SAYING:
        return 1.0 + 0.1 * said
    return 0.9 if told >= SAME_SENTENCE and len(first.told & second.told) >= SAID_WORDS else 0.0


def _count_differently(first: Signature, second: Signature) -> bool:
    """Whether they give other figures for what both count."""
    both = first.counts.keys() & second.counts.keys()
    return bool(both) and all(first.counts[what] != second.counts[what] for what in both)


def _same_act(
    first: Signature, second: Signature, named: bool, one_day: bool, near_days: bool, one_story: bool
) -> float:
    """How surely one act is told that both have a word for."""
    things = len((first.heads & second.heads) - lexicon().plain)
    shared = len(first.content & second.content)
    alike = overlap(first.content, second.content)
    if named:
        whom = share(first.names["done to"], second.names["done to"])
        is_told_alike = near_days or things or whom or alike >= SAME_WORDS_OF_NAMED
        return 1.0 + 0.1 * things if is_told_alike else 0.0
    if first.people and second.people:
        return 0.0
    if things > 1 and not first.people and not second.people:
        return 0.9
    if not one_story:
        return 0.0
    if things and alike >= SAME_WORDS and shared >= SHARED_WORDS:
        return 0.8
    if things and alike >= (SAME_WORDS_AND_THINGS if near_days else OTHER_WORDS) and shared > 1:
        return 0.7
    if alike >= OTHER_WORDS and shared >= (SHARED_WORDS if near_days else SHARED_OTHERWISE):
        return 0.65
    is_bare = one_day and not (first.heads and second.heads) and not _is_vague(first, second)
    is_told_of_somebody = (first.heads | second.heads) & lexicon().plain
    return 0.6 if is_bare and not is_told_of_somebody and alike >= OTHER_WORDS else 0.0
