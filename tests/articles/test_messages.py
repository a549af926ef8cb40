"""Threads of e-mail: each message is an article, and stands where it stood."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from timeline_cli.articles import read
from timeline_cli.articles.messages import Message, messages

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
    first, second = (message.text for message in messages(THREAD))
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
        assert list(messages(text)) == [Message(text=text)]


ANSWER = """Hi Ada,

They took the old sensor yesterday.

On 5 March 2019, at 09:15, Odo Varga <odo@corvo.example> wrote:
> The alarm went off last night.
> On Mon, 4 Mar 2019 at 10:02 Ada Okoro <ada@corvo.example>
> wrote:
>> The sensor is new.
"""


def test_what_a_mail_quotes_is_of_its_own_day() -> None:
    first, second, third = messages(ANSWER)
    assert (first.sent, second.sent, third.sent) == (None, "2019-03-05", "2019-03-04")
    assert (first.by, second.by, third.by) == (None, "Odo Varga", "Ada Okoro")
    assert "alarm" not in first.text
    assert second.text.index("The alarm") == ANSWER.index("The alarm")
    assert third.text.index("The sensor is new") == ANSWER.index("The sensor is new")
    assert ">" not in second.text.partition("wrote:")[2]


def test_who_wrote_in_a_story_quotes_no_mail() -> None:
    text = "The mill burned.\nOn 5 March 2019 Okoro wrote:\nIt was cold.\n"
    assert list(messages(text)) == [Message(text=text)]


CHAT = """[12/09/2021, 08:14:02] Ada Okoro: The pump failed this morning
[12/09/2021, 08:15:40] Odo Varga: who called you?
[12/09/2021, 08:16:11] Ada Okoro: I called Dave yesterday
It was late.
[13/09/2021, 09:02:47] Odo Varga: They sacked him this morning
"""
OTHER_STAMPS = {
    "12/09/2021, 08:14 - ": "13/09/2021, 09:02 - ",
    "[2021-09-12 08:14] ": "[2021-09-13 09:02] ",
    "12 September 2021, 8:14 am - ": "13 September 2021, 9:02 am - ",
    "[9/12/21, 8:14:02 AM] ": "[9/13/21, 9:02:47 AM] ",
}


def test_each_day_of_a_chat_keeps_its_place_without_its_stamps() -> None:
    first, second = messages(CHAT)
    assert (first.sent, second.sent) == ("2021-09-12", "2021-09-13")
    assert first.text.index("Ada Okoro") == CHAT.index("Ada Okoro")
    assert second.text.index("They sacked") == CHAT.index("They sacked")
    assert "08:14" not in first.text
    assert "It was late." in first.text


@pytest.mark.parametrize("stamp", OTHER_STAMPS)
def test_stamps_of_other_programs(stamp: str) -> None:
    said = [line.partition("] ")[2] or line for line in CHAT.splitlines()]
    lines = [f"{OTHER_STAMPS[stamp] if 'sacked' in line else stamp}{line}" for line in said if ": " in line]
    assert [message.sent for message in messages("\n".join(lines))] == ["2021-09-12", "2021-09-13"]


def test_a_chat_has_no_headline_and_an_unclear_order_of_its_days_is_said(tmp_path: Path) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text(CHAT, encoding="utf-8")
    assert [(a.title, a.published_from) for a in read(chat)] == [(None, "message")] * 2
    chat.write_text(CHAT.replace("13/09", "12/09").replace("12/09", "11/09"), encoding="utf-8")
    problems: list[object] = []
    list(read(chat, report=problems.append))
    assert "--date-order dmy" in str(problems[0])
    assert [a.published for a in read(chat, date_order="mdy")] == [date(2021, 11, 9)]


def test_a_log_is_no_chat() -> None:
    log = (
        CHAT.replace("you", "him")
        .replace("I ", "Ola ")
        .replace("Ada Okoro", "PUMP")
        .replace("Odo Varga", "GATE")
    )
    assert list(messages(log)) == [Message(text=log)]
