"""One small vocabulary for asking a parsed document about its syntax.

Universal Dependencies labels and the older English labels of spaCy's own pipelines are both read into
the relations of `labels`, so that the rules need know neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from timeline_cli.events.labels import Relation
from timeline_cli.events.lexicon import ATTITUDE, DONE_TO, OWNING_UP, PUBLISHING, REPORTING, TEXTS
from timeline_cli.events.tokens import Doc, Span, Token, once

Tense = Literal[
    "past", "present", "present perfect", "pluperfect", "future", "infinitive", "participle", "none"
]

FUTURE_AUXILIARIES = frozenset({"will", "shall", "'ll", "wo", "sha"})
RELATIVE_PRONOUNS = frozenset({"WP", "WDT", "WP$"})
#: tags of verbs with a tense of their own
FINITE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD"})
PARTING = frozenset({",", ";", ":", "—", "–", "--", "-", "(", "/"})

#: what a clause with a subject of its own follows, where it has a tense
SUBORDINATING = frozenset({"after", "although", "because", "before", "since", "though", "until", "while"})

#: verbs that a clause can follow as what is said, known or thought
CLAUSE_TAKERS = REPORTING.words | ATTITUDE.words


def is_parsed(sentence: Span) -> bool:
    """Whether a parser has looked at `sentence`: some sentences may be left alone to save time."""
    return any(token.dep_ not in ("", "dep") for token in sentence)


def sentences(doc: Doc) -> list[Span]:
    """The sentences of `doc`; a document without boundaries is one sentence."""
    return doc.sents


def sentence_start(token: Token) -> int:
    """The index of the first token of the sentence."""
    return token.sent.start


def children(token: Token, *relations: Relation) -> list[Token]:
    """The dependents of `token` in any of `relations`, in text order."""
    # Most often there is none of them, which takes less to see than a look at every child.
    if token.below.isdisjoint(relations):
        return []
    return [child for child in token.children if child.relation in relations]


def joining(partner: Token) -> Token | None:
    """The "and", "or" or "but" before a partner, None where there is none."""
    if "conjunction" not in partner.below:
        return None
    return next((c for c in partner.children if c.relation == "conjunction" and c.i < partner.i), None)


def is_preposition_head(token: Token) -> bool:
    """Whether `token` is a preposition that governs its noun, as in spaCy's older labels."""
    return token.dep_ in ("prep", "agent", "dative") and any(
        c.dep_ in ("pobj", "pcomp") for c in token.children
    )


@once
def preposition_of(noun: Token) -> str:
    """The preposition that links `noun` to its governor ("because of"), lower case, "" when there is none."""
    if noun.dep_ in ("pobj", "pcomp"):
        return noun.head.lower_
    cases = [child for child in noun.children if child.dep_ == "case" and child.i < noun.i]
    words: list[str] = []
    for case in cases:
        words.append(case.lower_)
        words.extend(part.lower_ for part in case.children if part.dep_ == "fixed")
    return " ".join(words)


def governor(token: Token) -> Token | None:
    """The word that `token` depends on, prepositions skipped; None at the root."""
    head = token.head
    if token.dep_ in ("pobj", "pcomp") and head.head != head:
        head = head.head
    return None if head == token or token.dep_ in ("ROOT", "root", "") else head


def is_owned_up_to(clause: Token) -> bool:
    """Whether somebody owns up in the present to what was done: "she admits selling the mill"."""
    if clause.tag_ != "VBG" or clause.relation not in ("open complement", "complement clause"):
        return False
    above = governor(clause)
    if above is None or auxiliaries(clause) or children(clause, "subject", "marker"):
        return False
    return above.lemma_ in OWNING_UP and tense(above) == "present"


@once
def obliques(clause: Token) -> list[Token]:
    """The nouns that hang on `clause` by a preposition, or as bare adverbials, agents left out."""
    found: list[Token] = []
    for child in children(clause, "oblique"):
        if is_preposition_head(child):
            found.extend(noun for noun in child.children if noun.dep_ == "pobj")
        else:
            found.append(child)
    return found


def agent(clause: Token) -> Token | None:
    """Who did it in a passive clause: the noun after "by"."""
    for child in children(clause, "agent"):
        if is_preposition_head(child):
            return next((noun for noun in child.children if noun.dep_ == "pobj"), None)
        return child
    if is_passive(clause):
        return next((noun for noun in obliques(clause) if preposition_of(noun) == "by"), None)
    return None


def objects(clause: Token) -> list[Token]:
    """Direct and indirect objects, in text order."""
    return children(clause, "object", "recipient")


def is_be_clause(token: Token) -> bool:
    """Whether `token` is the "be" that heads a clause with a predicate, as in spaCy's older labels."""
    return token.lemma_ == "be" and any(child.dep_ in ("attr", "acomp") for child in token.children)


def clause_head(token: Token) -> Token:
    """The word on which the clause of predicate `token` hangs: a copula in spaCy's older labels."""
    return token.head if token.dep_ in ("attr", "acomp") and token.head.lemma_ == "be" else token


def copula(token: Token) -> Token | None:
    """The "be" that makes `token` a predicate."""
    own = children(token, "copula")
    if own:
        return own[0]
    head = clause_head(token)
    return head if head != token else None


@once
def auxiliaries(clause: Token) -> list[Token]:
    """The auxiliaries and copula of a clause, in text order."""
    return children(clause, "auxiliary", "passive auxiliary", "copula")


def is_relative_pronoun(token: Token) -> bool:
    """Whether `token` stands for the noun that its relative clause modifies ("who", "which", "that")."""
    return token.tag_ in RELATIVE_PRONOUNS or (token.lower_ == "that" and token.tag_ in ("IN", "WDT", "DT"))


@once
def inner_start(clause: Token) -> int:
    """Where a clause begins that is said of another subject: "the trouble is that | the mill closed"."""
    subjects = children(clause, "subject", "passive subject")
    is_framed = len(subjects) > 1 and subjects[0].dep_.endswith(":outer") and not is_infinitive(clause)
    return subjects[-1].left_edge.i if is_framed and subjects[-1].i < clause.i else 0


@once
def own_subject(clause: Token) -> Token | None:
    """The subject that stands in the clause itself, a relative pronoun read as what it stands for."""
    clause = clause_head(clause)
    found = children(clause, "subject", "passive subject")
    if not found:
        return misread_subject(clause)
    # "The two towns, which …, last held talks in 2015"
    found = [noun for noun in found if noun.tag_ != "RB"] or found
    before = [noun for noun in found if noun.i < clause.i]
    empty = [word for word in children(clause, "expletive") if word.lower_ == "it" and word.i < clause.i]
    if before and empty and before[-1].i < empty[0].i:
        # "If the search - which was long - had begun as a game, | it | seemed none now"
        return empty[0]
    subject = before[-1] if before else found[-1]
    if clause.relation == "relative clause" and is_partner(subject, clause):
        return antecedent(clause)
    if is_relative_pronoun(subject) and clause.relation == "relative clause" and governor(clause) is not None:
        return antecedent(clause)
    return (
        robbed_noun(clause, subject) or noun_of_pair(clause, subject) or noun_said(clause, subject) or subject
    )


def is_partner(noun: Token, clause: Token) -> bool:
    """Whether a parse took the last of several for a subject: "a boat with a cook | and two guests sank"."""
    links = [link for link in children(clause, "conjunction") if link.i < noun.i]
    return any(link.right_edge.nbor(1) in noun.subtree for link in links)


def misread_subject(clause: Token) -> Token | None:
    """The noun right before a verb group that a parse gave to the clause before.

    "They were hurt after the mill | closed", "she faced arrest and the boats | were sold".
    """
    link = clause.relation
    if link not in ("adverbial clause", "conjunct") or is_infinitive(clause):
        return None
    helpers = auxiliaries(clause)
    start = min([clause.i, *(helper.i for helper in helpers)])
    first = clause.doc[start]
    noun = clause.doc[max(start - 1, 0)]
    if noun.text == "," and link == "adverbial clause" and first.tag_ in FINITE_TAGS:
        return noun_before_aside(clause, noun)
    is_person = noun.tag_ == "JJ" and noun.lower_.endswith("-old") and bool(children(noun, "determiner"))
    is_noun = noun.pos_ in ("NOUN", "PROPN", "NUM") or is_person
    if not is_noun or noun.sent is not clause.sent:
        return None
    if link == "conjunct":
        return noun if is_parted_by_and(noun, clause) and first != clause else None
    if noun.head == clause and preposition_of(noun) == "as" and noun.i == start - 1:
        return noun
    if clause.tag_ == "VBG" and first == clause and is_framed(noun, clause):
        return noun
    if first.lower_ == "being" and any(word.head == clause.head for word in chain_of_modifiers(noun)):
        return noun
    links = [c for c in children(clause, "marker") if c.i < noun.i]
    if not links or first.tag_ not in FINITE_TAGS:
        return None
    while links[-1].i < noun.head.i < start:
        noun = noun.head
    return noun


def is_framed(noun: Token, clause: Token) -> bool:
    """Whether a noun stands between a participle and its link: "blamed on | Easter | falling in May"."""
    links = children(clause, "marker")
    is_next = noun.right_edge.i + 1 == clause.i and bool(links) and links[-1].i + 1 == noun.left_edge.i
    return is_next and noun.head == clause.head and noun.relation == "oblique"


def noun_before_aside(clause: Token, comma: Token) -> Token | None:
    """The subject that a parse took for a place or a time: "after | the mayor, Ada Okoro, | resigned"."""
    for noun in children(clause, "oblique"):
        asides = children(noun, "apposition")
        is_closed = bool(asides) and asides[-1].right_edge.i + 1 >= comma.i and noun.i < comma.i
        if is_closed and preposition_of(noun) in SUBORDINATING:
            return noun
    return None


def chain_of_modifiers(noun: Token) -> Iterator[Token]:
    """A noun and the nouns that it says more of: "boats", then "number" in "the number of boats"."""
    yield noun
    while noun.relation == "nominal modifier":
        noun = noun.head
        yield noun


def is_parted_by_and(noun: Token, clause: Token) -> bool:
    """Whether the "and" before a partner of a noun is a verb's: "arrest | and boats were sold"."""
    links = [c for c in clause.children if c.relation == "conjunction" and c.i + 1 == noun.left_edge.i]
    return noun.relation == "conjunct" and noun.i < clause.i and bool(links)


def noun_of_pair(clause: Token, subject: Token) -> Token | None:
    """The noun before a pair of which a parse took half for a subject: "talks between A | and B ended"."""
    links = [c for c in children(clause, "conjunction") if c.i + 1 == subject.left_edge.i]
    if clause.relation != "conjunct" or not links or links[0].i < 2:
        return None
    first = links[0].nbor(-1)
    noun = governor(first)
    if noun is None or noun.pos_ not in ("NOUN", "PROPN") or first.pos_ not in ("NOUN", "PROPN"):
        return None
    is_pair = preposition_of(first) == "between" and noun.i < first.i
    return noun if is_pair and first.right_edge == first else None


def noun_said(clause: Token, subject: Token) -> Token | None:
    """The noun behind a verb of saying that a parse took for its object: "said 21 | of the crew of | A sank".

    So behind a participle that it took for a subject: "she said, confirming | the talks | will begin".
    """
    if subject.tag_ == "VBG" and subject.lemma_ in REPORTING and set_off(subject):
        near = children(subject, "object")
        return near[0] if near and near[0].i < clause.i else None
    above = governor(clause)
    if above is None or clause.relation != "complement clause" or above.lemma_ != "say":
        return None
    said = [noun for noun in children(above, "object") if above.i < noun.i < subject.i]
    is_next = bool(said) and said[-1].right_edge.i + 1 == subject.left_edge.i
    return said[-1] if is_next and not children(clause, "marker") else None


def is_subject_below(clause: Token, noun: Token) -> bool:
    """Whether a second subject, behind its verb, is that of the verb below: "they asked the board meet"."""
    if noun.i < clause.i or all(c.i < noun.i for c in complements(clause)):
        return False
    return any(child.i < clause.i for child in children(clause, "subject", "passive subject"))


def robbed_noun(clause: Token, subject: Token) -> Token | None:
    """The true subject where a parse took the object of the participle before it instead.

    In "learned the panel deciding his fate was to meet" it is the panel that was to meet; "his fate" is what
    it decides. "An email saying the deal was off" reads the same, but what says takes a clause.
    """
    participle = governor(clause)
    if participle is None or clause.relation != "complement clause" or participle.tag_ != "VBG":
        return None
    noun = governor(participle)
    above = None if noun is None else governor(noun)
    if noun is None or above is None or participle.relation != "adnominal clause":
        return None
    misled = participle.i + 1 == subject.left_edge.i and participle.lemma_ not in CLAUSE_TAKERS
    return noun if misled and above.lemma_ in CLAUSE_TAKERS else None


def antecedent(clause: Token) -> Token:
    """The noun that a relative or adnominal clause modifies: "one" in "one of the mills that was sold".

    It is the name where the noun only tells what that is: "Corvo, the firm that sold it".
    """
    noun = governor(clause)
    if noun is None:
        return clause
    noun = name_described(noun)
    whole = governor(noun)
    if whole is not None and clause.lemma_ in PUBLISHING and whole.lemma_ in TEXTS:
        # "A report on fees | published in May"
        is_about = preposition_of(noun) in ("about", "for", "into", "of", "on") and noun.lemma_ not in TEXTS
        return whole if is_about else noun
    return person_meant(clause, noun) or one_of(clause, noun) or noun_that_agrees(clause, noun)


def person_meant(clause: Token, noun: Token) -> Token | None:
    """The person named right before "whom" where a parse links it to a thing: "a job he got from | her"."""
    is_whom = any(child.lower_ == "whom" for child in children(clause, "object"))
    before = word_before(clause) if is_whom and noun.ent_type_ != "PERSON" else noun
    while before.relation == "name part" and before != noun:
        before = before.head
    return before if before.ent_type_ == "PERSON" and before != noun else None


def one_of(clause: Token, noun: Token) -> Token | None:
    """The "one" of several of which a clause behind a comma tells: "one of her sons, whom she sent away"."""
    whole = governor(noun)
    if whole is None or whole.lower_ != "one" or noun.tag_ != "NNS" or preposition_of(noun) != "of":
        return None
    return whole if clause.relation == "relative clause" and set_off(clause) else None


def noun_that_agrees(clause: Token, noun: Token) -> Token:
    """The noun right before a relative clause, or the one above `noun`, that its verb agrees with.

    "One of the mills | that was sold", "two men from the crew | who were hurt", "one of the members of the
    crew | that sails on Friday"; `noun` itself where none agrees better.
    """
    is_one, is_many = is_singular(clause), is_of_several(clause)
    if not (is_one or is_many) or clause.relation not in ("relative clause", "adnominal clause"):
        return noun
    if noun.tag_ not in ("NN", "NNS") or is_many == is_several(noun):
        return noun
    before = word_before(clause)
    is_near = before != noun and before.tag_ in ("NN", "NNS") and before.is_alpha
    if is_near and before in noun.subtree and is_many == is_several(before):
        return before
    whole = governor(noun)
    if whole is None or noun.relation != "nominal modifier":
        return noun
    if whole.like_num:
        return whole if is_many != (whole.lower_ == "one") else noun
    is_thing = whole.tag_ in ("NN", "NNS") and whole.is_alpha
    return whole if is_thing and is_many == is_several(whole) else noun


def word_before(clause: Token) -> Token:
    """The word before a clause, a comma between them left out."""
    first = clause.left_edge
    words = clause.doc[max(first.i - 2, 0) : first.i + 1]
    return next((word for word in reversed(list(words)[:-1]) if not word.is_punct), first)


def is_several(noun: Token) -> bool:
    """Whether the form of a noun shows that it is more than one: "crews", "Ada and Tomas", not "series"."""
    is_form = noun.tag_ == "NNS" and noun.lemma_.lower() != noun.lower_
    return is_form or any(word.pos_ in ("NOUN", "PROPN") for word in noun.conjuncts)


def is_of_several(clause: Token) -> bool:
    """Whether the verb of a clause shows that its subject is more than one ("were", "are", "have")."""
    return any(verb.lower_ in ("are", "have", "were") for verb in auxiliaries(clause))


def name_described(noun: Token) -> Token:
    """The name of which a noun only tells what it is, the noun itself where there is none.

    "Corvo" for "firm" in "Corvo, the firm", for "town" in "Corvo, a port and a town", and "Okoro" in
    "owner Okoro".
    """
    link, name = noun.relation, governor(noun)
    if noun.pos_ != "NOUN" or name is None:
        return noun
    near = name_before_comma(noun)
    if link == "apposition" and name.pos_ != "PROPN":
        return near or noun
    is_within = near is not None and near.relation == "nominal modifier" and near.head == name
    if name.pos_ != "PROPN" or not name.ent_type_ or not (near in (None, name) or is_within):
        return noun
    is_second = link == "conjunct" and any(c.i < noun.i for c in children(name, "apposition"))
    is_role = link == "name part" and noun.i + 1 == name.i
    return name if is_role or (name.i < noun.i and (link == "apposition" or is_second)) else noun


def name_before_comma(noun: Token) -> Token | None:
    """The name that ends right before the comma in front of a noun phrase, None where there is none."""
    first = min(
        [noun.i, *(c.i for c in children(noun, "determiner", "adjective", "compound") if c.i < noun.i)]
    )
    comma = first - 1
    if comma < 1 or noun.doc[comma].text != "," or not noun.doc[comma - 1].ent_type_:
        return None
    name = noun.doc[comma - 1]
    while name.relation in ("name part", "compound") and name.head.pos_ == "PROPN":
        name = name.head
    return name if name.pos_ == "PROPN" else None


def is_singular(clause: Token) -> bool:
    """Whether the verb of a clause shows that its subject is one thing ("was", "is", "has", "sells")."""
    verbs = [clause, *auxiliaries(clause)]
    return any(verb.lower_ == "was" or verb.tag_ == "VBZ" for verb in verbs)


@once
def subject(clause: Token) -> Token | None:
    """Who or what the clause tells about: its own subject, or the one that it shares or is controlled by."""
    clause = asked = clause_head(clause)
    for _ in range(12):
        found = own_subject(clause)
        if found is not None:
            is_shared = clause != asked and found.relation == "expletive"
            return None if is_shared else found
        link, head = clause.relation, governor(clause)
        if head is None:
            return None
        if link == "open complement" or is_owned_up_to(clause):
            controllers = [o for o in objects(head) if o.i < clause.i]
            if controllers:
                return controllers[-1]
        elif link == "adnominal clause" and any(child.lower_ == "where" for child in clause.children):
            return None
        elif link == "adnominal clause":
            if not is_infinitive(clause) or (is_passive(clause) and not is_outcome(clause)):
                return antecedent(clause)
            above = next((word for word in ancestors(clause) if word.pos_ in ("VERB", "AUX")), None)
            if above is None:
                return None
            head = above
        elif link == "relative clause":
            is_place = any(child.tag_ == "WRB" for child in clause.children)
            return antecedent(clause) if not (is_place or has_object_gap(clause)) else None
        elif link == "conjunct" and (told := noun_told_of(head, clause)) is not None:
            return told
        elif link not in ("conjunct", "adverbial clause") or lacks_own_subject(clause):
            return None
        clause = clause_head(head)
    return None


def noun_told_of(above: Token, clause: Token) -> Token | None:
    """The noun of which a verb of saying tells: "reported a number of | ships | left Ely and sailed"."""
    nouns = [noun for noun in children(above, "object") if above.i < noun.i < clause.i]
    if not nouns or above.lemma_ not in REPORTING or clause.tag_ != "VBD":
        return None
    words = [nouns[0], *children(nouns[0], "nominal modifier")]
    is_told = any(c.tag_ == "VBD" and c.i < clause.i for w in words for c in children(w, "adnominal clause"))
    return nouns[0] if is_told else None


def lacks_own_subject(clause: Token) -> bool:
    """Whether a clause with "while", "after" and a tense must have a subject that the parse has lost.

    "As happened in May" has none.
    """
    is_told = any(helper.tag_ in FINITE_TAGS for helper in auxiliaries(clause))
    links = marker_words(clause)
    is_marked = bool(links & SUBORDINATING) or not (links or markers(clause))
    return clause.relation == "adverbial clause" and is_told and is_marked


@once
def is_outcome(clause: Token) -> bool:
    """Whether an infinitive tells what came of it: "only to be sent back"."""
    head = governor(clause)
    if clause.relation == "conjunct" and head is not None and not children(clause, "marker"):
        return is_outcome(head)
    links = [c for c in clause.children if c.lower_ == "only" and c.i < clause.i]
    return is_infinitive(clause) and bool(links) and not is_not_only(links[0])


def has_object_gap(clause: Token) -> bool:
    """Whether a relative clause without a subject of its own lacks more than that (a reduced clause)."""
    return clause.tag_ not in ("VBN", "VBG", "VBD", "VBZ", "VBP")


@once
def is_infinitive(clause: Token) -> bool:
    """Whether the clause is a "to" infinitive, active or passive."""
    if clause.tag_ not in ("VB", "VBN"):
        return False
    return any(
        child.lower_ == "to" and child.relation in ("marker", "auxiliary") and child.i < clause.i
        for child in clause.children
    )


@once
def is_passive(clause: Token) -> bool:
    """Whether the clause is in the passive, with or without an auxiliary."""
    if children(clause, "passive subject", "passive auxiliary"):
        return not is_past_with_link(clause)
    if is_done_to(clause):
        return True
    if clause.tag_ != "VBN":
        return is_reduced(clause)
    if clause.relation in ("adnominal clause", "adverbial clause", "relative clause", "adjective"):
        return not children(clause, "subject", "auxiliary")
    head = governor(clause)
    if clause.relation == "conjunct" and head is not None and head.tag_ == "VBN" and not auxiliaries(clause):
        return is_passive(head)
    return False


def is_done_to(clause: Token) -> bool:
    """Whether a past form without an object is a participle: "the letter | published in May".

    In "the letter that she published" the object stands before.
    """
    if clause.relation in ("relative clause", "adnominal clause"):
        return False
    if clause.tag_ != "VBD" or clause.lemma_ not in DONE_TO or auxiliaries(clause):
        return False
    return not (objects(clause) or complements(clause) or children(clause, "parataxis", "particle"))


def is_past_with_link(clause: Token) -> bool:
    """Whether a link and a subject show that a participle is a past form: "while the mill | doubled"."""
    is_bare = clause.tag_ == "VBN" and clause.relation == "adverbial clause" and not auxiliaries(clause)
    return is_bare and bool(marker_words(clause) & SUBORDINATING) and own_subject(clause) is not None


def is_reduced(clause: Token) -> bool:
    """Whether a past form is a passive participle: "the memo published in May", "Asked about it, she left".

    Taggers take many participles for the past tense, which would need a subject.
    """
    if clause.tag_ not in ("VBD", "VBN") or children(clause, "subject", "passive subject"):
        return False
    named = [word for word in children(clause, "open complement") if word.pos_ == "PROPN"]
    if any(word.i > clause.i for word in (*children(clause, "object"), *named)):
        return False
    if auxiliaries(clause) or children(clause, "marker", "complement clause"):
        return False
    if clause.relation == "adnominal clause":
        is_main = antecedent(clause).relation in ("root", "object", "complement clause")
        return clause.tag_ == "VBN" or not (is_main or clause.lemma_ in REPORTING)
    is_asked = clause.i > 0 and clause.nbor(-1).head == clause and clause.nbor(-1).tag_ == "WRB"
    return clause.relation == "adverbial clause" and (clause.is_sent_start or is_asked)


@once
def shared_auxiliaries(clause: Token) -> list[Token]:
    """The auxiliaries of a clause, with those that it shares with the clause it is coordinated with."""
    clause = clause_head(clause)
    found: list[Token] = []
    for _ in range(6):
        found = auxiliaries(clause) + found
        head = governor(clause)
        is_finite = any(helper.tag_ not in ("VB", "VBN", "VBG") for helper in found)
        if is_finite or head is None or own_subject(clause) is not None or not is_coordinate(clause, head):
            return found
        if head.tag_ != clause.tag_ or clause.tag_ not in ("VBN", "VBG", "VB"):
            return found
        clause = head
    return found


def is_coordinate(clause: Token, head: Token) -> bool:
    """Whether a clause goes on where `head` stopped: "was arrested in May, charged in June and released"."""
    if any(helper.lower_ == "having" for helper in auxiliaries(clause)):
        return False
    if clause.relation == "conjunct":
        return True
    is_list = (
        clause.relation == "adverbial clause" and clause.tag_ == head.tag_ == "VBN" and clause.i > head.i
    )
    is_apart = any(helper.tag_ == "VBG" for helper in auxiliaries(clause))
    is_alike = bool(children(clause, "object")) or bool(children(head, "passive auxiliary"))
    return is_list and is_alike and not (is_apart or children(clause, "marker", "agent", "subject"))


@once
def tense(clause: Token) -> Tense:
    """The tense of the clause, from its tag and its auxiliaries."""
    clause = clause_head(clause)
    helpers = shared_auxiliaries(clause)
    words = {helper.lower_ for helper in helpers}
    tags = {helper.tag_ for helper in helpers if helper.relation != "marker"}
    lemmas = {helper.lemma_ for helper in helpers}
    if words & FUTURE_AUXILIARIES or (clause.lower_ == "going" and children(clause, "open complement")):
        return "future"
    if "have" in lemmas and clause.tag_ in ("VBN", "JJ", "NN", "VBG", "NNS", "RB"):
        return "pluperfect" if "had" in words or "'d" in words else "present perfect"
    if tags & {"VBD"} or words & {"was", "were", "did"} or clause.tag_ == "VBD":
        return "past"
    if tags & {"VBZ", "VBP"} or clause.tag_ in ("VBZ", "VBP"):
        return "present"
    if "MD" in tags:
        return "future"
    if clause.tag_ == "VB":
        return "infinitive"
    return "participle" if clause.tag_ in ("VBN", "VBG") else "none"


def is_foretold(clause: Token) -> bool:
    """Whether "will" or "shall" stands with the verb of a clause."""
    return any(helper.lower_ in FUTURE_AUXILIARIES for helper in shared_auxiliaries(clause))


@once
def modals(clause: Token) -> list[Token]:
    """The modal auxiliaries of a clause ("could", "may"), "will" and "shall" left out."""
    return [a for a in shared_auxiliaries(clause) if a.tag_ == "MD" and a.lower_ not in FUTURE_AUXILIARIES]


@once
def negations(clause: Token) -> list[Token]:
    """The words that negate the clause itself ("not", "n't", "never"), not those inside its complements.

    What somebody "has yet to do" is not done.
    """
    head = clause_head(clause)
    found = []
    for child in head.children:
        is_adverb = child.relation == "adverb" and child.lower_ in ("not", "n't", "n’t", "never")
        is_adverb = is_adverb or (child.lower_ == "yet" and is_before_to(child))
        if (child.dep_ == "neg" or is_adverb) and not is_not_only(child):
            found.append(child)
    return found


def is_before_to(word: Token) -> bool:
    return word.i + 1 < len(word.doc) and word.nbor(1).tag_ == "TO"


def is_not_only(word: Token) -> bool:
    """Whether a "not" or "only" is that of "not only", which tells of more and denies nothing."""
    pair = word.doc[max(word.i - 1, 0) : word.i + 2]
    words = [token.lower_ for token in pair]
    return ["not", "only"] in (words[:2], words[-2:])


def complements(clause: Token) -> list[Token]:
    """The clauses that complete the meaning of this one: what is said, what is sought."""
    return children(clause, "complement clause", "open complement")


def is_named_act(clause: Token) -> bool:
    """Whether a participle clause tells of what somebody is suspected or convicted: "of taking it"."""
    if clause.relation != "adverbial clause" or clause.tag_ != "VBG" or clause.i < clause.head.i:
        return False
    return any(c.relation == "marker" and c.lower_ == "of" and c.i < clause.i for c in clause.children)


def is_activity(token: Token) -> bool:
    """Whether an -ing form with a preposition is a noun: "forced them onto part-time | working"."""
    is_linked = token.tag_ == "VBG" and bool(preposition_of(token))
    return is_linked and bool(children(token, "compound")) and not children(token, "object")


def is_due(clause: Token) -> bool:
    """Whether "due to" marks a verb: "the ferry, in the dock and due to sail in May"."""
    return any(is_due_to(child) for child in clause.children)


def is_due_to(word: Token) -> bool:
    """Whether a word is the "due" of "due to sail", which a parse may take for more than a link."""
    if word.lower_ != "due" or word.relation in ("preposition", "oblique"):
        return False
    return any(part.lower_ == "to" and part.dep_ == "fixed" for part in word.children)


def markers(clause: Token) -> list[Token]:
    """The words that link a clause or a noun to what is above: "while", "with"."""
    return [c for c in children(clause, "marker", "preposition") if c.i < clause.i]


def marker_words(clause: Token) -> set[str]:
    """The words that link a clause to what it belongs to, in lower case: "that", "after", "to"."""
    return {child.lower_ for child in children(clause, "marker")}


def ancestors(token: Token) -> Iterator[Token]:
    """The governors of `token`, nearest first."""
    current = governor(token)
    for _ in range(60):
        if current is None:
            return
        yield current
        current = governor(current)


@once
def set_off(clause: Token) -> bool:
    """Whether a comma, a dash or the like parts the clause or phrase from what stands before it."""
    start = clause.left_edge
    if start.text in PARTING:
        return True
    if not start.i:
        return False
    before = start.nbor(-1)
    return before.text in PARTING or before.is_space
