"""Spelling chosen words: the article's own spaces, balanced quotes, each name in full at its first place."""

from timeline_cli.events.spelling.rows import finish, shorten
from timeline_cli.events.spelling.speller import FullName, NameLookup, Speller

__all__ = ["FullName", "NameLookup", "Speller", "finish", "shorten"]
