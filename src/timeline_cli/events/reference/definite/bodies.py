"""The body that a definite noun stands for: the one that the text, the headline or the sentence is about."""

from __future__ import annotations

from collections import Counter

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.words import lexicon
from timeline_cli.events.reference.definite.names import is_plain_kind
from timeline_cli.events.reference.nouns import definite_start, words_before, words_in_name
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import is_among, reference_words
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import is_event_noun

#: How many sentences ago the company that a text is about may have been named, where no other was since.
FAR_BODY = 4
#: How often it must have been named till then; as a subject it counts twice.
OFTEN = 2
#: How often one must have been that is called by a word which the article has not said of it.
SURE = 4


def body(noun: Token, start: int, told: Told) -> Meaning | None:
    """The body that the text is about: "the company", where only one can be meant."""
    lists = reference_words()
    lemma = noun.lemma_.lower()
    is_bare = lemma in lists.bodies and not set(words_before(noun)) - DETERMINERS
    if noun.tag_ == "NNS" or is_told_before(noun, told):
        return None
    if not is_bare and not (is_among(lemma, lists.bodies, lists.makers) and is_plain_kind(noun)):
        return None
    named = [n.resolved for n in told.bodies_before(noun) if n.resolved is not None]
    known = {resolved.name: resolved for resolved in named if is_company(resolved, told)}
    times = Counter({name: count for name, count in told.times_before(noun).items() if name in known})
    if not times:
        return None
    (best, most), *rest = times.most_common(2)
    near = [n for n in known if told.age(known[n], noun) <= 1]
    if near != [best] and (near or not is_main(known[best], most, noun, told)):
        return None
    if not is_bare and (most < SURE or not may_be_called(known[best], lemma, told)):
        return None
    if (rest and most < 2 * rest[0][1]) or told.has_rivals(noun, known[best]):
        return None
    headlined = told.headlined_body
    if headlined is not None and headlined.name != best and headlined.name in known:
        return None
    return Meaning(start, known[best])


def is_main(resolved: ResolvedName, times: int, noun: Token, told: Told) -> bool:
    """Whether a text is so much about a company that it may mean it some sentences later."""
    if times < OFTEN or told.age(resolved, noun) > FAR_BODY:
        return False
    last = told.last_told(resolved, noun.i)
    since = told.between(told.sents[told.sentence_of[last]].start, noun.i)
    if any(not word.dep_ and may_be_name(word, resolved) for word in told.doc[last + 1 : noun.i]):
        return False
    others = (n.resolved for n in since if n.is_subject and n.head.pos_ == "PROPN")
    # One word alone may be a company's name read as a person's.
    return all(
        other is not None and (other.name == resolved.name or (other.is_person and " " in other.name))
        for other in others
    )


def may_be_name(word: Token, resolved: ResolvedName) -> bool:
    """Whether a word that was not parsed may name somebody else: a capital, and not because it begins."""
    if not word.text[:1].isupper() or word.is_sent_start or word.nbor(-1).is_punct:
        return False
    return word.text not in resolved.name.split()


def headlined_body(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one body that the headline names: "the company", where no other was a subject since it was told."""
    lemma, found = noun.lemma_.lower(), told.headlined_body
    if found is None or noun.tag_ == "NNS" or set(words_before(noun)) - DETERMINERS:
        return None
    if (
        not is_among(lemma, lexicon().bodies, reference_words().sorts)
        or not may_be_called(found, lemma, told)
        or not is_company(found, told)
    ):
        return None
    if told.age(found, noun) > FAR_BODY or told.has_rivals(noun, found) or is_told_before(noun, told):
        return None
    since = told.between(told.last_told(found, noun.i) + 1, noun.i)
    others = [n for n in since if n.head.pos_ == "PROPN" and (n.resolved is None or not n.resolved.is_person)]
    if any(n.is_subject or n.sentence == told.sentence_of[noun.i] for n in others):
        return None
    return Meaning(start, found)


def body_here(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one body named in the sentence so far: "an FBI spokeswoman said that the agency"."""
    lemma = noun.lemma_.lower()
    lists = reference_words()
    if not is_among(lemma, lexicon().bodies, lists.makers, lists.sorts) or not is_plain_kind(noun):
        return None
    before = told.doc[noun.sent.start : start]
    named = {r.name: r for r in map(told.names.name_of, before) if r is not None and r.label == "ORG"}
    if is_told_before(noun, told):
        return None
    if len(named) != 1 or any(t.lower_ in lexicon().bodies and told.names.name_of(t) is None for t in before):
        return None
    (found,) = named.values()
    if found.is_person or not may_be_called(found, lemma, told):
        return None
    most = told.times_before(noun).most_common(1)
    is_main = bool(most) and most[0][0] == found.name and not set(words_before(noun)) - DETERMINERS
    return Meaning(start, found) if is_main or speaks(found, noun, told) else None


def speaks(resolved: ResolvedName, noun: Token, told: Told) -> bool:
    """Whether a body, or somebody of it, is the subject of the clause that a noun's clause belongs to."""
    for clause in syntax.ancestors(noun):
        subject = syntax.own_subject(clause) if clause.pos_ in ("VERB", "AUX") else None
        if subject is not None and subject.i < noun.i:
            return any(
                (r := told.names.name_of(t)) is not None and r.name == resolved.name for t in subject.subtree
            )
    return False


def has_other_body(noun: Token, told: Told) -> bool:
    """Whether its sentence is about another body: "the casino said that she had left the company".

    What happened is none: "the rise was expected after the company spoke".
    """
    start = noun.sent.start
    subjects = [n for n in told.between(start, noun.i) if n.is_subject and not n.is_plural]
    return any(
        definite_start(n.head) is not None
        and n.lemma not in lexicon().people
        and not is_event_noun(n.head)
        and n.lemma != noun.lemma_.lower()
        for n in subjects
    )


def is_told_before(noun: Token, told: Told) -> bool:
    """Whether an unnamed one of the kind was told, which is meant: "a law firm", then "the law firm"."""
    kind = {word.lower_ for word in syntax.children(noun, "compound")}
    same = (n for n in told.by_lemma.get(noun.lemma_.lower(), ()) if n.head.i < noun.i)
    return bool(kind) and any(
        kind <= n.words and n.resolved is None and definite_start(n.head) is None for n in same
    )


def may_be_called(resolved: ResolvedName, lemma: str, told: Told) -> bool:
    """Whether nothing tells that a name is that of another kind of body."""
    bodies = lexicon().bodies
    own = {resolved.name.lower().split()[-1]} & bodies
    said = told.said_of(resolved) & bodies
    lists = reference_words()
    if lemma in lists.sorts:
        return (own | said) <= {lemma} and not told.said_of(resolved) & lists.not_bodies
    kinds = {lemma, *own, *said}
    return lemma in own | said or all(is_among(kind, lists.any_body, lists.makers) for kind in kinds)


def is_company(resolved: ResolvedName, told: Told) -> bool:
    """Whether a name is that of a body that may be a company."""
    if resolved.label != "ORG" or resolved.is_person:
        return False
    lists = reference_words()
    own = {resolved.name.lower().split()[-1], *words_in_name(resolved.name)}
    return not (told.said_of(resolved) | own) & lists.not_bodies
