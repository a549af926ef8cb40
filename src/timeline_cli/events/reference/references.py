"""What "the bank", "it" and "21 of them" stand for, where the article itself tells.

Names and the people behind "he" and "she" are found before (`names`). Here a definite noun gets the name
that the article gives to what it calls so, or the fullest phrase with the same noun; a pronoun for a thing
gets its antecedent. Where two could be meant, the article's own word stands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from timeline_cli.events import syntax
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.mention import owner
from timeline_cli.events.names.somebody import is_possessive
from timeline_cli.events.names.words import PLURAL, SINGULAR, THIRD_PERSON
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.reference.counted import counted
from timeline_cli.events.reference.definite import definite, is_short
from timeline_cli.events.reference.epithets import epithet, is_aged, is_demonym, people
from timeline_cli.events.reference.headlined import headlined
from timeline_cli.events.reference.kinds import is_joined
from timeline_cli.events.reference.nouns import LEFT, Noun, carried
from timeline_cli.events.reference.people import (
    leader,
    main_person,
    number,
    one_of,
    ordinal,
    sole_person,
    two_people,
    unnamed,
)
from timeline_cli.events.reference.pronouns import antecedent, said_before, whose
from timeline_cli.events.reference.together import people_together
from timeline_cli.events.reference.told import MAX_WORDS, Meaning, Told
from timeline_cli.events.spelling import Speller
from timeline_cli.events.tokens import Token

FOR_THINGS = SINGULAR | PLURAL
LEFT_OR_DETERMINER = frozenset({*LEFT, "determiner"})


@dataclass(frozen=True, slots=True)
class Reference:
    """What the tokens `start` to `end` stand for, written out; `head` is the word that must be told.

    `name.source` is the head of the phrase that it repeats, None where it is a name.
    """

    start: int
    end: int
    head: int
    text: str
    name: ResolvedName


class References:
    """The names of a document, and with them what its definite nouns and pronouns stand for."""

    def __init__(self, told: Told) -> None:
        self.doc = told.doc
        self.names = told.names
        self.told = told
        self._known: dict[int, Reference | None] = {}
        self._named: dict[int, ResolvedName | None] = {}
        self._unsettled = 0

    def name_of(self, token: Token) -> ResolvedName | None:
        """The full name behind a name, pronoun or definite noun, None where the text does not tell."""
        if token.i in self._named:
            return self._named[token.i]
        found = self.names.name_of(token)
        if not self._is_name(token) or token.relation in LEFT:
            # "The Alba chairman" is one person, whoever Alba is.
            reference = self.reference(token)
            found = reference.name if reference is not None else found
        if not self._unsettled:
            # What is asked while a meaning is being worked out does not see that one.
            self._named[token.i] = found
        return found

    def phrase(self, tokens: Iterable[Token]) -> str:
        """The words of `tokens`, names in full and what points back written out."""
        chosen = list(tokens)
        inside = {token.i for token in chosen}
        text = ""
        waiting: list[Token] = []
        head = -1
        for token in chosen:
            if token.i < head:
                continue
            reference = self.reference(token) if not self._is_name(token) else None
            if reference is None or reference.head not in inside:
                waiting.append(token)
                continue
            head = reference.head
            if token.i == head:
                text += self._plain(waiting) + reference.text + token.whitespace_
                waiting = []
        return " ".join((text + self._plain(waiting)).split())

    def _plain(self, tokens: Sequence[Token]) -> str:
        """Words with nothing to write out but names, and the space behind them."""
        return self.names.phrase(tokens) + tokens[-1].whitespace_ if tokens else ""

    def reference(self, token: Token) -> Reference | None:
        """What the word stands for as a pronoun, or as part of a definite noun phrase."""
        noun = token.head if token.relation in LEFT_OR_DETERMINER else token
        if noun.i not in self._known:
            self._known[noun.i] = None
            self._unsettled += 1
            meaning = self._meaning(noun)
            if meaning is not None and self._is_beside(noun, meaning):
                meaning = None
            self._known[noun.i] = self._written(noun, meaning) if meaning is not None else None
            self._unsettled -= 1
        found = self._known[noun.i]
        return found if found is not None and found.start <= token.i < found.end else None

    def _is_name(self, token: Token) -> bool:
        """Whether a word is a name, and neither somebody by an origin nor the end of one: "the Act"."""
        found = self.names.name_of(token)
        if found is None:
            return False
        return found.is_person or found.name != token.text or not (is_demonym(token) or is_short(token))

    def _meaning(self, noun: Token) -> Meaning | None:
        if not noun.dep_ or self._is_name(noun):
            return None
        if self.names.is_quoted(noun):
            source = said_before(noun, self.told) if noun.lower_ in FOR_THINGS else None
            return Meaning(noun.i, source) if source is not None else None
        if noun.lower_ == "whose":
            return whose(noun, self.told)
        if noun.lower_ in FOR_THINGS and noun.pos_ == "PRON":
            source = antecedent(noun, self.told)
            if source is not None and is_joined(source):
                return Meaning(noun.i, self._joined_text(source), source.head)
            if source is None and noun.lower_ in PLURAL:
                return two_people(noun, self.told)
            return Meaning(noun.i, source) if source is not None else None
        if noun.lower_ in THIRD_PERSON:
            person = unnamed(noun, self.told)
            return Meaning(noun.i, person) if person is not None else self._aged(noun)
        if noun.lower_ == "one":
            several = one_of(noun, self.told)
            return Meaning(noun.i, f"one of the {several.head.text}") if several is not None else None
        if noun.pos_ == "NUM":
            return number(noun, self.told)
        return (
            people_together(noun, self.told)
            or counted(noun, self.told)
            or leader(noun, self.told)
            or sole_person(noun, self.told)
            or main_person(noun, self.told)
            or epithet(noun, self.told)
            or headlined(noun, self.told)
            or definite(noun, self.told)
            or ordinal(noun, self.told)
        )

    def _aged(self, pronoun: Token) -> Meaning | None:
        """Who is told by an age in the clause above: "the 34-year-old said | she | would stay"."""
        above = (syntax.own_subject(clause) for clause in syntax.ancestors(pronoun))
        person = next((word for word in above if word is not None and is_aged(word)), None)
        reference = self.reference(person) if person is not None and person.i < pronoun.i else None
        if person is None or reference is None or people(self.doc[person.i + 1 : pronoun.i], self.told):
            return None
        is_it = reference.name.is_person and reference.name.gender in (None, THIRD_PERSON[pronoun.lower_])
        return Meaning(pronoun.i, reference.name, person) if is_it else None

    def _is_beside(self, noun: Token, meaning: Meaning) -> bool:
        """Whether whom a noun is taken for takes part beside it: "the mayor praised Ada Okoro"."""
        what = meaning.what.resolved if isinstance(meaning.what, Noun) else meaning.what
        if not isinstance(what, ResolvedName) or not what.is_person:
            return False
        beside = (self.names.name_of(other) for other in syntax.others_beside(noun))
        return any(other is not None and other.name == what.name for other in beside)

    def _written(self, token: Token, meaning: Meaning) -> Reference | None:
        what, at = meaning.what, meaning.at
        if isinstance(what, Noun):
            at = what.head
            earlier = self.reference(at) if what.resolved is None else None
            if earlier is not None:
                name = replace(earlier.name, source=at.i)
                return reference_to(token, meaning.start, name.name, name)
            what = what.resolved or self._full_text(what)
        source = at.i if at is not None else None
        if isinstance(what, str):
            name = ResolvedName(what, None, "noun", source=source)
            return reference_to(token, meaning.start, what, name) if what else None
        text = f"the {what.name}" if what.takes_article else what.name
        return reference_to(token, meaning.start, text, replace(what, how="noun", source=source))

    def _joined_text(self, noun: Noun) -> str:
        """Two or more told together: "Ada Okoro and her sons"."""
        words = bare(noun_phrase(noun.head, self.told.skip, 2), noun.head)
        if len(words) > MAX_WORDS:
            return ""
        text = self.phrase(words)
        is_name = words[0].pos_ == "PROPN" or not words[0].is_sent_start or words[0].ent_type_
        return text if is_name else text[:1].lower() + text[1:]

    def _is_open(self, word: Token) -> bool:
        """Whether a word is a pronoun that the names do not explain."""
        return word.pos_ == "PRON" and self.names.name_of(word) is None

    def _full_text(self, noun: Noun) -> str:
        """The phrase as a definite one: "a hotline to Brannock" → "the hotline to Brannock"."""
        phrases = [bare(noun_phrase(noun.head, self.told.skip, level), noun.head) for level in (1, 3)]
        phrases.append(without_names(phrases[-1], noun.head))
        words = next((words for words in phrases if len(words) <= MAX_WORDS), None)
        if words is None:
            return ""
        open_words = [w for w in words if self._is_open(w) and not is_owned_by(w, words)]
        if any(not is_owner_of_completed(word, noun.head) for word in open_words):
            return ""
        words = [word for word in words if word not in open_words]
        words = [t for t in words if t.head != noun.head or t.relation != "determiner"]
        words = [t for t in words if not is_about(t)] + carried(noun.head, self.told.skip)
        words = list(dropwhile(lambda t: t.dep_ in ("case", "fixed"), words))
        if not words:
            return ""
        has_owner = any(owner in words for owner in syntax.children(noun.head, "possessor"))
        text = Speller(self.names, noun.head).spell(words)
        if words == [noun.head] and noun.head.is_sent_start and is_written_alike(noun.head):
            # A name that was read as a noun: "Heron slept", and elsewhere "the Heron probe".
            return text
        if words[0].is_sent_start and not words[0].ent_type_ and words[0].pos_ != "PROPN":
            text = text[:1].lower() + text[1:]
        is_label = noun.head.text[:1].isupper() and not (noun.head.is_sent_start or noun.is_plural)
        is_label = is_label or any(c.pos_ == "NUM" and c.i > noun.head.i for c in noun.head.children)
        has_none = not syntax.children(noun.head, "determiner")
        return text if has_owner or not text or (is_label and has_none) else f"the {text}"


def is_owner_of_completed(pronoun: Token, noun: Token) -> bool:
    """Whether a pronoun owns what more words tell: "its | takeover of Alba" is the takeover of Alba."""
    is_owner = pronoun.relation == "possessor" and pronoun.head == noun
    return is_owner and any(child.i > noun.i for child in syntax.children(noun, "nominal modifier"))


def is_written_alike(word: Token) -> bool:
    """Whether a word that begins a sentence has its capital elsewhere too."""
    return any(t.text == word.text and not t.is_sent_start for t in word.doc)


def without_names(words: Sequence[Token], noun: Token) -> list[Token]:
    """The words of several before their names: "two divers, | Ada Okoro and Tomas Varga"."""
    beside = [
        c.left_edge.i for c in syntax.children(noun, "apposition") if c.i > noun.i and syntax.set_off(c)
    ]
    end = min(beside, default=noun.doc[-1].i + 1)
    return [word for word in words if word.i < end and not (word.i + 1 >= end and word.is_punct)]


def reference_to(token: Token, start: int, text: str, name: ResolvedName) -> Reference:
    """The reference of the phrase that starts at `start` and ends with `token`."""
    return Reference(start, token.i + 1, token.i, possessive(text, token), name)


def is_about(word: Token) -> bool:
    """Whether a word belongs to a number that is not exact: "more than 200" of "more than 200 girls"."""
    numbers = (t for t in (word, *syntax.ancestors(word)) if t.relation == "number")
    number = next(numbers, None)
    return number is not None and any(c.i < number.i and c.is_alpha for c in number.children)


def is_owned_by(token: Token, words: Collection[Token]) -> bool:
    """Whether a pronoun means something in the same phrase: "the firm and its owner"."""
    return any(w.pos_ in ("NOUN", "PROPN") and w.i < token.i for w in words)


def possessive(text: str, token: Token) -> str:
    """The text as an owner where the word that it replaces is one by itself ("its", "whose")."""
    if token.lower_ != "whose" and not is_possessive(token):
        return text
    is_plural_noun = text[:1].islower() and text.endswith("s") and token.lower_ not in THIRD_PERSON
    return f"{text}'" if is_plural_noun else owner(text)
