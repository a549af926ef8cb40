"""Find the words that name events: verbs, nouns such as "resignation", predicates such as "was ill"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import FRAMING, LIGHT_VERBS, REPORTING
from timeline_cli.events.tokens import Doc, Token

Kind = Literal["verb", "noun", "predicate", "attribute"]

NAMELIKE = frozenset({"compound", "name part", "apposition"})
# Endings that make a noun of a verb; the list of nouns that are no events takes its exceptions.
EVENT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ing", "al", "ure", "ery", "age")
# How a date hangs on the noun behind it: "the 1640 invasion", "Monday's dismissal".
BEFORE_ITS_NOUN = frozenset({"adjective", "compound", "nominal modifier", "number", "possessor"})
NEVER_CLAUSES = frozenset({"auxiliary", "passive auxiliary", "copula", "preposition", "marker", "name part"})


@dataclass(frozen=True, slots=True)
class Life:
    """Whose life began or ended, what the bracket behind that name tells of it, and where, if it says."""

    holder: Token
    bracket: int
    lemma: Literal["bear", "die"]
    place: Sequence[Token] = ()


@dataclass(frozen=True, slots=True)
class Partner:
    """A thing that a verb tells of besides the first, on a date of its own."""

    thing: Token
    first: Token


@dataclass(frozen=True, slots=True)
class Trigger:
    """The word that names an event.

    `clause` is the word on which its clause hangs: itself for a verb, the light verb for "decision" in
    "took a decision". `listed` tells a noun that is known to name events from one that only looks like it.
    "attribute" is a participle before a noun ("the cancelled meeting"). `is_line`: it stands for the whole
    line of a chronology, told as it stands. `life`: it is the first word of a date in a bracket, on which
    somebody was born or died. `partner` is what a verb is told of instead of the first thing behind it.
    """

    token: Token
    kind: Kind
    clause: Token
    listed: bool = True
    is_line: bool = False
    life: Life | None = None
    partner: Partner | None = None

    @property
    def lemma(self) -> str:
        if self.life is not None:
            return self.life.lemma
        return self.token.lemma_.lower() or self.token.lower_

    @property
    def reporting(self) -> bool:
        return self.kind == "verb" and self.lemma in REPORTING


@cache
def noun_list(name: str) -> frozenset[str]:
    """The words of one of the lists in `data`, remarks left out."""
    text = files("timeline_cli.events").joinpath("data", name).read_text(encoding="utf-8")
    lines = (line.partition("#")[0] for line in text.splitlines())
    return frozenset(word for line in lines for word in line.split())


def find_triggers(doc: Doc, *, skip: Collection[int] = ()) -> list[Trigger]:
    """Every trigger of `doc` in text order. `skip` holds the tokens of time expressions."""
    found = []
    for token in doc:
        # A token without a label stands in a sentence that was not parsed.
        if not token.dep_ or token.i in skip or token.is_space or token.is_punct:
            continue
        if is_misread_participle(token, skip):
            continue
        trigger = event_behind_date(token, skip) or trigger_at(token)
        if trigger is not None:
            found.append(trigger)
    return found


def event_behind_date(noun: Token, dates: Collection[int]) -> Trigger | None:
    """ "The cause was the king's 1640 | invasion |", "last year's | closure |": the date is the noun's."""
    before = noun.i - 1
    if before > 0 and noun.doc[before].tag_ == "POS":
        before -= 1
    if before not in dates or not is_event_noun(noun) or syntax.copula(noun) is None:
        return None
    is_own = any(child.i in dates and child.relation in BEFORE_ITS_NOUN for child in noun.children)
    return Trigger(noun, "noun", noun) if is_own else None


def trigger_at(token: Token) -> Trigger | None:
    """The trigger that `token` is, or None."""
    link = token.relation
    if is_verb(token) and token.lower_ != "according":
        if link in NEVER_CLAUSES:
            return None
        if link in ("adjective", "compound"):
            return Trigger(token, "attribute", token)
        return Trigger(token, "verb", token)
    if syntax.copula(token) is not None:
        return Trigger(token, "predicate", syntax.clause_head(token), listed=False)
    if token.lower_ == "according":
        return Trigger(token, "verb", token)
    if is_listed_beside(token):
        return None
    is_misread = is_noun_read_as_verb(token)
    if (
        token.pos_ == "NOUN"
        or is_misread
        or (token.pos_ == "PROPN" and link not in NAMELIKE and is_modified(token))
    ):
        listed = is_event_noun(token)
        if listed or is_misread or (token.pos_ == "NOUN" and looks_like_event_noun(token)):
            is_sure = listed and (token.pos_ == "NOUN" or token.text.islower())
            return Trigger(token, "noun", light_verb_of(token) or token, listed=is_sure)
    return None


def is_listed_beside(noun: Token) -> bool:
    """Whether a noun only tells who else is meant, or was taken apart: "along with show horses"."""
    if syntax.children(noun, "object"):
        return True
    linked = syntax.markers(noun)
    before = noun.doc[max(linked[0].i - 1, 0)].lower_ if linked else ""
    return bool(linked) and f"{before} {linked[0].lower_}" in ("along with", "together with", "such as")


def is_misread_participle(noun: Token, dates: Collection[int]) -> bool:
    """Whether a parse took a participle behind a date for a noun: "wrote in May warning them of fire"."""
    if not noun.lower_.endswith("ing") or not any(c.i > noun.i and not c.is_punct for c in noun.children):
        return False
    start = noun.i
    while start - 1 in dates:
        start -= 1
    link = noun.doc[max(start - 1, 0)]
    return (
        start < noun.i and link.relation == "preposition" and link.i not in dates and not link.is_sent_start
    )


def is_verb(token: Token) -> bool:
    """Whether `token` is a full verb; without a parse its tag must do."""
    if token.pos_ == "AUX":
        return token.lemma_ != "be" and not token.dep_.startswith(("aux", "cop")) and token.dep_ != ""
    is_told = not syntax.is_be_clause(token) and not is_noun_read_as_verb(token)
    return token.pos_ == "VERB" and is_told and not syntax.is_activity(token)


def is_noun_read_as_verb(token: Token) -> bool:
    """Whether a parse took a noun for a verb: "after | takeoff, she slept", "did play in a win"."""
    if token.pos_ != "VERB" or token.tag_ not in ("NN", "NNS"):
        return False
    of_verb = syntax.children(
        token, "subject", "passive subject", "object", "auxiliary", "passive auxiliary", "particle"
    )
    return not of_verb and not syntax.complements(token)


def is_modified(token: Token) -> bool:
    """Whether a name has words of its own before it, as "the Velvet Revolution" has and "March" has not."""
    return bool(syntax.children(token, "determiner", "compound", "adjective"))


def is_event_noun(token: Token) -> bool:
    """Whether the list of event nouns knows `token`, hyphens and case aside."""
    lemma = token.lemma_.lower()
    names = noun_list("event_nouns.txt")
    return bool({lemma, token.lower_, lemma.replace("-", ""), lemma.rpartition("-")[2]} & names)


def looks_like_event_noun(token: Token) -> bool:
    """Whether `token` has the form of a noun made from a verb, or is one that may name an event."""
    lemma = token.lemma_.lower()
    if lemma in noun_list("loose_event_nouns.txt") or token.tag_ == "VBG":
        return True
    return len(lemma) > 5 and lemma.endswith(EVENT_ENDINGS) and lemma not in noun_list("not_event_nouns.txt")


def light_verb_of(noun: Token) -> Token | None:
    """The light verb whose object (or passive subject) `noun` is: "took" for "decision"."""
    head = syntax.governor(noun)
    if head is None or head.pos_ not in ("VERB", "AUX") or head.lemma_.lower() not in LIGHT_VERBS:
        return None
    return head if noun.relation in ("object", "passive subject") else None


def is_framing(trigger: Trigger) -> bool:
    """ "The news follows a fire last month": the date is that of what the verb only points back to."""
    is_now = syntax.tense(trigger.clause) == "present" and not syntax.is_passive(trigger.clause)
    return trigger.lemma in FRAMING and is_now and bool(syntax.children(trigger.clause, "object"))


def framed(trigger: Trigger) -> Token | None:
    """The noun that names the event which a framing verb points back to."""
    if not is_framing(trigger):
        return None
    noun = syntax.children(trigger.clause, "object")[0]
    return noun if is_event_noun(noun) or looks_like_event_noun(noun) else None
