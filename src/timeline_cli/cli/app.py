"""The commands and their options; what they do stands in `commands`, which is imported when one runs."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from timeline_cli import cli

MOST_IN_BRIEF = 8

app = typer.Typer(
    name="timeline",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)

Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="FILES", help="Text files, .json or JSON Lines (.jsonl), or - for standard input."
    ),
]
Published = Annotated[
    list[str] | None,
    typer.Option(
        metavar="DATE",
        help="When the article was published: 2019-06-27, 27 June 2019 or June 27, 2019. "
        "Once for all files, or once for each in their order.",
    ),
]
Order = Annotated[
    Literal["dmy", "mdy", "ymd"] | None, typer.Option(help="How to read a date like 03/04/2019.")
]
Style = Annotated[
    Literal["auto", "news", "narrative"],
    typer.Option(help="Whether dates count from the publication date or from the story."),
]
Explain = Annotated[bool, typer.Option("--explain", help="Say under each row how its date was found.")]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file instead of the screen.")
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, metavar="N", help="Work in N processes.")]


@app.callback(invoke_without_command=True)
def _timeline(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """Reads news articles and prints what happened, in order, with a date for every event."""
    if version:
        typer.echo(cli.version())
        raise typer.Exit


@app.command()
def extract(
    files: Files = None,
    published: Published = None,
    date_order: Order = None,
    format: Annotated[
        Literal["table", "json", "jsonl"], typer.Option(help="jsonl prints one timeline per article.")
    ] = "table",
    json: Json = False,
    explain: Explain = False,
    all_events: Annotated[bool, typer.Option("--all", help="Also the events without a date.")] = False,
    output: Output = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Only what can lie on or after it.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Only what can lie on or before it.")
    ] = None,
    about: Annotated[str | None, typer.Option(metavar="NAME", help="Only events that name it.")] = None,
    top: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Only the N most telling events.")
    ] = None,
    brief: Annotated[
        bool, typer.Option("--brief", help="Only the most telling events, eight at most.")
    ] = False,
    by: Annotated[Literal["article"] | None, typer.Option(help="One table for each article.")] = None,
    min_sources: Annotated[
        int, typer.Option(min=1, metavar="N", help="Only events that N articles or more tell.")
    ] = 1,
    shift_published: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=366,
            metavar="N",
            help="Only list the rows whose date would move if publication was N days earlier or later.",
        ),
    ] = None,
    style: Style = "auto",
    model: Annotated[
        str | None, typer.Option(metavar="NAME_OR_PATH", help="Another English spaCy pipeline to use.")
    ] = None,
    jobs: Jobs = 1,
) -> None:
    """Print the timeline of one or more articles.

    Examples:

    - timeline extract article.txt --published 2019-06-27
    - timeline extract article.txt --explain
    - timeline extract a.txt b.txt --published 2019-06-24 --published 2019-06-25
    - timeline extract stories.jsonl --format jsonl --jobs 2 > timelines.jsonl
    - timeline extract *.txt --about "Ada Okoro" --since 2019-06-01
    - timeline extract article.txt --shift-published 1
    - cat article.txt | timeline extract --json
    """
    from timeline_cli.cli import commands
    from timeline_cli.cli.output import ShowOptions
    from timeline_cli.extraction import Options

    options = Options(model=model, style=style, date_order=date_order, all_events=all_events)
    top = top or (MOST_IN_BRIEF if brief else None)
    asked = commands.Asked(since=since, until=until, about=about, top=top, min_sources=min_sources)
    format = "json" if json else format
    show = ShowOptions(format=format, explain=explain, output=output, by_article=by == "article")
    if shift_published is None:
        commands.extract(files or [], published or [], options, asked, show, jobs)
    else:
        commands.what_moves(files or [], published or [], options, asked, show, jobs, shift_published)


@app.command()
def dates(
    files: Files = None,
    published: Published = None,
    date_order: Order = None,
    format: Annotated[
        Literal["table", "json", "jsonl", "timeml"],
        typer.Option(help="timeml writes the article with inline TIMEX3."),
    ] = "table",
    json: Json = False,
    explain: Explain = False,
    output: Output = None,
    style: Style = "auto",
    jobs: Jobs = 1,
) -> None:
    """Print only the time expressions: their words, type, value and date.

    Examples:

    - timeline dates article.txt --published 2019-06-27
    - timeline dates article.txt --explain
    - timeline dates articles.jsonl --format jsonl > dates.jsonl
    - timeline dates article.txt --format timeml --output article.tml
    """
    from timeline_cli.cli import commands
    from timeline_cli.cli.output import ShowOptions
    from timeline_cli.extraction import Options

    commands.dates(
        files or [],
        published or [],
        Options(style=style, date_order=date_order, only_dates=True),
        ShowOptions(format="json" if json else format, explain=explain, output=output, only_dates=True),
        jobs,
    )


@app.command()
def verify(
    timeline: Annotated[
        str, typer.Argument(metavar="TIMELINE", help="What --format json or jsonl wrote; - for stdin.")
    ],
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="ARTICLES", help="The articles it was made from, to check the quotes too."),
    ] = None,
) -> None:
    """Check a JSON timeline: work out every date again, and look up every quote in the articles.

    Prints what does not hold, and ends with 1 if anything does not.

    Examples:

    - timeline verify timeline.json article.txt
    - timeline verify timelines.jsonl stories.jsonl
    - timeline extract article.txt --json | timeline verify - article.txt
    """
    from timeline_cli.cli import commands

    commands.verify(timeline, files or [])


@app.command()
def schema() -> None:
    """Print the JSON Schema of the output of --format json and jsonl."""
    from timeline_cli.cli import commands

    commands.schema()


def main() -> None:
    """Run the command that the arguments name."""
    signal.signal(signal.SIGINT, _interrupted)
    app()


def _interrupted(signum: int, frame: object) -> None:
    sys.exit(128 + signum)
