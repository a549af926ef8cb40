"""Which nouns are those of human beings."""

from __future__ import annotations

from timeline_cli.events.names.words import PERSON_LABELS, lexicon
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

#: Words for human beings that no noun is.
SOMEBODY = frozenset({"all", "anybody", "anyone", "everybody", "everyone", "somebody", "someone", "those"})


def is_people(noun: Token) -> bool:
    """Whether a noun is that of human beings: a name, "drivers", "Britons", "those"."""
    if noun.ent_type_ in PERSON_LABELS or noun.lower_ in SOMEBODY:
        return True
    word, words = noun.lemma_.lower(), lexicon()
    if noun.pos_ == "PROPN":
        return word in reference_words().demonyms or word.removesuffix("s") in reference_words().demonyms
    is_listed = word in words.people or word in words.callings or word == "people"
    return noun.pos_ == "NOUN" and (is_listed or word.endswith(words.people_endings))
