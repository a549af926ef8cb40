"""Several articles on the command line, what hangs on the publication date, and checking a timeline."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from timeline_cli.cli.app import app
from timeline_cli.render.contract import TimelineContract

ARTICLES = Path(__file__).parents[1] / "data" / "articles"
REINSTATED = ARTICLES / "deputy-mayor-reinstated.txt"
TRIBUNAL = ARTICLES / "deputy-mayor-tribunal.txt"


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture(scope="module")
def written() -> str:
    return run("extract", REINSTATED, TRIBUNAL, "--json").stdout


@pytest.fixture(scope="module")
def together(written: str) -> dict[str, Any]:
    return json.loads(written)  # type: ignore[no-any-return]


# ---- one timeline of several articles --------------------------------------------------------------


def told(timeline: dict[str, Any], trigger: str) -> dict[str, Any]:
    """The one event that some article tells with this word."""
    (event,) = (
        event
        for event in timeline["events"]
        if trigger in [mention["trigger"]["text"] for mention in event["mentions"]]
    )
    return event


def test_an_event_that_both_tell_stands_once(together: dict[str, Any]) -> None:
    event = told(together, "suspended")
    assert (event["value"], event["sources"], event["disputed"]) == ("2018-01", 2, None)
    assert [mention["published"] for mention in event["mentions"]] == ["2018-05-16", "2018-09-05"]
    assert [mention["value"] for mention in event["mentions"]] == ["2018-01", "2018-01"]


LIFTED = """Published: 27 June 2019

Councillor Ada Okoro had her suspension lifted by a panel on Wednesday. Ada Okoro was suspended in February.
"""
DISMISSED = """Published: 15 August 2019

Ada Okoro was suspended in February. Ada Okoro was reinstated in June and then dismissed two days later.
"""


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "lifted.txt", tmp_path / "dismissed.txt"
    first.write_text(LIFTED, encoding="utf-8")
    second.write_text(DISMISSED, encoding="utf-8")
    return first, second


def test_one_article_makes_the_date_of_the_other_exact(two: tuple[Path, Path]) -> None:
    for files in (two, two[::-1]):
        event = told(json.loads(run("extract", *files, "--json").stdout), "dismissed")
        assert (event["value"], event["sources"]) == ("2019-06-28", 1)
        assert event["explanation"][-1]["from"] == "2019-06-26"
        assert event["mentions"][0]["value"] != "2019-06-28"


def test_the_order_of_the_files_changes_nothing(written: str) -> None:
    assert run("extract", TRIBUNAL, REINSTATED, "--json").stdout == written


def test_the_output_holds_to_the_contract(written: str) -> None:
    TimelineContract.model_validate_json(written)


def test_the_table_names_the_sources() -> None:
    shown = run("extract", REINSTATED, TRIBUNAL, "--explain").stdout
    assert shown.splitlines()[5].endswith("sources")
    assert "2 sources" in shown


def test_the_explanation_says_which_article_made_a_date_exact(two: tuple[Path, Path]) -> None:
    shown = " ".join(run("extract", *two, "--explain").stdout.split())
    assert "which [1] dates more exactly: 2019-06-26 → 2019-06-28" in shown


def test_only_what_several_sources_tell() -> None:
    found = json.loads(run("extract", REINSTATED, TRIBUNAL, "--json", "--min-sources", "2").stdout)
    assert found["events"]
    assert all(event["sources"] == 2 for event in found["events"])


def test_one_object_for_each_article_is_not_merged() -> None:
    lines = run("extract", REINSTATED, TRIBUNAL, "--format", "jsonl").stdout.splitlines()
    assert [len(json.loads(line)["articles"]) for line in lines] == [1, 1]
    assert {event["sources"] for line in lines for event in json.loads(line)["events"]} == {1}


# ---- corrections -----------------------------------------------------------------------------------

BRIDGE = "Tarn Bridge was closed to traffic on Tuesday after a lorry hit a pier.\n\nCorrection: "


@pytest.mark.parametrize(
    ("text", "trigger", "date", "corrected"),
    [
        (
            f"{BRIDGE}an earlier version of this article said that Tarn Bridge was closed on Monday.",
            "closed", "2021-06-08", "a: 2021-06-07 before, now 2021-06-08",
        ),
        (
            "An earlier version said Okoro resigned on Sunday; in fact she resigned on Tuesday.",
            "resigned", "2021-06-08", "a: 2021-06-06 before, now 2021-06-08",
        ),
        (
            "The inquest into the death of Piers Dunn will open on 19 June.\n\n"
            "Editor's note: This story originally stated that the inquest would open on 12 June.",
            "open", "2021-06-19", "a: 2021-06-12 before, now 2021-06-19",
        ),
        (
            "We previously reported that Ada Okoro was arrested on 3 June. She was arrested on 4 June.",
            "arrested", "2021-06-04", "a: 2021-06-03 before, now 2021-06-04",
        ),
        (
            "Clarification: A previous version of this story wrongly reported that people died on Monday.",
            "died", "2021-06-07", "a: 2021-06-07 before, now taken back",
        ),
    ],
)  # fmt: skip
def test_what_an_article_takes_back(
    tmp_path: Path, text: str, trigger: str, date: str, corrected: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Published: 10 June 2021\n\n{text}\n", encoding="utf-8")
    event = told(json.loads(run("extract", path, "--json").stdout), trigger)
    assert (event["value"], event["corrected"]) == (date, corrected)
    assert [m["taken_back"] for m in event["mentions"]].count(True) == 1
    shown = run("extract", path, "--explain").stdout
    assert ("(corrected)" in shown) != ("(taken back)" in shown)
    assert "corrected: [1] says " in shown


def test_what_an_earlier_version_of_something_else_did_is_no_correction(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "Ada Okoro tested an earlier version of the engine on Monday. The council had said so on Sunday."
    path.write_text(f"Published: 10 June 2021\n\n{text}\n", encoding="utf-8")
    events = json.loads(run("extract", path, "--json").stdout)["events"]
    assert [event["corrected"] for event in events] == [None] * len(events) != []


# ---- what hangs on the publication date ------------------------------------------------------------


def test_rows_that_move_with_the_publication_date(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Ada Okoro resigned yesterday. She was elected on 3 May 2017.\n", encoding="utf-8")
    shown = run("extract", path, "--published", "2019-06-27", "--shift-published", "1").stdout
    (row,) = (line for line in shown.splitlines() if "resigned" in line)
    assert row.split()[-3:] == ["2019-06-26", "2019-06-25", "2019-06-27"]
    assert "elected" not in shown


def test_nothing_moves_without_a_publication_date(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Ada Okoro was elected on 3 May 2017.\n", encoding="utf-8")
    result = run("extract", path, "--shift-published", "1")
    assert "No date moves with the publication date." in result.stdout
    assert "no publication date is known" in result.stderr


def test_what_moves_is_a_table(tmp_path: Path) -> None:
    result = run("extract", REINSTATED, "--shift-published", "1", "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "one plain table" in result.stderr


# ---- checking --------------------------------------------------------------------------------------


@pytest.fixture
def timeline_file(tmp_path: Path, written: str) -> Path:
    path = tmp_path / "timeline.json"
    path.write_text(written, encoding="utf-8")
    return path


def test_a_true_timeline_holds(timeline_file: Path, together: dict[str, Any]) -> None:
    result = run("verify", timeline_file, TRIBUNAL, REINSTATED)
    assert result.exit_code == 0
    assert f"All holds: {len(together['events'])} events" in result.stdout
    assert "every quote looked up" in result.stdout


def test_without_the_articles_it_says_that_no_quote_was_looked_up(timeline_file: Path) -> None:
    result = run("verify", timeline_file)
    assert result.exit_code == 0
    assert "quotes not looked up" in result.stdout


def test_articles_that_cannot_be_read_are_not_said_to_have_been_looked_up(timeline_file: Path) -> None:
    result = run("verify", timeline_file, "missing.txt")
    assert result.exit_code == 1
    assert "quotes not looked up" in result.stdout


def test_a_changed_quote_a_changed_date_and_a_missing_article_are_named(written: str) -> None:
    quote = run("verify", "-", REINSTATED, TRIBUNAL, stdin=written.replace("suspended", "suspendid"))
    assert quote.exit_code == 1
    assert "the article does not have “suspendid”" in quote.stdout
    changed = json.loads(written)
    dated = next(found for found in changed["time_expressions"] if found["explanation"])
    dated["explanation"][-1]["to"] = "1999-01-01"
    date = run("verify", "-", stdin=json.dumps(changed))
    assert date.exit_code == 1
    assert "not 1999-01-01" in date.stdout
    missing = run("verify", "-", REINSTATED, stdin=written)
    assert missing.exit_code == 1
    assert "article deputy-mayor-tribunal: its text is not at hand" in missing.stdout


def test_one_timeline_on_each_line(written: str) -> None:
    line = json.dumps(json.loads(written))
    assert run("verify", "-", stdin=f"{line}\n{line}\n").exit_code == 0
    assert "timeline 2: this is no timeline" in run("verify", "-", stdin=f"{line}\n{{}}\n").stderr


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "this is not JSON"),
        ("Ada Okoro resigned.", "this is not JSON"),
        ("[]", "this is no timeline"),
        ("{}", "this is no timeline (schema: Field required)"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_timeline(content: str, message: str) -> None:
    result = run("verify", "-", stdin=content)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_a_timeline_that_is_not_there(tmp_path: Path) -> None:
    result = run("verify", tmp_path / "none.json")
    assert result.exit_code == 2
    assert "cannot be read" in result.stderr
