"""The event of the headline, where the article opens with it and no words say when it happened.

News tells its own event without a date ("The bridge has been closed"): it happened on the day of publication
or in the days before. A chronology without it would miss what the article is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from timeline_cli.articles import Article
from timeline_cli.events import syntax
from timeline_cli.events.carry import stem
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.event import Event, on_the_date_of
from timeline_cli.events.factuality import judge
from timeline_cli.events.headline import Headline, name_one_act, read_headline
from timeline_cli.events.lexicon import (
    ATTITUDE,
    EMPTY_VERBS,
    MANY_MEANINGS,
    REPORTING,
    SAYING,
    SCHEDULED,
    STARTS,
    STATIVE,
    STAYING,
)
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.repeats import HAPPENED, content, pointing_subject
from timeline_cli.events.roots import root, words
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Doc, Span, Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.events.wording import RULING
from timeline_cli.temporal.expression import Step

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc

#: An article opens with its event in one of so many sentences, captions among them.
OPENING = 6
#: A byline or a place has fewer words than a sentence that tells something.
LEAST_WORDS = 5
#: So many of them may tell something of the headline, but not its event, before it.
TELLING = 2
#: What happened so many days before publication is news.
NEWS_DAYS = 7
#: What happened so many days before that is none of it, though the article may tell of it too.
LONG_AGO_DAYS = 180
#: So much of the headline stands in the clause that tells what the headline tells.
SHARE = 0.5
#: Of a long headline so many words are enough.
ENOUGH = 4
#: So much of what one row says, another one says again.
NEARLY_ALL = 0.8
#: So many characters apart, a few of the same words are enough.
NEAR = 400
#: So many words a sentence has in common with the headline that tells of the same.
CLOSE = 3
#: What happened according to others is news, with the doubt told.
HEARSAY = frozenset({"allegedly", "reportedly"})
#: What nobody vouches for.
RUMOURS = frozenset({"gossip", "rumor", "rumour", "speculation", "whisper"})
TENSES = frozenset({"past", "present perfect"})
#: With these, what is being done is no news of the day.
STANDING = frozenset({"currently", "presently", "still"})
#: What may stand before a length of time that does not say how long the event went on.
NO_LENGTH = frozenset({"after", "before", "in", "within"})
#: What may stand behind one that tells how far apart two events are.
APART = frozenset({"after", "ago", "before", "earlier", "from", "later"})


def lead(
    article: Article,
    triggers: Sequence[Trigger],
    own: Datings,
    times: Sequence[PlacedTime],
    opening: Sequence[Span],
) -> tuple[Trigger, Dating] | None:
    """The trigger that tells the event of the headline, with its date; None where words date it.

    `own` are the dates that words give, `opening` the sentences that the story begins with. Without a
    headline only the tense of the first sentence can tell that it is news.
    """
    if article.published is None:
        return None
    title = article.title or ""
    headline = read_headline(title)
    by_token = {trigger.token.i: trigger for trigger in triggers}
    told = 0
    is_first = True
    for sentence in opening:
        main = list(main_clauses(sentence, by_token))
        current = [t for t in main if is_past(t) or (is_under_way(t) and t.token.i not in own)]
        current += [t for t in main if is_first and says_now(t) and t.token.i not in own]
        if letters(sentence.text) in letters(title):
            continue
        found = best_telling(current, sentence, headline, by_token, opens=told == 0)
        if found is None and is_first:
            found = opening_news(current, sentence, headline, own)
        if found is None and is_first:
            plan = plan_told(main, own, sentence, headline, by_token)
            near = times_in(sentence, times)
            if plan is not None and not any(may_be_of_plan(time, article.published) for time in near):
                return plan, from_then_on(plan, article.published)
        is_first = is_first and not main
        if not current:
            continue
        dated = [(t, len(shared_words(t, headline, by_token))) for t in current if t.token.i in own]
        if any(shared >= CLOSE or (found and (shared or t.reporting)) for t, shared in dated):
            return None
        if found is not None and is_news(found, sentence, own, times, article.published):
            return found, shortly_before(found, article.published)
        told += len(sentence) >= LEAST_WORDS and bool(headline.told_by(sentence.text))
        if told == TELLING:
            return None
    return None


def plan_told(
    main: Sequence[Trigger],
    own: Datings,
    sentence: Span,
    headline: Headline,
    by_token: Mapping[int, Trigger],
) -> Trigger | None:
    """What a first sentence tells to be coming as the headline does: "the bank is to sell its mills"."""
    is_close = not headline or len(headline.told_by(sentence.text)) >= 2
    for trigger in main:
        inner = [by_token[c.i] for c in syntax.children(trigger.clause, "open complement") if c.i in by_token]
        plan = inner[-1] if inner and trigger.lemma in SCHEDULED else trigger
        if plan.kind != "verb" or is_quoted(plan.token) or judge(plan).factuality != "planned":
            continue
        if plan.token.i in own or not names_its_subject(trigger):
            continue
        if is_close or subject_words(headline, trigger) or is_told_of_somebody(plan):
            return plan
    return None


def is_told_of_somebody(plan: Trigger) -> bool:
    """ "Ada Okoro will join the cast": what a sentence says of a name first is what its article tells."""
    is_first = plan.clause.relation == "root" and plan.lemma not in STATIVE
    return is_first and is_named(syntax.own_subject(plan.clause))


def may_be_of_plan(time: PlacedTime, published: date) -> bool:
    """Whether a date may be the day of what is to come: it is not over."""
    latest = time.expression.latest
    return time.has_date and (latest is None or latest >= published)


def letters(text: str) -> str:
    """The letters and numbers of a text, by which the headline is known when it stands above the text too."""
    return "".join(character for character in text.lower() if character.isalnum())


def opening_of(article: Article, doc: Doc | SpacyDoc) -> list[int]:
    """The numbers of the sentences with which an article opens; none where it cannot tell news of its own."""
    if article.published is None:
        return []
    ends = [(sentence.end_char, len(sentence)) for sentence in doc.sents]
    found: list[int] = []
    told = 0
    for number, (end, length) in enumerate(ends):
        if end > article.body_start and told < OPENING:
            found.append(number)
            told += length >= LEAST_WORDS
    return found


def main_clauses(sentence: Span, by_token: Mapping[int, Trigger]) -> Iterator[Trigger]:
    """The verbs of the main clause of a sentence, of what is joined to it, and of what it reports."""
    for token in sentence:
        trigger = by_token.get(token.i)
        is_clause = trigger is not None and trigger.kind in ("verb", "predicate")
        if trigger is not None and is_clause and is_main(trigger.clause, by_token):
            yield trigger


def is_main(clause: Token, by_token: Mapping[int, Trigger]) -> bool:
    """Whether a clause is the main one, goes on with it, or is what it reports."""
    link, above = clause.relation, syntax.governor(clause)
    if link == "root" or above is None:
        return True
    outer = by_token.get(above.i)
    if link == "parataxis":
        return outer is None or outer.kind == "noun" or is_main(above, by_token)
    vouches = outer is not None and outer.reporting and outer.lemma not in ATTITUDE
    is_reported = link == "complement clause" and vouches
    return (link == "conjunct" or is_reported) and is_main(above, by_token)


def is_past(trigger: Trigger) -> bool:
    """Whether it is told as something that has happened."""
    return syntax.tense(trigger.clause) in TENSES


def best_telling(
    current: Sequence[Trigger],
    sentence: Span,
    headline: Headline,
    by_token: Mapping[int, Trigger],
    *,
    opens: bool,
) -> Trigger | None:
    """The clause that tells what the headline tells: by its verb, or else by most of the other words.

    What `opens` an article in the present perfect is news, and a few of the words are enough.
    """
    told = [t for t in current if t.kind == "verb" and can_be_news(t)]
    shared = {t.token.i: shared_words(t, headline, by_token) for t in told}
    is_close = len(headline.told_by(sentence.text)) >= min(CLOSE, max(2, len(headline) - 1))
    for trigger in told:
        is_named = trigger.lemma not in SAYING and headline.told_by(trigger.lemma) & shared[trigger.token.i]
        is_new = opens and is_told_as_news(trigger)
        if is_named and len(shared[trigger.token.i]) >= 2 and (is_close or is_new):
            return trigger
    for trigger in told:
        most = needed(trigger, headline, opens=opens)
        if len(shared[trigger.token.i]) >= most and says_it(trigger, headline):
            return trigger
    return None


def needed(trigger: Trigger, headline: Headline, *, opens: bool) -> float:
    """How many words of the headline a clause has to tell: few where its tense makes it news.

    Who is doing something may only set the scene, and the headline has to tell more of it.
    """
    is_new = is_told_as_news(trigger)
    speaks = trigger.lemma in SAYING and not syntax.is_passive(trigger.clause)
    if opens and is_new:
        of_subject = subject_words(headline, trigger)
        if is_under_way(trigger):
            return max(2, len(of_subject) + 1)
        least = 2 if speaks else 1
        return least if of_subject else least + 1
    if is_new and not speaks:
        return CLOSE
    return max(CLOSE, min(ENOUGH, SHARE * len(headline)))


def opening_news(
    current: Sequence[Trigger], sentence: Span, headline: Headline, own: Datings
) -> Trigger | None:
    """What the first sentence of an article tells as news by its tense: "the bank has agreed to pay".

    What somebody has said is the news where the headline tells of it; where somebody says what follows, it
    has to tell more of it, or who speaks. What is told in the past needs more of the headline, and no date
    beside it.
    """
    shared = len(headline.told_by(sentence.text))
    clear = [t for t in current if t.kind == "verb" and names_its_subject(t) and can_be_news(t)]
    for trigger in clear:
        is_perfect = syntax.tense(trigger.clause) == "present perfect"
        if is_perfect or says_now(trigger):
            is_first = is_perfect or said_in_front(trigger.clause)
            is_plain = is_perfect and trigger.lemma not in SAYING
            least = 0 if is_plain else 1 if is_first else 2
            if shared >= least or subject_words(headline, trigger):
                return trigger
    is_dated = any(token.i in own for token in sentence)
    for trigger in clear:
        if is_under_way(trigger) and is_of_headline(trigger, sentence, headline):
            return trigger
        if not is_dated and len(sentence) >= LEAST_WORDS and opens_in_the_past(trigger, headline, shared):
            return trigger
    return None


def is_of_headline(trigger: Trigger, sentence: Span, headline: Headline) -> bool:
    """Whether what is under way tells of the headline, more than that it "is humming" where that happened."""
    shared, clause = headline.told_by(sentence.text), trigger.clause
    if trigger.lemma in STAYING or not shared:
        return False
    aims = syntax.children(clause, "object", "open complement")
    return bool(aims or shared - subject_words(headline, trigger)) or syntax.is_passive(clause)


def opens_in_the_past(trigger: Trigger, headline: Headline, shared: int) -> bool:
    """Whether a main clause in the past tells of whom the headline names, or of all that a short one does."""
    clause = trigger.clause
    if clause.relation != "root" or clause.tag_ != "VBD":
        return False
    if trigger.lemma in EMPTY_VERBS and not syntax.objects(clause):
        return False
    if len(headline) == shared == 2:
        return True
    return is_named(syntax.own_subject(clause)) and bool(subject_words(headline, trigger))


def is_named(subject: Token | None) -> bool:
    """Whether it is a name, or has one beside it: "Ada Okoro", "home favourite Ada Okoro"."""
    if subject is None:
        return False
    return any(noun.pos_ == "PROPN" for noun in (subject, *syntax.children(subject, "compound")))


def names_its_subject(trigger: Trigger) -> bool:
    """Whether a clause says of whom it tells: no "they", no "his lawyer", no "rumours"."""
    subject = syntax.own_subject(trigger.clause)
    if subject is None or subject.pos_ == "PRON" or subject.lemma_ in RUMOURS:
        return False
    return not any(child.tag_ == "PRP$" for child in subject.children)


def says_now(trigger: Trigger) -> bool:
    """ "Researchers say that games teach": what is said in the present is news of the day."""
    clause = trigger.clause
    is_said = trigger.lemma in SAYING or trigger.lemma in REPORTING
    if not is_said or syntax.is_passive(clause) or syntax.tense(clause) != "present":
        return False
    is_beside = clause.relation == "parataxis"
    return is_beside or (clause.relation == "root" and bool(syntax.complements(clause)))


def said_in_front(clause: Token) -> bool:
    """ "Games teach, researchers say": what was said stands before who says it."""
    return clause.relation == "parataxis" or any(c.i < clause.i for c in syntax.complements(clause))


def is_told_as_news(trigger: Trigger) -> bool:
    """Whether the tense tells of what has just happened or is being done."""
    return syntax.tense(trigger.clause) == "present perfect" or is_under_way(trigger)


def can_be_news(trigger: Trigger) -> bool:
    """Whether the article itself tells that it has happened or is being done."""
    if is_quoted(trigger.token):
        return False
    judgement = judge(trigger)
    is_alleged = judgement.factuality == "possible" and judgement.cue in HEARSAY and is_past(trigger)
    return judgement.factuality in HAPPENED or is_alleged


def is_under_way(trigger: Trigger) -> bool:
    """ "The club is leaving the league": told as news of the day, though no tense of the past tells it.

    What is "currently" being done is where things stand.
    """
    if any(child.lower_ in STANDING for child in trigger.clause.children):
        return False
    helpers = [helper.lower_ for helper in syntax.auxiliaries(trigger.clause)]
    if trigger.token.tag_ == "VBN" and helpers[-1:] == ["being"]:
        helpers.pop()
    elif trigger.token.tag_ != "VBG":
        return False
    return helpers in (["is"], ["are"])


def says_it(trigger: Trigger, headline: Headline) -> bool:
    """Whether it is no verb of saying, or the headline names who speaks."""
    return trigger.lemma not in SAYING or bool(subject_words(headline, trigger))


def subject_words(headline: Headline, trigger: Trigger) -> frozenset[int]:
    """The words of the headline that tell who or what a clause is about."""
    subject = syntax.own_subject(trigger.clause)
    words = [] if subject is None else [token.text for token in subject.subtree]
    return headline.told_by(" ".join(words))


def shared_words(trigger: Trigger, headline: Headline, by_token: Mapping[int, Trigger]) -> frozenset[int]:
    """The words of the headline in a clause, its verb's base form among them.

    What somebody was quoted with or "police said" is not told by the verb of saying.
    """
    says = trigger.lemma in SAYING and syntax.tense(trigger.clause) == "past"
    own = [t for t in trigger.clause.subtree if not is_apart(t, trigger, by_token, says=says)]
    return headline.told_by(" ".join([trigger.lemma, *(token.text for token in own)]))


def is_apart(token: Token, trigger: Trigger, by_token: Mapping[int, Trigger], *, says: bool) -> bool:
    """Whether a word below a clause belongs to what is joined to it, or to what is only said."""
    if says and is_quoted(token):
        return True
    top = token
    while top != trigger.clause:
        above = syntax.governor(top)
        if above is None:
            return False
        if above == trigger.clause:
            break
        top = above
    link = top.relation if top != trigger.clause else "other"
    is_event = top.i in by_token and by_token[top.i].kind != "noun"
    return is_event and (link == "conjunct" or (says and link == "complement clause"))


def is_news(
    trigger: Trigger, sentence: Span, own: Datings, times: Sequence[PlacedTime], published: date
) -> bool:
    """Whether what has happened is told as new: no state, nothing of long ago, nothing that goes on."""
    if trigger.lemma in STATIVE or says_nothing(trigger):
        return False
    if any(child.lower_ == "already" for child in trigger.clause.children):
        return False
    if any(only_points(thing) for thing in syntax.objects(trigger.clause)):
        return False
    near = times_in(sentence, times)
    return not any(goes_on(trigger, time) or is_told_of_old(trigger, time, own, published) for time in near)


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
    """ "They did it", "they took this one": the row could not say what."""
    is_one = thing.lower_ == "one" and bool(syntax.children(thing, "determiner"))
    return is_one or thing.pos_ in ("PRON", "DET")


def goes_on(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a length says how long it has been so: "has been closed for months", "in recent weeks"."""
    is_bare = time.tokens[0].pos_ != "DET"
    is_vague = time.preposition == "in" and is_bare and "X" in time.expression.value
    is_length = time.expression.type in ("DURATION", "SET") and (
        time.preposition not in NO_LENGTH or is_vague
    )
    is_given = time.head.relation in ("object", "recipient")
    last = time.tokens[-1]
    is_distance = last.i + 1 < len(last.doc) and last.nbor(1).lower_ in APART
    is_ahead = any(token.lower_ in ("coming", "next") for token in time.tokens)
    is_adverbial = is_length and not (is_given or is_distance or is_ahead)
    return is_adverbial and syntax.governor(time.head) == trigger.clause


def is_told_of_old(trigger: Trigger, time: PlacedTime, own: Datings, published: date) -> bool:
    """Whether a date makes what is told one of long ago: no date of another event that only tells which."""
    if syntax.tense(trigger.clause) == "present perfect" and trigger.token.i not in own:
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
    is_inner = clause is not None and clause.relation in ("relative clause", "adnominal clause")
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
    told = [content(e) for e in (event, other)]
    sums = [{word for word in row if word.isdigit()} for row in told]
    if have_other_objects(event, other) or (all(sums) and not sums[0] & sums[1]):
        return False
    if pointing_subject(event) is not None:
        return False
    if pointing_subject(other) is not None:
        return True
    does, done = ([words_of(e, role) for e in (event, other)] for role in ("subject", "object"))
    acts = {root(e.lemma) for e in (event, other)}
    is_alike = bool(does[0] & does[1] or done[0] & done[1])
    return is_alike and bool((words(event.description) & words(other.description)) - does[0] - acts)


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
    beside = (one & two) - words(" ".join(subjects[0]))
    if other.latest < event.earliest and is_of_something_new(other, event):
        return False
    if stem(event.lemma) == stem(other.lemma) and event.lemma not in REPORTING:
        has_more = bool(beside - {root(event.lemma)})
        return not have_other_objects(event, other) and (has_more or event.lemma not in MANY_MEANINGS)
    if len(one & two) >= NEARLY_ALL * max(len(one), 1):
        return True
    is_near = abs(other.trigger.start - event.trigger.start) <= NEAR
    if is_near and other.latest >= event.earliest and name_one_act(event.lemma, other.lemma):
        return bool((one & two) - {root(event.lemma), root(other.lemma)})
    if other.latest < event.earliest or not subjects[0] & subjects[1]:
        return False
    return len(beside) >= (CLOSE if other.lemma in REPORTING else 1 if is_near else 2)


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


def have_other_objects(event: Event, other: Event) -> bool:
    """Whether one did the same to somebody or something else."""
    does = [{p.name for p in e.participants if p.role == "subject"} for e in (event, other)]
    done = [words_of(e, "object") for e in (event, other)]
    return bool(does[0] & does[1]) and bool(done[0] and done[1]) and not done[0] & done[1]
