"""How telling an event is for its article, from 0 to 1, and which one the article is mainly about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Literal

from timeline_cli.articles import Article
from timeline_cli.events.dating import is_earlier
from timeline_cli.events.event import Event
from timeline_cli.events.headline import Headline, read_headline
from timeline_cli.events.lexicon import REPORTING, STATIVE

#: What a row counts that cannot be understood without the article.
NOT_ALONE_WEIGHT = 0.5
#: Where a sentence tells an event: in its main clause, in another one, or by a noun alone.
Place = Literal["main", "aside", "noun"]
PLACE_WEIGHT: Mapping[Place, float] = {"main": 1.0, "aside": 0.85, "noun": 0.7}
#: With less weight than this an event is not what the article is about: the table lacks that event.
LEAST_MAIN = 0.37
#: The same for one of whose act and words the headline has but one.
LEAST_UNNAMED = 0.48
#: What a headline is read for that tells what somebody says.
SAYS = "says"
#: What is left of an event's weight where it lies far from the day of publication.
AGED = 0.5
#: So many days from publication is as near as the day itself, and so many more are far.
NEWS_DAYS, FAR_DAYS = 7, 60
FACTUALITY_WEIGHT = {"asserted": 1.0, "reported": 1.0, "planned": 0.97, "negated": 0.6, "possible": 0.4}
#: What a plan counts whose day is over.
OVERTAKEN = 0.4


def score(
    events: Sequence[Event],
    article: Article,
    *,
    first: Collection[str] = (),
    places: Mapping[str, Place] = MappingProxyType({}),
    opening_end: int = 0,
) -> list[Event]:
    """The events with their salience, the most telling one marked as the main event where it tells enough.

    `first` are the ids of those that the opening tells too, `places` where in its sentence each is told,
    `opening_end` the offset where the first sentence ends.
    """
    if not events:
        return []
    names = Counter(p.name for event in events for p in event.participants)
    told = Counter(event.lemma for event in events)
    most = max(names.values(), default=1)
    headline = read_headline(article.title or first_line(article))
    values = [
        salience(event, article, names, most, told, headline, is_first=event.id in first)
        * PLACE_WEIGHT[places.get(event.id, "main")]
        for event in events
    ]
    best = max(range(len(events)), key=lambda n: (events[n].stands_alone, values[n]))
    if values[best] < least_of_main(events[best], article, headline):
        best = next((n for n, e in enumerate(events) if opens_article(e, headline, places, opening_end)), -1)
    return [
        replace(event, salience=round(value, 3), main=index == best)
        for index, (event, value) in enumerate(zip(events, values, strict=True))
    ]


def opens_article(event: Event, headline: Headline, places: Mapping[str, Place], opening_end: int) -> bool:
    """Whether the first sentence tells an event first of all, and of something that the headline names."""
    is_first = event.trigger.start < opening_end and places.get(event.id, "main") == "main"
    return is_first and event.stands_alone and bool(headline.told_by(event.description))


def least_of_main(event: Event, article: Article, headline: Headline) -> float:
    """The weight that an event needs to be what the article is about: more where the headline is silent."""
    is_told = headline.names(event.lemma) or len(headline.told_by(event.description)) > 1
    is_silent = article.published is not None and event.date_is_own and not is_told
    return (LEAST_UNNAMED if is_silent else LEAST_MAIN) * (1 if event.stands_alone else NOT_ALONE_WEIGHT)


def salience(
    event: Event,
    article: Article,
    names: Counter[str],
    most: int,
    told: Counter[str],
    headline: Headline,
    *,
    is_first: bool,
) -> float:
    """The weighted share of what makes an event matter: place, people, headline, date, factuality.

    `names` counts how often each takes part in what the article tells, the most often `most` times.
    """
    length = max(len(article.text) - article.body_start, 1)
    early = 1 - min(1.0, max(0, event.trigger.start - article.body_start) / length)
    lead = 1.0 if is_first or early > 0.85 else early**2
    people = max((names[p.name] / most for p in event.participants), default=0.0)
    shared = headline.share_of(event.description)
    named = headline.names(event.lemma)
    repeated = min(1.0, (told[event.lemma] - 1) / 3)
    weight = 0.4 * lead + 0.15 * people + 0.2 * min(1.0, 2 * shared) + 0.15 * named + 0.1 * repeated
    weight *= AGED + (1 - AGED) * nearness(event, article)
    is_saying = event.lemma in REPORTING and not (named or headline.told_by(SAYS))
    if is_saying or event.lemma in STATIVE:
        weight *= 0.8
    if not event.stands_alone:
        weight *= NOT_ALONE_WEIGHT
    if is_news_of_headline(event):
        # Doubt and all, as the headline tells it.
        return weight
    return weight * (OVERTAKEN if was_planned(event, article) else FACTUALITY_WEIGHT[event.factuality])


def is_news_of_headline(event: Event) -> bool:
    """Whether headline and opening alone tell an event, and no words date it."""
    return not event.date_is_own and event.time_expression is None


def was_planned(event: Event, article: Article) -> bool:
    """Whether an event was planned for a day that is over: nobody says that it happened."""
    return event.factuality == "planned" and is_earlier(event.latest, article.published)


def nearness(event: Event, article: Article) -> float:
    """How near to publication an event lies, from 0 to 1: news is about what has just happened.

    Where nobody knows when that was, what the article counts from it ("on Monday") is as near as can be.
    """
    if article.published is None:
        return 1.0 if event.earliest is None else 0.0
    if event.earliest is None:
        return 0.0
    ahead = (event.earliest - article.published).days
    behind = (article.published - (event.latest or event.earliest)).days
    return max(0.0, 1 - max(0, ahead - NEWS_DAYS, behind - NEWS_DAYS) / FAR_DAYS)


def first_line(article: Article) -> str:
    """The first line of the prose: its headline or first paragraph."""
    body = article.text[article.body_start :].lstrip()
    return body.partition("\n")[0][:300]
