"""How much of its headline a clause of an article tells."""

from __future__ import annotations

from collections.abc import Mapping

from timeline_cli.events import syntax
from timeline_cli.events.headline import Headline
from timeline_cli.events.lexicon import SAYING, STAYING
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.tokens import Span, Token
from timeline_cli.events.triggers import Trigger

#: So many words in common tell of the same.
CLOSE = 3
#: What nobody vouches for.
RUMOURS = frozenset({"gossip", "rumor", "rumour", "speculation", "whisper"})


def is_of_headline(trigger: Trigger, sentence: Span, headline: Headline) -> bool:
    """Whether what is under way tells of the headline, more than that it "is humming" where that happened."""
    shared, clause = headline.told_by(sentence.text), trigger.clause
    if trigger.lemma in STAYING or not shared:
        return False
    aims = syntax.children(clause, "object", "open complement")
    return bool(aims or shared - subject_words(headline, trigger)) or syntax.is_passive(clause)


def is_named(subject: Token | None) -> bool:
    """Whether it is a name, or has one beside it: "Ada Okoro", "the ferry firms Corvo and Ely"."""
    if subject is None:
        return False
    beside = syntax.children(subject, "compound", "apposition")
    return any(noun.pos_ == "PROPN" for noun in (subject, *beside))


def is_of_name(subject: Token | None) -> bool:
    """ "Ada Okoro's part in the race"."""
    return subject is not None and any(map(is_named, syntax.children(subject, "possessor")))


def names_its_subject(trigger: Trigger) -> bool:
    """Whether a clause says of whom it tells: no "they", no "his lawyer", no "rumours"."""
    subject = syntax.own_subject(trigger.clause)
    if subject is not None and syntax.is_relative_pronoun(subject):
        subject = syntax.antecedent(trigger.clause)
    if subject is None or subject.pos_ == "PRON" or subject.lemma_ in RUMOURS:
        return False
    return not any(child.tag_ == "PRP$" for child in subject.children)


def says_it(trigger: Trigger, headline: Headline) -> bool:
    """Whether it is no verb of saying, or the headline names who speaks."""
    return trigger.lemma not in SAYING or bool(subject_words(headline, trigger))


def subject_words(headline: Headline, trigger: Trigger) -> frozenset[int]:
    """The words of the headline that tell who or what a clause is about."""
    subject = syntax.own_subject(trigger.clause)
    words = [] if subject is None else [token.text for token in subject.subtree]
    return headline.told_by(" ".join(words))


def shared_words(trigger: Trigger, headline: Headline, by_token: Mapping[int, Trigger]) -> frozenset[int]:
    """The words of the headline in a clause, its verb's base form among them.

    What somebody was quoted with or "police said" is not told by the verb of saying.
    """
    says = trigger.lemma in SAYING and syntax.tense(trigger.clause) == "past"
    own = [t for t in trigger.clause.subtree if not is_apart(t, trigger, by_token, says=says)]
    return headline.told_by(" ".join([trigger.lemma, *(token.text for token in own)]))


def is_apart(token: Token, trigger: Trigger, by_token: Mapping[int, Trigger], *, says: bool) -> bool:
    """Whether a word below a clause belongs to what is joined to it, or to what is only said."""
    if says and is_quoted(token):
        return True
    top = token
    while top != trigger.clause:
        above = syntax.governor(top)
        if above is None:
            return False
        if above == trigger.clause:
            break
        top = above
    link = top.relation if top != trigger.clause else "other"
    is_event = top.i in by_token and by_token[top.i].kind != "noun"
    return is_event and (link == "conjunct" or (says and link == "complement clause"))
