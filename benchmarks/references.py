#!/usr/bin/env python3
"""How often the people and things behind "he", "she", "it" and "they" are told right.

    python benchmarks/references.py FILE.conllu…
    python benchmarks/references.py FILE.conllu… --errors 20 --genres news bio

The files are treebanks with coreference as UD English GUM has it (`Entity=` in MISC). Speech and dialogue
are left out, and so are pronouns in quotation marks.

antecedents  pronouns of which something else was told before
resolved     share of those for which a name or noun is told
right        of those resolved, the share that names what the treebank does: the same mention, or a name
             whose last word stands in one
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from accuracy import table

from timeline_cli import language
from timeline_cli.events.names import resolve_names
from timeline_cli.events.reference import References
from timeline_cli.events.reference.told import Told
from timeline_cli.events.tokens import Doc

FORMS = {
    "he": "he him his himself",
    "she": "she her hers herself",
    "it": "it its itself",
    "they": "they them their themselves",
}
FAMILY = {form: family for family, forms in FORMS.items() for form in forms.split()}
WRITTEN = ("academic", "bio", "court", "essay", "letter", "news", "textbook", "voyage")
#: A piece of `Entity=`: what opens, what closes, or both.
BRACKET = re.compile(r"\(([^()]*)(\))?|([^()]+)\)")


@dataclass
class Annotated:
    """A document with its mentions: the words' offsets, and for each cluster its texts and head words."""

    name: str
    genre: str = ""
    text: str = ""
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    alone: dict[int, str] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    heads: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def add(self, cluster: str, start: int, end: int, head: int) -> None:
        """Note a mention, given by the numbers of its words."""
        self.texts[cluster].append(" ".join(self.words[start : end + 1]))
        self.heads[cluster].add(head)
        if start == end:
            self.alone[start] = cluster


def read(path: Path) -> Iterator[Annotated]:
    """The documents of a CoNLL-U file, words as the treebank has them."""
    document: Annotated | None = None
    waiting: dict[str, list[tuple[int, int]]] = {}
    joined, space = range(0), True
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = line.removeprefix("# ").partition(" = ")
        if key == "newdoc id":
            if document is not None:
                yield document
            document, waiting = Annotated(value), defaultdict(list)
        if document is None or not line:
            continue
        if key == "meta::genre":
            document.genre = value
        elif key.startswith("newpar") and "_block" not in key:
            document.text = document.text.rstrip() + ("\n\n" if document.text else "")
        elif key == "text":
            document.text += " " if document.text and not document.text[-1].isspace() else ""
            joined = range(0)
        elif not line.startswith("#"):
            number, form, *_, misc = line.split("\t")
            has_space = "SpaceAfter=No" not in misc
            if "-" in number:
                first, last = map(int, number.split("-"))
                joined, space = range(first, last + 1), has_space
            elif "." not in number:
                here = int(number)
                document.words.append(form)
                document.starts.append(len(document.text))
                ends = space and here == joined[-1] if here in joined else has_space
                document.text += form + (" " if ends else "")
                note_mentions(document, misc, waiting)
    if document is not None:
        yield document


def note_mentions(document: Annotated, misc: str, waiting: dict[str, list[tuple[int, int]]]) -> None:
    """Open and close the mentions that the last word of a document begins or ends."""
    here = len(document.words) - 1
    found = re.search(r"Entity=([^|]+)", misc)
    for opens, closed, closes in BRACKET.findall(found[1] if found else ""):
        if opens:
            cluster, *rest = opens.split("-")
            head = rest[4].split(",")[0] if len(rest) > 4 else "1"
            waiting[cluster].append((here, here + int(head) - 1 if head.isdigit() else here))
        if closed or closes:
            cluster = closes or opens.split("-")[0]
            if waiting[cluster]:
                start, head_word = waiting[cluster].pop()
                document.add(cluster, start, here, head_word)


@dataclass
class Count:
    antecedents: int = 0
    resolved: int = 0
    right: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--genres", nargs="+", default=WRITTEN)
    parser.add_argument("--format", choices=("text", "markdown"), default="text")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the first N wrong ones")
    options = parser.parse_args()
    nlp = language.load()
    counts = {family: Count() for family in FORMS}
    wrong: list[str] = []
    for path in options.files:
        documents = [document for document in read(path) if document.genre in options.genres]
        parsed = language.parse(nlp, (language.tokenize(nlp, document.text) for document in documents))
        for document, doc in zip(documents, parsed, strict=True):
            score(document, Doc(doc), counts, wrong)
    rows = [["", "antecedents", "resolved", "right"]] + [
        [f, str(c.antecedents), share(c.resolved, c.antecedents), share(c.right, c.resolved)]
        for f, c in counts.items()
    ]
    print(table(rows, options.format))
    for line in wrong[: options.errors]:
        print(line)


def score(document: Annotated, doc: Doc, counts: dict[str, Count], wrong: list[str]) -> None:
    """Add the pronouns of one document to `counts`, and to `wrong` what is told of them wrongly."""
    names = resolve_names(doc)
    references = References(Told(doc, names, frozenset()))
    word_at = {start: number for number, start in enumerate(document.starts)}
    for token in doc:
        number = word_at.get(token.idx)
        family = FAMILY.get(token.lower_)
        cluster = document.alone.get(number) if number is not None else None
        if family is None or number is None or cluster is None or names.is_quoted(token):
            continue
        before = [h for h in document.heads[cluster] if h < number]
        if not any(document.words[h].lower() not in FAMILY for h in before):
            continue
        counts[family].antecedents += 1
        told = references.name_of(token)
        if told is None:
            continue
        counts[family].resolved += 1
        last = told.name.split()[-1].lower().removesuffix("'s").removesuffix("’s")
        same = told.source is not None and word_at.get(doc[told.source].idx) in document.heads[cluster]
        if same or any(last in text.lower() for text in document.texts[cluster]):
            counts[family].right += 1
        else:
            meant = document.texts[cluster][0]
            wrong.append(
                f"{document.name}: {token.text} is {meant}, not {told.name}: {token.sent.text.strip()}"
            )


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


if __name__ == "__main__":
    main()
