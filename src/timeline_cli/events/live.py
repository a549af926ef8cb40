"""Live blogs: what an entry opens with is news of the hour that stands alone above it.

"14.20⏎Ferries have been suspended": nobody who writes from minute to minute says when, but it was by
then, and on that day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from timeline_cli.entry_heads import hours_alone
from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.entries import Stretch
from timeline_cli.events.lead import can_be_news, is_act, is_told_as_news, main_clauses
from timeline_cli.events.lexicon import SAYING, STATIVE
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Span
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import Step, TimeExpression

#: The headline of an entry does not end so.
PROSE_ENDS = (".", "!", "?", "”", '"', "’", "'")


def written_at(
    text: str, sentences: Sequence[Stretch], expressions: Sequence[TimeExpression]
) -> dict[int, TimeExpression]:
    """The hour above the first sentence of each entry of a live blog, by the sentence's number."""
    starts = [start for start, _ in hours_alone(text)]
    hours = {time.start: time for time in expressions if time.earliest is not None} if starts else {}
    found = {}
    edges = [
        bisect_left(sentences, start, key=lambda sentence: sentence.start_char)
        for start in (*starts, len(text))
    ]
    for start, (above, end) in zip(starts, pairwise(edges), strict=True):
        prose = next((n for n in range(above + 1, end) if is_prose(text, sentences[n])), None)
        if prose is not None and start in hours:
            found[prose] = hours[start]
    return found


def is_prose(text: str, sentence: Stretch) -> bool:
    return text[sentence.start_char : sentence.end_char].rstrip().endswith(PROSE_ENDS)


def news_of_entries(
    written: Mapping[int, TimeExpression],
    triggers: Sequence[Trigger],
    times: Sequence[PlacedTime],
    sentences: Sequence[Span],
    own: Datings,
) -> Datings:
    """What the entries of a live blog tell as news, by their hours, but for what has a date of its `own`."""
    by_token = {trigger.token.i: trigger for trigger in triggers} if written else {}
    return {
        trigger.token.i: by_hour_of_entry(hour, trigger)
        for number, hour in written.items()
        for trigger in news_of(sentences[number], by_token, times)
        if trigger.token.i not in own
    }


def news_of(
    sentence: Span, by_token: Mapping[int, Trigger], times: Sequence[PlacedTime]
) -> Iterator[Trigger]:
    """What a sentence tells as having just happened: in the perfect, or in the past where it has no date."""
    is_dated = any(t.has_date and sentence.start <= t.head.i < sentence.end for t in times)
    for trigger in main_clauses(sentence, by_token):
        if trigger.lemma in STATIVE or trigger.lemma in SAYING or not is_act(trigger):
            continue
        is_past = syntax.tense(trigger.clause) == "past" and not is_dated
        if (is_past or is_told_as_news(trigger)) and can_be_news(trigger):
            yield trigger


def by_hour_of_entry(hour: TimeExpression, trigger: Trigger) -> Dating:
    """The dating of news of an hour: it came by then, nobody says how long before, but on that day."""
    step = Step(
        step="take the hour of the entry",
        because=f"a live blog tells “{trigger.token.text}” as news, not when it was: by then",
        origin=hour.text,
        result=hour.value,
    )
    return Dating(hour, False, (step,), back_to=hour.earliest)
