"""Many local mails judged at once, on as many processes as there are cores, in the order in which they came."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from rejectbox_classifier import features

from rejectbox import mailfiles, message
from rejectbox.errors import RejectboxError, UnreadableMail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rejectbox_classifier.features import Reading
    from rejectbox_classifier.mail import Evidence, Mail, Verdict
    from rejectbox_classifier.model import Model

    from rejectbox.mailfiles import File, Item

BATCH = 100  # mails that go to a process at a time
TOGETHER = 50  # mails of which one pass of the model is made; more are no faster
_MASKS = hasattr(signal, "pthread_sigmask")
LARGEST = 8 << 20  # bytes of it: a file may hold many mails after all
FEW = 400  # mails that one process judges sooner than others are started


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one mail of a file: its Message-ID, the verdict and (where asked for) the phrases that counted;
    or `error`, why there is no verdict. `size` is how many bytes of it were there to be read."""

    path: str
    index: int
    message_id: str = ""
    verdict: Verdict | None = None
    error: str = ""
    why: tuple[Evidence, ...] = ()
    size: int = 0


def judged(sources: Iterable[File | Item], model: Model, *, why: bool = False, processes: int = 0) -> Iterator[Judged]:
    """Judge mails, and those of files; `processes` is how many may work on it, 0 as many as there are cores.

    At most a few batches are in memory at a time. The processes are begun before this returns; to be called before a
    thread is (a progress bar's).
    """
    processes = processes or os.cpu_count() or 1
    stream = iter(sources)
    first = list(islice(stream, FEW + 1))
    everything = chain(first, stream)
    if processes == 1 or len(first) <= FEW:
        return _judge(everything, model, why=why)
    # A fork costs nothing, but inherits the locks of threads that it does not have.
    forks = sys.platform == "linux" and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if forks else "spawn")
    pool = ProcessPoolExecutor(processes, context, _begin, (model, why))
    batches = _batches(everything)
    with _uninterrupted():
        begun = pool.submit(_work, next(batches))
    return _gathered(pool, begun, batches, 2 * processes)


def _gathered(
    pool: ProcessPoolExecutor, begun: Future[list[Judged]], batches: Iterator[list[File | Item]], most: int
) -> Iterator[Judged]:
    """What becomes of the batches, in order; `most` are under way at a time."""
    try:
        ahead = deque([begun])
        for batch in batches:
            ahead.append(pool.submit(_work, batch))
            if len(ahead) > most:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()
    except BrokenProcessPool:
        raise RejectboxError(
            "A process that judged mail was ended from outside; perhaps memory ran out. Name fewer mails at a time"
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """What is started meanwhile never hears of ctrl-C, which goes to all processes of a terminal: we end it ourselves.

    Nor do we, until it is started: half a pool would wait for ever.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    handler = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if _MASKS else None
    try:
        yield
    finally:
        if mask is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        signal.signal(signal.SIGINT, handler)
    if heard:
        raise KeyboardInterrupt


def _judge(sources: Iterable[File | Item], model: Model, *, why: bool) -> Iterator[Judged]:
    """Every mail of files, judged, some at a time; never raises on account of a mail."""
    opened = (_opened(item) for source in sources for item in mailfiles.opened(source))
    while some := list(islice(opened, TOGETHER)):
        verdicts = iter(model.judge([reading for _, _, reading in some if reading]))
        for one, mail, reading in some:
            verdict = next(verdicts) if reading else None
            yield replace(one, verdict=verdict, why=tuple(model.explain(mail)) if mail and why else ())


def _opened(item: Item) -> tuple[Judged, Mail | None, Reading | None]:
    """What is known of a mail before it is judged, the mail, and what the model reads of it."""
    if item.error:
        return Judged(item.path, item.index, error=item.error), None, None
    try:
        read = message.read(item.raw)
    except UnreadableMail as error:
        return Judged(item.path, item.index, error=str(error), size=len(item.raw)), None, None
    mail = message.as_mail(read)
    return Judged(item.path, item.index, read.message_id, size=len(item.raw)), mail, features.read(mail)


def _batches(sources: Iterator[File | Item]) -> Iterator[list[File | Item]]:
    batch: list[File | Item] = []
    size = 0
    for source in sources:
        batch.append(source)
        size += source.size
        if len(batch) == BATCH or size > LARGEST:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


_task: tuple[Model, bool] | None = None


def _begin(model: Model, why: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it could not be blocked before
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    gc.freeze()  # what stays is not looked through again and again
    global _task  # noqa: PLW0603  (a worker process has one task for its life)
    _task = model, why


def _work(batch: list[File | Item]) -> list[Judged]:
    if _task is None:
        raise RuntimeError("a worker was not begun")
    model, why = _task
    return list(_judge(batch, model, why=why))
