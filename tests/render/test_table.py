from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.render.timelines import RESIGNED, WEDNESDAY, article, event, timeline
from timeline_cli.events.event import Mention, Participant
from timeline_cli.render.dates_table import as_dates_table
from timeline_cli.render.table import as_table

AT_80 = """\
Mayor quits over leaked memo  published Thu 27 Jun 2019 (--published)

date                event                                 who             where
────────────────────────────────────────────────────────────────────────────────
Jun 2019            Ada Okoro's deputy denied that Ada    Ada Okoro's     line 3
                    Okoro would resign (reported)         deputy
Wed 26 Jun 2019     Ada Okoro resigned ★                  Ada Okoro       line 3
Mon 8 Jul 2019      The council will choose a successor   The council     line 4
                    (planned)
"""

EXPLAINED = """\
Wed 26 Jun 2019     Ada Okoro resigned ★                  Ada Okoro       line 3
    "Wednesday" → Wed 26 Jun 2019: a weekday without a date; looks back
    ("resigned" is past); counted from Thu 27 Jun 2019, the publication date
    (--published)
"""

DATES_AT_80 = """\
Mayor quits over leaked memo  published Thu 27 Jun 2019 (--published)

words                 type      value           date                  from
────────────────────────────────────────────────────────────────────────────────
Wednesday             DATE      2019-06-26      Wed 26 Jun 2019       published
June                  DATE      2019-06         Jun 2019
8 July                DATE      2019-07-08      Mon 8 Jul 2019        published
two days              DURATION  P2D                                   8 July
"""


def test_a_timeline_at_80_columns() -> None:
    assert as_table(timeline(), width=80) == AT_80


def test_a_timeline_at_160_columns_has_a_line_for_each_event() -> None:
    lines = as_table(timeline(), width=160).splitlines()
    assert len(lines) == 2 + 2 + 3
    assert lines[4].split("  ")[0] == "Jun 2019"
    assert "Ada Okoro's deputy denied that Ada Okoro would resign (reported)" in lines[4]


@pytest.mark.parametrize(
    ("factuality", "source", "mark"),
    [
        ("reported", "the harbour police", "(reported by the harbour police)"),
        ("planned", "the harbour police", "(planned, according to the harbour police)"),
        ("planned", None, "(planned)"),
        ("reported", "Okoro", "(reported)"),
        ("reported", "a deputy whom nobody on the council would name", "(reported)"),
        ("reported", "[bold]Vance[/bold]\x1b[2J", "(reported by [bold]Vance[/bold]"),
    ],
)
def test_a_row_says_whose_word_it_is(factuality: str, source: str | None, mark: str) -> None:
    denied, *others = timeline().events
    told = replace(denied, factuality=factuality, source_of_claim=source)
    shown = as_table(replace(timeline(), events=(told, *others)), width=240)
    assert f"denied that Ada Okoro would resign {mark}" in shown
    assert "\x1b" not in shown


def test_explanations_stand_under_their_rows() -> None:
    explained = as_table(timeline(), width=80, why=True)
    assert EXPLAINED in explained
    assert 'planned, not yet done ("will")' in explained
    assert "reported, not asserted by the article itself, by the deputy" in explained
    assert "stands here because the text says that it follows" in explained


def test_an_explanation_does_not_say_that_who_tells_of_a_plan_has_made_it() -> None:
    denied, *others = timeline().events
    told = replace(denied, factuality="planned", cue="will", source_of_claim="the harbour police")
    explained = as_table(replace(timeline(), events=(told, *others)), width=200, why=True)
    assert 'planned, not yet done ("will"), according to the harbour police' in explained


def test_colour_changes_no_word() -> None:
    coloured = as_table(timeline(), width=80, colour=True)
    assert "\x1b[1m" in coloured
    assert "\x1b[3" not in coloured.replace("\x1b[3m", "")  # italic, and no colour that a theme could hide


def test_markup_and_controls_in_the_text_are_harmless() -> None:
    nasty = event(RESIGNED, 1, "[red]Ada[/red] :smile: \x1b[2J resigned \u202e", WEDNESDAY)
    shown = as_table(timeline(events=(nasty,), articles=(article(title="[b]Quits\x07[/b]"),)), width=120)
    assert "[red]Ada[/red] :smile: ␛[2J resigned �" in shown
    assert "[b]Quits␇[/b]" in shown
    assert "\x1b" not in shown


def test_no_events() -> None:
    assert "No events." in as_table(timeline(events=()), width=80)
    assert "No time expressions found." in as_dates_table(timeline(time_expressions={}), width=80)


def test_several_articles_are_numbered() -> None:
    other = article(id="second", title="Council to meet", published=None, published_from=None)
    mentions = tuple(
        Mention(article=name, trigger=told.trigger, sentence=told.sentence)
        for name in ("mayor", "second")
        for told in [event(RESIGNED, 1, "", WEDNESDAY)]
    )
    both = event(RESIGNED, 1, "Ada Okoro resigned", WEDNESDAY, mentions=mentions, sources=2)
    one = event(RESIGNED, 2, "Ada Okoro quit", None, article="second")
    shown = as_table(timeline(articles=(article(), other), events=(both, one)), width=100).splitlines()
    assert shown[0].startswith("[1] Mayor quits")
    assert shown[1] == "[2] Council to meet  publication date unknown"
    assert shown[3].endswith("sources")
    assert shown[5].endswith("2 sources")
    assert shown[6].endswith("[1] [2]")
    assert shown[7].startswith("undated")
    assert shown[7].endswith("[2] line 3")


def test_different_accounts_are_marked_and_told() -> None:
    row = event(RESIGNED, 1, "Ada Okoro resigned", WEDNESDAY, disputed="a: 2019-06-26; b: 2019-06-27")
    shown = as_table(timeline(events=(row,)), width=100, why=True)
    assert "Ada Okoro resigned (disputed)" in shown
    assert "disputed: a: 2019-06-26; b: 2019-06-27" in shown


def test_a_date_that_is_a_guess_is_marked() -> None:
    guess = event(RESIGNED, 1, "Ada Okoro resigned", WEDNESDAY, date_is_own=False)
    shown = as_table(timeline(events=(guess,)), width=100)
    assert "Wed 26 Jun 2019 ?" in shown
    assert shown.splitlines()[-1].startswith("? a date taken from the text around the event")
    assert "?" not in as_table(timeline(), width=100)


def test_a_negation_is_marked_only_where_the_words_do_not_say_it() -> None:
    said = event(RESIGNED, 1, "Ada Okoro did not resign", WEDNESDAY, factuality="negated", cue="not")
    denied = event(RESIGNED, 1, "Ada Okoro resigned", WEDNESDAY, factuality="negated", cue="denied")
    shown = as_table(timeline(events=(said, denied)), width=100)
    assert "Ada Okoro did not resign  " in shown
    assert "Ada Okoro resigned (negated)" in shown


def test_a_limit_is_printed_as_one() -> None:
    limited = event(RESIGNED, 1, "Ada Okoro resigned", WEDNESDAY, mod="BEFORE")
    assert "before Wed 26 Jun" in as_table(timeline(events=(limited,)), width=100)


def test_what_was_more_than_so_long_ago_was_by_then() -> None:
    ago = replace(WEDNESDAY, mod="MORE_THAN")
    limited = event(RESIGNED, 1, "Ada Okoro resigned", ago, mod="ON_OR_BEFORE")
    shown = as_table(timeline(events=(limited,), time_expressions={"mayor": (ago,)}), width=100)
    assert "by Wed 26 Jun" in shown


def test_a_place_is_nobody_unless_it_acts() -> None:
    ada = Participant(text="Ada", name="Ada Okoro", role="subject", label="PERSON")
    leeds = Participant(text="Leeds", name="Leeds", role="place", label="LOC")
    spain = Participant(text="Spain", name="Spain", role="object", label="LOC")
    moved = event(RESIGNED, 1, "She moved", WEDNESDAY, participants=(ada, leeds))
    beat = event(RESIGNED, 1, "She beat them", WEDNESDAY, participants=(ada, spain))
    shown = as_table(timeline(events=(moved, beat)), width=100)
    assert "Leeds" not in shown
    assert "Ada Okoro, Spain" in shown


def test_time_expressions_at_80_columns() -> None:
    assert as_dates_table(timeline(), width=80) == DATES_AT_80
    explained = as_dates_table(timeline(), width=120, why=True)
    assert '"two days" → P2D: counted from Mon 8 Jul 2019, told before as "8 July"' in explained


def test_open_dates_say_what_they_wait_for() -> None:
    waiting = replace(WEDNESDAY, value="XXXX-WXX-3", earliest=None, latest=None, anchor=None, derivation=())
    unknown = timeline(articles=(article(published=None),), time_expressions={"mayor": (waiting,)})
    shown = as_dates_table(unknown, width=120, why=True)
    assert '"Wednesday" → a Wednesday, date open: waits for the publication date, which is unknown' in shown


@pytest.mark.parametrize("width", [60, 80, 100, 160, 250])
@given(description=st.text(max_size=200), name=st.text(max_size=60))
def test_no_line_is_wider_than_the_screen(width: int, description: str, name: str) -> None:
    made = timeline(
        events=(event(RESIGNED, 1, description, WEDNESDAY),), articles=(article(title=name or "x"),)
    )
    for line in as_table(made, width=width, why=True).splitlines():
        assert cell_len(line) <= width
        assert "\x1b" not in line


def test_nothing_is_cut_off() -> None:
    words = [f"word{number}" for number in range(80)]
    shown = as_table(timeline(events=(event(RESIGNED, 1, " ".join(words), WEDNESDAY),)), width=80)
    assert all(word in shown for word in words)
