"""Calendar dates: days, months, years, quarters, seasons, decades, centuries, weekdays, holidays."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any

from timeline_cli.temporal.algebra import (
    NOW,
    PASSAGE,
    STORY,
    Either,
    Field,
    In,
    Length,
    Nth,
    Part,
    Shift,
    Unit,
)
from timeline_cli.temporal.grammar import Example, Guard, Rule, Split, words

NAMED_AFTER = words(
    "in since last next this early late mid of by until till from through during to "
    "between and before after - – ( for every each previous coming past"
)
#: what may be named after the day on which its members meet
CLUB = re.compile(r"Choir|Circle|Club|Group|Players|Singers|Society")
YEAR_AFTER = frozenset(
    {
        "in",
        "since",
        "of",
        "by",
        "until",
        "till",
        "from",
        "through",
        "during",
        "to",
        "between",
        "before",
        "after",
        "-",
        "–",
        "(",
        "for",
        "early",
        "late",
        "mid",
        "circa",
        "year",
        "around",
        "about",
        "and",
        "the",
        "/",
        ",",
        "or",
        "",
        ";",
        "throughout",
        "than",
        "into",
        "a",
    }
)
#: before a month and a noun, what makes the month say which ("the May launch")
OWNERS = words("the a an its his her their our 's")
MONEY = words(
    "windows serial version $ £ € ¥ # no + flight room page highway route psalm section article resolution "
    "chapter boeing airbus p pp vol nikkei ftse case roughly"
)
MEASURED = words(
    "% percent per miles mile km metres meters metre meter feet guineas people points dollars pounds euros votes "
    "yards tons tonnes jobs troops soldiers men women hours days years minutes seconds "
    "weeks months hp rpm kg acres square workers employees homes houses hrs gmt local bst "
    "est edt utc ° degrees m ft lb mph cc million billion thousand deaths cases students "
    "passengers schoolchildren pupils patients adults volunteers respondents residents casualties shares members prisoners guns ships aircraft tanks civilians vehicles"
)
#: after the 11th of September, what shows that the day names the attacks of 2001
NINE_ELEVEN = words(
    "attack attacks terror terrorist terrorists hijacker hijackers hijackings bombings plot plotters commission "
    "victims families"
)
#: after a season without article, a noun makes it an adjective ("winter sports")
NOUN = re.compile(
    r"(?!(?:in|of|and|or|to|when|that|with|by|at|on|for|as|but|the|was|is|were|after|before|has|had|will|from|I|you|he|she|they|it|we|who|which|while|until|season|break|months|through|are|a|there|here|during|since|because|if|so|than|amid)\b)[A-Za-z]+"
)
#: an older year than this needs a word before it, as names and amounts are numbers of the same size
_RECENT_YEARS = 1700
#: before it what is told by a round hundred of years is a century ("the 1800s"), from it on a decade
_FIRST_DECADE_OF_ITS_OWN = 200
#: years below it are numbers of anything else: the year 7 of a school
_FIRST_EARLY_YEAR = 32
#: a word with a capital letter right before a year makes a name of both ("Windows 2000"), unless only the start
#: of a sentence or a headline writes it so, or it names a time itself
_NAME_BEFORE = re.compile(
    r"(?!(?i:in|since|by|until|till|from|through|throughout|during|to|of|on|at|for|between|and|or|but|before|after|"
    r"around|about|circa|the|a|an|our|my|his|her|its|their|your|this|that|these|those|last|next|early|late|mid|"
    r"if|when|while|as|so|because|although|though|unless|than|with|without|yet|not|is|was|were|will|not|back|only|"
    r"into|over|under|within|like|unlike|despite|come|well|fiscal|calendar|year|season|[a-z]+day|day|eve|"
    r"ramadan|eid|lent|passover|hanukkah|diwali|january|february|march|april|june|july|august|september|october|"
    r"november|december)$|[A-Z][a-z]+ly$)[A-Z].*"
)
_NO_YEAR_AFTER = r"[$£€]|\d+"
YEAR_IN_WORDS = Guard(
    not_before=MONEY | {"copyright", "©"}, not_after=MEASURED, not_shape_before=re.compile(_NO_YEAR_AFTER)
)
BARE_YEAR = replace(YEAR_IN_WORDS, not_shape_before=re.compile(rf"{_NO_YEAR_AFTER}|{_NAME_BEFORE.pattern}"))


def _is_counted(unit: str, count: int) -> bool:
    """Whether a unit is counted in days or more, the quarters only from the end: others have rules of their own."""
    return unit not in ("second", "minute", "hour") and (unit != "quarter" or count < 0)


def _week_of(unit: str, day: Field) -> Unit | None:
    """The week or weekend that a day lies in."""
    return Unit(unit, 0, day) if unit in ("week", "weekend") else None


def _numeric(text: str) -> Field | Either:
    first, second, year = (int(piece) for piece in re.split(r"[/.-]", text))
    year += 0 if year > 99 else (1900 if year > 50 else 2000)
    day_first, month_first = (Field(year=year, month=m, day=d) for d, m in ((first, second), (second, first)))
    if first > 12 or first == second:
        return day_first
    return month_first if second > 12 else Either(day_first, month_first)


def _plausible(text: str) -> Field | Either | None:
    first, second, _ = (int(piece) for piece in re.split(r"[/.-]", text))
    return _numeric(text) if 1 <= min(first, second) <= 12 and max(first, second) <= 31 else None


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _roman(text: str) -> Field | None:
    day, month, year = re.split("[/.-]", text)
    if not 1 <= int(day) <= 31:
        return None
    return Field(year=int(year), month=_ROMAN.index(month) + 1, day=int(day))


def _iso(text: str) -> Field:
    year, month, day = (int(piece) for piece in re.split("[-/]", text[:10]))
    clock = text[11:16] or None
    return Field(
        year=year,
        month=month,
        day=day,
        clock=clock,
        zone=text[16:].lstrip(":0123456789") or None if clock else None,
    )


def _decade(tens: int) -> Field:
    """A decade by its year; "the 1800s" are a century, but "the 2000s" only its first years so far."""
    is_century = tens % 10 == 0 and tens < _FIRST_DECADE_OF_ITS_OWN
    return Field(century=tens // 10) if is_century else Field(decade=tens)


def _part_of_decade(mod: str, decade: int) -> Part:
    return Part(Field(decade=decade), mod)


def _century(mod: str | None, ordinal: int) -> Field | Part | None:
    if not 1 < ordinal < 30:
        return None
    century = Field(century=ordinal - 1)
    return Part(century, mod) if mod else century


def _days_before(month: int, *days: int, year: int | None) -> Split:
    """Days that stand before their month and its year, which belong to the last: "4, 5 and 9 June 2017"."""
    last = len(days) - 1
    ends = (*range(last), last + (1 if year is None else 2))
    return Split(
        tuple(
            (place, end, Field(year=year, month=month, day=day))
            for place, (end, day) in enumerate(zip(ends, days, strict=True))
        )
    )


def _days_behind(month: int, *days: int, year: int | None) -> Split:
    """Days that stand behind their month, which belongs to the first, as the year to the last: "June 4, 5 and 9"."""
    starts = (0, *range(2, len(days) + 1))
    ends = (*range(1, len(days)), len(days) + (year is not None))
    return Split(
        tuple(
            (start, end, Field(year=year, month=month, day=day))
            for start, end, day in zip(starts, ends, days, strict=True)
        )
    )


def _said(field: Field) -> dict[str, Any]:
    return {
        f.name: getattr(field, f.name) for f in fields(Field) if getattr(field, f.name) not in (None, False)
    }


RULES = (
    # ── months and weekdays by name ──────────────────────────────────────────────────────────────
    Rule("month by name", "<month-name>", lambda m: m, "month", guard=Guard(cased=True)),
    Rule(
        "month that is also a word",
        "<month-word>",
        lambda m: m,
        "month",
        guard=Guard(cased=True, not_before=words("long")),
        never=("The Long March 5 rocket flew.",),
    ),
    Rule("month abbreviated", "<month-abbr> .?", lambda m: m, "month", guard=Guard(cased=True)),
    Rule(
        "month that stands alone",
        "<month-name>",
        lambda m: m,
        "lone-month",
        guard=Guard(
            cased=True,
            not_before=words("mr mrs ms dr miss lord lady"),
            not_shape_after=re.compile(r"[A-Z][a-z]*"),
        ),
    ),
    Rule(
        "month before a name",
        "<month-name>",
        lambda m: m,
        "lone-month",
        guard=Guard(cased=True, before=NAMED_AFTER - {"and"}),
        never=("Craig and April Brown left.",),
    ),
    Rule(
        "month that is also a word, alone",
        "<month-word>",
        lambda m: m,
        "lone-month",
        guard=Guard(cased=True, before=NAMED_AFTER, shape_before=re.compile(r"[a-z]+est")),
    ),
    Rule(
        "month that is also a word, in the next year",
        "<month-word>",
        lambda m: m,
        "lone-month",
        guard=Guard(cased=True, before=words("following preceding ensuing"), not_after=words("'s ’s")),
        examples=(
            Example(
                text="It opened in 1921 and closed the following March.",
                finds="the following March",
                value="1922-03",
            ),
        ),
        never=("The party split following May's speech.",),
    ),
    Rule(
        "month that says which",
        "<month-name>",
        lambda m: m,
        "lone-month",
        guard=Guard(
            cased=True,
            before=OWNERS,
            shape_after=re.compile(r"[A-Z][a-z]+"),
            not_shape_after=re.compile(
                r"Revolution|Crisis|Coup|Rising|Uprising|Putsch|Manifesto|Theses|Monarchy"
            ),
        ),
        never=("The October Revolution was filmed.",),
    ),
    Rule(
        "month that is also a word, and says which",
        "<month-word>",
        lambda m: m,
        "lone-month",
        guard=Guard(cased=True, before=OWNERS, shape_after=NOUN, not_shape_after=re.compile(r"[A-Z].*")),
    ),
    Rule("month abbreviated, alone", "<month-abbr> .", lambda m: m, "lone-month", guard=Guard(cased=True)),
    Rule("weekday by name", "<weekday-name>", lambda d: d, "weekday", guard=Guard(cased=True)),
    Rule(
        "weekday abbreviated with a stop",
        "<weekday-abbr> .",
        lambda d: d,
        "weekday",
        guard=Guard(cased=True, not_shape_before=re.compile(r"[A-Z][a-z]+")),
        never=("The book is called Red Sun. It sells well.",),
    ),
    Rule(
        "the fall season",
        "<fall>",
        lambda s: s,
        "season-only",
        guard=Guard(
            before=words("last this next in of early late mid - since each every by previous following"),
            not_after=words("from to below"),
        ),
        never=("Prices explain this fall from last week's heights.",),
    ),
    # ── days ─────────────────────────────────────────────────────────────────────────────────────
    Rule(
        "month day year",
        "<month> <dom> ,? <year>",
        lambda m, d, y: Field(year=y, month=m, day=d),
        "day",
        examples=(
            Example(
                text="The bridge opened on March 3, 1987, after a delay.",
                finds="March 3, 1987",
                value="1987-03-03",
            ),
            Example(text="It was signed on Feb. 9th, 2011.", finds="Feb. 9th, 2011", value="2011-02-09"),
        ),
    ),
    Rule(
        "day of month in a form",
        "<dom> - <month> - <year>",
        lambda d, m, y: Field(year=y, month=m, day=d),
        "day",
        examples=(Example(text="Stamped 5-Jun-2018 by him.", finds="5-Jun-2018", value="2018-06-05"),),
    ),
    Rule(
        "month day of year",
        "<month> <dom> of <year>",
        lambda m, d, y: Field(year=y, month=m, day=d),
        "day",
        examples=(
            Example(text="On May 4 of 1921 the mill burned down.", finds="May 4 of 1921", value="1921-05-04"),
        ),
    ),
    Rule(
        "year month day",
        "<year> ,? <month> <dom>",
        lambda y, m, d: Field(year=y, month=m, day=d),
        "day",
        examples=(Example(text="It set off on 2004 March 2.", finds="2004 March 2", value="2004-03-02"),),
    ),
    Rule(
        "day month year",
        "<dom> of? <month> ,? <year>",
        lambda d, m, y: Field(year=y, month=m, day=d),
        "day",
        examples=(
            Example(
                text="He was born on 14 October 1962 in Leith.", finds="14 October 1962", value="1962-10-14"
            ),
        ),
    ),
    Rule(
        "day month, year of three digits",
        "<dom> of? <month> ,? <int>",
        lambda d, m, y: Field(year=y, month=m, day=d) if 100 <= y < 1000 else None,
        "day",
        guard=Guard(not_shape_after=re.compile(r"[^\W\d_]+"), not_after=words("% ° £ $")),
        examples=(
            Example(
                text="He died on 30 September 420, in his cell.", finds="30 September 420", value="0420-09-30"
            ),
        ),
        never=("On 30 September 420 men left.",),
    ),
    Rule(
        "month day",
        "<month> <dom>",
        lambda m, d: Field(month=m, day=d),
        "day",
        examples=(
            Example(text="The panel met on June 4.", finds="June 4", value="2019-06-04"),
            Example(text="Voters will choose a mayor on July 9.", finds="July 9", value="2019-07-09"),
            Example(text="Sales begin on July seventh.", finds="July seventh", value="2019-07-07"),
        ),
        never=("Their shop on 3 March Lane closed.",),
    ),
    Rule(
        "day month",
        "<dom> of? <month>",
        lambda d, m: Field(month=m, day=d),
        "day",
        examples=(Example(text="The hearing began on 3 May.", finds="3 May", value="2019-05-03"),),
    ),
    Rule(
        "month the day",
        "<month> the <dom-ord>",
        lambda m, d: Field(month=m, day=d),
        "day",
        guard=Guard(not_shape_before=re.compile(r"\d+")),
        examples=(
            Example(text="They sailed on July the fourth.", finds="July the fourth", value="2019-07-04"),
        ),
        never=("On 14 July the fourth ferry sailed.",),
    ),
    Rule(
        "day month, year of two digits",
        "<dom> <month> <short-year>",
        lambda d, m, yy: Field(yy=yy, month=m, day=d),
        "day",
        examples=(Example(text="The form is dated 9 March '98.", finds="9 March '98", value="1998-03-09"),),
    ),
    Rule(
        "month day, year of two digits",
        "<month> <dom> ,? <short-year>",
        lambda m, d, yy: Field(yy=yy, month=m, day=d),
        "day",
        examples=(Example(text="The form is dated March 9, '98.", finds="March 9, '98", value="1998-03-09"),),
    ),
    Rule(
        "weekday and day",
        "<weekday> ,? the? <day>",
        lambda w, f: Field(**_said(f), weekday=w),
        "day",
        examples=(
            Example(
                text="They flew home on Tuesday, 11 June 2019.",
                finds="Tuesday, 11 June 2019",
                value="2019-06-11",
            ),
            Example(text="A vigil was held on Friday, June 14.", finds="Friday, June 14", value="2019-06-14"),
        ),
    ),
    Rule(
        "weekday abbreviated and day",
        "<weekday-abbr> ,? <day>",
        lambda w, f: Field(**_said(f), weekday=w) if not f.weekday else None,
        "day",
        guard=Guard(cased=True),
        examples=(
            Example(
                text="It was posted on Fri, 14 June 2019.", finds="Fri, 14 June 2019", value="2019-06-14"
            ),
        ),
        never=("The sun May 3 came up.",),
    ),
    Rule(
        "weekday and day in brackets",
        "<weekday> ( <day> )",
        lambda w, f: Field(**_said(f), weekday=w),
        "day",
        examples=(
            Example(text="The vote fell on Monday (3 June).", finds="Monday (3 June)", value="2019-06-03"),
        ),
    ),
    Rule(
        "day, then its weekday",
        "<day> ,? <weekday>",
        lambda f, w: Field(**_said(f), weekday=w) if not f.weekday else None,
        "day",
        examples=(
            Example(text="It was signed on 4 June, Tuesday.", finds="4 June, Tuesday", value="2019-06-04"),
        ),
    ),
    Rule(
        "weekday and day of the month",
        "<weekday> ,? the? <dom-ord>",
        lambda w, d: Field(weekday=w, day=d),
        "day",
        guard=Guard(not_shape_after=re.compile(r"[^\W\d_]+")),
        examples=(
            Example(text="It struck on Thursday the 13th.", finds="Thursday the 13th", value="2019-06-13"),
        ),
    ),
    Rule(
        "a calendar day",
        "<day>",
        lambda f: f,
        "field",
        examples=(Example(text="Rain fell on 2 June.", finds="2 June", value="2019-06-02"),),
    ),
    Rule(
        "the day of month",
        "the|this <dom-ord> day? of? <month> ,? <year>?",
        lambda d, m, y: Field(year=y, month=m, day=d),
        "field",
        examples=(
            Example(
                text="Signed this 3rd day of May, 2015.",
                finds="this 3rd day of May, 2015",
                value="2015-05-03",
            ),
            Example(
                text="The lease ends on the 1st of June 2030.",
                finds="the 1st of June 2030",
                value="2030-06-01",
            ),
            Example(
                text="It expires on the 30th of November.", finds="the 30th of November", value="2019-11-30"
            ),
        ),
    ),
    Rule(
        "a bank holiday in May",
        "<may-holiday> <weekday>?",
        lambda month, _: Field(month=month),
        "date",
        weight=1,
        because="May has two of them, on its first and on its last Monday",
        examples=(
            Example(
                text="It shut on May Bank Holiday Monday.", finds="May Bank Holiday Monday", value="2019-05"
            ),
        ),
    ),
    Rule(
        "a bank holiday and its weekday",
        "<bank-holiday> <weekday>",
        lambda name, _: Field(holiday=name),
        "field",
        examples=(
            Example(
                text="It shut on August Bank Holiday Monday.",
                finds="August Bank Holiday Monday",
                value="2018-08-27",
            ),
        ),
    ),
    Rule(
        "the number and month",
        "the <int> <month>",
        lambda n, m: Field(month=m, day=n) if 1 <= n <= 31 else None,
        "field",
        guard=Guard(not_shape_after=NOUN, not_after=words("'s")),
        examples=(Example(text="It fell on the 30 November.", finds="the 30 November", value="2018-11-30"),),
        never=("The 30 November attacks shook it.",),
    ),
    Rule(
        "on the number and month",
        "the <int> <month>",
        lambda n, m: Field(month=m, day=n) if 1 <= n <= 31 else None,
        "field",
        guard=Guard(before=words("on"), shape_after=re.compile(r"[A-Z][a-z]+"), not_after=words("'s")),
        examples=(Example(text="On the 30 November Ann left.", finds="the 30 November", value="2018-11-30"),),
    ),
    Rule(
        "day of the month",
        "the <dom-ord>",
        lambda d: Field(day=d),
        "date",
        because="an ordinal after 'on the' counts days",
        guard=Guard(
            before=words("on by until till"),
            not_after=words(
                "floor of day hole green street avenue place try century and or anniversary row lap minute"
            ),
            not_shape_after=NOUN,
        ),
        never=("They rode on the 20th Hussars' horses.",),
        examples=(
            Example(
                text="The strike ended in May. Talks resumed on the 28th.",
                finds="the 28th",
                value="2019-05-28",
            ),
        ),
    ),
    Rule(
        "part of the day of the month",
        "the <part> of <the-dom>",
        lambda p, d: Field(day=d, part=p),
        "date",
        because="an ordinal behind a part of the day counts days",
        guard=Guard(not_after=words("century"), not_shape_after=NOUN),
        examples=(
            Example(
                text="They met in May. On the night of the 28th they fled.",
                finds="the night of the 28th",
                value="2019-05-28TNI",
                type="TIME",
            ),
        ),
        never=("It was the night of the 20th century.", "It was the morning of the third race."),
    ),
    Rule(
        "the day of a month near",
        "<the-dom> of <shifted>",
        lambda d, month: In(month, Field(day=d)) if month.unit == "month" else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="It shut on the 11th of last month.", finds="the 11th of last month", value="2019-05-11"
            ),
            Example(
                text="It opens on the 1st of next month.", finds="the 1st of next month", value="2019-07-01"
            ),
        ),
    ),
    *(
        Rule(
            f"day of the month of a letter, {words[0]}",
            f"the? <dom> {'|'.join(words)} .?",
            lambda d, months=months: In(Unit("month", months), Field(day=d)),
            "date",
            weight=1,
            because=f'"{words[0]}" is the month in which it is written, or the one beside it',
            examples=(
                Example(text=f"He sailed on the 3rd {words[0]}.", finds=f"the 3rd {words[0]}.", value=value),
            ),
        )
        for words, months, value in (
            (("inst",), 0, "2019-06-03"),
            (("ult", "ultimo"), -1, "2019-05-03"),
            (("prox", "proximo"), 1, "2019-07-03"),
        )
    ),
    Rule(
        "date with a Roman month",
        "<roman>",
        _roman,
        "field",
        because="a Roman number between the day and the year is the month",
        examples=(
            Example(text="Arrested 3.IX.1939 in Porto.", finds="3.IX.1939", value="1939-09-03"),
            Example(text="Wounded on 8/VIII/1944.", finds="8/VIII/1944", value="1944-08-08"),
        ),
        never=("See chapter 40.IV.1944.",),
    ),
    Rule(
        "ISO date",
        "<iso>",
        lambda text: _iso(text) if 1 <= int(text[5:7]) <= 12 and 1 <= int(text[8:10]) <= 31 else None,
        "field",
        examples=(
            Example(text="Filed 2019-05-30 by the clerk.", finds="2019-05-30", value="2019-05-30"),
            Example(text="Filed 2019/05/30 by the clerk.", finds="2019/05/30", value="2019-05-30"),
        ),
    ),
    Rule(
        "numeric date",
        "<numeric>",
        _plausible,
        "numeric-date",
        guard=Guard(not_before=words("version v build release firmware")),
        examples=(
            Example(text="Invoice dated 25/12/2018 was paid.", finds="25/12/2018", value="2018-12-25"),
            Example(text="Built 12/25/2018 by hand.", finds="12/25/2018", value="2018-12-25"),
        ),
    ),
    Rule("a numeric date", "<numeric-date>", lambda m: m, "date"),
    # ── spans of days: each end is an expression of its own ──────────────────────────────────────
    Rule(
        "month day to day",
        "<month> <dom> -|–|/|to|and|or|through|until <dom> ,? <year>?",
        lambda m, a, b, y: _days_behind(m, a, b, year=y),
        "spans",
        weight=1,
        examples=(
            Example(text="The fair runs July 5-7.", finds="July 5", value="2019-07-05"),
            Example(text="The fair runs July 5-7.", finds="7", value="2019-07-07"),
        ),
    ),
    Rule(
        "day to day month",
        "<dom> -|–|/|to|and|or|until <dom> of? <month> ,? <year>?",
        lambda a, b, m, y: _days_before(m, a, b, year=y),
        "spans",
        weight=1,
        examples=(
            Example(text="It fell on 5/6 June 1944.", finds="5", value="1944-06-05"),
            Example(text="Strikes are planned for 8 and 9 July.", finds="8", value="2019-07-08"),
            Example(text="Strikes are planned for 8 and 9 July.", finds="9 July", value="2019-07-09"),
        ),
    ),
    Rule(
        "days of one month",
        "<dom> , <dom> ,? and|or <dom> of? <month> ,? <year>?",
        lambda a, b, c, m, y: _days_before(m, a, b, c, year=y),
        "spans",
        weight=1,
        examples=(
            Example(text="They met on 4, 5 and 9 June 2017.", finds="4", value="2017-06-04"),
            Example(text="They met on 4, 5 and 9 June 2017.", finds="9 June 2017", value="2017-06-09"),
        ),
    ),
    Rule(
        "days of a month named first",
        "<month> <dom> , <dom> ,? and|or <dom> ,? <year>?",
        lambda m, a, b, c, y: _days_behind(m, a, b, c, year=y),
        "spans",
        weight=1,
        examples=(
            Example(text="They met on June 4, 5 and 9.", finds="June 4", value="2019-06-04"),
            Example(text="They met on June 4, 5 and 9.", finds="9", value="2019-06-09"),
        ),
    ),
    Rule("the day of a month", "the <dom-ord>", lambda d: d, "the-dom"),
    Rule(
        "the day to the day of month",
        "<the-dom> -|–|to|and|or|until <the-dom> of? <month> ,? <year>?",
        lambda a, b, m, y: _days_before(m, a, b, year=y),
        "spans",
        weight=1,
        examples=(
            Example(text="It ran from the 3rd to the 9th of June.", finds="the 3rd", value="2019-06-03"),
            Example(
                text="It ran from the 3rd to the 9th of June.", finds="the 9th of June", value="2019-06-09"
            ),
        ),
    ),
    Rule(
        "month to month year",
        "<month> -|–|to|and|or|until|through <month> ,? <year>",
        lambda a, b, y: Split(((0, 0, Field(year=y, month=a)), (1, 2, Field(year=y, month=b)))),
        "spans",
        weight=1,
        examples=(
            Example(text="It was closed from May to June 2017.", finds="May", value="2017-05"),
            Example(text="It was closed from May to June 2017.", finds="June 2017", value="2017-06"),
        ),
    ),
    Rule(
        "month, month and month of one year",
        "<month> , <month> ,? and|or <month> ,? <year>",
        lambda a, b, c, y: Split(
            ((0, 0, Field(year=y, month=a)), (1, 1, Field(year=y, month=b)), (2, 3, Field(year=y, month=c)))
        ),
        "spans",
        weight=1,
        examples=(
            Example(text="It was shut in May, June and July 2017.", finds="May", value="2017-05"),
            Example(text="It was shut in May, June and July 2017.", finds="July 2017", value="2017-07"),
        ),
    ),
    Rule(
        "month to month of a year",
        "<month> -|–|to|and|or|until|through <month> of <year>",
        lambda a, b, y: Split(((0, 0, Field(year=y, month=a)), (1, 2, Field(year=y, month=b)))),
        "spans",
        weight=1,
        examples=(
            Example(text="It failed in May and July of 2016.", finds="May", value="2016-05"),
            Example(text="It failed in May and July of 2016.", finds="July of 2016", value="2016-07"),
        ),
    ),
    Rule(
        "season to season of a year",
        "<the-season> -|–|/|to|and|or|until|through <the-season> of? <year>",
        lambda a, b, y: Split(((0, 0, Field(year=y, season=a)), (1, 2, Field(year=y, season=b)))),
        "spans",
        weight=1,
        examples=(
            Example(text="She wore his spring-summer 2017 gown.", finds="spring", value="2017-SP"),
            Example(
                text="It shut for the summer and autumn of 2017.", finds="autumn of 2017", value="2017-FA"
            ),
        ),
    ),
    Rule(
        "day month to day month year",
        "<dom> <month> -|–|to|and|or|until <dom> <month> ,? <year>",
        lambda a, m, b, n, y: Split(
            ((0, 1, Field(year=y, month=m, day=a)), (2, 4, Field(year=y, month=n, day=b)))
        ),
        "spans",
        weight=1,
        examples=(Example(text="It ran from 28 May to 3 June 2017.", finds="28 May", value="2017-05-28"),),
    ),
    Rule(
        "month day to month day year",
        "<month> <dom> -|–|to|and|or|until|through <month> <dom> ,? <year>",
        lambda m, a, n, b, y: Split(
            ((0, 1, Field(year=y, month=m, day=a)), (2, 4, Field(year=y, month=n, day=b)))
        ),
        "spans",
        weight=1,
        examples=(
            Example(text="It ran from May 28 to June 3, 2017.", finds="June 3, 2017", value="2017-06-03"),
        ),
    ),
    Rule(
        "year to year",
        "<year> -|–|/ <year>",
        lambda a, b: Split(((0, 0, Field(year=a)), (1, 1, Field(year=b)))) if a < b else None,
        "spans",
        weight=1,
        examples=(
            Example(text="The war of 1914-1918 ended the trade.", finds="1914", value="1914"),
            Example(text="The war of 1914-1918 ended the trade.", finds="1918", value="1918"),
        ),
    ),
    Rule(
        "year to year of two digits",
        "<year> -|–|/ <yy>",
        lambda a, b: (
            Split(((0, 0, Field(year=a)), (1, 1, Field(year=a // 100 * 100 + b)))) if b > a % 100 else None
        ),
        "spans",
        weight=1,
        examples=(
            Example(text="He led the club in 1987-88.", finds="1987", value="1987"),
            Example(text="He led the club in 1987-88.", finds="88", value="1988"),
        ),
    ),
    Rule(
        "year to year before Christ",
        "<int> -|–|to|and <year>",
        lambda a, b: Split(((0, 0, Field(year=1 - a)), (1, 1, Field(year=b)))) if b <= 0 < a + b else None,
        "spans",
        weight=1,
        examples=(
            Example(text="The siege of 212-210 BC starved the city.", finds="212", value="BC0212"),
            Example(text="It lasted from 212 to 210 BC.", finds="210 BC", value="BC0210"),
        ),
        never=("It lasted from 12 to 1900.",),
    ),
    # ── months, quarters, halves, seasons ────────────────────────────────────────────────────────
    Rule(
        "month and year",
        "<month> ,? <year>",
        lambda m, y: Field(year=y, month=m),
        "field",
        examples=(
            Example(text="The plant closed in September 2008.", finds="September 2008", value="2008-09"),
        ),
    ),
    Rule(
        "month of year",
        "<month> of <year>",
        lambda m, y: Field(year=y, month=m),
        "field",
        examples=(
            Example(text="The mill burned down in the July of 1902.", finds="July of 1902", value="1902-07"),
        ),
    ),
    Rule(
        "month of a year of three digits",
        "<month> of <int>",
        lambda m, y: Field(year=y, month=m) if 100 <= y < 1000 else None,
        "field",
        guard=Guard(not_shape_after=re.compile(r"[^\W\d_]+"), not_after=words("% ° £ $")),
        examples=(
            Example(text="He died in December of 384, in Oslo.", finds="December of 384", value="0384-12"),
        ),
        never=("In December of 384 men 12 left.",),
    ),
    Rule(
        "month and year of two digits",
        "<month> <short-year>",
        lambda m, y: Field(yy=y, month=m),
        "field",
        examples=(Example(text="Sales peaked in Nov. '08.", finds="Nov. '08", value="2008-11"),),
    ),
    Rule(
        "month",
        "<lone-month>",
        lambda m: Field(month=m),
        "field",
        examples=(
            Example(text="He resigned in February.", finds="February", value="2019-02"),
            Example(text="She will return in November.", finds="November", value="2019-11"),
            Example(text="It was the wettest March on record.", finds="March", value="2019-03"),
            Example(text="The May launch failed.", finds="May", value="2019-05"),
            Example(text="He spoke of the November Leeds fire.", finds="November", value="2018-11"),
        ),
        never=(
            "Mrs May resigned.",
            "The Women's March was led by her.",
            "Fredric March starred.",
            "They may march.",
        ),
    ),
    Rule(
        "quarter of year",
        "<nth-quarter> of|in <year>",
        lambda q, y: Field(year=y, quarter=q),
        "stretch",
        weight=1,
        examples=(
            Example(
                text="Profit fell in the third quarter of 2017.",
                finds="the third quarter of 2017",
                value="2017-Q3",
            ),
        ),
    ),
    Rule(
        "year and quarter",
        "<year> <nth-quarter>",
        lambda y, q: Field(year=y, quarter=q),
        "stretch",
        examples=(
            Example(text="The 2017 third quarter was poor.", finds="The 2017 third quarter", value="2017-Q3"),
        ),
    ),
    Rule("n-th quarter", "<ord> quarter", lambda n: n if 1 <= n <= 4 else None, "nth-quarter"),
    Rule("quarter in short", "<quarter-short>", lambda q: q, "nth-quarter"),
    Rule(
        "quarter in short and year",
        "<quarter-short> ,? <year>",
        lambda q, y: Field(year=y, quarter=q),
        "field",
        examples=(Example(text="Output fell in Q3 2018.", finds="Q3 2018", value="2018-Q3"),),
    ),
    Rule("final quarter", "final quarter", lambda: 4, "nth-quarter"),
    Rule("n-th fiscal quarter", "<ord> fiscal quarter", lambda n: n if 1 <= n <= 4 else None, "nth-quarter"),
    Rule(
        "quarter by its last month",
        "<month> quarter",
        lambda m: None if m % 3 else Field(quarter=m // 3),
        "stretch",
        weight=1,
        guard=Guard(not_after=words("- final finals")),
        because="a quarter is called after the month that ends it",
        examples=(
            Example(
                text="Sales fell in the December quarter.", finds="the December quarter", value="2018-Q4"
            ),
        ),
    ),
    Rule(
        "half in short and year",
        "<half-short> ,? <year>",
        lambda h, y: Field(year=y, half=h),
        "field",
        examples=(Example(text="Output fell in H1 2018.", finds="H1 2018", value="2018-H1"),),
    ),
    Rule(
        "fiscal year in short",
        "<fiscal-short>",
        lambda y: Field(year=y),
        "field",
        examples=(Example(text="It will grow in FY2020.", finds="FY2020", value="2020"),),
    ),
    Rule(
        "fiscal year in short, apart",
        "fy <year>",
        lambda y: Field(year=y),
        "field",
        examples=(Example(text="It will grow in FY 2020.", finds="FY 2020", value="2020"),),
    ),
    Rule(
        "quarter",
        "<nth-quarter>",
        lambda q: Field(quarter=q),
        "stretch",
        examples=(
            Example(text="Sales rose in the first quarter.", finds="the first quarter", value="2019-Q1"),
        ),
    ),
    Rule(
        "quarter as an adjective",
        "<ord> - quarter",
        lambda n: Field(quarter=n) if n <= 4 else None,
        "field",
        weight=1,
        guard=Guard(
            not_after=words(
                "touchdown touchdowns interception interceptions lead drive deficit goal goals penalty run score "
                "scoring surge comeback fumble"
            )
        ),
        never=("He ran in a first-quarter touchdown.",),
        examples=(
            Example(text="It blamed the second-quarter loss.", finds="second-quarter", value="2019-Q2"),
        ),
    ),
    Rule(
        "fiscal quarter",
        "fiscal -? <nth-quarter>",
        lambda q: Field(quarter=q),
        "stretch",
        examples=(
            Example(
                text="Profit rose in the fiscal second quarter.",
                finds="the fiscal second quarter",
                value="2019-Q2",
            ),
        ),
    ),
    Rule(
        "fiscal quarter as an adjective",
        "fiscal <ord> - quarter",
        lambda n: Field(quarter=n) if n <= 4 else None,
        "field",
        weight=1,
        examples=(
            Example(
                text="It blamed the fiscal second-quarter loss.",
                finds="fiscal second-quarter",
                value="2019-Q2",
            ),
        ),
    ),
    Rule("a quarter told by its end", "the quarter", lambda: "quarter", "ended-quarter"),
    Rule(
        "quarter by its last day",
        "<ended-quarter> ended|ending <field>",
        lambda q, f: (
            Split(((0, 0, Unit(q, 0, Shift(f, -1, "month"))), (1, 1, f))) if f.month and f.day else None
        ),
        "spans",
        weight=1,
        examples=(
            Example(text="Profit fell in the quarter ended March 31.", finds="the quarter", value="2019-Q1"),
            Example(text="Profit fell in the quarter ended March 31.", finds="March 31", value="2019-03-31"),
        ),
    ),
    Rule(
        "a stretch told by its end",
        "the fiscal|financial? <unit>",
        lambda unit: Length(((1, unit),)) if unit in ("week", "month", "quarter", "year") else None,
        "ended-stretch",
    ),
    Rule(
        "stretch to its end",
        "<ended-stretch> to <field>",
        lambda length, f: Split(((0, 0, length), (1, 1, f))) if f.month else None,
        "spans",
        weight=1,
        examples=(
            Example(
                text="Prices rose by 3% in the year to May.", finds="the year", value="P1Y", type="DURATION"
            ),
            Example(text="Prices rose by 3% in the year to May.", finds="May", value="2019-05"),
            Example(text="Sales rose in the week to 9 June.", finds="the week", value="P1W", type="DURATION"),
        ),
    ),
    Rule(
        "quarter of a year near",
        "<shifted> 's <nth-quarter>",
        lambda whole, q: In(whole, Field(quarter=q)) if whole.unit == "year" else None,
        "date",
        examples=(
            Example(
                text="It could open in next year's first quarter.",
                finds="next year's first quarter",
                value="2020-Q1",
            ),
        ),
    ),
    Rule(
        "fiscal year",
        "the? fiscal|financial year? <year>",
        lambda y: Field(year=y),
        "field",
        weight=1,
        examples=(
            Example(text="The gap grew in fiscal 2018.", finds="fiscal 2018", value="2018"),
            Example(
                text="It grew in the financial year 2018.", finds="the financial year 2018", value="2018"
            ),
        ),
    ),
    Rule("n-th half", "<ord> half", lambda n: n if n <= 2 else None, "nth-half"),
    Rule("n-th half, hyphenated", "<ord> - half", lambda n: n if n <= 2 else None, "nth-half"),
    Rule("last half", "last|latter half", lambda: 2, "nth-half"),
    Rule(
        "half of year",
        "<nth-half> of <year>",
        lambda h, y: Field(year=y, half=h),
        "stretch",
        weight=1,
        examples=(
            Example(
                text="Output fell in the first half of 2018.", finds="the first half of 2018", value="2018-H1"
            ),
        ),
    ),
    Rule(
        "two quarters of a year",
        "the? <first-or-last> two quarters of <year>",
        lambda half, y: Field(year=y, half=half),
        "date",
        weight=4,
        examples=(
            Example(
                text="Output fell in the first two quarters of 2018.",
                finds="the first two quarters of 2018",
                value="2018-H1",
            ),
        ),
    ),
    Rule("the first of two", "first", lambda: 1, "first-or-last"),
    Rule("the last of two", "last|final", lambda: 2, "first-or-last"),
    Rule(
        "half of a year near",
        "the? <nth-half> of <shifted>",
        lambda h, whole: In(whole, Field(half=h)) if whole.unit == "year" else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="It will open in the second half of this year.",
                finds="the second half of this year",
                value="2019-H2",
            ),
        ),
    ),
    Rule(
        "half of the year",
        "the <nth-half> of the year",
        lambda h: In(Unit("year", 0, PASSAGE), Field(half=h)),
        "date",
        weight=2,
        examples=(
            Example(
                text="Sales fell in the first half of the year.",
                finds="the first half of the year",
                value="2019-H1",
            ),
        ),
    ),
    Rule(
        "half as an adjective",
        "<ord> - half",
        lambda n: Field(half=n) if n <= 2 else None,
        "field",
        guard=Guard(
            not_after=words(
                "time goal goals penalty lead substitute strike header display performance equaliser"
            )
        ),
        examples=(Example(text="Our first-half profit doubled.", finds="first-half", value="2019-H1"),),
        never=("He scored twice in the second half.",),
    ),
    Rule(
        "the fall season, if another is beside it",
        "the? <fall>",
        lambda s: s,
        "fall-beside",
        guard=Guard(before=words("in through throughout during of by until over for this last next")),
    ),
    Rule(
        "the fall and another season",
        "<fall-beside> and|or <season-only>",
        lambda a, b: Split(((0, 0, Field(season=a)), (1, 1, Field(season=b)))),
        "spans",
        examples=(
            Example(text="It lay idle through fall and winter.", finds="fall", value="2019-FA"),
            Example(text="It lay idle through the fall and winter.", finds="the fall", value="2019-FA"),
        ),
        never=("Prices fall and spring back.",),
    ),
    Rule("a season's name", "<season>", lambda s: s, "season-only"),
    Rule(
        "a spring in a step",
        "spring in his|her|their|its|the|my|our|your step|steps",
        lambda: Split(()),
        "spans",
        because="it is a leap",
    ),
    Rule("a season's name, with or without an article", "the? <season-only>", lambda s: s, "the-season"),
    Rule(
        "season and year",
        "<season-only> ,? of? <year>",
        lambda s, y: Field(year=y, season=s),
        "stretch",
        examples=(
            Example(text="It opened in the summer of 2014.", finds="the summer of 2014", value="2014-SU"),
        ),
    ),
    Rule(
        "season and year of two digits",
        "<season-only> of? <short-year>",
        lambda s, y: Field(yy=y, season=s),
        "stretch",
        examples=(
            Example(text="It opened in the summer of '69.", finds="the summer of '69", value="1969-SU"),
        ),
    ),
    Rule(
        "year and season",
        "<year> <season-only>",
        lambda y, s: Field(year=y, season=s),
        "stretch",
        guard=Guard(not_after=words("olympics olympic games paralympics")),
        examples=(
            Example(text="After its 2014 summer rally it fell.", finds="2014 summer", value="2014-SU"),
        ),
        never=("The 2012 Summer Olympics were held in London.",),
    ),
    Rule(
        "season with an article",
        "the whole|entire? <season-only>",
        lambda s: Field(season=s),
        "field",
        guard=Guard(
            not_after=words("olympics olympic games paralympics palace"),
            not_shape_after=re.compile(r"[A-Z].*"),
        ),
        never=("The Winter Olympics opened.", "The Spring Uprising was crushed."),
        examples=(
            Example(
                text="He joined in the summer.", finds="the summer", published="2019-04-02", value="2018-SU"
            ),
            Example(text="They spent the whole winter there.", finds="the whole winter", value="2018-WI"),
        ),
    ),
    Rule(
        "season",
        "<season-only>",
        lambda s: Field(season=s),
        "field",
        guard=Guard(
            not_before=words("hot main box coil prague arab nuclear alice water off natural mineral thermal"),
            not_shape_after=NOUN,
            not_after=words("olympics games paralympics"),
        ),
        examples=(Example(text="Sales fall in winter.", finds="winter", value="2018-WI"),),
        never=("They sell winter coats.", "The Winter Olympics opened."),
    ),
    # ── years, decades, centuries ────────────────────────────────────────────────────────────────
    Rule(
        "year",
        "<year>",
        lambda y: Field(year=y) if not 0 < y < _RECENT_YEARS else None,
        "field",
        guard=BARE_YEAR,
        examples=(
            Example(text="The firm was founded in 1921.", finds="1921", value="1921"),
            Example(text="Its 2018 accounts are late.", finds="2018", value="2018"),
            Example(text="It was cold. Although 2005 was dry, it flooded.", finds="2005", value="2005"),
            Example(text="It follows Leeds's 2014 defeat.", finds="2014", value="2014"),
        ),
        never=(
            "Flight 1921 was late.",
            "He sold Widgets 2000 to schools.",
            "They were held under the Harbours Act 2000.",
            "Some 2000 people marched.",
            "It cost $1999.",
            "It holds 1,921 books.",
            "Roughly 1921 ships lay there.",
        ),
    ),
    Rule(
        "year told in words",
        "<year-in-words>",
        lambda y: Field(year=y),
        "field",
        guard=YEAR_IN_WORDS,
        examples=(
            Example(
                text="Leeds nineteen eighty-four. A mill burns down.",
                finds="nineteen eighty-four",
                value="1984",
            ),
            Example(text="That was in nineteen eighty-four.", finds="nineteen eighty-four", value="1984"),
        ),
    ),
    Rule(
        "year of a season",
        "<year>",
        lambda y: Field(year=y) if not 0 < y < _RECENT_YEARS else None,
        "field",
        guard=Guard(shape_before=re.compile(r"[A-Z].*"), after=words("season campaign")),
        examples=(Example(text="He told of the Elm Rovers 1969 season.", finds="1969", value="1969"),),
    ),
    Rule(
        "the year of a car",
        "<year> <car-maker>",
        lambda year, maker: Split(()),
        "spans",
        weight=1,
        guard=Guard(shape_after=re.compile(r"[A-Z].*|\d+")),
        because="the year in which a car was made tells no time of the story",
    ),
    Rule(
        "the year of a law report",
        "[|( <year> ]|) <int>? <law-report>",
        lambda year, volume, report: Split(()),
        "spans",
        weight=1,
        because="the year in which a judgment was printed tells no time of the story",
    ),
    Rule(
        "year of long ago",
        "<year>",
        lambda y: Field(year=y) if 0 < y < _RECENT_YEARS else None,
        "field",
        guard=Guard(before=YEAR_AFTER, not_after=MEASURED | {"victims"}),
        examples=(Example(text="The abbey was founded in 1132.", finds="1132", value="1132"),),
        never=("The craft was called Cosmos 1686.",),
    ),
    Rule(
        "year of two digits",
        "<short-year>",
        lambda y: Field(yy=y),
        "field",
        guard=Guard(not_after=MEASURED),
        examples=(Example(text="The class of '89 met again.", finds="'89", value="1989"),),
    ),
    Rule(
        "the year number",
        "the? year <year>",
        lambda y: Field(year=y),
        "field",
        examples=(
            Example(text="The vault was sealed in the year 1901.", finds="the year 1901", value="1901"),
        ),
    ),
    Rule(
        "the number of an early year",
        "the year <int>",
        lambda y: Field(year=y) if _FIRST_EARLY_YEAR <= y < _RECENT_YEARS else None,
        "field",
        weight=1,
        because="a year of two or three digits is only told from other numbers by what is said before it",
        examples=(
            Example(text="The fort was founded in the year 71.", finds="the year 71", value="0071"),
            Example(text="The fort burnt down in the year 950.", finds="the year 950", value="0950"),
        ),
    ),
    Rule("year before Christ, with stops", "<num> b . c .?", lambda y: 1 - int(y), "year", weight=1),
    Rule(
        "year before Christ",
        "<num> bc|bce",
        lambda y: 1 - int(y),
        "year",
        examples=(Example(text="The city fell in 146 BC.", finds="146 BC", value="BC0146"),),
    ),
    Rule(
        "anno Domini",
        "<anno-domini> <int>",
        lambda _, y: Field(year=y),
        "field",
        guard=Guard(cased=True),
        examples=(
            Example(text="The wall was begun in AD 122.", finds="AD 122", value="0122"),
            Example(text="The plague came in A.D. 1348.", finds="A.D. 1348", value="1348"),
        ),
    ),
    Rule(
        "anno Domini, after the year",
        "<int> ad",
        lambda y: Field(year=y) if _FIRST_EARLY_YEAR <= y < _RECENT_YEARS else None,
        "field",
        weight=1,
        guard=Guard(
            before=YEAR_AFTER,
            not_shape_after=re.compile(
                r"(?!(?:has|his|is|this|was)$)[a-z]+s|campaign|revenue|agency|spending"
            ),
        ),
        examples=(Example(text="In 394 AD it was shut.", finds="394 AD", value="0394"),),
        never=("It sold about 394 ad spaces.",),
    ),
    Rule(
        "decade",
        "the? <decade>",
        _decade,
        "decade-date",
        guard=Guard(not_before=words("his her their my")),
        examples=(
            Example(text="Trade grew in the 1980s.", finds="the 1980s", value="198"),
            Example(text="Trade grew in the 1800s.", finds="the 1800s", value="18"),
            Example(text="Trade grew in the 2000s.", finds="the 2000s", value="200"),
        ),
    ),
    Rule(
        "decade of two digits",
        "the <bare-decade>",
        lambda d: Field(decade=d),
        "decade-date",
        guard=Guard(not_before=words("to reach reached hit")),
        examples=(
            Example(text="It shut in the 60s.", finds="the 60s", value="196"),
            Example(text="It shut in the '00s.", finds="the '00s", value="200"),
        ),
        never=(
            "She is in her 60s.",
            "The heat will reach the 70s.",
            "He is in his late 30s.",
            "He is in his mid-50s.",
            "It was in the low 30s.",
        ),
    ),
    Rule(
        "decade of two digits that says which",
        "<bare-decade>",
        lambda d: Field(decade=d),
        "decade-date",
        guard=Guard(
            not_before=words(
                "his her their my your our early mid late to and or - low upper lower high teens"
            ),
            shape_after=NOUN,
        ),
        examples=(Example(text="She loves 60s pop.", finds="60s", value="196"),),
        never=("She is in her 60s now.",),
    ),
    Rule(
        "a decade and another",
        "<decade-date> and|or|to|-|– <bare-decade>",
        lambda one, d: (
            Split(((0, 0, one), (1, 1, Field(decade=one.decade // 10 * 10 + d % 10))))
            if one.decade is not None and one.decade % 10 < d % 10
            else None
        ),
        "spans",
        examples=(
            Example(text="He ran it in the 1860s and 70s.", finds="the 1860s", value="186"),
            Example(text="He ran it in the 1860s and 70s.", finds="70s", value="187"),
        ),
        never=("They are in their 60s and 70s.",),
    ),
    Rule("an early or late decade of two digits", "<early> -? <bare-decade>", _part_of_decade, "bare-part"),
    Rule(
        "parts of two decades of two digits",
        "the <bare-part> and|or|to|-|– <bare-part>",
        lambda a, b: Split(((0, 0, a), (1, 1, b))),
        "spans",
        examples=(
            Example(
                text="It was shut in the late 80s and early 90s.", finds="early 90s", value="199", mod="START"
            ),
        ),
        never=("They are in their late 50s and early 60s.",),
    ),
    Rule(
        "part of a decade of two digits",
        "the <bare-part>",
        lambda part: part,
        "date",
        weight=1,
        examples=(Example(text="They met in the late 60s.", finds="the late 60s", value="196", mod="END"),),
        never=("He is in his late 60s.",),
    ),
    Rule(
        "decade in words",
        "the <decade-word>",
        lambda d: Field(decade=190 + d),
        "decade-date",
        guard=Guard(not_after=words("club bar fc united beat won lost drew play played scored")),
        examples=(Example(text="He played in the sixties.", finds="the sixties", value="196"),),
        never=("She is in her sixties.",),
    ),
    Rule(
        "the new year",
        "the new year",
        lambda: Unit("year", 0, Shift(NOW, 11, "month")),
        "date",
        because="in January the new year has begun",
        guard=Guard(not_after=words("'s eve day"), not_shape_after=re.compile(r"[A-Z][a-z].*")),
        never=("He is on the New Year Honours list.",),
        examples=(
            Example(text="Talks will resume in the new year.", finds="the new year", value="2020"),
            Example(
                text="The moon rose on the first night of the new year.",
                finds="the new year",
                value="2019",
                published="2019-01-02",
            ),
        ),
    ),
    Rule(
        "early in the new year",
        "<early> in the new year",
        lambda mod: Part(Unit("year", 0, Shift(NOW, 11, "month")), mod),
        "date",
        weight=1,
        because="in January the new year has begun",
        guard=Guard(not_after=words("'s eve day")),
        examples=(
            Example(
                text="Talks will resume early in the new year.",
                finds="early in the new year",
                value="2020",
                mod="START",
            ),
        ),
    ),
    Rule(
        "part of a decade in words",
        "the <early> <decade-word>",
        lambda mod, d: Part(Field(decade=190 + d), mod),
        "date",
        weight=1,
        examples=(
            Example(text="They met in the late eighties.", finds="the late eighties", value="198", mod="END"),
        ),
    ),
    Rule(
        "the attacks of 11 September",
        "11|11th september",
        lambda: Field(year=2001, month=9, day=11),
        "date",
        weight=2,
        guard=Guard(after=NINE_ELEVEN),
        because="the attacks have the day for their name",
        examples=(
            Example(text="It shut after the 11 September attacks.", finds="11 September", value="2001-09-11"),
        ),
    ),
    Rule(
        "the attacks of September 11",
        "sept|september .? 11|11th",
        lambda: Field(year=2001, month=9, day=11),
        "date",
        weight=2,
        guard=Guard(cased=True, after=NINE_ELEVEN),
        because="the attacks have the day for their name",
        examples=(
            Example(text="It shut after the Sept. 11 attacks.", finds="Sept. 11", value="2001-09-11"),
            Example(
                text="It shut after the September 11 terror attacks.",
                finds="September 11",
                value="2001-09-11",
            ),
        ),
    ),
    Rule(
        "nine eleven",
        "9 / 11",
        lambda: Field(year=2001, month=9, day=11),
        "date",
        guard=Guard(not_before=words("$ £ fahrenheit"), not_after=words("/")),
        examples=(Example(text="It had changed since 9/11.", finds="9/11", value="2001-09-11"),),
    ),
    Rule(
        "early hours",
        "the early|small|wee hours of <field>",
        lambda f: Part(Field(**_said(f), part="MO"), "START") if f.day or f.weekday or f.holiday else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="Fire broke out in the early hours of Monday.",
                finds="the early hours of Monday",
                value="2019-06-24TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "early hours of a day's part",
        "the early|small|wee hours of <timed-day>",
        lambda f: Part(f, "START"),
        "date",
        weight=2,
        examples=(
            Example(
                text="Fire broke out in the early hours of Monday morning.",
                finds="the early hours of Monday morning",
                value="2019-06-24TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "early hours of a day near",
        "the early|small|wee hours of <shifted>",
        lambda day: Part(In(day, Field(part="MO")), "START") if day.unit == "day" else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="Fire broke out in the early hours of yesterday.",
                finds="the early hours of yesterday",
                value="2019-06-26TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "early morning hours",
        "the early <part> hours of <field>",
        lambda p, f: Part(Field(**_said(f), part=p), "START") if f.day or f.weekday or f.holiday else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="It broke out in the early morning hours of Sunday.",
                finds="the early morning hours of Sunday",
                value="2019-06-23TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "a decade",
        "<decade-date>",
        lambda f: f,
        "date",
        examples=(Example(text="The line closed in the 1960s.", finds="the 1960s", value="196"),),
    ),
    Rule(
        "part of a decade",
        "the <early> -? <decade>",
        lambda mod, d: Part(_decade(d), mod),
        "date",
        weight=1,
        examples=(
            Example(text="Crime rose in the early 1990s.", finds="the early 1990s", value="199", mod="START"),
            Example(text="Crime rose in the late 1800s.", finds="the late 1800s", value="18", mod="END"),
        ),
    ),
    Rule(
        "part of a decade, no article",
        "<early> -? <decade>",
        lambda mod, d: Part(_decade(d), mod),
        "date",
        guard=Guard(not_before=words("his her their my your our")),
        never=("He is in his mid-50s.",),
        examples=(
            Example(text="It is a song of mid-1970s Leeds.", finds="mid-1970s", value="197", mod="MID"),
        ),
    ),
    Rule(
        "half of a decade",
        "the? <nth-half> of the <decade>",
        lambda h, d: Part(_decade(d), ("START", "END")[h - 1]),
        "date",
        examples=(
            Example(
                text="Rents doubled in the second half of the 1990s.",
                finds="the second half of the 1990s",
                value="199",
                mod="END",
            ),
        ),
    ),
    Rule(
        "century",
        "<ord> -? century",
        lambda n: Field(century=n - 1) if n < 30 else None,
        "stretch",
        guard=Guard(not_after=words("fox studios")),
        never=("It was filmed by 20th Century Fox.",),
        examples=(
            Example(text="The church dates from the 14th century.", finds="the 14th century", value="13"),
        ),
    ),
    Rule(
        "century before Christ",
        "<ord> century bc|bce",
        lambda n: Field(century=-n),
        "stretch",
        examples=(
            Example(
                text="The wall dates from the third century BC.", finds="the third century BC", value="BC02"
            ),
        ),
    ),
    Rule(
        "half of a century told by its number",
        "the <nth-half> of the <ord> century",
        lambda h, n: _century(("START", "END")[h - 1], n),
        "date",
        weight=1,
        examples=(
            Example(
                text="It grew rich in the first half of the 16th century.",
                finds="the first half of the 16th century",
                value="15",
                mod="START",
            ),
        ),
    ),
    Rule(
        "the turn of a century",
        "the turn of the <ord> century",
        lambda n: _century("START", n),
        "date",
        weight=1,
        examples=(
            Example(
                text="It opened at the turn of the 20th century.",
                finds="the turn of the 20th century",
                value="19",
                mod="START",
            ),
        ),
    ),
    Rule(
        "decade of a century",
        "the <ord> decade of the <ord> century",
        lambda k, n: Field(decade=10 * (n - 1) + k - 1) if k <= 10 and 1 < n < 30 else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="It opened in the first decade of the 20th century.",
                finds="the first decade of the 20th century",
                value="190",
            ),
        ),
    ),
    Rule("a century with its article", "the <bare-century> century", lambda century: century, "the-century"),
    Rule(
        "from century to century",
        "the <bare-century> and|or|to|until|-|– <the-century>",
        lambda a, b: Split(((0, 0, a), (1, 1, b))) if a is not None else None,
        "spans",
        weight=1,
        examples=(
            Example(text="It slept from the 17th to the 19th century.", finds="17th", value="16"),
            Example(text="It slept from the 17th to the 19th century.", finds="the 19th century", value="18"),
        ),
    ),
    Rule(
        "this century",
        "this century",
        lambda: Unit("century"),
        "date",
        examples=(Example(text="It is the worst drought this century.", finds="this century", value="20"),),
    ),
    Rule(
        "last century",
        "last century",
        lambda: Unit("century", -1),
        "date",
        weight=2,
        guard=Guard(not_before=words("the")),
        examples=(Example(text="It was built last century.", finds="last century", value="19"),),
    ),
    Rule("part of a century, ahead of the century", "<early>? -? <ord>", _century, "bare-century"),
    Rule(
        "two centuries",
        "the <bare-century> and|or|to|-|– <bare-century> centuries",
        lambda a, b: Split(((0, 0, a), (1, 1, b))) if a is not None and b is not None else None,
        "spans",
        weight=1,
        examples=(
            Example(
                text="It was built in the late 18th and early 19th centuries.",
                finds="late 18th",
                value="17",
                mod="END",
            ),
            Example(
                text="It was built in the late 18th and early 19th centuries.",
                finds="early 19th",
                value="18",
                mod="START",
            ),
        ),
    ),
    Rule(
        "the period of a year",
        "the <year> season",
        lambda y: Field(year=y),
        "date",
        weight=1,
        examples=(Example(text="It began with the 2014 season.", finds="the 2014 season", value="2014"),),
    ),
    Rule(
        "the quarter of a year",
        "the <year> period|quarter",
        lambda y: Unit("quarter", 0, Field(year=y)),
        "date",
        weight=1,
        because="results are compared with those of the same quarter in another year",
        examples=(
            Example(
                text="Profit fell in the third quarter of 2018 from that of the 2017 period.",
                finds="the 2017 period",
                value="2017-Q3",
            ),
            Example(text="Profit doubled from the 2017 period.", finds="the 2017 period", value="2017"),
        ),
    ),
    Rule(
        "the fall of a year",
        "the? fall of <year>",
        lambda y: Field(year=y, season="FA"),
        "date",
        weight=1,
        examples=(Example(text="They met in the fall of 2007.", finds="the fall of 2007", value="2007-FA"),),
    ),
    # ── weekdays, weekends, holidays ─────────────────────────────────────────────────────────────
    Rule(
        "weekday",
        "<weekday>",
        lambda d: Field(weekday=d),
        "field",
        guard=Guard(
            not_before=words("black bloody man joe good sheffield cyber super fat bowl giving ruby"),
            not_after=words("island times telegraph mirror mail express post herald mercury world"),
        ),
        never=("She taught at a Sunday school.", "He hosts Saturday Night Live."),
        examples=(
            Example(text="The suspension was lifted on Wednesday.", finds="Wednesday", value="2019-06-26"),
            Example(text="Ministers will meet on Monday.", finds="Monday", value="2019-07-01"),
            Example(text="The panel is due to meet on Tuesday.", finds="Tuesday", value="2019-07-02"),
            Example(text="Ministers face further talks on Tuesday.", finds="Tuesday", value="2019-07-02"),
            Example(text="Smiling faces lit up the hall on Tuesday.", finds="Tuesday", value="2019-06-25"),
            Example(text="Rooney plays Leeds on Tuesday.", finds="Tuesday", value="2019-07-02"),
            Example(text="Hart withdrew as expected on Tuesday.", finds="Tuesday", value="2019-06-25"),
        ),
    ),
    Rule(
        "a newspaper's name",
        "independent|mail on <weekday>",
        lambda day: Split(()) if day == 7 else None,
        "spans",
        because="the name of a newspaper tells no time",
        guard=Guard(cased=True),
    ),
    Rule(
        "a club's name",
        "the <weekday>",
        lambda day: Split(()),
        "spans",
        because="the name of a club tells no time",
        guard=Guard(shape_after=CLUB),
    ),
    Rule(
        "what is called after a night",
        "<weekday> night live|football|baseball|lights|fever|hockey|takeaway",
        lambda day: Split(()),
        "spans",
        because="the name of a programme or a film tells no time",
    ),
    Rule(
        "what is called after Sunday",
        "<weekday> school|schools|roast|roasts",
        lambda day: Split(()) if day == 7 else None,
        "spans",
        because="it tells of any Sunday",
    ),
    Rule(
        "weekend",
        "the weekend",
        lambda: Field(weekend=True),
        "date",
        examples=(
            Example(text="Two people died at the weekend.", finds="the weekend", value="2019-W25-WE"),
            Example(text="They won at the weekend after a scare.", finds="the weekend", value="2019-W25-WE"),
        ),
    ),
    Rule(
        "holiday",
        "<holiday>",
        lambda name: Field(holiday=name),
        "field",
        guard=Guard(
            cased=True,
            not_before=words(
                "chinese lunar jewish orthodox coptic persian iranian islamic tibetan khmer tamil canadian father"
            ),
            not_after=words(
                "island agreement accord accords agreements honours honors tree card cards carol rising eggs egg present presents lights television "
                "special number market markets sequel sequels film films movie movies ii iii iv"
            ),
        ),
        examples=(
            Example(text="The shop shut on Christmas Eve.", finds="Christmas Eve", value="2018-12-24"),
            Example(text="They met on Good Friday.", finds="Good Friday", value="2019-04-19"),
        ),
        never=(
            "The fair opens at the Chinese New Year.",
            "They flew to Christmas Island.",
            "It burned at the Christmas market.",
        ),
    ),
    Rule(
        "over a holiday",
        "<holiday>",
        lambda name: Part(Field(holiday=name), "APPROX"),
        "date",
        weight=1,
        guard=Guard(cased=True, before=words("over"), not_shape_after=re.compile(r"[A-Z].*|\d+")),
        because="what goes on over a holiday takes the days around it too",
        examples=(Example(text="They met over Easter.", finds="Easter", value="2019-04-21", mod="APPROX"),),
        never=("They met over Easter 2019.",),
    ),
    Rule(
        "holiday and year",
        "<holiday> ,? of? <year>",
        lambda name, y: Field(holiday=name, year=y),
        "field",
        guard=Guard(cased=True),
        examples=(
            Example(
                text="They married on Christmas Eve 1999.", finds="Christmas Eve 1999", value="1999-12-24"
            ),
        ),
    ),
    Rule(
        "holiday and its day",
        "<holiday> ,? <day>",
        lambda name, day: day,
        "field",
        weight=1,
        guard=Guard(cased=True),
        examples=(
            Example(
                text="It opened on Easter Monday, April 22.",
                finds="Easter Monday, April 22",
                value="2019-04-22",
            ),
        ),
    ),
    Rule(
        "year and holiday",
        "<year> <holiday>",
        lambda y, name: Field(holiday=name, year=y),
        "field",
        examples=(
            Example(text="The 2015 Boxing Day flood cost more.", finds="2015 Boxing Day", value="2015-12-26"),
        ),
    ),
    # ── fields as dates ──────────────────────────────────────────────────────────────────────────
    Rule(
        "calendar field",
        "<field>",
        lambda f: f,
        "date",
        examples=(Example(text="She was born in 1987.", finds="1987", value="1987"),),
    ),
    Rule(
        "calendar field with article",
        "the <stretch>",
        lambda f: f,
        "date",
        examples=(
            Example(text="Output slowed in the third quarter.", finds="the third quarter", value="2018-Q3"),
        ),
    ),
    Rule(
        "stretch",
        "<stretch>",
        lambda f: f,
        "field",
        examples=(
            Example(text="It was a poor third quarter for the yard.", finds="third quarter", value="2018-Q3"),
        ),
    ),
    Rule(
        "part of day on a day",
        "<field> <part>",
        lambda f, p: Field(**_said(f), part=p) if f.day or f.weekday or f.holiday else None,
        "timed-day",
        examples=(
            Example(
                text="He tweeted on Tuesday night.", finds="Tuesday night", value="2019-06-25TNI", type="TIME"
            ),
        ),
    ),
    Rule(
        "a day's part",
        "<timed-day>",
        lambda f: f,
        "date",
        examples=(
            Example(
                text="The alarm went off on Sunday afternoon.",
                finds="Sunday afternoon",
                value="2019-06-23TAF",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part of day with a comma",
        "<field> ,? in the <part>",
        lambda f, p: Field(**_said(f), part=p) if f.day or f.weekday else None,
        "date",
        weight=-1,
        examples=(
            Example(
                text="He called on 3 June in the evening.",
                finds="3 June in the evening",
                value="2019-06-03TEV",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part, then day",
        "<part> of <field>",
        lambda p, f: Field(**_said(f), part=p) if f.day or f.weekday or f.holiday else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="Fire broke out on night of 3 June.",
                finds="night of 3 June",
                value="2019-06-03TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "part, then day with article",
        "the <part> of <field>",
        lambda p, f: Field(**_said(f), part=p) if f.day or f.weekday or f.holiday else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="She left on the evening of 3 June.",
                finds="the evening of 3 June",
                value="2019-06-03TEV",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "a night between two days",
        "the <part> of <dom> -|–|/|to <dom> <month> ,? <year>?",
        lambda p, a, b, m, y: Field(year=y, month=m, day=a, part=p) if b == a + 1 and p == "NI" else None,
        "date",
        weight=2,
        because="the night belongs to the day on which it falls",
        examples=(
            Example(
                text="It fell on the night of 5/6 June 1944.",
                finds="the night of 5/6 June 1944",
                value="1944-06-05TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "a night between two days, month first",
        "the <part> of <month> <dom> -|–|/|to <dom> ,? <year>?",
        lambda p, m, a, b, y: Field(year=y, month=m, day=a, part=p) if b == a + 1 and p == "NI" else None,
        "date",
        weight=2,
        because="the night belongs to the day on which it falls",
        examples=(
            Example(
                text="It fell on the night of June 5-6, 1944.",
                finds="the night of June 5-6, 1944",
                value="1944-06-05TNI",
                type="TIME",
            ),
        ),
    ),
    # ── a field within something larger ──────────────────────────────────────────────────────────
    Rule(
        "field of a relative stretch",
        "the? <field> of? <shifted>",
        lambda f, whole: In(whole, f) if not f.year and whole.unit != "day" else None,
        "date",
        weight=1,
        examples=(
            Example(text="It closed in June last year.", finds="June last year", value="2018-06"),
            Example(text="He died in March this year.", finds="March this year", value="2019-03"),
        ),
    ),
    Rule(
        "field of the told year",
        "the? <field> of that|the same? year",
        lambda f: In(Unit("year", 0, STORY), f) if not f.year else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="It opened in 1921. In the spring of that year it rained.",
                finds="the spring of that year",
                value="1921-SP",
            ),
        ),
    ),
    Rule("a date, as what is counted in", "<field>", lambda f: f, "counted-in"),
    Rule(
        "a stretch near, as what is counted in",
        "<shifted>",
        lambda whole: whole if whole.unit in ("month", "year") else None,
        "counted-in",
    ),
    Rule("the month, as what is counted in", "the month", lambda: Unit("month", 0, PASSAGE), "counted-in"),
    Rule("counted", "<ord>", lambda n: n, "counted"),
    Rule("counted from the end", "last|final", lambda: -1, "counted"),
    Rule(
        "n-th units of a stretch",
        "the <counted> <num>? <unit> of|in <counted-in>",
        lambda n, k, u, whole: In(whole, Nth(n, u)) if _is_counted(u, n) else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="Rain fell in the first week of May 2018.",
                finds="the first week of May 2018",
                value="2018-W18",
            ),
            Example(
                text="It shut on the last day of 2018.", finds="the last day of 2018", value="2018-12-31"
            ),
            Example(
                text="It shut on the last day of last month.",
                finds="the last day of last month",
                value="2019-05-31",
            ),
            Example(
                text="It opens in the second week of next month.",
                finds="the second week of next month",
                value="2019-W28",
            ),
        ),
    ),
    Rule(
        "n-th weekday of a stretch",
        "the <counted> <weekday> of|in <counted-in>",
        lambda n, d, whole: In(whole, Nth(n, "day", d)) if n <= 5 else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="It met on the first Monday in May 2018.",
                finds="the first Monday in May 2018",
                value="2018-05-07",
            ),
            Example(
                text="It will meet on the second Tuesday of next month.",
                finds="the second Tuesday of next month",
                value="2019-07-09",
            ),
            Example(
                text="It met on the second Tuesday of the month.",
                finds="the second Tuesday of the month",
                value="2019-06-11",
            ),
            Example(
                text="It shut on the last Friday of January 2019.",
                finds="the last Friday of January 2019",
                value="2019-01-25",
            ),
        ),
    ),
    Rule(
        "season of a year near",
        "<season-only> of? <shifted>",
        lambda season, year: In(year, Field(season=season)) if year.unit == "year" else None,
        "date",
        weight=1,
        examples=(
            Example(text="The tour starts in spring next year.", finds="spring next year", value="2020-SP"),
        ),
    ),
    Rule(
        "week of a day",
        "the <unit> of <field>",
        lambda unit, f: _week_of(unit, f) if f.day else None,
        "date",
        weight=1,
        examples=(
            Example(text="He fell ill in the week of 3 June.", finds="the week of 3 June", value="2019-W23"),
            Example(
                text="It shut on the weekend of June 8.", finds="the weekend of June 8", value="2019-W23-WE"
            ),
        ),
    ),
    Rule(
        "week of days of a month",
        "the <unit> of <dom> -|–|/|to|and <dom> of? <month> ,? <year>?",
        lambda unit, a, b, m, y: _week_of(unit, Field(year=y, month=m, day=a)),
        "date",
        weight=2,
        examples=(
            Example(
                text="It shut on the weekend of 8-9 June 2019.",
                finds="the weekend of 8-9 June 2019",
                value="2019-W23-WE",
            ),
        ),
    ),
    Rule(
        "week of days of a month named first",
        "the <unit> of <month> <dom> -|–|/|to|and <dom> ,? <year>?",
        lambda unit, m, a, b, y: _week_of(unit, Field(year=y, month=m, day=a)),
        "date",
        weight=2,
        examples=(
            Example(text="It shut in the week of June 3-7.", finds="the week of June 3-7", value="2019-W23"),
        ),
    ),
    Rule(
        "week beginning",
        "the? week beginning|commencing|starting|ending|ended <field>",
        lambda f: Unit("week", 0, f) if f.day else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="Sales fell in the week ending 9 June.", finds="the week ending 9 June", value="2019-W23"
            ),
        ),
    ),
)
