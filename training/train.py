"""Fine-tune the encoder on treebanks and names at once, keeping averaged weights after every epoch."""

import argparse
import json
import math
import random
import re
import time
from collections import Counter
from pathlib import Path

import corpora
import numpy as np
import torch
from network import Network, start_from_base
from torch.nn import functional as F

from timeline_cli.language.wordpiece import SHAPE_COUNT, WordPieces, shape_of

LONGEST = 250


def kept_pieces(vocabulary: list[str]) -> list[int]:
    """The ids of the pieces that English news can need: no placeholders, no other scripts."""
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}
    symbols = set("£€–—…°·•™©®ßæøłđıœðþ½¼¾²³×−→§")

    def needed(piece: str) -> bool:
        if piece in special:
            return True
        if piece.startswith("[unused") or piece == "[MASK]":
            return False
        bare = piece.removeprefix("##")
        return all(char.isascii() or char in symbols for char in bare)

    return [number for number, piece in enumerate(vocabulary) if needed(piece)]


def load(folder: Path) -> dict[str, list[corpora.Sentence]]:
    treebank, names = folder / "treebank", folder / "names"
    return {
        "ewt": list(corpora.read_conllu(treebank / "en_ewt-train.conllu", entities=False)),
        "gum": list(corpora.read_conllu(treebank / "en_gum-train.conllu", entities=True)),
        "wikigold": list(
            corpora.read_names(names / "wikigold.iob2", open_labels="none", guideline="wikigold")
        ),
        "crossner": list(
            corpora.read_names(names / "crossner.iob2", open_labels="misc", guideline="crossner")
        ),
        "uner": list(corpora.read_names(names / "uner_ewt-dev.iob2", open_labels="events")),
        "ewt-dev": list(corpora.read_conllu(treebank / "en_ewt-dev.conllu", entities=False)),
        "gum-dev": list(corpora.read_conllu(treebank / "en_gum-dev.conllu", entities=True)),
    }


def epoch_sentences(
    data, chance: random.Random, *, crossner_share: float, uner_times: int
) -> list[corpora.Sentence]:
    sentences = []
    for sentence in data["ewt"] + data["gum"]:
        sentences.append(corpora.join_hyphens(sentence) if chance.random() < 0.6 else sentence)
    sentences += data["wikigold"] + data["uner"] * uner_times
    sentences += [s for s in data["crossner"] if chance.random() < crossner_share]
    pools = corpora.name_pools(sentences)
    return [corpora.disturb(corpora.other_names(s, pools, chance), chance) for s in sentences]


def labels_of(data) -> dict[str, list[str]]:
    counts = {field: Counter() for field in ("upos", "xpos", "deps")}
    for sentence in data["ewt"] + data["gum"]:
        for field, counter in counts.items():
            counter.update(getattr(sentence, field))
    found = {
        field: sorted(label for label, n in counter.items() if n >= 5) for field, counter in counts.items()
    }
    return {**found, "names": list(corpora.NAME_LABELS)}


class Encoder:
    """Sentences to tensors."""

    def __init__(self, pieces: WordPieces, labels: dict[str, list[str]]) -> None:
        self.pieces = pieces
        self.number = {field: {label: n for n, label in enumerate(found)} for field, found in labels.items()}

    def length(self, sentence: corpora.Sentence) -> int:
        return 2 + sum(len(self.pieces.cut(word)) for word in sentence.words)

    def batch(
        self, sentences: list[corpora.Sentence], *, hide: float = 0.0, chance: random.Random | None = None
    ) -> dict[str, torch.Tensor]:
        """`hide`: the share of words that are shown as unknown pieces, so that context must tell them."""
        cut = [[self.pieces.cut(word) for word in s.words] for s in sentences]
        length = max(2 + sum(map(len, words)) for words in cut)
        most = 1 + max(len(s.words) for s in sentences)
        size = len(sentences)
        ids = np.full((size, length), self.pieces.pad, np.int64)
        shapes = np.zeros((size, length), np.int64)
        mask = np.zeros((size, length), bool)
        first = np.zeros((size, most), np.int64)
        last = np.zeros((size, most), np.int64)
        words = np.zeros((size, most), bool)
        gold = {f: np.full((size, most), -100, np.int64) for f in ("upos", "xpos", "heads", "deps")}
        names = np.zeros((size, most), np.int64)
        for b, (sentence, parts) in enumerate(zip(sentences, cut, strict=True)):
            ids[b, 0] = self.pieces.start
            at = 1
            for w, (word, part) in enumerate(zip(sentence.words, parts, strict=True), 1):
                hidden = chance is not None and chance.random() < hide
                ids[b, at : at + len(part)] = self.pieces.unknown if hidden else part
                shapes[b, at : at + len(part)] = shape_of(word)
                first[b, w], last[b, w] = at, at + len(part) - 1
                at += len(part)
            ids[b, at] = self.pieces.end
            mask[b, : at + 1] = True
            count = len(parts)
            words[b, : count + 1] = True
            for field in ("upos", "xpos", "deps"):
                value = getattr(sentence, field)
                if value is not None:
                    gold[field][b, 1 : count + 1] = [self.number[field].get(v, -100) for v in value]
            if sentence.heads is not None:
                gold["heads"][b, 1 : count + 1] = sentence.heads
            if sentence.names is not None:
                names[b, 1 : count + 1] = sentence.names
        guidelines = np.array([corpora.GUIDELINES.index(s.guideline) for s in sentences])
        arrays = dict(
            guidelines=guidelines,
            ids=ids,
            shapes=shapes,
            mask=mask,
            first=first,
            last=last,
            words=words,
            names=names,
            **gold,
        )
        return {name: torch.from_numpy(array) for name, array in arrays.items()}


def batches(sentences, encoder: Encoder, chance: random.Random, *, size: int):
    """Sentences of like length together, about `size` pieces at a time, in random order."""
    sized = [(encoder.length(s) + chance.random() * 3, n) for n, s in enumerate(sentences)]
    sized = sorted(x for x in sized if x[0] <= LONGEST)
    groups, group = [], []
    for length, n in sized:
        if group and (len(group) + 1) * length > size:
            groups.append(group)
            group = []
        group.append(n)
    groups.append(group)
    chance.shuffle(groups)
    return [[sentences[n] for n in g] for g in groups]


NAME_BITS = torch.tensor([1 << n for n in range(len(corpora.NAME_LABELS))])


def soft(scores, teacher):
    """Cross entropy against the teacher's distribution."""
    return -(teacher.float().softmax(-1) * scores.float().log_softmax(-1)).sum(-1).mean()


def losses(network: Network, batch, teacher: Network | None = None, plain=None) -> dict[str, torch.Tensor]:
    """Gold losses, and what the network can learn from a larger one that sees every word of `plain`."""
    stack = network.encode(batch["ids"], batch["shapes"], batch["mask"], batch["first"], batch["last"])
    found = {}
    upos, xpos = network.tags(stack)
    names = network.name_scores(stack, batch["guidelines"])
    arcs, child, head = network.arcs(stack)
    itself = torch.eye(arcs.shape[1], dtype=torch.bool)
    blocked = ~batch["words"][:, None, :] | itself
    arcs = arcs.float().masked_fill(blocked, -1e4)

    allowed = (batch["names"][..., None] & NAME_BITS) != 0
    told = batch["names"] != 0
    open_ = names.float().log_softmax(-1).masked_fill(~allowed, -1e4).logsumexp(-1)
    found["names"] = -(open_[told]).mean() if told.any() else names.sum() * 0
    parsed = batch["heads"] >= 0
    heads = batch["heads"]
    if teacher is not None:
        real = batch["words"].clone()
        real[:, 0] = False
        with torch.no_grad():
            above = teacher.encode(
                plain["ids"], plain["shapes"], plain["mask"], plain["first"], plain["last"]
            )
            t_upos, t_xpos = teacher.tags(above)
            t_names = teacher.name_scores(above, batch["guidelines"])
            t_arcs, t_child, t_head = teacher.arcs(above)
            t_arcs = t_arcs.float().masked_fill(blocked, -1e4)
            heads = torch.where(parsed, heads, t_arcs.argmax(-1))
        row, col = real.nonzero(as_tuple=True)
        labels = network.label_scores(child[row, col], head[row, heads[row, col]])
        with torch.no_grad():
            t_labels = teacher.label_scores(t_child[row, col], t_head[row, heads[row, col]])
        found["soft upos"] = soft(upos[real], t_upos[real])
        found["soft xpos"] = soft(xpos[real], t_xpos[real])
        found["soft names"] = soft(names[real], t_names[real])
        found["soft arcs"] = soft(arcs[real], t_arcs[real])
        found["soft deps"] = soft(labels, t_labels)
    elif parsed.any():
        row, col = parsed.nonzero(as_tuple=True)
        labels = network.label_scores(child[row, col], head[row, heads[row, col]])
    if parsed.any():
        for name, scores in (("upos", upos), ("xpos", xpos)):
            found[name] = F.cross_entropy(
                scores.float().flatten(0, 1), batch[name].flatten(), ignore_index=-100
            )
        found["arcs"] = F.cross_entropy(arcs.flatten(0, 1), batch["heads"].flatten(), ignore_index=-100)
        found["deps"] = F.cross_entropy(labels.float(), batch["deps"][row, col], ignore_index=-100)
    return found


WEIGHT = {"upos": 0.5, "xpos": 0.7, "arcs": 1.0, "deps": 1.0, "names": 1.0}
WEIGHT |= {f"soft {name}": weight for name, weight in WEIGHT.items()}


def restored(checkpoint: Path) -> Network:
    """The network of a checkpoint."""
    saved = torch.load(checkpoint, weights_only=True)
    network = Network(**saved["sizes"])
    network.load_state_dict(saved["weights"])
    return network


@torch.no_grad()
def check(network: Network, encoder: Encoder, sentences) -> dict[str, float]:
    """Quick figures on development data: greedy heads, gold words."""
    network.eval()
    right, total = Counter(), Counter()
    for group in batches(sentences, encoder, random.Random(0), size=2000):
        batch = encoder.batch(group)
        stack = network.encode(batch["ids"], batch["shapes"], batch["mask"], batch["first"], batch["last"])
        upos, xpos = network.tags(stack)
        scores, child, head = network.arcs(stack)
        scores = scores.masked_fill(~batch["words"][:, None, :], -1e4)
        heads = scores.masked_fill(torch.eye(scores.shape[1], dtype=torch.bool), -1e4).argmax(-1)
        told = batch["heads"] >= 0
        row, col = told.nonzero(as_tuple=True)
        deps = network.label_scores(child[row, col], head[row, heads[row, col]]).argmax(-1)
        hit = (heads == batch["heads"])[told]
        right.update(
            uas=int(hit.sum()),
            las=int((hit & (deps == batch["deps"][told])).sum()),
            upos=int((upos.argmax(-1) == batch["upos"])[told].sum()),
            xpos=int((xpos.argmax(-1) == batch["xpos"])[told].sum()),
        )
        total["words"] += int(told.sum())
    network.train()
    return {name: round(100 * n / total["words"], 2) for name, n in right.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("base", type=Path, help="folder of the base model: model.safetensors, vocab.txt")
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--size", type=int, default=1100)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--crossner-share", type=float, default=0.4)
    parser.add_argument("--uner-times", type=int, default=1)
    parser.add_argument("--hide", type=float, default=0.06, help="share of words hidden in training")
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--teacher", type=Path, help="a larger network whose answers are learned too")
    parser.add_argument("--start", type=Path, help="weights to go on from, instead of the base model's")
    parser.add_argument("--stop-after", type=int, help="epochs, where the rates were meant for more")
    parser.add_argument("--steps", type=int, help="stop after so many, to measure speed")
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    data = load(args.corpora)
    labels = labels_of(data)
    vocabulary = (args.base / "vocab.txt").read_text(encoding="utf-8").split("\n")
    vocabulary = vocabulary[:-1] if vocabulary[-1] == "" else vocabulary
    kept = kept_pieces(vocabulary)
    pieces = WordPieces([vocabulary[n] for n in kept])
    (args.out / "vocab.txt").write_text("\n".join(pieces.pieces) + "\n", encoding="utf-8")
    (args.out / "labels.json").write_text(json.dumps(labels, indent=1), encoding="utf-8")
    encoder = Encoder(pieces, labels)
    teacher = restored(args.teacher).eval() if args.teacher else None
    if args.start:
        network = restored(args.start)
    else:
        network = Network(
            pieces=len(kept),
            shapes=SHAPE_COUNT,
            guidelines=len(corpora.GUIDELINES),
            **{f: len(v) for f, v in labels.items()},
        )
        start_from_base(network, args.base / "model.safetensors", kept)

    inner = [p for n, p in network.named_parameters() if re.match(r"(piece|place|norm|layers)\b", n)]
    outer = [p for n, p in network.named_parameters() if not re.match(r"(piece|place|norm|layers)\b", n)]
    rates = [args.rate, args.head_rate]
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": rates[0]}, {"params": outer, "lr": rates[1]}], weight_decay=0.01, fused=True
    )
    average = {n: p.detach().clone() for n, p in network.named_parameters()}
    share = {"crossner_share": args.crossner_share, "uner_times": args.uner_times}
    first = batches(
        epoch_sentences(data, random.Random(0), **share), encoder, random.Random(0), size=args.size
    )
    total = len(first) * args.epochs
    print(
        len(kept),
        "pieces",
        {f: len(v) for f, v in labels.items()},
        len(first),
        "batches an epoch",
        flush=True,
    )

    step = 0
    network.train()
    began = time.time()
    for epoch in range(min(args.epochs, args.stop_after or args.epochs)):
        seen = Counter()
        for group in batches(epoch_sentences(data, chance, **share), encoder, chance, size=args.size):
            factor = min(1.0, step / (0.06 * total)) * max(0.01, 1 - step / total)
            for param_group, rate in zip(optimizer.param_groups, rates, strict=True):
                param_group["lr"] = rate * factor
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bf16):
                batch = encoder.batch(group, hide=args.hide, chance=chance)
                plain = encoder.batch(group) if teacher else None
                found = losses(network, batch, teacher, plain)
                loss = sum(WEIGHT[name] * value for name, value in found.items())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            keep = min(args.average, (1 + step) / (10 + step))
            with torch.no_grad():
                values = [p for _, p in network.named_parameters()]
                torch._foreach_lerp_(list(average.values()), values, 1 - keep)
            seen.update({name: float(value.detach()) for name, value in found.items()})
            seen["n"] += 1
            step += 1
            if step % 50 == 0:
                mean = {k: round(v / seen["n"], 4) for k, v in seen.items() if k != "n"}
                print(epoch, step, total, f"{time.time() - began:.0f}s", mean, flush=True)
            if args.steps and step >= args.steps:
                return
        if any(math.isnan(float(p.sum())) for p in average.values()):
            raise SystemExit("the weights are no longer numbers")
        torch.save({"weights": average, "sizes": network.sizes, "epoch": epoch}, args.out / "average.tmp")
        (args.out / "average.tmp").rename(args.out / f"epoch{epoch + 1}.pt")
        own = {n: p.detach().clone() for n, p in network.named_parameters()}
        network.load_state_dict(average)
        figures = {name: check(network, encoder, data[name]) for name in ("ewt-dev", "gum-dev")}
        network.load_state_dict(own)
        print(epoch + 1, f"{time.time() - began:.0f}s", json.dumps(figures), flush=True)
    (args.out / "settings.json").write_text(
        json.dumps({k: str(v) for k, v in vars(args).items() if k not in ("corpora", "base", "out")})
    )


if __name__ == "__main__":
    main()
