"""Check a timeline that somebody hands on: quoted text against the articles, every derivation done again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import reduce
from typing import Any

from timeline_cli.temporal.expression import Step
from timeline_cli.temporal.operations import replay
from timeline_cli.timeline.copies import FIRST_PRINTED
from timeline_cli.timeline.corrections import CORRECTED
from timeline_cli.timeline.entries import NARROWED
from timeline_cli.timeline.narrow import Days, read_days

#: A step of an event's explanation that is no operation of the time algebra has no bracket.
IS_OPERATION = "("
#: The step that leads from the days of one event to those of another, so many days on.
SHIFT = re.compile(r"shift\((-?\d+), 'day'\)")


def verify(timeline: Mapping[str, Any], texts: Mapping[str, str | None]) -> list[str]:
    """What does not hold in `timeline`, a JSON object of the output contract; empty when all does.

    `texts` maps an article's id to its text as read. An article that is missing is itself a problem; of
    one with None the quotes are not checked.
    """
    problems = [
        f"article {article['id']}: its text is not at hand"
        for article in timeline["articles"]
        if article["id"] not in texts
    ]
    for expression in timeline["time_expressions"]:
        name = f"time expression {expression['article']}/{expression['id']}"
        problems += _quoted(name, expression, texts.get(expression["article"]))
        problems += [f"{name}: {wrong}" for wrong in replay(_steps(expression))]
        problems += _bounds(name, expression)
    dates = {(found["article"], found["id"]): found for found in timeline["time_expressions"]}
    for event in timeline["events"]:
        name = f"event {event['id']}"
        problems += _bounds(name, event)
        problems += _joined(name, event)
        problems += _dated(name, event, dates.get((event["article"], event["time_expression"])))
        for place in [event, *event["mentions"]]:
            text = texts.get(place["article"])
            problems += _quoted(f"{name}, trigger", place["trigger"], text)
            problems += _quoted(f"{name}, sentence", place["sentence"], text)
            used = place["time_expression"]
            if used is not None and (place["article"], used) not in dates:
                problems.append(f"{name}: time expression {place['article']}/{used} is not in the timeline")
    return list(dict.fromkeys(problems))


def _dated(name: str, event: Mapping[str, Any], expression: Mapping[str, Any] | None) -> Iterator[str]:
    """Whether an event has the days of its time expression, or those that its last step gives."""
    days = (event["earliest"], event["latest"])
    if expression is None or event.get("disputed") or days == (expression["earliest"], expression["latest"]):
        return
    steps = event.get("explanation", ())
    given = steps[-1]["to"] if steps else ""
    if given not in (f"{days[0]} to {days[1]}", days[0] if days[0] == days[1] else None):
        yield f"{name}: nothing says why it is dated {days[0]} to {days[1]}"


def _joined(name: str, event: Mapping[str, Any]) -> Iterator[str]:
    """Whether what several tellings make of a date comes out again from the dates of the mentions."""
    told = [days for mention in event["mentions"] if not mention["taken_back"] and (days := _days(mention))]
    taken_back = [_days(mention) for mention in event["mentions"] if mention["taken_back"]]
    left = reduce(Days.meet, told) if told else None
    for step in event["explanation"]:
        origin, result = read_days(step["from"]), read_days(step["to"])
        came = result
        if step["step"] == NARROWED:
            came = left
        elif step["step"] == FIRST_PRINTED:
            came = result if result in told else None
        elif step["step"] == CORRECTED:
            came = result if origin in taken_back and result in told else None
        elif shifted := SHIFT.fullmatch(step["step"]):
            came = left = left.meet(origin.shifted(int(shifted[1]))) if left and origin else None
        if came != result:
            yield f"{name}: “{step['step']}” does not lead from {step['from']} to {step['to']}"
    spanned = Days(min(told)[0], max(days.last for days in told)) if told else None
    if event["disputed"] and _days(event) != spanned:
        yield f"{name}: its date does not span those of its sources"
    if event["sources"] > len({mention["article"] for mention in event["mentions"]}):
        yield f"{name}: {event['sources']} sources, but fewer articles tell it"


def _days(dated: Mapping[str, Any]) -> Days | None:
    """The days of a date of the contract, None without both ends."""
    if dated["earliest"] is None or dated["latest"] is None:
        return None
    return Days(*(date.fromisoformat(dated[end]).toordinal() for end in ("earliest", "latest")))


def _steps(expression: Mapping[str, Any]) -> list[Step]:
    return [
        Step(step=step["step"], because=step["because"], origin=step["from"], result=step["to"])
        for step in expression["explanation"]
        if IS_OPERATION in step["step"]
    ]


def _quoted(name: str, span: Mapping[str, Any], text: str | None) -> Iterator[str]:
    """Whether the words stand in the article where the timeline says."""
    if text is not None and text[span["start"] : span["end"]] != span["text"]:
        yield f"{name}: the article does not have “{span['text']}” at {span['start']} to {span['end']}"


def _bounds(name: str, dated: Mapping[str, Any]) -> Iterator[str]:
    """Whether the first day is not after the last one."""
    earliest, latest = dated["earliest"], dated["latest"]
    if earliest is not None and latest is not None and earliest > latest:
        yield f"{name}: {earliest} is after {latest}"


def rows_that_move(
    rows_for: Callable[[int], Mapping[str, Any]], days: int
) -> list[tuple[Mapping[str, Any], str | None, str | None]]:
    """The events whose date moves with the publication date: each with its value `days` earlier and later.

    `rows_for` gives the timeline (as JSON) made with publication dates moved by so many days; an event is
    the same one when it has the same trigger in the same article.
    """
    now, before, after = (_values(rows_for(shift)) for shift in (0, -days, days))
    found = []
    for key, event in now.items():
        earlier, later = (other.get(key) for other in (before, after))
        values = [found_there["value"] if found_there else None for found_there in (earlier, later)]
        if values != [event["value"], event["value"]]:
            found.append((event, values[0], values[1]))
    return found


def _values(timeline: Mapping[str, Any]) -> dict[tuple[str, int, int], Mapping[str, Any]]:
    return {(e["article"], e["trigger"]["start"], e["trigger"]["end"]): e for e in timeline["events"]}
