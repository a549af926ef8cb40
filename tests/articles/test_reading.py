from __future__ import annotations

import io
import json
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_cli.articles import Article, read
from timeline_cli.articles.decoding import decode
from timeline_cli.articles.english import looks_english
from timeline_cli.errors import (
    BinaryError,
    EmptyError,
    InputError,
    InputNote,
    RecordError,
    UnreadableError,
    UsageError,
)

TEXT = "The mayor has quit. She left the town hall at noon on Wednesday.\n"


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read_all(*sources: Path | str, **options: object) -> tuple[list[Article], list[InputError | InputNote]]:
    problems: list[InputError | InputNote] = []
    return list(read(*sources, report=problems.append, **options)), problems  # type: ignore[arg-type]


def test_a_text_file(tmp_path: Path) -> None:
    path = write(tmp_path / "2019-06-27-mayor.txt", TEXT)
    (article,) = read(path)
    assert article.text == TEXT
    assert article.id == "2019-06-27-mayor"
    assert article.source == str(path)
    assert (article.published, article.published_from) == (date(2019, 6, 27), "file name")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    ((article,), problems) = read_all(write(tmp_path / "a.txt", TEXT.encode(encoding)))
    assert article.text == TEXT
    assert problems == []


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    (article,) = read(write(tmp_path / "a.txt", "One fell.\r\nTwo rose.\rThree stayed.\n"))
    assert article.text == "One fell.\r\nTwo rose.\rThree stayed.\n"


def test_another_encoding_is_found_and_said(tmp_path: Path) -> None:
    text = "The mayor’s café bill came to £75 – “a scandal”, said the council on Tuesday.\n" * 3
    ((article,), (note,)) = read_all(write(tmp_path / "a.txt", text.encode("cp1252")))
    assert article.text == text
    assert isinstance(note, InputNote)
    assert "cp1252" in str(note)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"\n\n{TEXT}".encode())))
    (article,) = read("-")
    assert article.text == f"\n\n{TEXT}"
    assert (article.id, article.source) == ("stdin", "stdin")


def test_json_lines_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "\n".join(json.dumps({"text": TEXT, "id": str(number)}) for number in range(3))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    assert [article.id for article in read("-")] == ["0", "1", "2"]


def test_a_record(tmp_path: Path) -> None:
    record = {
        "id": "m1",
        "title": "Mayor quits",
        "published": "2019-06-27T10:00",
        "url": "https://c.example",
        "text": TEXT,
    }
    (article,) = read(write(tmp_path / "a.jsonl", json.dumps(record)))
    assert (article.id, article.title, article.url) == ("m1", "Mayor quits", "https://c.example")
    assert (article.published, article.published_from) == (date(2019, 6, 27), "record")


@pytest.mark.parametrize("content", [{"text": TEXT}, [{"text": TEXT}, {"text": TEXT}]])
def test_a_json_file(tmp_path: Path, content: object) -> None:
    articles = list(read(write(tmp_path / "a.json", json.dumps(content, indent=2))))
    assert [article.text for article in articles] == [TEXT] * (2 if isinstance(content, list) else 1)


def test_a_json_file_without_an_article_is_named(tmp_path: Path) -> None:
    with pytest.raises(EmptyError, match="there is no article in it"):
        list(read(write(tmp_path / "a.json", "[]")))


def test_a_stamp_that_is_a_number_is_read_or_named(tmp_path: Path) -> None:
    lines = [json.dumps({"text": TEXT, "published": stamp}) for stamp in (20190627, 1561593600)]
    (compact, unknown), problems = read_all(write(tmp_path / "a.jsonl", "\n".join(lines)))
    assert (compact.published, unknown.published) == (date(2019, 6, 27), None)
    assert ["'1561593600'" in str(problem) for problem in problems] == [True]


def test_ids_are_unique(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    same_name = [write(tmp_path / "a.txt", TEXT), write(tmp_path / "b" / "a.txt", TEXT)]
    records = write(tmp_path / "c.jsonl", '{"text": "One fell.", "id": "a"}\n\n{"text": "Two rose."}\n')
    assert [article.id for article in read(*same_name, records)] == ["a", "a-2", "a-3", "c:3"]


def test_one_bad_line_costs_no_other(tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": TEXT, "id": "first"}),
        "{not json",
        '["a list"]',
        '{"title": "no text"}',
        '{"text": "   "}',
        '{"text": 5}',
        "[" * 100_000,
        json.dumps({"text": TEXT, "id": "last"}),
    ]
    path = write(tmp_path / "a.jsonl", "\n".join(lines).encode() + b'\n{"text": "\xff"}\n')
    articles, problems = read_all(path)
    assert [article.id for article in articles] == ["first", "last"]
    assert [problem.line for problem in problems] == [2, 3, 4, 5, 6, 7, 9]
    assert all(str(problem).startswith(f"{path}:") for problem in problems)
    assert isinstance(problems[0], RecordError)
    assert "its keys: title" in str(problems[2])


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        (b"", EmptyError, "no text"),
        (b" \n\t\n", EmptyError, "no text"),
        (b"\xef\xbb\xbf", EmptyError, "no text"),
        (bytes(range(256)) * 8, BinaryError, "binary"),
        (b"%PDF-1.7 \x93\x8c", BinaryError, "PDF"),
        (b"PK\x03\x04 and so on", BinaryError, "Word"),
    ],
)
def test_files_without_an_article(
    tmp_path: Path, content: bytes, error: type[InputError], words: str
) -> None:
    articles, (problem,) = read_all(write(tmp_path / "a.txt", content))
    assert articles == []
    assert isinstance(problem, error)
    assert words in str(problem)


def test_missing_files_and_directories(tmp_path: Path) -> None:
    good = write(tmp_path / "a.txt", TEXT)
    (articles, problems) = read_all(tmp_path / "missing.txt", tmp_path, good)
    assert len(articles) == 1
    assert [type(problem) for problem in problems] == [UnreadableError, UnreadableError]
    assert "no such file" in str(problems[0])
    assert "directory" in str(problems[1])


def test_without_a_report_the_first_error_is_raised(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        list(read(tmp_path / "missing.txt"))


def test_a_text_that_is_not_english_is_said_and_read(tmp_path: Path) -> None:
    text = "Der Bürgermeister ist am Mittwoch zurückgetreten, nachdem man ihn scharf kritisiert hatte. " * 3
    ((article,), (note,)) = read_all(write(tmp_path / "a.txt", text))
    assert article.text == text
    assert "English" in str(note)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (TEXT, True),
        ("Bahn: 14.30 Uhr", True),
        (
            "The council voted to close the library, and its members said that they had been left no choice. "
            * 3,
            True,
        ),
        (
            "Le maire a démissionné mercredi après des semaines de pression de la part du conseil municipal. "
            * 3,
            False,
        ),
    ],
)
def test_english(text: str, english: bool) -> None:
    assert looks_english(text) is english


def test_published_for_all_or_for_each(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{name}.txt", TEXT) for name in "abc"]
    assert {article.published for article in read(*paths, published=["2019-06-27"])} == {date(2019, 6, 27)}
    each = ["1 June 2019", "2 June 2019", "3 June 2019"]
    assert [article.published.day for article in read(*paths, published=each) if article.published] == [
        1,
        2,
        3,
    ]
    with pytest.raises(UsageError, match="2 times for 3 files"):
        read(*paths, published=each[:2])


def test_a_lone_surrogate_keeps_its_place(tmp_path: Path) -> None:
    (article,) = read(write(tmp_path / "a.jsonl", '{"text": "A \\ud800 B fell."}'))
    assert article.text == "A \N{REPLACEMENT CHARACTER} B fell."


@given(st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text))
def test_utf_8_text_is_kept_to_the_letter(text: str) -> None:
    notes: list[InputNote] = []
    with suppress(BinaryError, EmptyError):
        assert decode(text.encode(), source="a.txt", note=notes.append) == text.removeprefix("\ufeff")
    assert notes == []
