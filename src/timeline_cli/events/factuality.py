"""Did it happen? What the sentence commits itself to, and the word that decides."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.dating import lies_ahead
from timeline_cli.events.event import Factuality
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS
from timeline_cli.events.lexicon import (
    ATTITUDE,
    CERTAIN,
    CONDITION_MARKERS,
    DENIAL,
    DOUBT,
    FAILURE,
    FALSEHOOD,
    FORECASTERS,
    FORECASTS,
    HEARSAY,
    IMAGINING,
    OPEN_NOUNS,
    PICTURED,
    PLANNING,
    REPORTING,
    SEEMING,
    STATIVE,
    TIMETABLE,
    TRUTH,
    WRONGLY,
)
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.sources import speaker
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.language.tokenizer import QUOTES

THAT = "that"
#: What somebody sets on what they want to do.
AIMS, ON = frozenset({"eye", "heart", "hope", "mind", "sight"}), "on"
NOBODY = frozenset({"few", "little", "nobody", "none", "nothing"})
#: What only makes it seem so: "it looked like the dam had burst".
APPEARING = frozenset({"feel", "look", "seem", "sound"})
#: What somebody takes back by it what was said: "apologised for saying that".
TAKING_BACK = frozenset({"apologise", "apologize", "lie"})
#: What is paid or given for saying it: "paid damages for saying that".
AMENDS = frozenset({"apology", "damage", "damages"})
NO_SUCH = frozenset({"little", "neither", "no"})
#: What is done to a charge, a verdict or a text that does not hold.
UNSAYING = frozenset({"annul", "correct", "drop", "overturn", "reverse"})
#: What puts a claim away with what stands behind it: "ruled out that she fled".
PUT_AWAY = {
    "brush": frozenset({"aside", "off"}),
    "laugh": frozenset({"off"}),
    "rule": frozenset({"out"}),
    "set": frozenset({"aside"}),
    "shoot": frozenset({"down"}),
    "shrug": frozenset({"off"}),
    "throw": frozenset({"out"}),
}
EMBEDDED = frozenset({"complement clause", "open complement", "adnominal clause"})
#: What one does or is who wishes that something is so, or that it is not.
WISHING = frozenset(
    "afraid anxious concern concerned dread fear fearful hope hopeful pray wish worried worry".split()
)
# What stands behind "it is unlikely".
HELD = frozenset({"complement clause", "subject", "passive subject"})
AHEAD = frozenset({"future", "infinitive"})
# What links a clause in the present to one of the future.
ONCE = frozenset({"after", "as", "before", "once", "until", "when"})
# What links a participle to one of the future: "as announced" has been.
ONCE_DONE = frozenset({"once", "until", "when"})
# With these, "not" leaves it open: "may not sail".
MAYBE = frozenset({"may", "might"})
MUST, BEFORE, DUE, GUILTY = "must", "before", "due", "guilty"
WOULD = frozenset({"would", "'d", "’d"})
# From where "would" looks ahead; as a participle the verb of saying stands beside a clause in the past.
BACK_THEN = frozenset({"past", "pluperfect", "present perfect", "participle"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """The factuality of an event, the word that decided it, and who says so."""

    factuality: Factuality = "asserted"
    cue: str | None = None
    source: Token | None = None

    def as_plan(self, cue: str) -> Judgement:
        """What is told as done of a day for which it was only planned."""
        return replace(self, factuality="planned", cue=cue) if self.factuality == "asserted" else self


def judge(
    trigger: Trigger,
    *,
    earliest: date | None = None,
    published: date | None = None,
    skip: Collection[int] = (),
    is_bygone: bool = False,
) -> Judgement:
    """What the text commits itself to about an event; a date after publication makes it planned.

    `skip` holds negations that do not count ("not charged until May" was charged in May). `is_bygone`: its
    date is so long over that no news speaks of a plan for it.
    """
    source, says = speaker(trigger.clause)
    found = negated(trigger, skip)
    if found is None and not (is_bygone and is_told_ahead(trigger.clause)):
        found = (
            held_against(trigger)
            or wished(trigger)
            or forecast(trigger, earliest, published)
            or foretold(trigger)
            or obliged(trigger)
            or doubted(trigger)
            or planned(trigger)
            or yet_to_come(trigger, earliest, published)
            or on_timetable(trigger, earliest, published)
            or after_publication(trigger, earliest, published)
            or embedded(trigger)
        )
    if found is not None:
        return Judgement(found[0], found[1], source)
    if says is not None:
        return Judgement("reported", says.text, source)
    return Judgement()


Finding = tuple[Factuality, str] | None


def negated(trigger: Trigger, skip: Collection[int]) -> Finding:
    """Negation of the clause itself, "no" before its subject or object, or "failed to" above it."""
    clause = trigger.clause
    direct = [word for word in syntax.negations(clause) if word.i not in skip]
    # "Pleaded not guilty" is what was pleaded.
    is_plea = clause.lower_ == GUILTY and clause.relation == "open complement"
    if direct and not is_plea and not any(modal.lower_ in MAYBE for modal in syntax.modals(clause)):
        return ("negated", direct[0].text)
    bearers = [trigger.token] if trigger.kind == "noun" else []
    subject = syntax.own_subject(clause)
    bearers += [
        n
        for n in (subject, *syntax.children(clause, "object"))
        if n is not None and not syntax.is_relative_pronoun(n)
    ]
    for noun in (noun for noun in bearers if not is_obliged_to(noun)):
        for word in noun.children:
            is_number = word.i + 1 < len(word.doc) and word.nbor(1).text == "."
            is_neither = word.lower_ == "neither" and word.relation == "conjunction"
            if is_quoted_alone(word):
                continue
            if is_neither or (word.lower_ in ("no", "neither") and word.pos_ == "DET" and not is_number):
                return ("negated", word.text)
        if noun.lower_ in ("nobody", "none", "nothing", "neither") or (
            noun.lower_ == "no" and noun.pos_ == "PRON"
        ):
            return ("negated", noun.text)
    above = syntax.governor(clause)
    if above is not None and clause.relation in EMBEDDED:
        denies = above.lemma_ in DENIAL or (above.lemma_ in FAILURE and clause.relation == "open complement")
        if denies and not syntax.negations(above):
            return ("negated", above.text)
        carried = [word for word in syntax.negations(above) if word.i not in skip]
        if clause.relation == "open complement" and carried:
            return ("negated", carried[0].text)
    return disowned(clause)


def is_quoted_alone(word: Token) -> bool:
    """Whether a word is only named: "the “no” side"."""
    beside = word.nbor(-1).text, word.nbor(1).text
    return all(mark and mark in QUOTES for mark in beside)


def disowned(clause: Token) -> Finding:
    """What the words around it say is not so, or not said: "no evidence that", "it is untrue that"."""
    above = syntax.governor(clause)
    if above is None:
        return None
    if clause.relation == "adnominal clause" and is_claimed(clause, above):
        return denied_claim(above)
    if above.lemma_ in APPEARING and syntax.marker_words(clause) & {"if", "like", "though"}:
        return ("possible", above.text)
    if clause.relation not in HELD:
        return None
    negation = next(iter(syntax.negations(above)), None)
    if negation is None:
        false = made_up(clause, above) or disowned_saying(above)
        if false is not None:
            return ("negated", false.text)
        if above.relation in NOUN_CLAUSES and above.lemma_ in REPORTING:
            return denied_claim(syntax.antecedent(above))
    if above.lemma_.lower() in FALSEHOOD and negation is None:
        return ("negated", above.text)
    if above.lemma_.lower() in TRUTH and negation is not None:
        return ("negated", negation.text)
    holder = syntax.own_subject(above)
    if holder is not None and holder.lower_ in NOBODY and above.pos_ == "VERB":
        return ("negated", holder.text)
    if asks(above):
        return ("possible", above.text)
    if negation is not None and above.lemma_ in REPORTING:
        return ("possible", negation.text)
    return None


def is_claimed(clause: Token, noun: Token) -> bool:
    """Whether a clause tells what a noun claims: "rumours | that she fled", "reports | she fled"."""
    if THAT in syntax.marker_words(clause):
        return True
    return noun.lemma_ in HEARSAY and syntax.own_subject(clause) not in (None, noun)


def made_up(clause: Token, above: Token) -> Token | None:
    """The word that says that what is said or thought is not so: "falsely claimed that", "dreamed that".

    "Wished that she had" tells what she had not.
    """
    if above.lemma_ in IMAGINING or (above.lemma_ == "wish" and syntax.tense(clause) == "pluperfect"):
        return above
    if above.lemma_ not in REPORTING and above.lemma_ not in ATTITUDE:
        return None
    # What an article says wrongly itself, it takes back by its own correction: a row that says so.
    if any(word.lemma_ == "version" for word in syntax.children(above, "subject")):
        return None
    return next((word for word in syntax.children(above, "adverb") if word.lower_ in WRONGLY), None)


def disowned_saying(says: Token) -> Token | None:
    """The "wrong" of "it would be wrong to say that", the "nothing" of "there is nothing to suggest that".

    So the "apologised" of "apologised for saying that".
    """
    above = syntax.governor(says)
    if above is None or syntax.negations(above):
        return None
    if says.relation == "adnominal clause" and syntax.is_infinitive(says):
        return above if above.lower_ in NOBODY else no_such(above)
    if says.relation == "adverbial clause" and says.tag_ == "VBG":
        is_paid = any(noun.lemma_ in AMENDS for noun in syntax.objects(above))
        return above if above.lemma_ in TAKING_BACK or is_paid else None
    is_word = says.lemma_ in REPORTING or says.lemma_ in ATTITUDE
    is_judged = is_word and says.relation in (*HELD, "open complement")
    return above if is_judged and above.lemma_.lower() in FALSEHOOD else None


def asks(clause: Token) -> bool:
    """Whether a clause is asked: "is it true that she left in May?"."""
    first = syntax.auxiliaries(clause)[:1]
    subjects = syntax.children(clause, "subject", "passive subject", "expletive")
    is_turned = bool(first and subjects) and first[0].i < subjects[0].i < clause.i
    return is_turned and any(word.text == "?" for word in clause.doc[clause.i : clause.sent.end])


def denied_claim(noun: Token) -> Finding:
    """Whether a claim is told as one that does not hold: "no sign that", "rejected reports that"."""
    none = no_such(noun)
    if none is not None:
        return ("negated", none.text) if not is_beyond_doubt(noun) else None
    for word in syntax.children(noun, "adjective"):
        if word.lemma_.lower() in FALSEHOOD:
            return ("negated", word.text)
    above = syntax.governor(noun)
    if above is None:
        return None
    # "Dismissed as false | a report that": a parse takes the object for more of the phrase before it.
    if noun.relation == "object" or (noun.relation == "oblique" and not syntax.preposition_of(noun)):
        if is_denying(above) and not syntax.negations(above):
            return ("negated", above.text)
        return next((("negated", word.text) for word in syntax.negations(above)), None)
    if noun.relation == "passive subject" and is_denying(above) and not syntax.negations(above):
        return ("negated", above.text)
    said = (above, *syntax.children(above, "open complement")) if noun.relation in SUBJECTS else ()
    untrue = next((word for word in said if word.lemma_.lower() in FALSEHOOD), None)
    return ("negated", untrue.text) if untrue is not None and not syntax.negations(above) else None


def is_denying(verb: Token) -> bool:
    """Whether a verb says that a claim does not hold: "rejected", "threw out"."""
    away = PUT_AWAY.get(verb.lemma_, frozenset())
    is_away = bool(away) and any(c.lower_ in away for c in syntax.children(verb, "particle", "adverb"))
    return verb.lemma_ in DENIAL or verb.lemma_ in UNSAYING or is_away


def no_such(noun: Token) -> Token | None:
    """The "no" before a noun."""
    return next((c for c in syntax.children(noun, "determiner") if c.lower_ in NO_SUCH), None)


def is_obliged_to(noun: Token) -> bool:
    """Whether nothing is left but to do what follows: "had no choice | but to close the mill"."""
    return [word.lower_ for word in noun.doc[noun.i + 1 : noun.i + 3]] == ["but", "to"]


def is_beyond_doubt(noun: Token) -> bool:
    """Whether a noun says that what depends on it is so: "no doubt", "no secret"."""
    return noun.lemma_.lower() in CERTAIN and no_such(noun) is not None


def held_against(trigger: Trigger) -> Finding:
    """What somebody tried or plotted as others hold against them: "accused of trying | to bribe her"."""
    act = syntax.governor(trigger.clause)
    if act is None or trigger.clause.relation != "open complement" or not syntax.is_named_act(act):
        return None
    return ("possible", act.head.text) if act.head.lemma_ in ATTITUDE else None


def wished(trigger: Trigger) -> Finding:
    """What is hoped or feared: no plan, and no fact."""
    clause = trigger.clause
    frame = syntax.outer_subject(clause)
    above = frame if frame is not None else syntax.governor(clause)
    is_told = frame is not None or clause.relation in ("complement clause", "adnominal clause")
    if above is None or not is_told or not (above.lemma_ in WISHING or above.lemma_ in OPEN_NOUNS):
        return None
    is_content = clause.relation != "adnominal clause" or syntax.own_subject(clause) is not None
    return ("possible", above.text) if is_content else None


def obliged(trigger: Trigger) -> Finding:
    """What "must" be done: an aim set, where no "must have" or "must know" only concludes."""
    modals, helpers = syntax.modals(trigger.clause), syntax.auxiliaries(trigger.clause)
    is_concluded = trigger.lemma in STATIVE or any(helper.lemma_ == "have" for helper in helpers)
    is_must = len(modals) == 1 and modals[0].lower_ == MUST
    return ("planned", modals[0].text) if is_must and not is_concluded else None


def doubted(trigger: Trigger) -> Finding:
    """A modal other than "will", a hedge, or a condition."""
    clause = trigger.clause
    modals = syntax.modals(clause)
    if modals:
        return ("possible", modals[0].text)
    for word in (*clause.children, *trigger.token.children):
        if word.lemma_.lower() in DOUBT and word.relation in ("adverb", "adjective"):
            return ("possible", word.text)
        if word.lower_ in CONDITION_MARKERS and word.relation == "marker":
            return ("possible", word.text)
    link, above = clause.relation, syntax.governor(clause)
    if above is not None and above.pos_ == "ADJ" and above.lemma_.lower() in DOUBT and link in HELD:
        return ("possible", above.text)
    if above is not None and link == "complement clause":
        for word in syntax.children(above, "adverb"):
            if word.lemma_.lower() in DOUBT:
                return ("possible", word.text)
    has_tense = clause.tag_ in syntax.FINITE_TAGS and clause.lower_ != clause.lemma_
    is_led = link == "open complement" or (link == "conjunct" and not has_tense)
    if above is not None and is_led and above.pos_ in ("VERB", "AUX", "ADJ"):
        carried = syntax.modals(above)
        if carried and syntax.own_subject(clause) is None:
            return ("possible", carried[0].text)
        if link == "open complement" and above.lemma_.lower() in DOUBT:
            return ("possible", above.text)
    return None


def forecast(trigger: Trigger, earliest: date | None, published: date | None) -> Finding:
    """What somebody expects or has worked out: nobody means to do it, and it is no more than their word."""
    clause = trigger.clause
    is_ahead = syntax.tense(clause) == "future" or is_future_in_the_past(clause)
    says = held_by(clause)
    if says is not None and says.lemma_ in FORECASTS and is_ahead and not is_conditional(clause):
        return ("reported", says.text)
    return foreseen(trigger, earliest, published)


def foreseen(trigger: Trigger, earliest: date | None, published: date | None) -> Finding:
    """What is to come as those see it who can only foresee it: "experts think that it is set to close"."""
    clause = trigger.clause
    above = syntax.governor(clause)
    is_chain = clause.relation == "open complement"
    if above is not None and is_chain and above.lemma_ in FORECASTS and is_forecaster(above):
        return ("reported", above.text)
    says = held_by(above if above is not None and is_chain else clause)
    is_ahead = earliest is not None and published is not None and earliest > published
    is_ahead = is_ahead or syntax.tense(clause) in AHEAD or is_future_in_the_past(clause)
    is_open = any(helper.lower_ not in WOULD for helper in syntax.modals(clause)) or is_conditional(clause)
    if says is None or not is_ahead or is_open or not is_forecaster(says):
        return None
    return ("reported", says.text)


def is_forecaster(says: Token) -> bool:
    """Whether who says it can only foresee it: "polls show that the party will win"."""
    subject = syntax.own_subject(says)
    return subject is not None and subject.lemma_.lower() in FORECASTERS


def held_by(clause: Token) -> Token | None:
    """The verb whose complement the clause is, or goes on with, or that stands beside it ("…, she said")."""
    above = syntax.governor(clause)
    if above is not None and clause.relation == "conjunct":
        clause, above = above, syntax.governor(above)
    if above is not None and clause.relation == "complement clause":
        return above
    return next((c for c in syntax.children(clause, "parataxis") if c.pos_ == "VERB"), None)


def is_future_in_the_past(clause: Token) -> bool:
    """Whether "would" may stand for the "will" of what somebody said then."""
    helpers = syntax.shared_auxiliaries(clause)
    words = [helper.lower_ for helper in helpers]
    if clause.tag_ not in ("VB", "VBN", "VBG") or "have" in words:
        return False
    return any(word in WOULD for word in words) and len(syntax.modals(clause)) == 1


def foretold(trigger: Trigger) -> Finding:
    """What was said to be coming: "announced that the mill would close", unless it hangs on a condition."""
    clause = trigger.clause
    says = held_by(clause)
    if says is None or says.lemma_ not in REPORTING or not is_future_in_the_past(clause):
        return None
    if clause.lemma_ in STATIVE or syntax.tense(says) not in BACK_THEN or is_conditional(clause):
        return None
    return ("planned", syntax.modals(clause)[0].text)


def is_told_ahead(clause: Token) -> bool:
    """Whether a history tells with "would" what came later: "he would leave in 1903", "who would be king".

    Not so what somebody said or thought, or what hangs on a condition.
    """
    top = clause
    while top.relation == "conjunct" and top.head is not top:
        top = top.head
    is_main = top.relation == "root" or (top.relation == "relative clause" and syntax.set_off(top))
    is_own = held_by(clause) is None and speaker(clause)[1] is None and not is_quoted(clause)
    return is_main and is_own and is_future_in_the_past(clause) and not is_conditional(clause)


def is_conditional(clause: Token) -> bool:
    """Whether a condition stands with the clause: "it would close if the money ran out"."""
    return any(
        marker.lower_ in CONDITION_MARKERS
        for beside in (clause, *syntax.children(clause, "adverbial clause"))
        for marker in syntax.children(beside, "marker")
    )


def is_shown(trigger: Trigger) -> bool:
    """Whether the line under a picture tells what is seen in it: that has been, whatever its date."""
    clause = trigger.clause
    is_going_on = any(helper.lower_ == "being" for helper in syntax.auxiliaries(clause))
    is_present = syntax.is_passive(clause) and syntax.tense(clause) == "present"
    return trigger.lemma in PICTURED and is_present and not is_going_on


def is_only_shown(trigger: Trigger) -> bool:
    """Whether nothing is told that what is seen does: "a ferry is seen", "Ada Okoro, pictured in May"."""
    is_aside = syntax.is_reduced(trigger.clause) and syntax.agent(trigger.clause) is None
    return (is_shown(trigger) or (is_aside and trigger.lemma in PICTURED)) and not any(
        syntax.children(trigger.clause, "open complement")
        + [c for c in syntax.children(trigger.clause, "adverbial clause") if c.tag_ == "VBG"]
    )


def planned(trigger: Trigger) -> Finding:
    """ "Will", "is to", or a plan word above an infinitive."""
    clause = trigger.clause
    if syntax.tense(clause) == "future":
        return planned_by(clause)
    if syntax.is_infinitive(clause) or (
        clause.tag_ in ("VB", "VBG") and clause.relation == "open complement"
    ):
        above = syntax.governor(clause)
        if above is not None:
            if syntax.tense(above) == "future":
                return planned_by(above)
            if above.lemma_ in PLANNING and syntax.is_infinitive(clause):
                return ("planned", above.text)
            if above.lemma_ == "be":
                return ("planned", above.text)
        if is_to_do(clause):
            return ("planned", "to")
    if trigger.kind == "predicate" and is_to_be(clause):
        return ("planned", "to")
    if syntax.is_due(clause) or (trigger.kind == "predicate" and clause.lower_ == DUE):
        return ("planned", DUE)
    once = then_to_come(clause)
    if once is not None:
        return ("planned", once.text)
    if syntax.is_demanded(clause):
        return ("planned", clause.head.text)
    aim = aimed_with(clause)
    if aim is not None:
        return ("planned", aim.text)
    if is_awaited(trigger):
        return ("planned", trigger.token.head.text)
    for word in trigger.token.children:
        if word.lemma_.lower() in PLANNING and plans(word, trigger):
            return ("planned", word.text)
    if trigger.lemma in ("schedule", "slate", "plan", "due") and syntax.is_passive(clause):
        return ("planned", trigger.token.text)
    return None


def aimed_with(clause: Token) -> Token | None:
    """The "sights" of "has set its sights on | buying | a bank": what somebody wants is not done."""
    above = syntax.governor(clause)
    is_on = any(marker.lower_ == ON for marker in syntax.children(clause, "marker"))
    if above is None or not is_on or clause.tag_ != "VBG":
        return None
    return next((word for word in syntax.objects(above) if word.lemma_ in AIMS), None)


def is_awaited(trigger: Trigger) -> bool:
    """ "We expect | a verdict | in May"."""
    above = syntax.governor(trigger.token)
    if trigger.kind != "noun" or trigger.clause != trigger.token or above is None:
        return False
    is_object = trigger.token.relation == "object" and syntax.tense(above) == "present"
    return is_object and above.lemma_ in FORECASTS


def plans(word: Token, trigger: Trigger) -> bool:
    """Whether a plan word below an event says that it is to come: not "about the raid", "due to a strike"."""
    if word.relation == "adjective":
        return True
    is_verb = trigger.token.pos_ == "VERB" or (trigger.token.i == word.i + 2 and trigger.token.tag_ != "NNS")
    is_cause = word.nbor(1).lower_ == "to" and not is_verb
    return word.relation == "preposition" and word.lower_ != "about" and not is_cause


def then_to_come(clause: Token) -> Token | None:
    """The "when" of "when it opens in May, it will be the longest": the present stands for what is to come.

    So does a participle: "once opened". Where somebody foresees it, it is only foreseen.
    """
    above = syntax.governor(clause)
    if above is None or clause.relation != "adverbial clause":
        return None
    while above.relation == "open complement" and above.head is not above:
        above = above.head
    if syntax.tense(above) != "future" or held_by(above) is not None:
        return None
    links = {"present": ONCE, "participle": ONCE_DONE}.get(syntax.tense(clause), frozenset())
    return next((word for word in clause.children if word.lower_ in links and word.i < clause.i), None)


def yet_to_come(trigger: Trigger, earliest: date | None, published: date | None) -> Finding:
    """What comes after something told as over, in the present: "spoke before the council meets at noon"."""
    clause = trigger.clause
    above = syntax.governor(clause)
    is_over = earliest is not None and published is not None and earliest < published
    if above is None or is_over or clause.relation != "adverbial clause" or syntax.tense(clause) != "present":
        return None
    link = next((marker for marker in syntax.markers(clause) if marker.lower_ == BEFORE), None)
    is_apart = syntax.tense(above) in BACK_THEN
    return ("planned", link.text) if link is not None and is_apart else None


def on_timetable(trigger: Trigger, earliest: date | None, published: date | None) -> Finding:
    """What a timetable has happen on the day of publication: "the festival opens on Thursday"."""
    is_today = earliest is not None and earliest == published
    is_present = trigger.lemma in TIMETABLE and syntax.tense(trigger.clause) == "present"
    if not (is_today and is_present) or syntax.is_passive(trigger.clause):
        return None
    return ("planned", trigger.token.text)


def is_to_do(clause: Token) -> bool:
    """ "Is to meet", and not "seemed to be meeting"."""
    links = [link.i for link in clause.children if link.lower_ == "to"]
    return any(a.lemma_ == "be" and not (links and links[0] < a.i) for a in syntax.auxiliaries(clause))


def is_to_be(clause: Token) -> bool:
    """ "Is to be captain"."""
    links = [link.i for link in clause.children if link.lower_ == "to"]
    return bool(links) and any(a.lemma_ == "be" and a.i < links[0] for a in syntax.auxiliaries(clause))


def planned_by(above: Token) -> Finding:
    helper = next(
        (a for a in syntax.shared_auxiliaries(above) if a.lower_ in syntax.FUTURE_AUXILIARIES), above
    )
    return ("planned", helper.text)


def after_publication(trigger: Trigger, earliest: date | None, published: date | None) -> Finding:
    """What its date makes planned: no picture, and nothing told in the past that is only a clock ahead."""
    if earliest is None or published is None or earliest <= published or is_shown(trigger):
        return None
    if is_told_as_over(trigger) and not lies_ahead(earliest, published):
        return None
    return ("planned", "its date lies after publication")


def is_told_as_over(trigger: Trigger) -> bool:
    """Whether the tense of the clause that tells an event is of the past."""
    return syntax.tense(telling_clause(trigger)) in BACK_THEN - {"participle"}


def telling_clause(trigger: Trigger) -> Token:
    """The clause that tells an event: that of its verb, and of a noun the one whose subject it is.

    What came of an act is told by the act: "was suspended, only to be readmitted".
    """
    above = syntax.governor(trigger.token)
    is_subject = trigger.token.relation in SUBJECTS
    if trigger.kind == "noun" and trigger.clause == trigger.token and above is not None and is_subject:
        return above
    clause = trigger.clause
    while syntax.is_outcome(clause) and clause.head is not clause:
        clause = clause.head
    return clause


def embedded(trigger: Trigger) -> Finding:
    """What is only believed, feared or purposed, or "is said to have" been."""
    clause = trigger.clause
    above = syntax.governor(clause)
    if above is None or not (clause.relation in EMBEDDED or syntax.is_named_act(clause)):
        return None
    if is_beyond_doubt(above):
        return None
    seeming = syntax.governor(above)
    if seeming is not None and above.relation == "open complement" and seeming.lemma_ in SEEMING:
        return ("possible", seeming.text)
    is_hearsay = syntax.is_passive(above) and is_said_to_have(clause)
    is_held = above.lemma_ not in REPORTING or is_hearsay or syntax.is_named_act(clause)
    is_open = above.lemma_ in ATTITUDE or (above.lemma_ in OPEN_NOUNS and THAT in syntax.marker_words(clause))
    if is_open and is_held:
        return ("possible", above.text)
    return ("reported", above.text) if above.lemma_ in REPORTING and is_hearsay else None


def is_said_to_have(clause: Token) -> bool:
    """Whether a clause tells what somebody is held to have done: "is alleged | to have taken it"."""
    is_done = any(helper.lemma_ == "have" for helper in syntax.auxiliaries(clause))
    return clause.relation == "open complement" and is_done
