"""One name for one person or body within an article: "Mr Harlow", "Harlow", "the MP", "he" → "Ann Harlow".

Precision before recall: where the text leaves a choice, the article's own word stands. Works from the
entities, tags and (where a sentence has one) the parse; labels of entities may be wrong, words may not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from timeline_cli.events.syntax import governor, is_parsed, relation, sentences
from timeline_cli.events.tokens import Doc, Span, Token
from timeline_cli.tables import read_table

How = Literal["same words", "surname", "title", "acronym", "role", "pronoun", "noun"]
Gender = Literal["male", "female"]

PERSON_LABELS = frozenset({"PERSON", "PER"})
PLACE_LABELS = frozenset({"LOC", "GPE", "FAC"})
NAME_LABELS = PERSON_LABELS | PLACE_LABELS | {"ORG", "EVENT", "MISC", "PRODUCT", "WORK_OF_ART", "LAW"}
PROPER_TAGS = frozenset({"NNP", "NNPS"})
THIRD_PERSON: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "she": "female", "her": "female", "hers": "female",
}  # fmt: skip
BODY_PRONOUNS = frozenset({"it", "its", "they", "them", "their"})
FIRST_PERSON = frozenset({"i", "me", "my"})
POSSESSIVES = frozenset({"his", "its", "their", "my"})
OPENING, CLOSING = "“", "”"
STRAIGHT = '"'
#: How many sentences a pronoun looks back, and by how much the best candidate must lead.
PRONOUN_REACH = 3
PRONOUN_LEAD = 0.8


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of `data/names.toml`."""

    title_gender: dict[str, Gender | None]
    postnominals: frozenset[str]
    roles: frozenset[str]
    people: dict[str, Gender | None]
    endings: frozenset[str]
    skipped: frozenset[str]
    speech: frozenset[str]
    first_names: dict[str, Gender]


@cache
def lexicon() -> Lexicon:
    """The word lists, read once."""
    data = read_table("timeline_cli.events", "names")

    def gendered(table: dict[str, list[str]]) -> dict[str, Gender | None]:
        genders: dict[str, Gender | None] = dict.fromkeys(table.get("either", ()), None)
        genders.update(dict.fromkeys(table["male"], "male"))
        genders.update(dict.fromkeys(table["female"], "female"))
        return genders

    first_names: dict[str, Gender] = dict.fromkeys(data["first_names"]["male"], "male")
    first_names.update(dict.fromkeys(data["first_names"]["female"], "female"))
    roles = frozenset(data["roles"]["words"])
    return Lexicon(
        title_gender=gendered(data["titles"]),
        postnominals=frozenset(data["postnominals"]["words"]),
        roles=roles,
        people={**dict.fromkeys(roles, None), **gendered(data["people"])},
        endings=frozenset(data["organisations"]["endings"]),
        skipped=frozenset(data["organisations"]["skipped"]),
        speech=frozenset(data["speech"]["verbs"]),
        first_names=first_names,
    )


@dataclass(frozen=True, slots=True)
class ResolvedName:
    """Who a word stands for: the fullest form in the article, its label, and how that was found."""

    name: str
    label: str | None
    how: How
    takes_article: bool = False
    is_person: bool = False
    source: int | None = None


@dataclass(slots=True)
class _Role:
    """What a person is said to be: "the MP for Harrow East" is mp, before (), after (harrow, east)."""

    head: str
    before: frozenset[str]
    after: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        return self.before | self.after


@dataclass(slots=True)
class _Entity:
    number: int
    name: str
    core: tuple[str, ...]
    surfaces: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    gender: Gender | None = None
    roles: list[tuple[int, _Role]] = field(default_factory=list)
    with_article: Counter[bool] = field(default_factory=Counter)
    first: int = 0

    @property
    def label(self) -> str | None:
        return max(sorted(self.labels), key=lambda label: self.labels[label]) if self.labels else None

    @property
    def is_person(self) -> bool:
        """A person by label, unless the article says "the" before the name: nobody is called so."""
        return self.label == "PERSON" and self.with_article[True] <= self.with_article[False]


@dataclass(slots=True)
class _Mention:
    """Tokens `start` to `end` (with the title, without determiner and possessive) and whom they name."""

    start: int
    end: int
    head: int
    words: tuple[str, ...]
    surface: str
    label: str | None
    title: str | None = None
    entity: _Entity | None = None
    how: How = "same words"


class Names:
    """The names of one document; see `resolve_names`."""

    def __init__(self, doc: Doc, mentions: Iterable[_Mention], quoted: Sequence[bool]) -> None:
        self._doc = doc
        self._quoted = quoted
        self._at: dict[int, _Mention] = {}
        for mention in mentions:
            if mention.entity is not None:
                for i in range(mention.start, mention.end):
                    self._at.setdefault(i, mention)

    def name_of(self, token: Token) -> ResolvedName | None:
        """The fullest name of whom `token` names or stands for, None when it is no name or not clear."""
        mention = self._at.get(token.i)
        if mention is None or mention.entity is None:
            return None
        entity = mention.entity
        article = not entity.is_person and entity.with_article[True] > entity.with_article[False]
        return ResolvedName(entity.name, entity.label, mention.how, article, entity.is_person)

    def roles(self) -> Iterator[tuple[ResolvedName, int, str, frozenset[str]]]:
        """What people are said to be: where, with which role noun, and with which capitalised words."""
        seen: set[int] = set()
        for mention in self._at.values():
            entity = mention.entity
            if entity is None or entity.number in seen or not entity.is_person:
                continue
            seen.add(entity.number)
            resolved = ResolvedName(entity.name, entity.label, "role", is_person=True)
            for place, role in entity.roles:
                yield resolved, place, role.head, role.words

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
                pieces.append(token.text + token.whitespace_)
                continue
            own = [i for i in range(mention.start, mention.end) if i in inside]
            skip_to = mention.end
            pieces.append(self._written(mention, own, said) + self._doc[own[-1]].whitespace_)
            said.add(mention.entity.number)
        return " ".join("".join(pieces).split())

    def _written(self, mention: _Mention, chosen: Sequence[int], said: set[int]) -> str:
        """The full name, or the words of it that were chosen where the article's own words should stand."""
        own = "".join(self._doc[i].text_with_ws for i in chosen).strip()
        entity = mention.entity
        assert entity is not None
        head = self._doc[mention.head]
        if entity.number in said or self._quoted[mention.start]:
            return own
        if mention.how == "same words" and len(mention.words) >= len(entity.core):
            return own
        if mention.how != "pronoun" and relation(head) == "compound":
            return own
        if mention.how == "acronym":
            before = self._doc[mention.start - 1].lower_ if mention.start else ""
            needs_article = entity.with_article[True] > entity.with_article[False] and before != "the"
            return f"the {entity.name}" if needs_article and relation(head) != "compound" else entity.name
        if mention.how == "pronoun":
            the = (
                "the "
                if not entity.is_person and entity.with_article[True] > entity.with_article[False]
                else ""
            )
            return f"{the}{entity.name}'s" if _is_possessive(head) else f"{the}{entity.name}"
        return entity.name if entity.is_person else own


def resolve_names(doc: Doc) -> Names:
    """Find every name in `doc`, give each person or body one name, and resolve what stands for them."""
    quoted, speeches = _quotations(doc)
    mentions = _find_mentions(doc)
    entities = _cluster(doc, mentions)
    _note_roles(doc, mentions)
    mentions += _resolve_roles(doc, mentions, entities)
    mentions.sort(key=lambda mention: mention.start)
    mentions += _Pronouns(doc, mentions, quoted, speeches).resolve()
    return Names(doc, mentions, quoted)


# -- names in the text ---------------------------------------------------------


def _find_mentions(doc: Doc) -> list[_Mention]:
    words = lexicon()
    spans = [(e.start, e.end, e.label_) for e in doc.ents if e.label_ in NAME_LABELS]
    taken = {i for e in doc.ents for i in range(e.start, e.end)}
    spans = [_widened(doc, span, taken) for span in spans]
    long_forms = _long_forms(doc)
    spans = [s for s in spans if not any(s[0] < end and start < s[1] for start, end in long_forms)]
    spans += [(start, end, "ORG") for start, end in long_forms]
    taken |= {i for start, end, _ in spans for i in range(start, end)}
    spans += [(start, end, "") for start, end in _capital_runs(doc, taken)]
    found = []
    last_end = 0
    for start, end, label in sorted(spans):
        mention = _trimmed(doc, max(start, last_end), end, label, words)
        if mention is not None:
            found.append(mention)
            last_end = mention.end
    return found


def _widened(doc: Doc, span: tuple[int, int, str], taken: set[int]) -> tuple[int, int, str]:
    """Take in a neighbouring proper noun that the entity recogniser left out of a person's name."""
    start, end, label = span
    if label not in PERSON_LABELS:
        return span
    if (
        end < len(doc)
        and end not in taken
        and _is_proper(doc[end])
        and "\n" not in doc[end - 1 : end + 1].text
    ):
        end += 1
    first = doc[start - 1] if start else None
    if (
        first is not None
        and start - 1 not in taken
        and first.lower_ in lexicon().first_names
        and first.is_title
    ):
        start -= 1
    return start, end, label


def _long_forms(doc: Doc) -> list[tuple[int, int]]:
    """Every place of a name that an acronym in brackets spells out: "the Water and Land Board (WLB)".

    The letters tell where the name starts, whatever pieces the entity recogniser made of it.
    """
    forms: set[tuple[str, ...]] = set()
    for token in doc[: max(len(doc) - 2, 0)]:
        short = doc[token.i + 1].text
        if token.text == "(" and doc[token.i + 2].text == ")" and short.isupper() and 2 <= len(short) <= 8:
            start = _long_form_start(doc, token.i, short)
            if start is not None:
                forms.add(tuple(t.lower_ for t in doc[start : token.i]))
    if not forms:
        return []
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted(forms, key=len, reverse=True):
        by_first.setdefault(form[0], []).append(form)
    found: list[tuple[int, int]] = []
    for token in doc:
        for form in by_first.get(token.lower_, ()):
            end = token.i + len(form)
            if token.is_title and tuple(t.lower_ for t in doc[token.i : end]) == form:
                found.append((token.i, end))
                break
    return found


def _long_form_start(doc: Doc, end: int, short: str) -> int | None:
    """Where the name that ends before `end` and has the initials `short` starts, None when none fits."""
    skipped = lexicon().skipped
    for start in range(end - 2, max(end - 2 * len(short) - 2, -1), -1):
        words = [t.text for t in doc[start:end] if not t.is_space]
        if not all(word[0].isupper() or word.lower() in skipped for word in words):
            return None
        if words[0][0].isupper() and short.lower() in _initials(words):
            return start
    return None


def _is_proper(token: Token) -> bool:
    return token.tag_ in PROPER_TAGS and token.text[:1].isupper() and token.is_alpha


def _capital_runs(doc: Doc, taken: set[int]) -> list[tuple[int, int]]:
    """Runs of capitalised proper nouns outside the entities: names that the recogniser missed."""
    runs = []
    i = 0
    while i < len(doc):
        end = i
        while end < len(doc) and end not in taken and _may_be_name(doc[end]):
            end += 1
        if end > i:
            runs.append((i, end))
        i = max(end, i + 1)
    return runs


def _may_be_name(token: Token) -> bool:
    if token.lower_.rstrip(".") in lexicon().title_gender and token.text[:1].isupper():
        return True
    return _is_proper(token) and not token.is_space


def _trimmed(doc: Doc, start: int, end: int, label: str, words: Lexicon) -> _Mention | None:
    """The mention without determiner, possessive mark and letters after the name; the title kept apart."""
    for i in range(start, end):
        if "\n" in doc[i].text or (i > start and "\n" in doc[i - 1].whitespace_):
            end = i
            break
    while start < end and (
        doc[start].lower_ in ("the", "a", "an") or doc[start].is_punct or doc[start].is_space
    ):
        start += 1
    while end > start and (
        doc[end - 1].lower_ in ("'s", "’s", "'", "’")
        or doc[end - 1].is_punct
        or (end - start > 1 and doc[end - 1].lower_ in words.postnominals)
    ):
        end -= 1
    name_start, title = start, None
    while (
        name_start < end
        and doc[name_start].lower_.rstrip(".") in words.title_gender
        and doc[name_start].is_title
    ):
        title = doc[name_start].lower_.rstrip(".")
        name_start += 1
        if name_start < end and doc[name_start].text == ".":
            name_start += 1
    if label in PERSON_LABELS and end - name_start > 1 and doc[name_start].lower_ in words.people:
        # "Singer Ada Okoro": what somebody is, with the capital of a caption.
        name_start = start = name_start + 1
    if name_start == end and label in PERSON_LABELS and not (end < len(doc) and _is_proper(doc[end])):
        name_start, title = start, None
    if name_start == end or (end - name_start == 1 and doc[name_start].lower_ in words.endings):
        return None
    if (
        title is None
        and start
        and doc[start - 1].lower_.rstrip(".") in words.title_gender
        and doc[start - 1].is_title
    ):
        before = doc[start - 1].lower_.rstrip(".")
        if label in PERSON_LABELS or words.title_gender[before] is not None:
            title, start = before, start - 1
    core = tuple(doc[i].text for i in range(name_start, end) if not doc[i].is_space)
    if not core or not any(word[:1].isupper() or word[:1].isdigit() for word in core):
        return None
    known = (
        "PERSON"
        if label in PERSON_LABELS or (title and title in words.title_gender and label == "")
        else label
    )
    head = _head_of(doc[name_start:end])
    surface = " ".join(doc[name_start:end].text.split())
    return _Mention(start, end, head, core, surface, known or None, title)


def _head_of(span: Span) -> int:
    return span.root.i if is_parsed(span.root.sent) else span.end - 1


# -- one entity for each name --------------------------------------------------


def _cluster(doc: Doc, mentions: list[_Mention]) -> list[_Entity]:
    """Give every mention its entity: longest forms first, then surnames, first names and acronyms."""
    words = lexicon()
    entities: list[_Entity] = []
    by_words: dict[tuple[str, ...], _Entity] = {}
    labels_of: dict[tuple[str, ...], Counter[str]] = {}
    for mention in mentions:
        if mention.label:
            labels_of.setdefault(_key(mention.words), Counter())[mention.label] += 1

    def new(mention: _Mention) -> _Entity:
        entity = _Entity(len(entities), mention.surface, _key(mention.words), first=mention.start)
        entities.append(entity)
        by_words[entity.core] = entity
        return entity

    acronyms = _stated_acronyms(doc, mentions)
    for mention in mentions:
        key = _key(mention.words)
        if len(key) < 2 or (mention.label is None and not _looks_like_person(mention, words)):
            continue
        mention.entity = by_words.get(key) or _same_person(key, mention, entities) or new(mention)
        _register(doc, mention, words)
    for mention in mentions:
        if mention.entity is None:
            _link_short(mention, entities, acronyms, labels_of, words)
            _register(doc, mention, words)
    for mention in mentions:
        if mention.entity is None and mention.label is not None:
            key = _key(mention.words)
            mention.entity = by_words.get(key) or new(mention)
            if mention.title and len(key) == 1:
                mention.entity.name = doc[mention.start : mention.end].text
            mention.how = "same words"
            _register(doc, mention, words)
    for mention in mentions:
        if mention.entity is None:
            mention.entity = by_words.get(_key(mention.words))
            _register(doc, mention, words)
    return entities


def _key(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.lower().rstrip(".") for word in words if word not in (".", "-", "–"))


def _looks_like_person(mention: _Mention, words: Lexicon) -> bool:
    return mention.title is not None or (
        2 <= len(mention.words) <= 3 and mention.words[0].lower() in words.first_names
    )


def _same_person(key: tuple[str, ...], mention: _Mention, entities: list[_Entity]) -> _Entity | None:
    """The person with the same first and last name, middle names and initials aside."""
    if mention.label != "PERSON":
        return None
    for entity in entities:
        core = entity.core
        ends = len(core) >= 2 and (core[0], core[-1]) == (key[0], key[-1])
        if ends and entity.is_person and (len(core) == 2 or len(key) == 2):
            if len(key) > len(core):
                entity.core, entity.name = key, mention.surface
            return entity
    return None


def _register(doc: Doc, mention: _Mention, words: Lexicon) -> None:
    entity = mention.entity
    if entity is None:
        return
    if mention.label:
        entity.labels[mention.label] += 1
    elif _looks_like_person(mention, words):
        entity.labels["PERSON"] += 1
    if mention.title is not None and entity.label != "ORG":
        entity.labels["PERSON"] += 1
        entity.gender = entity.gender or words.title_gender[mention.title]
    if entity.gender is None and entity.is_person and len(entity.core) > 1:
        entity.gender = words.first_names.get(entity.core[0])
    if mention.how == "same words" and len(_key(mention.words)) == len(entity.core):
        start = mention.start
        entity.surfaces[mention.surface] += 1
        if mention.title is None or len(entity.core) > 1:
            entity.name = max(entity.surfaces, key=lambda surface: entity.surfaces[surface])
        entity.with_article[bool(start) and doc[start - 1].lower_ == "the"] += 1


def _link_short(
    mention: _Mention,
    entities: list[_Entity],
    acronyms: dict[str, tuple[str, ...]],
    labels_of: dict[tuple[str, ...], Counter[str]],
    words: Lexicon,
) -> None:
    """Link a surname, a first name, an acronym or a body's short name to the one longer name that fits."""
    if len(mention.words) == 1 and mention.words[0] in acronyms:
        mention.entity = next((e for e in entities if e.core == acronyms[mention.words[0]]), None)
        mention.how = "acronym"
        if mention.entity is not None:
            mention.label = None
            return
    key = _key(mention.words)
    seen = labels_of.get(key, Counter())
    is_place = sum(seen[label] for label in PLACE_LABELS) * 2 > sum(seen.values())
    people = [e for e in entities if e.is_person and len(e.core) > len(key)]
    if not is_place or mention.title:
        fits = [e for e in people if e.core[-len(key) :] == key]
        if mention.title and (gender := words.title_gender[mention.title]):
            fits = [e for e in fits if e.gender in (None, gender)]
        chosen = _only_or_nearest(fits, mention)
        how: How = "title" if mention.title else "surname"
        if chosen is None and not fits and mention.title is None and mention.label in (None, "PERSON"):
            chosen = _only_or_nearest([e for e in people if e.core[: len(key)] == key], mention)
            how = "same words"
        if chosen is not None:
            mention.entity, mention.how = chosen, how
            mention.label = "PERSON"
            return
    if mention.label == "ORG" or mention.label is None:
        bodies = [
            e for e in entities if e.label == "ORG" and e.core[: len(key)] == key and len(e.core) > len(key)
        ]
        bodies = [e for e in bodies if all(word in words.endings for word in e.core[len(key) :])]
        if len(bodies) == 1:
            mention.entity, mention.how = bodies[0], "same words"


def _only_or_nearest(fits: list[_Entity], mention: _Mention) -> _Entity | None:
    """The only entity that fits, or the only one that the text has named so far."""
    if len(fits) == 1:
        return fits[0]
    before = [entity for entity in fits if entity.first < mention.start]
    return before[0] if len(before) == 1 else None


def _stated_acronyms(doc: Doc, mentions: list[_Mention]) -> dict[str, tuple[str, ...]]:
    """Acronym → words of its long form: "Fell Rescue Service (FRS)", or letters that fit just one name."""
    long_forms = {_key(m.words): _initials(m.words) for m in mentions if len(m.words) >= 2}
    stated: dict[str, tuple[str, ...]] = {}
    for mention in mentions:
        end = mention.end
        if end + 2 < len(doc) and doc[end].text == "(" and doc[end + 2].text == ")":
            short = doc[end + 1].text
            if short.isupper() and 2 <= len(short) <= 8 and _fits(short, mention.words):
                stated[short] = _key(mention.words)
    shorts = sorted(
        {t.text for t in doc if t.text.isupper() and t.is_alpha and 3 <= len(t.text) <= 6} - stated.keys()
    )
    for short in shorts:
        fits = [core for core, initials in long_forms.items() if short.lower() in initials]
        if len(fits) == 1:
            stated[short] = fits[0]
    return stated


def _initials(words: Sequence[str]) -> tuple[str, str]:
    """First letters with and without the small words."""
    skipped = lexicon().skipped
    letters = [word[0].lower() for word in words if word[0].isalpha()]
    large = [word[0].lower() for word in words if word[0].isalpha() and word.lower() not in skipped]
    return "".join(letters), "".join(large)


def _fits(short: str, words: Sequence[str]) -> bool:
    """Whether an acronym in brackets can stand for the name before it: its letters in order."""
    initials = _initials(words)
    if short.lower() in initials:
        return True
    letters = iter("".join(words).lower())
    return (
        short[0].lower() == words[0][0].lower()
        and len(words) >= 2
        and all(c in letters for c in short.lower())
    )


# -- roles ---------------------------------------------------------------------


def _note_roles(doc: Doc, mentions: list[_Mention]) -> None:
    """Record what the article says that a person is: before the name, after a comma, after "is"."""
    words = lexicon()
    starts = {mention.start: mention for mention in mentions}
    for mention in mentions:
        entity = mention.entity
        if entity is None or not entity.is_person:
            continue
        end = mention.end
        if end < len(doc) and doc[end].lower_ in words.postnominals and doc[end].lower_ in words.roles:
            entity.roles.append((mention.start, _Role(doc[end].lower_, frozenset(), frozenset())))
        before = _role_before(doc, mention, starts)
        if before is not None:
            entity.roles.append((mention.start, before))
        after = _role_after(doc, end)
        if after is not None:
            entity.roles.append((mention.start, after[0]))


def _role_before(doc: Doc, mention: _Mention, starts: dict[int, _Mention]) -> _Role | None:
    """The role right before a name: "Labour MP Ann Harlow", "the MP for Harrow East, Ann Harlow"."""
    words = lexicon()
    i = mention.start - 1
    if mention.title is not None and mention.title in words.roles:
        return _Role(mention.title, _content(doc, _left_edge(doc, mention.start), mention.start), frozenset())
    if i >= 0 and doc[i].lower_ in words.roles:
        return _Role(doc[i].lower_, _content(doc, _left_edge(doc, i), i), frozenset())
    if i < 1 or doc[i].text != ",":
        return None
    start = i - 1
    while (
        start > 0
        and i - start < 10
        and doc[start].lower_ not in ("the", ",", ".")
        and not doc[start].is_sent_start
    ):
        start -= 1
    found = _description(doc, start)
    return found[0] if found is not None and found[1] == i else None


def _left_edge(doc: Doc, i: int) -> int:
    """Where the words that describe the noun at `i` start."""
    start = i
    while start > 0 and doc[start - 1].pos_ in ("NOUN", "PROPN", "ADJ", "PART") and i - start < 6:
        start -= 1
    return start


def _role_after(doc: Doc, end: int) -> tuple[_Role, int] | None:
    """The role in "Ann Harlow, the MP for Harrow East," and "Ann Harlow, 43, is the MP for Harrow East"."""
    i = end
    if i + 2 < len(doc) and doc[i].text == "," and doc[i + 1].like_num:
        i += 2
    if i + 1 < len(doc) and doc[i].text in (",", "(", "-", "–", "—"):
        return _description(doc, i + 1)
    if i + 1 < len(doc) and doc[i].lower_ in ("is", "was") and doc[i + 1].lower_ == "the":
        return _description(doc, i + 1)
    return None


def _description(doc: Doc, start: int) -> tuple[_Role, int] | None:
    """The role noun phrase that starts at `start`, and where it ends."""
    words = lexicon()
    i = start
    while i < len(doc) and i - start < 8:
        token = doc[i]
        if (token.is_punct and token.text not in ("'", "’", "-")) or token.pos_ in (
            "VERB",
            "AUX",
            "ADP",
            "PRON",
        ):
            return None
        follows = doc[i + 1] if i + 1 < len(doc) else None
        if token.lower_ in words.roles and (follows is None or follows.pos_ not in ("NOUN", "PROPN")):
            before = _content(doc, start, i)
            end, after = _complement(doc, i + 1)
            return _Role(token.lower_, before, after), end
        i += 1
    return None


def _complement(doc: Doc, start: int) -> tuple[int, frozenset[str]]:
    """The "for Harrow East" or "of the Fell Rescue Service" that tells one holder of a role from another."""
    if start >= len(doc) or doc[start].lower_ not in ("for", "of", "at", "in"):
        return start, frozenset()
    end = start + 1
    while (
        end < len(doc)
        and end - start < 9
        and (doc[end].tag_ in PROPER_TAGS or doc[end].lower_ in ("the", "of", "and"))
    ):
        end += 1
    content = _content(doc, start + 1, end)
    return (end, content) if content else (start, frozenset())


def _content(doc: Doc, start: int, end: int) -> frozenset[str]:
    """The words that can tell one holder of a role from another: capitalised ones."""
    return frozenset(
        t.lower_ for t in doc[start:end] if t.text[:1].isupper() and t.is_alpha and t.lower_ != "the"
    )


def _resolve_roles(doc: Doc, mentions: list[_Mention], entities: list[_Entity]) -> list[_Mention]:
    """Link "the MP", "the MP for Harrow East" and "the Harrow East MP" to the one person whom they fit."""
    found = []
    occupied = {
        i for m in mentions if m.entity is not None and m.entity.is_person for i in range(m.start, m.end)
    }
    for token in doc:
        if token.lower_ != "the":
            continue
        description = _description(doc, token.i + 1)
        if description is None:
            continue
        role, end = description
        before_comma = (
            end + 1 < len(doc) and doc[end].text == "," and (end in occupied or end + 1 in occupied)
        )
        if end in occupied or before_comma or occupied & set(range(token.i, end)):
            continue
        entity = _holder(role, token.i, entities)
        if entity is None:
            continue
        entity.roles.append((token.i, role))
        head = next(t.i for t in doc[token.i : end] if t.lower_ == role.head)
        words = tuple(t.text for t in doc[token.i : end])
        found.append(_Mention(token.i, end, head, words, " ".join(words), None, None, entity, "role"))
    return found


def _holder(role: _Role, position: int, entities: list[_Entity]) -> _Entity | None:
    """The one person, named before `position`, who is said to be that and nothing that excludes it."""
    known = [
        (e, [r for at, r in e.roles if at < position and r.head == role.head])
        for e in entities
        if e.is_person
    ]
    known = [(entity, roles) for entity, roles in known if roles and entity.first < position]
    if role.words:
        exact = [entity for entity, roles in known if any(role.words <= r.words for r in roles)]
        if exact:
            return exact[0] if len(exact) == 1 else None
    if len(known) != 1:
        return None
    entity, roles = known[0]
    compatible = all(
        not (r.before and role.before and not role.before & r.before)
        and not (r.after and role.after and not role.after & r.after)
        for r in roles
    )
    return entity if compatible else None


# -- quotations ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Speech:
    """Quoted tokens `start` to `end`, and the head word of the speaker."""

    start: int
    end: int
    speaker: int | None


def _quotations(doc: Doc) -> tuple[list[bool], list[_Speech]]:
    """Which tokens stand in quotation marks, and who speaks. A mark left open ends with its paragraph."""
    quoted = [False] * len(doc)
    ranges: list[tuple[int, int]] = []
    opened: int | None = None
    for token in doc:
        ends_paragraph = "\n" in token.text
        mark = token.text
        if opened is None and (mark in (OPENING, "``") or STRAIGHT in mark):
            opened = token.i
        elif opened is not None and (mark in (CLOSING, "''") or STRAIGHT in mark or ends_paragraph):
            ranges.append((opened, token.i + 1))
            opened = None
    if opened is not None:
        ranges.append((opened, len(doc)))
    for start, end in ranges:
        quoted[start:end] = [True] * (end - start)
    speeches: list[_Speech] = []
    bounds = [sentence.start for sentence in sentences(doc)]
    for start, end in ranges:
        speaker = _speaker(doc, start, end, quoted, bounds)
        if speaker is None and speeches and not _has_words(doc, speeches[-1].end, start):
            speaker = speeches[-1].speaker
        speeches.append(_Speech(start, end, speaker))
    return quoted, speeches


def _has_words(doc: Doc, start: int, end: int) -> bool:
    return any(token.is_alpha for token in doc[start:end])


def _speaker(doc: Doc, start: int, end: int, quoted: list[bool], bounds: list[int]) -> int | None:
    """The subject of the verb of speech that stands beside the quotation, in the same paragraph."""
    words = lexicon()
    low, high = start, end
    while low > 0 and start - low < 40 and "\n" not in doc[low - 1].text:
        low -= 1
    while high < len(doc) and high - end < 40 and "\n" not in doc[high].text:
        high += 1
    sentence_low = bounds[max(bisect_right(bounds, max(start - 1, 0)) - 1, 0)] if bounds else low
    after = [t for t in doc[end:high] if not quoted[t.i]]
    before = [t for t in doc[max(low, sentence_low) : start] if not quoted[t.i]]
    for tokens in (_until_stop(after), list(reversed(before))):
        for token in tokens:
            if token.lemma_.lower() in words.speech and token.pos_ == "VERB":
                subject = _subject_beside(token)
                if subject is not None:
                    return subject
    return None


def _until_stop(tokens: list[Token]) -> list[Token]:
    stop = next((n for n, t in enumerate(tokens) if t.text in (".", "!", "?")), len(tokens))
    return tokens[:stop]


def _subject_beside(verb: Token) -> int | None:
    for child in verb.children:
        if relation(child) == "subject":
            return child.i
    doc = verb.doc
    for i in (verb.i - 1, verb.i + 1):
        if 0 <= i < len(doc) and (doc[i].lower_ in THIRD_PERSON or doc[i].tag_ in PROPER_TAGS):
            return i
    return None


# -- pronouns ------------------------------------------------------------------


@dataclass(slots=True)
class _Candidate:
    """Someone whom a pronoun may stand for: an entity, or (None) a person without a name ("the driver")."""

    position: int
    sentence: int
    entity: _Entity | None
    is_subject: bool
    governor: int | None
    gender: Gender | None


def _named_noun(name: Token) -> Token:
    """The noun that `name` ends: "founder" in "founder Ada Okoro said", where it has the name's place."""
    noun = name.head
    is_ended = relation(name) == "name part" or (relation(name) == "apposition" and noun.i == name.i - 1)
    return noun if is_ended and noun.pos_ == "NOUN" and noun.i < name.i else name


def _is_possessive(token: Token) -> bool:
    if token.lower_ in POSSESSIVES:
        return True
    return token.lower_ == "her" and (token.tag_ == "PRP$" or relation(token) == "possessor")


class _Pronouns:
    """Resolves the pronouns of one document from left to right; each resolved one counts as a mention."""

    def __init__(
        self, doc: Doc, mentions: list[_Mention], quoted: Sequence[bool], speeches: list[_Speech]
    ) -> None:
        self.doc = doc
        self.mentions = mentions
        self.quoted = quoted
        self.speeches = speeches
        self.bounds = [sentence.start for sentence in sentences(doc)]
        self.at = {i: m for m in mentions for i in range(m.start, m.end)}
        self.parsed = [is_parsed(sentence) for sentence in sentences(doc)]

    def resolve(self) -> list[_Mention]:
        """Two passes: the first learns from clear cases who is "he" and who is "she"."""
        self._pass()
        return self._pass()

    def _pass(self) -> list[_Mention]:
        found: list[_Mention] = []
        recent: list[_Candidate] = []
        told: Counter[int] = Counter()
        for token in self.doc:
            mention = self.at.get(token.i)
            if mention is not None and mention.head == token.i and mention.entity is not None:
                if self._is_credit(mention):
                    continue
                recent.append(self._candidate(token, mention.entity))
                told[mention.entity.number] += 1
                continue
            resolved = self._resolved(token, recent, told, found)
            if resolved is not None:
                found.append(
                    _Mention(
                        token.i,
                        token.i + 1,
                        token.i,
                        (token.text,),
                        token.text,
                        None,
                        None,
                        resolved,
                        "pronoun",
                    )
                )
                recent.append(self._candidate(token, resolved))
                told[resolved.number] += 1
            elif mention is None and self._is_unnamed_person(token):
                recent.append(self._candidate(token, None))
            recent = recent[-60:]
        return found

    def _sentence(self, i: int) -> int:
        return max(bisect_right(self.bounds, i) - 1, 0)

    def _is_unnamed_person(self, noun: Token) -> bool:
        """Whether `noun` is a person whom no name beside it names: "founder Ada Okoro" is one, not two."""
        if noun.pos_ != "NOUN" or noun.lower_ not in lexicon().people:
            return False
        beside = [self.at.get(noun.i + 1)]
        beside += [self.at.get(child.i) for child in noun.children if relation(child) == "apposition"]
        if relation(noun) == "apposition":
            beside.append(self.at.get(noun.head.i))
        return not any(m is not None and m.entity is not None and m.entity.is_person for m in beside)

    def _is_credit(self, mention: _Mention) -> bool:
        """Whether a name only tells who took a picture: "Ada Okoro/Fennmark Images"."""
        beside = (mention.start - 1, mention.end)
        return any(0 <= i < len(self.doc) and self.doc[i].text == "/" for i in beside)

    def _candidate(self, token: Token, entity: _Entity | None) -> _Candidate:
        place = _named_noun(token)
        head = governor(place)
        sentence = self._sentence(token.i)
        subject = relation(place) in ("subject", "passive subject")
        if not (self.parsed and self.parsed[sentence]):
            subject = not any(t.pos_ in ("VERB", "AUX") for t in self.doc[self.bounds[sentence] : token.i])
        gender = entity.gender if entity is not None else lexicon().people.get(token.lower_)
        return _Candidate(token.i, sentence, entity, subject, head.i if head is not None else None, gender)

    def _resolved(
        self, token: Token, recent: list[_Candidate], told: Counter[int], found: list[_Mention]
    ) -> _Entity | None:
        word = token.lower_
        if word in FIRST_PERSON and self.quoted[token.i]:
            speaker = self._speaker_at(token.i, found)
            return speaker if speaker is not None and speaker.is_person else None
        if word in THIRD_PERSON:
            return self._person(token, THIRD_PERSON[word], recent, told, found)
        if word in BODY_PRONOUNS and not self.quoted[token.i]:
            return self._body(token, recent)
        return None

    def _speaker_at(self, i: int, found: list[_Mention]) -> _Entity | None:
        for speech in self.speeches:
            if speech.start <= i < speech.end and speech.speaker is not None:
                mention = self.at.get(speech.speaker)
                mention = mention or next((m for m in found if m.start == speech.speaker), None)
                return mention.entity if mention is not None else None
        return None

    def _person(
        self,
        token: Token,
        gender: Gender,
        recent: list[_Candidate],
        told: Counter[int],
        found: list[_Mention],
    ) -> _Entity | None:
        sentence = self._sentence(token.i)
        speaker = self._speaker_at(token.i, found) if self.quoted[token.i] else None
        excluded = {self._coargument(token, recent), speaker.number if speaker is not None else None} - {None}
        scores: dict[int | None, float] = {}
        entities: dict[int, _Entity] = {}
        for candidate in recent:
            entity = candidate.entity
            distance = sentence - candidate.sentence
            if distance > PRONOUN_REACH or candidate.gender not in (None, gender):
                continue
            if entity is not None and (not entity.is_person or entity.number in excluded):
                continue
            score = -float(distance) + (1.0 if candidate.is_subject else 0.0)
            if candidate.gender == gender:
                score += 0.5
            if _is_possessive(token) and candidate.is_subject and candidate.governor in self._clauses(token):
                score += 1.0
            if entity is not None:
                score += min(0.2 * told[entity.number], 0.8)
                entities[entity.number] = entity
            key = entity.number if entity is not None else None
            scores[key] = max(score, scores.get(key, score))
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        if not ranked or ranked[0][0] is None:
            return None
        if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < PRONOUN_LEAD:
            return None
        best = entities[ranked[0][0]]
        if len(ranked) == 1 and best.gender is None:
            best.gender = gender
        return best

    def _clauses(self, token: Token) -> set[int]:
        """The nearest verb above a possessive: "Harlow lost her seat" is about Harlow's seat."""
        head = governor(token)
        while head is not None and head.pos_ not in ("VERB", "AUX"):
            head = governor(head)
        return {head.i} if head is not None else set()

    def _coargument(self, token: Token, recent: list[_Candidate]) -> int | None:
        """Whom an object pronoun cannot mean: the subject of its own verb ("Harlow told him")."""
        if _is_possessive(token) or relation(token) in ("subject", "passive subject"):
            return None
        clauses = self._clauses(token)
        for candidate in reversed(recent):
            if candidate.entity is not None and candidate.is_subject and candidate.governor in clauses:
                return candidate.entity.number
        return None

    def _body(self, token: Token, recent: list[_Candidate]) -> _Entity | None:
        """A body as "it" or "they": only the subject of the same sentence, or of the one before."""
        subjects = [c for c in recent if c.is_subject and c.entity is not None and c.entity.label == "ORG"]
        if not subjects or token.tag_ == "EX" or relation(token) == "expletive":
            return None
        last = subjects[-1]
        sentence = self._sentence(token.i)
        if not (self.parsed and self.parsed[sentence]):
            return None
        between = self.doc[last.position + 1 : token.i]
        rivals = [
            t
            for t in between
            if relation(t) in ("subject", "passive subject") and t.pos_ in ("NOUN", "PROPN")
        ]
        if rivals or any(
            c.entity is not last.entity for c in recent if c.position > last.position and c.is_subject
        ):
            return None
        if last.sentence == sentence:
            plural = token.lower_ in ("they", "them", "their")
            nouns = [
                t for t in between if t.pos_ in ("NOUN", "PROPN") and (t.tag_ in ("NNS", "NNPS")) == plural
            ]
            return last.entity if not nouns or (token.lower_ == "its" and len(nouns) < 2) else None
        opens = relation(token) == "subject" and all(
            not t.is_alpha or t.pos_ == "ADV" for t in self.doc[self.bounds[sentence] : token.i]
        )
        main = last.governor is not None and relation(self.doc[last.governor]) == "root"
        return (
            last.entity
            if opens and main and sentence - last.sentence == 1 and _no_plural(between, token)
            else None
        )


def _no_plural(between: Iterable[Token], token: Token) -> bool:
    """Whether no other noun of the pronoun's number stands where it could be meant."""
    if token.lower_ not in ("they", "them", "their"):
        return not any(relation(t) == "object" and t.pos_ == "NOUN" for t in between)
    return not any(
        t.tag_ == "NNS" and relation(t) in ("object", "subject", "passive subject") for t in between
    )


__all__ = ["How", "Names", "ResolvedName", "resolve_names"]
