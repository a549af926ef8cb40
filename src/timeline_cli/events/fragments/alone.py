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
    if (trigger.reporting and not says_something(trigger, skip)) or is_likeness(trigger):
        return False
    return not is_empty(trigger, subject, skip, names)


def is_likeness(trigger: Trigger) -> bool:
    """Whether "did" only stands for the act that another is likened to: "as Okoro | did | in 1981"."""
    clause = trigger.clause
    is_bare = trigger.lemma == "do" and not syntax.objects(clause) and not syntax.complements(clause)
    return is_bare and any(marker.lower_ in ("as", "like") for marker in syntax.markers(clause))
