"""Which words stand in quotation marks, and who speaks them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from timeline_cli.events.names.words import PROPER_TAGS, THIRD_PERSON, lexicon
from timeline_cli.events.tokens import Doc, Token

OPENING, CLOSING = "“", "”"
STRAIGHT = '"'


@dataclass(frozen=True, slots=True)
class Speech:
    """Quoted tokens `start` to `end`, and the head word of the speaker."""

    start: int
    end: int
    speaker: int | None


def quotations(doc: Doc) -> tuple[list[bool], list[Speech]]:
    """Which tokens stand in quotation marks, and who speaks. A mark left open ends with its paragraph."""
    quoted = [False] * len(doc)
    ranges: list[tuple[int, int]] = []
    opened: int | None = None
    for token in doc:
        ends_paragraph = "\n" in token.text
        mark = token.text
        if opened is not None and reopens(token):
            ranges.append((opened, token.i))
            opened = token.i
        elif opened is None and (mark in (OPENING, "``") or STRAIGHT in mark):
            opened = token.i
        elif opened is not None and (mark in (CLOSING, "''") or STRAIGHT in mark or ends_paragraph):
            ranges.append((opened, token.i + 1))
            opened = None
    if opened is not None:
        ranges.append((opened, len(doc)))
    for start, end in ranges:
        quoted[start:end] = [True] * (end - start)
    speeches: list[Speech] = []
    bounds = [sentence.start for sentence in doc.sents]
    for start, end in ranges:
        speaker = speaker_of(doc, start, end, quoted, bounds)
        if speaker is None and speeches and not has_words(doc, speeches[-1].end, start):
            speaker = speeches[-1].speaker
        speeches.append(Speech(start, end, speaker))
    return quoted, speeches


def reopens(mark: Token) -> bool:
    """Whether a straight mark begins another quotation though none was closed: it stands before a word."""
    if mark.text != STRAIGHT or mark.whitespace_ or mark.i + 1 >= len(mark.doc):
        return False
    return mark.i > 0 and bool(mark.nbor(-1).whitespace_) and mark.nbor(1).is_alpha


def has_words(doc: Doc, start: int, end: int) -> bool:
    """Whether any word stands in a stretch of tokens."""
    return any(token.is_alpha for token in doc[start:end])


def speaker_of(doc: Doc, start: int, end: int, quoted: list[bool], bounds: list[int]) -> int | None:
    """The subject of the verb of speech that stands beside the quotation, in the same paragraph."""
    words = lexicon()
    low, high = start, end
    while low > 0 and start - low < 40 and "\n" not in doc[low - 1].text:
        low -= 1
    while high < len(doc) and high - end < 40 and "\n" not in doc[high].text:
        high += 1
    sentence_low = bounds[max(bisect_right(bounds, max(start - 1, 0)) - 1, 0)] if bounds else low
    after = [t for t in doc[end:high] if not quoted[t.i]]
    before = [t for t in doc[max(low, sentence_low) : start] if not quoted[t.i]]
    for tokens in (until_stop(after), list(reversed(before))):
        for token in tokens:
            if token.lemma_.lower() in words.speech and token.pos_ == "VERB":
                subject = subject_beside(token)
                if subject is not None:
                    return subject
    return None


def until_stop(tokens: list[Token]) -> list[Token]:
    """The tokens up to the end of the sentence."""
    stop = next((n for n, t in enumerate(tokens) if t.text in (".", "!", "?")), len(tokens))
    return tokens[:stop]


def subject_beside(verb: Token) -> int | None:
    """The index of the subject of a verb of speech, by the parse or right beside the verb."""
    for child in verb.children:
        if child.relation == "subject":
            named = (c for c in child.children if c.relation in ("apposition", "name part"))
            is_noun = child.tag_ not in PROPER_TAGS
            return next((c.i for c in named if is_noun and c.tag_ in PROPER_TAGS), child.i)
    doc = verb.doc
    for i in (verb.i - 1, verb.i + 1):
        if 0 <= i < len(doc) and (doc[i].lower_ in THIRD_PERSON or doc[i].tag_ in PROPER_TAGS):
            return i
    return None
