"""Parts and approximations of a date: "early June", "the end of 2019", "about a year ago"."""

from __future__ import annotations

import re

from timeline_cli.temporal.algebra import PASSAGE, STORY, Field, Find, In, Meaning, Part, Unit
from timeline_cli.temporal.grammar import Example, Guard, Rule, words

UNITS = words("year month week quarter decade century day season")


def _part(mod: str, date: Meaning | None) -> Meaning | None:
    return None if date is None else Part(date, mod)


RULES = (
    Rule(
        "early to mid, mid to late",
        "<early> -? to -? <early>",
        lambda a, b: b if (a, b) == ("MID", "END") else a if (a, b) == ("START", "MID") else None,
        "early",
        weight=1,
        examples=(
            Example(
                text="It sank in mid-to-late June.", finds="mid-to-late June", value="2019-06", mod="END"
            ),
        ),
    ),
    Rule(
        "early, mid, late",
        "<early> -? <field>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(text="It sank in early June.", finds="early June", value="2019-06", mod="START"),
            Example(text="They met in mid-May.", finds="mid-May", value="2019-05", mod="MID"),
            Example(
                text="The deal was struck late on Friday, in late 2017.",
                finds="late 2017",
                value="2017",
                mod="END",
            ),
        ),
    ),
    Rule(
        "the early field",
        "the <early> <field>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(
                text="He drew it in the early spring.", finds="the early spring", value="2019-SP", mod="START"
            ),
        ),
    ),
    Rule(
        "early in a field",
        "<early> in the? <field>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(text="The mill shut early in 2016.", finds="early in 2016", value="2016", mod="START"),
        ),
    ),
    Rule(
        "early on a day's part",
        "<early> on? <timed-day>",
        _part,
        "date",
        weight=2,
        examples=(
            Example(
                text="It broke late on Tuesday night.",
                finds="late on Tuesday night",
                value="2019-06-25TNI",
                type="TIME",
                mod="END",
            ),
        ),
    ),
    Rule(
        "early in the part of a day",
        "<early> in the <part> of <field>",
        lambda mod, p, f: Part(In(f, Field(part=p)), mod) if f.day or f.weekday else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="She left early in the morning of 3 June.",
                finds="early in the morning of 3 June",
                value="2019-06-03TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "the early part of a day",
        "the <early> <part> of <field>",
        lambda mod, part, day: Part(In(day, Field(part=part)), mod) if day.day or day.weekday else None,
        "date",
        weight=3,
        examples=(
            Example(
                text="He was found in the early morning of 3 May.",
                finds="the early morning of 3 May",
                value="2019-05-03TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "late on a field",
        "<early> on <field>",
        lambda mod, f: _part(mod, f) if f.weekday or f.day else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="The talks failed late on Tuesday.",
                finds="late on Tuesday",
                value="2019-06-25",
                mod="END",
            ),
        ),
    ),
    Rule(
        "early within a near stretch",
        "<early> <shifted>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(text="It will open early next year.", finds="early next year", value="2020", mod="START"),
        ),
    ),
    Rule(
        "early in a field of a relative stretch",
        "<early> -? <field> of? <shifted>",
        lambda mod, f, whole: Part(In(whole, f), mod) if not f.year and whole.unit != "day" else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="The lease ends in late March of next year.",
                finds="late March of next year",
                value="2020-03",
                mod="END",
            ),
        ),
    ),
    Rule(
        "early in a near stretch",
        "<early> in the? <shifted>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(
                text="It will open early in next year.", finds="early in next year", value="2020", mod="START"
            ),
        ),
    ),
    Rule(
        "edge of a field",
        "the? <edge> of the? <field>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(
                text="The contract ran to the end of 2018.", finds="the end of 2018", value="2018", mod="END"
            ),
        ),
    ),
    Rule(
        "edge of a field of the told year",
        "the? <edge> of <field> of? that|the same? year",
        lambda mod, f: Part(In(Unit("year", 0, STORY), f), mod) if not f.year else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="It opened in 1921. At the end of May that year it shut.",
                finds="the end of May that year",
                value="1921-05",
                mod="END",
            ),
        ),
    ),
    Rule(
        "edge of a near stretch",
        "the? <edge> of <shifted>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(
                text="It will close at the end of this month.",
                finds="the end of this month",
                value="2019-06",
                mod="END",
            ),
        ),
    ),
    Rule(
        "edge of the told unit",
        "the? <edge> of the <unit>",
        lambda mod, u: Part(Unit(u, 0, PASSAGE), mod) if u in UNITS - {"day"} else None,
        "date",
        weight=1,
        guard=Guard(not_after=words("-")),
        examples=(
            Example(
                text="It must be done by the end of the year.",
                finds="the end of the year",
                value="2019",
                mod="END",
            ),
            Example(
                text="She took over in May 2012. By the end of the year two deputies had quit.",
                finds="the end of the year",
                value="2012",
                mod="END",
            ),
            Example(
                text="He took over in May 2012. It will be shut by the end of the year.",
                finds="the end of the year",
                value="2019",
                mod="END",
            ),
        ),
    ),
    Rule(
        "edge of that unit",
        "the? <edge> of that same? <unit>",
        lambda mod, u: Part(Unit(u, 0, STORY), mod) if u in UNITS else None,
        "date",
        weight=1,
        guard=Guard(not_after=words("-")),
        examples=(
            Example(
                text="It opened in 2009. By the end of that year it had shut.",
                finds="the end of that year",
                value="2009",
                mod="END",
            ),
        ),
    ),
    Rule(
        "edge of the told day",
        "the <edge> of the day",
        lambda mod: Part(Unit("day", 0, PASSAGE), mod),
        "date",
        weight=1,
        guard=Guard(not_before=words("at"), not_after=words("-")),
        because="what is so at the end of the day is so after all",
        examples=(
            Example(
                text="They must pay by the end of the day.",
                finds="the end of the day",
                value="2019-06-27",
                mod="END",
            ),
        ),
        never=("At the end of the day, it is a game.",),
    ),
    Rule(
        "edge of a decade",
        "the? <edge> of <decade-date>",
        _part,
        "date",
        weight=1,
        examples=(
            Example(
                text="It shut at the end of the 1980s.", finds="the end of the 1980s", value="198", mod="END"
            ),
        ),
    ),
    Rule(
        "approximate field",
        "around|approximately|roughly|circa|ca .? <field>",
        lambda f: Part(f, "APPROX") if f.year or f.month or f.day or f.holiday else None,
        "date",
        guard=Guard(not_before=words("/"), not_shape_after=re.compile(r"[a-z]+s")),
        examples=(
            Example(
                text="The church was built around 1450.", finds="around 1450", value="1450", mod="APPROX"
            ),
            Example(text="They met around Easter.", finds="around Easter", value="2019-04-21", mod="APPROX"),
        ),
    ),
    Rule(
        "circa a year",
        "<circa> <year>",
        lambda mod, year: Part(Field(year=year), mod),
        "date",
        weight=1,
        examples=(
            Example(
                text="Ida Holm (c. 1818 to 1880) built mills.", finds="c. 1818", value="1818", mod="APPROX"
            ),
            Example(text="It was built c. 1450.", finds="c. 1450", value="1450", mod="APPROX"),
            Example(text="A barn, c1450, burned.", finds="c1450", value="1450", mod="APPROX"),
        ),
        never=("It is grade C 1450.",),
    ),
    Rule(
        "the turn of the year",
        "the turn of the year",
        lambda: Part(Field(holiday="new year"), "APPROX"),
        "date",
        weight=2,
        examples=(
            Example(
                text="They split around the turn of the year.",
                finds="the turn of the year",
                value="2019-01-01",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "the turn of the millennium",
        "the turn of the millennium",
        lambda: Part(Field(year=2000), "APPROX"),
        "date",
        weight=2,
        examples=(
            Example(
                text="It shut at the turn of the millennium.",
                finds="the turn of the millennium",
                value="2000",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "about a year",
        "about <field>",
        lambda f: Part(f, "APPROX") if f.year or f.month or f.holiday else None,
        "date",
        guard=Guard(
            before=words("between in from since until till by to of"), not_shape_after=re.compile(r"[a-z]+s")
        ),
        examples=(
            Example(text="It was built in about 1450.", finds="about 1450", value="1450", mod="APPROX"),
            Example(
                text="Trade is slow until about Easter.",
                finds="about Easter",
                value="2020-04-12",
                mod="APPROX",
                published="2019-12-27",
            ),
        ),
        never=("They are hopeful about 2019 sales.",),
    ),
    Rule(
        "on or about a date",
        "about|around the? <field>",
        lambda f: Part(f, "APPROX"),
        "date",
        guard=Guard(before=words("or")),
        weight=1,
        examples=(
            Example(
                text="They met on or about 6 June 2016.",
                finds="about 6 June 2016",
                value="2016-06-06",
                mod="APPROX",
            ),
            Example(
                text="It was sold in or about March 2017.",
                finds="about March 2017",
                value="2017-03",
                mod="APPROX",
            ),
            Example(
                text="The mill burned in or about the spring of 2017.",
                finds="about the spring of 2017",
                value="2017-SP",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "month-end",
        "<field> - end",
        lambda f: Part(f, "END"),
        "date",
        examples=(
            Example(text="He will be gone by June-end.", finds="June-end", value="2019-06", mod="END"),
        ),
    ),
    Rule(
        "end, then a field",
        "end - <field>",
        lambda f: Part(f, "END") if f.month or f.year else None,
        "date",
        weight=1,
        guard=Guard(before=words("by at from to until since of in before after around")),
        examples=(
            Example(text="He will be gone by end-July.", finds="end-July", value="2019-07", mod="END"),
        ),
    ),
    Rule(
        "last season's part",
        "<early> last <field>",
        lambda mod, f: Part(Find(f, "last"), mod) if not f.year else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="The deal was struck late last summer.",
                finds="late last summer",
                value="2018-SU",
                mod="END",
            ),
        ),
    ),
    Rule(
        "mid-afternoon and its like",
        "the? <early> -? <part>",
        lambda mod, p: Part(In(Unit("day", 0, PASSAGE), Field(part=p)), mod),
        "date",
        guard=Guard(before=words("in by until during the at before since through into throughout")),
        examples=(
            Example(
                text="The rain stopped by mid-afternoon.",
                finds="mid-afternoon",
                value="2019-06-27TAF",
                type="TIME",
                mod="MID",
            ),
        ),
    ),
)
