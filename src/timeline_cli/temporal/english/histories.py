"""Words of time that only a history is read for: a reporter's "former" and "future" date nothing.

A text that is a history throughout is read after the TIDES guidelines for TIMEX2 (Ferro et al. 2005), which
take in every word that points to a time; all others after TimeML, which leaves these out.
"""

from __future__ import annotations

import re

from timeline_cli.temporal.algebra import STORY, Field, Length, Meaning, Reach, Ref, Repeat, Unit
from timeline_cli.temporal.english.dates import NOUN
from timeline_cli.temporal.grammar import Example, Guard, Rule, words

#: what leads up to a time that the text has just told
AT = words("at by around about during throughout since until till from before after in")


def _aged(length: Length) -> Meaning | None:
    return length if length.amounts[0][1] in ("year", "month") else None


RULES = (
    Rule(
        "former",
        "former",
        lambda: Ref("PAST_REF"),
        "history",
        guard=Guard(not_after=words("was were is are had has and , . ; had 's")),
        examples=(
            Example(
                text="It became the seat of the former king.",
                finds="former",
                value="PAST_REF",
                style="narrative",
            ),
        ),
        never=("Of the two forts the former was taken first.",),
    ),
    Rule(
        "present-day",
        "modern|present -? day",
        lambda: Ref("PRESENT_REF"),
        "history",
        examples=(
            Example(
                text="They camped near present-day Elmford.",
                finds="present-day",
                value="PRESENT_REF",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "future",
        "future",
        lambda: Ref("FUTURE_REF"),
        "history",
        guard=Guard(not_before=words("a his her their its bright"), not_after=words("contracts")),
        examples=(
            Example(
                text="They planned for future floods.", finds="future", value="FUTURE_REF", style="narrative"
            ),
        ),
    ),
    Rule(
        "the same period",
        "the|that|this same period",
        lambda: Ref("PAST_REF"),
        "history",
        guard=Guard(before=AT | {"of"}),
        examples=(
            Example(
                text="Throughout the same period the ferry ran.",
                finds="the same period",
                value="PAST_REF",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "the same time",
        "the|that same time",
        lambda: Ref("PAST_REF"),
        "history",
        guard=Guard(before=AT, not_after=words("of")),
        examples=(
            Example(
                text="At the same time a fleet set out.",
                finds="the same time",
                value="PAST_REF",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "what serves in a season",
        "<season-only>",
        lambda season: Repeat(Field(season=season)),
        "history",
        weight=1,
        guard=Guard(after=words("quarters food supplies clothing clothes uniforms coats boots equipment")),
        because="winter quarters are for any winter",
        examples=(
            Example(
                text="He sent for winter boots.",
                finds="winter",
                value="XXXX-WI",
                type="SET",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "a season as an adjective",
        "<season-only>",
        lambda season: Field(season=season),
        "history",
        guard=Guard(
            not_before=words("hot box coil prague arab nuclear alice water off"),
            shape_after=NOUN,
            not_after=words("olympics olympic games paralympics palace institute"),
        ),
        examples=(
            Example(
                text="He planned a summer campaign.",
                finds="summer",
                value="2019-SU",
                published="2019-04-02",
                style="narrative",
            ),
        ),
        never=("The Winter Games opened.", "The Summer Palace burned."),
    ),
    Rule(
        "the month of a revolution",
        "<month-name>",
        lambda month: Field(month=month),
        "history",
        guard=Guard(
            cased=True, before=words("the"), shape_after=re.compile("Revolution|Uprising|Coup|Crisis")
        ),
        because="where a history tells of it, it is that of the year told",
        examples=(
            Example(
                text="It fell in 1917. The tsar left in the February Revolution.",
                finds="February",
                value="1917-02",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "the fall season as an adjective",
        "fall",
        lambda: Field(season="FA"),
        "history",
        guard=Guard(after=words("campaign campaigns offensive offensives harvest harvests term session")),
        examples=(
            Example(
                text="He lost the fall campaign.",
                finds="fall",
                value="2018-FA",
                published="2019-04-02",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "at night",
        "night|nights",
        lambda: Repeat(Field(part="NI")),
        "history",
        guard=Guard(not_before=words("bonfire twelfth good first opening")),
        examples=(
            Example(
                text="They crossed the river at night.",
                finds="night",
                value="XXXX-XX-XXTNI",
                type="SET",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "years old",
        "<length> old",
        _aged,
        "history",
        examples=(
            Example(
                text="He was nineteen years old.",
                finds="nineteen years old",
                value="P19Y",
                type="DURATION",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "the first units of a date",
        "the? first|opening <length> of <field>",
        lambda length, whole: Reach(length, "next", whole),
        "history",
        weight=3,
        examples=(
            Example(
                text="For the first ten months of 1915 it lay idle.",
                finds="the first ten months of 1915",
                value="P10M",
                type="DURATION",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "the last units of a date",
        "the? last|final <length> of <field>",
        lambda length, whole: length,
        "history",
        weight=3,
        examples=(
            Example(
                text="For the last two weeks of May 1915 it lay idle.",
                finds="the last two weeks of May 1915",
                value="P2W",
                type="DURATION",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "to date",
        "date",
        lambda: Ref("PRESENT_REF"),
        "history",
        guard=Guard(before=words("to"), not_shape_after=NOUN),
        examples=(
            Example(
                text="It was the largest fair to date.", finds="date", value="PRESENT_REF", style="narrative"
            ),
        ),
        never=("They drove to date palms.",),
    ),
    Rule(
        "the time being",
        "the time being",
        lambda: Ref("PRESENT_REF"),
        "history",
        examples=(
            Example(
                text="They stayed for the time being.",
                finds="the time being",
                value="PRESENT_REF",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "the time of an event",
        "the time",
        lambda: Ref("PAST_REF"),
        "history",
        guard=Guard(before=AT, after=words("of"), not_after=words("being")),
        examples=(
            Example(
                text="At the time of which he wrote it was empty.",
                finds="the time",
                value="PAST_REF",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "the duration",
        "the duration",
        lambda: Length(((None, "indefinite"),)),
        "history",
        guard=Guard(after=words("of")),
        examples=(
            Example(
                text="It was a game, for the duration of which they were held.",
                finds="the duration",
                value="PXX",
                type="DURATION",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "a short time",
        "a very|fairly|relatively? short|long|brief time|while|period",
        lambda: Length(((None, "indefinite"),)),
        "history",
        examples=(
            Example(
                text="They held the bridge for a very short time.",
                finds="a very short time",
                value="PXX",
                type="DURATION",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "a short period of time",
        "a short|long|brief period|amount|stretch of time",
        lambda: Length(((None, "indefinite"),)),
        "history",
        examples=(
            Example(
                text="They held it for a short period of time.",
                finds="a short period of time",
                value="PXX",
                type="DURATION",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "this date",
        "this|that date",
        lambda: Unit("day", 0, STORY),
        "history",
        examples=(
            Example(
                text="It fell on 4 May 1870. This date is kept as a feast.",
                finds="This date",
                value="1870-05-04",
                style="narrative",
            ),
        ),
    ),
    Rule(
        "a unit of the story, counted",
        "the <counted> <unit>",
        lambda _, unit: Unit(unit, 0, STORY) if unit in ("day", "week", "month", "year") else None,
        "history",
        guard=Guard(after=words("of")),
        examples=(
            Example(
                text="It fell on 4 May 1870, the ninth day of the 1870 siege.",
                finds="the ninth day",
                value="1870-05-04",
                style="narrative",
            ),
        ),
        never=("It rained on the ninth day.",),
    ),
)
