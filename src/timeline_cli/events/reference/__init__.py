"""What the definite nouns and pronouns of an article stand for: "the bank", "it", "21 of them"."""

from timeline_cli.events.reference.references import Reference, References
from timeline_cli.events.reference.told import Told

__all__ = ["Reference", "References", "Told"]
