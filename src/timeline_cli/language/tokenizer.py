"""How English text is cut into tokens: spaCy's rules for English, with news in mind.

What differs from spaCy's own rules, and why:

- A hyphen inside a word does not split it: "re-suspended", "three-member", "19-year-old" and "mid-June" stay
  one token each, because a parser trips on their parts.
- It does split two names of months or weekdays, two numbers, and two clock times: "June-August", "26-28" and
  "9am-5pm" are ranges of two.
- A date in digits stays whole: "2019-06-27".
- The en dash and the em dash always split.
- Typewriter quotes (`` and '') are one token each, as in the wires that use them.
- What ends in a unit ends in no abbreviation: the full stop of "it cost £3m." is that of the sentence.
- A number and its clock suffix part as "10 am" would: "12:30" "pm".
- Classes of characters are short (ASCII, Latin, Greek, Cyrillic): spaCy's list every script there is, and
  compiling them costs a third of a second at every start.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from spacy.attrs import ORTH
from spacy.lang.en import English
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import registry

LETTER = r"A-Za-zÀ-ÖØ-öø-ɏͰ-ӿḀ-ỿ"
LOWER = r"a-zß-öø-ÿ"
UPPER = r"A-ZÀ-ÖØ-Þ"
QUOTES = "\"'“”„«»‘’‚`´"
SYMBOLS = "©®°¦™←-⯿\ufffc\ufffd\U0001f000-\U0001faff"
CURRENCY = r"US\$|C\$|A\$|NZ\$|HK\$|[$£€¥฿₹₽₩₺]"
UNITS = (
    *(
        "km",
        "km²",
        "km³",
        "m",
        "m²",
        "m³",
        "cm",
        "mm",
        "ha",
        "kg",
        "g",
        "mg",
        "lb",
        "oz",
        "mph",
        "kph",
        "km/h",
    ),
    *("kW", "MW", "GW", "kWh", "Hz", "MHz", "GHz", "KB", "MB", "GB", "TB", "kb", "mb", "gb", "bn", "ft", "%"),
)

CALENDAR_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *(
        "November",
        "December",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
    ),
    *("Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    *("Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun"),
)

# Abbreviations that spaCy's list for English lacks; each keeps its full stop.
ABBREVIATIONS = (
    *(
        "Capt.",
        "Supt.",
        "Insp.",
        "Sgt.",
        "Cpl.",
        "Pte.",
        "Maj.",
        "Cmdr.",
        "Hon.",
        "Pres.",
        "Fr.",
        "Sr.",
        "Ave.",
    ),
    *(
        "Blvd.",
        "Rd.",
        "Bros.",
        "Assn.",
        "Dept.",
        "Univ.",
        "Ont.",
        "Que.",
        "approx.",
        "est.",
        "cf.",
        "al.",
        "vs.",
    ),
    *("Tues.", "Thurs."),
)

# What stays one token whatever stands inside.
WHOLE = (
    r"\d{4}-\d{1,2}-\d{1,2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?",
    r"\d{1,2}-\d{1,2}-\d{4}",
    r"['’]\d0s",
    r"(?:[A-Z]\.){2,}",
)

PREFIXES = (
    *("``", "''", "§", "%", "=", "—", "–", r"\+(?![0-9])", r"\.\.+", "…", CURRENCY),
    *(r"[:;!?¿¡,|*&#~_<]", r"[(\[{⟨]", rf"[{QUOTES}]", rf"[{SYMBOLS}]", r"-(?=[-–—]|$)", "--+", r"[)\]}>]"),
)

SUFFIXES = (
    *("``", "''", "'s", "'S", "’s", "’S", "—", "–", "--+", r"\.\.+", "…", r"[:;!?,|*&#~_>]", r"[)\]}⟩(\[{]"),
    *(rf"[{QUOTES}]", rf"[{SYMBOLS}]", r"(?<=[0-9])\+", rf"(?<=[0-9])(?:{CURRENCY})", r"(?<=[^\s])-"),
    r"(?<=[0-9])(?:[ap]m|[AP]M|[ap]\.m\.)",
    rf"(?<=[0-9])(?:{'|'.join(UNITS)})",
    rf"(?<=[0-9{LOWER}%²)\]{QUOTES}°])\.",
    rf"(?<=[{UPPER}0-9][{UPPER}])\.",
)


def _infixes() -> tuple[str, ...]:
    ends = "|".join(rf"(?<=\b{re.escape(name)})" for name in CALENDAR_NAMES)
    starts = "|".join(sorted({name.rstrip(".") for name in CALENDAR_NAMES}, key=len, reverse=True))
    return (
        rf"(?<=[{LETTER}0-9.)])(?:–|—+|--+|~)(?=[{LETTER}0-9(])",
        *("``", "''", r"\.\.+", "…", rf"[{SYMBOLS}]", r"(?<=[0-9])[+\-*^](?=[0-9-])"),
        rf"(?<=[{LOWER}{QUOTES}])\.(?=[{UPPER}{QUOTES}])",
        rf"(?<=[{LETTER}]),(?=[{LETTER}])",
        rf"(?:{ends})-(?=(?:{starts})\b)",
        r"(?<=[0-9](?:am|pm|AM|PM))-(?=[0-9])",
        rf"(?<=[{LETTER}0-9])[:<>=/](?=[{LETTER}])",
    )


def make_tokenizer(nlp: Language) -> Tokenizer:
    """A tokenizer for the vocabulary of `nlp` by the rules described above."""
    defaults = English.Defaults
    rules = dict(defaults.tokenizer_exceptions or {})
    rules |= {abbreviation: [{ORTH: abbreviation}] for abbreviation in ABBREVIATIONS}
    for unit in UNITS:
        rules.pop(f"{unit}.", None)
    return Tokenizer(
        nlp.vocab,
        rules=rules,
        prefix_search=re.compile("|".join(f"^(?:{piece})" for piece in PREFIXES)).search,
        suffix_search=re.compile("|".join(f"(?:{piece})$" for piece in SUFFIXES)).search,
        infix_finditer=re.compile("|".join(_infixes())).finditer,
        token_match=re.compile("|".join(f"(?:{whole})$" for whole in WHOLE)).match,
        url_match=defaults.url_match,
    )


@registry.tokenizers("timeline.Tokenizer.v1")  # type: ignore[untyped-decorator]
def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """The tokenizer as spaCy's configurations name it."""
    return make_tokenizer
