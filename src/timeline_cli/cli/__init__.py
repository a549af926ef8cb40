"""The command line: the only part of the package that prints, and the only one that ends the program."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """The console script."""
    _open_streams()
    if sys.argv[1:] == ["--version"]:
        # typer takes ten times as long to import as this to answer.
        print(version())
        return
    from timeline_cli.cli.app import main as run

    run()


def _open_streams() -> None:
    """Whoever closes a stream ("2>&-", some schedulers) wants nothing read or written there, and no fault."""
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115 (stays open to the end)
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def version() -> str:
    """What `--version` prints."""
    from importlib.metadata import version as installed

    return f"timeline {installed('timeline-cli')}"
