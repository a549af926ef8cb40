"""spaCy comes without its command line, and loses nothing by it."""

from __future__ import annotations

import subprocess
import sys

ASKED = """
import sys
import timeline_cli.language
import spacy
print("spacy.cli" in sys.modules, "requests" in sys.modules)
print(spacy.info(silent=True)["spacy_version"] == spacy.__version__)
import spacy.cli
print(spacy.cli.download.__name__, spacy.cli.info.__name__)
"""


def test_the_command_line_of_spacy_is_loaded_when_somebody_wants_it() -> None:
    said = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == ["False False", "True", "download info"]
