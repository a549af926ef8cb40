"""Whether a row can tell an event: a noun with something said of it, a verb with a subject."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.fragments.clauses import is_about_another
from timeline_cli.events.fragments.content import is_empty, says_something
from timeline_cli.events.fragments.nouns import is_meant, is_no_event
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.triggers import Trigger


def stands_alone(trigger: Trigger, skip: Collection[int], names: NameLookup) -> bool:
    """Whether a row can tell the event: a noun with something said of it, a verb with a subject."""
    if trigger.kind == "noun" and trigger.clause == trigger.token:
        return is_meant(trigger.token, skip) and not is_no_event(trigger, skip, names)
    subject = syntax.subject(top_of_chain(trigger.clause))
    if subject is None or subject.i in skip or is_about_another(trigger, subject, skip, names):
        return False
    if trigger.reporting and not says_something(trigger, skip):
        return False
    return not is_empty(trigger, subject, skip, names)
