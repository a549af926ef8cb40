"""Put the network, its tables and spaCy's configuration into the folder that ships."""

import json
import shutil
from collections import Counter, defaultdict
from pathlib import Path

import onnx
from spacy.lang.en import English

import timeline_cli.language.encoder
import timeline_cli.language.lemmas
import timeline_cli.language.names
import timeline_cli.language.sentences  # noqa: F401 (the factories are registered on import)
from timeline_cli.language.lemmas import KIND, Lemmas
from timeline_cli.language.tokenizer import make_tokenizer


def lemma_table(sentences) -> dict:
    """What the rules for lemmas need to know: which lemmas occur, and which words the rules get wrong."""
    votes: dict[tuple[str, str], Counter] = defaultdict(Counter)
    known: dict[str, Counter] = defaultdict(Counter)
    for sentence in sentences:
        for word, upos, tag, lemma in zip(
            sentence.words, sentence.upos, sentence.xpos, sentence.lemmas, strict=True
        ):
            if upos == "PROPN" or tag in ("NNP", "NNPS") or not any(c.isalpha() for c in word):
                continue
            votes[KIND.get(tag, "OTHER"), word.lower().replace("’", "'")][lemma, tag] += 1
            if upos in ("VERB", "AUX", "NOUN", "ADJ", "ADV") and lemma.islower():
                known["VERB" if upos == "AUX" else "ADJ" if upos == "ADV" else upos][lemma] += 1
    known_words = {
        kind: sorted(lemma for lemma, n in counts.items() if n > 1) for kind, counts in known.items()
    }
    rules = Lemmas({}, known_words)
    exceptions: dict[str, dict[str, str]] = defaultdict(dict)
    for (kind, word), counter in sorted(votes.items()):
        (lemma, tag), count = counter.most_common(1)[0]
        # What was seen once is often misspelt or mistaken, among the closed classes even more often.
        often = count > (4 if kind == "OTHER" else 1)
        if often and rules.lemma(word, tag) != lemma and count * 2 > counter.total():
            exceptions[kind][word] = lemma
    return {"exceptions": dict(exceptions), "known": known_words}


def write_pipeline(
    folder: Path, graphs: dict[str, onnx.ModelProto], pieces: list[str], labels: dict, sentences
) -> None:
    nlp = English(create_tokenizer=make_tokenizer)
    nlp.add_pipe("timeline_sentences")
    encoder = nlp.add_pipe("timeline_encoder")
    files = {
        **{name: graph.SerializeToString() for name, graph in graphs.items()},
        "vocab.txt": ("\n".join(pieces) + "\n").encode(),
        "labels.json": json.dumps(labels).encode(),
    }
    encoder.set_files(files)
    nlp.add_pipe("timeline_names")
    lemmas = nlp.add_pipe("timeline_lemmas")
    lemmas._read(json.dumps(lemma_table(sentences)))
    nlp.meta.update(
        name="timeline",
        version="1.0.0",
        license="CC-BY-SA-4.0",
        author="",
        spacy_version=">=3.8.0,<4.0.0",
        description="English for news: sentences, tags, dependencies, names and lemmas from one encoder.",
    )
    if folder.exists():
        shutil.rmtree(folder)
    nlp.to_disk(folder)
