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
        ("admit", "admit", "admitted"),
        ("commit", "commit", "committed"),
        ("limit", "limit", "limited"),
        ("occur", "occur", "occurred"),
        ("suffer", "suffer", "suffered"),
        ("refer", "refer", "referred"),
        ("offer", "offer", "offered"),
        ("ban", "ban", "banned"),
        ("quiz", "quiz", "quizzed"),
        ("fix", "fix", "fixed"),
        ("show", "show", "showed"),
        ("travel", "travel", "travelled"),
        ("appeal", "appeal", "appealed"),
        ("develop", "develop", "developed"),
        ("kidnap", "kidnap", "kidnapped"),
        ("panic", "panic", "panicked"),
        ("plead", "plead", "pleaded"),
        ("bring", "bring", "brought"),
        ("split", "split", "split"),
    ],
)
def test_simple_past(lemma: str, gerund: str, past: str) -> None:
    assert simple_past(lemma, gerund) == past
