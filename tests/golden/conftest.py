"""The figures of the gold tests are shown after the run, passed or failed."""

from __future__ import annotations

import pytest

_LINES: list[str] = []


@pytest.fixture(scope="session")
def gold_report() -> list[str]:
    """Lines for the report at the end of the run."""
    return _LINES


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _LINES:
        terminalreporter.write_sep("-", "gold timelines")
        for line in _LINES:
            terminalreporter.write_line(line)
