"""What a parse tore off the end of a clause: words right behind it that belong to nothing else near."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.labels import Relation
from timeline_cli.events.lexicon import TIME_MARKERS, TIME_PREPOSITIONS
from timeline_cli.events.time_words import DASHES, is_behind_space
from timeline_cli.events.tokens import Token

LONGEST_TAIL = 16
# What a tail ends before.
CLOSING = frozenset({",", ";", ":", ".", "!", "?", "…", "...", "(", "[", "-", "–", "—", "--", "_"})
# What begins a clause about the word before it, or goes on with another.
OPENING = frozenset({"WDT", "WP$", "WRB", "CC", "POS", "MD", "VBD", "VBZ", "VBP"})
LINKS = (
    frozenset({"according", "at", "due", "local", "to", "which", "who", "whom"})
    | TIME_PREPOSITIONS.words
    | TIME_MARKERS.words
)
# What begins a clause that stands for a thing or tells what was said.
CONTENT = frozenset({"how", "that", "what", "whether"})
# What may hang on a date, and tells of the verb.
BEHIND_DATES: frozenset[Relation] = frozenset(
    {"oblique", "nominal modifier", "adnominal clause", "adverbial clause"}
)


def torn_tail(clause: Token, told: Sequence[Token], skip: Collection[int]) -> list[Token]:
    """The words right behind a clause that belong to it by their place, though the parse has them elsewhere.

    `told` holds the words of the clause in text order. A date between may be what they were hung on: "made a
    speech [on Monday] | to the guild". Up to a mark, a date or a further clause: "forced herself | upon her
    and the cook of having seen it".
    """
    start = told[-1].i + 1
    doc, end = clause.doc, clause.sent.end
    while start < end and start in skip:
        start += 1
    words: list[Token] = []
    for word in doc[start:end]:
        is_within = word.text in DASHES and not is_behind_space(word)
        if (word.text in CLOSING and not is_within) or word.is_space or word.i in skip:
            break
        if words and is_break(word):
            break
        words.append(word)
        if len(words) > LONGEST_TAIL:
            return []
    after = start + len(words)
    has_own_date = start > told[-1].i + 1 and after < end and after in skip
    is_whole = len(words) > 1 and not has_own_date
    return words if is_whole and is_torn_off(clause, told, words, skip) else []


def is_break(word: Token) -> bool:
    """Whether a further clause or partner begins."""
    return word.tag_ in ("CC", "WDT", "WRB") or word.lower_ in TIME_MARKERS.words or word.lower_ == "who"


def is_torn_off(clause: Token, told: Sequence[Token], words: Sequence[Token], skip: Collection[int]) -> bool:
    """Whether words behind a clause are none that it may do without, and none of a clause above it."""
    first = words[0]
    if first.tag_ in OPENING or first.lower_ in LINKS:
        return False
    inside = {word.i for word in words}
    above = {word.i for word in syntax.ancestors(clause)}
    if inside & above or has_second_verb(words):
        return False
    chosen = {word.i for word in told}
    tops = [word for word in words if word.head.i not in inside]
    manner = [top for top in tops if top.relation == "adverb" and top.head.i in chosen]
    manner = [top for top in manner if top.left_edge != first]
    return all(is_own(top, chosen, above, skip) for top in tops if top not in manner)


def has_second_verb(words: Sequence[Token]) -> bool:
    """Whether words hold a verb with a tense that no link leads up to: "to be at sea | suffered bites"."""
    verbs = [word for word in words if word.tag_ in syntax.FINITE_TAGS]
    links = [word for word in words if word.lower_ in CONTENT]
    return bool(verbs) and (not links or links[0].i > verbs[0].i)


def is_own(top: Token, chosen: Collection[int], above: Collection[int], skip: Collection[int]) -> bool:
    """Whether the place of a word speaks for the clause, against the parse."""
    link, head = top.relation, top.head
    if head.i in chosen:
        is_placed = link == "adverbial clause" and top.pos_ == "NOUN"
        is_dated_in_front = top.tag_ == "VBG" and all(t.i < top.i for t in top.subtree if t.i in skip)
        is_thing = link == "parataxis" and top.left_edge.lower_ in CONTENT
        return is_thing or is_placed or (link == "adverbial clause" and is_dated_in_front)
    if head.i in skip:
        start = top.left_edge
        is_linked = (
            start.tag_ in ("IN", "VBG") and start.lower_ not in ("of", "than", "that") and start.i > head.i
        )
        return link in BEHIND_DATES and is_linked
    if head.i in above:
        return link == "adverbial clause" and top.tag_ == "VBG"
    return True
