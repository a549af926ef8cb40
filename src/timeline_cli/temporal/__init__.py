"""Time expressions: found by rules, meant in the time algebra, anchored to the calendar, explained."""

from timeline_cli.temporal.expression import Step, TimeExpression
from timeline_cli.temporal.resolve import find

__all__ = ["Step", "TimeExpression", "find"]
