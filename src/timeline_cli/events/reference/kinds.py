"""What kind of thing a noun or a pronoun is, and what its place in the sentence tells."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import ATTITUDE, NAMING, PLANNING, REPORTING, TIME_UNITS
from timeline_cli.events.names.body_pronouns import befalls
from timeline_cli.events.names.words import PLACE_LABELS, PLURAL, lexicon
from timeline_cli.events.reference.nouns import PLURALS, Noun
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

BECOMING = frozenset({"become", "remain"})
#: What leads to whom one deals with.
PARTNERS = frozenset({"against", "by", "from", "with"})
PLACE_PREPOSITIONS = frozenset(
    "across around at from in including inside into near of off outside over through toward towards".split()
)


def agrees(noun: Noun, pronoun: Token) -> bool:
    """Whether number and kind allow the pronoun to mean the noun."""
    plural = pronoun.lower_ in PLURAL
    if is_none(noun) or is_party_to(noun.head, pronoun):
        return False
    if acts(noun) and befalls(pronoun) and noun.head.head.lemma_ in REPORTING:
        return False
    if is_enacted(pronoun) and noun.lemma not in reference_words().binding:
        return False
    if plural:
        return noun.is_plural or is_body(noun) or is_joined(noun) or is_collective(noun)
    if noun.is_plural or is_joined(noun) or noun.lemma in TIME_UNITS:
        return False
    if noun.lemma in lexicon().people and not is_party(noun):
        return False
    return noun.resolved is None or not noun.resolved.is_person


def is_enacted(pronoun: Token) -> bool:
    """Whether a pronoun stands for a text that binds: "Okoro signed | it |", "| it | was repealed"."""
    is_whom = pronoun.relation in ("object", "passive subject")
    return is_whom and pronoun.head.lemma_ in reference_words().enacting


def is_none(noun: Noun) -> bool:
    """Whether there is no such thing to point back to: "no date has been set but it begins soon"."""
    return not noun.is_plural and any(c.lower_ == "no" for c in syntax.children(noun.head, "determiner"))


def is_party_to(noun: Token, pronoun: Token) -> bool:
    """Whether a noun is one with whom, or by whom, a pronoun behind it does or undergoes something.

    "Using maps from Alba, | it", "built by Alba, | it", "in talks with Alba, | it"; not "called Alba, | it".
    """
    clause = syntax.governor(pronoun)
    if clause is None or pronoun.relation not in SUBJECTS or noun.i > pronoun.i:
        return False
    top = next((w for w in (noun, *syntax.ancestors(noun)) if syntax.governor(w) == clause), None)
    if top is None or top.i > pronoun.i:
        return False
    if top.relation == "adverbial clause":
        is_alone = not syntax.children(top, *SUBJECTS, "marker")
        return is_alone and top.tag_ in ("VBG", "VBN") and top.lemma_ not in NAMING
    return top.relation == "oblique" and syntax.preposition_of(noun) in PARTNERS


def is_body(noun: Noun) -> bool:
    """Whether a noun is the name of a body or country, which acts and is "it" or "they"."""
    resolved = noun.resolved
    return resolved is not None and not resolved.is_person and resolved.label in ("ORG", *PLACE_LABELS)


def may_be_body(noun: Noun) -> bool:
    """Whether a name may be a body's, whatever its label: one word without a title."""
    return noun.head.pos_ == "PROPN" and (noun.resolved is None or " " not in noun.resolved.name)


def is_human(noun: Noun) -> bool:
    """Whether a noun is one for human beings: "the drivers"."""
    return noun.lemma in lexicon().people or noun.lemma in lexicon().callings or noun.lemma in PLURALS


def is_collective(noun: Noun) -> bool:
    """Whether a noun is a body of people that "they" may mean: "the band"."""
    return noun.lemma in lexicon().bodies or noun.lemma in reference_words().collectives


def is_joined(noun: Noun) -> bool:
    """Whether a noun is told together with another: "the firm and its owner"."""
    return any(c.pos_ in ("NOUN", "PROPN") for c in syntax.children(noun.head, "conjunct"))


def acts(noun: Noun) -> bool:
    """Whether a noun is a body, by its name or by what it is: "the agency"."""
    return is_body(noun) or is_party(noun) or (not noun.is_plural and noun.lemma in lexicon().bodies)


def is_party(noun: Noun) -> bool:
    """Whether a noun is what a judgment or contract calls one side: "the Claimant", a body or a person."""
    return not noun.is_plural and noun.head.text[0].isupper() and noun.lemma in lexicon().parties


def is_place(noun: Noun) -> bool:
    """Whether a noun is the name of a place."""
    return noun.resolved is not None and noun.resolved.label in PLACE_LABELS


def is_where(noun: Noun) -> bool:
    """Whether a noun only tells where: "off the coast of Norland"."""
    resolved = noun.resolved
    if resolved is None or resolved.label not in PLACE_LABELS:
        return False
    return syntax.preposition_of(noun.head) in PLACE_PREPOSITIONS


def is_no_thing(noun: Noun) -> bool:
    """Whether nothing points back to a noun: "part", or one without an article ("took effect")."""
    if noun.resolved is not None or noun.is_plural or noun.head.pos_ == "PROPN":
        return False
    if noun.lemma in reference_words().vague:
        return True
    return not noun.is_subject and not syntax.children(noun.head, "determiner", "possessor", "number")


def is_unreal(noun: Noun) -> bool:
    """Whether a noun tells of a thing that there was not: "never won a race"."""
    verb = syntax.governor(noun.head)
    if verb is None or noun.head.relation != "object" or noun.is_definite or noun.is_plural:
        return False
    return any(c.lower_ in ("never", "not", "n't", "no") for c in (*verb.children, *noun.head.children))


def is_told_to(noun: Noun) -> bool:
    """Whether a noun is whom something is told: "told the drivers that they" may be about others."""
    verb = syntax.governor(noun.head)
    return verb is not None and verb.lemma_ in REPORTING and not noun.is_subject


def is_divided(noun: Noun) -> bool:
    """Whether only one of many is told of: "one of the ships"."""
    whole = syntax.governor(noun.head)
    return whole is not None and whole.pos_ == "NUM" and syntax.preposition_of(noun.head) == "of"


def is_kind(noun: Noun) -> bool:
    """Whether a noun only says what a name beside it is: "bands" of "The Larks, one of the loudest bands"."""
    whole = syntax.governor(noun.head)
    return is_divided(noun) and whole is not None and whole.relation == "apposition"


def is_within(noun: Noun, chosen: Noun) -> bool:
    """Whether a noun stands in what is told of another: "the canal, of which the state took control"."""
    inside = (w for w in syntax.ancestors(noun.head) if w == chosen.head)
    return next(inside, None) is not None


def is_predicate_of(noun: Noun, chosen: Noun, subject: Token | None = None) -> bool:
    """Whether a noun, or what belongs to it, only says what another is: "The firm became the largest brewer".

    `subject` is the word by which that other is told there, where it is a pronoun: "It is a mill".
    """
    for word in (noun.head, *syntax.ancestors(noun.head)):
        verb = syntax.governor(word)
        if syntax.children(word, "copula"):
            return syntax.own_subject(word) in (chosen.head, subject)
        is_told_so = word.relation == "open complement" and word.pos_ in ("NOUN", "PROPN")
        if is_told_so and verb is not None and verb.lemma_ in BECOMING:
            return syntax.own_subject(verb) in (chosen.head, subject)
        if word.pos_ in ("VERB", "AUX"):
            return False
    return False


def is_told_aside(noun: Noun, chosen: Noun, pronoun: Token) -> bool:
    """Whether a noun stands in what is told of another, or of a team by what it did: "winning ten games"."""
    clauses = [w for w in syntax.ancestors(noun.head) if w.pos_ == "VERB"]
    if any(w.relation in NOUN_CLAUSES for w in clauses):
        return True
    is_team = pronoun.lower_ in PLURAL and chosen.head.tag_ == "NNPS" and not is_human(noun)
    return is_team and any(w.tag_ == "VBG" and w.relation == "adverbial clause" for w in clauses)


def is_new_object(noun: Noun, chosen: Noun, pronoun: Token) -> bool:
    """Whether a noun is what the clause above only then tells of: "the song made a stir when it came out"."""
    clause = syntax.governor(pronoun)
    main = syntax.governor(clause) if clause is not None else None
    if clause is None or main is None or clause.relation != "adverbial clause":
        return False
    is_theirs = chosen.head.head == main and chosen.is_subject and noun.head.head == main
    return is_theirs and any(c.lower_ in ("a", "an") for c in noun.head.children)


def needs_body(pronoun: Token) -> bool:
    """Whether only a body can be meant: who acts, or who has a website."""
    return is_act(pronoun) or (is_owner(pronoun) and pronoun.head.lemma_.lower() in reference_words().owned)


def is_act(pronoun: Token) -> bool:
    """Whether only somebody who acts can be the subject: "it agreed to pay", "it was told of the fire"."""
    verb = syntax.governor(pronoun)
    if verb is not None and pronoun.relation == "passive subject":
        return verb.lemma_ in reference_words().addressed
    if verb is None or pronoun.relation != "subject":
        return False
    return verb.lemma_ in reference_words().acts or any(
        verb.lemma_ in verbs for verbs in (REPORTING, ATTITUDE, PLANNING)
    )


def is_undergone(pronoun: Token) -> bool:
    """Whether something happens to what a pronoun stands for: "it was booked", "they will end"."""
    if pronoun.relation == "passive subject":
        return True
    clause = syntax.governor(pronoun)
    if clause is None or syntax.objects(clause) or syntax.complements(clause):
        return False
    return pronoun.relation == "subject" and clause.lemma_ in reference_words().ending


def is_owner(token: Token) -> bool:
    return token.relation == "possessor"


def is_impersonal(pronoun: Token) -> bool:
    """Whether an "it" stands for nothing: "it rained", "it was clear that", "it all began"."""
    if pronoun.relation == "expletive":
        return True
    clause = syntax.governor(pronoun)
    if pronoun.lower_ != "it" or clause is None:
        return False
    if pronoun.relation == "passive subject":
        return is_told_of_nobody(clause)
    if pronoun.relation != "subject":
        return False
    if clause.lemma_.lower() in reference_words().impersonal or pronoun.nbor(1).lower_ == "all":
        return True
    if clause.lemma_.lower() in reference_words().feelings:
        return False
    follows = syntax.children(clause, "complement clause", "open complement", "relative clause")
    follows += [c for c in clause.children if c.dep_.startswith("csubj")]
    return bool(syntax.children(clause, "copula")) and bool(follows)


def is_told_of_nobody(clause: Token) -> bool:
    """Whether a passive tells only what a clause behind it holds: "it was said that it would close"."""
    is_saying = clause.lemma_ in REPORTING or clause.lemma_ in ATTITUDE
    return is_saying and bool(syntax.children(clause, "complement clause"))


def is_content(clause: Token) -> bool:
    """Whether a clause tells what a noun holds: "said in a statement that it had closed"."""
    is_noun_clause = clause.relation == "adnominal clause"
    return is_noun_clause and any(c.lower_ == "that" for c in syntax.children(clause, "marker"))
