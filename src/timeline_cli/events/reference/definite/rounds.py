"""Of which competition a round is, where an article names but one: "the second round | of the Sund Open"."""

from __future__ import annotations

from timeline_cli.events.names import ResolvedName
from timeline_cli.events.reference.told import Meaning, Told
from timeline_cli.events.reference.words import reference_words
from timeline_cli.events.tokens import Token

#: How often an article that is about a competition names it at least.
OFTEN = 2
#: Where a row tells in which round something was, or who reached it.
PLACES = ("oblique", "object", "nominal modifier")


def round_of(noun: Token, told: Told) -> Meaning | None:
    """A round with the one competition that the text has named, where its own sentence names none.

    A row has "the" in place of the date of "Sunday's final".
    """
    first = first_word(noun, told)
    names = competitions(told) if first is not None else {}
    if first is None or len(names) != 1:
        return None
    (named,) = names.values()
    if any(token.sent.start == noun.sent.start for token in named) or named[0].i > noun.i:
        return None
    found = next((r for r in map(told.names.name_of, named) if r is not None), None)
    if found is None or found.is_person or not is_main(found, named, told):
        return None
    is_dated = first.relation == "possessor"
    told_by = noun.text if is_dated else f"the {told.doc[first.i + 1 : noun.i + 1].text}"
    return Meaning(first.left_edge.i, f"{told_by} of the {found.name.removeprefix('The ')}")


def first_word(noun: Token, told: Told) -> Token | None:
    """The first word of "the second round", "the final" or "Sunday's final", with no more to tell of what."""
    lists = reference_words()
    if noun.lemma_.lower() not in lists.rounds or noun.relation not in PLACES:
        return None
    before = [c for c in noun.children if c.i < noun.i and c.relation != "preposition"]
    if any(c.i > noun.i and not c.is_punct for c in noun.children) or not before:
        return None
    first, *counting = before
    if first.i in told.skip and first.relation == "possessor":
        return first if not counting else None
    is_counted = all(c.lower_ in lists.ordinals for c in counting) and len(counting) <= 1
    return first if first.lower_ == "the" and is_counted else None


def competitions(told: Told) -> dict[str, list[Token]]:
    """The last words of the competitions that the article names, by their last two words."""
    found: dict[str, list[Token]] = {}
    for token in told.doc:
        if token.text.istitle() and token.lower_ in reference_words().competitions and token.i:
            found.setdefault(f"{token.nbor(-1).text} {token.text}", []).append(token)
    return found


def is_main(name: ResolvedName, named: list[Token], told: Told) -> bool:
    """Whether an article is about a competition: its title names it, or its text does so again."""
    return name.name.lower() in told.headline.lower() or len(named) >= OFTEN
