"""The types of names, settled over the whole document: each step in turn."""

from __future__ import annotations

from collections import Counter

from spacy.language import Language
from spacy.tokens import Doc

from timeline_cli.language.name_words import PERSON, by_its_words
from timeline_cli.language.names.evidence import evidence_of
from timeline_cli.language.names.lists import alike, lists, told_teams, with_teams
from timeline_cli.language.names.missed import missed
from timeline_cli.language.names.spans import apart, named, one_by_one, partners, whole, with_subtitles
from timeline_cli.language.names.types import by_the_document
from timeline_cli.language.strings import texts_of


def settle(doc: Doc) -> Doc:
    """Give each name of `doc` the type that its own words and the rest of the document speak for."""
    if not doc.ents:
        return doc
    texts = texts_of(doc)
    surnames = Counter(texts[name.end - 1] for name in doc.ents if name.label_ == PERSON)
    read = [name for both in named(doc, texts) for name in one_by_one(doc, both, texts, surnames)]
    read = list(partners(doc, whole(doc, read, texts), texts))
    names = list(apart(by_its_words(doc, name, texts) for name in with_subtitles(doc, read, texts)))
    names = [name for several in lists(names, texts) for name in alike(doc, several, texts)]
    told = told_teams(doc, names, texts)
    names = with_teams(names, told)
    evidence = evidence_of(doc, names, texts, frozenset(name.start for name in told))
    settled = [by_the_document(doc, name, texts, evidence) for name in names]
    doc.ents = (*settled, *missed(doc, settled, texts))
    return doc


@Language.component(
    "timeline_names", assigns=["doc.ents", "token.ent_iob", "token.ent_type"], requires=["doc.ents"]
)
def timeline_names(doc: Doc) -> Doc:
    """The step as spaCy's configurations name it."""
    return settle(doc)
