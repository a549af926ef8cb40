"""What a name's own words, and the words beside it, tell of its type and of where it begins and ends.

The words that tell stand in `data/names.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from spacy.symbols import ADV, AUX, VERB
from spacy.tokens import Doc, Span

from timeline_cli.month_names import WEEKDAYS
from timeline_cli.tables import read_table

PERSON, BODY, PLACE, OTHER, EVENT = "PERSON", "ORG", "LOC", "MISC", "EVENT"
SETTLED = frozenset({PERSON, BODY, PLACE})
TYPED = SETTLED | {OTHER}
#: A name of more letters is no acronym.
LONGEST_LETTERS = 5
#: What leads to a day or month at the head of a sentence, and what behind it names another thing with it.
BEFORE_DAYS = frozenset({"By", "In", "On", "Since"})
BEHIND_DAYS = frozenset({"Day", "Morning", "Night", "Nights"})
#: A name right behind one of these is where something is, not who does it.
WHERE = frozenset({"in", "near", "outside", "around", "across"})
ISO_DATE = re.compile(r"[12]\d{3}-\d\d-\d\d")
#: "1995", "44.66secs".
MEASURE = re.compile(r"\d[\d.,:]*[a-z]*")
#: "Portmere-based", "UK-wide": an adjective, whatever name it begins with.
SAID_OF = re.compile(
    r"[^\W\d_]-(?:based|backed|born|bound|built|controlled|educated|flagged|funded|held|inspired|led|listed|made"
    r"|occupied|owned|registered|run|speaking|sponsored|style|trained|wide)$"
)

Name = tuple[str, ...]


@cache
def lists() -> dict[str, frozenset[str]]:
    """The word lists of `data/names.toml`, read once."""
    table = read_table("timeline_cli.language", "names")
    return {kind: frozenset(entry["words"]) for kind, entry in table.items()}


@cache
def words(kind: str) -> frozenset[str]:
    """The words of one kind, as they are written."""
    return lists()[kind]


@cache
def known_bodies() -> dict[str, set[Name]]:
    """Names of several words of bodies known everywhere, by their first words."""
    found: dict[str, set[Name]] = {}
    for name in words("known_bodies"):
        own = tuple(name.split())
        if len(own) > 1:
            found.setdefault(own[0], set()).add(own)
    return found


def is_measure(text: str) -> bool:
    """Whether a word is a number, with or without its unit, and no body's name: "1995", "44.66secs"."""
    return MEASURE.fullmatch(text) is not None and not (
        text in words("nicknames") or text in words("known_bodies")
    )


def by_its_words(doc: Doc, name: Span, texts: Sequence[str]) -> Span:
    """`name` with the type and the edges that its own words, and those beside it, speak for.

    `texts` are the words of `doc`.
    """
    if _is_half_a_people(texts, name.start, name.end):
        return Span(doc, name.start, name.end + 1, label=OTHER)
    whole = written(texts, name.start, name.end)
    if whole in words("festivals") or (name.label_ == EVENT and whole in words("peoples")):
        return Span(doc, name.start, name.end, label=OTHER)
    if name.label_ == EVENT:
        return _of_event(doc, name, texts)
    if name.label_ not in TYPED:
        return name
    start = _first_word(texts, name.start, name.end)
    end = _last_word(texts, start, name.end, name.label_)
    if name.label_ in SETTLED and _is_when(doc, texts, start, end):
        end -= 1
    if not doc[end - 1].is_sent_end:
        end = _with_its_form(texts, start, end)
    label = _label_of_words(texts, start, end, name.label_)
    if label == PERSON:
        start, end = _person(doc, texts, start, end)
    return Span(doc, start, end, label=label)


def _of_event(doc: Doc, name: Span, texts: Sequence[str]) -> Span:
    """What is named in an event that has no name of its own: "Iraq" in "Iraq war"."""
    end = name.end
    while end > name.start + 1 and texts[end - 1].islower():
        end -= 1
    whole = written(texts, name.start, end)
    if whole in words("countries") or whole in words("places"):
        return Span(doc, name.start, end, label=PLACE)
    if whole in words("known_bodies") or whole in words("letters"):
        return Span(doc, name.start, end, label=BODY)
    return name


def _is_half_a_people(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name is the first of two words for a people: "South" of "South Korean"."""
    is_one = end - start == 1 and end < len(texts)
    return is_one and f"{texts[start]} {texts[end]}" in words("peoples")


def _label_of_words(texts: Sequence[str], start: int, end: int, label: str) -> str:
    whole = written(texts, start, end)
    if whole in words("landmarks"):
        return PLACE
    if SAID_OF.search(whole):
        return OTHER
    if label == PERSON and end - start > 1 and texts[end - 1] in words("surnames"):
        return PERSON
    if label in (BODY, PLACE) and (
        _is_player(texts, start, end)
        or _has_given_name(texts, start, end, whole)
        or _is_called_person(texts, start, end, whole)
    ):
        return PERSON
    if _is_index(texts, end):
        return OTHER
    is_place = whole in words("places") and label != BODY
    if not is_place and (_is_body(texts, start, end) or whole in words("known_bodies")):
        return BODY
    if (
        whole in words("countries")
        or _opens_dispatch(texts, start, end)
        or _is_town(texts, start, end, label)
    ):
        return PLACE
    last = whole.partition(" ")[2].rpartition(" ")[2]
    if whole in words("indices") or whole in words("competitions") or last in words("contests"):
        return OTHER
    if label in (BODY, OTHER) and last in words("sites"):
        return PLACE
    if label == BODY and whole in words("places") and word_before(texts, start) in WHERE | {"the", "a", "an"}:
        return PLACE
    is_people = whole in words("peoples") or whole.removesuffix("s") in words("peoples")
    is_open = (label in (PERSON, OTHER) and not is_people) or (label == PLACE and not is_known(whole))
    if is_open and is_called_company(texts, start, end):
        return BODY
    if label == PLACE and plays(texts, start, end):
        return BODY
    if label in (BODY, PLACE) and is_people:
        return OTHER
    return PLACE if is_place else label


def _is_body(texts: Sequence[str], start: int, end: int) -> bool:
    if end - start == 1:
        return texts[start] in words("letters")
    last = texts[end - 1]
    opens = texts[start] in words("bodies") and texts[start + 1] == "of"
    return opens or any(last in words(kind) for kind in ("legal_forms", "bodies", "nicknames"))


def _is_town(texts: Sequence[str], start: int, end: int, label: str) -> bool:
    """Whether a state stands behind a name that is no person's: "Portmere, Calif."."""
    behind = texts[end : end + 2]
    is_short = end - start < (2 if label == PERSON else 3)
    return is_short and len(behind) == 2 and behind[0] == "," and behind[1] in words("states")


def _is_player(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name is an initial and a surname before brackets, as in a team's list: "D Varga (Norway)"."""
    is_initial = len(texts[start]) == 1 and texts[start].isupper()
    return is_initial and end - start > 1 and texts[end : end + 1] == ["("]


def _has_given_name(texts: Sequence[str], start: int, end: int, whole: str) -> bool:
    """Whether a name of two words begins with a person's first name and ends as persons' names may end."""
    if end - start != 2 or texts[start] not in words("given_names") or whole in words("known_bodies"):
        return False
    is_of_many = any(texts[end - 1] in words(kind) for kind in ("sites", "contests", "legal_forms", "bodies"))
    return not is_of_many and texts[end - 1][:1].isupper()


def _is_called_person(texts: Sequence[str], start: int, end: int, whole: str) -> bool:
    """Whether a noun right before a name that nobody knows as another's says that it is a person's: "the
    sprinter Tilbrook"."""
    if not start or texts[start - 1] not in words("person_nouns") or not texts[start][:1].isupper():
        return False
    return not (is_known(whole) or whole.isupper() or texts[end - 1].islower())


def is_known(whole: str) -> bool:
    """Whether all know, or its last word says, what a name is that may be read as something else."""
    kinds = (
        "known_bodies",
        "firms",
        "letters",
        "places",
        "countries",
        "landmarks",
        "clubs",
        "peoples",
        "states",
    )
    ends = ("sites", "contests", "legal_forms", "bodies", "nicknames")
    last = whole.rpartition(" ")[2]
    return any(whole in words(kind) for kind in kinds) or any(last in words(kind) for kind in ends)


def is_called_company(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a noun right before a name says that it is a company's, a paper's or a team's: "the brewer
    Tilbrook"."""
    is_person = end - start > 1 and texts[start] in words("given_names")
    return start > 0 and texts[start - 1] in words("company_nouns") and not is_person


def is_told_as_company(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name between commas is that of the company before it: "the brewer, Tilbrook, said"."""
    between = texts[start - 1 : start] == [","] == texts[end : end + 1]
    is_person = end - start > 1 and texts[start] in words("given_names")
    return between and start > 1 and texts[start - 2] in words("company_nouns") and not is_person


def owns_shares(doc: Doc, texts: Sequence[str], end: int) -> bool:
    """Whether what stands behind a name only companies have: "Tilbrook shares", "Tilbrook's profit"."""
    at = end + (texts[end : end + 1] in (["'s"], ["’s"]))
    return at < len(texts) and texts[at] in words("company_things") and doc[at].pos != VERB


def _is_index(texts: Sequence[str], end: int) -> bool:
    behind = texts[end : end + 2]
    return bool(behind) and (behind[0] == "index" or list(behind) == ["industrial", "average"])


def plays(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether what is called after a place is its team: "Portmere striker", "Portmere beat Ardmore"."""
    before, behind = texts[start - 1 : start], texts[end : end + 1]
    return any(text in words("players") or text in words("wins") for text in behind) or any(
        text in words("wins") for text in before
    )


def _opens_dispatch(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a name in capitals tells where an agency's report comes from: "PORTMERE (Reuters) -",
    "PORTMERE, Norway 1996-08-22"."""
    if not " ".join(texts[start:end]).isupper() or word_before(texts, start).isalnum():
        return False
    behind = texts[end : end + 4]
    is_source = len(behind) > 2 and behind[0] == "(" and behind[2] == ")"
    dated = behind if behind[:1] == [","] else behind[:1]
    return is_source or any(ISO_DATE.fullmatch(text) for text in dated)


def written(texts: Sequence[str], start: int, end: int) -> str:
    """A name in one line, without its article or the capitals of a heading; hyphens may be tokens."""
    start += end - start > 1 and texts[start] in ("the", "The")
    whole = " ".join(texts[start:end]).replace(" - ", "-")
    return whole.title() if whole.isupper() and len(whole) > LONGEST_LETTERS else whole


def word_before(texts: Sequence[str], start: int) -> str:
    """The word before a name in small letters; nothing where the text begins with the name."""
    return texts[start - 1].lower() if start else ""


def _person(doc: Doc, texts: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The name of a person without titles before it, and with "Jr." or "III" behind it."""
    while start < end - 1 and (texts[start] in words("titles") or texts[start] in words("ranks")):
        start += 1
    behind = end + (texts[end : end + 1] == [","])
    if behind < len(texts) and texts[behind] in words("suffixes") and not doc[behind].is_sent_start:
        end = behind + 1
    return start, end


def _first_word(texts: Sequence[str], start: int, end: int) -> int:
    """Where a name begins: not with a word of small letters before its capitals, as in "to sue Tilbrook", nor
    with what is only said of it, as in "Portmere-based Tilbrook", nor with a day: "On Monday Tilbrook"."""
    while start < end - 1 and SAID_OF.search(texts[start]):
        start += 1
    if start and start < end - 1 and texts[start - 1] in BEFORE_DAYS and texts[start] in words("days"):
        is_of_day = texts[start + 1] in BEHIND_DAYS or written(texts, start, end) in words("known_bodies")
        start += 0 if is_of_day else 1
    if any(text[:1].isupper() for text in texts[start:end]):
        while texts[start].islower() and texts[start].isalpha() and texts[start] not in words("particles"):
            start += 1
    return start


def _last_word(texts: Sequence[str], start: int, end: int, label: str) -> int:
    """Where a name ends: not with a word that ties it to another, nor with what a heading tells of, nor a
    body's with a word of small letters, as in "Morwen rugby", unless it says which kind of body it is."""
    for place in range(start, end - 1):
        if texts[place] in words("legal_forms") and texts[place + 1] in words("titles"):
            end = place + 1
    ends = words("endless") | words("headings") | words("players")
    while end > start + 1 and (texts[end - 1] in ends or (label == BODY and _is_common(texts[start:end]))):
        end -= 1
    return end


def _is_when(doc: Doc, texts: Sequence[str], start: int, end: int) -> bool:
    """Whether the last word of a name is the day on which its bearer does what the verb behind it tells:
    "Varga Sunday signed the bill"."""
    if end - start < 2 or texts[end - 1] not in WEEKDAYS or end == len(doc):
        return False
    is_person = end - start == 2 and texts[start] in words("given_names")
    is_known = texts[end - 2] in words("known_days") or written(texts, start, end) in words("known_bodies")
    return doc[end].pos in (ADV, AUX, VERB) and not (is_person or is_known)


def _is_common(own: Sequence[str]) -> bool:
    """Whether a name ends in a word that is no part of it: not the "s" of "Haas s", nor what a word for a
    people stands before, as in "Board of Muslim clerics"."""
    first, last = own[0], own[-1]
    is_small = first[:1].isupper() and last.islower() and last.isalpha() and last.isascii() and len(last) > 1
    is_theirs = len(own) > 2 and own[-2] in words("peoples")
    return is_small and not (is_theirs or last in words("common_bodies") or last in words("legal_forms"))


def _with_its_form(texts: Sequence[str], start: int, end: int) -> int:
    """The end of a name with its legal form, or with an "'s" that is part of it."""
    while end < len(texts) and texts[end] in words("legal_forms"):
        end += 1
    if end < len(texts) and texts[end] == "'s" and written(texts, start, end + 1) in words("known_bodies"):
        end += 1
    return end


def words_of(texts: Sequence[str], name: Span) -> Name:
    """The words of a name, of a person's without a title before it: not "Motors" of "General Motors"."""
    own = tuple(texts[name.start : name.end])
    return own[1:] if len(own) > 1 and name.label_ == PERSON and own[0] in words("titles") else own
