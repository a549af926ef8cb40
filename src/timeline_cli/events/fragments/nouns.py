"""Nouns that name no event of their own, and those that say which one is meant."""

from __future__ import annotations

from collections.abc import Collection

from timeline_cli.events import syntax
from timeline_cli.events.fragments.content import CONTENT
from timeline_cli.events.labels import SUBJECTS
from timeline_cli.events.lexicon import (
    AMOUNTS,
    CHANGES,
    CONTEST_RESULTS,
    CONTESTS,
    CONVENING,
    JUDGING,
    RECURRING,
    TEXTS,
    UNDERTAKINGS,
)
from timeline_cli.events.names.words import THING_OWNERS
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.retelling import is_expected, is_singled_out
from timeline_cli.events.spelling import NameLookup
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger
from timeline_cli.month_names import WEEKDAYS

# What stands with any noun, and says nothing of it.
EMPTY = frozenset({"determiner", "punctuation", "preposition", "conjunction", "conjunct"})
# After these what was planned does not take place.
CALLING_OFF = frozenset({"abandon", "axe", "cancel", "postpone", "scrap"})
# What links a contest to one of those who take part.
AGAINST = frozenset({"against", "over", "to", "with", "v"})
# What links an event to its place.
PLACE_LINKS = frozenset({"above", "across", "at", "from", "in", "near", "off", "on", "outside", "over", "to"})
# What only points to other events.
VAGUE = frozenset(
    {"another", "earlier", "many", "more", "other", "previous", "recent", "several", "similar", "such"}
)
# What tells of others than the event that the article is about.
OTHERS = frozenset({"another", "earlier", "many", "other", "previous", "several", "similar", "such"})


def is_no_event(trigger: Trigger, skip: Collection[int], names: NameLookup) -> bool:
    """Whether a noun names what did not happen, what is only judged, or a part of what its verb tells."""
    noun = trigger.token
    return (
        is_called_off(noun)
        or (trigger.lemma in TEXTS and not is_about_something(noun, skip))
        or is_only_judged(noun)
        or is_ranked(noun, skip)
        or is_of_participle(noun, skip)
        or is_one_sided(noun, skip)
        or is_one_of_row(noun, skip)
        or (trigger.lemma in UNDERTAKINGS and is_only_placed(noun, skip))
        or is_amount(trigger, skip)
        or is_nobodys(noun, names)
        or is_sought(noun, skip)
        or is_series(noun, skip)
        or is_torn_out(noun)
    )


def is_meant(noun: Token, skip: Collection[int]) -> bool:
    """Whether anything is said of a noun, and it tells which event is meant or what its sentence is about."""
    own = [c for c in noun.children if c.i not in skip and c.relation not in EMPTY]
    return bool(own) and (is_identified(noun, skip) or is_announced(noun, skip))


def is_called_off(noun: Token) -> bool:
    """ "They cancelled feasts, including | a concert | on Friday": what was not held is no event."""
    current, is_example = noun, False
    for _ in range(5):
        above, link = syntax.governor(current), current.relation
        if above is None or link in ("object", "passive subject"):
            return above is not None and above.lemma_ in CALLING_OFF
        is_example = is_example or syntax.preposition_of(current) == "including"
        if link != "conjunct" and not is_example:
            return False
        current = above
    return False


def is_only_judged(noun: Token) -> bool:
    """ "The choice of the day was poor": how it was, not that there was one."""
    above = syntax.governor(noun)
    if noun.relation == "passive subject" and above is not None and above.lemma_ in JUDGING:
        return True
    is_subject = noun.relation in SUBJECTS
    return is_subject and above is not None and above.pos_ == "ADJ" and syntax.copula(above) is not None


def is_ranked(noun: Token, skip: Collection[int]) -> bool:
    """ "The year's largest party", "the best show of 2005": the most of its kind in that time."""
    is_most = any(c.tag_ == "JJS" or any(x.tag_ == "RBS" for x in c.children) for c in noun.children)
    times = [child for child in noun.children if child.i in skip]
    if any(owner not in times for owner in syntax.children(noun, "possessor")):
        return False
    return is_most and any(syntax.preposition_of(t) == "of" or t.relation == "possessor" for t in times)


def is_of_participle(noun: Token, skip: Collection[int]) -> bool:
    """ "Missing the tour of 2001, she …", "crowds celebrating the feast": who did what is left out."""
    above = syntax.governor(noun)
    if above is None or above.tag_ != "VBG" or noun.relation not in ("object", "oblique"):
        return False
    if syntax.auxiliaries(above) or above.lemma_ in CONVENING:
        return False
    is_aside = above.relation in ("adverbial clause", "adnominal clause")
    return is_aside and all(owner.i in skip for owner in syntax.children(noun, "possessor"))


def is_one_sided(noun: Token, skip: Collection[int]) -> bool:
    """ "The game against Ely", "a 2-0 win in Porto": who else played the row does not tell."""
    is_result = noun.lemma_ in CONTEST_RESULTS
    owners = [word for word in syntax.children(noun, "possessor") if word.i not in skip]
    if owners or not (is_result or noun.lemma_ in CONTESTS):
        return False
    below = syntax.children(noun, "nominal modifier")
    links = {syntax.preposition_of(word) for word in below}
    is_named = any(word.conjuncts for word in below) or "by" in links or "of" in links
    return not is_named and (is_result or bool(links & AGAINST))


def is_one_of_row(noun: Token, skip: Collection[int]) -> bool:
    """ "She will sing at Sunday's Harbour Awards", "they replace this year's": which one is meant."""
    owners = syntax.children(noun, "possessor")
    below = [word for word in syntax.children(noun, "nominal modifier") if word.i not in skip]
    is_owned = bool(owners) and all(owner.i in skip for owner in owners)
    is_bare = is_owned and all(syntax.preposition_of(word) == "of" for word in below)
    is_behind = noun.relation in ("oblique", "nominal modifier") and bool(syntax.preposition_of(noun))
    is_behind = is_behind or (noun.relation == "object" and noun.head.lemma_ not in CONVENING)
    return is_bare and is_behind and noun.lemma_.lower() in RECURRING


def is_only_placed(noun: Token, skip: Collection[int]) -> bool:
    """ "The game in Porto", "the launch from the pad in Ely": which one, the text has told before."""
    above = syntax.governor(noun)
    if above is not None and above.lemma_ in CONVENING:
        return False
    given = [c for c in syntax.children(noun, "determiner", "possessor") if c.lower_ == "the" or c.i in skip]
    others = [c for c in noun.children if c.i not in skip and c not in given and not c.is_punct]
    places = [c for c in others if syntax.preposition_of(c) in PLACE_LINKS]
    empty = [c for c in others if c.relation in ("preposition", "conjunction") or c.lower_ in ("a", "an")]
    empty += [c for c in others if c.relation == "adjective" and not c.is_title and not is_singled_out(noun)]
    return bool(given or empty) and len(places) + len(empty) == len(others)


def is_amount(trigger: Trigger, skip: Collection[int]) -> bool:
    """ "Growth of 2%", "a loss of 3 million": how much there was, which is told of another event."""
    is_sum = any(word.pos_ == "NUM" for word in noun_phrase(trigger.token, skip, 0))
    return trigger.lemma in AMOUNTS or (is_sum and (trigger.lemma in CHANGES or trigger.lemma == "loss"))


def is_nobodys(noun: Token, names: NameLookup) -> bool:
    """ "Its release", "their show": whose it is nobody tells, and there is no more to the row."""
    owners = syntax.children(noun, "possessor")
    return any(o.lower_ in THING_OWNERS and names.name_of(o) is None for o in owners)


def is_sought(noun: Token, skip: Collection[int]) -> bool:
    """ "Porto's 2032 Olympic bid": the year is that of what is bid for."""
    years = (child for child in noun.children if child.i in skip and child.i < noun.i - 1)
    return noun.lemma_ == "bid" and any(year.like_num for year in years)


def is_series(noun: Token, skip: Collection[int]) -> bool:
    """ "The Thursday night show Tide", "a 1960s puppet show": when it is or was on, week after week."""
    before = [word for word in noun.doc[noun.left_edge.i : noun.i] if word.i in skip]
    is_of_day = any(word.relation == "possessor" for word in before)
    is_kind = any(word.text in WEEKDAYS or word.text.endswith("0s") for word in before)
    return noun.lemma_ == "show" and is_kind and not is_of_day


def is_torn_out(noun: Token) -> bool:
    """ "Release in Fennmark", "approval for a drug": a noun that is no phrase without its sentence."""
    is_bare = not syntax.children(noun, "determiner", "possessor", "number", "auxiliary")
    return noun.tag_ == "NN" and is_bare


def is_about_something(text: Token, skip: Collection[int]) -> bool:
    """Whether a row says what a speech or a report is about, and not only that there was one."""
    if syntax.preposition_of(text).startswith("according"):
        return False
    return any(word.i > text.i and word.pos_ in CONTENT for word in noun_phrase(text, skip, 0))


def is_identified(noun: Token, skip: Collection[int]) -> bool:
    """Whether a noun tells which event is meant: by a name in it, or by what follows it."""
    words = noun_phrase(noun, skip, 0)
    if any(child.lower_ in OTHERS for child in noun.children):
        return False
    if any(child.lower_ in ("a", "an") for child in syntax.children(noun, "determiner")):
        return any(word.i > noun.i and word.pos_ in CONTENT for word in words)
    named = any(word.pos_ == "PROPN" or word.ent_type_ for word in words if word != noun)
    return named or is_singled_out(noun) or any(word.i > noun.i and word.pos_ in CONTENT for word in words)


def is_announced(noun: Token, skip: Collection[int]) -> bool:
    """Whether the sentence is about the event, and not only set in it: "a vote is expected", "the march"."""
    given = [c for c in syntax.children(noun, "determiner", "possessor") if c.i not in skip]
    if not given or any(c.lower_ in VAGUE for c in noun.children):
        return False
    if all(word == noun or word.lower_ in ("a", "an") for word in noun_phrase(noun, skip, 0)):
        return False
    is_core = noun.relation in ("subject", "passive subject", "object", "root")
    is_core = is_core or any(map(is_expected, syntax.children(noun, "adnominal clause")))
    return is_core or any(c.tag_ == "PRP$" for c in given)
