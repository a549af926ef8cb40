"""Imports spaCy, once, without its command line.

`import spacy` brings in `spacy.cli` for the sake of one function, and with it clients for the web, templates
and project files: a third of the time that the import takes. That function is loaded when it is called, and
`import spacy.cli` gives the real one to whoever wants it.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any


def info(*args: Any, **options: Any) -> Any:
    """`spacy.info`, loaded on first use."""
    return importlib.import_module("spacy.cli.info").info(*args, **options)


def _import() -> None:
    absent = {name: ModuleType(name) for name in ("spacy.cli", "spacy.cli.info")}
    absent["spacy.cli.info"].info = info  # type: ignore[attr-defined]
    sys.modules |= absent
    try:
        importlib.import_module("spacy")
    finally:
        for name in absent:
            del sys.modules[name]


if "spacy" not in sys.modules:
    _import()
