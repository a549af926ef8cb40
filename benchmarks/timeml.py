"""TimeML documents as plain text with what is annotated in it.

TimeML 1.2.1 marks time expressions (TIMEX3) and events (EVENT) inline and links them (TLINK) at the end of
the file. Offsets are Unicode code points in `Document.text`, end exclusive.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import XMLParser

#: Some files of the corpora hold "AT&T" as it is spoken.
STRAY_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\w+);)")

#: A relation read from its other end.
CONVERSE = {
    "BEFORE": "AFTER",
    "IBEFORE": "IAFTER",
    "INCLUDES": "IS_INCLUDED",
    "BEGINS": "BEGUN_BY",
    "ENDS": "ENDED_BY",
    "DURING": "DURING_INV",
}
CONVERSE |= {converse: relation for relation, converse in CONVERSE.items()}


@dataclass(frozen=True, slots=True)
class Extent:
    """A piece of text: `id` is the tag's own, `type` and `value` are TIMEX3's and empty for an event."""

    id: str
    start: int
    end: int
    text: str
    type: str = ""
    value: str = ""

    def overlap(self, start: int, end: int) -> int:
        """How many code points it shares with another extent; zero or less when none."""
        return min(self.end, end) - max(self.start, start)


@dataclass(slots=True)
class Document:
    """`published` is the document creation time as annotated; `links` are (event id, relation, time id)."""

    id: str
    text: str = ""
    published: str | None = None
    published_id: str = ""
    times: list[Extent] = field(default_factory=list)
    events: list[Extent] = field(default_factory=list)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    event_of_instance: dict[str, str] = field(default_factory=dict)


def read_folder(folder: Path) -> list[Document]:
    """All TimeML documents of a folder, by name.

    Raises:
        FileNotFoundError: it holds none.
    """
    paths = sorted(folder.glob("*.tml"))
    if not paths:
        raise FileNotFoundError(f"no TimeML documents (*.tml) in {folder}")
    return [read(path) for path in paths]


def read(path: Path) -> Document:
    """One TimeML document; its id is the name of the file."""
    document = Document(path.stem)
    parser = XMLParser(target=_Collector(document))
    parser.feed(STRAY_AMPERSAND.sub("&amp;", path.read_text(encoding="utf-8")))
    parser.close()
    return document


class _Collector:
    """Takes a document apart while the XML parser walks through it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.pieces: list[str] = []
        self.length = 0
        self.path: list[str] = []
        self.open: list[tuple[dict[str, str], int]] = []
        self.raw_links: list[dict[str, str]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.path.append(tag)
        self.open.append((attributes, self.length))
        if tag == "MAKEINSTANCE":
            self.document.event_of_instance[attributes["eiid"]] = attributes["eventID"]
        elif tag == "TLINK":
            self.raw_links.append(attributes)
        elif tag == "TIMEX3" and "DCT" in self.path:
            self.document.published = attributes["value"]
            self.document.published_id = attributes["tid"]

    def data(self, text: str) -> None:
        if "TEXT" in self.path:
            self.pieces.append(text)
            self.length += len(text)

    def end(self, tag: str) -> None:
        attributes, start = self.open.pop()
        if "TEXT" in self.path and tag == "EVENT":
            self.document.events.append(self._extent(attributes["eid"], start))
        # A time expression without text stands for one that is only implied.
        elif "TEXT" in self.path and tag == "TIMEX3" and self.length > start:
            self.document.times.append(
                self._extent(
                    attributes["tid"], start, attributes.get("type", ""), attributes.get("value", "")
                )
            )
        self.path.pop()

    def close(self) -> None:
        self.document.text = "".join(self.pieces)
        self.document.links = [link for raw in self.raw_links if (link := self._link(raw))]

    def _extent(self, id: str, start: int, type: str = "", value: str = "") -> Extent:
        text = "".join(self.pieces)[start:]
        return Extent(id, start, self.length, text, type, value)

    def _link(self, raw: dict[str, str]) -> tuple[str, str, str] | None:
        """A link between an event and a time, read from the event; None for all others."""
        relation = raw.get("relType", "")
        if "eventInstanceID" in raw and "relatedToTime" in raw:
            event, time = raw["eventInstanceID"], raw["relatedToTime"]
        elif "timeID" in raw and "relatedToEventInstance" in raw:
            event, time = raw["relatedToEventInstance"], raw["timeID"]
            relation = CONVERSE.get(relation, relation)
        else:
            return None
        known = self.document.event_of_instance.get(event)
        return (known, relation, time) if known else None


def events_to_times(document: Document) -> dict[str, list[tuple[str, str, str]]]:
    """Event id -> what it is linked to: (relation, TIMEX3 value, type; "DCT" for the creation time)."""
    values = {time.id: (time.value, time.type) for time in document.times}
    if document.published is not None:
        values[document.published_id] = (document.published, "DCT")
    linked = defaultdict(list)
    for event, relation, time in document.links:
        if time in values:
            linked[event].append((relation, *values[time]))
    return dict(linked)


def write_jsonl(documents: Iterable[Document], path: Path) -> None:
    """The documents as articles that `timeline` reads: one JSON object a line."""
    with path.open("w", encoding="utf-8") as lines:
        for document in documents:
            record = {"id": document.id, "published": document.published, "text": document.text}
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")
