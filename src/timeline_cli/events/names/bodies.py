"""Names that the text calls a body, whatever label the recogniser gave them."""

from __future__ import annotations

from timeline_cli.events.names.mention import Entity, Mention
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.syntax import governor
from timeline_cli.events.tokens import Doc, Token

#: How many words may stand between a name and the noun that tells what it is.
LONGEST_DESCRIPTION = 6
#: Behind these are somebody's own words, whose "it" may be anything.
MARKS = frozenset({":", '"', "“", "'", "‘"})


def note_bodies(doc: Doc, mentions: list[Mention]) -> None:
    """Label as bodies the names beside a noun for one: "the group Alba", "Alba, a militant group"."""
    for mention in mentions:
        entity = mention.entity
        if entity is None or mention.title is not None or not may_be_body(entity):
            continue
        is_named = is_body_before(doc, mention.start) or is_body_after(doc, mention.end)
        if is_named or (len(entity.core) == 1 and is_it(doc[mention.head])):
            entity.labels["ORG"] = 1 + sum(entity.labels.values())


def may_be_body(entity: Entity) -> bool:
    """Whether nothing else tells that a name is a person's."""
    return entity.label == "PERSON" and entity.gender is None


def is_it(name: Token) -> bool:
    """Whether who says something goes on as "it", which acts: "Okoro said it was starting a service"."""
    clause = governor(name)
    if clause is None or name.relation != "subject" or clause.lemma_.lower() not in lexicon().speech:
        return False
    said = [c for c in clause.children if c.relation == "complement clause" and c.i > clause.i]
    return any(
        is_doing(verb) and any(s.lower_ == "it" and s.relation == "subject" for s in verb.children)
        for verb in said
        if not any(t.text in MARKS for t in verb.doc[clause.i : verb.i])
    )


def is_doing(verb: Token) -> bool:
    """Whether a verb tells what somebody does: it has an object, or goes on, and is none for things."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() in lexicon().of_things:
        return False
    return any(c.relation == "object" for c in verb.children) or verb.tag_ == "VBG"


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
