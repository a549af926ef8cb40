"""From a parsed article and its anchored time expressions to its events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from timeline_cli.articles import Article
from timeline_cli.events import event as types
from timeline_cli.events import syntax
from timeline_cli.events.attachment import attach
from timeline_cli.events.carry import carry
from timeline_cli.events.dating import Dating, is_after, over_by_publication, to_come
from timeline_cli.events.descriptions import describe, is_cut_off
from timeline_cli.events.factuality import is_told_as_over, judge
from timeline_cli.events.furniture import prose
from timeline_cli.events.labels import Relation
from timeline_cli.events.lead import is_main, lead, opening_of, without_retold_lead
from timeline_cli.events.lexicon import (
    CALENDAR_NAMES,
    DEADLINES,
    DEICTIC_STARTS,
    FRACTIONS,
    PLANNING,
    RESCHEDULING,
    STARTS,
)
from timeline_cli.events.mending import mend
from timeline_cli.events.names import resolve_names
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.offsets import is_counted
from timeline_cli.events.other_times import told_times
from timeline_cli.events.participants import participants
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.quotations import is_quoted, quotation
from timeline_cli.events.ranges import lengths_told, stretched, stretches
from timeline_cli.events.reference import References
from timeline_cli.events.relations import with_relations
from timeline_cli.events.repeats import told_once
from timeline_cli.events.retelling import is_singled_out, told_by_main_clause
from timeline_cli.events.salience import Place, score
from timeline_cli.events.selection import rows
from timeline_cli.events.spelling import NameLookup, Speller
from timeline_cli.events.standing import points_inside, standing, title_words, without_lost
from timeline_cli.events.time_words import (
    SINCE,
    UP_TO,
    PlacedTime,
    dateline_day,
    phrase_tokens,
    place,
    time_tokens,
)
from timeline_cli.events.tokens import Doc, Span, Token
from timeline_cli.events.triggers import Trigger, find_triggers
from timeline_cli.temporal.expression import TimeExpression

#: What a preposition makes of the date, as TIMEX3's mod attribute has it.
LIMITS = {"before": "BEFORE", "prior": "BEFORE", "prior to": "BEFORE", "by": "ON_OR_BEFORE"}
#: What leads to a time that something is about.
AIMS = frozenset({"about", "for", "of"})
#: How many words before a date "than" stands at most: "than the ten thousand boats that were sold in".
FARTHEST_STANDARD = 10
#: What may be the first or the largest since then.
RANKED: tuple[Relation, ...] = ("object", "recipient", "oblique")


def tell(
    doc: Doc, article: Article, expressions: Sequence[TimeExpression], *, all_events: bool = False
) -> list[types.Event]:
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
    sentences = doc.sents
    number_of = {token.i: number for number, sentence in enumerate(sentences) for token in sentence}
    story = prose(article.text, sentences)
    triggers = [t for t in find_triggers(doc, skip=inside) if number_of[t.token.i] in story]
    by_token = {trigger.token.i: trigger for trigger in triggers}
    own = told_by_main_clause(attach(times, triggers, article.published), by_token)
    own = stretched(own, stretches(times, article.text), by_token)
    opening = [sentences[number] for number in opening_of(article, doc) if number in story]
    headline = lead(article, triggers, own, times, opening)
    if not own and headline is None and not all_events:
        return []
    written = dateline_day(doc, expressions, article.published)
    dated = carry(triggers, own, times, number_of, written) if all_events else dict(own)
    if headline is not None:
        dated[headline[0].token.i] = headline[1]
    bases = [t for t in times if t.is_comparison]
    bases += [t for t in times if any(goes_on_from(base, t) for base in bases)]
    said = [t for t in times if t not in bases and (is_told_by_date(t) or is_counted(t, own))]
    said += lengths_told(times, article.text)
    skip = {index for time in said for index in phrase_tokens(time, inside)}
    skip -= {index for time in said for index in (*feast_words(time), *year_of_name(time))}
    said_in: dict[int, list[PlacedTime]] = {}
    for time in said:
        said_in.setdefault(number_of[time.head.i], []).append(time)
    quoted = {index for index in skip if any(word.i not in skip for word in quotation(doc[index]))}
    names = References(doc, resolve_names(doc), skip | inside, article.title or "")
    chosen = triggers if all_events else rows(triggers, dated, skip | inside, names, article.published)
    known = title_words(article)
    events = []
    for number, trigger in enumerate(chosen, start=1):
        place_in_text = number_of[trigger.token.i]
        dating = dated.get(trigger.token.i)
        others = told_times(trigger, dating, said_in.get(place_in_text, ()), inside)
        events.append(
            make_event(
                trigger, article, dating, names, skip, quoted, others, sentences[place_in_text], number, known
            )
        )
    first: frozenset[str] = frozenset()
    place_of = {event.id: trigger.token.i for event, trigger in zip(events, chosen, strict=True)}
    if not all_events:
        torn = {e.id for e in events if not e.stands_alone and points_inside(by_token[place_of[e.id]])}
        whole = [event for event in told_once(events) if not is_cut_off(event.description)]
        events, first = without_retold_lead(without_lost(whole, known, torn))
    events = with_relations(doc, events, [place_of[event.id] for event in events])
    places = {
        e.id: place_in_sentence(
            by_token[place_of[e.id]],
            by_token,
            is_new=e.factuality == "planned" or not e.date_is_own,
        )
        for e in events
    }
    return score(events, article, first=first, places=places)


def place_in_sentence(trigger: Trigger, by_token: Mapping[int, Trigger], *, is_new: bool) -> Place:
    """Where an event is told: in a main clause, aside, or by a noun; a line under a picture tells aside.

    What `is_new` may be told in the present without being such a line.
    """
    if trigger.kind == "noun":
        return "noun"
    is_line = not is_new and trigger.token.tag_ in ("VBZ", "VBP")
    return "main" if is_main(trigger.clause, by_token) and not is_line else "aside"


def goes_on_from(first: PlacedTime, time: PlacedTime) -> bool:
    """Whether two times are told as one: "down 2% on the same month | last year"."""
    above = syntax.governor(time.head)
    is_apart = above is None or above.pos_ in ("VERB", "AUX")
    return time.tokens[0].i == first.tokens[-1].i + 1 and not is_apart


def is_told_by_date(time: PlacedTime) -> bool:
    """Whether a row's date says it; a length ("jailed for four years") or a limit given is told too."""
    if time.expression.type not in ("DATE", "TIME"):
        return False
    above = syntax.governor(time.head)
    if above is None:
        return True
    if time.expression.value.endswith("_REF") and "adjective" in (time.head.relation, above.relation):
        # "Recent tests", "the current chairman", "the recently opened mill": no row's date is that.
        return False
    if time.expression.value.endswith("_REF") and time.preposition in AIMS:
        # "Hopes for the future", "afraid of the past"
        return False
    if time.preposition in DEADLINES and above.lemma_ in ("give", "have"):
        return False
    if is_standard(time):
        return False
    if time.preposition == "of" and above.lower_ in FRACTIONS and above.relation == "object":
        return False
    if is_range_of_first(time, above):
        return False
    # "Expected 2019 to be a bad year", but "agreed Monday to sell the mill".
    is_bare_year = time.head.text.isdigit() and any(
        c.left_edge.i == time.head.i + 1 for c in syntax.children(above, "open complement")
    )
    is_object = time.head.relation in ("object", "recipient") or is_bare_year
    is_aim = is_object and not time.preposition and above.pos_ == "VERB"
    return not (is_aim or (time.preposition == "since" and above.pos_ == "NOUN"))


def is_standard(time: PlacedTime) -> bool:
    """Whether a time belongs to what something is compared with.

    "Less than the rise seen in May", "on the same day as the vote": without it there is nothing to compare.
    """
    last = time.tokens[-1]
    if any(t.lower_ == "same" for t in time.tokens) and last.i + 1 < len(last.doc):
        return last.nbor(1).lower_ == "as"
    first = time.tokens[0]
    verb = next((word for word in syntax.ancestors(time.head) if word.pos_ == "VERB"), None)
    above = [] if verb is None else [verb, *syntax.ancestors(verb)]
    if any(word.relation == "relative clause" for word in above):
        return False
    before = first.doc[max(first.sent.start, first.i - FARTHEST_STANDARD) : first.i]
    for word in reversed(list(before)):
        if word.text in syntax.PARTING or word.tag_ in syntax.FINITE_TAGS:
            return False
        if word.lower_ == "than":
            return word.nbor(1).lower_ in ("the", "those") or word.nbor(1).tag_ == "PRP$"
    return False


def is_range_of_first(time: PlacedTime, above: Token) -> bool:
    """Whether a time says among which something is the first, the last or the largest.

    "Her first win of the year", "won their first cup since 1908", "rose for the fifth time since May":
    without it that is another claim.
    """
    if time.preposition == "of":
        return above.pos_ == "NOUN" and above.i < time.head.i and is_singled_out(above)
    if time.preposition != "since":
        return False
    before = time.tokens[0].i - 2
    ranked = [noun for noun in syntax.children(above, *RANKED) if noun.i == before]
    return any(is_singled_out(noun) or noun.lemma_ == "time" for noun in ranked)


def feast_words(time: PlacedTime) -> set[int]:
    """The words of a feast that names an event ("the Christmas Day win"): without them it is another."""
    names = {token.i for token in time.tokens if token.text[:1].isupper()}
    is_calendar = any(
        token.lower_.rstrip(".") in CALENDAR_NAMES or token.lower_ in DEICTIC_STARTS for token in time.tokens
    )
    above = syntax.governor(time.head)
    if is_calendar or above is None or time.head.relation not in ("compound", "possessor"):
        return set()
    return names | {t.i for t in time.tokens if t.pos_ == "PART"} if above.i not in names else set()


def year_of_name(time: PlacedTime) -> set[int]:
    """The year that a name ends in: "the Porto Games 2016" without it are others."""
    year = time.head
    above = syntax.governor(year)
    is_year = len(time.tokens) == 1 and year.text.isdigit() and not time.preposition
    if not is_year or above is None or above.pos_ != "PROPN" or above.i + 1 != year.i:
        return set()
    return {year.i} if year.relation == "nominal modifier" else set()


def make_event(
    trigger: Trigger,
    article: Article,
    dating: Dating | None,
    names: NameLookup,
    skip: set[int],
    quoted: set[int],
    others: set[int],
    sentence: Span,
    number: int,
    known: frozenset[str],
) -> types.Event:
    """One event with all that the text says of it; a quotation is told whole, with its `quoted` times.

    `others` are the words of times that the row tells, since they are those of what is said in it.
    """
    if is_told_as_over(trigger):
        dating = over_by_publication(dating, article.published)
    expression = dating.expression if dating is not None else None
    published = dating.published if dating is not None else None
    earliest, latest = bounds(dating)
    skip = left_out(trigger, dating, skip, quoted)
    soonest = to_come(expression, article.published) or earliest
    judgement = judge(trigger, earliest=soonest, latest=latest, published=article.published, skip=skip)
    description = describe(trigger, names, skip=skip - others)
    judged = standing(trigger, names, skip, known, description)
    span = span_of(trigger)
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


def bounds(dating: Dating | None) -> tuple[date | None, date | None]:
    """The first and the last day on which a dated event can have been; None where that is open."""
    if dating is None:
        return None, None
    expression = dating.expression
    earliest = expression.earliest if expression is not None else dating.published
    latest = expression.latest if expression is not None else dating.published
    if dating.back_to is not None:
        earliest = dating.back_to
    if dating.until is not None:
        latest = dating.until.latest
    if dating.over_by is not None:
        latest = dating.over_by
    return earliest, None if dating.is_ahead else latest


def left_out(trigger: Trigger, dating: Dating | None, skip: set[int], quoted: set[int]) -> set[int]:
    """The words that a row leaves out: `skip`, but no `quoted` times, nor those up to which it goes on."""
    if quoted and not is_quoted(trigger.token):
        skip = skip - quoted
    if late := not_until(trigger, dating):
        return skip | late
    if dating is not None and dating.preposition in UP_TO and trigger.kind == "verb":
        return skip - until_words(trigger.token.doc, dating)
    return skip


def limit(trigger: Trigger, dating: Dating | None, published: date | None) -> str | None:
    """TIMEX3's mod for a date up to which something happened, or from which on it has or will."""
    if dating is None:
        return None
    if dating.is_ahead:
        return "ON_OR_AFTER"
    if dating.back_to is not None:
        return "ON_OR_BEFORE"
    if dating.expression is not None and dating.expression.mod == "MORE_THAN":
        # "More than five years ago": the value is the latest that it can have been.
        return "ON_OR_BEFORE"
    if (
        dating.own
        and dating.until is None
        and (edge := edge_of_stretch(trigger, dating, published)) is not None
    ):
        return edge
    bound = LIMITS.get(dating.preposition) if dating.own else None
    is_its_end = dating.expression is not None and dating.expression.mod == "END"
    return "ON_OR_BEFORE" if bound is not None and is_its_end else bound


def edge_of_stretch(trigger: Trigger, dating: Dating, published: date | None) -> str | None:
    """Whether something has gone on since a date, or goes on until it: "had run since May", "runs until May".

    What comes "from May" on is still to come. What is put off until a day is to happen then, and what is not
    done until a day was done then.
    """
    if dating.preposition == SINCE:
        return "ON_OR_AFTER"
    if trigger.kind != "verb":
        return None
    if dating.preposition in STARTS and is_after(dating, published):
        return "ON_OR_AFTER" if dating.expression is not None and dating.expression.mod is None else None
    is_put_off = trigger.lemma in RESCHEDULING or trigger.lemma == "wait"
    is_going_on = dating.preposition in UP_TO and not is_put_off and not syntax.negations(awaiting(trigger))
    return "ON_OR_BEFORE" if is_going_on else None


def not_until(trigger: Trigger, dating: Dating | None) -> set[int]:
    """The "not" of "was not charged until May", the "did not" of "did not open until May": it was then.

    So it is to be then where it "is not expected to open until May". "Did not lose again until May" praises
    what lasted till then.
    """
    if dating is None or dating.preposition not in UP_TO:
        return set()
    clause = awaiting(trigger)
    helpers, negations = syntax.auxiliaries(clause), syntax.negations(clause)
    if not negations or not {helper.lemma_ for helper in helpers} <= {"be", "do", "have", "will"}:
        return set()
    is_present = any(helper.lemma_ == "do" and helper.tag_ != "VBD" for helper in helpers)
    if is_present or any(child.lower_ == "again" for child in trigger.clause.children):
        return set()
    return {word.i for word in negations} | {word.i for word in helpers if word.lemma_ == "do"}


def awaiting(trigger: Trigger) -> Token:
    """The clause that a "not" before "until" stands in: of what "is expected to open", the expecting."""
    clause = trigger.clause
    above = syntax.governor(clause)
    if above is None or not syntax.is_infinitive(clause) or clause.relation != "open complement":
        return clause
    return above if above.lemma_ in PLANNING and syntax.is_passive(above) else clause


def until_words(doc: Doc, dating: Dating) -> set[int]:
    """The words of a time up to which something goes on, or is not so.

    A row without them would tell of that day.
    """
    time = dating.expression if dating.own else None
    span = doc.covering(time.start, time.end) if time is not None else None
    return set() if span is None else {span[0].i - 1, *(token.i for token in span)}


def span_of(trigger: Trigger) -> types.Span:
    """The trigger as a piece of the article's text; a predicate with its "be" where they stand together."""
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
