"""Writing chosen words: the article's own spaces, quotations whole, each name in full at its first place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.names.mention import owner
from timeline_cli.events.spelling.forms import full_form, is_replaced, with_article, without_empty_dashes
from timeline_cli.events.spelling.gaps import gap, hides_comma
from timeline_cli.events.spelling.quoting import Quoted, quote
from timeline_cli.events.tokens import Token

# Words that a sentence begins with behind a dateline or a heading.
OPENERS = frozenset({"ADP", "DET", "SCONJ"})
SPEAKERS = frozenset({"i", "me"})
#: How a speaker's words for himself and for whom he speaks to are told once a row has said who that is; as
#: "they" where the article does not say whether it is a man.
SPOKEN_FORMS: dict[str, dict[str | None, str]] = {
    "i": {"male": "he", "female": "she", None: "they"},
    "me": {"male": "him", "female": "her", None: "them"},
    "my": {"male": "his", "female": "her", None: "their"},
    "we": {None: "they"},
    "us": {None: "them"},
    "our": {None: "their"},
    "you": {"male": "he", "female": "she", None: "they"},
    "your": {"male": "his", "female": "her", None: "their"},
}
EDGES = frozenset({",", ";", ":", "-", "–", "—", "--", "_", "*", "•", "·", "●", "■", "►", "|", "/", "#"})


class FullName(Protocol):
    """The fullest form of a name in the article, and the kind of thing that bears it."""

    @property
    def name(self) -> str: ...

    @property
    def label(self) -> str | None: ...

    @property
    def gender(self) -> Literal["male", "female"] | None: ...

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
    stood for the article ("Friday's vote") and is told elsewhere. `room` is how many characters more
    a quotation that is cut may have. `cut` holds words that are left out after all, `chosen` collects all
    that are not.
    """

    names: NameLookup
    told: Token
    said: set[str] = field(default_factory=set)
    instead: dict[int, str] = field(default_factory=dict)
    written: set[int] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)
    room: int = 0
    cut: Collection[int] = ()
    chosen: set[int] = field(default_factory=set)

    def spell(self, tokens: Sequence[Token]) -> str:
        """The text of chosen tokens: quotations as they stand, no stray commas, a name in full once."""
        if not tokens:
            return ""
        tokens = without_empty_dashes([token for token in tokens if token.i not in self.cut])
        self.chosen.update(token.i for token in tokens)
        quoted = quote(tokens, self.told, self.room)
        kept = quoted.tokens
        while kept and is_edge(kept[0]) and kept[0].i not in quoted.words:
            kept = kept[1:]
        while kept and is_edge(kept[-1]) and kept[-1].i not in quoted.words:
            kept = kept[:-1]
        text = ""
        before: Token | None = None
        for run in self.runs(kept, quoted):
            if before is not None:
                is_next = run[0].i == before.i + 1 and not hides_comma(before, run[0], quoted)
                text += before.whitespace_ if is_next else gap(before, run[0], quoted)
            text += quoted.opens.get(run[0].i, "") + ("the " if run[0].i in self.articles else "")
            words = self.spell_run(run, is_quoted=run[0].i in quoted.words)
            if before is not None and is_mark_of_several(run[0], before) and not text.endswith("s"):
                # "The two boys' film" is "Ben Harlow and Tomas Varga's film".
                words = f"{words[:1]}s{words[1:]}"
            if run[0].i not in quoted.words and before is None:
                words = full_form(run[0], words)
            elif run[0].i not in quoted.words and before is not None and is_replaced(before, run[0], text):
                words = f" {full_form(run[0], words)}"
            text = (text if before is None or run[0].i == before.i + 1 else with_article(text, words)) + words
            text += quoted.closes.get(run[-1].i, "")
            before = run[-1]
        return " ".join(text.split())

    def spell_inside(self, tokens: Sequence[Token]) -> str:
        """The same for words that follow others, where "The" that began the sentence begins none."""
        text = self.spell(tokens)
        first = next((token for token in tokens if not token.is_punct), None)
        if first is None or first.pos_ == "PROPN" or first.ent_type_:
            return text
        if not first.is_sent_start and first.pos_ not in OPENERS:
            return text
        if first.lower_ in SPEAKERS or not text.startswith(first.text):
            return text
        # A text that is all in capitals keeps them.
        return text if text[1:2].isupper() else text[:1].lower() + text[1:]

    def runs(self, tokens: Sequence[Token], quoted: Quoted) -> list[list[Token]]:
        """The tokens cut where words were left out, and at the edges of names, quotations and other forms."""
        found: list[list[Token]] = []
        last: tuple[object, ...] = ()
        for token in tokens:
            resolved = self.names.name_of(token)
            name = resolved.name if resolved is not None else None
            i = token.i
            kind = (name, self.instead.get(i), i in quoted.words)
            goes_on = kind == last and i == found[-1][-1].i + 1 and i not in self.articles
            is_marked = i in quoted.opens or i - 1 in quoted.closes
            if goes_on and not is_marked and not hides_comma(found[-1][-1], token, quoted):
                found[-1].append(token)
            else:
                found.append([token])
            last = kind
        return found

    def spell_run(self, run: Sequence[Token], *, is_quoted: bool) -> str:
        """Neighbouring words as in the article, or the form or the full name that stands for them."""
        if run[0].i in self.instead and not is_quoted:
            return self.instead[run[0].i]
        resolved = self.names.name_of(run[0])
        self.written.update(token.i for token in run)
        own = SPOKEN_FORMS.get(spoken_form(run[0])) if is_in_any_person(run[0]) else None
        is_again = resolved is not None and resolved.source is None and resolved.name in self.said
        if own is not None and resolved is not None and is_again and run[0].text != "US" and not is_quoted:
            # The words of a speaker are told without marks: "I won my first cup" is somebody's.
            return own.get(resolved.gender, own[None])
        is_known = resolved is None or resolved.name in self.said or resolved.source in self.written
        if is_quoted or resolved is None or is_known or self.has_written_rest(run, resolved.name):
            return "".join(token.text_with_ws for token in run).strip()
        self.said.add(resolved.name)
        if run[0].lower_ in SPEAKERS:
            # The words of a speaker are told without marks, and a row must tell who "I" is.
            return resolved.name
        written = self.names.phrase(run)
        if run[0].pos_ == "PRON" and written == run[0].text:
            # So must it who "he" is, which the names leave as it is in quotation marks.
            return owner(resolved.name) if run[0].relation == "possessor" else resolved.name
        return written

    def has_written_rest(self, run: Sequence[Token], name: str) -> bool:
        """Whether the rest of a full name stands right before its end: "Return to | Porto"."""
        rest = name.removesuffix("".join(token.text_with_ws for token in run).strip()).split()
        before = run[0].doc[max(run[0].i - len(rest), 0) : run[0].i]
        is_told = all(token.i in self.written for token in before)
        return bool(rest) and is_told and [token.text for token in before] == rest


def is_mark_of_several(mark: Token, noun: Token) -> bool:
    """Whether a mark alone makes an owner of a noun in the plural: "the boys'"."""
    return mark.tag_ == "POS" and mark.text in ("'", "’") and noun.tag_ == "NNS"


def spoken_form(pronoun: Token) -> str:
    """A pronoun by its form in the first person: "you" is "me" where it is no subject."""
    return "me" if pronoun.lower_ == "you" and pronoun.relation not in SUBJECTS else pronoun.lower_


def is_in_any_person(pronoun: Token) -> bool:
    """Whether the verb of a pronoun has one form for all of them: "I wanted", "I can", not "I am"."""
    verb = syntax.governor(pronoun)
    if pronoun.relation not in SUBJECTS or verb is None:
        return True
    return not {word.tag_ for word in (verb, *syntax.auxiliaries(verb))} & {"VBP", "VBZ"}


def is_edge(token: Token) -> bool:
    """Whether a word or mark links to others and says nothing at the edge of a phrase."""
    return token.text in EDGES or (token.pos_ == "CCONJ" and token.lower_ != "neither")
