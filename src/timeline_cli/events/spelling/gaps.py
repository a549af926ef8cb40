"""What stands between two words that were no neighbours in the article: a space, a comma, a colon."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import TIME_PREPOSITIONS
from timeline_cli.events.quotations import CLOSING_OF
from timeline_cli.events.spelling.quoting import MARKS, Quoted
from timeline_cli.events.tokens import Token

# What no space stands before.
CLOSES = frozenset({*CLOSING_OF.values(), ",", "'s", "’s", "'", "%", "."})


def gap(token: Token, following: Token, quoted: Quoted) -> str:
    """What stands between two words that were not neighbours in the article: a space, or a colon as well."""
    if following.i in quoted.closing_marks or token.i in quoted.opening_marks:
        return ""
    before = following.nbor(-1)
    if hides_comma(token, following, quoted):
        return ", "
    is_comma = before.text == "," and before.i == token.i + 1 and following.text not in CLOSES
    is_verb = token.pos_ in ("VERB", "AUX")
    if is_comma and (
        not is_verb or following.i in quoted.opening_marks or begins_other_word(before, following)
    ):
        return ", "
    if before.text == "," and before.i > token.i + 1 and begins_other_word(before, following):
        return ", "
    if before.text == "," and closes_aside(token, following):
        return ", "
    if token.nbor(1).text == "," and following.dep_ == "conj" and following.pos_ == "PROPN":
        return ", "
    if before.text == "," and before.i > token.i + 1 and not is_verb and is_set_behind(token, following):
        return ", "
    while before.text in MARKS and before.i > token.i + 1:
        before = before.nbor(-1)
    if before.text == ":":
        return ": "
    return "" if following.text in CLOSES or token.text in CLOSING_OF else " "


def hides_comma(mark: Token, following: Token, quoted: Quoted) -> bool:
    """Whether the comma before another word for a title stands in its marks: "“Harbour,” the best film"."""
    if mark.i not in quoted.closing_marks:
        return False
    is_behind = following.i == mark.i + 1 and following.pos_ == "DET"
    return is_behind and mark.nbor(-1).text == "," and mark.i - 1 not in quoted.words


def begins_other_word(comma: Token, following: Token) -> bool:
    """Whether a comma parts a noun from another word for it: "34 inches [on Sunday], a new record"."""
    noun = comma.head
    links = ("apposition", "nominal modifier", "object", "oblique")
    is_bare = noun.relation in links and not syntax.preposition_of(noun)
    is_noun = is_bare and noun.pos_ in ("NOUN", "PROPN", "NUM")
    return is_noun and noun.left_edge == comma and noun.i >= following.i


def is_set_behind(token: Token, following: Token) -> bool:
    """Whether a phrase behind a comma goes on with what stands before a date.

    "Stood at 2.3% [in May], | above what the bank wants"; when something happened needs no comma.
    """
    is_phrase = following.pos_ == "ADP" and following.lower_ not in TIME_PREPOSITIONS
    return is_phrase and token.nbor(1).text != "," and following.head.head.i <= token.i


def closes_aside(last: Token, following: Token) -> bool:
    """Whether a comma before a verb closes what was set in before it: "Okoro, in a speech [in May], said"."""
    verb = following.head if following.relation in ("auxiliary", "passive auxiliary") else following
    above = [last, *syntax.ancestors(last)]
    if verb not in above[1:]:
        return False
    aside = above[above.index(verb) - 1].left_edge
    return aside.i < verb.i and aside.i > 0 and aside.nbor(-1).text == ","
