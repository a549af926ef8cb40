"""The network: MiniLM, a mix of its layers for every task, and a small head for each."""

import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.dropout = dropout

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(
            q, k, v, attn_mask=mask, dropout_p=self.dropout if self.training else 0.0
        )
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(batch, length, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Mix(nn.Module):
    """A learned weighting of the embedding layer and of all others."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        weights = torch.zeros(layers)
        weights[-1] = 1.0
        self.weights = nn.Parameter(weights)

    def forward(self, stack):
        return torch.einsum("l,lbwd->bwd", self.weights.softmax(0), stack)


class Network(nn.Module):
    TASKS = ("upos", "xpos", "tree", "names")

    def __init__(
        self,
        *,
        pieces,
        shapes,
        upos,
        xpos,
        deps,
        names,
        guidelines,
        width=384,
        layers=6,
        heads=12,
        inner=None,
        arc=256,
        label=128,
        dropout=0.1,
    ) -> None:
        super().__init__()
        self.sizes = {
            "pieces": pieces,
            "shapes": shapes,
            "upos": upos,
            "xpos": xpos,
            "deps": deps,
            "names": names,
            "guidelines": guidelines,
            "layers": layers,
            "inner": inner,
        }
        self.piece = nn.Embedding(pieces, width)
        self.place = nn.Embedding(512, width)
        self.shape = nn.Embedding(shapes, width)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        inner = inner or [4 * width] * layers
        self.layers = nn.ModuleList(Layer(width, heads, units, dropout) for units in inner)
        self.mix = nn.ModuleDict({task: Mix(layers + 1) for task in self.TASKS})
        self.drop = nn.Dropout(dropout)
        self.upos = nn.Linear(width, upos)
        self.xpos = nn.Linear(width, xpos)
        self.names_in = nn.Linear(width, 256)
        self.names = nn.Linear(256, names)
        self.guideline = nn.Embedding(guidelines, 256)
        nn.init.zeros_(self.guideline.weight)
        self.arc_child = nn.Linear(width, arc)
        self.arc_head = nn.Linear(width, arc)
        self.arc = nn.Linear(arc, arc)
        self.label_child = nn.Linear(width, label)
        self.label_head = nn.Linear(width, label)
        self.label = nn.Parameter(torch.zeros(deps, label + 1, label + 1))
        nn.init.normal_(self.label, std=1.0 / label)
        self.drop_head = nn.Dropout(0.33)

    def encode(self, pieces, shapes, mask, first, last):
        """Word vectors of every layer: (layers + 1, batch, words, width); word 0 is the root."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.drop(self.norm(self.piece(pieces) + self.place(places) + self.shape(shapes)))
        allowed = mask[:, None, None, :]
        outputs = [x]
        for layer in self.layers:
            x = layer(x, allowed)
            outputs.append(x)
        stack = torch.stack(outputs)
        index = first[None, :, :, None].expand(len(outputs), -1, -1, x.shape[-1])
        index2 = last[None, :, :, None].expand(len(outputs), -1, -1, x.shape[-1])
        return (stack.gather(2, index) + stack.gather(2, index2)) / 2

    def tags(self, stack):
        return self.upos(self.drop(self.mix["upos"](stack))), self.xpos(self.drop(self.mix["xpos"](stack)))

    def name_scores(self, stack, guidelines):
        """Scores of the name labels, each sentence by the guideline that it follows."""
        own = self.guideline(guidelines)[:, None, :]
        hidden = self.names_in(self.drop(self.mix["names"](stack))) + own
        return self.names(self.drop(F.gelu(hidden)))

    def arcs(self, stack):
        """(batch, words, words): how well word j heads word i; and what the labels need."""
        x = self.drop(self.mix["tree"](stack))
        child = self.drop_head(F.gelu(self.arc_child(x)))
        head = self.drop_head(F.gelu(self.arc_head(x)))
        scores = self.arc(child) @ head.transpose(1, 2) / 16.0
        lab_child = self.drop_head(F.gelu(self.label_child(x)))
        lab_head = self.drop_head(F.gelu(self.label_head(x)))
        return scores, lab_child, lab_head

    def label_scores(self, child, head):
        """Both (n, label): scores (n, deps) of the relations between each pair."""
        one = torch.ones_like(child[..., :1])
        child = torch.cat([child, one], -1)
        head = torch.cat([head, one], -1)
        left = torch.einsum("nx,dxy->ndy", child, self.label)
        return torch.einsum("ndy,ny->nd", left, head)


def read_safetensors(path: Path) -> dict[str, np.ndarray]:
    """The tensors of a safetensors file (float32 only)."""
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    header.pop("__metadata__", None)
    return {
        name: np.frombuffer(
            raw, np.float32, int(np.prod(entry["shape"])), 8 + length + entry["data_offsets"][0]
        )
        .reshape(entry["shape"])
        .copy()
        for name, entry in header.items()
        if entry["dtype"] == "F32"
    }


def start_from_base(network: Network, base: Path, kept: list[int]) -> None:
    """Copy the base model's weights; `kept` are the base ids of the pieces that stay in the vocabulary."""
    tensors = {name.removeprefix("bert."): torch.from_numpy(t) for name, t in read_safetensors(base).items()}

    def put(target, *names):
        value = torch.cat([tensors[name] for name in names]) if len(names) > 1 else tensors[names[0]]
        assert target.shape == value.shape, (names, target.shape, value.shape)
        target.data.copy_(value)

    network.piece.weight.data.copy_(tensors["embeddings.word_embeddings.weight"][kept])
    put(network.place.weight, "embeddings.position_embeddings.weight")
    # There is one segment only, so its embedding is part of every place.
    network.place.weight.data += tensors["embeddings.token_type_embeddings.weight"][0]
    for kind in ("weight", "bias"):
        put(getattr(network.norm, kind), f"embeddings.LayerNorm.{kind}")
        for number, layer in enumerate(network.layers):
            old = f"encoder.layer.{number}."
            put(
                getattr(layer.qkv, kind),
                *(f"{old}attention.self.{part}.{kind}" for part in ("query", "key", "value")),
            )
            put(getattr(layer.out, kind), f"{old}attention.output.dense.{kind}")
            put(getattr(layer.norm1, kind), f"{old}attention.output.LayerNorm.{kind}")
            put(getattr(layer.up, kind), f"{old}intermediate.dense.{kind}")
            put(getattr(layer.down, kind), f"{old}output.dense.{kind}")
            put(getattr(layer.norm2, kind), f"{old}output.LayerNorm.{kind}")
