"""Write an event at one level of shortening, in the article's own words.

The sentence is chosen from the parse: subject, verb group, and what completes them. Time expressions,
decorating clauses and linking words stay out; negation, hedges and modals stay in.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from timeline_cli.events import syntax
from timeline_cli.events.clause_parts import top_of_chain
from timeline_cli.events.labels import NOUN_CLAUSES, SUBJECTS, Relation
from timeline_cli.events.lexicon import (
    CONTENT_NOUNS,
    CONVENING,
    DEICTIC_STARTS,
    DOUBT,
    REPORTING,
    SHOWING,
    SPACELESS_NOUNS,
    TIME_UNITS,
)
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase, subject_phrase, verb_phrase
from timeline_cli.events.quotations import is_quoted
from timeline_cli.events.retelling import as_sentence, is_finite, is_singled_out
from timeline_cli.events.spelling import NameLookup, Speller
from timeline_cli.events.tails import torn_tail
from timeline_cli.events.time_words import DASHES, is_behind_space
from timeline_cli.events.tokens import Token, in_text_order, once
from timeline_cli.events.triggers import Trigger, framed
from timeline_cli.language.past import simple_past

VERB_GROUP = frozenset({"auxiliary", "passive auxiliary", "copula"})
FOCUS = frozenset({"also", "even", "just", "not", "only"})
OUGHT = frozenset({"could", "may", "might", "must", "ought", "should"})
PARTICIPLE_HELPERS = frozenset({"being", "having"})
#: What links an act to its place, where other prepositions tell the way there.
PLACE_LINKS = frozenset({"aboard", "at", "in", "inside", "near", "on", "outside"})
#: What is said with these binds who says it; beside a clause they are verbs of saying.
RULING = frozenset({"advise", "agree", "decide", "pledge", "promise", "recommend", "rule", "swear", "urge"})


def tell_at(
    trigger: Trigger,
    names: NameLookup,
    skip: Collection[int],
    level: int,
    *,
    room: int = 0,
    cut: Collection[int] = (),
) -> str:
    """The event at one level of shortening, with `room` characters to spare for what is quoted.

    `cut` holds words that are left out besides.
    """
    return tell_with(speller_of(trigger, names, skip, room=room, cut=cut), trigger, skip, level)


def speller_of(
    trigger: Trigger, names: NameLookup, skip: Collection[int], *, room: int = 0, cut: Collection[int] = ()
) -> Speller:
    """What writes one telling of an event."""
    articles = behind_dates(trigger.token, skip)
    return Speller(names, trigger.token, articles=articles, room=room, cut=cut)


def tell_with(speller: Speller, trigger: Trigger, skip: Collection[int], level: int) -> str:
    """The event at one level of shortening, as `speller` writes it."""
    called_by = convened(trigger)
    if called_by is not None:
        return tell_clause(called_by, trigger.token, speller, skip, level)
    event = framed(trigger)
    if event is not None:
        return speller.spell(bare(noun_phrase(event, skip, level), event))
    if is_bare_noun(trigger):
        words = without_later_partners(noun_phrase(trigger.token, skip, level), trigger.token, skip)
        return speller.spell(bare(words, trigger.token))
    told = saying(trigger.clause, speller.names, skip) or holding(trigger.clause) or trigger.clause
    return tell_clause(told, trigger.token, speller, skip, level)


def without_not(clause: Token, skip: Collection[int]) -> dict[int, str]:
    """The verbs whose "not" is not told: "did not open until May" → "opened", "won't open" → "will open".

    A "did" before its subject ("only then did she resign") has no place behind it.
    """
    short = next((a for a in syntax.auxiliaries(clause) if a.lower_ == "wo" and a.i + 1 in skip), None)
    if short is not None:
        return {short.i: "will"}
    past = {clause.i: simple_past(clause.lemma_.lower(), clause.lower_)}
    did = next((a for a in syntax.auxiliaries(clause) if a.lower_ == "did"), None)
    if did is None or did.i in skip:
        return past if did is not None else {}
    subject = syntax.own_subject(clause)
    is_inverted = subject is not None and did.i < subject.i and not syntax.negations(clause)
    return past | {did.i: ""} if is_inverted else {}


def behind_dates(word: Token, skip: Collection[int]) -> set[int]:
    """The words of a sentence right behind a date that owns a noun: "vote" in "Friday's vote"."""
    owners = [token for token in owners_beside(word.sent[0]) if token.i in skip]
    owned = [o for o in owners if o.head.i not in skip and not syntax.children(o.head, "determiner")]
    return {owner.right_edge.i + 1 for owner in owned}


@once
def owners_beside(first: Token) -> list[Token]:
    """The owners that the sentence of its first word tells of: "Friday" in "Friday's vote"."""
    return [token for token in first.sent if token.relation == "possessor"]


def is_bare_noun(trigger: Trigger) -> bool:
    """Whether the event is told by its noun phrase alone; behind "would" it is a verb that looks like one."""
    is_alone = trigger.kind == "noun" and trigger.clause == trigger.token
    return is_alone and not syntax.children(trigger.token, "auxiliary")


def without_later_partners(words: list[Token], noun: Token, skip: Collection[int]) -> list[Token]:
    """The words of a noun without a partner behind its date: "the raid [in May] | and the silence"."""
    partners = [c for c in syntax.children(noun, "conjunct") if c.i > noun.i]
    later = [c for c in partners if any(i in skip for i in range(noun.i + 1, c.left_edge.i))]
    cut = {t.i for c in later for t in c.subtree}
    return [word for word in words if word.i not in cut]


def convened(trigger: Trigger) -> Token | None:
    """The verb that tells who called what is dated: "The council called a meeting for Sunday".

    What has an owner was there before: "she called Sunday's vote a farce".
    """
    above = syntax.governor(trigger.token)
    if not is_bare_noun(trigger) or above is None or trigger.token.relation != "object":
        return None
    if syntax.children(trigger.token, "possessor"):
        return None
    is_told = above.lemma_ in CONVENING and is_finite(above) and syntax.own_subject(above) is not None
    return above if is_told else None


def saying(clause: Token, names: NameLookup, skip: Collection[int]) -> Token | None:
    """The verb that tells who says what only they vouch for: "the mayor said | the port should close".

    What was not so, or ought to be, is no more than somebody's word, and the mark of its row says less.
    """
    top = syntax.clause_head(top_of_chain(clause))
    above = syntax.governor(top)
    if above is None or top.relation != "complement clause" or above.lemma_ not in REPORTING:
        return None
    is_denied = any(word.i not in skip for word in syntax.negations(top))
    is_open = is_denied or is_obliged(top) or any(modal.lower_ in OUGHT for modal in syntax.modals(top))
    subject = syntax.subject(above)
    if not is_open or subject is None or top.i < above.i or not is_finite(above) or is_quoted(top):
        return None
    return above if subject.pos_ != "PRON" or names.name_of(subject) is not None else None


def holding(clause: Token) -> Token | None:
    """The adjective that tells how far what is to come is so: "it is unlikely | that the mill will close".

    "It is hard to imagine how she could win".
    """
    top = syntax.clause_head(top_of_chain(clause))
    if not syntax.modals(top) and syntax.tense(top) != "future":
        return None
    for _ in range(2):
        above = syntax.governor(top)
        if above is None or top.relation not in ("complement clause", "subject"):
            return None
        is_open = above.lemma_.lower() in DOUBT or top != clause
        if above.pos_ == "ADJ" and syntax.children(above, "expletive"):
            return above if is_open else None
        if not syntax.is_infinitive(above):
            return None
        top = above
    return None


def is_obliged(top: Token) -> bool:
    """ "Have to go", "will have to go"."""
    return top.lemma_ == "have" and any(map(syntax.is_infinitive, syntax.children(top, "open complement")))


def tell_clause(
    clause: Token,
    told: Token,
    speller: Speller,
    skip: Collection[int],
    level: int,
    *,
    is_content: bool = False,
) -> str:
    """Subject, verb group and complements of the clause, from the top of its chain of verbs.

    What stands before the subject ("In Leeds, the mayor resigned") is told after the verb, and so is what
    was said before its speaker was named. `is_content` marks such content, told within its speaker's row.
    """
    top = syntax.clause_head(top_of_chain(clause))
    own, subject = syntax.own_subject(top), syntax.subject(top)
    rest = verb_phrase(top, skip, level, told=told, missing_subject=own is None)
    instead = helper_in_front(as_sentence(top), top, rest)
    speller.instead.update(instead)
    speller.instead.update(without_not(top, skip))
    speller.instead.update(whose(subject, speller, skip))
    speller.instead.update(with_counted(top, skip))
    if instead:
        rest = [word for word in rest if word.lower_ not in PARTICIPLE_HELPERS or word.head != top]
    is_own = subject == own
    subject_words = [] if subject is None else told_subject(top, subject, skip, level, is_own=is_own)
    if subject is not None:
        subject_words = name_alone(subject, speller) or subject_words
    if syntax.children(top, "expletive") and is_own:
        return speller.spell(in_text_order([*subject_words, *rest]))
    rest = without_torn_partners(without_stray(rest, top), skip)
    rest = within_dashes(without_second_helper(rest, top, own), top)
    rest = with_links(rest, top, skip)
    if level < 1 and rest and not is_content:
        rest = [*rest, *tail(top, subject_words, rest, skip, level)]
    if is_own and subject_words:
        # "A rock | four times | the size of Porto fell": what stands within a subject belongs to it.
        inside = [word for word in rest if subject_words[0].i < word.i < subject_words[-1].i < top.i]
        subject_words = in_text_order([*subject_words, *inside])
        rest = [word for word in rest if word not in inside]
    start = first_of_clause(top, subject_words if is_own else [])
    in_front = [token for token in rest if token.i < start]
    if is_own and subject_words and in_front and is_of_subject(in_front, subject_words[0]):
        subject_words, in_front = [*in_front, *subject_words], []
    behind = [token for token in rest if token.i >= start]
    if is_own and any(token.i < top.i and token in rest for token in subject_words):
        behind = [token for token in behind if token not in subject_words]
    setting: list[Token] = []
    if in_front and is_own and ends_in_clause(behind, top) and not said_in_front(top):
        in_front, setting = [], in_front
    behind, aside = parted(behind, top, has_more=bool(in_front))
    told_setting = speller.spell(setting)
    opening = told_setting + "," if told_setting else ""
    doer = speller.spell_inside(subject_words) if opening else speller.spell(subject_words)
    parts = [
        opening,
        doer + mark_behind(subject_words, behind) if doer else "",
        *told_behind(
            behind, missing_object(top, skip, level), top, speller, skip, follows=bool(subject_words)
        ),
        moved_back(in_front, top, speller),
        place_of(top, speller, skip),
        (", " if aside and aside[0].text == "," else "") + speller.spell(aside),
    ]
    is_beside = (top.lemma_ in SHOWING or top.lemma_ in RULING) and top.relation == "parataxis"
    if (top.lemma_ in REPORTING or is_beside) and not is_content:
        parts.append(content_beside(top, told, speller, skip, level))
    return " ".join(part for part in parts if part)


def helper_in_front(instead: Mapping[int, str], top: Token, words: Sequence[Token]) -> Mapping[int, str]:
    """The helper given to a participle, before its adverb: what was "first found in Ely" was first found."""
    helper, _, verb = instead.get(top.i, "").rpartition(" ")
    before = [
        word for word in words if word.i + 1 == top.i and word.relation == "adverb" and word.head == top
    ]
    if not helper or not before:
        return instead
    return {**instead, before[0].i: f"{helper} {before[0].text.lower()}", top.i: verb}


def place_of(clause: Token, speller: Speller, skip: Collection[int]) -> str:
    """The place that "where" stands for: "to Ely, | where | the mill burned" → "the mill burned in Ely"."""
    is_there = any(child.lower_ == "where" for child in clause.children)
    if not is_there or not syntax.set_off(clause) or syntax.complements(clause):
        return ""
    noun = syntax.antecedent(clause) if clause.relation == "relative clause" else syntax.word_before(clause)
    while noun.relation == "name part":
        noun = noun.head
    if noun.pos_ != "PROPN" or noun.i > clause.i:
        return ""
    link = syntax.preposition_of(noun)
    if link not in PLACE_LINKS:
        link = "in" if noun.ent_type_ == "LOC" else "at"
    return f"{link} {speller.spell_inside(bare(noun_phrase(noun, skip, 3, without=clause), noun))}"


def told_subject(
    top: Token, subject: Token, skip: Collection[int], level: int, *, is_own: bool
) -> list[Token]:
    """The words of a subject in a row; one that stands in another clause is told in fewer words."""
    least = level if is_own or is_shared(top, subject) else max(level, 1)
    words = without_link(bare(subject_phrase(top, subject, skip, least), subject))
    return without_focus(words, is_own=is_own)


def mark_behind(words: Sequence[Token], behind: Sequence[Token]) -> str:
    """The comma or dash between a subject and what is told of it, "" where it needs none."""
    return "," if is_left_open(words) or is_parted(words[-1], behind) else open_dash(words)


def name_alone(subject: Token, speller: Speller) -> list[Token]:
    """The name behind what nobody knows whose it is: "their father, | Tomas Varga |, died"."""
    owners = syntax.children(subject, "possessor")
    if not owners or owners[0].tag_ != "PRP$" or speller.names.name_of(owners[0]) is not None:
        return []
    names = [c for c in syntax.children(subject, "apposition") if c.i > subject.i and c.pos_ == "PROPN"]
    is_named = len(names) == 1 and syntax.set_off(names[0])
    return bare(noun_phrase(names[0], (), 3), names[0]) if is_named else []


def is_shared(top: Token, subject: Token) -> bool:
    """Whether a verb goes on with the subject of the one before it: "a crate | of tea was sold and sank"."""
    above = syntax.governor(top)
    return top.relation == "conjunct" and above is not None and syntax.own_subject(above) == subject


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


def is_of_subject(words: Sequence[Token], first: Token) -> bool:
    """Whether bare nouns right before a subject belong to it: "number | one mill owner Ada Okoro sold it"."""
    is_beside = words[0].i + len(words) == first.i
    return is_beside and all(word.pos_ in ("NOUN", "PROPN", "ADJ", "DET") for word in words)


def without_link(words: list[Token]) -> list[Token]:
    """The words of a subject without the "of" that a parse left before it."""
    is_left = len(words) > 1 and words[0].lower_ in ("of", "to") and words[0].pos_ in ("ADP", "PART")
    return words[1:] if is_left else words


def without_focus(words: list[Token], *, is_own: bool) -> list[Token]:
    """The words of a subject without what its own verb alone is said with: "only Ada went, winning a cup".

    In "only after the Post told of it" it is said of the clause above.
    """
    if len(words) < 2 or words[0].lower_ not in FOCUS:
        return words
    return words if is_own and words[1].i == words[0].i + 1 else words[1:]


def within_dashes(words: list[Token], top: Token) -> list[Token]:
    """The words of a clause up to the dash that closes it: "the mill - which made a loss - for years"."""
    start = top.left_edge
    before = start if start.text in DASHES or not start.i else start.nbor(-1)
    if top.relation != "relative clause" or before.text not in DASHES:
        return words
    sentence = top.doc[top.i : top.sent.end]
    ends = [mark.i for mark in sentence if is_behind_space(mark)]
    return [word for word in words if not ends or word.i < ends[0]]


def with_links(words: list[Token], top: Token, skip: Collection[int]) -> list[Token]:
    """The words of a clause with the links of those below its verb: "held than | in | other towns"."""
    links = [
        link
        for word in words
        if word != top and word.relation not in VERB_GROUP
        for link in word.children
        if link.i < word.i
        and link.dep_ in ("case", "mark")
        and link.i not in skip
        and (link.i - 1 not in skip or link.lower_ == "with")
        # "Safe for women to leave" may lose the women.
        if not (link.lower_ == "for" and syntax.is_infinitive(word))
    ]
    parts = {part for link in links for part in link.subtree if part.i not in skip}
    return in_text_order([*words, *parts])


def without_stray(words: list[Token], top: Token) -> list[Token]:
    """The words of a clause without what a parse took for said in front, where what is said follows."""
    said = syntax.children(top, "complement clause")
    if all(clause.i < top.i for clause in said):
        return words
    stray = {t.i for c in said if c.i < top.i and not is_quoted(c) for t in c.subtree}
    return [word for word in words if word.i not in stray]


def without_torn_partners(words: list[Token], skip: Collection[int]) -> list[Token]:
    """The words of a clause without partners right behind a phrase that is left out, and may be its own.

    "They built a mill, over objections from Ely | as well as the mayor".
    """
    told = {word.i for word in words}
    torn: set[int] = set()
    for word in words:
        link = syntax.joining(word)
        if word.relation != "conjunct" or word.pos_ not in ("NOUN", "PROPN") or link is None or not link.i:
            continue
        before = link.nbor(-1)
        is_cut = before.i not in told and before.i not in skip and not before.is_punct
        if is_cut and before.i > word.head.i and before not in word.head.subtree:
            torn |= {token.i for token in word.subtree}
    return [word for word in words if word.i not in torn]


def without_second_helper(words: list[Token], top: Token, subject: Token | None) -> list[Token]:
    """The words of a clause without the helper of the one above: "the test was of a boat she had sold"."""
    helpers = [helper for helper in syntax.auxiliaries(top) if helper.tag_ in syntax.FINITE_TAGS]
    if subject is None or len(helpers) < 2 or not helpers[0].i < subject.i < helpers[-1].i:
        return words
    return [word for word in words if word != helpers[0]]


def parted(words: list[Token], top: Token, *, has_more: bool) -> tuple[list[Token], list[Token]]:
    """A verb with what completes it, and a clause behind it that what stood in front is told before.

    "In a speech, she said the mill was sold" → "She said in a speech the mill was sold".
    """
    clauses = [c for c in syntax.children(top, "complement clause") if c.i > top.i]
    clauses += [c for c in syntax.children(top, "adverbial clause") if c.tag_ == "VBG" and syntax.set_off(c)]
    starts = [clause.left_edge.i for clause in clauses]
    if not has_more or not starts or said_in_front(top):
        return words, []
    start = min(starts)
    if start and top.doc[start - 1] in words and top.doc[start - 1].text == ",":
        start -= 1
    return [word for word in words if word.i < start], [word for word in words if word.i >= start]


def ends_in_clause(words: Sequence[Token], top: Token) -> bool:
    """Whether what is told last is a clause with a tense, to which a phrase set behind it would belong.

    "In Porto, she voiced the hope that it would sail": not "that it would sail in Porto".
    """
    clauses = [w for w in words if w.i > top.i and w.relation in NOUN_CLAUSES]
    return any(is_finite(clause) and not syntax.is_infinitive(clause) for clause in clauses)


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


def open_dash(words: Sequence[Token]) -> str:
    """The dash that closes an aside: "two men - one of them a sailor - were hurt"."""
    inside = without_mark_at_end(words)
    dashes = [word for word in inside[1:] if is_behind_space(word)]
    return f" {dashes[0].text}" if len(dashes) == 1 else ""


def without_mark_at_end(words: Sequence[Token]) -> Sequence[Token]:
    """The words of a phrase without a comma or dash that it ends in."""
    return words[:-1] if words[-1].text in syntax.PARTING and len(words) > 1 else words


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


def whose(noun: Token | None, speller: Speller, skip: Collection[int]) -> dict[int, str]:
    """The name or noun that "whose" stands for: "the firm whose roof fell in" → "the firm's roof"."""
    word = next((c for c in noun.children if c.tag_ == "WP$"), None) if noun is not None else None
    above = syntax.governor(noun) if noun is not None else None
    if word is None or above is None or above.relation != "relative clause":
        return {}
    owner = syntax.antecedent(above)
    words = bare(noun_phrase(owner, skip, 3, without=above), owner)
    name = speller.names.name_of(owner)
    if name is not None:
        words = [word for word in words if speller.names.name_of(word) == name]
    text = Speller(speller.names, owner).spell(words)
    return {word.i: text + ("’" if text.endswith("s") else "’s")} if text else {}


def with_counted(clause: Token, skip: Collection[int]) -> dict[int, str]:
    """What a bare number counts: "30 mills were to close, | five | were sold" → "five mills were sold"."""
    links: tuple[Relation, ...] = (*SUBJECTS, "object")
    numbers = [n for n in syntax.children(clause, *links) if is_bare_number(n)]
    return {n.i: f"{n.text} {noun.text}" for n in numbers if (noun := counted_before(n, skip)) is not None}


def is_bare_number(word: Token) -> bool:
    is_alone = all(child.relation in ("adverb", "compound") and child.i < word.i for child in word.children)
    return word.tag_ == "CD" and word.like_num and word.lower_ != "one" and is_alone


def counted_before(number: Token, skip: Collection[int]) -> Token | None:
    """The last noun before a number in its sentence that another number counts, no time or money."""
    nouns = [word for word in number.doc[number.sent.start : number.i] if word.tag_ == "NNS"]
    counted = [noun for noun in nouns if noun.i not in skip and syntax.children(noun, "number")]
    return counted[-1] if counted and counted[-1].lemma_.lower() not in TIME_UNITS else None


def first_of_clause(top: Token, subject_words: Sequence[Token]) -> int:
    """Where the clause proper starts: at its subject, or at its verb when the subject follows."""
    core = [top.i, *(helper.i for helper in syntax.auxiliaries(top))]
    first = min((token.i for token in subject_words), default=-1)
    return min(first, *core) if first >= 0 else -1


def missing_object(head: Token, skip: Collection[int], level: int) -> list[Token]:
    """The noun that a relative clause modifies, where it is the object: "the town, which they took"."""
    is_linked = any(syntax.is_relative_pronoun(o) for o in syntax.children(head, "object"))
    is_linked = is_linked and head.relation == "adnominal clause"
    if head.relation != "relative clause" and not (is_linked or is_behind_that(head)):
        return []
    last = end_of_chain(head)
    if syntax.is_passive(last) or last.pos_ != "VERB":
        return []
    noun, subject = syntax.antecedent(head), syntax.own_subject(head)
    objects = [*syntax.children(head, "object"), *(syntax.children(last, "object") if last != head else [])]
    if subject is None or subject == noun or any(not syntax.is_relative_pronoun(o) for o in objects):
        return []
    linked = any(syntax.is_relative_pronoun(t) or t.tag_ == "WRB" for t in head.subtree if t.i < head.i)
    # "Which the firm hopes to double": a parse may take "which" for a second subject.
    subjects = syntax.children(head, "subject", "passive subject")
    linked = linked and not (len(subjects) > 1 and syntax.is_relative_pronoun(subjects[0]))
    linked = linked and not is_behind_that(head)
    if (linked and not objects) or (not objects and noun.lemma_ in SPACELESS_NOUNS):
        return []
    return bare(noun_phrase(noun, skip, max(level, 2), without=head), noun)


def is_behind_that(clause: Token) -> bool:
    """Whether a parse took the object of a clause for its link: "the boats | that | they sold"."""
    link = next((c for c in syntax.children(clause, "marker") if c.lower_ == "that"), None)
    noun = syntax.antecedent(clause)
    if link is None or clause.relation not in NOUN_CLAUSES:
        return False
    is_content = noun.lemma_ in CONTENT_NOUNS or noun.lemma_ in SPACELESS_NOUNS or noun.pos_ != "NOUN"
    is_told = not syntax.negations(clause) and not syntax.modals(clause)
    return is_told and not is_content and not is_singled_out(noun) and not syntax.complements(clause)


def end_of_chain(verb: Token) -> Token:
    """The verb that a chain of verbs ends in: "speak" in "was scheduled to speak"."""
    below = [c for c in syntax.children(verb, "open complement") if syntax.is_infinitive(c)]
    return end_of_chain(below[-1]) if below else verb


def stranded(clause: Token, skip: Collection[int]) -> list[Token]:
    """The preposition that a relative clause ends in, which seems to belong to the date behind it."""
    verb = end_of_chain(clause)
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    is_alone = len(behind) == 2 and behind[0].pos_ == "ADP" and behind[0].i in skip
    return [behind[0]] if is_alone and behind[1].lower_ in DEICTIC_STARTS else []


def moved_back(tokens: Sequence[Token], top: Token, speller: Speller) -> str:
    """What stood before the subject, now behind the verb; what was said follows a colon."""
    if said_in_front(top):
        text = speller.spell(tokens)
        return f": {text}" if text else ""
    return speller.spell_inside(tokens)


def said_in_front(top: Token) -> bool:
    """Whether what was said stands before the verb of saying."""
    return any(child.i < top.i for child in syntax.children(top, "complement clause", "parataxis"))


def content_beside(top: Token, told: Token, speller: Speller, skip: Collection[int], level: int) -> str:
    """What was said, where the parse sets it beside: "The road is closed, police said"."""
    if syntax.complements(top):
        return ""
    behind = [child for child in syntax.children(top, "parataxis") if child.i > top.i]
    above = behind[0] if behind else syntax.governor(top)
    if above is None or not (behind or top.relation == "parataxis") or syntax.objects(top):
        return ""
    content = tell_clause(above, told, speller, skip, max(level, 0), is_content=True)
    return f": {content}" if " " in content else ""
