"""From a parsed article and its time expressions to its events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline_cli.events.telling import tell

__all__ = ["tell"]


def __getattr__(name: str) -> Any:
    """Load `tell` on first use: the types beside it are wanted without spaCy."""
    if name != "tell":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from timeline_cli.events.telling import tell as function

    globals()[name] = function  # the import has just bound the name to the module
    return function
