"""Lines that tell when a text is from: a date, and beside it hardly more than who wrote, where, or what.

"12 March 2021, 10.32am", "Ada Okoro, 12 March 2021", "Minutes of the meeting held on 12 March 2021 at 7pm in
the Village Hall", "March 12, 2021 by Ada Okoro".
"""

from __future__ import annotations

import re
from datetime import timedelta

from timeline_cli.articles.dates import readings
from timeline_cli.month_names import ANY_MONTH

#: A longer line is prose.
HEADER_WIDTH = 160
_WEEKDAY = r"\b(?:mon|tue|tues|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\b"
#: Everything that may stand in a line that is only a date, or a part of one.
DATE_WORDS = re.compile(
    r"\bpages?\s[A-Z]?\d+|\b(?:print|edition)\b|\b[ap]\.m\."
    rf"|\d+(?:st|nd|rd|th|[ap]m|T\d\d|Z)?\b|[\s,.:/–—-]|\b(?:{ANY_MONTH})\b|{_WEEKDAY}"
    r"|\b(?:of|day|this|at|on|am|pm|hrs|utc|gmt|bst|cet|cest|z|t|[ecmp][sd]?t)\b",
    re.IGNORECASE,
)
#: What Markdown, brackets and lists put around a date.
_AROUND = "*_`#[]()> \t"
_PARTS = re.compile(r"\s*[|•·]\s*|\s[/>»›]\s")
#: "3 March 1931 – 17 January 2020": the dates of a life or a period, which no text is published on.
FROM_TO = re.compile(r"\d{4}(?:\s+(?:-|to|until)\s+|\s*[–—]\s*)\S.*\d{4}")
_DAY = re.compile(
    rf"""(?:{_WEEKDAY},?\s+)?(?:the\s)?(?:
        \d{{1,2}}(?:st|nd|rd|th)?(?:\sof)?[ -](?:{ANY_MONTH})\b\.?,?[ -]\d{{4}}
        |(?:{ANY_MONTH})\b\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}
        |\d{{4}}-\d\d-\d\d|\d{{1,2}}([/.-])\d{{1,2}}\1\d{{2,4}})(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
_HOUR = (
    r"(?:\d{1,2}[:.]\d\d(?::\d\d)?|\d{1,2}(?=\s?[ap]m)|\d{4}(?=\shrs))"
    r"\s?(?:[ap]\.?m\.?|hrs)?(?:\s[A-Z]{2,4}\b)?"
)
#: What leads from what a line names to its date: marks, hours, "on", "of", "for the week ending".
_LEADS_TO = re.compile(
    rf"(?:[\s,:;/–—-]|{_HOUR}|\b(?:as\s(?:of|at)|at|dated|for|from|of|on|(?:un)?til|to"
    r"|(?:the\s)?week\s(?:beginning|commencing|ending|of|to))\b)+$",
    re.IGNORECASE,
)
#: A person, a town, a newspaper ("Hull and Ely Times", "The Courier (Porto)").
_NAME = re.compile(r"[A-Z][\w.'’-]*(?:\s(?:(?:&|and)\s)?[A-Z][\w.'’-]*){0,3}(?:\s\([A-Z][^()]{1,30}\))?")
#: Names that are none: what happened on the day that follows.
_NO_NAME = re.compile(
    r"(?i:accident|arrested|birth|born|crash|dead|death|died|dob|ends?|expires|fire|incident|starts?|trial)\b"
)
#: What may lead to a date that nothing stands before.
_FIRST = re.compile(
    rf"(?:[\s,:–—-]|{_HOUR}|\b(?:as\s(?:of|at)|at|on|(?:the\s)?week\s(?:beginning|commencing|ending|of))\b)*",
    re.IGNORECASE,
)
#: What parts a name from a date; what stands before a colon is told of the date.
_PARTED = re.compile(r"\s*[,–—/-]\s*|\son\s")
_BYLINE = re.compile(r"(?i:by)\s[A-Z].{2,60}")
#: What somebody has done to the text, or to what it records: "Posted by Ada Okoro", "Issued".
_MADE = re.compile(
    r"(?:first |strictly )?(?:aired|broadcast|compiled|delivered|drafted|embargo(?:ed)?|under embargo"
    r"|fact-?checked|for (?:immediate )?release|handed down|heard|issued|posted|prepared|printed|published"
    r"|recorded|released|updated|written)(?:\sby\s.{2,60})?",
    re.IGNORECASE,
)
#: Both: "By Ada Okoro, published", "By Ada Okoro, arts editor. Last updated".
_BYLINE_MADE = re.compile(rf"{_BYLINE.pattern}[,.]\s(?:(?:first|last)\s)?(?:{_MADE.pattern})", re.IGNORECASE)
#: What a text is called, or the part of a paper that it stands in, at the end of what comes before its date.
_TEXT = re.compile(
    r"(?!.*\bnext\b).{0,80}\b(?:agenda|alert|analysis|briefing|brief|broadcast|bulletin|chronology|column|comment|commons"
    r"|correction|decision|diary|digest|edition|explainer|fact[ -]?check|gazette|hansard|hearing|interview"
    r"|issue|judge?ment|letter|log|lords|meeting|memo|memorandum|minutes|news|newsletter|notes?|notice|obituary"
    r"|opinion|record|register|release|report|review|round-?up|ruling|statement|summary|timeline|transcript"
    r"|update|(?:issue|letter|newsletter|no\.?|number|report|volume|vol\.?)\s*\#?\d+|\#\d+)",
    re.IGNORECASE,
)
#: A record of what was held, heard or made then: "Minutes of the meeting of the trust held".
_RECORD = re.compile(
    r"(?:(?:draft|official|the)\s)?(?:agenda|decision|hearing|interview|judge?ment|meeting|minutes|notes?|record"
    r"|report|ruling|statement|transcript)\b.*\b(?:given|handed down|heard|held|made|recorded|taken)"
    r"(?:\s(?:at|in)\s.{2,60})?",
    re.IGNORECASE,
)
_WEEK_FROM = re.compile(r"\bweek\s(?:beginning|commencing|of)\b", re.IGNORECASE)
_HOUR_BEHIND = re.compile(rf"(?:[\s,]|\bat\b)*{_HOUR}", re.IGNORECASE)
#: Words said or written to somebody or on something: "Interview with Ada Okoro".
_SAID = re.compile(
    r"(?:call|conversation|e-?mail|evidence|hearing|interview|letter|meeting|memo|minutes|notes?|remarks|speech"
    r"|statement|testimony|transcript)\s(?:by|between|from|of|on|to|with)\s.{2,80}",
    re.IGNORECASE,
)
_END = rf"""[\s,|/–—-]*(?:{_HOUR}|at\b|page\s\w+|pp?\.?\s?\d+|column\s\d+
    |\d+\s(?:comments?|min(?:ute)?s?(?:\sread)?|replies|shares?|views)|leave\sa\scomment
    |(?:first\s|last\s)?(?:edited|modified|published|updated)\b.*"""
#: What may stand behind a date that stands first in its line: an hour, a writer, what readers make of it.
_BEHIND_FIRST = re.compile(
    rf"(?:{_END}|by\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{1,3}}))*[\s,.]*", re.IGNORECASE | re.VERBOSE
)
#: And behind any other: the place too, and the section of a paper.
_BEHIND = re.compile(
    rf"(?:{_END}|by\s.{{2,40}}|(?:at|in)\s.{{2,60}}|(?-i:[A-Z][A-Z &]{{2,30}})))*[\s,.]*",
    re.IGNORECASE | re.VERBOSE,
)


def is_date(words: str) -> bool:
    """Whether words are a full date, perhaps with its hour or a page, and nothing else."""
    plain = words.strip(_AROUND)
    return bool(readings(plain)) and not DATE_WORDS.sub("", plain) and not FROM_TO.search(plain)


def only_a_date(line: str) -> bool:
    """Whether a line holds a date and at most a byline or a section beside it, divided by a bar."""
    if line.startswith("|") or len(line) > HEADER_WIDTH:
        return False
    parts = [part for part in _PARTS.split(line) if part]
    return len(parts) <= 4 and any(is_date(part) for part in parts)


def day_told(line: str) -> str | None:
    """The date of a line, with its hour, that names with it who wrote, where, or what the text is.

    What is told of a week was written at its end.
    """
    parts = _parted(line)
    if parts is None:
        return None
    before, link, day = parts
    behind = _BEHIND if before else _BEHIND_FIRST
    is_told = _names_its_text(before, link) if before else _FIRST.fullmatch(link) is not None
    if not is_told or behind.fullmatch(day.string, day.end()) is None:
        return None
    if _WEEK_FROM.search(link):
        return str(readings(day[0])[0] + timedelta(6))
    hour = _HOUR_BEHIND.match(day.string, day.end())
    return day[0] + (hour[0] if hour else "")


def name_before_day(line: str) -> str | None:
    """What a text calls itself before its date: "Interview with Ada Okoro"."""
    parts = _parted(line)
    before = parts[0] if parts is not None else ""
    return before if any(kind.fullmatch(before) for kind in (_TEXT, _RECORD, _SAID)) else None


def _parted(line: str) -> tuple[str, str, re.Match[str]] | None:
    """What stands before the date of a line, what leads to it, and the date; None where it has none."""
    if len(line) > HEADER_WIDTH or not readings(line) or FROM_TO.search(line):
        return None
    plain = line.strip(_AROUND)
    day = _DAY.search(plain)
    if day is None:
        return None
    lead = _LEADS_TO.search(plain, 0, day.start())
    return plain[: lead.start() if lead else day.start()], lead[0] if lead else "", day


def _names_its_text(before: str, lead: str) -> bool:
    """Whether what stands before a date names the text, who made it or where it was printed."""
    if any(kind.fullmatch(before) for kind in (_MADE, _TEXT, _RECORD, _BYLINE_MADE)):
        return True
    if _PARTED.fullmatch(lead) is None:
        return False
    is_name = _NAME.fullmatch(before) is not None and _NO_NAME.search(before) is None
    return is_name or any(kind.fullmatch(before) for kind in (_BYLINE, _SAID))
