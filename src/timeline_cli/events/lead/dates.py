"""When the event of the headline was, where no words say it, and which dates beside it speak against that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import LASTING, RULING, SAYING, STARTS, STATIVE
from timeline_cli.events.retelling import is_singled_out, shows_up
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Span, Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step

#: An article all of whose dates, and so many at least, lie so many days before publication tells history.
HISTORY_DATES, HISTORY_DAYS = 3, 366
#: What a date points from that counts from the day of writing.
PUBLISHED = "published"
#: What happened so many days before publication is news.
NEWS_DAYS = 7
#: What may stand before a length of time that does not say how long the event went on.
NO_LENGTH = frozenset({"after", "before", "in", "within"})
#: What happens to whom it is done: "has been included in the squad", "has been involved in a crash".
TAKING_IN = frozenset({"include", "involve"})
#: What links a length to what is to last so long.
TO_LAST = frozenset({"by", "for", "over"})
#: What may stand behind one that tells how far apart two events are.
APART = frozenset({"after", "ago", "before", "earlier", "from", "later"})


def tells_history(times: Sequence[PlacedTime], published: date) -> bool:
    """Whether an article tells of nothing but years long gone: what it opens with in the past is one of them.

    News of an old case tells sooner or later of a day that is counted from publication.
    """
    dated = [time.expression for time in times if time.has_date]
    is_old = all(
        time.anchor != PUBLISHED
        and (time.latest is None or time.latest < published - timedelta(HISTORY_DAYS))
        for time in dated
    )
    return is_old and len(dated) >= HISTORY_DATES


def may_be_of_plan(time: PlacedTime, published: date) -> bool:
    """Whether a date may be the day of what is to come: it is not over, and does not tell which thing."""
    latest = time.expression.latest
    tells_which = not time.preposition and time.head.relation in ("compound", "object", "possessor")
    return time.has_date and not tells_which and (latest is None or latest >= published)


def is_news(
    trigger: Trigger, sentence: Span, own: Datings, times: Sequence[PlacedTime], published: date
) -> bool:
    """Whether what has happened is told as new: no state, nothing of long ago, nothing that goes on."""
    if tells_a_state(trigger) or says_nothing(trigger):
        return False
    if any(child.lower_ == "already" for child in trigger.clause.children):
        return False
    if any(only_points(thing) for thing in syntax.objects(trigger.clause)):
        return False
    near = times_in(sentence, times)
    return not any(goes_on(trigger, time) or is_told_of_old(trigger, time, own, published) for time in near)


def tells_a_state(trigger: Trigger) -> bool:
    """Whether a verb tells how things are: not "has had a window broken", "appeared before the judges".

    What somebody "believes" is told as what somebody says.
    """
    clause = trigger.clause
    if trigger.lemma in SAYING:
        return False
    if trigger.lemma == "have" and syntax.has_it_done(clause):
        return False
    if shows_up(trigger):
        return False
    if trigger.lemma in TAKING_IN and syntax.is_passive(clause):
        return False
    return trigger.lemma in STATIVE


def says_nothing(trigger: Trigger) -> bool:
    """ "The court has ruled": a parse lost what was said, and the row could not say it."""
    clause = trigger.clause
    is_said = trigger.reporting or trigger.lemma in RULING
    if not is_said or syntax.is_passive(clause) or clause.relation == "parataxis":
        return False
    told = (*syntax.complements(clause), *syntax.objects(clause), *syntax.children(clause, "parataxis"))
    return not told and not any(phrase.i > clause.i for phrase in syntax.obliques(clause))


def times_in(sentence: Span, times: Sequence[PlacedTime]) -> list[PlacedTime]:
    """The time expressions of a sentence."""
    return [time for time in times if sentence.start <= time.head.i < sentence.end]


def only_points(thing: Token) -> bool:
    """ "They did it", "they took this one": the row could not say what; "all of the seats" says it."""
    if syntax.children(thing, "nominal modifier", "relative clause"):
        return False
    is_one = thing.lower_ == "one" and bool(syntax.children(thing, "determiner"))
    return is_one or thing.pos_ in ("PRON", "DET")


def goes_on(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a length says how long it has been so: "closed for months", "in the past year".

    "Has been banned for three months" tells how long it is to last.
    """
    if trigger.lemma in LASTING and time.preposition in TO_LAST and "X" not in time.expression.value:
        return False
    if is_since_last(trigger, time):
        return False
    is_bare = time.tokens[0].pos_ != "DET"
    is_vague = time.preposition == "in" and is_bare and "X" in time.expression.value
    is_back = time.preposition == "in" and time.tokens[0].lower_ == "the"
    is_length = time.expression.type in ("DURATION", "SET") and (
        time.preposition not in NO_LENGTH or is_vague or is_back
    )
    is_given = time.head.relation in ("object", "recipient")
    last = time.tokens[-1]
    is_distance = last.i + 1 < len(last.doc) and last.nbor(1).lower_ in APART
    is_ahead = any(token.lower_ in ("coming", "next") for token in time.tokens)
    is_adverbial = is_length and not (is_given or is_distance or is_ahead)
    return is_adverbial and syntax.governor(time.head) == trigger.clause


def is_since_last(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a length says how long there was no such thing: "won their first cup for six years"."""
    done = [thing for thing in syntax.objects(trigger.clause) if thing.i < time.head.i]
    return time.preposition in ("for", "in") and any(map(is_singled_out, done))


def is_told_of_old(trigger: Trigger, time: PlacedTime, own: Datings, published: date) -> bool:
    """Whether a date makes what is told one of long ago: no date of another event that only tells which.

    What has been, is being done or is said is new, whatever other days its sentence tells of.
    """
    if syntax.tense(trigger.clause) != "past" and trigger.token.i not in own:
        return False
    return is_old(time, published) and not (is_of_another(time, own) and is_aside(time, trigger))


def is_old(time: PlacedTime, published: date) -> bool:
    """Whether a date lies longer back than news does; "since 1961" tells of nothing that was then."""
    latest = time.expression.latest
    if time.preposition in STARTS or latest is None:
        return False
    return time.has_date and latest < published - timedelta(NEWS_DAYS)


def is_aside(time: PlacedTime, trigger: Trigger) -> bool:
    """Whether a date only tells which one a clause is about: "a ship that sank in May was found"."""
    clause = syntax.governor(time.head)
    is_inner = clause is not None and clause.relation in NOUN_CLAUSES
    return is_inner and time.head.i < trigger.token.i


def is_of_another(time: PlacedTime, own: Datings) -> bool:
    """Whether a date is that of another event: "boats stolen two years ago have been found"."""
    return any(dating.expression is time.expression for dating in own.values())


def shortly_before(trigger: Trigger, published: date) -> Dating:
    """The dating of what happened on the day of publication or in the days before."""
    first = published - timedelta(NEWS_DAYS)
    step = Step(
        step="take the days up to publication",
        because=f"headline and opening tell “{trigger.token.text}” as news, not when: in the week before",
        origin=published.isoformat(),
        result=f"{first} to {published}",
    )
    return Dating(None, False, (step,), published=published, back_to=first)


def from_then_on(trigger: Trigger, published: date) -> Dating:
    """The dating of what is still to come when the article tells of it, nobody knows when."""
    step = Step(
        step="take the days from publication",
        because=f"headline and opening tell “{trigger.token.text}” as a plan, not for when: from then on",
        origin=published.isoformat(),
        result=f"from {published}",
    )
    return Dating(None, False, (step,), published=published, is_ahead=True)
