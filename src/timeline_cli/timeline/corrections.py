"""What an article takes back: "an earlier version said Monday; it was on Tuesday" is one event, corrected.

The earlier claim stays as a mention that is taken back; other articles that told it so join it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, on_the_date_of
from timeline_cli.tables import read_table
from timeline_cli.temporal.expression import Step
from timeline_cli.timeline.entries import date_of, in_order, placed, telling
from timeline_cli.timeline.grouping import Told, is_withdrawn, signed
from timeline_cli.timeline.names import KnownNames, share
from timeline_cli.timeline.narrow import Days, days_of, key_of
from timeline_cli.timeline.sameness import act, contradict, overlap, stems

Part = Literal["taken back", "put right"]

#: The name of the step in the derivation of what was put right.
CORRECTED = "corrected"
#: How much of the shorter telling another one has to repeat to be the account that is put right.
SAME_TELLING = 0.5
#: What was told wrongly lies so near to what is right, in days.
NEARBY = 31


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way of putting something right, with a text that it finds and one that it leaves alone."""

    name: str
    kind: Literal["heading", "taken_back", "put_right"]
    pattern: re.Pattern[str]
    example: str
    never: str


@cache
def phrases() -> tuple[Phrase, ...]:
    """The phrases of `data/corrections.toml`."""
    data = read_table("timeline_cli.timeline", "corrections")
    return tuple(
        Phrase(name, kind, re.compile(entry["pattern"], re.IGNORECASE), entry["example"], entry["never"])
        for kind in ("heading", "taken_back", "put_right")
        for name, entry in data[kind].items()
    )


def part_of(event: Event, text: str) -> Part | None:
    """Whether the article's `text` takes the event back or puts it right, None for all else."""
    start = text.rfind("\n", 0, event.sentence.start) + 1
    before = text[start : event.trigger.start]
    cues = [(found.end(), phrase.kind) for phrase in phrases() for found in phrase.pattern.finditer(before)]
    if not cues:
        return None
    end, kind = max(cues)
    return "taken back" if kind == "taken_back" and start + end > event.sentence.start else "put right"


# -- within one article ----------------------------------------------------------------------------------


def settle(events: Sequence[Event], article: Article) -> list[Event]:
    """The events of one article, a claim that it takes back joined with what it puts in its place."""
    if not any(phrase.kind == "taken_back" and phrase.pattern.search(article.text) for phrase in phrases()):
        return list(events)
    known = KnownNames(p.name for event in events for p in event.participants if p.label is not None)
    parts = {event.id: part_of(event, article.text) for event in events}
    left = {one.event.id: one for one in signed(events, {article.id: article}, known)}
    settled: list[Event] = []
    for claim in [one for one in left.values() if parts[one.event.id] == "taken back"]:
        del left[claim.event.id]
        accounts = _accounts_for(claim, list(left.values()), parts)
        for account in accounts:
            del left[account.event.id]
        settled.append(_settled(claim, accounts, article))
    kept = {event.id: event for event in (*(one.event for one in left.values()), *settled)}
    return [kept[event.id] for event in events if event.id in kept]


def _accounts_for(claim: Told, others: Sequence[Told], parts: Mapping[str, Part | None]) -> list[Told]:
    """The tellings that stand in the claim's place: the correction's own, or else the article's."""
    fitting = [one for one in others if parts[one.event.id] != "taken back" and _is_account(claim, one)]
    best = max(fitting, key=lambda o: (parts[o.event.id] == "put right", telling(o.event)), default=None)
    if best is None:
        return []
    return [one for one in fitting if one.days == best.days]


def _is_account(claim: Told, other: Told, said: frozenset[str] = frozenset()) -> bool:
    """Whether `other` can be the right account of what the claim told, in these words or those `said`."""
    first, second = claim.signature, other.signature
    if claim.days is None or other.days is None or not first.acts & second.acts:
        return False
    if first.negated != second.negated or contradict(first, second, one_day=True):
        return False
    return _gap(claim.days, other.days) <= NEARBY and (
        share(first.people, second.people)
        or bool(first.heads & second.heads)
        or max(overlap(words, second.content) for words in (first.content, said)) >= SAME_TELLING
    )


def _gap(first: Days, second: Days) -> int:
    """So many days lie from one date to the other, 0 when they overlap."""
    return max(0, second.first - first.last, first.first - second.last)


def _settled(claim: Told, accounts: Sequence[Told], article: Article) -> Event:
    """One event of a claim and the accounts that replace it; without any, the claim as taken back."""
    articles = {article.id: article}
    wrong = _taken_back(placed(claim.event, articles).mentions)
    before = f"{article.id}: {date_of(claim.event)} before"
    if not accounts:
        return replace(claim.event, mentions=wrong, corrected=f"{before}, now taken back")
    main = max(accounts, key=lambda one: telling(one.event))
    told = (claim if _is_bare(main) else main).event
    right = main.event
    step = Step(
        step=CORRECTED,
        because=f"({article.id}) takes back what it told before",
        origin=date_of(claim.event),
        result=date_of(right),
    )
    own = [mention for one in accounts for mention in placed(one.event, articles).mentions]
    return replace(
        on_the_date_of(told, right),
        time_expression=right.time_expression,
        date_is_own=right.date_is_own,
        factuality=right.factuality,
        cue=right.cue,
        source_of_claim=right.source_of_claim,
        mentions=in_order((*wrong, *own)),
        corrected=f"{before}, now {date_of(right)}",
        derivation=(*right.derivation, step),
    )


def _is_bare(one: Told) -> bool:
    """Whether no more is told than that it happened: "the vote took place"."""
    things = {head for head in one.signature.heads if head != "place" and act(head) not in one.signature.acts}
    return not one.signature.people and not things


def _taken_back(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(replace(mention, taken_back=True) for mention in mentions)


# -- across articles -------------------------------------------------------------------------------------


def with_corrections(
    entries: Sequence[Event], articles: Mapping[str, Article], known: KnownNames
) -> list[Event]:
    """The entries, those that an article's correction takes back joined with the one that it puts right."""
    if not any(entry.corrected for entry in entries):
        return list(entries)
    left = {one.key: one for one in signed(sorted(entries, key=key_of), articles, known)}
    for one in [one for one in left.values() if one.event.corrected]:
        wrong = [other for other in left.values() if other.key != one.key and _is_taken_back(one, other)]
        for other in wrong:
            del left[other.key]
        if wrong:
            left[one.key] = replace(one, event=joined_wrong(one.event, [other.event for other in wrong]))
    return [one.event for one in left.values()]


def _is_taken_back(corrected: Told, other: Told) -> bool:
    """Whether only articles that are no later tell `other`, on the date that is taken back."""
    claims = [mention for mention in corrected.event.mentions if mention.taken_back]
    latest = max((m.published for m in claims if m.published is not None), default=None)
    mentions = other.event.mentions
    if latest is None or any(m.published is None or m.published > latest for m in mentions):
        return False
    if (
        other.event.corrected
        or other.days is None
        or {m.article for m in claims} & {m.article for m in mentions}
    ):
        return False
    dates = [days for claim in claims if (days := days_of(claim)) is not None]
    right = None if is_withdrawn(corrected.event) else corrected.days
    is_right = right is not None and not right.meet(other.days).is_empty
    on_wrong_date = any(not days.meet(other.days).is_empty for days in dates)
    said = frozenset(word for claim in claims for word in stems(claim.sentence.text))
    return on_wrong_date and not is_right and _is_account(corrected, other, said)


def joined_wrong(corrected: Event, wrong: Sequence[Event]) -> Event:
    """The entry that puts right what `wrong` entries tell, with their mentions as taken back."""
    mentions = in_order((*corrected.mentions, *(m for event in wrong for m in _taken_back(event.mentions))))
    before = "; ".join(f"{event.article}: {date_of(event)}" for event in sorted(wrong, key=key_of))
    # What is told wrongly is the date; who tells most of the event tells it best.
    told = max((corrected, *wrong), key=lambda event: (min(len(event.description), 120), key_of(event)))
    return replace(
        corrected,
        description=told.description,
        mentions=mentions,
        corrected=f"{before}; {corrected.corrected or f'{corrected.article}: {date_of(corrected)}'}",
        main=corrected.main or any(event.main for event in wrong),
        salience=max(corrected.salience, *(event.salience for event in wrong)),
    )
