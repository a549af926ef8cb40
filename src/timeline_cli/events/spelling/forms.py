"""The form of a word that its new place asks for: a verb in full, "a" or "an", no dash of an aside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_cli.events.time_words import DASHES, is_behind_space
from timeline_cli.events.tokens import Token

FULL_FORMS = {"ve": "have", "re": "are", "ll": "will", "m": "am"}
INDEFINITE_AT_END = re.compile(r"\b(an?) $", re.IGNORECASE)
# How a word begins that "an" stands before; "one", "use" and "Europe" begin with other sounds than letters.
AN_SOUND = re.compile(r"(?!one\b|once\b|uni|us[eau]|eu)[aeiou]|hour|hono|heir|8|1[18]\b", re.IGNORECASE)


def is_replaced(pronoun: Token, helper: Token, text: str) -> bool:
    """Whether a name stands in `text` where a helping verb is cut behind a pronoun: "he'd"."""
    is_short = helper.pos_ == "AUX" and helper.text[0] in "'’" and helper.i == pronoun.i + 1
    return is_short and pronoun.pos_ == "PRON" and not text.endswith(pronoun.text)


def full_form(first: Token, words: str) -> str:
    """Words that begin with a helping verb cut to "'ve" or "'s", with the verb in full.

    Its subject is told apart, often by a name where a pronoun stood.
    """
    if first.pos_ != "AUX" or first.text[0] not in "'’" or not words.startswith(first.text):
        return words
    form = first.lower_[1:]
    if form == "s":
        is_perfect = first.head.tag_ == "VBN" and first.relation == "auxiliary"
        been = any(helper.lower_ == "been" for helper in first.head.children)
        full = "has" if is_perfect or been else "is"
    elif form == "d":
        full = "would" if first.tag_ == "MD" else "had"
    else:
        full = FULL_FORMS.get(form, first.text)
    return full + words[len(first.text) :]


def with_article(text: str, following: str) -> str:
    """The text before a word that has come to stand behind "a" or "an", with the form that fits it.

    A capital letter amid a row is that of a name: "met Pakistan A in the final".
    """
    ending = INDEFINITE_AT_END.search(text, max(len(text) - 3, 0))
    if ending is None or (ending[1].isupper() and text[: ending.start(1)].endswith(" ")):
        return text
    article = "an" if AN_SOUND.match(following) else "a"
    return text[: ending.start(1)] + (article if ending[1].islower() else article.capitalize()) + " "


def without_empty_dashes(tokens: Sequence[Token]) -> list[Token]:
    """The words without a dash that closes an aside of which none is told: "the mill - the last - | is"."""
    if DASHES.isdisjoint([token.text for token in tokens]):
        return list(tokens)
    told = {token.i for token in tokens}
    return [t for t in tokens if not (t.text in DASHES and closes_untold(first_of_dashes(t), told))]


def first_of_dashes(mark: Token) -> Token:
    """The first of hyphens in a row, which are one dash."""
    while mark.i and mark.nbor(-1).text in DASHES and not mark.nbor(-1).whitespace_:
        mark = mark.nbor(-1)
    return mark


def closes_untold(dash: Token, told: set[int]) -> bool:
    """Whether a dash is the second one of a pair, and no word between the two is told."""
    if not is_behind_space(dash):
        return False
    dashes = [word.i for word in dash.doc[dash.sent.start : dash.i] if is_behind_space(word)]
    return len(dashes) % 2 == 1 and told.isdisjoint(range(dashes[-1] + 1, dash.i))
