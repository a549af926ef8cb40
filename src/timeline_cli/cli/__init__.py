"""The command line: the only part of the package that prints, and the only one that ends the program."""

from __future__ import annotations

import sys


def main() -> None:
    """The console script."""
    if sys.argv[1:] == ["--version"]:
        # typer takes ten times as long to import as this to answer.
        print(version())
        return
    from timeline_cli.cli.app import main as run

    run()


def version() -> str:
    """What `--version` prints."""
    from importlib.metadata import version as installed

    return f"timeline {installed('timeline-cli')}"
