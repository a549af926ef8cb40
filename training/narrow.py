"""Cut a trained network down to fewer layers, and each to its most useful inner units.

What is left is where the network that ships starts from; the whole one is its teacher.
"""

import argparse
import json
import random
from pathlib import Path

import torch
from network import Network
from train import WEIGHT, Encoder, batches, epoch_sentences, load, losses, restored

from timeline_cli.language.wordpiece import WordPieces


def usefulness(network: Network, encoder: Encoder, groups) -> list[torch.Tensor]:
    """For each inner unit of each layer, how much the losses would change without it: the sum of
    |activation x gradient| (Michel et al. 2019)."""
    found = [torch.zeros(layer.down.in_features) for layer in network.layers]
    inside: dict[int, torch.Tensor] = {}

    def keep(number: int):
        def hook(_, inputs) -> None:
            inputs[0].retain_grad()
            inside[number] = inputs[0]

        return hook

    hooks = [layer.down.register_forward_pre_hook(keep(n)) for n, layer in enumerate(network.layers)]
    for group in groups:
        told = losses(network, encoder.batch(group))
        network.zero_grad(set_to_none=True)
        sum(WEIGHT[name] * value for name, value in told.items()).backward()
        for number, values in inside.items():
            found[number] += (values * values.grad).detach().abs().flatten(0, -2).sum(0)
    for hook in hooks:
        hook.remove()
    return found


def narrowed(network: Network, useful: list[torch.Tensor], inner: list[int]) -> Network:
    """The first layers of `network`, as many as `inner` has numbers, each with so many inner units."""
    weights = network.state_dict()
    small = Network(**{**network.sizes, "layers": len(inner), "inner": inner})
    for number, (units, count) in enumerate(zip(useful, inner, strict=False)):
        kept = units.argsort(descending=True)[:count].sort().values
        for name in ("up.weight", "up.bias"):
            weights[f"layers.{number}.{name}"] = weights[f"layers.{number}.{name}"][kept]
        name = f"layers.{number}.down.weight"
        weights[name] = weights[name][:, kept]
    for task in network.TASKS:
        weights[f"mix.{task}.weights"] = weights[f"mix.{task}.weights"][: len(inner) + 1]
    small.load_state_dict({name: weights[name] for name in small.state_dict()})
    return small


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--inner", default="1280,1024,896,640,384", help="inner units of each layer kept")
    parser.add_argument("--batches", type=int, default=120)
    args = parser.parse_args()

    torch.manual_seed(0)
    chance = random.Random(3)
    network = restored(args.checkpoint)
    folder = args.checkpoint.parent
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    encoder = Encoder(WordPieces.from_file(folder / "vocab.txt"), labels)
    sentences = epoch_sentences(load(args.corpora), chance, crossner_share=0.4, uner_times=2)
    groups = batches(sentences, encoder, chance, size=1100)[: args.batches]
    network.train()
    small = narrowed(network, usefulness(network, encoder, groups), [int(n) for n in args.inner.split(",")])
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save({"weights": small.state_dict(), "sizes": small.sizes}, args.out / "start.pt")


if __name__ == "__main__":
    main()
