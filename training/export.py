"""Write the trained network as an ONNX graph of 8-bit integers, small and fast, inside a spaCy pipeline.

Activations are quantized with scales that are fixed here, from training sentences, and never with scales that
depend on the batch: a sentence gets the same analysis alone and among ten thousand.
"""

import argparse
import json
import random
from pathlib import Path

import corpora
import numpy as np
import onnx
import torch
from network import Network
from onnx import TensorProto, helper, numpy_helper
from train import Encoder, load, restored

from timeline_cli.language.wordpiece import WordPieces

MS = "com.microsoft"
BALANCED = (".up",)
# The few greatest values behind a GELU are rare: halving their reach costs less than coarser steps for all.
HALVED = (".down",)
Ranges = dict[str, tuple[np.ndarray, np.ndarray]]


class Graph:
    """An ONNX graph while it is written: nodes, stored tensors, and a fresh name for every result."""

    def __init__(self, ranges: Ranges | None, weight_bits: int = 7) -> None:
        self.nodes = []
        self.stored = {}
        self.ranges = ranges
        self.limit = 2 ** (weight_bits - 1) - 1 if weight_bits == 7 else 127
        self.count = 0

    def store(self, name: str, array: np.ndarray) -> str:
        self.stored[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def add(
        self, op: str, inputs: list[str], *, outputs: int = 1, domain: str = "", name: str = "", **attributes
    ):
        self.count += 1
        names = [f"{name or op}_{self.count}_{n}" for n in range(outputs)]
        self.nodes.append(
            helper.make_node(op, inputs, names, domain=domain, name=f"{op}_{self.count}", **attributes)
        )
        return names[0] if outputs == 1 else names

    def linear(self, x: str, weight: torch.Tensor, bias: torch.Tensor, key: str) -> str:
        """x @ weight.T + bias, in 8 bits when the range of `key`'s input is known."""
        return self.linears(x, [(weight, bias)], key)[0]

    def linears(self, x: str, maps: list[tuple[torch.Tensor, torch.Tensor]], key: str) -> list[str]:
        """Several linear maps of the same input, which is quantized once."""
        balance = None
        if self.ranges is not None:
            balance = self.balance(key, [weight for weight, _ in maps])
            if balance is not None:
                x = self.add("Mul", [x, self.store(f"{key}.balance", 1 / balance)])
            scale, zero = self.scale_of(key, balance)
            self.store(f"{key}.s", np.array(scale, np.float32))
            self.store(f"{key}.z", np.array(zero, np.uint8))
            x = self.add("QuantizeLinear", [x, f"{key}.s", f"{key}.z"], name=f"{key}.q")
        results = []
        for number, (weight, bias) in enumerate(maps):
            matrix = weight.detach().numpy().T.astype(np.float32)
            own = f"{key}.{number}"
            offset = self.store(f"{own}.b", bias.detach().numpy().astype(np.float32))
            if self.ranges is None:
                product = self.add("MatMul", [x, self.store(f"{own}.w", matrix)], name=own)
                results.append(self.add("Add", [product, offset]))
                continue
            if balance is not None:
                matrix = matrix * balance[:, None]
            column = np.maximum(np.abs(matrix).max(0), 1e-8) / self.limit
            whole = np.clip(np.round(matrix / column), -self.limit, self.limit).astype(np.int8)
            inputs = [
                x,
                self.store(f"{own}.w", whole),
                f"{key}.s",
                self.store(f"{own}.ws", column.astype(np.float32)),
                f"{key}.z",
                self.store(f"{own}.wz", np.zeros(len(column), np.int8)),
                offset,
            ]
            results.append(self.add("MatMulIntegerToFloat", inputs, domain=MS, name=own))
        return results

    def balance(self, key: str, weights: list[torch.Tensor]) -> np.ndarray | None:
        """Factors that move the peaks of a few channels from the input into the weights, where each column
        has a scale of its own (SmoothQuant, Xiao et al. 2023). None where the input has no such peaks."""
        if not key.endswith(BALANCED):
            return None
        low, high = self.ranges[key]
        peak = np.maximum(np.maximum(-low, high), 1e-3)
        strongest = np.maximum(torch.cat(weights).detach().abs().amax(0).numpy(), 1e-3)
        factors = np.sqrt(peak / strongest)
        return (factors / np.exp(np.log(factors).mean())).astype(np.float32)

    def scale_of(self, key: str, balance: np.ndarray | None) -> tuple[float, int]:
        low, high = self.ranges[key] if balance is None else [edge / balance for edge in self.ranges[key]]
        least, most = min(float(low.min()), 0.0), max(float(high.max()), 0.0)
        scale = (most * (0.5 if key.endswith(HALVED) else 1.0) - least) / 255
        return scale, int(np.clip(round(-least / scale), 0, 255))

    def table(self, ids: str, weight: torch.Tensor, key: str) -> str:
        """Rows of an embedding, stored as 8-bit integers with a scale for every row."""
        rows = weight.detach().numpy()
        if self.ranges is None:
            return self.add("Gather", [self.store(key, rows), ids])
        scale = np.maximum(np.abs(rows).max(1, keepdims=True), 1e-8) / 127
        whole = np.clip(np.round(rows / scale), -127, 127).astype(np.int8)
        picked = self.add("Cast", [self.add("Gather", [self.store(key, whole), ids])], to=TensorProto.FLOAT)
        factor = self.add("Gather", [self.store(f"{key}.s", scale.astype(np.float32)), ids])
        return self.add("Mul", [picked, factor])

    def norm(self, x: str, module, key: str, *, plus: str | None = None) -> str:
        """Layer normalization of `x`, or of `x` + `plus`; onnxruntime's own fusion of both is slower."""
        inputs = [
            self.add("Add", [x, plus]) if plus else x,
            self.store(f"{key}.g", module.weight.detach().numpy()),
            self.store(f"{key}.b", module.bias.detach().numpy()),
        ]
        return self.add("LayerNormalization", inputs, axis=-1, epsilon=1e-12)

    def const(self, values, dtype=np.int64) -> str:
        return self.store(f"const_{len(self.stored)}", np.array(values, dtype))

    def model(
        self, inputs: dict[str, tuple[int, int]], results: dict[str, tuple[str, int, int]]
    ) -> onnx.ModelProto:
        """The finished graph; inputs {name: (type, rank)}, results {name: (node's output, type, rank)}."""
        for name, (result, _, _) in results.items():
            self.nodes.append(helper.make_node("Identity", [result], [name]))
        graph = helper.make_graph(
            self.nodes,
            "timeline",
            [
                helper.make_tensor_value_info(name, kind, [None] * rank)
                for name, (kind, rank) in inputs.items()
            ],
            [
                helper.make_tensor_value_info(name, kind, [None] * rank)
                for name, (_, kind, rank) in results.items()
            ],
            list(self.stored.values()),
        )
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)]
        )
        model.ir_version = 9
        return model


def build(network: Network, ranges: Ranges | None) -> onnx.ModelProto:
    network.eval()
    g = Graph(ranges)
    width = network.piece.weight.shape[1]
    heads = network.layers[0].heads
    places = g.add(
        "Gather",
        [
            g.store("place", network.place.weight.detach().numpy()[:256]),
            g.add(
                "Range",
                [g.const(0), g.add("Gather", [g.add("Shape", ["pieces"]), g.const(1)], axis=0), g.const(1)],
            ),
        ],
    )
    x = g.add(
        "Add",
        [g.table("pieces", network.piece.weight, "piece"), g.table("shapes", network.shape.weight, "shape")],
    )
    x = g.norm(g.add("Add", [x, places]), network.norm, "norm")
    outputs = [x]
    for number, layer in enumerate(network.layers):
        key = f"layer{number}"
        parts = zip(layer.qkv.weight.chunk(3), layer.qkv.bias.chunk(3), strict=True)
        mixed = g.add(
            "MultiHeadAttention", g.linears(x, list(parts), f"{key}.qkv"), domain=MS, num_heads=heads
        )
        x = g.norm(
            x,
            layer.norm1,
            f"{key}.norm1",
            plus=g.linear(mixed, layer.out.weight, layer.out.bias, f"{key}.out"),
        )
        up = g.add("Gelu", [g.linear(x, layer.up.weight, layer.up.bias, f"{key}.up")], domain=MS)
        x = g.norm(
            x,
            layer.norm2,
            f"{key}.norm2",
            plus=g.linear(up, layer.down.weight, layer.down.bias, f"{key}.down"),
        )
        outputs.append(x)
    flat = [g.add("Reshape", [each, g.const([1, -1])]) for each in outputs]
    mixes = torch.stack([network.mix[task].weights.softmax(0) for task in network.TASKS]).detach().numpy() / 2
    mixed = g.add("MatMul", [g.store("mixes", mixes), g.add("Concat", flat, axis=0)])
    mixed = g.add("Reshape", [mixed, g.const([len(network.TASKS), -1, width])])
    words = g.add(
        "Add", [g.add("Gather", [mixed, "first"], axis=1), g.add("Gather", [mixed, "last"], axis=1)]
    )
    parts = g.add("Split", [words], outputs=len(network.TASKS), axis=0, num_outputs=len(network.TASKS))
    vector = {
        task: g.add("Squeeze", [part, g.const([0])]) for task, part in zip(network.TASKS, parts, strict=True)
    }

    upos = g.add(
        "ArgMax",
        [g.linear(vector["upos"], network.upos.weight, network.upos.bias, "upos")],
        axis=-1,
        keepdims=0,
    )
    xpos = g.add(
        "ArgMax",
        [g.linear(vector["xpos"], network.xpos.weight, network.xpos.bias, "xpos")],
        axis=-1,
        keepdims=0,
    )
    inner = g.add(
        "Gelu",
        [g.linear(vector["names"], network.names_in.weight, network.names_in.bias, "names_in")],
        domain=MS,
    )
    names = g.add("LogSoftmax", [g.linear(inner, network.names.weight, network.names.bias, "names")], axis=-1)

    tree = network
    weight = torch.cat(
        [tree.arc_child.weight, tree.arc_head.weight, tree.label_child.weight, tree.label_head.weight]
    )
    bias = torch.cat([tree.arc_child.bias, tree.arc_head.bias, tree.label_child.bias, tree.label_head.bias])
    arc, label = tree.arc_child.weight.shape[0], tree.label_child.weight.shape[0]
    all_ = g.add("Gelu", [g.linear(vector["tree"], weight, bias, "tree_in")], domain=MS)
    arc_child, arc_head, label_child, label_head = g.add(
        "Split", [all_, g.const([arc, arc, label, label])], outputs=4, axis=-1
    )
    turned = g.linear(arc_child, tree.arc.weight / 16, tree.arc.bias / 16, "arc")
    arcs = g.add("MatMul", [turned, g.add("Transpose", [arc_head], perm=[0, 2, 1])])

    results = {
        "upos": (upos, TensorProto.INT64, 2),
        "xpos": (xpos, TensorProto.INT64, 2),
        "arcs": (arcs, TensorProto.FLOAT, 3),
        "names": (names, TensorProto.FLOAT, 3),
        "child": (label_child, TensorProto.FLOAT, 3),
        "head": (label_head, TensorProto.FLOAT, 3),
    }
    return g.model(dict.fromkeys(("pieces", "shapes", "first", "last"), (TensorProto.INT64, 2)), results)


def build_labels(network: Network, ranges: Ranges | None) -> onnx.ModelProto:
    """The second graph: the relation between each word and the head that its tree gives it."""
    g = Graph(ranges)
    square = network.label.detach()
    deps, label = square.shape[0], square.shape[1] - 1
    # left[i, d, y] = sum over x of child[i, x] * label[d, x, y]; the child's constant part is the bias.
    left = g.linear(
        "child", square[:, :-1, :].permute(0, 2, 1).reshape(-1, label), square[:, -1, :].reshape(-1), "label"
    )
    left = g.add("Reshape", [left, g.const([-1, deps, label + 1])])
    head = g.add("Pad", ["head", g.const([0, 0, 0, 1]), g.const(1.0, np.float32)])
    scores = g.add(
        "Squeeze", [g.add("MatMul", [left, g.add("Unsqueeze", [head, g.const([2])])]), g.const([2])]
    )
    found = g.add("ArgMax", [scores], axis=1, keepdims=0)
    return g.model(
        dict.fromkeys(("child", "head"), (TensorProto.FLOAT, 2)), {"labels": (found, TensorProto.INT64, 1)}
    )


@torch.no_grad()
def calibrate(network: Network, encoder: Encoder, sentences) -> Ranges:
    """The least and the greatest value of every channel that goes into a linear map, over `sentences`."""
    network.eval()
    seen: Ranges = {}

    def widen(key: str, values: torch.Tensor) -> None:
        rows = values.detach().flatten(0, -2)
        low, high = rows.amin(0).numpy(), rows.amax(0).numpy()
        if key in seen:
            low, high = np.minimum(low, seen[key][0]), np.maximum(high, seen[key][1])
        seen[key] = low, high

    watched = {
        "upos": network.upos,
        "xpos": network.xpos,
        "names_in": network.names_in,
        "names": network.names,
        "tree_in": network.arc_child,
        "arc": network.arc,
    }
    for number, layer in enumerate(network.layers):
        watched |= {f"layer{number}.{part}": getattr(layer, part) for part in ("qkv", "out", "up", "down")}
    hooks = [
        module.register_forward_pre_hook(lambda _, inputs, key=key: widen(key, inputs[0]))
        for key, module in watched.items()
    ]
    for sentence in sentences:
        # One at a time: padding must not count.
        batch = encoder.batch([sentence])
        stack = network.encode(batch["ids"], batch["shapes"], batch["mask"], batch["first"], batch["last"])
        network.tags(stack)
        network.name_scores(stack, batch["guidelines"])
        widen("label", network.arcs(stack)[1])
    for hook in hooks:
        hook.remove()
    return seen


def by_guideline(network: Network, guideline: str) -> Network:
    """The network, whose names follow one guideline from now on."""
    with torch.no_grad():
        network.names_in.bias += network.guideline.weight[corpora.GUIDELINES.index(guideline)]
        network.guideline.weight.zero_()
    return network.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path, help="the pipeline's folder, written anew")
    parser.add_argument("--guideline", choices=corpora.GUIDELINES, default=corpora.GUIDELINES[0])
    parser.add_argument("--calibration", type=int, default=400, help="sentences of training data")
    parser.add_argument("--float", action="store_true", help="also write the network unquantized, to compare")
    args = parser.parse_args()
    from package import write_pipeline

    torch.set_num_threads(1)
    network = by_guideline(restored(args.checkpoint), args.guideline)
    trained = args.checkpoint.parent
    pieces = WordPieces.from_file(trained / "vocab.txt")
    labels = json.loads((trained / "labels.json").read_text(encoding="utf-8"))
    data = load(args.corpora)
    chance = random.Random(0)
    chosen = chance.sample(data["ewt"] + data["gum"] + data["wikigold"], args.calibration)
    encoder = Encoder(pieces, labels)
    ranges = calibrate(network, encoder, chosen)
    graphs = {"network.onnx": build(network, ranges), "labels.onnx": build_labels(network, ranges)}
    write_pipeline(args.out, graphs, pieces.pieces, labels, data["ewt"] + data["gum"])
    if args.float:
        graphs = {"network.onnx": build(network, None), "labels.onnx": build_labels(network, None)}
        write_pipeline(
            args.out.with_name(args.out.name + "-float"),
            graphs,
            pieces.pieces,
            labels,
            data["ewt"] + data["gum"],
        )


if __name__ == "__main__":
    main()
