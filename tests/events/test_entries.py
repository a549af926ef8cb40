"""Chronologies: dates that head lines or paragraphs date what is told there."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.extraction import extract

IN_LINES = """Key dates in the Corvo case

• 9 November 2016: Corvo Freight sues in the High Court
• January 2018: Sund Marine stops paying
- 4 March 2019 – Judge orders Sund Marine to pay £3.2m. The firm appeals.
2008-2012 — Work stops.
Autumn 2022 - Insurers refuse to pay.
"""

IN_PARAGRAPHS = """The mill that came back

14 June 2023
The mayor, Ada Okoro, reopens the mill. More than 600 people come on foot.

Sunday 11 August 2024
Divers recover two bodies from the mill pond.

Monday
An inquest is opened in Porto.

2021
Acquisition of Lind Motoren of Kassel for €310m.
"""

BY_THE_HOUR = """Incident log, Saturday 18 May 2024

21:10 – Caller reports smoke from the Corvo mill.
22:05: Roof collapses. Crews force the gates.

Sunday 19 May
06:15 – Okoro and two others enter the mill.
"""

AS_IT_STANDS = """Timeline: the Corvo baths

1911: Baths opened by Lady Ada Lind
June 1974: Roof fire, pool shut for 14 months
14 February 2017: First closure notice
2 May 2017: Public meeting at the Corn Exchange, 400 residents attend
2018-19: Site empty
• **4 March 2020**: Sale to Ravenhall Homes for £2.1m. Petition against it
Spring 2022: First tenants due to move in
"""

TABLE = """# The Corvo baths

| Date | What happened |
|------|---------------|
| 14 Feb 2017 | Council votes to shut the hall |
| **June 2018** | Roof collapses |
"""

TABS = "03/01/2019\tMr Hale signs the lease\n17/01/2019\tFirst rent unpaid\n"

LOG = """Incident log, Dock Road
Wednesday 9 October 2019

05:50 Night shift notes smoke in hall 3
06:05 - Valve opened by hand; pressure falls
06:20 - Smell of ammonia reported at the gatehouse
06:31 - Site alarm. Evacuation of block C
Thursday 10 October
08:00 - Tank 3 drained
"""


def told(text: str) -> list[Event]:
    article = Article(id="a", source="a.txt", text=text, published=date(2024, 8, 14))
    (timeline,) = extract([article])
    return list(timeline.events)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            IN_LINES,
            [
                ("2008", "Work stops"),
                ("2016-11-09", "Corvo Freight sues in the High Court"),
                ("2018-01", "Sund Marine stops paying"),
                ("2019-03-04", "Judge orders Sund Marine to pay £3.2m"),
                ("2022-FA", "Insurers refuse to pay"),
            ],
        ),
        (
            IN_PARAGRAPHS,
            [
                ("2023-06-14", "The mayor, Ada Okoro, reopens the mill"),
                ("2023-06-14", "More than 600 people come on foot"),
                ("2024-08-11", "Divers recover two bodies from the mill pond"),
                ("2024-08-12", "An inquest is opened in Porto"),
                ("2021", "Acquisition of Lind Motoren of Kassel for €310m"),
            ],
        ),
        (
            BY_THE_HOUR,
            [
                ("2024-05-18T22:05", "Crews force the gates"),
                ("2024-05-19T06:15", "Okoro and two others enter the mill"),
            ],
        ),
    ],
)
def test_the_date_of_an_entry_is_that_of_what_is_told_in_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    rows = [(event.value, event.description) for event in told(text)]
    assert [row for row in expected if row not in rows] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            AS_IT_STANDS,
            [
                ("1911", "Baths opened by Lady Ada Lind"),
                ("1974-06", "Roof fire, pool shut for 14 months"),
                ("2017-02-14", "First closure notice"),
                ("2017-05-02", "Public meeting at the Corn Exchange, 400 residents attend"),
                ("2018", "Site empty"),
                ("2020-03-04", "Sale to Ravenhall Homes for £2.1m"),
                ("2020-03-04", "Petition against it"),
                ("2022-SP", "First tenants due to move in"),
            ],
        ),
        (TABLE, [("2017-02-14", "Council votes to shut the hall"), ("2018-06", "Roof collapses")]),
        (TABS, [("2019-01-03", "Mr Hale signs the lease"), ("2019-01-17", "First rent unpaid")]),
        (
            LOG,
            [
                ("2019-10-09T05:50", "Night shift notes smoke in hall 3"),
                ("2019-10-09T06:05", "Valve opened by hand; pressure falls"),
                ("2019-10-09T06:20", "Smell of ammonia reported at the gatehouse"),
                ("2019-10-09T06:31", "Site alarm"),
                ("2019-10-09T06:31", "Evacuation of block C"),
                ("2019-10-10T08:00", "Tank 3 drained"),
            ],
        ),
    ],
)
def test_lines_of_a_list_are_told_as_they_stand(text: str, expected: list[tuple[str, str]]) -> None:
    events = told(text)
    assert [(event.value, event.description) for event in events] == expected
    assert {event.factuality for event in events} == {"asserted"}


def test_short_sentences_of_an_entry_are_rows_each() -> None:
    text = (
        "14 January 2019 Seen in clinic after a fall. X-ray: fracture left tibia.\n"
        "27 February 2019 Cast removed, physiotherapy started.\n12 June 2019 Referred for counselling.\n"
    )
    assert [event.description for event in told(text)] == [
        "Seen in clinic after a fall",
        "X-ray: fracture left tibia",
        "Cast removed, physiotherapy started",
        "Referred for counselling",
    ]


def test_a_list_says_its_year_once_and_a_line_does_not_run_into_the_next() -> None:
    text = (
        "28 November 2018: Okoro is sacked\n3 January: Firm answers after the summer\n1998-99 – Talks\n"
        "July 2000: Vote\nSeptember: Appeal lodged\n"
    )
    assert [(event.value, event.description) for event in told(text)] == [
        ("1998", "Talks"),
        ("2000-07", "Vote"),
        ("2000-09", "Appeal lodged"),
        ("2018-11-28", "Okoro is sacked"),
        ("2019-01-03", "Firm answers after the summer"),
    ]


def test_what_came_days_after_an_entry_is_of_its_own_day() -> None:
    text = (
        "Chronology\n4 February 2019: Ms Lind returns to work. Two days later she is moved to the office.\n"
        "13 June 2019: Mr Ash is ill.\n14 June 2019: Claimant dismissed. He gets the letter the next day.\n"
    )
    assert [(e.value, e.description) for e in told(text)] == [
        ("2019-02-04", "Ms Lind returns to work"),
        ("2019-02-06", "Two days later Ms Lind is moved to the office"),
        ("2019-06-13", "Mr Ash is ill"),
        ("2019-06-14", "Claimant dismissed"),
        ("2019-06-15", "The claimant gets the letter the next day"),
    ]


def test_the_night_that_a_line_of_a_log_ends_with_moves_no_line_after_it() -> None:
    text = LOG + "10:15 - One worker is kept in overnight\n12:50 - All clear given\n"
    assert ("2019-10-10T12:50", "All clear given") in [(e.value, e.description) for e in told(text)]


def test_a_wrapped_line_that_begins_with_an_hour_is_no_entry() -> None:
    text = "The flood of 14 December 1981 began at\n07:40 – at dawn – when the wall gave\nway. It rained.\n"
    assert [(event.earliest, event.description) for event in told(text)] == [
        (date(1981, 12, 14), "The wall gave way"),
        (date(1981, 12, 14), "The flood began"),
    ]


def test_figures_alone_are_no_lines() -> None:
    assert told("2018: £3.2m\n2019: 5.4%\n2020: 24-17\n") == []


def test_why_an_entry_has_its_date() -> None:
    first = next(event for event in told(IN_LINES) if event.trigger.text == "sues")
    assert [step.step for step in first.derivation] == ["date the entry"]
    assert first.date_is_own


def test_one_date_above_a_text_is_no_chronology() -> None:
    assert told("14 June 2023\nThe mayor, Ada Okoro, reopens the mill.\n") == []


def test_what_follows_a_list_is_not_of_its_last_date() -> None:
    text = IN_LINES + "\nThe harbour board has met Corvo Freight.\n"
    assert not any("board" in event.description for event in told(text))


def test_a_long_text_under_an_hour_was_written_then() -> None:
    news = "The mill was sold. The band sang. The crew sailed. The board met. The mayor resigned in Porto."
    assert told(f"3.54pm - {news}\n4.10pm - {news}\n") == []


def test_what_is_so_is_not_of_the_day_of_its_entry() -> None:
    text = "2 May 2019: The mill is worth £2m. Ada Okoro has owned it.\n4 June 2020: It may be sold.\n"
    assert told(text) == []


@pytest.mark.parametrize("mark", [": ", "   ", "\t", " | "])
def test_lines_that_end_with_their_date_are_rows(mark: str) -> None:
    lines = (
        ("Site visit", "14 August 2018"),
        ("Date of accident", "12 March 2018"),
        ("Claim issued by Ada Okoro", "3 May 2019"),
        ("Case management hearing", "14 October 2019 at 10:00"),
        ("Decision date", "3 November 2019"),
        ("Date of birth", "2 February 1971"),
        ("Time of accident", "06:40"),
        ("Last updated", "4 November 2019"),
        ("Fee", "£400"),
    )
    text = "Okoro against Corvo Freight\n\n" + "\n".join(mark.join(line) for line in lines) + "\n"
    assert [(event.value, event.description) for event in told(text)] == [
        ("2018-03-12", "Accident"),
        ("2018-08-14", "Site visit"),
        ("2019-05-03", "Claim issued by Ada Okoro"),
        ("2019-10-14T10:00", "Case management hearing"),
        ("2019-11-03", "Decision"),
    ]
    assert told("Okoro against Corvo Freight\n\nSite visit: 14 August 2018\nDecision: 3 May 2019\n") == []


@pytest.mark.parametrize("space", ["\t", "   "])
def test_the_columns_of_a_table_stay_apart(space: str) -> None:
    rows = (
        ("No", "Date", "Site", "What happened"),
        ("1", "4 Feb 2019", "Leeds", "File left on a bus"),
        ("2", "17 Sep 2019", "Hull", "Letters sent to old tenants"),
        ("3", "22 Jan 2020", "Leeds", "Laptop stolen from car"),
    )
    found = told("Breaches\n\n" + "\n".join(space.join(row) for row in rows) + "\n")
    assert [(event.value, event.description) for event in found] == [
        ("2019-02-04", "Leeds | File left on a bus"),
        ("2019-09-17", "Hull | Letters sent to old tenants"),
        ("2020-01-22", "Leeds | Laptop stolen from car"),
    ]


def test_days_of_a_record_need_no_mark_and_no_year_in_each_line() -> None:
    text = (
        "Cores taken in August 2016\n\n4 Aug. Arrived in Porto by boat. Camp set up.\n5-6 Aug. Raft built\n"
        "7 Aug. First core taken\n30/08/2016  5  ORDER by Judge Vane. Signed by Ada Okoro on 08/29/2016.\n"
    )
    assert [(event.value, event.description) for event in told(text)] == [
        ("2016-08-04", "Arrived in Porto by boat"),
        ("2016-08-04", "Camp set up"),
        ("2016-08-05", "Raft built"),
        ("2016-08-07", "First core taken"),
        ("2016-08-29", "Signed by Ada Okoro on 08/29/2016"),
        ("2016-08-30", "ORDER by Judge Vane"),
    ]


def test_a_title_in_a_numbered_list_is_no_date_of_what_stands_below() -> None:
    dates = "The band plays in:\n\nMARCH 2020\n3 – Sund, Exchange\n5 – Porto, Guildhall\n\n"
    songs = "The songs:\n1. Glass Harbour\n2. January\n3. Slow Ferry\n\nOkoro was cast in a film."
    assert told(dates + songs) == []
