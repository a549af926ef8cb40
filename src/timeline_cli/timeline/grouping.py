"""Which events are one: pairs that share a name or an act and a stretch of time, the surest joined first.

Candidates are found in blocks, so the work grows with the number of events, not with the number of pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.timeline.names import KnownNames, share
from timeline_cli.timeline.narrow import Days, Key, days_of, key_of
from timeline_cli.timeline.sameness import Signature, contradict, likeness, overlap, puts_back, signature

#: A block holds what may be one event; so many neighbours in it (by date) are compared with each.
NEIGHBOURS = 40
#: How much of its words an article repeats when it tells one event twice.
SAME_TELLING = 0.4
#: Dates longer than this many days are not evidence that two events are one.
LONGEST_DAYS = 400
#: Beyond a month the act, a name and a thing must agree.
MONTH, VAGUE_LIKENESS = 45, 1.05
#: Dates of so many days say well when something happened.
FEW_DAYS = 8
#: So many names in common make articles tell one story.
STORY_NAMES = 2
#: Names that stand in more articles, and in more than a twentieth of all, belong to no one story.
STORY_ARTICLES = 40
#: A name of several words, wherever the text has it.
LONG_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")


@dataclass(frozen=True, slots=True)
class Told:
    """An event with what is compared of it."""

    event: Event
    signature: Signature
    days: Days | None
    published: date | None

    @property
    def key(self) -> Key:
        return key_of(self.event)


def signed(events: Sequence[Event], articles: Mapping[str, Article], known: KnownNames) -> list[Told]:
    """Each event with what is compared of it."""
    told = []
    for event in events:
        published = articles[event.article].published if event.article in articles else None
        signed = signature(event, known, ahead=_is_ahead(event, published))
        told.append(Told(event, signed, days_of(event), published))
    return _with_what_befell(told)


def _is_ahead(event: Event, published: date | None) -> bool:
    """Whether the event had not happened when it was told: a plan, or what may be, from then on."""
    is_past = published is not None and event.latest is not None and event.latest < published
    return event.factuality == "planned" or (event.factuality == "possible" and not is_past)


def _with_what_befell(told: Sequence[Told]) -> list[Told]:
    """What befell people before, in the same article, for the events that put them back or end it."""
    befallen: dict[str, list[Told]] = {}
    for one in told:
        if one.signature.names["done to"] and one.days is not None:
            befallen.setdefault(one.event.article, []).append(one)
    return [replace(one, signature=_in_its_light(one, befallen.get(one.event.article, ()))) for one in told]


def _in_its_light(one: Told, befallen: Iterable[Told]) -> Signature:
    """The signature with what is over for those who are put back, or with the one whose "suspension" ends."""
    signed, days = one.signature, one.days
    if days is None:
        return signed
    before = [
        other.signature for other in befallen if other.days is not None and other.days.last < days.first
    ]
    if signed.names["done to"] and puts_back(one.event):
        same = [s for s in before if share(signed.names["done to"], s.names["done to"])]
        return replace(signed, restores=frozenset(a for s in same for a in s.acts) - {signed.repeats})
    if signed.undone and not signed.people:
        befell = {s.names["done to"] for s in before if signed.undone & s.acts}
        whom = befell.pop() if len(befell) == 1 else frozenset()
        return replace(signed, names={**signed.names, "other": whom})
    return signed


def groups(told: Sequence[Told], stories: Stories) -> list[list[Told]]:
    """The events in groups that are one event each, the surest pairs joined first."""
    pairs = sorted(
        ((score, one, other) for one, other, score in _pairs(told, stories)),
        key=lambda pair: (-pair[0], told[pair[1]].key, told[pair[2]].key),
    )
    members: dict[int, list[int]] = {i: [i] for i in range(len(told))}
    group_of = list(range(len(told)))
    for _, one, other in pairs:
        first, second = members[group_of[one]], members[group_of[other]]
        if first is second or not all(_compatible(told[i], told[j]) for i in first for j in second):
            continue
        gone = group_of[other]
        first.extend(second)
        for i in second:
            group_of[i] = group_of[one]
        del members[gone]
    return [[told[i] for i in sorted(group)] for _, group in sorted(members.items())]


def _pairs(told: Sequence[Told], stories: Stories) -> Iterator[tuple[int, int, float]]:
    """Pairs that may be one event, each once, with how alike they are."""
    seen: set[tuple[int, int]] = set()
    for block in _blocks(told).values():
        block.sort(key=lambda i: (told[i].days or Days(0, 0), i))
        for place, one in enumerate(block):
            for other in block[place + 1 : place + 1 + NEIGHBOURS]:
                pair = (min(one, other), max(one, other))
                if pair not in seen:
                    seen.add(pair)
                    score = _score(told[one], told[other], stories)
                    if score is not None:
                        yield (*pair, score)


def _score(one: Told, other: Told, stories: Stories) -> float | None:
    """How alike two tellings are; None where they are hardly of one event."""
    if not _compatible(one, other):
        return None
    score = likeness(
        one.signature,
        other.signature,
        one_day=is_one_day(one, other),
        near_days=_are_near(one, other),
        one_story=stories.is_one(one.event.article, other.event.article),
    )
    return score if score > (0 if _are_close(one, other) else VAGUE_LIKENESS) else None


class Stories:
    """Which articles tell one story: those that have names in common that few others have."""

    def __init__(self, told: Iterable[Told], articles: Mapping[str, Article]) -> None:
        names = {
            article.id: {tuple(found.lower().split()) for found in LONG_NAME.findall(article.text)}
            for article in articles.values()
        }
        for one in told:
            names.setdefault(one.event.article, set()).update(one.signature.people)
        count = Counter(name for found in names.values() for name in found)
        most = max(STORY_ARTICLES, len(names) // 20)
        self._names = {
            article: {name for name in found if count[name] <= most} for article, found in names.items()
        }

    def is_one(self, first: str, second: str) -> bool:
        """Whether two articles have enough names in common, or half of the few that a short one has."""
        names = (self._names[first], self._names[second])
        needed = min(STORY_NAMES, *((len(found) + 1) // 2 for found in names))
        return first == second or len(names[0] & names[1]) >= needed > 0


def _are_near(one: Told, other: Told) -> bool:
    """Whether both dates are of a few days."""
    lengths = [told.days.last - told.days.first for told in (one, other) if told.days is not None]
    return max(lengths) < FEW_DAYS


def _are_close(one: Told, other: Told) -> bool:
    """Whether the dates are evidence: equal, or neither much longer than a month."""
    lengths = [told.days.last - told.days.first for told in (one, other) if told.days is not None]
    return one.days == other.days or max(lengths) <= MONTH


def _blocks(told: Sequence[Told]) -> dict[tuple[str, int], list[int]]:
    """Events that share a name's last word, or an act, and a month; and those in copies of one sentence."""
    blocks: dict[tuple[str, int], list[int]] = {}
    for i, one in enumerate(told):
        blocks.setdefault((one.signature.copy[0], -1), []).append(i)
        if one.days is None or one.days.last - one.days.first > LONGEST_DAYS:
            continue
        names = {name[-1] for name in one.signature.people}
        acts = {f"{act}:" for act in one.signature.acts}
        months = {day // 31 for day in range(one.days.first, one.days.last + 1)}
        for word in names | acts:
            for month in months:
                blocks.setdefault((word, month), []).append(i)
    return blocks


def _compatible(one: Told, other: Told) -> bool:
    """Whether dates and what is told allow the two to be one event."""
    if one.days is None or other.days is None or one.days.meet(other.days).is_empty:
        return False
    if is_withdrawn(one.event) or is_withdrawn(other.event):
        return False
    one_day = is_one_day(one, other)
    if contradict(one.signature, other.signature, one_day=one_day) or not _may_have_happened(one, other):
        return False
    if one.event.article != other.event.article:
        return True
    same_act = bool(one.signature.acts & other.signature.acts)
    repeated = overlap(one.signature.content, other.signature.content)
    return one.days == other.days and same_act and repeated >= SAME_TELLING


def is_withdrawn(event: Event) -> bool:
    """Whether a correction takes back all that is told of the event, so that it confirms nobody."""
    return bool(event.mentions) and all(mention.taken_back for mention in event.mentions)


def is_one_day(one: Told, other: Told) -> bool:
    """Whether both stand on the very same day."""
    return one.days is not None and one.days == other.days and one.days.first == one.days.last


def _may_have_happened(one: Told, other: Told) -> bool:
    """Whether a plan and what happened can be one event: on the very day, told after it was planned."""
    if one.signature.ahead == other.signature.ahead:
        return True
    plan, done = (one, other) if one.signature.ahead else (other, one)
    return (
        is_one_day(plan, done)
        and plan.published is not None
        and (done.published is not None and plan.published < done.published)
    )
