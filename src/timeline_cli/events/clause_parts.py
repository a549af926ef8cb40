"""What belongs to a clause: the verbs told together, what completes them, and what only links or dates."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count

from timeline_cli.events import syntax
from timeline_cli.events.labels import CLAUSES, Relation
from timeline_cli.events.lexicon import (
    CONNECTING_NOUNS,
    CONTENT_MARKERS,
    DOUBT,
    DROPPED_ADVERBS,
    GOVERNED_LINKS,
    POINTS_IN_TIME,
    ROUGHLY,
    TIME_MARKERS,
    TIME_UNITS,
)
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.retelling import is_singled_out
from timeline_cli.events.tokens import Token, once

# What a length of time may end in.
WITH_LENGTHS = frozenset({"alone", "apart", "overall", "running", "straight", "together"})
#: These limit what is denied to a time: "did not initially close".
LIMITING = frozenset({"immediately", "initially", "originally"})
MEANINGFUL: frozenset[Relation] = frozenset({"nominal modifier", "possessor", "compound", *CLAUSES})
#: What is said of a subject or an act that begins with it, and denies it wholly or nearly: "hardly anyone".
NEARLY_NOT = frozenset({"almost", "barely", "hardly", "nearly", "never", "not", "scarcely"})
ACTS_BELOW = frozenset({"adverbial clause", "complement clause"})


@once
def top_of_chain(clause: Token) -> Token:
    """The verb that carries the tense: "due" for "meet" in "was due to meet"."""
    current = syntax.clause_head(clause)
    for _ in range(6):
        above = syntax.governor(current)
        if above is None or syntax.own_subject(current) is not None:
            return current
        if syntax.is_owned_up_to(current):
            return current
        if syntax.is_alternative(current):
            current = syntax.clause_head(above)
            continue
        if current.relation == "open complement" and above.pos_ in ("VERB", "AUX", "ADJ", "NOUN"):
            current = syntax.clause_head(above)
            continue
        if syntax.is_named_act(current):
            current = syntax.clause_head(above)
            continue
        return current
    return current


#: What links a sentence to the one before it where it stands in front.
CONNECTING_PHRASES = frozenset(
    {
        ("as", "consequence"),
        ("as", "result"),
        ("by", "comparison"),
        ("by", "contrast"),
        ("in", "addition"),
        ("in", "comparison"),
        ("in", "consequence"),
        ("in", "contrast"),
    }
)
#: With these a phrase tells why, or in spite of what.
CONCEDING = frozenset({"because of", "besides", "despite", "due to", "in spite of", "owing to"})
BARE = frozenset({"determiner", "preposition", "punctuation"})


def shares_object(verb: Token, other: Token) -> bool:
    """Whether the object of a verb stands behind the next verb too: "they pushed and hit the guards"."""
    if other.relation != "conjunct" or other.tag_ != verb.tag_ or syntax.children(other, "object"):
        return False
    is_between = other.i > verb.i and any(o.i > other.i for o in syntax.children(verb, "object"))
    return is_between and all(word in verb.subtree for word in verb.doc[verb.i : other.i])


def is_joined(verb: Token, other: Token) -> bool:
    """Whether a verb shares the object of the next: "they built and sold the ferry"."""
    if other.relation != "conjunct" or other.pos_ != "VERB" or not syntax.children(other, "object"):
        return False
    between = verb.doc[verb.i + 1 : other.i]
    is_next = all(
        word.relation in ("conjunction", "adverb", "punctuation")
        or (word.head == verb and word.relation == "conjunct" and word.tag_ == verb.tag_)
        for word in between
    )
    return is_next and verb.tag_ == other.tag_ and syntax.own_subject(other) is None


def goes_on_below(verb: Token, other: Token) -> bool:
    """Whether a verb goes on with what the one above it completes: "agreed to close the mill and sell it"."""
    if other.relation != "conjunct" or other.pos_ not in ("VERB", "AUX") or other.i < verb.i:
        return False
    if syntax.own_subject(other) is not None:
        return False
    above = syntax.governor(verb)
    is_below = verb.relation in ("open complement", "complement clause") or syntax.is_infinitive(verb)
    is_below = is_below or (above is not None and goes_on_below(above, verb))
    return is_below and (other.tag_ == verb.tag_ or bool(syntax.auxiliaries(other)))


def tells_in_a_clause(word: Token) -> bool:
    """Whether a word stands for what its own clause tells: "did what she could", "about how it burned"."""
    if word.tag_ == "WRB" and (word.relation in ("object", "oblique") or word.lower_ == "how"):
        return any(c.relation in CLAUSES or c.relation == "parataxis" for c in word.children)
    return word.lower_ == "what" and word.relation == "object" and bool(syntax.children(word, *CLAUSES))


def is_of_one_date(word: Token, skip: Collection[int]) -> bool:
    """Whether "again" or "first" is said of one of several dates: "| first in 2007 and | again in 2012"."""
    if word.lower_ == "again":
        return word.nbor(-1).lower_ in (",", "and")
    end = next(i for i in count(word.i + 1) if i not in skip)
    return word.lower_ == "first" and end < len(word.doc) and word.doc[end].lower_ in ("and", "then")


def adverb(head: Token, child: Token, skip: Collection[int]) -> list[Token]:
    """Manner, degree and hedges stay; words that link to the sentence before go."""
    is_manner = child.lower_ == "still" and child.i == head.i + 1
    if child in syntax.negations(head) or (child.lower_ == "yet" and syntax.negations(head)):
        # "Should not be built yet" is not "should not be built".
        return [child]
    if child.lower_ in LIMITING and (syntax.negations(head) or head.relation == "open complement"):
        # "Will not reopen immediately" is not "will not reopen".
        return [child]
    if child.lower_ == "only" and is_said_of_date(child, head, skip):
        return []
    if child.lower_ == "effective" and child.i + 1 in skip:
        return []
    if child.i > head.i and child.i + 1 in skip and is_of_one_date(child, skip):
        return []
    if child.tag_ in ("WRB",) or (child.lower_ in DROPPED_ADVERBS and not (is_manner or is_quoted(child))):
        return []
    if head.relation == "adverbial clause" and is_before_link(child, head):
        # "Stayed | even | after she was cleared": that is said of the clause above.
        return []
    if child.lower_ == "all" and child.nbor(1).lower_ == "but":
        # "Was all but ruled out" is not "was ruled out".
        return [child, child.nbor(1)]
    subject = syntax.own_subject(head)
    if child.lower_ == "so" and subject is not None and child.i + 1 == subject.left_edge.i:
        return []
    if any(t.i in skip for t in child.subtree) or is_connecting_adverb(child):
        return []
    if child.lower_ in ("just", "only") and child.i < head.i and is_link_to_told(child.nbor(1)):
        # "Only after a paper published it": that is said of the clause above.
        return []
    if child.lower_ == "so" and child.nbor(1).tag_ in ("WRB", "IN"):
        return []
    if child.lower_ in WITH_LENGTHS and child.i > head.i and child.nbor(-1).lemma_.lower() in TIME_UNITS:
        # "Have split after four years together"
        return []
    if child.lower_ == "alone" and child.i - 1 in skip:
        # "Were sent in December alone": who was alone, the row would not say.
        return []
    if syntax.is_not_only(child):
        return []
    is_before_date = child.i + 1 < len(child.doc) and child.i + 1 in skip
    if is_before_date and (
        child.lower_ in ROUGHLY
        or child.lower_ in ("just", "only")
        or (child.lower_ == "back" and child.i > head.i + 1)
    ):
        return []
    if child.i > head.i and child.left_edge.text == ",":
        # "near Porto, home to a large port" tells of Porto.
        return []
    starts_clause = child.i < head.i and (child.is_sent_start or child.nbor(1).text == ",")
    if starts_clause and child.lower_ not in NEARLY_NOT:
        return [child] if child.lower_ in DOUBT else []
    # "Far away from Porto": alone, such an adverb says another thing.
    longest = 10 if syntax.children(child, "oblique") and child.i > head.i else 6
    return list(child.subtree) if len(child.subtree) < longest else [child]


def is_said_of_date(only: Token, verb: Token, skip: Collection[int]) -> bool:
    """Whether "only" tells how late something was done: "she was only told on Monday".

    What else it may be said of stays with it: "only managed a draw on Monday", "rose only slightly in May".
    """
    if only.i > verb.i or only.children or only.nbor(1).tag_ == "RB":
        return False
    behind = [c for c in verb.children if c.i > verb.i and not c.is_punct]
    return any(c.i in skip for c in behind) and all(c.i in skip or is_definite(c) for c in behind)


def is_definite(word: Token) -> bool:
    """Whether a noun is a name or told before: "the loss", "her aide"."""
    given = syntax.children(word, "possessor") or any(c.lower_ == "the" for c in word.children)
    return bool(given) or word.pos_ in ("PRON", "PROPN")


def is_link_to_told(word: Token) -> bool:
    """Whether a word links what is told to the clause above it: "only | after", "says only | that"."""
    return word.relation == "marker" and (word.lower_ in TIME_MARKERS or word.lower_ == "that")


def is_before_link(adverb: Token, clause: Token) -> bool:
    """Whether an adverb stands before what links its clause to the one above: "just | when it shut"."""
    links = (child for child in clause.children if adverb.i < child.i < clause.i)
    return any(link.lower_ in TIME_MARKERS.words for link in links)


def is_connecting_adverb(word: Token) -> bool:
    """Whether an adverb of two words links the sentence to others: "of course"."""
    second = [child for child in word.children if child.dep_ == "fixed"]
    return len(second) == 1 and second[0].lemma_ in CONNECTING_NOUNS and not is_quoted(word)


def is_connecting(noun: Token, preposition: str, skip: Collection[int]) -> bool:
    """Whether a phrase links the sentence to others ("of course") or goes with a date ("at some point").

    So does one that only points back, "despite this", and one in front that does: "because of the row this
    caused".
    """
    if preposition in CONCEDING and is_pointing_back(noun):
        return True
    if noun.i < noun.head.i and not is_quoted(noun) and any(map(is_pointing_back, noun.subtree)):
        return True
    if noun.lemma_ in CONNECTING_NOUNS:
        others = [child for child in noun.children if not child.is_punct]
        if preposition in ("of", "for", "in") and len(others) == 1:
            return True
    if (preposition, noun.lemma_) in CONNECTING_PHRASES and noun.i < noun.head.i:
        # "As a result, it closed", no "as a result of the storm".
        return noun.lemma_ == "addition" or all(child.relation in BARE for child in noun.children)
    end = noun.right_edge.i + 1
    is_beside = any(t.i in skip for t in noun.subtree) or end in skip
    others = [c for c in noun.children if c.i not in skip and c.relation in MEANINGFUL]
    is_some_time = noun.lower_ == "time" and any(c.lower_ == "some" for c in noun.children)
    return (noun.lemma_ in POINTS_IN_TIME or is_some_time) and is_beside and not others


def is_pointing_back(word: Token) -> bool:
    """Whether "this" or "these" stands alone for what another sentence tells."""
    return word.lower_ in ("this", "these") and word.pos_ == "PRON" and not syntax.children(word, *CLAUSES)


def is_distance(noun: Token) -> bool:
    """Whether a length only tells how long before or after another event: "two years after she left"."""
    if noun.lemma_.lower() not in TIME_UNITS:
        return False
    end = noun.right_edge.i + 1
    linked = [c for c in noun.children if c.relation in CLAUSES]
    return bool(linked) or (end < len(noun.doc) and noun.doc[end].lower_ in ("after", "before", "since"))


def is_zone(noun: Token, skip: Collection[int]) -> bool:
    """Whether a noun says more of the date before it: "at noon | local time", "in 1985, | the last time"."""
    words = [word for word in noun.subtree if not word.is_punct and word != noun and word.i not in skip]
    is_named = bool(words) and all(word.pos_ in ("ADJ", "PROPN") for word in words)
    inside = [word for word in noun.subtree if word.i in skip and word.i < noun.i]
    before = inside[-1] if inside else noun.doc[max(noun.left_edge.i - 1, 0)]
    if not inside and "," in (noun.left_edge.text, before.text):
        before = noun.doc[max(before.i - (before.text == ","), 0)]
    return noun.lemma_.lower() == "time" and before.i in skip and (is_named or is_singled_out(noun))


def is_of_date(noun: Token, skip: Collection[int]) -> bool:
    """Whether a noun behind a comma is another word for the date before it: "in 1985, | a year that hurt"."""
    start = noun.left_edge.i + (noun.left_edge.text == ",")
    is_time = noun.lemma_ in TIME_UNITS or noun.lemma_ == "period"
    return is_time and start > 1 and noun.doc[start - 1].text == "," and start - 2 in skip


def is_added(noun: Token) -> bool:
    """Whether a phrase in front only tells besides what else: "as well as a ferry, she bought a mill"."""
    first = noun.left_edge
    is_link = first.head == noun and first.relation == "conjunction" and noun.i < noun.head.i
    return is_link and any(child.dep_ == "fixed" for child in first.children)


def is_absolute(clause: Token) -> bool:
    """Whether "with" and a participle stand around what they tell of: "with | its price | rising"."""
    linked = [c for c in syntax.children(clause, "marker") if c.lower_ == "with"]
    is_apart = bool(linked) and clause.children[0] == linked[0] and linked[0].i + 1 < clause.i
    return (
        is_apart and clause.tag_ == "VBG" and not any(linked[0].i < c.i < clause.i for c in clause.children)
    )


def completes(clause: Token, markers: Collection[str], level: int) -> bool:
    """Whether a clause behind a preposition says what its verb is about: "wrote about how it burned".

    Those that the verb asks for ("barred them from fishing") stay when there is little room.
    """
    is_said = clause.tag_ == "VBG" and syntax.own_subject(clause) is None
    is_quality = clause.pos_ == "ADJ" and clause.left_edge.i == clause.head.i + 1
    if set(markers) == {"as"} and (is_said or is_quality):
        # "Was quoted as saying that it leaked", "the valve was reported as faulty"
        return True
    if not markers or not set(markers) <= CONTENT_MARKERS.words or syntax.is_infinitive(clause):
        return False
    if syntax.set_off(clause):
        return False
    is_asked = set(markers) <= GOVERNED_LINKS.words and syntax.own_subject(clause) is None
    return level < 3 or is_asked


def lacks_subject(clause: Token) -> bool:
    """Whether a clause with "that" and a tense has no subject: "that, despite the split, still held".

    A parse may take its subject for its verb: "that | work | on the mill was under way".
    """
    marked = any(child.lower_ == "that" for child in syntax.children(clause, "marker"))
    is_noun = clause.tag_ in ("NN", "NNS") and syntax.copula(clause) is None
    return marked and (is_noun or clause.tag_ in ("VBD", "VBZ", "VBP"))


def subject_in_front(content: Token) -> Token | None:
    """The subject of words said in front, which a parse gave to the verb of saying.

    "| The closure of | mills raises questions, the mayor said"
    """
    above = syntax.governor(content)
    is_said = content.relation == "complement clause" and not syntax.is_infinitive(content)
    if above is None or not is_said or content.i > above.i:
        return None
    found = syntax.children(above, "subject", "passive subject")
    return found[0] if len(found) > 1 and found[0].i < content.i < found[-1].i else None


def is_unmarked_content(clause: Token) -> bool:
    """Whether a clause right behind its verb is what was seen or made: "a fire saw prices rise"."""
    subject = syntax.own_subject(clause)
    if syntax.children(clause, "marker") or subject is None or syntax.set_off(clause):
        return False
    return subject.left_edge.i == clause.head.i + 1 and subject.i < clause.i


def is_dated_below(clause: Token, skip: Collection[int]) -> bool:
    """Whether the only date in a participle clause is that of a clause within: "saying it sank in May"."""
    return clause.tag_ == "VBG" and not has_own_date(clause, skip)


def has_own_date(clause: Token, skip: Collection[int]) -> bool:
    """Whether a date in a clause is that of no clause within."""
    below = [word for word in clause.subtree if word != clause and word.relation in ACTS_BELOW]
    inside = {token.i for word in below for token in word.subtree}
    return any(t.i not in inside for t in clause.subtree if t.i in skip)


def unless_left_open(clause: Token, words: list[Token]) -> list[Token]:
    """The words of a clause, none for a participle without all that it needs: "costs relating [to it]"."""
    needed = syntax.children(clause, "object", "oblique", "adverbial clause", "complement clause")
    is_open = clause.tag_ == "VBG" and bool(needed) and not any(word in words for word in needed)
    return [] if is_open else words


def is_without_gap(clause: Token) -> bool:
    """Whether nothing is left that the noun of a clause might be in it: "the sign that she had sold them"."""
    return syntax.is_passive(clause) or bool(syntax.objects(clause) or syntax.children(clause, "copula"))


def is_since_first(clause: Token) -> bool:
    """Whether a clause says since when something is the first: "the first ferry to sail since they met"."""
    links: tuple[Relation, ...] = ("object", "open complement", "oblique")
    nouns = [clause.head, *syntax.children(clause.head, *links)]
    ranked = [noun for noun in nouns if is_singled_out(noun)]
    return not syntax.set_off(clause) and any(noun.i < clause.i for noun in ranked)
