"""From an article to its timeline: the one place that connects the steps."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from timeline_cli import temporal
from timeline_cli.articles import Article
from timeline_cli.articles.dates import DateOrder
from timeline_cli.errors import PipelineError
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.timeline.timeline import Timeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from timeline_cli.events.event import Event

PRONOUNS = frozenset("he she him her his hers they them their theirs it its who".split())

#: Behind "the" these count what was told together: "the two firms".
COUNTS = frozenset("two three four".split())

ORDINALS = frozenset("first second third fourth fifth latter former".split())

#: So many sentences before one tell what it points back to.
STEP = 2

#: What ends a word by which somebody told just before is called: "the 22-year-old".
AGE = "-year-old"

#: Words up to this length are hardly ever nouns that point back.
SHORT = 3

Style = Literal["auto", "news", "narrative"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to read articles.

    `model` is the name or folder of another English spaCy pipeline; `style` tells whether dates count from
    the publication date or from the story; `date_order` how to read 03/04/2019; `all_events` adds events
    without a date; `only_dates` leaves out events and the parse that they need.
    """

    model: str | None = None
    style: Style = "auto"
    date_order: DateOrder | None = None
    all_events: bool = False
    only_dates: bool = False


class Extractor:
    """Gives the timeline of one article after another; the language pipeline is loaded once.

    Raises:
        PipelineError: the pipeline is missing, or lacks what is needed.
    """

    def __init__(self, options: Options, nlp: Language | None = None) -> None:
        self.options = options
        self.nlp = nlp
        if nlp is None and not options.only_dates:
            from timeline_cli import language  # spaCy takes most of a second to import

            try:
                self.nlp = language.load(options.model)
            except language.PipelineError as error:
                raise PipelineError(str(error)) from error

    def __call__(self, article: Article) -> Timeline:
        """The timeline of `article`; with `only_dates` it has no events."""
        return self.window([article])[0]

    def window(self, articles: Sequence[Article]) -> list[Timeline]:
        """The timelines of several articles, parsed together: the same as one by one, and faster."""
        found = [self._expressions(article) for article in articles]
        told: dict[int, list[Event]] = {}
        if self.nlp is not None:
            wanted = [n for n, expressions in enumerate(found) if expressions or self._may_tell(articles[n])]
            told = self._events(self.nlp, {n: (articles[n], found[n]) for n in wanted})
        return [
            self._timeline(article, expressions, told.get(number, []))
            for number, (article, expressions) in enumerate(zip(articles, found, strict=True))
        ]

    def _expressions(self, article: Article) -> tuple[TimeExpression, ...]:
        return temporal.find(
            article.text,
            published=article.published,
            published_at=article.published_at,
            style=self.options.style,
            date_order=self.options.date_order,
            body_start=article.body_start,
        )

    def _may_tell(self, article: Article) -> bool:
        """Whether an article without a time expression may have events: all of them, or its headline's."""
        return self.options.all_events or (article.title is not None and article.published is not None)

    def _events(
        self, nlp: Language, dated: Mapping[int, tuple[Article, tuple[TimeExpression, ...]]]
    ) -> dict[int, list[Event]]:
        from timeline_cli import events, language
        from timeline_cli.events import tokens
        from timeline_cli.events.entries import entries
        from timeline_cli.events.lead import opening_of
        from timeline_cli.events.live import written_at

        docs = []
        for article, expressions in dated.values():
            doc = language.tokenize(nlp, article.text)
            if not self.options.all_events:
                sentences = list(doc.sents)
                told = {
                    *opening_of(article, doc),
                    *entries(article.text, sentences, expressions),
                    *written_at(article.text, sentences, expressions),
                }
                language.want(doc, bearing_sentences(doc, expressions, told))
            docs.append(doc)
        return {
            number: events.tell(
                tokens.Doc(doc, article.text), article, expressions, all_events=self.options.all_events
            )
            for (number, (article, expressions)), doc in zip(
                dated.items(), language.parse(nlp, docs), strict=True
            )
        }

    @staticmethod
    def _timeline(article: Article, expressions: tuple[TimeExpression, ...], events: list[Event]) -> Timeline:
        found = {article.id: expressions}
        if not events:
            return Timeline(articles=(article,), time_expressions=found, events=())
        from timeline_cli.timeline.corrections import settle
        from timeline_cli.timeline.order import order

        return order((article,), found, settle(events, article))


def bearing_sentences(
    doc: Doc, expressions: Sequence[TimeExpression], opening: Collection[int] = ()
) -> set[int]:
    """The numbers of the sentences that dated events are told by: to parse the others would be for nothing.

    These are the ones with a date, those of the `opening`, the two before one that has a pronoun, "the
    couple", "the 22-year-old", "the two firms" or "the city" or begins with "The second", and those that
    first mention a name in one of them, because there it stands in full, or a noun that one of them only
    points back to; so do the two before such a one where they tell the noun again.
    """
    from timeline_cli.events.reference.words import reference_words
    from timeline_cli.language.strings import texts_of

    lists = reference_words()
    just_told = lists.pairs | lists.trios | lists.cities | lists.countries | lists.sorts
    counted = lists.sexes | COUNTS
    sentences = list(doc.sents)
    starts = [sentence.start_char for sentence in sentences]
    dated = {bisect_right(starts, e.start) - 1 for e in expressions if _dates_events(e)} - {-1}
    dated |= set(opening)
    texts = texts_of(doc)
    words = [texts[sentence.start : sentence.end] for sentence in sentences]
    common = {word for sentence in words for word in sentence if word.islower()}
    first_mention: dict[str, int] = {}
    first_told: dict[str, int] = {}
    for number, sentence in enumerate(words):
        for word in sentence:
            lower = word.lower()
            first_told.setdefault(lower, number)
            if word[:1].isupper() and lower not in common:
                first_mention.setdefault(word, number)
    bearing = set(dated)
    for number in dated:
        bearing.update(first_mention[word] for word in words[number] if word in first_mention)
        pointed_at = pointing_back(words[number])
        bearing.update(first_told[word] for word in pointed_at)
        just_before = range(max(0, number - STEP), number) if pointed_at else ()
        bearing.update(n for n in just_before if n not in bearing and tells_any(words[n], pointed_at))
        is_of_them = not (
            just_told.isdisjoint(pointed_at) and PRONOUNS.isdisjoint(map(str.lower, words[number]))
        )
        is_of_them = is_of_them or any(word.endswith(AGE) for word in words[number])
        if is_of_them or counts_on(words[number]) or tells_several(words[number], counted):
            bearing.update(range(max(0, number - STEP), number))
    return bearing


def tells_any(sentence: Sequence[str], nouns: Set[str]) -> bool:
    """Whether a sentence has one of some nouns."""
    return not nouns.isdisjoint(map(str.lower, sentence))


def counts_on(sentence: Sequence[str]) -> bool:
    """Whether a sentence begins with one more of what was counted before: "The second"."""
    return len(sentence) > 1 and sentence[0] == "The" and sentence[1] in ORDINALS


def tells_several(sentence: Sequence[str], counted: Set[str]) -> bool:
    """Whether a sentence tells of several by number or sex: "the two firms", "the men", "both clubs"."""
    if "both" in sentence or "Both" in sentence:
        return True
    return any(a in ("the", "The") and b in counted for a, b in pairwise(sentence))


def pointing_back(sentence: Sequence[str]) -> set[str]:
    """The small-letter words right after "the" or "this", among them "ferry" of "the damaged ferry"."""
    found = set()
    for number, article in enumerate(sentence):
        if article.lower() not in DETERMINERS:
            continue
        for word in sentence[number + 1 : number + 4]:
            if not (word.islower() and word.isalpha()):
                break
            if len(word) > SHORT:
                found.add(word)
    return found


def _dates_events(expression: TimeExpression) -> bool:
    """Whether an expression names a time at which something can have happened."""
    return expression.type in ("DATE", "TIME") and not expression.value.endswith("_REF")


def extract(
    articles: Iterable[Article],
    *,
    nlp: Language | None = None,
    style: Style = "auto",
    date_order: DateOrder | None = None,
    all_events: bool = False,
) -> Iterator[Timeline]:
    """One timeline for each article, in their order.

    Args:
        articles: as `read` gives them.
        nlp: another English spaCy pipeline than the one that is built in.
        style: whether dates count from the publication date ("news") or from the story ("narrative").
        date_order: how to read 03/04/2019.
        all_events: also the events without a date of their own.

    Raises:
        PipelineError: the built-in pipeline is missing.
    """
    extractor = Extractor(Options(style=style, date_order=date_order, all_events=all_events), nlp)
    return map(extractor, articles)
