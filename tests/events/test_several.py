"""What one list of dates tells, and what is no list."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_cli.articles import Article
from timeline_cli.events.event import Event
from timeline_cli.extraction import extract

TOLD = {
    "Ada Okoro won the cup in 2001, 2004 and again in 2009.": ["2001", "2004", "2009"],
    "In 1998 and 2003 the council rejected plans for a bridge.": ["1998", "2003"],
    "The port was shelled on Monday and again on Wednesday.": ["2018-05-28", "2018-05-30"],
    "Inspectors cited the Brimtech mill for dust in 2011, 2014 and last March.": ["2011", "2014", "2018-03"],
    "The port was shut on Saturday and Sunday.": ["2018-05-26"],
    "Ada Okoro was jailed in March 2001, and in 2004 the council sold her mill.": ["2001-03", "2004"],
    "Ada Okoro led the council from 2001 to 2009.": ["2001"],
    "The vote was moved from May to June.": ["2018-06"],
}


def told(text: str) -> list[Event]:
    article = Article(id="a", source="a.txt", text=text, published=date(2018, 6, 1))
    (timeline,) = extract([article])
    return list(timeline.events)


@pytest.mark.parametrize("text", TOLD)
def test_each_day_of_a_list_has_its_row(text: str) -> None:
    assert [event.value for event in told(text)] == TOLD[text]


def test_the_rows_of_a_list_tell_the_same_and_say_that_it_is_one() -> None:
    first, second = told("Ada Okoro won the cup in 2001 and 2004.")
    assert first.description == second.description == "Ada Okoro won the cup"
    assert first.trigger == second.trigger
    assert second.derivation[-1].step == "take each date"
    assert len({first.id, second.id}) == 2
