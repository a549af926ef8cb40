import pytest

from timeline_cli import language

NLP = language.blank()


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("He was re-suspended", "He was re-suspended"),
        ("mid-June, a three-member panel", "mid-June , a three-member panel"),
        ("the 19-year-old's bike", "the 19-year-old 's bike"),
        ("June 26-28", "June 26 - 28"),
        ("June-August and Nov.-Dec. too", "June - August and Nov. - Dec. too"),
        ("Monday–Friday", "Monday – Friday"),
        ("(2019-06-27)", "( 2019-06-27 )"),
        ("on 2019-06-27T10:15:00Z.", "on 2019-06-27T10:15:00Z ."),
        ("on 9/11 and 27/06/2019", "on 9/11 and 27/06/2019"),
        ("in 1984-85", "in 1984 - 85"),
        ("£75,000 and US$5bn", "£ 75,000 and US$ 5 bn"),
        ("It cost £3m. It rose 9m.", "It cost £ 3 m . It rose 9 m ."),
        ("at 12:30pm, 5 p.m. or 6pm.", "at 12:30 pm , 5 p.m. or 6 pm ."),
        ("The U.S. and the U.N.'s envoy", "The U.S. and the U.N. 's envoy"),
        ("in the U.S.", "in the U.S."),
        ("He didn't, can't and won't", "He did n't , ca n't and wo n't"),
        ("the ’90s or '80s", "the ’90s or '80s"),
        ("``Yes,'' she said", "`` Yes , '' she said"),
        ("“Yes,” she said", "“ Yes , ” she said"),
        ("the end—or so it seemed", "the end — or so it seemed"),
        ("it fell--fast", "it fell -- fast"),
        ("he left.She stayed", "he left . She stayed"),
        ("Capt. Bell met Supt. Ames", "Capt. Bell met Supt. Ames"),
        ("O'Brien's AT&T and/or F-16", "O'Brien 's AT&T and/or F-16"),
        ("see https://www.example.org/a-b?c=d.", "see https://www.example.org/a-b?c=d ."),
        ("4.5% of 3,000,000", "4.5 % of 3,000,000"),
    ],
)
def test_tokens(text: str, tokens: str) -> None:
    assert [token.text for token in NLP.make_doc(text)] == tokens.split()


def test_nothing_is_lost() -> None:
    text = " He\tsaid:\n\n«Non» — 3-0...  "
    assert NLP.make_doc(text).text == text


def test_a_very_long_text_is_read() -> None:
    assert len(NLP.make_doc("Rain fell. " * 200_000)) == 600_000
