from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.articles.head import read_head
from timeline_cli.articles.publication import Publication, find_publication, parse_published
from timeline_cli.errors import DateError, InputNote, UsageError

BODY = "The mayor has quit."


def found(text: str, **clues: object) -> Publication:
    return find_publication(read_head(text), source="a.txt", **clues)  # type: ignore[arg-type]


def test_the_first_origin_wins() -> None:
    text = f"Published: 3 June 2019\n\nLONDON, June 2, 2019 (Courier) — {BODY}"
    clues = {
        "published": "5 June 2019",
        "record": "2019-06-04T10:00:00Z",
        "file_name": "2019-06-01-mayor",
        "url": "https://courier.example/2019/05/31/mayor",
    }
    order = [
        ("published", date(2019, 6, 5), "--published"),
        ("record", date(2019, 6, 4), "record"),
        (None, date(2019, 6, 3), "header"),
    ]
    for clue, day, origin in order:
        hour = "10:00" if clue == "record" else None
        assert found(text, **clues) == Publication(day=day, origin=origin, hour=hour)
        clues.pop(clue or "", None)
    without_header = text.partition("\n")[2]
    assert found(without_header, **clues) == Publication(day=date(2019, 6, 2), origin="dateline")
    assert found(BODY, **clues) == Publication(day=date(2019, 6, 1), origin="file name")
    assert found(BODY, url=clues["url"]) == Publication(day=date(2019, 5, 31), origin="url")
    assert found(BODY) == Publication()


@pytest.mark.parametrize(
    ("stamp", "hour"),
    [
        ("2019-06-04T10:05:00Z", "10:05"),
        ("2019-06-04 23:59", "23:59"),
        ("2019-06-04T00:00:00", None),
        ("2019-06-04", None),
        ("4 June 2019, 06:12 GMT", "06:12"),
        ("06:12, 4 June 2019", "06:12"),
        ("4 June 2019 at 7.30pm", "19:30"),
        ("June 4, 2019 12:05 AM EDT", "00:05"),
        ("4 June 2019 at 9 p.m.", "21:00"),
        ("24.06.2019", None),
        ("24/06/2019 10.14", "10:14"),
        ("4 June 2019, 45 comments", None),
    ],
)
def test_the_hour_of_a_stamp_is_kept_but_midnight_is_none(stamp: str, hour: str | None) -> None:
    assert found(BODY, record=stamp).hour == hour


def test_front_matter() -> None:
    text = f"---\nupdated: 2019-06-28\ndate: 2019-06-27\n---\n{BODY}"
    assert found(text) == Publication(day=date(2019, 6, 27), origin="front matter")


def test_publication_before_update() -> None:
    text = f"Updated: 28 June 2019\nPublished: 27 June 2019\n\n{BODY}"
    assert found(text).day == date(2019, 6, 27)


def test_what_was_changed_years_later_is_of_the_day_it_came_out() -> None:
    text = f"Mayor quits\nThu 27 Jun 2019 06.00 BST\nLast modified on Wed 30 Nov 2022 09.12 GMT\n\n{BODY}"
    assert found(text) == Publication(day=date(2019, 6, 27), origin="header", hour="06:00")


def test_what_is_told_of_a_week_was_written_at_its_end() -> None:
    for line in ("Police log: week of 3 June 2019", "Weekly report for the week ending 9 June 2019"):
        assert found(f"{line}\n\n{BODY}").day == date(2019, 6, 9)


def test_a_dateline_takes_its_year_from_the_file_name() -> None:
    text = f"LONDON, June 27 (Courier) — {BODY}"
    assert found(text, file_name="mayor-2019") == Publication(day=date(2019, 6, 27), origin="dateline")


def test_a_dateline_without_a_year_stays_open_and_says_so() -> None:
    notes: list[InputNote] = []
    text = f"Mayor quits over memo\n\nLONDON, June 27 (Courier) — {BODY}"
    assert found(text, note=notes.append) == Publication()
    assert "'June 27'" in str(notes[0])
    assert str(notes[0]).startswith("a.txt:3: ")
    assert "--published" in str(notes[0])


@pytest.mark.parametrize("name", ["2019-06-27-mayor", "mayor_20190627", "mayor.2019.06.27", "2019_06_27"])
def test_file_names(name: str) -> None:
    assert found(BODY, file_name=name).day == date(2019, 6, 27)


@pytest.mark.parametrize("name", ["mayor", "2019-06", "2019-13-27", "120190627", "20190627123", "27-06-2019"])
def test_file_names_without_a_date(name: str) -> None:
    assert found(BODY, file_name=name) == Publication()


def test_an_ambiguous_header_is_an_error_that_names_the_way_out() -> None:
    with pytest.raises(DateError) as caught:
        found(f"Mayor quits\nPublished: 03/04/2019\n\n{BODY}")
    message = str(caught.value)
    assert message.startswith("a.txt:2: ")
    assert "4 March 2019" in message
    assert "3 April 2019" in message
    assert "--date-order dmy" in message


def test_what_settles_an_ambiguous_date() -> None:
    ambiguous = f"Published: 03/04/2019\n\n{BODY}"
    assert found(ambiguous, date_order="mdy").day == date(2019, 3, 4)
    assert found(ambiguous, file_name="2019-04-03").day == date(2019, 4, 3)
    assert found(f"Published: 03/04/2019\nUpdated: 14/04/2019\n\n{BODY}").day == date(2019, 4, 3)
    assert found(f"Published: 3 April 2019\n\n{BODY}", published="03/04/2019").day == date(2019, 4, 3)


def test_an_ambiguous_published_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="--date-order"):
        found(BODY, published="03/04/2019")


def test_published_that_is_no_date_names_the_forms() -> None:
    with pytest.raises(UsageError, match="'last Friday' is not a full date; write it as 2019-06-27"):
        parse_published("last Friday")


def test_a_record_that_is_no_date_is_said_and_passed_over() -> None:
    notes: list[InputNote] = []
    publication = found(BODY, record="last Friday", file_name="2019-06-27", note=notes.append)
    assert publication == Publication(day=date(2019, 6, 27), origin="file name")
    assert "last Friday" in str(notes[0])
