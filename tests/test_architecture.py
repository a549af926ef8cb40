"""Data flows one way: which folder may import which, and what no module may ask."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import timeline_cli

SOURCE = Path(timeline_cli.__file__).parent

#: each folder and those to its left, from which alone it may import; modules beside them connect the steps
MAY_IMPORT = {
    "articles": {"errors"},
    "language": {"articles", "models", "errors"},
    "temporal": set(),
    "events": {"articles", "language", "temporal"},
    "timeline": {"articles", "temporal", "events", "models", "errors"},
    "render": {"articles", "temporal", "events", "timeline", "errors"},
}


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def folder(dotted: str) -> str | None:
    """The folder of ours that a dotted name lies in; None for other packages and for the package itself."""
    parts = dotted.split(".")
    return parts[1] if parts[0] == "timeline_cli" and len(parts) > 1 and parts[1] in MAY_IMPORT else None


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_come_from_the_left(path: Path) -> None:
    home = path.relative_to(SOURCE).parts[0]
    if home not in MAY_IMPORT:
        return
    found = {name for dotted in imported(path) if (name := folder(dotted))}
    assert found <= MAY_IMPORT[home] | {home}


def test_what_every_folder_may_import_imports_none() -> None:
    for name in ("entry_heads", "errors", "month_names", "tables"):
        assert not [dotted for dotted in imported(SOURCE / f"{name}.py") if folder(dotted)], name


def test_temporal_knows_no_spacy() -> None:
    for path in modules():
        if path.relative_to(SOURCE).parts[0] in ("temporal", "articles", "timeline", "render"):
            assert not {name for name in imported(path) if name.split(".")[0] == "spacy"}, path.name


def test_only_the_command_line_prints_and_exits() -> None:
    for path in modules():
        if path.relative_to(SOURCE).parts[0] == "cli":
            continue
        calls = {
            node.func.id
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not calls & {"print", "exit", "quit"}, path.name


def test_nothing_asks_what_day_it_is() -> None:
    for path in modules():
        asked = {
            node.attr
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Attribute)
            and node.attr in {"today", "now", "utcnow", "getmtime", "st_mtime"}
        }
        assert not asked, path.name
