"""One name for one person or body within an article: "Mr Harlow", "Harlow", "the MP", "he" → "Ann Harlow".

Precision before recall: where the text leaves a choice, the article's own word stands. Works from the
entities, tags and (where a sentence has one) the parse; labels of entities may be wrong, words may not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline_cli.articles.voices import Voice
from timeline_cli.events.names.bodies import note_bodies
from timeline_cli.events.names.entities import cluster
from timeline_cli.events.names.finding import find_mentions
from timeline_cli.events.names.mention import Entity, How, Mention, ResolvedName, Role, owner
from timeline_cli.events.names.pronouns import Pronouns
from timeline_cli.events.names.quotations import quotations
from timeline_cli.events.names.roles import note_roles, resolve_roles
from timeline_cli.events.names.somebody import is_possessive
from timeline_cli.events.names.speakers import Speakers
from timeline_cli.events.names.unread import unread_people
from timeline_cli.events.tokens import Doc, Token

#: What stands before a name without being a word of its phrase.
LINKS = frozenset({"case", "cc", "punct"})
#: What tells of one of those who bear a surname.
ONE_OF = frozenset({"a", "an", "another"})
#: What has a title in which a name may stand.
WORKS = frozenset({"album", "autobiography", "biography", "book", "film", "novel", "play", "series", "show"})


class Names:
    """The names of one document; see `resolve_names`."""

    def __init__(
        self,
        doc: Doc,
        mentions: Iterable[Mention],
        quoted: Sequence[bool],
        unnamed: Mapping[int, Token] | None = None,
    ) -> None:
        self._doc = doc
        self._unnamed = unnamed or {}
        self._quoted = quoted
        self._at: dict[int, Mention] = {}
        self._resolved: dict[int, ResolvedName] = {}
        known: dict[tuple[int, How], ResolvedName] = {}
        for mention in mentions:
            if mention.entity is not None:
                key = (mention.entity.number, mention.how)
                resolved = known.get(key)
                if resolved is None:
                    resolved = known[key] = resolved_name(mention.entity, mention.how)
                for i in range(mention.start, mention.end):
                    self._at.setdefault(i, mention)
                    self._resolved.setdefault(i, resolved)

    def name_of(self, token: Token) -> ResolvedName | None:
        """The fullest name of whom `token` names or stands for, None when it is no name or not clear."""
        return self._resolved.get(token.i)

    def unnamed(self, pronoun: Token) -> Token | None:
        """The noun that a pronoun stands for where that is somebody without a name: "the driver"."""
        return self._unnamed.get(pronoun.i)

    def roles(self) -> Iterator[tuple[ResolvedName, int, Role]]:
        """What people are said to be, and where."""
        seen: set[int] = set()
        for mention in self._at.values():
            entity = mention.entity
            if entity is None or entity.number in seen or not entity.is_person:
                continue
            seen.add(entity.number)
            resolved = ResolvedName(entity.name, entity.label, "role", is_person=True)
            for place, role in entity.roles:
                yield resolved, place, role

    def is_quoted(self, token: Token) -> bool:
        """Whether `token` stands in quotation marks."""
        return self._quoted[token.i]

    def phrase(self, tokens: Iterable[Token]) -> str:
        """The words of `tokens` with pronouns, surnames and acronyms written out, each at its first place.

        A name or role is written out when its head word is among them ("the MP" of "the MP for Harrow East").

        "his suspension" → "Ann Harlow's suspension". Words in quotation marks stay as they are, and so does
        a pronoun whose name the phrase has already given. White space is made single.
        """
        chosen = list(tokens)
        inside = {token.i for token in chosen}
        said: set[int] = set()
        pieces: list[str] = []
        skip_to = -1
        for token in chosen:
            if token.i < skip_to:
                continue
            mention = self._at.get(token.i)
            if mention is None or mention.head not in inside or mention.entity is None:
                torn = self._torn_off(mention, token) if mention is not None else ""
                pieces.append(torn + token.text + token.whitespace_)
                continue
            own = [i for i in range(mention.start, mention.end) if i in inside]
            own = self._uncut(own, mention.end)
            skip_to = mention.end
            pieces.append(self._written(mention, own, said) + self._doc[own[-1]].whitespace_)
            said.add(mention.entity.number)
        return " ".join("".join(pieces).split())

    def _torn_off(self, mention: Mention, token: Token) -> str:
        """The words before one of a name with which a parse saw no tie: "| Credit | Alba chief Ada Okoro"."""
        before = self._doc[mention.start : token.i]
        is_torn = mention.head < token.i == mention.end - 1 and mention.label == "ORG"
        is_apart = is_torn and not any(word.head == token or token.head == word for word in before)
        return "".join(word.text_with_ws for word in before) if is_apart else ""

    def _uncut(self, chosen: list[int], end: int) -> list[int]:
        """The words of a name with those behind them that no shortening may part: "Ada | Okoro (21)"."""
        behind = [self._doc[i] for i in range(chosen[-1] + 1, end)]
        is_tied = bool(behind) and (behind[0].dep_ == "case" or behind[0].relation == "name part")
        is_plain = is_tied and all(token.is_alpha for token in behind)
        return [*chosen, *(token.i for token in behind)] if is_plain else chosen

    def _written(self, mention: Mention, chosen: Sequence[int], said: set[int]) -> str:
        """The full name, or the words of it that were chosen where the article's own words should stand."""
        own = "".join(self._doc[i].text_with_ws for i in chosen).strip()
        entity = mention.entity
        assert entity is not None
        head = self._doc[mention.head]
        if entity.number in said or self._quoted[mention.start]:
            return own
        if mention.how == "same words" and len(mention.words) >= len(entity.core):
            return own
        if entity.is_person and mention.how != "pronoun" and is_one_of(head):
            return own
        is_first_word = head.relation == "compound" or (
            head.relation == "adjective" and head.nbor(1) is head.head
        )
        if mention.how != "pronoun" and (is_first_word or is_in_title(head)):
            # "The Okoro home", which a parse may take for an adjective
            return own
        if mention.how == "acronym":
            before = self._doc[mention.start - 1] if mention.start else None
            is_inside = before is not None and before.head == head and before.dep_ not in LINKS
            needs_article = entity.takes_article and not is_inside
            return f"the {entity.name}" if needs_article else entity.name
        if mention.how == "pronoun":
            the = "the " if entity.takes_article else ""
            name = f"{the}{entity.name}"
            return owner(name) if is_possessive(head) else name
        return entity.name if entity.is_person else own


def is_one_of(name: Token) -> bool:
    """Whether a surname is that of one of several: "a second | Okoro", "an Okoro had won"."""
    return any(c.lower_ in ONE_OF and c.i < name.i for c in name.children)


def is_in_title(name: Token) -> bool:
    """Whether a name stands in that of a work: "the book, Okoro's Norland, said"."""
    title = name.head
    is_title = title.pos_ == "PROPN" and title.relation == "apposition" and title.i > name.i
    return is_title and name.relation == "possessor" and title.head.lemma_ in WORKS


def resolved_name(entity: Entity, how: How) -> ResolvedName:
    """Who an entity is, once all that the text says of it is known."""
    return ResolvedName(
        entity.name, entity.label, how, entity.takes_article, entity.is_person, gender=entity.gender
    )


def resolve_names(doc: Doc, author: str | None = None, voices: Sequence[Voice] = ()) -> Names:
    """Find every name in `doc`, give each person or body one name, and resolve what stands for them.

    `author` is who says "I" outside quotation marks, where none of the `voices` is heard.
    """
    quoted, speeches = quotations(doc)
    mentions = find_mentions(doc)
    entities = cluster(doc, mentions)
    note_bodies(doc, mentions)
    note_roles(doc, mentions)
    mentions += resolve_roles(doc, mentions, entities)
    mentions.sort(key=lambda mention: mention.start)
    told = sorted([*mentions, *unread_people(doc, entities)], key=lambda mention: mention.start)
    speakers = Speakers(doc, mentions, entities, author, voices)
    pronouns = Pronouns(doc, told, quoted, speeches, speakers)
    mentions += pronouns.resolve()
    return Names(doc, [*speakers.clients(doc), *pronouns.nouns(), *mentions], quoted, pronouns.behind)
