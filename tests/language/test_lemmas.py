import pytest

from timeline_cli.language.lemmas import Lemmas

RULES = Lemmas(
    {"VERB": {"went": "go", "was": "be"}, "NOUN": {"children": "child"}},
    {"VERB": ["make", "tap", "agree"], "NOUN": ["clash"]},
)


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        ("went", "VBD", "go"),
        ("Was", "VBD", "be"),
        ("making", "VBG", "make"),
        ("tapped", "VBD", "tap"),
        ("agreed", "VBD", "agree"),
        ("freed", "VBN", "free"),
        ("freeing", "VBG", "free"),
        ("dyeing", "VBG", "dye"),
        ("agrees", "VBZ", "agree"),
        ("carries", "VBZ", "carry"),
        ("carried", "VBN", "carry"),
        ("clashes", "VBZ", "clash"),
        ("clashes", "NNS", "clash"),
        ("children", "NNS", "child"),
        ("grandchildren", "NNS", "grandchild"),
        ("bridges", "NNS", "bridge"),
        ("cities", "NNS", "city"),
        ("wives", "NNS", "wife"),
        ("archives", "NNS", "archive"),
        ("businesses", "NNS", "business"),
        ("re-went", "VBD", "re-go"),
        ("expelled", "VBD", "expel"),
        ("premiered", "VBD", "premiere"),
        ("rebuilt", "VBN", "rebuild"),
        ("choking", "VBG", "choke"),
        ("redistributed", "VBN", "redistribute"),
        ("jailed", "VBN", "jail"),
        ("resigned", "VBD", "resign"),
        ("vetoed", "VBD", "veto"),
        ("sold", "VBN", "sell"),
        ("broke", "VBD", "break"),
        ("overthrew", "VBD", "overthrow"),
        ("Williamson", "NNP", "Williamson"),
        ("earlier", "RBR", "early"),
        ("largest", "JJS", "large"),
        ("The", "DT", "the"),
        ("I", "PRP", "I"),
    ],
)
def test_lemma(word: str, tag: str, lemma: str) -> None:
    assert RULES.lemma(word, tag) == lemma
