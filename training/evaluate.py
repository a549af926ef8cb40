"""Measure a pipeline on treebanks and names that it has not seen, and print the figures as JSON."""

import argparse
import dataclasses
import json
from collections import Counter
from itertools import groupby
from pathlib import Path

import corpora
import spacy
from spacy.tokens import Doc

from timeline_cli import language

Span = tuple[int, int]


def f1(right: int, gold: int, found: int) -> float:
    return round(200 * right / (gold + found), 2) if gold + found else 0.0


def parse_gold_tokens(nlp, sentences) -> list[Doc]:
    docs = []
    for s in sentences:
        starts = [n == 0 for n in range(len(s.words))]
        docs.append(Doc(nlp.vocab, words=s.words, spaces=s.spaces, sent_starts=starts))
    return list(language.parse(nlp, docs, batch_size=256))


def gold_tokens(nlp, sentences) -> dict[str, float]:
    """Accuracy with the treebank's own words and sentences; `las` counts relations with their subtypes."""
    right = Counter()
    for doc, s in zip(parse_gold_tokens(nlp, sentences), sentences, strict=True):
        for token, upos, xpos, head, dep in zip(doc, s.upos, s.xpos, s.heads, s.deps, strict=True):
            hit = (0 if token.dep_ == "ROOT" else token.head.i + 1) == head
            same = hit and token.dep_.lower() == dep
            universal = hit and token.dep_.lower().split(":")[0] == dep.split(":")[0]
            right.update(
                words=1,
                upos=token.pos_ == upos,
                xpos=token.tag_ == xpos,
                uas=hit,
                las=same,
                las_universal=universal,
            )
            if upos != "PUNCT":
                right.update(no_punct=1, uas_no_punct=hit, las_no_punct=same)
    figures = {
        k: round(100 * right[k] / right["words"], 2) for k in ("upos", "xpos", "uas", "las", "las_universal")
    }
    return figures | {
        k: round(100 * right[k] / right["no_punct"], 2) for k in ("uas_no_punct", "las_no_punct")
    }


def place(sentence: corpora.Sentence) -> list[Span]:
    """Where each word stands in the sentence's text; parts of a contraction may share their letters."""
    spans, at = [], 0
    text = sentence.text
    for word in sentence.words:
        start = text.find(word, at, at + len(word) + 12)
        if start < 0:
            while at < len(text) and text[at] == " ":
                at += 1
            spans.append((at, at))
            continue
        spans.append((start, start + len(word)))
        at = start + len(word)
    return spans


def predicted(nlp, sentences, *, joined: bool) -> dict[str, float]:
    """F1 from plain text, every document's sentences joined by blanks: words, sentences, tags, trees.

    `joined` counts a word with hyphens inside as one in the treebank too, as the pipeline has it.
    """
    gold, found = Counter(), Counter()
    documents = [list(group) for _, group in groupby(sentences, key=lambda s: s.document)]
    texts = [" ".join(s.text for s in document) for document in documents]
    docs = language.parse(nlp, [language.tokenize(nlp, text) for text in texts])
    right = Counter()
    for document, doc in zip(documents, docs, strict=True):
        facts: dict[Span, tuple] = {}
        bounds = set()
        offset = 0
        for raw in document:
            s = corpora.join_hyphens(raw) if joined else raw
            spans = [(a + offset, b + offset) for a, b in place(s)]
            for span, upos, xpos, head, dep in zip(spans, s.upos, s.xpos, s.heads, s.deps, strict=True):
                facts[span] = (upos, xpos, spans[head - 1] if head else None, dep)
            bounds.add((offset, offset + len(raw.text)))
            offset += len(raw.text) + 1
            gold["words"] += len(spans)
        gold["sentences"] += len(bounds)
        for sent in doc.sents:
            text = sent.text.rstrip()
            found["sentences"] += 1
            right["sentences"] += (sent.start_char, sent.start_char + len(text)) in bounds
        for token in doc:
            if token.is_space:
                continue
            found["words"] += 1
            fact = facts.get((token.idx, token.idx + len(token)))
            if fact is None:
                continue
            head = None if token.dep_ == "ROOT" else (token.head.idx, token.head.idx + len(token.head))
            hit = head == fact[2]
            right.update(
                words=1,
                upos=token.pos_ == fact[0],
                xpos=token.tag_ == fact[1],
                uas=hit,
                las=hit and token.dep_.lower() == fact[3],
            )
    figures = {
        k: f1(right[k], gold["words"], found["words"]) for k in ("words", "upos", "xpos", "uas", "las")
    }
    return figures | {"sentences": f1(right["sentences"], gold["sentences"], found["sentences"])}


def names(nlp, sentences) -> dict[str, float]:
    """F1 of exact spans, with the corpus's own words; only the types that the corpus marks."""
    gold, found, right = Counter(), Counter(), Counter()
    kinds = {"PERSON": "PER", "LOC": "LOC", "ORG": "ORG"}
    for doc, s in zip(parse_gold_tokens(nlp, sentences), sentences, strict=True):
        spans = set(
            _spans([corpora.NAME_LABELS[a.bit_length() - 1] if a & (a - 1) == 0 else "O" for a in s.names])
        )
        have = {(e.start, e.end, kinds[e.label_]) for e in doc.ents if e.label_ in kinds}
        gold.update(kind for _, _, kind in spans)
        found.update(kind for _, _, kind in have)
        right.update(kind for _, _, kind in spans & have)
    figures = {kind: f1(right[kind], gold[kind], found[kind]) for kind in sorted(gold)}
    return figures | {"all": f1(right.total(), gold.total(), found.total())}


def _spans(labels: list[str]):
    start = None
    for i, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            yield start, i, labels[start][2:]
            start = None
        if label.startswith("B-"):
            start = i


def measure(nlp, folder: Path, *, development: bool = False) -> dict:
    """Every figure; with `development` only on the development sets."""
    treebanks = ("en_ewt-dev", "en_gum-dev") if development else ("en_pud-test", "en_gum-test", "en_ewt-test")
    result = {}
    for name in treebanks:
        sentences = list(corpora.read_conllu(folder / "treebank" / f"{name}.conllu", entities=False))
        whole = [dataclasses.replace(corpora.join_hyphens(s)) for s in sentences]
        result[name] = {
            "gold tokens": gold_tokens(nlp, sentences),
            "gold tokens, hyphens joined": gold_tokens(nlp, whole),
        }
        if name != "en_ewt-test" and not development:
            result[name]["predicted"] = predicted(nlp, sentences, joined=False)
            result[name]["predicted, hyphens joined"] = predicted(nlp, sentences, joined=True)
    for name in () if development else ("uner_ewt-test", "uner_pud-test"):
        result[name] = names(
            nlp, list(corpora.read_names(folder / "names" / f"{name}.iob2", open_labels="events"))
        )
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("pipeline", type=Path)
    parser.add_argument("--development", action="store_true")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    import timeline_cli.language.encoder
    import timeline_cli.language.lemmas
    import timeline_cli.language.names  # noqa: F401

    figures = measure(spacy.load(args.pipeline), args.corpora, development=args.development)
    text = json.dumps(figures, indent=1)
    print(text)
    if args.out:
        args.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
