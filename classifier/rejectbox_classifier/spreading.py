"""Work spread over the cores of this machine."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
import warnings
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Result = TypeVar("Result")

_work: Callable[[int], object] | None = None
_turn = threading.Lock()  # one spread at a time: what is to be done reaches the children by way of a global


def spread(
    work: Callable[[int], Result], items: Sequence[int], meanwhile: Callable[[], None] = lambda: None
) -> Iterator[Result]:
    """Yield work(item) for each item, in their order, from as many processes as there are cores.

    The processes are forked, so that `work` and all that it holds need no copy; where there is no fork, one core, or one
    item, the work is done here. They end with this process, which does `meanwhile` while they are at work.
    """
    cores = min(len(items), os.cpu_count() or 1)
    if cores < 2 or "fork" not in multiprocessing.get_all_start_methods():
        meanwhile()
        yield from map(work, items)
        return
    global _work  # noqa: PLW0603  (see `_turn`)
    with _turn, warnings.catch_warnings():
        # Python warns of locks that another thread holds at the fork; the children take none but numpy's and their own.
        warnings.simplefilter("ignore", DeprecationWarning)
        _work = work
        try:
            with multiprocessing.get_context("fork").Pool(cores, _begun) as pool:
                results = pool.imap(_done, items)
                meanwhile()
                yield from results
        finally:
            _work = None


def _begun() -> None:
    # A daemon's own handlers came along with the fork; with them the pool could not end its processes.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl-C is the parent's to answer
    gc.freeze()  # what came along is not looked through, which would copy it page by page


def _done(item: int) -> object:
    if _work is None:
        raise RuntimeError("nothing was given to do")
    return _work(item)
