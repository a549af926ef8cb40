"""Dates with two ends."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.articles import Article
from timeline_cli.extraction import extract

TOLD = {
    "Ada Okoro led the council from 2001 to 2009.": ("2001-01-01", "2009-12-31"),
    "The mill burned between 1 May and 5 May 2017.": ("2017-05-01", "2017-05-05"),
    "The bridge will open in 2019 or 2020.": ("2019-01-01", "2020-12-31"),
    "The fair ran from Monday until Wednesday.": ("2018-05-28", "2018-05-30"),
    "Shares fell by a third in 2016/17.": ("2016-01-01", "2017-12-31"),
    "Shares fell in August and September 2017.": ("2017-08-01", "2017-09-30"),
    "Profits fell in the three months to September 2017.": ("2017-07-01", "2017-09-30"),
    "House prices rose in the year ended March 2018.": ("2017-04-01", "2018-03-31"),
    "Profit at Brimtech rose in the quarter ended March 31, 2017.": ("2017-01-01", "2017-03-31"),
    "Net income fell to $4 million in the nine months ended June 30, 2017.": ("2016-10-01", "2017-06-30"),
    "Ninety cafes closed in the three months from October to December 2017.": ("2017-10-01", "2017-12-31"),
    "Between in or about May 2015 and in or about June 2016, Okoro hid bills.": ("2015-05-01", "2016-06-30"),
    "Okoro hid bills from on or about May 1, 2015 to on or about May 9, 2015.": ("2015-05-01", "2015-05-09"),
    "From in or about May 2015 through in or about June 2016, Okoro hid bills.": ("2015-05-01", "2016-06-30"),
    "From at least May 2015 up to and including June 2016, the firm hid bills.": ("2015-05-01", "2016-06-30"),
    "Beginning in May 2015 and continuing until June 2016, Okoro hid bills.": ("2015-05-01", "2016-06-30"),
    "Between about May 2015 and about June 2015 the mill dumped waste.": ("2015-05-01", "2015-06-30"),
    "Strikes began in May 2017 and continued in June 2017.": None,
    "Shares fell in 2011 and 2013.": None,
    "Shares fell through March and opened in May 2017.": None,
    "The vote was moved from May to June.": None,
}


def told(text: str):
    article = Article(id="a", source="a.txt", text=text, published=date(2018, 6, 1))
    (timeline,) = extract([article])
    return timeline.events


@pytest.mark.parametrize("text", [text for text, days in TOLD.items() if days])
def test_both_ends_date_the_event(text: str) -> None:
    (event,) = told(text)
    assert (str(event.earliest), str(event.latest)) == TOLD[text]
    assert event.derivation[-1].step == "take both dates"


def test_a_row_leaves_out_the_length_that_its_dates_tell() -> None:
    descriptions = [event.description for text in TOLD for event in told(text) if "months" in text]
    assert descriptions == ["Profits fell", "Net income fell to $4 million", "Ninety cafes closed"]


@pytest.mark.parametrize("text", [text for text, days in TOLD.items() if not days])
def test_two_dates_that_are_no_stretch(text: str) -> None:
    assert all(event.derivation[-1].step != "take both dates" for event in told(text))


def test_what_lasted_until_another_event_ended_with_it() -> None:
    led, died = told("Femi Adeyemi led the club from 2001 until his death in 2009.")
    assert (str(led.earliest), str(led.latest)) == ("2001-01-01", "2009-12-31")
    assert (died.trigger.text, died.value) == ("death", "2009")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The 1980-88 war ended in a truce.", "1988"),
        ("The 1994-1996 siege started with a raid.", "1994"),
    ],
)
def test_what_begins_or_ends_does_so_at_that_end_of_its_stretch(text: str, value: str) -> None:
    (event,) = told(text)
    assert (event.value, str(event.earliest), str(event.latest)) == (
        value,
        f"{value}-01-01",
        f"{value}-12-31",
    )


def test_the_stamp_of_a_post_dates_no_event() -> None:
    assert told("The mill opened with a feast! — Ada Okoro (@adaokoro) May 3, 2018") == ()


def test_a_quarter_of_a_game_is_no_quarter_of_a_year() -> None:
    game = "Varga, the quarterback, threw for a touchdown. Okoro ran 12 yards. "
    assert told(game + "Okoro was hurt in the third quarter.") == ()
    assert [event.value for event in told("The firm lost money in the third quarter.")] == ["2017-Q3"]


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("The awards were granted before 2017.", "BEFORE"),
        ("The mill was built prior to May 1907.", "BEFORE"),
        ("The panel will decide by Friday.", "ON_OR_BEFORE"),
        ("The mill failed to deliver a boat after 30 June 2015.", "AFTER"),
        ("The panel will decide before the end of July.", "ON_OR_BEFORE"),
        ("The mill was built more than two years ago.", "ON_OR_BEFORE"),
        ("The mill was built in May 1907.", None),
        ("The ferry had been running since 2011.", "ON_OR_AFTER"),
        ("The bridge will be closed from June 2019.", "ON_OR_AFTER"),
        ("The show will run until 3 August.", "ON_OR_BEFORE"),
        ("The song was copied from 1907.", None),
        ("Readers have to wait until August.", None),
        ("The panel put the vote off until August.", None),
        ("The bridge was not opened until May 1907.", None),
    ],
)
def test_a_date_that_is_a_limit_is_marked_so(text: str, mod: str | None) -> None:
    (event,) = told(text)
    assert event.mod == mod


def test_what_came_after_a_day_has_no_last_day() -> None:
    (event,) = told("The mill failed to deliver a boat after 30 June 2015.")
    assert (event.earliest, event.latest) == (date(2015, 6, 30), None)


def test_what_lasted_stands_where_it_began() -> None:
    text = "Femi Adeyemi led the club from 2001 to 2009. Ada Okoro led the council from 1998 to 2001."
    assert [event.value for event in told(text)] == ["1998", "2001"]


def test_a_stretch_ends_with_the_event_that_is_told_before_its_last_date() -> None:
    (event, *_) = told("Ada Okoro worked with Varga from 1997 until the Danish singer's death in 2001.")
    assert (event.value, event.latest) == ("1997", date(2001, 12, 31))
