"""The lead and the rows with a date of their own that tell the same act: one row is left of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from timeline_cli.events.event import Event, on_the_date_of
from timeline_cli.events.headline import name_one_act
from timeline_cli.events.lead.headline_words import CLOSE
from timeline_cli.events.lexicon import MANY_MEANINGS, REPORTING
from timeline_cli.events.named_again import stem
from timeline_cli.events.repeats import HAPPENED, content, pointing_subject
from timeline_cli.events.roots import root, words

#: What happened so many days before the lead is none of it, though the article may tell of it too.
LONG_AGO_DAYS = 180
#: So much of what one row says, another one says again.
NEARLY_ALL = 0.8
#: In a chart or a table many things are told with these.
RANKS = words("number one two three first second third")
#: So many characters apart, a few of the same words are enough.
NEAR = 400


def without_retold_lead(events: Sequence[Event]) -> tuple[list[Event], frozenset[str]]:
    """The events without the lead where a row with a date of its own tells it, and the ids of such rows.

    Where the lead tells more of the same act it is the row, on that date.
    """
    lead_event = next((event for event in events if not event.date_is_own), None)
    again = [e for e in events if lead_event is not None and e is not lead_event and is_retold(lead_event, e)]
    if lead_event is None or not again:
        return list(events), frozenset()
    fuller = next((e for e in again if tells_more(lead_event, e)), None)
    kept = [event for event in events if event is not lead_event]
    if fuller is not None:
        kept[kept.index(fuller)] = dated_by(lead_event, fuller)
    return kept, frozenset(event.id for event in again if event is not fuller) | {lead_event.id}


def tells_more(event: Event, other: Event) -> bool:
    """Whether the lead tells the act of another row, and more of it."""
    is_one = stem(event.lemma) == stem(other.lemma) or name_one_act(event.lemma, other.lemma)
    is_fuller = len(words(event.description)) > len(words(other.description))
    if not (is_one and is_fuller and event.stands_alone and event.factuality in HAPPENED):
        return False
    if have_other_objects(event, other) or tell_other_sums(event, other):
        return False
    if pointing_subject(event) is not None:
        return False
    if pointing_subject(other) is not None:
        return True
    does, done = ([words_of(e, role) for e in (event, other)] for role in ("subject", "object"))
    acts = {root(e.lemma) for e in (event, other)}
    is_alike = bool(does[0] & does[1] or done[0] & done[1])
    return is_alike and bool((words(event.description) & words(other.description)) - does[0] - acts)


def tell_other_sums(event: Event, other: Event) -> bool:
    """Whether both tell numbers, and none of them is the same."""
    sums = [{word for word in content(e) if word.isdigit()} for e in (event, other)]
    return all(sums) and not sums[0] & sums[1]


def words_of(event: Event, role: str) -> frozenset[str]:
    """The roots of the words for those that have a part in an event."""
    return words(" ".join(p.name for p in event.participants if p.role == role))


def dated_by(event: Event, dated: Event) -> Event:
    """The lead with the date that another row gives to it, and the mentions of both."""
    return replace(
        on_the_date_of(event, dated),
        time_expression=dated.time_expression,
        date_is_own=True,
        derivation=dated.derivation,
        mentions=(*event.mentions, *dated.mentions),
    )


def is_retold(event: Event, other: Event) -> bool:
    """Whether two events of one article are one: the same act, or the same subject and more."""
    if event.factuality == other.factuality == "planned":
        return stem(event.lemma) == stem(other.lemma) and bool(
            (words(event.description) & words(other.description)) - {root(event.lemma)}
        )
    if event.earliest is None or event.latest is None or other.earliest is None or other.latest is None:
        return False
    if other.factuality not in HAPPENED or other.earliest > event.latest or is_long_before(other, event):
        return False
    one, two = words(event.description), words(other.description)
    subjects = [{p.name for p in e.participants if p.role == "subject"} for e in (event, other)]
    beside = (one & two) - words(" ".join(subjects[0])) - RANKS
    if other.latest < event.earliest and is_of_something_new(other, event):
        return False
    if stem(event.lemma) == stem(other.lemma) and event.lemma not in REPORTING:
        has_more = bool(beside - {root(event.lemma)})
        if have_other_objects(event, other) or (not has_more and befell_others(event, other)):
            return False
        return has_more or event.lemma not in MANY_MEANINGS
    if len(one & two) >= NEARLY_ALL * max(len(one), 1):
        return True
    is_near = abs(other.trigger.start - event.trigger.start) <= NEAR
    if is_near and other.latest >= event.earliest and name_one_act(event.lemma, other.lemma):
        return bool((one & two) - {root(event.lemma), root(other.lemma)})
    if other.latest < event.earliest or not subjects[0] & subjects[1]:
        return False
    # What somebody did some time in the year is hardly the news, even where it is told right behind.
    few = 1 if is_near and other.granularity != "year" else 2
    return len(beside) >= (CLOSE if other.lemma in REPORTING else few)


def is_of_something_new(other: Event, event: Event) -> bool:
    """Whether a later sentence tells of "a film": what the lead tells of would be "the film" there."""
    if other.trigger.start < event.trigger.start or words_of(event, "object") & words_of(other, "object"):
        return False
    return any(p.role == "object" and p.text.lower().startswith(("a ", "an ")) for p in other.participants)


def is_long_before(other: Event, event: Event) -> bool:
    """Whether a row is dated by a year gone by, or so far back that the lead tells something else."""
    if other.latest is None or event.earliest is None or other.latest >= event.earliest:
        return False
    return other.granularity == "year" or other.latest < event.earliest - timedelta(LONG_AGO_DAYS)


def befell_others(event: Event, other: Event) -> bool:
    """Whether the same befell others, by name or by number: "345 pilgrims", "76 guests were killed"."""
    for role, without in (("object", "subject"), ("subject", "object")):
        one, two = ([p for p in e.participants if p.role == role] for e in (event, other))
        if not one or not two or words_of(event, without) or words_of(other, without):
            continue
        if words_of(event, role) & words_of(other, role):
            return False
        return tell_other_sums(event, other) or all(p.label is not None for p in (*one, *two))
    return False


def have_other_objects(event: Event, other: Event) -> bool:
    """Whether one did the same to somebody or something else."""
    does = [{p.name for p in e.participants if p.role == "subject"} for e in (event, other)]
    done = [words_of(e, "object") for e in (event, other)]
    return bool(does[0] & does[1]) and bool(done[0] and done[1]) and not done[0] & done[1]
