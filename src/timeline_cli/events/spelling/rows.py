"""A row in its last form: finished, and cut where it is too long after all."""

from __future__ import annotations

import re

from timeline_cli.events.lexicon import PHRASE_LINKS
from timeline_cli.events.quotations import CLOSING_OF

TAGS_AT_END = re.compile(r"[.!?…]\s*#\w+(?:\s*#\w+)*$")
#: the full stop of a sentence that ends in "£1.2m"
STOP_OF_AMOUNT = re.compile(r"(\d(?:bn|k|m|p|%)?)\.$")
#: a name twice, where a heading runs into the text
TWICE = re.compile(r"\b([A-Z][\w'’-]+(?: [A-Z][\w.'’-]*)+) \1(?!\w)")
#: one article or link too many: "the its quay", "to to"
TOO_MANY = re.compile(
    r"\b(?:the (?=(?:its|their|the) [a-z])|a (?=an? [a-z])|(of|to|in|on|at|for|with) (?=\1 [a-z]))"
)
CAPITALISED = re.compile(r"\b[A-Z]\w*")
# How much of a row that is too long is kept at least when it is cut where a phrase ends.
LEAST_KEPT = 0.6


def finish(text: str) -> str:
    """The first letter a capital, no full stop, no hashtags behind its last sentence, no name twice."""
    capitalised = CAPITALISED.findall(text)
    if len(set(capitalised)) < len(capitalised):
        text = TWICE.sub(r"\1", text)
    text = TOO_MANY.sub("", text)
    if text.endswith("."):
        text = STOP_OF_AMOUNT.sub(r"\1", text)
    text = text.replace(" : ", ": ").replace(" , ", ", ").strip()
    text = (TAGS_AT_END.sub("", text) if "#" in text else text).rstrip(",;: ")
    return text[:1].upper() + text[1:]


def shorten(text: str, max_length: int) -> str:
    """Cut where a phrase ends, marked, when even the barest sentence is too long."""
    if len(text) <= max_length:
        return text
    words = text.split(" ")
    fitting = [n for n in range(1, len(words)) if len(" ".join(words[:n])) < max_length]
    links = [n for n in fitting if is_link(words[n]) or words[n - 1][-1:] in (",", ";", ":")]
    words = words[: fitting[-1]] if fitting else [text[: max_length - 1]]
    links = [n for n in links if not is_link(words[n - 1])]
    ends = [n for n in links if len(" ".join(words[:n])) >= LEAST_KEPT * max_length]
    cut = " ".join(words[: ends[-1]] if ends else words)
    while is_link(cut.rpartition(" ")[2]) and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(",;:") + "…" + left_open(cut)


def is_link(word: str) -> bool:
    """Whether a word only leads on to the next."""
    return word.lower().strip(",(") in PHRASE_LINKS


def left_open(text: str) -> str:
    """The marks that close what a text leaves open."""
    closing = [
        partner * (text.count(mark) - text.count(partner))
        for mark, partner in CLOSING_OF.items()
        if mark != "‘"
    ]
    return "".join(closing) + ('"' if text.count('"') % 2 else "")
