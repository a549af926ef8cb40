"""Which verb tells an event: its own, or one above it without which the row would say too much."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.lexicon import CONVENING, DOUBT, REPORTING
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.retelling import is_finite
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

OUGHT = frozenset({"could", "may", "might", "must", "ought", "should"})


def convened(trigger: Trigger) -> Token | None:
    """The verb that tells who called what is dated: "The council called a meeting for Sunday".

    What has an owner was there before: "she called Sunday's vote a farce".
    """
    above = syntax.governor(trigger.token)
    if not is_bare_noun(trigger) or above is None or trigger.token.relation != "object":
        return None
    if syntax.children(trigger.token, "possessor"):
        return None
    is_told = above.lemma_ in CONVENING and is_finite(above) and syntax.own_subject(above) is not None
    return above if is_told else None


def is_bare_noun(trigger: Trigger) -> bool:
    """Whether the event is told by its noun phrase alone; behind "would" it is a verb that looks like one."""
    is_alone = trigger.kind == "noun" and trigger.clause == trigger.token
    return is_alone and not syntax.children(trigger.token, "auxiliary")


def saying(clause: Token, names: NameLookup, skip: Collection[int]) -> Token | None:
    """The verb that tells who says what only they vouch for: "the mayor said | the port should close".

    So with what was asked for: "the union demanded | that he be heard". What was not so, or ought to be, is
    no more than somebody's word, and the mark of its row says less.
    """
    top = syntax.clause_head(top_of_chain(clause))
    above = syntax.governor(top)
    is_demanded = syntax.is_demanded(top)
    if above is None or top.relation != "complement clause":
        return None
    if not is_demanded and above.lemma_ not in REPORTING:
        return None
    is_denied = any(word.i not in skip for word in syntax.negations(top))
    is_open = is_denied or is_demanded or is_obliged(top)
    is_open = is_open or any(modal.lower_ in OUGHT for modal in syntax.modals(top))
    subject = syntax.subject(above)
    if not is_open or subject is None or top.i < above.i or not is_finite(above) or is_quoted(top):
        return None
    return above if subject.pos_ != "PRON" or names.name_of(subject) is not None else None


def is_obliged(top: Token) -> bool:
    """ "Have to go", "will have to go"."""
    return top.lemma_ == "have" and any(map(syntax.is_infinitive, syntax.children(top, "open complement")))


def holding(clause: Token) -> Token | None:
    """The adjective that tells how far what is to come is so: "it is unlikely | that the mill will close".

    "It is hard to imagine how she could win".
    """
    top = syntax.clause_head(top_of_chain(clause))
    if not syntax.modals(top) and syntax.tense(top) != "future":
        return None
    for _ in range(2):
        above = syntax.governor(top)
        if above is None or top.relation not in ("complement clause", "subject"):
            return None
        is_open = above.lemma_.lower() in DOUBT or top != clause
        if above.pos_ == "ADJ" and syntax.children(above, "expletive"):
            return above if is_open else None
        if not syntax.is_infinitive(above):
            return None
        top = above
    return None
