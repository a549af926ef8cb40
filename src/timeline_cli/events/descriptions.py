"""Tell an event in a short sentence, as full as there is room for.

When the whole is too long, what matters least is left out first, a whole phrase at a time; what fits after
all is put back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.labels import CLAUSES
from timeline_cli.events.lexicon import TIME_MARKERS
from timeline_cli.events.noun_parts import CONTENT_MARKERS
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.spelling import NameLookup, finish, shorten
from timeline_cli.events.tokens import Doc, Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.events.wording import speller_of, tell_at, tell_with

MAX_LENGTH = 120
# From the fullest, which tells when and why as well, to the barest.
LEVELS = range(-2, 6)
# What is cut when nothing fits: the barest has lost the names.
CUT_LEVEL = 2
# How many characters more than the limit a row may have with when and why it happened.
SPARE_FOR_SETTING = 40
# The same before it loses anything that tells what happened.
SPARE_FOR_WHOLE = 65
# The same before what somebody said, or what completes a sentence, is cut off.
SPARE_FOR_UNCUT = 50
# The same where nothing else would do.
SPARE_AT_MOST = 110
# The same where nothing fits, before it loses what completes its verb.
SPARE = 55
# The same for what a noun is about: "the chance" or "fears" say nothing alone.
SPARE_FOR_CONTENT = 65
# How many characters more than the limit a row may have with what is put back into it.
SPARE_FOR_MORE = 20
# What a comma sets in and tells of what stands before it alone.
ASIDES = frozenset({"apposition", "nominal modifier", "oblique", "relative clause"})
# How many words further the next one of a phrase may stand that is put back.
WIDEST_GAP = 4
# What no sentence ends in.
HANGING = frozenset({"a", "an", "and", "how", "or", "than", "that", "the", "whether", "whose", "why"})
CUT_OFF = "…"
# One that the writer made stands before a space.
ENDS_CUT_OFF = re.compile(CUT_OFF + r"(?=[\"”»’']|$)")
DOUBLE_MARKS = frozenset({'"', "“", "«"})
# An apostrophe is a mark only behind a space.
QUOTATION_MARKS = DOUBLE_MARKS | {"‘", " '"}


def describe(
    trigger: Trigger,
    names: NameLookup,
    *,
    skip: Collection[int],
    is_news: bool = False,
    max_length: int = MAX_LENGTH,
) -> str:
    """A sentence that tells the event of `trigger`. `skip` holds the tokens of time phrases.

    With news (`is_news`) stands what was done besides: "was fined and banned for a month".
    """
    text = fullest_fit(trigger, names, skip, max_length)
    if not is_cut_off(text):
        return with_next_acts(text, trigger, names, skip, max_length) if is_news else text
    longest = max_length + SPARE_AT_MOST
    every = [finish(tell_at(trigger, names, skip, level, room=longest)) for level in LEVELS]
    uncut = [t for t in every if not is_cut_off(t) and not is_left_hanging(t)]
    uncut = [t for t in uncut if is_quoting(t)] or uncut
    fitting = (t for t in uncut if len(t) <= max_length + SPARE_FOR_UNCUT)
    shortest = min(uncut, key=len, default=text)
    return next(fitting, shortest if len(shortest) <= longest else text)


def with_next_acts(
    text: str, trigger: Trigger, names: NameLookup, skip: Collection[int], max_length: int
) -> str:
    """A row with the verbs that go on from its own, where there is room for all of them."""
    acts = next_acts(trigger.clause)
    if trigger.kind != "verb" or not acts or any(w.i in skip for act in acts for w in act.subtree):
        return text
    longer = (finish(tell_at(trigger, names, skip, level, besides=acts)) for level in range(LEVELS.start, 1))
    fits = (t for t in longer if len(text) < len(t) <= max_length + SPARE_FOR_WHOLE and not is_cut_off(t))
    return next(fits, text)


def next_acts(clause: Token) -> list[Token]:
    """The verbs of the same subject and tense that a main clause goes on with."""
    others = [c for c in syntax.children(clause, "conjunct") if c.i > clause.i]
    is_row = all(c.pos_ == "VERB" and syntax.own_subject(c) is None for c in others)
    is_row = is_row and all(syntax.tense(c) == syntax.tense(clause) for c in others)
    return others if is_row and clause.relation == "root" else []


def is_quoting(text: str) -> bool:
    return any(mark in text for mark in QUOTATION_MARKS)


def is_cut_off(text: str) -> bool:
    """Whether a row ends before its sentence or quotation does, or lost its owner: "Whose son died"."""
    return text.startswith("Whose ") or (CUT_OFF in text and ENDS_CUT_OFF.search(text) is not None)


def fullest_fit(trigger: Trigger, names: NameLookup, skip: Collection[int], max_length: int) -> str:
    """The event at the fullest level of shortening for which there is room, what fits put back."""
    texts: list[str] = []
    for level in LEVELS:
        try:
            text = told_with_quotations(trigger, names, skip, level, max_length)
        except RecursionError:
            # A tree a thousand words deep is no sentence; what names the event is all that can be told.
            return finish(trigger.token.text)
        texts.append(text)
        spare = SPARE_FOR_SETTING if level == LEVELS.start else SPARE_FOR_WHOLE
        if len(text) <= max_length + spare and level < CUT_LEVEL and not is_left_hanging(text):
            return refilled(trigger, names, skip, level, text, max_length)
    # What is left out last completes the verb: rather a few characters more.
    fits = [len(text) <= max_length + SPARE and not is_left_hanging(text) for text in texts]
    near = [level for level, is_fit in zip(LEVELS, fits, strict=True) if is_fit]
    if near:
        text = texts[near[0] - LEVELS.start]
        return refilled(trigger, names, skip, near[0], text, max_length)
    return shorten(texts[CUT_LEVEL - LEVELS.start], max_length)


def is_left_hanging(text: str) -> bool:
    """Whether a row ends in a word that leads on to a clause: "a test of how"."""
    return text.rpartition(" ")[2] in HANGING


def refilled(
    trigger: Trigger, names: NameLookup, skip: Collection[int], level: int, text: str, max_length: int
) -> str:
    """The event at a level of shortening, with the phrases for which there is room after all.

    What was left out last comes first; what tells of what a noun is about may take a few characters more.
    """
    if level == LEVELS.start or any(mark in text for mark in DOUBLE_MARKS):
        return text
    spoken = [words_at(trigger, names, skip, other) for other in range(LEVELS.start, level + 1)]
    kept = set(spoken[-1])
    for fuller, shorter in reversed(list(pairwise(spoken))):
        for phrase in phrases_of(fuller - shorter, trigger.token.doc):
            if has_date(phrase, skip) or is_in_front(phrase, trigger) or is_torn(phrase, spoken[0] - kept):
                continue
            spare = spare_for(phrase, level)
            for words in shortened(phrase):
                longer = finish(tell_at(trigger, names, skip, LEVELS.start, cut=spoken[0] - kept - words))
                if words.isdisjoint(kept) and len(text) < len(longer) <= max_length + spare:
                    kept |= words
                    text = longer
                    break
    return text


def shortened(phrase: Sequence[Token]) -> list[set[int]]:
    """The words of a phrase, then those of a clause without what it ends in, one part less each time."""
    words = {token.i for token in phrase}
    found = [words]
    top = top_of(phrase)
    if top.relation not in CLAUSES or not syntax.marker_words(top) <= TIME_MARKERS.words:
        return found
    for part in reversed(syntax.children(top, "oblique", "adverbial clause", "conjunct")):
        if is_quoted(part):
            break
        if part.i > top.i and part.right_edge.i >= max(words):
            words = words - {token.i for token in part.subtree}
            found.append(words)
    return [words for words in found if is_complete(top, words)]


def is_complete(clause: Token, words: Collection[int]) -> bool:
    """Whether a verb is told with something that it does or goes to: "sold boats", not "who were kicked".

    A bare noun is not enough: "drawing attention", "making their way".
    """
    told = [c for c in clause.children if c.i > clause.i and c.i in words]
    bare = [c for c in told if c.tag_ == "NN" and (not c.children or c.lemma_ == "way")]
    links = ("object", "oblique", "open complement", "agent")
    return any(c.relation in links for c in told if c not in bare)


def words_at(trigger: Trigger, names: NameLookup, skip: Collection[int], level: int) -> frozenset[int]:
    """The words told at a level of shortening."""
    speller = speller_of(trigger, names, skip)
    tell_with(speller, trigger, skip, level)
    return frozenset(speller.chosen)


def phrases_of(words: Collection[int], doc: Doc) -> list[list[Token]]:
    """Words parted into phrases: each with what hangs on it, in text order; marks and numbers are none."""
    tops = [doc[i] for i in sorted(words) if doc[i].head.i not in words or doc[i].head == doc[i]]
    told = [top for top in tops if not top.is_punct and top.pos_ not in ("NUM", "SYM")]
    return [[token for token in top.subtree if token.i in words] for top in told]


def has_date(phrase: Sequence[Token], skip: Collection[int]) -> bool:
    """Whether a phrase stands around a date, without which it may say another thing."""
    inside = range(phrase[0].i, phrase[-1].i + 2)
    return any(i in skip for i in inside) and not any(is_content_of_noun(token) for token in phrase)


def spare_for(phrase: Sequence[Token], level: int) -> int:
    """How many characters more than the limit a row may have with a phrase that is put back."""
    if level >= -1 and any(map(is_needed, phrase)):
        return SPARE_FOR_CONTENT
    top = top_of(phrase)
    return 0 if syntax.set_off(top) and top.relation in ASIDES else SPARE_FOR_MORE


def top_of(phrase: Sequence[Token]) -> Token:
    """The word of a phrase on which the others hang."""
    words = {token.i for token in phrase}
    return next(token for token in phrase if token.head.i not in words or token.head == token)


def is_torn(phrase: Sequence[Token], cut: Collection[int]) -> bool:
    """Whether a phrase belongs to a word that stays out, or has lost some from its midst.

    "As a first step | in a move against Ely", "which [according to the board] sank".
    """
    words = {token.i for token in phrase}
    gaps = [second.i - first.i for first, second in pairwise(phrase)]
    is_loose = any(token.head.i in cut and token.head.i not in words for token in phrase)
    return is_loose or max(gaps, default=0) > WIDEST_GAP


def is_in_front(phrase: Sequence[Token], trigger: Trigger) -> bool:
    """Whether a phrase is set in before the verb: "Ada Okoro, in a speech, said"."""
    top = syntax.clause_head(top_of_chain(trigger.clause))
    return phrase[-1].i < top.i and any(token.head == top for token in phrase)


def is_needed(word: Token) -> bool:
    """Whether a phrase that holds a word has the point of what it hangs on.

    What a noun is about, what a participle does: "the chance of saving it", "a road leading | to the port".
    """
    head = word.head
    is_done = head.relation == "adnominal clause" and not syntax.set_off(head) and word.i > head.i
    return is_content_of_noun(word) or (is_done and word.relation in ("oblique", "object", "agent"))


def is_content_of_noun(clause: Token) -> bool:
    """Whether a clause says what its noun is about: "the chance of saving it", "fears that it will close"."""
    link = clause.relation
    is_said = bool(syntax.marker_words(clause) & CONTENT_MARKERS) or syntax.own_subject(clause) is not None
    return link == "adnominal clause" and is_said and not syntax.set_off(clause)


def told_with_quotations(
    trigger: Trigger, names: NameLookup, skip: Collection[int], level: int, max_length: int
) -> str:
    """The event at one level of shortening, what is quoted as long as there is room."""
    text = finish(tell_at(trigger, names, skip, level))
    if not is_cut_off(text) or len(text) >= max_length:
        return text
    longer = finish(tell_at(trigger, names, skip, level, room=max_length - len(text)))
    return longer if len(longer) <= max_length else text
