"""The corpora as training examples: words, tags, trees, and the names that each corpus commits itself to."""

import dataclasses
import random
import re
from collections.abc import Iterator
from pathlib import Path

NAME_TYPES = ("PER", "LOC", "ORG", "EVENT", "MISC")
NAME_LABELS = ("O", *(f"{part}-{kind}" for kind in NAME_TYPES for part in "BI"))
BIT = {label: 1 << number for number, label in enumerate(NAME_LABELS)}
ANY = (1 << len(NAME_LABELS)) - 1
# What a corpus without MISC and EVENT leaves open where it says O.
NO_PLAIN_NAME = BIT["O"] | BIT["B-MISC"] | BIT["I-MISC"] | BIT["B-EVENT"] | BIT["I-EVENT"]

# Whose idea of a name a sentence follows. Each has a vector of its own in training; the pipeline keeps one.
GUIDELINES = ("uner", "wikigold", "crossner", "gum")

GUM_KINDS = {"person": "PER", "place": "LOC", "organization": "ORG", "event": "EVENT"}
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir lady lord dame president vice prime minister secretary "
    "senator sen rep representative congressman congresswoman gen general lt lieutenant col colonel "
    "capt captain maj major sgt sergeant admiral emperor empress king queen prince princess pope "
    "cardinal bishop archbishop judge justice chief governor gov mayor ambassador chancellor chairman "
    "chairwoman director coach detective officer saint st. imam sheikh shaikh ayatollah reverend rev "
    "father sister brother uncle aunt".split()
)

# With a capital these may stand for a name or just for the thing; the corpora differ, so nothing is said.
GENERIC = frozenset(
    "nation government state court convention party church terminal army house university committee council "
    "department county river lake island mountain street museum chair speaker tsar sultan".split()
)


@dataclasses.dataclass
class Sentence:
    """Words with what is known of them; `None` where the corpus says nothing."""

    words: list[str]
    spaces: list[bool]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    heads: list[int] | None = None  # 0 is the root, 1 the first word
    deps: list[str] | None = None
    names: list[int] | None = None  # the labels that are allowed, as bits of NAME_LABELS
    lemmas: list[str] | None = None
    feats: list[str] | None = None
    text: str = ""
    document: str = ""
    guideline: str = GUIDELINES[0]


def read_conllu(path: Path, *, entities: bool) -> Iterator[Sentence]:
    """The trees of a treebank; with `entities`, names from the entities in its last column, otherwise names
    are ruled out where no proper noun stands and left open where one does."""
    document = text = ""
    rows: list[list[str]] = []
    glued: set[int] = set()
    for line in path.open(encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            document = line.split(" = ", 1)[1]
        elif line.startswith("# text = "):
            text = line.split(" = ", 1)[1]
        elif not line:
            if rows:
                yield _sentence(rows, glued, text, document, entities)
            rows, glued = [], set()
        elif not line.startswith("#"):
            cells = line.split("\t")
            if "-" in cells[0]:
                start, end = map(int, cells[0].split("-"))
                glued.update(range(start, end if "SpaceAfter=No" not in cells[9] else end + 1))
            elif "." not in cells[0]:
                rows.append(cells)


def _sentence(rows, glued, text, document, entities) -> Sentence:
    sentence = Sentence(
        words=[r[1] for r in rows],
        spaces=["SpaceAfter=No" not in r[9] and int(r[0]) not in glued for r in rows],
        upos=[r[3] for r in rows],
        xpos=[r[4] for r in rows],
        heads=[int(r[6]) for r in rows],
        deps=[r[7] for r in rows],
        lemmas=[r[2] for r in rows],
        feats=[r[5] for r in rows],
        text=text,
        document=document,
        guideline="gum" if entities else GUIDELINES[0],
    )
    sentence.names = _names_where_no_proper_noun(sentence)
    if entities:
        _add_entities(sentence, [r[9] for r in rows])
    return sentence


def _proper(sentence: Sentence) -> list[bool]:
    """Which words belong to names: "United" in "United States" is an adjective, but has the tag NNP."""
    return [u == "PROPN" or x in ("NNP", "NNPS") for u, x in zip(sentence.upos, sentence.xpos, strict=True)]


def _names_where_no_proper_noun(sentence: Sentence) -> list[int]:
    proper = _proper(sentence)
    size = len(proper)
    allowed = []
    for i, word in enumerate(sentence.words):
        near = any(proper[j] for j in (i - 1, i, i + 1) if 0 <= j < size)
        between = any(proper[max(0, i - 3) : i]) and any(proper[i + 1 : i + 4])
        open_ = proper[i] or between or (near and (word[0].isupper() or word[0].isdigit()))
        allowed.append(ANY if open_ else NO_PLAIN_NAME)
    return allowed


def _add_entities(sentence: Sentence, misc: list[str]) -> None:
    """Commit to the names among GUM's entities: those whose head is a proper noun."""
    spans = []
    pending: list[tuple[str, str, int]] = []
    for i, cell in enumerate(misc):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", cell)
        for opened, closed in re.findall(r"\(([^()]+)|([^()]*)\)", match.group(1) if match else ""):
            if opened:
                parts = opened.split("-")
                pending.append((parts[0], parts[1], i))
            else:
                at = next(
                    (n for n in range(len(pending) - 1, -1, -1) if not closed or pending[n][0] == closed),
                    None,
                )
                if at is not None:
                    number, kind, start = pending.pop(at)
                    if "[" not in number:
                        spans.append((start, i + 1, kind))
    for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1], reverse=True):
        _commit(sentence, start, end, kind)  # short ones first, so that the widest name has the last word


def _commit(sentence: Sentence, start: int, end: int, kind: str) -> None:
    outside = [i for i in range(start, end) if not start < sentence.heads[i] <= end]
    if len(outside) != 1 or sentence.upos[outside[0]] != "PROPN":
        return
    left, right = outside[0], outside[0] + 1
    proper, words = _proper(sentence), sentence.words
    while left > start and (proper[left - 1] or (words[left - 1] == "-" and left - 1 > start)):
        left -= 1
    while right < end and (proper[right] or words[right] == "-"):
        right += 1
    if kind != "person":
        step = right
        while step < end and words[step].lower() in ("of", "the", "for"):
            step += 1
        if right < step < end and proper[step] and start < sentence.heads[step] <= right:
            right = step
            while right < end and proper[right]:
                right += 1
    while words[right - 1] == "-":
        right -= 1
    while words[left] == "-":
        left += 1
    if right - left == 1 and words[left].lower() in GENERIC:
        return
    name = GUM_KINDS.get(kind)
    if name == "PER" and _no_one(sentence, left, right, outside[0]):
        name = None
    for i in range(left, right):
        if name is None:
            sentence.names[i] = NO_PLAIN_NAME
        else:
            sentence.names[i] = BIT[f"{'B' if i == left else 'I'}-{name}"]
    if name == "PER":
        first = left
        while first < right - 1 and words[first].lower().rstrip(".") in TITLES:
            sentence.names[first] |= BIT["O"]
            sentence.names[first + 1] |= BIT["B-PER"]
            first += 1


def _no_one(sentence: Sentence, left: int, right: int, head: int) -> bool:
    """Whether a person's mention is no name: a people ("Romans"), or a title alone ("President")."""
    if sentence.xpos[head] == "NNPS":
        return True
    return all(word.lower().rstrip(".") in TITLES for word in sentence.words[left:right])


def read_names(path: Path, *, open_labels: str, guideline: str = GUIDELINES[0]) -> Iterator[Sentence]:
    """Names in IOB2. `open_labels`: 'none' (the corpus marks PER, LOC, ORG, and MISC with events among it),
    'misc' (its MISC is of another kind, so MISC and O say the same), 'events' (no MISC and EVENT at all)."""
    words: list[str] = []
    labels: list[int] = []
    for line in [*path.open(encoding="utf-8"), "\n"]:
        line = line.rstrip("\n")
        if not line.strip():
            if words:
                yield Sentence(words, [True] * len(words), names=labels, guideline=guideline)
            words, labels = [], []
            continue
        word, label = line.split("\t")[0], line.split("\t")[-1]
        words.append(word)
        labels.append(_allowed(label, open_labels))


def _allowed(label: str, open_labels: str) -> int:
    if label == "O" or label.endswith("MISC"):
        if open_labels == "events":
            return NO_PLAIN_NAME
        if open_labels == "misc":
            if label == "O":
                return BIT["O"] | BIT["B-MISC"] | BIT["I-MISC"]
            return BIT["O"] | BIT[label]
        if label.endswith("MISC"):
            return BIT[label] | BIT[f"{label[0]}-EVENT"]
    return BIT[label]


def join_hyphens(sentence: Sentence) -> Sentence:
    """The same sentence with "re - suspended" as one word, where the parts hang together under one head.

    The running pipeline keeps such words whole, so the network must have seen them whole.
    """
    groups: list[list[int]] = []
    i = 0
    size = len(sentence.words)
    while i < size:
        group = [i]
        while (
            i + 2 < size
            and sentence.words[i + 1] in ("-", "–")
            and not sentence.spaces[i]
            and not sentence.spaces[i + 1]
            and sentence.words[i][-1:].isalnum()
            and sentence.words[i + 2][:1].isalpha()
        ):
            group += [i + 1, i + 2]
            i += 2
        outside = [n for n in group if sentence.heads[n] - 1 not in group]
        groups += [group] if len(outside) == 1 else [[n] for n in group]
        i += 1
    if len(groups) == size:
        return sentence
    place = {0: 0}
    for number, group in enumerate(groups, 1):
        place.update({n + 1: number for n in group})
    keep = [next(n for n in g if sentence.heads[n] - 1 not in g) for g in groups]
    return dataclasses.replace(
        sentence,
        words=["".join(sentence.words[n] for n in g) for g in groups],
        spaces=[sentence.spaces[g[-1]] for g in groups],
        upos=[sentence.upos[n] for n in keep],
        xpos=[sentence.xpos[n] for n in keep],
        heads=[place[sentence.heads[n]] for n in keep],
        deps=[sentence.deps[n] for n in keep],
        names=[_joined_name([sentence.names[n] for n in g]) for g in groups],
        lemmas=["".join(sentence.lemmas[n] for n in g) for g in groups],
        feats=[sentence.feats[n] for n in keep],
    )


def _joined_name(allowed: list[int]) -> int:
    if len(allowed) == 1:
        return allowed[0]
    return allowed[0] if len(set(allowed)) == 1 or all(a != NO_PLAIN_NAME for a in allowed) else ANY


def _spans(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """The names that a corpus commits itself to: first word, end, type."""
    start, kind = None, ""
    for i, allowed in enumerate([*sentence.names, BIT["O"]]):
        if start is not None and allowed != BIT[f"I-{kind}"]:
            yield start, i, kind
            start = None
        label = NAME_LABELS[allowed.bit_length() - 1] if allowed & (allowed - 1) == 0 else "O"
        if label.startswith("B-"):
            start, kind = i, label[2:]


def name_pools(sentences: list[Sentence]) -> dict[tuple[str, str], list[list[str]]]:
    """Every name that the corpora of names hold, by guideline and type."""
    pools: dict[tuple[str, str], list[list[str]]] = {}
    for sentence in sentences:
        if sentence.heads is None:
            for start, end, kind in _spans(sentence):
                pools.setdefault((sentence.guideline, kind), []).append(sentence.words[start:end])
    return pools


def other_names(sentence: Sentence, pools, chance: random.Random) -> Sentence:
    """The same sentence, now and then about others, so that names are learned by their surroundings too."""
    if sentence.heads is not None or chance.random() < 0.5:
        return sentence
    words, names, at = [], [], 0
    for start, end, kind in _spans(sentence):
        words += sentence.words[at:start]
        names += sentence.names[at:start]
        new = sentence.words[start:end]
        if chance.random() < 0.5:
            new = chance.choice(pools[sentence.guideline, kind])
        words += new
        names += [BIT[f"{'I' if n else 'B'}-{kind}"] for n in range(len(new))]
        at = end
    words += sentence.words[at:]
    names += sentence.names[at:]
    return dataclasses.replace(sentence, words=words, names=names, spaces=[True] * len(words))


def disturb(sentence: Sentence, chance: random.Random) -> Sentence:
    """Now and then: no final stop, other capitals, other quotes, as in headlines, captions and wires."""
    words = list(sentence.words)
    roll = chance.random()
    if roll < 0.02:
        words = [w.lower() for w in words]
    elif roll < 0.04:
        words = [w.upper() for w in words]
    elif roll < 0.06:
        words = [w[:1].upper() + w[1:] for w in words]
    if chance.random() < 0.15:
        words = _other_quotes(words)
    changed = dataclasses.replace(sentence, words=words)
    last = len(words) - 1
    if last > 1 and words[last] in (".", "!") and chance.random() < 0.12:
        if changed.heads is not None and last + 1 in changed.heads:
            return changed
        for field in ("words", "spaces", "upos", "xpos", "heads", "deps", "names", "lemmas", "feats"):
            value = getattr(changed, field)
            if value is not None:
                setattr(changed, field, value[:last])
    return changed


def _other_quotes(words: list[str]) -> list[str]:
    opened = False
    result = []
    for word in words:
        if word in ('"', "“", "”"):
            word = "''" if opened else "``"
            opened = not opened
        result.append(word)
    return result
