"""What a dated text does or says: "by a letter dated 4 March the owners ended the lease"."""

from __future__ import annotations

from timeline_cli.events import syntax
from timeline_cli.events.lexicon import DATED_TEXTS, PUBLISHING, TEXTS
from timeline_cli.events.retelling import PAST
from timeline_cli.events.time_words import PlacedTime
from timeline_cli.events.tokens import Token
from timeline_cli.events.triggers import Trigger

# What leads from an act to the text that does it.
BY_TEXT = frozenset({"by", "in"})
# What leads from a text to its day, beside "dated".
DAY_LINKS = frozenset({"", "dated", "of", "on"})
# What is done to a text on its day.
BEARING = frozenset(
    {
        "date",
        "execute",
        "file",
        "grant",
        "hand",
        "issue",
        "make",
        "present",
        "send",
        "serve",
        "sign",
        "submit",
        "write",
    }
)


def done_by_text(time: PlacedTime, by_token: dict[int, Trigger]) -> Trigger | None:
    """The act of which a text with a date tells how it was done, on that day.

    So with what was said in a text of any kind that came out then: "said in a report published on Tuesday".
    """
    text = text_of(time)
    act = syntax.governor(text) if text is not None else None
    trigger = by_token.get(act.i) if act is not None else None
    if text is None or trigger is None or trigger.kind != "verb" or text.relation != "oblique":
        return None
    if text.lemma_ not in DATED_TEXTS and not trigger.reporting:
        return None
    is_means = syntax.preposition_of(text) in BY_TEXT and not is_doer(text, trigger)
    return trigger if is_means and syntax.tense(trigger.clause) in PAST else None


def text_of(time: PlacedTime) -> Token | None:
    """The letter, report or the like that bears a date: "letter of 4 March", "report sent on 4 March"."""
    above = syntax.governor(time.head)
    if above is None or above.i > time.head.i:
        return None
    if above.pos_ == "NOUN" and above.lemma_ in DATED_TEXTS:
        return above if time.preposition in DAY_LINKS else None
    text = syntax.governor(above) if above.relation == "adnominal clause" else None
    is_borne = above.lemma_ in BEARING or above.lemma_ in PUBLISHING
    return text if text is not None and is_borne and is_text(text) else None


def is_text(noun: Token) -> bool:
    return noun.lemma_ in DATED_TEXTS or noun.lemma_ in TEXTS


def is_doer(text: Token, act: Trigger) -> bool:
    """Whether a text itself does the act: "the talks were ended | by a letter", not "by letter"."""
    is_behind = text.i > act.token.i and bool(syntax.children(text, "determiner"))
    return syntax.preposition_of(text) == "by" and is_behind and syntax.is_passive(act.clause)
