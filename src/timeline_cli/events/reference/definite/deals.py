"""Who buys or joins what, where a text has told it by a verb: "the takeover" → "Alba's takeover of Corvo"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.names import ResolvedName
from timeline_cli.events.names.mention import owner
from timeline_cli.events.names.words import PLACE_LABELS
from timeline_cli.events.noun_parts import bare
from timeline_cli.events.phrases import noun_phrase
from timeline_cli.events.reference.definite.firsts import is_bare
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

#: How many words may tell what is bought.
BRIEF = 6
MERGING = "merge"


def by_deal(noun: Token, start: int, told: Told) -> Meaning | None:
    """The one deal that the text has told of so far, by its parties."""
    form = reference_words().deals.get(noun.lemma_.lower())
    if form is None or noun.tag_ != "NN" or noun.relation == "possessor" or not is_bare(noun, told):
        return None
    found = {parties: verb for verb in verbs_before(noun, told) if (parties := parties_of(verb, told))}
    if len(found) != 1:
        return None
    ((buyer, bought), verb) = next(iter(found.items()))
    if not bought or (verb.lemma_ == MERGING and "{both}" not in form):
        return None
    return Meaning(start, form.format(buyer=owner(buyer), bought=bought, both=f"{buyer} and {bought}"), verb)


def verbs_before(noun: Token, told: Told) -> list[Token]:
    """The verbs of buying and joining in the sentences before a noun."""
    here = told.sentence_of[noun.i]
    words = [word for sentence in told.sents[:here] for word in sentence if word.pos_ == "VERB"]
    return [word for word in words if word.lemma_ in {*reference_words().buying, MERGING}]


def parties_of(verb: Token, told: Told) -> tuple[str, str] | None:
    """Who buys or joins, by name, and what in few words; "" where that is not clear."""
    if told.names.is_quoted(verb) or syntax.negations(verb) or syntax.is_passive(verb):
        return None
    doer = syntax.subject(verb)
    buyer = named(doer, told) if doer is not None else None
    if doer is None or buyer is None:
        return None
    if verb.lemma_ == MERGING:
        partners = [c for c in syntax.children(doer, "conjunct") if named(c, told) is not None]
        partners = partners or [o for o in syntax.obliques(verb) if syntax.preposition_of(o) == "with"]
    else:
        partners = syntax.objects(verb)
    bought = told_of(partners[0], told) if len(partners) == 1 else ""
    return (buyer.name, bought if bought != buyer.name else "")


def named(word: Token, told: Told) -> ResolvedName | None:
    """The name of a body or of somebody that a word is or stands beside."""
    resolved = told.names.name_of(word) or told.name_at(word)
    return resolved if resolved is not None and resolved.label not in PLACE_LABELS else None


def told_of(word: Token, told: Told) -> str:
    """What is bought, in few words; nothing where a word of it points elsewhere."""
    words = bare(noun_phrase(word, told.skip, 1), word)
    is_open = any(w.pos_ == "PRON" and told.names.name_of(w) is None for w in words)
    has_name = any(told.names.name_of(w) is not None for w in words)
    return told.names.phrase(words).strip() if len(words) <= BRIEF and has_name and not is_open else ""
