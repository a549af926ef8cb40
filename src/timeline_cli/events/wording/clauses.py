"""A clause told as a row: its subject, its verb and what completes it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.lexicon import ADDRESSING, REPORTING, RULING, SHOWING, SPACELESS_NOUNS, TIME_UNITS
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import another_act, noun_phrase, verb_phrase
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.retelling import as_sentence
from timeline_cli.events.spelling import Speller
from timeline_cli.events.tails import torn_tail
from timeline_cli.events.tokens import Token, in_text_order
from timeline_cli.events.wording.instead import words_instead
from timeline_cli.events.wording.leaving_out import without_strays
from timeline_cli.events.wording.marks import mark_behind
from timeline_cli.events.wording.objects import left_behind, missing_object, stranded
from timeline_cli.events.wording.order import Order, in_order, said_in_front
from timeline_cli.events.wording.subjects import told_subject

PARTICIPLE_HELPERS = frozenset({"being", "having"})
#: What links an act to its place, where other prepositions tell the way there.
PLACE_LINKS = frozenset({"aboard", "at", "in", "inside", "near", "on", "outside"})


def tell_clause(
    clause: Token,
    told: Token,
    speller: Speller,
    skip: Collection[int],
    level: int,
    *,
    is_content: bool = False,
    besides: Sequence[Token] = (),
) -> str:
    """Subject, verb group and complements of the clause, from the top of its chain of verbs.

    What stands before the subject ("In Leeds, the mayor resigned") is told after the verb, and so is what
    was said before its speaker was named. `is_content` marks such content, told within its speaker's row;
    `besides` are verbs that go on from its own.
    """
    top = syntax.clause_head(top_of_chain(clause))
    own, subject = syntax.own_subject(top), syntax.subject(top)
    rest = verb_phrase(top, skip, level, told=told, missing_subject=own is None)
    speller.instead.update(words_instead(top, subject, rest, speller, skip))
    if as_sentence(top):
        rest = [word for word in rest if word.lower_ not in PARTICIPLE_HELPERS or word.head != top]
    doer = told_subject(top, subject, speller, skip, level) if subject is not None else []
    if syntax.children(top, "expletive") and subject == own:
        return speller.spell(in_text_order([*doer, *rest]))
    rest = without_strays(rest, top, own, skip)
    rest = [*rest, *(word for act in besides for word in another_act(top, act, skip, level))]
    if level < 1 and rest and not is_content:
        rest = [*rest, *tail(top, doer, rest, skip, level)]
    parts = written(in_order(top, doer, rest, is_own=subject == own), top, speller, skip, level)
    if not is_content:
        parts.append(content_beside(top, told, speller, skip, level))
    return " ".join(part for part in parts if part)


def written(order: Order, top: Token, speller: Speller, skip: Collection[int], level: int) -> list[str]:
    """The parts of a row as they are spelled, "" for those that it has not."""
    setting = speller.spell(order.setting)
    doer = speller.spell_inside(order.subject) if setting else speller.spell(order.subject)
    missing = missing_object(top, skip, level)
    return [
        setting + "," if setting else "",
        doer + mark_behind(order.subject, order.verb) if doer else "",
        *told_behind(order.verb, missing, top, speller, skip, follows=bool(order.subject)),
        moved_back(order.in_front, top, speller),
        place_of(top, speller, skip) or behind_which(top, speller, skip),
        (", " if order.aside and order.aside[0].text == "," else "") + speller.spell(order.aside),
    ]


def tail(
    top: Token, subject_words: Sequence[Token], rest: Sequence[Token], skip: Collection[int], level: int
) -> list[Token]:
    """What a parse tore off a clause that is told in the order of the text."""
    is_last = not subject_words or subject_words[-1].i < rest[-1].i
    if not is_last or said_in_front(top) or missing_object(top, skip, level):
        return []
    return torn_tail(top, in_text_order([*subject_words, *rest]), skip)


def told_behind(
    words: Sequence[Token],
    missing: Sequence[Token],
    top: Token,
    speller: Speller,
    skip: Collection[int],
    *,
    follows: bool,
) -> list[str]:
    """The verb and what completes it, an object from elsewhere in the sentence right behind the verb."""
    end = words[-1].i if words else top.i
    is_stranded = bool(words) and words[-1].pos_ in ("ADP", "SCONJ")
    if missing and not is_stranded and not syntax.complements(top):
        end = max([top.i, *(child.i for child in syntax.children(top, "particle"))])
    verb = [word for word in words if word.i <= end]
    first = speller.spell_inside(verb) if follows else speller.spell(verb)
    link = speller.spell(stranded(top, skip)) if missing else ""
    rest = speller.spell([word for word in words if word.i > end])
    return [first, link, speller.spell_inside(missing), rest]


def moved_back(tokens: Sequence[Token], top: Token, speller: Speller) -> str:
    """What stood before the subject, now behind the verb; what was said follows a colon."""
    if said_in_front(top):
        text = speller.spell(tokens)
        return f": {text}" if text else ""
    return speller.spell_inside(tokens)


def place_of(clause: Token, speller: Speller, skip: Collection[int]) -> str:
    """The place that "where" stands for: "to Ely, | where | the mill burned" → "the mill burned in Ely"."""
    is_there = any(child.lower_ == "where" for child in clause.children)
    if not is_there or not syntax.set_off(clause) or syntax.complements(clause):
        return ""
    noun = syntax.antecedent(clause) if clause.relation == "relative clause" else syntax.word_before(clause)
    while noun.relation == "name part":
        noun = noun.head
    if noun.pos_ != "PROPN" or noun.i > clause.i or noun.i in skip:
        return ""
    link = syntax.preposition_of(noun)
    if link not in PLACE_LINKS:
        link = "in" if noun.ent_type_ == "LOC" else "at"
    return f"{link} {speller.spell_inside(bare(noun_phrase(noun, skip, 3, without=clause), noun))}"


def behind_which(clause: Token, speller: Speller, skip: Collection[int]) -> str:
    """What "which" or "whom" stands for: "the hall | in which | she sang" → "she sang in the hall".

    So with a preposition left behind: "the hall | that she sang in".
    """
    links = [
        c for c in syntax.children(clause, "oblique") if c.lower_ in ("which", "whom") and c.i < clause.i
    ]
    left = left_behind(clause)
    noun = syntax.antecedent(clause)
    if clause.relation != "relative clause" or not (links or left) or syntax.complements(clause):
        return ""
    link = left[0].lower_ if left else syntax.preposition_of(links[0])
    is_time = noun.i in skip or noun.lemma_.lower() in TIME_UNITS or noun.lemma_ in SPACELESS_NOUNS
    # "Death toll in a fire, in which a man died": what a headline tells without an article is no place.
    is_bare = noun.tag_ == "NN" and not syntax.children(noun, "determiner", "possessor")
    if is_time or is_bare or link in ("", "of") or noun.pos_ not in ("NOUN", "PROPN") or noun.i > clause.i:
        return ""
    # "It is the mill that she paid for"
    words = [word for word in noun_phrase(noun, skip, 3, without=clause) if word.relation != "expletive"]
    return f"{link} {speller.spell_inside(bare(words, noun))}"


def content_beside(top: Token, told: Token, speller: Speller, skip: Collection[int], level: int) -> str:
    """What was said, where the parse sets it beside: "The road is closed, police told us".

    What nobody does was not said, unless in these words: "pointed to | how | she complained".
    """
    is_beside = (top.lemma_ in SHOWING or top.lemma_ in RULING) and top.relation == "parataxis"
    if not (top.lemma_ in REPORTING or is_beside) or syntax.complements(top):
        return ""
    behind = [child for child in syntax.children(top, "parataxis") if child.i > top.i]
    behind = [child for child in behind if not syntax.is_next_statement(child, top)]
    above = behind[0] if behind else syntax.governor(top)
    if above is None or not (behind or top.relation == "parataxis"):
        return ""
    if syntax.objects(top) and top.lemma_ not in ADDRESSING:
        return ""
    if syntax.subject(above) is None and not (is_quoted(above) or above.tag_ == "VB"):
        return ""
    content = tell_clause(above, told, speller, skip, max(level, 0), is_content=True)
    return f": {content}" if " " in content else ""
