"""From a parsed article and its anchored time expressions to its events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from timeline_cli.articles import Article
from timeline_cli.events import syntax
from timeline_cli.events.attachment import attach
from timeline_cli.events.carry import carry
from timeline_cli.events.date_words import by_sentence, quoted_words, times_of_rows, words_left_out
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.descriptions import is_cut_off
from timeline_cli.events.entries import entries, in_entries
from timeline_cli.events.event import Event
from timeline_cli.events.furniture import prose
from timeline_cli.events.lead import end_of_first, is_main, lead, opening_of, without_retold_lead
from timeline_cli.events.lines import lines_of, told_in_lines, with_line_dates, with_lines
from timeline_cli.events.live import news_of_entries, written_at
from timeline_cli.events.lives import days_of_lives, lives, with_lives
from timeline_cli.events.making import Setting, make_event
from timeline_cli.events.mending import mend
from timeline_cli.events.names import resolve_names
from timeline_cli.events.one_verb import partners_of, with_partners
from timeline_cli.events.ranges import stretched, stretches
from timeline_cli.events.reference import References, Told
from timeline_cli.events.relations import with_relations
from timeline_cli.events.repeats import told_once
from timeline_cli.events.retelling import told_by_main_clause
from timeline_cli.events.salience import Place, score
from timeline_cli.events.selection import rows
from timeline_cli.events.several import again, lists_of_dates, new_days
from timeline_cli.events.standing import (
    is_background,
    is_told_by_pronoun,
    points_inside,
    title_words,
    without_lost,
)
from timeline_cli.events.time_words import dateline_day, place, time_tokens
from timeline_cli.events.tokens import Doc
from timeline_cli.events.triggers import Trigger, find_triggers
from timeline_cli.temporal.expression import TimeExpression

#: What lies so many days back is no plan any more, whatever words tell it.
LONG_OVER_DAYS = 365


def tell(
    doc: Doc, article: Article, expressions: Sequence[TimeExpression], *, all_events: bool = False
) -> list[Event]:
    """The events of `article` in text order.

    `doc` is the parse of `article.text`, `expressions` its anchored time expressions. By default only
    events with a date of their own; with `all_events` every event that the text tells, those without a
    date of their own with one carried over where tense and text support it.
    """
    if not doc.has_tree:
        return []
    mend(doc.tokens)
    times = place(doc, expressions)
    inside = time_tokens(times)
    number_of = {token.i: number for number, sentence in enumerate(doc.sents) for token in sentence}
    story = prose(article.text, doc.sents)
    triggers = [t for t in find_triggers(doc, skip=inside) if number_of[t.token.i] in story]
    in_entry = {n: e for n, e in entries(article.text, doc.sents, expressions).items() if n in story}
    entry_lines, line_dates = lines_of(in_entry, triggers, doc.sents)
    triggers = with_lines(triggers, entry_lines)
    by_token = {trigger.token.i: trigger for trigger in triggers}
    partners = partners_of(times, by_token)
    theirs = {id(time) for things in partners.values() for _, time in things}
    own = attach([time for time in times if id(time) not in theirs], triggers, article.published)
    own = told_by_main_clause(own, by_token, article.published)
    own = with_line_dates(in_entries(own, in_entry, triggers, doc.sents), line_dates)
    own = stretched(own, stretches(times, article.text), by_token)
    live = {n: hour for n, hour in written_at(article.text, doc.sents, expressions).items() if n in story}
    opening = [doc.sents[number] for number in opening_of(article, doc) if number in story]
    headline = lead(article, triggers, own, times, opening)
    days = days_of_lives(times, article.text)
    if not own and not live and not days and headline is None and not all_events:
        return []
    written = dateline_day(doc, expressions, article.published)
    dated = carry(triggers, own, times, number_of, written) if all_events else dict(own)
    dated |= news_of_entries(live, triggers, times, doc.sents, own)
    if headline is not None and not live:
        dated[headline[0].token.i] = headline[1]
    said = times_of_rows(times, own, article.text)
    skip = words_left_out(said, inside)
    resolved = resolve_names(doc, article.author, article.voices)
    names = References(Told(doc, resolved, skip | inside, article.title or "", story))
    chosen = triggers
    if not all_events:
        chosen = told_in_lines(triggers, rows(triggers, dated, skip | inside, names, article.published))
    living, of_lives = lives(days, doc, names, chosen, dated)
    chosen = with_lives(chosen, dated, living, of_lives)
    dated |= of_lives
    setting = Setting(
        article=article,
        names=names,
        known=title_words(article),
        inside=inside,
        said_in=by_sentence(said),
        skip=skip,
        quoted=quoted_words(doc, skip),
        bygone=bygone_before(article, expressions),
        all_events=all_events,
    )
    listed = lists_of_dates(times, article.text)
    moved = new_days(times, by_token)

    def on_each_day(triggers: Sequence[Trigger]) -> list[tuple[Trigger, Dating | None]]:
        told = [
            (t, dating)
            for t in triggers
            for dating in again(dated.get(t.token.i), listed, moved.get(t.token.i))
        ]
        return with_partners(told, partners, dated)

    told = on_each_day(chosen)
    events = [make_event(number, *one, setting) for number, one in enumerate(told, start=1)]
    instead = {} if all_events else said_of_lost(events, [t for t, _ in told], by_token, dated)
    if instead:
        said_too = {t.token.i: t for t in (instead.get(t.token.i, t) for t in chosen)}
        told = on_each_day(sorted(said_too.values(), key=lambda t: t.token.i))
        events = [make_event(number, *one, setting) for number, one in enumerate(told, start=1)]
    told_by = {event.id: trigger for event, (trigger, _) in zip(events, told, strict=True)}
    of_entries = {e.id for e, (_, dating) in zip(events, told, strict=True) if dating and dating.heads_entry}
    first: frozenset[str] = frozenset()
    if not all_events:
        events, first = without_retold_lead(understood(events, told_by, setting.known))
    places = {
        event.id: place_in_sentence(event, told_by[event.id], by_token, is_entry=event.id in of_entries)
        for event in events
    }
    if not all_events:
        events = [e for e in events if places[e.id] == "main" or not is_background(e, setting.known)]
    events = with_relations(doc, events, [told_by[event.id].token.i for event in events])
    return score(events, article, first=first, places=places, opening_end=end_of_first(opening))


def bygone_before(article: Article, expressions: Sequence[TimeExpression]) -> date | None:
    """The day before which all is long over: a year before publication, or before the last day told."""
    now = article.published or max((time.latest for time in expressions if time.latest), default=None)
    return now - timedelta(LONG_OVER_DAYS) if now is not None else None


def said_of_lost(
    events: Sequence[Event], told_by: Sequence[Trigger], by_token: Mapping[int, Trigger], dated: Datings
) -> dict[int, Trigger]:
    """Who said it instead of what was said, where a pronoun tells that of somebody whom no row explains.

    "The panel said on Monday that it would close in May": of "it would close", nobody knows what would.
    """
    found = {}
    for event, trigger in zip(events, told_by, strict=True):
        above = syntax.governor(trigger.clause)
        outer = by_token.get(above.i) if above is not None else None
        is_said = trigger.clause.relation == "complement clause" and outer is not None and outer.reporting
        is_torn = not event.stands_alone and is_told_by_pronoun(event) and points_inside(trigger)
        if outer is not None and is_said and is_torn and outer.token.i in dated:
            found[trigger.token.i] = outer
    return found


def understood(events: Sequence[Event], told_by: Mapping[str, Trigger], known: frozenset[str]) -> list[Event]:
    """The events without those told twice, cut off, or by words that point at nothing in the rows left."""
    torn = {e.id for e in events if not e.stands_alone and points_inside(told_by[e.id])}
    whole = [event for event in told_once(events) if not is_cut_off(event.description)]
    return without_lost(whole, known, torn)


def place_in_sentence(
    event: Event, trigger: Trigger, by_token: Mapping[int, Trigger], *, is_entry: bool
) -> Place:
    """Where an event is told: in a main clause, aside, or by a noun; a line under a picture tells aside.

    What is new, or an entry of a chronology, may be told in the present without being such a line.
    """
    if trigger.is_line or trigger.life is not None:
        return "main"
    if trigger.kind == "noun":
        return "noun"
    is_new = is_entry or event.factuality == "planned" or not event.date_is_own
    is_line = not is_new and trigger.token.tag_ in ("VBZ", "VBP")
    return "main" if is_main(trigger.clause, by_token) and not is_line else "aside"
