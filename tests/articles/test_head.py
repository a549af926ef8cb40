from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.articles.dates import readings
from timeline_cli.articles.head import read_head


def prose(text: str) -> str:
    return text[read_head(text).body_start :].strip()


def test_front_matter_stays_in_the_text_and_above_the_prose() -> None:
    text = '---\ntitle: "Mayor quits: the memo"\ndate: 27 June 2019\n---\n\nThe mayor has quit.\n'
    head = read_head(text)
    assert head.title == "Mayor quits: the memo"
    assert [(field.label, field.value, field.line) for field in head.front_matter][1] == (
        "date",
        "27 June 2019",
        3,
    )
    assert prose(text) == "The mayor has quit."


def test_toml_front_matter() -> None:
    text = "+++\ndate = 2019-06-27\n+++\nThe mayor has quit.\n"
    assert read_head(text).front_matter[0].value == "2019-06-27"
    assert prose(text) == "The mayor has quit."


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    text = "---\nThe mayor has quit.\n---\nShe left at noon.\n"
    assert read_head(text).front_matter == ()


@pytest.mark.parametrize(
    ("line", "label", "value"),
    [
        ("Published: 27 June 2019, 14:05 BST", "published", "27 June 2019, 14:05 BST"),
        ("First published on 27 June 2019", "first published", "27 June 2019"),
        ("Posted on June 27, 2019", "posted", "June 27, 2019"),
        ("Date: 27/06/2019", "date", "27/06/2019"),
        ("The Courier | Updated: 2019-06-27 17:52", "updated", "2019-06-27 17:52"),
        ("Thursday 27 June 2019", "", "Thursday 27 June 2019"),
        ("Saturday, June 12, 2021, page A1", "", "Saturday, June 12, 2021, page A1"),
        ("Ada Okoro | 27 June 2019 | Politics", "", "Ada Okoro | 27 June 2019 | Politics"),
        ("By Ada Okoro, 27 June 2019", "", "27 June 2019"),
        ("THE HULL & ELY COURIER, Thursday, 27 June 2019 — NOSTALGIA", "", "Thursday, 27 June 2019"),
        ("From our weekly arts letter, Thursday 27 June 2019", "", "Thursday 27 June 2019"),
        ("Issue dated 27 June 2019", "issue dated", "27 June 2019"),
        ("Porto & Ely Herald, Thursday 27 June 2019", "", "Thursday 27 June 2019"),
        ("The Porto and Ely Times, 27 June 2019", "", "27 June 2019"),
        ("By Ada Okoro and Odo Varga in Leeds, June 27, 2019", "", "June 27, 2019"),
        ("Tilbrook Crown Court, Thursday 27 June 2019", "", "Thursday 27 June 2019"),
        ("The Tilbrook Courier — 27 June 2019", "", "27 June 2019"),
        ("Duty desk: incident summary, Thursday 27 June 2019", "", "Thursday 27 June 2019"),
        ("Minutes of the meeting of the trust held on 27 June 2019", "", "27 June 2019"),
        ("Judgment handed down on 27 June 2019", "", "27 June 2019"),
        ("Sent: Thursday, 27 June 2019 17:42", "sent", "Thursday, 27 June 2019 17:42"),
        ("Dated 27 June 2019", "dated", "27 June 2019"),
        ("Dated this 27 June 2019", "dated", "this 27 June 2019"),
        ("Date of interview: 27 June 2019", "date of interview", "27 June 2019"),
        ("Date of response: 27 June 2019", "date of response", "27 June 2019"),
        ("Answered on 27 June 2019 by Ada Okoro", "answered", "27 June 2019 by Ada Okoro"),
        ("Published\u00a0on 27\u00a0June\u202f2019", "published", "27 June 2019"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_header_lines(line: str, label: str, value: str, newline: str) -> None:
    text = newline.join(("Mayor quits over leaked memo", line, "", "The mayor has quit.", ""))
    head = read_head(text)
    assert [(field.label, field.value, field.line) for field in head.header] == [(label, value, 2)]
    assert head.title == "Mayor quits over leaked memo"
    assert prose(text) == "The mayor has quit."


@pytest.mark.parametrize(
    "standfirst", ["The boats have saved more than nine hundred lives. Now they are to go."]
)
def test_a_date_below_a_standfirst(standfirst: str) -> None:
    text = f"Station to close\n\n{standfirst}\n\n18 January 2020\n\nThe boats will go in May.\n"
    assert [field.value for field in read_head(text).header] == ["18 January 2020"]
    assert read_head(text).body_start == 0
    assert read_head(text + "\n19 January 2020\n\nA boat sank.\n").header == ()


@pytest.mark.parametrize(
    "headline",
    [
        "Explainer: why are the bus drivers of Porto on strike again this week?",
        "Okoro says that giving up the mill of her family was “the hardest day of all”",
    ],
)
def test_a_headline_that_asks_or_quotes_stands_above_its_date(headline: str) -> None:
    head = read_head(f"{headline}\n\n27 June 2019\n\nThe drivers walked out on Monday.\n")
    assert [field.value for field in head.header] == ["27 June 2019"]
    assert head.title == headline


@pytest.mark.parametrize(
    "text",
    [
        "On 27 June 2019 the mayor quit.\n\nNobody saw it coming.",
        "Published on 27 June 2019, the report says that the council has lied to us all.\n\nMore follows.",
        "The mayor was born on 27 June 1960\n\nShe went to school in the town.",
        "The mayor was born in Leeds, 27 June 1960\n\nShe went to school in the town.",
        "The fall of the mill, 27 June 1960\n\nIt had stood for a century.",
    ],
)
def test_prose_is_no_header(text: str) -> None:
    assert read_head(text).header == ()
    assert read_head(text).body_start == 0


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("LONDON, June 27 (Courier) — The mayor has quit.", "June 27"),
        ("ST. LOUIS, Mo., Sept. 3, 2019 (Courier) -- Prices rose.", "Sept. 3, 2019"),
        ("TOPEKA, Kan. (March 9, 2018) — The Wildcats won.", "March 9, 2018"),
        ("\n\nWARSAW, 26 February (Courier) --\n\nThe presidents met.", "26 February"),
        ("Lisbon, June 27 (ANP) – The mayor has quit.", "June 27"),
        ("Sept 3 (Reuters) - The mayor has quit.", "Sept 3"),
        ("London, UK – 27 June 2019 – The mayor has quit.", "27 June 2019"),
        ("London, June 27, 2019: The mayor has quit.", "June 27, 2019"),
        ("[Porto, 27 June 2019] The mayor has quit.", "27 June 2019"),
        ("(Porto, 27 June 2019) – The mayor has quit.", "27 June 2019"),
        ("Thursday, 27 June 2019 – The mayor has quit.", None),
        ("Porto, 27 June 2019 – Mayor quits.\nElm, 28 June 2019 – Mayor returns.", None),
        ("The mayor, June 27 in hand, has quit.", None),
        ("June 27 (Friday) - The council meets.", None),
        ("LONDON — The mayor quit on June 27.", None),
    ],
)
def test_datelines(text: str, dateline: str | None) -> None:
    assert read_head(text).dateline == dateline


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mayor quits over leaked memo\n\nThe mayor has quit.", "Mayor quits over leaked memo"),
        ("Will the mayor quit?\nNobody knows.", "Will the mayor quit?"),
        ("The mayor has quit.\n\nShe left at noon.", None),
        ("Mayor quits over leaked memo", None),
        ("HAVANA (Courier) --\n\nThe mayor has quit.", None),
        ("Skip to content\nThe Courier\nHome News Sport\nSign in\nMayor quits\nShe left.", "Mayor quits"),
        ("The Courier\nNews > Local > Porto\n\nMayor quits\n\nShe left at noon.", "Mayor quits"),
        ("Explainer\n\nWhy the mayor quit\n\nShe left at noon.", "Why the mayor quit"),
        ("Home news agents win prize\n\nThey won it.", "Home news agents win prize"),
        (
            "Interview with Ada Okoro, 27 June 2019\n\nQ: Why?\nA: I left.\nQ: When?\n",
            "Interview with Ada Okoro",
        ),
        ("Minutes, 27 June 2019\n\nThe budget in full\n\nIt fell.", "The budget in full"),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    assert read_head(text).title == title


@given(st.text(st.sampled_from("-:|,. \n\r\tAb1—()'’"), max_size=300))
def test_the_prose_starts_inside_any_text(text: str) -> None:
    assert 0 <= read_head(text).body_start <= len(text)


@pytest.mark.parametrize("run", [" ", "\n", "-", "A", "1", "A ", "| ", "date ", "\t-"])
def test_long_runs_take_no_time(run: str) -> None:
    assert read_head(run * 300_000 + "x").body_start >= 0


def test_a_text_is_not_all_header() -> None:
    head = read_head("Two boats sank off Hull\nSource: Courier")
    assert (head.body_start, [field.value for field in head.header]) == (0, ["Courier"])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "FOR IMMEDIATE RELEASE\n\nMill reopens in Tilbrook\n\nThe mill has reopened.\n",
            "Mill reopens in Tilbrook",
        ),
        ("# The Tilbrook mill\n\nThe mill has reopened.\n", "The Tilbrook mill"),
        ("From: Ada Okoro\nTo: Odo Varga\nSubject: The mill\n\nThe mill has reopened.\n", "The mill"),
        (
            "Okoro & Lind\n\nDear Mr Varga,\n\nRe: The Tilbrook mill\n\nIt has reopened.\n",
            "The Tilbrook mill",
        ),
        ("2 May 2019: Mill shut\n4 May 2019: Mill sold\n", None),
        ("May 2019: a month of floods\n\nThe mill was flooded twice.\n", "May 2019: a month of floods"),
    ],
)
def test_titles_of_records_letters_and_lists(text: str, title: str | None) -> None:
    assert read_head(text).title == title


def test_the_first_row_of_a_table_is_no_header() -> None:
    assert read_head("The mill\n\n| 2 May 2019 | Mill shut |\n| 4 May 2019 | Mill sold |\n").header == ()


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Okoro, published 14 January 2020",
        "By state reporter Ada Okoro, posted 14 January 2020 at 4:52pm",
        "Prepared by Ada Okoro, paralegal. Last updated 14 January 2020.",
    ],
)
def test_a_line_that_names_the_writer_may_say_when_it_was_made(line: str) -> None:
    text = f"Mill burns\n{line}\n\nThe mill burned down on Monday, and nobody was hurt.\n"
    assert [field.value[:15] for field in read_head(text).header] == ["14 January 2020"]
    born = text.replace(line, "By Ada Okoro, born 14 January 2020")
    assert read_head(born).header == ()


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Dated: 11 March 2020", "11 March 2020"),
        ("Dated this 11th day of March 2020", "this 11th day of March 2020"),
        ("Last updated: 27/06/2019", "27/06/2019"),
    ],
)
def test_a_statement_is_dated_at_its_foot(line: str, value: str) -> None:
    text = f"Statement of Ada Okoro\n\nI saw the mill burn in May.\n\nSigned: A. Okoro\n{line}\n"
    assert [(field.value, field.line) for field in read_head(text).foot] == [(value, 6)]


@pytest.mark.parametrize("second", ["Thursday 10 October", "Thursday 10 October 2019", "October 10"])
def test_the_first_day_of_a_log_or_diary_is_not_its_publication_date(second: str) -> None:
    text = f"Duty log\nWednesday 9 October 2019\n\n05:50 Pump stops\n{second}\n08:00 Pump mended\n"
    assert read_head(text).header == ()
    earlier = read_head(text.replace(second, "2 May 2018")).header
    assert earlier[0].value == "Wednesday 9 October 2019"


@pytest.mark.parametrize(
    "line",
    [
        "3 March 1931 - 17 January 2020",
        "March 3, 1931 – January 17, 2020",
        "3 March 1931 to 17 January 2020",
        "3 March 1931–17 January 2020",
    ],
)
def test_the_dates_of_a_life_or_a_period_are_no_header(line: str) -> None:
    assert read_head(f"Ada Okoro\n{line}\n\nShe mended clocks.\n").header == ()
    published = read_head("Ada Okoro\n27 June 2019 - 14:05\n\nShe mended clocks.\n").header
    assert published[0].value == "27 June 2019 - 14:05"


def test_a_date_told_in_the_last_sentence_is_no_foot() -> None:
    text = "The mill burned.\n\nDate palms were planted there on 27 June 2019 by the mayor.\n"
    assert read_head(text).foot == ()


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("The mill\n\nBy Ada Okoro\n12 March 2019\n", "Ada Okoro"),
        ("The mill\n\nBy Ada Okoro, Courier\n12 March 2019\n", "Ada Okoro"),
        ("The mill\n\nBy Ada Okoro | Courier\n", "Ada Okoro"),
        ("The mill\n\nby Ada Okoro, St. Brea reporter\n", "Ada Okoro"),
        ("From: Ada Okoro <ada@corvo.example>\nSent: 12 March 2019\nSubject: The mill\n", "Ada Okoro"),
        ("---\nauthor: Ada Okoro\ndate: 2019-03-12\n---\n", "Ada Okoro"),
        ("The mill\n\nBy Ada Okoro and Odo Varga\n12 March 2019\n", None),
        ("By the river\n\n12 March 2019\n", None),
    ],
)
def test_who_wrote_it(head: str, author: str | None) -> None:
    assert read_head(f"{head}\nThe mill has reopened, as we said that it would.\n").author == author


@pytest.mark.parametrize(
    "line",
    [
        "27 June 2019, 10.32am",
        "27 June 2019 by Ada Okoro",
        "Notice dated 27 June 2019",
        "Week ending 27 June 2019",
        "Thu 27 Jun 2019 19.12 BST First published on Thu 27 Jun 2019 07.05 BST",
        "June 27, 2019 By Ada Okoro Leave a comment",
        "**27 June 2019**",
        "[27 June 2019]",
        "By Ada Okoro / June 27, 2019",
        "By Ada Okoro on 27 June 2019",
        "Home > News > 27 June 2019",
        "For immediate release: 27 June 2019",
        "EMBARGOED UNTIL 00:01 ON THURSDAY 27 JUNE 2019",
        "Under embargo until 27 June 2019 at 06:00",
        "Issued by the press office, 27 June 2019",
        "Press release, 27 June 2019",
        "Council meeting, 27 June 2019",
        "Minutes of the meeting held on Thursday 27 June 2019 at 7.30pm in the Village Hall",
        "Minutes of the Planning Committee meeting held at the Town Hall on 27 June 2019",
        "Heard on 27 June 2019 at Elm Crown Court",
        "Hansard, 27 June 2019, column 341",
        "Interview recorded on 27 June 2019",
        "Issue No. 45 – 27 June 2019",
        "The Morning Brief for Thursday 27 June 2019",
        "Newsletter #12: 27 June 2019",
        "Prepared by the defence, 27 June 2019",
        "Chronology as at 27 June 2019",
        "Fact check | 27 June 2019",
        "The Courier (Porto), 27 June 2019",
        "Incident report no. 45, 27 June 2019",
    ],
)
def test_lines_with_the_date_of_a_text(line: str) -> None:
    head = read_head(f"Mill to close\n\n{line}\n\nThe mill will close on Friday after a century of work.\n")
    assert [readings(field.value)[0] for field in head.header] == [date(2019, 6, 27)]
    assert head.title == "Mill to close"


@pytest.mark.parametrize(
    "line",
    [
        "Report on the fire of 12 March 2018",
        "What happened on 12 March 2018",
        "Chronology of the fire on 12 March 2018",
        "12 March 2018 – Council sells the mill",
        "12 March 2018, Porto: Council sells the mill",
        "12 March 2018 at the Town Hall",
        "Accident Date: 12 March 2018",
        "Trial date: 12 March 2022",
        "Date of next meeting: 12 March 2022",
        "From 12 March 2022",
        "Contract signed, 12 March 2018",
        "Photograph by Ada Okoro, 12 March 2018",
        "The mill in flames, 12 March 2018 (Courier)",
    ],
)
def test_a_day_on_which_something_else_happened_is_no_header(line: str) -> None:
    text = f"Mill to close\n\n{line}\n\nThe mill will close on Friday after a century of work.\n"
    assert read_head(text).header == ()


@pytest.mark.parametrize("label", ["Date of accident", "Date received", "Filed claims"])
def test_the_date_of_what_happened_is_not_that_of_the_text(label: str) -> None:
    assert read_head(f"Okoro v Corvo Freight\n{label}: 12 March 2018\n\nShe fell in the yard.\n").header == ()
