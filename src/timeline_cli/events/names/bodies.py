"""Names that the text calls a body, whatever label the recogniser gave them."""

from __future__ import annotations

from timeline_cli.events.names.mention import Entity, Mention
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.tokens import Doc

#: How many words may stand between a name and the noun that tells what it is.
LONGEST_DESCRIPTION = 6


def note_bodies(doc: Doc, mentions: list[Mention]) -> None:
    """Label as bodies the names beside a noun for one: "the group Alba", "Alba, a militant group"."""
    for mention in mentions:
        entity = mention.entity
        if entity is None or mention.title is not None or not may_be_body(entity):
            continue
        if is_body_before(doc, mention.start) or is_body_after(doc, mention.end):
            entity.labels["ORG"] = 1 + sum(entity.labels.values())


def may_be_body(entity: Entity) -> bool:
    """Whether nothing else tells that a name is a person's."""
    return entity.label == "PERSON" and entity.gender is None


def is_body_before(doc: Doc, start: int) -> bool:
    """Whether the noun right before a name says that it is a body."""
    return start > 0 and doc[start - 1].lower_ in lexicon().bodies and doc[start - 1].pos_ == "NOUN"


def is_body_after(doc: Doc, end: int) -> bool:
    """Whether a name goes on with ", a militant group"."""
    if end + 2 >= len(doc) or doc[end].text != "," or doc[end + 1].lower_ not in ("a", "an", "the"):
        return False
    for token in doc[end + 2 : end + 2 + LONGEST_DESCRIPTION]:
        if token.pos_ not in ("NOUN", "PROPN", "ADJ", "PART", "PUNCT") or token.text == ",":
            return False
        if token.lower_ in lexicon().bodies and token.pos_ == "NOUN":
            following = doc[token.i + 1] if token.i + 1 < len(doc) else None
            return following is None or following.pos_ not in ("NOUN", "PROPN", "PART")
    return False
