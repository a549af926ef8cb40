"""The noun that a clause modifies, which is not always the one that a parse hangs it on."""

from __future__ import annotations

from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import PUBLISHING, TEXTS
from timeline_cli.events.syntax.clauses import is_of_several, is_singular
from timeline_cli.events.syntax.words import children, governor, preposition_of, set_off, word_before
from timeline_cli.events.tokens import Token

#: One word for two people, of whom "were" may be said.
PAIRS = frozenset({"couple", "duo", "pair"})
#: What links a text to what it is about, or to whose it is.
ABOUT_OR_BY = frozenset({"about", "by", "for", "from", "into", "of", "on"})
#: What belongs to one.
OF_ONE = frozenset({"her", "his", "its"})


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
        # "A report on fees | published in May", "a report by the bank, which was published in May"
        is_about = preposition_of(noun) in ABOUT_OR_BY and noun.lemma_ not in TEXTS
        return whole if is_about else noun
    meant = person_meant(clause, noun) or one_of(clause, noun) or last_of_names(clause, noun)
    return meant or noun_that_agrees(clause, noun)


def person_meant(clause: Token, noun: Token) -> Token | None:
    """The person named right before "whom" where a parse links it to a thing: "a job he got from | her"."""
    is_whom = any(child.lower_ == "whom" for child in children(clause, "object"))
    before = word_before(clause) if is_whom and noun.ent_type_ != "PERSON" else noun
    while before.relation == "name part" and before != noun:
        before = before.head
    return before if before.ent_type_ == "PERSON" and before != noun else None


def last_of_names(clause: Token, noun: Token) -> Token | None:
    """The last of several names, where a clause tells of one: "Okoro and | Lind, who lost his seat"."""
    others = [other for other in noun.conjuncts if noun.i < other.i < clause.i and other.pos_ == "PROPN"]
    if clause.relation != "relative clause" or not others:
        return None
    owners = (word for thing in children(clause, "object") for word in children(thing, "possessor"))
    is_one = is_singular(clause) or any(word.lower_ in OF_ONE for word in owners)
    return others[-1] if is_one else None


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
    if not (is_one or is_many) or clause.relation not in NOUN_CLAUSES:
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


def is_several(noun: Token) -> bool:
    """Whether the form of a noun shows that it is more than one: "crews", "Ada and Tomas", not "series"."""
    is_form = (noun.tag_ == "NNS" and noun.lemma_.lower() != noun.lower_) or noun.lemma_ in PAIRS
    return is_form or any(word.pos_ in ("NOUN", "PROPN") for word in noun.conjuncts)


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
        return near or (name if is_described(name, noun) else noun)
    is_within = near is not None and near.relation == "nominal modifier" and near.head == name
    if name.pos_ != "PROPN" or not name.ent_type_ or not (near in (None, name) or is_within):
        return noun
    is_second = link == "conjunct" and any(c.i < noun.i for c in children(name, "apposition"))
    is_role = link == "name part" and noun.i + 1 == name.i
    return name if is_role or (name.i < noun.i and (link == "apposition" or is_second)) else noun


def is_described(thing: Token, noun: Token) -> bool:
    """Whether a noun only tells what a known thing is: "the mayor, a former | miner"."""
    starts = [child.lower_ for child in children(noun, "determiner")]
    is_known = any(c.lower_ == "the" for c in children(thing, "determiner")) or children(thing, "possessor")
    is_indefinite = any(start in ("a", "an") for start in starts)
    return thing.pos_ == "NOUN" and thing.i < noun.i and is_indefinite and bool(is_known) and set_off(noun)


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
