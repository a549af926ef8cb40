"""Spelling chosen words: the article's own spaces, balanced quotes, each name in full at its first place."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import PHRASE_LINKS, TIME_PREPOSITIONS
from timeline_cli.events.names.mention import owner
from timeline_cli.events.quotations import (
    CLOSING_OF,
    STRAIGHT,
    is_cut,
    is_single,
    is_told_from_inside,
    longer,
    quotations,
    told_words,
)
from timeline_cli.events.time_words import DASHES, is_behind_space
from timeline_cli.events.tokens import Token

APOSTROPHES = frozenset({"'", "’"})
MARKS = frozenset({*CLOSING_OF, *CLOSING_OF.values(), *STRAIGHT})
# What no space stands before.
CLOSES = frozenset({*CLOSING_OF.values(), ",", "'s", "’s", "'", "%", "."})
# Words that a sentence begins with behind a dateline or a heading.
OPENERS = frozenset({"ADP", "DET", "SCONJ"})
SPEAKERS = frozenset({"i", "me"})
#: How a speaker's words for himself are told where the article says who it is; as "they" where it does not.
FIRST_PERSON: dict[str, dict[str | None, str]] = {
    "i": {"male": "he", "female": "she", None: "they"},
    "me": {"male": "him", "female": "her", None: "them"},
    "my": {"male": "his", "female": "her", None: "their"},
}
FULL_FORMS = {"ve": "have", "re": "are", "ll": "will", "m": "am"}
EDGES = frozenset({",", ";", ":", "-", "–", "—", "--", "*", "•", "·", "●", "■", "►", "|", "/", "#"})
TAGS_AT_END = re.compile(r"[.!?…]\s*#\w+(?:\s*#\w+)*$")
#: the full stop of a sentence that ends in "£1.2m"
STOP_OF_AMOUNT = re.compile(r"(\d(?:bn|k|m|p|%)?)\.$")
#: a name twice, where a heading runs into the text
TWICE = re.compile(r"\b([A-Z][\w'’-]+(?: [A-Z][\w.'’-]*)+) \1(?!\w)")
#: one article or link too many: "the its quay", "to to"
TOO_MANY = re.compile(
    r"\b(?:the (?=(?:its|their|the) [a-z])|a (?=an? [a-z])|(of|to|in|on|at|for|with) (?=\1 [a-z]))"
)
CAPITALISED = re.compile(r"\b[A-Z]\w*")
INDEFINITE_AT_END = re.compile(r"\b(an?) $", re.IGNORECASE)
# How a word begins that "an" stands before; "one", "use" and "Europe" begin with other sounds than letters.
AN_SOUND = re.compile(r"(?!one\b|once\b|uni|us[eau]|eu)[aeiou]|hour|hono|heir|8|1[18]\b", re.IGNORECASE)
# How much of a row that is too long is kept at least when it is cut where a phrase ends.
LEAST_KEPT = 0.6


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
        return text[:1].lower() + text[1:]

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
        own = FIRST_PERSON.get(run[0].lower_) if is_in_any_person(run[0]) else None
        if own is not None and resolved is not None and resolved.name in self.said and not is_quoted:
            # The words of a speaker are told without marks: "I won my first cup" is somebody's.
            return own[resolved.gender]
        if is_quoted or resolved is None or resolved.name in self.said or resolved.source in self.written:
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


def is_in_any_person(pronoun: Token) -> bool:
    """Whether the verb of a pronoun has one form for all of them: "I wanted", "I can", not "I am"."""
    verb = syntax.governor(pronoun)
    if pronoun.relation not in SUBJECTS or verb is None:
        return True
    return not {word.tag_ for word in (verb, *syntax.auxiliaries(verb))} & {"VBP", "VBZ"}


def is_replaced(pronoun: Token, helper: Token, text: str) -> bool:
    """Whether a name stands in `text` where a helping verb is cut behind a pronoun: "he'd"."""
    is_short = helper.pos_ == "AUX" and helper.text[0] in "'’" and helper.i == pronoun.i + 1
    return is_short and pronoun.pos_ == "PRON" and not text.endswith(pronoun.text)


def full_form(first: Token, words: str) -> str:
    """Words that begin with a helping verb cut to "'ve" or "'s", with the verb in full.

    Its subject is told apart, often by a name where a pronoun stood.
    """
    if first.pos_ != "AUX" or first.text[0] not in "'’":
        return words
    form = first.lower_[1:]
    if form == "s":
        is_perfect = first.head.tag_ == "VBN" and first.relation == "auxiliary"
        been = any(helper.lower_ == "been" for helper in first.head.children)
        full = "has" if is_perfect or been else "is"
    elif form == "d":
        full = "would" if first.tag_ == "MD" else "had"
    else:
        full = FULL_FORMS.get(form, first.text)
    return full + words[len(first.text) :]


@dataclass(slots=True)
class Quoted:
    """Chosen tokens with the quotations among them made whole.

    `words` holds the indices of what stands in quotation marks, `marks` those of the marks; `opens` and
    `closes` what is written before and behind a word: a mark from another sentence, "…" for words cut off.
    """

    tokens: list[Token]
    words: set[int] = field(default_factory=set)
    opening_marks: set[int] = field(default_factory=set)
    closing_marks: set[int] = field(default_factory=set)
    opens: dict[int, str] = field(default_factory=dict)
    closes: dict[int, str] = field(default_factory=dict)


def quote(tokens: Sequence[Token], told: Token, room: int) -> Quoted:
    """The tokens with each quotation told word for word, from its first chosen word to its last or further.

    Brackets that hold a token are kept. A quotation that the told event itself stands in loses its marks.
    """
    chosen = {token.i: token for token in tokens if is_word(token)}
    quoted = Quoted([])
    if not chosen:
        return quoted
    doc = tokens[0].doc
    for held in sorted(quotations(tokens[0]), key=lambda q: q.end - q.start):
        words = told_words(held, chosen, told)
        if not words or is_told_from_inside(held, told):
            continue
        if held.is_bracket:
            chosen.update((i, doc.tokens[i]) for i in held.marks)
        else:
            words = longer(held, words, told, room)
            chosen = {i: token for i, token in chosen.items() if not words.stop <= i < held.end}
            chosen.update((i, doc.tokens[i]) for i in (*words, *held.marks))
            quoted.words.update(words)
            if is_cut(held, words, told):
                quoted.closes[words[-1]] = "…"
        if held.start - 1 in held.marks:
            quoted.opening_marks.add(held.start - 1)
        else:
            quoted.opens[words[0]] = held.opening
        if held.end in held.marks:
            quoted.closing_marks.add(held.end)
        else:
            quoted.closes[words[-1]] = quoted.closes.get(words[-1], "") + held.closing
    quoted.tokens = [token for _, token in sorted(chosen.items())]
    return quoted


def gap(token: Token, following: Token, quoted: Quoted) -> str:
    """What stands between two words that were not neighbours in the article: a space, or a colon as well."""
    if following.i in quoted.closing_marks or token.i in quoted.opening_marks:
        return ""
    before = following.nbor(-1)
    if hides_comma(token, following, quoted):
        return ", "
    is_comma = before.text == "," and before.i == token.i + 1 and following.text not in CLOSES
    is_verb = token.pos_ in ("VERB", "AUX")
    if is_comma and (
        not is_verb or following.i in quoted.opening_marks or begins_other_word(before, following)
    ):
        return ", "
    if before.text == "," and before.i > token.i + 1 and begins_other_word(before, following):
        return ", "
    if before.text == "," and closes_aside(token, following):
        return ", "
    if token.nbor(1).text == "," and following.dep_ == "conj" and following.pos_ == "PROPN":
        return ", "
    if before.text == "," and before.i > token.i + 1 and not is_verb and is_set_behind(token, following):
        return ", "
    while before.text in MARKS and before.i > token.i + 1:
        before = before.nbor(-1)
    if before.text == ":":
        return ": "
    return "" if following.text in CLOSES or token.text in CLOSING_OF else " "


def hides_comma(mark: Token, following: Token, quoted: Quoted) -> bool:
    """Whether the comma before another word for a title stands in its marks: "“Harbour,” the best film"."""
    if mark.i not in quoted.closing_marks:
        return False
    is_behind = following.i == mark.i + 1 and following.pos_ == "DET"
    return is_behind and mark.nbor(-1).text == "," and mark.i - 1 not in quoted.words


def begins_other_word(comma: Token, following: Token) -> bool:
    """Whether a comma parts a noun from another word for it: "34 inches [on Sunday], a new record"."""
    noun = comma.head
    links = ("apposition", "nominal modifier", "object", "oblique")
    is_bare = noun.relation in links and not syntax.preposition_of(noun)
    is_noun = is_bare and noun.pos_ in ("NOUN", "PROPN", "NUM")
    return is_noun and noun.left_edge == comma and noun.i >= following.i


def is_set_behind(token: Token, following: Token) -> bool:
    """Whether a phrase behind a comma goes on with what stands before a date.

    "Stood at 2.3% [in May], | above what the bank wants"; when something happened needs no comma.
    """
    is_phrase = following.pos_ == "ADP" and following.lower_ not in TIME_PREPOSITIONS
    return is_phrase and token.nbor(1).text != "," and following.head.head.i <= token.i


def closes_aside(last: Token, following: Token) -> bool:
    """Whether a comma before a verb closes what was set in before it: "Okoro, in a speech [in May], said"."""
    verb = following.head if following.relation in ("auxiliary", "passive auxiliary") else following
    above = [last, *syntax.ancestors(last)]
    if verb not in above[1:]:
        return False
    aside = above[above.index(verb) - 1].left_edge
    return aside.i < verb.i and aside.i > 0 and aside.nbor(-1).text == ","


def with_article(text: str, following: str) -> str:
    """The text before a word that has come to stand behind "a" or "an", with the form that fits it."""
    ending = INDEFINITE_AT_END.search(text, max(len(text) - 3, 0))
    if ending is None:
        return text
    article = "an" if AN_SOUND.match(following) else "a"
    return text[: ending.start(1)] + (article if ending[1].islower() else article.capitalize()) + " "


def without_empty_dashes(tokens: Sequence[Token]) -> list[Token]:
    """The words without a dash that closes an aside of which none is told: "the mill - the last - | is"."""
    if DASHES.isdisjoint([token.text for token in tokens]):
        return list(tokens)
    told = {token.i for token in tokens}
    return [t for t in tokens if not (is_behind_space(t) and closes_untold(t, told))]


def closes_untold(dash: Token, told: set[int]) -> bool:
    """Whether a dash is the second one of a pair, and no word between the two is told."""
    dashes = [word.i for word in dash.doc[dash.sent.start : dash.i] if is_behind_space(word)]
    return len(dashes) % 2 == 1 and told.isdisjoint(range(dashes[-1] + 1, dash.i))


def is_edge(token: Token) -> bool:
    """Whether a word or mark links to others and says nothing at the edge of a phrase."""
    return token.text in EDGES or token.pos_ == "CCONJ"


def is_word(token: Token) -> bool:
    """Whether a token is no quotation mark or bracket."""
    if token.text in APOSTROPHES:
        return not is_single(token)
    return token.text not in MARKS


def finish(text: str) -> str:
    """The first letter a capital, no full stop, no hashtags behind its last sentence, no name twice."""
    capitalised = CAPITALISED.findall(text)
    if len(set(capitalised)) < len(capitalised):
        text = TWICE.sub(r"\1", text)
    text = TOO_MANY.sub("", text)
    if text.endswith("."):
        text = STOP_OF_AMOUNT.sub(r"\1", text)
    text = text.replace(" : ", ": ").replace(" , ", ", ").strip()
    text = (TAGS_AT_END.sub("", text) if "#" in text else text).rstrip(",;: ")
    return text[:1].upper() + text[1:]


def shorten(text: str, max_length: int) -> str:
    """Cut where a phrase ends, marked, when even the barest sentence is too long."""
    if len(text) <= max_length:
        return text
    words = text.split(" ")
    fitting = [n for n in range(1, len(words)) if len(" ".join(words[:n])) < max_length]
    links = [n for n in fitting if is_link(words[n]) or words[n - 1][-1:] in (",", ";", ":")]
    words = words[: fitting[-1]] if fitting else [text[: max_length - 1]]
    links = [n for n in links if not is_link(words[n - 1])]
    ends = [n for n in links if len(" ".join(words[:n])) >= LEAST_KEPT * max_length]
    cut = " ".join(words[: ends[-1]] if ends else words)
    while is_link(cut.rpartition(" ")[2]) and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(",;:") + "…" + left_open(cut)


def is_link(word: str) -> bool:
    """Whether a word only leads on to the next."""
    return word.lower().strip(",(") in PHRASE_LINKS


def left_open(text: str) -> str:
    """The marks that close what a text leaves open."""
    closing = [
        partner * (text.count(mark) - text.count(partner))
        for mark, partner in CLOSING_OF.items()
        if mark != "‘"
    ]
    return "".join(closing) + ('"' if text.count('"') % 2 else "")
