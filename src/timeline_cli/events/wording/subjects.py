"""The subject of a clause as a row tells it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import NEARLY_NOT
from timeline_cli.events.lexicon import TIME_UNITS
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase, subject_phrase
from timeline_cli.events.spelling import Speller
from timeline_cli.events.tokens import Token

FOCUS = frozenset({"also", "even", "just", "not", "only"})


def told_subject(
    top: Token, subject: Token, speller: Speller, skip: Collection[int], level: int
) -> list[Token]:
    """The words of a subject in a row; one that stands in another clause is told in fewer words."""
    named = name_alone(subject, speller)
    if named:
        return named
    is_own = subject == syntax.own_subject(top)
    least = level if is_own or is_shared(top, subject) else max(level, 1)
    words = without_link(bare(subject_phrase(top, subject, skip, least), subject))
    return without_focus(words, is_own=is_own)


def name_alone(subject: Token, speller: Speller) -> list[Token]:
    """The name behind what nobody knows whose it is: "their father, | Tomas Varga |, died"."""
    owners = syntax.children(subject, "possessor")
    if not owners or owners[0].tag_ != "PRP$" or speller.names.name_of(owners[0]) is not None:
        return []
    names = [c for c in syntax.children(subject, "apposition") if c.i > subject.i and c.pos_ == "PROPN"]
    is_named = len(names) == 1 and syntax.set_off(names[0])
    return bare(noun_phrase(names[0], (), 3), names[0]) if is_named else []


def is_shared(top: Token, subject: Token) -> bool:
    """Whether a verb goes on with the subject of the one before it: "a crate | of tea was sold and sank"."""
    above = syntax.governor(top)
    return top.relation == "conjunct" and above is not None and syntax.own_subject(above) == subject


def without_link(words: list[Token]) -> list[Token]:
    """The words of a subject without the "of" that a parse left before it, or "hours after" the vote."""
    is_length = len(words) > 2 and words[0].lemma_.lower() in TIME_UNITS
    if is_length and words[1].lower_ in ("after", "before"):
        return words[2:]
    is_left = len(words) > 1 and words[0].lower_ in ("of", "to") and words[0].pos_ in ("ADP", "PART")
    return words[1:] if is_left else words


def without_focus(words: list[Token], *, is_own: bool) -> list[Token]:
    """The words of a subject without what its own verb alone is said with: "only Ada went, winning a cup".

    In "only after the Post told of it" it is said of the clause above.
    """
    if len(words) < 2 or words[0].lower_ not in FOCUS:
        return words
    return words if is_own and words[1].i == words[0].i + 1 else words[1:]


def is_of_subject(words: Sequence[Token], first: Token) -> bool:
    """Whether bare words before a subject belong to it: "number | one mill owner", "hardly | anyone"."""
    is_beside = words[0].i + len(words) == first.i
    is_bare = all(word.pos_ in ("NOUN", "PROPN", "ADJ", "DET") for word in words)
    return is_beside and (is_bare or (len(words) == 1 and words[0].lower_ in NEARLY_NOT))
