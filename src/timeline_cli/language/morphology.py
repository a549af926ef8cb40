"""What a Penn Treebank tag says in Universal Dependencies features, and what words of a closed class add."""

from __future__ import annotations

BY_TAG = {
    "CD": "NumType=Card",
    "JJ": "Degree=Pos",
    "JJR": "Degree=Cmp",
    "JJS": "Degree=Sup",
    "MD": "VerbForm=Fin",
    "NN": "Number=Sing",
    "NNP": "Number=Sing",
    "NNPS": "Number=Plur",
    "NNS": "Number=Plur",
    "RBR": "Degree=Cmp",
    "RBS": "Degree=Sup",
    "VB": "VerbForm=Inf",
    "VBD": "Mood=Ind|Tense=Past|VerbForm=Fin",
    "VBG": "Tense=Pres|VerbForm=Part",
    "VBN": "Tense=Past|VerbForm=Part",
    "VBP": "Mood=Ind|Tense=Pres|VerbForm=Fin",
    "VBZ": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "WDT": "PronType=Rel",
    "WP": "PronType=Int",
    "WP$": "Poss=Yes|PronType=Int",
}
PASSIVE = "Tense=Past|VerbForm=Part|Voice=Pass"

BY_WORD = {
    "i": "Case=Nom|Number=Sing|Person=1|PronType=Prs",
    "me": "Case=Acc|Number=Sing|Person=1|PronType=Prs",
    "my": "Number=Sing|Person=1|Poss=Yes|PronType=Prs",
    "you": "Person=2|PronType=Prs",
    "your": "Person=2|Poss=Yes|PronType=Prs",
    "he": "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs",
    "him": "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs",
    "his": "Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs",
    "she": "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs",
    "her": "Gender=Fem|Number=Sing|Person=3|PronType=Prs",
    "hers": "Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs",
    "it": "Gender=Neut|Number=Sing|Person=3|PronType=Prs",
    "its": "Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs",
    "we": "Case=Nom|Number=Plur|Person=1|PronType=Prs",
    "us": "Case=Acc|Number=Plur|Person=1|PronType=Prs",
    "our": "Number=Plur|Person=1|Poss=Yes|PronType=Prs",
    "they": "Case=Nom|Number=Plur|Person=3|PronType=Prs",
    "them": "Case=Acc|Number=Plur|Person=3|PronType=Prs",
    "their": "Number=Plur|Person=3|Poss=Yes|PronType=Prs",
    "not": "Polarity=Neg",
    "n't": "Polarity=Neg",
    "n’t": "Polarity=Neg",
    "a": "Definite=Ind|PronType=Art",
    "an": "Definite=Ind|PronType=Art",
    "the": "Definite=Def|PronType=Art",
    "this": "Number=Sing|PronType=Dem",
    "that": "Number=Sing|PronType=Dem",
    "these": "Number=Plur|PronType=Dem",
    "those": "Number=Plur|PronType=Dem",
}
CLOSED = frozenset({"PRP", "PRP$", "DT", "RB"})


def features(word: str, tag: str, *, passive: bool = False) -> str:
    """The features of `word` with the Penn tag `tag`; `passive` when a passive auxiliary belongs to it."""
    if passive and tag in ("VBN", "VBD"):
        return PASSIVE
    if tag in CLOSED:
        return BY_WORD.get(word.lower(), "")
    return BY_TAG.get(tag, "")
