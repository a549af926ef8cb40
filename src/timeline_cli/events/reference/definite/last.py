"""What was told last by that noun, where a text has told of others too: "a knee injury … the injury"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.reference.definite.firsts import as_told, is_any, is_bare
from timeline_cli.events.reference.definite.fuller import is_example, is_full
from timeline_cli.events.reference.nouns import Noun, tells_apart, words_before
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.tokens import Token

#: How many sentences may lie between a thing and where the text points back to it, or does so again.
STEP = 2


def by_last(noun: Token, start: int, told: Told) -> Meaning | None:
    """The last such thing told of by more words, where the text has only pointed back to it since."""
    if not is_bare(noun, told):
        return None
    phrase = told_last(noun, told)
    if phrase is None or not is_there(phrase, noun, told):
        return None
    return as_told(phrase, start, told) or (Meaning(start, phrase) if is_whole(phrase, told) else None)


def is_whole(phrase: Noun, told: Told) -> bool:
    """Whether a phrase as it stands says which one it is: by a name or by what follows."""
    is_another = any(map(tells_apart, syntax.children(phrase.head, "adjective")))
    return is_full(phrase, told) and not is_another


def told_last(noun: Token, told: Told) -> Noun | None:
    """The last phrase that does more than point back, unless another stands close to it."""
    same = told.by_lemma.get(noun.lemma_.lower(), ())
    is_plural = noun.tag_ == "NNS"
    before = [n for n in same if n.head.i < noun.i and n.is_plural == is_plural and not is_label(n)]
    since = told.sentence_of[noun.i]
    while before:
        phrase = before.pop()
        if since - phrase.sentence > STEP:
            return None
        if not points_back(phrase, told):
            rival = before[-1] if before else None
            is_close = rival is not None and phrase.sentence - rival.sentence <= 1
            is_same = rival is not None and bool(rival.words) and rival.words <= phrase.words
            return phrase if is_same or not is_close else None
        since = phrase.sentence
    return None


def points_back(phrase: Noun, told: Told) -> bool:
    """Whether a phrase tells no more than which noun: "the concert", "Saturday's concert"."""
    return phrase.is_definite and not set(words_before(phrase.head, told.skip)) - DETERMINERS


def is_label(phrase: Noun) -> bool:
    """Whether a noun without an article tells of no one thing: "won best film", "a laptop per child"."""
    return not phrase.is_plural and not syntax.children(phrase.head, "determiner", "possessor", "number")


def is_there(phrase: Noun, noun: Token, told: Told) -> bool:
    """Whether a phrase tells of a thing that is there, and nothing behind it may be another one."""
    head = phrase.head
    if phrase.resolved is not None or is_example(phrase) or syntax.preposition_of(head) in ("as", "like"):
        return False
    if told.names.is_quoted(head) or is_any(head):
        return False
    behind = (i for i in told.unparsed.get(noun.lower_, ()) if head.i < i < noun.i)
    return all(map(told.is_plain, behind))
