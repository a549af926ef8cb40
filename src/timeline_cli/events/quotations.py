"""Quotations and brackets of a sentence: which words they hold, and how much of them a row may tell.

A quotation may begin in one sentence and end in another; the row of either is given both marks.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import PHRASE_LINKS
from timeline_cli.events.tokens import Token, once

CLOSING_OF = {"“": "”", "‘": "’", "(": ")", "[": "]", "«": "»"}
STRAIGHT = frozenset({'"', "''", "``"})
BRACKETS = frozenset({"(", "["})
ENDS = frozenset({",", ";", ":", ".", "-", "–", "—", "--", "…", "..."})
# A title or a few words of somebody are never cut.
LONGEST_WHOLE = 6
# How many words before the first that is told are put back: nothing marks what a quotation lacks there.
MOST_PUT_BACK = 4
STRONG_ENDS = frozenset({"?", "!"})


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words `start` to `end`, end exclusive, between two marks.

    `marks` holds the indices of those marks that stand in this sentence.
    """

    opening: str
    closing: str
    start: int
    end: int
    marks: frozenset[int]

    @property
    def is_bracket(self) -> bool:
        return self.opening in BRACKETS

    def holds(self, token: Token) -> bool:
        return self.start <= token.i < self.end


def quotations(word: Token) -> Sequence[Quotation]:
    """The quotations and brackets of the sentence that `word` stands in."""
    return _of_sentence(word.sent[0])


@once
def quotation(word: Token) -> Sequence[Token]:
    """The words of the innermost quotation that holds a word, none when no quotation does."""
    inner = innermost(word)
    return [] if inner is None else list(word.doc[inner.start : inner.end])


def innermost(word: Token) -> Quotation | None:
    """The innermost quotation that holds a word, None when no quotation does."""
    held = [q for q in quotations(word) if q.holds(word) and not q.is_bracket]
    return min(held, key=lambda q: q.end - q.start, default=None)


def is_bracketed(word: Token) -> bool:
    """Whether a word stands in brackets."""
    return any(q.is_bracket and q.holds(word) for q in quotations(word))


def is_quoted(word: Token) -> bool:
    """Whether a word stands in quotation marks, where no word may be left out."""
    return bool(quotation(word))


def is_quoted_with(word: Token, other: Token) -> bool:
    """Whether two words stand in one quotation."""
    return other in quotation(word)


def is_told_from_inside(quoted: Quotation, told: Token) -> bool:
    """Whether the event itself is told in a quotation: its row has no marks, and may leave out words."""
    if not quoted.holds(told) or quoted.is_bracket:
        return quoted.holds(told)
    subject = syntax.subject(told)
    return subject is None or quoted.holds(subject) or subject.sent is not told.sent


def told_words(quoted: Quotation, chosen: Collection[int], word: Token) -> range:
    """From the first to the last chosen word of a quotation, with all between; closing marks left out.

    A few words before them are told too.
    """
    says = [t.i for t in word.doc[quoted.start : quoted.end] if t.text not in ENDS and not t.is_space]
    inside = [i for i in says if i in chosen]
    if not inside:
        return range(0)
    if len(says) <= LONGEST_WHOLE:
        inside = says
    end = max(inside) + 1
    if end < quoted.end and word.doc[end].text in STRONG_ENDS:
        end += 1
    left_out = [i for i in says if i < min(inside)]
    is_put_back = bool(left_out) and len(left_out) <= MOST_PUT_BACK and word.doc[left_out[0]].pos_ != "CCONJ"
    return range(says[0] if is_put_back else min(inside), end)


def longer(quoted: Quotation, words: range, word: Token, room: int) -> range:
    """The words told of a quotation, and as many more to the end of a phrase as fit in `room` characters."""
    end, left = words.stop, room
    for token in word.doc[words.stop : quoted.end]:
        left -= len(token.text_with_ws)
        if left < 0:
            break
        is_last = token.i + 1 == quoted.end
        follows = "" if is_last else token.nbor(1).lower_
        is_end = is_last or follows in PHRASE_LINKS or follows in ENDS
        if is_end and token.text not in ENDS and token.lower_ not in PHRASE_LINKS:
            end = token.i + 1
    return range(words.start, end)


def is_cut(quoted: Quotation, words: range, word: Token) -> bool:
    """Whether words at the end of a quotation are left out."""
    return any(not token.is_punct and not token.is_space for token in word.doc[words.stop : quoted.end])


@once
def _of_sentence(first: Token) -> Sequence[Quotation]:
    sentence = list(first.sent)
    found: list[Quotation] = []
    opened: list[Token] = []
    for token in sentence:
        partner = next((mark for mark in reversed(opened) if closes(token, mark)), None)
        if partner is not None:
            del opened[opened.index(partner) :]
            found.append(between(partner, token, first))
        elif opens(token):
            opened.append(token)
        elif is_double(token) and goes_back(token):
            found.append(between(None, token, first))
    found.extend(between(mark, None, first) for mark in opened if is_double(mark) and goes_on(mark))
    return found


def between(opening: Token | None, closing: Token | None, first: Token) -> Quotation:
    """What stands between two marks, one of them maybe in another sentence."""
    return Quotation(
        opening=opening.text if opening is not None else opening_of(closing),
        closing=closing.text if closing is not None else closing_of(opening),
        start=first.sent.start if opening is None else opening.i + 1,
        end=first.sent.end if closing is None else closing.i,
        marks=frozenset(mark.i for mark in (opening, closing) if mark is not None),
    )


def opening_of(closing: Token | None) -> str:
    """The mark that begins what `closing` ends."""
    text = closing.text if closing is not None else ""
    return next((mark for mark, partner in CLOSING_OF.items() if partner == text), text)


def closing_of(opening: Token | None) -> str:
    """The mark that ends what `opening` begins."""
    text = opening.text if opening is not None else ""
    return CLOSING_OF.get(text, text)


def is_single(token: Token) -> bool:
    """Whether a straight single mark is a quotation mark and no apostrophe."""
    return token.text == "'" and (token.tag_ in ("``", "''") or is_opening_single(token))


def is_opening_single(token: Token) -> bool:
    """Whether a mark stands before a word and behind a gap, as no apostrophe does."""
    is_before_word = not token.whitespace_ and token.i + 1 < len(token.doc) and token.nbor(1).is_alpha
    return is_before_word and (token.i == 0 or bool(token.nbor(-1).whitespace_))


def is_double(token: Token) -> bool:
    """Whether a mark is none that stands for an apostrophe or a bracket too."""
    return token.text in STRAIGHT or token.text in ("“", "”")


def opens(token: Token) -> bool:
    """Whether a mark begins a quotation or a bracket."""
    if is_single(token):
        return token.tag_ == "``" or is_opening_single(token)
    if token.text in STRAIGHT:
        return not token.whitespace_ and (token.i == 0 or is_gap(token.nbor(-1)))
    return token.text in CLOSING_OF


def is_gap(before: Token) -> bool:
    """Whether a quotation can begin right behind a token."""
    return bool(before.whitespace_) or before.is_space or before.is_punct


def closes(token: Token, opening: Token) -> bool:
    """Whether a mark ends what `opening` begins."""
    if is_single(token):
        return is_single(opening) and token.tag_ == "''"
    if token.text in STRAIGHT:
        return opening.text in STRAIGHT
    return CLOSING_OF.get(opening.text) == token.text


def goes_on(opening: Token) -> bool:
    """Whether a quotation that its sentence leaves open is closed in a later one."""
    after = next((t for t in opening.doc[opening.sent.end : len(opening.doc)] if is_double(t)), None)
    if after is None:
        return opening.i > 0 and opening.nbor(-1).text == ":"
    # Each paragraph of a long quotation begins with a mark, and only the last ends with one.
    is_paragraph = opens(after) and (after.is_sent_start or after.nbor(-1).is_space)
    return is_paragraph or (after.text == closing_of(opening) and not opens(after))


def goes_back(closing: Token) -> bool:
    """Whether a quotation that its sentence only closes was opened in one before."""
    before = next((t for t in reversed(closing.doc.tokens[: closing.sent.start]) if is_double(t)), None)
    return before is not None and before.text == opening_of(closing) and opens(before)
