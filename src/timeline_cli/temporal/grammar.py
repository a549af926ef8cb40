"""The rule engine: named rules over words, parsed bottom up into a chart. It knows no English.

A rule is a flat record: a name, a pattern, the meaning of what it matches, why it holds, and its own
examples and counter-examples (after Duckling). A pattern is a row of items: `word`, `one|other`, or
`<category>`, each optional with a trailing `?`. Categories come from the lexicon or from other rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Literal, NamedTuple

from timeline_cli.temporal.algebra import Meaning


def words(text: str) -> frozenset[str]:
    """A set of words, written as a row of them."""
    return frozenset(text.split())


class Token(NamedTuple):
    """A word, number or mark; `kind` is the lexer's name for it, `spaced` whether a space stands before."""

    text: str
    lower: str
    start: int
    end: int
    kind: str
    spaced: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """What must, or must not, stand around a match; all words in lower case, `""` is the edge of the text.

    `shape_after` and its like are regular expressions that the word beside it (as written) matches in full.
    `cased` wants a capital letter; `plain` wants none within a sentence, where it makes a name.
    """

    before: frozenset[str] | None = None
    not_before: frozenset[str] = frozenset()
    after: frozenset[str] | None = None
    not_after: frozenset[str] = frozenset()
    shape_before: re.Pattern[str] | None = None
    not_shape_before: re.Pattern[str] | None = None
    shape_after: re.Pattern[str] | None = None
    not_shape_after: re.Pattern[str] | None = None
    cased: bool = False
    plain: bool = False

    def allows(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        if self.cased and not tokens[start].text[0].isupper():
            return False
        left = tokens[start - 1] if start else None
        if self.plain and any(_names(tokens[i - 1], tokens[i]) for i in range(max(start, 1), end)):
            return False
        right = tokens[end] if end < len(tokens) else None
        return self._side(left, self.before, self.not_before, self.shape_before, self.not_shape_before) and (
            self._side(right, self.after, self.not_after, self.shape_after, self.not_shape_after)
        )

    @staticmethod
    def _side(
        token: Token | None,
        wanted: frozenset[str] | None,
        unwanted: frozenset[str],
        shape: re.Pattern[str] | None,
        not_shape: re.Pattern[str] | None,
    ) -> bool:
        lower, text = (token.lower, token.text) if token else ("", "")
        if lower in unwanted or (not_shape and not_shape.fullmatch(text)):
            return False
        if wanted is None and shape is None:
            return True
        return bool((wanted and lower in wanted) or (shape and shape.fullmatch(text)))


def _names(before: Token, token: Token) -> bool:
    """Whether a capital letter makes a name of a word, as no sentence starts with it."""
    return token.text[0].isupper() and before.kind in ("word", "possessive")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sentence, the extent found in it, and what it comes to on a publication date."""

    text: str
    finds: str
    value: str
    type: str = "DATE"
    published: str | None = "2019-06-27"
    mod: str | None = None
    style: Literal["auto", "narrative"] = "auto"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a time. It `produces` a category.

    The grammar's `expressions` may stand alone, those of `in_history` in a history only.
    """

    name: str
    pattern: str
    meaning: Callable[..., Any]
    produces: str = "date"
    because: str = ""
    guard: Guard | None = None
    examples: tuple[Example, ...] = ()
    never: tuple[str, ...] = ()
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Split:
    """Words that hold several expressions ("June 26-28"): of each, first and last argument and meaning."""

    parts: tuple[tuple[int, int, Meaning], ...]


class Edge(NamedTuple):
    """A category found over tokens `start` to `end` (exclusive), with its value and the rule that made it."""

    category: str
    start: int
    end: int
    value: Any
    rule: Rule | None
    children: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    """A rule with its optional items decided: symbols to match, and which of them are arguments.

    `categories` are those of the edges that match the symbols.
    """

    symbols: tuple[frozenset[str], ...]
    arguments: tuple[int | None, ...]
    rule: Rule
    categories: tuple[frozenset[str], ...]

    def may_go_on(self, here: Mapping[str, object]) -> bool:
        """Whether the categories found behind the first one begin to complete the row."""
        return len(self.categories) == 1 or not self.categories[1].isdisjoint(here)


def _compile(rule: Rule) -> Iterable[_Row]:
    items = [(item.rstrip("?"), item.endswith("?")) for item in rule.pattern.split()]
    for keep in product(*(((True, False) if optional else (True,)) for _, optional in items)):
        symbols: list[frozenset[str]] = []
        arguments: list[int | None] = []
        for (item, _), kept in zip(items, keep, strict=True):
            is_category = item.startswith("<")
            if kept:
                symbols.append(frozenset([item] if is_category else item.split("|")))
            if is_category:
                arguments.append(len(symbols) - 1 if kept else None)
        if symbols and symbols[-1] != {","}:
            categories = tuple(frozenset(map(_category, words)) for words in symbols)
            yield _Row(tuple(symbols), tuple(arguments), rule, categories)


def _category(symbol: str) -> str:
    """The category of the edges that match a symbol; a word has one of its own, marked by a quote."""
    return symbol[1:-1] if symbol.startswith("<") else "'" + symbol


@dataclass(slots=True)
class Grammar:
    """Rules and lexicon of one language, compiled.

    `lexicon` maps a category to its words (several words with spaces between) and their values;
    `kinds` maps a kind of token to the category and value that it always has (numbers, clock times).
    """

    rules: Sequence[Rule]
    lexicon: Mapping[str, Mapping[str, Any]]
    kinds: Mapping[str, Callable[[str], Iterable[tuple[str, Any]]]]
    expressions: frozenset[str]
    in_history: frozenset[str]
    triggers: frozenset[str]
    tokenize: Callable[[str], list[Token]]
    max_window: int = 40
    _rows: dict[str, list[_Row]] = field(init=False, default_factory=dict)
    _words: dict[str, list[tuple[tuple[str, ...], str, Any]]] = field(init=False, default_factory=dict)
    _vocabulary: set[str] = field(init=False, default_factory=set)
    _triggers: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        for rule in self.rules:
            for row in _compile(rule):
                for category in row.categories[0]:
                    self._rows.setdefault(category, []).append(row)
                for symbols in row.symbols:
                    self._vocabulary.update(s for s in symbols if not s.startswith("<"))
        for category, words in self.lexicon.items():
            for phrase, item in words.items():
                pieces = tuple(token.lower for token in self.tokenize(phrase))
                self._words.setdefault(pieces[0], []).append((pieces, category, item))
                self._vocabulary.update(pieces)
                if category in self.triggers:
                    self._triggers.update(pieces[-1:])
        self._triggers |= {trigger for trigger in self.triggers if not trigger.startswith("<")}

    def windows(self, tokens: Sequence[Token]) -> Iterable[tuple[int, int]]:
        """Runs of tokens that the grammar knows and that hold a word which can make a time expression."""
        start, triggered = None, False
        vocabulary, triggers, kinds = self._vocabulary, self._triggers, self.kinds
        for index, token in enumerate(tokens):
            kind = token.kind
            if token.lower in vocabulary or kind in kinds:
                if start is None:
                    start = index
                triggered = triggered or token.lower in triggers or kind in triggers
                if index - start < self.max_window:
                    continue
            if start is not None and triggered:
                yield start, index
            start, triggered = None, False
        if start is not None and triggered:
            yield start, len(tokens)

    def parse(self, tokens: Sequence[Token], start: int, end: int) -> list[Edge]:
        """Every expression in a window; overlapping ones included."""
        chart: dict[int, dict[str, dict[int, Edge]]] = {}
        for position in range(end - 1, start - 1, -1):
            self._fill(tokens, position, end, chart)
        return [
            edge
            for by_category in chart.values()
            for category, by_end in by_category.items()
            if category in self.expressions or category in self.in_history
            for edge in by_end.values()
        ]

    def _fill(
        self, tokens: Sequence[Token], position: int, end: int, chart: dict[int, dict[str, dict[int, Edge]]]
    ) -> None:
        here: dict[str, dict[int, Edge]] = {}
        chart[position] = here
        agenda = list(self._seeds(tokens, position, end))
        while agenda:
            edge = agenda.pop()
            known = here.setdefault(edge.category, {}).get(edge.end)
            if known is not None and not _better(edge, known):
                continue
            here[edge.category][edge.end] = edge
            behind = chart.get(edge.end, {})
            for row in self._rows.get(edge.category, ()):
                if not row.may_go_on(behind):
                    continue
                for children in self._rest(row, 1, (edge,), edge.end, chart):
                    made = self._make(row, children, tokens)
                    if made is not None:
                        agenda.append(made)

    def _seeds(self, tokens: Sequence[Token], position: int, end: int) -> Iterable[Edge]:
        token = tokens[position]
        yield Edge("'" + token.lower, position, position + 1, None, None)
        reader = self.kinds.get(token.kind)
        if reader:
            for category, item in reader(token.text):
                yield Edge(category, position, position + 1, item, None)
        for pieces, category, item in self._words.get(token.lower, ()):
            stop = position + len(pieces)
            if stop <= end and all(tokens[position + i].lower == piece for i, piece in enumerate(pieces)):
                yield Edge(category, position, stop, item, None)

    def _rest(
        self,
        row: _Row,
        index: int,
        done: tuple[Edge, ...],
        position: int,
        chart: dict[int, dict[str, dict[int, Edge]]],
    ) -> Iterable[tuple[Edge, ...]]:
        if index == len(row.symbols):
            yield done
            return
        here = chart.get(position)
        if here is None:
            return
        for category in row.categories[index] & here.keys():
            for edge in here[category].values():
                yield from self._rest(row, index + 1, (*done, edge), edge.end, chart)

    @staticmethod
    def _make(row: _Row, children: tuple[Edge, ...], tokens: Sequence[Token]) -> Edge | None:
        rule, start, end = row.rule, children[0].start, children[-1].end
        if rule.guard and not rule.guard.allows(tokens, start, end):
            return None
        values = [None if i is None else children[i].value for i in row.arguments]
        meaning = rule.meaning(*values)
        return None if meaning is None else Edge(rule.produces, start, end, meaning, rule, children)


def _better(edge: Edge, known: Edge) -> bool:
    """Of two readings of the same words, the rule of more weight; then the one that spells out more."""
    return _rank(edge) > _rank(known)


def _rank(edge: Edge) -> tuple[int, int]:
    return (edge.rule.weight if edge.rule else 0, len(edge.children))


def choose(edges: Iterable[Edge]) -> list[Edge]:
    """The longest expressions that do not overlap, from left to right."""
    chosen: list[Edge] = []
    taken: set[int] = set()
    for edge in sorted(edges, key=lambda e: (-(e.end - e.start), e.start, -_rank(e)[0], -_rank(e)[1])):
        span = range(edge.start, edge.end)
        if taken.isdisjoint(span):
            taken.update(span)
            chosen.append(edge)
    return sorted(chosen, key=lambda e: e.start)
