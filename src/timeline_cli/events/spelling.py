"""Spelling chosen words: the article's own spaces, balanced quotes, each name in full at its first place."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from timeline_cli.events.syntax import sentence_start
from timeline_cli.events.tokens import Token

OPENING = {"“": "”", "‘": "’", "(": ")", "[": "]", "«": "»"}
CLOSING = frozenset(OPENING.values())
SPEAKERS = frozenset({"i", "me"})
EDGES = frozenset({",", ";", ":", "-", "–", "—", "--", "*", "•", "·", "●", "■", "►", "|", "/", "#"})
TAGS_AT_END = re.compile(r"[.!?…]\s*#\w+(?:\s*#\w+)*$")
STRAIGHT_QUOTES = frozenset({'"', "''", "``"})


class FullName(Protocol):
    """The fullest form of a name in the article, and the kind of thing that bears it."""

    @property
    def name(self) -> str: ...

    @property
    def label(self) -> str | None: ...

    @property
    def source(self) -> int | None:
        """The word that this repeats where it is no name but a pronoun or noun that points back."""
        ...


class NameLookup(Protocol):
    """What is asked of the names of an article."""

    def name_of(self, token: Token) -> FullName | None:
        """The full name behind a name or pronoun, None where the text does not tell."""
        ...

    def phrase(self, tokens: Sequence[Token]) -> str:
        """The text of neighbouring tokens, a pronoun or short name replaced by its fullest form."""
        ...


@dataclass(slots=True)
class Speller:
    """Writes the phrases of one description.

    `told` is the trigger: quotation marks around the whole of its clause are left out, those inside it kept.
    `said` holds the names that the description has given in full already, `instead` what is written for a
    word, by its index, where a sentence needs another form of it. A word in `articles` follows a date that
    stood for the article ("Friday's vote") and is told elsewhere.
    """

    names: NameLookup
    told: Token
    said: set[str] = field(default_factory=set)
    instead: dict[int, str] = field(default_factory=dict)
    written: set[int] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)

    def spell(self, tokens: Sequence[Token]) -> str:
        """The text of chosen tokens: quotes balanced, no stray commas, a name in full at its first place."""
        kept = balanced(tokens, self.told)
        while kept and (kept[0].text in EDGES or kept[0].pos_ == "CCONJ"):
            kept = kept[1:]
        while kept and (kept[-1].text in EDGES or kept[-1].pos_ == "CCONJ"):
            kept = kept[:-1]
        text = ""
        before: Token | None = None
        for run in self.runs(kept):
            if before is not None:
                text += before.whitespace_ if run[0].i == before.i + 1 else gap(before, run[0])
            text += "the " if run[0].i in self.articles else ""
            text += self.spell_run(run)
            before = run[-1]
        return " ".join(text.split())

    def spell_inside(self, tokens: Sequence[Token]) -> str:
        """The same for words that follow others, where "The" that began the sentence begins none."""
        text = self.spell(tokens)
        first = next((token for token in tokens if not token.is_punct), None)
        if first is None or not first.is_sent_start or first.pos_ == "PROPN" or first.ent_type_:
            return text
        if first.lower_ in SPEAKERS or not text.startswith(first.text):
            return text
        return text[:1].lower() + text[1:]

    def runs(self, tokens: Sequence[Token]) -> list[list[Token]]:
        """The tokens cut where words between them were left out, at the edges of names and at other forms."""
        found: list[list[Token]] = []
        last: tuple[str | None, str | None, bool] = (None, None, False)
        for token in tokens:
            resolved = self.names.name_of(token)
            name = resolved.name if resolved is not None else None
            kind = (name, self.instead.get(token.i), token.i in self.articles)
            if found and token.i == found[-1][-1].i + 1 and kind == last:
                found[-1].append(token)
            else:
                found.append([token])
            last = kind
        return found

    def spell_run(self, run: Sequence[Token]) -> str:
        """Neighbouring words as in the article, or the form or the full name that stands for them."""
        if run[0].i in self.instead:
            return self.instead[run[0].i]
        resolved = self.names.name_of(run[0])
        self.written.update(token.i for token in run)
        if resolved is None or resolved.name in self.said or resolved.source in self.written:
            return "".join(token.text_with_ws for token in run).strip()
        self.said.add(resolved.name)
        if run[0].lower_ in SPEAKERS:
            # Inside quotation marks the article's words stand, but a row must tell who "I" is.
            return resolved.name
        return self.names.phrase(run)


def gap(token: Token, following: Token) -> str:
    """The space between two words that were not neighbours in the article."""
    if is_single_quote(token) or is_single_quote(following):
        return "" if token.tag_ == "``" or following.tag_ == "''" else " "
    closes = following.text in CLOSING or following.text in (",", "'s", "’s", "'", "%", ".")
    if following.text in STRAIGHT_QUOTES:
        closes = closes or is_closing(following)
    opens = token.text in OPENING or (token.text in STRAIGHT_QUOTES and not is_closing(token))
    return "" if closes or opens else " "


def is_closing(quote: Token) -> bool:
    """Whether a straight quote ends a quotation: an odd number of them stands before it in the sentence."""
    return sum(t.text in STRAIGHT_QUOTES for t in quote.doc[sentence_start(quote) : quote.i]) % 2 == 1


def balanced(tokens: Sequence[Token], told: Token) -> list[Token]:
    """The tokens, each quote or bracket with its partner; one that holds no token, or all of `told`, goes."""
    chosen = {token.i: token for token in tokens}
    if not chosen:
        return []
    sentence = tokens[0].sent
    pairs = quoted_pairs(list(sentence))
    for opening, closing in pairs:
        holds = any(opening.i < i < closing.i for i in chosen)
        for mark in (opening, closing):
            if holds and not opening.i < told.i < closing.i:
                chosen[mark.i] = mark
            else:
                chosen.pop(mark.i, None)
    paired = {mark.i for pair in pairs for mark in pair}
    marks = set(OPENING) | CLOSING | STRAIGHT_QUOTES
    return [t for i, t in sorted(chosen.items()) if i in paired or is_word(t, marks)]


def is_word(token: Token, marks: Collection[str]) -> bool:
    """Whether a token is no quotation mark or bracket."""
    return (token.text not in marks or token.text in ("'", "’")) and not is_single_quote(token)


def quoted_pairs(sentence: Sequence[Token]) -> list[tuple[Token, Token]]:
    """The matching quotes and brackets of a sentence."""
    pairs: list[tuple[Token, Token]] = []
    open_marks: list[Token] = []
    straight: Token | None = None
    single: Token | None = None
    for token in sentence:
        if token.text in STRAIGHT_QUOTES:
            if straight is None:
                straight = token
            else:
                pairs.append((straight, token))
                straight = None
        elif is_single_quote(token):
            if single is not None and token.tag_ == "''":
                pairs.append((single, token))
            single = token if token.tag_ == "``" else None
        elif token.text in OPENING:
            open_marks.append(token)
        elif open_marks and token.text == OPENING[open_marks[-1].text]:
            pairs.append((open_marks.pop(), token))
    return pairs


def is_single_quote(token: Token) -> bool:
    """Whether a straight single mark is a quotation mark and no apostrophe."""
    return token.text == "'" and token.tag_ in ("``", "''")


def quotation(token: Token) -> Sequence[Token]:
    """The words of the innermost quotation that holds a word, none when no quotation does."""
    sentence = token.sent
    held = [
        token.doc[opening.i + 1 : closing.i]
        for opening, closing in quoted_pairs(list(sentence))
        if opening.i < token.i < closing.i and opening.text not in ("(", "[")
    ]
    return min((list(words) for words in held), key=lambda words: len(words), default=[])


def is_quoted(token: Token) -> bool:
    """Whether a word stands in quotation marks, where no word may be left out."""
    return bool(quotation(token))


def is_quoted_with(word: Token, other: Token) -> bool:
    """Whether two words stand in one quotation."""
    return other in quotation(word)


def finish(text: str) -> str:
    """The first letter a capital, no full stop, no hashtags behind its last sentence."""
    text = TAGS_AT_END.sub("", text.replace(" : ", ": ").strip()).rstrip(",;: ")
    return text[:1].upper() + text[1:]


def shorten(text: str, max_length: int) -> str:
    """Cut at a word, marked, when even the barest sentence is too long."""
    if len(text) <= max_length:
        return text
    cut = text[: max_length - 1].rsplit(" ", 1)[0]
    for opening, closing in (*OPENING.items(), ('"', '"')):
        if (opening == closing and cut.count(opening) % 2) or (
            opening != closing and cut.count(opening) > cut.count(closing) and opening not in ("‘",)
        ):
            cut += closing
    return cut.rstrip(",;:") + "…"
