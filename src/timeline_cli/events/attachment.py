"""Which date belongs to which event, as far as the sentence itself says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Token

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import (
    ASPECTUAL,
    DEADLINES,
    FAILURE,
    PLANNING,
    REPORTING,
    SCHEDULED,
    STARTS,
    TEXTS,
)
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression

# Links over which a date does not pass from a noun that is no event to the verb above it:
# "the 2019 budget was passed" does not say when it was passed.
CLOSED_LINKS = frozenset(
    {"compound", "possessor", "adjective", "number", "apposition", "determiner", "name part"}
)
# "Tuesday is …", "2013 and 2014": the date takes part in the clause, it does not place it.
TAKES_PART = frozenset({"subject", "passive subject", "object"})
BLOCKED_LINKS = frozenset({"conjunct", "relative clause"})
# "The beginning of May" is a time, though "beginning" may name an event.
PARTS = frozenset(
    {"beginning", "start", "end", "ending", "close", "middle", "eve", "height", "course", "rest"}
)
COMPARISONS = frozenset({"from", "than", "compared", "of", "like", "as", "versus", "between", "for"})
INSIDE = frozenset({"in", "at", "during", "on", "over", "amid", "by", "through", "throughout"})


@dataclass(frozen=True, slots=True)
class Dating:
    """The date of an event and how it came to it; `preposition` is what links the date to it.

    `own` is a date that the sentence gives to the event itself; otherwise it was carried over.
    """

    expression: TimeExpression | None
    own: bool
    steps: tuple[Step, ...]
    published: date | None = None
    preposition: str = ""


Datings = dict[int, Dating]


def attach(times: Sequence[PlacedTime], triggers: Sequence[Trigger], published: date | None) -> Datings:
    """The date that each trigger has of its own, by the trigger's token index."""
    by_token = {trigger.token.i: trigger for trigger in triggers}
    clause_of = {t.clause.i: t for t in triggers if t.clause != t.token}
    dated: Datings = {}
    for time in times:
        if not time.has_date or time.is_comparison:
            continue
        trigger = governing_trigger(time, by_token, clause_of, times)
        if trigger is None:
            continue
        trigger = complement_meant(speaker_meant(trigger, time, by_token), time, by_token, published)
        give(dated, trigger, own_date(trigger, time), time)
        for clause in syntax.children(time.head, "relative clause", "parataxis", "adverbial clause"):
            told_then = by_token.get(clause.i)
            if told_then is not None and any(child.lower_ == "when" for child in clause.children):
                give(dated, told_then, when_date(told_then, time), time)
    lift_to_matrix(dated, by_token)
    share_in_coordination(dated, times, by_token)
    share_with_event_arguments(dated, by_token)
    share_in_verb_chains(dated, by_token)
    return dated


def own_date(trigger: Trigger, time: PlacedTime) -> Dating:
    """The dating of a trigger by a time expression that modifies it."""
    preposition = time.preposition
    because = f"it modifies “{trigger.token.text}”"
    if preposition in DEADLINES:
        because += f"; “{preposition}” makes it a limit"
    elif preposition in STARTS:
        because += f"; “{preposition}” makes it the start"
    steps = (step("date the event", because, time, trigger),)
    return Dating(time.expression, True, steps, preposition=preposition)


def when_date(trigger: Trigger, time: PlacedTime) -> Dating:
    """The dating of a clause that tells what happened then: "in May, when the mill closed"."""
    because = f"“{time.expression.text}, when …{trigger.token.text}” says that it happened then"
    return Dating(time.expression, True, (step("date the event", because, time, trigger),))


def step(name: str, because: str, time: PlacedTime, trigger: Trigger) -> Step:
    """A step of an event's derivation."""
    return Step(step=name, because=because, origin=time.expression.text, result=trigger.token.text)


def give(dated: Datings, trigger: Trigger, dating: Dating, time: PlacedTime) -> None:
    """Date a trigger, unless it has a date that tells more."""
    old = dated.get(trigger.token.i)
    if old is None or old.expression is None or preference(time) > preference_of(old):
        dated[trigger.token.i] = dating


def preference(time: PlacedTime) -> tuple[bool, int]:
    """How well an expression dates an event: no limit or start, then the narrowest."""
    edge = time.preposition in DEADLINES or time.preposition in STARTS
    return (not edge, -width(time.expression))


def preference_of(dating: Dating) -> tuple[bool, int]:
    edge = dating.preposition in DEADLINES or dating.preposition in STARTS
    return (not edge, -width(dating.expression) if dating.expression else -100_000)


def width(expression: TimeExpression) -> int:
    """The days that an expression allows; unanchored ones come last."""
    if expression.earliest is None or expression.latest is None:
        return 100_000
    return (expression.latest - expression.earliest).days


def governing_trigger(
    time: PlacedTime, by_token: dict[int, Trigger], clause_of: dict[int, Trigger], times: Sequence[PlacedTime]
) -> Trigger | None:
    """The nearest trigger above a time expression, following only links over which a date passes."""
    inside = {token.i for other in times for token in other.tokens}
    current = time.head
    if time.preposition == "since" and syntax.governor(current) is not None and is_nominal(current.head):
        return None
    for _ in range(8):
        link = syntax.relation(current)
        above = syntax.governor(current)
        if syntax.copula(current) is not None:
            return dated_subject(current, by_token)
        if above is None:
            return root_trigger(current, by_token)
        if link in BLOCKED_LINKS or (link in TAKES_PART and current == time.head):
            return None
        if above.i in clause_of and above.i not in by_token:
            return clause_of[above.i]
        if above.i in by_token and not (is_part_of_time(above) and current == time.head):
            return by_token[above.i]
        if (
            above.i not in inside
            and above.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "SYM")
            and not passes(current, link)
        ):
            return None
        current = above
    return None


def is_part_of_time(token: Token) -> bool:
    return token.pos_ == "NOUN" and token.lemma_.lower() in PARTS


def is_nominal(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN", "PRON", "NUM")


def dated_subject(predicate: Token, by_token: dict[int, Trigger]) -> Trigger | None:
    """The event noun that a date is said of: "the election is on 8 July"."""
    subject = syntax.own_subject(predicate)
    trigger = by_token.get(subject.i) if subject is not None else None
    return trigger if trigger is not None and trigger.kind == "noun" else None


def passes(token: Token, link: syntax.Relation) -> bool:
    """Whether a date passes from `token` over the noun it modifies to the verb above."""
    if token.head.lemma_.lower() in PARTS or (
        token.head.dep_ in ("case", "prep") and token.head.head.lemma_.lower() in PARTS
    ):
        return True
    return link not in CLOSED_LINKS and syntax.preposition_of(token) not in COMPARISONS


def root_trigger(root: Token, by_token: dict[int, Trigger]) -> Trigger | None:
    """What a date at the root of its sentence belongs to: the clause set beside it."""
    beside = syntax.children(
        root, "parataxis", "apposition", "complement clause", "relative clause", "adnominal clause"
    )
    return next((by_token[child.i] for child in beside if child.i in by_token), None)


def speaker_meant(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb of saying, where the date stands before it: "On Monday the mayor said the road was shut"."""
    above = syntax.governor(trigger.clause)
    if above is None or syntax.relation(trigger.clause) != "complement clause":
        return trigger
    outer = by_token.get(above.i)
    return outer if outer is not None and time.head.i < outer.token.i < trigger.token.i else trigger


def complement_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The complement of `trigger` where the date must belong to it: a coming date under a past verb."""
    inner = [by_token[c.i] for c in syntax.complements(trigger.clause) if c.i in by_token]
    if trigger.lemma in PLANNING and not inner:
        inner = [by_token[c.i] for c in syntax.objects(trigger.clause) if c.i in by_token]
    if not inner:
        return trigger
    candidate = inner[-1]
    stands_behind = time.head.i > candidate.token.i
    earliest = time.expression.earliest
    is_coming = published is not None and earliest is not None and earliest > published
    if is_coming and syntax.tense(trigger.clause) != "future":
        return candidate
    if trigger.lemma in SCHEDULED and stands_behind:
        return candidate
    return trigger


def lift_to_matrix(dated: Datings, by_token: dict[int, Trigger]) -> None:
    """ "She returned to live there in 1984" dates the return: what led to the infinitive happened too."""
    for index, dating in sorted(dated.items(), reverse=True):
        inner = by_token[index]
        above = syntax.governor(inner.clause)
        outer = by_token.get(above.i) if above is not None else None
        if outer is None or outer.kind != "verb" or outer.token.i in dated or dating.expression is None:
            continue
        if syntax.relation(inner.clause) != "open complement" or not syntax.is_infinitive(inner.clause):
            continue
        if (
            outer.lemma in PLANNING
            or outer.lemma in FAILURE
            or syntax.tense(outer.clause) not in ("past", "pluperfect")
        ):
            continue
        because = f"“{outer.token.text} … {inner.token.text}” is told as one"
        made = Step(
            step="take the date of", because=because, origin=dating.expression.text, result=outer.token.text
        )
        dated[outer.token.i] = Dating(dating.expression, True, (*dating.steps, made))


def share_in_coordination(dated: Datings, times: Sequence[PlacedTime], by_token: dict[int, Trigger]) -> None:
    """A date in front of coordinated verbs dates them all: "On Monday she resigned and left"."""
    for time in times:
        for index, dating in list(dated.items()):
            if dating.expression is not time.expression or time.head.i > index:
                continue
            first = by_token[index]
            own = syntax.own_subject(first.clause)
            for other in syntax.children(first.clause, "conjunct"):
                trigger = by_token.get(other.i)
                if trigger is None or trigger.token.i in dated or (own and time.head.i > own.i):
                    continue
                if syntax.tense(other) != syntax.tense(first.clause):
                    continue
                because = f"it stands before “{first.token.text}” and “{trigger.token.text}”, joined by “and”"
                dated[other.i] = Dating(
                    dating.expression, True, (step("share the date", because, time, trigger),)
                )


def share_with_event_arguments(dated: Datings, by_token: dict[int, Trigger]) -> None:
    """A verb happened when its subject or place, an event, happened: "Monday's blast killed two"."""
    for index, dating in list(dated.items()):
        noun = by_token[index]
        if noun.kind != "noun" or noun.clause != noun.token or dating.expression is None:
            continue
        above = syntax.governor(noun.token)
        verb = by_token.get(above.i) if above is not None else None
        if verb is None or verb.kind != "verb" or verb.token.i in dated:
            continue
        link = syntax.relation(noun.token)
        happens_in = link == "oblique" and syntax.preposition_of(noun.token) in INSIDE
        speaks = verb.lemma not in REPORTING or noun.lemma in TEXTS
        happens_as = (
            link == "subject" and speaks and syntax.tense(verb.clause) in ("past", "pluperfect", "participle")
        )
        if not (happens_in or happens_as) or syntax.tense(verb.clause) in ("present", "future", "infinitive"):
            continue
        because = f"“{noun.token.text}” has this date, and “{verb.token.text}” is part of it"
        made = Step(
            step="take the date of", because=because, origin=dating.expression.text, result=verb.token.text
        )
        dated[verb.token.i] = Dating(dating.expression, True, (*dating.steps, made))


def share_in_verb_chains(dated: Datings, by_token: dict[int, Trigger]) -> None:
    """ "Began" and "trading" in "began trading in August" have one date."""
    for trigger in by_token.values():
        if trigger.kind != "verb" or trigger.lemma not in ASPECTUAL:
            continue
        for inner in syntax.children(trigger.clause, "open complement"):
            other = by_token.get(inner.i)
            if other is None:
                continue
            giver, taker = (trigger, other) if trigger.token.i in dated else (other, trigger)
            dating = dated.get(giver.token.i)
            if dating is None or taker.token.i in dated or dating.expression is None:
                continue
            because = f"“{trigger.token.text} {other.token.text}” is one event"
            made = Step(
                step="take the date of",
                because=because,
                origin=dating.expression.text,
                result=taker.token.text,
            )
            dated[taker.token.i] = Dating(dating.expression, True, (*dating.steps, made))
