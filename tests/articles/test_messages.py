"""Threads of e-mail: each message is an article, and stands where it stood."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from timeline_cli.articles import read
from timeline_cli.articles.messages import messages

THREAD = """From: Ada Okoro
To: Odo Varga
Sent: Wednesday, 6 March 2019 17:42
Subject: RE: Readings

They took the old sensor on Monday.

From: Odo Varga
To: Ada Okoro
Sent: Tuesday, 5 March 2019 09:15
Subject: Readings

The alarm went off last night.
"""


def test_each_message_keeps_its_place() -> None:
    first, second = messages(THREAD)
    assert THREAD.startswith(first)
    assert second.index("The alarm") == THREAD.index("The alarm")
    assert second.count("\n") == THREAD.count("\n")
    assert "sensor" not in second


def test_each_message_has_its_own_day_title_and_writer(tmp_path: Path) -> None:
    (tmp_path / "thread.txt").write_text(THREAD, encoding="utf-8")
    articles = list(read(tmp_path / "thread.txt"))
    assert [(a.id, a.published, a.title, a.author) for a in articles] == [
        ("thread", date(2019, 3, 6), "RE: Readings", "Ada Okoro"),
        ("thread-2", date(2019, 3, 5), "Readings", "Odo Varga"),
    ]


def test_one_header_or_none_with_a_date_is_one_message() -> None:
    for text in (
        THREAD[: THREAD.index("From: Odo")],
        THREAD.replace("Sent", "Seen"),
        "From: Ada\nTo: Odo\n",
        "",
    ):
        assert list(messages(text)) == [text]
