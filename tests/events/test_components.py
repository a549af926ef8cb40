"""The steps as components of a user's own pipeline."""

from __future__ import annotations

from datetime import date

import pytest
import spacy
from spacy.tokens import Doc

from timeline_cli.events import components  # noqa: F401 (registers the factories)

from .parses import spacy_doc_of


def test_both_components_fill_the_document() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("timeline_dates", config={"published": "2020-06-18"})
    nlp.add_pipe("timeline_events")
    doc = spacy_doc_of("leeds")
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert [e.text for e in doc._.time_expressions] == ["Sunday"]
    assert [(e.description, e.value) for e in doc._.events] == [("A man was arrested in Leeds", "2020-06-14")]


def test_the_date_of_the_document_wins() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("timeline_dates", config={"published": "1999-01-01"})
    doc = spacy_doc_of("leeds")
    doc._.published = date(2020, 6, 18)
    (expression,) = nlp.get_pipe("timeline_dates")(doc)._.time_expressions
    assert expression.value == "2020-06-14"


def test_a_wrong_date_is_refused_when_the_pipeline_is_built() -> None:
    with pytest.raises(ValueError, match="last Tuesday"):
        spacy.blank("en").add_pipe("timeline_dates", config={"published": "last Tuesday"})


def test_the_components_say_what_they_need_and_give() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("timeline_dates")
    nlp.add_pipe("timeline_events")
    meta = nlp.get_pipe_meta("timeline_events")
    assert "token.dep" in meta.requires
    assert "doc._.events" in meta.assigns
    assert "doc._.time_expressions" in nlp.get_pipe_meta("timeline_dates").assigns
    assert Doc.has_extension("events")
