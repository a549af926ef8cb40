"""Several articles, one timeline: an event that they tell more than once becomes one entry with its mentions.

Candidates share a name (or an act) and a stretch of time, so the work grows with the number of events, not
with the number of pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline_cli.articles import Article
from timeline_cli.events.event import Event, Mention, Participant
from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.timeline.narrow import (
    Days,
    Key,
    Narrowed,
    Shift,
    days_of,
    key_of,
    narrow,
    shifts,
    spelled,
    with_days,
)
from timeline_cli.timeline.order import article_key, order
from timeline_cli.timeline.sameness import (
    Signature,
    contradict,
    likeness,
    name_key,
    overlap,
    puts_back,
    share,
    signature,
)
from timeline_cli.timeline.timeline import Timeline

#: A block holds what may be one event; so many neighbours in it (by date) are compared with each.
NEIGHBOURS = 40
#: How much of its words an article repeats when it tells one event twice.
SAME_TELLING = 0.4
#: Dates longer than this many days are not evidence that two events are one.
LONGEST_DAYS = 400
#: Beyond a month the act, a name and a thing must agree.
MONTH, VAGUE_LIKENESS = 45, 1.05
#: Sources that are so many days apart on one event give different accounts; beyond, they tell two events.
DISPUTE_DAYS = 3


@dataclass(frozen=True, slots=True)
class _Told:
    """An event with what is compared of it."""

    event: Event
    signature: Signature
    days: Days | None

    @property
    def key(self) -> Key:
        return key_of(self.event)


def merge(timelines: Iterable[Timeline]) -> Timeline:
    """One timeline of all articles, each event once, each date as exact as the articles together allow.

    The outcome does not depend on the order of `timelines`. Entries are numbered in their order.
    """
    articles: dict[str, Article] = {}
    expressions: dict[str, tuple[TimeExpression, ...]] = {}
    events: list[Event] = []
    for timeline in timelines:
        articles.update({article.id: article for article in timeline.articles})
        expressions.update(timeline.time_expressions)
        events.extend(timeline.events)
    events.sort(key=lambda event: (event.article, event.trigger.start, event.id))
    told = _signed(events)
    groups = _groups(told)
    distances = shifts(events, expressions)
    narrowed = narrow(events, [[one.key for one in group] for group in groups], distances)
    entries = [
        entry
        for number, group in enumerate(groups)
        for entry in _entries(group, number in narrowed.disputed, narrowed, articles)
    ]
    said = {distance.later: distance for distance in distances}
    exact = {
        one.key: (one.event, min((m.event for m in group), key=_exactness))
        for group in groups
        for one in group
    }
    entries = [_moved(entry, narrowed, said.get(key_of(entry)), exact) for entry in entries]
    timeline = order(sorted(articles.values(), key=article_key), expressions, _with_disputes(entries))
    return replace(timeline, events=_numbered(timeline.events))


def _signed(events: Sequence[Event]) -> list[_Told]:
    """Each event with its signature; names that its description holds take part in it too.

    The names of its sentence, its company, are those of all events told in it.
    """
    known: dict[str, set[str]] = {}
    for event in events:
        named = {participant.name for participant in event.participants if participant.label is not None}
        known.setdefault(event.article, set()).update(named)
    own = [_with_names(signature(event), event, known[event.article]) for event in events]
    company: dict[tuple[str, int], set[tuple[str, ...]]] = {}
    for event, signed in zip(events, own, strict=True):
        company.setdefault((event.article, event.sentence.start), set()).update(signed.people)
    own = [
        replace(signed, company=frozenset(company[event.article, event.sentence.start]))
        for event, signed in zip(events, own, strict=True)
    ]
    told = [_Told(event, signed, days_of(event)) for event, signed in zip(events, own, strict=True)]
    return _with_what_they_restore(told)


def _with_what_they_restore(told: Sequence[_Told]) -> list[_Told]:
    """What befell the same people before, in the same article, for the events that put somebody back."""
    befallen: dict[str, list[_Told]] = {}
    for one in told:
        if one.signature.names["done to"] and one.days is not None:
            befallen.setdefault(one.event.article, []).append(one)
    found = []
    for one in told:
        signed, days = one.signature, one.days
        if days is not None and signed.names["done to"] and puts_back(one.event):
            before = [
                other.signature.acts
                for other in befallen[one.event.article]
                if other.days is not None
                and other.days.last < days.first
                and share(signed.names["done to"], other.signature.names["done to"])
            ]
            over = frozenset(act for acts in before for act in acts) - {signed.repeats}
            one = replace(one, signature=replace(signed, restores=over))
        found.append(one)
    return found


def _with_names(signed: Signature, event: Event, known: Iterable[str]) -> Signature:
    """The signature with the article's names that the description holds, "her suspension" written out."""
    held = {
        key for name in known if name in event.description and (key := name_key(name)) not in signed.people
    }
    return replace(signed, names={**signed.names, "other": signed.names["other"] | held})


# -- which events are one --------------------------------------------------------------------------------


def _groups(told: Sequence[_Told]) -> list[list[_Told]]:
    """The events in groups that are one event each, the surest pairs joined first."""
    pairs = sorted(
        ((score, one, other) for one, other, score in _pairs(told)),
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


def _pairs(told: Sequence[_Told]) -> Iterator[tuple[int, int, float]]:
    """Pairs that may be one event, each once, with how alike they are."""
    seen: set[tuple[int, int]] = set()
    for block in _blocks(told).values():
        block.sort(key=lambda i: (told[i].days or Days(0, 0), i))
        for place, one in enumerate(block):
            for other in block[place + 1 : place + 1 + NEIGHBOURS]:
                pair = (min(one, other), max(one, other))
                if pair in seen:
                    continue
                seen.add(pair)
                if _compatible(told[one], told[other]):
                    score = likeness(told[one].signature, told[other].signature)
                    if score > (0 if _are_close(told[one], told[other]) else VAGUE_LIKENESS):
                        yield (*pair, score)


def _are_close(one: _Told, other: _Told) -> bool:
    """Whether the dates are evidence: equal, or neither much longer than a month."""
    lengths = [told.days.last - told.days.first for told in (one, other) if told.days is not None]
    return one.days == other.days or max(lengths) <= MONTH


def _blocks(told: Sequence[_Told]) -> dict[tuple[str, int], list[int]]:
    """Events that share a name's last word, or an act, and a month."""
    blocks: dict[tuple[str, int], list[int]] = {}
    for i, one in enumerate(told):
        if one.days is None or one.days.last - one.days.first > LONGEST_DAYS:
            continue
        names = {name[-1] for name in one.signature.people | one.signature.company if name}
        acts = {f"{act}:" for act in one.signature.acts}
        months = {day // 31 for day in range(one.days.first, one.days.last + 1)}
        for word in names | acts:
            for month in months:
                blocks.setdefault((word, month), []).append(i)
    return blocks


def _compatible(one: _Told, other: _Told) -> bool:
    """Whether dates and what is told allow the two to be one event."""
    if one.days is None or other.days is None or one.days.meet(other.days).is_empty:
        return False
    if contradict(one.signature, other.signature):
        return False
    if one.event.article != other.event.article:
        return True
    same_act = bool(one.signature.acts & other.signature.acts)
    return one.days == other.days and same_act and overlap(one.signature, other.signature) >= SAME_TELLING


# -- one entry for each ----------------------------------------------------------------------------------


def _entries(
    group: Sequence[_Told], is_disputed: bool, narrowed: Narrowed, articles: Mapping[str, Article]
) -> list[Event]:
    """The entry of a group, or the events alone where their dates turned out to exclude one another."""
    events = [_placed(one.event, articles) for one in group]
    if len(events) == 1:
        return events
    if is_disputed:
        return [replace(event, disputed=_accounts(events)) for event in events]
    main = max(events, key=_telling)
    entry = _joined(main, events)
    left = narrowed.days.get(key_of(main))
    if left is None:
        return [entry]
    exact = min(events, key=_exactness)
    step = Step(
        step="narrowed by another source",
        because=f"“{exact.trigger.text}” ({exact.article}) tells the same event",
        origin=_spelled(main),
        result=spelled(left),
    )
    return [with_days(entry, left, step)]


def _placed(event: Event, articles: Mapping[str, Article]) -> Event:
    """The event with date and publication date in its own mention."""
    article = articles.get(event.article)
    published = article.published if article is not None else None
    mentions = event.mentions or (
        Mention(article=event.article, trigger=event.trigger, sentence=event.sentence,
                time_expression=event.time_expression),
    )  # fmt: skip
    return replace(
        event, mentions=tuple(replace(m, value=event.value, published=published) for m in mentions)
    )


def _telling(event: Event) -> tuple[int, int, int, Key]:
    """How much a mention tells: participants, names among them, words; last a fixed order."""
    named = sum(participant.label is not None for participant in event.participants)
    return (len(event.participants), named, min(len(event.description), 120), key_of(event))


def _joined(main: Event, events: Sequence[Event]) -> Event:
    """The main telling with the mentions and participants of all, and the reason why they are one."""
    others = [event for event in events if event is not main]
    mentions = sorted(
        (mention for event in events for mention in event.mentions),
        key=lambda mention: (mention.published or date.max, mention.article, mention.trigger.start),
    )
    because = ", ".join(f"“{event.trigger.text}” ({event.article})" for event in others)
    step = Step(
        step="told more than once",
        because=f"{because} tell of the same people and act, on dates that can be one",
        origin=_spelled(main),
        result=_spelled(main),
    )
    return replace(
        main,
        mentions=tuple(mentions),
        participants=_participants(main, others),
        salience=max(event.salience for event in events),
        main=any(event.main for event in events),
        sources=count_sources(mentions),
        derivation=(*main.derivation, step),
    )


def _participants(main: Event, others: Sequence[Event]) -> tuple[Participant, ...]:
    """The main telling's participants, and those with a name that only other tellings give."""
    known = {participant.name for participant in main.participants}
    more = []
    for event in others:
        for participant in event.participants:
            if participant.label is not None and participant.name not in known:
                known.add(participant.name)
                more.append(participant)
    return (*main.participants, *more)


def count_sources(mentions: Iterable[Mention]) -> int:
    """How many articles tell it, copies of one text counted once: those with the same sentence."""
    texts: dict[str, set[str]] = {}
    for mention in mentions:
        words = "".join(c for c in mention.sentence.text.casefold() if c.isalnum())
        texts.setdefault(mention.article, set()).add(words)
    kept: list[set[str]] = []
    for _, sentences in sorted(texts.items()):
        if not any(sentences & other for other in kept):
            kept.append(sentences)
    return len(kept)


def _moved(
    entry: Event, narrowed: Narrowed, distance: Shift | None, exact: Mapping[Key, tuple[Event, Event]]
) -> Event:
    """The entry with the date that is left to it when what it is counted from is known more exactly.

    `exact` maps an event to itself and to the most exactly dated telling of it.
    """
    left = narrowed.days.get(key_of(entry))
    if left is None or left.is_empty or entry.disputed:
        return entry
    if distance is None:
        because, origin = "what counts from it is dated more exactly by another source", _spelled(entry)
    else:
        base, source = exact[distance.earlier]
        because = (
            f"“{distance.words}” counts from “{base.trigger.text}”, which {source.article} dates more exactly"
        )
        origin = spelled(narrowed.days[distance.earlier])
    step = Step(
        step="moved with what it is counted from", because=because, origin=origin, result=spelled(left)
    )
    return with_days(entry, left, step)


# -- different accounts ----------------------------------------------------------------------------------


def _with_disputes(entries: Sequence[Event]) -> list[Event]:
    """Entries that sources tell with different days, or that one asserts and another denies, as one row."""
    told = _signed(sorted(entries, key=key_of))
    by_name: dict[tuple[str, str], list[int]] = {}
    for i, one in enumerate(told):
        for act in one.signature.acts:
            for name in {name[-1] for name in one.signature.people if name}:
                by_name.setdefault((act, name), []).append(i)
    gone: set[int] = set()
    rows = {i: one.event for i, one in enumerate(told)}
    for _, block in sorted(by_name.items()):
        block.sort(key=lambda i: (told[i].days or Days(0, 0), i))
        for place, i in enumerate(block):
            for j in block[place + 1 : place + 1 + NEIGHBOURS]:
                if i != j and not gone & {i, j} and _disagree(told[i], told[j]):
                    keep, drop = (j, i) if told[i].signature.negated else (i, j)
                    rows[keep] = _disputed(rows[keep], rows[drop])
                    gone.add(drop)
    return [row for i, row in rows.items() if i not in gone]


def _disagree(one: _Told, other: _Told) -> bool:
    """Whether two sources tell one event, but not its day, or one denies what the other tells."""
    first, second = one.signature, other.signature
    if one.days is None or other.days is None or _articles(one.event) & _articles(other.event):
        return False
    if first.again or second.again or first.ahead or second.ahead or first.undone != second.undone:
        return False
    alike = share(first.names["done to"], second.names["done to"]) and (
        share(first.names["doer"], second.names["doer"]) or bool(first.heads & second.heads)
    )
    if not alike:
        return False
    if first.negated != second.negated:
        return not one.days.meet(other.days).is_empty
    is_day = one.days.first == one.days.last and other.days.first == other.days.last
    return is_day and 0 < abs(one.days.first - other.days.first) <= DISPUTE_DAYS


def _articles(event: Event) -> set[str]:
    return {mention.article for mention in event.mentions}


def _disputed(row: Event, other: Event) -> Event:
    """One row for two accounts."""
    mentions = sorted(
        (*row.mentions, *other.mentions),
        key=lambda mention: (mention.published or date.max, mention.article, mention.trigger.start),
    )
    days = [day for event in (row, other) for day in (event.earliest, event.latest) if day is not None]
    return replace(
        row,
        mentions=tuple(mentions),
        earliest=min(days),
        latest=max(days),
        sources=count_sources(mentions),
        disputed=_accounts((row, other)),
    )


def _accounts(events: Sequence[Event]) -> str:
    """Each source with what it says."""
    told = sorted(f"{e.article}: {'not ' if e.factuality == 'negated' else ''}{_spelled(e)}" for e in events)
    return "; ".join(told)


def _spelled(event: Event) -> str:
    days = days_of(event)
    return spelled(days) if days is not None else "no date"


def _exactness(event: Event) -> tuple[int, Key]:
    """What sorts tellings by how exact their date is."""
    return (_length(event), key_of(event))


def _length(event: Event) -> int:
    days = days_of(event)
    return days.last - days.first if days is not None else LONGEST_DAYS


def _numbered(events: Sequence[Event]) -> tuple[Event, ...]:
    """Events with ids that are unique across articles; relations are dropped, they name the old ones."""
    return tuple(replace(event, id=f"e{n}", relations=()) for n, event in enumerate(events, start=1))
