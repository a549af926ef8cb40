"""Read the training corpora and say what each holds: a check of the input before an hour is spent on it."""

import argparse
from collections import Counter
from pathlib import Path

import corpora
from train import load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    folder = parser.parse_args().corpora
    print(f"{'':10} {'sentences':>10} {'words':>8} {'trees':>8}  names")
    for name, sentences in load(folder).items():
        words = sum(len(s.words) for s in sentences)
        trees = sum(s.heads is not None for s in sentences)
        starts = Counter(
            kind
            for s in sentences
            for a in s.names or ()
            for kind in corpora.NAME_TYPES
            if a == corpora.BIT[f"B-{kind}"]
        )
        counts = ", ".join(f"{kind} {starts[kind]}" for kind in corpora.NAME_TYPES if starts[kind])
        print(f"{name:10} {len(sentences):10} {words:8} {trees:8}  {counts or 'left open'}")


if __name__ == "__main__":
    main()
