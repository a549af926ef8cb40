"""Which words of a clause or noun phrase are told: what completes it stays, what decorates it goes.

Each function takes a `level` of shortening, -1 keeping most; what matters least is left out first, a whole
phrase at a time. `skip` holds the tokens of time phrases.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.labels import Relation
from timeline_cli.events.lexicon import (
    ADDRESSING,
    CAUSING,
    CONDITION_MARKERS,
    CONNECTING_NOUNS,
    CONTENT_MARKERS,
    DEADLINES,
    DOUBT,
    DROPPED_ADVERBS,
    GIVING,
    GOVERNED_LINKS,
    POINTS_IN_TIME,
    ROUGHLY,
    TIME_MARKERS,
    TIME_PREPOSITIONS,
    TIME_UNITS,
    VERBS_WITH_AFTER,
)
from timeline_cli.events.quotations import is_quoted, is_quoted_with
from timeline_cli.events.retelling import is_singled_out
from timeline_cli.events.tokens import Token

NOMINAL_LINKS = frozenset(
    {"adjective", "determiner", "compound", "possessor", "number", "name part", "nominal modifier"}
)
ASIDE = frozenset(
    {"punctuation", "apposition", "parataxis", "copula", "auxiliary", "subject", "passive subject", "marker"}
)
CLAUSES: frozenset[Relation] = frozenset(
    {"relative clause", "adnominal clause", "adverbial clause", "complement clause", "open complement"}
)
PARTING = frozenset({",", ";", ":", "—", "–", "--", "-", "(", "/"})
# The most words of a clause that tells which one is meant; "the first time" says nothing without its clause.
LONGEST_CLAUSE, LONGEST_NEEDED = 14, 25
LONGEST_ROLE = 9
LONGEST_NAME = 6
MEANINGFUL: frozenset[Relation] = frozenset({"nominal modifier", "possessor", "compound", *CLAUSES})
LEFT_OUT = frozenset({"discourse", "vocative", "dep", "orphan", "list", "reparandum"})


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
        if syntax.is_named_act(current):
            current = syntax.clause_head(above)
            continue
        return current
    return current


def noun_phrase(
    head: Token, skip: Collection[int], level: int, *, without: Token | None = None
) -> list[Token]:
    """The tokens of a noun phrase, decorations left out; `without` is a clause told apart from it."""
    chosen = [head]
    waiting = [head]
    while waiting:
        current = waiting.pop()
        for child in current.children:
            if child.i in skip or child == without or is_dated_apart(current, child, skip):
                continue
            if is_outranked(current, child, level) or is_torn_off(current, child):
                continue
            if child.tag_ == "VBN" and child.i > current.i and child.i + 1 in skip and not child.children:
                # "the satellite launched this week"
                continue
            if child.tag_ in ("WP", "WRB") and child.i > current.i and child.children:
                is_beside = not any(t.text == "," for t in current.doc[current.i : child.left_edge.i])
                chosen.extend(free_relative(child, skip) if is_beside else [])
                continue
            if goes_on(current, child, level):
                chosen.append(child)
                waiting.append(child)
            else:
                chosen.extend(noun_dependent(current, child, skip, level))
    return sorted(set(chosen), key=lambda t: t.i)


def bare(phrase: Sequence[Token], head: Token) -> list[Token]:
    """A noun phrase without the preposition, possessive mark or "and" that links it to the sentence."""
    links = {
        t.i
        for link in head.children
        if (link.dep_ in ("case", "mark") and not link.is_punct) or (link.dep_ == "cc" and link.i < head.i)
        for t in link.subtree
    }
    return [token for token in phrase if token.i not in links]


def free_relative(pronoun: Token, skip: Collection[int]) -> list[Token]:
    """What stands for a thing, told whole: "details of what they knew"."""
    return [token for token in pronoun.subtree if token.i not in skip]


def is_torn_off(head: Token, child: Token) -> bool:
    """Whether a verb stands between a noun and what a parse gives to it."""
    if syntax.relation(child) not in ("compound", "determiner", "nominal modifier") or child.i < head.i:
        return False
    between = head.doc[head.i + 1 : child.i]
    return any(word.pos_ in ("VERB", "AUX") and word not in head.subtree for word in between)


def subject_phrase(clause: Token, subject: Token, skip: Collection[int], level: int) -> list[Token]:
    """The words of a subject; two nouns before a verb are one coordination that a parse took apart."""
    words = noun_phrase(subject, skip, level, without=clause)
    others = [n for n in syntax.children(clause, "subject", "passive subject") if n.i < subject.i < clause.i]
    between = list(clause.doc[others[0].i : subject.i]) if others else []
    first = noun_phrase(others[0], skip, level) if others else []
    if not any(word.pos_ == "CCONJ" for word in between) or len(first) > LONGEST_NAME:
        return words
    inner = [word for word in between if word.i > first[-1].i and word.i not in skip]
    return sorted({*first, *inner, *words}, key=lambda t: t.i)


def goes_on(head: Token, child: Token, level: int) -> bool:
    """Whether a dependent of a noun is part of its phrase, and its own dependents may be."""
    link = syntax.relation(child)
    if link in ASIDE or link in CLAUSES or link == "conjunction" or child.dep_ in LEFT_OUT:
        return False
    if link in ("compound", "adjective") and child.i > head.i and set_off(child):
        return False
    if is_age(child) or (child.dep_ == "nmod:unmarked" and child.pos_ == "NOUN" and set_off(child)):
        return False
    if link in ("nominal modifier", "oblique"):
        return keeps_modifier(child, level)
    if link == "adverb":
        return child.lower_ not in DROPPED_ADVERBS or child.i < head.i
    return link != "conjunct" or child.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ")


def is_age(number: Token) -> bool:
    """Whether a number between commas tells how old somebody is: "Ada Okoro, 42, was elected"."""
    alone = all(child.is_punct for child in number.children)
    return number.pos_ == "NUM" and alone and number.left_edge.text == "," and number.i > number.head.i


def noun_dependent(head: Token, child: Token, skip: Collection[int], level: int) -> list[Token]:
    """What to keep of a dependent of a noun that is not part of its phrase as such."""
    link = syntax.relation(child)
    if link in CLAUSES:
        return restrictive_clause(head, child, skip, level)
    if link == "conjunction":
        return list(child.subtree)
    if link == "apposition":
        return apposition(head, child, skip, level)
    return joining_punctuation(head, child) if link in ASIDE else []


def apposition(head: Token, other: Token, skip: Collection[int], level: int) -> list[Token]:
    """Another word for the same: a name with its noun, and while there is room who bears a name.

    "The newspaper Harbour Post", "her cousin, Tomas Varga, was …", "Ada Okoro, an engineer, said …".
    """
    if other.i < head.i:
        return []
    if is_second_object(head, other):
        return noun_phrase(other, skip, level)
    if not set_off(other):
        return noun_phrase(other, skip, level) if other.pos_ == "PROPN" and level <= 3 else []
    start = other.left_edge
    comma = start if start.text == "," else start.nbor(-1)
    is_name = head.pos_ == "NOUN" and other.pos_ == "PROPN" and other.ent_type_ != "" and level <= 2
    is_role = head.pos_ == "PROPN" and other.pos_ == "NOUN" and level < 0 and is_short_role(other, skip)
    if comma.text != "," or not (is_name or is_role):
        return []
    end = other.right_edge.i + 1
    while end in skip:
        end += 1
    closing = [other.doc[end]] if end < len(other.doc) and other.doc[end].text == "," else []
    return [comma, *noun_phrase(other, skip, 3 if is_name else 0), *closing]


def is_second_object(noun: Token, other: Token) -> bool:
    """Whether a parse took what somebody was given for another word for them: "gave a man a map"."""
    given = syntax.relation(noun) == "object" and noun.head.lemma_ in GIVING
    return given and other.pos_ == "NOUN" and not set_off(other) and other.left_edge.pos_ in ("DET", "NUM")


def is_short_role(noun: Token, skip: Collection[int]) -> bool:
    """Whether what somebody is can be told in a few words without a date."""
    words = list(noun.subtree)
    return len(words) <= LONGEST_ROLE and not any(word.i in skip for word in words)


def keeps_modifier(child: Token, level: int) -> bool:
    """Whether a prepositional modifier stays at this level of shortening."""
    preposition = child.lower_ if syntax.is_preposition_head(child) else syntax.preposition_of(child)
    if preposition == "of":
        return True
    if preposition in ("for", "to", ""):
        return level < 4
    if preposition.partition(" ")[0] in TIME_PREPOSITIONS:
        return level < 1
    return level < 3


def joining_punctuation(head: Token, child: Token) -> list[Token]:
    """Punctuation that belongs inside a phrase: hyphens, quotes, the commas of a list."""
    if not child.is_punct:
        return []
    if is_name_comma(head, child) or (child.text == "." and child.i < max(head.i, head.head.i)):
        return [child]
    return (
        [child]
        if child.text not in (",", ";", ":", ".", "!", "?", "…", "...", "—", "--")
        else list_comma(head, child)
    )


def is_name_comma(name: Token, comma: Token) -> bool:
    """Whether a comma stands between a place and the larger one that it lies in: "Porto, Fennmark"."""
    is_between = comma.text == "," and comma == name.left_edge and name.head.i < comma.i
    return is_between and name.dep_ == "nmod:unmarked" and name.pos_ == name.head.pos_ == "PROPN"


def list_comma(head: Token, comma: Token) -> list[Token]:
    """A comma between the members of a list."""
    if comma.text != "," or (comma.i and is_age(comma.nbor(-1))):
        return []
    if comma.i + 1 < len(comma.doc) and comma.nbor(1).pos_ == "CCONJ" and closes_apposition(comma):
        return []
    is_list = head.dep_ == "conj" or any(c.dep_ == "conj" and c.i > comma.i for c in head.children)
    return [comma] if is_list else []


def closes_apposition(comma: Token) -> bool:
    """Whether a comma ends what another word for the same began: "to Lukas, a pilot, and Ada"."""
    before = comma.nbor(-1) if comma.i else comma
    for word in (before, *syntax.ancestors(before)):
        if syntax.relation(word) == "apposition" and word.right_edge.i in (comma.i, comma.i - 1):
            return set_off(word)
    return False


def restrictive_clause(head: Token, clause: Token, skip: Collection[int], level: int) -> list[Token]:
    """A clause that tells which one is meant stays while there is room; one set off by a comma goes.

    What came of it ("only to be sent back") is an event of its own, and tells no noun apart.
    """
    if clause.i < head.i or syntax.is_outcome(clause):
        return []
    if clause == clause_of_first(head):
        # "It was the first time that a ship came so far" says nothing without what was first.
        return sorted({clause.left_edge, *full_clause(clause, skip, level, clause)}, key=lambda t: t.i)
    if head.pos_ == "PRON" and head.tag_ == "NN" and not set_off(clause):
        # "They made something that hurt nobody" says nothing without what they made.
        return full_clause(clause, skip, level, clause)
    start = clause.left_edge
    if set_off(clause) or any(c.relation in CLAUSES and c.i < clause.i and set_off(c) for c in head.children):
        return []
    if head.pos_ == "ADJ" and start.lower_ == "than":
        # A comparison is nothing without what it is made with.
        return [t for t in clause.subtree if t.i not in skip] if level < 2 else []
    holds_date = any(t.i in skip for t in clause.subtree)
    if syntax.is_infinitive(clause) and (level > 0 or holds_date):
        return full_clause(clause, skip, level, clause) if level < 4 else []
    longest = LONGEST_NEEDED if is_singled_out(head) else LONGEST_CLAUSE
    is_long = len(list(clause.subtree)) > longest and not syntax.is_infinitive(clause)
    if level > 0 or holds_date:
        return content_of(clause, skip, level) if level < 3 else []
    if clause.relation == "adnominal clause" and level == 0 and not syntax.is_infinitive(clause):
        return full_clause(clause, skip, 3, clause)
    return full_clause(clause, skip, 1, clause) if is_long else list(clause.subtree)


def content_of(clause: Token, skip: Collection[int], level: int) -> list[Token]:
    """What a noun is about, without the dates in it: "signs of easing tension"."""
    markers = syntax.children(clause, "marker")
    if [marker.lower_ for marker in markers] != ["of"]:
        return []
    return sorted({*markers, *verb_phrase(clause, skip, level, told=clause)}, key=lambda t: t.i)


def clause_of_first(noun: Token) -> Token | None:
    """The clause that tells what was first: "the first time that a ship ran aground".

    A parse may hang it on a word between: "the first time in the history of the port that a ship …".
    """
    if not is_singled_out(noun):
        return None
    words = noun.subtree if noun.lemma_ == "time" else noun.children
    for word in words:
        link = word.left_edge
        is_that = word.i > noun.i and link.lower_ == "that" and syntax.relation(word) == "relative clause"
        if is_that and syntax.relation(link) not in ("subject", "passive subject"):
            return word
    return None


def is_outranked(noun: Token, child: Token, level: int) -> bool:
    """Whether a modifier goes before the clause that tells what was first is shortened."""
    if level < 0 or syntax.relation(child) != "nominal modifier":
        return False
    clause = clause_of_first(noun)
    return clause is not None and clause.i > child.i


def verb_phrase(
    verb: Token, skip: Collection[int], level: int, *, told: Token, missing_subject: bool = False
) -> list[Token]:
    """The verb group of a clause and what completes it."""
    head = syntax.clause_head(verb)
    chosen = [head]
    if missing_subject:
        chosen.extend(syntax.shared_auxiliaries(head))
    seen_oblique = False
    for child in head.children:
        if child.i in skip:
            continue
        kept = clause_dependent(head, child, skip, level, told, later=seen_oblique)
        seen_oblique = seen_oblique or (bool(kept) and syntax.relation(child) == "oblique")
        chosen.extend(kept)
    first = clause_of_first(head)
    if first is not None:
        chosen.extend(restrictive_clause(head, first, skip, level))
    if syntax.is_outcome(head):
        # "only to be sent back" is told as "sent back".
        chosen = [t for t in chosen if t.i >= head.i or t.lower_ not in ("only", "to", "be")]
    return sorted(set(chosen), key=lambda t: t.i)


def clause_dependent(
    head: Token, child: Token, skip: Collection[int], level: int, told: Token, *, later: bool
) -> list[Token]:
    """What to keep of one dependent of a verb."""
    link = syntax.relation(child)
    if link in ("subject", "passive subject") and syntax.is_subject_below(head, child):
        return noun_phrase(child, skip, level)
    if link in ("subject", "passive subject") or child.dep_ in LEFT_OUT:
        return []
    if shares_object(head, child):
        return list(head.doc[head.i + 1 : child.i + 1])
    if is_joined(head, child) and not any(word.i in skip for word in child.subtree):
        rest = verb_phrase(child, skip, level, told=told)
        return [*head.doc[head.i + 1 : child.i], *(word for word in rest if word.i >= child.i)]
    if level <= 0 and not child.is_punct and is_quoted_with(head, child) and not is_quoted_with(told, child):
        words = list(child.subtree)
        return words[:-1] if words[-1].text == "," else words
    if link in ("auxiliary", "passive auxiliary", "copula", "particle", "negation", "expletive"):
        return list(child.subtree)
    if link == "marker" and any(helper.i < child.i for helper in syntax.auxiliaries(head)):
        # "had been due to face": what stands inside the verb group belongs to it.
        return list(child.subtree)
    if link == "adverb":
        return adverb(head, child, skip)
    if link == "punctuation":
        return joining_punctuation(head, child) if child.text != "," else []
    if tells_in_a_clause(child):
        return [word for word in child.subtree if word.i not in skip]
    if link in ("object", "recipient"):
        start = child.left_edge
        is_aside = child.i > head.i and start.text == "," and start.i - 1 not in skip
        in_relative = syntax.relation(head) != "complement clause"
        is_gap = child.i < head.i and in_relative and syntax.is_relative_pronoun(child)
        return noun_phrase(child, skip, level) if not (is_aside or is_gap) else []
    if link in ("oblique", "agent"):
        return oblique(child, skip, level, later=later, agent=link == "agent")
    if link == "open complement":
        return open_complement(child, skip, level, told)
    if link == "complement clause":
        return full_clause(child, skip, level, told)
    if link == "adverbial clause":
        return adverbial_clause(child, skip, level, told)
    if link in NOMINAL_LINKS:
        is_told = goes_on(head, child, level) and not is_outranked(head, child, level)
        return noun_phrase(child, skip, level) if is_told else []
    if link in ("adnominal clause", "relative clause") and syntax.children(head, "copula"):
        return restrictive_clause(head, child, skip, level)
    if link in ("marker", "preposition"):
        is_role = child.lower_ == "as" and syntax.relation(head) == "open complement"
        is_kept = (
            is_role
            or child.lower_ == "to"
            or (link == "preposition" and bool(syntax.children(head, "copula")))
        )
        return list(child.subtree) if is_kept else []
    return []


def shares_object(verb: Token, other: Token) -> bool:
    """Whether the object of a verb stands behind the next verb too: "they pushed and hit the guards"."""
    if syntax.relation(other) != "conjunct" or other.tag_ != verb.tag_ or syntax.children(other, "object"):
        return False
    is_between = other.i > verb.i and any(o.i > other.i for o in syntax.children(verb, "object"))
    return is_between and all(word in verb.subtree for word in verb.doc[verb.i : other.i])


def is_joined(verb: Token, other: Token) -> bool:
    """Whether a verb shares the object of the next: "they built and sold the ferry"."""
    if syntax.relation(other) != "conjunct" or other.pos_ != "VERB" or not syntax.children(other, "object"):
        return False
    between = verb.doc[verb.i + 1 : other.i]
    is_next = all(
        word.relation in ("conjunction", "adverb", "punctuation")
        or (word.head == verb and word.relation == "conjunct" and word.tag_ == verb.tag_)
        for word in between
    )
    return is_next and verb.tag_ == other.tag_ and syntax.own_subject(other) is None


def tells_in_a_clause(word: Token) -> bool:
    """Whether a word stands for what its own clause tells: "did what she could", "about how it burned"."""
    link = syntax.relation(word)
    if word.tag_ == "WRB" and link == "oblique":
        return any(syntax.relation(c) in CLAUSES or syntax.relation(c) == "parataxis" for c in word.children)
    return word.lower_ == "what" and link == "object" and bool(syntax.children(word, *CLAUSES))


def adverb(head: Token, child: Token, skip: Collection[int]) -> list[Token]:
    """Manner, degree and hedges stay; words that link to the sentence before go."""
    if child.tag_ in ("WRB",) or (child.lower_ in DROPPED_ADVERBS and not is_quoted(child)):
        return []
    if any(t.i in skip for t in child.subtree) or is_connecting_adverb(child):
        return []
    is_before_date = child.i + 1 < len(child.doc) and child.i + 1 in skip
    if is_before_date and (child.lower_ in ROUGHLY or (child.lower_ == "back" and child.i > head.i + 1)):
        return []
    if child.i > head.i and child.left_edge.text == ",":
        # "near Porto, home to a large port" tells of Porto.
        return []
    starts_clause = child.i < head.i and (child.is_sent_start or child.nbor(1).text == ",")
    if starts_clause and child.lower_ not in ("not", "never"):
        return [child] if child.lower_ in DOUBT else []
    return list(child.subtree) if len(list(child.subtree)) < 6 else [child]


def is_connecting_adverb(word: Token) -> bool:
    """Whether an adverb of two words links the sentence to others: "of course"."""
    second = [child for child in word.children if child.dep_ == "fixed"]
    return len(second) == 1 and second[0].lemma_ in CONNECTING_NOUNS and not is_quoted(word)


def oblique(child: Token, skip: Collection[int], level: int, *, later: bool, agent: bool) -> list[Token]:
    """A prepositional phrase of the clause, unless it is only about time or there is no room."""
    is_head = syntax.is_preposition_head(child)
    preposition = child.lower_ if is_head else syntax.preposition_of(child)
    if not preposition and is_distance(child):
        return []
    is_given = preposition in DEADLINES and child.head.lemma_ in ("give", "have")
    if is_connecting(child, preposition, skip):
        return []
    is_asked = preposition == "after" and child.head.lemma_ in VERBS_WITH_AFTER and child.i > child.head.i
    is_time = preposition.partition(" ")[0] in TIME_PREPOSITIONS and not (is_given or is_asked)
    if is_time or preposition.startswith("according"):
        return []
    is_gap = syntax.is_relative_pronoun(child) or any(syntax.is_relative_pronoun(c) for c in child.children)
    if is_gap and child.i < child.head.i:
        return []
    if child.tag_ == "WP":
        return [] if set_off(child) else free_relative(child, skip)
    is_needed = agent or not (later or syntax.objects(child.head) or syntax.complements(child.head))
    if (level >= 2 and later) or (level >= 4 and not is_needed) or (level >= 5 and not agent):
        return []
    if is_head:
        nouns = [n for n in child.children if n.dep_ in ("pobj", "pcomp") and n.i not in skip]
        return [child, *(t for n in nouns for t in noun_phrase(n, skip, level))] if nouns else []
    if child.i < child.head.i and child.nbor(1).text == "," and level >= 1:
        return []
    return noun_phrase(child, skip, level)


def is_connecting(noun: Token, preposition: str, skip: Collection[int]) -> bool:
    """Whether a phrase links the sentence to others ("of course") or goes with a date ("at some point")."""
    if noun.lemma_ in CONNECTING_NOUNS:
        others = [child for child in noun.children if not child.is_punct]
        return preposition in ("of", "for", "in") and len(others) == 1
    end = noun.right_edge.i + 1
    is_beside = any(t.i in skip for t in noun.subtree) or end in skip
    others = [c for c in noun.children if c.i not in skip and syntax.relation(c) in MEANINGFUL]
    return noun.lemma_ in POINTS_IN_TIME and is_beside and not others


def is_distance(noun: Token) -> bool:
    """Whether a length only tells how long before or after another event: "two years after she left"."""
    if noun.lemma_.lower() not in TIME_UNITS:
        return False
    end = noun.right_edge.i + 1
    linked = [c for c in noun.children if syntax.relation(c) in CLAUSES]
    return bool(linked) or (end < len(noun.doc) and noun.doc[end].lower_ in ("after", "before", "since"))


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
    if not subject and lacks_subject(clause):
        # The parse gave the subject to another clause; all that stands there is right.
        return [t for t in clause.subtree if t.i not in skip]
    for noun in subject:
        is_clause = bool(syntax.children(noun, "marker"))
        words = (
            full_clause(noun, skip, level, told) if is_clause else subject_phrase(clause, noun, skip, level)
        )
        chosen.extend(words)
    for child in clause.children:
        is_link = syntax.relation(child) == "marker" or (
            syntax.relation(child) == "preposition" and clause.pos_ == "NOUN"
        )
        if is_link or (syntax.relation(child) == "adverb" and child.tag_ == "WRB"):
            chosen.append(child)
    return sorted(set(chosen), key=lambda t: t.i)


def completes(clause: Token, markers: Collection[str], level: int) -> bool:
    """Whether a clause behind a preposition says what its verb is about: "wrote about how it burned".

    Those that the verb asks for ("barred them from fishing") stay when there is little room.
    """
    if not markers or not set(markers) <= CONTENT_MARKERS.words or syntax.is_infinitive(clause):
        return False
    if set_off(clause):
        return False
    is_asked = set(markers) <= GOVERNED_LINKS.words and syntax.own_subject(clause) is None
    return level < 3 or is_asked


def lacks_subject(clause: Token) -> bool:
    """Whether a clause with "that" and a tense has no subject: "that, despite the split, still held"."""
    marked = any(child.lower_ == "that" for child in syntax.children(clause, "marker"))
    return marked and clause.tag_ in ("VBD", "VBZ", "VBP")


def is_dated_apart(noun: Token, other: Token, skip: Collection[int]) -> bool:
    """Whether two partners have a date each: "sold two ferries on Sunday and one on Monday"."""
    if syntax.relation(other) != "conjunct" or other.i < noun.i:
        return False
    link = next((c for c in other.children if syntax.relation(c) == "conjunction"), other)
    end = other.right_edge.i + 1
    has_own = end in skip or any(token.i in skip for token in other.subtree)
    return has_own and any(i in skip for i in range(noun.i + 1, link.i))


def adverbial_clause(clause: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """Conditions always stay, a purpose stays while there is room; other events have rows of their own."""
    markers = {child.lower_ for child in clause.children if syntax.relation(child) == "marker"}
    if markers & CONDITION_MARKERS.words:
        return [t for t in clause.subtree if t.i not in skip]
    is_thing = clause.pos_ == "NOUN" and not syntax.children(clause, "subject", "passive subject")
    if is_thing and "with" in markers and level < 3 and not set_off(clause):
        marker = [c for c in clause.children if syntax.relation(c) == "marker"]
        return sorted({*marker, *noun_phrase(clause, skip, level)}, key=lambda t: t.i)
    if syntax.is_named_act(clause) and not set_off(clause):
        marker = [c for c in clause.children if syntax.relation(c) == "marker"]
        return sorted({*marker, *verb_phrase(clause, skip, level, told=told)}, key=lambda t: t.i)
    if completes(clause, markers, level):
        return full_clause(clause, skip, level, told)
    if markers & TIME_MARKERS.words:
        return []
    if markers == {"than"} and clause.head.tag_ in ("JJR", "RBR") and level < 3:
        # A comparison is nothing without what it is made with.
        return [t for t in clause.subtree if t.i not in skip]
    is_caused = clause.head.lemma_ in CAUSING and bool(syntax.objects(clause.head))
    is_aim = syntax.is_infinitive(clause) and clause.i > clause.head.i and not set_off(clause)
    is_main_aim = level < 4 and not syntax.is_infinitive(clause.head)
    if is_aim and (level < 2 or is_caused or is_main_aim):
        return verb_phrase(clause, skip, max(level, 1), told=told)
    if is_unmarked_content(clause):
        return full_clause(clause, skip, level, told)
    if any(t.i in skip for t in clause.subtree):
        return []
    if clause.lower_.endswith("ing") and not markers and clause.i > clause.head.i:
        return accompanying_clause(clause, skip, level, told)
    return []


def is_unmarked_content(clause: Token) -> bool:
    """Whether a clause right behind its verb is what was seen or made: "a fire saw prices rise"."""
    subject = syntax.own_subject(clause)
    if syntax.children(clause, "marker") or subject is None or set_off(clause):
        return False
    return subject.left_edge.i == clause.head.i + 1 and subject.i < clause.i


def accompanying_clause(clause: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """A participle behind its verb: "was seen leaving", "drove into the crowd, killing two"."""
    if not set_off(clause):
        return verb_phrase(clause, skip, level, told=told) if level < 2 else []
    start = clause.left_edge
    comma = start if start.text == "," or not start.i else start.nbor(-1)
    is_short = len(list(clause.subtree)) <= LONGEST_CLAUSE
    if level >= 0 or comma.text != "," or not is_short or syntax.relation(clause.head) == "relative clause":
        return []
    if clause.lemma_ in ADDRESSING and not syntax.complements(clause):
        return []
    return [comma, *verb_phrase(clause, skip, level, told=told)]


def set_off(clause: Token) -> bool:
    """Whether a comma, a dash or the like parts the clause or phrase from what stands before it."""
    start = clause.left_edge
    if start.text in PARTING:
        return True
    return start.i > 0 and (start.nbor(-1).text in PARTING or start.nbor(-1).is_space)
