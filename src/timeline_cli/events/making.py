"""One event with all that the text says of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from timeline_cli.articles import Article
from timeline_cli.events import event as types
from timeline_cli.events import syntax
from timeline_cli.events.attachment.words import is_put_off_to
from timeline_cli.events.dating import Dating, is_earlier, over_by_publication, to_come
from timeline_cli.events.descriptions import describe
from timeline_cli.events.factuality import is_told_as_over, judge
from timeline_cli.events.limits import bounds, limit, not_until, until_words
from timeline_cli.events.lines import as_it_stands
from timeline_cli.events.lives import told_of_life
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.one_verb import told_of_partner
from timeline_cli.events.other_times import told_times
from timeline_cli.events.participants import participants
from timeline_cli.events.phrases import noun_phrase, verb_phrase
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.spelling import NameLookup, Speller
from timeline_cli.events.standing import standing
from timeline_cli.events.time_words import GOING_ON_TO, PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.temporal.expression import TimeExpression

#: What part of a stretch is meant, or that a date is only about right: "late in 2004", "about 1960".
PARTS = frozenset({"START", "MID", "END", "APPROX"})
#: Before a date these may complete the verb, where others only say when.
LEADING_TO = frozenset({"for", "from", "to"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What the events of an article are told with.

    `known` are the words of the title, `inside` those of all times, and `said_in` the times that the dates of
    rows tell, by the start of their sentence: their words are left out (`skip`), but for those `quoted` among
    others. What lies before `bygone` is long over. With `all_events` every verb has a row of its own.
    """

    article: Article
    names: NameLookup
    known: frozenset[str]
    inside: set[int]
    said_in: Mapping[int, Sequence[PlacedTime]]
    skip: set[int]
    quoted: set[int]
    bygone: date | None
    all_events: bool


def make_event(number: int, trigger: Trigger, dating: Dating | None, setting: Setting) -> types.Event:
    """One event with all that the text says of it; a quotation is told whole, with its times."""
    article, names, sentence = setting.article, setting.names, trigger.token.sent
    times = setting.said_in.get(sentence.start, ())
    others = told_times(trigger, dating, times, setting.inside)
    if is_told_as_over(trigger):
        dating = over_by_publication(dating, article.published)
    expression = dating.expression if dating is not None else None
    published = dating.published if dating is not None else None
    earliest, latest = bounds(dating)
    skip = left_out(trigger, dating, times, setting.skip, setting.quoted)
    soonest = to_come(expression, article.published) or earliest
    judgement = judge(
        trigger,
        earliest=soonest,
        published=article.published,
        skip=skip,
        is_bygone=is_earlier(latest, setting.bygone),
    )
    if dating is not None and is_put_off_to(trigger, dating.preposition):
        judgement = judgement.as_plan(dating.preposition)
    if trigger.life is not None:
        description = told_of_life(trigger, trigger.life, names, skip)
    elif trigger.partner is not None:
        description = told_of_partner(trigger, trigger.partner, names, skip)
    elif trigger.is_line:
        description = as_it_stands(trigger, names, expression)
    else:
        is_news = dating is not None and not dating.own and not setting.all_events
        description = describe(trigger, names, skip=skip - others, is_news=is_news)
    judged = standing(trigger, names, skip, setting.known, description)
    span = span_of(trigger, expression)
    told_in = types.Span(
        text=sentence.text.strip(),
        start=sentence.start_char,
        end=sentence.start_char + len(sentence.text.rstrip()),
    )
    time_id = expression.id if expression is not None else None
    return types.Event(
        id=f"e{number}",
        article=article.id,
        description=description,
        trigger=span,
        lemma=trigger.lemma,
        sentence=told_in,
        participants=participants(trigger, names, skip=skip),
        value=expression.value if expression is not None else (published.isoformat() if published else None),
        earliest=earliest,
        latest=latest,
        starts_by=dating.starts_by if dating is not None else None,
        mod=limit(trigger, dating, article.published),
        part=expression.mod if expression is not None and expression.mod in PARTS else None,
        granularity=expression.granularity if expression is not None else ("day" if published else None),
        time_expression=time_id,
        date_is_own=dating is None or dating.own,
        factuality=judgement.factuality,
        cue=judgement.cue,
        stands_alone=judged.stands_alone,
        unexplained=judged.unexplained,
        source_of_claim=source_text(judgement.source, names, skip),
        derivation=dating.steps if dating is not None else (),
        mentions=(
            types.Mention(article=article.id, trigger=span, sentence=told_in, time_expression=time_id),
        ),
    )


def left_out(
    trigger: Trigger,
    dating: Dating | None,
    times: Sequence[PlacedTime],
    skip: set[int],
    quoted: set[int],
) -> set[int]:
    """The words that a row leaves out: `skip`, but no `quoted` times, nor those up to which it goes on."""
    if quoted and not is_quoted(trigger.token):
        skip = skip - quoted
    if late := not_until(trigger, dating, times):
        return skip | late
    if dating is None or trigger.kind != "verb":
        return skip
    is_needed = dating.preposition in LEADING_TO and is_said_alone(trigger, dating, skip)
    if is_needed or dating.preposition in GOING_ON_TO:
        return skip - until_words(trigger.token.doc, dating)
    return skip


def is_said_alone(trigger: Trigger, dating: Dating, skip: Collection[int]) -> bool:
    """Whether nothing but a date completes a verb: "it goes back | to 2002", "a vote is set | for May"."""
    verb = trigger.clause
    told = verb_phrase(verb, skip, 0, told=trigger.token)
    behind = [word for word in told if word.i > verb.i]
    end = (behind or [verb])[-1].i + 1
    is_next = any(word.lower_ == dating.preposition for word in verb.doc[end : end + 1])
    return is_next and all(word.relation in ("adverb", "particle") for word in behind)


def span_of(trigger: Trigger, date: TimeExpression | None) -> types.Span:
    """The trigger as a piece of the article's text; a predicate with its "be" where they stand together.

    A life in a bracket has no word but its `date`.
    """
    if trigger.life is not None and date is not None:
        return types.Span(text=date.text, start=date.start, end=date.end)
    token = trigger.token
    verb = syntax.copula(token) if trigger.kind == "predicate" else None
    first = verb if verb is not None and 0 < token.i - verb.i <= 3 else token
    text = token.doc[first.i : token.i + 1].text
    return types.Span(text=text, start=first.idx, end=first.idx + len(text))


def source_text(source: Token | None, names: NameLookup, skip: set[int]) -> str | None:
    """Who said it, in the article's words, names in full."""
    if source is None or (source.pos_ == "PRON" and names.name_of(source) is None):
        return None
    return Speller(names, source).spell_inside(bare(noun_phrase(source, skip, 2), source))
