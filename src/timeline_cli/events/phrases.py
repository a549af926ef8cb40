"""Which words of a clause or noun phrase are told: what completes it stays, what decorates it goes.

Each function takes a `level` of shortening, -1 keeping most; what matters least is left out first, a whole
phrase at a time. `skip` holds the tokens of time phrases.
"""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.circumstances import (
    LONGEST_CLAUSE,
    absolute,
    circumstance,
    circumstantial,
    end_of_range,
    is_half_told,
    is_set_before,
    is_torn_from_act,
)
from timeline_cli.events.clause_parts import (
    adverb,
    completes,
    goes_on_below,
    has_own_date,
    is_absolute,
    is_added,
    is_connecting,
    is_dated_below,
    is_distance,
    is_joined,
    is_of_date,
    is_since_first,
    is_unmarked_content,
    is_without_gap,
    is_zone,
    lacks_subject,
    shares_object,
    subject_in_front,
    tells_in_a_clause,
    unless_left_open,
)
from timeline_cli.events.labels import CLAUSES, NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import (
    ADDRESSING,
    CAUSING,
    CONDITION_MARKERS,
    CONTENT_NOUNS,
    DEADLINES,
    FRACTIONS,
    HEARING,
    PRETENCES,
    ROUGHLY,
    SHOWING,
    TERMS,
    TIME_MARKERS,
    TIME_PREPOSITIONS,
    VERBS_WITH_AFTER,
)
from timeline_cli.events.noun_parts import (
    ASIDE,
    LEFT_OUT,
    LONGEST_NAME,
    clause_of_first,
    closes_apposition,
    goes_on,
    has_lost_content,
    is_behind_date,
    is_of_another,
    is_outranked,
    is_role_before,
    is_second_object,
    is_short_role,
    is_torn_off,
    joining_punctuation,
    name_given,
    names_set_off,
    undated,
)
from timeline_cli.events.quotations import is_quoted_with
from timeline_cli.events.retelling import is_finite, is_ordinal, is_singled_out
from timeline_cli.events.sources import according_to
from timeline_cli.events.time_words import THAN
from timeline_cli.events.tokens import Token, in_text_order
from timeline_cli.events.torn_off import (
    is_another_place,
    is_behind_two_dates,
    is_beyond,
    is_of_clause_above,
    is_of_clause_in_front,
    is_of_cut_clause,
    is_participle_beside,
)

# The most words of a clause without which its noun says nothing: "the first time that …".
LONGEST_NEEDED = 25
# The most words of a participle behind its verb: "left, saying that …".
LONGEST_ACCOMPANYING = 18
NOMINAL_LINKS = frozenset(
    {"adjective", "determiner", "compound", "possessor", "number", "name part", "nominal modifier"}
)
# What stands right before its noun, and has nothing of its own, belongs to it.
BEFORE_NOUN = frozenset({"adjective", "compound", "determiner", "name part", "number", "possessor"})
#: As what somebody stands in court.
ACCUSING = frozenset({"accuse", "charge"})
PAUSES = syntax.PARTING | {"."}


def noun_phrase(
    head: Token, skip: Collection[int], level: int, *, without: Token | None = None
) -> list[Token]:
    """The tokens of a noun phrase, decorations left out; `without` is a clause told apart from it."""
    if not head.children:
        return [head]
    chosen = [head]
    waiting = [head]
    while waiting:
        current = waiting.pop()
        for child in current.children:
            if child.i in skip or child == without:
                continue
            is_name = current.pos_ == "PROPN"
            if child.i < current.i and not child.children and child.relation in BEFORE_NOUN and not is_name:
                chosen.append(child)
                continue
            if child.relation == "conjunct" and (
                is_of_another(current, child, skip, level) or is_behind_own_clause(current, child, without)
            ):
                continue
            if is_torn_off(current, child) or is_of_what_goes(current, child, skip, level):
                continue
            if child.tag_ == "VBN" and child.i > current.i and child.i + 1 in skip and not child.children:
                # "the satellite launched this week"
                continue
            if child.tag_ in ("WP", "WRB") and child.i > current.i and child.children:
                is_beside = not any(t.text == "," for t in current.doc[current.i : child.left_edge.i])
                chosen.extend(undated(child, skip) if is_beside else [])
                continue
            if goes_on(current, child, level):
                chosen.append(child)
                waiting.append(child)
            else:
                chosen.extend(noun_dependent(current, child, skip, level))
    return in_text_order(chosen)


def is_behind_own_clause(noun: Token, partner: Token, clause: Token | None) -> bool:
    """Whether a clause stands before a partner: "owns the Crown, which he bought in May, | and the Star"."""
    return clause is not None and clause.head is noun and noun.i < clause.i < partner.i


def is_of_what_goes(noun: Token, child: Token, skip: Collection[int], level: int) -> bool:
    """Whether a modifier goes with a clause or date before it, or before the clause that tells which."""
    if child.relation != "nominal modifier":
        return False
    if is_outranked(noun, child, level):
        return True
    is_aside = child.i > noun.i and syntax.set_off(child)
    return is_aside and (is_behind_cut_clause(noun, child, skip, level) or is_behind_date(noun, child, skip))


def is_behind_cut_clause(noun: Token, child: Token, skip: Collection[int], level: int) -> bool:
    """Whether an aside of a noun may be one of a clause before it that is left out.

    "The reason she left after three cups, | including one in Porto"
    """
    clauses = [c for c in syntax.children(noun, *CLAUSES) if noun.i < c.i < child.i]
    return any(not restrictive_clause(noun, clause, skip, level) for clause in clauses)


def subject_phrase(clause: Token, subject: Token, skip: Collection[int], level: int) -> list[Token]:
    """The words of a subject; two nouns before a verb are one coordination that a parse took apart."""
    words = noun_phrase(subject, skip, level, without=clause)
    others = [n for n in syntax.children(clause, "subject", "passive subject") if n.i < subject.i < clause.i]
    between = list(clause.doc[others[0].i : subject.i]) if others else []
    first = noun_phrase(others[0], skip, level) if others else []
    if others and is_role_before(others[-1], words[0], clause) and (level < 2 or others[-1].pos_ == "PROPN"):
        return in_text_order([*noun_phrase(others[-1], skip, level), *words])
    if not any(word.pos_ == "CCONJ" for word in between) or len(first) > LONGEST_NAME:
        return words
    inner = [word for word in between if word.i > first[-1].i and word.i not in skip]
    return in_text_order([*first, *inner, *words])


def noun_dependent(head: Token, child: Token, skip: Collection[int], level: int) -> list[Token]:
    """What to keep of a dependent of a noun that is not part of its phrase as such."""
    link = child.relation
    if link in CLAUSES:
        return name_given(head, child, level) or restrictive_clause(head, child, skip, level)
    if link == "conjunction":
        return list(child.subtree)
    if link == "apposition":
        return apposition(head, child, skip, level)
    if link == "marker" and head.tag_ == "VBG":
        # "Charges of | hacking": what a noun is about may be a verb.
        return [child]
    return joining_punctuation(head, child) if link in ASIDE else []


def apposition(head: Token, other: Token, skip: Collection[int], level: int) -> list[Token]:
    """Another word for the same: a name with its noun, and while there is room who bears a name.

    "The newspaper Harbour Post", "her cousin, Tomas Varga, was …", "Ada Okoro, an engineer, said …".
    """
    if other.i < head.i:
        return []
    if is_second_object(head, other):
        return noun_phrase(other, skip, level)
    if not syntax.set_off(other):
        if other.tag_ == "JJ":
            # "She called Monday's vote | “absurd”": what somebody calls a thing is no other word for it.
            return []
        is_name = other.pos_ == "PROPN" and level <= 3
        if is_name and syntax.children(other, "copula"):
            # "The film | It's a Wonderful Tide": a name that is a sentence is told whole.
            return list(other.subtree)
        # "The singer Ada Okoro's | new film": what somebody owns is taken for another word for them.
        is_right_behind = other.left_edge.i == head.i + 1 or other.left_edge.nbor(-1).tag_ == "POS"
        return noun_phrase(other, skip, level) if is_name or is_right_behind else []
    comma = syntax.mark_before(other)
    is_name = names_set_off(head, other, level)
    is_role = head.pos_ == "PROPN" and other.pos_ == "NOUN" and level < 0 and is_short_role(other, skip)
    if not (is_name or (is_role and comma.text == ",")):
        return []
    end = other.right_edge.i + 1
    while end in skip:
        end += 1
    closing = [other.doc[end]] if end < len(other.doc) and other.doc[end].text == comma.text else []
    return [comma, *noun_phrase(other, skip, 3 if is_name else 0), *closing]


def restrictive_clause(head: Token, clause: Token, skip: Collection[int], level: int) -> list[Token]:
    """A clause that tells which one is meant stays while there is room; one set off by a comma goes.

    What came of it ("only to be sent back") is an event of its own, and tells no noun apart.
    """
    is_left_over = clause.lower_ == "due" and len(clause.subtree) == 1
    if clause.i < head.i or syntax.is_outcome(clause) or is_left_over:
        return []
    if any(map(according_to, clause.children)):
        # "A letter that, according to her aide, he wrote": whose word that is belongs to it.
        return undated(clause, skip) if level < 2 else []
    if clause == clause_of_first(head):
        # "It was the first time that a ship came so far" says nothing without what was first.
        return in_text_order([clause.left_edge, *full_clause(clause, skip, level, clause)])
    if head.lower_ == "those" and not syntax.set_off(clause):
        # "Will pay those | who lost money": nobody is meant without it.
        return undated(clause, skip)
    if head.pos_ == "PRON" and head.tag_ == "NN" and not syntax.set_off(clause):
        # "They made something that hurt nobody" says nothing without what they made.
        return full_clause(clause, skip, level, clause)
    start = clause.left_edge
    has_link = any(syntax.is_relative_pronoun(child) for child in clause.children)
    if syntax.is_foretold(clause) and syntax.own_subject(clause) is None and not has_link:
        return []
    is_seen = head.head.lemma_ in SHOWING and head.relation == "object"
    if is_seen and clause.tag_ == "VBG" and not syntax.set_off(clause):
        # "Exports kept things going" says nothing without what they did.
        return verb_phrase(clause, skip, level, told=clause)
    if syntax.set_off(clause) or any(
        c.relation in CLAUSES and c.i < clause.i and syntax.set_off(c) for c in head.children
    ):
        return []
    if head.pos_ == "ADJ" and start.lower_ == "than":
        # A comparison is nothing without what it is made with.
        return undated(clause, skip) if level < 2 else []
    holds_date = any(t.i in skip for t in clause.subtree)
    if syntax.is_infinitive(clause) and (level > 0 or holds_date):
        return full_clause(clause, skip, level, clause) if level < 4 else []
    longest = LONGEST_NEEDED if is_singled_out(head) else LONGEST_CLAUSE
    is_long = len(list(clause.subtree)) > longest and not syntax.is_infinitive(clause)
    if holds_date and level <= 0 and is_dated_below(clause, skip):
        return verb_phrase(clause, skip, level if level < -1 else 1, told=clause)
    if level > 0 or holds_date:
        return content_of(clause, skip, level) if level < 3 else []
    if clause.relation == "adnominal clause" and level == 0 and not syntax.is_infinitive(clause):
        return unless_left_open(clause, full_clause(clause, skip, 3, clause))
    return unless_left_open(clause, full_clause(clause, skip, 1, clause)) if is_long else list(clause.subtree)


def content_of(clause: Token, skip: Collection[int], level: int) -> list[Token]:
    """What a noun is about, without the dates in it: "signs of easing tension", "claims that it sank".

    So "a view to selling it".
    """
    markers = syntax.children(clause, "marker")
    subject = syntax.children(clause, "subject", "passive subject", "expletive")
    is_content = clause.dep_ == "acl" or syntax.antecedent(clause).lemma_ in CONTENT_NOUNS
    is_full = syntax.antecedent(clause).lemma_ in CONTENT_NOUNS or is_without_gap(clause)
    is_gap = any(syntax.is_relative_pronoun(c) and not (is_full and c in markers) for c in clause.children)
    if is_content and subject and is_finite(clause) and not (is_gap or syntax.set_off(clause)):
        return full_clause(clause, skip, level, clause)
    links = [marker.lower_ for marker in markers]
    if links != ["of"] and not (links == ["to"] and clause.tag_ == "VBG"):
        return []
    return in_text_order([*markers, *verb_phrase(clause, skip, level, told=clause)])


def verb_phrase(
    verb: Token, skip: Collection[int], level: int, *, told: Token, missing_subject: bool = False
) -> list[Token]:
    """The verb group of a clause and what completes it."""
    head = syntax.clause_head(verb)
    chosen = [head]
    if missing_subject:
        helpers = syntax.shared_auxiliaries(head)
        chosen.extend(helper for helper in helpers if helper.i not in skip)
        chosen.extend(t for verb in {h.head for h in helpers} - {head} for t in links_within_group(verb))
    seen_oblique = False
    for child in head.children:
        if child.i in skip:
            continue
        kept = clause_dependent(head, child, skip, level, told, later=seen_oblique)
        if kept and is_beyond(head, child):
            kept = []
        if kept and is_of_cut_clause(head, child, chosen, skip):
            kept = []
        seen_oblique = seen_oblique or (bool(kept) and child.relation == "oblique")
        chosen.extend(kept)
    first = clause_of_first(head)
    if first is not None:
        chosen.extend(restrictive_clause(head, first, skip, level))
    if told == verb and syntax.is_outcome(head):
        # "only to be sent back" is told as "sent back".
        chosen = [t for t in chosen if t.i >= head.i or t.lower_ not in ("only", "to", "be")]
    return in_text_order(chosen)


def clause_dependent(
    head: Token, child: Token, skip: Collection[int], level: int, told: Token, *, later: bool
) -> list[Token]:
    """What to keep of one dependent of a verb; `later` is whether a phrase before it is kept."""
    link = child.relation
    if link in SUBJECTS:
        return subject_behind(head, child, skip, level, told)
    if child.dep_ in LEFT_OUT:
        return []
    if syntax.is_alternative(child):
        return another_act(head, child, skip, level)
    if link == "conjunct" and shares_object(head, child):
        return list(head.doc[head.i + 1 : child.i + 1])
    if link == "conjunct" and is_joined(head, child) and not any(word.i in skip for word in child.subtree):
        rest = verb_phrase(child, skip, level, told=told)
        return [*head.doc[head.i + 1 : child.i], *(word for word in rest if word.i >= child.i)]
    if goes_on_below(head, child) and not any(word.i in skip for word in child.subtree):
        return another_act(head, child, skip, level) if level < 2 else []
    if level <= 0 and not child.is_punct and is_quoted_with(head, child) and not is_quoted_with(told, child):
        words = list(child.subtree)
        return words[:-1] if words[-1].text == "," else words
    if child.i < syntax.inner_start(head):
        # "The trouble is that the mill closed" tells that the mill closed.
        return []
    if link == "auxiliary" and is_of_clause_behind(head, child):
        return []
    if link in ("auxiliary", "passive auxiliary", "copula", "particle", "negation", "expletive"):
        return [t for t in child.subtree if t.text not in ",." and not syntax.is_not_only(t)]
    is_choice = child.lower_ in ("either", "neither") and any(map(syntax.is_alternative, head.children))
    if is_choice or is_within_group(head, child):
        return list(child.subtree)
    return completion(head, child, skip, level, told, later=later)


def subject_behind(head: Token, child: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """A subject that belongs behind its verb; the one before it is told apart from the verb."""
    if syntax.is_subject_below(head, child):
        return noun_phrase(child, skip, level)
    if child.i > head.i and child.dep_.startswith("csubj"):
        # "It was reported | that the mill closed"
        return full_clause(child, skip, level, told)
    return []


def is_within_group(head: Token, child: Token) -> bool:
    """Whether a link stands inside the verb group, to which it belongs then: "had been due to face"."""
    is_link = child.relation == "marker" or syntax.is_due_to(child)
    return is_link and any(helper.i < child.i for helper in syntax.auxiliaries(head))


def links_within_group(verb: Token) -> list[Token]:
    """ "Is | due to | be sold in May and pulled down in June": what the next verb shares too."""
    return [token for c in verb.children if is_within_group(verb, c) for token in c.subtree]


def completion(
    head: Token, child: Token, skip: Collection[int], level: int, told: Token, *, later: bool
) -> list[Token]:
    """What to keep of a word, phrase or clause that completes a verb or says more of it."""
    link = child.relation
    if link == "conjunct" and is_another_place(head, child) and not any(t.i in skip for t in child.subtree):
        links = syntax.children(child, "conjunction")
        return [*links, *oblique(child, skip, level, later=later, agent=False)]
    if link == "conjunct" and is_participle_beside(head, child):
        return accompanying_clause(child, skip, level, told)
    if tells_in_a_clause(child):
        return undated(child, skip)
    if link == "adverb":
        return adverb(head, child, skip)
    if link == "punctuation":
        return joining_punctuation(head, child) if child.text != "," else []
    if is_aim(head, child):
        words = [child.left_edge, *full_clause(child, skip, max(level, 0), told)]
        return in_text_order(words) if level < 2 else []
    if link == "parataxis" and head.pos_ == "ADJ" and is_right_behind(child, head):
        # "Was astonished | she had never won": what at, no link tells.
        return full_clause(child, skip, level, told)
    if link in ("object", "recipient"):
        return noun_phrase(child, skip, level) if is_own_object(head, child, skip) else []
    if link in ("oblique", "agent"):
        is_own = not is_of_clause_in_front(head, child)
        return oblique(child, skip, level, later=later, agent=link == "agent") if is_own else []
    if link == "open complement":
        return open_complement(child, skip, level, told)
    if link == "complement clause":
        return full_clause(child, skip, level, told)
    if link == "adverbial clause" and syntax.is_activity(child):
        return undated(child, skip)
    if link == "adverbial clause":
        return adverbial_clause(child, skip, level, told)
    if link in NOMINAL_LINKS:
        is_told = goes_on(head, child, level) and not is_outranked(head, child, level)
        return noun_phrase(child, skip, level) if is_told else []
    if link in NOUN_CLAUSES and syntax.children(head, "copula"):
        # "It is the song | that all know" says nothing without what is known of it.
        is_the_one = level < 3 and any(c.lower_ == "the" for c in syntax.children(head, "determiner"))
        return restrictive_clause(head, child, skip, min(level, 0) if is_the_one else level)
    return list(child.subtree) if is_needed_link(head, child) else []


def is_aim(verb: Token, clause: Token) -> bool:
    """Whether a clause tells what for: "paid for a slip | so more ferries can dock"."""
    is_linked = clause.left_edge.lower_ == "so" and clause.i > verb.i and not syntax.set_off(clause)
    is_beside = clause.relation in ("adverbial clause", "parataxis")
    return is_linked and is_beside and bool(syntax.modals(clause))


def is_right_behind(clause: Token, word: Token) -> bool:
    """Whether a clause with a subject stands right behind a word, or behind what closes its quotation."""
    before = clause.left_edge.nbor(-1) if clause.left_edge.i else clause
    if before.is_punct and before.text not in PAUSES:
        before = before.nbor(-1)
    return before == word and syntax.own_subject(clause) is not None


def is_of_clause_behind(verb: Token, helper: Token) -> bool:
    """Whether a helping verb goes with a clause behind: "she will not leave, none of us | will"."""
    subject = syntax.own_subject(verb)
    return verb.pos_ == "VERB" and subject is not None and subject.i < verb.i < helper.i


def is_own_object(verb: Token, noun: Token, skip: Collection[int]) -> bool:
    """Whether an object stands behind its verb as one does: no aside, no "which", no word torn off."""
    start = noun.left_edge
    is_aside = noun.i > verb.i and start.text == "," and start.i - 1 not in skip
    in_relative = verb.relation != "complement clause"
    is_gap = noun.i < verb.i and in_relative and syntax.is_relative_pronoun(noun)
    return not (is_aside or is_gap or is_of_clause_in_front(verb, noun))


def is_needed_link(head: Token, link: Token) -> bool:
    """Whether a verb or predicate is nothing without a link: "to sail", "was seen | as a risk"."""
    if link.relation not in ("marker", "preposition"):
        return False
    is_role = link.lower_ == "as" and head.relation == "open complement"
    is_of_predicate = link.relation == "preposition" and bool(syntax.children(head, "copula"))
    is_to = link.lower_ == "to" and head.tag_ != "VBG"
    return is_role or is_to or is_of_predicate


def another_act(verb: Token, other: Token, skip: Collection[int], level: int) -> list[Token]:
    """A verb in a row of verbs with what links it to the one before: ", paid the crew", "as well as sell"."""
    links = [c for c in other.children if c.i < other.i and (c.text == "," or c.relation == "conjunction")]
    return [*(word for link in links for word in link.subtree), *verb_phrase(other, skip, level, told=verb)]


def oblique(child: Token, skip: Collection[int], level: int, *, later: bool, agent: bool) -> list[Token]:
    """A prepositional phrase of the clause, unless it is only about time or there is no room."""
    if any(is_absolute(c) and c.children[0].i < child.i < c.i for c in child.head.children):
        return []
    if is_torn_from_act(child, skip):
        return []
    if any(syntax.preposition_of(noun) == "with" for noun in syntax.children(child, "subject")):
        # "With | Ada Okoro | in the lead": a parse took her for its subject.
        return undated(child, skip) if level < 1 else []
    is_head = syntax.is_preposition_head(child)
    preposition = child.lower_ if is_head else syntax.preposition_of(child)
    if preposition in ROUGHLY and is_distance(child):
        return []
    if not preposition and (is_distance(child) or is_zone(child, skip) or is_of_date(child, skip)):
        return []
    if is_added(child) or is_ranked_aside(child) or is_contrary(child):
        return []
    is_given = preposition in DEADLINES and child.head.lemma_ in TERMS
    whole = syntax.children(child, "nominal modifier")
    is_stretch = child.lower_ in FRACTIONS and bool(whole) and all(t.i in skip for t in whole)
    if is_stretch or is_connecting(child, preposition, skip):
        return []
    is_asked = preposition == "after" and child.head.lemma_ in VERBS_WITH_AFTER and child.i > child.head.i
    is_place = preposition == "throughout" and child.ent_type_ == "LOC"
    is_body = preposition == "before" and child.lemma_.lower() in HEARING
    is_asked = is_asked or is_place or is_body
    # "During a drill" gunmen storm a town, and nobody does.
    is_asked = is_asked or (child.lemma_.lower() in PRETENCES and preposition in ("at", "during", "in"))
    is_time = preposition.partition(" ")[0] in TIME_PREPOSITIONS and not (is_given or is_asked)
    if is_time or preposition.startswith("according"):
        told = circumstance(child, skip) if is_time and level < -1 else []
        kept = noun_phrase(child, skip, level) if told else []
        return [word for word in told if word in kept]
    is_gap = syntax.is_relative_pronoun(child) or any(syntax.is_relative_pronoun(c) for c in child.children)
    if is_gap and child.i < child.head.i:
        return []
    if child.tag_ == "WP":
        return [] if syntax.set_off(child) else undated(child, skip)
    is_needed = agent or not (later or syntax.objects(child.head) or syntax.complements(child.head))
    if (level >= 2 and later) or (level >= 4 and not is_needed) or (level >= 5 and not agent):
        return []
    if is_head:
        nouns = [n for n in child.children if n.dep_ in ("pobj", "pcomp") and n.i not in skip]
        return [child, *(t for n in nouns for t in noun_phrase(n, skip, level))] if nouns else []
    if is_set_before(child) and (level >= 0 or is_told_of_subject(child, preposition)):
        return []
    # A parse may call a preposition a link of clauses: "closer | than | ever", "out | for | a win", "than".
    marks = [word for word in syntax.children(child, "marker") if word.i < child.i]
    links = [word for word in marks if not preposition or word.lower_ == THAN]
    words = in_text_order([*links, *noun_phrase(child, skip, level)])
    if preposition == "from":
        words += end_of_range(words[-1])
    return [] if is_half_told(child, preposition, words) else words


def is_told_of_subject(child: Token, preposition: str) -> bool:
    """Whether a phrase in front tells more of the subject than of what that does.

    "| Like her rivals |, she won", "| with its long decks |, the ferry was sold".
    """
    has_its = any(owner.lower_ == "its" for owner in syntax.children(child, "possessor"))
    return preposition in ("like", "unlike") or (preposition == "with" and has_its)


def is_contrary(child: Token) -> bool:
    """ "Contrary to | reports", which a parse takes for where something went."""
    start = child.left_edge
    return start.lower_ == "to" and start.i > 0 and start.nbor(-1).lower_ == "contrary"


def is_ranked_aside(child: Token) -> bool:
    """Whether an aside ranks what is told: "signed a pact, | the first since 2008"."""
    is_rank = child.lower_ in ("first", "second", "third") or is_ordinal(child) or child.tag_ == "JJS"
    is_named = any(c.lower_ == "the" for c in syntax.children(child, "determiner"))
    return is_rank and is_named and syntax.set_off(child) and not syntax.preposition_of(child)


def open_complement(child: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """A complement without a subject of its own ("to sue the party"); always needed."""
    if child.pos_ in ("NOUN", "PROPN", "ADJ", "PRON", "NUM") and not syntax.children(
        child, "open complement", "complement clause", "marker", "copula"
    ):
        return noun_phrase(child, skip, level)
    if syntax.children(child, "subject", "passive subject") or subject_in_front(child) is not None:
        return full_clause(child, skip, level, told)
    return verb_phrase(child, skip, level, told=told)


def full_clause(clause: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """A complement clause with its subject: "that the bridge would close"."""
    if clause.dep_ == "pcomp":
        return list(clause.subtree)
    chosen = verb_phrase(clause, skip, level, told=told)
    subject = syntax.children(syntax.clause_head(clause), "subject", "passive subject")
    if any(noun.i < clause.i for noun in subject):
        # A noun behind the verb is no subject of it then.
        subject = [noun for noun in subject if noun.i < clause.i or noun.pos_ not in ("NOUN", "PROPN")]
    if not subject and lacks_subject(clause):
        # The parse gave the subject to another clause; all that stands there is right.
        return undated(clause, skip)
    taken = subject_in_front(clause) if not subject else None
    for noun in (*subject, *([taken] if taken is not None else [])):
        is_clause = bool(syntax.children(noun, "marker"))
        words = (
            full_clause(noun, skip, level, told) if is_clause else subject_phrase(clause, noun, skip, level)
        )
        chosen.extend(words)
    if clause.relation == "relative clause":
        # "The level at which buyers pay": without its link the clause says another thing.
        chosen.extend(t for c in syntax.children(clause, "oblique") if c.tag_ == "WDT" for t in c.subtree)
    for child in clause.children:
        is_link = child.relation == "marker" or (child.relation == "preposition" and clause.pos_ == "NOUN")
        if is_link:
            # "In case the river flooded" is not "in the river flooded".
            chosen.extend([child, *(part for part in child.children if part.dep_ == "fixed")])
        elif child.relation == "adverb" and child.tag_ == "WRB":
            chosen.append(child)
        if level < 0 and is_said_too(clause, child) and not has_own_date(child, skip):
            chosen.extend(said_too(clause, child, skip, level, told))
    return in_text_order(chosen)


def is_said_too(clause: Token, other: Token) -> bool:
    """Whether somebody says one thing more: "said that the mill was safe | and that it needed repairs"."""
    is_that = all("that" in syntax.marker_words(said) for said in (clause, other))
    return other.relation == "conjunct" and clause.relation in ("complement clause", "conjunct") and is_that


def said_too(clause: Token, other: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """One thing more that somebody says, with what links it to the first: "both that …, and that …"."""
    words = full_clause(other, skip, level, told)
    links = [c for c in other.children if c.i < words[0].i and (c.is_punct or c.relation == "conjunction")]
    both = [c for c in syntax.children(clause, "conjunction") if c.i < clause.i]
    return [*both, *(word for link in links for word in link.subtree), *words]


def adverbial_clause(clause: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """Conditions always stay, a purpose stays while there is room; other events have rows of their own."""
    markers = syntax.marker_words(clause)
    if syntax.children(clause, "adverb") and clause.left_edge.lower_ == "when":
        markers.add("when")
    if markers & CONDITION_MARKERS.words:
        return undated(clause, skip)
    if is_absolute(clause):
        return absolute(clause, skip)
    is_thing = clause.pos_ == "NOUN" and not syntax.children(clause, "subject", "passive subject")
    if is_thing and "with" in markers and level < 3 and not syntax.set_off(clause):
        marker = syntax.children(clause, "marker")
        return in_text_order([*marker, *noun_phrase(clause, skip, level)])
    if syntax.completes_by_gerund(clause) and not syntax.set_off(clause):
        return full_clause(clause, skip, level, told)
    if syntax.is_named_act(clause) and not syntax.set_off(clause):
        marker = syntax.children(clause, "marker")
        return in_text_order([*marker, *verb_phrase(clause, skip, level, told=told)])
    if completes(clause, markers, level):
        return full_clause(clause, skip, level, told)
    if "since" in markers and is_since_first(clause):
        return list(clause.subtree)
    if is_equalled(clause) and level < 3:
        return undated(clause, skip)
    if markers & TIME_MARKERS.words:
        return circumstantial(clause, skip) if level < -1 else []
    degrees = [clause.head, *(c for c in syntax.children(clause.head, "adverb") if c.i < clause.i)]
    is_compared = clause.left_edge.lower_ == "than" and any(w.tag_ in ("JJR", "RBR") for w in degrees)
    if is_compared and level < 3:
        # A comparison is nothing without what it is made with.
        return undated(clause, skip)
    if is_of_clause_above(clause, told):
        return []
    if syntax.is_outcome(clause):
        # With a date it is told by itself.
        is_dated = any(t.i in skip for t in clause.subtree)
        return verb_phrase(clause, skip, max(level, 0), told=told) if level < 2 and not is_dated else []
    is_caused = clause.head.lemma_ in CAUSING and bool(syntax.objects(clause.head))
    is_aim = syntax.is_infinitive(clause) and clause.i > clause.head.i and not is_apart(clause)
    is_main_aim = level < 4 and not syntax.is_infinitive(clause.head)
    if is_aim and (level < 2 or is_caused or is_main_aim):
        return verb_phrase(clause, skip, max(level, 0), told=told)
    if is_unmarked_content(clause):
        return full_clause(clause, skip, level, told)
    is_alone = syntax.own_subject(clause) is None and not syntax.auxiliaries(clause)
    if clause.tag_ == "VBN" and clause.lemma_ in ACCUSING and is_alone and not markers:
        # "Appeared in court [on Monday] | charged with murder"
        is_behind = clause.i > clause.head.i and not syntax.set_off(clause)
        return verb_phrase(clause, skip, level, told=told) if is_behind and level < 2 else []
    if any(t.i in skip for t in clause.subtree) and not is_dated_below(clause, skip):
        return []
    if clause.lower_.endswith("ing") and is_alone and not markers and clause.i > clause.head.i:
        return accompanying_clause(clause, skip, level, told)
    return []


def is_apart(clause: Token) -> bool:
    """Whether a clause is set off, but by the comma that ends an aside: "asked Okoro, a pilot, | to go"."""
    return syntax.set_off(clause) and not closes_apposition(syntax.mark_before(clause))


def is_equalled(clause: Token) -> bool:
    """ "Took as many boats | as they could": how much or many it was."""
    first = clause.left_edge
    between = clause.doc[clause.head.i + 1 : first.i]
    return first.lower_ == "as" and any(w.lower_ == "as" and w.relation == "adverb" for w in between)


def accompanying_clause(clause: Token, skip: Collection[int], level: int, told: Token) -> list[Token]:
    """A participle behind its verb: "was seen leaving", "drove into the crowd, killing two"."""
    if not syntax.set_off(clause):
        return verb_phrase(clause, skip, level, told=told) if level < 2 else []
    comma = syntax.mark_before(clause)
    if level >= 0 or comma.text != "," or clause.head.relation == "relative clause":
        return []
    if is_behind_two_dates(clause, skip):
        return []
    if clause.lemma_ in ADDRESSING and not syntax.complements(clause):
        return []
    words = verb_phrase(clause, skip, level, told=told)
    if words == [clause] and clause.nbor(1).text not in PAUSES:
        # "Meaning | the end": a parse gave what completes it to another verb.
        return []
    if len(words) > LONGEST_CLAUSE:
        words = verb_phrase(clause, skip, 1, told=told)
    is_short = len(words) <= LONGEST_ACCOMPANYING and not any(has_lost_content(word, words) for word in words)
    return [comma, *words] if is_short else []
