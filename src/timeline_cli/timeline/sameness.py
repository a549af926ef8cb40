"""Do two events tell the same thing? What happened, to whom, and nothing that excludes it.

Precision before recall: two rows for one event are a nuisance, one row for two events is an error.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from timeline_cli.events.event import Event, Participant
from timeline_cli.timeline.words import nearness

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
#: Endings that make a noun of a verb, and what verb stems end in; both are cut before stems are compared.
NOUN_ENDINGS = ("isation", "ization", "ation", "ition", "ment", "ance", "ence", "ion", "ing", "ure", "al")
VERB_ENDINGS = ("ise", "ize", "ed", "e")
TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "the", "mp"}
)
#: How near two different triggers must be in meaning, when one person or body takes part in both.
NEAR = 0.52
#: How much of what is said must be the same for two acts of saying to be one.
SAME_SAYING = 0.6


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of `data/merging.toml`."""

    again: frozenset[str]
    endings: frozenset[str]
    empty: frozenset[str]
    derived: dict[str, str]
    opposites: frozenset[frozenset[str]]
    not_again: frozenset[str]
    saying: frozenset[str]
    correcting: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """The word lists, read once."""
    resource = files("timeline_cli.timeline").joinpath("data/merging.toml")
    data = tomllib.loads(resource.read_text(encoding="utf-8"))
    pairs = (pair.split("=") for pair in data["derived"]["pairs"].split())
    return Lexicon(
        again=frozenset(data["again"]["words"].split()),
        endings=frozenset(data["endings"]["words"].split()),
        empty=frozenset(data["empty"]["words"].split()),
        derived=dict(pairs),
        opposites=frozenset(frozenset(pair.split("=")) for pair in data["opposites"]["pairs"].split()),
        not_again=frozenset(data["not_again"]["words"].split()),
        saying=frozenset(data["saying"]["words"].split()),
        correcting=tuple(line.strip() for line in data["correcting"]["phrases"].strip().splitlines()),
    )


@dataclass(frozen=True, slots=True)
class Signature:
    """What of an event is compared.

    `acts` are the stems of what happened, `words` the same as words, `undone` the stems of what it ends.
    `restores` holds the stems of what is over when it puts somebody back ("readmitted" after a suspension).
    `names` maps a role ("doer", "done to", "other") to the names in it; `heads` the head words of the rest.
    `corrected` marks an account that the article takes back.
    """

    acts: frozenset[str]
    words: tuple[str, ...]
    undone: frozenset[str]
    names: dict[str, frozenset[tuple[str, ...]]]
    heads: frozenset[str]
    again: frozenset[str]
    repeats: str | None
    negated: bool
    ahead: bool
    company: frozenset[tuple[str, ...]]
    content: frozenset[str]
    restores: frozenset[str] = frozenset()
    corrected: bool = False

    @property
    def people(self) -> frozenset[tuple[str, ...]]:
        """Every name that takes part."""
        return frozenset(name for names in self.names.values() for name in names)


def stem(word: str) -> str:
    """What a verb and the noun derived from it share: "suspend" and "suspension" give "suspen"."""
    word = word.lower().replace("-", "").replace("’", "'")
    word = lexicon().derived.get(word, word)
    for endings in (NOUN_ENDINGS, VERB_ENDINGS):
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                word = word.removesuffix(ending)
                break
    return re.sub(r"(?<=...)[dts]+$", "", word) if len(word) > 4 else word


def signature(event: Event, company: frozenset[tuple[str, ...]] = frozenset()) -> Signature:
    """What of `event` is compared; `company` are the names in its sentence."""
    words = lexicon()
    things = [head for p in event.participants if p.role != "place" and (head := head_word(p)) is not None]
    done = [head for p in event.participants if p.role in ("object", "subject") and (head := head_word(p))]
    acts: tuple[str, ...] = (event.lemma,)
    undone: frozenset[str] = frozenset()
    if event.lemma in words.endings and done:
        acts, undone = (event.lemma, *done[:1]), frozenset(stem(head) for head in done[:1])
    elif event.lemma in words.empty and done:
        acts = tuple(done[:1])
    names: dict[str, set[tuple[str, ...]]] = {"doer": set(), "done to": set(), "other": set()}
    for participant in event.participants:
        if participant.label is not None:
            names[_side(participant)].add(name_key(participant.name))
    told = [word.lower() for word in WORD.findall(event.description)]
    marks = frozenset(word for word in told if word in words.again)
    return Signature(
        acts=frozenset({stem(event.lemma)} if undone else {stem(word) for word in acts}),
        words=acts,
        undone=undone,
        names={side: frozenset(found) for side, found in names.items()},
        heads=frozenset(things),
        again=marks,
        repeats=_repeated(event.lemma),
        negated=event.factuality == "negated",
        ahead=event.factuality in ("planned", "possible"),
        company=company,
        content=frozenset(stem(word) for word in told if len(word) > 3),
        corrected=any(phrase in event.sentence.text.lower() for phrase in words.correcting),
    )


def _repeated(lemma: str) -> str | None:
    """The stem of what "re-suspend" does again, None for other verbs."""
    return stem(lemma[3:]) if lemma.startswith("re-") and len(lemma) > 5 else None


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
    if participant.label is not None and participant.name == participant.text:
        return None
    words = WORD.findall(
        re.split(r"\b(?:of|by|in|on|for|from|to|with|at|who|which|that)\b|,", participant.text)[0]
    )
    return words[-1].lower() if words else None


def name_key(name: str) -> tuple[str, ...]:
    """The words of a name that count: lower case, without titles."""
    return tuple(word.lower() for word in WORD.findall(name) if word.lower().rstrip(".") not in TITLES)


def same_name(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two names can be of one person or body: one is the other, or its last or first words."""
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    return short == long or long[-len(short) :] == short or (len(short) > 1 and long[: len(short)] == short)


def share(first: frozenset[tuple[str, ...]], second: frozenset[tuple[str, ...]]) -> bool:
    """Whether some name stands in both."""
    return any(same_name(one, other) for one in first for other in second)


def contradict(first: Signature, second: Signature) -> bool:
    """Whether the two cannot be one event: denial, plan, "again", an undoing, others in the same part.

    An account that is being corrected is what did not happen: it confirms nobody.
    """
    if first.corrected or second.corrected:
        return True
    if first.negated != second.negated or first.ahead != second.ahead or first.again != second.again:
        return True
    if first.repeats in second.acts or second.repeats in first.acts:
        return True
    acts = (first.acts | {first.repeats}, second.acts | {second.repeats})
    if first.undone & acts[1] or second.undone & acts[0]:
        return True
    if bool(first.undone) and bool(second.undone) and not first.undone & second.undone:
        return True
    sides = [(first.names[side], second.names[side]) for side in ("doer", "done to")]
    return any(one and other and not share(one, other) for one, other in sides)


def overlap(first: Signature, second: Signature) -> float:
    """The share of the longer words (as stems) that both descriptions have, of the shorter description."""
    shorter = min(len(first.content), len(second.content))
    return len(first.content & second.content) / shorter if shorter else 0.0


def likeness(first: Signature, second: Signature) -> float:
    """How surely the two tell one event, 0 when they may not be merged; dates are not looked at.

    The end of something that befell somebody ("the suspension was lifted") is what puts that one back.

    The same act by or to the same names is 1 or more. Acts of another word need a near meaning and a name
    in common.
    """
    if contradict(first, second):
        return 0.0
    named = share(first.people, second.people)
    if named and (first.undone & second.restores or second.undone & first.restores):
        return 0.75
    nearby = share(first.people | first.company, second.people | second.company)
    same_act = bool(first.acts & second.acts)
    said = {first.words[0], second.words[0]} & lexicon().saying
    if said and overlap(first, second) < SAME_SAYING:
        return 0.0
    things = len(first.heads & second.heads)
    if same_act:
        if named:
            return 1.0 + 0.1 * things
        if not first.people and not second.people and things >= 1:
            return 0.9 if things > 1 else 0.8
        return 0.7 if nearby and things else 0.0
    if frozenset((first.words[0], second.words[0])) in lexicon().opposites:
        return 0.0
    near = nearness(first.words, second.words)
    if near < NEAR or not (named or nearby):
        return 0.0
    return 0.6 * near + (0.1 if named else 0.0)
