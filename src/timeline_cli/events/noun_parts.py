"""What belongs to a noun: which of its dependents are part of its phrase, and where the phrase ends."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.labels import CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import (
    ADDRESSING,
    DROPPED_ADVERBS,
    GIVING,
    NAMING,
    TIME_PREPOSITIONS,
    TIME_UNITS,
)
from timeline_cli.events.quotations import CLOSING_OF, is_quoted
from timeline_cli.events.retelling import is_singled_out
from timeline_cli.events.time_words import is_behind_space
from timeline_cli.events.tokens import Token

ASIDE = frozenset(
    {"punctuation", "apposition", "parataxis", "copula", "auxiliary", "subject", "passive subject", "marker"}
)
LEFT_OUT = frozenset({"discourse", "vocative", "dep", "orphan", "list", "reparandum"})
#: What begins a clause that says what a noun is about.
CONTENT_MARKERS = frozenset({"of", "that", "to"})
#: Of what names are made that stand between dashes: "China Bank and the Bank of Ely".
IN_NAMES = frozenset({"ADP", "CCONJ", "DET", "PROPN", "PUNCT"})
LONGEST_ROLE = 9
LONGEST_NAME = 6


def bare(phrase: Sequence[Token], head: Token) -> list[Token]:
    """A noun phrase without the preposition, possessive mark or "and" that links it to the sentence.

    The mark of a name for somebody who acts belongs to it: "Harlow's said".
    """
    is_own = head.pos_ == "PROPN" and head.relation in SUBJECTS
    links = {
        t.i
        for link in head.children
        if (link.dep_ in ("case", "mark") and not link.is_punct and not (is_own and link.tag_ == "POS"))
        or (link.dep_ == "cc" and link.i < head.i and link == phrase[0])
        for t in link.subtree
        # "Thrust | from | the engines": a parse may call the second noun the subject.
        if link.i > head.i or not any(noun.i < link.i and noun.pos_ == "NOUN" for noun in phrase)
    }
    return [token for token in phrase if token.i not in links]


def goes_on(head: Token, child: Token, level: int) -> bool:
    """Whether a dependent of a noun is part of its phrase, and its own dependents may be."""
    link = child.relation
    if link in ASIDE or link in CLAUSES or link == "conjunction" or child.dep_ in LEFT_OUT:
        return False
    if link == "adverb" and child.lower_ == "here" and child.i > head.i and not is_quoted(child):
        # "A spokesman | here": where the report was written.
        return False
    if link in ("compound", "adjective") and child.i > head.i and syntax.set_off(child):
        return False
    if syntax.preposition_of(child).startswith("due") and child.i > head.i and syntax.set_off(child):
        # "The trial, | due to start |, was put off": a parse may take the verb for a noun.
        return False
    if (
        is_age(child)
        or is_age_of_name(head, child)
        or (child.dep_ == "nmod:unmarked" and child.pos_ == "NOUN" and syntax.set_off(child))
    ):
        return False
    if link in ("nominal modifier", "oblique"):
        is_dashed = child.left_edge.i > 0 and child.i > head.i and is_behind_dash(child)
        return keeps_modifier(child, level) and not is_dashed
    if link == "adverb":
        # "Against 66 million a year | earlier"
        is_counted = child.i > head.i and child.nbor(-1).lemma_ in TIME_UNITS
        if child.lower_ == "only" and syntax.is_not_only(child) and child.nbor(-1).head is not child.head:
            # "Not only Okoro left": without its "not" the row would say that no other did.
            return False
        return child.lower_ not in DROPPED_ADVERBS or child.i < head.i or is_counted
    if link == "conjunct" and any(syntax.is_parted_by_and(child, verb) for verb in verbs_above(child)):
        return False
    return link != "conjunct" or child.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ")


def verbs_above(noun: Token) -> list[Token]:
    """The verbs that go on where the one above a noun stopped."""
    above = next((word for word in syntax.ancestors(noun) if word.pos_ == "VERB"), None)
    return [] if above is None else syntax.children(above, "conjunct")


def is_age(number: Token) -> bool:
    """Whether a number between commas tells how old somebody is: "Ada Okoro, 42, was elected"."""
    if number.pos_ != "NUM" or number.i <= number.head.i:
        return False
    return number.left_edge.text == "," and all(child.is_punct for child in number.children)


def is_behind_dash(noun: Token) -> bool:
    """Whether a noun without a preposition is set in by a dash: "a photo of the load - a red car"."""
    if syntax.preposition_of(noun) or syntax.is_preposition_head(noun):
        return False
    words = noun.doc[noun.sent.start : noun.i]
    dashes = [word for word in words if is_behind_space(word)]
    return len(dashes) % 2 == 1 and noun.head.i < dashes[-1].i


def is_age_of_name(name: Token, word: Token) -> bool:
    """Whether a word tells how old the bearer of a name is now: "the 38-year-old Okoro rose in 2003"."""
    if word.i > name.i or name.pos_ != "PROPN" or name.ent_type_ != "PERSON":
        return False
    ages = [c for c in name.children if c.i < name.i and c.lower_.endswith(("-year-old", "-years-old"))]
    is_definite = bool(ages) and any(c.lower_ == "the" and c.i + 1 == ages[0].i for c in name.children)
    return is_definite and word.i in (ages[0].i - 1, ages[0].i)


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


def undated(word: Token, skip: Collection[int]) -> list[Token]:
    """A word with all that hangs on it, but for the time expressions: "details of what they knew"."""
    return [token for token in word.subtree if token.i not in skip]


def is_torn_off(head: Token, child: Token) -> bool:
    """Whether a verb stands between a noun and what a parse gives to it."""
    if child.relation not in ("compound", "conjunct", "determiner", "nominal modifier"):
        return False
    if child.i < head.i:
        # "Beyond the nine who had left, | the first to be found was Okoro"
        is_in_front = child.relation == "nominal modifier" and child.left_edge.is_sent_start
        end = child.right_edge
        return is_in_front and bool(syntax.preposition_of(child)) and "," in (end.text, end.nbor(1).text)
    between = head.doc.tokens[head.i + 1 : child.i]
    return any(word.pos_ in ("VERB", "AUX") and word not in head.subtree for word in between)


def is_of_aside(noun: Token, other: Token, level: int) -> bool:
    """Whether a partner is that of another word for the noun: "Ada, a pilot | and a former cook, said".

    So it is between dashes: "two firms - Brimtech | and Varga Mills - said". With a name that is told of its
    noun its partner is told: "two firms, Brimtech | and Varga Mills, merged".
    """
    link = syntax.joining(other)
    if other.relation != "conjunct" or other.i < noun.i or link is None or not link.i:
        return False
    asides = [c for c in syntax.children(noun, "apposition") if noun.i < c.i < other.i and syntax.set_off(c)]
    if not asides or asides[-1].left_edge.text in CLOSING_OF or names_set_off(noun, asides[-1], level):
        return False
    return link.nbor(-1) == asides[-1].right_edge


def begins_clause(other: Token) -> bool:
    """Whether a parse took another clause's subject for a partner: "after a row, | and a doubt stays"."""
    link = syntax.joining(other)
    if other.relation != "conjunct" or link is None or not link.i or link.nbor(-1).text != ",":
        return False
    verbs = [v for v in syntax.children(other, "adnominal clause") if v.tag_ in ("VBZ", "VBP")]
    # "And the question whether to sell it | remains": the question does, and no selling.
    found = [syntax.children(v, "subject", "passive subject") for v in verbs]
    return any(all(subject.pos_ == "VERB" for subject in subjects) for subjects in found)


def is_dated_apart(noun: Token, other: Token, skip: Collection[int]) -> bool:
    """Whether two partners have a date each: "sold two ferries on Sunday and one on Monday"."""
    if other.relation != "conjunct" or other.i < noun.i:
        return False
    link = next((c for c in other.children if c.relation == "conjunction"), other)
    end = other.right_edge.i + 1
    has_own = end in skip or any(token.i in skip for token in other.subtree)
    return has_own and any(i in skip for i in range(noun.i + 1, link.i))


def is_behind_date(noun: Token, child: Token, skip: Collection[int]) -> bool:
    """Whether a date and a comma part examples from their noun: "a cook in May, | including Sundays"."""
    is_subject = noun.relation in SUBJECTS
    if is_subject or syntax.preposition_of(child) != "including":
        return False
    start = child.left_edge.i + (child.left_edge.text == ",")
    return start > 1 and child.doc[start - 1].text == "," and start - 2 in skip


def joining_punctuation(head: Token, child: Token) -> list[Token]:
    """Punctuation that belongs inside a phrase: hyphens, quotes, the commas of a list."""
    if not child.is_punct:
        return []
    if is_name_comma(head, child) or (child.text == "." and child.i < max(head.i, head.head.i)):
        return [child]
    return (
        [child]
        if child.text not in (",", ";", ":", ".", "!", "?", "…", "...", "—", "--", "_")
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
    later = [c for c in head.children if c.dep_ == "conj" and c.i > comma.i]
    is_list = (head.dep_ == "conj" and comma.i < head.i) or any(not is_torn_off(head, c) for c in later)
    return [comma] if is_list else []


def closes_apposition(comma: Token) -> bool:
    """Whether a comma ends what another word for the same began: "to Lukas, a pilot, and Ada"."""
    before = comma.nbor(-1) if comma.i else comma
    for word in (before, *syntax.ancestors(before)):
        if word.relation == "apposition" and word.right_edge.i in (comma.i, comma.i - 1):
            return syntax.set_off(word)
    return False


def is_second_object(noun: Token, other: Token) -> bool:
    """Whether a parse took what something was made, or given, for another word for it: "gave a man a map"."""
    given = noun.relation == "object" and (noun.head.lemma_ in GIVING or noun.head.lemma_ == "make")
    return (
        given
        and other.pos_ == "NOUN"
        and not syntax.set_off(other)
        and other.left_edge.pos_ in ("DET", "NUM")
    )


def is_short_role(noun: Token, skip: Collection[int]) -> bool:
    """Whether what somebody is can be told in a few words without a date."""
    words = list(noun.subtree)
    return len(words) <= LONGEST_ROLE and not any(word.i in skip for word in words)


def clause_of_first(noun: Token) -> Token | None:
    """The clause that tells what was first: "the first time that a ship ran aground".

    A parse may hang it on a word between: "the first time in the history of the port that a ship …".
    """
    if not is_singled_out(noun):
        return None
    words = noun.subtree if noun.lemma_ == "time" else noun.children
    for word in words:
        link = word.left_edge
        is_that = word.i > noun.i and link.lower_ == "that" and word.relation == "relative clause"
        if is_that and link.relation not in SUBJECTS:
            return word
    return None


def is_outranked(noun: Token, child: Token, level: int) -> bool:
    """Whether a modifier goes before the clause that tells what was first is shortened."""
    if level < 0 or child.relation != "nominal modifier":
        return False
    clause = clause_of_first(noun)
    return clause is not None and clause.i > child.i


def names_set_off(noun: Token, name: Token, level: int) -> bool:
    """Whether a name behind a comma or dash is told with its noun: "her cousin, | Tomas Varga"."""
    mark = syntax.mark_before(name)
    is_between = is_behind_space(mark) and all(word.pos_ in IN_NAMES for word in name.subtree)
    return (mark.text == "," or is_between) and noun.pos_ == "NOUN" and name.pos_ == "PROPN" and level <= 2


def is_of_another(noun: Token, partner: Token, skip: Collection[int], level: int) -> bool:
    """Whether a partner of a noun is told apart from it, or is not its own."""
    return is_dated_apart(noun, partner, skip) or is_of_aside(noun, partner, level) or begins_clause(partner)


def is_role_before(noun: Token, name: Token, clause: Token) -> bool:
    """Whether a parse took a role or a first name for a second subject: "the newspaper | Harbour Post".

    In "she told the station | Ada Okoro left" it took the listener for one.
    """
    above = syntax.governor(clause)
    is_said = clause.relation == "complement clause" and not syntax.children(clause, "marker")
    is_listener = is_said and above is not None and above.lemma_ in ADDRESSING and above.i < noun.i
    last = noun.right_edge if name.pos_ == "PROPN" and noun.right_edge.pos_ == "NOUN" else noun
    return last.i + 1 == name.i and noun.pos_ in ("NOUN", "PROPN") and not is_listener


def name_given(head: Token, clause: Token, level: int) -> list[Token]:
    """What a thing is called, between commas: "the new ferry, called Alba II, sailed"."""
    end = clause.right_edge.i + 1
    if clause.lemma_ not in NAMING or clause.tag_ != "VBN" or clause.i < head.i or level > 2:
        return []
    comma = syntax.mark_before(clause)
    words = list(clause.doc[comma.i : end])
    if comma.text != "," or len(words) > LONGEST_NAME or not any(word.pos_ == "PROPN" for word in words):
        return []
    closing = clause.doc[end] if end < len(clause.doc) else None
    return [*words, closing] if closing is not None and closing.text == "," else words


def has_lost_content(noun: Token, words: Collection[Token]) -> bool:
    """Whether what a noun is about is left out: "raising hopes | that it will sail"."""
    clauses = [c for c in syntax.children(noun, "adnominal clause", "complement clause") if c not in words]
    return any(syntax.marker_words(clause) & CONTENT_MARKERS for clause in clauses)
