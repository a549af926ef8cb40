"""Clock times and parts of a day that stand alone."""

from __future__ import annotations

import re
from typing import Literal

from timeline_cli.temporal.algebra import (
    PASSAGE,
    STORY,
    Field,
    Find,
    In,
    Meaning,
    Part,
    Shift,
    Unit,
    modified,
)
from timeline_cli.temporal.english.dates import NOUN
from timeline_cli.temporal.grammar import Example, Guard, Rule, Split, words

#: so many minutes to an hour are told; any other two numbers are a score
_TO_THE_HOUR = (5, 10, 20, 25)


#: what stands before the first word of a paragraph or an entry
_BREAK = re.compile(r"\s+")


def _half_day(hour: int, half: str | None) -> int | None:
    if half is None:
        return hour if hour <= 24 else None
    return None if not 1 <= hour <= 12 else hour % 12 + (12 if half == "p" else 0)


def _clock(time: tuple[int, ...], half: str | None = None) -> Field | None:
    hour = _half_day(time[0], half)
    return None if hour is None else Field(clock=":".join(f"{piece:02d}" for piece in (hour, *time[1:])))


def _hour(hour: int, half: str) -> Field | None:
    return _clock((hour, 0), half)


def _zoned(time: Field, zone: str | None) -> Field:
    return Field(clock=time.clock, zone=zone)


def _digits(number: int, zone: str | None) -> Field | None:
    """Four digits as a clock time: 1430 is 14:30."""
    time = _clock((number // 100, number % 100)) if number % 100 < 60 else None
    return None if time is None else _zoned(time, zone)


def _hours(first: Field | None, last: Field | None) -> Split | None:
    """Two clock times of one day, of which the second carries the zone."""
    if first is None or last is None:
        return None
    today = Unit("day", 0, PASSAGE)
    return Split(((0, 0, In(today, first)), (1, 2, In(today, last))))


def _in_half(time: Field, part: str | None) -> Field:
    """A clock time in the half of the day that its part names: 7:30 of an evening is 19:30."""
    hour, minute = (time.clock or "00:00").split(":")[:2]
    late = part in ("AF", "EV", "NI") and 1 <= int(hour) < 12 and not (part == "NI" and int(hour) < 5)
    return Field(clock=f"{int(hour) + 12 * late:02d}:{minute}", zone=time.zone)


def _in_part_of(day: Field, time: Field) -> Meaning | None:
    """A clock time of a day told with the part that it lies in: 7:30 on Friday evening."""
    if not (day.weekday or day.day):
        return None
    whole = Field(weekday=day.weekday, month=day.month, day=day.day, year=day.year)
    return In(whole, _in_half(time, day.part))


def _about(mod: str | None, time: Meaning | None) -> Meaning | None:
    """A time, or one that is about so; nothing is more than a clock time."""
    return modified(time, mod) if mod in (None, "APPROX") else None


def _at(time: Field, day: Field) -> Meaning | None:
    return In(day, time) if day.day or day.weekday or day.holiday else None


def _on(day: Meaning, time: Field) -> Meaning | None:
    if isinstance(day, Field):
        return _at(time, day)
    return In(day, time) if isinstance(day, Unit) and day.unit == "day" else None


def _near(which: Literal["last", "this", "next"], day: Field, time: Field) -> Meaning | None:
    """A clock time of a day told by which of its name it is: "next Friday at 9 a.m."."""
    return In(Find(day, which), time) if _is_a_day(day) and day.year is None else None


def _from(time: Field, end: Field) -> Field:
    """The first of two hours of a day: where it is midnight, and the day goes on, the day begins with it."""
    return Field(clock="00:00", zone=time.zone) if time.clock == "24:00" != end.clock else time


def _is_a_day(field: Field) -> bool:
    return bool(field.weekday or (field.month and field.day))


def _hour_on(time: Field, part: str, day: Field) -> Split | None:
    """ "9 o'clock on the morning of 3 June": the hour, and the day it belongs to."""
    if not (day.day or day.weekday):
        return None
    return Split(((0, 0, In(day, _in_half(time, part))), (1, 2, In(day, Field(part=part)))))


def _pair(time: Field, day: Field) -> Split | None:
    """Two expressions, the time as a part of the day named after it."""
    return Split(((0, 0, In(day, time)), (1, 1, day))) if _at(time, day) else None


RULES = (
    Rule(
        "hour and half of day",
        "<num> <ampm>",
        lambda n, half: _hour(int(n), half),
        "time-of-day",
        examples=(
            Example(
                text="The polls close at 10 p.m.", finds="10 p.m.", value="2019-06-27T22:00", type="TIME"
            ),
        ),
    ),
    Rule(
        "clock and half of day",
        "<clock> <ampm>",
        _clock,
        "time-of-day",
        examples=(
            Example(
                text="The blast came at 5:34 a.m. yesterday.",
                finds="5:34 a.m. yesterday",
                value="2019-06-26T05:34",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "clock",
        "<clock>",
        lambda time: _clock(time) if len(time) < 3 else None,
        "time-of-day",
        guard=Guard(
            not_before=words("psalm - | ? ! video john matthew luke mark corinthians ratio"),
            not_shape_before=re.compile(
                r"(?!(?:at|by|till|until|from|since|to|through|about|around|approximately|roughly|before|after|"
                r"between|and|or|the|a|this|nearly|almost|shortly|just|exactly|precisely|is|was|on|time|for|"
                r"updated|published|posted)$)[a-z]+"
            ),
            not_after=words("- min minutes ratio"),
        ),
        examples=(
            Example(text="The train left at 14:05.", finds="14:05", value="2019-06-27T14:05", type="TIME"),
            Example(text="14:05: The train leaves.", finds="14:05", value="2019-06-27T14:05", type="TIME"),
        ),
        never=(
            "He ran it in 14:05.",
            "He set a record of 4:12.",
            "What did they hear? 02:35",
            "Watch the attack 02:35",
        ),
    ),
    Rule(
        "o'clock",
        "<num> o ' clock",
        lambda n: _clock((int(n), 0)),
        "time-of-day",
        examples=(
            Example(
                text="They met at nine o'clock.", finds="nine o'clock", value="2019-06-27T09:00", type="TIME"
            ),
        ),
    ),
    Rule(
        "hours",
        "<four-digits> hours|hrs",
        lambda n: _clock((n // 100, n % 100)) if n <= 2400 and n % 100 < 60 else None,
        "time-of-day",
        weight=1,
        guard=Guard(
            before=words("about after and approximately around at before between by from since to until"),
            shape_before=_BREAK,
        ),
        examples=(
            Example(
                text="It rang shortly after 2130 hrs.",
                finds="2130 hrs",
                value="2019-06-27T21:30",
                type="TIME",
            ),
            Example(
                text="At approximately 1312 hrs the ship sank.",
                finds="approximately 1312 hrs",
                value="2019-06-27T13:12",
                type="TIME",
                mod="APPROX",
            ),
            Example(
                text="The crew was due back at 1430 hours.",
                finds="1430 hours",
                value="2019-06-27T14:30",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "clock and hours",
        "<clock> hrs",
        _clock,
        "time-of-day",
        weight=1,
        examples=(
            Example(
                text="The train stopped at about 14.20 hrs.",
                finds="about 14.20 hrs",
                value="2019-06-27T14:20",
                type="TIME",
                mod="APPROX",
            ),
            Example(text="It left at 14:35 hrs.", finds="14:35 hrs", value="2019-06-27T14:35", type="TIME"),
        ),
    ),
    Rule(
        "hour that begins with a nought",
        "<hour>",
        _clock,
        "time-of-day",
        because="no year and no number of things begins with a nought",
        guard=Guard(
            before=words(
                "at about around by until till to from since before after approximately between and ,"
            ),
            shape_before=_BREAK,
        ),
        examples=(
            Example(text="It sailed before 0841.", finds="0841", value="2019-06-27T08:41", type="TIME"),
            Example(
                text="The log opens.\n\n0550 - Pump stops.",
                finds="0550",
                value="2019-06-27T05:50",
                type="TIME",
            ),
        ),
        never=("Call extension 0841.", "Her code was 0550."),
    ),
    Rule(
        "four digits for a time",
        "<four-digits>",
        lambda n: _clock((n // 100, n % 100)) if n < 2400 and n % 100 < 60 else None,
        "time-of-day",
        weight=1,
        guard=Guard(before=words("at"), not_shape_after=NOUN, not_after=words("%")),
        examples=(Example(text="It is shown at 1930.", finds="1930", value="2019-06-27T19:30", type="TIME"),),
        never=("They sold it at 2000 prices.",),
    ),
    Rule(
        "about four digits for a time",
        "about|around|approximately <four-digits>",
        lambda n: _clock((n // 100, n % 100)) if n < 2400 and n % 100 < 60 else None,
        "time-of-day",
        weight=1,
        guard=Guard(before=words("at"), not_shape_after=NOUN, not_after=words("%")),
        examples=(
            Example(
                text="It is shown at about 1930.",
                finds="about 1930",
                value="2019-06-27T19:30",
                type="TIME",
            ),
        ),
        never=("It was sold at about 2000 pounds.",),
    ),
    Rule(
        "digits and zone",
        "<four-digits> <zone>",
        _digits,
        "time-of-day",
        weight=1,
        examples=(
            Example(
                text="The tremor struck at 1430 GMT.", finds="1430 GMT", value="2019-06-27T14:30", type="TIME"
            ),
        ),
    ),
    Rule(
        "digits to digits and zone",
        "<four-digits> -|–|to|and|until <four-digits> <zone>",
        lambda a, b, zone: _hours(_digits(a, zone), _digits(b, zone)),
        "spans",
        weight=1,
        examples=(
            Example(
                text="It is on from 1130 to 1215 GMT.", finds="1130", value="2019-06-27T11:30", type="TIME"
            ),
            Example(
                text="It is on from 1130 to 1215 GMT.",
                finds="1215 GMT",
                value="2019-06-27T12:15",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "zone",
        "<time-of-day> <zone>",
        _zoned,
        "time-of-day",
        weight=1,
        examples=(
            Example(
                text="Lift-off is set for 15:30 GMT.",
                finds="15:30 GMT",
                value="2019-06-27T15:30",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "clock and zone",
        "<clock> <zone>",
        lambda time, zone: _zoned(_clock(time) or Field(), zone) if len(time) < 3 else None,
        "time-of-day",
        weight=1,
        guard=Guard(before=words("of")),
        because="with a zone it is no score",
        examples=(
            Example(
                text="As of 15:11 GMT it was up.", finds="15:11 GMT", value="2019-06-27T15:11", type="TIME"
            ),
        ),
    ),
    Rule(
        "zone in brackets of words",
        "<time-of-day> local time",
        lambda time: time,
        "time-of-day",
        examples=(
            Example(
                text="The tremor struck at 14:30 local time.",
                finds="14:30 local time",
                value="2019-06-27T14:30",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "hour in the part",
        "<num> in the <part>",
        lambda n, p: _in_half(Field(clock=f"{int(n):02d}:00"), p) if n in range(1, 13) else None,
        "time-of-day",
        examples=(
            Example(
                text="He woke at four in the morning.",
                finds="four in the morning",
                value="2019-06-27T04:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "hour with a point in the part",
        "<dotted-hour> in the <part>",
        lambda time, p: _in_half(Field(clock=f"{time[0]:02d}:{time[1]:02d}"), p),
        "time-of-day",
        weight=1,
        guard=Guard(before=words("at until till after before about around since by")),
        examples=(
            Example(
                text="He woke at 6.30 in the evening.",
                finds="6.30 in the evening",
                value="2019-06-27T18:30",
                type="TIME",
            ),
        ),
        never=("He ran 9.58 in the morning.",),
    ),
    Rule(
        "clock with seconds",
        "<clock>",
        lambda time: _clock(time) if len(time) == 3 else None,
        "time-of-day",
        guard=Guard(before=words("at by until from since")),
        examples=(
            Example(
                text="The signal was lost at 04:12:33.",
                finds="04:12:33",
                value="2019-06-27T04:12:33",
                type="TIME",
            ),
        ),
        never=("Her time was 2:31:12.",),
    ),
    Rule(
        "quarter past",
        "a? quarter past <num>",
        lambda n: _clock((int(n), 15)) if 1 <= n <= 12 else None,
        "time-of-day",
        guard=Guard(before=words("at by until till since before after from about around")),
        examples=(
            Example(
                text="They met at quarter past nine.",
                finds="quarter past nine",
                value="2019-06-27T09:15",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "quarter to",
        "a? quarter to <num>",
        lambda n: _clock((int(n) - 1 or 12, 45)) if 1 <= n <= 12 else None,
        "time-of-day",
        guard=Guard(before=words("at by until till since before after from about around")),
        examples=(
            Example(
                text="They met at a quarter to nine.",
                finds="a quarter to nine",
                value="2019-06-27T08:45",
                type="TIME",
            ),
        ),
        never=("They left a quarter to nine heirs.",),
    ),
    Rule(
        "minutes past",
        "<num> minutes? past <num>",
        lambda m, n: _clock((int(n), int(m))) if 1 <= n <= 12 and 1 <= m < 30 else None,
        "time-of-day",
        weight=1,
        guard=Guard(before=words("at by until till since before after from about around")),
        examples=(
            Example(
                text="They met at ten past nine.",
                finds="ten past nine",
                value="2019-06-27T09:10",
                type="TIME",
            ),
        ),
        never=("Its hands stood at last on ten past nine.",),
    ),
    Rule(
        "minutes to",
        "<num> minutes to <num>",
        lambda m, n: _clock((int(n) - 1 or 12, 60 - int(m))) if 1 <= n <= 12 and 1 <= m < 30 else None,
        "time-of-day",
        weight=1,
        guard=Guard(before=words("at by until till since before after from about around")),
        examples=(
            Example(
                text="They met at five minutes to nine.",
                finds="five minutes to nine",
                value="2019-06-27T08:55",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "half past",
        "half -? past <num>",
        lambda n: _clock((int(n), 30)),
        "time-of-day",
        examples=(
            Example(
                text="They met at half past nine.",
                finds="half past nine",
                value="2019-06-27T09:30",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "noon and midnight",
        "<noon>",
        lambda clock: Field(clock=clock),
        "time-of-day",
        guard=Guard(
            plain=True,
            not_before=words("high"),
            not_after=words("blue black cherry green snack snacks feast feasts express cowboy sun"),
        ),
        never=("They watched High Noon.", "She wore a midnight blue dress.", "It is high noon for them."),
        examples=(
            Example(
                text="Bidding closed at noon on Wednesday.",
                finds="noon",
                value="2019-06-26T12:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "noon of a day",
        "<noon> of <field>",
        lambda clock, day: In(day, Field(clock=clock)) if day.day or day.weekday else None,
        "date",
        weight=2,
        examples=(
            Example(
                text="The pact ends at midnight of 31 December.",
                finds="midnight of 31 December",
                value="2019-12-31T24:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time of day",
        "<time-of-day>",
        lambda time: In(Unit("day", 0, PASSAGE), time),
        "date",
        examples=(
            Example(text="The gates opened at 9:15.", finds="9:15", value="2019-06-27T09:15", type="TIME"),
        ),
    ),
    Rule(
        "time of day, approximate",
        "<about> <time-of-day>",
        lambda mod, time: Part(In(Unit("day", 0, PASSAGE), time), mod) if mod == "APPROX" else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="The lights went out around 9:15 p.m.",
                finds="around 9:15 p.m.",
                value="2019-06-27T21:15",
                type="TIME",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "the time of day in the part",
        "<time-of-day> in the <part>",
        lambda time, p: In(Unit("day", 0, PASSAGE), _in_half(time, p)),
        "date",
        examples=(
            Example(
                text="The gates opened at 9:15 in the morning.",
                finds="9:15 in the morning",
                value="2019-06-27T09:15",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time, then field",
        "<time-of-day> ,? <field>",
        _at,
        "date",
        weight=1,
        examples=(
            Example(
                text="He was found at 9 a.m. Tuesday.",
                finds="9 a.m. Tuesday",
                value="2019-06-25T09:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time, then part of a day",
        "<time-of-day> ,? on? <timed-day>",
        lambda time, day: _in_part_of(day, time),
        "date",
        weight=2,
        examples=(
            Example(
                text="It left at 11:36 Tuesday morning.",
                finds="11:36 Tuesday morning",
                value="2019-06-25T11:36",
                type="TIME",
            ),
            Example(
                text="The doors shut at 7:30 on Friday evening.",
                finds="7:30 on Friday evening",
                value="2019-06-21T19:30",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "field, then time in a part",
        "<field> ,? at? <time-of-day> in the <part>",
        lambda day, time, p: _at(_in_half(time, p), day),
        "date",
        weight=2,
        examples=(
            Example(
                text="It fell on 1 September 1939 at 4:45 in the morning.",
                finds="1 September 1939 at 4:45 in the morning",
                value="1939-09-01T04:45",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "field, then time",
        "<field> ,? at? <time-of-day>",
        lambda day, time: _at(time, day),
        "date",
        weight=1,
        examples=(
            Example(
                text="He was seen on Tuesday at 9 a.m.",
                finds="Tuesday at 9 a.m.",
                value="2019-06-25T09:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time, approximate, then field",
        "<about> <time-of-day> ,? <field>",
        lambda mod, time, day: (
            Part(In(day, time), mod) if mod == "APPROX" and (day.day or day.weekday) else None
        ),
        "date",
        weight=2,
        examples=(
            Example(
                text="It blew up about 11:40 p.m. Monday.",
                finds="about 11:40 p.m. Monday",
                value="2019-06-24T23:40",
                type="TIME",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "time, then one of the days of a name",
        "<about>? <time-of-day> ,? <which-of-days> <field>",
        lambda mod, time, which, day: _about(mod, _near(which, day, time)),
        "date",
        weight=2,
        examples=(
            Example(
                text="The doors open at 7pm next Wednesday (3 July).",
                finds="7pm next Wednesday (3 July)",
                value="2019-07-03T19:00",
                type="TIME",
            ),
            Example(
                text="He was seen at about 9 a.m. last Friday.",
                finds="about 9 a.m. last Friday",
                value="2019-06-21T09:00",
                type="TIME",
                mod="APPROX",
            ),
        ),
        never=("They left at 9 a.m. last May.",),
    ),
    Rule(
        "one of the days of a name, then time",
        "<which-of-days> <field> ,? at <time-of-day>",
        _near,
        "date",
        weight=2,
        examples=(
            Example(
                text="The doors open next Wednesday at 7pm.",
                finds="next Wednesday at 7pm",
                value="2019-07-03T19:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time, then a day near",
        "<time-of-day> ,? <shifted>",
        lambda time, day: _on(day, time),
        "date",
        weight=1,
        examples=(
            Example(
                text="He was seen at 9 a.m. yesterday.",
                finds="9 a.m. yesterday",
                value="2019-06-26T09:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time, approximate, then a day near",
        "<about> <time-of-day> ,? <shifted>",
        lambda mod, time, day: _about(mod, _on(day, time)),
        "date",
        weight=2,
        examples=(
            Example(
                text="It blew up at about 9 a.m. yesterday.",
                finds="about 9 a.m. yesterday",
                value="2019-06-26T09:00",
                type="TIME",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "time in a part of a day near",
        "<about>? <time-of-day> ,? <near-part>",
        lambda mod, time, part: _about(mod, In(part.whole, _in_half(time, part.pattern.part))),
        "date",
        weight=2,
        examples=(
            Example(
                text="It blew up at nine o'clock this evening.",
                finds="nine o'clock this evening",
                value="2019-06-27T21:00",
                type="TIME",
            ),
            Example(
                text="It blew up at 9 p.m. last night.",
                finds="9 p.m. last night",
                value="2019-06-26T21:00",
                type="TIME",
            ),
            Example(
                text="It blew up at 9:30 yesterday evening.",
                finds="9:30 yesterday evening",
                value="2019-06-26T21:30",
                type="TIME",
            ),
            Example(
                text="He came on 3 June. He left at 9:30 the next evening.",
                finds="9:30 the next evening",
                value="2019-06-04T21:30",
                type="TIME",
            ),
            Example(
                text="He came on 3 June. He left at 9:30 that evening.",
                finds="9:30 that evening",
                value="2019-06-03T21:30",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "hour by its number",
        "<int>",
        lambda n: _clock((n, 0)) if 1 <= n <= 12 else None,
        "bare-hour",
        guard=Guard(before=words("at until till after before about around since")),
        because="a number is an hour where a part of a day follows",
    ),
    Rule(
        "hour with a point",
        "<dotted-hour>",
        lambda time: _clock(time),
        "bare-hour",
        guard=Guard(before=words("at until till after before about around since")),
        because="a number with a point is an hour where a part of a day follows",
        examples=(
            Example(
                text="It left at 7.45 this morning.",
                finds="7.45 this morning",
                value="2019-06-27T07:45",
                type="TIME",
            ),
            Example(
                text="They were called at around 6.30 on Sunday evening.",
                finds="6.30 on Sunday evening",
                value="2019-06-23T18:30",
                type="TIME",
            ),
        ),
        never=("Shares stood at 6.30 on Sunday.",),
    ),
    Rule(
        "minutes to an hour by its number",
        "<num> to <num>",
        lambda m, n: _clock((int(n) - 1 or 12, 60 - int(m))) if 1 <= n <= 12 and m in _TO_THE_HOUR else None,
        "bare-hour",
        guard=Guard(before=words("at about around until till since")),
        because="two numbers are an hour where a part of a day follows",
    ),
    Rule(
        "hour in a part of a day near",
        "<about>? <bare-hour> ,? <near-part>",
        lambda mod, time, part: _about(mod, In(part.whole, _in_half(time, part.pattern.part))),
        "date",
        weight=1,
        examples=(
            Example(
                text="It left at about 8 this morning.",
                finds="about 8 this morning",
                value="2019-06-27T08:00",
                type="TIME",
                mod="APPROX",
            ),
            Example(
                text="It left at 8 this morning.",
                finds="8 this morning",
                value="2019-06-27T08:00",
                type="TIME",
            ),
            Example(
                text="It left at twenty to nine this morning.",
                finds="twenty to nine this morning",
                value="2019-06-27T08:40",
                type="TIME",
            ),
            Example(
                text="It left at 10 last night.", finds="10 last night", value="2019-06-26T22:00", type="TIME"
            ),
        ),
        never=("He earned 8 this morning.",),
    ),
    Rule(
        "hour in a part of a day",
        "<bare-hour> ,? on? <timed-day>",
        lambda time, day: _in_part_of(day, time),
        "date",
        weight=1,
        examples=(
            Example(
                text="It left at 10 on Friday night.",
                finds="10 on Friday night",
                value="2019-06-21T22:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time, then the next day",
        "<about>? <time-of-day> ,? the next|following day",
        lambda mod, time: _about(mod, In(Unit("day", 1, STORY), time)),
        "date",
        weight=2,
        examples=(
            Example(
                text="He came on 3 June. He left at 9 a.m. the next day.",
                finds="9 a.m. the next day",
                value="2019-06-04T09:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "a day near, then time",
        "<shifted> ,? at <time-of-day>",
        _on,
        "date",
        weight=1,
        examples=(
            Example(
                text="He was seen yesterday at 9 a.m.",
                finds="yesterday at 9 a.m.",
                value="2019-06-26T09:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time, its equal elsewhere, and field",
        "<time-of-day> ( <time-of-day> ) on? <field>",
        lambda time, other, day: (
            Split(((0, 0, In(day, time)), (1, 1, In(day, other)), (2, 2, day))) if _at(time, day) else None
        ),
        "spans",
        weight=2,
        examples=(
            Example(
                text="It struck at 14:30 (06:30 GMT) on Tuesday.",
                finds="06:30 GMT",
                value="2019-06-25T06:30",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "hours of a day named after them",
        "<time-of-day> -|–|to|and|until|or <time-of-day> <field>",
        lambda a, b, day: (
            Split(((0, 0, In(day, _from(a, b))), (1, 2, In(day, b)))) if _at(a, day) and _at(b, day) else None
        ),
        "spans",
        weight=2,
        examples=(
            Example(
                text="Power failed between 2 p.m. and 4 p.m. Tuesday.",
                finds="2 p.m.",
                value="2019-06-25T14:00",
                type="TIME",
            ),
            Example(
                text="Power failed between 2 p.m. and 4 p.m. Tuesday.",
                finds="4 p.m. Tuesday",
                value="2019-06-25T16:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "hours on a day",
        "<time-of-day> -|–|to|and|until|or <time-of-day> on the? <field>",
        lambda a, b, day: (
            Split(((0, 0, In(day, _from(a, b))), (1, 1, In(day, b)), (2, 2, day))) if _at(a, day) else None
        ),
        "spans",
        weight=2,
        examples=(
            Example(
                text="Power failed from 2 p.m. to 4 p.m. on Tuesday.",
                finds="2 p.m.",
                value="2019-06-25T14:00",
                type="TIME",
            ),
            Example(
                text="No trains ran between midnight and 8am on Tuesday.",
                finds="midnight",
                value="2019-06-25T00:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time on a numeric date",
        "<time-of-day> on <numeric-date>",
        lambda time, day: Split(((0, 0, In(day, time)), (1, 1, day))),
        "spans",
        weight=1,
        examples=(
            Example(
                text="The alarm rang at 03:12 on 15/02/2019.",
                finds="03:12",
                value="2019-02-15T03:12",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time on a part of a day",
        "<time-of-day> on the <part> of <field>",
        lambda time, p, day: _hour_on(time, p, day),
        "spans",
        weight=2,
        examples=(
            Example(
                text="It struck at 9 o'clock on the morning of 3 June.",
                finds="9 o'clock",
                value="2019-06-03T09:00",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "time on a field",
        "<time-of-day> on the? <field>",
        lambda time, day: _pair(time, day),
        "spans",
        weight=1,
        examples=(
            Example(
                text="It struck at 14:30 on Tuesday.", finds="14:30", value="2019-06-25T14:30", type="TIME"
            ),
        ),
    ),
    Rule(
        "time on a weekday week",
        "<time-of-day> on <weekday-week>",
        lambda time, day: Split(((0, 0, In(day, time)), (1, 1, day))),
        "spans",
        weight=1,
        examples=(
            Example(
                text="They meet at 3pm on Friday week.", finds="3pm", value="2019-07-05T15:00", type="TIME"
            ),
            Example(text="They meet at 3pm on Friday week.", finds="Friday week", value="2019-07-05"),
        ),
    ),
    Rule(
        "approximate time on a field",
        "<about> <time-of-day> on the? <field>",
        lambda mod, time, day: (
            Split(((0, 1, Part(In(day, time), mod)), (2, 2, day)))
            if mod == "APPROX" and _at(time, day)
            else None
        ),
        "spans",
        weight=2,
        examples=(
            Example(
                text="It struck at about 14:30 on Tuesday.",
                finds="about 14:30",
                value="2019-06-25T14:30",
                type="TIME",
                mod="APPROX",
            ),
        ),
    ),
    Rule(
        "the part of day",
        "the <part>",
        lambda p: In(Unit("day", 0, PASSAGE), Field(part=p)),
        "date",
        guard=Guard(
            before=words("in during through into late early throughout"),
            not_after=words("of sky before after when"),
        ),
        examples=(
            Example(
                text="It snowed on 3 June. Roads were shut in the evening.",
                finds="the evening",
                value="2019-06-03TEV",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "an image of the night",
        "ship|ships|thief|thieves|bump in the <part>",
        lambda p: Split(()),
        "spans",
        because="ships that pass in the night do so at no time",
    ),
    Rule(
        "trading in a part of the day",
        "<part>",
        lambda p: In(Unit("day", 0, PASSAGE), Field(part=p)),
        "date",
        guard=Guard(before=words("in during"), after=words("trading trade dealings deals")),
        examples=(
            Example(
                text="Shares fell in afternoon trading.",
                finds="afternoon",
                value="2019-06-27TAF",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "the early hours",
        "the early|small hours",
        lambda: Part(In(Unit("day", 0, PASSAGE), Field(part="MO")), "START"),
        "date",
        guard=Guard(before=words("in during into until through"), not_after=words("of")),
        examples=(
            Example(
                text="They were freed in the early hours.",
                finds="the early hours",
                value="2019-06-27TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "the early hours of the part",
        "the early|small hours of the|this <part>",
        lambda p: Part(In(Unit("day", 0, PASSAGE), Field(part=p)), "START"),
        "date",
        weight=1,
        examples=(
            Example(
                text="They were freed in the early hours of the morning.",
                finds="the early hours of the morning",
                value="2019-06-27TMO",
                type="TIME",
                mod="START",
            ),
        ),
    ),
    Rule(
        "overnight",
        "overnight",
        lambda: In(Unit("day", 0, PASSAGE), Field(part="NI")),
        "date",
        guard=Guard(not_before=words("almost virtually happen happens happened change changed an")),
        never=("Prices doubled almost overnight.", "It was an overnight success."),
        examples=(
            Example(
                text="Two inches of snow fell overnight.",
                finds="overnight",
                value="2019-06-26TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "overnight, and its day",
        "overnight on? <field>",
        lambda day: In(day, Field(part="NI")) if _is_a_day(day) else None,
        "date",
        weight=1,
        examples=(
            Example(
                text="Two inches fell overnight Tuesday.",
                finds="overnight Tuesday",
                value="2019-06-25TNI",
                type="TIME",
            ),
        ),
    ),
    Rule("the night, as one between two days", "the night", lambda: "NI", "night-between"),
    Rule("overnight, as a night between two days", "overnight", lambda: "NI", "night-between"),
    Rule(
        "overnight between two days",
        "<night-between> between|from <field> ,? and|to|until|-|– <field>",
        lambda part, first, last: (
            In(first, Field(part=part)) if _is_a_day(first) and _is_a_day(last) else None
        ),
        "date",
        weight=2,
        because="the night belongs to the day on which it falls",
        examples=(
            Example(
                text="It was stolen overnight between Friday and Saturday.",
                finds="overnight between Friday and Saturday",
                value="2019-06-21TNI",
                type="TIME",
            ),
            Example(
                text="It was stolen in the night from Friday to Saturday.",
                finds="the night from Friday to Saturday",
                value="2019-06-21TNI",
                type="TIME",
            ),
            Example(
                text="It was stolen overnight from Friday, 21 June, to Saturday, 22 June.",
                finds="overnight from Friday, 21 June, to Saturday, 22 June",
                value="2019-06-21TNI",
                type="TIME",
            ),
        ),
        never=("Rain fell overnight and on Friday.",),
    ),
    Rule(
        "overnight between two days of a month",
        "<night-between> between|from|on? <dom> -|–|/|to|and <dom> of? <month> ,? <year>?",
        lambda part, a, b, m, y: Field(year=y, month=m, day=a, part=part) if b == a + 1 else None,
        "date",
        weight=2,
        because="the night belongs to the day on which it falls",
        examples=(
            Example(
                text="It was stolen overnight between 22 and 23 June.",
                finds="overnight between 22 and 23 June",
                value="2019-06-22TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "overnight into a day",
        "overnight into <field>",
        lambda day: In(Shift(day, -1, "day"), Field(part="NI")) if _is_a_day(day) else None,
        "date",
        weight=1,
        because="the night belongs to the day on which it falls",
        examples=(
            Example(
                text="It was stolen overnight into Saturday.",
                finds="overnight into Saturday",
                value="2019-06-21TNI",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "dawn and dusk of a day",
        "<twilight> <field>",
        lambda p, day: In(day, Field(part=p)) if day.weekday or (day.month and day.day) else None,
        "date",
        weight=1,
        guard=Guard(before=words("at before after by until since around from")),
        examples=(
            Example(
                text="The raid began before dawn Tuesday.",
                finds="dawn Tuesday",
                value="2019-06-25TMO",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "dawn and dusk of a day near",
        "<twilight> <shifted>",
        lambda p, day: In(day, Field(part=p)) if day.unit == "day" else None,
        "date",
        weight=1,
        guard=Guard(before=words("at before after by until since around from")),
        examples=(
            Example(
                text="A vigil will be held at dusk tomorrow.",
                finds="dusk tomorrow",
                value="2019-06-28TEV",
                type="TIME",
            ),
        ),
    ),
    Rule(
        "dawn and dusk",
        "<twilight>",
        lambda p: In(Unit("day", 0, PASSAGE), Field(part=p)),
        "date",
        guard=Guard(before=words("at before after by until since")),
        examples=(Example(text="The raid began at dawn.", finds="dawn", value="2019-06-27TMO", type="TIME"),),
    ),
)
