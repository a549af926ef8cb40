"""What an article has told up to a word: its nouns, its names, and when each was told last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names import Names, ResolvedName
from timeline_cli.events.names.mention import Role
from timeline_cli.events.reference.nouns import (
    Called,
    Noun,
    called,
    counted,
    definite_start,
    is_only_dated,
    nouns_of,
)
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.roots import WORD
from timeline_cli.events.tokens import Doc, Token

#: How many words a phrase may have that is written out for a noun or pronoun.
MAX_WORDS = 9
#: How many sentences a country or two people are looked for in.
NEAR = 2


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase stands for: a name, another noun, or a text; `start` is its first token.

    `at` is the word that this repeats where `what` does not tell.
    """

    start: int
    what: ResolvedName | Noun | str
    at: Token | None = None


class Told:
    """The nouns and names of one document, asked about from the place of a word.

    `skip` holds the tokens of time expressions, whose nouns nothing points back to; `headline` stands above
    the text. `story` gives the numbers of the sentences that tell the story, where not all do: nothing in it
    points back to a caption or a link between its lines.
    """

    def __init__(
        self,
        doc: Doc,
        names: Names,
        skip: Collection[int],
        headline: str = "",
        story: Collection[int] | None = None,
    ) -> None:
        self.doc = doc
        self.names = names
        self.skip = skip
        self.headline = headline
        self.sents = [s for n, s in enumerate(doc.sents) if story is None or n in story] or doc.sents

    @cached_property
    def nouns(self) -> list[Noun]:
        """Every noun phrase, in text order."""
        return nouns_of(self.sents, self.names, self.skip)

    @cached_property
    def _heads(self) -> list[int]:
        return [noun.head.i for noun in self.nouns]

    def between(self, start: int, end: int) -> list[Noun]:
        """The noun phrases whose nouns stand from `start` to `end`, end exclusive."""
        return self.nouns[bisect_left(self._heads, start) : bisect_left(self._heads, end)]

    @cached_property
    def by_lemma(self) -> dict[str, list[Noun]]:
        """The noun phrases by their noun."""
        found: dict[str, list[Noun]] = {}
        for noun in self.nouns:
            found.setdefault(noun.lemma, []).append(noun)
        return found

    @cached_property
    def at(self) -> dict[int, Noun]:
        """The noun phrases by the place of their noun."""
        found = {noun.head.i: noun for noun in self.nouns}
        return found | {n.head.head.i: n for n in self.nouns if counted(n.head.head) == n.head}

    @cached_property
    def called(self) -> list[Called]:
        """What the article calls each name."""
        return called(self.doc, self.names)

    def said_of(self, resolved: ResolvedName) -> set[str]:
        """The nouns by which the article calls a name."""
        entry = next((entry for entry in self.called if entry.resolved.name == resolved.name), None)
        return set(entry.nouns) if entry is not None else set()

    @cached_property
    def unparsed(self) -> dict[str, list[int]]:
        """Where words stand that no parser has looked at, in lower case."""
        found: dict[str, list[int]] = {}
        for token in self.doc:
            if not token.dep_ and token.is_alpha:
                found.setdefault(token.lower_, []).append(token.i)
        return found

    @cached_property
    def sentence_of(self) -> dict[int, int]:
        """The number of the sentence of the story that each word stands in or behind."""
        starts = [sentence.start for sentence in self.sents]
        return {token.i: max(bisect_right(starts, token.i) - 1, 0) for token in self.doc}

    @cached_property
    def leaders(self) -> list[tuple[ResolvedName, int, Role]]:
        """Whoever is said to lead something, and where."""
        return [said for said in self.names.roles() if said[2].head in reference_words().leaders]

    @cached_property
    def headlined(self) -> ResolvedName | None:
        """The one person whom the headline names by a surname."""
        known = {r.name: r for r in map(self.names.name_of, self.doc) if r is not None and r.is_person}
        named = [r for name, r in known.items() if self._is_in_headline(name.split()[-1])]
        return named[0] if len(named) == 1 else None

    @cached_property
    def headlined_body(self) -> ResolvedName | None:
        """The one body whose name as a whole stands in the headline."""
        known = {noun.resolved.name: noun.resolved for noun in self.nouns if noun.resolved is not None}
        bodies = [r for r in known.values() if r.label == "ORG" and not r.is_person]
        named = [r for r in bodies if self._is_in_headline(r.name)]
        return named[0] if len(named) == 1 else None

    def _is_in_headline(self, name: str) -> bool:
        """Whether all words of a name stand together in the headline; a hyphen parts two words."""
        return f" {' '.join(WORD.findall(name))} " in f" {' '.join(WORD.findall(self.headline))} "

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for token in self.doc:
            resolved = self.names.name_of(token)
            if resolved is not None:
                found.setdefault(resolved.name, []).append(token.i)
        return found

    def is_town(self, resolved: ResolvedName) -> bool:
        """Whether the article tells what happened in what bears a name, whatever its label."""
        places = self._places.get(resolved.name, ())
        return any(syntax.preposition_of(self.doc[i]) in ("in", "near") for i in places)

    def bodies_before(self, word: Token) -> list[Noun]:
        """The bodies named before a word, as often as they are."""
        before = self.between(0, word.i)
        return [n for n in before if n.resolved and n.resolved.label == "ORG" and not n.resolved.is_person]

    def times_before(self, word: Token) -> Counter[str]:
        """How often each body is named before a word; as a subject it counts twice."""
        times: Counter[str] = Counter()
        for noun in self.bodies_before(word):
            if noun.resolved is not None:
                times[noun.resolved.name] += 2 if noun.is_subject else 1
        return times

    def people_before(self, word: Token) -> Counter[ResolvedName]:
        """How often each person is told before a word, by a name or a pronoun."""
        times: Counter[ResolvedName] = Counter()
        known: dict[str, ResolvedName] = {}
        for token in self.doc[: word.i]:
            resolved = self.names.name_of(token)
            if resolved is not None and resolved.is_person and self.names.name_of(token.nbor(1)) != resolved:
                times[known.setdefault(resolved.name, resolved)] += 1
        return times

    def name_at(self, token: Token) -> ResolvedName | None:
        """The name that a noun is or is told with."""
        noun = self.at.get(token.i)
        return noun.resolved if noun is not None else None

    def last_told(self, resolved: ResolvedName, before: int) -> int:
        """Where a name is told last before a word, -1 where it is not.

        In sentences that were not parsed it is known by its first word.
        """
        first = resolved.name.split()[0].lower()
        told = [i for i in self._places.get(resolved.name, ()) if i < before]
        told += [i for i in self.unparsed.get(first, ()) if i < before]
        return max(told, default=-1)

    def is_known(self, noun: Noun) -> bool:
        """Whether the text told what a noun tells already before it: by its name, or by the same noun."""
        if noun.resolved is not None:
            return 0 <= self.last_told(noun.resolved, noun.start) < noun.start
        here = noun.head.i
        if any(i < here for i in self.unparsed.get(noun.head.lower_, ())):
            return True
        return any(other.head.i < here for other in self.by_lemma.get(noun.lemma, ()))

    def age(self, resolved: ResolvedName, noun: Token) -> int:
        """How many sentences ago a name was told."""
        last = self.last_told(resolved, noun.i)
        return self.sentence_of[noun.i] - self.sentence_of[last] if last >= 0 else len(self.doc)

    def has_rivals(self, noun: Token, resolved: ResolvedName) -> bool:
        """Whether another such thing is told since the name was, and may be meant."""
        since = self.last_told(resolved, noun.i)
        for other in self.by_lemma.get(noun.lemma_.lower(), ()):
            if not since < other.head.i < noun.i or other.head == noun:
                continue
            if other.resolved is not None and other.resolved.name == resolved.name:
                continue
            if noun.tag_ == "NNS" and not other.is_plural:
                continue
            if definite_start(other.head) is None and not is_only_dated(other.head, self.skip):
                return True
        return any(since < i < noun.i and not self.is_plain(i) for i in self.unparsed.get(noun.lower_, ()))

    def is_plain(self, i: int) -> bool:
        """Whether an unparsed noun only points back: "the" stands before it, or "the" and a plain word."""
        if i > 0 and self.doc[i - 1].lower_ in DETERMINERS:
            return True
        word = self.doc[i - 1].text if i > 1 else ""
        is_plain_word = word.islower() and word.isalpha() and word not in reference_words().apart
        return is_plain_word and self.doc[i - 2].lower_ in DETERMINERS
