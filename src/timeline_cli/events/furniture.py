"""Page furniture: captions, credits, invitations and notices that stand between the lines of a story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Literal

from timeline_cli.events.tokens import Span
from timeline_cli.tables import read_table

Unit = Literal["line", "sentence", "stretch"]

#: A longer line is a whole article without line breaks, and is not left out for one phrase in it.
LONGEST_LINE = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """One kind of furniture. `unit` is what `pattern` is held against; `examples` are invented."""

    name: str
    reason: str
    unit: Unit
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


@cache
def kinds() -> tuple[Furniture, ...]:
    """The kinds of furniture, as they stand in `data/furniture.toml`."""
    return tuple(
        Furniture(
            name=name,
            reason=table["reason"],
            unit=table["unit"],
            pattern=re.compile(table["pattern"], re.IGNORECASE),
            examples=tuple(table["examples"]),
            counter_examples=tuple(table["counter_examples"]),
        )
        for name, table in read_table("timeline_cli.events", "furniture").items()
    )


def prose(text: str, sentences: Sequence[Span]) -> frozenset[int]:
    """The numbers of the sentences that belong to the story that `text` tells.

    Where there are no others, the lines under pictures tell it: the page is a gallery.
    """
    left_out = [
        match.span() for kind in kinds() if kind.unit == "stretch" for match in kind.pattern.finditer(text)
    ]
    is_left_out = cache(partial(_is_of_kind, "line"))
    candidates = [
        (number, sentence)
        for number, sentence in enumerate(sentences)
        if not _is_of_kind("sentence", sentence.text)
        and not any(start < sentence.end_char and sentence.start_char < end for start, end in left_out)
    ]
    story = frozenset(
        number
        for number, sentence in candidates
        if not is_left_out(line_of(text, sentence.start_char, sentence.end_char))
    )
    return story or frozenset(n for n, sentence in candidates if not is_left_out(sentence.text))


def _is_of_kind(unit: Unit, text: str) -> bool:
    return any(kind.pattern.search(text) is not None for kind in kinds() if kind.unit == unit)


def line_of(text: str, start: int, end: int) -> str:
    """The line in which text[start:end] begins; nothing where that is too long to be a caption."""
    first = start + len(text[start:end]) - len(text[start:end].lstrip())
    left = text.rfind("\n", 0, first) + 1
    right = text.find("\n", first)
    line = text[left:] if right < 0 else text[left:right]
    return line if len(line) <= LONGEST_LINE else ""
