"""Lengths of time and repetitions: "two years", "a few minutes", "the last two weeks", "every Tuesday"."""

from __future__ import annotations

import re

from timeline_cli.temporal.algebra import Field, Length, Part, Reach, Repeat, modified
from timeline_cli.temporal.english.dates import NOUN
from timeline_cli.temporal.grammar import Example, Guard, Rule, Split, words


def _length(count: float | None, unit: str) -> Length:
    return Length(((count, unit),))


def _every(weekday: int) -> Repeat:
    return Repeat(Field(weekday=weekday), "EVERY")


def _many(count: float, unit: str) -> bool:
    """Whether a count of one unit goes with its singular ("two year ban"): not that of a name or a calendar."""
    return count > 1 and unit not in _LONGEST and count not in _YEARS


def _reach(direction: str):  # type: ignore[no-untyped-def]
    return lambda length: Reach(length, direction)  # type: ignore[arg-type]


RATE = words(
    "times once twice thrice million billion percent % dollars pounds cents people barrels "
    "tons tonnes hours days yen m bn trillion thousand cars jobs shares pence media water sleep tv television "
    "exercise sugar coffee oil gas alcohol meat homework"
)
#: what is so many years old has an age, which is no time expression here
AGED = words("old olds older younger")

#: units of which a number goes with the plural; with the singular it is part of a name
_LONGEST = words("decade century millennium")
#: before "year" such a number says which one it is ("the 2005 year")
_YEARS = range(1700, 2200)
#: units that something may fill: "the whole week"
_WHOLE = words("hour day week weekend month year decade century")
#: units of which an uncounted number is a stretch of time rather than a moment
_LONG = words("hour day week month year decade century")
#: before an amount, what makes "over" say that it is exceeded; elsewhere it says throughout which time
_EXCEEDS = words(
    "for took take takes last lasts lasted lasting spent spend in after within of than waited waiting"
)
#: a plural before "a year" is what there is so much of each year, unless it is one of these
_NO_PLURAL = words(
    "takes lasts spends needs was is has this its as plus versus gets marks follows ends comes begins does "
    "gives serves means becomes caps celebrates adds towards across perhaps always sometimes less"
)

RULES = (
    # ── amounts ──────────────────────────────────────────────────────────────────────────────────
    Rule(
        "number of units",
        "<num> <units>",
        lambda n, u: _length(n, u) if u != "quarter" else None,
        "length",
        examples=(
            Example(text="It took 2½ years.", finds="2½ years", value="P2Y6M", type="DURATION"),
            Example(text="The trial lasted three weeks.", finds="three weeks", value="P3W", type="DURATION"),
            Example(text="It took 2.5 hours.", finds="2.5 hours", value="PT2H30M", type="DURATION"),
        ),
    ),
    Rule(
        "number of quarters",
        "<num> quarters",
        lambda n: _length(n, "quarter") if n != 3 else None,
        "length",
        examples=(
            Example(text="It fell for two quarters.", finds="two quarters", value="P2Q", type="DURATION"),
        ),
    ),
    Rule(
        "three quarters",
        "<num> quarters",
        lambda n: _length(n, "quarter") if n == 3 else None,
        "length",
        guard=Guard(not_after=words("of full")),
        because="three quarters of a thing are no time",
        examples=(
            Example(text="It fell for three quarters.", finds="three quarters", value="P3Q", type="DURATION"),
        ),
        never=("Three quarters of the town burned.",),
    ),
    Rule(
        "several quarters",
        "several quarters",
        lambda: _length(None, "quarter"),
        "length",
        examples=(
            Example(
                text="It fell for several quarters.", finds="several quarters", value="PXQ", type="DURATION"
            ),
        ),
    ),
    Rule(
        "number of units, hyphenated",
        "<num> - <unit>",
        _length,
        "adjective-length",
        guard=Guard(not_after=words("- old")),
        examples=(
            Example(
                text="He served a four-month suspension.", finds="four-month", value="P4M", type="DURATION"
            ),
        ),
        never=("A 19-year-old man was held.",),
    ),
    Rule(
        "one unit",
        "<num> <unit>",
        lambda n, u: _length(n, u) if n <= 1 and u not in ("second", "quarter", "night") else None,
        "length",
        guard=Guard(not_after=words("-")),
        examples=(Example(text="He was away for one year.", finds="one year", value="P1Y", type="DURATION"),),
    ),
    Rule(
        "number of a unit",
        "<num> <unit>",
        lambda n, u: _length(n, u) if _many(n, u) and u not in ("second", "quarter", "night") else None,
        "adjective-length",
        guard=Guard(plain=True, not_after=words("-") | AGED),
        examples=(
            Example(text="They held the two day fair.", finds="two day", value="P2D", type="DURATION"),
        ),
        never=(
            "They met at the 500 Century ride.",
            "It was called the Six Day War.",
            "The 63 year old man left.",
            "It teaches 11 year olds.",
            "It was shut for the 2005 year.",
        ),
    ),
    Rule(
        "length as an adjective",
        "<adjective-length>",
        lambda length: length,
        "duration",
        examples=(
            Example(text="She took a two-week break.", finds="two-week", value="P2W", type="DURATION"),
        ),
    ),
    Rule(
        "digits and a unit abbreviated",
        "<num> -? <unit-short>",
        _length,
        "length",
        examples=(Example(text="The walk takes 40 mins.", finds="40 mins", value="PT40M", type="DURATION"),),
    ),
    Rule(
        "a unit",
        "a|an <unit>",
        lambda u: _length(1, u) if u not in ("second", "quarter", "weekend", "night") else None,
        "length",
        guard=Guard(not_after=words("-")),
        examples=(Example(text="They talked for an hour.", finds="an hour", value="PT1H", type="DURATION"),),
    ),
    Rule(
        "another unit",
        "another <unit>",
        lambda u: _length(1, u) if u in _LONG else None,
        "duration",
        guard=Guard(
            before=words(
                "for after within in wait waited waiting take takes took spend spent last lasted stay stayed"
            ),
            not_after=words("- of"),
        ),
        examples=(
            Example(text="He was held for another week.", finds="another week", value="P1W", type="DURATION"),
        ),
        never=("It was another day of rain.",),
    ),
    Rule(
        "a whole unit",
        "a|an full|whole|entire|single|additional|extra|further <unit>",
        lambda u: _length(1, u),
        "length",
        examples=(
            Example(text="They waited a full year.", finds="a full year", value="P1Y", type="DURATION"),
            Example(
                text="It may run for an additional year.",
                finds="an additional year",
                value="P1Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "half a unit, hyphenated",
        "half - a|an - <unit>",
        lambda u: _length(0.5, u),
        "length",
        examples=(
            Example(text="It burned for half-an-hour.", finds="half-an-hour", value="PT30M", type="DURATION"),
        ),
    ),
    Rule(
        "some more units",
        "<some> more <units>",
        lambda n, u: _length(n, u) if u != "quarter" else None,
        "length",
        weight=1,
        examples=(
            Example(
                text="They waited a few more minutes.",
                finds="a few more minutes",
                value="PTXM",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "half a unit",
        "half a|an <unit>",
        lambda u: _length(0.5, u),
        "length",
        examples=(
            Example(text="It burned for half an hour.", finds="half an hour", value="PT30M", type="DURATION"),
        ),
    ),
    Rule(
        "half a century or decade",
        "a? half <unit>",
        lambda u: _length(0.5, u) if u in ("century", "decade") else None,
        "length",
        examples=(
            Example(
                text="It stood for a half century.", finds="a half century", value="P50Y", type="DURATION"
            ),
        ),
    ),
    Rule(
        "a quarter of a century",
        "a? quarter -|of? a? century",
        lambda: _length(25, "year"),
        "length",
        weight=1,
        examples=(
            Example(
                text="It stood for a quarter of a century.",
                finds="a quarter of a century",
                value="P25Y",
                type="DURATION",
            ),
            Example(
                text="It stood for a quarter-century.",
                finds="a quarter-century",
                value="P25Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "a half unit",
        "a? half - <unit>",
        lambda u: _length(0.5, u),
        "length",
        examples=(
            Example(text="They waited a half-hour.", finds="a half-hour", value="PT30M", type="DURATION"),
        ),
    ),
    Rule(
        "a unit and a half",
        "a|an <unit> and a half",
        lambda u: _length(1.5, u),
        "length",
        examples=(
            Example(
                text="They waited an hour and a half.",
                finds="an hour and a half",
                value="PT1H30M",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "a unit and a half, hyphenated",
        "a|an <unit> - and - a - half",
        lambda u: _length(1.5, u),
        "length",
        weight=1,
        examples=(
            Example(
                text="They waited an hour-and-a-half.",
                finds="an hour-and-a-half",
                value="PT1H30M",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "units and a half",
        "<num> <units> and a half",
        lambda n, u: _length(n + 0.5, u),
        "length",
        examples=(
            Example(
                text="They waited three hours and a half.",
                finds="three hours and a half",
                value="PT3H30M",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "some units",
        "<some> <units>",
        lambda n, u: _length(n, u) if u != "quarter" else None,
        "length",
        guard=Guard(not_before=words("too last past next as")),
        examples=(
            Example(
                text="Repairs may take several months.", finds="several months", value="PXM", type="DURATION"
            ),
        ),
    ),
    Rule(
        "thousands of units",
        "dozens|scores|hundreds|thousands|millions|billions of <units>",
        lambda u: _length(None, u) if u != "quarter" else None,
        "length",
        examples=(
            Example(
                text="The ice lasted for thousands of years.",
                finds="thousands of years",
                value="PXY",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "tens of thousands of units",
        "tens|hundreds of thousands|millions|billions of <units>",
        lambda u: _length(None, u) if u != "quarter" else None,
        "length",
        examples=(
            Example(
                text="The ice lasted for tens of thousands of years.",
                finds="tens of thousands of years",
                value="PXY",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "some hundreds of units",
        "several|few|many hundred|thousand|million|billion <units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "length",
        examples=(
            Example(
                text="It stood for several hundred years.",
                finds="several hundred years",
                value="PXY",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "some hundreds of units, with article",
        "a few hundred|thousand|million|billion <units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "length",
        examples=(
            Example(
                text="It stood for a few thousand years.",
                finds="a few thousand years",
                value="PXY",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "some hundreds of thousands of units",
        "several|few hundred|thousand thousand|million|billion <units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "length",
        examples=(
            Example(
                text="It took several hundred million years.",
                finds="several hundred million years",
                value="PXY",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the whole of a unit",
        "the|this whole|entire <unit>",
        lambda u: _length(1, u) if u in _WHOLE else None,
        "duration",
        examples=(
            Example(
                text="They drilled the whole week.", finds="the whole week", value="P1W", type="DURATION"
            ),
        ),
    ),
    Rule(
        "a couple of units",
        "<couple> <units>",
        _length,
        "length",
        examples=(
            Example(
                text="It is a couple of weeks late.", finds="a couple of weeks", value="P2W", type="DURATION"
            ),
        ),
    ),
    Rule(
        "hyphenated some",
        "several - <unit>",
        lambda u: _length(None, u),
        "length",
        examples=(
            Example(
                text="He lost a several-year battle.", finds="several-year", value="PXY", type="DURATION"
            ),
        ),
    ),
    Rule(
        "lengths added up",
        "<length> and|, <length>",
        lambda a, b: Length(a.amounts + b.amounts) if _finer(a, b) else None,
        "length",
        weight=1,
        examples=(
            Example(
                text="He ran it in two hours and five minutes.",
                finds="two hours and five minutes",
                value="PT2H5M",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "lengths side by side",
        "<length> <length>",
        lambda a, b: Length(a.amounts + b.amounts) if _finer(a, b) else None,
        "length",
        weight=1,
        examples=(
            Example(
                text="He ran it in two hours five minutes.",
                finds="two hours five minutes",
                value="PT2H5M",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "a fresh length",
        "<num> more|straight|consecutive|full|whole|long|short|hard|successive|extra|additional|further|"
        "bloody|brutal|bitter|difficult|tense|hectic <units>",
        _length,
        "length",
        examples=(
            Example(
                text="It fell for three straight quarters.",
                finds="three straight quarters",
                value="P3Q",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "some short units",
        "<some> short|long <units>",
        _length,
        "length",
        weight=1,
        examples=(
            Example(
                text="It fell in a few short weeks.", finds="a few short weeks", value="PXW", type="DURATION"
            ),
        ),
    ),
    Rule(
        "units and more",
        "<num> -? plus|+ <units>",
        lambda n, u: Part(_length(n, u), "MORE_THAN"),
        "duration",
        examples=(
            Example(
                text="It ran for 20-plus years.",
                finds="20-plus years",
                value="P20Y",
                type="DURATION",
                mod="MORE_THAN",
            ),
            Example(
                text="It ran for 20+ years.",
                finds="20+ years",
                value="P20Y",
                type="DURATION",
                mod="MORE_THAN",
            ),
        ),
    ),
    Rule(
        "odd units",
        "<num> - odd <units>",
        _length,
        "length",
        examples=(
            Example(text="It ran for 50-odd years.", finds="50-odd years", value="P50Y", type="DURATION"),
        ),
    ),
    Rule(
        "days of the week at work",
        "<num> business|working|calendar|trading <units>",
        _length,
        "length",
        examples=(
            Example(
                text="It will arrive within five working days.",
                finds="five working days",
                value="P5D",
                type="DURATION",
            ),
        ),
    ),
    # ── standing alone ───────────────────────────────────────────────────────────────────────────
    Rule(
        "so many to so many units",
        "<num> -? to|or|-|– -? <num> <units>",
        lambda a, b, u: _length(None, u) if a < b else None,
        "length",
        weight=1,
        examples=(
            Example(
                text="It takes two to three weeks.", finds="two to three weeks", value="PXW", type="DURATION"
            ),
        ),
        never=("It won 3-2 days ago.",),
    ),
    Rule(
        "a unit or two",
        "a|an <unit> or two",
        lambda u: _length(None, u),
        "length",
        weight=1,
        examples=(
            Example(text="It may take a month or two.", finds="a month or two", value="PXM", type="DURATION"),
        ),
    ),
    Rule(
        "length",
        "<length>",
        lambda length: length,
        "duration",
        guard=Guard(not_after=AGED),
        never=("He was 63 years old.",),
        examples=(
            Example(text="The siege lasted nine days.", finds="nine days", value="P9D", type="DURATION"),
        ),
    ),
    Rule(
        "the length",
        "the|those|these <length>",
        lambda length: length if length.amounts[0][0] not in (None, 1) else None,
        "duration",
        guard=Guard(plain=True, not_after=words("ago")),
        never=("They said the six months ago.", "It fell in the Seven Years War."),
        examples=(
            Example(
                text="Sales for the nine months were flat.",
                finds="the nine months",
                value="P9M",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "length to the day",
        "<length> to the day|hour|minute|month",
        lambda length: length,
        "duration",
        weight=1,
        because="the day to which a length is told is no day of its own",
        examples=(
            Example(
                text="Two years to the day after the fire it opened.",
                finds="Two years to the day",
                value="P2Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "length, modified",
        "<about> <length>",
        lambda mod, length: modified(length, mod) if length.amounts[0][1] != "quarter" else None,
        "duration",
        weight=1,
        guard=Guard(not_after=AGED),
        examples=(
            Example(
                text="It lasted nearly two years.",
                finds="nearly two years",
                value="P2Y",
                type="DURATION",
                mod="LESS_THAN",
            ),
            Example(
                text="It lasted at least 72 hours.",
                finds="at least 72 hours",
                value="PT72H",
                type="DURATION",
                mod="EQUAL_OR_MORE",
            ),
        ),
    ),
    Rule(
        "a while",
        "a while",
        lambda: _length(None, "indefinite"),
        "duration",
        guard=Guard(before=words("for after quite")),
        examples=(Example(text="He was away for a while.", finds="a while", value="PXX", type="DURATION"),),
        never=("He wins once in a while.",),
    ),
    Rule(
        "some time",
        "some time",
        lambda: _length(None, "indefinite"),
        "duration",
        guard=Guard(before=words("for after quite")),
        examples=(
            Example(text="He was away for some time.", finds="some time", value="PXX", type="DURATION"),
        ),
    ),
    Rule(
        "over an amount",
        "over",
        lambda: "MORE_THAN",
        "about",
        guard=Guard(before=_EXCEEDS),
        examples=(
            Example(
                text="It burned for over two days.",
                finds="over two days",
                value="P2D",
                type="DURATION",
                mod="MORE_THAN",
            ),
        ),
        never=("Rents rose over two years.",),
    ),
    Rule(
        "over some units",
        "over <length>",
        lambda length: Split(((0, 0, length),)) if length.amounts[0][0] is None else None,
        "spans",
        weight=2,
        because="over a number of years is throughout them",
        examples=(
            Example(
                text="They met over a number of weeks.",
                finds="a number of weeks",
                value="PXW",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "over a unit",
        "over",
        lambda: "MORE_THAN",
        "about",
        guard=Guard(after=words("a an")),
        examples=(
            Example(
                text="The search took place over a year ago.",
                finds="over a year ago",
                value="2018",
                mod="MORE_THAN",
            ),
        ),
    ),
    Rule(
        "length or more",
        "<length> or|and more",
        lambda length: Part(length, "EQUAL_OR_MORE"),
        "duration",
        weight=1,
        examples=(
            Example(
                text="It takes three weeks or more.",
                finds="three weeks or more",
                value="P3W",
                type="DURATION",
                mod="EQUAL_OR_MORE",
            ),
        ),
    ),
    Rule(
        "length or so",
        "<length> or so",
        lambda length: Part(length, "APPROX"),
        "duration",
        weight=1,
        examples=(
            Example(
                text="It takes three weeks or so.",
                finds="three weeks or so",
                value="P3W",
                type="DURATION",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "bare units",
        "<units>",
        lambda u: _length(None, u) if u not in ("quarter", "second", "night") else None,
        "duration",
        guard=Guard(
            before=words(
                "for after in took take takes within over lasted spent spend weeks months days "
                "hours years with until before minutes them been"
            ),
            not_after=words("of old -"),
        ),
        examples=(
            Example(text="The talks dragged on for weeks.", finds="weeks", value="PXW", type="DURATION"),
        ),
        never=("It was a matter of weeks.",),
    ),
    Rule(
        "units that something may last",
        "will|would|could|may|might|can|should|to|not last <units>",
        lambda u: Split(((0, 0, _length(None, u)),)) if u in _LONG else None,
        "spans",
        examples=(Example(text="The talks could last weeks.", finds="weeks", value="PXW", type="DURATION"),),
    ),
    Rule(
        "units of something that went before",
        "<units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "duration",
        guard=Guard(
            before=words(
                "within after follow follows followed following despite amid end ends ended ending by through"
            ),
            after=words("of"),
        ),
        examples=(
            Example(text="It follows months of repairs.", finds="months", value="PXM", type="DURATION"),
        ),
    ),
    Rule(
        "units of something that something has to do with",
        "<units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "duration",
        guard=Guard(
            before=words(
                "from into to of without amid because allow allows bring brings cause causes face faces mean "
                "means meant need needs require requires saw see sees spark sparks"
            ),
            after=words("of"),
        ),
        examples=(
            Example(
                text="The deal is the fruit of months of talks.", finds="months", value="PXM", type="DURATION"
            ),
            Example(text="The firm faces years of appeals.", finds="years", value="PXY", type="DURATION"),
        ),
        never=("It came in the last days of the war.",),
    ),
    Rule(
        "units of something that a verb tells of",
        "<units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "duration",
        guard=Guard(
            shape_before=re.compile(r"[a-z]+(?:ed|ing)"),
            not_before=words(
                "remaining coming opening closing working trading waning fading passing spring during following "
                "preceding intervening ensuing succeeding need bed red planned combined limited added numbered "
                "dying evening morning billing visiting counting including according"
            ),
            after=words("of"),
        ),
        examples=(
            Example(text="It ended decades of peace.", finds="decades", value="PXDE", type="DURATION"),
            Example(text="She is recalling years of drought.", finds="years", value="PXY", type="DURATION"),
        ),
        never=("In the waning days of the war he left.",),
    ),
    Rule(
        "turning around after a length",
        "turn|turned|turning|turns around <length>",
        lambda length: Split(((0, 0, length),)),
        "spans",
        weight=2,
        because="what turns around is not about so long",
        examples=(
            Example(
                text="It turned around four hours into the trip.",
                finds="four hours",
                value="PT4H",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "units before or after something",
        "<units>",
        lambda u: _length(None, u) if u in _LONG or u == "minute" else None,
        "duration",
        guard=Guard(not_before=words("of the light -"), after=words("after before ahead away")),
        examples=(
            Example(text="She resigned days after the vote.", finds="days", value="PXD", type="DURATION"),
        ),
        never=("It broke seconds before the gun.", "It was a matter of days before he left."),
    ),
    Rule(
        "one sort of units or another",
        "<units> or|and <units>",
        lambda a, b: _length(None, a) if a in _LONG and b in _LONG else None,
        "duration",
        weight=1,
        examples=(
            Example(
                text="They sat for hours and hours.", finds="hours and hours", value="PTXH", type="DURATION"
            ),
            Example(text="It may be weeks or months.", finds="weeks or months", value="PXW", type="DURATION"),
        ),
    ),
    Rule(
        "the units",
        "the <units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "duration",
        guard=Guard(not_after=words("- old"), not_shape_after=re.compile(r"\d+")),
        examples=(
            Example(text="Trade faded over the years.", finds="the years", value="PXY", type="DURATION"),
        ),
        never=("In the years 1955 to 1957 it shut.",),
    ),
    Rule(
        "the units ahead",
        "the <units> ahead",
        lambda u: _length(None, u) if u in _LONG else None,
        "duration",
        weight=1,
        examples=(
            Example(
                text="More rain is due in the weeks ahead.",
                finds="the weeks ahead",
                value="PXW",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the unit ahead",
        "the <unit> ahead",
        lambda u: Reach(_length(1, u), "next") if u in _LONG else None,
        "duration",
        weight=2,
        examples=(
            Example(
                text="More rain is due in the week ahead.",
                finds="the week ahead",
                value="P1W",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the first or last units",
        "the first|opening|last|past|final|closing|intervening|following|ensuing <units>",
        lambda u: _length(None, u) if u in _LONG else None,
        "duration",
        weight=1,
        examples=(
            Example(
                text="It lost money in the first years.",
                finds="the first years",
                value="PXY",
                type="DURATION",
            ),
            Example(
                text="The town grew over the past decades.",
                finds="the past decades",
                value="PXDE",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the early units",
        "the early|later <units>",
        lambda u: _length(None, u) if u in _LONG and u != "hour" else None,
        "duration",
        weight=1,
        examples=(
            Example(
                text="It lost money in the early years.",
                finds="the early years",
                value="PXY",
                type="DURATION",
            ),
        ),
        never=("It broke down in the early hours.",),
    ),
    Rule(
        "the year that ended",
        "the fiscal|financial? year",
        lambda: _length(1, "year"),
        "duration",
        weight=3,
        guard=Guard(after=words("ended ending")),
        because="a year told by its end is no calendar year",
        examples=(
            Example(
                text="Sales for the year ended May 31 doubled.",
                finds="the year",
                value="P1Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "unit-long",
        "<unit> -? long",
        lambda u: _length(1, u),
        "duration",
        weight=1,
        guard=Guard(not_before=words("all")),
        never=("It rained all day long.",),
        examples=(
            Example(text="A week-long strike began.", finds="week-long", value="P1W", type="DURATION"),
        ),
    ),
    Rule(
        "unit-long in one word",
        "<unit-long>",
        lambda u: _length(1, u),
        "duration",
        guard=Guard(not_before=words("all")),
        examples=(Example(text="A weeklong strike began.", finds="weeklong", value="P1W", type="DURATION"),),
    ),
    Rule(
        "units-long in one word",
        "<units-long>",
        lambda u: _length(None, u),
        "duration",
        examples=(
            Example(text="A monthslong strike ended.", finds="monthslong", value="PXM", type="DURATION"),
        ),
    ),
    Rule(
        "units-old",
        "<units> - old",
        lambda u: _length(None, u) if u in _LONG and u != "hour" else None,
        "duration",
        weight=1,
        guard=Guard(not_shape_before=re.compile(r"-|\d.*")),
        examples=(
            Example(text="It ended a decades-old feud.", finds="decades-old", value="PXDE", type="DURATION"),
        ),
        never=("The 12-years-old boy left.",),
    ),
    Rule(
        "units-long",
        "<units> - long",
        lambda u: _length(None, u),
        "duration",
        weight=1,
        examples=(
            Example(
                text="It ended a decades-long feud.", finds="decades-long", value="PXDE", type="DURATION"
            ),
        ),
    ),
    Rule(
        "length-long",
        "<num> -? <unit> -? long",
        _length,
        "duration",
        weight=1,
        examples=(
            Example(
                text="A three-day-long siege ended.", finds="three-day-long", value="P3D", type="DURATION"
            ),
        ),
    ),
    Rule(
        "the next units or so",
        "the? next|coming|last|past <length> or so",
        lambda length: Part(length, "APPROX"),
        "duration",
        weight=3,
        examples=(
            Example(
                text="It will take up the next three weeks or so.",
                finds="the next three weeks or so",
                value="P3W",
                type="DURATION",
                mod="APPROX",
            ),
        ),
    ),
    # ── lengths with a place ─────────────────────────────────────────────────────────────────────
    Rule(
        "the next unit or so",
        "the next|coming|last|past <unit> or so",
        lambda u: Part(_length(1, u), "APPROX"),
        "duration",
        weight=3,
        examples=(
            Example(
                text="It will take up the next year or so.",
                finds="the next year or so",
                value="P1Y",
                type="DURATION",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "the last units",
        "the? last|past|previous|preceding|latest <length>",
        _reach("last"),
        "duration",
        weight=2,
        guard=Guard(not_before=words("to will would could may might can should must")),
        examples=(
            Example(
                text="Prices fell over the last two weeks.",
                finds="the last two weeks",
                value="P2W",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the units before",
        "the <num> last|past|previous|preceding <units>",
        lambda n, u: Reach(_length(n, u), "last"),
        "duration",
        weight=2,
        examples=(
            Example(
                text="Prices fell over the two previous weeks.",
                finds="the two previous weeks",
                value="P2W",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "about the last units",
        "<about> the last|past|previous <length>",
        lambda mod, length: modified(Reach(length, "last"), mod),
        "duration",
        weight=3,
        examples=(
            Example(
                text="It has been shut for at least the past two weeks.",
                finds="at least the past two weeks",
                value="P2W",
                type="DURATION",
                mod="EQUAL_OR_MORE",
            ),
        ),
    ),
    Rule(
        "the last decade",
        "the? last|past <unit>",
        lambda u: Reach(_length(1, u), "last") if u in ("decade", "century") else None,
        "duration",
        weight=1,
        examples=(
            Example(
                text="Rents doubled over the last decade.",
                finds="the last decade",
                value="P10Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the past unit and a half",
        "the? last|past <unit> and a half",
        lambda u: Reach(_length(1.5, u), "last"),
        "duration",
        weight=3,
        examples=(
            Example(
                text="It has rained for the past month and a half.",
                finds="the past month and a half",
                value="P1M15D",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the past unit",
        "the past <unit>",
        lambda u: Reach(_length(1, u), "last"),
        "duration",
        weight=1,
        guard=Guard(not_after=words("-")),
        examples=(
            Example(
                text="Prices rose over the past decade.",
                finds="the past decade",
                value="P10Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the next units",
        "the? next|coming|following <length>",
        _reach("next"),
        "duration",
        weight=2,
        examples=(
            Example(
                text="It will be spent over the next four years.",
                finds="the next four years",
                value="P4Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the next fortnight",
        "the next|coming <unit>",
        lambda u: Reach(_length(1, u), "next") if u in ("fortnight", "decade", "century") else None,
        "duration",
        weight=2,
        guard=Guard(not_before=words("of by")),
        examples=(
            Example(
                text="It will be spent over the next fortnight.",
                finds="the next fortnight",
                value="P2W",
                type="DURATION",
            ),
            Example(
                text="It will take the coming decade.",
                finds="the coming decade",
                value="P10Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "throughout the last unit",
        "the last <unit>",
        lambda u: Reach(_length(1, u), "last") if u in ("week", "month", "year") else None,
        "duration",
        weight=3,
        guard=Guard(before=words("over within during throughout for in"), not_after=words("of in")),
        because="what went on in the last year has run up to the day of writing",
        examples=(
            Example(
                text="It was spent over the last year.",
                finds="the last year",
                value="P1Y",
                type="DURATION",
            ),
        ),
        never=("It shut in the last year of peace.",),
    ),
    Rule(
        "throughout the next unit",
        "the next <unit>",
        lambda u: Reach(_length(1, u), "next") if u in ("week", "month", "quarter", "year") else None,
        "duration",
        weight=3,
        guard=Guard(before=words("over within during throughout for")),
        because="what goes on over the next year runs from the day of writing",
        examples=(
            Example(
                text="It will be spent over the next year.",
                finds="the next year",
                value="P1Y",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the last few units",
        "the? last|past <some> <units>",
        lambda n, u: Reach(_length(None, u), "last"),
        "duration",
        weight=2,
        examples=(
            Example(
                text="Prices have fallen in the last few weeks.",
                finds="the last few weeks",
                value="PXW",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the next few units",
        "the? next <some> <units>",
        lambda n, u: Reach(_length(None, u), "next"),
        "duration",
        weight=2,
        examples=(
            Example(
                text="Prices will fall in the next few weeks.",
                finds="the next few weeks",
                value="PXW",
                type="DURATION",
            ),
        ),
    ),
    Rule(
        "the first units",
        "the? first|final|opening <length>",
        lambda length: length,
        "duration",
        weight=2,
        guard=Guard(not_after=words("ago earlier later")),
        never=("It lost the final two years ago.",),
        examples=(
            Example(
                text="It lost money in the first nine months.",
                finds="the first nine months",
                value="P9M",
                type="DURATION",
            ),
        ),
    ),
    # ── repetitions ──────────────────────────────────────────────────────────────────────────────
    Rule(
        "n-th weekday of every unit",
        "the <ord> <weekday> of|in every|each <unit>",
        lambda n, d, u: Repeat(Field(weekday=d), f"EVERY {u}"),
        "set",
        weight=3,
        examples=(
            Example(
                text="It meets on the first Tuesday of each month.",
                finds="the first Tuesday of each month",
                value="XXXX-WXX-2",
                type="SET",
            ),
        ),
    ),
    Rule(
        "every second",
        "every|each second",
        lambda: Repeat(_length(1, "second"), "EVERY"),
        "set",
        guard=Guard(not_shape_after=NOUN),
        examples=(Example(text="It blinks every second.", finds="every second", value="PT1S", type="SET"),),
        never=("Every second child is hungry.",),
    ),
    Rule(
        "last weekday of every unit",
        "the last|final <weekday> of|in every|each <unit>",
        lambda d, u: Repeat(Field(weekday=d), f"EVERY {u}"),
        "set",
        weight=3,
        examples=(
            Example(
                text="It meets on the last Tuesday of every month.",
                finds="the last Tuesday of every month",
                value="XXXX-WXX-2",
                type="SET",
            ),
        ),
    ),
    Rule("every weekday, and others", "every|each <weekday>", lambda d: d, "every-weekday"),
    Rule(
        "every weekday and another",
        "<every-weekday> and|or <weekday>",
        lambda a, b: Split(((0, 0, _every(a)), (1, 1, _every(b)))),
        "spans",
        weight=1,
        examples=(
            Example(
                text="It opens every Monday and Thursday.",
                finds="every Monday",
                value="XXXX-WXX-1",
                type="SET",
            ),
            Example(
                text="It opens every Monday and Thursday.", finds="Thursday", value="XXXX-WXX-4", type="SET"
            ),
        ),
    ),
    Rule(
        "every weekday and two others",
        "<every-weekday> , <weekday> ,? and|or <weekday>",
        lambda a, b, c: Split(((0, 0, _every(a)), (1, 1, _every(b)), (2, 2, _every(c)))),
        "spans",
        weight=1,
        examples=(
            Example(
                text="It opens every Monday, Tuesday and Friday.",
                finds="Friday",
                value="XXXX-WXX-5",
                type="SET",
            ),
        ),
    ),
    Rule(
        "every unit",
        "every|each <unit>",
        lambda u: None if u == "second" else Repeat(_length(1, u), "EVERY"),
        "set",
        weight=1,
        guard=Guard(not_after=words("life lives")),
        examples=(Example(text="They train every day.", finds="every day", value="P1D", type="SET"),),
        never=("It was their every day life.",),
    ),
    Rule(
        "every n units",
        "every|each <length>",
        lambda length: Repeat(length, "EVERY"),
        "set",
        weight=1,
        examples=(
            Example(
                text="The census is held every ten years.", finds="every ten years", value="P10Y", type="SET"
            ),
        ),
    ),
    Rule(
        "every other unit",
        "every other|second <unit>",
        lambda u: Repeat(_length(2, u), "EVERY"),
        "set",
        weight=1,
        examples=(
            Example(
                text="The market is held every other week.", finds="every other week", value="P2W", type="SET"
            ),
        ),
    ),
    Rule(
        "every n-th unit",
        "every <ord> <unit>",
        lambda n, u: Repeat(_length(n, u), "EVERY"),
        "set",
        weight=1,
        examples=(
            Example(text="They vote every fourth year.", finds="every fourth year", value="P4Y", type="SET"),
        ),
    ),
    Rule(
        "every field",
        "every|each <field>",
        lambda f: Repeat(f, "EVERY") if not f.year else None,
        "set",
        weight=1,
        examples=(
            Example(
                text="The market opens every Tuesday.", finds="every Tuesday", value="XXXX-WXX-2", type="SET"
            ),
            Example(text="It floods each July.", finds="each July", value="XXXX-07", type="SET"),
        ),
    ),
    Rule(
        "every part of day",
        "every|each <part>",
        lambda p: Repeat(Field(part=p), "EVERY"),
        "set",
        weight=1,
        examples=(
            Example(text="He swims every morning.", finds="every morning", value="XXXX-XX-XXTMO", type="SET"),
        ),
    ),
    Rule(
        "every weekday's part",
        "every|each <field> <part>",
        lambda f, p: Repeat(Field(weekday=f.weekday, part=p), "EVERY") if f.weekday else None,
        "set",
        weight=2,
        examples=(
            Example(
                text="They meet every Friday night.",
                finds="every Friday night",
                value="XXXX-WXX-5TNI",
                type="SET",
            ),
        ),
    ),
    Rule(
        "weekdays in the plural",
        "<weekday-plural>",
        lambda d: Repeat(Field(weekday=d)),
        "set",
        guard=Guard(cased=True, not_before=words("happy")),
        examples=(
            Example(text="The club meets on Thursdays.", finds="Thursdays", value="XXXX-WXX-4", type="SET"),
        ),
    ),
    Rule(
        "an hour of weekdays in the plural",
        "<about>? <time-of-day> on <weekday-plural>",
        lambda mod, time, d: (
            modified(Repeat(Field(weekday=d, clock=time.clock)), mod) if mod in (None, "APPROX") else None
        ),
        "set",
        weight=1,
        examples=(
            Example(
                text="It is shown at 9 pm on Sundays.",
                finds="9 pm on Sundays",
                value="XXXX-WXX-7T21:00",
                type="SET",
            ),
        ),
    ),
    Rule(
        "parts of a weekday",
        "<weekday> <parts>",
        lambda d, p: Repeat(Field(weekday=d, part=p)),
        "set",
        weight=1,
        examples=(
            Example(
                text="It opens on Friday nights.", finds="Friday nights", value="XXXX-WXX-5TNI", type="SET"
            ),
        ),
    ),
    Rule(
        "parts of two weekdays",
        "<weekday> and|or <weekday> <parts>",
        lambda a, b, p: Split(
            ((0, 0, Repeat(Field(weekday=a, part=p))), (1, 2, Repeat(Field(weekday=b, part=p))))
        ),
        "spans",
        weight=1,
        examples=(
            Example(
                text="It opens on Friday and Sunday nights.",
                finds="Friday",
                value="XXXX-WXX-5TNI",
                type="SET",
            ),
            Example(
                text="It opens on Friday and Sunday nights.",
                finds="Sunday nights",
                value="XXXX-WXX-7TNI",
                type="SET",
            ),
        ),
    ),
    Rule(
        "the last so many seasons",
        "the? last|past|previous|next <num> <seasons>",
        lambda n, s: Repeat(Field(season=s)),
        "set",
        examples=(
            Example(
                text="The past three summers were dry.",
                finds="The past three summers",
                value="XXXX-SU",
                type="SET",
            ),
        ),
    ),
    Rule(
        "the last so many weekdays",
        "the? last|past|previous|next <num> <weekday-plural>",
        lambda n, d: Repeat(Field(weekday=d)),
        "set",
        examples=(
            Example(
                text="The last two Saturdays were wet.",
                finds="The last two Saturdays",
                value="XXXX-WXX-6",
                type="SET",
            ),
        ),
    ),
    Rule(
        "weekends",
        "the? weekends",
        lambda: Repeat(Field(weekend=True)),
        "set",
        guard=Guard(before=words("at on over and or")),
        examples=(Example(text="It opens at weekends.", finds="weekends", value="XXXX-WXX-WE", type="SET"),),
    ),
    Rule(
        "daily",
        "<daily>",
        lambda u: Repeat(_length(1, u), "EVERY"),
        "set",
        guard=Guard(
            plain=True,
            not_before=words("-"),
            not_after=words("mail telegraph express mirror news star record post times standard"),
        ),
        never=("He writes for the Village Daily.",),
        examples=(Example(text="Bread is baked daily.", finds="daily", value="P1D", type="SET"),),
    ),
    Rule(
        "twice daily",
        "once|twice <daily>",
        lambda u: Repeat(_length(1, u)),
        "set",
        weight=1,
        examples=(Example(text="It is fed twice daily.", finds="twice daily", value="P1D", type="SET"),),
    ),
    Rule(
        "every other weekday",
        "every other|second <weekday>",
        lambda d: Repeat(Field(weekday=d), "EVERY"),
        "set",
        weight=1,
        examples=(
            Example(
                text="Bins are emptied every second Tuesday.",
                finds="every second Tuesday",
                value="XXXX-WXX-2",
                type="SET",
            ),
        ),
    ),
    Rule(
        "once a unit",
        "once|twice a|an|each|every <unit>",
        lambda u: Repeat(_length(1, u)),
        "set",
        weight=2,
        examples=(
            Example(text="The board meets twice a week.", finds="twice a week", value="P1W", type="SET"),
        ),
    ),
    Rule(
        "once every n units",
        "once|twice every|each <length>",
        lambda length: Repeat(length),
        "set",
        weight=2,
        examples=(
            Example(
                text="The well dries up once every three years.",
                finds="once every three years",
                value="P3Y",
                type="SET",
            ),
        ),
    ),
    Rule(
        "n times a unit",
        "<num> times a|an|each|every|per <unit>",
        lambda n, u: Repeat(_length(1, u), freq=int(n)),
        "set",
        weight=2,
        examples=(
            Example(text="She trains four times a week.", finds="four times a week", value="P1W", type="SET"),
        ),
    ),
    Rule(
        "rate a unit",
        "a|an <unit>",
        lambda u: Repeat(_length(1, u)),
        "set",
        weight=3,
        guard=Guard(
            before=RATE,
            not_after=words("ago earlier later after before"),
        ),
        examples=(Example(text="It costs 3 million a year.", finds="a year", value="P1Y", type="SET"),),
    ),
    Rule(
        "so many things a unit",
        "a|an <unit>",
        lambda u: Repeat(_length(1, u)) if u in _LONG or u in ("minute", "night") else None,
        "set",
        weight=2,
        guard=Guard(
            shape_before=re.compile(r"\d[\d,.]*(?:p|k|m|bn|tn|t|kg|g|l|ml|MW|GW)?|[a-z]{3,}s"),
            not_before=_NO_PLURAL,
            not_after=words("ago earlier later after before of or"),
        ),
        examples=(
            Example(text="It makes 700 boats a year.", finds="a year", value="P1Y", type="SET"),
            Example(text="He pays £50 a month.", finds="a month", value="P1M", type="SET"),
            Example(text="It would save £48m a year.", finds="a year", value="P1Y", type="SET"),
        ),
        never=("The work takes a year.", "It gives players a second chance."),
    ),
    Rule(
        "per unit",
        "per <unit>",
        lambda u: Repeat(_length(1, u)) if u in _LONG and u != "hour" else None,
        "set",
        examples=(Example(text="It makes ten boats per month.", finds="per month", value="P1M", type="SET"),),
        never=("It went at 60 miles per hour.",),
    ),
)


def _finer(first: Length, second: Length) -> bool:
    order = ("year", "month", "week", "day", "hour", "minute", "second")
    units = [first.amounts[-1][1], second.amounts[0][1]]
    return all(u in order for u in units) and order.index(units[0]) < order.index(units[1])
