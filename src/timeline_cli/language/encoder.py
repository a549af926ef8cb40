"""The network as a step of a spaCy pipeline: tags, features, a tree and names for every wanted sentence.

Sentences are run together only with others of the same number of pieces, so nothing is padded and every
activation is quantized with a fixed scale: an article gets the same analysis alone and among ten thousand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, IS_SPACE, MORPH, POS, SENT_START, TAG
from spacy.language import Language
from spacy.symbols import IDS
from spacy.tokens import Doc
from spacy.vocab import Vocab

from timeline_cli.language.morphology import features
from timeline_cli.language.strings import texts_of
from timeline_cli.language.trees import best_tree
from timeline_cli.language.wordpiece import WordPieces, shape_of

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

LONGEST = 200
PIECES_A_RUN = 1600
NAMES = {"PER": "PERSON"}
_FILES = ("network.onnx", "labels.onnx", "vocab.txt", "labels.json")
# Days and months that are hardly ever a person's name, as April, May, June and August are.
_DATES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February July September October November December".split()
)
_WRITTEN = (POS, TAG, DEP, MORPH, ENT_IOB, ENT_TYPE)
_PARTS = {"I": 1, "O": 2, "B": 3}
_NOTHING_OPEN = _PARTS["O"]
# In logarithms of probability. Two names of one kind hardly ever touch: they are one name.
_NEVER = -1e6
_HARDLY = -2.0
# News tells of bodies more often than what the network was trained on.
_LIKELY = {"ORG": 0.7}


_Columns = dict[int, npt.NDArray[np.uint64]]


@dataclass(slots=True)
class _Unit:
    """Words that go through the network together: a sentence, or a part of a very long one."""

    tokens: list[int]
    pieces: list[tuple[int, ...]]
    shapes: list[int]
    length: int
    goes_on: bool
    heads: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    labels: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    upos: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    xpos: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    names: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))


class TimelineEncoder:
    """Runs the network; `threads` is the number of processor threads that one run may use."""

    def __init__(self, vocab: Vocab, name: str = "timeline_encoder", *, threads: int = 1) -> None:
        self.vocab = vocab
        self.name = name
        self.threads = threads
        self._held: dict[str, bytes] = {}
        self._folder: Path | None = None
        self._sessions: tuple[InferenceSession, InferenceSession] | None = None

    def __call__(self, doc: Doc) -> Doc:
        self._annotate([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 32) -> Iterator[Doc]:
        """Annotate documents in batches: their sentences of one length are run together."""
        waiting = iter(stream)
        while docs := list(islice(waiting, batch_size)):
            self._annotate(docs)
            yield from docs

    def _annotate(self, docs: Sequence[Doc]) -> None:
        units = [self._units(doc) for doc in docs]
        self._run([unit for of_doc in units for unit in of_doc])
        for doc, of_doc in zip(docs, units, strict=True):
            self._write(doc, of_doc)

    # What goes in

    def _units(self, doc: Doc) -> list[_Unit]:
        wanted = doc.user_data.get("timeline.wanted")
        texts = texts_of(doc)
        edges = [*_sentence_starts(doc), len(texts)]
        units: list[_Unit] = []
        for number, (start, end) in enumerate(pairwise(edges)):
            if wanted is None or number in wanted:
                units.extend(self._cut(texts, [i for i in range(start, end) if not texts[i].isspace()]))
        return units

    def _cut(self, texts: list[str], tokens: list[int]) -> Iterator[_Unit]:
        """One unit, or several when the sentence is too long for the network."""
        cut = self._pieces.cut
        pieces = [cut(texts[i]) for i in tokens]
        begin = 0
        while begin < len(tokens):
            length, end = 2, begin
            while end < len(tokens) and length + len(pieces[end]) <= LONGEST:
                length += len(pieces[end])
                end += 1
            if end < len(tokens):
                end = _good_end(texts, tokens, begin, end)
            part = tokens[begin:end]
            yield _Unit(
                tokens=part,
                pieces=pieces[begin:end],
                shapes=[shape_of(texts[i]) for i in part],
                length=2 + sum(map(len, pieces[begin:end])),
                goes_on=begin > 0,
            )
            begin = end

    # The network

    def _run(self, units: list[_Unit]) -> None:
        by_length: dict[int, list[_Unit]] = {}
        for unit in units:
            by_length.setdefault(unit.length, []).append(unit)
        for length in sorted(by_length):
            same = by_length[length]
            step = max(1, PIECES_A_RUN // length)
            for start in range(0, len(same), step):
                self._run_batch(same[start : start + step], length)

    def _run_batch(self, units: list[_Unit], length: int) -> None:
        size = len(units)
        pieces = np.empty((size, length), dtype=np.int64)
        shapes = np.zeros((size, length), dtype=np.int64)
        first = np.zeros((size, length), dtype=np.int64)
        last = np.zeros((size, length), dtype=np.int64)
        for row, unit in enumerate(units):
            flat = [self._pieces.start]
            marks = [0]
            begins, ends = [0], [0]
            for part, shape in zip(unit.pieces, unit.shapes, strict=True):
                begins.append(len(flat))
                flat.extend(part)
                ends.append(len(flat) - 1)
                marks.extend([shape] * len(part))
            pieces[row, :-1], pieces[row, -1] = flat, self._pieces.end
            shapes[row, :-1] = marks
            first[row, : len(begins)], last[row, : len(ends)] = begins, ends
        offset = np.arange(size)[:, None] * length
        feed = {"pieces": pieces, "shapes": shapes, "first": first + offset, "last": last + offset}
        network, labels = self.sessions
        upos, xpos, arcs, names, child, head = network.run(
            ["upos", "xpos", "arcs", "names", "child", "head"], feed
        )
        found = best_labels(names, [len(unit.tokens) for unit in units], self._follows)
        for row, unit in enumerate(units):
            count = len(unit.tokens)
            unit.heads = best_tree(arcs[row, : count + 1, : count + 1])[1:]
            unit.upos, unit.xpos = upos[row, 1 : count + 1], xpos[row, 1 : count + 1]
            unit.names = found[row]
        pairs = {
            "child": np.concatenate([child[row, 1 : len(unit.heads) + 1] for row, unit in enumerate(units)]),
            "head": np.concatenate([head[row, unit.heads] for row, unit in enumerate(units)]),
        }
        (relations,) = labels.run(["labels"], pairs)
        borders = np.cumsum([len(unit.heads) for unit in units])[:-1]
        for unit, own in zip(units, np.split(relations, borders), strict=True):
            unit.labels = own

    # What comes out

    def _write(self, doc: Doc, units: list[_Unit]) -> None:
        size = len(doc)
        if not size:
            return
        marks = np.full((size, 1), -1, dtype=np.int64)
        marks[_sentence_starts(doc)] = 1
        columns = {attr: np.zeros(size, dtype=np.uint64) for attr in _WRITTEN}
        columns[ENT_IOB][:] = _NOTHING_OPEN
        heads = np.zeros(size, dtype=np.int64)
        root = -1
        texts = texts_of(doc)
        for unit in units:
            tokens = np.asarray(unit.tokens)
            root = self._write_tree(columns, heads, unit, tokens, root)
            columns[POS][tokens] = self._hash["upos"][unit.upos]
            columns[TAG][tokens] = self._hash["xpos"][unit.xpos]
            columns[MORPH][tokens] = self._morphs(texts, unit)
            names = np.where(self._dates(texts, unit), 0, unit.names)
            columns[ENT_IOB][tokens] = self._hash["parts"][names]
            columns[ENT_TYPE][tokens] = self._hash["names"][names]
        self._attach_white_space(doc, heads, columns, marks)
        table = np.stack([*columns.values(), heads.astype(np.uint64)], axis=1)
        doc.from_array([*columns, HEAD], table)  # type: ignore[arg-type]
        # Heads make a sentence of every token that was not wanted; the starts that were set come back.
        doc.from_array([SENT_START], marks.astype(np.uint64))  # type: ignore[arg-type]

    def _dates(self, texts: Sequence[str], unit: _Unit) -> npt.NDArray[np.bool_]:
        """Which words are a whole name and yet a day or a month: those are dates. "O" has the number 0."""
        alone = unit.names > 0
        alone[:-1] &= ~self._inside[unit.names[1:]]
        alone &= ~self._inside[unit.names]
        for place in np.flatnonzero(alone).tolist():
            alone[place] = texts[unit.tokens[place]] in _DATES
        return alone

    def _write_tree(
        self,
        columns: _Columns,
        heads: npt.NDArray[np.int64],
        unit: _Unit,
        tokens: npt.NDArray[np.int64],
        root: int,
    ) -> int:
        """Write heads and labels; `root` is that of the unit before, on which the rest of its sentence hangs.
        Gives the root of the sentence."""
        at_root = unit.heads == 0
        own = int(tokens[int(at_root.argmax())])
        upper = root if unit.goes_on else own
        target = np.where(at_root, upper, tokens[unit.heads - 1])
        labels = self._hash["deps"][unit.labels]
        heads[tokens] = target - tokens
        columns[DEP][tokens] = np.where(at_root, self._label("parataxis" if unit.goes_on else "ROOT"), labels)
        return upper

    def _label(self, name: str) -> np.uint64:
        return np.uint64(self.vocab.strings.add(name))

    def _morphs(self, texts: Sequence[str], unit: _Unit) -> list[int]:
        passive = set(unit.heads[unit.labels == self._passive].tolist())
        tags = self._labels["xpos"]
        return [
            self._morph(texts[token], tags[tag], number in passive)
            for number, (token, tag) in enumerate(zip(unit.tokens, unit.xpos.tolist(), strict=True), 1)
        ]

    def _morph(self, word: str, tag: str, passive: bool) -> int:
        text = features(word, tag, passive=passive)
        known = self._known_morphs.get(text)
        if known is None:
            known = self._known_morphs[text] = self.vocab.morphology.add(text) if text else 0
        return known

    def _attach_white_space(
        self, doc: Doc, heads: npt.NDArray[np.int64], columns: _Columns, marks: npt.NDArray[np.int64]
    ) -> None:
        """White space hangs on the word before it in its sentence, or else on the word after it; between the
        words of a name, as where a line ends, it is a part of that."""
        for i in reversed(np.flatnonzero(doc.to_array([IS_SPACE]).ravel()).tolist()):
            if i + 1 < len(doc) and columns[ENT_IOB][i + 1] == _PARTS["I"]:
                columns[ENT_IOB][i], columns[ENT_TYPE][i] = _PARTS["I"], columns[ENT_TYPE][i + 1]
            if marks[i] != 1 and columns[DEP][i - 1]:
                heads[i] = -1
            elif i + 1 < len(doc) and marks[i + 1] != 1 and columns[DEP][i + 1]:
                heads[i] = 1
            else:
                continue
            columns[DEP][i] = self._label("dep")
            columns[POS][i], columns[TAG][i] = IDS["SPACE"], self._label("_SP")

    # The files

    @property
    def sessions(self) -> tuple[InferenceSession, InferenceSession]:
        """The network and its labels for pairs of words, made ready when they are first needed."""
        if self._sessions is None:
            network, labels = (_session(self._file(name), self.threads) for name in _FILES[:2])
            self._sessions = network, labels
        return self._sessions

    def set_files(self, files: dict[str, bytes]) -> None:
        """Take the graphs ("network.onnx", "labels.onnx"), "vocab.txt" and "labels.json" from memory."""
        self._held, self._folder = dict(files), None
        self._prepare()

    def _file(self, name: str) -> bytes:
        # What lies on disk is not kept in memory a second time: the network is most of the package.
        return self._held[name] if self._folder is None else (self._folder / name).read_bytes()

    def _prepare(self) -> None:
        self._sessions = None
        self._pieces = WordPieces(self._file("vocab.txt").decode("utf-8").split("\n")[:-1])
        self._labels: dict[str, list[str]] = json.loads(self._file("labels.json"))
        strings = self.vocab.strings
        names = [label.partition("-")[2] for label in self._labels["names"]]
        self._hash = {
            "upos": np.array([IDS[label] for label in self._labels["upos"]], dtype=np.uint64),
            "xpos": np.array([strings.add(label) for label in self._labels["xpos"]], dtype=np.uint64),
            "deps": np.array([strings.add(label) for label in self._labels["deps"]], dtype=np.uint64),
            "names": np.array([strings.add(NAMES.get(n, n)) if n else 0 for n in names], dtype=np.uint64),
            "parts": np.array([_PARTS[label[0]] for label in self._labels["names"]], dtype=np.uint64),
        }
        self._inside = np.array([label[0] == "I" for label in self._labels["names"]])
        self._passive = self._labels["deps"].index("aux:pass")
        self._follows = allowed_to_follow(self._labels["names"])
        self._known_morphs: dict[str, int] = {}

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:
        """Write the network, its vocabulary and its labels into the folder `path`."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        for file in _FILES:
            (folder / file).write_bytes(self._file(file))

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> TimelineEncoder:
        """Read what `to_disk` wrote."""
        self._held, self._folder = {}, Path(path)
        self._prepare()
        return self

    def to_bytes(self, *, exclude: Sequence[str] = ()) -> bytes:
        """The same as one string of bytes."""
        import srsly

        return bytes(srsly.msgpack_dumps({name: self._file(name) for name in _FILES}))

    def from_bytes(self, data: bytes, *, exclude: Sequence[str] = ()) -> TimelineEncoder:
        """Read what `to_bytes` gave."""
        import srsly

        self.set_files(srsly.msgpack_loads(data))
        return self

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_sessions": None}


def _session(network: bytes, threads: int) -> InferenceSession:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # The graph is fused as it is written; the optimizers of the next level gain nothing and trip on it.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])


def _sentence_starts(doc: Doc) -> list[int]:
    """The numbers of the tokens that begin sentences; the whole document is one when nobody has set any."""
    if not len(doc):
        return []
    marks = doc.to_array([SENT_START]).ravel()
    starts = np.flatnonzero(marks == 1).tolist()
    return starts if starts and starts[0] == 0 else [0, *starts]


def _good_end(texts: list[str], tokens: list[int], begin: int, end: int) -> int:
    """Where to cut a sentence that is too long: behind the last mark of punctuation in the second half."""
    for i in range(end, begin + (end - begin) // 2, -1):
        if texts[tokens[i - 1]] in (";", ",", ":", ".", "—", "–", "--", ")", "|", "•"):
            return i
    return max(end, begin + 1)


def allowed_to_follow(labels: Sequence[str]) -> npt.NDArray[np.float32]:
    """For name labels ("O", "B-PER", "I-PER", …) how likely it is that one (row) is followed by another
    (column), beside what the words tell: 0 for most."""
    size = len(labels)
    table = np.tile(np.array([_LIKELY.get(label[2:], 0) for label in labels], dtype=np.float32), (size, 1))
    for before, left in enumerate(labels):
        for after, right in enumerate(labels):
            if right[0] == "I" and left[1:] != right[1:]:
                table[before, after] = _NEVER
            elif right[0] == "B" and left[1:] == right[1:]:
                table[before, after] = _HARDLY
    return table


def best_labels(
    scores: npt.NDArray[np.float32], counts: Sequence[int], follows: npt.NDArray[np.float32]
) -> list[npt.NDArray[np.int64]]:
    """The best sequence of labels for each row of `scores` (rows, words, labels), whose words 1 to `counts`
    are real, among the sequences that `follows` permits (Viterbi)."""
    rows, _, size = scores.shape
    most = max(counts)
    back = np.zeros((most, rows, size), dtype=np.int64)
    total = scores[:, 1] + follows[0]
    totals = [total]
    for word in range(2, most + 1):
        paths = total[:, :, None] + follows
        back[word - 1] = paths.argmax(1)
        total = paths.max(1) + scores[:, word]
        totals.append(total)
    found = []
    for row, count in enumerate(counts):
        label = int(totals[count - 1][row].argmax())
        labels = [label]
        for word in range(count - 1, 0, -1):
            label = int(back[word, row, label])
            labels.append(label)
        found.append(np.array(labels[::-1], dtype=np.int64))
    return found


@Language.factory(
    "timeline_encoder",
    assigns=[
        "token.tag",
        "token.pos",
        "token.morph",
        "token.dep",
        "token.head",
        "doc.ents",
        "token.ent_iob",
        "token.ent_type",
    ],
    default_config={"threads": 1},
)
def create_encoder(nlp: Language, name: str, threads: int) -> TimelineEncoder:
    """The step as spaCy's configurations name it."""
    return TimelineEncoder(nlp.vocab, name, threads=threads)
