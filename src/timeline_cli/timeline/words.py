"""Static word vectors: how near two words are in meaning. Made by `training/word_vectors.py`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vector = npt.NDArray[np.float32]


@cache
def _table() -> tuple[dict[str, int], Vector]:
    """Words with their rows; empty when the vectors are not installed, so that only equal words are near."""
    import numpy as np  # numpy takes a tenth of a second to import

    resource = files("timeline_cli.models").joinpath("words.npz")
    if not resource.is_file():
        return {}, np.zeros((0, 1), dtype=np.float32)
    with np.load(BytesIO(resource.read_bytes())) as data:
        words = bytes(data["words"]).decode("utf-8").split("\n")
        vectors = data["vectors"].astype(np.float32)
    return {word: row for row, word in enumerate(words)}, vectors


def _vector(words: Sequence[str]) -> Vector | None:
    rows, vectors = _table()
    known = [rows[key] for word in words if (key := word.lower().replace("-", "")) in rows]
    if not known:
        return None
    total: Vector = vectors[known].sum(axis=0)
    return total


def nearness(first: Sequence[str], second: Sequence[str]) -> float:
    """The cosine between two words or short word groups, -1 to 1; 0 when one is unknown."""
    one, other = _vector(first), _vector(second)
    if one is None or other is None:
        return 0.0
    length = float((one @ one) ** 0.5 * (other @ other) ** 0.5)
    return float(one @ other) / length if length else 0.0
