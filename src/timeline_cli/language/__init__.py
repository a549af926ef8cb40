"""The English pipeline: tokens, sentences, and what the network says of them.

>>> from timeline_cli import language
>>> nlp = language.load()                        # doctest: +SKIP
>>> doc = language.tokenize(nlp, text)           # doctest: +SKIP
>>> language.want(doc, {0, 3})                   # doctest: +SKIP
>>> [doc] = language.parse(nlp, [doc])           # doctest: +SKIP
"""

from timeline_cli.errors import PipelineError
from timeline_cli.language import only_spacy  # noqa: F401 (before anything else imports spaCy)
from timeline_cli.language.pipeline import blank, load, parse, tokenize, want

__all__ = ["PipelineError", "blank", "load", "parse", "tokenize", "want"]
