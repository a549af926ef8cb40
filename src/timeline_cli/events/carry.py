"""Best-effort dates for events that have none of their own, each with a step that says how it came there.

Used only where every event is asked for: the default timeline never shows a carried date.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.lexicon import DEADLINES, FORECASTS, REPORTING, RESULTS
from timeline_cli.events.named_again import dated_names, names_again, sharpest, stem
from timeline_cli.events.offsets import came_of_length
from timeline_cli.events.time_words import BASES, PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression

SAME_TIME_LINKS = frozenset({"conjunct", "adverbial clause", "open complement", "adnominal clause"})
#: A date this many days or less before publication is the day that a news story stands in.
RECENT_DAYS = 7
#: What is said in a news story is said on the day before publication or on that day.
SAID_DAYS = 1


@dataclass(frozen=True, slots=True)
class Scene:
    """The last event with a date of its own before the place that the reading has reached."""

    trigger: Trigger
    expression: TimeExpression
    sentence: int
    days_ago: int | None

    @property
    def is_recent(self) -> bool:
        """Whether a news story still stands in it."""
        return self.is_within(RECENT_DAYS)

    def is_within(self, days: int) -> bool:
        """Whether it is that many days or less before publication."""
        return (
            self.days_ago is not None and 0 <= self.days_ago <= days and self.expression.granularity != "year"
        )

    @property
    def is_ahead(self) -> bool:
        """Whether it comes after publication."""
        return self.days_ago is not None and self.days_ago < 0


def carry(
    triggers: Sequence[Trigger],
    own: Datings,
    times: Sequence[PlacedTime],
    sentence_of: Mapping[int, int],
    published: date | None,
) -> Datings:
    """`own` and a carried date for every other event whose tense and neighbours support one.

    `sentence_of` gives the number of the sentence of each token.
    """
    dated: Datings = dict(own)
    beside: dict[int, list[PlacedTime]] = {}
    for time in times:
        if time.has_date and not time.is_comparison:
            beside.setdefault(sentence_of[time.head.i], []).append(time)
    told = dated_names(triggers, own)
    scene: Scene | None = None
    for trigger in triggers:
        index = trigger.token.i
        number = sentence_of[index]
        if index in own:
            if is_compared_with(trigger) or is_looked_back_on(trigger, own[index]):
                continue
            scene = next_scene(scene, trigger, own[index], number, published)
            continue
        found = (
            from_clause(trigger, own)
            or from_other_telling(trigger, told)
            or from_sentence(trigger, beside.get(number, []), published)
            or from_period(trigger, times, published)
            or from_story(trigger, scene, number, published)
        )
        if found is not None:
            dated[index] = found
    return dated


def next_scene(
    scene: Scene | None, trigger: Trigger, dating: Dating, number: int, published: date | None
) -> Scene | None:
    """The scene after an event with a date of its own."""
    expression = dating.expression
    if expression is None or expression.earliest is None:
        return scene
    days_ago = (published - expression.earliest).days if published is not None else None
    return Scene(trigger, expression, number, days_ago)


def is_looked_back_on(trigger: Trigger, dating: Dating) -> bool:
    """Whether a length leads back to it from where the story stands: "joined a decade after leaving".

    Not so to what somebody says came then: "said that they arrived the day after the crash".
    """
    return came_of_length(dating) and trigger.clause.relation not in ("root", "complement clause")


def is_compared_with(trigger: Trigger) -> bool:
    """Whether it is only what something is compared with: "against a loss of $3 million last year"."""
    if trigger.kind != "noun":
        return False
    words = set(syntax.preposition_of(trigger.token).split())
    return bool(words & BASES)


def from_clause(trigger: Trigger, own: Datings) -> Dating | None:
    """The date of the clause that this one is part of: "arriving", "to visit", "and left"."""
    current: Token = trigger.clause
    for _ in range(4):
        link, above = current.relation, syntax.governor(current)
        if above is None or link not in SAME_TIME_LINKS:
            return None
        dating = own.get(above.i)
        if dating is not None and dating.expression is not None and dating.preposition not in DEADLINES:
            because = f"“{trigger.token.text}” is told in one clause with “{above.text}”"
            return carried(trigger, dating.expression, because, dating.steps)
        current = above
    return None


def from_other_telling(
    trigger: Trigger, told: Mapping[str, list[tuple[Trigger, TimeExpression]]]
) -> Dating | None:
    """The date that the article gives elsewhere to the event that is named again: "the bombing"."""
    if not names_again(trigger):
        return None
    found = sharpest(told.get(stem(trigger.lemma), []))
    if found is None:
        return None
    other, expression = found
    because = f"“{trigger.token.text}” names “{other.token.text}” again"
    return carried(trigger, expression, because, ())


def from_sentence(trigger: Trigger, times: Sequence[PlacedTime], published: date | None) -> Dating | None:
    """The nearest date in the sentence, unless the event is told from the moment of writing."""
    if is_present(trigger):
        return None
    below = {token.i for token in trigger.clause.subtree}
    if is_saying(trigger):
        times = [t for t in times if t.head.i in below and not is_inside_complement(t.head, trigger.clause)]
    times = [t for t in times if t.head.i in below or t.preposition not in DEADLINES]
    times = [t for t in times if not is_aside(t.head, trigger.token)]
    tense = syntax.tense(trigger.clause)
    is_done = tense == "past" or (tense == "participle" and trigger.clause.tag_ == "VBN")
    if trigger.kind == "verb" and is_done and published is not None:
        times = [t for t in times if t.expression.earliest is None or t.expression.earliest <= published]
    if not times:
        return None
    nearest = min(times, key=lambda time: distance(time.head, trigger.token))
    return carried(trigger, nearest.expression, "the nearest date in its sentence, a guess", ())


def distance(one: Token, other: Token) -> int:
    """How far apart two words of a sentence are, links of the tree counting more than words between."""
    steps = {token.i: number for number, token in enumerate((one, *syntax.ancestors(one)))}
    path = next((n + steps[t.i] for n, t in enumerate((other, *syntax.ancestors(other))) if t.i in steps), 50)
    return 5 * path + abs(one.i - other.i)


def is_present(trigger: Trigger) -> bool:
    """Whether the event is told from the moment of writing, as what is "expected to rise" is expected now."""
    tense = syntax.tense(trigger.clause)
    is_expected = trigger.lemma in FORECASTS and tense == "participle" and syntax.is_passive(trigger.clause)
    return trigger.kind in ("verb", "predicate") and (tense in ("present", "present perfect") or is_expected)


def is_saying(trigger: Trigger) -> bool:
    """Whether it tells who says something, "according to the police" too."""
    return trigger.reporting or trigger.token.lower_ == "according"


def is_aside(time: Token, event: Token) -> bool:
    """Whether a date stands in a relative clause that `event` is no part of, or in what others report."""
    around = {event.i, *(above.i for above in syntax.ancestors(event))}
    for token in (time, *syntax.ancestors(time)):
        if token.i in around:
            return False
        link, above = token.relation, syntax.governor(token)
        if link == "relative clause":
            return event.pos_ != "NOUN" or above is None or above.i not in around
        if link == "complement clause" and above is not None and above.lemma_ in REPORTING:
            return True
    return False


def is_inside_complement(token: Token, clause: Token) -> bool:
    """Whether a word stands in what `clause` reports."""
    inner = {
        child.i
        for child in syntax.children(clause, "complement clause", "parataxis", "object", "open complement")
    }
    return token.i in inner or any(above.i in inner for above in syntax.ancestors(token))


def from_period(trigger: Trigger, times: Sequence[PlacedTime], published: date | None) -> Dating | None:
    """The quarter that a firm reports on, for a figure with none beside it: "Sales rose to 3 million"."""
    subject = syntax.own_subject(trigger.clause)
    is_past = trigger.kind == "verb" and syntax.tense(trigger.clause) == "past"
    if not is_past or subject is None or not {subject.lower_, subject.lemma_.lower()} & RESULTS.words:
        return None
    told = [t.expression for t in times if t.tokens[0].i < trigger.token.i and is_period(t, published)]
    latest = max(told, key=lambda period: period.earliest or date.min, default=None)
    if latest is None:
        return None
    return carried(trigger, latest, f"“{subject.text}” of the period that the story reports on", ())


def is_period(time: PlacedTime, published: date | None) -> bool:
    """Whether a firm can report on it: a quarter that has begun."""
    earliest = time.expression.earliest
    is_over = earliest is not None and (published is None or earliest <= published)
    return time.expression.granularity == "quarter" and is_over


def from_story(trigger: Trigger, scene: Scene | None, number: int, published: date | None) -> Dating | None:
    """The date the story stands in, or the publication date, as tense and distance suggest."""
    tense = syntax.tense(trigger.clause) if trigger.kind != "noun" else "none"
    if tense == "pluperfect" or (tense == "future" and not syntax.modals(trigger.clause)):
        return None
    if scene is not None and tense in ("past", "none") and not (scene.is_ahead and tense == "past"):
        apart = number - scene.sentence
        if trigger.reporting:
            still_there = apart <= 2 and scene.is_within(SAID_DAYS)
        else:
            still_there = apart == 1 or (scene.is_recent and tense == "past")
        if still_there:
            because = f"no other date since “{scene.trigger.token.text}”"
            return carried(trigger, scene.expression, because, ())
    if published is None:
        return None
    because = f"“{trigger.token.text}” has no date near it; news tells of its own day, a guess"
    step = Step(
        step="take the publication date",
        because=because,
        origin=published.isoformat(),
        result=trigger.token.text,
    )
    return Dating(None, False, (step,), published=published)


def carried(trigger: Trigger, expression: TimeExpression, because: str, steps: tuple[Step, ...]) -> Dating:
    """A dating by an expression that modifies something else."""
    made = Step(step="carry over", because=because, origin=expression.text, result=trigger.token.text)
    return Dating(expression, False, (*steps, made))
