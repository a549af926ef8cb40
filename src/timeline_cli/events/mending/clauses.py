"""Clauses that belong elsewhere than they hang: the act, the speaker or the noun that they tell of."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.labels import CLAUSES, SAID_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import (
    CONTENT_NOUNS,
    DENIAL,
    GIVING,
    HANDLING,
    HEARSAY,
    HELD_NOUNS,
    INTRANSITIVE,
    LEADING_TO,
    OPEN_NOUNS,
    RANKS,
    REPORTING,
    SHOWING,
    STAYING,
    TEXTS,
    TIME_UNITS,
    UNDERGONE,
)
from timeline_cli.events.mending.hanging import hang, put_above
from timeline_cli.events.mending.participles import may_be_participle
from timeline_cli.events.mending.people import is_people
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import is_event_noun

#: What somebody thinks of what others decide.
JUDGING = frozenset(
    "applaud attack back condemn criticise criticize defend denounce deplore hail oppose praise regret slam "
    "support welcome".split()
)
DECISIONS = frozenset({"agreement", "bid", "decision", "move", "offer", "plan", "promise", "refusal", "vote"})
#: What is done with something for somebody, who is told behind "to".
HANDED = GIVING.words | frozenset(
    "deliver donate export ferry forward mail post present ship supply transfer".split()
)
#: Where somebody stands accused.
COURTS = frozenset({"court", "dock", "judge", "jury", "magistrate", "tribunal"})
#: What is done with somebody until they come before a court.
HOLDING = frozenset({"bail", "commit", "free", "hold", "release", "remand"})
APPEARING = frozenset({"appear", "attend", "return"})
HEARING_OR_SAYING = REPORTING.words | {"hear", "learn"}
HEARINGS = frozenset({"hearing"})
#: What somebody does about a charge in court, and what they may have done at a hearing themselves.
PLEADING = frozenset({"admit", "deny", "plead"})
SPEAKING = REPORTING.words | {"lie", "perjure", "testify"}
FINITE = frozenset({"VBD", "VBP", "VBZ"})
FINITE_OR_PAST = frozenset({"VBD", "VBN", "VBP", "VBZ"})
#: The tags of a verb that may have lost its subject to the word before that.
PAST_OR_BARE = frozenset({"VB", "VBD"})
BARE = frozenset({"VB", "VBP"})
PARTING_MARKS = frozenset({",", ";", ":", "-", "–", "—"})
#: Behind these "and" leads on to what is done.
TRYING = frozenset({"come", "go", "try", "wait"})
LINKING = frozenset({"conjunction", "marker"})
#: What "as" may say that an act had been.
FORESEEN = frozenset(
    "anticipated expected feared forecast hoped intended planned predicted scheduled".split()
)
#: What tells of an act when, where and why it was.
OF_ACTS = frozenset({"adverbial clause", "oblique"})
#: As what a participle is hung that its helper stands far from.
BEHIND_HAVE = frozenset({"adnominal clause", "adverbial clause", "open complement"})
#: What somebody is made: "made head", "made a dame".
MADE = frozenset({"object", "open complement"})
#: As what a participle hangs that tells what somebody underwent before.
BESIDE = frozenset({"adnominal clause", "adverbial clause"})
#: As what a verb hangs that stands behind an aside of its subject.
BEHIND_ASIDE = frozenset({"adverbial clause", "conjunct", "parataxis"})
#: What begins the clause of a noun behind it, and what parts it from what stands before.
LEADING = frozenset({"with", ",", "-", "–", "—"})
#: What leads to the day of what is told.
THEN = frozenset({"at", "in", "on"})
#: What is told of a whole.
SHARES = frozenset({"eve", "half", "most", "part", "third", "quarter", "fifth", "sixth", "tenth"})
#: What somebody may make, so that a verb without an object may be said of it: "the story | that she wrote".
WORKS = frozenset({"argument", "complaint", "report", "story", "tale", "view"})
#: What leads to one of several.
EXAMPLE_LINKS = frozenset({"including", "like", "such"})


def outcome(only: Token) -> None:
    """Hang "| only to be readmitted" on the nearest act above it."""
    clause = only.head
    after = only.doc[only.i + 1] if only.i < clause.i else only
    if after.lower_ != "to" or after.head is not clause or clause.relation not in CLAUSES:
        return
    act = clause.head
    while act.head is not act and not is_act(act):
        act = act.head
    if act is not clause.head and is_act(act):
        hang(clause, act)


def pleaded_there(at: Token) -> None:
    """Hang "admitted causing a crash | at a hearing | in May" on the plea, with the day that follows.

    Who "denies lying at a hearing" may have done that there.
    """
    noun = at.head
    act = verb = noun.head
    if (
        act.tag_ not in ("NN", "VBG")
        or act.lemma_ in SPEAKING
        or noun.lemma_.lower() not in COURTS | HEARINGS
    ):
        return
    while verb.lemma_ not in PLEADING and verb.tag_ in ("NN", "NNS", "VBG") and verb.head is not verb:
        verb = verb.head
    if verb is act or verb.lemma_ not in PLEADING or verb.pos_ != "VERB":
        return
    for told in [child for child in act.children if child.i >= noun.i and child.relation == "oblique"]:
        hang(told, verb, told.dep_)


def charge(participle: Token) -> None:
    """Hang "in court on Monday | accused of theft" on what is done there, by whom it is undergone."""
    place = participle.head
    if place.lemma_ in COURTS and place.i < participle.i and place.head is not place:
        hang(participle, place.head, "advcl")


def is_act(token: Token) -> bool:
    if token.pos_ != "VERB":
        return False
    return token.tag_ in FINITE_OR_PAST or any(c.relation == "auxiliary" for c in token.children)


def addition(adding: Token) -> None:
    """Hang "| adding that it would reopen" on who says the clause that it hangs in."""
    is_said = any(c.relation == "complement clause" for c in adding.children)
    clause = adding.head
    while clause.head is not clause and clause.relation != "complement clause":
        clause = clause.head
    if is_said and clause.relation == "complement clause" and clause.head.lemma_ in REPORTING:
        hang(adding, clause.head)


def decided(to: Token) -> None:
    """Hang "welcomed the decision by the bank | to write off the debt" on the decision, and by whom it is."""
    clause, verb = to.head, to.head.head
    things = [c for c in verb.children if c.relation == "object" and verb.i < c.i < to.i]
    if not things or verb.lemma_ not in JUDGING or things[-1].lemma_ not in DECISIONS:
        return
    doers = [c for c in verb.children if c.relation in ("agent", "oblique") and things[-1].i < c.i < to.i]
    doers = [c for c in doers if any(link.lower_ == "by" for link in c.children)]
    if to.nbor(-1).text != "," and clause.left_edge.i == to.i:
        for doer in doers:
            hang(doer, things[-1], "nmod")
        hang(clause, things[-1], "acl")


def held_to_appear(to: Token) -> None:
    """Make "was bailed | to appear in court on 3 July" tell what is to be done."""
    act = to.head
    if act.lemma_ in APPEARING and act.head.lemma_ in HOLDING and act.i > act.head.i:
        hang(act, act.head, "xcomp")


def told_last(verb: Token) -> None:
    """Set "the dam had cracks, a court | has heard" beside what was heard: who tells it stands behind."""
    told, noun = verb.head, next((c for c in verb.children if c.relation in SUBJECTS), None)
    if noun is None or verb.lemma_ not in HEARING_OR_SAYING or verb.below & {"object", "complement clause"}:
        return
    is_set_off = "," in (verb.left_edge.text, noun.left_edge.nbor(-1).text)
    is_last = verb.i > told.i and noun.left_edge.i > told.i and not verb.below & {"conjunction", "marker"}
    behind = [word for word in verb.doc[verb.right_edge.i + 1 : verb.sent.end] if not word.is_punct]
    if is_set_off and is_last and not behind and not told.below.isdisjoint(SUBJECTS):
        hang(verb, told, "parataxis")


def said_too(that: Token) -> None:
    """Hang "said that it was safe | and that it would stay" beside what is said first.

    Behind "and" the first needs no "that": "said it was safe | and that it would stay".
    """
    clause = that.head
    above = clause.head
    is_beside = clause.relation == "conjunct" and above.lemma_ in REPORTING
    firsts = [c for c in (above, *above.children) if c.relation == "complement clause" and c.i < that.i]
    firsts = [c for c in firsts if is_beside or any(w.lower_ == "that" and w.i < c.i for w in c.children)]
    before = that.doc[that.i - 1] if that.i else that
    is_next = clause.i > that.i and (before.text == "," or before.relation == "conjunction")
    if firsts and is_next and (is_beside or clause.relation in ("complement clause", "adverbial clause")):
        hang(clause, firsts[0], "conj")


def company(clause: Token) -> None:
    """Hang on a noun what begins before it: "sold it | , with | tickets worth a million"."""
    for link in [child for child in clause.children if child.i < clause.head.i]:
        if link.lower_ in LEADING and not link.children:
            is_case = not link.is_punct
            hang(link, clause.head, "case" if is_case else link.dep_)


def helped(verb: Token) -> None:
    """Make a past participle of a verb that has its helper, and of its time no object."""
    first = verb.head
    if first.tag_ != "VBN" or not is_without_subject(verb):
        return
    is_aside = first.relation in BESIDE and not first.below & {*SUBJECTS, "auxiliary", "marker"}
    is_passive = "passive auxiliary" in first.below or is_aside
    if is_passive and verb.below & {"complement clause", "open complement"}:
        # "Has been asked to leave but | said she would stay": nobody undergoes what is said or tried.
        return
    is_undergone = is_passive and (is_done_to_somebody(verb) or is_given(verb))
    is_undergone = is_undergone or (is_aside and "object" not in verb.below)
    if (is_undergone or has_had(first)) and may_be_participle(verb):
        verb.tag_ = "VBN"
        if is_undergone:
            for time in [c for c in verb.children if c.relation == "object" and c.lemma_ in TIME_UNITS]:
                hang(time, verb, "obl:unmarked")


def helped_once(verb: Token) -> None:
    """Make "two were killed and three men | wounded" what the men underwent."""
    subjects = [child for child in verb.children if child.relation in SUBJECTS]
    is_next = "passive auxiliary" in verb.head.below and len(subjects) == 1
    if is_next and verb.below.isdisjoint(("object", "auxiliary", "complement clause")):
        verb.tag_ = "VBN"
        hang(subjects[0], verb, "nsubj:pass")


def perfect(have: Token) -> None:
    """Make "have" the helper of the participle behind it and a time: "have for the first time | found"."""
    times = [c for c in have.children if c.relation == "oblique" and c.left_edge.i == have.i + 1]
    if not times or have.below & {"object", "complement clause"}:
        return
    behind = [*times[0].children, *have.children]
    done = [c for c in behind if c.relation in BEHIND_HAVE and c.tag_ in ("VBD", "VBN") and c.i > times[0].i]
    inside = [c for c in times[0].children if c not in done]
    last = max([times[0].i, *(c.right_edge.i for c in inside)])
    if done and done[0].i == last + 1:
        participle = done[0]
        if participle.head is not have:
            hang(participle, have)
        participle.tag_ = "VBN"
        put_above(participle, dep="aux")


def helper_in_front(did: Token) -> None:
    """Make "did" the helper of the verb behind its subject: "only last year | did | the club plan it".

    What stands before it is no subject but tells when: "not until | May | did she leave".
    """
    acts = [did.head, *did.children] if did.relation == "auxiliary" else did.children
    acts = [c for c in acts if c.tag_ == "VB" and c.i > did.i and is_begun_behind(did, c)]
    if not acts or acts[0].relation == "open complement":
        return
    verb = acts[0]
    if did.relation != "auxiliary":
        put_above(verb, dep="aux")
    for word in list(did.children):
        hang(word, verb, word.dep_)
    links = [c for c in verb.children if c.relation == "marker" and c.i < did.i]
    for time in [c for c in verb.children if c.relation in SUBJECTS and c.i < did.i and links]:
        hang(links[-1], time, "case")
        hang(time, verb, "obl")


def is_begun_behind(helper: Token, verb: Token) -> bool:
    """Whether the subject of a verb stands right behind its helper: "did | she | leave"."""
    return any(c.relation in SUBJECTS and c.left_edge.i == helper.i + 1 for c in verb.children)


def as_planned(link: Token) -> None:
    """Hang on the act what a parse hangs on "as expected": "resigned as expected | on Sunday"."""
    clause = link.head
    act = clause.head
    is_short = link.i + 1 == clause.i and not clause.below & {*SUBJECTS, "agent"}
    if clause.lower_ in FORESEEN and is_short and act.i < link.i:
        for phrase in [c for c in clause.children if c.i > clause.i and c.relation in OF_ACTS]:
            hang(phrase, act, phrase.dep_)


def is_without_subject(verb: Token) -> bool:
    """Whether a verb goes on from the one before it.

    "Has sold boats and in May | bought a mill": what stands before a verb begins another story.
    """
    is_alone = not any(c.relation in SUBJECTS or c.relation == "auxiliary" for c in verb.children)
    return is_alone and not any(c.relation == "oblique" and c.i < verb.i for c in verb.children)


def has_had(verb: Token) -> bool:
    helpers = [c for c in verb.children if c.relation in ("auxiliary", "passive auxiliary")]
    return any(c.lemma_ == "have" for c in helpers)


def is_given(verb: Token) -> bool:
    """ "Were built by hand and | sold to a school": who gives something has what they give as an object."""
    is_to = any(c.lower_ == "to" for child in verb.children for c in child.children if c.i < child.i)
    return verb.lemma_ in HANDED and is_to and "object" not in verb.below


def is_done_to_somebody(verb: Token) -> bool:
    """Whether a verb has a doer, or is one of what somebody undergoes, and no object but a time or a sum.

    "Was heard and | rejected last week by us", "was charged and | fined £2m", "elected and | made a dame".
    """
    if verb.lemma_ == "make":
        return any(c.lemma_.lower() in RANKS for c in verb.children if c.relation in MADE)
    objects = [c for c in verb.children if c.relation == "object"]
    has_agent = any(c.lower_ == "by" for child in verb.children for c in child.children)
    is_done_to = has_agent or verb.lemma_ in UNDERGONE
    return is_done_to and all(c.lemma_ in TIME_UNITS or c.tag_ == "$" for c in objects)


def published(clause: Token) -> None:
    """Hang ", | published in May" on the text, where it hangs on its writer."""
    noun = clause.head
    above = noun.head
    is_of_text = noun.relation == "nominal modifier" and above.lemma_ in TEXTS and noun.lemma_ not in TEXTS
    if is_of_text and noun.right_edge.i >= clause.i > above.i and clause.nbor(-1).text == ",":
        hang(clause, above, clause.dep_)


def whose(word: Token) -> None:
    """Hang the clause of "whose" on the noun before its comma, where it is taken for what is said."""
    thing = word.head
    clause = thing.head
    if clause.relation not in SAID_CLAUSES or thing.relation != "subject" or word.i < 2:
        return
    noun = word.nbor(-2)
    while noun.relation == "name part":
        noun = noun.head
    is_behind = word.nbor(-1).text == "," and noun.pos_ in ("NOUN", "PROPN") and clause.head.i < noun.i
    if is_behind and clause.left_edge.i in (word.i, word.i - 1):
        hang(clause, noun, "acl:relcl")


def owned(word: Token) -> None:
    """Make what "whose" belongs to the subject of the clause behind it."""
    noun = word.head
    acts = [c for c in noun.children if c.relation == "adnominal clause" and c.i > noun.i]
    helpers = [helper for act in acts for helper in act.children if helper.tag_ in FINITE_OR_PAST]
    if noun.relation != "apposition":
        return
    if helpers and helpers[0].i < acts[0].i:
        hang(acts[0], noun.head, "acl:relcl")
        hang(noun, acts[0], "nsubj")
        return
    beside = [c for c in noun.head.children if c.relation == "relative clause" and c.i > noun.i]
    if beside and not any(c.relation in SUBJECTS for c in beside[0].children):
        hang(noun, beside[0], "nsubj")


def seen(clause: Token) -> None:
    """Make "her book | win the cup" the complement of "see"."""
    verb = clause.head
    objects = [child for child in verb.children if child.relation == "object" and child.i < clause.i]
    is_bare = all(child.i > clause.i for child in clause.children)
    if verb.lemma_ == "see" and objects and is_bare and verb.i < objects[0].i:
        hang(clause, verb, "xcomp")


def seen_doing(clause: Token) -> None:
    """Make "was last seen | leaving the inn" one with what somebody was seen doing."""
    verb = clause.head
    is_next = verb.i + 1 == clause.i and "marker" not in clause.below
    if is_next and verb.lemma_ in SHOWING and "passive auxiliary" in verb.below:
        hang(clause, verb, "xcomp")


def denied(clause: Token) -> None:
    """Make "denied | her letter to the board was written by a clerk" tell what was denied."""
    helpers = [c for c in clause.children if c.tag_ in FINITE and c.i < clause.i]
    verb = speaking_above(clause)
    if verb.lemma_ not in REPORTING or clause.i < verb.i or not (helpers or clause.tag_ in FINITE):
        return
    if verb is not clause.head and clause.left_edge in (clause, *helpers):
        hang(clause, verb)
    objects = [c for c in verb.children if c.relation == "object" and verb.i < c.i < clause.i]
    for torn in [c for c in clause.children if objects and c.relation in SUBJECTS and is_linked(c)]:
        hang(torn, objects[-1], "nmod")
    first = clause.left_edge
    if objects and objects[-1].right_edge.i + 1 == first.i and first in (clause, *helpers):
        is_passive = "passive auxiliary" in clause.below
        hang(objects[-1], clause, "nsubj:pass" if is_passive else "nsubj")
        hang(clause, verb, "ccomp")
    elif not objects and clause.relation == "conjunct" and is_of_own_subject(clause):
        hang(clause, verb, "ccomp")


def speaking_above(clause: Token) -> Token:
    """The verb that a clause hangs on, or that of saying whose object, a clause of it and all, it ends.

    "Said a claim | that he lied | shows she was right"
    """
    noun = clause.head
    while noun.relation in CLAUSES or noun.relation == "nominal modifier":
        noun = noun.head
    is_end = noun.relation == "object" and noun.right_edge is clause.right_edge
    is_apart = clause.left_edge.nbor(-1).text in PARTING_MARKS if clause.left_edge.i else True
    return noun.head if is_end and not is_apart and noun.head.lemma_ in REPORTING else clause.head


def is_linked(noun: Token) -> bool:
    """Whether a noun has a preposition, as no subject has."""
    return noun.left_edge.relation == "preposition" and noun.left_edge.head is noun


def is_of_own_subject(clause: Token) -> bool:
    """Whether a clause begins with its subject, and nothing links or parts it from what stands before."""
    first = clause.left_edge
    subjects = [c for c in clause.children if c.relation in SUBJECTS and c.left_edge is first]
    return bool(subjects) and not first.is_punct and not first.nbor(-1).is_punct


def agreeing(verb: Token) -> None:
    """Hang "tests were put off after one | failed | and are now due" on the verb above, whose subject it has.

    A helper of several has no one thing for its subject, unless that is a body.
    """
    inner = verb.head
    outer = inner.head
    doers = [c for c in inner.children if c.relation in SUBJECTS]
    others = [c for c in outer.children if c.relation in SUBJECTS]
    if inner.relation not in CLAUSES or not (doers and others) or not verb.below.isdisjoint(SUBJECTS):
        return
    is_one = doers[0].lower_ == "one" or (doers[0].tag_ == "NN" and not is_body(doers[0]))
    is_one = is_one and "conjunct" not in doers[0].below
    if is_one and syntax.is_of_several(verb) and syntax.is_several(others[0]) and outer.i < inner.i < verb.i:
        hang(verb, outer, "conj")


def is_body(noun: Token) -> bool:
    return noun.lemma_ in lexicon().bodies or noun.lemma_ in reference_words().collectives


def teller(noun: Token) -> None:
    """Hang "died in Ely, | his wife, Ada Okoro, | confirmed" on the verb of saying behind: she said it.

    "Carl Brandt, the owner, said" has its subject in front.
    """
    start = next(word.i for word in noun.subtree if not word.is_punct)
    verb = said_behind(noun)
    is_aside = start > 0 and noun.doc[start - 1].text == ","
    is_somebody = is_people(noun) or any(child.ent_type_ == "PERSON" for child in noun.children)
    if (
        verb is None
        or not (is_aside and is_somebody)
        or not verb.below.isdisjoint({*SUBJECTS, "conjunction"})
    ):
        return
    if verb.relation == "root":
        told = next((child for child in verb.children if child.relation in SAID_CLAUSES), verb)
    else:
        told = next((above for above in syntax.ancestors(verb) if above.pos_ == "VERB"), verb)
    if told.i < start:
        hang(noun, verb, "nsubj")
        if verb.relation != "root":
            hang(verb, told, "parataxis")


def said_behind(noun: Token) -> Token | None:
    """The verb of saying right behind a phrase and its comma, or its helper: "his wife, has | confirmed"."""
    behind = noun.doc.tokens[noun.right_edge.i + 1 :]
    words = [word for word in behind[:3] if word.text != "," and word.lemma_ != "have"]
    is_said = bool(words) and words[0].lemma_ in REPORTING and words[0].tag_ in FINITE_OR_PAST
    return words[0] if is_said else None


def tried(act: Token) -> None:
    """Hang "try | and keep the cup" on "try" as what that is completed by."""
    verb, links = act.head, [c for c in act.children if c.i < act.i]
    is_next = [c.lower_ for c in links] == ["and"] and verb.i + 2 == act.i
    if act.lemma_ == "go" or verb.tag_ not in BARE or verb.below & {"object", "particle"}:
        # "Stars come and go"
        return
    if is_next and verb.lemma_ in TRYING:
        hang(links[0], act, "mark")
        hang(act, verb, "xcomp")


def subject(link: Token) -> None:
    """Make the noun behind "as" or "after" the subject of the verb behind it, and that a clause."""
    noun = link.head
    if is_before_clause(noun):
        hang(link, noun.head, "mark")
        hang(noun, noun.head, "nsubj")
        return
    behind = [c for c in noun.head.children if c.i > noun.i and not c.is_punct]
    if len(behind) > 1 and is_parted_off(behind[0], noun):
        hang(behind[0], noun, "acl")
        behind = behind[1:]
    verb = behind[0] if behind and noun.head.i < link.i else noun
    verb = hung_on_aside(noun) or verb
    is_below = verb is not noun and verb in noun.subtree
    is_act = verb.relation in BEHIND_ASIDE and verb.tag_ in PAST_OR_BARE
    if not (is_below or is_act):
        return
    beside = [c for c in verb.children if c.relation == "oblique" and noun.i < c.i < verb.i]
    when = [c for c in beside if all(case.lower_ in THEN for case in c.children if case.dep_ == "case")]
    between = [t for t in noun.doc[noun.right_edge.i + 1 : verb.i] if not any(t in c.subtree for c in when)]
    is_alone = not any(c.relation in SUBJECTS or c.relation in LINKING for c in verb.children)
    if is_alone and all(token.text == "," or token.pos_ == "AUX" for token in between):
        hang(verb, noun.head if is_below else verb.head)
        hang(noun, verb, "nsubj")
        hang(link, verb, "mark")


def where_it_was(word: Token) -> None:
    """Hang "lied about where | he was on the night" on "where", which stands for what it tells."""
    behind = [c for c in word.head.children if c.relation in CLAUSES and c.left_edge.i == word.i + 1]
    is_led = any(c.i == word.i - 1 and c.relation in ("marker", "preposition") for c in word.children)
    if behind and is_led and not behind[0].below.isdisjoint(SUBJECTS):
        hang(word, word.head, "obl")
        hang(behind[0], word, "acl:relcl")


def doing_along(link: Token) -> None:
    """Make who stands between "with" and a participle do it: "fell, with each | side | blaming the other"."""
    doing = link.head
    beside = [noun for noun in doing.head.children if noun.left_edge.i == link.i + 1 and noun.i < doing.i]
    if doing.tag_ != "VBG" or not beside or beside[0].relation not in ("object", "oblique"):
        return
    if beside[0].right_edge.i == doing.i - 1 and doing.below.isdisjoint(SUBJECTS):
        hang(beside[0], doing, "nsubj")


def is_parted_off(aside: Token, noun: Token) -> bool:
    """Whether a participle stands between two commas behind a noun: "a train, | carrying coal, | hit it"."""
    is_next = aside.tag_ in ("VBG", "VBN") and aside.left_edge.i == noun.right_edge.i + 1
    return is_next and aside.left_edge.text == "," and aside.right_edge.text == ","


def is_before_clause(noun: Token) -> bool:
    """Whether a noun stands before a clause that lacks a subject: "he left after | a judge died"."""
    clause = noun.head
    if noun.relation != "oblique" or clause.i < noun.i or clause.relation != "adverbial clause":
        return False
    has_own = any(c.relation in SUBJECTS or c.relation in LINKING for c in clause.children)
    return clause.tag_ == "VBD" and clause.head.i < noun.i and not has_own


def robbed(clause: Token) -> None:
    """Give "the war, which began when | the crew rose, has gone on" the subject that a clause above took."""
    links = [c.i for c in clause.children if c.relation == "marker" or c.tag_ == "WRB"]
    if not links or any(c.relation in SUBJECTS or c.relation == "expletive" for c in clause.children):
        return
    for above in (clause.head, clause.head.head, clause.head.head.head):
        subjects = [c for c in above.children if c.relation in SUBJECTS and c.i < clause.i]
        if len(subjects) > 1 and links[0] < subjects[-1].i and subjects[-1].right_edge.i < clause.i:
            hang(subjects[-1], clause, "nsubj")
            return


def hung_on_aside(noun: Token) -> Token | None:
    """The verb that a parse hangs on the aside before it: "after the firm, which owns a mill, | closed"."""
    asides = [c for c in noun.children if c.relation == "relative clause"]
    if not asides or "passive auxiliary" in asides[-1].below:
        return None
    last = noun.children[-1]
    verb = last.children[-1] if last is asides[-1] and last.children else last
    is_parted = verb.tag_ in ("VBD", "VBN") and verb.left_edge.text == ","
    is_undergone = any(case.lower_ == "by" for child in verb.children for case in child.children)
    return verb if is_parted and not is_undergone and not is_event_noun(noun) else None


def elected(subject: Token) -> None:
    """Give "| Okoro was elected mayor" the subject that a parse hangs on what somebody is made.

    So with "but | the school will | remain closed", and the helper.
    """
    made = subject.head
    verb = made.head
    is_left = verb.lemma_ in STAYING and made.tag_ == "VBN"
    is_before = subject.i < verb.i < made.i and (made.pos_ in ("ADJ", "NOUN", "PROPN") or is_left)
    if is_before and verb.pos_ == "VERB" and not verb.below & {*SUBJECTS, "copula"}:
        hang(subject, verb, "nsubj:pass" if "passive auxiliary" in verb.below else "nsubj")
        for helper in [c for c in made.children if c.relation == "auxiliary" and c.i < verb.i]:
            hang(helper, verb, helper.dep_)


def future(will: Token) -> None:
    """Hang "and | will stage a rally" beside the verb with a tense that what it hangs on is the aim of."""
    clause = will.head
    aim = clause.head
    is_aim = aim.tag_ == "VB" and any(c.lower_ == "to" and c.i < aim.i for c in aim.children)
    is_alone = not any(c.relation in SUBJECTS for c in clause.children)
    if is_aim and is_alone and aim.relation in ("open complement", "adverbial clause"):
        hang(clause, aim.head, clause.dep_)


def past(verb: Token) -> None:
    """Hang "said it must be shut | and sent a crew" on who speaks: no past form goes on from "must"."""
    content = verb.head
    helpers = [child for child in content.children if child.relation in ("auxiliary", "passive auxiliary")]
    given = [child for child in verb.children if child.relation == "object" and child.tag_ != "$"]
    is_done = bool(given) and (verb.tag_ == "VBD" or verb.lemma_ not in GIVING)
    is_past = is_done if "passive auxiliary" in content.below else verb.tag_ == "VBD"
    is_beside = is_without_subject(verb) and any(helper.tag_ == "MD" for helper in helpers)
    if is_past and is_beside and content.head.tag_ in FINITE:
        verb.tag_ = "VBD"
        hang(verb, content.head, "conj")


def harm(clause: Token) -> None:
    """Hang ", | which killed two" on the event, where it hangs on the place of that."""
    noun = clause.head
    is_which = any(c.relation == "subject" and c.tag_ == "WDT" for c in clause.children)
    while is_which and noun.relation == "nominal modifier" and not is_event_noun(noun):
        noun = noun.head
    if noun is not clause.head and is_event_noun(noun):
        hang(clause, noun, clause.dep_)


def start(clause: Token) -> None:
    """Hang "the Harbour Open in Porto, | which starts in May" on what is held there: no place starts.

    Nor does whom somebody plays: "the final against Alba, | which kicks off at noon".
    """
    place = clause.head
    event = place.left_edge.nbor(-1) if place.left_edge.i else place
    is_which = any(c.relation == "subject" and c.tag_ == "WDT" for c in clause.children)
    is_place = place.ent_type_ == "LOC" and any(c.lower_ in ("at", "in") for c in place.children)
    is_place = is_place or (bool(place.ent_type_) and any(c.lower_ == "against" for c in place.children))
    is_beside = place.head in (event, event.head) and event.pos_ in ("NOUN", "PROPN")
    is_held = event.ent_type_ != "LOC" and "object" not in clause.below
    if is_which and is_place and is_beside and is_held:
        hang(clause, event, clause.dep_)


def led_to(link: Token) -> None:
    """Make "led to | Okoro | leaving" tell that Okoro left."""
    name = link.head
    verb = name.doc[min(name.right_edge.i + 1, len(name.doc) - 1)]
    is_act = verb.tag_ == "VBG" and verb.head is name.head and verb.relation == "adverbial clause"
    is_alone = not any(c.relation in SUBJECTS or c.relation in LINKING for c in verb.children)
    if is_act and is_alone and name.pos_ in ("PRON", "PROPN") and name.head.lemma_ in LEADING_TO:
        hang(name, verb, "nsubj")
        hang(link, verb, "mark")


def done_with_it(clause: Token) -> None:
    """Make "the mill | her father built" a clause of the mill in which her father built it."""
    subjects = [c for c in clause.children if c.relation in SUBJECTS and c.i < clause.i]
    is_alone = not any(c.i < clause.i and c not in subjects for c in clause.children)
    is_beside = bool(subjects) and subjects[0].left_edge.i == clause.head.i + 1
    if len(subjects) == 1 and is_alone and is_beside and subjects[0].right_edge.i + 1 == clause.i:
        hang(subjects[0], clause, "nsubj")
        hang(clause, clause.head, "acl:relcl")
        clause.tag_ = "VBD"


def share(clause: Token) -> None:
    """Hang "a third of the crew, | which had gone on strike" on the whole, where it hangs on a part of that.

    "As part of a deal | signed in May": what tells of a deal is never told of its part.
    """
    part = clause.head
    wholes = [c for c in part.children if c.relation == "nominal modifier" and part.i < c.i < clause.i]
    wholes = [c for c in wholes if any(link.lower_ == "of" for link in c.children)]
    is_role = part.lower_ == "part" and any(c.lower_ == "as" for c in part.children)
    is_which = part.lower_ in SHARES and any(c.lower_ == "which" for c in clause.children)
    if wholes and (is_role or (is_which and is_behind_comma(clause))):
        hang(clause, wholes[0], clause.dep_)


def nothing(clause: Token) -> None:
    """Hang "there was no room in the mill, | which opened in May" on the noun right before its comma."""
    noun = clause.head
    above = noun.head
    words = [c.lower_ for c in (*noun.children, *above.children) if c.i < noun.i]
    is_none = "there" in words and not {"no", "not", "n't"}.isdisjoint(words)
    if not (is_none and noun.relation == "subject" and is_behind_comma(clause)):
        return
    near = clause.doc[clause.left_edge.i - (clause.left_edge.text != ",") - 1]
    if near is not noun and near.pos_ == "NOUN" and near in noun.subtree:
        hang(clause, near, clause.dep_)


def is_behind_comma(clause: Token) -> bool:
    start = clause.left_edge
    return start.text == "," or (start.i > 0 and start.nbor(-1).text == ",")


def whole_name(clause: Token) -> None:
    """Hang ", | which struck in May" on the name before it, where it hangs on a part of that."""
    name = clause.head.head
    if clause.head.i < name.i < clause.left_edge.i:
        hang(clause, name, clause.dep_)


def example(clause: Token) -> None:
    """Hang "blogs, like Harbour News, | launched in May" on the one name right before it."""
    comma = syntax.mark_before(clause)
    name = comma.nbor(-1) if comma.text == "," and comma.i else clause
    while name.relation == "name part" or (name.relation == "compound" and name.head.i < comma.i):
        name = name.head
    is_single = bool(name.ent_type_) and "conjunct" not in name.below
    is_linked = any(c.relation == "preposition" and c.lower_ in EXAMPLE_LINKS for c in name.children)
    if is_single and is_linked and name is not clause.head and name in clause.head.subtree:
        hang(clause, name, clause.dep_)


def content(that: Token) -> None:
    """Make "the rumour that | she died" tell what the rumour says, where "that" seems to be done to."""
    clause = that.head
    noun = clause.head.lemma_
    has_subject = any(c.relation in SUBJECTS for c in clause.children)
    is_whole = clause.lemma_ in INTRANSITIVE or any(
        c.relation == "passive subject" or (c.relation == "object" and c.i > clause.i)
        for c in clause.children
    )
    is_held = (noun in HEARSAY or noun in HELD_NOUNS or noun in OPEN_NOUNS) and noun not in WORKS
    is_whole = is_whole or (
        is_held and not any(clause.lemma_ in verbs for verbs in (DENIAL, HANDLING, REPORTING))
    )
    if noun in CONTENT_NOUNS and has_subject and is_whole:
        hang(that, clause, "mark")
        hang(clause, clause.head, "acl")


def content_of_noun(that: Token) -> None:
    """Make "claims | that she left" tell what the claims say, as a clause does of any noun."""
    clause = that.head
    if clause.head.lemma_ in CONTENT_NOUNS and clause.head.pos_ == "NOUN" and that.i > clause.head.i:
        hang(clause, clause.head, "acl")


def claims(noun: Token) -> None:
    """Make "reports | that ten died | were wrong" tell of the reports, where they seem to be what is done."""
    told = [c for c in noun.children if c.relation in ("complement clause", "adnominal clause")]
    if not told or any(c.relation in SUBJECTS for c in noun.children):
        return
    if noun.relation in SUBJECTS:
        content, main = told[0], noun.head
    else:
        beside = [c for c in noun.head.children if c.relation == "complement clause" and c.i > noun.i]
        main = (told[1:] or beside or told)[0]
        content = next((c for c in main.children if c.relation == "subject" and c.pos_ == "VERB"), told[0])
        if main is content or (main is not told[0] and any(c.relation in SUBJECTS for c in main.children)):
            return
        if main.head is noun:
            put_above(main, dep="nsubj")
        else:
            hang(noun, main, "nsubj")
    hang(content, noun, "acl")
    noun.tag_, noun.pos_ = "NNS", "NOUN"


def how(link: Token) -> None:
    """Make "described | how she fled" tell what was described, where "how" seems to be that."""
    clause = next((c for c in link.children if c.relation == "parataxis" and c.i > link.i), None)
    if clause is not None and link.head.pos_ == "VERB":
        put_above(clause, dep="advmod")
        hang(clause, clause.head, "ccomp")


def verb_before_object(verb: Token) -> None:
    """Make "a judge on Monday | set | bail" tell that the judge did: what has a subject is no mere noun."""
    noun = verb.head
    subjects = [c for c in noun.children if c.relation in SUBJECTS and c.i < verb.i]
    if len(subjects) != 1 or noun.pos_ != "NOUN" or noun.i < verb.i or "copula" in noun.below:
        return
    around = [c for c in noun.children if c is not verb]
    put_above(verb, dep="obj")
    verb.pos_, verb.tag_ = "VERB", "VBD"
    for child in around:
        if verb.i < child.i < noun.i:
            hang(child, noun, child.dep_)
        elif child.relation == "nominal modifier":
            hang(child, verb, "obl")
