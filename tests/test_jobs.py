"""Processes that are ended wherever they are."""

from __future__ import annotations

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from timeline_cli.jobs import _end_at_once


def much(begun: Path) -> bytes:
    begun.touch()
    return b"x" * 60_000_000


@pytest.mark.parametrize("pause", [0.0, 0.02, 0.04, 0.06])
def test_a_process_that_is_ended_while_it_writes_keeps_nobody_waiting(tmp_path: Path, pause: float) -> None:
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
    begun = tmp_path / "begun"
    pool.submit(much, begun)
    while not begun.exists():
        time.sleep(0.005)
    time.sleep(pause)
    reader = vars(pool)["_executor_manager_thread"]
    processes = set(multiprocessing.active_children()) - others
    _end_at_once(pool, processes)
    assert not reader.is_alive()
    assert not any(process.is_alive() for process in processes)
