"""Reads news articles and tells what happened, in order, with a date for every event and the reason for it.

>>> from timeline_cli import extract, read
>>> for timeline in extract(read("article.txt", published=["2019-06-27"])):
...     for event in timeline.events:
...         print(event.value, event.description)  # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline_cli.articles import Article, read
    from timeline_cli.errors import InputError, OutputError, PipelineError, TimelineError, UsageError
    from timeline_cli.events.event import Event
    from timeline_cli.extraction import extract
    from timeline_cli.temporal.expression import TimeExpression
    from timeline_cli.timeline.timeline import Timeline

__all__ = [
    "Article",
    "Event",
    "InputError",
    "OutputError",
    "PipelineError",
    "TimeExpression",
    "Timeline",
    "TimelineError",
    "UsageError",
    "extract",
    "read",
]

_HOME = {
    "Article": "articles",
    "Event": "events.event",
    "InputError": "errors",
    "OutputError": "errors",
    "PipelineError": "errors",
    "TimeExpression": "temporal.expression",
    "Timeline": "timeline.timeline",
    "TimelineError": "errors",
    "UsageError": "errors",
    "extract": "extraction",
    "read": "articles",
}


def __getattr__(name: str) -> Any:
    """Load a name on first use: importing the package must not cost what it does not need."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
