"""Gold timelines: reading them, and scoring the tool's output against them.

The format stands in `data/articles/README.md`; predictions are timeline objects of the output contract.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

ARTICLES = Path(__file__).parents[2] / "data" / "articles"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quoted string stands in an article; `start` and `end` are code points, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: Place) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldTimeExpression:
    place: Place
    text: str
    type: str
    values: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldRow:
    """One row of a gold timeline; any of `places` names it, the first is the trigger."""

    places: tuple[Place, ...]
    trigger: str
    values: tuple[str, ...]
    earliest: date | None
    latest: date | None
    factuality: str
    description: str
    participants: tuple[tuple[str, str], ...]
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldArticle:
    path: Path
    text: str
    published: date | None
    published_from: str | None
    time_expressions: tuple[GoldTimeExpression, ...]
    rows: tuple[GoldRow, ...]

    @property
    def name(self) -> str:
        return self.path.stem


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldPairRow:
    """One row of the timeline of two articles; `mentions` maps a file name to the words that name the row."""

    mentions: Mapping[str, tuple[Place, ...]]
    values: tuple[str, ...]
    earliest: date | None
    latest: date | None
    factuality: str
    description: str
    disputed: bool
    corrected: bool
    narrowed: bool
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldPair:
    path: Path
    kind: str
    articles: tuple[GoldArticle, ...]
    sources: int
    rows: tuple[GoldPairRow, ...]

    @property
    def name(self) -> str:
        return self.path.name.removesuffix(".pair.json")


def read_articles(folder: Path = ARTICLES) -> list[GoldArticle]:
    """Every article of the folder that has a gold timeline, by name."""
    return [read_article(gold) for gold in sorted(folder.glob("*.gold.json"))]


def read_article(gold_path: Path) -> GoldArticle:
    """One article with its gold timeline.

    Raises:
        ValueError: when the gold quotes what the article does not say.
    """
    path = gold_path.with_name(gold_path.name.removesuffix(".gold.json") + ".txt")
    text = path.read_text(encoding="utf-8")
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    return GoldArticle(
        path=path,
        text=text,
        published=_day(gold["published"]),
        published_from=gold["published_from"],
        time_expressions=tuple(
            GoldTimeExpression(
                place=find(text, record["text"], record["occurrence"]),
                text=record["text"],
                type=record["type"],
                values=_values(record),
                optional=record.get("optional", False),
            )
            for record in gold["time_expressions"]
        ),
        rows=tuple(
            GoldRow(
                places=tuple(_places(text, record)),
                trigger=record["trigger"],
                values=_values(record),
                earliest=_day(record["earliest"]),
                latest=_day(record["latest"]),
                factuality=record["factuality"],
                description=record["description"],
                participants=tuple((one["name"], one["role"]) for one in record["participants"]),
                optional=record.get("optional", False),
            )
            for record in gold["events"]
        ),
    )


def read_pairs(folder: Path = ARTICLES) -> list[GoldPair]:
    """Every pair of articles that tell one story, by name."""
    return [_read_pair(path) for path in sorted(folder.glob("*.pair.json"))]


def _read_pair(path: Path) -> GoldPair:
    gold = json.loads(path.read_text(encoding="utf-8"))
    articles = tuple(
        read_article(path.with_name(name.removesuffix(".txt") + ".gold.json")) for name in gold["articles"]
    )
    texts = {article.path.name: article.text for article in articles}
    return GoldPair(
        path=path,
        kind=gold["kind"],
        articles=articles,
        sources=gold["sources"],
        rows=tuple(
            GoldPairRow(
                mentions={
                    mention["article"]: tuple(_places(texts[mention["article"]], mention))
                    for mention in record["mentions"]
                },
                values=_values(record),
                earliest=_day(record["earliest"]),
                latest=_day(record["latest"]),
                factuality=record["factuality"],
                description=record["description"],
                disputed=record.get("disputed", False),
                corrected=record.get("corrected", False),
                narrowed=record.get("narrowed", False),
                optional=record.get("optional", False),
            )
            for record in gold["events"]
        ),
    )


def find(text: str, quoted: str, occurrence: int) -> Place:
    """Where the words stand for the how-manieth time, counted from 1.

    Raises:
        ValueError: when they do not stand there so often.
    """
    matches = list(re.finditer(rf"(?<!\w){re.escape(quoted)}(?!\w)", text))
    if not 1 <= occurrence <= len(matches):
        raise ValueError(f"{quoted!r} occurs {len(matches)} times, not {occurrence}")
    return Place(*matches[occurrence - 1].span())


def _places(text: str, record: Mapping[str, Any]) -> Iterator[Place]:
    for one in (record, *record.get("also", ())):
        yield find(text, one["trigger"], one["occurrence"])


def _values(record: Mapping[str, Any]) -> tuple[str, ...]:
    """The values that are right, the best first; none for a date that only an interval can tell."""
    return (*filter(None, [record["value"]]), *record.get("or", ()))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@dataclass(slots=True)
class Score:
    """Right, missed and spurious, with a line for each of the last two."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    spurious: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """In percent; 100 when nothing was found."""
        found = self.right + len(self.spurious)
        return 100 * self.right / found if found else 100.0

    @property
    def recall(self) -> float:
        """In percent; 100 when there was nothing to find."""
        gold = self.right + len(self.missed)
        return 100 * self.right / gold if gold else 100.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def total(scores: Iterable[Score]) -> Score:
    """All of them as one."""
    whole = Score()
    for score in scores:
        whole.right += score.right
        whole.missed += score.missed
        whole.spurious += score.spurious
    return whole


def score_time_expressions(gold: GoldArticle, timeline: Mapping[str, Any], *, values: bool) -> Score:
    """Time expressions with the very extent of the gold ones; with `values`, the value must agree too."""
    score = Score()
    left = {(one["start"], one["end"]): one for one in timeline["time_expressions"]}
    for expected in gold.time_expressions:
        one = left.pop((expected.place.start, expected.place.end), None)
        right = one is not None and (
            not values or any(same_value(one["value"], value) for value in expected.values)
        )
        if expected.optional:
            continue
        if right:
            score.right += 1
            continue
        got = f", got {one['value']}" if one else ""
        score.missed.append(f"{expected.text!r} {expected.values[0]}{got}")
        if one:
            score.spurious.append(f"{one['text']!r} {one['value']}")
    optional = [one.place for one in gold.time_expressions if one.optional]
    score.spurious += [
        f"{one['text']!r} {one['value']}"
        for (start, end), one in left.items()
        if not any(Place(start, end).overlaps(place) for place in optional)
    ]
    return score


def score_rows(gold: GoldArticle, timeline: Mapping[str, Any]) -> Score:
    """Rows with the right trigger and the right date, each gold row matched once."""
    score = Score()
    matched = match_rows(gold, timeline["events"])
    for index, row in enumerate(gold.rows):
        if index in matched.values() and not row.optional:
            score.right += 1
        elif not row.optional:
            score.missed.append(
                f"{row.trigger!r} on {_when(row.values, row.earliest, row.latest)}: {row.description}"
            )
    optional = [place for row in gold.rows if row.optional for place in row.places]
    for index, event in enumerate(timeline["events"]):
        ignored = any(place.overlaps(_place(event["trigger"])) for place in optional)
        if index not in matched and not ignored:
            when = _when([event["value"]], _day(event["earliest"]), _day(event["latest"]))
            score.spurious.append(f"{event['trigger']['text']!r} on {when}: {event['description']}")
    return score


def match_rows(gold: GoldArticle, events: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """The gold row that each right event tells: the event's place in `events`, the row's in `gold.rows`."""
    matched: dict[int, int] = {}
    for number, row in enumerate(gold.rows):
        for index, event in enumerate(events):
            named = any(place.overlaps(trigger) for place in row.places for trigger in _triggers(event))
            if index not in matched and named and same_date(event, row):
                matched[index] = number
                break
    return matched


def count_factuality(gold: GoldArticle, timeline: Mapping[str, Any]) -> tuple[int, int]:
    """Of the matched rows, how many have the right factuality, and how many there are."""
    matched = match_rows(gold, timeline["events"])
    right = sum(
        timeline["events"][index]["factuality"] == gold.rows[row].factuality for index, row in matched.items()
    )
    return right, len(matched)


def count_order(gold: GoldArticle, timeline: Mapping[str, Any]) -> tuple[int, int]:
    """Of the pairs of matched rows whose gold dates lie apart: how many stand in that order, and how many."""
    matched = match_rows(gold, timeline["events"])
    shown = [gold.rows[matched[index]] for index in sorted(matched)]
    right = pairs = 0
    for position, first in enumerate(shown):
        for second in shown[position + 1 :]:
            if _before(first, second) or _before(second, first):
                pairs += 1
                right += _before(first, second)
    return right, pairs


def score_pair(gold: GoldPair, timeline: Mapping[str, Any], *, merged_only: bool = False) -> Score:
    """Rows that put together just the mentions that belong together, on the right date.

    What is spurious are the merges across articles that gold does not have; `merged_only` leaves out the
    rows that a single article tells.
    """
    score = Score()
    matched = match_pair_rows(gold, timeline, merged_only=merged_only)
    for row in gold.rows:
        if row.optional or (merged_only and len(row.mentions) == 1):
            continue
        if row in matched.values():
            score.right += 1
        else:
            when = _when(row.values, row.earliest, row.latest)
            score.missed.append(f"{when}: {row.description}")
    score.spurious = [
        f"merged {event['trigger']['text']!r}: {event['description']}"
        for index, event in enumerate(timeline["events"])
        if index not in matched and len({mention["article"] for mention in event["mentions"]}) > 1
    ]
    return score


def match_pair_rows(
    gold: GoldPair, timeline: Mapping[str, Any], *, merged_only: bool = False
) -> dict[int, GoldPairRow]:
    """The gold row that each right event tells, by the event's place."""
    names = {article["id"]: Path(article["source"]).name for article in timeline["articles"]}
    matched: dict[int, GoldPairRow] = {}
    for row in gold.rows:
        if merged_only and len(row.mentions) == 1:
            continue
        for index, event in enumerate(timeline["events"]):
            if index not in matched and _same_mentions(row, event, names) and same_date(event, row):
                matched[index] = row
                break
    return matched


def wrong_flags(gold: GoldPair, timeline: Mapping[str, Any]) -> list[str]:
    """The matched rows that are not marked as disputed, corrected and narrowed as gold has them."""
    wrong = []
    for index, row in match_pair_rows(gold, timeline).items():
        event = timeline["events"][index]
        expected = {name for name in ("disputed", "corrected", "narrowed") if getattr(row, name)}
        found = {name for name in ("disputed", "corrected") if event[name]}
        if not found and any(_is_wider(mention, event) for mention in event["mentions"]):
            found.add("narrowed")
        if found != expected:
            wrong.append(f"{row.description}: {sorted(found)}, not {sorted(expected)}")
    return wrong


def _is_wider(mention: Mapping[str, Any], event: Mapping[str, Any]) -> bool:
    return (mention["earliest"], mention["latest"]) != (event["earliest"], event["latest"])


def _same_mentions(row: GoldPairRow, event: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    told = {names[mention["article"]] for mention in event["mentions"]}
    return told == set(row.mentions) and all(
        any(place.overlaps(_place(mention["trigger"])) for place in row.mentions[names[mention["article"]]])
        for mention in event["mentions"]
    )


def same_date(event: Mapping[str, Any], row: GoldRow | GoldPairRow) -> bool:
    """Whether the event has the row's calendar value, or allows the same days.

    A row without a place on the calendar asks for an event that hangs on an unanchored expression.
    """
    if event["value"] and _calendar(event["value"]) in map(_calendar, row.values):
        return True
    if row.earliest is None:
        return event["value"] is None and event["time_expression"] is not None
    return row.earliest is not None and (_day(event["earliest"]), _day(event["latest"])) == (
        row.earliest,
        row.latest,
    )


def same_value(first: str, second: str) -> bool:
    """Whether two TIMEX3 values are one; 199 and 199X both write a decade, 16 and 16XX a century."""
    short = re.fullmatch(r"\d{2}(XX)?|\d{3}X?", first) is not None
    return first == second or (short and first.rstrip("X") == second.rstrip("X"))


def _calendar(value: str) -> str:
    return value.split("T")[0].rstrip("X")


def _before(first: GoldRow, second: GoldRow) -> bool:
    return first.latest is not None and second.earliest is not None and first.latest < second.earliest


def _triggers(event: Mapping[str, Any]) -> list[Place]:
    return [_place(event["trigger"]), *(_place(mention["trigger"]) for mention in event.get("mentions", ()))]


def _place(span: Mapping[str, Any]) -> Place:
    return Place(span["start"], span["end"])


def _when(values: Sequence[str | None], earliest: date | None, latest: date | None) -> str:
    return next(filter(None, values), None) or (f"{earliest}..{latest}" if earliest else "no date")
