from __future__ import annotations

import pytest

from timeline_cli.articles.markup import without_marks


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("The [council](http://a.example/b_(c)) met.", "The council met."),
        ('The [Corvo mill](/mill "A mill") was sold.', "The Corvo mill was sold."),
        ("It fell.[^1] ![The mill on 3 May](mill.jpg) It rained.", "It fell. It rained."),
        ("It was sold to *Ravenhall Homes* and __Hals__.", "It was sold to Ravenhall Homes and Hals ."),
        ("**Two men died** when it fell.", "Two men died when it fell."),
        ("- **4 March 2020:** It fell.", "- **4 March 2020:** It fell."),
        ("A snake_case_name, 3 * 4 * 5 boats, a [note] (of May).",) * 2,
        ("* one\n* two\n[^1]: The log.",) * 2,
    ],
)
def test_marks_leave_white_space(text: str, seen: str) -> None:
    plain = without_marks(text)
    assert len(plain) == len(text)
    assert plain.count("\n") == text.count("\n")
    assert plain.split() == seen.split() or plain == seen


def test_what_is_kept_stands_where_it_stood() -> None:
    text = "The [council](http://a.example) met on _Monday_."
    plain = without_marks(text)
    assert plain.index("council") == text.index("council")
    assert plain.index("Monday") == text.index("Monday")


@pytest.mark.parametrize("run", ["[", "](", "*", "_", "[a](", "*a ", "__a "])
def test_long_runs_take_no_time(run: str) -> None:
    assert len(without_marks(run * 50_000)) == len(run) * 50_000
