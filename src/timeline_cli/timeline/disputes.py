"""Sources that disagree: on the day of an event, or on whether there was one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.timeline.corrections import joined_wrong, part_of
from timeline_cli.timeline.entries import accounts, in_order
from timeline_cli.timeline.grouping import NEIGHBOURS, Stories, Told, signed
from timeline_cli.timeline.names import KnownNames, clash, share
from timeline_cli.timeline.narrow import Days, key_of

#: Sources that are so many days apart on one event give different accounts; beyond, they tell two events.
DISPUTE_DAYS = 3


def with_disputes(
    entries: Sequence[Event], articles: Mapping[str, Article], known: KnownNames
) -> list[Event]:
    """Entries that sources tell with different days, or that one asserts and another denies, as one row."""
    told = signed(sorted(entries, key=key_of), articles, known)
    by_name: dict[tuple[str, str], list[int]] = {}
    for i, one in enumerate(told):
        for act in one.signature.acts:
            for name in {name[-1] for name in one.signature.people} | ({""} if one.event.main else set()):
                by_name.setdefault((act, name), []).append(i)
    stories = Stories(told, articles)
    gone: set[int] = set()
    rows = {i: one.event for i, one in enumerate(told)}
    for _, block in sorted(by_name.items()):
        block.sort(key=lambda i: (told[i].days or Days(0, 0), i))
        for place, i in enumerate(block):
            for j in block[place + 1 : place + 1 + NEIGHBOURS]:
                if i != j and not gone & {i, j} and _disagree(told[i], told[j], stories):
                    keep, drop = (j, i) if told[i].signature.negated else (i, j)
                    rows[keep] = _disputed(rows[keep], rows[drop], articles)
                    gone.add(drop)
    return [row for i, row in rows.items() if i not in gone]


def _disagree(one: Told, other: Told, stories: Stories) -> bool:
    """Whether two sources tell one event, but not its day, or one denies what the other tells.

    The same was done to the same, or it is what both articles are mainly about.
    """
    first, second = one.signature, other.signature
    if one.days is None or other.days is None or _articles(one.event) & _articles(other.event):
        return False
    if one.event.corrected or other.event.corrected:
        return False
    if first.again or second.again or first.ahead or second.ahead or first.undone != second.undone:
        return False
    if clash(first.names["doer"], second.names["doer"]):
        return False
    things = bool(first.heads & second.heads)
    named = share(first.names["done to"], second.names["done to"]) and (
        things or share(first.names["doer"], second.names["doer"])
    )
    is_main = things and one.event.main and other.event.main and bool(first.acts & second.acts)
    if not named and not (is_main and stories.is_one(one.event.article, other.event.article)):
        return False
    if first.negated != second.negated:
        return not one.days.meet(other.days).is_empty
    is_day = one.days.first == one.days.last and other.days.first == other.days.last
    return is_day and 0 < abs(one.days.first - other.days.first) <= DISPUTE_DAYS


def _articles(event: Event) -> set[str]:
    return {mention.article for mention in event.mentions}


def _disputed(row: Event, other: Event, articles: Mapping[str, Article]) -> Event:
    """One row for two accounts, or for one and the correction that puts it right."""
    for right, wrong in ((row, other), (other, row)):
        if right.article in articles and part_of(right, articles[right.article].text) == "put right":
            return joined_wrong(right, [wrong])
    days = [day for event in (row, other) for day in (event.earliest, event.latest) if day is not None]
    is_one_date = (row.earliest, row.latest) == (other.earliest, other.latest)
    return replace(
        row,
        mentions=in_order((*row.mentions, *other.mentions)),
        earliest=min(days),
        latest=max(days),
        value=row.value if is_one_date else None,
        granularity=row.granularity if is_one_date else None,
        part=row.part if is_one_date else None,
        main=row.main or other.main,
        salience=max(row.salience, other.salience),
        disputed=accounts((row, other)),
    )
