"""Dates that point: from the moment of writing (today, last week, two days ago) or from the story told."""

from __future__ import annotations

import re

from timeline_cli.temporal.algebra import (
    NOW,
    PASSAGE,
    STORY,
    Field,
    Find,
    In,
    Length,
    Meaning,
    Part,
    Reach,
    Ref,
    Shift,
    Unit,
    modified,
)
from timeline_cli.temporal.english.dates import NOUN
from timeline_cli.temporal.grammar import Example, Guard, Rule, Split, words

#: after one of these "that" leads what is said
SAYING = words(
    "said says say saying added adding claimed claims claiming confirmed confirming confirms denied denying "
    "found finds finding insisted insisting stressed stressing announced announcing noted noting ruled agreed "
    "believed believe believes hoped hope hopes feared fear fears means meant so shows showed reported "
    "reporting suggested suggests suggesting know knows known knew clear sure confident told warned warning"
)


#: a word behind "the future" that it can only describe, as neither a verb nor a link follows so
WHAT_IS_TO_COME = re.compile(
    r"[A-Z]\w*|(?!(?:at|because|can|could|depends|does|has|holds|if|is|lies|looks|may|might|must|now|on|or|rather|"
    r"remains|seems|should|so|than|then|this|we|will|without|would|you)\b)" + NOUN.pattern
)
#: a length behind one of these goes on from the day named after it
LASTING = words("for lasting lasts")
#: a week behind one of these lasts or is over, and does not lead to a day
NO_DATE_AHEAD = LASTING | words(
    "spent spend spends spending took takes take lasted last once twice thrice times than of within after over in "
    "been gone missing dead old day days night nights hour hours shift shifts"
)
#: what begins the name or the clause of an event that something is counted from
NAMES_EVENT = re.compile(
    r"(?:an?|the|his|her|their|its|our|my|your|this|that|these|those|he|she|they|it|we|you|i|[a-z]+ing)|[A-Z].*",
)


#: a holiday on a Monday or a Tuesday ends a weekend: so many days before it lies in the week of its weekend
_TO_ITS_WEEKEND = 2
#: so many years are told in round numbers, by the hundred
_ROUND_FROM, _ROUND = 200, 100
#: more years lead to none that anybody could name
_MOST_YEARS = 10_000


#: how far something lies from a date, and TIMEX3's `mod` where that is only about so
Distance = tuple[Length, str | None]


def _unit(unit: str, count: int, base: Meaning = NOW) -> Meaning | None:
    """A unit of the calendar around the base; nights are parts of days, and what is shorter has no calendar."""
    if unit in ("second", "minute", "hour"):
        return None
    if unit == "night":
        return In(Unit("day", count, base), Field(part="NI"))
    return Unit({"fortnight": "week"}.get(unit, unit), count * (2 if unit == "fortnight" else 1), base)


def _counts_from(unit: str, date: Field) -> bool:
    """Whether the unit before a date is known: before a day, or before a year or month of its own size."""
    if date.day or date.holiday or date.weekday:
        return True
    if date.month:
        return unit == "month" and date.year is not None
    return date.year is not None and unit == "year"


def _near(unit: str, count: int, base: Meaning = NOW) -> Meaning | None:
    """A unit near, in which something smaller may lie: no night, which is itself part of a day."""
    return None if unit == "night" else _unit(unit, count, base)


def _same_time(unit: str, count: int) -> Unit | None:
    """A unit from now, told by a smaller one: the month of a year, the day of a week."""
    smaller, size = {"year": ("month", 12), "month": ("month", 1), "week": ("day", 7)}.get(unit, (None, 0))
    return Unit(smaller, count * size) if smaller else None


def _within_told(unit: str) -> Meaning | None:
    """A month or year of the story, not one that only bounds something ("the most since 1997"); else the passage's."""
    if unit == "year":
        return Unit("year", 0, Unit("month", 0, STORY))
    return _unit(unit, 0, STORY if unit == "month" else PASSAGE)


#: so many smaller units make one, for what is counted in halves of it
_SMALLER = {
    "century": (100, "year"),
    "decade": (10, "year"),
    "year": (12, "month"),
    "week": (7, "day"),
    "hour": (60, "minute"),
}


def _away(length: Length, sign: int, base: Meaning) -> Shift | Ref | None:
    """A single amount of time away from the base; half of a unit is said in smaller ones."""
    if len(length.amounts) != 1:
        return None
    count, unit = length.amounts[0]
    if unit == "year" and count is not None and count > _MOST_YEARS:
        count = None
    if count is None and (base, sign) in ((NOW, 1), (STORY, -1)):
        return Ref("FUTURE_REF" if sign > 0 else "PAST_REF")
    unit = "day" if unit in ("night", "weekend") else unit
    if count is not None and not float(count).is_integer() and unit in _SMALLER:
        size, unit = _SMALLER[unit]
        count = round(count * size)
    return Shift(base, None if count is None else sign * count, unit)


def _at_distance(distance: Distance, sign: int, base: Meaning) -> Meaning | None:
    """So long before or after the base, or about so long."""
    length, mod = distance
    return modified(_away(length, sign, base), mod)


def _so_long_ago(distance: Distance) -> Meaning | None:
    """So long before now; hundreds of years are told in round numbers, and lead to no year that is known."""
    length, mod = distance
    (count, unit), *_ = length.amounts
    is_round = (
        unit == "year" and count is not None and _ROUND_FROM <= count <= _MOST_YEARS and count % _ROUND == 0
    )
    return _at_distance((length, mod or ("APPROX" if is_round else None)), -1, NOW)


def _weeks(length: Length) -> int | None:
    """How many whole weeks a length is, if it is told in them."""
    (count, unit), *_ = length.amounts
    size = {"week": 1, "fortnight": 2}.get(unit)
    return None if size is None or count is None or not float(count).is_integer() else int(count) * size


def _weeks_before(day: Meaning, length: Length) -> Meaning | None:
    weeks = _weeks(length)
    return None if weeks is None else Shift(day, -weeks, "week")


def _weekday_ago(length: Length, weekday: int) -> Meaning | None:
    """A weekday so many weeks ago; of longer ago only the month or year is known that the length leads to."""
    weeks = _weeks(length)
    if weeks is not None:
        return In(Unit("week", -weeks), Field(weekday=weekday))
    return _away(length, -1, NOW) if length.amounts[0][1] in ("month", "year", "decade") else None


def _ago_near(length: Length, near: Unit) -> Meaning | None:
    """So long before a day or month near; the week so long before this one holds the day so long before today."""
    if near == Unit("week"):
        day = _away(length, -1, Unit("day"))
        return Unit("week", 0, day) if isinstance(day, Shift) else None
    return _away(length, -1, near) if near.unit in ("day", "month") else None


def _days_away(length: Length, day: Meaning) -> Shift | Ref | None:
    """Days or more from a day; hours from one last, and do not lead to another."""
    return None if length.amounts[0][1] in ("hour", "minute", "second") else _away(length, 1, day)


def _field(pattern: Field) -> Field | None:
    """Patterns that recur, so that there is a last and a next one."""
    placed = pattern.year is not None or pattern.decade is not None or pattern.century is not None
    return None if placed or (pattern.month and pattern.day) else pattern


def _find_day(direction: str):  # type: ignore[no-untyped-def]
    """Like `_find` from now on, for days of the year as well: "last Oct. 23"."""
    return lambda f: Find(f, direction) if f.year is None and (f.day or _field(f)) else None  # type: ignore[arg-type]


def _find(direction: str, base: Meaning = NOW):  # type: ignore[no-untyped-def]
    return lambda f: Find(f, direction, base) if _field(f) else None  # type: ignore[arg-type]


RULES = (
    # ── days around the moment of writing ────────────────────────────────────────────────────────
    Rule(
        "today",
        "today",
        lambda: Unit("day"),
        "shifted",
        guard=Guard(plain=True),
        examples=(Example(text="The court ruled today.", finds="today", value="2019-06-27"),),
        never=("She told Leeds Today that it was over.", "He told the radio's Today programme."),
    ),
    Rule("the day of writing", "today", lambda: Unit("day"), "our-day"),
    Rule(
        "the people and things of these days",
        "<our-day> 's <of-these-days>",
        lambda day, what: Split(()),
        "spans",
        because="today's world is that of these days, not of one",
    ),
    Rule(
        "this day and age",
        "this day and age",
        lambda: Ref("PRESENT_REF"),
        weight=2,
        examples=(
            Example(text="It is rare in this day and age.", finds="this day and age", value="PRESENT_REF"),
        ),
    ),
    Rule("the day reached", "this day", lambda: Ref("PRESENT_REF"), "our-times"),
    Rule(
        "to this day",
        "to <our-times>",
        lambda present: Split(((0, 0, present),)),
        "spans",
        guard=Guard(not_before=words("refer refers referred referring came come comes")),
        because="what is so to this day has been so since",
        examples=(
            Example(
                text="It fell on 4 May 1870. To this day nobody knows why.",
                finds="this day",
                value="PRESENT_REF",
            ),
        ),
    ),
    Rule(
        "today, as these days",
        "today",
        lambda: Ref("PRESENT_REF"),
        weight=1,
        guard=Guard(before=words("even existence use known")),
        because="what is so even today has been so for long",
        examples=(Example(text="Even today it is in use.", finds="today", value="PRESENT_REF"),),
    ),
    Rule(
        "yesterday",
        "yesterday",
        lambda: Unit("day", -1),
        "shifted",
        guard=Guard(plain=True),
        examples=(Example(text="Yesterday the court ruled.", finds="Yesterday", value="2019-06-26"),),
    ),
    Rule(
        "tomorrow",
        "tomorrow",
        lambda: Unit("day", 1),
        "shifted",
        guard=Guard(plain=True),
        never=("They sang Come Tomorrow.",),
        examples=(Example(text="The court will rule tomorrow.", finds="tomorrow", value="2019-06-28"),),
    ),
    Rule(
        "tonight",
        "tonight",
        lambda: In(Unit("day"), Field(part="NI")),
        "near-part",
        guard=Guard(plain=True),
        never=("He hosted The Tonight Show.",),
        examples=(
            Example(text="The show opens tonight.", finds="tonight", value="2019-06-27TNI", type="TIME"),
        ),
    ),
    Rule(
        "last night",
        "last night",
        lambda: In(Unit("day", -1), Field(part="NI")),
        "near-part",
        weight=2,
        examples=(
            Example(
                text="The talks broke down last night.",
                finds="last night",
                value="2019-06-26TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "the day before yesterday",
        "the day before yesterday",
        lambda: Unit("day", -2),
        weight=2,
        examples=(
            Example(
                text="He arrived the day before yesterday.",
                finds="the day before yesterday",
                value="2019-06-25",
            ),
        ),
    ),
    Rule(
        "the unit after next",
        "the <unit> after next",
        lambda u: _unit(u, 2),
        weight=2,
        examples=(
            Example(text="They vote the week after next.", finds="the week after next", value="2019-W28"),
        ),
    ),
    Rule(
        "the unit before last",
        "the <unit> before last",
        lambda u: _unit(u, -2),
        weight=2,
        examples=(Example(text="It shut the year before last.", finds="the year before last", value="2017"),),
    ),
    Rule(
        "the day after tomorrow",
        "the day after tomorrow",
        lambda: Unit("day", 2),
        weight=2,
        examples=(
            Example(
                text="The court will rule the day after tomorrow.",
                finds="the day after tomorrow",
                value="2019-06-29",
            ),
        ),
    ),
    Rule("a part of a day near", "<near-part>", lambda part: part, weight=2),
    Rule(
        "early or late in a part of a day near",
        "<early> <near-part>",
        lambda mod, part: Part(part, mod),
        weight=2,
        examples=(
            Example(
                text="The bill passed late last night.",
                finds="late last night",
                value="2019-06-26TNI",
                type="TIME",
                mod="END",
            ),
            Example(
                text="The bill passed early this morning.",
                finds="early this morning",
                value="2019-06-27TMO",
                type="TIME",
                mod="START",
            ),
            Example(
                text="The bill passed late yesterday afternoon.",
                finds="late yesterday afternoon",
                value="2019-06-26TAF",
                type="TIME",
                mod="END",
            ),
            Example(
                text="He spoke on 3 June. Early the next morning he left.",
                finds="Early the next morning",
                value="2019-06-04TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "part of this day",
        "this <part>",
        lambda p: In(Unit("day"), Field(part=p)),
        "near-part",
        guard=Guard(plain=True),
        never=("She told This Morning that it was over.",),
        examples=(
            Example(
                text="The minister resigned this morning.",
                finds="this morning",
                value="2019-06-27TMO",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part of a day near",
        "<shifted> <part>",
        lambda whole, p: In(whole, Field(part=p)) if whole.unit == "day" else None,
        "near-part",
        weight=1,
        examples=(
            Example(
                text="They met yesterday afternoon.",
                finds="yesterday afternoon",
                value="2019-06-26TAF",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part, then a day near",
        "<early>? -? <part> <shifted>",
        lambda mod, p, whole: In(whole, Field(part=p)) if whole.unit == "day" else None,
        weight=1,
        examples=(
            Example(
                text="The bill passed late afternoon yesterday.",
                finds="late afternoon yesterday",
                value="2019-06-26TAF",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "a week around a holiday",
        "<holiday> week",
        lambda name: Unit("week", 0, Field(holiday=name)),
        weight=1,
        examples=(
            Example(text="The pool shut in Christmas week.", finds="Christmas week", value="2018-W52"),
        ),
    ),
    Rule(
        "a weekend of a holiday",
        "the? <holiday> weekend",
        lambda name: Unit("weekend", 0, Shift(Field(holiday=name), -_TO_ITS_WEEKEND, "day")),
        weight=1,
        because="the weekend nearest to the holiday",
        examples=(
            Example(
                text="The roads were full over Labor Day weekend.",
                finds="Labor Day weekend",
                value="2018-W35-WE",
            ),
            Example(
                text="The roads were full on Thanksgiving weekend.",
                finds="Thanksgiving weekend",
                value="2018-W47-WE",
            ),
            Example(
                text="The roads were full over Easter weekend.", finds="Easter weekend", value="2019-W16-WE"
            ),
        ),
    ),
    Rule(
        "a day near",
        "<shifted>",
        lambda m: m,
        "date",
        examples=(Example(text="The well ran dry last month.", finds="last month", value="2019-05"),),
    ),
    # ── units around the moment of writing ───────────────────────────────────────────────────────
    Rule(
        "last unit",
        "last|past|previous <unit>",
        lambda u: _near(u, -1) if u not in ("decade", "century") else None,
        "shifted",
        guard=Guard(not_before=words("the every each his her their its a")),
        examples=(
            Example(text="The shop closed last week.", finds="last week", value="2019-W25"),
            Example(text="Profits doubled last year.", finds="last year", value="2018"),
        ),
    ),
    Rule(
        "next unit",
        "next|coming <unit>",
        lambda u: _near(u, 1, STORY if u == "day" else NOW),
        "shifted",
        guard=Guard(not_before=words("the every each")),
        because="the day after that of writing is tomorrow, never next day",
        examples=(
            Example(text="The trial opens next month.", finds="next month", value="2019-07"),
            Example(
                text="He was held on 3 June. Next day he was freed.", finds="Next day", value="2019-06-04"
            ),
        ),
    ),
    Rule(
        "this unit",
        "this current? <unit>",
        lambda u: _near(u, 0, STORY if u == "day" else NOW),
        "shifted",
        guard=Guard(plain=True, not_after=words("- one")),
        examples=(
            Example(text="They will write this week.", finds="this week", value="2019-W26"),
            Example(text="They will write this week - or never.", finds="this week", value="2019-W26"),
        ),
        never=("This second goal was better.", "He spoke on This Week."),
    ),
    Rule(
        "this past unit",
        "this|the past <unit>",
        lambda u: _unit(u, -1),
        examples=(Example(text="He was ill this past week.", finds="this past week", value="2019-W25"),),
    ),
    Rule(
        "this coming unit",
        "this|the coming <unit>",
        lambda u: _unit(u, 1),
        weight=1,
        examples=(
            Example(text="Talks will go on this coming week.", finds="this coming week", value="2019-W27"),
        ),
    ),
    Rule(
        "the current unit",
        "the? current <unit>",
        lambda u: _unit(u, 0),
        weight=1,
        examples=(
            Example(
                text="Losses will grow in the current quarter.", finds="the current quarter", value="2019-Q2"
            ),
        ),
    ),
    Rule(
        "the last unit",
        "the last <unit>",
        lambda u: _unit(u, -1) if u not in ("decade", "century") else None,
        guard=Guard(not_after=words("of in")),
        examples=(
            Example(text="It rained more than the last month.", finds="the last month", value="2019-05"),
        ),
    ),
    Rule(
        "the latest unit",
        "the? latest <unit>",
        lambda u: _unit(u, 0, PASSAGE),
        weight=1,
        examples=(
            Example(text="Exports grew in the latest quarter.", finds="the latest quarter", value="2019-Q1"),
        ),
    ),
    Rule(
        "the latest period",
        "the? latest period",
        lambda: Unit("quarter", 0, PASSAGE),
        examples=(
            Example(text="Profit fell in the latest period.", finds="the latest period", value="2019-Q1"),
        ),
    ),
    Rule(
        "earlier or later within a unit",
        "earlier|later <shifted>",
        lambda m: m,
        weight=1,
        examples=(Example(text="He quit earlier this month.", finds="earlier this month", value="2019-06"),),
    ),
    Rule(
        "earlier or later in this field",
        "earlier|later this <field>",
        _find("this"),
        weight=2,
        examples=(Example(text="It is due later this autumn.", finds="later this autumn", value="2019-FA"),),
    ),
    Rule(
        "earlier or later on a day",
        "earlier|later on? <field>",
        lambda f: f if f.weekday or f.day else None,
        weight=1,
        guard=Guard(),
        examples=(
            Example(
                text="The jury was sworn in earlier on Tuesday.",
                finds="earlier on Tuesday",
                value="2019-06-25",
            ),
        ),
    ),
    Rule(
        "earlier or later in a part of this day",
        "earlier|later this <part>",
        lambda p: In(Unit("day"), Field(part=p)),
        weight=1,
        examples=(
            Example(
                text="She lands later this afternoon.",
                finds="later this afternoon",
                value="2019-06-27TAF",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time of a unit to come",
        "this time next <unit>",
        lambda u: _same_time(u, 1),
        weight=1,
        examples=(
            Example(
                text="The lake will be dry this time next year.", finds="this time next year", value="2020-06"
            ),
        ),
    ),
    Rule(
        "time of a unit gone by",
        "this time last <unit>",
        lambda u: _same_time(u, -1),
        weight=1,
        examples=(
            Example(
                text="The lake was dry this time last year.", finds="this time last year", value="2018-06"
            ),
            Example(
                text="The lake was dry this time last month.", finds="this time last month", value="2019-05"
            ),
            Example(
                text="The lake was full this time last week.",
                finds="this time last week",
                value="2019-06-20",
            ),
        ),
    ),
    Rule(
        "time of a day near",
        "this time <shifted>",
        lambda day: day if day.unit == "day" else None,
        weight=1,
        examples=(
            Example(
                text="They will be home by this time tomorrow.",
                finds="this time tomorrow",
                value="2019-06-28",
            ),
        ),
    ),
    # ── fields around the moment of writing ──────────────────────────────────────────────────────
    Rule(
        "last field",
        "last|past <field>",
        _find_day("last"),
        weight=1,
        examples=(
            Example(text="They met last Oct. 23.", finds="last Oct. 23", value="2018-10-23"),
            Example(text="They married last October.", finds="last October", value="2018-10"),
            Example(text="They met last Friday.", finds="last Friday", value="2019-06-21"),
            Example(text="They met last Wednesday.", finds="last Wednesday", value="2019-06-19"),
            Example(text="They met last May.", finds="last May", value="2018-05"),
            Example(text="Prices rose last summer.", finds="last summer", value="2018-SU"),
        ),
    ),
    Rule(
        "last or next season before a word of any kind",
        "<last-or-next> <season-only>",
        lambda direction, s: Find(Field(season=s), direction),
        because="without an article before it, no noun behind makes an adjective of the season",
        guard=Guard(
            not_before=words("the a an his her its our my your their 's"),
            not_after=words("olympics games paralympics"),
        ),
        examples=(
            Example(text="He quit last autumn saying he was ill.", finds="last autumn", value="2018-FA"),
            Example(text="Next spring voters go to the polls.", finds="Next spring", value="2020-SP"),
        ),
        never=("She bought the last winter coat.", "The last Summer Olympics were dull."),
    ),
    Rule(
        "the field before last",
        "the <field> before last",
        lambda f: Find(f, "last", Find(f, "last")) if _field(f) else None,
        weight=2,
        examples=(
            Example(
                text="They met the Sunday before last.", finds="the Sunday before last", value="2019-06-16"
            ),
            Example(text="It shut the summer before last.", finds="the summer before last", value="2017-SU"),
        ),
    ),
    Rule(
        "this past field",
        "this past <field>",
        _find_day("last"),
        weight=1,
        examples=(Example(text="They wed this past April.", finds="this past April", value="2019-04"),),
    ),
    Rule(
        "next field",
        "next <field>",
        _find_day("next"),
        weight=1,
        examples=(
            Example(text="They vote next Tuesday, July 2.", finds="next Tuesday, July 2", value="2019-07-02"),
            Example(text="It opens next spring.", finds="next spring", value="2020-SP"),
            Example(text="They vote next Tuesday.", finds="next Tuesday", value="2019-07-02"),
        ),
    ),
    Rule(
        "this coming field",
        "this? coming <field>",
        _find_day("next"),
        weight=1,
        examples=(
            Example(
                text="It is on this coming Sunday, June 30.",
                finds="this coming Sunday, June 30",
                value="2019-06-30",
            ),
            Example(text="They will wed this coming April.", finds="this coming April", value="2020-04"),
        ),
    ),
    Rule(
        "this field",
        "this <field>",
        _find("this"),
        weight=1,
        examples=(Example(text="The road reopens this autumn.", finds="this autumn", value="2019-FA"),),
    ),
    Rule(
        "this whole field",
        "this whole|entire <field>",
        _find("this"),
        weight=1,
        examples=(Example(text="It rained this whole spring.", finds="this whole spring", value="2019-SP"),),
    ),
    Rule(
        "last field and part",
        "last <field> <part>",
        lambda f, p: In(Find(f, "last"), Field(part=p)) if f.weekday else None,
        weight=1,
        examples=(
            Example(
                text="The hall burned down last Friday night.",
                finds="last Friday night",
                value="2019-06-21TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "this field and part",
        "this <field> <part>",
        lambda f, p: In(Find(f, "this"), Field(part=p)) if f.weekday else None,
        weight=1,
        examples=(
            Example(
                text="The hall reopens this Friday night.",
                finds="this Friday night",
                value="2019-06-28TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "the field after that and its part",
        "the next|following <field> <part>",
        lambda f, p: In(Find(f, "next", STORY), Field(part=p)) if f.weekday else None,
        weight=2,
        examples=(
            Example(
                text="It burned on 3 June. The hall reopened the next Friday night.",
                finds="the next Friday night",
                value="2019-06-07TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "next field and part",
        "next <field> <part>",
        lambda f, p: In(Find(f, "next"), Field(part=p)) if f.weekday else None,
        weight=1,
        examples=(
            Example(
                text="They will vote next Tuesday morning.",
                finds="next Tuesday morning",
                value="2019-07-02TMO",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "weekday of a week near",
        "<weekday> of? <shifted>",
        lambda d, w: In(w, Field(weekday=d)) if w.unit == "week" else None,
        weight=2,
        examples=(Example(text="It begins Monday next week.", finds="Monday next week", value="2019-07-01"),),
    ),
    Rule(
        "weekday week",
        "<weekday> week",
        lambda d: Find(Field(weekday=d), "next", Find(Field(weekday=d), "next", Unit("day"))),
        "weekday-week",
        examples=(Example(text="The talks resume on Monday week.", finds="Monday week", value="2019-07-08"),),
        guard=Guard(not_before=words("a the")),
    ),
    Rule("a weekday week", "<weekday-week>", lambda day: day),
    # ── the weekend ──────────────────────────────────────────────────────────────────────────────
    Rule(
        "last weekend",
        "last weekend",
        lambda: Find(Field(weekend=True), "last"),
        weight=2,
        examples=(
            Example(text="The fair took place last weekend.", finds="last weekend", value="2019-W25-WE"),
        ),
    ),
    Rule(
        "this weekend",
        "this whole|entire? weekend",
        lambda: Find(Field(weekend=True), "this"),
        weight=2,
        examples=(
            Example(text="The fair takes place this weekend.", finds="this weekend", value="2019-W26-WE"),
        ),
    ),
    Rule(
        "next weekend",
        "next weekend",
        lambda: Unit("weekend", 1),
        weight=2,
        examples=(Example(text="The fair opens next weekend.", finds="next weekend", value="2019-W27-WE"),),
    ),
    # ── ago, from now ────────────────────────────────────────────────────────────────────────────
    Rule("so far from a date", "<length>", lambda length: (length, None), "distance"),
    Rule("about so far from a date", "<about> <length>", lambda mod, length: (length, mod), "distance"),
    Rule("over so far from a date", "over <length>", lambda length: (length, "MORE_THAN"), "distance"),
    Rule("so far or so from a date", "<length> or so", lambda length: (length, "APPROX"), "distance"),
    Rule(
        "ago",
        "<distance> '? ago",
        _so_long_ago,
        weight=1,
        examples=(
            Example(text="The plant opened two days ago.", finds="two days ago", value="2019-06-25"),
            Example(text="The plant opened two weeks' ago.", finds="two weeks' ago", value="2019-W24"),
            Example(text="He moved there 30 years ago.", finds="30 years ago", value="1989"),
            Example(text="It sank 400 years ago.", finds="400 years ago", value="1619", mod="APPROX"),
            Example(text="It grew 66m years ago.", finds="66m years ago", value="PAST_REF"),
            Example(text="It grew 4.5bn years ago.", finds="4.5bn years ago", value="PAST_REF"),
            Example(text="They met three weeks ago.", finds="three weeks ago", value="2019-W23"),
            Example(text="It was built half a century ago.", finds="half a century ago", value="1969"),
            Example(
                text="It was built two and a half years ago.",
                finds="two and a half years ago",
                value="2016-12",
            ),
            Example(
                text="It was built about 50 years ago.",
                finds="about 50 years ago",
                value="1969",
                mod="APPROX",
            ),
            Example(
                text="It was built over 50 years ago.",
                finds="over 50 years ago",
                value="1969",
                mod="MORE_THAN",
            ),
            Example(
                text="The pit closed 20 years or so ago.",
                finds="20 years or so ago",
                value="1999",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "ago today",
        "<length> ago <shifted>",
        _ago_near,
        weight=2,
        examples=(
            Example(text="It opened one year ago today.", finds="one year ago today", value="2018-06-27"),
            Example(
                text="It opened ten years ago this month.", finds="ten years ago this month", value="2009-06"
            ),
            Example(text="It shut a year ago this week.", finds="a year ago this week", value="2018-W26"),
        ),
    ),
    Rule(
        "weekdays ago",
        "<num> <weekday-plural> ago",
        lambda n, d: Shift(Find(Field(weekday=d), "last"), 1 - int(n), "week"),
        weight=2,
        examples=(Example(text="They met two Fridays ago.", finds="two Fridays ago", value="2019-06-14"),),
    ),
    Rule(
        "since then, n back",
        "<length> back",
        lambda length: _away(length, -1, NOW),
        guard=Guard(not_after=words("to in from")),
        examples=(
            Example(text="He lost his job three months back.", finds="three months back", value="2019-03"),
        ),
    ),
    Rule(
        "from now",
        "<distance> from now",
        lambda distance: _at_distance(distance, 1, NOW),
        weight=1,
        examples=(
            Example(text="It falls due six months from now.", finds="six months from now", value="2019-12"),
        ),
    ),
    Rule(
        "from a weekday",
        "<length> from <weekday>",
        lambda length, d: _days_away(length, Find(Field(weekday=d), "next")),
        weight=1,
        guard=Guard(not_before=LASTING),
        examples=(
            Example(text="They vote a week from Tuesday.", finds="a week from Tuesday", value="2019-07-09"),
        ),
        never=("It shut for two weeks from Tuesday.", "They strike, 48 hours from Tuesday, and then talk."),
    ),
    Rule(
        "from a day near",
        "<length> from <shifted>",
        lambda length, day: _days_away(length, day) if day.unit == "day" else None,
        weight=1,
        guard=Guard(not_before=LASTING),
        examples=(
            Example(text="They vote a week from today.", finds="a week from today", value="2019-07-04"),
        ),
    ),
    Rule(
        "in so much time",
        "<distance> '|'s time",
        lambda distance: _at_distance(distance, 1, NOW),
        weight=2,
        guard=Guard(before=words("in within")),
        examples=(
            Example(text="They vote in six months' time.", finds="six months' time", value="2019-12"),
            Example(text="They vote in a few days' time.", finds="a few days' time", value="FUTURE_REF"),
            Example(text="They vote in a week's time.", finds="a week's time", value="2019-W27"),
            Example(
                text="They vote in about six months' time.",
                finds="about six months' time",
                value="2019-12",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "a length this weekday",
        "<length> ago last? <weekday>",
        lambda length, d: _weeks_before(Find(Field(weekday=d), "last"), length),
        weight=2,
        examples=(
            Example(text="He died a week ago Sunday.", finds="a week ago Sunday", value="2019-06-16"),
            Example(
                text="He died a week ago last Sunday.", finds="a week ago last Sunday", value="2019-06-16"
            ),
            Example(text="He left two weeks ago Tuesday.", finds="two weeks ago Tuesday", value="2019-06-11"),
        ),
    ),
    Rule(
        "so long ago on a weekday",
        "<length> ago on <weekday>",
        _weekday_ago,
        weight=2,
        examples=(
            Example(
                text="He fell two weeks ago on Friday.", finds="two weeks ago on Friday", value="2019-06-14"
            ),
            Example(text="It burned ten years ago on Friday.", finds="ten years ago on Friday", value="2009"),
            Example(
                text="It will be 50 years ago on Sunday that it sank.",
                finds="50 years ago on Sunday",
                value="1969",
            ),
        ),
    ),
    Rule(
        "a week on a weekday",
        "a week|fortnight on <weekday>",
        lambda d: Shift(Find(Field(weekday=d), "next"), 1, "week"),
        weight=1,
        guard=Guard(not_before=NO_DATE_AHEAD, not_after=words("since that")),
        because="a week after the weekday that comes next",
        examples=(
            Example(text="The trial opens a week on Tuesday.", finds="a week on Tuesday", value="2019-07-09"),
        ),
        never=("The pool shuts for a week on Tuesday.", "He trains two days a week on Monday."),
    ),
    Rule(
        "a week from a day near, without a word between",
        "a week <shifted>",
        lambda day: Shift(day, 1, "week") if day.unit == "day" and day.count in (0, 1) else None,
        weight=1,
        guard=Guard(not_before=NO_DATE_AHEAD | words("is was 's"), not_after=words("since that")),
        examples=(
            Example(text="The trial opens a week today.", finds="a week today", value="2019-07-04"),
            Example(text="It opens a week tomorrow.", finds="a week tomorrow", value="2019-07-05"),
        ),
        never=("It is a week today since he left.", "It sold more in a week today."),
    ),
    # ── from the story told ──────────────────────────────────────────────────────────────────────
    Rule(
        "later",
        "<distance> later|afterwards|afterward|thereafter",
        lambda distance: _at_distance(distance, 1, STORY),
        weight=1,
        guard=Guard(not_after=words("than")),
        examples=(
            Example(
                text="He fell ill on 3 June. Two days later he died.",
                finds="Two days later",
                value="2019-06-05",
            ),
            Example(
                text="She was readmitted in June 2018 and expelled two days later.",
                finds="two days later",
                value="2018-XX-XX",
            ),
            Example(
                text="It opened in 1921. About ten years later it shut.",
                finds="About ten years later",
                value="1931",
                mod="APPROX",
            ),
            Example(
                text="It left at 9.30am on 3 June. Half an hour later it sank.",
                finds="Half an hour later",
                value="2019-06-03T10:00",
                type="TIME",
            ),
            Example(
                text="It opened in 1921. Ten years or so later it shut.",
                finds="Ten years or so later",
                value="1931",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "a unit later, counted from a date",
        "<distance> after <field>",
        lambda distance, f: _at_distance(distance, 1, f) if f.day or f.weekday or f.holiday else None,
        weight=2,
        examples=(
            Example(
                text="Two days after 3 June 2018 he died.",
                finds="Two days after 3 June 2018",
                value="2018-06-05",
            ),
        ),
    ),
    Rule(
        "before a date",
        "<distance> before <field>",
        lambda distance, f: _at_distance(distance, -1, f) if f.day or f.weekday or f.holiday else None,
        weight=2,
        examples=(
            Example(
                text="They left two days before 3 June 2018.",
                finds="two days before 3 June 2018",
                value="2018-06-01",
            ),
            Example(
                text="They left about three weeks before 3 June 2018.",
                finds="about three weeks before 3 June 2018",
                value="2018-05-13",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "before that",
        "<distance> before that|then",
        lambda distance: _at_distance(distance, -1, STORY),
        weight=2,
        examples=(
            Example(
                text="It opened in 1921. Ten years before that there was a field.",
                finds="Ten years before that",
                value="1911",
            ),
        ),
    ),
    Rule(
        "after that",
        "<distance> after that|then",
        lambda distance: _at_distance(distance, 1, STORY),
        weight=2,
        examples=(
            Example(
                text="It opened in 1921. Ten years after that it shut.",
                finds="Ten years after that",
                value="1931",
            ),
        ),
    ),
    Rule(
        "before, with nothing after it",
        "<length> before",
        lambda length: _away(length, -1, STORY),
        guard=Guard(after=frozenset({".", ",", ";", "", "!"})),
        examples=(
            Example(
                text="He was hanged in 1820. He had been a hero ten years before.",
                finds="ten years before",
                value="1810",
            ),
        ),
    ),
    Rule(
        "earlier",
        "<distance> earlier|previously|beforehand|prior",
        lambda distance: _at_distance(distance, -1, STORY),
        guard=Guard(not_after=words("than")),
        never=("It ended a year earlier than planned.",),
        examples=(
            Example(
                text="He was hanged in May 1820. Ten years earlier he had been a hero.",
                finds="Ten years earlier",
                value="1810",
            ),
            Example(text="It was found a few days earlier.", finds="a few days earlier", value="PAST_REF"),
            Example(
                text="He was hanged in 1820. About ten years earlier he had been a hero.",
                finds="About ten years earlier",
                value="1810",
                mod="APPROX",
            ),
            Example(
                text="It opened in 1921. Ten years or so earlier it was a field.",
                finds="Ten years or so earlier",
                value="1911",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "the following unit",
        "the following|ensuing|next|subsequent <unit>",
        lambda u: _unit(u, 1, STORY),
        examples=(
            Example(
                text="He was arrested on 3 June. The next day he was freed.",
                finds="The next day",
                value="2019-06-04",
            ),
            Example(
                text="It opened in 1921 and closed the following year.",
                finds="the following year",
                value="1922",
            ),
        ),
    ),
    Rule(
        "the unit after",
        "the <unit> after|following",
        lambda u: _unit(u, 1, STORY),
        guard=Guard(not_shape_after=NAMES_EVENT),
        examples=(
            Example(text="It opened in 1921 and shut the year after.", finds="the year after", value="1922"),
        ),
    ),
    Rule(
        "the unit after an event",
        "the <unit>",
        lambda u: _unit(u, 1, STORY),
        guard=Guard(after=words("after following"), not_before=words("at")),
        examples=(
            Example(
                text="He was shot on 3 June. The day after he died, they met.",
                finds="The day",
                value="2019-06-04",
            ),
        ),
    ),
    Rule(
        "the previous unit",
        "the previous|preceding|prior <unit>",
        lambda u: _unit(u, -1, STORY),
        examples=(
            Example(
                text="Sales rose 3% in 2017, after a fall the previous year.",
                finds="the previous year",
                value="2016",
            ),
        ),
    ),
    Rule(
        "the unit before a date",
        "the <unit> before <field>",
        lambda u, f: Unit(u, -1, f) if _counts_from(u, f) else None,
        weight=2,
        examples=(
            Example(text="It shut in the year before 1990.", finds="the year before 1990", value="1989"),
            Example(
                text="It snowed the day before Christmas.",
                finds="the day before Christmas",
                value="2018-12-24",
            ),
            Example(
                text="They met the week before Easter.", finds="the week before Easter", value="2019-W15"
            ),
        ),
    ),
    Rule(
        "the unit after a date",
        "the <unit> after <field>",
        lambda u, f: Unit(u, 1, f) if _counts_from(u, f) else None,
        weight=2,
        examples=(
            Example(
                text="It opened in the month after May 2015.",
                finds="the month after May 2015",
                value="2015-06",
            ),
            Example(
                text="It snowed the day after Christmas.",
                finds="the day after Christmas",
                value="2018-12-26",
            ),
        ),
    ),
    Rule(
        "the weekday before a date",
        "the last? <weekday> before <field>",
        lambda d, f: Find(Field(weekday=d), "last", f) if f.day or f.holiday else None,
        weight=2,
        examples=(
            Example(
                text="They met on the Friday before Easter.",
                finds="the Friday before Easter",
                value="2019-04-19",
            ),
        ),
    ),
    Rule(
        "the weekday after a date",
        "the first? <weekday> after <field>",
        lambda d, f: Find(Field(weekday=d), "next", f) if f.day or f.holiday else None,
        weight=2,
        examples=(
            Example(
                text="They met on the first Sunday after 3 June.",
                finds="the first Sunday after 3 June",
                value="2019-06-09",
            ),
        ),
    ),
    Rule(
        "the field before",
        "the <field> before",
        _find("last", STORY),
        weight=1,
        guard=Guard(not_after=words("last"), not_shape_after=NAMES_EVENT),
        examples=(
            Example(
                text="It opened in June 1921. The roof had fallen in the winter before.",
                finds="the winter before",
                value="1920-WI",
            ),
        ),
    ),
    Rule(
        "the field after",
        "the <field> after",
        _find("next", STORY),
        weight=1,
        guard=Guard(not_shape_after=NAMES_EVENT),
        examples=(
            Example(
                text="It opened in June 1921. The roof fell in the spring after.",
                finds="the spring after",
                value="1922-SP",
            ),
        ),
    ),
    Rule(
        "the unit before",
        "the <unit> before|earlier|prior",
        lambda u: _unit(u, -1, STORY),
        guard=Guard(not_after=words("last yesterday"), not_shape_after=NAMES_EVENT),
        examples=(
            Example(
                text="It shut in 1921, having opened the year before.", finds="the year before", value="1920"
            ),
        ),
    ),
    Rule(
        "the unit before an event",
        "the <unit>",
        lambda u: _unit(u, -1, STORY),
        guard=Guard(after=words("before")),
        examples=(
            Example(
                text="They voted on 3 June. The day before the vote, he had left.",
                finds="The day",
                value="2019-06-02",
            ),
        ),
    ),
    Rule(
        "that unit",
        "that same? <unit>",
        lambda u: _unit(u, 0, STORY),
        guard=Guard(not_after=words("-")),
        examples=(
            Example(text="It opened in May 1921. That month it rained.", finds="That month", value="1921-05"),
        ),
    ),
    Rule(
        "later that unit",
        "later|earlier that|the same? <unit>",
        lambda u: _unit(u, 0, STORY),
        weight=1,
        examples=(
            Example(text="He won in 1921 and died later that year.", finds="later that year", value="1921"),
        ),
    ),
    Rule(
        "the same unit",
        "the same <unit>",
        lambda u: _unit(u, 0, STORY),
        weight=1,
        examples=(
            Example(text="It opened in 1921 and shut in the same year.", finds="the same year", value="1921"),
        ),
    ),
    Rule(
        "part of the told day",
        "that same? <part>",
        lambda p: In(Unit("day", 0, STORY), Field(part=p)),
        "near-part",
        weight=1,
        examples=(
            Example(
                text="He spoke on 3 June. That night he left.",
                finds="That night",
                value="2019-06-03TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part of the same day",
        "the same <part>",
        lambda p: In(Unit("day", 0, STORY), Field(part=p)),
        "near-part",
        weight=2,
        examples=(
            Example(
                text="He spoke on 3 June. He left the same evening.",
                finds="the same evening",
                value="2019-06-03TEV",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part of the next day",
        "the? next|following <part>",
        lambda p: In(Unit("day", 1, STORY), Field(part=p)),
        "near-part",
        weight=2,
        examples=(
            Example(
                text="He spoke on 3 June. Next morning he left.",
                finds="Next morning",
                value="2019-06-04TMO",
                type="TIME",
            ),
            Example(
                text="He spoke on 3 June. The next morning he left.",
                finds="The next morning",
                value="2019-06-04TMO",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part of the day before",
        "the previous <part>",
        lambda p: In(Unit("day", -1, STORY), Field(part=p)),
        "near-part",
        weight=2,
        examples=(
            Example(
                text="He left on 3 June. The previous night it had rained.",
                finds="The previous night",
                value="2019-06-02TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part before",
        "the <part> before",
        lambda p: In(Unit("day", -1, STORY), Field(part=p)),
        weight=2,
        guard=Guard(not_shape_after=NAMES_EVENT),
        examples=(
            Example(
                text="He left on 3 June. It had rained the night before.",
                finds="the night before",
                value="2019-06-02TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part of the day before an event",
        "the <part>",
        lambda p: In(Unit("day", -1, STORY), Field(part=p)),
        weight=2,
        guard=Guard(after=words("before")),
        examples=(
            Example(
                text="He left on 3 June. The night before the vote it had rained.",
                finds="The night",
                value="2019-06-02TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "the following field",
        "the following|next <field>",
        _find("next", STORY),
        weight=1,
        examples=(
            Example(
                text="It opened in May 1921 and burned down the following January.",
                finds="the following January",
                value="1922-01",
            ),
        ),
    ),
    Rule(
        "the previous field",
        "the previous|preceding <field>",
        _find("last", STORY),
        weight=1,
        examples=(
            Example(
                text="It opened in May 1921, though the money ran out the previous March.",
                finds="the previous March",
                value="1921-03",
            ),
        ),
    ),
    Rule(
        "that field",
        "that same? <field>",
        lambda f: Find(f, "same", STORY) if _field(f) and not f.quarter else None,
        weight=1,
        guard=Guard(not_before=SAYING, not_shape_after=re.compile(r"\d{4}")),
        never=("They said that Tuesday's vote was fair.", "He found that Christmas 2004 was worse."),
        examples=(
            Example(
                text="She came in May 1921. That summer she learned to swim.",
                finds="That summer",
                value="1921-SU",
            ),
        ),
    ),
    Rule(
        "that fall",
        "that same? <fall>",
        lambda season: Find(Field(season=season), "same", STORY),
        weight=1,
        guard=Guard(
            not_before=SAYING | words("after before of from people those children men women which and in"),
            not_shape_before=re.compile(r"\w+[^s]s"),
            after=words(", . ; and when as after he she they the a an"),
        ),
        never=(
            "Shares that fall, and boats that fall apart, are cheap.",
            "He said that fall and spring are dull.",
        ),
        examples=(
            Example(
                text="He died in May 1921, and they asked for a lower limit that fall.",
                finds="that fall",
                value="1921-FA",
            ),
        ),
    ),
    Rule(
        "the same field",
        "the same <field>",
        _find("same", STORY),
        weight=1,
        examples=(
            Example(
                text="She came in 1921. He left the same summer.", finds="the same summer", value="1921-SU"
            ),
        ),
    ),
    # ── comparisons with the same stretch a year before ──────────────────────────────────────────
    Rule(
        "year-earlier",
        "year - earlier|ago",
        lambda: Shift(STORY, -1, "year"),
        because="results are compared with the same stretch of the year before",
        weight=1,
        examples=(
            Example(
                text="Profit fell in the first quarter from the year-earlier level.",
                finds="year-earlier",
                value="2018-Q1",
            ),
        ),
    ),
    Rule(
        "year-earlier stretch",
        "the? comparable|corresponding|same? year - earlier|ago <unit>",
        lambda u: Shift(STORY, -1, "year"),
        weight=1,
        examples=(
            Example(
                text="Profit fell in the first quarter from the year-earlier quarter.",
                finds="the year-earlier quarter",
                value="2018-Q1",
            ),
        ),
    ),
    Rule(
        "year-earlier period",
        "the? comparable|corresponding|same? year - earlier|ago period",
        lambda: Shift(STORY, -1, "year"),
        weight=1,
        examples=(
            Example(
                text="Profit fell in the first quarter from the year-earlier period.",
                finds="the year-earlier period",
                value="2018-Q1",
            ),
        ),
    ),
    Rule(
        "year-earlier length",
        "the? year - earlier|ago <length>",
        lambda length: length,
        "duration",
        weight=1,
        examples=(
            Example(
                text="Profit rose from 3m in the year-earlier six months.",
                finds="the year-earlier six months",
                value="P6M",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "year-earlier quarter",
        "the? year - earlier|ago <nth-quarter>",
        lambda q: Shift(Field(quarter=q), -1, "year"),
        weight=2,
        examples=(
            Example(
                text="Profit fell from the year-earlier first quarter.",
                finds="the year-earlier first quarter",
                value="2018-Q1",
            ),
        ),
    ),
    Rule(
        "the same stretch of last year",
        "the same|corresponding|comparable|like quarter|period of? last year",
        lambda: Shift(STORY, -1, "year"),
        weight=3,
        examples=(
            Example(
                text="Profit fell in the first quarter from the same period last year.",
                finds="the same period last year",
                value="2018-Q1",
            ),
        ),
    ),
    Rule(
        "the quarter a year before",
        "the quarter|period a year ago|earlier|before",
        lambda: Shift(STORY, -1, "year"),
        weight=3,
        examples=(
            Example(
                text="Profit fell in the first quarter from the quarter a year earlier.",
                finds="the quarter a year earlier",
                value="2018-Q1",
            ),
        ),
    ),
    Rule(
        "last year's quarter",
        "last year 's quarter|period",
        lambda: Shift(STORY, -1, "year"),
        weight=3,
        examples=(
            Example(
                text="Profit fell in the first quarter from last year's quarter.",
                finds="last year's quarter",
                value="2018-Q1",
            ),
        ),
    ),
    Rule(
        "the year under report",
        "the full year",
        lambda: Unit("year", 0, PASSAGE),
        examples=(Example(text="Sales for the full year were flat.", finds="the full year", value="2019"),),
    ),
    Rule(
        "the current fiscal year",
        "the|this current? fiscal|financial|calendar year",
        lambda: Unit("year"),
        weight=1,
        examples=(
            Example(
                text="Costs will rise in the current fiscal year.",
                finds="the current fiscal year",
                value="2019",
            ),
        ),
    ),
    Rule(
        "next fiscal year",
        "next|coming fiscal|financial|calendar year",
        lambda: Unit("year", 1),
        examples=(Example(text="Costs will fall next fiscal year.", finds="next fiscal year", value="2020"),),
    ),
    Rule(
        "last fiscal year",
        "last|previous|past fiscal|financial|calendar year",
        lambda: Unit("year", -1),
        examples=(Example(text="Costs rose last fiscal year.", finds="last fiscal year", value="2018"),),
    ),
    Rule(
        "the latest fiscal year",
        "the latest fiscal|financial year",
        lambda: Unit("year", -1),
        weight=1,
        examples=(
            Example(
                text="Costs rose in the latest fiscal year.", finds="the latest fiscal year", value="2018"
            ),
        ),
    ),
    Rule(
        "the same stretch a year before",
        "the same|corresponding|comparable|like quarter|period a year ago|earlier|before",
        lambda: Shift(STORY, -1, "year"),
        weight=3,
        examples=(
            Example(
                text="Profit fell in the first quarter from the same quarter a year earlier.",
                finds="the same quarter a year earlier",
                value="2018-Q1",
            ),
        ),
    ),
    # ── stretches of the current or told year ────────────────────────────────────────────────────
    Rule(
        "an award",
        "<awarded> of the <unit>",
        lambda award, unit: Split(()),
        "spans",
        because="the name of an award tells no time",
    ),
    Rule(
        "a time of every year",
        "time|times of the year|month|week|day|night",
        lambda: Split(()),
        "spans",
        because="it comes round again and again",
    ),
    Rule(
        "a time told by its clause",
        "the year|quarter|month|week in|during|at which",
        lambda: Split(()),
        "spans",
        because="the clause behind tells which one, and no word when that is",
    ),
    Rule(
        "the year",
        "the year",
        lambda: Unit("year", 0, PASSAGE),
        guard=Guard(
            plain=True,
            not_after=words("- of when before after earlier that he she they"),
            before=words("for of in during by through throughout late early until to"),
        ),
        never=(
            "She was named Coach of the Year.",
            "She is player of the year.",
            "It was named bird of the year.",
            "It is the wettest time of the year.",
        ),
        examples=(Example(text="Profit for the year doubled.", finds="the year", value="2019"),),
    ),
    Rule(
        "the quarter",
        "the quarter",
        lambda: Unit("quarter", 0, PASSAGE),
        guard=Guard(not_after=words("- of final finals")),
        never=("Firms must report a loss during the quarter in which it is made.",),
        examples=(
            Example(
                text="Profit fell in the first quarter. Sales for the quarter were flat.",
                finds="the quarter",
                value="2019-Q1",
            ),
        ),
    ),
    Rule(
        "the month",
        "the month",
        lambda: Unit("month", 0, PASSAGE),
        guard=Guard(
            not_after=words("of before after - when"), before=words("for in during of by throughout")
        ),
        examples=(Example(text="Rain fell on most days of the month.", finds="the month", value="2019-06"),),
    ),
    Rule(
        "the week",
        "the week",
        lambda: Unit("week", 0, PASSAGE),
        guard=Guard(
            not_after=words("of before after - when beginning ending"),
            before=words("for in during of by throughout"),
        ),
        examples=(
            Example(
                text="Shares lost a tenth of their value during the week.", finds="the week", value="2019-W26"
            ),
        ),
    ),
    Rule(
        "year-end",
        "year - end",
        lambda: Part(Unit("year"), "END"),
        guard=Guard(),
        examples=(Example(text="The shop must pay by year-end.", finds="year-end", value="2019", mod="END"),),
    ),
    Rule(
        "end of a year by its number",
        "year -? end <year>",
        lambda y: Part(Field(year=y), "END"),
        weight=1,
        examples=(
            Example(text="It must pay by year-end 2018.", finds="year-end 2018", value="2018", mod="END"),
        ),
    ),
    Rule(
        "the middle of the year",
        "midyear",
        lambda: Part(Unit("year"), "MID"),
        guard=Guard(before=words("by at in until since from around before after of")),
        examples=(Example(text="It must pay by midyear.", finds="midyear", value="2019", mod="MID"),),
    ),
    Rule(
        "the middle of the year, hyphenated",
        "mid - year",
        lambda: Part(Unit("year"), "MID"),
        guard=Guard(before=words("by at in until since from around before after of")),
        examples=(Example(text="It must pay by mid-year.", finds="mid-year", value="2019", mod="MID"),),
    ),
    Rule(
        "year's end",
        "the? year <end-of>",
        lambda mod: Part(Unit("year"), mod),
        examples=(
            Example(text="The shop must pay by year's end.", finds="year's end", value="2019", mod="END"),
        ),
    ),
    Rule(
        "month's end",
        "the? month <end-of>",
        lambda mod: Part(Unit("month", 0, PASSAGE), mod),
        examples=(
            Example(
                text="The shop must pay by month's end.", finds="month's end", value="2019-06", mod="END"
            ),
        ),
    ),
    Rule("possessive end", "'s end", lambda: "END", "end-of"),
    Rule(
        "the day",
        "later|earlier|late|early in the <unit>",
        _within_told,
        weight=1,
        examples=(
            Example(text="He flew home later in the day.", finds="later in the day", value="2019-06-27"),
            Example(
                text="It will shut in May 2020. Later in the year it will be sold.",
                finds="Later in the year",
                value="2020",
            ),
        ),
    ),
    Rule(
        "later in a field",
        "later|earlier in <field>",
        lambda f: f,
        weight=1,
        examples=(Example(text="She died later in 1963.", finds="later in 1963", value="1963"),),
    ),
    Rule(
        "later in a stretch near",
        "later|earlier in <shifted>",
        lambda m: m,
        weight=1,
        examples=(
            Example(
                text="The road will open later in this month.", finds="later in this month", value="2019-06"
            ),
        ),
    ),
    Rule(
        "units ago",
        "<units> ago",
        lambda u: Shift(NOW, None, u),
        examples=(Example(text="It all began weeks ago.", finds="weeks ago", value="PAST_REF"),),
    ),
    Rule(
        "long ago",
        "long ago",
        lambda: Ref("PAST_REF"),
        guard=Guard(not_before=words("that so how too very")),
        examples=(Example(text="It burned down long ago.", finds="long ago", value="PAST_REF"),),
    ),
    Rule(
        "not long ago",
        "not so|too|very? long ago",
        lambda: Ref("PAST_REF"),
        weight=1,
        examples=(Example(text="Not long ago it burned down.", finds="Not long ago", value="PAST_REF"),),
    ),
    Rule(
        "a while ago",
        "a while ago",
        lambda: Ref("PAST_REF"),
        examples=(Example(text="It burned down a while ago.", finds="a while ago", value="PAST_REF"),),
    ),
    Rule(
        "a long time ago",
        "a short|long time ago",
        lambda: Ref("PAST_REF"),
        examples=(
            Example(text="It burned down a long time ago.", finds="a long time ago", value="PAST_REF"),
        ),
    ),
    Rule(
        "some time ago",
        "some time ago",
        lambda: Ref("PAST_REF"),
        examples=(Example(text="It burned down some time ago.", finds="some time ago", value="PAST_REF"),),
    ),
    Rule(
        "units later",
        "<units> later",
        lambda u: Shift(STORY, None, u),
        examples=(Example(text="It burned down months later.", finds="months later", value="FUTURE_REF"),),
    ),
    Rule(
        "units earlier",
        "<units> earlier",
        lambda u: Ref("PAST_REF"),
        examples=(
            Example(text="The roof had fallen in weeks earlier.", finds="weeks earlier", value="PAST_REF"),
        ),
    ),
    Rule(
        "year end",
        "year end",
        lambda: Part(Unit("year"), "END"),
        guard=Guard(not_before=words("the")),
        examples=(Example(text="The shop must pay by year end.", finds="year end", value="2019", mod="END"),),
    ),
    # ── now, the past, the future ────────────────────────────────────────────────────────────────
    Rule(
        "some day to come",
        "one day",
        lambda: Ref("FUTURE_REF"),
        weight=1,
        guard=Guard(before=words("will ll would could may might can should to")),
        examples=(Example(text="It could one day fly.", finds="one day", value="FUTURE_REF"),),
    ),
    Rule(
        "now",
        "<present>",
        lambda v: Ref(v),
        guard=Guard(plain=True, not_before=words("every")),
        examples=(
            Example(text="It is now a museum.", finds="now", value="PRESENT_REF"),
            Example(text="They should be home by now.", finds="now", value="PRESENT_REF"),
        ),
        never=("It is sold as Player Now.", "It rains every now and then.", "It rains now and again."),
    ),
    Rule(
        "now and then",
        "now and then|again",
        lambda: Split(()),
        "spans",
        weight=1,
        guard=Guard(not_before=words("between")),
        because="what comes about now and then does so at no one time",
    ),
    Rule(
        "the present",
        "the present",
        lambda: Ref("PRESENT_REF"),
        guard=Guard(before=words("to until till from in - –"), not_shape_after=NOUN),
        examples=(
            Example(text="It ran from 1990 to the present.", finds="the present", value="PRESENT_REF"),
        ),
        never=("It came to the present owner.",),
    ),
    Rule(
        "lately",
        "<past>",
        lambda v: Ref(v),
        guard=Guard(
            not_after=words(
                "few couple several as tense participle perfect week month year two three four five six seven "
                "eight nine ten dozen"
            )
        ),
        examples=(Example(text="Prices have risen recently.", finds="recently", value="PAST_REF"),),
    ),
    Rule(
        "the future",
        "<future>",
        lambda v: Ref(v),
        guard=Guard(plain=True, not_after=words("of"), not_shape_after=WHAT_IS_TO_COME),
        never=("They watched Back To The Future.", "He met the future king."),
        examples=(
            Example(text="Nobody knows what the future holds.", finds="the future", value="FUTURE_REF"),
        ),
    ),
    Rule(
        "in the future",
        "the future",
        lambda: Ref("FUTURE_REF"),
        guard=Guard(plain=True, before=words("in into"), after=words("people everyone they he she it there")),
        examples=(Example(text="In the future people will walk.", finds="the future", value="FUTURE_REF"),),
    ),
    Rule(
        "soon",
        "soon",
        lambda: Ref("FUTURE_REF"),
        guard=Guard(
            not_before=words("as how too so very are is was"),
            after=frozenset({".", ",", ";", '"', "'", "–", "—", ""}),
        ),
        examples=(Example(text="A decision is due soon.", finds="soon", value="FUTURE_REF"),),
        never=("Soon after, the roof fell in.", "It is for the soon-to-retire."),
    ),
    Rule(
        "soon, of what will be",
        "soon",
        lambda: Ref("FUTURE_REF"),
        guard=Guard(before=words("will ll may might could would can to should"), not_after=words("after as")),
        examples=(Example(text="They may soon ask for more.", finds="soon", value="FUTURE_REF"),),
        never=("He had soon gone.",),
    ),
    Rule(
        "soon it will",
        "soon",
        lambda: Ref("FUTURE_REF"),
        weight=1,
        guard=Guard(not_before=words("too so as how very"), after=words("will ll may would to")),
        never=("It is too soon to tell.",),
        examples=(Example(text="The yard soon will build ferries.", finds="soon", value="FUTURE_REF"),),
    ),
    Rule(
        "the near term",
        "the near|short|medium|long|longer -? term",
        lambda: Ref("FUTURE_REF"),
        guard=Guard(not_shape_after=NOUN),
        examples=(
            Example(text="It will cost jobs in the short term.", finds="the short term", value="FUTURE_REF"),
        ),
        never=("It cut the long-term debt.",),
    ),
    Rule(
        "recent",
        "recent",
        lambda: Ref("PAST_REF"),
        guard=Guard(not_before=words("most more")),
        examples=(Example(text="The recent floods cut off two farms.", finds="recent", value="PAST_REF"),),
    ),
    Rule(
        "recent units",
        "the? recent <units>",
        lambda u: Reach(Length(((None, u),)), "last"),
        "duration",
        guard=Guard(not_before=words("most")),
        weight=1,
        examples=(
            Example(
                text="Sales have slowed in recent months.",
                finds="recent months",
                value="PXM",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "units gone by",
        "past|previous|bygone <units>",
        lambda u: Ref("PAST_REF"),
        guard=Guard(before=words("in of from than over during unlike")),
        examples=(
            Example(text="It sold more than in previous years.", finds="previous years", value="PAST_REF"),
        ),
    ),
    Rule(
        "units that have gone by",
        "the? <units> gone by",
        lambda u: Ref("PAST_REF"),
        weight=1,
        examples=(Example(text="It was a mill in years gone by.", finds="years gone by", value="PAST_REF"),),
    ),
    Rule(
        "units past",
        "<units> past",
        lambda u: Ref("PAST_REF"),
        guard=Guard(before=words("in of from than over during unlike"), not_shape_after=NOUN),
        weight=1,
        examples=(Example(text="It was sold in years past.", finds="years past", value="PAST_REF"),),
        never=("It ran for days past the farm.",),
    ),
    Rule(
        "units to come",
        "the? <units> to come",
        lambda u: Ref("FUTURE_REF"),
        weight=1,
        examples=(
            Example(text="It will rain in the days to come.", finds="the days to come", value="FUTURE_REF"),
        ),
    ),
    Rule(
        "recent units of two sorts",
        "the? recent <units> and|or <units>",
        lambda a, b: Ref("PAST_REF"),
        guard=Guard(not_before=words("most")),
        weight=1,
        examples=(
            Example(
                text="Sales have slowed in recent weeks and months.",
                finds="recent weeks and months",
                value="PAST_REF",
            ),
        ),
    ),
    Rule(
        "coming units",
        "the? coming|next few? <units>",
        lambda u: Reach(Length(((None, u),)), "next"),
        "duration",
        guard=Guard(not_before=words("")),
        examples=(
            Example(
                text="More cuts will follow in the coming weeks.",
                finds="the coming weeks",
                value="PXW",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "current",
        "current",
        lambda: Ref("PRESENT_REF"),
        guard=Guard(
            not_after=words(
                "account affairs accounts was is were are of in and at swept carried generated produced flowed flows , ."
            ),
            not_before=words("electric direct alternating ocean"),
            plain=True,
        ),
        examples=(Example(text="The current mayor is his niece.", finds="current", value="PRESENT_REF"),),
    ),
    Rule(
        "future units",
        "future <units>",
        lambda u: Ref("FUTURE_REF"),
        examples=(
            Example(
                text="It will cut taxes in future quarters.", finds="future quarters", value="FUTURE_REF"
            ),
        ),
    ),
    Rule(
        "in future",
        "future",
        lambda: Ref("FUTURE_REF"),
        weight=1,
        guard=Guard(before=words("in"), not_shape_after=NOUN),
        examples=(Example(text="They will ask in future.", finds="future", value="FUTURE_REF"),),
        never=("They invest in future fleets.",),
    ),
    Rule(
        "this time",
        "this time",
        lambda: Ref("PRESENT_REF"),
        guard=Guard(
            before=words("at by during throughout from since until in"), not_after=words("next last of")
        ),
        examples=(Example(text="By this time the mill was shut.", finds="this time", value="PRESENT_REF"),),
        never=("This time he won.",),
    ),
    Rule(
        "this moment",
        "this moment",
        lambda: Ref("PRESENT_REF"),
        guard=Guard(before=words("at from until since in"), not_after=words("of")),
        examples=(
            Example(text="At this moment the mill is shut.", finds="this moment", value="PRESENT_REF"),
        ),
        never=("She loved this moment.",),
    ),
    Rule(
        "that time",
        "that time",
        lambda: Ref("PAST_REF"),
        guard=Guard(before=words("at by during throughout from since until in"), not_after=words("of")),
        examples=(Example(text="At that time the mill was shut.", finds="that time", value="PAST_REF"),),
        never=("It was that time of year.",),
    ),
    Rule(
        "this period",
        "this period",
        lambda: Ref("PRESENT_REF"),
        guard=Guard(not_after=words("of")),
        examples=(Example(text="Trade fell during this period.", finds="this period", value="PRESENT_REF"),),
    ),
    Rule(
        "that period",
        "that period",
        lambda: Ref("PAST_REF"),
        guard=Guard(not_after=words("of")),
        examples=(Example(text="Trade fell during that period.", finds="that period", value="PAST_REF"),),
    ),
    Rule(
        "the time",
        "the time",
        lambda: Ref("PAST_REF"),
        guard=Guard(before=words("at"), not_after=words("of being to that for when")),
        examples=(Example(text="He was abroad at the time.", finds="the time", value="PAST_REF"),),
    ),
)
