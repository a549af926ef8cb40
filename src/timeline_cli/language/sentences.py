"""Where sentences of edited text end, found by rules on the characters alone.

Rules, because boundaries learned from web text cut long news sentences to pieces. A line break ends a
sentence unless the article is hard-wrapped, which its own line lengths tell.
"""

from __future__ import annotations

import re
from itertools import takewhile

import numpy as np
from spacy.attrs import IDX, SENT_START
from spacy.language import Language
from spacy.tokens import Doc

from timeline_cli.articles.head import AGENCY_NAME, DATED_PLACE
from timeline_cli.entry_heads import end_of_head, has_unmarked
from timeline_cli.language.name_words import words

# Always followed by what they belong to: a name or a number.
BEFORE_A_NAME = frozenset(
    "mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt cpl pte supt insp det sen rep gov pres hon "
    "rev fr st ste mt messrs mme mlle sr. sra ald amb atty brig comdr cllr supt. viz cf eg ie e.g i.e "
    "approx est ca circa vs v al fig figs vol vols pp ed eds art sec ch para bros ph.d. op dept univ "
    "assn".split()
)
# Followed by a number they mean "number"; otherwise they are words.
BEFORE_A_NUMBER = frozenset("no nos art sec fig vol p pp ch para cl".split())
# Before a date they stand for "born" and "died".
BEFORE_A_DATE = frozenset("bd")
# May end a sentence or stand inside one.
EITHER = frozenset(
    "jr sr inc corp co ltd plc llc llp bros cos etc jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thurs fri sat sun ariz ark calif colo conn del fla ga ill ind kan ky la md "
    "mass mich minn miss mo mont neb nev okla ont ore pa penn que tenn tex va vt wash wis wyo ave blvd "
    "rd est edt cst gmt esq ph.d m.d b.a m.a a.m p.m u.s u.k u.n e.u d.c n.y n.j l.a a.d b.c ft in lb "
    "oz mph min sec hr hrs yr yrs p.c".split()
)
# Words that, with a capital, begin a sentence and hardly a name.
STARTERS = frozenset(
    "the a an this that these those he she it they we i you his her its their our my your there here "
    "who what when where why how which if in on at by for from with to of as but and or so yet nor "
    "although though while since because after before during until once despite under over between "
    "among about around against without within however meanwhile moreover nevertheless instead also "
    "then now still even only just not no some many most more both each every another other others all "
    "any one two three several few such today yesterday tomorrow earlier later last next according is "
    "are was were do does did has have had can could will would should may might must let please yes "
    "according none nobody everyone everything people thus hence indeed perhaps".split()
)
#: By so many letters the titles of galleries are told apart, and more of them are not looked at.
SHORTEST_TITLE, LONGEST_TITLE = 12, 150
SPEECH = (
    r"(?:says?|said|asks?|asked|adds?|added|tells?|told|wrote|writes|replied|cried|shouted|exclaimed|wondered|"
    r"whispered|yelled|remarked|joked|quipped|tweeted|declared|demanded|announced|continued|answered|explained|thought)"
)

_END = re.compile(
    r"""(?<![.!?…])(?<!\.[ ])(?P<stop>(?:\.[ ](?=\.))*[.!?…]++)  # . or ... or . . . or ?!
        (?P<close>(?:[ ]?(?:''|[”’»)\]]|"(?=[\s)]|$)|'(?=[\s")]|$)))*)  # what closes belongs to the sentence
        (?P<gap>[ \t\u00a0\u2009]+|(?=“?[A-Z][a-z]))
        (?P<open>(?:``|[“‘«"'(\[{¿¡_—–-]|\.\.\.|…)*[ ]?)
        (?P<next>\S)""",
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"[^\W_]*(?:\.[^\W_]+)*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_DATE = re.compile(r"\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[ ]\d")
_TITLE = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Gov|Lt|Col|Capt|Sgt|Rev|St)\."
_ATTRIBUTION = re.compile(rf"(?:(?:{_TITLE}|[^\s,.]+)[ ]){{1,5}}?{SPEECH}\b|{SPEECH}[ ]")
# "at home in Marle, " before "N.Y.": with its state, and no comma behind that, the town ends the sentence.
_TOWN_IN = re.compile(r"\b(?P<before>[a-z]+)[ ](?:[A-Z][\w'’-]*\.?[ ]){0,3}[A-Z][\w'’-]*,[ ]$")
# "LEEDS, England, June 3 (Agency) — ": where a report comes from, before its first sentence, in capitals.
_DATELINE = re.compile(
    r"""(?!FILE\b)[A-Z][A-Z.'’/-]*[A-Z.](?:[ ][A-Z][A-Z.'’/-]*[A-Z.]){0,3}  # the place
        (?:,[ ](?:[A-Z][\w.]*(?:[ ][A-Z\d][\w.]*){0,3}|\d{4})){0,4}       # country, state, date, year
        (?:--\([A-Z][^()]{0,40}\)--[A-Z][a-z]{2,8}\.?[ ]\d{1,2},?[ ]\d{4}--[ ]?  # "--(Wire)--May 3, 2019--"
        |(?:[ ](?:\([A-Z][^()]{0,40}\)|/[A-Z][^/]{0,40}/))?                 # agency
        [ ]*(?:--|[—–_-])[ ]+)(?=[A-Z\d"“'‘(])""",
    re.VERBOSE,
)
# "Paris, March 3 (AFP) – The mayor", "(Reuters) - The mayor", "(CNN) The mayor": before a first sentence.
_AGENCY = re.compile(
    rf"""(?:(?:(?:[A-Z][\w.'’/-]*|\d{{1,4}}),?[ ]){{0,6}}[(/]{AGENCY_NAME}[)/][ ]*(?:--|[—–_-])[ ]+
        |\({AGENCY_NAME}\)[ ]+)(?=[A-Z\d"“'‘])""",
    re.VERBOSE,
)
# What galleries write around the lines under their pictures.
_COUNTED = re.compile(r"\b(?:Hide Caption|Image|Photo|Slide) \d{1,3} of \d{1,3}\b\s*")
_GALLERY = re.compile(r"(?:^|(?<=\d\s))Photos?: (?=\S)", re.MULTILINE)
_BREAK = re.compile(r"[\n\u2028\u2029]\s*")
_LOWER_NAME = re.compile(r"[a-z]{1,2}[A-Z]\w|al-[A-Z]")


def boundaries(text: str) -> list[int]:
    """Offsets (code points) in `text` at which sentences start, in order; none when it is all white space."""
    starts: list[int] = []
    labels = _labels(text)
    breaks = _line_breaks(text)
    unmarked = has_unmarked(text)
    edges = [0, *(offset for pair in breaks for offset in pair), len(text)]
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        block = text[begin:end]
        stripped = block.lstrip()
        if not stripped:
            continue
        starts.append(begin + len(block) - len(stripped))
        inside = {begin + offset for offset in _inside(block, unmarked=unmarked)}
        inside.update(offset for offset in labels if starts[-1] < offset < begin + len(block.rstrip()))
        starts.extend(sorted(inside))
    return starts


def _labels(text: str) -> list[int]:
    """Where the labels of galleries start, and what follows them: "Hide Caption 2 of 9", "Photos: A fire"."""
    places: list[int] = []
    for counted in _COUNTED.finditer(text):
        places += counted.span()
    found: dict[str, list[int]] = {}
    for label in _GALLERY.finditer(text):
        found.setdefault(text[label.end() : label.end() + SHORTEST_TITLE], []).append(label.end())
    for starts in found.values():
        if len(starts) > 1:
            lines = (text[start : start + LONGEST_TITLE].partition("\n")[0].split(" ") for start in starts)
            title = takewhile(lambda words: len(set(words)) == 1, zip(*lines, strict=False))
            length = sum(len(words[0]) + 1 for words in title)
            places += [start + length for start in starts]
    return places


def _line_breaks(text: str) -> list[tuple[int, int]]:
    """The white space with a line break that separates sentences, as (start, end)."""
    # A carriage return before a line feed is part of the break; a lone one is white space.
    found = [
        (match.start() - (text[match.start() - 1 : match.start()] == "\r"), match.end(), match.group())
        for match in _BREAK.finditer(text)
    ]
    single = [(start, end) for start, end, gap in found if gap.count("\n") == 1]
    width = _wrapped_at(text, single)
    kept = []
    for number, (start, end, gap) in enumerate(found):
        if gap.count("\n") == 1 and width is not None:
            line_start = found[number - 1][1] if number else 0
            if _goes_on(text, line_start, start, end, width):
                continue
        kept.append((start, end))
    return kept


def _wrapped_at(text: str, single: list[tuple[int, int]]) -> int | None:
    """The width at which lines were wrapped, or None when a line break is the author's own."""
    inside = [(start, end) for start, end in single if start > 0 and end < len(text)]
    if not inside:
        return None
    running = sum(text[end].islower() and text[start - 1] not in ".!?:" for start, end in inside)
    lengths = [start - (text.rfind("\n", 0, start) + 1) for start, _ in inside]
    width = max(lengths)
    if not running or width > 120:
        return None
    full = sum(_full(text, length, end, width) for length, (_, end) in zip(lengths, inside, strict=True))
    return width if running * 4 >= len(inside) or full * 5 >= len(inside) * 3 else None


def _full(text: str, length: int, end: int, width: int) -> bool:
    """Whether the first word at `end` would not have fitted on the line before, of `length` characters."""
    word = text[end : end + 40].split(maxsplit=1)[0]
    return length + 1 + len(word) > 0.85 * width


def _goes_on(text: str, line_start: int, start: int, end: int, width: int) -> bool:
    """Whether a line was broken because it was full, not because something ended."""
    if end >= len(text):
        return False
    if text[end].islower():
        return True
    return _full(text, start - line_start, end, width) and text[end] not in "-*•"


def _inside(block: str, *, unmarked: bool) -> list[int]:
    """Offsets at which a new sentence starts within a block without separating line breaks."""
    flat = block.replace("\n", " ").replace("\r", " ").replace("\t", " ")
    first = len(flat) - len(flat.lstrip())
    dateline = next(
        filter(None, (kind.match(flat, first) for kind in (_DATELINE, _AGENCY, DATED_PLACE))), None
    )
    behind = dateline.end() if dateline else end_of_head(block, first, unmarked=unmarked)
    starts = [behind] if behind else []
    last = at = behind or 0
    while match := _END.search(flat, at):
        start = _start_after(flat, match)
        at = max(match.start("next"), match.end("stop"))
        if start > last and _ends_here(flat, match, start, last):
            starts.append(start)
            last = start
    return starts


def _start_after(flat: str, match: re.Match[str]) -> int:
    """Where the next sentence would start: with what opens, except a straight quote that closes."""
    start = match.end("gap")
    opened = match.group("open")
    if opened[:2] in ('" ', "' ") and flat.count(opened[0], 0, start) % 2:
        start += 2
    return start


def _ends_here(flat: str, match: re.Match[str], start: int, last: int) -> bool:
    stop, closed, first = match.group("stop"), match.group("close"), match.group("next")
    rest = flat[match.start("next") : match.start("next") + 80]
    if first.islower() and not _LOWER_NAME.match(rest):
        return False
    if first in ",;:.?!%)]”’»" or (first in "-–—" and not match.group("open")):
        return False
    opening = match.group("open").strip()
    opened = bool(opening)
    dashed = opening[-1:] in ("-", "–", "—", "_") and match.group("open").endswith(" ")
    if dashed and not closed.strip() and stop != ".":
        return False
    if closed.strip() and not opened and _ATTRIBUTION.match(rest) and (stop[-1] in "?!" or "…" in stop):
        return False
    if match.group("gap") == "" and not re.search(
        r"[a-z)]{2}$", flat[max(0, match.start("stop") - 2) : match.start("stop")]
    ):
        return False
    if stop != "." or closed.strip():
        return closed.strip() != ")" or _balanced(flat, last, start)
    return _ends_word(flat, match, rest, opening=opening, last=last)


def _balanced(flat: str, last: int, start: int) -> bool:
    """Whether the bracket that closes here opened this sentence, or the full stop stands for the sentence."""
    depth = flat.count("(", last, start) - flat.count(")", last, start)
    return depth <= 0


def _ends_word(flat: str, match: re.Match[str], rest: str, *, opening: str, last: int) -> bool:
    """Whether the full stop after a word ends the sentence, or only the abbreviation that the word is."""
    before = _WORD_BEFORE.search(flat, max(last, match.start("stop") - 30), match.start("stop"))
    word = before.group() if before else ""
    bare = word.lower()
    found = _WORD.match(rest)
    following = found.group().lower() if found else ""
    starter = following.split("'")[0].split("’")[0] in STARTERS
    if not word:
        return True
    if bare in BEFORE_A_NUMBER and rest[0].isdigit():
        return False
    if bare in BEFORE_A_NAME or (word in BEFORE_A_DATE and _DATE.match(rest)):
        return False
    if len(word) == 1 and word.isalpha() and word.isupper():
        return bool(opening) or (starter and following not in ("a", "i", "in", "my"))
    if word.isdigit() and match.start("stop") - len(word) <= last:
        return False
    if bare in EITHER or re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        # A bracket or a dash after an abbreviation goes on: "Inc. (the buyer)", "ERIE, Pa. —".
        quoted = opening[-1:] in ('"', "“", "‘", "'", "`", "«")
        is_next = starter or _is_state_of_town(flat, match.start("stop") - len(word), word)
        return (quoted or (is_next and not opening)) and not rest[0].isdigit()
    return True


def _is_state_of_town(flat: str, at: int, word: str) -> bool:
    """Whether an abbreviation is the state of a town that ends a phrase: not "a Marle, N.Y. Institute"."""
    town = _TOWN_IN.search(flat, max(0, at - 60), at) if f"{word}." in words("states") else None
    return town is not None and town["before"] not in ("a", "an", "the")


def starts_of(doc: Doc, text: str) -> list[int]:
    """The numbers of the tokens of `doc` that begin a sentence; `text` is its text."""
    offsets = doc.to_array([IDX]).astype(np.int64).ravel()
    size = len(offsets)
    if not size:
        return []
    starts = np.array(boundaries(text), dtype=np.int64)
    tokens = np.searchsorted(offsets, starts)
    # A boundary inside a token is none: the token belongs to the sentence before.
    fits = (tokens < size) & (offsets[np.minimum(tokens, size - 1)] == starts)
    return sorted({0, *tokens[fits].tolist()})


def mark_sentences(doc: Doc, text: str | None = None) -> Doc:
    """Set the sentence starts of `doc` and nothing else.

    `text` is its text where that is at hand: spaCy puts it together anew from all tokens.
    """
    if len(doc):
        marks = np.full((len(doc), 1), -1, dtype=np.int64)
        marks[starts_of(doc, doc.text if text is None else text)] = 1
        doc.from_array([SENT_START], marks.astype(np.uint64))  # type: ignore[arg-type]
    return doc


@Language.component("timeline_sentences", assigns=["token.is_sent_start", "doc.sents"])
def timeline_sentences(doc: Doc) -> Doc:
    """The rules as a step of a spaCy pipeline."""
    return mark_sentences(doc)
