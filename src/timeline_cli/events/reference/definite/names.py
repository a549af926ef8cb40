"""The name that a definite noun stands for: "the tanker" → the Alba, "the Act" → the Tramways Act."""

from __future__ import annotations

from dataclasses import replace

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.reference.nouns import definite_start, is_only_dated, is_other_rank, words_before
from timeline_cli.events.reference.told import NEAR, Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token


def by_name(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one name of which the article says that it is such a one: "the tanker" → "the Alba"."""
    lemma, words = noun.lemma_.lower(), set(words_before(noun, told.skip)) - DETERMINERS
    words = {word for word in words if not word.endswith("year-old")}
    if noun.tag_ == "NNS":
        return None
    fits = []
    for entry in told.called:
        said = entry.nouns.get(lemma)
        if said is None or not words <= said | set(entry.resolved.name.lower().split()):
            continue
        if entry.first < noun.i and not is_other_rank(lemma, words, said):
            fits.append(entry)
    if not fits and is_plain_kind(noun) and not syntax.children(noun, "compound"):
        fits = [e for e in told.called if lemma in e.nouns and e.first < noun.i]
        fits = fits if len(fits) == 1 and told.age(fits[0].resolved, noun) <= 1 else []
    if len(fits) > 1:
        fits = [e for e in fits if told.age(e.resolved, noun) <= 1]
        fits = [e for e in fits if lemma in e.resolved.name.lower().split()] or fits
    if len(fits) != 1 or told.has_rivals(noun, fits[0].resolved) or is_rivalled(noun, fits[0].resolved, told):
        return None
    resolved = fits[0].resolved
    is_event = resolved.label == "EVENT" and resolved.name.lower().endswith(f" {lemma}")
    return Meaning(start, replace(resolved, takes_article=True) if is_event else resolved)


def by_plural_name(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one event whose name ends in that plural: "the awards" → "the Harrow Film Awards"."""
    if noun.tag_ != "NNS" or set(words_before(noun, told.skip)) - DETERMINERS:
        return None
    end = f" {noun.lower_}"
    named = (e.resolved for e in told.called if e.first < noun.i)
    fits = [resolved for resolved in named if resolved.name.lower().endswith(end)]
    if len(fits) != 1 or fits[0].label not in ("EVENT", "MISC") or told.has_rivals(noun, fits[0]):
        return None
    return Meaning(start, replace(fits[0], takes_article=True))


def is_plain_kind(noun: Token) -> bool:
    """Whether small words alone stand with a noun, and none says that it is another: "the militant group"."""
    return all(
        word.islower() and word not in reference_words().nationalities
        for word in (t.text for t in noun.doc[noun.left_edge.i + 1 : noun.i])
    )


def by_kind(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one name that the article calls by a word for the same kind: "the vessel" → the tanker Alba."""
    lemma = noun.lemma_.lower()
    kind = reference_words().kinds.get(lemma)
    if kind is None or noun.tag_ == "NNS" or set(words_before(noun, told.skip)) - DETERMINERS:
        return None
    fits = [e for e in told.called if e.first < noun.i and not kind.isdisjoint(e.nouns)]
    if len(fits) != 1 or told.age(fits[0].resolved, noun) > NEAR or fits[0].resolved.is_person:
        return None
    if is_rivalled(noun, fits[0].resolved, told):
        return None
    since = told.between(told.last_told(fits[0].resolved, noun.i) + 1, noun.i)
    if any(n.lemma in kind and n.resolved is None and definite_start(n.head) is None for n in since):
        return None
    return Meaning(start, fits[0].resolved)


def last_word(noun: Token, told: Told) -> Meaning | None:
    """The one name that ends in a word with a capital: "the Act" → "the Tramways Act"."""
    if not is_short(noun) or noun.relation in ("compound", "apposition", "name part"):
        return None
    if any(c.i > noun.i and c.tag_ != "POS" for c in noun.children):
        return None
    end = f" {noun.lower_}"
    before = (e.resolved for e in told.called if e.first < noun.i)
    fits = [resolved for resolved in before if resolved.name.lower().endswith(end)]
    if len(fits) != 1 or fits[0].label not in ("EVENT", "LAW", "MISC"):
        return None
    return Meaning(noun.i - 1, replace(fits[0], takes_article=True))


def is_short(noun: Token) -> bool:
    """Whether "the" and a word with a capital may be short for a name: "the Act", and no team."""
    if noun.tag_ != "NNP" or noun.i == 0 or noun.nbor(-1).lower_ != "the":
        return False
    return noun.text.istitle() and not noun.lower_.endswith("s")


def of_this_time(noun: Token, told: Told) -> Meaning | None:
    """What is named and told again with a date: "this year's festival" → "the Harrow Festival".

    A row has "the" in place of the date.
    """
    owners = syntax.children(noun, "possessor")
    if noun.pos_ != "NOUN" or not is_only_dated(noun, told.skip):
        return None
    start = owners[0].left_edge.i
    found = by_name(noun, start, told) or by_plural_name(noun, start, told)
    if found is None or not isinstance(found.what, ResolvedName) or found.what.is_person:
        return None
    return Meaning(found.start, replace(found.what, takes_article=False))


def is_rivalled(noun: Token, resolved: ResolvedName, told: Told) -> bool:
    """Whether the sentence so far names another body, and not the one that a word for any body may mean."""
    lemma = noun.lemma_.lower()
    if lemma not in reference_words().any_body | {"group"} or lemma in resolved.name.lower().split():
        return False
    before = told.doc[noun.sent.start : noun.i]
    named = [r for r in map(told.names.name_of, before) if r is not None and r.label == "ORG"]
    return bool(named) and all(r.name != resolved.name for r in named)


def is_overtaken(resolved: ResolvedName, noun: Token, told: Told) -> bool:
    """Whether another work or the like was named since a work was, and may be meant: "the song"."""
    if resolved.label != "MISC":
        return False
    since = told.between(told.last_told(resolved, noun.i) + 1, noun.i)
    return any(
        n.resolved is not None and n.resolved.label == "MISC" and not is_nationality(n.resolved)
        for n in since
        if n.head.pos_ == "PROPN"
    )


def is_nationality(resolved: ResolvedName) -> bool:
    """Whether a name is only where something comes from: "the Norwegian ship" may be one of many."""
    last = resolved.name.split()[-1].lower()
    return resolved.label == "MISC" and (
        last in reference_words().nationalities or last.endswith(("an", "ese"))
    )
