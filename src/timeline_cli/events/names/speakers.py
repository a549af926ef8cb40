"""Who "I", "we" and "you" are outside quotation marks: who wrote the text, signs it, or speaks there."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.articles.voices import Voice, is_body, voice_at
from timeline_cli.events.names.mention import Entity, Mention, key_of
from timeline_cli.events.names.words import FIRST_PERSON, SECOND_PERSON, SEVERAL_FIRST_PERSON, lexicon
from timeline_cli.events.tokens import Doc, Token

#: Letters that stand for a rank or a body stay capitals where a transcript writes all names so: "DS HOLT".
LETTERS = 2
LONGEST_LETTERS = 4


class Speakers:
    """The people and bodies behind the first and the second person; each is looked up once."""

    def __init__(
        self,
        doc: Doc,
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        author: str | None,
        voices: Sequence[Voice],
    ) -> None:
        self._voices = voices
        self._entities = list(entities)
        self._known: dict[tuple[str, str], Entity] = {}
        opened = next((m.entity for m in mentions if m.start > 1 and is_statement_of(doc, m)), None)
        self._author = opened or (self._entity(author, "PERSON") if author is not None else None)

    def meant(self, token: Token) -> Entity | None:
        """Whom a pronoun of the first or second person means where it stands."""
        voice = voice_at(self._voices, token.idx)
        word = token.lower_
        if word in FIRST_PERSON:
            return self._entity(voice.i, "PERSON") if voice is not None and voice.i else self._author
        if voice is not None and word in SEVERAL_FIRST_PERSON and voice.we:
            return self._entity(voice.we, "ORG")
        if voice is not None and word in SECOND_PERSON and voice.you:
            return self._addressee(voice.you)
        return None

    def heard(self, token: Token) -> Entity | None:
        """Who speaks of others as "he" and "she" where a word stands."""
        voice = voice_at(self._voices, token.idx)
        return self._entity(voice.i, "PERSON") if voice is not None and voice.i else None

    def clients(self, doc: Doc) -> list[Mention]:
        """The places where a letter speaks of "our client", for whom it says that it is written."""
        found = []
        for own, client in zip(doc.tokens, doc.tokens[1:], strict=False):
            if client.lower_ != "client" or own.lower_ not in ("my", "our"):
                continue
            voice = voice_at(self._voices, own.idx)
            if voice is not None and voice.client is not None:
                entity = self._entity(voice.client, "ORG")
                words = (own.text, client.text)
                found.append(
                    Mention(
                        own.i, client.i + 1, client.i, words, " ".join(words), None, None, entity, "pronoun"
                    )
                )
        return found

    def _addressee(self, name: str) -> Entity | None:
        """Who is written to; a first name alone may be anything that a letter begins with."""
        is_unknown = " " not in name and name.lower() not in lexicon().first_names
        return None if is_unknown else self._entity(name, "ORG" if is_body(name) else "PERSON")

    def _entity(self, name: str, label: str) -> Entity:
        """The one that the text names so, or a new one."""
        if (name, label) not in self._known:
            found = self._named(name) or self._new(name)
            found.name = in_small_letters(found.name)
            # Who signs is somebody, whatever a signature was taken for.
            found.labels[label] += 1 + sum(found.labels.values()) * (found.label != label)
            self._known[name, label] = found
        return self._known[name, label]

    def _named(self, name: str) -> Entity | None:
        core = without_title(name)
        exact = next((entity for entity in self._entities if entity.core == core), None)
        longer = [e for e in self._entities if e.is_person and core in (e.core[-len(core) :], e.core[:1])]
        return exact or (longer[0] if len(longer) == 1 else None)

    def _new(self, name: str) -> Entity:
        title = key_of(name.split()[:1])[0]
        entity = Entity(len(self._entities), name, without_title(name))
        if not is_body(name):
            entity.gender = lexicon().title_gender.get(title) or lexicon().gender_of(entity.core[0])
        self._entities.append(entity)
        return entity


def without_title(name: str) -> tuple[str, ...]:
    words = key_of(name.split())
    return words[1:] if len(words) > 1 and words[0] in lexicon().title_gender else words


def in_small_letters(name: str) -> str:
    """ "ADA OKORO" → "Ada Okoro": a transcript writes names in capitals that they have nowhere else."""
    if not name.isupper() or len(name) <= LONGEST_LETTERS:
        return name
    return " ".join(word if len(word) <= LETTERS else word.title() for word in name.split())


def is_statement_of(doc: Doc, mention: Mention) -> bool:
    """Whether the text opens as somebody's: "I, Ada Okoro, will say"."""
    is_person = mention.entity is not None and mention.entity.is_person
    return is_person and doc[mention.start - 2].text == "I" and doc[mention.start - 1].text == ","
