"""People named in sentences that no parser has read: by the surname under which other sentences know them.

Whom a pronoun means is told by who was named last, and that may be where nothing but words is known.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events.names.mention import Entity, Mention
from timeline_cli.events.tokens import Doc, Token

#: How many words may stand before a name that the sentence is likely about: "But Mr Okoro".
OPENING = 2
SAYING = frozenset({"said", "says", "added", "told"})


def unread_people(doc: Doc, entities: Sequence[Entity]) -> list[Mention]:
    """The surnames of known people whom sentences that nobody parsed are about, if one bears the name."""
    known = surnames(entities)
    found = []
    for sentence in doc.sents:
        if not known or sentence[0].dep_:
            continue
        for token in sentence:
            entity = known.get(token.text)
            if entity is not None and is_told_of(token):
                words = (token.text,)
                found.append(
                    Mention(token.i, token.i + 1, token.i, words, token.text, None, None, entity, "surname")
                )
    return found


def surnames(entities: Sequence[Entity]) -> dict[str, Entity]:
    """The people told by a full name of which nobody and nothing else has the last word."""
    found: dict[str, Entity] = {}
    several: set[str] = set()
    for entity in entities:
        last = entity.name.split()[-1]
        if last in found or not entity.is_person:
            several.update(entity.name.split())
        found.setdefault(last, entity)
    return {
        last: entity
        for last, entity in found.items()
        if entity.is_person and last not in several and last[:1].isupper() and len(entity.core) > 1
    }


def is_told_of(name: Token) -> bool:
    """Whether a name in an unparsed sentence is likely its subject: it opens it, or is said to speak."""
    beside = [name.doc[i].lower_ for i in (name.i - 2, name.i - 1, name.i + 1) if 0 <= i < len(name.doc)]
    words = sum(word.is_alpha for word in name.doc[name.sent.start : name.i])
    return words <= OPENING or not SAYING.isdisjoint(beside)
