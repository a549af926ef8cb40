"""Rows of texts that are no running news: `forms.toml` has one of each form with its rows."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from .conftest import Told
from .test_grammar import row_of

CASES = tomllib.loads(Path(__file__).with_name("forms.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_text_of_another_form_is_told_in_rows(told: Told, case: dict[str, Any]) -> None:
    assert [row_of(event) for event in told(case["text"])] == case["rows"]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_form_has_its_reason(case: dict[str, object]) -> None:
    assert case["reason"]
