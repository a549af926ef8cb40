"""Which date belongs to which event, as far as the sentence itself says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline_cli.events import labels, syntax
from timeline_cli.events.dating import (
    Dating,
    Datings,
    is_after,
    is_earlier,
    is_later,
    lies_ahead,
    preference,
)
from timeline_cli.events.factuality import is_future_in_the_past, is_to_do
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import (
    BRINGING_NEWS,
    CHANGES,
    DEADLINES,
    FRAMING,
    LEADING_TO,
    PLANNING,
    PUBLISHING,
    REPORTING,
    RESCHEDULING,
    SCHEDULED,
    STARTS,
    USHERING,
)
from timeline_cli.events.offsets import count
from timeline_cli.events.quotations import STRAIGHT, Quotation, quotations
from timeline_cli.events.retelling import PAST, is_singled_out
from timeline_cli.events.sharing import share
from timeline_cli.events.time_words import BASES, DASHES, UP_OR_DOWN, UP_TO, PlacedTime, time_tokens
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger, is_misread_participle
from timeline_cli.temporal.expression import Step

# Links over which a date does not pass from a noun that is no event to the verb above it:
# "the 2019 budget was passed" does not say when it was passed.
CLOSED_LINKS = frozenset(
    {"compound", "possessor", "adjective", "number", "apposition", "determiner", "name part"}
)
# "Tuesday is …", "2013 and 2014": the date takes part in the clause, it does not place it.
TAKES_PART = frozenset({"subject", "passive subject", "object"})
BLOCKED_LINKS = frozenset({"conjunct", "relative clause"})
# "The beginning of May" is a time, though "beginning" may name an event.
PARTS = frozenset(
    {"beginning", "start", "end", "ending", "close", "middle", "eve", "height", "course", "rest"}
)
# What helps a verb that tells of nothing past.
AHEAD_OF_NOW = frozenset({"can", "could", "may", "might", "must", "shall", "should", "will", "'ll", "’ll"})
# What no date of the past says the time of.
NOT_THEN = frozenset({"present", "present perfect", "future", "infinitive"})
# What tells from when to when a time runs: "the year starting in May".
BEGINNING = frozenset({"begin", "end", "start"})
# The links of a clause that says more of a noun.
# What links an event to a later one.
EARLIER_THAN = frozenset({"before", "ahead of", "prior to"}) | UP_TO
# What links an event to one that came shortly before.
SINCE = "since"
LATER_THAN = frozenset({"after", "following", SINCE})
# What leads up to a later event: "in the run-up to the summit".
LEADING_UP = frozenset({"build-up", "lead-up", "run-up"})
# What says that two things are alike, whose times are not.
ALIKE = frozenset({"comparable", "equal", "equivalent", "identical", "similar"})
# Feasts that things of the weeks around them are called after.
FESTIVE = frozenset({"christmas", "new year", "new year's", "new year’s"})
# What is given on the day itself: "in her Christmas message".
ADDRESSES = frozenset({"address", "broadcast", "message", "speech"})
# Up to when something goes on.
GOING_ON = UP_TO | {"through"}
# What is held long after what it is held for.
REMEMBERED = frozenset({"anniversary", "commemoration", "memorial", "memory"})
# What says only in which order two events came.
COMING_BY_TURNS = frozenset({"follow", "precede"})
# What tells that a date lies behind the writer, as its first word or its last.
BEHIND_FIRST, BEHIND_LAST = frozenset({"last", "yesterday"}), "ago"
AROUND = frozenset({"after", "before"})
#: So many words and marks at least stand before the verb of saying behind what is said.
LEAST_SAID = 4
QUOTES = STRAIGHT | {"“", "”"}
RELATIVES = frozenset({"which", "who", "whom", "whose"})
COMPARISONS = frozenset({"from", "than", "compared", "of", "like", "as", "versus", "between", "for"})


def attach(times: Sequence[PlacedTime], triggers: Sequence[Trigger], published: date | None) -> Datings:
    """The date that each trigger has of its own, by the trigger's token index."""
    by_token = {trigger.token.i: trigger for trigger in triggers}
    clause_of = {t.clause.i: t for t in triggers if t.clause != t.token}
    inside = time_tokens(times)
    dated: Datings = {}
    for time in times:
        if not time.has_date or time.is_comparison:
            continue
        trigger = governing_trigger(time, by_token, clause_of, inside)
        if trigger is None:
            continue
        trigger = last_of_verbs(trigger, time, by_token)
        told_aside = verb_of_aside(trigger, time, by_token)
        if told_aside is None:
            continue
        trigger = told_aside
        trigger = participle_meant(verb_behind(trigger, time, by_token), time, by_token, published)
        trigger = verb_right_behind(trigger, time, by_token)
        meant = noun_meant(trigger, time, by_token, inside, published)
        if meant is None:
            continue
        trigger = meant
        trigger = outcome_meant(verb_meant(trigger, time, by_token), by_token)
        trigger = complement_meant(speaker_meant(trigger, time, by_token), time, by_token, published)
        trigger = saying_beside(time, by_token) or told_around(trigger, time, by_token)
        if not is_elsewhere(trigger, time) and not is_prepared_for(trigger, time, published):
            give(dated, trigger, own_date(trigger, time), published)
    return count(share(dated, times, by_token), times, by_token)


def own_date(trigger: Trigger, time: PlacedTime) -> Dating:
    """The dating of a trigger by a time expression that modifies it."""
    preposition = time.preposition
    because = f"it modifies “{trigger.token.text}”"
    if preposition in DEADLINES:
        because += f"; “{preposition}” makes it a limit"
    elif preposition in STARTS:
        because += f"; “{preposition}” makes it the start"
    made = Step(
        step="date the event", because=because, origin=time.expression.text, result=trigger.token.text
    )
    return Dating(time.expression, True, (made,), preposition=preposition)


def give(dated: Datings, trigger: Trigger, dating: Dating, published: date | None) -> None:
    """Date a trigger, unless it has a date that tells more, and that its tense does not forbid."""
    old = dated.get(trigger.token.i)
    if old is None or fitness(trigger, dating, published) > fitness(trigger, old, published):
        dated[trigger.token.i] = dating


def fitness(trigger: Trigger, dating: Dating, published: date | None) -> tuple[bool, tuple[bool, int]]:
    """How well a date suits a trigger: what is told as past is not still to come."""
    is_past = trigger.kind == "verb" and syntax.tense(trigger.clause) in PAST
    return (not (is_past and is_after(dating, published)), preference(dating))


def governing_trigger(
    time: PlacedTime, by_token: dict[int, Trigger], clause_of: dict[int, Trigger], inside: set[int]
) -> Trigger | None:
    """The nearest trigger above a time expression, following only links over which a date passes."""
    current = time.head
    inner = noun_behind(time)
    if inner is not None:
        return by_token.get(inner.i)
    if time.preposition == "since" and syntax.governor(current) is not None and is_nominal(current.head):
        return None
    for _ in range(8):
        link = current.relation
        above = syntax.governor(current)
        if syntax.copula(current) is not None:
            return dated_subject(current, by_token)
        if above is None:
            return root_trigger(current, by_token)
        if above.lemma_ in BEGINNING and above.relation == "adnominal clause" and above.i - 1 in inside:
            return None
        if link == "compound" and is_misread_participle(above, inside):
            current = above
            continue
        if link in BLOCKED_LINKS or (link in TAKES_PART and current == time.head):
            return None
        if link == "adverbial clause" and syntax.own_subject(current) is not None:
            return None
        if above.i in clause_of and above.i not in by_token:
            return clause_of[above.i]
        if above.i in by_token and not (is_part_of_time(by_token[above.i]) and current == time.head):
            return by_token[above.i]
        if (
            above.i not in inside
            and above.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "SYM")
            and not passes(current, link)
        ):
            return None
        current = above
    return None


def noun_behind(time: PlacedTime) -> Token | None:
    """The noun that a date stands before, with an article before both, where the parse links it backwards."""
    doc, first, last = time.head.doc, time.tokens[0], time.tokens[-1]
    above = syntax.governor(time.head)
    if first.i == 0 or last.i + 1 >= len(doc) or above is None or above.i > first.i:
        return None
    before, noun = doc[first.i - 1], doc[last.i + 1]
    if (
        before.tag_ not in ("DT", "PRP$", "POS")
        or noun.pos_ != "NOUN"
        or time.expression.text.startswith("the ")
    ):
        return None
    while noun.relation == "compound" and noun.head.i > noun.i:
        noun = noun.head
    return noun


def is_part_of_time(trigger: Trigger) -> bool:
    return trigger.kind == "noun" and trigger.lemma in PARTS


def is_nominal(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN", "PRON", "NUM")


def dated_subject(predicate: Token, by_token: dict[int, Trigger]) -> Trigger | None:
    """The event noun that a date is said of: "the election is on 8 July"."""
    subject = syntax.own_subject(predicate)
    trigger = by_token.get(subject.i) if subject is not None else None
    return trigger if trigger is not None and trigger.kind == "noun" else None


def passes(token: Token, link: labels.Relation) -> bool:
    """Whether a date passes from `token` over the noun it modifies to the verb above."""
    if token.head.lemma_.lower() in PARTS or (
        token.head.dep_ in ("case", "prep") and token.head.head.lemma_.lower() in PARTS
    ):
        return True
    return link not in CLOSED_LINKS and syntax.preposition_of(token) not in COMPARISONS


def root_trigger(root: Token, by_token: dict[int, Trigger]) -> Trigger | None:
    """What a date at the root of its sentence belongs to: the clause set beside it."""
    beside = syntax.children(root, "parataxis", "apposition", "complement clause", *NOUN_CLAUSES)
    return next((by_token[child.i] for child in beside if child.i in by_token), None)


def verb_behind(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb of a subject that is told with a participle, where the date stands before all of them.

    "Last week, sailors linked to the theft sold the boat".
    """
    for other in syntax.children(trigger.clause, "conjunct"):
        if is_participle_read_as_verb(trigger.clause, other):
            return by_token.get(other.i, trigger)
    noun = syntax.antecedent(trigger.clause)
    verb = syntax.governor(noun)
    if trigger.clause.relation != "adnominal clause" or verb is None or time.head.i > noun.i:
        return trigger
    is_subject = noun.relation in SUBJECTS
    return by_token.get(verb.i, trigger) if is_subject else trigger


def is_participle_read_as_verb(participle: Token, verb: Token) -> bool:
    """Whether a parse took a participle for the first of two verbs: "men | linked to the theft | fled"."""
    is_past = participle.tag_ == verb.tag_ == "VBD" and syntax.own_subject(verb) is None
    is_alone = not syntax.children(verb, "conjunction") and verb.left_edge == verb
    return (
        is_past
        and is_alone
        and verb.i > participle.i + 1
        and verb.nbor(-1) in participle.subtree
        and (not verb.nbor(-1).is_punct)
    )


def verb_of_aside(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The last verb of an aside that ends with a date, where a parse links that to what comes behind it.

    "The firm, which sold its mill in May, has two left". None where the aside tells no event.
    """
    pronoun = relative_pronoun(time) if trigger.token.i > time.head.i else None
    if pronoun is None:
        return trigger
    verbs = (by_token.get(index) for index in range(time.tokens[0].i - 1, pronoun.i, -1))
    return next((verb for verb in verbs if verb is not None and verb.kind == "verb"), None)


def relative_pronoun(time: PlacedTime) -> Token | None:
    """The "which" of an aside that a date ends, between two commas: "the firm, which left in May, sells"."""
    doc, end = time.head.doc, time.tokens[-1].i + 1
    if end >= len(doc) or doc[end].text != ",":
        return None
    start = time.head.sent.start
    for index in range(time.tokens[0].i - 1, start, -1):
        word = doc[index]
        if word.text == ",":
            return None
        if word.lower_ in RELATIVES and doc[index - 1].text == ",":
            return word
    return None


def last_of_verbs(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The last of coordinated verbs where the date stands inside what that one tells.

    "They sold the mill and bought a ferry in May at auction": parses link the date to the first verb.
    """
    for clause in reversed(syntax.children(trigger.clause, "conjunct")):
        other = by_token.get(clause.i)
        if other is None or other.kind != "verb" or trigger.kind != "verb":
            continue
        if clause.i < time.head.i and any(
            c.i > time.head.i and c.relation == "oblique" for c in clause.children
        ):
            return other
    return trigger


def participle_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The participle that the date follows, where it stands before the verb or the verb tells of no past.

    "The plan adopted this week costs jobs", "has to pay a fine imposed by the court last year". What a source
    is said to be dates the source only: "sank, according to a report published in May", "was seen in photos
    released on Monday".
    """
    if is_earlier(time.expression.latest, published) and is_right_before_perfect(trigger.clause, time):
        return participle_left(time, by_token) or trigger
    inner = participle_around(word_before(time), trigger, by_token)
    if inner is None:
        return trigger
    subject = syntax.own_subject(trigger.clause)
    is_inside_subject = subject is not None and subject.i < time.head.i < trigger.token.i
    is_of_another_time = (
        is_earlier(time.expression.earliest, published) and syntax.tense(trigger.clause) in NOT_THEN
    )
    noun = syntax.antecedent(inner.clause)
    is_source = syntax.preposition_of(noun).startswith("according")
    is_shown = inner.lemma in PUBLISHING and noun.i > trigger.token.i and time.head.i > inner.token.i
    return inner if is_inside_subject or is_of_another_time or is_source or is_shown else trigger


def is_right_before_perfect(clause: Token, time: PlacedTime) -> bool:
    """ "The boys taken two years ago have been freed": no present perfect tells a day that is over."""
    helpers = syntax.auxiliaries(clause)
    is_next = bool(helpers) and helpers[0].i == time.tokens[-1].i + 1
    return is_next and syntax.tense(clause) == "present perfect"


def participle_left(time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The participle of a noun before a date, with no other verb between, whatever a parse linked them to."""
    first = time.tokens[0]
    for index in range(first.i - 1, first.sent.start, -1):
        word = first.doc[index]
        if word.pos_ in ("VERB", "AUX"):
            is_of_noun = word.tag_ == "VBN" and word.relation == "adnominal clause"
            return by_token.get(index) if is_of_noun else None
    return None


def participle_around(word: Token, trigger: Trigger, by_token: dict[int, Trigger]) -> Trigger | None:
    """The passive participle that `word` is or belongs to, below the clause of `trigger`."""
    if word.is_punct:
        return None
    for token in (word, *syntax.ancestors(word)):
        if token == trigger.clause:
            return None
        inner = by_token.get(token.i)
        if inner is not None and token.relation == "adnominal clause":
            return inner if token.tag_ == "VBN" else None
        if inner is not None and inner.kind != "noun":
            return None
    return None


def verb_right_behind(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb that a date stands right before, where a comma parts it from all that is said before.

    "The firm, which is a ferry line, on Monday sold its boats".
    """
    first, last = time.tokens[0], time.tokens[-1]
    before = first.i - (2 if time.preposition else 1)
    if last.i + 1 >= len(last.doc) or before <= first.sent.start or trigger.token.i > first.i:
        return trigger
    verb = by_token.get(last.i + 1)
    is_finite = verb is not None and verb.kind == "verb" and verb.token.tag_ == "VBD"
    return verb if verb is not None and is_finite and first.doc[before].text == "," else trigger


def noun_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], inside: set[int], published: date | None
) -> Trigger | None:
    """The noun before a date of the past where the verb tells of now, or of one to come where it is over.

    "Has slowed since its strike last month", "is recovering from the flood in 2011", "invited them to a
    ceremony on 12 March", "followed a vote in May". So too where the noun is `set_apart` or `is_interjected`;
    None where that is no known event: "ahead of Easter in May"; "before" may only tell before whom: "spoke
    before the council in May". What is yet to come after something did not come on its day.
    """
    apart = set_apart(trigger, time, inside)
    if apart is not None or is_interjected(trigger, time, inside):
        is_place = apart is not None and syntax.preposition_of(apart) == "before"
        return noun_before(trigger, time, by_token) or (trigger if is_place else None)
    if trigger.kind == "noun":
        return trigger
    tense = syntax.tense(trigger.clause)
    is_over = is_earlier(time.expression.latest, published)
    is_past_now = is_over and (tense in ("present perfect", "present") or may_still_be(trigger.clause))
    is_told = any(thing.i in by_token for thing in syntax.objects(trigger.clause))
    is_coming_then = lies_ahead(time.expression.earliest, published) and tense in PAST and not is_told
    if is_over and is_yet_to_follow(trigger.clause):
        earlier = what_came_first(trigger, time, inside)
        if earlier is not None:
            return noun_before(trigger, time, by_token) or by_token.get(earlier.i)
    if not (is_past_now or is_coming_then or is_behind_what_followed(trigger, time)):
        return trigger
    return noun_before(trigger, time, by_token) or trigger


def is_yet_to_follow(clause: Token) -> bool:
    """Whether a clause tells of now or of later, or the aim of one that does: "have come to accuse him"."""
    above = syntax.governor(clause)
    if above is not None and syntax.tense(clause) == "infinitive":
        clause = above
    return syntax.tense(clause) in ("present perfect", "present") or may_still_be(clause)


def what_came_first(trigger: Trigger, time: PlacedTime, inside: set[int]) -> Token | None:
    """What something came after, where the date stands behind that: "could act following a row last week".

    What has been so since then began on that day, unless it has not been so.
    """
    before = word_before(time)
    if not trigger.token.i < before.i < time.head.i:
        return None
    links = LATER_THAN if syntax.negations(trigger.clause) else LATER_THAN - {SINCE}
    for word in (before, *syntax.ancestors(before)):
        if word == trigger.clause or word.i < trigger.token.i:
            return None
        is_done = word.tag_ == "VBG" and any(marker.lower_ in links for marker in syntax.markers(word))
        if word.i not in inside and (is_done or syntax.preposition_of(word) in links):
            return word
    return None


def may_still_be(clause: Token) -> bool:
    """Whether a clause tells what will be, or may be: nothing that has been."""
    helpers = {helper.lower_ for helper in syntax.shared_auxiliaries(clause)}
    is_one = clause.tag_ == "VB" or (clause.tag_ == "VBG" and "be" in helpers)
    return is_one and bool(helpers & AHEAD_OF_NOW) and helpers <= AHEAD_OF_NOW | {"be"}


def set_apart(trigger: Trigger, time: PlacedTime, inside: set[int]) -> Token | None:
    """The noun right before a date that the clause says to be of another time, or that it commemorates.

    What came after something happened on its day, but not in its hour.
    """
    word, clause = word_before(time), trigger.clause
    is_clock = time.expression.granularity in ("hour", "minute")
    for noun in (word, *syntax.ancestors(word)):
        above = syntax.governor(noun)
        if above is None or noun == clause or (noun.i < clause.i) != (time.head.i < clause.i):
            return None
        if noun.i in inside or noun.i > time.head.i or not is_nominal(noun):
            continue
        link = syntax.preposition_of(noun)
        is_earlier_one = link in EARLIER_THAN and not (link in UP_TO and noun.i < clause.i)
        is_earlier_one = is_earlier_one or above.lemma_ in LEADING_UP
        is_other = above.lemma_ in REMEMBERED or (above.lemma_ in ALIKE and noun.i > above.i)
        if is_earlier_one or (is_clock and link in LATER_THAN) or is_other:
            return noun
    return None


def is_interjected(trigger: Trigger, time: PlacedTime, inside: set[int]) -> bool:
    """Whether a date stands behind a noun in an aside between dashes, and the event outside of it."""
    doc, start = time.head.doc, time.head.sent.start
    opening = next((i for i in range(time.tokens[0].i - 1, start, -1) if is_dash(doc[i])), None)
    end = time.tokens[-1].i + 1
    if opening is None or end >= len(doc) or opening < trigger.token.i < end:
        return False
    aside = doc[opening + 1 : end]
    is_last = doc[end].text == "." and not any(word.pos_ in ("VERB", "AUX") for word in aside)
    if not is_last and (end + 1 >= len(doc) or not is_dash(doc[end])):
        return False
    return any(is_nominal(word) and word.i not in inside for word in doc[opening + 1 : time.tokens[0].i])


def is_dash(token: Token) -> bool:
    """Whether a token is a dash between words, not a hyphen in one."""
    return token.text in DASHES and bool(token.whitespace_ or token.nbor(1).text in DASHES)


def is_behind_what_followed(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date stands behind the event that another is only said to come after or before."""
    if trigger.lemma not in COMING_BY_TURNS or syntax.is_passive(trigger.clause):
        return False
    return any(
        thing.i < time.head.i and thing.pos_ == "NOUN" and thing.left_edge != thing
        for thing in syntax.objects(trigger.clause)
    )


def noun_before(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The event that is named right before a date, below the clause of `trigger`."""
    before = word_before(time)
    for word in (before, *syntax.ancestors(before)):
        noun = by_token.get(word.i)
        if word == trigger.clause or (noun is not None and noun.kind != "noun"):
            return None
        if noun is not None and (word.i > trigger.token.i or time.head.i < trigger.token.i):
            return noun if is_below(word, trigger.clause, by_token) else None
    return None


def is_below(word: Token, clause: Token, by_token: dict[int, Trigger]) -> bool:
    """Whether a word belongs to a clause with no other clause between."""
    for above in syntax.ancestors(word):
        if above == clause:
            return True
        if above.i in by_token and by_token[above.i].kind != "noun":
            return False
    return False


def word_before(time: PlacedTime) -> Token:
    """The word before a date and the preposition that links it."""
    first = time.tokens[0]
    start = first.sent.start
    before = max(first.i - 1, start)
    while before > start and time.preposition and first.doc[before].lower_ in time.preposition.split():
        before -= 1
    if before > start and first.doc[before].tag_ == "RB" and time.preposition:
        before -= 1
    return first.doc[before]


def is_elsewhere(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date that hangs on an event tells of something else all the same."""
    if trigger.lemma in USHERING and time.preposition == "in" and not syntax.objects(trigger.clause):
        return True
    if is_counted_from(trigger, time) or is_festive(time):
        return True
    return is_only_start(trigger, time) or is_quoted_apart(trigger, time) or is_base(trigger, time)


def is_festive(time: PlacedTime) -> bool:
    """Whether a feast only says of what kind something is, as those of a season do: "a Christmas party"."""
    noun = syntax.governor(time.head)
    if noun is None or noun.i <= time.tokens[-1].i or noun.lemma_ in ADDRESSES:
        return False
    return time.expression.text.lower() in FESTIVE


def is_prepared_for(trigger: Trigger, time: PlacedTime, published: date | None) -> bool:
    """Whether it was done for a day to come, or up to one: "closed the square for New Year's Eve".

    What is fixed, booked or put off for a day is to happen then.
    """
    is_ahead = is_later(time.expression.earliest, published)
    if is_ahead and time.preposition in GOING_ON and trigger.kind == "verb":
        return syntax.tense(trigger.clause) in ("past", "pluperfect")
    if trigger.kind != "verb" or trigger.lemma in PLANNING or trigger.lemma in RESCHEDULING:
        return False
    if syntax.is_passive(trigger.clause):
        return False
    return is_ahead and time.preposition == "for" and syntax.tense(trigger.clause) in PAST


def is_counted_from(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether the day is counted from the event: "the day after the mill burned" is not that of the fire."""
    doc, last = time.head.doc, time.tokens[-1]
    following = last.i + 1
    linked = last if last.lower_ in AROUND else doc[following] if following < len(doc) else last
    return linked.lower_ in AROUND and linked.head == trigger.clause and trigger.clause.i > last.i


def is_base(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether it is what a change is counted from: "a rise of $2 million from the year before"."""
    if trigger.lemma == "compare" or time.preposition == "than":
        return True
    doc, follows = time.head.doc, time.tokens[-1].i + 1
    is_first_end = follows + 1 < len(doc) and doc[follows].lower_ in ("to", "through", "until")
    is_first_end = is_first_end and doc[follows + 1].tag_ != "VB"
    is_moving = trigger.lemma in CHANGES or any(c.lower_ in UP_OR_DOWN for c in trigger.clause.children)
    is_moved = trigger.kind == "verb" and is_moving and time.preposition == "from"
    is_change = trigger.token.pos_ == "NOUN" and trigger.lemma in CHANGES and time.preposition in BASES
    return (is_change or (is_moved and not is_first_end)) and time.head.i > trigger.token.i


def is_only_start(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether "since" does not date the verb: "they won their first cup since 1961" tells of a later year.

    So do "the first time they had won since 1961" and "the first to win since Ada Okoro in 1961".
    """
    is_since = time.preposition == SINCE or is_of_somebody_since(time)
    if not is_since or trigger.kind == "noun":
        return False
    if trigger.clause.relation in NOUN_CLAUSES and is_singled_out(syntax.antecedent(trigger.clause)):
        return True
    return syntax.tense(trigger.clause) not in ("present perfect", "pluperfect", "present", "none")


def is_of_somebody_since(time: PlacedTime) -> bool:
    """Whether a date stands behind the name of who did it last: "since Ada Okoro in 1961"."""
    name = word_before(time)
    while name.relation == "name part":
        name = name.head
    return name.pos_ == "PROPN" and syntax.preposition_of(name) == SINCE


def is_quoted_apart(trigger: Trigger, time: PlacedTime) -> bool:
    """Whether a date stands in a quotation that begins after the event: "wrote: “Born 12/5/17”".

    Or in one that ends before the verb which tells who said it: "“Not in May,” she wrote".
    """
    if any(quoted.end <= trigger.token.i for quoted in sayings(time)):
        return trigger.kind == "verb"
    doc, event = trigger.token.doc, trigger.token.i
    before = sum(token.text in QUOTES for token in doc[trigger.token.sent.start : event])
    between = sum(token.text in QUOTES for token in doc[event : time.head.i])
    return before % 2 == 0 and between % 2 == 1


def sayings(time: PlacedTime) -> list[Quotation]:
    """The quotations around a date that hold more than it and its preposition."""
    own = {token.i for token in time.tokens} | {time.tokens[0].i - 1}
    return [
        quoted
        for quoted in quotations(time.head)
        if quoted.holds(time.head)
        and not quoted.is_bracket
        and any(word.i not in own and not word.is_punct for word in time.head.doc[quoted.start : quoted.end])
    ]


def verb_meant(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb where a date follows its object: "announced the closure Monday", "revealed a leak in May".

    So where a date stands with the subject of what will be: "the flight on Friday will test the engine".
    """
    above = syntax.governor(trigger.token)
    outer = by_token.get(above.i) if above is not None else None
    if trigger.kind != "noun" or trigger.clause != trigger.token or outer is None:
        return trigger
    if trigger.token.relation == "subject" and outer.kind == "verb":
        return outer if syntax.is_foretold(outer.clause) and not syntax.negations(outer.clause) else trigger
    is_new = any(c.lower_ in ("a", "an") for c in syntax.children(trigger.token, "determiner"))
    is_other = outer.lemma in FRAMING or outer.lemma in PLANNING
    is_other = is_other or (outer.lemma in REPORTING and outer.lemma not in BRINGING_NEWS)
    is_near = time.preposition == "" or (time.preposition in ("in", "on") and is_new and not is_other)
    is_behind = is_near and word_before(time) in (trigger.token, trigger.token.right_edge)
    is_object = trigger.token.relation == "object" and time.head.i > trigger.token.i
    return outer if is_behind and is_object and syntax.tense(outer.clause) == "past" else trigger


def outcome_meant(trigger: Trigger, by_token: dict[int, Trigger]) -> Trigger:
    """The verb whose manner or outcome a noun tells: "the team went up with a 3-1 win on Monday"."""
    above = syntax.governor(trigger.token)
    if trigger.kind != "noun" or trigger.clause != trigger.token or above is None:
        return trigger
    if trigger.token.relation == "oblique" and above.lemma_ in LEADING_TO and above.tag_ == "VBG":
        return by_token.get(led_from(above), trigger)
    is_manner = trigger.token.relation in ("oblique", "adverbial clause")
    if not is_manner or not any(c.lower_ == "with" for c in syntax.markers(trigger.token)):
        return trigger
    outer = by_token.get(above.i)
    is_told = outer is not None and outer.kind == "verb" and syntax.own_subject(above) is not None
    return outer if outer is not None and is_told and above.i < trigger.token.i else trigger


def led_from(participle: Token) -> int:
    """The index of the past verb that tells what led to something; of `participle` where there is none."""
    if syntax.own_subject(participle) is not None:
        return participle.i
    for word in syntax.ancestors(participle):
        if syntax.own_subject(word) is not None and word.pos_ == "VERB":
            return word.i if syntax.tense(word) == "past" else participle.i
    return participle.i


def speaker_meant(trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """The verb of saying where the date stands beside it: "On Monday the mayor said the road was shut"."""
    above = syntax.governor(trigger.clause)
    if above is None or trigger.clause.relation != "complement clause":
        return trigger
    outer = by_token.get(above.i)
    if outer is None:
        return trigger
    subject = syntax.own_subject(trigger.clause)
    starts = trigger.token.i if subject is None else min(subject.left_edge.i, trigger.token.i)
    is_inside = any(outer.token.i < m.i < time.head.i for m in syntax.children(trigger.clause, "marker"))
    is_before = time.head.i < starts and outer.token.i < trigger.token.i and not is_quoted_apart(outer, time)
    is_behind = time.head.i > outer.token.i > trigger.token.i
    if is_before and is_put_in(outer, time):
        return trigger
    is_yet_to_come = is_future_in_the_past(trigger.clause) or was_to_be(trigger.clause)
    is_over = looks_back(time) and is_yet_to_come and outer.reporting
    return outer if (is_before and not is_inside) or is_behind or is_over else trigger


def was_to_be(clause: Token) -> bool:
    """Whether a clause tells what was to come: "said it was to close"."""
    is_aim = syntax.is_infinitive(clause) and is_to_do(clause)
    return is_aim and any(helper.lower_ in ("was", "were") for helper in syntax.auxiliaries(clause))


def looks_back(time: PlacedTime) -> bool:
    """Whether a date is told as one behind the writer: "last week", "earlier this month"."""
    first, last = time.tokens[0].lower_, time.tokens[-1].lower_
    return first in BEHIND_FIRST or last == BEHIND_LAST or is_earlier_in(time)


def is_earlier_in(time: PlacedTime) -> bool:
    """ "Earlier this month": the adverb may stand before the expression or in it."""
    first = time.tokens[0]
    before = first.i - 1
    return first.lower_ == "earlier" or (before >= 0 and first.doc[before].lower_ == "earlier")


def saying_beside(time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The verb of saying right before a date, after what it tells: "“…,” the paper said late on Monday"."""
    before = word_before(time)
    if before.tag_ == "RB" and before.i > before.sent.start:
        before = before.nbor(-1)
    speaker = by_token.get(before.i)
    follows = time.tokens[-1].i + 1
    if speaker is None or not speaker.reporting or follows >= len(before.doc) or follows == before.i + 1:
        return None
    is_behind = before.sent.start < before.i - LEAST_SAID
    return speaker if is_behind and before.doc[follows].is_punct else None


def told_around(speaker: Trigger, time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger:
    """What is told where who says it `is_put_in` behind its date."""
    if not speaker.reporting or not is_put_in(speaker, time):
        return speaker
    inner = [by_token[c.i] for c in syntax.children(speaker.clause, "complement clause") if c.i in by_token]
    return inner[0] if inner and inner[0].token.i > speaker.token.i else speaker


def is_put_in(speaker: Trigger, time: PlacedTime) -> bool:
    """Whether who says it stands between commas: "that year, the mayor said, the mill burned"."""
    doc, verb, subject = speaker.token.doc, speaker.token, syntax.own_subject(speaker.clause)
    if subject is None or verb.i + 1 >= len(doc):
        return False
    before = doc[max(subject.left_edge.i - 1, 0)]
    return before.text == "," and doc[verb.i + 1].text == "," and time.head.i < before.i


def complement_meant(
    trigger: Trigger, time: PlacedTime, by_token: dict[int, Trigger], published: date | None
) -> Trigger:
    """The complement of `trigger` where the date must belong to it: a coming date under a past verb."""
    noun = by_token.get(syntax.antecedent(trigger.clause).i)
    if trigger.clause.relation == "adnominal clause" and noun is not None and noun.kind == "noun":
        return noun if trigger.lemma in PLANNING and syntax.is_passive(trigger.clause) else trigger
    inner = [by_token[c.i] for c in syntax.complements(trigger.clause) if c.i in by_token]
    earliest = time.expression.earliest
    is_coming = is_later(earliest, published)
    is_told_before = lies_ahead(earliest, published) and syntax.tense(trigger.clause) in PAST
    if (trigger.lemma in PLANNING or is_told_before) and not inner:
        inner = [by_token[c.i] for c in syntax.objects(trigger.clause) if c.i in by_token]
    if not inner:
        return trigger
    candidate = inner[-1]
    stands_behind = time.head.i > candidate.token.i
    is_of_saying = trigger.reporting and trigger.token.i < time.head.i < candidate.token.left_edge.i
    if is_coming and syntax.tense(trigger.clause) != "future" and not is_of_saying:
        return candidate
    if trigger.lemma in SCHEDULED and stands_behind:
        return candidate
    return trigger
