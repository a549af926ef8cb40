"""From an article to its timeline: the one place that connects the steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from timeline_cli import temporal
from timeline_cli.articles import Article
from timeline_cli.articles.dates import DateOrder
from timeline_cli.errors import PipelineError
from timeline_cli.temporal.expression import TimeExpression
from timeline_cli.timeline.timeline import Timeline

if TYPE_CHECKING:
    from spacy.language import Language

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
        expressions = temporal.find(
            article.text,
            published=article.published,
            style=self.options.style,
            date_order=self.options.date_order,
            body_start=article.body_start,
        )
        found = {article.id: expressions}
        if self.nlp is None:
            return Timeline(articles=(article,), time_expressions=found, events=())
        return self._with_events(self.nlp, article, expressions)

    def _with_events(
        self, nlp: Language, article: Article, expressions: tuple[TimeExpression, ...]
    ) -> Timeline:
        from timeline_cli import events, language
        from timeline_cli.timeline.order import order

        (doc,) = language.parse(nlp, [language.tokenize(nlp, article.text)])
        told = events.tell(doc, article, expressions, all_events=self.options.all_events)
        return order((article,), {article.id: expressions}, told)


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
