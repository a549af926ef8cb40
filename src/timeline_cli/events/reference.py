"""What "the bank", "it" and "21 of them" stand for, where the article itself tells.

Names and the people behind "he" and "she" are found before (`names`). Here a definite noun gets the name
that the article gives to what it calls so, or the fullest phrase with the same noun; a pronoun for a thing
gets its antecedent. Where two could be meant, the article's own word stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import ATTITUDE, PLANNING, REPORTING
from timeline_cli.events.names import PLACE_LABELS, Names, ResolvedName, lexicon
from timeline_cli.events.nouns import Called, Noun, called, nouns_of, words_before
from timeline_cli.events.phrases import bare, noun_phrase
from timeline_cli.events.spelling import Speller
from timeline_cli.events.tokens import Doc, Token
from timeline_cli.tables import read_table

SINGULAR = frozenset({"it", "its"})
PLURAL = frozenset({"they", "them", "their"})
POSSESSIVE = frozenset({"its", "their", "whose"})
DETERMINERS = frozenset({"the", "this", "that", "these", "those"})
#: Who did what to whom: a row says which one is meant there, and is brief elsewhere.
CORE = frozenset({"subject", "passive subject", "object", "agent", "possessor"})
#: What completes a noun, so that it does more than point back.
COMPLETING = frozenset({"possessor", "apposition", "name part", "number", "complement clause", "conjunct"})
MODIFYING = frozenset({"nominal modifier", "relative clause", "adnominal clause"})
LEFT = frozenset({"adjective", "compound", "number"})
CLAUSE_LINKS = frozenset({"complement clause", "adverbial clause", "conjunct", "open complement"})
RIVAL_PLACES = frozenset({"root", "subject", "passive subject", "object", "recipient", "complement clause"})
#: How many words a phrase may have that is written out for a noun or pronoun.
MAX_WORDS = 9
#: How many sentences a country or two people are looked for in.
NEAR = 2
#: How many sentences a noun may have been left aside before "the" means another one.
FAR = 8


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """The word lists of `data/reference.toml`."""

    bodies: frozenset[str]
    not_bodies: frozenset[str]
    countries: frozenset[str]
    pairs: frozenset[str]
    leaders: frozenset[str]
    vague: frozenset[str]
    impersonal: frozenset[str]
    apart: frozenset[str]
    nationalities: dict[str, str]


@cache
def reference_words() -> ReferenceWords:
    """The word lists, read once."""
    data = read_table("timeline_cli.events", "reference")
    nationalities = data.pop("nationalities")
    return ReferenceWords(
        **{key: frozenset(table["words"]) for key, table in data.items()}, nationalities=nationalities
    )


@dataclass(frozen=True, slots=True)
class Reference:
    """What the tokens `start` to `end` stand for, written out; `head` is the word that must be told.

    `source` is the head of the phrase that it repeats, None where it is a name.
    """

    start: int
    end: int
    head: int
    text: str
    name: ResolvedName


class References:
    """The names of a document, and with them what its definite nouns and pronouns stand for."""

    def __init__(self, doc: Doc, names: Names, skip: Collection[int]) -> None:
        self.doc = doc
        self.names = names
        self.skip = skip
        self._known: dict[int, Reference | None] = {}

    def name_of(self, token: Token) -> ResolvedName | None:
        """The full name behind a name, pronoun or definite noun, None where the text does not tell."""
        found = self.names.name_of(token)
        if found is not None:
            return found
        reference = self.reference(token)
        return reference.name if reference is not None else None

    def phrase(self, tokens: Iterable[Token]) -> str:
        """The words of `tokens`, names in full and what points back written out."""
        chosen = list(tokens)
        inside = {token.i for token in chosen}
        text = ""
        waiting: list[Token] = []
        for token in chosen:
            reference = self.reference(token) if self.names.name_of(token) is None else None
            if reference is None or reference.head not in inside:
                waiting.append(token)
            elif token.i == reference.head:
                text += self._plain(waiting) + reference.text + token.whitespace_
                waiting = []
        return " ".join((text + self._plain(waiting)).split())

    def _plain(self, tokens: Sequence[Token]) -> str:
        """Words with nothing to write out but names, and the space behind them."""
        return self.names.phrase(tokens) + tokens[-1].whitespace_ if tokens else ""

    def reference(self, token: Token) -> Reference | None:
        """What the word stands for as a pronoun, or as part of a definite noun phrase."""
        noun = token.head if syntax.relation(token) in (*LEFT, "determiner") else token
        if noun.i not in self._known:
            self._known[noun.i] = None
            self._known[noun.i] = self._found(noun)
        found = self._known[noun.i]
        return found if found is not None and found.start <= token.i < found.end else None

    def _found(self, noun: Token) -> Reference | None:
        if not noun.dep_ or self.names.is_quoted(noun) or self.names.name_of(noun) is not None:
            return None
        if noun.lower_ == "whose":
            return self._whose(noun)
        if noun.lower_ in SINGULAR | PLURAL and noun.pos_ == "PRON":
            source = self._antecedent(noun)
            return self._written(noun, noun.i, source) if source is not None else None
        if noun.pos_ == "NUM":
            return self._number(noun)
        return self._leader(noun) or self._definite(noun)

    # -- definite nouns --------------------------------------------------------

    @cached_property
    def nouns(self) -> list[Noun]:
        return nouns_of(self.doc, self.names, self.skip)

    @cached_property
    def _by_lemma(self) -> dict[str, list[Noun]]:
        found: dict[str, list[Noun]] = {}
        for noun in self.nouns:
            found.setdefault(noun.lemma, []).append(noun)
        return found

    @cached_property
    def _at(self) -> dict[int, Noun]:
        return {noun.head.i: noun for noun in self.nouns}

    @cached_property
    def _called(self) -> list[Called]:
        return called(self.doc, self.names)

    @cached_property
    def _unparsed(self) -> dict[str, list[int]]:
        """Where words stand that no parser has looked at, in lower case."""
        found: dict[str, list[int]] = {}
        for token in self.doc:
            if not token.dep_ and token.is_alpha:
                found.setdefault(token.lower_, []).append(token.i)
        return found

    @cached_property
    def _sentence_of(self) -> dict[int, int]:
        return {t.i: n for n, sentence in enumerate(syntax.sentences(self.doc)) for t in sentence}

    def _definite(self, noun: Token) -> Reference | None:
        start = definite_start(noun)
        words = reference_words()
        lemma = noun.lemma_.lower()
        if start is None or lemma in words.vague:
            return None
        if lemma in words.pairs:
            return self._pair(noun, start)
        if lemma in words.countries:
            return self._country(noun, start)
        if lemma in words.bodies and self._has_other_body(noun):
            return None
        return self._by_name(noun, start) or self._body(noun, start) or self._by_fuller(noun, start)

    def _by_name(self, noun: Token, start: int) -> Reference | None:
        """The one name of which the article says that it is such a one: "the tanker" → "the Alba"."""
        lemma, words = noun.lemma_.lower(), set(words_before(noun)) - DETERMINERS
        if noun.tag_ == "NNS":
            return None
        fits = []
        for entry in self._called:
            said = entry.nouns.get(lemma)
            if said is None or not words <= said | set(entry.resolved.name.lower().split()):
                continue
            if entry.first < noun.i:
                fits.append(entry)
        if len(fits) != 1 or self._rivals(noun, fits[0].resolved):
            return None
        return self._written(noun, start, fits[0].resolved)

    def _last_told(self, resolved: ResolvedName, before: int) -> int:
        """Where a name is told last before a word; in unparsed sentences by its first word."""
        first = resolved.name.split()[0].lower()
        told = [i for i in self._places.get(resolved.name, ()) if i < before]
        told += [i for i in self._unparsed.get(first, ()) if i < before]
        return max(told, default=-1)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for token in self.doc:
            resolved = self.names.name_of(token)
            if resolved is not None:
                found.setdefault(resolved.name, []).append(token.i)
        return found

    def _age(self, resolved: ResolvedName, noun: Token) -> int:
        """How many sentences ago a name was told."""
        last = self._last_told(resolved, noun.i)
        return self._sentence_of[noun.i] - self._sentence_of[last] if last >= 0 else len(self.doc)

    def _rivals(self, noun: Token, resolved: ResolvedName) -> bool:
        """Whether another such thing is told since the name was, and may be meant."""
        since = self._last_told(resolved, noun.i)
        for other in self._by_lemma.get(noun.lemma_.lower(), ()):
            if not since < other.head.i < noun.i or other.head == noun:
                continue
            if other.resolved is not None and other.resolved.name == resolved.name:
                continue
            if definite_start(other.head) is None:
                return True
        return any(since < i < noun.i and not self._is_plain(i) for i in self._unparsed.get(noun.lower_, ()))

    def _is_plain(self, i: int) -> bool:
        """Whether an unparsed noun only points back: "the" stands right before it."""
        return i > 0 and self.doc[i - 1].lower_ in DETERMINERS

    def _body(self, noun: Token, start: int) -> Reference | None:
        """The body that the text is about: "the company", where only one can be meant."""
        lists = reference_words()
        if noun.lemma_.lower() not in lists.bodies or set(words_before(noun)) - DETERMINERS:
            return None
        told: Counter[str] = Counter()
        known: dict[str, ResolvedName] = {}
        for other in self.nouns:
            if other.head.i >= noun.i:
                break
            resolved = other.resolved
            if resolved is not None and self._is_company(resolved):
                told[resolved.name] += 2 if other.is_subject else 1
                known[resolved.name] = resolved
        if not told:
            return None
        (best, most), *rest = told.most_common(2)
        near = [n for n in known if self._age(known[n], noun) <= 1]
        if near != [best] or (rest and most < 2 * rest[0][1]) or self._rivals(noun, known[best]):
            return None
        return self._written(noun, start, known[best])

    def _has_other_body(self, noun: Token) -> bool:
        """Whether its sentence is about another body: "the casino said that she had left the company"."""
        start = syntax.sentence_start(noun)
        subjects = [n for n in self.nouns if start <= n.head.i < noun.i and n.is_subject and not n.is_plural]
        return any(
            definite_start(n.head) is not None
            and n.lemma not in lexicon().people
            and n.lemma != noun.lemma_.lower()
            for n in subjects
        )

    def _is_company(self, resolved: ResolvedName) -> bool:
        if resolved.label != "ORG" or resolved.is_person:
            return False
        lists = reference_words()
        entry = next((e for e in self._called if e.resolved.name == resolved.name), None)
        said = set(entry.nouns) if entry is not None else set()
        return not (said | {resolved.name.lower().split()[-1]}) & lists.not_bodies

    def _country(self, noun: Token, start: int) -> Reference | None:
        """The one country told in this sentence so far or, failing that, in the one before."""
        if set(words_before(noun)) - DETERMINERS:
            return None
        sentence = self._sentence_of[noun.i]
        for number in range(sentence, max(sentence - NEAR, -1), -1):
            places = self._countries(number, noun.i)
            if places is None or len(places) > 1:
                return None
            if places:
                return self._written(noun, start, next(iter(places.values())))
        return None

    def _countries(self, number: int, before: int) -> dict[str, ResolvedName] | None:
        """The countries that a sentence names; None when one may be hidden in it."""
        nationalities = reference_words().nationalities
        known = frozenset(nationalities.values())
        found: dict[str, ResolvedName] = {}
        for token in syntax.sentences(self.doc)[number]:
            if token.i >= before:
                break
            if not token.dep_:
                return None
            key = nationalities.get(token.lower_)
            if key is not None and syntax.relation(token) not in LEFT and token.ent_type_ not in PLACE_LABELS:
                # "An Afghan" may be the one who came to another country.
                return None
            if key is not None:
                found.setdefault(key, ResolvedName(key.title(), "LOC", "noun", key == "united states"))
            resolved = self.names.name_of(token)
            if resolved is None or resolved.label not in PLACE_LABELS:
                continue
            name = resolved.name.lower()
            name = nationalities.get(name, name)
            if name in known or name.split()[0] in ("north", "south"):
                found[name] = resolved
        return found

    def _by_fuller(self, noun: Token, start: int) -> Reference | None:
        """The one phrase with that noun and a name in it: "the hotline" → "the hotline to Brannock"."""
        lemma, words = noun.lemma_.lower(), set(words_before(noun)) - DETERMINERS
        if lemma in reference_words().bodies or syntax.relation(noun) not in CORE:
            return None
        plural = noun.tag_ == "NNS"
        same = [n for n in self._same_noun(lemma) if n.head.i < noun.i and n.is_plural == plural]
        full = [n for n in same if self._is_full(n)]
        if not full or not all(words <= n.words for n in full):
            return None
        best = max(full, key=lambda n: len(n.words))
        for other in same:
            is_new = other.head.i > best.head.i and not other.is_definite
            if definite_start(other.head) is None and (is_new or not other.words <= best.words):
                return None
        unparsed = [i for i in self._unparsed.get(noun.lower_, ()) if i < noun.i]
        if any(not self._is_plain(i) for i in unparsed):
            return None
        last = max(*(n.head.i for n in same), *unparsed, -1)
        if self._sentence_of[noun.i] - self._sentence_of[last] > FAR:
            return None
        return self._written(noun, start, best)

    def _same_noun(self, lemma: str) -> Iterator[Noun]:
        """The phrases with that noun, or with one that ends in it: "schoolgirls" are girls."""
        for other, nouns in self._by_lemma.items():
            if other == lemma or (len(lemma) >= 4 and other.endswith(lemma)):
                yield from nouns

    def _is_full(self, noun: Noun) -> bool:
        """Whether a phrase says which one is meant: a name that is no mere nationality stands in it."""
        if noun.end - noun.start > MAX_WORDS or noun.head.pos_ != "NOUN":
            return False
        if syntax.children(noun.head, "conjunct"):
            return False
        names = [self.names.name_of(t) for t in self.doc[noun.start : noun.end] if t.pos_ == "PROPN"]
        return any(resolved is not None and not is_nationality(resolved) for resolved in names)

    def _full_text(self, noun: Noun) -> str:
        """The phrase as a definite one: "a hotline to Brannock" → "the hotline to Brannock"."""
        words = bare(noun_phrase(noun.head, self.skip, 1), noun.head)
        if len(words) > MAX_WORDS or any(
            t.pos_ == "PRON" and self.names.name_of(t) is None and not is_owned_by(t, words) for t in words
        ):
            return ""
        words = [t for t in words if t.i > noun.head.i or syntax.relation(t) != "determiner"]
        words = [t for t in words if not is_about(t)]
        if not words:
            return ""
        has_owner = syntax.children(noun.head, "possessor")
        text = Speller(self.names, noun.head).spell(words)
        if words[0].is_sent_start and not words[0].ent_type_ and words[0].pos_ != "PROPN":
            text = text[:1].lower() + text[1:]
        return text if has_owner or not text else f"the {text}"

    # -- people ----------------------------------------------------------------

    @cached_property
    def _leaders(self) -> list[tuple[ResolvedName, int, str, frozenset[str]]]:
        return [role for role in self.names.roles() if role[2] in reference_words().leaders]

    def _leader(self, noun: Token) -> Reference | None:
        """Who leads what the noun says: "the US leader" → the one whom the article calls US president."""
        lists = reference_words()
        if (
            noun.lemma_.lower() not in lists.leaders
            or noun.tag_ == "NNS"
            or noun.pos_ not in ("NOUN", "PROPN")
        ):
            return None
        if syntax.children(noun, "apposition", "name part", "copula", "possessor", "nominal modifier"):
            return None
        if syntax.relation(noun) in ("compound", "apposition", "name part"):
            return None
        first = noun.left_edge
        while first.i < noun.i and first.lower_ not in DETERMINERS:
            first = first.nbor(1)
        said = {lists.nationalities.get(t.lower_, t.lower_) for t in self.doc[first.i + 1 : noun.i]}
        if first == noun or not said or not any(t.text[:1].isupper() for t in self.doc[first.i + 1 : noun.i]):
            return None
        people: dict[str, ResolvedName] = {}
        for resolved, place, _, words in self._leaders:
            theirs = {lists.nationalities.get(word, word) for word in words}
            if place < noun.i and said <= {part for word in theirs for part in (word, *word.split())}:
                people[resolved.name] = resolved
        if len(people) != 1:
            return None
        return self._written(noun, first.i, next(iter(people.values())))

    def _pair(self, noun: Token, start: int) -> Reference | None:
        """The two people whom the text has just named together: "the couple"."""
        sentence = self._sentence_of[noun.i]
        for number in range(sentence, max(sentence - NEAR, -1), -1):
            pairs = self._pairs(number, noun.i)
            if pairs is None or len(pairs) > 1:
                return None
            if pairs:
                text = next(iter(pairs))
                return self._phrase_reference(noun, start, text)
        return None

    def _pairs(self, number: int, before: int) -> set[str] | None:
        """The pairs of people that a sentence names; None when it was not parsed."""
        found: set[str] = set()
        for token in syntax.sentences(self.doc)[number]:
            if token.i >= before:
                break
            if not token.dep_:
                return None
            others = [c for c in syntax.children(token, "conjunct") if c.pos_ in ("PROPN", "NOUN", "PRON")]
            if len(others) != 1 or syntax.relation(token) == "conjunct" or others[0].i >= before:
                continue
            both = [self.names.name_of(token) or self._beside(token), self.names.name_of(others[0])]
            both[1] = both[1] or self._beside(others[0])
            if all(r is not None and r.is_person for r in both):
                found.add(" and ".join(r.name for r in both if r is not None))
        return found

    def _beside(self, token: Token) -> ResolvedName | None:
        noun = self._at.get(token.i)
        return noun.resolved if noun is not None else None

    def _number(self, noun: Token) -> Reference | None:
        """ "The 21": as many as were told before, the last time that number was."""
        determiner = syntax.children(noun, "determiner")
        if (
            not determiner
            or determiner[0].lower_ not in ("the", "these", "those")
            or noun.i > determiner[0].i + 1
        ):
            return None
        if any(c.i > noun.i and not c.is_punct for c in noun.children) or syntax.relation(noun) == "number":
            return None
        if noun.lower_ == "two" and (pair := self._pair(noun, determiner[0].i)) is not None:
            return pair
        for other in reversed(self.nouns):
            if other.head.i < noun.i and any(
                c.lower_ == noun.lower_ for c in syntax.children(other.head, "number")
            ):
                return self._written(noun, determiner[0].i, other)
        return None

    # -- pronouns --------------------------------------------------------------

    def _whose(self, token: Token) -> Reference | None:
        clause = next((w for w in syntax.ancestors(token) if syntax.relation(w) == "relative clause"), None)
        if clause is None:
            return None
        noun = syntax.antecedent(clause)
        known = self._at.get(noun.i)
        resolved = self.names.name_of(noun) or (known.resolved if known is not None else None)
        if resolved is not None:
            return self._written(token, token.i, resolved, noun)
        return self._written(token, token.i, known) if known is not None else None

    def _antecedent(self, pronoun: Token, depth: int = 0) -> Noun | None:
        """The noun that "it" or "they" stands for, where syntax and number leave but one."""
        if is_impersonal(pronoun):
            return None
        found = self._above(pronoun) or self._sentence_before(pronoun, depth) or self._after(pronoun)
        is_own = found is not None and is_owner(pronoun) and found.lemma == pronoun.head.lemma_.lower()
        return None if is_own else found

    def _agrees(self, noun: Noun, pronoun: Token) -> bool:
        """Whether number and kind allow the pronoun to mean the noun."""
        plural = pronoun.lower_ in PLURAL
        conjoined = any(c.pos_ in ("NOUN", "PROPN") for c in syntax.children(noun.head, "conjunct"))
        if plural:
            return (noun.is_plural or is_body(noun)) and not conjoined
        if noun.is_plural or conjoined or noun.lemma in lexicon().people:
            return False
        return noun.resolved is None or not noun.resolved.is_person

    def _above(self, pronoun: Token) -> Noun | None:
        """The subject of the clause that the pronoun's clause belongs to: "the firm said it would close"."""
        clause = next((w for w in syntax.ancestors(pronoun) if w.pos_ in ("VERB", "AUX")), None)
        for _ in range(4):
            if clause is None:
                return None
            subject = syntax.own_subject(clause)
            if subject is not None and subject.lower_ not in SINGULAR | PLURAL:
                noun = self._at.get(subject.i)
                if subject.i < pronoun.i:
                    if noun is None or not self._agrees(noun, pronoun):
                        return None
                    is_alone = not self._others(noun, pronoun) and not self._subject_before(noun, pronoun)
                    is_sure = self._is_speaker(clause, noun, pronoun) or is_alone
                    return noun if is_sure else None
            if syntax.relation(clause) not in CLAUSE_LINKS:
                return None
            clause = syntax.governor(clause)
        return None

    def _subject_before(self, noun: Noun, pronoun: Token) -> bool:
        """Whether the sentence was about something else before: "the rocket left, and they said it fell"."""
        start = syntax.sentence_start(pronoun)
        return any(
            start <= n.head.i < noun.head.i and n.is_subject and self._agrees(n, pronoun) for n in self.nouns
        )

    def _is_speaker(self, clause: Token, noun: Noun, pronoun: Token) -> bool:
        """Whether who speaks tells of itself: "the firm told reporters that it would close"."""
        own = syntax.governor(pronoun)
        if (
            own is None
            or noun.resolved is None
            or syntax.relation(pronoun) not in ("subject", "passive subject")
        ):
            return False
        if clause.lemma_ not in REPORTING and clause.lemma_ not in ATTITUDE:
            return False
        start = syntax.sentence_start(pronoun)
        rivals = [n for n in self.nouns if start <= n.head.i < noun.head.i and n.is_subject]
        return not rivals and bool(syntax.auxiliaries(own))

    def _sentence_before(self, pronoun: Token, depth: int) -> Noun | None:
        """The subject of the sentence before, for a pronoun that opens its sentence as subject."""
        number = self._sentence_of[pronoun.i]
        sentences = syntax.sentences(self.doc)
        if number == 0 or not syntax.is_parsed(sentences[number - 1]):
            return None
        if not self._opens(pronoun) or syntax.relation(pronoun) not in (
            "subject",
            "passive subject",
            "possessor",
        ):
            return None
        subject = syntax.own_subject(sentences[number - 1].root)
        if subject is None:
            return None
        noun = self._at.get(subject.i)
        if noun is None and depth < FAR and subject.lower_ in SINGULAR | PLURAL:
            noun = self._antecedent(subject, depth + 1)
        if noun is None or not self._agrees(noun, pronoun):
            return None
        return None if self._others(noun, pronoun, RIVAL_PLACES, since=subject.i) else noun

    def _opens(self, pronoun: Token) -> bool:
        """Whether a sentence begins with the pronoun, time phrases and linking words aside."""
        sentence = syntax.sentences(self.doc)[self._sentence_of[pronoun.i]]
        opening = (t for t in sentence if t.is_alpha and t.pos_ not in ("ADV", "CCONJ", "ADP"))
        return next((t for t in opening if t.i not in self.skip), None) == pronoun

    def _after(self, pronoun: Token) -> Noun | None:
        """The subject that follows its clause: "When it opened, the mill had forty looms"."""
        clause = syntax.governor(pronoun)
        above = syntax.governor(clause) if clause is not None else None
        if clause is None or above is None or syntax.relation(clause) != "adverbial clause":
            return None
        subject = syntax.own_subject(above)
        if subject is None or subject.i < clause.i or syntax.relation(pronoun) != "subject":
            return None
        start = syntax.sentence_start(pronoun)
        noun = self._at.get(subject.i)
        if noun is None or not self._agrees(noun, pronoun):
            return None
        earlier = [n for n in self.nouns if start <= n.head.i < pronoun.i and self._agrees(n, pronoun)]
        return noun if not earlier else None

    def _others(self, chosen: Noun, pronoun: Token, places: Collection[str] = (), *, since: int = 0) -> bool:
        """Whether another noun between could be meant as well; with `places` only those that stand so.

        `since` is where the chosen one was told last, as a pronoun or a noun.
        """
        acts = is_act(pronoun) and is_body(chosen)
        for noun in self.nouns:
            if noun.head.i >= pronoun.i:
                return False
            if noun.head.i < max(chosen.end, since) or not self._agrees(noun, pronoun):
                continue
            same = noun.resolved is not None and noun.resolved == chosen.resolved
            if same or (acts and not is_body(noun)):
                continue
            if not places or syntax.relation(noun.head) in places:
                return True
        return False

    # -- writing ---------------------------------------------------------------

    def _written(
        self, token: Token, start: int, source: ResolvedName | Noun, at: Token | None = None
    ) -> Reference | None:
        if isinstance(source, Noun):
            if source.resolved is not None:
                return self._written(token, start, source.resolved, source.head)
            earlier = self.reference(source.head)
            if earlier is not None:
                name = replace(earlier.name, source=source.head.i)
                text = possessive(name.name, token)
                return Reference(start, token.i + 1, token.i, text, name)
            text = self._full_text(source)
            return self._phrase_reference(token, start, text, source.head) if text else None
        text = f"the {source.name}" if source.takes_article else source.name
        name = replace(source, how="noun", source=at.i if at is not None else None)
        return Reference(start, token.i + 1, token.i, possessive(text, token), name)

    def _phrase_reference(
        self, token: Token, start: int, text: str, source: Token | None = None
    ) -> Reference:
        name = ResolvedName(text, None, "noun", source=source.i if source is not None else None)
        return Reference(start, token.i + 1, token.i, possessive(text, token), name)


def is_nationality(resolved: ResolvedName) -> bool:
    """Whether a name is only where something comes from: "the Norwegian ship" may be one of many."""
    last = resolved.name.split()[-1].lower()
    return resolved.label == "MISC" and (
        last in reference_words().nationalities or last.endswith(("an", "ese"))
    )


def is_body(noun: Noun) -> bool:
    """Whether a noun is the name of a body or country, which acts and is "it" or "they"."""
    resolved = noun.resolved
    return resolved is not None and not resolved.is_person and resolved.label in ("ORG", *PLACE_LABELS)


def is_act(pronoun: Token) -> bool:
    """Whether only somebody who acts can be the subject: "it agreed to pay"."""
    verb = syntax.governor(pronoun)
    if verb is None or syntax.relation(pronoun) != "subject":
        return False
    return any(verb.lemma_ in verbs for verbs in (REPORTING, ATTITUDE, PLANNING))


def is_about(word: Token) -> bool:
    """Whether a word belongs to a number that is not exact: "more than 200" of "more than 200 girls"."""
    numbers = (t for t in (word, *syntax.ancestors(word)) if syntax.relation(t) == "number")
    number = next(numbers, None)
    return number is not None and any(c.i < number.i for c in number.children)


def is_owner(token: Token) -> bool:
    return syntax.relation(token) == "possessor"


def is_owned_by(token: Token, words: Sequence[Token]) -> bool:
    """Whether a pronoun means something in the same phrase: "the firm and its owner"."""
    return any(w.pos_ in ("NOUN", "PROPN") and w.i < token.i for w in words)


def is_impersonal(pronoun: Token) -> bool:
    """Whether an "it" stands for nothing: "it rained", "it was clear that", "it was Ada who"."""
    if syntax.relation(pronoun) == "expletive":
        return True
    clause = syntax.governor(pronoun)
    if pronoun.lower_ != "it" or clause is None or syntax.relation(pronoun) != "subject":
        return False
    if clause.lemma_.lower() in reference_words().impersonal:
        return True
    follows = syntax.children(clause, "complement clause", "open complement", "relative clause")
    follows += [c for c in clause.children if c.dep_.startswith("csubj")]
    return bool(syntax.children(clause, "copula")) and bool(follows)


def definite_start(noun: Token) -> int | None:
    """Where a noun phrase starts that only points back ("the bank"), None for any other."""
    if noun.pos_ != "NOUN" or syntax.relation(noun) in ("compound", "apposition", "name part"):
        return None
    if syntax.children(noun, "copula"):
        return None
    start = None
    for child in noun.children:
        link = syntax.relation(child)
        if link == "determiner" and child.lower_ in DETERMINERS and child.i < noun.i:
            start = child.i
        elif link in LEFT and child.i < noun.i:
            if child.pos_ == "PROPN" or child.ent_type_ or link == "number" or tells_apart(child):
                return None
        elif link in ("preposition", "punctuation", "conjunction") or child.lower_ in ("'s", "’s", "'", "’"):
            continue
        elif link in COMPLETING or (child.i > noun.i and link in MODIFYING):
            return None
    if start is None:
        return None
    between = noun.doc[start + 1 : noun.i]
    return start if all(t.head == noun or t.head.head == noun for t in between) else None


def tells_apart(word: Token) -> bool:
    """Whether a modifier says that this is another one: "the second ship", "the biggest ship"."""
    return word.tag_ in ("JJS", "RBS", "JJR") or word.lower_ in reference_words().apart


def possessive(text: str, token: Token) -> str:
    """The text as an owner where the word that it replaces is one by itself ("its", "whose")."""
    if token.lower_ not in POSSESSIVE:
        return text
    is_plural_noun = text.startswith("the ") and text.endswith("s")
    return f"{text}'" if is_plural_noun else f"{text}'s"


__all__ = ["Reference", "References"]
