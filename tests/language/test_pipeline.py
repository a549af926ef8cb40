import random
import subprocess
import sys

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from timeline_cli import language
from timeline_cli.language.pipeline import MODELS, SHIPPED
from timeline_cli.language.trees import is_tree

TEXTS = [
    "The mayor resigned on Tuesday. Nobody had expected it, least of all her deputy, Tom Arkwright.",
    "“We will appeal,” the Brackwater Trust said in a statement.\n\nIts claim was rejected in May 2016.",
    "Rain fell.",
    "",
    "Lena Ostrova, who had led the Harbour Council since 2009, was re-suspended by a three-member panel "
    "in mid-June after she refused to hand over the letters that she had written to the builders of a wall.",
    "Two ships collided off Portmere early on Friday; 14 people were hurt. A third came to help. It sank.",
    "He didn't pay the £3m fine. The court fined him again, the Evening Post reported.\n",
] * 3


@pytest.fixture(scope="module")
def nlp() -> spacy.language.Language:
    return language.load()


def facts(doc: Doc) -> list[tuple[object, ...]]:
    return [
        (
            t.text,
            t.tag_,
            t.pos_,
            str(t.morph),
            t.lemma_,
            t.dep_,
            t.head.i,
            t.ent_iob_,
            t.ent_type_,
            t.is_sent_start,
        )
        for t in doc
    ]


def parsed(nlp: spacy.language.Language, texts: list[str]) -> list[Doc]:
    return list(language.parse(nlp, [language.tokenize(nlp, text) for text in texts]))


def test_an_article_is_parsed_the_same_alone_and_among_others(nlp: spacy.language.Language) -> None:
    alone = [facts(next(language.parse(nlp, [language.tokenize(nlp, text)]))) for text in TEXTS]
    order = list(range(len(TEXTS)))
    random.Random(3).shuffle(order)
    shuffled = parsed(nlp, [TEXTS[i] for i in order])
    for number, doc in zip(order, shuffled, strict=True):
        assert facts(doc) == alone[number]
    for size in (1, 2, 5):
        docs = [language.tokenize(nlp, text) for text in TEXTS]
        assert [facts(doc) for doc in language.parse(nlp, docs, batch_size=size)] == alone


def test_the_scores_themselves_do_not_depend_on_the_batch(nlp: spacy.language.Language) -> None:
    network, _ = nlp.get_pipe("timeline_encoder").sessions  # type: ignore[attr-defined]
    chance = np.random.default_rng(5)
    for length in (3, 17, 30, 31):
        pieces = chance.integers(200, 20_000, (9, length))
        shapes = chance.integers(1, 8, (9, length))
        places = np.arange(9 * length).reshape(9, length)

        def run(rows: slice, pieces=pieces, shapes=shapes, length=length):  # type: ignore[no-untyped-def]
            count = len(pieces[rows])
            own = np.arange(count * length).reshape(count, length)
            feed = {"pieces": pieces[rows], "shapes": shapes[rows], "first": own, "last": own}
            return network.run(["arcs", "names", "child"], feed)

        together = run(slice(0, len(places)))
        for row in range(9):
            for whole, single in zip(together, run(slice(row, row + 1)), strict=True):
                assert np.array_equal(whole[row], single[0])


def test_only_wanted_sentences_are_parsed_and_just_as_otherwise(nlp: spacy.language.Language) -> None:
    text = TEXTS[5]
    everything = parsed(nlp, [text])[0]
    doc = language.want(language.tokenize(nlp, text), {1})
    [doc] = language.parse(nlp, [doc])
    sentences, full = list(doc.sents), list(everything.sents)
    assert [s.text for s in sentences] == [s.text for s in full]
    assert all(not t.tag_ and not t.dep_ and not t.lemma_ for s in (sentences[0], sentences[2]) for t in s)
    assert [(t.tag_, t.dep_, t.head.i, t.lemma_) for t in sentences[1]] == [
        (t.tag_, t.dep_, t.head.i, t.lemma_) for t in full[1]
    ]


def test_nothing_wanted_keeps_the_sentences(nlp: spacy.language.Language) -> None:
    doc = language.want(language.tokenize(nlp, TEXTS[0]), ())
    [doc] = language.parse(nlp, [doc])
    assert len(list(doc.sents)) == 2
    assert not doc.ents


def test_every_sentence_is_one_tree(nlp: spacy.language.Language) -> None:
    for doc in parsed(nlp, TEXTS[:7]):
        for sent in doc.sents:
            heads = [0, *(0 if t.head.i == t.i else t.head.i - sent.start + 1 for t in sent)]
            assert is_tree(np.array(heads))


def test_what_a_reader_sees(nlp: spacy.language.Language) -> None:
    [doc] = parsed(nlp, ["Tom Arkwright was dismissed by the Harbour Council in London on Friday."])
    dismissed = doc[3]
    assert (dismissed.lemma_, dismissed.pos_, dismissed.tag_, dismissed.dep_) == (
        "dismiss",
        "VERB",
        "VBN",
        "ROOT",
    )
    assert dismissed.morph.get("Voice") == ["Pass"]
    assert {t.dep_ for t in dismissed.lefts} == {"nsubj:pass", "aux:pass"}
    assert ("Tom Arkwright", "PERSON") in [(e.text, e.label_) for e in doc.ents]
    assert ("London", "LOC") in [(e.text, e.label_) for e in doc.ents]


def test_white_space_never_becomes_a_root(nlp: spacy.language.Language) -> None:
    [doc] = parsed(nlp, ["The wall  fell.\n\n\nNobody was hurt.\n"])
    assert [sent.root.text for sent in doc.sents] == ["fell", "hurt"]
    assert all(t.tag_ == "_SP" for t in doc if t.is_space)


@pytest.mark.parametrize("gap", ["  ", "\n", "\t"])
def test_a_name_goes_on_behind_white_space(nlp: spacy.language.Language, gap: str) -> None:
    wrapped = (
        f"The inquest into the fire was\nopened on the Monday by Tom{gap}Arkwright of\nLeeds, the coroner."
    )
    [doc] = parsed(nlp, [wrapped])
    assert (f"Tom{gap}Arkwright", "PERSON") in [(e.text, e.label_) for e in doc.ents]


def test_white_space_at_the_start_stands_apart(nlp: spacy.language.Language) -> None:
    [doc] = parsed(nlp, ["\n\nThe wall fell."])
    assert [sent.text_with_ws for sent in doc.sents] == ["\n\n", "The wall fell."]


def test_a_very_long_sentence_is_still_one_tree(nlp: spacy.language.Language) -> None:
    [doc] = parsed(
        nlp, ["The inquiry heard that " + "the wall was repaired, " * 150 + "and that nobody paid."]
    )
    heads = [0, *(0 if t.head.i == t.i else t.head.i + 1 for t in doc)]
    assert is_tree(np.array(heads))
    assert all(t.tag_ for t in doc)


def test_days_and_months_are_no_names(nlp: spacy.language.Language) -> None:
    encoder = nlp.get_pipe("timeline_encoder")
    labels = encoder._labels["names"]  # type: ignore[attr-defined]
    words = ["Friday", "saw", "Friday", "United", "Friday"]
    unit = encoder._units(Doc(nlp.vocab, words=words))[0]  # type: ignore[attr-defined]
    unit.names = np.array([labels.index(label) for label in ("B-ORG", "O", "B-ORG", "I-ORG", "B-PER")])
    assert encoder._dates(words, unit).tolist() == [True, False, False, False, True]  # type: ignore[attr-defined]


def test_odd_texts_are_survived(nlp: spacy.language.Language) -> None:
    odd = [
        "\n\n",
        " ",
        "\u200b",
        "…",
        "🙂 🙂",
        "a" * 5000,
        "日本語のテキスト。",
        "\x1b[31mred",
        "1" * 400,
        "- - - -",
        "\ufeffHello",
    ]
    for text, doc in zip(odd, parsed(nlp, odd), strict=True):
        assert doc.text == text


def test_the_folder_is_an_ordinary_spacy_pipeline() -> None:
    code = (
        "import spacy, sys; nlp = spacy.load(sys.argv[1]);"
        "print(nlp.pipe_names, [t.tag_ for t in nlp('He was re-elected.')])"
    )
    folder = str(MODELS / SHIPPED)
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=True)
    assert "timeline_encoder" in done.stdout
    assert "['PRP', 'VBD', 'VBN', '.']" in done.stdout


def test_the_tokenizer_on_disk_is_that_of_the_code(nlp: spacy.language.Language) -> None:
    from_disk = spacy.load(MODELS / SHIPPED)
    for text in TEXTS:
        assert [t.text for t in from_disk.make_doc(text)] == [t.text for t in nlp.make_doc(text)]


def test_a_pipeline_that_is_not_there() -> None:
    with pytest.raises(language.PipelineError, match="no spaCy pipeline named 'en_nothing_sm' is installed"):
        language.load("en_nothing_sm")


def test_a_pipeline_that_lacks_what_is_needed(tmp_path) -> None:  # type: ignore[no-untyped-def]
    bare = spacy.blank("en")
    bare.add_pipe("sentencizer")
    bare.to_disk(tmp_path / "bare")
    with pytest.raises(language.PipelineError, match=r"no tags .*, no dependency parse .*, no names"):
        language.load(str(tmp_path / "bare"))


def test_a_pipeline_for_another_language(tmp_path) -> None:  # type: ignore[no-untyped-def]
    spacy.blank("de").to_disk(tmp_path / "de")
    with pytest.raises(language.PipelineError, match="timeline reads English"):
        language.load(str(tmp_path / "de"))


def test_a_folder_that_holds_no_pipeline(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(language.PipelineError):
        language.load(str(tmp_path))


def test_it_survives_bytes(nlp: spacy.language.Language) -> None:
    encoder = nlp.get_pipe("timeline_encoder")
    again = type(encoder)(nlp.vocab).from_bytes(encoder.to_bytes())  # type: ignore[attr-defined]
    doc = again(language.tokenize(nlp, TEXTS[0]))
    assert [t.tag_ for t in doc] == [t.tag_ for t in parsed(nlp, TEXTS[:1])[0]]


def test_other_spaces_part_words_as_a_space_does(nlp: spacy.language.Language) -> None:
    text = "Mr Orr\u00a0– who left on 3\u00a0May\u202f2016 – paid\u2009£40."
    doc = language.tokenize(nlp, text)
    assert len(doc.text) == len(text)
    assert [t.text for t in doc] == [t.text for t in language.tokenize(nlp, " ".join(text.split()))]
