"""Participles that a parse takes for a verb of their subject: "the bank, bailed out in May, failed"."""

from __future__ import annotations

from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import CALLING_ON, INTRANSITIVE
from timeline_cli.events.mending.hanging import hang, put_above
from timeline_cli.events.tokens import Token
from timeline_cli.language.irregular import ONE_PAST_FORM

#: What a verb with a tense, or one that is linked to what stands before it, has.
OF_VERBS = frozenset({*SUBJECTS, "auxiliary", "passive auxiliary", "copula", "conjunction", "marker"})
#: What is said or thought of somebody who does not say it.
SAID_OF_SOMEBODY = frozenset(
    "alleged believed estimated feared known presumed reported said thought understood".split()
)
#: By these somebody is made something.
NAMING_SOMEBODY = frozenset("appoint crown declare elect make name ordain proclaim vote".split())
#: What leads from a rank to where or over whom it is.
OF_RANKS = frozenset({"for", "of", "to"})
NOMINAL = frozenset({"NOUN", "PROPN"})
#: Verbs of which the past has no form of its own.
ALIKE = frozenset("beat burst cast cut hit let put quit read set shed shut slit split spread thrust".split())
#: What a verb without a tense stands with or below.
UNTENSED = frozenset({"auxiliary", "marker"})


def aside(participle: Token) -> None:
    """Make "the bank, | bailed out in May and sold in June, failed" tell what the bank underwent.

    Who was asked matters less than the answer: that stays the main clause's.
    """
    head = participle.head
    if participle.lemma_ in CALLING_ON and head.below.isdisjoint(SUBJECTS):
        for asked in [
            c for c in participle.children if c.relation in SUBJECTS and c.i < participle.i < head.i
        ]:
            if is_set_in_behind(asked, participle):
                hang(asked, head, "nsubj")
    subjects = [c for c in head.children if c.relation in SUBJECTS and c.i < participle.i < head.i]
    noun = head if head.pos_ in NOMINAL and head.i < participle.i else subjects[-1] if subjects else None
    if noun is None or participle.below & OF_VERBS:
        return
    last = participle.right_edge
    behind = participle.doc[min(last.i + 1, len(participle.doc) - 1)]
    if not is_set_in_behind(noun, participle) or "," not in (last.text, behind.text):
        return
    if participle.lemma_ in CALLING_ON:
        for time in [
            c for c in participle.children if noun.i < c.i < participle.i and c.relation == "oblique"
        ]:
            hang(time, head, time.dep_)
        hang(participle, head, "advcl")
    else:
        hang(participle, noun, "acl")
    make_undergone(participle)


def behind_aside(verb: Token) -> None:
    """Make "the board, warned in May, | closed the mill" tell that the board closed it."""
    participle = verb.head
    subjects = [c for c in participle.children if c.relation in SUBJECTS and c.i < participle.i]
    is_alone = not verb.below & {*SUBJECTS, "conjunction", "marker"}
    if participle.tag_ != "VBD" or len(subjects) != 1 or verb.i < participle.i or not is_alone:
        return
    noun, first = subjects[0], verb.left_edge
    if "," not in (first.text, first.nbor(-1).text):
        return
    if participle.below & {"auxiliary", "object"} or not is_set_in_behind(noun, participle):
        return
    own = [c for c in participle.children if participle.i < c.i < first.i]
    put_above(verb, dep="acl")
    for word in own:
        hang(word, participle, word.dep_)
    hang(participle, noun, "acl")
    if "passive auxiliary" in verb.below:
        hang(noun, verb, "nsubj:pass")
    make_undergone(participle)


def done_to_subject(participle: Token) -> None:
    """Make "tests | carried out on Monday | confirmed it" tell that the tests did, and who was "arrested".

    A parse may take what was done to a subject for a clause with that subject.
    """
    verb, nouns = participle.head, [c for c in participle.children if c.relation in SUBJECTS]
    is_bare = participle.below.isdisjoint(OF_VERBS - {*SUBJECTS} | {"object"})
    if len(nouns) != 1 or nouns[0].i > participle.i or nouns[0].pos_ not in NOMINAL or not is_bare:
        return
    end = participle.right_edge.i + 1
    is_next = end <= verb.i and all(word.head is verb for word in participle.doc[end : verb.i])
    others = [c for c in verb.children if c.relation in SUBJECTS and c is not participle]
    if others or not is_next or not has_tense(verb) or not may_be_undergone(participle):
        return
    hang(nouns[0], verb, "nsubj:pass" if "passive auxiliary" in verb.below else "nsubj")
    hang(participle, nouns[0], "acl")
    make_undergone(participle)


def behind_undergone(verb: Token) -> None:
    """Make "a woman | arrested on Saturday | was released" tell that she was released."""
    participle = verb.head
    nouns = [c for c in participle.children if c.relation in SUBJECTS and c.i < participle.i]
    is_bare = participle.below.isdisjoint(OF_VERBS - {*SUBJECTS} | {"object"})
    if participle.tag_ != "VBN" or len(nouns) != 1 or nouns[0].pos_ not in NOMINAL or not is_bare:
        return
    start = verb.left_edge
    helpers = verb.doc[start.i : verb.i]
    is_next = start.i > participle.i and all(word.head is verb for word in helpers)
    if not is_next or start.nbor(-1).text == "," or verb.below & {*SUBJECTS, "marker", "conjunction"}:
        return
    if not has_tense(verb) or participle.lemma_ in INTRANSITIVE:
        return
    put_above(verb, dep="acl")
    for word in [c for c in verb.children if participle.i < c.i < start.i]:
        hang(word, participle, word.dep_)
    hang(nouns[0], verb, "nsubj:pass" if "passive auxiliary" in verb.below else "nsubj")
    hang(participle, nouns[0], "acl")


def led_by_amount(verb: Token) -> None:
    """Make "the rebels | led by 12 points" tell that they did."""
    amounts = [c for c in verb.children if c.relation in ("agent", "oblique") and "number" in c.below]
    subjects = [c for c in verb.children if c.relation == "passive subject"]
    is_by = any(link.lower_ == "by" for amount in amounts for link in amount.children)
    if not is_by or not subjects or verb.below & UNTENSED or "passive auxiliary" in verb.below:
        return
    verb.tag_ = "VBD"
    hang(subjects[0], verb, "nsubj")
    for amount in amounts:
        hang(amount, verb, "obl")


def may_be_undergone(verb: Token) -> bool:
    """ "Carried", "sent", not "rose" or "fell": whether a past form tells what is done to something too."""
    return (verb.tag_ == "VBN" or may_be_participle(verb)) and verb.lemma_ not in INTRANSITIVE


def may_be_participle(verb: Token) -> bool:
    """Whether a past form is a participle's too: "carried", "sent", not "took"."""
    return verb.lower_.endswith("ed") or verb.lemma_ in ONE_PAST_FORM


def has_tense(verb: Token) -> bool:
    return verb.tag_ in ("VBD", "VBP", "VBZ") or not verb.below.isdisjoint(("auxiliary", "passive auxiliary"))


def is_set_in_behind(noun: Token, participle: Token) -> bool:
    """Whether a comma alone, with an adverb at most, parts a participle from the phrase of a noun.

    Before the comma may stand what the parse hung on the participle: "Okoro on Monday, | asked why".
    """
    start = participle.i - 1
    while start > noun.i and participle.doc[start].relation == "adverb":
        start -= 1
    before = [c for c in participle.children if c.relation == "oblique" and c.right_edge.i + 1 == start]
    last = participle.doc[max((before[0].left_edge.i if before else start) - 1, 0)]
    return participle.doc[start].text == "," and noun.i <= last.i < start and last in noun.subtree


def make_undergone(participle: Token) -> None:
    """Make passive participles of a past form and of those that go on from it."""
    participle.tag_ = "VBN"
    for other in participle.children:
        if other.relation == "conjunct" and other.tag_ == "VBD" and not other.below & {*SUBJECTS, "object"}:
            make_undergone(other)


def made_somebody(participle: Token) -> None:
    """Make "Okoro, | named coach by the club in May, won" tell what Okoro was named, by whom and when."""
    rank = participle.head
    name = rank.head
    if not name.i < participle.i < rank.i or participle.nbor(-1).text != ",":
        return
    told = [c for c in rank.children if c.i > rank.i and c.relation == "nominal modifier"]
    end = max([rank.i, *(c.right_edge.i for c in told)])
    behind = [c for c in told if not any(link.lower_ in OF_RANKS for link in c.children)]
    torn = [c for c in name.head.children if c.relation == "oblique" and c.left_edge.i == end + 1]
    for word in (*behind, *torn):
        is_doer = any(link.lower_ == "by" for link in word.children)
        hang(word, participle, "obl:agent" if is_doer else "obl")
    for mark in [c for c in rank.children if c.is_punct]:
        hang(mark, participle, mark.dep_)
    hang(participle, name, "acl")
    hang(rank, participle, "xcomp")
    participle.tag_, participle.pos_ = "VBN", "VERB"


def behind_doer(participle: Token) -> None:
    """Hang "founded by Okoro, who died in May, and | renamed in 2016" beside the first participle."""
    told = participle.head
    first = told.head.head
    is_bare = participle.below.isdisjoint({*SUBJECTS, "auxiliary", "passive auxiliary", "object", "marker"})
    is_parted = participle.left_edge.text == "," and "passive auxiliary" not in told.below
    is_done = told.head.relation in ("agent", "oblique") and first.tag_ == "VBN"
    if is_bare and is_parted and is_done and first.below.isdisjoint(SUBJECTS):
        hang(participle, first, "conj")
        participle.tag_ = "VBN"


def had_done(participle: Token) -> None:
    """Make "had a bid | rejected" tell what was done to somebody, who did not do it.

    Whom it was for is no doer either: "had a bid for | Okoro | rejected".
    """
    thing = participle.head
    have = thing.head
    if have.lemma_ != "have" or have.tag_ == "VBN" or participle.i < thing.i:
        return
    for torn in [c for c in participle.children if c.relation in SUBJECTS and c.i < participle.i]:
        hang(torn, thing, "nmod")
    hang(participle, have, "xcomp")
    participle.tag_ = "VBN"


def had_theirs_done(have: Token) -> None:
    """Make "Okoro | had | his conviction | quashed" tell what was done to somebody."""
    participle = have.head
    nouns = [c for c in participle.children if c.relation in SUBJECTS]
    is_between = len(nouns) == 2 and nouns[0].i < have.i < nouns[1].i < participle.i
    if not is_between or participle.tag_ != "VBN" or "possessor" not in nouns[1].below:
        return
    done_by = [c for c in participle.children if c.relation == "agent"]
    put_above(have, dep="xcomp")
    have.pos_ = "VERB"
    hang(nouns[0], have, "nsubj")
    hang(nouns[1], have, "obj")
    for doer in done_by:
        hang(doer, participle, doer.dep_)


def said_to_have(participle: Token) -> None:
    """Make "a letter | said to have been written in 1711 | was sold" tell that it was sold."""
    after = participle.i + 2
    if after >= len(participle.doc) or participle.nbor(1).lower_ != "to":
        return
    subject = next((c for c in participle.children if c.relation in SUBJECTS and c.i < participle.i), None)
    held = next((c for c in participle.children if c.i > participle.i and is_led_by_to(c)), None)
    behind = (*participle.children, *participle.head.children)
    mains = [c for c in behind if held is not None and c.i > held.i and is_main(c)]
    is_next = subject is not None and subject.right_edge.i + 1 == participle.i
    if subject is None or held is None or not (mains and is_next and "auxiliary" not in participle.below):
        return
    main = mains[0]
    if main.head is participle:
        put_above(main, dep="acl")
    else:
        hang(subject, main, "nsubj")
    hang(participle, subject, "acl")
    hang(held, participle, "xcomp")
    if "passive auxiliary" in main.below:
        hang(subject, main, "nsubj:pass")
    participle.tag_ = "VBN"


def is_led_by_to(clause: Token) -> bool:
    return any(c.lower_ == "to" and c.i < clause.i for c in clause.children)


def is_main(clause: Token) -> bool:
    """Whether a verb has a tense of its own, and no subject."""
    helpers = {"auxiliary", "passive auxiliary", "copula"}
    is_finite = clause.tag_ in ("VBD", "VBP", "VBZ") or not clause.below.isdisjoint(helpers)
    return is_finite and clause.below.isdisjoint({*SUBJECTS, "marker", "conjunction"})


def past(verb: Token) -> None:
    """Take the verb of "by a lease the owner | let | the mill" for a past: one doer's verb has a tense."""
    subject = next(
        (child for child in verb.children if child.relation in SUBJECTS and child.i < verb.i), None
    )
    is_one = subject is not None and subject.tag_ in ("NN", "NNP")
    if is_one and verb.below.isdisjoint(UNTENSED) and all(child.lower_ != "to" for child in verb.children):
        verb.tag_ = "VBD"
