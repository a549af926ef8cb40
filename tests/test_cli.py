"""The command line as a user meets it: what is printed where, and how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.render.timelines import TEXT, timeline
from timeline_cli import jobs
from timeline_cli.articles import Article
from timeline_cli.cli.app import app
from timeline_cli.errors import PipelineError
from timeline_cli.extraction import Options
from timeline_cli.render.contract import TimelineContract
from timeline_cli.timeline.timeline import Timeline

COMMAND = [sys.executable, "-m", "timeline_cli"]
OPEN = "Ada Okoro resigned on Wednesday. Her deputy will take over in July.\n"


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def mayor(tmp_path: Path) -> Path:
    path = tmp_path / "mayor.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "records.jsonl"
    days = ("2019-06-27", "2019-06-28", None)
    lines = [json.dumps({"id": f"r{n}", "text": OPEN, "published": day}) for n, day in enumerate(days)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


class HandBuilt:
    """Gives every article the same events, and no pipeline is loaded."""

    def __init__(self, options: Options) -> None:
        if options.model == "none":
            raise PipelineError("no spaCy pipeline named 'none' is installed")

    def window(self, articles: list[Article]) -> list[Timeline]:
        return [self(article) for article in articles]

    def __call__(self, article: Article) -> Timeline:
        if "explode" in article.text:
            raise RuntimeError("something in here explodes")
        made = timeline()
        return replace(
            made,
            articles=(article,),
            events=tuple(
                replace(
                    event,
                    article=article.id,
                    mentions=tuple(replace(mention, article=article.id) for mention in event.mentions),
                )
                for event in made.events
            ),
            time_expressions={article.id: made.time_expressions["mayor"]},
        )


@pytest.fixture
def hand_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "Extractor", HandBuilt)


# ---- what is printed -------------------------------------------------------------------------------


def test_version_and_help() -> None:
    assert re.fullmatch(r"timeline \d+\.\d+\.\d+\n", run("--version").stdout)
    for command in ("extract", "dates", "schema"):
        assert command in run("--help").stdout
    for command in ("extract", "dates"):
        shown = run(command, "--help").stdout
        assert "Examples" in shown
        assert f"timeline {command} " in shown


@pytest.mark.usefixtures("hand_built")
def test_a_table(mayor: Path) -> None:
    result = run("extract", mayor, "--published", "27 June 2019")
    assert result.exit_code == 0
    assert "Mayor quits over leaked memo  published Thu 27 Jun 2019 (--published)" in result.stdout
    assert "Ada Okoro resigned" in result.stdout
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


@pytest.mark.usefixtures("hand_built")
@pytest.mark.parametrize("arguments", [("--json",), ("--format", "json"), ("--format", "jsonl")])
def test_json(mayor: Path, arguments: tuple[str, ...]) -> None:
    result = run("extract", mayor, *arguments)
    TimelineContract.model_validate_json(result.stdout)


@pytest.mark.usefixtures("hand_built")
def test_jsonl_keeps_the_order_of_the_input(records: Path) -> None:
    lines = run("extract", records, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["articles"][0]["id"] for line in lines] == ["r0", "r1", "r2"]


@pytest.mark.usefixtures("hand_built")
def test_one_table_or_one_for_each_article(records: Path) -> None:
    together = run("extract", records).stdout
    assert together.count("─\n") == 1
    assert "[3] r2  publication date unknown" in together
    apart = run("extract", records, "--by", "article").stdout
    assert apart.count("─\n") == 3


@pytest.mark.usefixtures("hand_built")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--about", "nobody"), "No event fits --about nobody."),
        (("--since", "2030", "--min-sources", "2"), "No event fits --since 2030, --min-sources 2."),
    ],
)
def test_what_no_event_fits_is_said(mayor: Path, arguments: tuple[str, ...], said: str) -> None:
    assert run("extract", mayor, *arguments).stdout.splitlines()[-1] == said


@pytest.mark.usefixtures("hand_built")
@pytest.mark.parametrize(
    ("arguments", "triggers"),
    [
        (("--since", "2019-06-27"), ["denied", "choose"]),
        (("--since", "July 2019"), ["choose"]),
        (("--until", "2019-06-25"), ["denied"]),
        (("--since", "2019-06-26", "--until", "2019-06-26"), ["denied", "resigned"]),
        (("--about", "okoro"), ["denied", "resigned"]),
        (("--about", "THE  COUNCIL"), ["choose"]),
        (("--about", "nobody"), []),
        (("--top", "1"), ["resigned"]),
        (("--brief",), ["denied", "resigned", "choose"]),
        (("--min-sources", "2"), []),
    ],
)
def test_filters(mayor: Path, arguments: tuple[str, ...], triggers: list[str]) -> None:
    shown = json.loads(run("extract", mayor, "--json", *arguments).stdout)
    assert [event["trigger"]["text"] for event in shown["events"]] == triggers


def test_dates(mayor: Path) -> None:
    result = run("dates", mayor, "--published", "2019-06-27", "--json")
    found = json.loads(result.stdout)
    TimelineContract.model_validate_json(result.stdout)
    assert found["events"] == []
    values = {expression["text"]: expression["value"] for expression in found["time_expressions"]}
    assert values["Wednesday"] == "2019-06-26"
    assert values["8 July"] == "2019-07-08"
    for expression in found["time_expressions"]:
        assert TEXT[expression["start"] : expression["end"]] == expression["text"]


def test_dates_as_timeml(mayor: Path, records: Path) -> None:
    assert run("dates", mayor, "--format", "timeml").stdout.startswith("<?xml")
    several = run("dates", records, "--format", "timeml")
    assert several.exit_code == 2
    assert "one article" in several.stderr


def test_the_schema() -> None:
    assert json.loads(run("schema").stdout)["title"] == "TimelineContract"


def test_standard_input(mayor: Path) -> None:
    piped = run("dates", "--json", stdin=OPEN)
    named = run("dates", "-", "--json", stdin=OPEN)
    assert piped.stdout == named.stdout
    assert json.loads(piped.stdout)["articles"][0]["source"] == "stdin"


def test_open_dates_are_counted_and_the_way_out_is_named(tmp_path: Path, records: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(OPEN, encoding="utf-8")
    one = run("dates", path)
    assert one.stderr == (
        f"note: {path}: 2 dates stay open, because the publication date is unknown; "
        "give it: --published 2019-06-27\n"
    )
    assert run("dates", path, "--published", "2019-06-27").stderr == ""
    assert "2 dates stay open" in run("dates", records).stderr


# ---- where it goes ---------------------------------------------------------------------------------


def test_output_to_a_file(mayor: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    result = run("dates", mayor, "--json", "--output", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(target.read_text(encoding="utf-8"))["schema"] == "timeline/1"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_file_is_replaced_only_when_it_is_complete(tmp_path: Path, mayor: Path, records: Path) -> None:
    target = tmp_path / "out.xml"
    target.write_text("old", encoding="utf-8")
    assert run("dates", mayor, records, "--format", "timeml", "--output", target).exit_code == 2
    assert target.read_text(encoding="utf-8") == "old"


def test_output_that_cannot_be_written(mayor: Path, tmp_path: Path) -> None:
    for target in (tmp_path / "missing" / "out.json", tmp_path):
        result = run("dates", mayor, "--output", target)
        assert result.exit_code == 2
        assert f"error: --output {target} cannot be written" in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [(), ("--output", "/dev/full")])
def test_a_full_disk_is_named(mayor: Path, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [*COMMAND, "dates", str(mayor), *arguments], stdout=full, stderr=subprocess.PIPE, text=True
        )
    what = " ".join(arguments) or "the output"
    assert result.returncode == 2
    assert result.stderr.splitlines()[-1] == f"error: {what} cannot be written (No space left on device)"


def test_an_article_is_never_written_over(mayor: Path) -> None:
    result = run("dates", mayor, "--output", mayor.parent / "." / mayor.name)
    assert result.exit_code == 2
    assert "would replace an article" in result.stderr
    assert mayor.read_text(encoding="utf-8") == TEXT


@pytest.mark.skipif(os.name != "posix", reason="closes a stream")
@pytest.mark.parametrize(("closed", "code"), [("0", 1), ("1", 0), ("2", 0)])
def test_a_closed_stream_is_no_fault(mayor: Path, closed: str, code: int) -> None:
    source = "-" if closed == "0" else str(mayor)
    shut = 'exec "$@" ' + ("<&-" if closed == "0" else f"{closed}>&-")
    command = ["sh", "-c", shut, "sh", *COMMAND, "dates", source]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == code
    assert "Traceback" not in result.stderr


# ---- what goes wrong -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "there is no such file"),
        (b"", "there is no text in it"),
        (b"\0\1\2" * 1000, "binary file"),
        (b"\n<!DOCTYPE html><html><body><p>He left on Monday.", "web page"),
    ],
)
def test_a_bad_file_costs_only_itself(
    tmp_path: Path, mayor: Path, content: bytes | None, message: str
) -> None:
    bad = tmp_path / "bad.txt"
    if content is not None:
        bad.write_bytes(content)
    result = run("dates", bad, mayor, tmp_path)
    assert result.exit_code == 1
    assert "Wednesday" in result.stdout
    assert f"error: {bad}: " in result.stderr
    assert message in result.stderr
    assert "this is a directory" in result.stderr


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "He left on Monday."}\nnonsense\n{"id": 1}\n', encoding="utf-8")
    result = run("dates", path, "--format", "jsonl")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert f"error: {path}:2: this line is not JSON" in result.stderr
    assert f'error: {path}:3: this record has no "text"' in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--published", "yesterday"), "--published 'yesterday' is not a full date"),
        (("--published", "03/04/2019"), "pass --date-order dmy or --date-order mdy"),
        (("--published", "2019-06-27", "--published", "2019-06-28"), "2 times for 1 files"),
        (("--since", "soon"), "--since 'soon' is not one date"),
        (("--since", "2020", "--until", "2019"), "nothing lies between them"),
        (("--model", "none"), "no spaCy pipeline named 'none' is installed"),
        (("--format", "xml"), "'xml'"),
        (("--by", "article", "--json"), "--format jsonl"),
    ],
)
@pytest.mark.usefixtures("hand_built")
def test_wrong_usage(mayor: Path, arguments: tuple[str, ...], message: str) -> None:
    result = run("extract", mayor, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_an_ambiguous_date_can_be_settled(mayor: Path) -> None:
    result = run("dates", mayor, "--published", "03/07/2019", "--date-order", "dmy", "--json")
    assert json.loads(result.stdout)["articles"][0]["published"] == "2019-07-03"


@pytest.mark.usefixtures("hand_built")
def test_an_article_that_fails_is_named_and_skipped(tmp_path: Path, mayor: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("This will explode on Monday.", encoding="utf-8")
    result = run("extract", bad, mayor, "--format", "jsonl")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert (
        f"error: {bad}: it could not be worked on (RuntimeError: something in here explodes)" in result.stderr
    )


def test_untrusted_text_is_shown_and_not_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "\x1b[2Jnasty[red].txt"
    path.write_text(
        "[bold]Mayor[/bold] \x1b[31mquits\x07\n\nShe left on Tuesday \x9b2J \u202e.\n", encoding="utf-8"
    )
    for arguments in (("dates", path), ("dates", path, "--explain"), ("dates", path, "--json")):
        result = run(*arguments)
        assert result.exit_code == 0
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", result.stdout + result.stderr)
    assert "[bold]Mayor[/bold] ␛[31mquits␇" in run("dates", path).stdout


def test_several_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The council met again, and nothing came of it.\n" * 50_000 + OPEN, encoding="utf-8")
    assert path.stat().st_size > 2_000_000
    result = run("dates", path, "--published", "2019-06-27", "--format", "jsonl")
    assert result.exit_code == 0
    values = [found["value"] for found in json.loads(result.stdout)["time_expressions"]]
    assert values == ["2019-06-26", "2019-07"]


# ---- as a process ----------------------------------------------------------------------------------


def test_head_ends_it_quietly(records: Path, tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text((records.read_text(encoding="utf-8") + "\n") * 200, encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "dates", str(many), "--format", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read().decode()
    assert process.returncode == 0
    assert "Traceback" not in errors
    assert "Broken" not in errors


def test_help_is_quick_because_heavy_things_are_imported_late() -> None:
    code = (
        "import sys, timeline_cli.cli.app\n"
        "print(*{'spacy', 'numpy', 'pydantic', 'dateparser', 'onnxruntime'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "\n"


def test_the_version_needs_no_typer() -> None:
    code = (
        "import sys\n"
        "from timeline_cli.cli import main\n"
        "sys.argv = ['timeline', '--version']\n"
        "main()\n"
        "print('typer' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == run("--version").stdout + "False\n"


def test_dates_need_no_spacy(mayor: Path) -> None:
    code = (
        "import sys\n"
        "from timeline_cli.cli.app import app\n"
        f"app(['dates', {str(mayor)!r}], standalone_mode=False)\n"
        "print(*{'spacy', 'numpy', 'dateparser', 'onnxruntime'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "Wednesday" in result.stdout
    assert result.stdout.endswith("\n\n")


@pytest.mark.parametrize("jobs_wanted", ["1", "2"])
@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_ctrl_c_ends_it_at_once_and_leaves_nothing_behind(tmp_path: Path, jobs_wanted: str) -> None:
    long = tmp_path / "long.jsonl"
    long.write_text((json.dumps({"text": OPEN * 20}) + "\n") * 20_000, encoding="utf-8")
    target = tmp_path / "out.jsonl"
    arguments = ["dates", str(long), "--format", "jsonl", "--jobs", jobs_wanted, "--output", str(target)]
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    part = tmp_path / "out.jsonl.part"
    _wait_for(lambda: part.exists() and part.stat().st_size > 0)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert not target.exists()
    _wait_for(lambda: not _group_is_alive(process.pid))
    complete = part.read_text(encoding="utf-8").splitlines()
    assert all(json.loads(line)["schema"] == "timeline/1" for line in complete[:-1])


def _wait_for(condition: object) -> None:
    until = time.monotonic() + 60
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < until
        time.sleep(0.05)


def _group_is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_two_processes_say_the_same_as_one(records: Path, mayor: Path) -> None:
    one, two = (
        subprocess.run(
            [*COMMAND, "dates", str(records), str(mayor), "--format", "jsonl", "--jobs", number],
            capture_output=True,
            check=True,
        )
        for number in "12"
    )
    assert one.stdout == two.stdout
    assert one.stdout.count(b"\n") == 4
    assert one.stderr == two.stderr
