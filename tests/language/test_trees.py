import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from timeline_cli.language.encoder import allowed_to_follow, best_labels
from timeline_cli.language.trees import best_tree, is_tree


def square(size: int):
    values = st.floats(-8, 8, width=32)
    return hnp.arrays(np.float32, (size, size), elements=values)


@given(st.integers(2, 12).flatmap(square))
def test_every_score_gives_a_tree_with_one_root(scores: np.ndarray) -> None:
    heads = best_tree(scores)
    assert len(heads) == len(scores)
    assert is_tree(heads)


@given(st.integers(2, 5).flatmap(square))
def test_no_other_tree_is_better(scores: np.ndarray) -> None:
    size = len(scores)
    likely = scores.astype(np.float64)
    np.fill_diagonal(likely, -1e9)
    likely -= np.log(np.exp(likely - likely.max(1, keepdims=True)).sum(1, keepdims=True)) + likely.max(
        1, keepdims=True
    )

    def worth(heads: np.ndarray) -> float:
        return float(likely[np.arange(1, size), heads[1:]].sum())

    trees = (np.array([0, *choice]) for choice in itertools.product(range(size), repeat=size - 1))
    best = max(worth(tree) for tree in trees if is_tree(tree))
    assert worth(best_tree(scores)) == pytest.approx(best, abs=1e-4)


def test_a_loop_is_no_tree() -> None:
    assert not is_tree(np.array([0, 2, 1]))
    assert not is_tree(np.array([0, 0, 0]))
    assert is_tree(np.array([0, 0, 1]))


def test_scores_are_left_as_they_were() -> None:
    scores = np.array([[0, 0, 0], [1, 0, 5], [1, 5, 0]], dtype=np.float32)
    before = scores.copy()
    best_tree(scores)
    assert (scores == before).all()


LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]


@given(
    hnp.arrays(np.float32, (2, 6, 5), elements=st.floats(-5, 5, width=32)),
    st.integers(1, 5),
    st.integers(1, 5),
)
def test_names_never_go_on_without_a_beginning(scores: np.ndarray, first: int, second: int) -> None:
    found = best_labels(scores, [first, second], allowed_to_follow(LABELS))
    assert [len(labels) for labels in found] == [first, second]
    for labels in found:
        named = ["O", *(LABELS[label] for label in labels)]
        for before, after in itertools.pairwise(named):
            assert not (after[0] == "I" and before[1:] != after[1:])


def test_a_name_that_may_be_a_body_or_a_place_is_a_body() -> None:
    labels = ["O", "B-LOC", "I-LOC", "B-ORG", "I-ORG"]
    scores = np.array([[[9, 0, 0, 0, 0], [0, 4, 0, 3.8, 0], [0, 0, 4, 0, 3.8]]], dtype=np.float32)
    assert best_labels(scores, [2], allowed_to_follow(labels))[0].tolist() == [3, 4]
    scores[..., 1:3] += 2
    assert best_labels(scores, [2], allowed_to_follow(labels))[0].tolist() == [1, 2]
