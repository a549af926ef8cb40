"""What the text around an expression says: its sentence and paragraph, and the direction of its verb."""

from timeline_cli.temporal.context.asides import aside, in_relative_clause, led_aside, reported, within
from timeline_cli.temporal.context.headings import announced
from timeline_cli.temporal.context.places import Place, places, quoted
from timeline_cli.temporal.context.signs import Direction, Sign
from timeline_cli.temporal.context.verbs import sign

__all__ = [
    "Direction",
    "Place",
    "Sign",
    "announced",
    "aside",
    "in_relative_clause",
    "led_aside",
    "places",
    "quoted",
    "reported",
    "sign",
    "within",
]
