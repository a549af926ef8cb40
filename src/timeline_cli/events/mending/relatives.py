"""The noun that a clause with "who" or "which" tells of, where a parse hangs it on another."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_cli.events import syntax
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import FICTIONS, PLANNING, PUBLISHING, TEXTS, TIME_UNITS
from timeline_cli.events.mending.hanging import hang
from timeline_cli.events.mending.people import is_people
from timeline_cli.events.names.words import PLACE_LABELS
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import is_event_noun
from timeline_cli.month_names import MONTHS, WEEKDAYS

#: Behind these stands where somebody is, and nobody: "a girl in | jeans".
WHERE = frozenset({"at", "in", "inside", "near", "outside"})
#: What says something, and is nobody.
STUDIES = TEXTS.words | {"research"}
#: What two do to each other, and one by name does not.
OF_TWO = frozenset("clash divorce marry meet part quarrel separate share split wed".split())
#: Behind these stand two of whom a clause behind a comma may tell of the last alone.
BETWEEN = frozenset({"about", "against", "between", "for", "from", "of", "to", "with"})
#: As which somebody belongs to several.
SOME = frozenset({"one", "several", "some", "three", "two"})
BOTH = frozenset({"all", "both", "each", "together"})
#: Who else is told of as somebody of a thing.
CREWS = frozenset({"crew", "staff"})
#: What is done with an event or a work on a day that is told beforehand.
STAGING = PUBLISHING.words | frozenset(
    "celebrate hold host launch open perform play premiere present screen stage".split()
)
#: What a year or a month does, that has a name of its own.
OF_PERIODS = frozenset({"begin", "close", "end", "finish", "start"})
#: What leads to what somebody waits for.
AWAITING = frozenset({"after", "once", "until", "when"})
#: What is published, whatever or whoever it tells of.
WORKS = TEXTS.words | FICTIONS.words
DAYS_AND_MONTHS = frozenset({*map(str.lower, WEEKDAYS), *MONTHS})
HELPERS = frozenset({"auxiliary", "marker", "open complement", "passive auxiliary"})
#: As what words hang on the thing that they name.
PARTS = frozenset({"apposition", "compound", "name part"})
#: What no clause tells more of: "was called off seven times, | which hurt them".
NOTHING = TIME_UNITS.words | {"time"}


def nearest_name(who: Token) -> None:
    """Hang the clause of "who" on the person right before its comma, where it hangs on another phrase.

    So on whom a noun tells of ("an interview with Ada Okoro, who"), or the last of several where the verb is
    that of one, or where they stand behind a preposition ("a row between Ada Okoro and Odo Varga, who left").
    "Ada Okoro and Odo Varga, who met" tells of two, and so does "the house of … , who were killed".
    """
    clause = who.head
    if who.i < 2 or who.nbor(-1).text != ",":
        return
    name = who.nbor(-2)
    while name.relation == "name part":
        name = name.head
    if name.ent_type_ != "PERSON" or name is clause.head or name in clause.subtree:
        return
    first = name.head if name.relation == "conjunct" else name
    is_of_both = first is not name and syntax.is_of_several(clause) and not syntax.is_several(clause.head)
    if is_of_both and first.head is clause.head:
        hang(clause, first, "acl:relcl")
    elif name not in clause.head.subtree or is_told_of(name, clause):
        hang(clause, name, "acl:relcl")


def is_told_of(name: Token, clause: Token) -> bool:
    """Whether a clause below a noun tells of somebody named in the phrase of that, or who did it."""
    if name.relation == "agent":
        return True
    if name.relation == "conjunct":
        is_behind = syntax.preposition_of(name.head) in BETWEEN and clause.lemma_ not in OF_TWO
        both = syntax.is_of_several(clause) or any(c.lower_ in BOTH for c in clause.children)
        return syntax.is_singular(clause) or (is_behind and not both)
    return name.relation == "nominal modifier" and not syntax.is_of_several(clause)


def one_of_them(who: Token) -> None:
    """Hang "Okoro was one of the actors | who attended" on Okoro, whom the row tells of.

    A verb that shows how many they are stays with them: "one of three who were hurt".
    """
    clause = who.head
    noun = clause.head
    whole = noun.head if syntax.preposition_of(noun) == "of" and noun.head.lower_ in SOME else noun
    is_among = whole is not noun or syntax.preposition_of(noun) == "among"
    subjects = [c for c in whole.children if c.relation in SUBJECTS and c.pos_ in ("NOUN", "PROPN")]
    is_past = clause.tag_ == "VBD" and clause.below.isdisjoint({"auxiliary", "passive auxiliary", "copula"})
    if (
        is_among
        and is_past
        and not syntax.set_off(clause)
        and subjects
        and "copula" in whole.below
        and subjects[0].i < whole.i
    ):
        hang(clause, subjects[0], "acl:relcl")


def somebody(who: Token) -> None:
    """Hang the clause of "who" on somebody, where it hangs on the place of that or on a text."""
    clause = who.head
    noun = clause.head
    if is_people(noun):
        kin = who.nbor(-1)
        if kin.relation == "nominal modifier" and kin.head is noun and is_told_which(kin):
            hang(clause, kin, "acl:relcl")
        elif (named := named_as(noun)) is not None:
            hang(clause, named, "acl:relcl")
        return
    several = reference_words().collectives
    people = next((w for w in others_meant(noun) if is_people(w) or w.lemma_ in several), None)
    if people is not None and people.i < noun.i:
        hang(clause, named_as(people) or people, "acl:relcl")


def named_as(noun: Token) -> Token | None:
    """Whom a sentence says to be somebody, by name: "| Okoro | was a lawyer, who sued the bank"."""
    if "copula" not in noun.below or not is_told_which(noun):
        return None
    subjects = [c for c in noun.children if c.relation in SUBJECTS]
    return subjects[0] if len(subjects) == 1 and subjects[0].ent_type_ == "PERSON" else None


def is_told_which(noun: Token) -> bool:
    """Whether somebody is nobody yet whom a clause right behind tells of: "the son of | a miner | who"."""
    return is_people(noun) and any(c.lower_ in ("a", "an") for c in noun.children)


def doer_named(which: Token) -> None:
    """Hang ", which seized power" on the body right before its comma, where it hangs on what that had done.

    "A plan drawn up by the army, | which seized power": no plan does so.
    """
    clause = which.head
    noun = clause.head
    if which.i < 2 or which.nbor(-1).text != "," or clause.lemma_ not in reference_words().acts:
        return
    last = which.nbor(-2)
    doer = next((word for word in (last, *syntax.ancestors(last)) if word.relation == "agent"), None)
    is_within = doer is not None and doer is not noun and doer in noun.subtree and doer.i > noun.i
    if doer is None or not is_within or last not in doer.subtree or syntax.is_passive(clause):
        return
    if noun.ent_type_ not in ("ORG", "PERSON"):
        hang(clause, doer, "acl:relcl")


def head_of_body(body: Token) -> None:
    """Hang "the Port Authority (MPA) | chief Ada Okoro" on whom it tells of, where both seem subjects."""
    others = [c for c in body.head.children if c.relation in SUBJECTS and c.i > body.i]
    if not others:
        return
    person = others[0]
    titles = [c for c in person.children if c.relation == "name part" and c.i < person.i and c.text.islower()]
    is_behind = body.right_edge.i + 1 == person.left_edge.i and body.right_edge.text == ")"
    if titles and is_behind and person.pos_ == "PROPN":
        hang(body, person, "compound")


def others_meant(noun: Token) -> Iterator[Token]:
    """The nouns that may be meant for one that is nobody, the likeliest first.

    "Girl" for "jeans" in "a girl in a scarf and | jeans", "people" for "report" in "people wait, says the
    | report"; who stands beside somebody may be anybody ("Ada Okoro and | rebels").
    """
    if noun.lemma_ in STUDIES:
        yield from reversed(noun.doc[noun.sent.start : noun.i])
    while noun.relation in ("conjunct", "compound", "name part", "nominal modifier"):
        if noun.relation == "nominal modifier" and not is_state(noun):
            if not is_where(noun):
                return
            yield noun.head
        noun = noun.head
    if noun.relation == "oblique" and is_where(noun) and noun.left_edge.i > noun.sent.start:
        # "Married a nurse | from Paris": a parse may hang the place on the verb.
        yield noun.left_edge.nbor(-1)


def is_where(noun: Token) -> bool:
    """Whether a phrase tells where somebody is or comes from."""
    link = syntax.preposition_of(noun)
    return link in WHERE or (link in ("from", "of") and noun.ent_type_ in PLACE_LABELS)


def is_state(name: Token) -> bool:
    """Whether a name only tells in which country a town is: "Ely, | Norland"."""
    return name.ent_type_ in PLACE_LABELS and name.head.pos_ == "PROPN" and not syntax.preposition_of(name)


def period(which: Token) -> None:
    """Hang "a budget for the school year | that begins in July" on the year right before."""
    clause, noun = which.head, which.doc[max(which.i - 1, 0)]
    if noun.lemma_ in TIME_UNITS and clause.lemma_ in OF_PERIODS and noun not in clause.subtree:
        hang(clause, noun, "acl:relcl")


def expected_act(which: Token) -> None:
    """Hang "will pay when the sale closes, | which is expected in May" on the closing that is waited for."""
    clause, comma = which.head, which.doc[max(which.i - 1, 0)]
    verb = comma.doc[max(comma.i - 1, 0)]
    is_awaited = verb.relation == "adverbial clause" and any(c.lower_ in AWAITING for c in verb.children)
    if comma.text == "," and is_awaited and clause.lemma_ in PLANNING:
        hang(clause, verb, "acl:relcl")


def due_thing(due: Token) -> None:
    """Hang "ready for the act, | due to come into force" on what stands right before its comma."""
    if "passive auxiliary" not in due.head.below or due.head.lemma_ in STAGING:
        hang_on_thing(due)


def done_for(link: Token) -> None:
    """Make "plans for | the mill | to be closed" tell what is to be done to the mill, which has no plans."""
    clause = link.head
    is_to_be = "passive auxiliary" in clause.below and clause.below.isdisjoint(SUBJECTS)
    between = [c for c in clause.head.children if c.relation == "nominal modifier" and c.i < clause.i]
    if is_to_be and between and between[-1].left_edge.i == link.i + 1:
        hang(between[-1], clause, "nsubj:pass")


def thing_to_be(to: Token) -> None:
    """Hang "speak at the gala, | to be held on 4 May" on what stands right before its comma."""
    if "passive auxiliary" in to.head.below and to.head.lemma_ in STAGING:
        hang_on_thing(to)


def hang_on_thing(link: Token) -> None:
    """Hang a clause that begins with `link`, right behind a comma, on what stands before that."""
    clause = link.head
    comma = syntax.mark_before(clause)
    thing = comma.nbor(-1) if comma.text == "," and comma.i else None
    if thing is None or clause.below & {*SUBJECTS, "copula"} or link.i != comma.i + 1:
        return
    while thing.head.i < comma.i and (thing.relation in PARTS or is_told_with(thing)):
        thing = thing.head
    if not is_thing(thing) or thing in clause.subtree or thing.relation in SUBJECTS:
        return
    for aside in [c for c in clause.children if c.relation == "oblique" and c.left_edge.text == ","]:
        # ", because of delays" goes on with what was told before.
        hang(aside, clause.head, aside.dep_)
    hang(clause, thing, "acl")


def expected(participle: Token) -> None:
    """Hang ", | widely expected on 5 May" on what stands right before its comma."""
    clause_starts = [c.i for c in participle.children if c.relation == "adverb" and c.i < participle.i]
    comma = participle.doc[max(min([participle.i, *clause_starts]) - 1, 0)]
    if comma.text != "," or not comma.i or participle.below & {*SUBJECTS, *HELPERS}:
        return
    thing = comma.nbor(-1)
    while thing.head.i < comma.i and (thing.relation in PARTS or is_told_with(thing) or is_of(thing)):
        thing = thing.head
    if is_thing(thing) and thing is not participle.head:
        hang(participle, thing, "acl")


def is_thing(noun: Token) -> bool:
    """Whether a noun is neither somebody nor a place."""
    return noun.pos_ in ("NOUN", "PROPN") and not is_people(noun) and noun.ent_type_ not in PLACE_LABELS


def is_of(noun: Token) -> bool:
    return noun.relation == "nominal modifier" and syntax.preposition_of(noun) == "of"


def is_told_with(noun: Token) -> bool:
    """Whether a noun only tells where, whose or on what the thing before it is: "the final in | Porto"."""
    if noun.relation != "nominal modifier":
        return False
    is_of_event = is_event_noun(noun.head) and not is_event_noun(noun)
    return is_of_event or noun.head.lemma_ in WORKS or noun.ent_type_ in PLACE_LABELS or is_people(noun)


def whom(word: Token) -> None:
    """Hang "the men | with whom | he fled" on the clause right behind it."""
    behind = [c for c in word.head.children if c.relation in NOUN_CLAUSES and c.left_edge.i == word.i + 1]
    if behind and word.nbor(-1).relation == "preposition":
        hang(word, behind[0], "obl")


def place_told(where: Token) -> None:
    """Hang "moved to Oslo, | where she opened a shop |" on the place right before the comma."""
    clause = where.head
    is_named = clause.relation in NOUN_CLAUSES and clause.head.pos_ == "PROPN"
    if is_named or clause.below.isdisjoint(SUBJECTS):
        return
    if where.i < 2 or where.nbor(-1).text != "," or clause.i < where.i:
        return
    place = where.nbor(-2)
    while place.head.i < where.i and (place.relation in PARTS or is_part_of_place(place)):
        place = place.head
    is_place = place.pos_ in ("NOUN", "PROPN") and place.lower_ not in DAYS_AND_MONTHS
    if is_place and place is not clause.head and place in clause.head.subtree:
        hang(clause, place, "acl:relcl")


def is_part_of_place(name: Token) -> bool:
    """Whether a name is one of a longer one: "the University of | Porto", "Ely, | Norland"."""
    is_inside = name.relation == "nominal modifier" and name.pos_ == "PROPN"
    return is_inside and syntax.preposition_of(name) in ("", "of")


def part(word: Token) -> None:
    """Make "40 ships, | six of which | were sold" tell of the six, of which a parse made another name."""
    number = word.head
    clauses = [c for c in number.head.children if c.relation in NOUN_CLAUSES]
    behind = [c for c in clauses if word.nbor(1) in c.subtree]
    if behind and word.nbor(-1).lower_ == "of" and behind[0].below.isdisjoint(SUBJECTS):
        hang(number, behind[0], "nsubj:pass" if "passive auxiliary" in behind[0].below else "nsubj")


def something(which: Token) -> None:
    """Hang the clause of "which" on the thing right before it, where it hangs on people: "the driver of the
    bus | in which they died".

    So with that of "that" on whose they are: "the crew of | a plane | that crashed". Where there is none, it
    tells of what was done: "praised the miners, | which surprised the union".
    """
    clause = which.head
    people = clause.head
    if not (is_people(people) or people.lemma_ in CREWS):
        return
    noun = syntax.word_before(clause)
    while noun.relation in ("compound", "name part") and noun.head.i < clause.left_edge.i:
        noun = noun.head
    is_thing = noun.pos_ in ("NOUN", "PROPN") and noun.lemma_ not in NOTHING and not is_people(noun)
    if which.lower_ == "that" and not (noun.head is people and syntax.preposition_of(noun) == "of"):
        return
    if is_thing and noun not in clause.subtree and noun is not people:
        hang(clause, noun, "acl:relcl")
    elif people.relation == "object" and syntax.set_off(clause):
        hang(clause, people.head, "advcl:relcl")
