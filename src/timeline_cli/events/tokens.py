"""A parsed article as plain objects, under spaCy's names.

A spaCy token makes every string and every neighbour anew each time that it is asked, and the rules about
events ask some hundred times for each word. Here each is made once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from itertools import count, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, overload

import numpy as np
from spacy.attrs import (
    DEP,
    ENT_TYPE,
    HEAD,
    IDX,
    IS_ALPHA,
    IS_PUNCT,
    IS_SPACE,
    IS_TITLE,
    IS_UPPER,
    LEMMA,
    LIKE_NUM,
    LOWER,
    ORTH,
    POS,
    SENT_START,
    SPACY,
    TAG,
)

from timeline_cli.events.labels import RELATIONS, Relation
from timeline_cli.language.strings import strings_of

if TYPE_CHECKING:
    import numpy.typing as npt
    from spacy.tokens import Doc as SpacyDoc

_STRINGS = (ORTH, LOWER, LEMMA, POS, TAG, DEP, ENT_TYPE)
_FLAGS = (IS_ALPHA, IS_PUNCT, IS_SPACE, IS_TITLE, IS_UPPER, LIKE_NUM)


Answer = TypeVar("Answer")


def once(ask: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """Let a question about a token be worked out once: rules ask often, and a parse does not change.

    An answer belongs to all who ask, so nobody may change it.
    """
    name = f"{ask.__module__}.{ask.__name__}"

    @wraps(ask)
    def asked(token: Token) -> Answer:
        answer: Answer
        try:
            answer = token.answers[name]
        except KeyError:
            answer = token.answers[name] = ask(token)
        return answer

    return asked


class Token:
    """A word or mark. `head` is the token itself at the root; `children` stand in text order, and `below` has
    their relations. `relation` is how it relates to its head: a preposition's noun counts as the preposition
    does.

    `answers` is where `once` keeps what has been found out about the token.
    """

    __slots__ = (
        "_subtree",
        "answers",
        "below",
        "children",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_punct",
        "is_sent_start",
        "is_space",
        "is_title",
        "is_upper",
        "lemma_",
        "like_num",
        "lower_",
        "pos_",
        "relation",
        "sent",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: Doc
    head: Token
    sent: Span

    def __init__(
        self,
        i: int,
        idx: int,
        text: str,
        lower: str,
        lemma: str,
        pos: str,
        tag: str,
        dep: str,
        entity_type: str,
        *flags: bool,
    ) -> None:
        self.i = i
        self.idx = idx
        self.text = text
        self.lower_ = lower
        self.lemma_ = lemma
        self.pos_ = pos
        self.tag_ = tag
        self.dep_ = dep
        self.ent_type_ = entity_type
        space, self.is_alpha, self.is_punct, self.is_space, self.is_title, self.is_upper, self.like_num = (
            flags
        )
        self.whitespace_ = " " if space else ""
        self.relation: Relation = RELATIONS.get(dep, "other")
        self.children: list[Token] = []
        self.below: frozenset[Relation] = frozenset()
        self.is_sent_start = False
        self._subtree: list[Token] | None = None
        self.answers: dict[str, Any] = {}

    def __repr__(self) -> str:
        return self.text

    @property
    def text_with_ws(self) -> str:
        return self.text + self.whitespace_

    @property
    def subtree(self) -> list[Token]:
        """The token and everything below it, in text order."""
        if self._subtree is None:
            found = [self]
            for token in found:
                found.extend(token.children)
            found.sort(key=_PLACE)
            self._subtree = found
        return self._subtree

    def forget_subtree(self) -> None:
        """Let the subtrees that hold the token be made anew, once its dependents have changed."""
        token = self
        token._subtree = None
        while token.head is not token:
            token = token.head
            token._subtree = None

    @property
    def left_edge(self) -> Token:
        """The first token of the subtree."""
        return (self._subtree or self.subtree)[0]

    @property
    def right_edge(self) -> Token:
        """The last token of the subtree."""
        return (self._subtree or self.subtree)[-1]

    @property
    def conjuncts(self) -> list[Token]:
        """The other members of the coordination that the token belongs to."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        members = [first]
        for member in members:
            members.extend(c for c in member.children if c.dep_ == "conj" and c.i > member.i)
        return [member for member in members if member is not self]

    def nbor(self, offset: int) -> Token:
        """The token so many places behind, before it when negative; outside the text one without words."""
        place = self.i + offset
        return self.doc.tokens[place] if 0 <= place < len(self.doc.tokens) else _outside(self.doc, place)


def _outside(doc: Doc, place: int) -> Token:
    """A token of no word, mark or relation: what is asked of a neighbour has an answer at the edges too."""
    edge = Token(place, 0 if place < 0 else len(doc.text), "", "", "", "", "", "", "", *[False] * 7)
    edge.doc, edge.head, edge.sent = doc, edge, doc.sents[0 if place < 0 else -1]
    return edge


_PLACE = attrgetter("i")


def in_text_order(tokens: Iterable[Token]) -> list[Token]:
    """The tokens, each once, in text order."""
    return sorted(set(tokens), key=_PLACE)


class Span:
    """Tokens `start` to `end`, end exclusive."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    def __getitem__(self, number: int) -> Token:
        return self.doc.tokens[range(self.start, self.end)[number]]

    @property
    def text(self) -> str:
        """As in the article, without the white space behind it."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def start_char(self) -> int:
        return self.doc.tokens[self.start].idx if self.start < len(self.doc) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        if self.start >= self.end:
            return self.start_char
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def sent(self) -> Span:
        return self.doc.tokens[self.start].sent

    @property
    def root(self) -> Token:
        """The topmost token, the first of several; a mark or white space only where there is no word."""
        return min(self, key=_depth)


def _depth(token: Token) -> tuple[bool, int]:
    """How deep a token stands: marks and white space below all else, then by the links up to the root."""
    is_mark = (token.is_punct or token.is_space) and not token.children and token.head is not token
    links = 0
    while token.head is not token:
        token = token.head
        links += 1
    return is_mark, 0 if is_mark else links


class Doc:
    """The tokens of a parsed spaCy document; one without sentence boundaries is one sentence.

    White space between two words of a sentence, as where a line ends, is no token here but stands behind the
    word before it, like any space. `text` is the document's text where that is at hand: spaCy puts it
    together anew from all tokens.
    """

    __slots__ = ("_place", "_source", "ents", "has_tree", "sents", "text", "tokens")

    def __init__(self, source: SpacyDoc, text: str | None = None) -> None:
        self._source = source
        self.text = source.text if text is None else text
        sentences = _sentences(source)
        kept = _kept(source, sentences)
        self._place = place = np.concatenate(([0], np.cumsum(kept))).tolist()
        self.tokens = _tokens(source, kept, place)
        self.has_tree = source.has_annotation("DEP")
        self.ents = [Span(self, place[e.start], place[e.end], e.label_) for e in source.ents]
        self.sents = [Span(self, place[start], place[end]) for start, end in sentences]
        for token in self.tokens:
            token.doc = self
        for sentence in self.sents:
            for token in sentence:
                token.sent = sentence
            sentence[0].is_sent_start = True

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Span: ...
    def __getitem__(self, place: int | slice) -> Token | Span:
        if isinstance(place, slice):
            start, end, _ = place.indices(len(self.tokens))
            return Span(self, start, max(start, end))
        return self.tokens[place]

    def covering(self, start: int, end: int) -> Span | None:
        """The tokens that hold the characters `start` to `end`; None where there are none."""
        span = self._source.char_span(start, end, alignment_mode="expand")
        found = None if span is None else self[self._place[span.start] : self._place[span.end]]
        return found or None


def _kept(source: SpacyDoc, sentences: Iterable[tuple[int, int]]) -> npt.NDArray[np.bool_]:
    """Which tokens are more than white space between two words of a sentence."""
    is_inner = source.to_array(IS_SPACE).astype(bool)
    for start, end in sentences:
        is_inner[[start, end - 1]] = False
    offsets = source.to_array(HEAD).astype(np.int64)
    is_inner[(np.arange(len(source)) + offsets)[offsets != 0]] = False
    return ~is_inner


def _tokens(source: SpacyDoc, kept: npt.NDArray[np.bool_], place: Sequence[int]) -> list[Token]:
    strings = strings_of(source.vocab.strings)
    columns = [[strings[key] for key in source.to_array(attribute)[kept].tolist()] for attribute in _STRINGS]
    spaces = source.to_array(SPACY).astype(bool)
    spaces[:-1] |= ~kept[1:]
    flags = [source.to_array(attribute).astype(bool)[kept].tolist() for attribute in _FLAGS]
    starts = source.to_array(IDX)[kept].tolist()
    tokens = [
        Token(*row) for row in zip(count(), starts, *columns, spaces[kept].tolist(), *flags, strict=False)
    ]
    heads = np.arange(len(source)) + source.to_array(HEAD).astype(np.int64)
    for token, head in zip(tokens, heads[kept].tolist(), strict=True):
        token.head = tokens[place[head]]
        if token.head is not token:
            token.head.children.append(token)
    for token in tokens:
        if token.children:
            token.below = frozenset([child.relation for child in token.children])
    return tokens


def _sentences(source: SpacyDoc) -> list[tuple[int, int]]:
    starts = np.flatnonzero(source.to_array(SENT_START).astype(np.int64) == 1).tolist()
    edges = [*starts, len(source)] if starts and starts[0] == 0 else [0, *starts, len(source)]
    return [(start, end) for start, end in pairwise(edges) if end > start]
