"""Whose word it is: who says what a clause tells, and the word that says so."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_cli.events import syntax
from timeline_cli.events.labels import NOUN_CLAUSES, SAID_CLAUSES
from timeline_cli.events.lexicon import FICTIONS, HEARSAY, HELD_NOUNS, PUBLISHING, REPORTING
from timeline_cli.events.tokens import Token, once

# What leads from a clause up to the one of which somebody says that it is so.
GOES_ON = frozenset({"conjunct", "open complement", "adverbial clause", "complement clause", "subject"})

# How figures come about.
COMPILING = frozenset({"collect", "compile", "draw", "produce"})

# What, besides a claim, is only somebody's word where it "is that" something was so.
CASES = frozenset({"account", "case", "contention", "line", "position", "version", "word"})

# What tells so only beside what was found: "found a mill" tells of no word.
FINDING = frozenset({"find", "show"})

#: Who says it, where the text names somebody, and the word that says so.
Source = tuple[Token | None, Token | None]
NOBODY: Source = (None, None)


def speaker(clause: Token) -> Source:
    """A reporting verb above or beside, "according to", or a noun such as "allegations"."""
    current = clause
    for _ in range(6):
        link, above = current.relation, syntax.governor(current)
        for child in current.children:
            cue = according_to(child)
            if cue is not None:
                return (author(child), cue)
            if link != "complement clause" and child.relation == "parataxis" and says_so(child, current):
                return NOBODY if is_behind(clause, current, child) else (syntax.own_subject(child), child)
        frame = syntax.outer_subject(current)
        if frame is not None and (
            frame.lemma_ in HEARSAY or frame.lemma_ in HELD_NOUNS or frame.lemma_ in CASES
        ):
            return (None, frame)
        if above is None:
            return closing_source(current, clause)
        if link in ("complement clause", "subject", "passive subject") and is_said_by_nobody(above):
            return (None, above)
        is_next = link == "parataxis" and above.i < current.i and syntax.mark_before(current).text == ";"
        if is_next and not syntax.complements(above):
            # "Her book appeared; Brandt died": what said nothing before says nothing behind.
            return NOBODY
        if link in SAID_CLAUSES and (above.lemma_ in REPORTING or is_told_by_tale(above)):
            if is_behind(clause, current, above):
                return NOBODY
            source = syntax.subject(above)
            return (author(source) if source is not None else None, above)
        if syntax.is_owned_up_to(current):
            return (syntax.subject(above), above)
        if link in NOUN_CLAUSES and not syntax.set_off(current):
            noun = hearsay(current, above)
            return NOBODY if noun is None else (None, noun)
        if link not in GOES_ON:
            return NOBODY
        current = above
    return NOBODY


def says_so(clause: Token, content: Token) -> bool:
    """Whether a clause beside another tells whose word that is: "…, she said", "…, a study has found".

    What follows a semicolon tells of the next act: "She wrote to him; | he replied in May".
    """
    if syntax.is_next_statement(clause, content):
        return False
    if clause.lemma_ in REPORTING:
        return True
    if clause.lemma_ not in FINDING or syntax.is_passive(clause) or syntax.own_subject(clause) is None:
        return False
    return not (syntax.objects(clause) or syntax.complements(clause))


def is_told_by_tale(above: Token) -> bool:
    """Whether what a clause tells is what a film or a novel shows: "the film shows how she robbed a bank"."""
    tale = syntax.own_subject(above)
    return tale is not None and tale.lemma_ in FICTIONS


def is_behind(clause: Token, content: Token, says: Token) -> bool:
    """Whether a clause of time follows the words of saying: "“It is huge,” she said when she unveiled it"."""
    return clause.relation == "adverbial clause" and content.i < says.i < clause.i


def according_to(noun: Token) -> Token | None:
    """The "according" of "according to the police"."""
    if noun.lower_ == "according":
        return noun
    below = noun.children
    return next((case for case in below if case.lower_ == "according"), None) if below else None


def author(source: Token) -> Token:
    """Who brought out the text or figures that say it: "according to figures published by the council"."""
    for clause in syntax.children(source, "adnominal clause"):
        if clause.lemma_ in PUBLISHING or clause.lemma_ in COMPILING:
            return syntax.agent(clause) or source
    return source


def is_said_by_nobody(above: Token) -> bool:
    """ "It is understood that the mill was sold", "legend has it that": a saying without a speaker."""
    if above.lemma_ == "have":
        return above.i + 1 < len(above.doc) and above.nbor(1).lower_ == "it"
    is_empty = bool(syntax.children(above, "expletive")) or any(
        subject.lower_ == "it" for subject in syntax.children(above, "passive subject")
    )
    return is_empty and above.lemma_ in REPORTING and syntax.is_passive(above)


def hearsay(clause: Token, noun: Token) -> Token | None:
    """The noun of which a clause tells what is only said: "allegations | he was bribed".

    So does "reports of a fire that broke out", of what it is a report of.
    """
    is_content = clause.relation == "adnominal clause" or not any(
        syntax.is_relative_pronoun(word) for word in syntax.children(clause, "subject", "object")
    )
    is_held = noun.lemma_ in HEARSAY or (noun.lemma_ in HELD_NOUNS and "that" in syntax.marker_words(clause))
    if is_held and is_content and syntax.own_subject(clause) not in (None, noun):
        return noun
    for _ in range(3):
        above = syntax.governor(noun)
        if above is None or syntax.preposition_of(noun) != "of":
            return None
        if above.lemma_ in HEARSAY:
            return above
        noun = above
    return None


def closing_source(top: Token, clause: Token) -> Source:
    """Who says a whole sentence in its last words, which a parse hung on another clause.

    "She fell after the show, … in Ely, | the paper reported", "She fell when …, | according to the police".
    """
    says = closing_words(top.sent[0])
    if says is None or says in (top, clause):
        return NOBODY
    if says.pos_ != "VERB":
        return (says, according_to(says))
    return (syntax.own_subject(says), says)


@once
def closing_words(first: Token) -> Token | None:
    """The verb of saying, or who things are "according to", behind the last comma of a sentence.

    "Began a study, which reported in May" tells nobody's word.
    """
    ending = first.doc[max(first.sent.start, first.sent.end - 4) : first.sent.end]
    words = [word for word in ending if not word.is_punct and not word.is_space]
    if not words:
        return None
    for word in (words[-1], *syntax.ancestors(words[-1])):
        if according_to(word) is not None:
            return word if syntax.set_off(word) else None
        if word.lemma_ not in REPORTING or word.pos_ != "VERB":
            continue
        subjects = syntax.children(word, "subject")
        others = syntax.children(word, "complement clause", "open complement", "object", "parataxis")
        is_aside = any(map(syntax.is_relative_pronoun, subjects))
        return word if subjects and not (others or is_aside) and begins_behind_comma(word, subjects) else None
    return None


def begins_behind_comma(says: Token, subjects: Sequence[Token]) -> bool:
    """Whether a verb of saying and its subject stand alone behind a comma."""
    start = min(says.i, *(subject.left_edge.i for subject in subjects))
    return start > says.sent.start and says.doc[start - 1].text == ","
