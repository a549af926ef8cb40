"""The clause that tells the event of the headline, where no words say when that happened.

News tells its own event without a date ("The bridge has been closed"): it happened on the day of publication
or in the days before. A chronology without it would miss what the article is about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline_cli.articles import Article
from timeline_cli.events import syntax
from timeline_cli.events.dating import Dating, Datings
from timeline_cli.events.factuality import judge
from timeline_cli.events.headline import Headline, read_headline
from timeline_cli.events.lead.dates import (
    from_then_on,
    goes_on,
    is_news,
    may_be_of_plan,
    shortly_before,
    tells_history,
    times_in,
)
from timeline_cli.events.lead.headline_words import (
    CLOSE,
    is_named,
    is_of_headline,
    is_of_name,
    names_its_subject,
    says_it,
    shared_words,
    subject_words,
)
from timeline_cli.events.lead.opening import (
    LEAST_WORDS,
    TENSES,
    can_be_news,
    has_happened_to_subject,
    is_past,
    is_told_as_news,
    is_under_way,
    letters,
    main_clauses,
    said_in_front,
    said_then,
    says_now,
)
from timeline_cli.events.lexicon import EMPTY_VERBS, SAYING, SCHEDULED, STATIVE
from timeline_cli.events.names.words import PLACE_LABELS
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.retelling import tells_what_happens
from timeline_cli.events.sharing import PAST
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Span
from timeline_cli.events.triggers import Trigger

#: In these tenses a sentence tells how things now stand.
STANDS = frozenset({"past", "present", "present perfect"})
#: With these, what is to come is open.
OPEN = frozenset({"could", "may", "might"})
#: "Will be able to", "will have to": what follows is to come.
ENABLING = frozenset({"able", "free", "have"})
#: "Wants to build", "is looking to build": what follows is to come if it comes.
WISHING = frozenset({"look", "seek", "want", "wish"})
#: In what a place lies.
REGIONS = frozenset(
    {"area", "country", "county", "district", "island", "north", "province", "region", "state", "west"}
)
#: So many sentences may tell something of the headline, but not its event, before the one that does.
TELLING = 2
#: So much of the headline stands in the clause that tells what the headline tells.
SHARE = 0.5
#: Of a long headline so many words are enough.
ENOUGH = 4


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
    is_history = tells_history(times, article.published)
    title = article.title or ""
    headline = read_headline(title)
    letters_of_title = letters(title)
    by_token = {trigger.token.i: trigger for trigger in triggers}
    told = 0
    is_first = True
    for sentence in opening:
        main = list(main_clauses(sentence, by_token))
        if is_history and any(syntax.tense(t.clause) in PAST for t in main):
            return None
        current = [t for t in main if is_past(t) or (is_under_way(t) and t.token.i not in own)]
        current += [t for t in main if is_first and says_now(t) and t.token.i not in own]
        if is_first:
            current += has_happened_to_subject(sentence, by_token)
        if letters(sentence.text) in letters_of_title:
            continue
        news = [t for t in current if is_news(t, sentence, own, times, article.published)]
        found = best_telling(news, sentence, headline, by_token, opens=told == 0)
        if found is None and is_first:
            found = opening_news(news, sentence, headline, own)
        if found is None and is_first:
            plan = plan_told(main, own, sentence, headline, by_token)
            near = times_in(sentence, times)
            if plan is not None and not any(may_be_of_plan(time, article.published) for time in near):
                return plan, from_then_on(plan, article.published)
            stands = standing_told(main, sentence, headline, own, times) if plan is None else None
            if stands is not None:
                return stands, shortly_before(stands, article.published)
        is_first = is_first and not main
        if not current:
            continue
        dated = [(t, len(shared_words(t, headline, by_token))) for t in current if t.token.i in own]
        if any(shared >= CLOSE or (found and (shared or t.reporting)) for t, shared in dated):
            return None
        if found is not None:
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
    shared = len(headline.told_by(sentence.text))
    is_close = not headline or shared >= 2
    for trigger in main:
        plan = what_is_planned(trigger, by_token)
        if plan.kind == "noun" or is_quoted(plan.token):
            continue
        is_open = may_come(plan) and (shared >= CLOSE or is_said_of_named(plan, headline))
        if not (is_settled(plan) or is_open):
            continue
        if plan.token.i in own or not names_its_subject(trigger):
            continue
        if is_close or subject_words(headline, trigger) or is_told_of_somebody(trigger, plan):
            return plan
    return None


def standing_told(
    main: Sequence[Trigger], sentence: Span, headline: Headline, own: Datings, times: Sequence[PlacedTime]
) -> Trigger | None:
    """How things now stand with whom the headline names: "Ada Okoro is up for a prize" opens the article."""
    if any(token.i in own for token in sentence):
        return None
    for trigger in main:
        clause = trigger.clause
        subject = syntax.own_subject(clause)
        is_now = trigger.kind == "predicate" and clause.relation == "root" and syntax.tense(clause) in STANDS
        if not is_now or not can_be_news(trigger) or not names_its_subject(trigger):
            continue
        if any(goes_on(trigger, time) for time in times_in(sentence, times)):
            continue
        if is_named(subject) and subject_words(headline, trigger) and not is_of_a_kind(trigger):
            return trigger
    return None


def is_of_a_kind(trigger: Trigger) -> bool:
    """ "Ada Okoro was a Norland engineer", "Ely is in the province of Norland" open a life or a guide."""
    if syntax.tense(trigger.clause) == "present perfect":
        return False
    noun, subject = trigger.token, syntax.own_subject(trigger.clause)
    is_place = subject is not None and subject.ent_type_ in PLACE_LABELS and bool(syntax.preposition_of(noun))
    if is_place and (noun.pos_ == "PROPN" or noun.lemma_ in REGIONS):
        return True
    return noun.pos_ == "NOUN" and any(child.lower_ in ("a", "an") for child in noun.children)


def what_is_planned(trigger: Trigger, by_token: Mapping[int, Trigger]) -> Trigger:
    """What somebody is "set to do", "wants to do", "will be able to do" or "will have to do"."""
    inner = [by_token[c.i] for c in syntax.children(trigger.clause, "open complement") if c.i in by_token]
    leads_to = trigger.lemma in SCHEDULED or trigger.lemma in ENABLING or trigger.lemma in WISHING
    return inner[-1] if inner and leads_to else trigger


def is_settled(plan: Trigger) -> bool:
    """Whether it is to come, or is told not to: "the mill will not be sold"."""
    factuality = judge(plan).factuality
    return factuality == "planned" or (factuality == "negated" and syntax.is_foretold(plan.clause))


def may_come(plan: Trigger) -> bool:
    """ "She could miss the season": told as news where the headline tells as much."""
    modals = {modal.lower_ for modal in syntax.modals(plan.clause)}
    return (
        plan.clause.relation == "root"
        and not modals.isdisjoint(OPEN)
        and judge(plan).factuality == "possible"
    )


def is_said_of_named(plan: Trigger, headline: Headline) -> bool:
    """ "Ada Okoro could miss the season" under a headline that names her."""
    return is_named(syntax.own_subject(plan.clause)) and bool(subject_words(headline, plan))


def is_told_of_somebody(trigger: Trigger, plan: Trigger) -> bool:
    """ "Ada Okoro wants to join the cast": what a sentence says of a name first is what its article tells."""
    is_first = trigger.clause.relation == "root" and plan.lemma not in STATIVE
    return is_first and is_named(syntax.own_subject(trigger.clause))


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
    told = [t for t in current if is_act(t) and can_be_news(t)]
    shared = {t.token.i: shared_words(t, headline, by_token) for t in told}
    is_close = len(headline.told_by(sentence.text)) >= min(CLOSE, max(2, len(headline) - 1))
    for trigger in told:
        names_it = trigger.lemma not in SAYING and headline.told_by(trigger.lemma) & shared[trigger.token.i]
        is_new = opens and is_told_as_news(trigger)
        if names_it and len(shared[trigger.token.i]) >= 2 and (is_close or is_new):
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
    has to tell more of it, or who speaks. What is told in the past needs a name, and no date beside it.
    """
    shared = len(headline.told_by(sentence.text))
    clear = [t for t in current if is_act(t) and names_its_subject(t) and can_be_news(t)]
    for trigger in clear:
        is_perfect = syntax.tense(trigger.clause) == "present perfect"
        if is_perfect or says_now(trigger) or said_then(trigger):
            is_first = is_perfect or said_in_front(trigger.clause)
            is_plain = is_perfect and (trigger.lemma not in SAYING or said_in_front(trigger.clause))
            least = 0 if is_plain or says_what_happens(trigger) else 1 if is_first else 2
            if shared >= least or subject_words(headline, trigger):
                return trigger
    is_dated = any(token.i in own for token in sentence)
    for trigger in clear:
        if is_under_way(trigger) and is_of_headline(trigger, sentence, headline):
            return trigger
        if (
            is_under_way(trigger)
            and is_named(syntax.own_subject(trigger.clause))
            and syntax.objects(trigger.clause)
        ):
            return trigger
        if not is_dated and len(sentence) >= LEAST_WORDS and opens_in_the_past(trigger, headline, shared):
            return trigger
    return None


def is_act(trigger: Trigger) -> bool:
    """Whether it is a verb, or a predicate that tells what happens: "has been involved in a crash"."""
    return trigger.kind == "verb" or (trigger.kind == "predicate" and tells_what_happens(trigger))


def opens_in_the_past(trigger: Trigger, headline: Headline, shared: int) -> bool:
    """Whether a main clause in the past tells of a name, or of all that a short headline does."""
    clause = trigger.clause
    if clause.relation != "root" or clause.tag_ != "VBD":
        return False
    if trigger.lemma in EMPTY_VERBS and not syntax.objects(clause):
        return False
    if len(headline) == shared == 2:
        return True
    subject = syntax.own_subject(clause)
    if not headline or not (is_named(subject) or is_of_name(subject)):
        return False
    says = bool(syntax.complements(clause)) and not subject_words(headline, trigger)
    return not says or says_what_happens(trigger)


def says_what_happens(trigger: Trigger) -> bool:
    """ "Ada Okoro says she is building a ferry", but not "says that the town is quiet", "will grow"."""
    clause = trigger.clause
    told = [act for act in syntax.complements(clause) if act.pos_ == "VERB" and act.lemma_ not in STATIVE]
    is_done = any(syntax.tense(act) in TENSES or act.tag_ == "VBG" for act in told)
    return is_done and is_named(syntax.own_subject(clause))
