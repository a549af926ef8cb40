"""The English words that the rules about events read, loaded from `data/words.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from timeline_cli.tables import read_table


@dataclass(frozen=True, slots=True, kw_only=True)
class WordClass:
    """Base forms that behave alike. `name` is what a derivation prints; `examples` are invented."""

    name: str
    reason: str
    words: frozenset[str]
    examples: tuple[str, ...]

    def __contains__(self, lemma: str) -> bool:
        return lemma in self.words


@cache
def tables() -> dict[str, Any]:
    """The word classes as they stand in the file."""
    return read_table("timeline_cli.events", "words")


def word_class(key: str) -> WordClass:
    """The word class of that key in the file."""
    table = tables()[key]
    return WordClass(
        name=table["name"],
        reason=table["reason"],
        words=frozenset(table["words"].split()),
        examples=tuple(table["examples"]),
    )


REPORTING = word_class("reporting")
JUDGING = word_class("judging")
LIGHT_VERBS = word_class("light_verbs")
BEFALLING = word_class("befalling")
ASPECTUAL = word_class("aspectual")
PLANNING = word_class("planning")
SCHEDULED = word_class("scheduled")
FAILURE = word_class("failure")
DENIAL = word_class("denial")
TRUTH = word_class("truth")
FALSEHOOD = word_class("falsehood")
CERTAIN = word_class("certain")
FICTIONS = word_class("fictions")
DREAMS = word_class("dreams")
PRETENCES = word_class("pretences")
WRONGLY = word_class("wrongly")
IMAGINING = word_class("imagining")
SEEMING = word_class("seeming")
RELATING = word_class("relating")
DOUBT = word_class("doubt")
FORECASTS = word_class("forecasts")
FORECASTERS = word_class("forecasters")
ATTITUDE = word_class("attitude")
CONDITION_MARKERS = word_class("condition_markers")
DONE_TO = word_class("done_to")
UNDERGONE = word_class("undergone")
RANKS = word_class("ranks")
DROPPED_ADVERBS = word_class("dropped_adverbs")
ROUGHLY = word_class("roughly")
TIME_PREPOSITIONS = word_class("time_prepositions")
TIME_MARKERS = word_class("time_markers")
CONTRASTING = word_class("contrasting")
DEADLINES = word_class("deadlines")
STARTS = word_class("starts")
STATIVE = word_class("stative")
TEXTS = word_class("texts")
FIGURES = word_class("figures")
FORESEEN = word_class("foreseen")
DATED_TEXTS = word_class("dated_texts")
COMING_OUT = word_class("coming_out")
COMING_OUT_IN = word_class("coming_out_in")
TELLING_PREDICATES = word_class("telling_predicates")
EMPTY_VERBS = word_class("empty_verbs")
STAYING = word_class("staying")
THESE_DAYS = word_class("these_days")
DRAWN_OUT = word_class("drawn_out")
ANSWERING = word_class("answering")
POSSESSING = word_class("possessing")
PUBLICITY = word_class("publicity")
PUBLISHING = word_class("publishing")
PUNISHING = word_class("punishing")
DONE_TO_THINGS = word_class("done_to_things")
REVIVING = word_class("reviving")
STOPPING = word_class("stopping")
BRINGING_NEWS = word_class("bringing_news")
OWNING_UP = word_class("owning_up")
HABITS = word_class("habits")
HAPPENING = word_class("happening")
ADDRESSING = word_class("addressing")
ASKING = word_class("asking")
CAUSING = word_class("causing")
FRACTIONS = word_class("fractions")
CONTEST_RESULTS = word_class("contest_results")
CONTESTS = word_class("contests")
CONVENING = word_class("convening")
OWN_TEXTS = word_class("own_texts")
VERBS_WITH_AFTER = word_class("verbs_with_after")
GIVING = word_class("giving")
TIME_UNITS = word_class("time_units")
INCOMPLETE = word_class("incomplete")
TRANSITIVE = word_class("transitive")
INTRANSITIVE = word_class("intransitive")
NEVER_PASSIVE = word_class("never_passive")
CALENDAR_NAMES = word_class("calendar_names")
SPACELESS_NOUNS = word_class("spaceless_nouns")
CONNECTING_NOUNS = word_class("connecting_nouns")
POINTS_IN_TIME = word_class("points_in_time")
DEICTIC_STARTS = word_class("deictic_starts")
GOVERNED_LINKS = word_class("governed_links")
PHRASE_LINKS = word_class("phrase_links")
CONTENT_MARKERS = word_class("content_markers")
MEDIA = word_class("media")
HARMING = word_class("harming")
KILLINGS = word_class("killings")
BLASTS = word_class("blasts")
RESULTS = word_class("results")
MANY_MEANINGS = word_class("many_meanings")
ASIDES = word_class("asides")
SAME_TIME = word_class("same_time")
BEFORE_OR_AFTER = word_class("before_or_after")
PICTURED = word_class("pictured")
RULING = word_class("ruling")
SHOWING = word_class("showing")
CALLING_ON = word_class("calling_on")
CHANGES = word_class("changes")
PLEAS = word_class("pleas")
SETTING_AMOUNTS = word_class("setting_amounts")
RESCHEDULING = word_class("rescheduling")
GIVING_UP = word_class("giving_up")
GIVEN_DAYS = word_class("given_days")
AT_FIRST = word_class("at_first")
TERMS = word_class("terms")
APPOINTING = word_class("appointing")
BEGINNING = word_class("beginning")
ENDING = word_class("ending")
TIMETABLE = word_class("timetable")
USHERING = word_class("ushering")
SAYING = word_class("saying")
GAMES = word_class("games")
CHARGING = word_class("charging")
MEANS = word_class("means")
WITNESSING = word_class("witnessing")
PARTAKING = word_class("partaking")
EVENT_PARTS = word_class("event_parts")
LEADING_TO = word_class("leading_to")
FRAMING = word_class("framing")
HEARSAY = word_class("hearsay")
HEARING = word_class("hearing")
AMOUNTS = word_class("amounts")
CONTENT_NOUNS = word_class("content_nouns")
HANDLING = word_class("handling")
HELD_NOUNS = word_class("held_nouns")
OPEN_NOUNS = word_class("open_nouns")
UNDERTAKINGS = word_class("undertakings")
RECURRING = word_class("recurring")
LASTING = word_class("lasting")
#: Verbs for what a thing is called; lemmas.
NAMING = frozenset({"brand", "call", "dub", "know", "name", "title"})
