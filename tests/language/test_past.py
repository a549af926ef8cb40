"""The simple past of English verbs."""

from __future__ import annotations

import pytest

from timeline_cli.language.past import simple_past


@pytest.mark.parametrize(
    ("lemma", "gerund", "past"),
    [
        ("land", "landing", "landed"),
        ("stop", "stopping", "stopped"),
        ("hope", "hoping", "hoped"),
        ("carry", "carrying", "carried"),
        ("play", "playing", "played"),
        ("take", "taking", "took"),
        ("cut", "cutting", "cut"),
        ("beat", "beating", "beat"),
        ("prove", "proving", "proved"),
        ("die", "dying", "died"),
        ("rebuild", "rebuilding", "rebuilt"),
        ("overtake", "overtaking", "overtook"),
        ("visit", "visiting", "visited"),
    ],
)
def test_simple_past(lemma: str, gerund: str, past: str) -> None:
    assert simple_past(lemma, gerund) == past
