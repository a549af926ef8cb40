"""Slips of a parse that the words themselves show, set right before any rule asks about the sentence."""

from timeline_cli.events.mending.table import MENDINGS, Mending, mend

__all__ = ["MENDINGS", "Mending", "mend"]
