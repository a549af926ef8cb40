"""The word lists and patterns that stand as TOML files in the `data` folders of the package."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def read_table(package: str, name: str) -> dict[str, Any]:
    """What `data/NAME.toml` of a package of ours holds."""
    return tomllib.loads(files(package).joinpath(f"data/{name}.toml").read_text(encoding="utf-8"))
