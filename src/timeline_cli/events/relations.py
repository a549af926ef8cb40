"""What the text says of the order in which two events started: tense, connectives, clauses, reports.

Each pair of events in one sentence or in neighbouring ones gets the verdict of the first rule that speaks.
Its weight says how much it counts where verdicts contradict one another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from timeline_cli.events import labels, syntax
from timeline_cli.events.event import Event, Relation
from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import ANSWERING, PLANNING, REPORTING, TIME_UNITS
from timeline_cli.events.tokens import Doc, Token, once
from timeline_cli.tables import read_table

#: How many sentences apart two events may be for the text to relate them.
REACH = 1
#: With these before "to", what somebody is to do.
IS_TO = frozenset({"am", "are", "is"})
#: In these tenses an event is over.
OVER = frozenset({"participle", "past", "pluperfect"})
CLAUSES = labels.CLAUSES | {"conjunct", "parataxis"}


@dataclass(frozen=True, slots=True)
class Connective:
    """A word that says which came first; `own_first` is about the clause or noun that it belongs to."""

    own_first: bool
    weight: float
    reason: str


@dataclass(frozen=True, slots=True)
class Told:
    """A trigger with what the grammar says of its time; `stage` sorts tenses by what they tell of.

    `adverbs` are those of its clause that say which came first.
    """

    id: str
    token: Token
    sentence: int
    tense: syntax.Tense
    reports: bool
    ahead: bool
    stage: int
    adverbs: tuple[tuple[str, Connective], ...]


class Verdict(NamedTuple):
    """Whether the first of the two events, in text order, is the earlier one; how sure, and why."""

    first_is_earlier: bool
    weight: float
    cue: str


@cache
def connectives() -> tuple[dict[str, Connective], dict[str, Connective]]:
    """The words of `data/relations.toml`: those that open a clause or noun, and adverbs."""
    data = read_table("timeline_cli.events", "relations")

    def table(key: str) -> dict[str, Connective]:
        return {
            word: Connective(entry["order"].endswith("first"), entry["weight"], entry["reason"])
            for entry in data[key]
            for word in entry["words"].split()
        }

    return table("markers"), table("adverbs")


def relate(doc: Doc, triggers: Sequence[tuple[str, int]]) -> list[Relation]:
    """The relations between neighbouring events of `doc`; `triggers` are event ids with token indices."""
    bounds = [sentence.start for sentence in doc.sents]
    told = [_told(event, doc[index], bisect_right(bounds, index)) for event, index in triggers]
    told.sort(key=lambda item: item.token.i)
    relations = []
    for first, second in _neighbours(told):
        verdict = judge(first, second)
        earlier, later = (first, second) if verdict.first_is_earlier else (second, first)
        relations.append(Relation(earlier=earlier.id, later=later.id, cue=verdict.cue, weight=verdict.weight))
    return relations


def with_relations(doc: Doc, events: Sequence[Event], indices: Sequence[int]) -> list[Event]:
    """The events, each with the relations in which it is the earlier one; `indices` are their triggers."""
    relations: dict[str, list[Relation]] = {}
    for relation in relate(doc, [(event.id, index) for event, index in zip(events, indices, strict=True)]):
        relations.setdefault(relation.earlier, []).append(relation)
    return [
        replace(event, relations=tuple(relations[event.id])) if event.id in relations else event
        for event in events
    ]


def _neighbours(told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    for position, first in enumerate(told):
        for second in told[position + 1 :]:
            if second.sentence - first.sentence > REACH:
                break
            if first.token.i != second.token.i:
                yield first, second


def _told(event: str, token: Token, sentence: int) -> Told:
    tense = syntax.tense(token)
    reports = token.lemma_ in REPORTING and tense != "infinitive" and not _is_going(token)
    ahead = tense == "future" or bool(syntax.modals(token)) or _is_planned(token, tense)
    known = connectives()[1]
    adverbs = tuple(
        (child.lower_, known[child.lower_])
        for child in syntax.children(token, "adverb")
        if child.lower_ in known
    )
    return Told(event, token, sentence, tense, reports, ahead, _stage(tense, reports, ahead), adverbs)


def _is_going(token: Token) -> bool:
    """Whether who responds goes there and says nothing: "responded to a fire"."""
    is_led = any(syntax.preposition_of(noun) == "to" for noun in syntax.obliques(token))
    return token.lemma_ in ANSWERING and is_led and not syntax.complements(token)


def _is_planned(token: Token, tense: syntax.Tense) -> bool:
    """Whether the trigger is what someone plans, is due or "is to" do."""
    helpers = {helper.lower_ for helper in syntax.auxiliaries(token)}
    if syntax.is_infinitive(token) and helpers & IS_TO:
        return True
    head = syntax.governor(token)
    return tense == "infinitive" and head is not None and head.lemma_ in PLANNING


def _stage(tense: syntax.Tense, reports: bool, ahead: bool) -> int:
    """Where an event of this tense stands: before the past, past, present, the report, what is to come."""
    if ahead:
        return 4
    if reports and tense != "pluperfect":
        return 3
    if tense == "pluperfect":
        return 0
    return 2 if tense in ("present", "infinitive") else 1


def judge(first: Told, second: Told) -> Verdict:
    """Which of two events started first; `first` stands first in the text."""
    for rule in RULES:
        verdict = rule(first, second)
        if verdict is not None:
            return verdict
    return Verdict(True, 0.3 if first.sentence == second.sentence else 0.35, "told in this order")


# -- rules ----------------------------------------------------------------------


def by_connective(first: Told, second: Told) -> Verdict | None:
    """ "She resigned after the vote", "the band then left"."""
    markers, _ = connectives()
    links = _links(first, second)
    if links is not None:
        inner_is_second, _, top = links
        for word in _opening_words(top):
            if (connective := markers.get(word)) is not None:
                cue = f"“{word}”: {connective.reason}"
                return Verdict(connective.own_first != inner_is_second, connective.weight, cue)
    for told in (second, first):
        if told is second and _is_planned(first.token, first.tense) and second.tense in OVER:
            # "She is to sue. He left and then | returned": that did not follow what is still to come.
            continue
        for word, connective in told.adverbs:
            if told is second or connective.own_first:
                cue = f"“{word}”: {connective.reason}"
                return Verdict(connective.own_first == (told is first), connective.weight, cue)
    return None


def by_what_is_ahead(first: Told, second: Told) -> Verdict | None:
    """ "She said that the bridge would close": what is still to come is later."""
    if first.ahead == second.ahead:
        return None
    later = first if first.ahead else second
    return Verdict(second is later, 0.88, f"“{later.token.text}” is still to come")


def by_clause(first: Told, second: Told) -> Verdict | None:
    """What the clause of one event is to the other: what is said, a purpose, a relative clause."""
    links = _links(first, second)
    if links is None:
        return None
    inner_is_second, kinds, top = links
    outer, inner = (first, second) if inner_is_second else (second, first)
    if "complement clause" in kinds and outer.reports:
        return Verdict(not inner_is_second, 0.93, f"it is what “{outer.token.text}” reports")
    if kinds[-1] in NOUN_CLAUSES:
        return Verdict(not inner_is_second, 0.72, "a relative clause goes back")
    if kinds[-1] in ("open complement", "adverbial clause") and syntax.is_infinitive(top):
        return Verdict(inner_is_second, 0.85, f"it is what “{outer.token.text}” leads to")
    if kinds[-1] == "adverbial clause" and inner.tense in ("past", "pluperfect"):
        return Verdict(not inner_is_second, 0.75, "a side clause sets the scene")
    if kinds == ("conjunct",) and not (first.reports and not second.reports):
        return Verdict(True, 0.75, "joined in this order")
    return None


def by_statements(first: Told, second: Told) -> Verdict | None:
    """Statements come one after another as they are told."""
    if first.reports and second.reports and first.tense == second.tense:
        return Verdict(True, 0.75, "one statement after another")
    return None


def by_stage(first: Told, second: Told) -> Verdict | None:
    """Across sentences: what is told in the past came before "said", the pluperfect before the past."""
    if first.stage == second.stage:
        return None
    is_earlier = first.stage < second.stage
    if 3 in (first.stage, second.stage):
        return Verdict(is_earlier, 0.85, "what is told came before it was said")
    if 0 in (first.stage, second.stage):
        return Verdict(is_earlier, 0.6, "“had” goes back behind the past")
    return Verdict(is_earlier, 0.5, "the past comes before the present")


RULES: tuple[Callable[[Told, Told], Verdict | None], ...] = (
    by_connective,
    by_what_is_ahead,
    by_clause,
    by_stage,
    by_statements,
)


def _links(first: Told, second: Told) -> tuple[bool, tuple[labels.Relation, ...], Token] | None:
    """How one event's clause hangs below the other's: whether the second is below, the clause links from the
    lower one up, and the word below the upper event. None when neither governs the other.
    """
    if first.sentence != second.sentence:
        return None
    for inner_is_second, outer, inner in ((True, first, second), (False, second, first)):
        way = _way_up(inner.token).get(outer.token.i)
        if way is not None:
            return inner_is_second, *way
    return None


@once
def _way_up(token: Token) -> dict[int, tuple[tuple[labels.Relation, ...], Token]]:
    """For each word above `token`, by its index: the clause links up to there, and the word below it."""
    ways: dict[int, tuple[tuple[labels.Relation, ...], Token]] = {}
    kinds: tuple[labels.Relation, ...] = ()
    below = token
    for above in syntax.ancestors(token):
        if below.relation in CLAUSES:
            kinds = (*kinds, below.relation)
        ways[above.i] = (kinds or ("other",), below)
        if above.lemma_ not in TIME_UNITS:
            # "Hours after | the vote": what stands behind the length links them.
            below = above
    return ways


def _opening_words(top: Token) -> list[str]:
    """The conjunctions or prepositions that open a clause or noun phrase, lower case."""
    found = [child.lower_ for child in syntax.children(top, "marker", "preposition")]
    return found or [word for word in (syntax.preposition_of(top),) if word]
