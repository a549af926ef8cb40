"""Clauses without a finite verb, told as sentences: "the mill, built in 1907" → "The mill was built".

A participle that names an event of its own gets the form that a sentence needs. One that only tells how or
why the main clause came about gives its date to that, which is the better row.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from timeline_cli.events import syntax
from timeline_cli.events.dating import Datings, is_after
from timeline_cli.events.factuality import then_to_come
from timeline_cli.events.lexicon import (
    ASIDES,
    BEFORE_OR_AFTER,
    CALLING_ON,
    MEANS,
    NEVER_PASSIVE,
    PLANNING,
    PLEAS,
    PUBLISHING,
    REPORTING,
    SAME_TIME,
    SHOWING,
    STATIVE,
    TELLING_PREDICATES,
    TEXTS,
    UNDERGONE,
)
from timeline_cli.events.tokens import Token, once
from timeline_cli.events.triggers import Trigger, is_event_noun, looks_like_event_noun
from timeline_cli.language.irregular import ONE_PAST_FORM
from timeline_cli.language.past import simple_past

PARTICIPLES = frozenset({"VBN", "VBG"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})
PLURAL_WORDS = frozenset(
    {"they", "we", "you", "these", "those", "both", "many", "several", "people", "police"}
)
#: How something is got that shows something, and what it does.
RECORDING = frozenset(
    "capture collect conduct draw film gather obtain perform record release shoot take".split()
)
FINDINGS = frozenset(
    "confirm demonstrate detect exclude find grow identify indicate measure reveal show suggest test".split()
)
#: What one of several is, told by a word alone.
RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth next one".split())
PAST = frozenset({"past", "pluperfect", "present perfect"})
# Helpers by whether one or several are told with them.
AGREEING = {helper: pair for pair in (("was", "were"), ("is", "are"), ("has", "have")) for helper in pair}
# What a verb without "to" or a tense stands under: "helped the crew sail", "saw her leave".
LETTING = frozenset({"feel", "hear", "help", "let", "make", "see", "watch"})
# What is so "is to" be, where what somebody hopes or wants to do may not.
SETTLED = frozenset({"arrange", "bind", "due", "expect", "plan", "poise", "schedule", "set", "slate"})
# What is said of something with the day on which it is to be.
EXPECTED = frozenset({"expect", "plan", "schedule", "slate"})
# Nobody does all that while.
YEARS = frozenset({"decade", "month", "season", "year"})
# What is done with a survey or a test, which then tells something.
CONDUCTING = frozenset(
    {"carry", "commission", "complete", "conduct", "do", "hold", "make", "perform", "take", "undertake"}
)
# What is done with a letter, which then says something.
SENDING = frozenset({"deliver", "send", "submit"})


def is_finite(clause: Token) -> bool:
    """Whether the clause has a verb with a tense of its own, or shares one.

    Many past forms are participles too: "the council met and voted", "council voted" may be tagged so.
    """
    clause = syntax.clause_head(clause)
    if syntax.is_reduced(clause) or syntax.is_done_to(clause):
        return False
    if any(word.tag_ in syntax.FINITE_TAGS for word in (clause, *syntax.shared_auxiliaries(clause))):
        return True
    if syntax.is_past_with_link(clause):
        return True
    if clause.tag_ != "VBN" or syntax.auxiliaries(clause) or syntax.agent(clause) is not None:
        return False
    if "with" in syntax.marker_words(clause):
        # "With the price expected to rise" tells of what is expected.
        return False
    if clause.lower_ != simple_past(clause.lemma_.lower(), clause.lower_):
        return False
    above = syntax.governor(clause)
    goes_on = clause.relation == "conjunct" and above is not None and above.tag_ == "VBD"
    goes_on = goes_on and above is not None and not syntax.is_reduced(above)
    subject = syntax.own_subject(clause)
    is_active = bool(syntax.children(clause, "object", "complement clause"))
    return goes_on or is_active or (subject is not None and subject.i < clause.i)


def as_sentence(clause: Token) -> Mapping[int, str]:
    """What to write for which word, by its index, so that a participle clause becomes a sentence."""
    subject = syntax.subject(clause)
    is_several = subject is not None and is_plural(subject) and not is_of_one_listed(clause, subject)
    if syntax.is_without_helper(clause):
        helpers = [helper.lower_ for helper in syntax.shared_auxiliaries(clause)]
        forms = [AGREEING[form][is_several] if form in AGREEING else form for form in helpers]
        return {clause.i: " ".join((*forms, clause.text))}
    if is_finite(clause):
        return {}
    if leading := led_to_besides(clause):
        to = next((word for word in clause.children if word.lower_ == "to" and word.i < clause.i), None)
        return {to.i: f"{leading} to"} if to is not None else {clause.i: f"{leading} to {clause.text}"}
    if syntax.is_infinitive(clause) and not syntax.is_outcome(clause):
        to = next(word for word in clause.children if word.lower_ == "to")
        is_told = is_to_be_done(clause) or is_planned_besides(clause)
        return {to.i: "are to" if is_several else "is to"} if is_told else {}
    if clause.tag_ == "VB" and is_planned_besides(clause):
        return {clause.i: f"{'are' if is_several else 'is'} to {clause.text}"}
    if clause.tag_ == "VB" and syntax.is_due(clause) and not syntax.shared_auxiliaries(clause):
        return {clause.i: f"{'are' if is_several else 'is'} due to {clause.text}"}
    if is_expected(clause):
        return {clause.i: f"{'are' if is_several else 'is'} {clause.text.lower()}"}
    is_told = syntax.is_outcome(clause) or (is_participle(clause) and is_event_of_its_own(clause))
    is_told = is_told or is_let(clause)
    if not is_told:
        return {}
    is_bare = not syntax.auxiliaries(clause)
    if not syntax.is_passive(clause) or (is_bare and is_never_undergone(clause)):
        return {clause.i: simple_past(clause.lemma_.lower(), clause.lower_)}
    verb = "were" if is_several else "was"
    for helper in syntax.auxiliaries(clause):
        if helper.lower_ in ("been", "getting"):
            return {helper.i: verb if helper.lower_ == "been" else "got"}
    return {clause.i: f"{'will be' if then_to_come(clause) else verb} {clause.text.lower()}"}


def is_never_undergone(clause: Token) -> bool:
    """ "Reigned", "died", and "followed" where nobody is told by whom: what the noun before it did."""
    is_next = clause.lemma_ == "follow" and syntax.agent(clause) is None
    return is_next or clause.lemma_ in NEVER_PASSIVE


def is_of_one_listed(clause: Token, noun: Token) -> bool:
    """ "Ada, | born in 1950 |, and Carl": what stands behind the first of several tells of that one."""
    is_beside = clause.relation == "adnominal clause" and clause.head == noun and noun.tag_ in ("NN", "NNP")
    return is_beside and all(other.i > clause.i for other in syntax.children(noun, "conjunct"))


def is_let(clause: Token) -> bool:
    """ "The tide helped | the crew sail": they did."""
    above = syntax.governor(clause)
    if clause.tag_ != "VB" or above is None or above.lemma_ not in LETTING:
        return False
    is_own = syntax.own_subject(clause) is not None and not syntax.children(clause, "auxiliary", "marker")
    return is_own and syntax.tense(above) == "past" and not syntax.negations(above)


def is_participle(clause: Token) -> bool:
    return clause.tag_ in PARTICIPLES or syntax.is_reduced(clause) or syntax.is_done_to(clause)


def is_expected(clause: Token) -> bool:
    """ "The general election, | widely expected on 5 May": what the noun before the comma is."""
    is_bare = clause.tag_ == "VBN" and not syntax.children(clause, "auxiliary", "passive auxiliary", "marker")
    is_bare = is_bare and clause.relation == "adnominal clause" and not syntax.complements(clause)
    return is_bare and clause.lemma_ in EXPECTED and syntax.set_off(clause)


def is_planned_besides(infinitive: Token) -> bool:
    """ "Is due to sing in May and | to begin a tour in June": that is due too, on another day.

    What somebody wants to do besides is not yet to be.
    """
    first = syntax.governor(infinitive)
    plan = syntax.governor(first) if first is not None and first.relation == "open complement" else None
    if plan is None or infinitive.relation != "conjunct" or syntax.is_passive(infinitive):
        return False
    return plan.lemma_ in SETTLED and syntax.tense(plan) == "present" and not syntax.negations(plan)


def led_to_besides(infinitive: Token) -> str:
    """What leads to a second infinitive too: "| was forced | to leave in May and sell the mill in June"."""
    first = syntax.governor(infinitive)
    if infinitive.tag_ != "VB" or infinitive.relation != "conjunct" or first is None:
        return ""
    above = first if first.tag_ == "VBD" else syntax.governor(first)
    if above is None or above.tag_ not in ("VBD", "VBN", "VBP", "VBZ") or above.lemma_ in SETTLED:
        return ""
    # "Went on to win": a parse may take that for an aim.
    on = [child for child in above.children if child.lower_ == "on" and child.i == above.i + 1]
    led = [
        *syntax.children(above, "open complement"),
        *(syntax.children(above, "adverbial clause") if on else ()),
    ]
    if syntax.negations(above) or not any(
        syntax.is_infinitive(verb) and verb.i < infinitive.i for verb in led
    ):
        return ""
    led_to_it = [c for c in syntax.children(above, "object", "recipient") if above.i < c.i < infinitive.i]
    if led_to_it:
        # "Led him to leave and return": he was led to.
        is_told = above.lower_.endswith("ed") or above.lemma_ in ONE_PAST_FORM
        helper = "were" if is_plural(led_to_it[0]) else "was"
        return f"{helper} {above.text}" if is_told and not syntax.auxiliaries(above) else ""
    return " ".join(word.text for word in (*syntax.auxiliaries(above), above, *on))


def is_to_be_done(infinitive: Token) -> bool:
    """Whether an infinitive tells what is to happen to its noun: "with the deal to be signed"."""
    if infinitive.relation != "adnominal clause" or not syntax.is_passive(infinitive):
        return False
    noun = syntax.antecedent(infinitive)
    if noun.pos_ == "ADJ" or noun.lemma_ in PLEAS:
        # "The second to be sold" is one that was sold; "a demand for it to be sold" may come to nothing.
        return False
    whole = syntax.governor(noun) if syntax.preposition_of(noun) == "of" else noun
    is_one_of = whole is not None and whole.lower_ in ("first", "last", "only", "one")
    return not (is_one_of or is_singled_out(noun))


def is_plural(noun: Token) -> bool:
    """Whether a verb in the plural follows the noun."""
    coordinated = any(c.lower_ == "and" for n in noun.conjuncts for c in n.children)
    numbers = any(c.relation == "number" and c.lower_ not in ("one", "1") for c in noun.children)
    is_number = noun.tag_ == "CD" and noun.lower_ not in ("one", "1")
    return noun.tag_ in PLURAL_TAGS or noun.lower_ in PLURAL_WORDS or coordinated or numbers or is_number


def is_event_of_its_own(clause: Token) -> bool:
    """Whether a participle clause tells an event that happened, with a subject that is sure."""
    if syntax.negations(clause) or clause.lemma_.lower() in STATIVE:
        return False
    first = first_of_coordination(clause)
    if syntax.is_owned_up_to(first):
        return True
    link, above = first.relation, syntax.governor(first)
    own = syntax.own_subject(first)
    if own is not None:
        is_told = above is None or first.tag_ == "VBN" or syntax.tense(above) in PAST
        return is_told and own.tag_ != "PRP$"
    if syntax.is_passive(first) and link == "adnominal clause":
        return not is_singled_out(syntax.antecedent(first))
    if link != "adverbial clause" or above is None:
        return False
    if syntax.is_passive(first) and not syntax.auxiliaries(first):
        return opens_sentence(first)
    return is_done_first(first, above) or is_before_or_after(first, above) or is_after_years(first)


def is_done_first(clause: Token, above: Token) -> bool:
    """ "Having left the party, she will sit alone": it is done, whatever the tense of what comes next."""
    helpers = {helper.lower_ for helper in syntax.auxiliaries(clause)}
    return "having" in helpers and is_finite(above) and not syntax.marker_words(clause)


def is_after_years(clause: Token) -> bool:
    """ "She taught for 31 years, | retiring in 1989": what came at the end of them is no part of it."""
    above = syntax.governor(clause)
    if above is None or clause.relation != "adverbial clause" or clause.tag_ != "VBG" or clause.i < above.i:
        return False
    lengths = [noun for noun in syntax.obliques(above) if syntax.preposition_of(noun) == "for"]
    is_long = any(noun.lemma_ in YEARS and syntax.children(noun, "number") for noun in lengths)
    first = clause.left_edge
    return is_long and first.i > above.i and "," in (first.text, first.nbor(-1).text)


def first_of_coordination(clause: Token) -> Token:
    """The first of coordinated participles: "built in 1907 and closed in 1990"."""
    first = clause
    while first.relation == "conjunct" and syntax.own_subject(first) is None:
        above = syntax.governor(first)
        if above is None or not (above.tag_ in PARTICIPLES or syntax.is_reduced(above)):
            return first
        first = above
    return first


@once
def is_singled_out(noun: Token) -> bool:
    """Whether a participle tells among which things the noun is the first, the largest or the same."""
    return any(child.lower_ in ("same", "all") or is_singling(child) for child in noun.children)


def ranked_one(noun: Token) -> Token | None:
    """What an infinitive behind a noun tells to be the first, the last or the third to do something.

    "The | third country to", "the | latest of 12 shops to"; None where the noun is told by no rank.
    """
    whole = noun.head if syntax.preposition_of(noun) == "of" else noun
    for word in (noun, whole):
        if is_singled_out(word) or any(is_rank(other) for other in (word, *word.children)):
            return word
    return None


def is_rank(word: Token) -> bool:
    return is_singling(word) or word.lower_ in RANKS


def is_singling(word: Token) -> bool:
    """Whether a word picks one of many: "the first", "the only", "the largest", "the 5th"."""
    most = any(child.tag_ == "RBS" for child in word.children)
    return most or word.tag_ == "JJS" or word.lower_ in ("first", "last", "only") or is_ordinal(word)


def tells_what_happens(trigger: Trigger) -> bool:
    """Whether a predicate tells an event: "was dead on arrival", "is the first to win"."""
    words = {trigger.lemma, *(child.lower_ for child in trigger.token.children)}
    is_telling = bool(words & TELLING_PREDICATES.words)
    return is_telling or is_first_to(trigger.token) or is_made_so(trigger.token)


def shows_up(trigger: Trigger) -> bool:
    """Whether somebody "appears before the judges": no quality is said of whom."""
    return trigger.lemma == "appear" and not syntax.complements(trigger.clause)


def is_made_so(predicate: Token) -> bool:
    """Whether a parse took what somebody was made for what they were: "was appointed | director"."""
    link = syntax.copula(predicate)
    made = link.nbor(1) if link is not None and link.i < predicate.i else predicate
    return made.relation == "adjective" and made.tag_ == "VBN" and made.lemma_ in UNDERGONE


def is_first_to(predicate: Token) -> bool:
    """Whether something was the only one, or one end of a row, to do what is told: "was the first to fly"."""
    if not is_singling(predicate):
        clauses = syntax.children(predicate, "adnominal clause")
        return is_singled_out(predicate) and any(syntax.is_infinitive(clause) for clause in clauses)
    return any(syntax.is_infinitive(child) for child in predicate.children if child.i > predicate.i)


def is_ordinal(word: Token) -> bool:
    return word.text[:1].isdigit() and word.lower_[-2:] in ("st", "nd", "rd", "th")


def opens_sentence(participle: Token) -> bool:
    """Whether a passive participle stands first, right before its subject: "Built in 1907, the mill …"."""
    subject = syntax.subject(participle)
    start, end = participle.left_edge, participle.right_edge
    return bool(start.is_sent_start) and subject is not None and subject.left_edge.i - end.i <= 2


def is_before_or_after(clause: Token, above: Token) -> bool:
    """Whether a participle tells what came before or after a main clause that tells what happened."""
    markers = syntax.marker_words(clause)
    others = {c.lower_ for c in clause.children if c.relation in ("preposition", "adverb")}
    if markers - BEFORE_OR_AFTER.words or (markers | others) & SAME_TIME.words:
        return False
    if "with" in markers and clause.i > 1 and clause.nbor(-1).lower_ != "with":
        # "With its price rising" tells of the price.
        return False
    if syntax.negations(above) or (syntax.is_passive(above) and syntax.agent(above) is not None):
        return False
    if above.tag_ == "VBG" and not is_finite(above):
        return is_event_of_its_own(above)
    is_since = "since" in markers and syntax.tense(above) == "present"
    return is_finite(above) and (syntax.tense(above) in PAST or is_since)


def told_by_main_clause(
    dated: Datings, triggers: Mapping[int, Trigger], published: date | None = None
) -> Datings:
    """`dated`, with the dates of clauses that only accompany given to the main clause.

    "Speaking on Monday, she said", "he fell while walking home on Monday", "they used a rope to climb it in
    May": the main clause happened then too, and tells more. Not so what was done for a day to come.
    """
    found = dict(dated)
    for index, dating in dated.items():
        inner = triggers[index]
        host = main_clause(inner)
        outer = triggers.get(host.i) if host is not None else None
        if outer is None or outer.kind not in ("verb", "predicate"):
            continue
        if outer.token.i in found and not found[outer.token.i].is_shared:
            continue
        is_finding = inner.lemma in RECORDING and outer.lemma in FINDINGS
        is_told = syntax.tense(outer.clause) in PAST or is_finding
        if not is_told or syntax.negations(outer.clause):
            continue
        is_aim = syntax.is_infinitive(inner.clause) and outer.lemma not in PLANNING
        if is_aim and is_after(dating, published):
            continue
        because = f"“{inner.token.text}” tells how or when “{outer.token.text}” came about"
        found[outer.token.i] = dating.passed_to(outer, "take the date of", because)
        del found[index]
    return found


def main_clause(trigger: Trigger) -> Token | None:
    """The predicate that a verb without a tense accompanies, None when it tells an event of its own."""
    clause, link = trigger.clause, trigger.clause.relation
    if trigger.kind != "verb" or syntax.own_subject(clause) is not None:
        return None
    if link == "adverbial clause" and trigger.lemma in CALLING_ON and syntax.is_passive(clause):
        # "Asked about it, she said": who asked matters less than the answer.
        return syntax.governor(clause)
    if is_finite(clause):
        return None
    if link == "adverbial clause":
        return syntax.governor(clause) if is_accompanying(trigger) else None
    if link != "adnominal clause":
        return None
    noun = syntax.antecedent(clause)
    above = syntax.governor(noun)
    ranked = ranked_one(noun) if syntax.is_infinitive(clause) and not syntax.is_passive(clause) else None
    if ranked is not None:
        return ranked if syntax.copula(ranked) is not None else syntax.governor(ranked)
    is_out = (clause.lemma_ in PUBLISHING or clause.lemma_ in SENDING) and noun.lemma_ in TEXTS
    is_act = is_event_noun(noun) or looks_like_event_noun(noun) or noun.lemma_ in TEXTS
    is_done = is_act and clause.lemma_ in CONDUCTING
    if (is_out or is_done) and noun.relation == "subject" and above is not None:
        # "A report issued on Monday said", "a search carried out in May uncovered": it did so from then on.
        is_telling = above.lemma_ in REPORTING or above.lemma_ in SHOWING
        is_doing = is_done and above.pos_ == "VERB" and above.lemma_ not in STATIVE
        return above if is_telling or is_doing else None
    if (
        clause.lemma_ in RECORDING
        and noun.relation == "subject"
        and above is not None
        and syntax.is_reduced(clause)
    ):
        # "Photos | taken on Monday | show three tanks", "samples collected in May tested positive"
        return above if above.lemma_ in FINDINGS else None
    is_shown = clause.tag_ == "VBG" and above is not None and above.lemma_ in SHOWING
    return above if is_shown and noun.relation == "object" else None


def is_accompanying(trigger: Trigger) -> bool:
    """Whether an adverbial clause only tells the occasion, the time or the purpose of the main clause."""
    clause = trigger.clause
    if syntax.is_infinitive(clause):
        return clause.i > clause.head.i
    words = {c.lower_ for c in clause.children if c.relation in ("marker", "adverb")}
    is_means = bool(words & MEANS.words) and clause.i > clause.head.i
    is_aside = bool(words & SAME_TIME.words) or trigger.lemma in ASIDES
    return clause.tag_ == "VBG" and (is_aside or is_means)
