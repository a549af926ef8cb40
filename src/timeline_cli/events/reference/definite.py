"""What a definite noun stands for: "the tanker" → the Alba, "the hotline" → the hotline to Brannock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from timeline_cli.events import syntax
from timeline_cli.events.determiners import DETERMINERS
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.words import PLACE_LABELS, lexicon
from timeline_cli.events.reference.bodies import body_above, team_beside
from timeline_cli.events.reference.nouns import (
    LEFT,
    Noun,
    carried,
    definite_start,
    is_other_rank,
    tells_apart,
    words_before,
    words_in_name,
)
from timeline_cli.events.reference.told import MAX_WORDS, NEAR, Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

#: Who did what to whom: a row says which one is meant there, and is brief elsewhere.
CORE = frozenset({"subject", "passive subject", "object", "recipient", "agent", "possessor"})
#: Where there is room for a word or two more.
AROUND = CORE | {"oblique", "nominal modifier"}
#: What links a noun to what tells which one it is.
COMPLETIONS = frozenset({"about", "against", "between", "for", "into", "of", "on", "over", "with"})
#: How many sentences ago the company that a text is about may have been named, where no other was since.
FAR_BODY = 4
#: How often it must have been named till then; as a subject it counts twice.
OFTEN = 2
#: How often one must have been that is called by a word which the article has not said of it.
SURE = 4
#: How many sentences a noun may have been left aside before "the" means another one.
FAR = 8


def definite(noun: Token, told: Told) -> Meaning | None:
    """What a definite noun stands for, None where it does not point back or the text leaves a choice."""
    start = definite_start(noun)
    words = reference_words()
    lemma = noun.lemma_.lower()
    if start is None:
        return team_beside(noun, told) or of_this_time(noun, told) or last_word(noun, told)
    if lemma in words.vague or lemma in words.pairs or lemma in words.trios:
        return None
    if lemma in words.countries:
        return country(noun, start, told)
    if lemma in words.bodies and has_other_body(noun, told):
        return None
    found = (
        by_name(noun, start, told)
        or by_kind(noun, start, told)
        or body(noun, start, told)
        or body_here(noun, start, told)
        or body_above(noun, start, told)
        or headlined_body(noun, start, told)
        or city(noun, start, told)
        or by_fuller(noun, start, told)
        or by_first(noun, start, told)
    )
    what = found.what if found is not None else None
    resolved = what.resolved if isinstance(what, Noun) else what
    if isinstance(resolved, ResolvedName) and is_doubtful(resolved, noun, told):
        return None
    return found


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
    if noun.pos_ != "NOUN" or len(owners) != 1 or owners[0].i not in told.skip:
        return None
    if any(not c.is_punct and c != owners[0] for c in noun.children):
        return None
    found = by_name(noun, owners[0].left_edge.i, told)
    if found is None or not isinstance(found.what, ResolvedName) or found.what.is_person:
        return None
    return Meaning(found.start, replace(found.what, takes_article=False))


def is_doubtful(resolved: ResolvedName, noun: Token, told: Told) -> bool:
    """Whether a name that fits is hardly meant: a town for its team, a work before another was named."""
    if resolved.label in PLACE_LABELS or told.is_town(resolved):
        return noun.lemma_.lower() in reference_words().teams
    return is_overtaken(resolved, noun, told)


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


def is_rivalled(noun: Token, resolved: ResolvedName, told: Told) -> bool:
    """Whether the sentence so far names another body, and not the one that a word for any body may mean."""
    if noun.lemma_.lower() not in reference_words().any_body | {"group"}:
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


def is_plain_kind(noun: Token) -> bool:
    """Whether small words alone stand with a noun, and none says that it is another: "the militant group"."""
    return all(
        word.islower() and word not in reference_words().nationalities
        for word in (t.text for t in noun.doc[noun.left_edge.i + 1 : noun.i])
    )


def body(noun: Token, start: int, told: Told) -> Meaning | None:
    """The body that the text is about: "the company", where only one can be meant."""
    lists = reference_words()
    lemma = noun.lemma_.lower()
    is_bare = lemma in lists.bodies and not set(words_before(noun)) - DETERMINERS
    if noun.tag_ == "NNS" or is_told_before(noun, told):
        return None
    if not is_bare and not (lemma in lists.bodies | lists.makers and is_plain_kind(noun)):
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
    return Meaning(start, known[best])


def headlined_body(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one body that the headline names: "the company", where no other was a subject since it was told."""
    lemma, found = noun.lemma_.lower(), told.headlined_body
    if found is None or noun.tag_ == "NNS" or set(words_before(noun)) - DETERMINERS:
        return None
    if lemma not in lexicon().bodies or not may_be_called(found, lemma, told) or not is_company(found, told):
        return None
    if told.age(found, noun) > FAR_BODY or told.has_rivals(noun, found) or is_told_before(noun, told):
        return None
    since = told.between(told.last_told(found, noun.i) + 1, noun.i)
    others = [n for n in since if n.head.pos_ == "PROPN" and (n.resolved is None or not n.resolved.is_person)]
    if any(n.is_subject or n.sentence == told.sentence_of[noun.i] for n in others):
        return None
    return Meaning(start, found)


def is_told_before(noun: Token, told: Told) -> bool:
    """Whether an unnamed one of the kind was told, which is meant: "a law firm", then "the law firm"."""
    kind = {word.lower_ for word in syntax.children(noun, "compound")}
    same = (n for n in told.by_lemma.get(noun.lemma_.lower(), ()) if n.head.i < noun.i)
    return bool(kind) and any(
        kind <= n.words and n.resolved is None and definite_start(n.head) is None for n in same
    )


def is_main(resolved: ResolvedName, times: int, noun: Token, told: Told) -> bool:
    """Whether a text is so much about a company that it may mean it some sentences later."""
    if times < OFTEN or told.age(resolved, noun) > FAR_BODY:
        return False
    last = told.last_told(resolved, noun.i)
    since = told.between(last + 1, noun.i)
    if any(not word.dep_ and may_be_name(word, resolved) for word in told.doc[last + 1 : noun.i]):
        return False
    return not any(n.is_subject and n.head.pos_ == "PROPN" for n in since)


def may_be_name(word: Token, resolved: ResolvedName) -> bool:
    """Whether a word that was not parsed may name somebody else: a capital, and not because it begins."""
    if not word.text[:1].isupper() or word.is_sent_start or word.nbor(-1).is_punct:
        return False
    return word.text not in resolved.name.split()


def body_here(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one body named in the sentence so far: "an FBI spokeswoman said that the agency"."""
    lemma = noun.lemma_.lower()
    if lemma not in lexicon().bodies | reference_words().makers or not is_plain_kind(noun):
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


def may_be_called(resolved: ResolvedName, lemma: str, told: Told) -> bool:
    """Whether nothing tells that a name is that of another kind of body."""
    bodies = lexicon().bodies
    own = {resolved.name.lower().split()[-1]} & bodies
    said = told.said_of(resolved) & bodies
    lists = reference_words()
    kinds = lists.any_body | lists.makers
    return lemma in own | said or (lemma in kinds and own | said <= kinds)


def speaks(resolved: ResolvedName, noun: Token, told: Told) -> bool:
    """Whether a body, or somebody of it, is the subject of the clause that a noun's clause belongs to."""
    for clause in syntax.ancestors(noun):
        subject = syntax.own_subject(clause) if clause.pos_ in ("VERB", "AUX") else None
        if subject is not None and subject.i < noun.i:
            return any(
                (r := told.names.name_of(t)) is not None and r.name == resolved.name for t in subject.subtree
            )
    return False


def city(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one place that is no country told in the sentence so far: "the city"."""
    lists = reference_words()
    if noun.lemma_.lower() not in lists.cities or set(words_before(noun)) - DETERMINERS:
        return None
    known = frozenset(lists.nationalities) | frozenset(lists.nationalities.values())
    before = told.doc[noun.sent.start : start]
    if any(t.lower_ in known for t in before):
        return None
    named = (told.names.name_of(t) for t in before if t.i not in told.skip)
    places = {r.name: r for r in named if r is not None and r.label in PLACE_LABELS}
    return Meaning(start, next(iter(places.values()))) if len(places) == 1 else None


def has_other_body(noun: Token, told: Told) -> bool:
    """Whether its sentence is about another body: "the casino said that she had left the company"."""
    start = noun.sent.start
    subjects = [n for n in told.between(start, noun.i) if n.is_subject and not n.is_plural]
    return any(
        definite_start(n.head) is not None
        and n.lemma not in lexicon().people
        and n.lemma != noun.lemma_.lower()
        for n in subjects
    )


def is_company(resolved: ResolvedName, told: Told) -> bool:
    """Whether a name is that of a body that may be a company."""
    if resolved.label != "ORG" or resolved.is_person:
        return False
    lists = reference_words()
    own = {resolved.name.lower().split()[-1], *words_in_name(resolved.name)}
    return not (told.said_of(resolved) | own) & lists.not_bodies


def country(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one country told in this sentence so far or, failing that, in the one before."""
    if set(words_before(noun)) - DETERMINERS:
        return None
    sentence = told.sentence_of[noun.i]
    own = subject_name(noun, told)
    for number in range(sentence, max(sentence - NEAR, -1), -1):
        places = countries(number, noun.i, told)
        if places is not None and own is not None:
            places = {key: place for key, place in places.items() if place.name != own.name}
        if places is None or len(places) > 1:
            return None
        if places:
            return Meaning(start, next(iter(places.values())))
    return None


def subject_name(noun: Token, told: Told) -> ResolvedName | None:
    """The name of who does what a noun is told with, which is never the noun: "Norland left the country"."""
    clause = next((w for w in syntax.ancestors(noun) if w.pos_ in ("VERB", "AUX")), None)
    subject = syntax.own_subject(clause) if clause is not None else None
    return told.names.name_of(subject) if subject is not None and subject != noun else None


def countries(number: int, before: int, told: Told) -> dict[str, ResolvedName] | None:
    """The countries that a sentence names; None when one may be hidden in it."""
    nationalities = reference_words().nationalities
    known = frozenset(nationalities.values())
    found: dict[str, ResolvedName] = {}
    for token in told.doc.sents[number]:
        if token.i >= before:
            break
        if not token.dep_:
            return None
        key = nationalities.get(token.lower_)
        if key is not None and token.relation not in LEFT and token.ent_type_ not in PLACE_LABELS:
            # "An Afghan" may be the one who came to another country.
            return None
        if key is not None:
            found.setdefault(key, ResolvedName(key.title(), "LOC", "noun", key == "united states"))
        resolved = told.names.name_of(token)
        if resolved is None or resolved.label not in PLACE_LABELS:
            continue
        name = resolved.name.lower()
        name = nationalities.get(name, name)
        if name in known or name.split()[0] in ("north", "south"):
            found[name] = resolved
    return found


def by_fuller(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one phrase with that noun and a name in it: "the hotline" → "the hotline to Brannock"."""
    lemma, words = noun.lemma_.lower(), set(words_before(noun, told.skip)) - DETERMINERS
    lists = reference_words()
    if lemma in lists.bodies | lists.national or noun.relation not in AROUND:
        return None
    plural = noun.tag_ == "NNS"
    same = [n for n in same_noun(lemma, told) if n.head.i < noun.i and n.is_plural == plural]
    full = [n for n in same if is_full(n, told) and not is_example(n)]
    if not full or not all(words <= n.words for n in full):
        return None
    best = just_told(noun, full, same, told) or max(full, key=lambda n: len(n.words))
    if plural and best.resolved is not None:
        # "The sprinters Okoro and Vance" are two.
        return None
    if is_other_rank(lemma, words, best.words):
        return None
    for other in same:
        is_new = other.head.i > best.head.i and not other.is_definite
        if other.head.i < best.head.i and other not in full and is_just_told(best, noun, told):
            continue
        is_same = other.words <= best.words or is_called_alike(other, best, told)
        if definite_start(other.head) is None and (is_new or not is_same):
            return None
    unparsed = [i for i in told.unparsed.get(noun.lower_, ()) if i < noun.i]
    if any(not told.is_plain(i) for i in unparsed):
        return None
    last = max(*(n.head.i for n in same), *unparsed, -1)
    if told.sentence_of[noun.i] - told.sentence_of[last] > FAR:
        return None
    return Meaning(start, best)


def is_whole(noun: Token) -> bool:
    """Whether a noun is that of which a part does something: "the first leg of the final"."""
    part = syntax.governor(noun)
    is_of = noun.relation == "nominal modifier" and syntax.preposition_of(noun) == "of"
    return is_of and part is not None and part.relation in CORE


def is_called_alike(other: Noun, best: Noun, told: Told) -> bool:
    """Whether the words in front of one noun are among the other's: "Aid match", "Vale Aid match"."""
    fronts = [{t.lower_ for t in telling_modifiers(n.head, told)} for n in (other, best)]
    return all(fronts) and (fronts[0] <= fronts[1] or fronts[1] <= fronts[0])


def just_told(noun: Token, full: list[Noun], same: list[Noun], told: Told) -> Noun | None:
    """The last full phrase, where nothing else is told so since and it was told just now."""
    last = max(full, key=lambda n: n.head.i)
    is_last = all(n.head.i <= last.head.i or definite_start(n.head) is not None for n in same)
    return last if is_last and is_just_told(last, noun, told) else None


def is_just_told(phrase: Noun, noun: Token, told: Told) -> bool:
    """Whether a phrase was told in this sentence or the one before."""
    return told.sentence_of[noun.i] - told.sentence_of[phrase.head.i] <= 1


def same_noun(lemma: str, told: Told) -> Iterator[Noun]:
    """The phrases with that noun, or with one that ends in it: "schoolgirls" are girls."""
    for other, nouns in told.by_lemma.items():
        if other == lemma or (len(lemma) >= 4 and other.endswith(lemma)):
            yield from nouns


def is_full(noun: Noun, told: Told) -> bool:
    """Whether a phrase says which one is meant: a name that is no mere nationality stands in it."""
    if noun.end - noun.start > MAX_WORDS:
        return False
    if noun.head.pos_ != "NOUN":
        return is_numbered(noun.head)
    if syntax.children(noun.head, "conjunct"):
        return False
    names = [told.names.name_of(t) for t in told.doc[noun.start : noun.end] if t.pos_ == "PROPN"]
    if any(resolved is not None and not is_nationality(resolved) for resolved in names):
        return True
    if noun.lemma in {*lexicon().people, *lexicon().callings} or (noun.is_plural and noun.is_definite):
        return False
    if carried(noun.head, told.skip):
        return True
    return any(is_completion(child) for child in syntax.children(noun.head, "nominal modifier"))


def is_numbered(name: Token) -> bool:
    """Whether a number tells a thing from its like: "Directive 52"."""
    return any(c.i == name.i + 1 and c.text.isdigit() for c in syntax.children(name, "number", "name part"))


def is_example(noun: Noun) -> bool:
    """Whether a noun is one of many that are meant: "services, such as the Porto to Elm service"."""
    first = next(word for word in noun.head.subtree if not word.is_punct)
    return first.lower_ in ("such", "including")


def is_completion(noun: Token) -> bool:
    """Whether a noun tells which one another is: "plastic bags" of "a ban on plastic bags"."""
    return noun.pos_ == "NOUN" and syntax.preposition_of(noun) in COMPLETIONS


def is_nationality(resolved: ResolvedName) -> bool:
    """Whether a name is only where something comes from: "the Norwegian ship" may be one of many."""
    last = resolved.name.split()[-1].lower()
    return resolved.label == "MISC" and (
        last in reference_words().nationalities or last.endswith(("an", "ese"))
    )


def by_first(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one such thing, told as it first was: "a salt levy … the levy" → "the salt levy"."""
    lemma = noun.lemma_.lower()
    if noun.relation not in AROUND:
        return None
    if set(words_before(noun, told.skip)) - DETERMINERS:
        return None
    lists = reference_words()
    if lemma in {*lists.bodies, *lists.national, *lexicon().people}:
        return None
    if any(lemma in e.nouns and e.first < noun.i for e in told.called):
        return None
    same = told.by_lemma.get(lemma, [])
    if not same or same[0].head.i >= noun.i or not is_only_one(same, told):
        return None
    first = same[0]
    if first.is_plural != (noun.tag_ == "NNS"):
        return None
    kept = telling_modifiers(first.head, told)
    if any(w.lower_ in reference_words().nationalities or w.ent_type_ == "MISC" for w in kept):
        return None
    last = max(n.head.i for n in same if n.head.i < noun.i)
    if not kept or told.sentence_of[noun.i] - told.sentence_of[last] > FAR:
        return None
    return Meaning(start, f"the {told.names.phrase([*kept, first.head])}".strip(), first.head)


def telling_modifiers(noun: Token, told: Told) -> list[Token]:
    """The words in front of a noun that say which one it is; none where some cannot be told so."""
    kept: list[Token] = []
    for child in noun.children:
        link = child.relation
        if child.i > noun.i or link in ("determiner", "preposition", "conjunction", "number"):
            continue
        if link == "possessor" and child.i in told.skip:
            continue
        words = list(child.subtree)
        is_plain = all(w.text[:1].isalnum() or w.text == "-" for w in words)
        if link not in ("compound", "adjective") or not is_plain:
            return []
        if link == "compound" or not (tells_apart(child) or is_judged(child)):
            kept += words
    return kept if kept and kept[-1].i == noun.i - 1 else []


def is_judged(word: Token) -> bool:
    """Whether an adjective tells how somebody finds a thing and not which it is: "a major deal"."""
    return word.lower_ in reference_words().judging or bool(syntax.children(word, "adverb"))


def is_only_one(same: list[Noun], told: Told) -> bool:
    """Whether the phrases with one noun all tell of the same thing, as far as the article says."""
    first, *later = same
    unparsed = told.unparsed.get(first.lemma, ())
    if first.head.pos_ != "NOUN" or any(not told.is_plain(i) for i in unparsed):
        return False
    return all(
        n.is_plural == first.is_plural and definite_start(n.head) is not None and n.words <= first.words
        for n in later
    )
