"""What the sentences before a pronoun were about, and whether its own goes on with that."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import REPORTING, REVIVING, STOPPING
from timeline_cli.events.names.body_pronouns import is_done_to_thing
from timeline_cli.events.names.words import PLURAL, SINGULAR
from timeline_cli.events.reference.kinds import acts, agrees, is_act, is_party_to, may_be_body
from timeline_cli.events.reference.nouns import Noun
from timeline_cli.events.reference.pronouns.rivals import RIVAL_PLACES, others
from timeline_cli.events.reference.told import Told
from timeline_cli.events.tokens import Token

#: How many sentences ago the body that a text is about may have been told, and how often it must have been.
FAR_BODY = 3
OFTEN = 3


def opens(pronoun: Token, told: Told) -> bool:
    """Whether a sentence begins with the pronoun, time phrases and linking words aside.

    Before one for somebody who acts may stand what names nobody else: "In a court filing it said"; before any
    other such a phrase with a comma behind it: "In front of a crowd, it struck noon". Those with whom it
    deals are others: "using maps from Alba, it".
    """
    sentence = told.sents[told.sentence_of[pronoun.i]]
    opening = (t for t in sentence if t.is_alpha and t.pos_ not in ("ADV", "CCONJ", "ADP"))
    if next((t for t in opening if t.i not in told.skip), None) == pronoun:
        return True
    before = [n for n in told.between(sentence.start, pronoun.i) if not is_party_to(n.head, pronoun)]
    clause = syntax.governor(pronoun)
    is_main = clause is not None and clause.relation == "root"
    if not is_main or any(acts(n) or n.is_plural or n.is_subject for n in before):
        return False
    return is_act(pronoun) or (pronoun.nbor(-1).text == "," and all(map(is_in_phrase, before)))


def is_in_phrase(noun: Noun) -> bool:
    """Whether a noun, or what it belongs to, follows a preposition."""
    return any(syntax.preposition_of(word) for word in (noun.head, *syntax.ancestors(noun.head)))


def body_before(pronoun: Token, told: Told) -> Noun | None:
    """The one body told in the sentence before, where only a body is meant."""
    number = told.sentence_of[pronoun.i]
    sentences = told.sents
    if not number or not is_act(pronoun) or pronoun.lower_ not in SINGULAR or not opens(pronoun, told):
        return None
    last = sentences[number - 1]
    subject = syntax.own_subject(last.root) if syntax.is_parsed(last) else None
    thing = told.at.get(subject.i) if subject is not None else None
    if subject is None or subject.lower_ in SINGULAR:
        return None
    if thing is not None and (agrees(thing, pronoun) or may_be_body(thing)):
        # "Alba joined the Harrow Union. It sells rope": a name alone may be a body's, whatever it seems.
        return None
    before = told.between(last.start, pronoun.i)
    bodies = {n.resolved.name if n.resolved else n.lemma: n for n in before if acts(n) and agrees(n, pronoun)}
    return next(iter(bodies.values())) if len(bodies) == 1 else None


def main_body(pronoun: Token, told: Told) -> Noun | None:
    """The body that a text is about, where only a body is meant and no other was told for some sentences."""
    number = told.sentence_of[pronoun.i]
    start = max(number - FAR_BODY, 0)
    sentences = told.sents[start:number]
    if pronoun.lower_ not in SINGULAR or not is_act(pronoun) or not opens(pronoun, told):
        return None
    if not sentences or not all(syntax.is_parsed(sentence) for sentence in sentences[-2:]):
        return None
    near = [n for n in told.between(sentences[0].start, pronoun.i) if acts(n) and agrees(n, pronoun)]
    named = {n.resolved.name for n in near if n.resolved is not None}
    times = told.times_before(pronoun).most_common(2)
    if len(named) != 1 or not times or times[0][0] not in named or times[0][1] < OFTEN:
        return None
    is_main = len(times) == 1 or times[0][1] >= 2 * times[1][1]
    return next(n for n in reversed(near) if n.resolved is not None) if is_main else None


def told_of_thing(pronoun: Token, told: Told) -> Noun | None:
    """What the sentence before was about, where what a body says of "it" is done to things.

    "The report is finished. The council said that | it would be published", "The museum was shut. The council
    said that | it would reopen".
    """
    number, clause = told.sentence_of[pronoun.i], syntax.governor(pronoun)
    if not number or clause is None or clause.relation != "complement clause":
        return None
    before = told.sents[number - 1]
    if (
        clause.head.lemma_ not in REPORTING
        or pronoun.relation not in SUBJECTS
        or not syntax.is_parsed(before)
    ):
        return None
    is_back = clause.lemma_ in REVIVING and before.root.lemma_ in STOPPING
    subject = syntax.own_subject(before.root)
    noun = told.at.get(subject.i) if subject is not None else None
    if not (is_done_to_thing(pronoun) or is_back) or noun is None or acts(noun) or not agrees(noun, pronoun):
        return None
    rivals = [n for n in told.between(noun.end, told.sents[number].start) if agrees(n, pronoun)]
    return None if any(n.head.relation in RIVAL_PLACES for n in rivals) else noun


def last_clause(root: Token) -> Token:
    """The clause that a sentence ends with where a semicolon parts it: "the wall fell; the levy stayed"."""
    behind = [
        clause
        for clause in root.children
        if clause.i > root.i
        and clause.dep_ in ("parataxis", "conj")
        and syntax.own_subject(clause) is not None
        and any(t.text == ";" for t in root.doc[root.i : clause.i])
    ]
    return behind[-1] if behind else root


def said_of(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """The subject of what somebody said: "Officials said the ship was seized. Its crew is held"."""
    if clause.lemma_ not in REPORTING:
        return None
    said = syntax.children(clause, "complement clause")
    subject = syntax.own_subject(said[0]) if len(said) == 1 else None
    noun = told.at.get(subject.i) if subject is not None else None
    is_thing = noun is not None and not noun.is_plural and not acts(noun)
    if noun is None or not agrees(noun, pronoun) or (is_thing and is_act(pronoun)):
        return None
    return None if others(noun, pronoun, told, RIVAL_PLACES, main=True) else noun


def is_done_to_others(clause: Token, pronoun: Token) -> bool:
    """Whether something was done to whom others spoke of: "Jurors said two men stole. They were held"."""
    is_told = bool(syntax.children(clause, "complement clause")) and not syntax.is_passive(clause)
    return is_told and pronoun.relation == "passive subject" and pronoun.lower_ in PLURAL


def added_to(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """The subject of a clause that "and" adds: "The owners left, and the mill was sold. It burned"."""
    added = [c for c in syntax.children(clause, "conjunct") if syntax.own_subject(c) is not None]
    subject = syntax.own_subject(added[-1]) if added else None
    noun = told.at.get(subject.i) if subject is not None else None
    if noun is None or not agrees(noun, pronoun):
        return None
    return None if others(noun, pronoun, told, RIVAL_PLACES) else noun
