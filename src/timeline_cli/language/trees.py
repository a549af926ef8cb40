"""From scores for every pair of words to one tree a sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Heads = npt.NDArray[np.int64]

_NEVER = -1e9


def best_tree(scores: Scores) -> Heads:
    """The heads of the best tree with a single root.

    `scores[i, j]` is how well word j heads word i; row and column 0 are the root outside the sentence. The
    result has the length of `scores`; its entry 0 is 0. Maximum spanning tree after Chu and Liu, Edmonds.
    """
    size = len(scores)
    if size <= 2:
        return np.zeros(size, dtype=np.int64)
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, _NEVER)
    greedy = scores[1:].argmax(1)
    heads: Heads = np.concatenate([[0], greedy])
    if is_tree(heads):
        return heads
    best = _spanning(scores)
    if is_tree(best):
        return best
    # Scores count relative to the other heads of the same word; then the root is made so dear that the best
    # tree uses it once.
    peak = scores[1:].max(1, keepdims=True)
    scores[1:] -= peak + np.log(np.exp(scores[1:] - peak).sum(1, keepdims=True))
    scores[1:, 0] -= 1e4
    np.fill_diagonal(scores, _NEVER)
    return _spanning(scores)


def is_tree(heads: Heads) -> bool:
    """Whether the words (from number 1) all lead to the root, number 0, and just one of them directly."""
    if (heads[1:] == 0).sum() != 1:
        return False
    reached = heads.copy()
    for _ in range(len(heads).bit_length()):
        reached = reached[reached]
    return bool((reached == 0).all())


def _spanning(scores: npt.NDArray[Any]) -> Heads:
    size = len(scores)
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(size, dtype=bool)
    inside[cycle] = True
    others = np.flatnonzero(~inside)
    kept = scores[cycle, heads[cycle]]
    # Entering the cycle at a word gives up the arc that the word has within it.
    entering = scores[np.ix_(cycle, others)] - kept[:, None]
    entry = entering.argmax(0)
    leaving = scores[np.ix_(others, cycle)]
    leave = leaving.argmax(1)
    small = np.full((len(others) + 1, len(others) + 1), _NEVER)
    small[:-1, :-1] = scores[np.ix_(others, others)]
    small[-1, :-1] = entering.max(0)
    small[:-1, -1] = leaving.max(1)
    found = _spanning(small)
    result = heads.copy()
    for number, word in enumerate(others[1:], 1):
        head = found[number]
        result[word] = cycle[leave[number]] if head == len(others) else others[head]
    source = found[-1]
    result[cycle[entry[source]]] = others[source]
    return result


def _cycle(heads: Heads) -> npt.NDArray[np.int64] | None:
    state = np.zeros(len(heads), dtype=np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        path = []
        word = start
        while state[word] == 0:
            state[word] = 1
            path.append(word)
            word = int(heads[word])
        if state[word] == 1:
            return np.array(path[path.index(word) :])
        state[path] = 2
    return None
