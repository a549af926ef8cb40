"""A timeline that somebody hands on as JSON: reading it, and saying what of it was checked."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from timeline_cli.articles import Article
from timeline_cli.articles.reading import STDIN
from timeline_cli.errors import UsageError


def timelines(name: str) -> list[dict[str, Any]]:
    """The timelines in a file of one JSON object, or of one on each line, held to the output contract.

    Raises:
        UsageError: the file cannot be read, is not JSON, or is not a timeline.
    """
    from pydantic import ValidationError

    from timeline_cli.render.contract import TimelineContract

    objects = _objects(_content(name), name)
    for number, content in enumerate(objects, start=1):
        try:
            TimelineContract.model_validate_json(json.dumps(content))
        except ValidationError as error:
            first = error.errors()[0]
            at = ".".join(map(str, first["loc"])) or "the whole"
            which = f", timeline {number}" if len(objects) > 1 else ""
            raise UsageError(f"{name}{which}: this is no timeline ({at}: {first['msg']})") from None
    return objects


def texts(timeline: Mapping[str, Any], articles: Sequence[Article]) -> dict[str, str | None]:
    """The text of each article by its id; None for all of them when no article was given."""
    if not articles:
        return {article["id"]: None for article in timeline["articles"]}
    return {article.id: article.text for article in articles}


def summary(timelines: Iterable[Mapping[str, Any]], articles: Sequence[Article]) -> str:
    """How much was checked, when all of it holds."""
    found = list(timelines)
    events = sum(len(timeline["events"]) for timeline in found)
    dates = sum(len(timeline["time_expressions"]) for timeline in found)
    steps = sum(len(date["explanation"]) for timeline in found for date in timeline["time_expressions"])
    looked_up = "every quote looked up" if articles else "quotes not looked up: give the articles to do so"
    return f"All holds: {events:,} events, {dates:,} dates in {steps:,} steps; {looked_up}.\n"


def _content(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{name}: it cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise UsageError(f"{name}: this is not UTF-8") from None


def _objects(content: str, name: str) -> list[dict[str, Any]]:
    try:
        return [json.loads(content)]
    except RecursionError:
        raise UsageError(f"{name}: this is JSON nested too deeply") from None
    except ValueError as error:
        reason = str(error)
    try:
        objects = [json.loads(line) for line in content.split("\n") if line.strip()]
    except (ValueError, RecursionError):
        objects = []
    if not objects:
        raise UsageError(f"{name}: this is not JSON ({reason})")
    return objects
