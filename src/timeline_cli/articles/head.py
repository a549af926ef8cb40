"""What stands above the prose of an article: front matter, header lines, the title, the dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from timeline_cli.articles.date_lines import HEADER_WIDTH, day_told, is_date, name_before_day, only_a_date
from timeline_cli.articles.dates import readings
from timeline_cli.entry_heads import ALONE, are_entries
from timeline_cli.month_names import ANY_MONTH
from timeline_cli.spaces import with_plain_spaces

#: Labels of the publication date, the best first.
FIRST_LABELS = (
    "published",
    "first published",
    "date published",
    "publication date",
    "publish date",
    "pubdate",
    "posted",
    "date",
    "issued",
    "issue dated",
    "issue date",
    "edition dated",
    "released",
    "filed",
    "sent",
    "dated",
    "handed down",
    "answered",
    "date of decision",
    "date of hearing",
    "date of interview",
    "date of letter",
    "date of meeting",
    "date of report",
    "date of response",
    "date of statement",
    "date of issue",
    "date of publication",
    "date and time",
    "release date",
    "hearing date",
    "judgment date",
    "meeting date",
    "correct as of",
    "created",
)
#: Labels of an update, which is later than the day an article speaks from.
UPDATE_LABELS = ("last updated", "last modified", "updated", "modified")
PUBLISHED_LABELS = FIRST_LABELS + UPDATE_LABELS
TITLE_LABELS = ("title", "headline", "subject", "re")
AUTHOR_LABELS = ("author", "byline", "from")
OTHER_LABELS = (
    *AUTHOR_LABELS,
    "source",
    "section",
    "category",
    "url",
    "link",
    "copyright",
    "location",
    "to",
    "cc",
)

_ANY_LABEL = "|".join(sorted(PUBLISHED_LABELS + TITLE_LABELS + OTHER_LABELS, key=len, reverse=True))
LABEL = re.compile(
    rf"(?:^|[|•·—–]\s*|\s-\s)(?P<label>{_ANY_LABEL})(?P<mark>\s*:\s*|\s+on\s*:?\s+|\s+at\s+|\s+)(?P<value>\S.*)",
    re.IGNORECASE,
)
_PERSON = r"(?P<name>[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){1,3})"
#: One person as a label names him: "Ada Okoro <ada@courier.example>".
WRITER = re.compile(rf"(?:[Bb]y\s)?{_PERSON}(?:\s*<[^>]*>)?")
#: Who wrote the text, one person or several, and what may be said of them: "By Ada Okoro, Courier".
BYLINE = re.compile(
    rf"(?i:by)\s+{_PERSON}(?P<others>\s+and\s+[^.]{{0,60}})?(?:,.{{0,60}}(?<![.!?])|\s*[|•·].*)?$"
)
#: What begins with a date: "published on Thursday 27 June 2019", not "date of accident: 27 June 2019".
DATE_FIRST = re.compile(
    rf"(?:the\s|this\s)?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?:{ANY_MONTH})\b)(?=.{{0,30}}\d)",
    re.IGNORECASE,
)
#: What stands above the headline of a text that is handed out.
BANNER = re.compile(
    r"(?i:for (?:immediate )?release\b.{0,40}|(?:press|news|media) (?:release|statement|notice)"
    r"|breaking(?: news)?|exclusive|not for publication.{0,40}|embargo(?:ed)?\b.{0,60}|urgent)[:.]?"
)
_SECTION = (
    r"(?:analysis|arts?|breaking|business|comment|contact|culture|entertainment|explainers?|fact[ -]?check"
    r"|features?|food|football|health|home|jobs|latest|letters?|life|lifestyle|live|local|long reads?|money"
    r"|more|news|obituar(?:y|ies)|opinion|podcasts?|politics|profile|q&a|reviews?|science|shop|sports?"
    r"|tech(?:nology)?|top stories|travel|tv|uk|us|video|weather|world)"
)
#: The menu of a web page, and where in it the page stands, below the name of the paper: "News > Local".
MENU = re.compile(rf"(?i:(?:{_SECTION}[^\w\n]+)+{_SECTION})|.{{2,40}}(?:\s[>»›]\s.{{2,40}})+")
#: What else may stand above a headline: what kind of text it is, and what readers may do.
PAGE_TOP = re.compile(
    rf"(?i:{_SECTION}|(?:skip|jump) to .{{1,40}}|(?:sign|log) in.{{0,40}}|menu|search|subscribe.{{0,30}}"
    r"|register|advertisement)"
)
#: How an agency writes its own name in brackets behind a dateline: in capitals, or as one of these.
AGENCY_NAME = r"(?:[A-Z][A-Z.& ]+|Bloomberg|Newswire|PRNewswire|Reuters|Xinhua)"
_DAY = rf"(?i:(?:{ANY_MONTH})\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{ANY_MONTH})\b\.?)(?:,?\s\d{{4}})?"
_DASH = r"\s?(?:--|[—–_:-])"
#: "LONDON, June 27 (Courier) —", and in small letters or without a place where an agency follows.
DATELINE = re.compile(
    rf"(?:[A-Z][A-Z.'’ -]*[A-Z.](?:,\s[A-Z][\w.’' -]{{1,30}}?)?"
    rf"(?:--\([A-Z][^()\n]{{0,40}}\)--(?P<wire>{_DAY})"
    rf"|,?\s\(?(?P<date>{_DAY})\)?(?:\s?[(/][^)\n]{{1,40}}[)/])?)"
    rf"|(?:[A-Z][\w.'’,/ -]{{1,40}}?\s)?(?P<day>{_DAY})\s?[(/]{AGENCY_NAME}[)/]){_DASH}"
)
#: "London, UK – 12 March 2021 – The bank", "[Porto, 12 March 2021] The mill", "(Porto, 12 March 2021) – The
#: mill": a place and the day in full.
DATED_PLACE = re.compile(
    r"[(\[]?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][\w.'’-]*(?:,?\s[A-Z][\w.'’-]*){0,4}"
    rf"(?:[)\]]|\s?(?:,|:|--|[—–-]))\s(?P<full>{_DAY}(?<=\d{{4}}))(?:\)?\s?(?:--|[—–:-])|\])\s+(?=[A-Z\"“‘'])"
)
AGENCY = re.compile(r"[A-Z][^()\n]{1,40}\([^()\n]{1,30}\)\s?(?:--|[—–_-])")
FRONT_MATTER = re.compile(
    r"\s*(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<fields>.{0,10000}?\n)?(?P=fence)[ \t]*(?:\r?\n|$)", re.DOTALL
)
FIELD = re.compile(
    r"""^(?P<key>[A-Za-z][\w -]{0,40}?)[ \t]*[:=][ \t]*(?P<quote>["']?)(?P<value>.*?)(?P=quote)[ \t\r]*$""",
    re.MULTILINE,
)

HEADER_LINES = 12
STANDFIRST_LINES = 5
DATELINE_LINES = 4
#: How many lines, in how many characters, stand at the foot of a text, and how long each may be.
FOOT_LINES, FOOT_LENGTH, FOOT_WIDTH = 6, 600, 60
TITLE_WIDTH = 180
#: What Markdown writes before a headline, and before a label.
MARKDOWN = "# "
MARKUP = "*_>#- "
NO_HEADLINE_END = (".", ",", ";", ":", "--", "—", "_")
#: A sentence of prose ends so, in quotation marks or without them; a headline may quote its last words.
PROSE_END = re.compile(r"[.!?][”\"]?$")
QUOTED_END = re.compile(r"[.,!?][”\"]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One labelled line above the prose; `line` counts from 1, `label` is "" for a bare date."""

    label: str
    value: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands above the prose, and the labelled lines at the text's foot, where a statement is signed.

    `body_start` is the offset of the first character of the prose.
    """

    front_matter: tuple[Field, ...] = ()
    header: tuple[Field, ...] = ()
    foot: tuple[Field, ...] = ()
    title: str | None = None
    author: str | None = None
    dateline: str | None = None
    dateline_line: int | None = None
    body_start: int = 0


def read_head(text: str) -> Head:
    """Split an article's text into what stands above the prose, and where the prose starts."""
    text = with_plain_spaces(text)
    front_matter, start = _front_matter(text)
    header, body_start = _header(text, start)
    dateline = _dateline(text, body_start)
    return Head(
        front_matter=front_matter,
        header=header,
        foot=_foot(text, body_start),
        title=_labelled(front_matter + header, TITLE_LABELS) or _headline(text, start),
        author=_author(text[start:body_start], front_matter + header),
        dateline=dateline[0] if dateline else None,
        dateline_line=dateline[1] if dateline else None,
        body_start=body_start,
    )


def _front_matter(text: str) -> tuple[tuple[Field, ...], int]:
    match = FRONT_MATTER.match(text)
    if match is None:
        return (), 0
    fields = match["fields"] or ""
    first_line = text.count("\n", 0, match.start("fields")) + 1
    found = tuple(
        Field(
            label=_words(field["key"]),
            value=field["value"].strip(),
            line=first_line + fields.count("\n", 0, field.start()),
        )
        for field in FIELD.finditer(fields)
    )
    return (found, match.end()) if found else ((), 0)


def _header(text: str, start: int) -> tuple[tuple[Field, ...], int]:
    fields: list[Field] = []
    body_start = start
    for number, (line_start, line) in enumerate(_lines(text, start)):
        asks = number == 0 and line.endswith("?")
        is_prose = _is_prose(line) and not asks and day_told(line) is None
        if number >= HEADER_LINES or is_prose:
            break
        found = tuple(_fields(line, text.count("\n", 0, line_start) + 1))
        is_day_alone = any(field.value == line for field in found)
        if is_day_alone and _heads_the_first_of_several(line, text[line_start + len(line) :]):
            break
        if found or BYLINE.match(line):
            fields += found
            body_start = line_start + len(line)
    if not any(field.label in ("", *PUBLISHED_LABELS) for field in fields):
        fields += _below_standfirst(text, start)
    is_all = not text[body_start:].strip()
    return tuple(fields), start if is_all else body_start


def _heads_the_first_of_several(line: str, below: str) -> bool:
    """Whether later days stand alone in lines below, as they do in a diary or a log."""
    first = readings(line)[0]
    days = (readings(f"{day} {first.year}")[:1] or readings(day)[:1] for day in ALONE.findall(below))
    return any(day and day[0] > first for day in days)


def _author(above: str, fields: tuple[Field, ...]) -> str | None:
    """Who wrote the text, where that is one person."""
    if labelled := WRITER.fullmatch(_labelled(fields, AUTHOR_LABELS) or ""):
        return labelled["name"]
    bylines = (BYLINE.match(line) for _, line in _lines(above, 0))
    return next((byline["name"] for byline in bylines if byline and not byline["others"]), None)


def _foot(text: str, body_start: int) -> tuple[Field, ...]:
    """The labelled dates in the last lines: "Dated: 11 March 2020"."""
    start = max(body_start, len(text) - FOOT_LENGTH)
    lines = [(at, line) for at, line in _lines(text, start) if at == 0 or text[at - 1] == "\n"][-FOOT_LINES:]
    found = (
        field for at, line in lines if len(line) <= FOOT_WIDTH for field in _labelled_date(text, at, line)
    )
    return tuple(found)


def _labelled_date(text: str, at: int, line: str) -> Iterator[Field]:
    match = LABEL.match(line)
    if match and _words(match["label"]) in PUBLISHED_LABELS and is_date(match["value"].replace("/", "-")):
        yield Field(label=_words(match["label"]), value=match["value"], line=text.count("\n", 0, at) + 1)


def _below_standfirst(text: str, start: int) -> Iterator[Field]:
    """The one line of a text that is only a date, where a sentence or two stand between it and the headline.

    Several such lines head what happened on those days.
    """
    at, line = next(
        ((at, line) for at, line in islice(_lines(text, start), STANDFIRST_LINES) if only_a_date(line)),
        (0, ""),
    )
    is_alone = sum(only_a_date(line) for _, line in _lines(text, start)) == 1
    if line and is_alone and not _heads_the_first_of_several(line, text[at + len(line) :]):
        yield Field(label="", value=line, line=text.count("\n", 0, at) + 1)


def _fields(line: str, number: int) -> Iterator[Field]:
    if only_a_date(line):
        yield Field(label="", value=line, line=number)
        return
    found = tuple(_labelled_fields(line.lstrip(MARKUP).replace("**", ""), number))
    yield from found
    if not any(field.label in PUBLISHED_LABELS for field in found) and (day := day_told(line)):
        yield Field(label="", value=day, line=number)


def _labelled_fields(line: str, number: int) -> Iterator[Field]:
    position = 0
    while match := LABEL.search(line, position):
        label, value = _words(match["label"]), match["value"]
        if ":" in match["mark"] or (label in PUBLISHED_LABELS and DATE_FIRST.match(value)):
            yield Field(label=label, value=value.strip(), line=number)
        position = match.start("value")


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    """The first non-empty lines from `start`, each with its offset, without the white space around it."""
    for match in re.compile(r"[^\r\n]+").finditer(text, start):
        if line := match[0].strip():
            yield match.start() + match[0].index(line[0]), line


def _is_prose(line: str) -> bool:
    return len(line) > HEADER_WIDTH or (bool(PROSE_END.search(line)) and len(line.split()) > 8)


def _headline(text: str, start: int) -> str | None:
    """The first line that is no header line, when it looks like a headline and something follows it.

    Above the menus of a web page stands the name of the paper.
    """
    menus = [at + len(line) for at, line in islice(_lines(text, start), HEADER_LINES) if _is_menu(line)]
    below = _first_headline(text, menus[-1]) if menus else None
    return below or _first_headline(text, start)


def _first_headline(text: str, start: int) -> str | None:
    """The headline from `start` on, or else what the text calls itself before its date."""
    called = None
    for at, line in _lines(text, start):
        line = line.lstrip(MARKDOWN)
        if any(_fields(line, 0)):
            called = called or name_before_day(line)
        elif not (BYLINE.match(line) or BANNER.fullmatch(line) or PAGE_TOP.fullmatch(line)):
            return line if _is_headline(text, at, line) else called
    return called


def _is_menu(line: str) -> bool:
    return len(line) <= TITLE_WIDTH and MENU.fullmatch(line) is not None


def _is_headline(text: str, at: int, line: str) -> bool:
    label = line.partition(": ")[0]
    return (
        len(line.split()) >= 2
        and len(line) <= TITLE_WIDTH
        and not line.endswith(NO_HEADLINE_END)
        and not QUOTED_END.search(line)
        and not any(kind.match(line) for kind in (DATELINE, DATED_PLACE, AGENCY))
        # Who speaks first in a transcript speaks again.
        and f"\n{label}:" not in text[at + len(line) :]
        and not are_entries(line for _, line in islice(_lines(text, at), 2))
        and re.compile(r"\S").search(text, at + len(line)) is not None
    )


def _dateline(text: str, body_start: int) -> tuple[str, int] | None:
    lines = [
        (text.count("\n", 0, at) + 1, line) for at, line in islice(_lines(text, body_start), DATELINE_LINES)
    ]
    for number, line in lines:
        if match := DATELINE.match(line):
            return match["date"] or match["wire"] or match["day"], number
    dated = [(match["full"], number) for number, line in lines if (match := DATED_PLACE.match(line))]
    # Several of them are entries of a list.
    return dated[0] if len(dated) == 1 else None


def _labelled(fields: tuple[Field, ...], labels: tuple[str, ...]) -> str | None:
    return next(
        (field.value for label in labels for field in fields if field.label == label and field.value), None
    )


def _words(label: str) -> str:
    return re.sub(r"[\s_-]+", " ", label).strip().lower()
