"""Whether a row stands alone: whoever reads it under the article's title knows who or what it is about.

A pronoun, "its owner" or "the ship" that neither the row nor the title explains tells nobody anything. What
only adds to a row that names others is noted, and the row stands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_cli.articles import Article
from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.event import Event
from timeline_cli.events.labels import NOUN_CLAUSES
from timeline_cli.events.lexicon import ATTITUDE, PLANNING, REPORTING, SHOWING, TIME_UNITS
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.reference.kinds import is_impersonal
from timeline_cli.events.reference.nouns import definite_start
from timeline_cli.events.reference.references import is_owned_by
from timeline_cli.events.roots import WORD, root, words
from timeline_cli.events.salience import first_line
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.time_words import DAYS
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.tables import read_table

POINTING = frozenset(
    {"he", "him", "it", "one", "she", "her", "that", "them", "these", "they", "this", "those"}
)
DEMONSTRATIVES = frozenset({"that", "these", "this", "those"})
#: Those for what is at hand.
CLOSE = frozenset({"these", "this"})
#: An act that is pointed at was told so many words before its sentence.
SHORTLY_BEFORE = 25
PERSONS = frozenset({"he", "she"})
THINGS = frozenset({"it", "that", "them", "these", "those"})
OWNERS = frozenset({"her", "his", "its", "their"})
#: So few words tell nothing of a thing that nobody knows.
IN_PASSING = 6
#: What something is told by that is like another thing, told before.
LIKENING = frozenset({"same", "similar", "suit"})
#: What the words behind "the first of" only point at.
POINTED_AT = frozenset({"these", "those"})
THINGS_OR_THEIRS = frozenset({"it", "its", "their", "they"})
SAID = frozenset({"complement clause", "open complement", "relative clause"})


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a row stands alone, and its words that nothing explains, as the article has them."""

    stands_alone: bool = True
    unexplained: tuple[str, ...] = ()


@cache
def lists() -> dict[str, frozenset[str]]:
    """The word lists of `data/standing.toml`, read once."""
    table = read_table("timeline_cli.events", "standing")
    return {key: frozenset(entry["words"]) for key, entry in table.items()}


def title_words(article: Article) -> frozenset[str]:
    """What a reader knows before the first row: the words of the title, or else of the first line.

    With each stand the nouns that it explains, and the roots by which other forms are known.
    """
    title = article.title or first_line(article)
    told = frozenset(word.lower() for word in WORD.findall(title))
    kin = {word for row in lists()["kin"] if told & set(row.split()) for word in row.split()}
    return told | kin | words(title)


def standing(
    trigger: Trigger, names: NameLookup, skip: Collection[int], known: frozenset[str], text: str
) -> Standing:
    """Whether the row of a trigger stands alone. `known` are the words of the title, `text` is the row's."""
    subject = subject_of(trigger)
    if subject is None or subject.i in skip:
        return Standing()
    if is_pointing(subject, names) or is_share(subject, known):
        return Standing(stands_alone=False, unexplained=(subject.text,))
    lost = next(
        (word for word in things_pointed_at(trigger, skip) if not is_said(word, subject, names)), None
    )
    if lost is not None:
        return Standing(stands_alone=False, unexplained=(lost.text,))
    told_of = (subject, *objects_of(trigger))
    done = [trigger.token] if trigger.kind == "noun" and trigger.token != subject else []
    like = next((noun for noun in (*told_of, *done) if is_likened(noun, names, known)), None)
    if like is not None:
        first = min((word.i for word in like.children), default=like.i)
        return Standing(stands_alone=False, unexplained=(like.doc[first : like.i + 1].text,))
    shown = next((n for n in told_of if is_shown(n, names, known)), None)
    if shown is not None:
        return Standing(stands_alone=False, unexplained=(shown_text(shown),))
    nouns = (n for n in told_words(trigger) if n.pos_ == "NOUN" and n.i not in skip and not is_time(n))
    around = (n for n in nouns if is_shown(n, names, known) and not is_body_here(n, trigger, names))
    beside = next((told for told in (*map(shown_text, around), *parts_of(trigger)) if told in text), None)
    if beside is not None:
        return Standing(stands_alone=False, unexplained=(beside,))
    phrase = bare(noun_phrase(subject, skip, 0), subject)
    owner = next((word for word in phrase if is_lost_owner(word, phrase, names)), None)
    if owner is not None and not is_named(phrase, names):
        return Standing(stands_alone=False, unexplained=(owner.text,))
    start = definite_start(subject)
    if start is None or names.name_of(subject) is not None or is_clear(subject, known):
        return Standing()
    told = subject.doc[start : subject.i + 1].text
    others = {t.i for t in phrase}
    has_name = is_named([t for t in told_words(trigger) if t.i not in others | set(skip)], names)
    return Standing(stands_alone=has_name, unexplained=(told,))


def without_lost(events: Sequence[Event], known: frozenset[str], inside: Collection[str] = ()) -> list[Event]:
    """The events without those of which nobody can tell whom or what they are about.

    Three kinds are left out: rows about "that boat"; rows told by a pronoun whose ids are in `inside`, as
    `points_inside` tells; and, unless they share a word with the title, `known`, rows that only point at one
    of several: "the latter reopened", "that was taped".
    """
    return [
        event
        for event in events
        if not (event.id in inside and is_told_by_pronoun(event))
        and not is_shown_only(event)
        and (not is_lost(event) or words(event.description) & known)
    ]


def is_background(event: Event, known: frozenset[str]) -> bool:
    """Whether what a sentence tells aside is told in passing: in a few words, of no day, and of nobody.

    "As autumn gives way", "the announcement was made in May": three of four such rows say nothing without the
    article. A name, or a word of the title, `known`, ties a row to what the article tells.
    """
    told = event.description.split()
    if len(told) > IN_PASSING or event.granularity in DAYS or not event.date_is_own:
        return False
    # What a row begins with has a capital letter there, but only a name has it inside its sentence.
    names = {word for word in event.sentence.text.split()[1:] if word[:1].isupper()}
    is_named = any(p.label for p in event.participants) or not names.isdisjoint(told)
    return not is_named and not words(event.description) & known


def is_told_by_pronoun(event: Event) -> bool:
    """Whether a pronoun tells whom or what an event is about, and nothing explains it."""
    told = {word.lower() for word in event.unexplained}
    row = {word.lower() for word in WORD.findall(event.description)}
    return not event.stands_alone and bool(told & row & (POINTING | OWNERS))


def points_inside(trigger: Trigger) -> bool:
    """Whether a row is about somebody or something that only the rest of the article tells.

    Nobody knows what "it" or "they" is. A person who is the subject of a main clause or opens a sentence is
    mostly whom the article is about, and so is one of whom somebody speaks: "her friend said that she would
    stand". Not so "when she left". Whose words the sentence is has them in its row: "the mill fed the town,
    its website showed".
    """
    subject = subject_of(trigger)
    clause = syntax.governor(subject) if subject is not None else None
    if subject is None or clause is None:
        return False
    if things_pointed_at(trigger, ()):
        return True
    link = syntax.clause_head(clause).relation
    is_spoken_of = link == "complement clause" and subject.lower_ in PERSONS
    is_source = link == "parataxis" and (trigger.reporting or trigger.lemma in SHOWING)
    if any(w.lower_ in THINGS_OR_THEIRS for w in (subject, *syntax.children(subject, "possessor"))):
        return not is_source
    return not (link == "root" or is_source or is_spoken_of or opens(subject))


def opens(subject: Token) -> bool:
    """Whether a subject is the first of its sentence, quotation marks aside."""
    first = subject.left_edge
    while first.i > 0 and not first.is_sent_start and first.nbor(-1).is_punct:
        first = first.nbor(-1)
    return bool(first.is_sent_start)


def is_shown_only(event: Event) -> bool:
    """Whether an event is about "that possibility" or "a similar letter", which only the article tells."""
    told = [word.lower().split() for word in event.unexplained]
    is_shown_one = any(len(w) > 1 and (w[0] in DEMONSTRATIVES or w[-1] in POINTED_AT) for w in told)
    return not event.stands_alone and (is_shown_one or any(LIKENING & set(w) for w in told))


def is_lost(event: Event) -> bool:
    """Whether an event is told of one of several that only the article names."""
    told = {word.lower() for word in event.unexplained}
    return not event.stands_alone and bool(told & (lists()["ordinals"] | lists()["shares"] | DEMONSTRATIVES))


def subject_of(trigger: Trigger) -> Token | None:
    """What the row is about: the subject of its clause, or the noun itself where that is all."""
    if trigger.kind == "noun" and trigger.clause == trigger.token:
        return trigger.token
    return syntax.subject(top_of_chain(trigger.clause))


def objects_of(trigger: Trigger) -> list[Token]:
    """What the subject of a row's clause does something to."""
    return [] if trigger.kind == "noun" else syntax.objects(trigger.clause)


def things_pointed_at(trigger: Trigger, skip: Collection[int]) -> list[Token]:
    """The pronouns for what is done something to, or for several of which one is told.

    "The mayor sold it", "the first of those". Not so where the row tells another thing before it that it may
    stand for ("the owner of the ferry sold it"), or where it stands for nothing ("made it hard to"), and in
    "Okoro, who won it"; nor of "them" but in a main clause with a person: the text may be
    about a team ("when Vale beat them").
    """
    subject = subject_of(trigger)
    if subject is None or trigger.kind == "noun":
        return []
    found = [
        part
        for noun in (subject, *objects_of(trigger))
        for part in syntax.children(noun, "nominal modifier")
        if part.lower_ in THINGS and (noun.pos_ == "NUM" or noun.lower_ in lists()["ordinals"])
    ]
    clause = trigger.clause
    if clause.relation == "relative clause":
        return found
    is_empty = bool(syntax.children(clause, "complement clause", "open complement"))
    is_aside = top_of_chain(clause).relation == "adverbial clause"
    is_person = not is_aside and (subject.ent_type_ == "PERSON" or subject.lower_ in PERSONS)
    own = {subject.i, *(word.i for word in syntax.children(subject, "compound", "name part"))}
    told = [t for t in (*subject.subtree, *clause.subtree) if t.pos_ in ("NOUN", "PROPN") and t.i not in own]
    for word in objects_of(trigger):
        is_bare = word.lower_ in THINGS and not (word.children or is_empty or is_quoted(word))
        before = [t for t in told if t.i < word.i and t.i not in skip]
        is_them = word.lower_ == "them"
        is_open = is_person and not any(map(is_several, before)) if is_them else not before
        is_open = is_open or word.lower_ in DEMONSTRATIVES
        if is_bare and is_open:
            found.append(word)
    return found


def is_several(noun: Token) -> bool:
    """Whether "them" may be what a noun tells: several, or a team called by its name."""
    return noun.tag_ in ("NNS", "NNPS") or noun.ent_type_ == "ORG" or bool(syntax.children(noun, "conjunct"))


def is_said(pronoun: Token, subject: Token, names: NameLookup) -> bool:
    """Whether the article tells what a pronoun stands for; nobody does something to itself by "it"."""
    meant, doer = names.name_of(pronoun), names.name_of(subject)
    return meant is not None and (doer is None or meant.name != doer.name)


def is_shown(noun: Token, names: NameLookup, known: frozenset[str]) -> bool:
    """Whether "that" or "those" alone says which thing is meant, and neither the row nor the title does."""
    start = definite_start(noun)
    if start is None or noun.doc[start].lower_ not in DEMONSTRATIVES or is_quoted(noun):
        return False
    return names.name_of(noun) is None and not is_clear(noun, known)


def is_case_at_hand(noun: Token) -> bool:
    """ "| These proceedings | were issued in May": what a judgment or report is about."""
    is_close = any(child.lower_ in CLOSE for child in noun.children)
    return is_close and noun.lemma_.lower() in lists()["cases"]


def is_act_told(noun: Token) -> bool:
    """Whether a verb told of an act shortly before: "Okoro applied for bail. | That application | failed"."""
    before = noun.doc[max(noun.sent.start - SHORTLY_BEFORE, 0) : noun.i]
    told = {f"{noun.lemma_.lower()} {verb.lemma_}" for verb in before if verb.pos_ == "VERB"}
    pairs = (row.split() for row in lists()["acts"])
    return any(f"{act} {verb}" in told for act, *verbs in pairs for verb in verbs)


def is_body_here(noun: Token, trigger: Trigger, names: NameLookup) -> bool:
    """Whether the row names a body before it speaks of "that party"."""
    named = (names.name_of(word) for word in told_words(trigger) if word.i < noun.i)
    is_there = any(name is not None and name.label == "ORG" for name in named)
    return is_there and noun.lemma_.lower() in lexicon().bodies


def is_time(noun: Token) -> bool:
    """Whether a noun is one for a time: "that season" is told by the row's date."""
    return noun.lemma_.lower() in TIME_UNITS or noun.lemma_.lower() in ("period", "season", "term", "time")


def parts_of(trigger: Trigger) -> Iterator[str]:
    """What a row tells of several that it does not: "two of those", "the first of these"."""
    for word in told_words(trigger):
        part = word.head
        is_one = part.pos_ == "NUM" or part.lower_ in lists()["ordinals"]
        is_alone = all(child.dep_ == "case" for child in word.children)
        if word.lower_ in POINTED_AT and is_one and is_alone and syntax.preposition_of(word) == "of":
            yield word.doc[part.left_edge.i : word.i + 1].text


def shown_text(noun: Token) -> str:
    """A noun with all before it that points back: "those last repairs"."""
    return noun.doc[definite_start(noun) : noun.i + 1].text


def is_likened(noun: Token, names: NameLookup, known: frozenset[str]) -> bool:
    """Whether "a similar speech" or "did the same" says what it was, and what that is like is elsewhere.

    Not so where the row says that: "the same height as the tower", "a fate similar to", "the same mill that".
    """
    is_bare = noun.lower_ == "same" and bool(syntax.children(noun, "determiner"))
    is_bare = is_bare or (noun.lower_ == "suit" and noun.head.lemma_ == "follow" and not list(noun.children))
    likening = [noun] if is_bare else [w for w in syntax.children(noun, "adjective") if w.lower_ in LIKENING]
    if not likening or is_quoted(noun) or names.name_of(noun) is not None or is_clear(noun, known):
        return False
    if syntax.children(noun, *NOUN_CLAUSES):
        return False
    others = [*noun.children, *likening[0].children, *noun.head.children]
    return not any(syntax.preposition_of(word) in ("as", "to", "with") for word in others)


def told_words(trigger: Trigger) -> Collection[Token]:
    """The words of the clause that the row tells."""
    return trigger.token.subtree if trigger.clause == trigger.token else top_of_chain(trigger.clause).subtree


def is_pointing(subject: Token, names: NameLookup) -> bool:
    """Whether a subject only points at something that the row does not tell."""
    if names.name_of(subject) is not None:
        return False
    completed = syntax.children(subject, "nominal modifier", *NOUN_CLAUSES, "compound")
    if subject.lower_ in lists()["ordinals"]:
        return not completed and bool(syntax.children(subject, "determiner"))
    if subject.pos_ not in ("PRON", "DET") or subject.lower_ not in POINTING or completed:
        return False
    return not is_empty_it(subject)


def is_share(subject: Token, known: frozenset[str]) -> bool:
    """Whether a subject is "both" or "some" alone, and no title like "Okoro and Vance sing" tells of whom."""
    is_alone = not syntax.children(subject, "nominal modifier", *NOUN_CLAUSES)
    return subject.lower_ in lists()["shares"] and is_alone and "and" not in known


def is_empty_it(subject: Token) -> bool:
    """Whether an "it" stands for nothing, and the rest tells what happened: "it emerged that"."""
    clause = syntax.governor(subject)
    if clause is None:
        return False
    is_passive = subject.relation == "passive subject" and subject.lower_ == "it"
    is_told = is_passive and any(clause.lemma_ in verbs for verbs in (REPORTING, PLANNING, ATTITUDE))
    if not is_told and not is_impersonal(subject):
        return False
    if is_told:
        return not syntax.children(clause, "open complement")
    has_content = any(c.relation in SAID or c.dep_.startswith("csubj") for c in clause.children)
    return has_content or clause.lemma_.lower() in lists()["weather"]


def is_lost_owner(word: Token, phrase: Collection[Token], names: NameLookup) -> bool:
    """Whether a possessive points at nobody who is told: not so in "a driver and his wife"."""
    if word.lower_ not in OWNERS or word.relation != "possessor" or names.name_of(word) is not None:
        return False
    return not is_owned_by(word, phrase)


def is_named(words: Collection[Token], names: NameLookup) -> bool:
    """Whether a name stands among words."""
    return any(word.pos_ == "PROPN" or names.name_of(word) is not None for word in words)


def is_clear(noun: Token, known: frozenset[str]) -> bool:
    """Whether a bare "the ship" tells which one: there is but one, or the title tells of it."""
    if noun.lemma_.lower() in lists()["clear"] or is_case_at_hand(noun) or is_act_told(noun):
        return True
    told = [noun, *syntax.children(noun, "compound", "adjective")]
    return any({word.lower_, word.lemma_.lower(), root(word.lower_)} & known for word in told)
