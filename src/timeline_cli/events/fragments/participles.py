"""Clauses without a finite verb that cannot be told as a sentence."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.fragments.content import CONTENT
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import MEDIA, RELATING, REPORTING, SHOWING, TEXTS
from timeline_cli.events.phrases import noun_phrase, verb_phrase
from timeline_cli.events.retelling import as_sentence, is_expected, is_finite, is_participle
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# The fewest words that say what a thing is of which a row tells, though its sentence tells of another.
FEWEST_BESIDE = 4
# Determiners of what is no single thing.
NOBODY = frozenset({"any", "no", "every", "each", "all"})


def is_fragment(trigger: Trigger, skip: Collection[int], *, is_coming: bool) -> bool:
    """Whether a clause without a finite verb cannot be told as a sentence, or the sentence would say nothing.

    "The mill was built" tells nothing of a mill that nobody has named, "a mill was built near Porto" does.
    """
    top = top_of_chain(trigger.clause)
    if (trigger.kind == "noun" and trigger.clause == trigger.token) or is_finite(top):
        return False
    if syntax.is_infinitive(top) or not is_participle(top):
        return syntax.is_infinitive(top) and not as_sentence(top)
    subject = syntax.subject(top)
    if not as_sentence(top) or subject is None:
        return True
    if is_coming or is_expected(top):
        return not (is_coming and is_expected(top)) or is_unclear_thing(subject, skip)
    if syntax.own_subject(top) is not None or top.relation != "adnominal clause":
        return False
    if subject.pos_ not in ("NOUN", "PROPN") or any(c.lower_ in NOBODY for c in subject.children):
        return True
    if is_speaker_behind(trigger) or is_related(trigger):
        return True
    told = verb_phrase(top, skip, 0, told=trigger.token)
    link = syntax.preposition_of(subject)
    if subject.lemma_.lower() in MEDIA or link == "among":
        return True
    is_bare = not syntax.children(subject, "nominal modifier", "compound")
    if subject.tag_ == "NNS" and link.startswith("according") and is_bare:
        return True
    if any(word != top and word.pos_ in CONTENT for word in told) or is_of_main_subject(top, subject):
        return False
    if is_speakers_own(trigger, subject):
        return True
    words = [word for word in noun_phrase(subject, skip, 0) if word.pos_ in CONTENT]
    is_beside = subject.relation in ("oblique", "nominal modifier", "object", "agent")
    fewest = FEWEST_BESIDE if is_beside and not any(word.pos_ == "PROPN" for word in words) else 2
    return subject.pos_ == "NOUN" and (subject.lemma_ in TEXTS or len(words) < fewest)


def is_unclear_thing(noun: Token, skip: Collection[int]) -> bool:
    """Whether nobody knows which thing is expected, or of two in a phrase whether it is the first.

    "The ruling, expected on Friday", "a part in the poll, expected in May".
    """
    told = [word for word in noun_phrase(noun, skip, 0) if word.pos_ in CONTENT]
    below = syntax.children(noun, "nominal modifier")
    is_one_of_two = any(syntax.preposition_of(word) not in ("", "of") for word in below)
    return is_one_of_two or (len(told) < 2 and noun.pos_ != "PROPN")


def is_of_main_subject(clause: Token, noun: Token) -> bool:
    """ "The mill, | built in 1932, | burned down": whoever reads what befell it knows which mill it is.

    A text that says or shows something is told of for the sake of that.
    """
    verb = syntax.governor(noun)
    if verb is None or noun.relation not in SUBJECTS or not syntax.set_off(clause):
        return False
    is_told_of = noun.lemma_ not in TEXTS or (verb.lemma_ not in REPORTING and verb.lemma_ not in SHOWING)
    return is_told_of and verb.relation == "root" and is_finite(verb)


def is_related(trigger: Trigger) -> bool:
    """ "The loss, coupled with a strike in May, …": how it stands to what is dated, nothing done to it."""
    links = map(syntax.preposition_of, syntax.obliques(trigger.clause))
    return trigger.lemma in RELATING and any(link in ("to", "with") for link in links)


def is_speaker_behind(trigger: Trigger) -> bool:
    """ "The mill burned, | a clerk for the firm told | us": who says what stands before the comma."""
    noun = syntax.governor(trigger.clause)
    if noun is None or not trigger.reporting or syntax.agent(trigger.clause) is not None:
        return False
    above = syntax.governor(noun)
    links = ("apposition", "object", "subject")
    is_last = above is not None and above.i < noun.i and noun.relation in links
    return is_last and syntax.set_off(noun) and bool(syntax.children(noun, "determiner"))


def is_speakers_own(trigger: Trigger, subject: Token) -> bool:
    """ "…, Ada Okoro, head of the board announced": she speaks, nothing says that she was announced."""
    noun: Token | None = subject
    for _ in range(3):
        if noun is None or not trigger.reporting:
            return False
        if noun.ent_type_ == "PERSON":
            return True
        noun = syntax.governor(noun) if noun.relation in ("apposition", "nominal modifier") else None
    return False
