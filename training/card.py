"""Write the model card and the figures in meta.json into the pipeline's folder."""

import argparse
import hashlib
import json
from pathlib import Path

SOURCES = (
    (
        "UD English EWT, train",
        "trees, tags, lemmas",
        "CC BY-SA 4.0",
        "https://github.com/UniversalDependencies/UD_English-EWT",
    ),
    (
        "UD English GUM, train, without its non-commercial genres",
        "trees, tags, lemmas, entities",
        "CC BY 4.0 and public domain by genre",
        "https://github.com/UniversalDependencies/UD_English-GUM",
    ),
    ("WikiGold", "names", "CC BY 4.0", "Balasuriya et al. 2009"),
    ("CrossNER, labels folded", "names", "MIT", "https://github.com/zliucr/CrossNER"),
    ("Universal NER, EWT dev", "names", "CC BY-SA 4.0", "https://github.com/UniversalNER"),
)


COLUMNS = {
    "upos": "UPOS",
    "xpos": "XPOS",
    "uas": "UAS",
    "las": "LAS",
    "uas_no_punct": "UAS, no punctuation",
    "las_no_punct": "LAS, no punctuation",
    "words": "words",
    "sentences": "sentences",
}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def table(figures: dict) -> str:
    titles = ("test set", "how", *COLUMNS.values())
    rows = [f"| {' | '.join(titles)} |", "|" + "---|" * len(titles)]
    for name, ways in figures.items():
        if not name.startswith("uner"):
            for way, f in ways.items():
                cells = [f.get(key, "") for key in COLUMNS]
                rows.append(f"| {name} | {way} | " + " | ".join(map(str, cells)) + " |")
    rows += ["", "| names, F1 of exact spans | PERSON | LOC | ORG | all |", "|---|---|---|---|---|"]
    for name, f in figures.items():
        if name.startswith("uner"):
            rows.append(f"| {name} | {f['PER']} | {f['LOC']} | {f['ORG']} | {f['all']} |")
    return "\n".join(rows)


def card(figures: dict, base: Path, pipeline: Path) -> str:
    size = sum(f.stat().st_size for f in pipeline.rglob("*") if f.is_file()) / 1e6
    data = "\n".join(f"| {' | '.join(row)} |" for row in SOURCES)
    return f"""# en_timeline

An English spaCy pipeline for news: tokens and sentences by rule, Universal Dependencies tags, features and
trees, lemmas, and names (PERSON, LOC, ORG, EVENT, MISC). {size:.1f} MB, 8-bit integers, run by onnxruntime.

## How it was made

all-MiniLM-L6-v2 (6 layers of 384, Apache 2.0) fine-tuned as one network for all tasks, with a learned mix of
its layers for each; then cut to five layers with less than half of their inner units, which the whole taught,
and quantized with fixed scales. The types of names are settled over the document by rule. The recipe is in
`training/`; one command rebuilds it.

| base file | SHA-256 |
|---|---|
| model.safetensors | {digest(base / "model.safetensors")} |
| vocab.txt | {digest(base / "vocab.txt")} |

| trained on | for | licence | source |
|---|---|---|---|
{data}

The weights are derived from share-alike data and are therefore under CC BY-SA 4.0; the code is not.
Nothing was trained on PUD, on the Universal NER test sets or on any TimeML corpus.

## Figures

In percent, on data that training has not seen. "Gold tokens" are the treebank's words and sentences,
"predicted" starts from plain text and counts F1; LAS counts relations with their subtypes.
"Hyphens joined" takes "re-suspended" for one word in the treebank too, as this pipeline does.

{table(figures)}

## Limits

Organisations are the weakest of the names. PUD hangs a comma on the head of the phrase that it sets apart,
EWT and GUM on the phrase itself: two commas in three differ there, hence the columns without punctuation.
Speech, chat and verse are not what it was made for.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path)
    parser.add_argument("pipeline", type=Path)
    parser.add_argument("figures", type=Path)
    args = parser.parse_args()
    figures = json.loads(args.figures.read_text(encoding="utf-8"))
    meta = args.pipeline / "meta.json"
    content = json.loads(meta.read_text(encoding="utf-8"))
    content["performance"] = figures
    content["license"] = "CC BY-SA 4.0"
    content["sources"] = [{"name": n, "license": licence, "url": url} for n, _, licence, url in SOURCES]
    meta.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    (args.pipeline / "README.md").write_text(card(figures, args.base, args.pipeline), encoding="utf-8")


if __name__ == "__main__":
    main()
