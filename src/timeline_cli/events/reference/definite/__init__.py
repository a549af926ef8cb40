"""What a definite noun stands for: "the tanker" → the Alba, "the hotline" → the hotline to Brannock."""

from timeline_cli.events.reference.definite.meanings import definite
from timeline_cli.events.reference.definite.names import is_short

__all__ = ["definite", "is_short"]
