"""The nouns of a document that something later can point back to, and what the article calls each name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import NAMING
from timeline_cli.events.names import Names, ResolvedName
from timeline_cli.events.names.words import POSSESSIVE_MARKS, lexicon
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.reference.words import is_among, reference_words
from timeline_cli.events.tokens import Doc, Span, Token, once
from timeline_cli.language.name_words import words as name_words

PLURALS = frozenset({"cattle", "people", "police"})
#: "A number of ships" are ships.
QUANTITIES = frozenset({"couple", "dozen", "handful", "host", "lot", "majority", "minority", "number"})
LEFT = frozenset({"adjective", "compound", "number"})
#: What completes a noun, so that it does more than point back.
COMPLETING = frozenset({"possessor", "apposition", "name part", "number", "complement clause", "conjunct"})
MODIFYING = NOUN_CLAUSES | {"nominal modifier"}
#: How many words may tell what a thing does where it is told again.
MOST_CARRIED = 4
MODIFIERS = ("adjective", "compound", "name part", "number", "possessor", "nominal modifier")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun phrase: its head, first and last token, sentence, and the words that tell it from its like.

    `resolved` is the name that the phrase is, or that stands beside its noun ("the tanker Alba").
    """

    head: Token
    start: int
    end: int
    sentence: int
    is_plural: bool
    is_definite: bool
    is_subject: bool
    words: frozenset[str]
    resolved: ResolvedName | None = None

    @property
    def lemma(self) -> str:
        return self.head.lemma_.lower()


@dataclass(slots=True)
class Called:
    """What an article calls one name: noun → the words said with it."""

    resolved: ResolvedName
    nouns: dict[str, set[str]] = field(default_factory=dict)
    first: int = 0


def nouns_of(sentences: Iterable[Span], names: Names, skip: Collection[int]) -> list[Noun]:
    """Every noun phrase of the parsed sentences outside time expressions, in text order."""
    found = []
    for number, sentence in enumerate(sentences):
        for token in sentence:
            if token.pos_ not in ("NOUN", "PROPN") or token.i in skip or not token.dep_:
                continue
            if token.relation in ("compound", "name part") or counted(token) is not None or is_plight(token):
                continue
            found.append(noun_at(token, number, names, skip))
    return found


@once
def counted(quantity: Token) -> Token | None:
    """What a noun only counts: "ships" of "a number of ships", but nothing in "the number of ships"."""
    if quantity.lemma_.lower() not in QUANTITIES or not any(c.lower_ == "a" for c in quantity.children):
        return None
    parts = syntax.children(quantity, "nominal modifier")
    return next((c for c in parts if c.tag_ == "NNS" and syntax.preposition_of(c) == "of"), None)


def is_plight(noun: Token) -> bool:
    """Whether a noun only tells how things are: "a state of emergency" is none that "the state" may be."""
    if noun.lemma_ != "state":
        return False
    parts = syntax.children(noun, "nominal modifier")
    return any(c.pos_ == "NOUN" and syntax.preposition_of(c) == "of" for c in parts)


def is_firm(head: Token) -> bool:
    """ "Carrow Foods said it would pay": one firm, for all its last word."""
    return head.tag_ == "NNPS" and head.ent_type_ == "ORG" and head.text in name_words("bodies")


def noun_at(head: Token, sentence: int, names: Names, skip: Collection[int]) -> Noun:
    """The noun phrase of one head word."""
    phrase = bare(noun_phrase(head, skip, 1), head)
    own = [t for t in phrase if t.relation not in ("determiner", "punctuation")]
    determiner = next((c.lower_ for c in head.children if c.relation == "determiner"), "")
    whole = head.head if counted(head.head) == head else head
    is_plural = (head.tag_ in ("NNS", "NNPS") and not is_firm(head)) or head.lower_ in PLURALS
    resolved = names.name_of(head) or name_beside(head, names) or subject_of_predicate(head, names)
    is_counted = is_plural and "number" in head.below
    if is_counted and resolved is not None and resolved.is_person:
        # "Two divers, Ada Okoro and Tomas Varga": the first name beside several is that of one of them.
        resolved = None
    return Noun(
        head=head,
        start=phrase[0].i,
        end=phrase[-1].i + 1,
        sentence=sentence,
        is_plural=is_plural,
        # "Sunday's Aid match" is as much one that is known as "the Aid match".
        is_definite=determiner in DETERMINERS or has_date(head, skip),
        is_subject=whole.relation in SUBJECTS,
        words=frozenset(t.lower_ for t in own if t != head and t.text[:1].isalnum()),
        resolved=resolved,
    )


def has_date(noun: Token, skip: Collection[int]) -> bool:
    """Whether a date is all that a noun is owned by: "Sunday's match"."""
    owners = syntax.children(noun, "possessor")
    return bool(owners) and all(owner.i in skip for owner in owners)


def is_only_dated(noun: Token, skip: Collection[int]) -> bool:
    """Whether a noun points back by no more than a date: "at this year's festival"."""
    said = [c for c in noun.children if not c.is_punct and c.relation != "preposition"]
    return has_date(noun, skip) and len(said) == 1


def carried(noun: Token, skip: Collection[int]) -> list[Token]:
    """What tells a thing by what it does: "carrying coal" of "a barge carrying coal".

    A verb with a tense is none of it, wherever a parse hangs it: "a barge carrying coal | hit | a quay".
    """
    for clause in syntax.children(noun, "adnominal clause"):
        done = syntax.children(clause, "object")
        if (
            clause.tag_ == "VBG"
            and clause.i == noun.i + 1
            and done
            and not syntax.children(clause, "recipient")
            and all(c.tag_ == "VBD" for c in syntax.children(clause, "open complement"))
            and not syntax.children(done[0], "conjunct")
        ):
            words = [clause, *done[0].subtree]
            return words if len(words) <= MOST_CARRIED and not any(t.i in skip for t in words) else []
    return []


def name_beside(noun: Token, names: Names) -> ResolvedName | None:
    """The name that a noun is told with: "a firm called Alba Freight", "the firm, Alba Freight".

    Not so where it is somebody's, and the noun that of a body or a place.
    """
    resolved = name_told_with(noun, names)
    return None if resolved is not None and resolved.is_person and is_of_no_person(noun) else resolved


def name_told_with(noun: Token, names: Names) -> ResolvedName | None:
    """The name of which the sentence says that it is that of a noun."""
    for child in noun.children:
        if child.relation in ("apposition", "name part") and child.pos_ == "PROPN":
            return names.name_of(child) if not syntax.children(child, "conjunct") else None
        if child.relation == "adnominal clause" and child.lemma_ in NAMING:
            for named in syntax.children(child, "open complement", "object", "oblique"):
                if named.pos_ == "PROPN":
                    return names.name_of(named)
    if noun.relation == "apposition" and is_name_word(noun.head):
        return names.name_of(noun.head)
    if noun.relation == "compound" and noun.i + 1 < len(noun.doc):
        following = noun.nbor(1)
        if following.pos_ == "PROPN" and (following == noun.head or following.head == noun.head):
            return names.name_of(following)
    return name_behind(noun, names) or name_in_front(noun, names)


def is_name_word(word: Token) -> bool:
    """Whether a word is of a name, which may end in a number: "Harbour Nights Two"."""
    return word.pos_ == "PROPN" or (word.pos_ == "NUM" and bool(word.ent_type_))


def name_behind(noun: Token, names: Names) -> ResolvedName | None:
    """The name right behind a body, of which a parse made something else: "by the group Corvo Freight"."""
    if noun.lemma_.lower() not in lexicon().bodies or noun.tag_ == "NNS" or not syntax.preposition_of(noun):
        return None
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    resolved = names.name_of(following) if following.pos_ == "PROPN" else None
    return resolved if resolved is not None and resolved.label == "ORG" and not resolved.is_person else None


def name_in_front(noun: Token, names: Names) -> ResolvedName | None:
    """The name that a sentence begins with: "Called Alba, the ferry sank"."""
    clause = syntax.governor(noun)
    if clause is None or noun.relation not in SUBJECTS:
        return None
    for child in syntax.children(clause, "adverbial clause"):
        if child.i < noun.i and child.tag_ == "VBN" and child.lemma_ in NAMING and child.is_sent_start:
            for named in syntax.children(child, "open complement", "object", "oblique"):
                if named.pos_ == "PROPN":
                    return names.name_of(named)
    return None


def called(doc: Doc, names: Names) -> list[Called]:
    """What the article calls each name, from appositions, "is a", "called", and the name's own words."""
    found: dict[str, Called] = {}

    def note(resolved: ResolvedName, noun: str, words: Collection[str], at: int) -> None:
        entry = found.setdefault(resolved.name, Called(resolved, first=at))
        entry.nouns.setdefault(noun, set()).update(words)

    for token in doc:
        if not token.dep_:
            continue
        if token.pos_ == "NOUN":
            resolved = name_beside(token, names) or subject_of_predicate(token, names)
            if resolved is not None:
                note(resolved, token.lemma_.lower(), set(words_before(token)), token.i)
        elif token.pos_ == "PROPN":
            resolved = names.name_of(token)
            if resolved is not None and not resolved.is_person and not is_cut(token, names):
                for noun in frozenset(words_in_name(resolved.name)) - reference_words().stuffs:
                    note(resolved, noun, set(), token.i)
    return list(found.values())


def is_of_no_person(noun: Token) -> bool:
    """Whether a noun is that of a body or a place: "the county, | Sheriff Okoro and the board" are three."""
    lists = reference_words()
    return is_among(noun.lemma_.lower(), lexicon().bodies, lists.cities, lists.countries, lists.areas)


def is_cut(token: Token, names: Names) -> bool:
    """Whether a name is the end of a longer one: "Okoro" of "Vance & Okoro"."""
    start = token
    while start.i and names.name_of(start.nbor(-1)) == names.name_of(token):
        start = start.nbor(-1)
    return start.i > 0 and start.nbor(-1).text == "&"


def subject_of_predicate(noun: Token, names: Names) -> ResolvedName | None:
    """The name of which a sentence says that it is that: "Alba Freight is a shipping firm"."""
    if not syntax.children(noun, "copula") or syntax.negations(noun) or syntax.preposition_of(noun):
        return None
    subject = syntax.own_subject(noun)
    return names.name_of(subject) if subject is not None and is_name_word(subject) else None


def words_before(noun: Token, skip: Collection[int] = ()) -> Iterator[str]:
    """The modifiers of a noun, lower case; not those that begin in `skip`."""
    for child in noun.children:
        if child.i < noun.i and child.i not in skip and child.relation in MODIFIERS:
            yield from (t.lower_ for t in child.subtree if t.text[:1].isalnum())


def words_in_name(name: str) -> list[str]:
    """The words of a name that can stand for it: "zoo" of "Harrow Zoo", "bank" of "Bank of Harrow".

    Of "Centre for Rivers" that is the centre.
    """
    words = name.lower().split()
    while len(words) > 1 and words[-1].strip("#").isdigit():
        words.pop()
    if len(words) < 2:
        return []
    if "of" in words[1:]:
        return [words[words.index("of") - 1], words[-1]]
    return [words[words.index("for") - 1]] if "for" in words[1:] else [words[-1]]


@once
def definite_start(noun: Token) -> int | None:
    """Where a noun phrase starts that only points back ("the bank"), None for any other."""
    if noun.pos_ != "NOUN" or noun.relation in ("compound", "apposition", "name part"):
        return None
    if syntax.children(noun, "copula"):
        return None
    start = None
    for child in noun.children:
        link = child.relation
        if link == "determiner" and child.lower_ in DETERMINERS and child.i < noun.i:
            start = child.i
        elif link in LEFT and child.i < noun.i:
            if child.pos_ == "PROPN" or child.ent_type_ or link == "number" or tells_apart(child):
                return None
        elif link == "conjunct" and (syntax.preposition_of(child) or is_whole(child)):
            # "Over the country and into the sea" joins what is done there, "the firm and its owner" two.
            continue
        elif link in ("preposition", "punctuation", "conjunction") or child.lower_ in POSSESSIVE_MARKS:
            continue
        elif link in ("relative clause", "adnominal clause") and syntax.set_off(child):
            # "The group, which formed in May" only points back; "the group that formed in May" does not.
            continue
        elif link == "apposition" and is_told_what(child):
            continue
        elif link in COMPLETING or (child.i > noun.i and link in MODIFYING):
            return None
    if start is None:
        return None
    between = noun.doc[start + 1 : noun.i]
    return start if all(t.head == noun or t.head.head == noun for t in between) else None


def is_whole(noun: Token) -> bool:
    """Whether a noun is a name or has words of its own: "its owner", not "crew" of "the boat and crew"."""
    return noun.pos_ == "PROPN" or bool(syntax.children(noun, "determiner", "possessor"))


def is_told_what(beside: Token) -> bool:
    """Whether a phrase behind a noun tells what it is and not which: "the airline, a cut-price carrier"."""
    return syntax.set_off(beside) and beside.pos_ == "NOUN" and "determiner" in beside.below


def tells_apart(word: Token) -> bool:
    """Whether a modifier says that this is another one: "the second ship", "the biggest ship"."""
    return word.tag_ in ("JJS", "RBS", "JJR") or word.lower_ in reference_words().apart


def is_other_rank(office: str, words: Collection[str], said: Collection[str]) -> bool:
    """Whether what is said of somebody is another office: "the shadow farm minister" is not the minister."""
    ranks = lexicon().ranks
    return office in lexicon().offices and ranks.intersection(words) != ranks.intersection(said)
