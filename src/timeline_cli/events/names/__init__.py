"""One name for one person or body within an article: "Mr Harlow", "Harlow", "the MP", "he" → "Ann Harlow"."""

from timeline_cli.events.names.mention import How, ResolvedName
from timeline_cli.events.names.names import Names, resolve_names

__all__ = ["How", "Names", "ResolvedName", "resolve_names"]
