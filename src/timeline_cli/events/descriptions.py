"""Tell an event in a short sentence of the article's own words.

The sentence is chosen from the parse: subject, verb group, and what completes them. Time expressions,
decorating clauses and linking words stay out; negation, hedges and modals stay in. When the whole is too
long, what matters least is left out first, a whole phrase at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from spacy.tokens import Token

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import (
    CONDITION_MARKERS,
    DOUBT,
    DROPPED_ADVERBS,
    TIME_MARKERS,
    TIME_PREPOSITIONS,
)
from timeline_cli.events.triggers import Trigger

MAX_LENGTH = 120
LEVELS = 5

OPENING = {"“": "”", "‘": "’", "(": ")", "[": "]", "«": "»"}
CLOSING = frozenset(OPENING.values())
EDGES = frozenset({",", ";", ":", "-", "–", "—", "--"})
STRAIGHT_QUOTES = frozenset({'"', "''", "``"})


class FullName(Protocol):
    """The fullest form of a name in the article, and the kind of thing that bears it."""

    @property
    def name(self) -> str: ...

    @property
    def label(self) -> str | None: ...


class NameLookup(Protocol):
    """What is asked of the names of an article."""

    def name_of(self, token: Token) -> FullName | None:
        """The full name behind a name or pronoun, None where the text does not tell."""
        ...

    def phrase(self, tokens: Sequence[Token]) -> str:
        """The text of neighbouring tokens, a pronoun or short name replaced by its fullest form."""
        ...


def describe(
    trigger: Trigger, names: NameLookup, *, skip: Collection[int], max_length: int = MAX_LENGTH
) -> str:
    """A sentence that tells the event of `trigger`. `skip` holds the tokens of time phrases."""
    text = ""
    for level in range(LEVELS):
        text = (
            tell_noun(trigger, names, skip, level)
            if is_bare_noun(trigger)
            else tell_clause(trigger, names, skip, level)
        )
        if len(text) <= max_length:
            return text
    return shorten(text, max_length)


def is_bare_noun(trigger: Trigger) -> bool:
    """Whether the event is told by its noun phrase alone."""
    return trigger.kind == "noun" and trigger.clause == trigger.token


def tell_noun(trigger: Trigger, names: NameLookup, skip: Collection[int], level: int) -> str:
    chosen = without_preposition(noun_phrase(trigger.token, skip, level), trigger.token)
    return finish(spell(chosen, names, set()))


def tell_clause(trigger: Trigger, names: NameLookup, skip: Collection[int], level: int) -> str:
    """Subject, verb group and complements of the clause, from the top of its chain of verbs.

    What stands before the subject ("In Leeds, the mayor resigned") is told after the verb.
    """
    top = top_of_chain(trigger.clause)
    own, subject = syntax.own_subject(top), syntax.subject(top)
    rest = verb_phrase(top, skip, level, told=trigger.token, missing_subject=own is None)
    subject_words: list[Token] = []
    if subject is not None:
        phrase = noun_phrase(subject, skip, level if subject == own else max(level, 1), without=top)
        subject_words = without_preposition(phrase, subject)
    first = min((t.i for t in subject_words), default=-1) if subject == own else -1
    in_front = [t for t in rest if t.i < first]
    behind = [t for t in rest if t.i >= first]
    said: set[str] = set()
    parts = [
        spell(subject_words, names, said),
        spell(behind, names, said),
        spell(missing_object(top, skip, level), names, said),
        moved_back(in_front, top, names, said),
    ]
    return finish(" ".join(part for part in parts if part))


def without_preposition(phrase: Sequence[Token], head: Token) -> list[Token]:
    """A noun phrase without the preposition or possessive mark that links it to the sentence."""
    return [t for t in phrase if not (t.head == head and t.dep_ in ("case", "mark") and not t.is_punct)]


def missing_object(clause: Token, skip: Collection[int], level: int) -> list[Token]:
    """The noun that a relative clause modifies, where it is the object: "the town, which they took"."""
    head = syntax.clause_head(clause)
    if syntax.relation(head) != "relative clause" or syntax.is_passive(head):
        return []
    noun = syntax.antecedent(head)
    subject = syntax.own_subject(head)
    objects = syntax.children(head, "object")
    gap = objects[0] if objects and syntax.is_relative_pronoun(objects[0]) else None
    if subject is None or subject == noun or (objects and gap is None):
        return []
    if gap is None and any(
        syntax.is_relative_pronoun(t) or t.tag_ == "WRB" for t in head.subtree if t.i < head.i
    ):
        return []
    if gap is None and head.pos_ != "VERB":
        return []
    return without_preposition(noun_phrase(noun, skip, max(level, 2), without=head), noun)


def moved_back(tokens: Sequence[Token], top: Token, names: NameLookup, said: set[str]) -> str:
    """What stood before the subject, now behind the verb; what was said follows a colon."""
    text = spell(tokens, names, said)
    if not text:
        return ""
    head = syntax.clause_head(top)
    if any(c.i < top.i for c in syntax.children(head, "complement clause", "parataxis")):
        return f": {text}"
    first = tokens[0]
    if first.is_sent_start and first.pos_ != "PROPN" and not first.ent_type_ and first.lower_ != "i":
        text = text[:1].lower() + text[1:]
    return text


def top_of_chain(clause: Token) -> Token:
    """The verb that carries the tense: "due" for "meet" in "was due to meet"."""
    current = syntax.clause_head(clause)
    for _ in range(6):
        above = syntax.governor(current)
        if above is None or syntax.own_subject(current) is not None:
            return current
        if syntax.relation(current) == "open complement" and above.pos_ in ("VERB", "AUX", "ADJ", "NOUN"):
            current = syntax.clause_head(above)
            continue
        return current
    return current


def noun_phrase(
    head: Token, skip: Collection[int], level: int, *, without: Token | None = None
) -> list[Token]:
    """The tokens of a noun phrase, decorations left out; `without` is a clause told apart from it."""
    chosen = [head]
    for child in head.children:
        if child.i in skip or child == without:
            continue
        chosen.extend(noun_dependent(head, child, skip, level))
    return sorted(chosen, key=lambda t: t.i)


def noun_dependent(head: Token, child: Token, skip: Collection[int], level: int) -> list[Token]:
    """What to keep of one dependent of a noun."""
    link = syntax.relation(child)
    if link in (
        "punctuation",
        "apposition",
        "parataxis",
        "copula",
        "auxiliary",
        "subject",
        "passive subject",
        "marker",
    ):
        return joining_punctuation(head, child)
    if link in (
        "relative clause",
        "adnominal clause",
        "adverbial clause",
        "complement clause",
        "open complement",
    ):
        return restrictive_clause(head, child, skip, level)
    if child.dep_ in ("discourse", "vocative", "dep", "list", "orphan", "reparandum"):
        return []
    if link in ("nominal modifier", "oblique") and not keeps_modifier(child, level):
        return []
    if link == "adverb" and child.lower_ in DROPPED_ADVERBS and child.i > head.i:
        return []
    if link == "conjunct":
        return (
            noun_phrase(child, skip, level) if child.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ") else []
        )
    if link == "conjunction":
        return [child] if any(c.dep_ == "conj" for c in child.head.children) or head.dep_ == "conj" else []
    if syntax.is_preposition_head(child):
        nouns = [t for n in child.children if n.i not in skip for t in noun_phrase(n, skip, level)]
        return [child, *nouns] if nouns else []
    return noun_phrase(child, skip, level)


def keeps_modifier(child: Token, level: int) -> bool:
    """Whether a prepositional modifier stays at this level of shortening."""
    preposition = child.lower_ if syntax.is_preposition_head(child) else syntax.preposition_of(child)
    if preposition in ("of", "for", "to", ""):
        return level < 4
    if preposition.partition(" ")[0] in TIME_PREPOSITIONS:
        return level < 1
    return level < 3


def joining_punctuation(head: Token, child: Token) -> list[Token]:
    """Punctuation that belongs inside a phrase: hyphens, quotes, the commas of a list."""
    if not child.is_punct:
        return []
    return (
        [child]
        if child.text not in (",", ";", ":", ".", "!", "?", "…", "...", "—", "--")
        else list_comma(head, child)
    )


def list_comma(head: Token, comma: Token) -> list[Token]:
    """A comma between the members of a list."""
    if comma.text != ",":
        return []
    is_list = head.dep_ == "conj" or any(c.dep_ == "conj" and c.i > comma.i for c in head.children)
    return [comma] if is_list else []


def restrictive_clause(head: Token, clause: Token, skip: Collection[int], level: int) -> list[Token]:
    """A clause that tells which one is meant stays while there is room; one set off by a comma goes."""
    if level > 1 or clause.i < head.i:
        return []
    start = clause.left_edge
    before = start.nbor(-1) if start.i else start
    if before.text in (",", "—", "-", "--", "–", "(") or start.text in (",", "—", "--", "–", "("):
        return []
    is_plan = syntax.is_infinitive(clause)
    if not is_plan and (level > 0 or len(list(clause.subtree)) > 12):
        return []
    words = [t for t in clause.subtree if t.i not in skip]
    if any(t.i in skip for t in clause.subtree) and not is_plan:
        return []
    return words


def verb_phrase(
    verb: Token, skip: Collection[int], level: int, *, told: Token, missing_subject: bool = False
) -> list[Token]:
    """The verb group of a clause and what completes it."""
    head = syntax.clause_head(verb)
    chosen = [head]
    if missing_subject and syntax.relation(head) == "conjunct":
        chosen.extend(syntax.shared_auxiliaries(head))
    seen_oblique = False
    for child in head.children:
        if child.i in skip:
            continue
        kept = clause_dependent(head, child, skip, level, told, later=seen_oblique)
        seen_oblique = seen_oblique or (bool(kept) and syntax.relation(child) == "oblique")
        chosen.extend(kept)
    return sorted(set(chosen), key=lambda t: t.i)


def clause_dependent(
    head: Token, child: Token, skip: Collection[int], level: int, told: Token, *, later: bool
) -> list[Token]:
    """What to keep of one dependent of a verb."""
    link = syntax.relation(child)
    if link in ("subject", "passive subject") or child.dep_ in (
        "discourse",
        "vocative",
        "dep",
        "orphan",
        "list",
    ):
        return []
    if link in ("auxiliary", "passive auxiliary", "copula", "particle", "negation", "expletive"):
        return (
            list(child.subtree)
            if child.lower_ not in ("being", "having") or syntax.auxiliaries(head)[0] != child
            else []
        )
    if link == "adverb":
        return adverb(head, child, skip)
    if link == "punctuation":
        return joining_punctuation(head, child) if child.text != "," else []
    if link in ("object", "recipient"):
        return noun_phrase(child, skip, level) if not syntax.is_relative_pronoun(child) else []
    if link in ("oblique", "agent"):
        return oblique(child, skip, level, later=later, agent=link == "agent")
    if link == "open complement":
        return open_complement(child, skip, level, told)
    if link == "complement clause":
        return full_clause(child, skip, level, told)
    if link == "adverbial clause":
        return adverbial_clause(child, skip, level, told)
    if link in (
        "adjective",
        "determiner",
        "compound",
        "possessor",
        "number",
        "name part",
        "nominal modifier",
        "preposition",
    ):
        return noun_dependent(head, child, skip, level)
    if link == "marker":
        return [child] if child.lower_ == "to" else []
    return []


def adverb(head: Token, child: Token, skip: Collection[int]) -> list[Token]:
    """Manner, degree and hedges stay; words that link to the sentence before go."""
    if child.lower_ in DROPPED_ADVERBS or child.tag_ in ("WRB",):
        return []
    if any(t.i in skip for t in child.subtree):
        return []
    starts_clause = child.i < head.i and (child.is_sent_start or child.nbor(1).text == ",")
    if starts_clause and child.lower_ not in ("not", "never"):
        return [child] if child.lower_ in DOUBT else []
    return list(child.subtree) if len(list(child.subtree)) < 6 else [child]


def oblique(child: Token, skip: Collection[int], level: int, *, later: bool, agent: bool) -> list[Token]:
    """A prepositional phrase of the clause, unless it is only about time or there is no room."""
    is_head = syntax.is_preposition_head(child)
    preposition = child.lower_ if is_head else syntax.preposition_of(child)
    if preposition.partition(" ")[0] in TIME_PREPOSITIONS or preposition.startswith("according"):
        return []
    if syntax.is_relative_pronoun(child) or any(syntax.is_relative_pronoun(c) for c in child.children):
        return []
    if not agent and ((level >= 2 and later) or level >= 4):
        return []
    if is_head:
        nouns = [n for n in child.children if n.dep_ in ("pobj", "pcomp") and n.i not in skip]
        return [child, *(t for n in nouns for t in noun_phrase(n, skip, level))] if nouns else []
    if child.nbor(1).text == "," and child.i < child.head.i and level >= 1:
        return []
    return noun_phrase(child, skip, level)


def open_complement(child: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """A complement without a subject of its own ("to sue the party"); always needed."""
    if child.pos_ in ("NOUN", "PROPN", "ADJ", "PRON", "NUM") and not syntax.children(
        child, "open complement", "marker"
    ):
        return noun_phrase(child, skip, level)
    return verb_phrase(child, skip, level, told=told)


def full_clause(clause: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """A complement clause with its subject: "that the bridge would close"."""
    if clause.dep_ == "pcomp":
        return list(clause.subtree)
    chosen = verb_phrase(clause, skip, level, told=told)
    subject = syntax.children(syntax.clause_head(clause), "subject", "passive subject")
    for noun in subject:
        chosen.extend(noun_phrase(noun, skip, level))
    for child in clause.children:
        if syntax.relation(child) == "marker" or (syntax.relation(child) == "adverb" and child.tag_ == "WRB"):
            chosen.append(child)
    return sorted(set(chosen), key=lambda t: t.i)


def adverbial_clause(clause: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """Conditions always stay, a purpose stays while there is room; other events have rows of their own."""
    markers = {child.lower_ for child in clause.children if syntax.relation(child) == "marker"}
    if markers & CONDITION_MARKERS.words:
        return [t for t in clause.subtree if t.i not in skip]
    if markers & TIME_MARKERS.words or any(t.i in skip for t in clause.subtree):
        return []
    if syntax.is_infinitive(clause) and level < 2 and clause.i > clause.head.i and not set_off(clause):
        return verb_phrase(clause, skip, max(level, 1), told=told)
    return []


def set_off(clause: Token) -> bool:
    """Whether a comma or dash parts the clause from what stands before it."""
    start = clause.left_edge
    return start.i > 0 and start.nbor(-1).text in (",", "—", "–", "--", "-")


def spell(tokens: Sequence[Token], names: NameLookup, said: set[str]) -> str:
    """The text of chosen tokens: quotes balanced, no stray commas, a name in full at its first place.

    `said` holds the names that the description has given already; new ones are added.
    """
    kept = balanced(tokens)
    while kept and kept[0].text in EDGES:
        kept = kept[1:]
    while kept and (kept[-1].text in EDGES or kept[-1].pos_ == "CCONJ"):
        kept = kept[:-1]
    text = ""
    before: Token | None = None
    for run in runs(kept, names):
        if before is not None:
            text += before.whitespace_ if run[0].i == before.i + 1 else gap(before, run[0])
        text += spell_run(run, names, said)
        before = run[-1]
    return " ".join(text.split())


def runs(tokens: Sequence[Token], names: NameLookup) -> list[list[Token]]:
    """The tokens cut where words between them were left out, and at the edges of names."""
    found: list[list[Token]] = []
    last_name: str | None = None
    for token in tokens:
        resolved = names.name_of(token)
        name = resolved.name if resolved is not None else None
        if found and token.i == found[-1][-1].i + 1 and name == last_name:
            found[-1].append(token)
        else:
            found.append([token])
        last_name = name
    return found


def spell_run(run: Sequence[Token], names: NameLookup, said: set[str]) -> str:
    """Neighbouring words as in the article, or the full name that they stand for."""
    resolved = names.name_of(run[0])
    plain = "".join(t.text_with_ws for t in run).strip()
    if resolved is None or resolved.name in said:
        return plain
    said.add(resolved.name)
    return names.phrase(run)


def gap(token: Token, following: Token) -> str:
    """The space between two words that were not neighbours in the article."""
    closes = following.text in CLOSING or following.text in (",", "'s", "’s", "'", "%", ".")
    return "" if closes or token.text in OPENING else " "


def balanced(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each quote or bracket with its partner; one that holds no token goes."""
    chosen = {token.i: token for token in tokens}
    if not chosen:
        return []
    sentence = tokens[0].sent if tokens[0].doc.has_annotation("SENT_START") else tokens[0].doc[:]
    for opening, closing in quoted_pairs(list(sentence)):
        held = [i for i in chosen if opening.i < i < closing.i]
        for mark in (opening, closing):
            if held:
                chosen[mark.i] = mark
            else:
                chosen.pop(mark.i, None)
    paired = {t.i for pair in quoted_pairs(list(sentence)) for t in pair}
    marks = set(OPENING) | CLOSING | STRAIGHT_QUOTES
    return [
        t for i, t in sorted(chosen.items()) if i in paired or t.text not in marks or t.text in ("'", "’")
    ]


def quoted_pairs(sentence: Sequence[Token]) -> list[tuple[Token, Token]]:
    """The matching quotes and brackets of a sentence."""
    pairs: list[tuple[Token, Token]] = []
    open_marks: list[Token] = []
    straight: Token | None = None
    for token in sentence:
        if token.text in STRAIGHT_QUOTES:
            if straight is None:
                straight = token
            else:
                pairs.append((straight, token))
                straight = None
        elif token.text in OPENING:
            open_marks.append(token)
        elif open_marks and token.text == OPENING[open_marks[-1].text]:
            pairs.append((open_marks.pop(), token))
    return pairs


def finish(text: str) -> str:
    """The first letter a capital, no full stop."""
    text = text.replace(" : ", ": ").strip().rstrip(",;: ")
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
