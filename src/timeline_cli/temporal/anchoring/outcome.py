"""What comes of anchoring a meaning, and one step on from it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_cli.temporal import timex
from timeline_cli.temporal.expression import Step
from timeline_cli.temporal.interval import Interval
from timeline_cli.temporal.operations import Operation
from timeline_cli.temporal.told import Told


@dataclass(frozen=True, slots=True)
class Anchored:
    """The outcome: an interval or what stays open, what it was counted from, and the steps."""

    interval: Interval | None = None
    anchor: str | None = None
    value: str = ""
    steps: tuple[Step, ...] = ()
    offset_days: int | None = None
    deictic: bool = False


#: What has no answer.
NOTHING = Anchored()


def told_at(told: Told) -> Anchored:
    """A date that the text has told, to count from."""
    return Anchored(told.interval, told.id)


def apply(base: Anchored, operation: Operation, because: str, offset_days: int | None = None) -> Anchored:
    """One step on from a base; an outcome without interval stays without."""
    result = operation.apply(base.interval)
    if result is None:
        return NOTHING
    origin = timex.describe(base.interval) if base.interval else ""
    step = Step(step=str(operation), because=because, origin=origin, result=timex.describe(result))
    return Anchored(
        result,
        base.anchor if base.interval else None,
        steps=(*base.steps, step),
        offset_days=offset_days,
        deictic=base.deictic,
    )
