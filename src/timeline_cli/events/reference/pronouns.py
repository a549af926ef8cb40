"""The thing or body behind "it", "they" and "whose", where syntax and number leave but one."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import ATTITUDE, REPORTING
from timeline_cli.events.names.words import PLURAL, SINGULAR, THING_OWNERS
from timeline_cli.events.reference.kinds import (
    acts,
    agrees,
    is_act,
    is_body,
    is_collective,
    is_content,
    is_divided,
    is_human,
    is_impersonal,
    is_joined,
    is_kind,
    is_new_object,
    is_no_thing,
    is_owner,
    is_place,
    is_predicate_of,
    is_told_aside,
    is_told_to,
    is_unreal,
    is_where,
    is_within,
    may_be_body,
    needs_body,
)
from timeline_cli.events.reference.nouns import Noun, noun_at
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

MARKS = frozenset('"“”')
#: Before a noun these tell that a thing was not told before.
NEW = frozenset({"a", "an", "another", "several"})
CLAUSE_LINKS = frozenset({"complement clause", "adverbial clause", "conjunct", "open complement"})
RIVAL_PLACES = frozenset({"root", "subject", "passive subject", "object", "recipient", "complement clause"})
CORE_PLACES = frozenset({"subject", "passive subject", "object", "recipient", "agent"})
#: How many sentences ago the body that a text is about may have been told, and how often it must have been.
FAR_BODY = 3
OFTEN = 3
#: How many sentences in a row may each begin with a pronoun for the one before.
MOST_LINKS = 8


def whose(token: Token, told: Told) -> Meaning | None:
    """What "whose" stands for: the noun that its clause modifies."""
    clause = next((w for w in syntax.ancestors(token) if w.relation == "relative clause"), None)
    if clause is None:
        return None
    noun = syntax.antecedent(clause)
    known = told.at.get(noun.i)
    resolved = told.names.name_of(noun) or (known.resolved if known is not None else None)
    if resolved is not None:
        return Meaning(token.i, resolved, noun)
    return Meaning(token.i, known) if known is not None else None


def antecedent(pronoun: Token, told: Told, depth: int = 0) -> Noun | None:
    """The noun that "it" or "they" stands for, where syntax and number leave but one."""
    if is_impersonal(pronoun) or (pronoun.lower_ in THING_OWNERS and not is_owner(pronoun)):
        return None
    found = (
        above(pronoun, told)
        or clause_before(pronoun, told)
        or only_body(pronoun, told)
        or only_country(pronoun, told)
        or object_before(pronoun, told)
        or only_plural(pronoun, told)
        or same_again(pronoun, told, depth)
        or after(pronoun, told)
        or only_thing(pronoun, told)
        or sentence_before(pronoun, told, depth)
        or body_before(pronoun, told)
        or owner_before(pronoun, told)
        or owner_above(pronoun, told)
        or main_body(pronoun, told)
        or who_did_it(pronoun, told)
        or subject_beside(pronoun, told)
        or undergoer(pronoun, told)
        or acted_on(pronoun, told)
    )
    is_own = found is not None and is_owner(pronoun) and found.lemma == pronoun.head.lemma_.lower()
    return None if is_own else found


def said_before(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the sentence before where one speaker says both: "The clock is fast. It was mended"."""
    number = told.sentence_of[pronoun.i]
    if not number:
        return None
    words = list(told.doc[told.doc.sents[number - 1].start : pronoun.i])
    is_one = all(told.names.is_quoted(t) for t in words if t.is_alpha)
    if not is_one or any(t.text in MARKS for t in words[1:]):
        return None
    return sentence_before(pronoun, told, 0)


def clause_before(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the clause that stands before the pronoun's: "While the firm lost money, it paid"."""
    clause = syntax.governor(pronoun)
    if clause is None or pronoun.relation not in SUBJECTS:
        return None
    for child in syntax.children(clause, "adverbial clause"):
        subject = syntax.own_subject(child) if child.i < pronoun.i else None
        noun = meant(told.at.get(subject.i), pronoun, told) if subject is not None else None
        if noun is not None and agrees(noun, pronoun) and not others(noun, pronoun, told, CORE_PLACES):
            return noun
    return None


def only_body(pronoun: Token, told: Told) -> Noun | None:
    """The one body told in the sentence so far, where only a body is meant: "since it disclosed the loss"."""
    if pronoun.lower_ not in SINGULAR or not needs_body(pronoun):
        return None
    start = pronoun.sent.start
    found: dict[str | int, Noun] = {}
    for noun in told.between(start, pronoun.i):
        if noun.is_subject and not acts(noun) and may_be_body(noun):
            return None
        if agrees(noun, pronoun) and acts(noun) and not is_where(noun):
            found[noun.resolved.name if noun.resolved is not None else noun.head.i] = noun
    others = {r.name for r in map(told.names.name_of, told.doc[start : pronoun.i]) if r and r.label == "ORG"}
    return next(iter(found.values())) if len(found) == 1 and others <= found.keys() else None


def object_before(pronoun: Token, told: Told) -> Noun | None:
    """The object of the clause before, where its subject is another: "she sold the mill and it burned"."""
    clause = syntax.governor(pronoun)
    if clause is None or pronoun.relation not in SUBJECTS:
        return None
    before = syntax.governor(clause) if clause.relation == "conjunct" else None
    if before is None or needs_body(pronoun) or before.pos_ != "VERB":
        return None
    subject = syntax.subject(before)
    noun = told.at.get(subject.i) if subject is not None else None
    if subject is None or subject.lower_ in SINGULAR or (noun is not None and agrees(noun, pronoun)):
        return None
    found = [told.at.get(word.i) for word in syntax.objects(before) if before.i < word.i < pronoun.i]
    chosen = next((n for n in found if n is not None and agrees(n, pronoun) and not is_no_thing(n)), None)
    return None if chosen is None or others(chosen, pronoun, told, CORE_PLACES) else chosen


def only_country(pronoun: Token, told: Told) -> Noun | None:
    """The one place told in the sentence so far that can have a president: "moved to Norland and met its"."""
    if pronoun.lower_ != "its" or pronoun.head.lemma_.lower() not in reference_words().national:
        return None
    start = pronoun.sent.start
    before = [n for n in told.between(start, pronoun.i) if acts(n) or is_place(n)]
    places = {n.resolved.name if n.resolved is not None else "": n for n in before}
    return before[0] if len(places) == 1 and is_place(before[0]) else None


def only_plural(pronoun: Token, told: Told) -> Noun | None:
    """The one plural noun told in the sentence so far: "did not stop the ships as they left"."""
    if pronoun.lower_ not in PLURAL or is_owner(pronoun):
        return None
    start = pronoun.sent.start
    before = told.between(start, pronoun.i)
    before = [n for n in before if not is_kind(n)]
    if any(is_divided(n) if n.is_plural else is_collective(n) and n.is_subject for n in before):
        return None
    plural = [whole_of(n, told) for n in before if n.is_plural or is_joined(n)]
    plural = list({n.head.i: n for n in plural}.values())
    others = {t.lower_ for t in told.doc[start : pronoun.i]} & PLURAL
    is_clear = len(plural) == 1 and plural[0].end < pronoun.i and not others
    return plural[0] if is_clear and not is_told_to(plural[0]) else None


def only_thing(pronoun: Token, told: Told) -> Noun | None:
    """The one thing told in the sentence so far: "a supporter of the pact when it was set up"."""
    is_core = pronoun.relation in SUBJECTS
    if pronoun.lower_ not in SINGULAR or not is_core or needs_body(pronoun):
        return None
    start = pronoun.sent.start
    clause = syntax.governor(pronoun)
    if clause is None or any(t.lower_ in SINGULAR for t in told.doc[start : pronoun.i]):
        return None
    found: dict[str | int, Noun] = {}
    for noun in told.between(start, pronoun.i):
        if agrees(noun, pronoun) and not is_no_thing(noun):
            found.setdefault(noun.resolved.name if noun.resolved is not None else noun.head.i, noun)
    if len(found) != 1:
        return None
    (noun,) = found.values()
    if noun.end >= clause.i or is_where(noun):
        return None
    return noun if clause.relation == "adverbial clause" or is_in_object(noun, clause) else None


def is_in_object(noun: Noun, clause: Token) -> bool:
    """Whether a noun stands in the object of the clause before: "lost control of the mill and it fell"."""
    if clause.relation != "conjunct":
        return False
    places = [noun.head, *syntax.ancestors(noun.head)]
    return any(word.head == clause.head and word.relation == "object" for word in places)


def same_again(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """What the same pronoun stands for as subject above or just before: "They said that they"."""
    family = SINGULAR if pronoun.lower_ in SINGULAR else PLURAL
    if is_owner(pronoun) and not needs_body(pronoun):
        return owner_again(pronoun, told, depth)
    if pronoun.relation not in SUBJECTS and not needs_body(pronoun):
        return None
    for clause in syntax.ancestors(pronoun):
        if clause.pos_ not in ("VERB", "AUX") or depth >= MOST_LINKS:
            continue
        subject = syntax.own_subject(clause)
        if subject is not None and subject.i < pronoun.i and subject != pronoun:
            return pronoun_noun(subject, told, depth) if subject.lower_ in family else None
    return None


def owner_again(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """Who the sentence is about, as an owner: "They did not invent the trick: their law was a copy"."""
    top = pronoun.sent.root
    subject = syntax.own_subject(top)
    family = SINGULAR if pronoun.lower_ in SINGULAR else PLURAL
    if subject is None or subject.lower_ not in family or subject.i > pronoun.i or depth >= MOST_LINKS:
        return None
    between = told.between(subject.i, pronoun.i)
    if any(agrees(n, pronoun) and (n.is_subject or acts(n) or is_human(n)) for n in between):
        return None
    return pronoun_noun(subject, told, depth)


def pronoun_noun(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """What another pronoun stands for, a thing or a name."""
    if told.names.name_of(pronoun) is not None:
        return noun_at(pronoun, told.sentence_of[pronoun.i], told.names, told.skip)
    return antecedent(pronoun, told, depth + 1)


def body_before(pronoun: Token, told: Told) -> Noun | None:
    """The one body told in the sentence before, where only a body is meant."""
    number = told.sentence_of[pronoun.i]
    sentences = told.doc.sents
    if not number or not is_act(pronoun) or pronoun.lower_ not in SINGULAR or not opens(pronoun, told):
        return None
    last = sentences[number - 1]
    subject = syntax.own_subject(last.root) if syntax.is_parsed(last) else None
    thing = told.at.get(subject.i) if subject is not None else None
    if subject is None or subject.lower_ in SINGULAR or (thing is not None and agrees(thing, pronoun)):
        return None
    before = told.between(last.start, pronoun.i)
    bodies = {n.resolved.name if n.resolved else n.lemma: n for n in before if acts(n) and agrees(n, pronoun)}
    return next(iter(bodies.values())) if len(bodies) == 1 else None


def owner_before(pronoun: Token, told: Told) -> Noun | None:
    """Whose the subject before was, for an owner of the next: "Alba's profits fell, and its shares rose"."""
    clause = syntax.governor(pronoun.head)
    if not is_owner(pronoun) or clause is None or syntax.own_subject(clause) != pronoun.head:
        return None
    number = told.sentence_of[pronoun.i]
    before = syntax.governor(clause) if clause.relation == "conjunct" else None
    if before is None and number and opens(pronoun, told):
        before = told.doc.sents[number - 1].root
    subject = syntax.own_subject(before) if before is not None else None
    owners = syntax.children(subject, "possessor") if subject is not None else []
    noun = told.at.get(owners[0].i) if len(owners) == 1 else None
    if noun is None or not is_body(noun) or not agrees(noun, pronoun):
        return None
    since = told.between(noun.end, pronoun.i)
    is_clear = not any(acts(n) or is_human(n) for n in since if agrees(n, pronoun) and not is_where(n))
    return noun if is_clear else None


def owner_above(pronoun: Token, told: Told) -> Noun | None:
    """Whose the subject of the sentence is, for what the rest tells: "Alba's record is shown by their sales".

    Where "its" may be the subject's own, only what bodies have is theirs.
    """
    clause = syntax.governor(pronoun.head)
    subject = syntax.own_subject(clause) if clause is not None else None
    if not is_owner(pronoun) or subject is None or subject.i > pronoun.i or subject == pronoun.head:
        return None
    if pronoun.lower_ in SINGULAR and not needs_body(pronoun):
        return None
    owners = syntax.children(subject, "possessor")
    noun = told.at.get(owners[0].i) if len(owners) == 1 else None
    thing = told.at.get(subject.i)
    if (
        noun is None
        or not is_body(noun)
        or thing is None
        or (agrees(thing, pronoun) and not needs_body(pronoun))
    ):
        return None
    since = told.between(noun.end, pronoun.i)
    is_clear = not any(agrees(n, pronoun) for n in since if n != thing and not is_where(n))
    return noun if is_clear else None


def who_did_it(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the sentence, where a clause tells what it did: "agreed to repay the fees it took"."""
    clause = syntax.governor(pronoun)
    while clause is not None and clause.relation in ("open complement", "complement clause"):
        clause = syntax.governor(clause)
    is_told_of = clause is not None and clause.relation == "relative clause"
    if clause is None or not is_told_of or pronoun.relation != "subject":
        return None
    thing = syntax.antecedent(clause)
    subjects = [n for n in told.between(pronoun.sent.start, thing.i) if n.is_subject]
    chosen = subjects[-1] if subjects else None
    if chosen is None or not agrees(chosen, pronoun):
        return None
    is_deed = needs_body(pronoun) or (pronoun.lower_ in SINGULAR and not syntax.is_passive(clause))
    if is_deed and not acts(chosen):
        return None
    rivals = [n for n in told.between(chosen.end, pronoun.i) if agrees(n, pronoun) and n.head != thing]
    rivals = [n for n in rivals if not is_within(n, chosen)]
    is_open = any(acts(n) or n.head.relation in CORE_PLACES for n in rivals)
    return None if is_open and others(chosen, pronoun, told, CORE_PLACES) else chosen


def subject_beside(pronoun: Token, told: Told) -> Noun | None:
    """Whose forces or the like do something beside: "Norland gained ground, with its forces taking towns"."""
    if not is_owner(pronoun) or not pronoun.i or pronoun.nbor(-1).lower_ != "with":
        return None
    clauses = (w for w in syntax.ancestors(pronoun.head) if w.pos_ in ("VERB", "AUX"))
    subjects = (syntax.own_subject(clause) for clause in clauses)
    subject = next((s for s in subjects if s is not None and s != pronoun.head), None)
    noun = told.at.get(subject.i) if subject is not None and subject.i < pronoun.i else None
    return noun if noun is not None and agrees(noun, pronoun) else None


def undergoer(pronoun: Token, told: Told) -> Noun | None:
    """What somebody does away with in the clause before: "If voters scrap the levy, it will end in May"."""
    clause = syntax.governor(pronoun)
    if clause is None or not is_undergone(pronoun):
        return None
    before = [c for c in syntax.children(clause, "adverbial clause") if c.i < pronoun.i]
    if len(before) != 1 or told.sentence_of[before[0].i] != told.sentence_of[pronoun.i]:
        return None
    return only_object(before[0], pronoun, told)


def acted_on(pronoun: Token, told: Told) -> Noun | None:
    """What somebody is said to deal with in the sentence before: "Okoro asked for a trial. It was booked"."""
    number = told.sentence_of[pronoun.i]
    if not number or not is_undergone(pronoun) or not opens(pronoun, told):
        return None
    last = told.doc.sents[number - 1]
    if not syntax.is_parsed(last):
        return None
    clause = last_clause(last.root)
    subject = syntax.own_subject(clause)
    resolved = told.name_at(subject) if subject is not None else None
    return only_object(clause, pronoun, told) if resolved is not None and resolved.is_person else None


def is_undergone(pronoun: Token) -> bool:
    """Whether something happens to what a pronoun stands for: "it was booked", "they will end"."""
    if pronoun.relation == "passive subject":
        return True
    clause = syntax.governor(pronoun)
    if clause is None or syntax.objects(clause) or syntax.complements(clause):
        return False
    return pronoun.relation == "subject" and clause.lemma_ in reference_words().ending


def only_object(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """The one thing that a clause with somebody who acts for its subject is directed at."""
    subject = syntax.own_subject(clause)
    if subject is None or subject.i not in told.at:
        return None
    verbs = [clause, *syntax.children(clause, "open complement")]
    things = [o for verb in verbs for o in syntax.objects(verb)]
    if not things:
        things = [o for o in syntax.obliques(clause) if syntax.preposition_of(o) == "for"]
    found = [told.at.get(o.i) for o in things]
    if len(found) != 1 or found[0] is None or not agrees(found[0], pronoun) or is_no_thing(found[0]):
        return None
    if any(syntax.preposition_of(c) == "of" for c in syntax.children(found[0].head, "nominal modifier")):
        return None
    return None if others(found[0], pronoun, told, CORE_PLACES) else found[0]


def main_body(pronoun: Token, told: Told) -> Noun | None:
    """The body that a text is about, where only a body is meant and no other was told for some sentences."""
    number = told.sentence_of[pronoun.i]
    start = max(number - FAR_BODY, 0)
    sentences = told.doc.sents[start:number]
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


def whole_of(noun: Noun, told: Told) -> Noun:
    """What a noun is told together with: "he and his sons" of "his sons"."""
    first = noun.head
    while first.relation == "conjunct" and first.head.pos_ in ("NOUN", "PROPN", "PRON"):
        first = first.head
    return noun if first == noun.head else noun_at(first, noun.sentence, told.names, told.skip)


def above(pronoun: Token, told: Told) -> Noun | None:
    """The subject of the clause that the pronoun's clause belongs to: "the firm said it would close"."""
    clause = next((w for w in syntax.ancestors(pronoun) if w.pos_ in ("VERB", "AUX")), None)
    is_subject = pronoun.relation in SUBJECTS
    for _ in range(4):
        if clause is None:
            return None
        subject = syntax.own_subject(clause)
        if subject is not None and subject.lower_ not in SINGULAR | PLURAL:
            noun = meant(told.at.get(subject.i), pronoun, told)
            if subject.i < pronoun.i:
                if noun is None or not agrees(noun, pronoun):
                    if clause.relation != "conjunct":
                        return None
                    clause = syntax.governor(clause)
                    continue
                is_core = is_subject or (noun.resolved is not None and is_owner(pronoun))
                places = CORE_PLACES if is_core else ()
                is_alone = not others(noun, pronoun, told, places) and not subject_before(noun, pronoun, told)
                is_sure = is_speaker(clause, noun, pronoun, told) or is_alone
                return noun if is_sure else None
        if is_content(clause):
            clause = next((w for w in syntax.ancestors(clause) if w.pos_ in ("VERB", "AUX")), None)
            continue
        if clause.relation not in CLAUSE_LINKS:
            return None
        clause = syntax.governor(clause)
    return None


def meant(noun: Noun | None, pronoun: Token, told: Told) -> Noun | None:
    """The noun, or who owns it where only a body is meant: "Alba's profits fell. It had warned of that"."""
    is_many = noun is not None and noun.is_plural and pronoun.lower_ in PLURAL
    if noun is None or is_many or acts(noun) or not needs_body(pronoun):
        return noun
    owners = [told.at.get(owner.i) for owner in syntax.children(noun.head, "possessor")]
    return next((owner for owner in owners if owner is not None and acts(owner)), None if owners else noun)


def subject_before(noun: Noun, pronoun: Token, told: Told) -> bool:
    """Whether the sentence was about something else before: "the rocket left, and they said it fell"."""
    start = pronoun.sent.start
    return any(n.is_subject and agrees(n, pronoun) for n in told.between(start, noun.head.i))


def is_speaker(clause: Token, noun: Noun, pronoun: Token, told: Told) -> bool:
    """Whether who speaks tells of itself: "the firm told reporters that it would close"."""
    own = syntax.governor(pronoun)
    if own is None or not acts(noun) or pronoun.relation not in SUBJECTS:
        return False
    if clause.lemma_ not in REPORTING and clause.lemma_ not in ATTITUDE:
        return False
    start = pronoun.sent.start
    rivals = [n for n in told.between(start, noun.head.i) if n.is_subject]
    if is_act(pronoun):
        return not any(acts(rival) for rival in rivals)
    is_sure = noun.resolved is not None or pronoun.lower_ in SINGULAR
    return not rivals and is_sure and bool(syntax.auxiliaries(own))


def sentence_before(pronoun: Token, told: Told, depth: int) -> Noun | None:
    """The subject of the sentence before, for a pronoun that opens its sentence as subject."""
    number = told.sentence_of[pronoun.i]
    sentences = told.doc.sents
    if number == 0 or not syntax.is_parsed(sentences[number - 1]):
        return None
    if not opens(pronoun, told) or pronoun.relation not in (
        "subject",
        "passive subject",
        "possessor",
    ):
        return None
    clause = last_clause(sentences[number - 1].root)
    subject = syntax.own_subject(clause)
    if subject is None:
        return None
    noun = meant(told.at.get(subject.i), pronoun, told)
    if noun is None and depth < MOST_LINKS and subject.lower_ in SINGULAR | PLURAL:
        noun = pronoun_noun(subject, told, depth)
    if clause.pos_ == "PROPN" and syntax.children(clause, "copula"):
        noun = told.at.get(clause.i)
    if noun is None or not agrees(noun, pronoun):
        return said_of(clause, pronoun, told) or added_to(clause, pronoun, told)
    if is_owned_by_body(noun, told) and syntax.objects(pronoun.head):
        return None
    return None if others(noun, pronoun, told, RIVAL_PLACES, since=subject.i, main=True) else noun


def is_owned_by_body(noun: Noun, told: Told) -> bool:
    """Whether a thing is that of a body, which may have done what is told next: "Norland's probe"."""
    owners = (told.at.get(owner.i) for owner in syntax.children(noun.head, "possessor"))
    return not acts(noun) and any(owner is not None and is_body(owner) for owner in owners)


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


def added_to(clause: Token, pronoun: Token, told: Told) -> Noun | None:
    """The subject of a clause that "and" adds: "The owners left, and the mill was sold. It burned"."""
    added = [c for c in syntax.children(clause, "conjunct") if syntax.own_subject(c) is not None]
    subject = syntax.own_subject(added[-1]) if added else None
    noun = told.at.get(subject.i) if subject is not None else None
    if noun is None or not agrees(noun, pronoun):
        return None
    return None if others(noun, pronoun, told, RIVAL_PLACES) else noun


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


def opens(pronoun: Token, told: Told) -> bool:
    """Whether a sentence begins with the pronoun, time phrases and linking words aside.

    Before one for somebody who acts may stand what names nobody else: "In a court filing it said"; before any
    other such a phrase with a comma behind it: "In front of a crowd, it struck noon".
    """
    sentence = told.doc.sents[told.sentence_of[pronoun.i]]
    opening = (t for t in sentence if t.is_alpha and t.pos_ not in ("ADV", "CCONJ", "ADP"))
    if next((t for t in opening if t.i not in told.skip), None) == pronoun:
        return True
    before = told.between(sentence.start, pronoun.i)
    clause = syntax.governor(pronoun)
    is_main = clause is not None and clause.relation == "root"
    if not is_main or any(acts(n) or n.is_plural or n.is_subject for n in before):
        return False
    return is_act(pronoun) or (pronoun.nbor(-1).text == "," and all(map(is_in_phrase, before)))


def is_in_phrase(noun: Noun) -> bool:
    """Whether a noun, or what it belongs to, follows a preposition."""
    return any(syntax.preposition_of(word) for word in (noun.head, *syntax.ancestors(noun.head)))


def after(pronoun: Token, told: Told) -> Noun | None:
    """The subject that follows its clause: "When it opened, the mill had forty looms"."""
    clause = syntax.governor(pronoun)
    main = syntax.governor(clause) if clause is not None else None
    if clause is None or main is None or clause.relation != "adverbial clause":
        return None
    verbs = [main, *syntax.children(main, "open complement")]
    subject = next((s for s in map(syntax.own_subject, verbs) if s is not None), None)
    if subject is None or subject.i < clause.i or pronoun.relation != "subject":
        return None
    start = pronoun.sent.start
    noun = told.at.get(subject.i)
    if noun is None or not agrees(noun, pronoun) or (pronoun.lower_ in PLURAL and is_collective(noun)):
        return None
    return None if any(agrees(n, pronoun) for n in told.between(start, pronoun.i)) else noun


def is_new_beside(noun: Noun, chosen: Noun, pronoun: Token, told: Told) -> bool:
    """Whether an object is new beside a subject told before: "The song won a prize. It came out in May".

    Not where a body may only have dealt with it ("The firm bought a mill. It burned"), nor, for what
    something is done to, where that subject was not told before either.
    """
    if noun.head.relation != "object" or not chosen.is_subject:
        return False
    if acts(chosen) and not (is_owner(pronoun) or is_act(pronoun) or syntax.objects(pronoun.head)):
        return False
    is_first = any(c.lower_ in NEW for c in noun.head.children)
    is_given = told.is_known(chosen) or (chosen.is_definite and not is_undergone(pronoun))
    return is_given and (is_first or not told.is_known(noun))


def others(
    chosen: Noun,
    pronoun: Token,
    told: Told,
    places: Collection[str] = (),
    *,
    since: int = 0,
    main: bool = False,
) -> bool:
    """Whether another noun between could be meant as well; with `places` only those that stand so.

    `since` is where the chosen one was told last, as a pronoun or a noun. With `main`, nouns do not count
    that only tell more of another noun ("a push to turn Norland round").
    """
    are_people = chosen.resolved is not None and chosen.resolved.is_person and is_joined(chosen)
    by_act = needs_body(pronoun) and (acts(chosen) or are_people)
    is_plural = pronoun.lower_ in PLURAL
    is_many = is_plural and is_collective(chosen) and not chosen.is_plural
    for noun in told.between(max(chosen.end, since), pronoun.i):
        if not agrees(noun, pronoun) or is_within(noun, chosen):
            continue
        if is_predicate_of(noun, chosen, told.doc[since] if since else None):
            continue
        same = noun.resolved is not None and noun.resolved == chosen.resolved
        if same or (by_act and not acts(noun) and not is_human(noun)) or is_no_thing(noun):
            continue
        if (
            is_plural
            and chosen.is_plural
            and noun.resolved is None
            and not (noun.is_plural or is_joined(noun))
        ):
            continue
        if main and (is_told_aside(noun, chosen, pronoun) or is_new_beside(noun, chosen, pronoun, told)):
            continue
        if not needs_body(pronoun) and is_place(noun) and not is_place(chosen):
            continue
        if is_unreal(noun) or (not acts(chosen) and is_new_object(noun, chosen, pronoun)):
            continue
        if is_many and noun.is_plural and (is_owner(pronoun) or is_human(noun)):
            return True
        if is_many and noun.is_plural:
            continue
        if by_act and chosen.sentence == told.sentence_of[pronoun.i] and not is_where(noun):
            return True
        if not places or noun.head.relation in places:
            return True
    return False
