"""The two steps as components of any spaCy pipeline: `timeline_dates` and `timeline_events`.

    nlp.add_pipe("timeline_dates", config={"published": "2019-06-27"})
    nlp.add_pipe("timeline_events")

They set `doc._.time_expressions` and `doc._.events`. The publication date of one document, where it is
known, goes into `doc._.published` before (a `datetime.date`); it wins over the one of the configuration.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from timeline_cli import temporal
from timeline_cli.articles import Article
from timeline_cli.events import tokens
from timeline_cli.events.telling import tell

for name, default in (("published", None), ("time_expressions", ()), ("events", ())):
    if not Doc.has_extension(name):
        Doc.set_extension(name, default=default)


@Language.factory("timeline_dates", default_config={"published": None}, assigns=["doc._.time_expressions"])
def make_dates(nlp: Language, name: str, published: str | None) -> Callable[[Doc], Doc]:
    """Find and anchor the time expressions of a text. `published` is an ISO date, None when unknown.

    Raises:
        ValueError: `published` is no ISO date.
    """
    day = date.fromisoformat(published) if published is not None else None

    def find_dates(doc: Doc) -> Doc:
        if doc._.published is None:
            doc._.published = day
        doc._.time_expressions = temporal.find(doc.text, published=doc._.published)
        return doc

    return find_dates


@Language.factory(
    "timeline_events",
    default_config={"all_events": False},
    requires=["doc._.time_expressions", "token.tag", "token.pos", "token.dep", "token.lemma", "doc.ents"],
    assigns=["doc._.events"],
)
def make_events(nlp: Language, name: str, all_events: bool) -> Callable[[Doc], Doc]:
    """Tell the events of a parsed text; with `all_events` those without a date of their own too."""

    def tell_events(doc: Doc) -> Doc:
        article = Article(id="doc", text=doc.text, source="", published=doc._.published)
        doc._.events = tuple(tell(tokens.Doc(doc), article, doc._.time_expressions, all_events=all_events))
        return doc

    return tell_events
