#!/usr/bin/env python3
"""How well events are found, dated and put in order.

    python benchmarks/events.py GOLD_DIR
    python benchmarks/events.py GOLD_DIR MATRES_FILE
    python benchmarks/events.py GOLD_DIR MATRES_FILE --errors 20

GOLD_DIR holds TimeML documents (*.tml). Gold are its events that are linked to a calendar date as happening
on it; a predicted event is the same when its trigger overlaps.

found     share of the gold events that are told
dated     share of the gold events that are told with the gold date, time of day left out
accuracy  of the gold events told with a date, the share with the gold date

MATRES_FILE says for pairs of verbs which started first; only its BEFORE and AFTER are used. The predicted
order is that of `timeline extract --all`.

coverage  share of the pairs with both events told
order     of those, the share in the right order
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from accuracy import table
from timeml import Document, Extent, events_to_times, read_folder, write_jsonl

from timeline_cli import Event

HAPPENED_ON = {"IS_INCLUDED", "SIMULTANEOUS", "IDENTITY", "DURING"}
POINTS = {"DATE", "TIME", "DCT"}
CALENDAR = re.compile(r"(\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q\d|SP|SU|FA|WI|H\d))?)(?:T.*)?")

Told = dict[str, Sequence[Event]]


def tell(documents: Iterable[Document]) -> Told:
    """All events of each document in timeline order, as `timeline extract --all` tells them."""
    from timeline_cli import extract, read

    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder, "articles.jsonl")
        write_jsonl(documents, articles)
        return {
            timeline.articles[0].id: timeline.events
            for timeline in extract(read(str(articles)), all_events=True)
        }


def calendar_date(value: str | None) -> str | None:
    """A TIMEX3 value without its time of day; None where it is no calendar date."""
    match = CALENDAR.fullmatch(value or "")
    return match[1] if match else None


def gold_dates(document: Document) -> Iterator[tuple[Extent, set[str]]]:
    """The events that happened on a calendar date, each with the dates it is linked to."""
    linked = events_to_times(document)
    for event in document.events:
        dates = {
            day
            for relation, value, kind in linked.get(event.id, ())
            if relation in HAPPENED_ON and kind in POINTS and (day := calendar_date(value))
        }
        if dates:
            yield event, dates


def _is_told(gold: Extent, event: Event) -> bool:
    return gold.overlap(event.trigger.start, event.trigger.end) > 0


def score_dates(documents: Iterable[Document], told: Told) -> tuple[Counter[str], list[str]]:
    """Counts of gold events found and dated, and what went wrong."""
    count: Counter[str] = Counter()
    errors = []
    for document in documents:
        for gold, dates in gold_dates(document):
            count["gold"] += 1
            matches = [event for event in told.get(document.id, ()) if _is_told(gold, event)]
            got = {day for event in matches if (day := calendar_date(event.value))}
            count["found"] += bool(matches)
            count["has a date"] += bool(got)
            count["dated"] += bool(got & dates)
            if not got & dates:
                outcome = f"got {', '.join(sorted(got)) or 'no date'}" if matches else "missed"
                errors.append(f"{document.id}: {gold.text!r} on {', '.join(sorted(dates))}, {outcome}")
    return count, errors


def score_order(matres: Path, documents: Iterable[Document], told: Told) -> Counter[str]:
    """Counts of pairs covered and in the right order."""
    by_id = {document.id: document for document in documents}
    count: Counter[str] = Counter()
    for line in matres.read_text(encoding="utf-8").splitlines():
        name, _, _, first, second, relation = line.split("\t")
        if name not in by_id or relation not in ("BEFORE", "AFTER"):
            continue
        count["pairs"] += 1
        places = [_place(by_id[name], f"ei{instance}", told.get(name, ())) for instance in (first, second)]
        if places[0] is None or places[1] is None or places[0] == places[1]:
            continue
        count["covered"] += 1
        count["right"] += (places[0] < places[1]) == (relation == "BEFORE")
    return count


def _place(document: Document, instance: str, events: Sequence[Event]) -> int | None:
    """Where in the timeline the event of an instance stands."""
    wanted = document.event_of_instance.get(instance)
    gold = next((event for event in document.events if event.id == wanted), None)
    if gold is None:
        return None
    return next((number for number, event in enumerate(events) if _is_told(gold, event)), None)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}" if whole else "–"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("matres", type=Path, nargs="?", metavar="MATRES_FILE")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N events with a wrong date")
    parser.add_argument("--format", choices=("text", "markdown"), default="text")
    options = parser.parse_args()
    try:
        documents = read_folder(options.gold)
    except OSError as error:
        sys.exit(f"error: {error}")
    told = tell(documents)
    dates, errors = score_dates(documents, told)
    head = ["documents", "gold events", "found", "dated", "accuracy"]
    row = [
        f"{options.gold.name} ({len(documents)})",
        f"{dates['gold']:,}",
        _share(dates["found"], dates["gold"]),
        _share(dates["dated"], dates["gold"]),
        _share(dates["dated"], dates["has a date"]),
    ]
    if options.matres:
        order = score_order(options.matres, documents, told)
        head += ["pairs", "coverage", "order"]
        row += [
            f"{order['pairs']:,}",
            _share(order["covered"], order["pairs"]),
            _share(order["right"], order["covered"]),
        ]
    print(f"{date.today()}\n\n{table([head, row], options.format)}")
    print("\n".join(errors[: options.errors]))


if __name__ == "__main__":
    main()
