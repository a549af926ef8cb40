"""The comma or dash between a subject and what is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events import syntax
from timeline_cli.events.time_words import is_behind_space
from timeline_cli.events.tokens import Token


def mark_behind(words: Sequence[Token], behind: Sequence[Token]) -> str:
    """The comma or dash between a subject and what is told of it, "" where it needs none."""
    return "," if is_left_open(words) or is_parted(words[-1], behind) else open_dash(words)


def is_left_open(words: Sequence[Token]) -> bool:
    """Whether a phrase ends in an aside that a comma closes: "two men, one of them a sailor, were hurt"."""
    words = without_mark_at_end(words)
    end = words[-1].i + 1
    if end >= len(words[-1].doc):
        return False
    following = words[-1].doc[end]
    is_behind = following.pos_ == "CCONJ" or syntax.is_relative_pronoun(following)
    if following.text not in syntax.PARTING and not is_behind:
        return False
    inner = [n for n in range(1, len(words)) if words[n].i == words[n - 1].i + 2]
    commas = [word for word in [*words[1:], *(words[n].nbor(-1) for n in inner)] if word.text == ","]
    return any(not is_list_comma(comma, words) for comma in commas)


def is_list_comma(comma: Token, words: Sequence[Token]) -> bool:
    """Whether a comma stands between members of a list that "and" or "or" ends: "Ada, Tomas and Lukas"."""
    behind = [word for word in words if word.i > comma.i]
    if comma.nbor(1).lower_ == "or":
        return False
    member = next((word for word in behind if word.dep_ == "conj"), None)
    return member is not None and member.left_edge.i <= comma.i + 1 and any(w.pos_ == "CCONJ" for w in behind)


def is_parted(last: Token, behind: Sequence[Token]) -> bool:
    """Whether a comma stands between a subject and what is told next: "Varga, on loan, won"."""
    if last.text == ",":
        return True
    return bool(behind) and behind[0].i == last.i + 2 and last.nbor(1).text == "," and behind[0].pos_ == "ADP"


def open_dash(words: Sequence[Token]) -> str:
    """The dash that closes an aside: "two men - one of them a sailor - were hurt"."""
    inside = without_mark_at_end(words)
    dashes = [word for word in inside[1:] if is_behind_space(word)]
    if len(dashes) != 1:
        return ""
    is_double = not dashes[0].whitespace_ and dashes[0].nbor(1).text == dashes[0].text
    return " " + dashes[0].text * (1 + is_double)


def without_mark_at_end(words: Sequence[Token]) -> Sequence[Token]:
    """The words of a phrase without the comma or dash, of one hyphen or two, that it ends in."""
    while len(words) > 1 and words[-1].text in syntax.PARTING:
        words = words[:-1]
    return words
