"""Many articles, in this process or in several; results come in input order and one failure stops nothing."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection
from multiprocessing.process import BaseProcess

from timeline_cli.articles import Article
from timeline_cli.errors import ExtractionError
from timeline_cli.extraction import Extractor, Options
from timeline_cli.timeline.timeline import Timeline

#: What is parsed together: enough to fill the network's batches, little enough that output keeps flowing.
WINDOW_ARTICLES = 32
WINDOW_CHARACTERS = 90_000
#: Windows under way for each process: enough that none waits, few enough that memory stays flat.
AHEAD = 2
#: How many objects more make Python look for garbage: a window leaves its trees behind all at once, and
#: looking as often as usual takes a twentieth of the time.
GARBAGE = (100_000, 20, 50)

Report = Callable[[ExtractionError], None]


def extract_all(
    articles: Iterable[Article], options: Options, *, jobs: int = 1, report: Report
) -> Iterator[Timeline]:
    """One timeline for each article, in their order; `report` is given those that fail.

    Raises:
        PipelineError: the language pipeline cannot be loaded.
    """
    return _here(articles, options, report) if jobs <= 1 else _in_processes(articles, options, jobs, report)


def _here(articles: Iterable[Article], options: Options, report: Report) -> Iterator[Timeline]:
    gc.set_threshold(*GARBAGE)
    extractor = None
    for window in _windows(articles):
        extractor = extractor or Extractor(options)
        yield from _good(_outcomes(extractor, window), report)


def _windows(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Articles in groups that are parsed together, none so large that memory grows."""
    window: list[Article] = []
    size = 0
    for article in articles:
        if window and (len(window) == WINDOW_ARTICLES or size + len(article.text) > WINDOW_CHARACTERS):
            yield window
            window, size = [], 0
        window.append(article)
        size += len(article.text)
    if window:
        yield window


def _outcomes(extractor: Extractor, window: list[Article]) -> list[Timeline | ExtractionError]:
    """A timeline or a failure for each article: one that fails must not cost the others."""
    try:
        return list(extractor.window(window))
    except Exception as error:
        if len(window) == 1:
            return [_failure(window[0], error)]
        return [outcome for article in window for outcome in _outcomes(extractor, [article])]


def _good(outcomes: Iterable[Timeline | ExtractionError], report: Report) -> Iterator[Timeline]:
    for outcome in outcomes:
        if isinstance(outcome, ExtractionError):
            report(outcome)
        else:
            yield outcome


def _failure(article: Article, error: BaseException) -> ExtractionError:
    return ExtractionError(article.source, f"it could not be worked on ({type(error).__name__}: {error})")


# ---- several processes -----------------------------------------------------------------------------

_extractor: Extractor | None = None


def _start_worker() -> None:
    gc.set_threshold(*GARBAGE)
    threading.Thread(target=_die_with_parent, daemon=True).start()


def _die_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _work(window: list[Article], options: Options) -> list[Timeline | ExtractionError]:
    # The pipeline is loaded by the first window, not at the start: an error then has a way to the user.
    global _extractor
    _extractor = _extractor or Extractor(options)
    return _outcomes(_extractor, window)


def _in_processes(
    articles: Iterable[Article], options: Options, jobs: int, report: Report
) -> Iterator[Timeline]:
    others = set(multiprocessing.active_children())
    waiting: deque[tuple[list[Article], Future[list[Timeline | ExtractionError]]]] = deque()
    pool = _pool(jobs)
    left = _windows(articles)
    try:
        while True:
            while len(waiting) < jobs * AHEAD and (window := next(left, None)) is not None:
                waiting.append((window, _submit(pool, window, options)))
            if not waiting:
                break
            window, future = waiting.popleft()
            try:
                outcomes = future.result()
            except BrokenProcessPool:
                # A process died, and took all that was under way with it: see which article kills.
                outcomes = [_alone(article, options) for article in window]
                pool = _pool(jobs)
                waiting = deque((window, _submit(pool, window, options)) for window, _ in waiting)
            yield from _good(outcomes, report)
        pool.shutdown()
    except BaseException:
        _end_at_once(pool, set(multiprocessing.active_children()) - others)
        raise


def _end_at_once(pool: ProcessPoolExecutor, processes: Iterable[BaseProcess]) -> None:
    """End the processes of a pool wherever they are.

    The thread of the pool that reads results would wait for ever for the rest of one that was being written,
    and the program for the thread: it has to find the pipe closed. The library has no call for that.
    """
    results, reader = vars(pool)["_result_queue"], vars(pool)["_executor_manager_thread"]
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()
    results._writer.close()
    if reader is not None:
        reader.join(timeout=5)


def _alone(article: Article, options: Options) -> Timeline | ExtractionError:
    with _pool(1) as pool:
        try:
            (outcome,) = _submit(pool, [article], options).result()
        except BrokenProcessPool as error:
            return _failure(article, error)
    return outcome


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        max_workers=jobs,
        # Threads of the libraries below do not survive a fork.
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_start_worker,
    )


def _submit(
    pool: ProcessPoolExecutor, window: list[Article], options: Options
) -> Future[list[Timeline | ExtractionError]]:
    with _without_interrupts():
        return pool.submit(_work, window, options)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Processes started in here never see Ctrl-C; this one sees it afterwards, and ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
