"""Many articles, in this process or in several; results come in input order and one failure stops nothing."""

from __future__ import annotations

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

from timeline_cli.articles import Article
from timeline_cli.errors import ExtractionError, PipelineError
from timeline_cli.extraction import Extractor, Options
from timeline_cli.timeline.timeline import Timeline

#: Articles under way for each process: enough that none waits, few enough that memory stays flat.
AHEAD = 4

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
    extractor = None
    for article in articles:
        extractor = extractor or Extractor(options)
        try:
            timeline = extractor(article)
        except Exception as error:  # one article must not cost the others
            report(_failure(article, error))
        else:
            yield timeline


def _failure(article: Article, error: BaseException) -> ExtractionError:
    return ExtractionError(article.source, f"it could not be worked on ({type(error).__name__}: {error})")


# ---- several processes -----------------------------------------------------------------------------

_extractor: Extractor | None = None


def _start_worker() -> None:
    threading.Thread(target=_die_with_parent, daemon=True).start()


def _die_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _work(article: Article, options: Options) -> Timeline:
    # The pipeline is loaded by the first article, not at the start: an error then has a way to the user.
    global _extractor
    _extractor = _extractor or Extractor(options)
    return _extractor(article)


def _in_processes(
    articles: Iterable[Article], options: Options, jobs: int, report: Report
) -> Iterator[Timeline]:
    others = set(multiprocessing.active_children())
    waiting: deque[tuple[Article, Future[Timeline]]] = deque()
    pool = _pool(jobs)
    left = iter(articles)
    try:
        while True:
            while len(waiting) < jobs * AHEAD and (article := next(left, None)) is not None:
                waiting.append((article, _submit(pool, article, options)))
            if not waiting:
                break
            article, future = waiting.popleft()
            try:
                yield future.result()
            except BrokenProcessPool:
                # A process died, and took all that was under way with it: see whether this article kills.
                yield from _alone(article, options, report)
                pool = _pool(jobs)
                waiting = deque((article, _submit(pool, article, options)) for article, _ in waiting)
            except PipelineError:
                raise
            except Exception as error:
                report(_failure(article, error))
        pool.shutdown()
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(multiprocessing.active_children()) - others:
            process.terminate()
        raise


def _alone(article: Article, options: Options, report: Report) -> Iterator[Timeline]:
    with _pool(1) as pool:
        try:
            yield _submit(pool, article, options).result()
        except Exception as error:
            report(_failure(article, error))


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        max_workers=jobs,
        # Threads of the libraries below do not survive a fork.
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_start_worker,
    )


def _submit(pool: ProcessPoolExecutor, article: Article, options: Options) -> Future[Timeline]:
    with _without_interrupts():
        return pool.submit(_work, article, options)


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
