"""Loading a pipeline, and running it in the two steps that the rest of the tool asks for.

`tokenize` is cheap and needs no network: tokens and sentences. `parse` runs the network, on every sentence or
on those that are wanted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from spacy.attrs import IS_ALPHA, IS_LOWER, IS_PUNCT, IS_SPACE, IS_TITLE, IS_UPPER, LANG, LIKE_NUM, LOWER
from spacy.lang.en import English
from spacy.vocab import Vocab, create_vocab

from timeline_cli.errors import PipelineError
from timeline_cli.language import sentences
from timeline_cli.language.tokenizer import make_tokenizer
from timeline_cli.spaces import with_plain_spaces

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODELS = Path(__file__).resolve().parent.parent / "models"
SHIPPED = "en_timeline"
WANTED = "timeline.wanted"
#: A number in brackets behind a word or its mark, as encyclopedias and papers write their footnotes.
FOOTNOTE_MARK = re.compile(
    r"(?<=[^\W\d][\w.,;:!?\"”’)])(?:\[(?:\d{1,3}|note \d{1,2}|citation needed|edit)\])+"
)
# Steps that set sentence starts and nothing else: `tokenize` has done that.
_SENTENCES = frozenset({"timeline_sentences", "sentencizer", "senter"})
# What is asked of a word by itself. spaCy works out a dozen other things for every new word, which takes as
# long as all else that cutting a text into tokens needs.
_OF_WORDS = (LANG, LOWER, IS_ALPHA, IS_LOWER, IS_PUNCT, IS_SPACE, IS_TITLE, IS_UPPER, LIKE_NUM)
# The tokenizer is made from the rules in the code, which is quicker; its copy on disk serves other programs.
_OUR_TOKENIZER = {"nlp": {"tokenizer": {"@tokenizers": "timeline.Tokenizer.v1"}}}


def blank() -> Language:
    """Only the tokenizer, for `tokenize`: no network, no tags."""
    nlp = English(create_tokenizer=make_tokenizer)
    nlp.max_length = 2**62
    return nlp


def load(name_or_path: str | None = None) -> Language:
    """The shipped pipeline, or with `name_or_path` another installed English one, or a folder that holds one.

    Raises `PipelineError` when it is not there, not English, or lacks tags, a parse or names.
    """
    import spacy

    from timeline_cli.language import encoder, lemmas, names  # noqa: F401 (registers their factories)

    target = str(MODELS / SHIPPED) if name_or_path is None else name_or_path
    try:
        nlp = (
            spacy.load(target, vocab=_vocabulary(), exclude=["tokenizer"], config=_OUR_TOKENIZER)
            if name_or_path is None
            else spacy.load(target)
        )
    except OSError as error:
        raise PipelineError(_not_found(target, shipped=name_or_path is None)) from error
    except (ImportError, ValueError, KeyError) as error:
        reason = str(error).splitlines()[0][:300]
        raise PipelineError(f"the pipeline {target!r} cannot be loaded: {reason}") from error
    if name_or_path is not None:
        _require_what_we_need(nlp, target)
    nlp.max_length = 2**62
    return nlp


def _vocabulary() -> Vocab:
    vocab = create_vocab("en", English.Defaults)
    getters = vocab.lex_attr_getters  # type: ignore[attr-defined]
    vocab.lex_attr_getters = {asked: getters[asked] for asked in _OF_WORDS}  # type: ignore[attr-defined]
    return vocab


def _not_found(target: str, *, shipped: bool) -> str:
    if shipped:
        return f"the English pipeline is missing from the installation ({target}): install timeline-cli again"
    return (
        f"no spaCy pipeline named {target!r} is installed, and no folder of that name holds one: "
        f"install it (for example: pip install {target}), or leave --model away to use the built-in one"
    )


def _require_what_we_need(nlp: Language, target: str) -> None:
    if nlp.lang != "en":
        raise PipelineError(
            f"the pipeline {target!r} is for the language {nlp.lang!r}; timeline reads English"
        )
    given: set[str] = set()
    for name in nlp.pipe_names:
        given.update(nlp.get_pipe_meta(name).assigns)
    needs = {
        "tags (token.tag or token.pos)": {"token.tag", "token.pos"},
        "dependency parse (token.dep)": {"token.dep"},
        "names (doc.ents)": {"doc.ents"},
    }
    missing = [what for what, any_of in needs.items() if not any_of & given]
    if missing:
        raise PipelineError(
            f"the pipeline {target!r} has no {', no '.join(missing)}; "
            f"its steps are: {', '.join(nlp.pipe_names) or 'none'}"
        )


def tokenize(nlp: Language, text: str) -> Doc:
    """Tokens and sentence starts of `text` (any length), nothing else: no tags, no parse, no names.

    Marks of footnotes ("sold.[3] He") and spaces of other kinds are read as spaces, so that all offsets stay
    those of `text`.
    """
    text = with_plain_spaces(text)
    if "[" in text:
        text = FOOTNOTE_MARK.sub(lambda mark: " " * len(mark[0]), text)
    return sentences.mark_sentences(nlp.make_doc(text), text)


def parse(nlp: Language, docs: Iterable[Doc], *, batch_size: int = 32) -> Iterator[Doc]:
    """Run the rest of `nlp` on tokenized documents, in their order.

    `doc.user_data["timeline.wanted"]`, a set of the numbers of its sentences (0 is the first), limits the
    shipped pipeline to those: the tokens of the others keep an empty tag and dependency label. Without
    it, all are parsed. Other pipelines know nothing of it and parse every sentence.
    """
    done = [name for name in nlp.pipe_names if nlp.get_pipe_meta(name).factory in _SENTENCES]
    with nlp.select_pipes(disable=done):
        yield from nlp.pipe(docs, batch_size=batch_size)


def want(doc: Doc, numbers: Iterable[int]) -> Doc:
    """Limit `parse` to the sentences of `doc` with these numbers."""
    doc.user_data[WANTED] = frozenset(numbers)
    return doc
