"""Learning beside the watch: looks at the training mailboxes now and then, and lets a process of its own train."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import logging
import subprocess
import sys
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import logins
from rejectbox.errors import AccountStopped, LoginRefused, RejectboxError, UserError
from rejectbox.learning import labels, lesson, sources
from rejectbox.status import Learning

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rejectbox_classifier.mail import Evidence, Mail, Verdict

    from rejectbox import journey
    from rejectbox.admission import Admission
    from rejectbox.config import Account, Config
    from rejectbox.credentials import Secret
    from rejectbox.learning.sources import Found

log = logging.getLogger(__name__)

_GLANCE = 2.0
"""Seconds between two looks at the file of labels, which `rejectbox train` and `label` change."""
_IN_LINE = 20.0
"""Seconds that it waits for the watchers of an account to log in: who stands longer in the door was refused."""
_PUT_OFF, _LONGEST = 3600.0, 86400.0
"""Seconds until an account that was refused is looked at again: for a refused login twice as long each time."""


class Current:
    """The model in use: what holds it need not know that another took its place."""

    def __init__(self, model: journey.Model) -> None:
        self.model = model

    def classify(self, mail: Mail) -> Verdict:
        return self.model.classify(mail)

    def explain(self, mail: Mail, limit: int = 6) -> Sequence[Evidence]:
        return self.model.explain(mail, limit)


class Learner(threading.Thread):
    """Notices what the user labelled, until told to stop, and puts the new model in place of `current`.

    An account that is refused is looked at again much later; where its watchers were refused, it is not even tried.
    `admissions` are by the account's name, `heard` is called when the user has said something, `state` is how it stands.
    """

    def __init__(
        self,
        config: Config,
        current: Current,
        load_model: Callable[[Config], journey.Model],
        admissions: Mapping[str, Admission],
        heard: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(name="learner", daemon=True)
        self._config = config
        self._current = current
        self._load_model = load_model
        self._admissions = admissions
        self._heard = heard
        self._stop_asked = threading.Event()
        self._secrets: dict[str, Secret] = {}
        self._later: dict[str, tuple[float, float]] = {}
        self._child: subprocess.Popen[str] | None = None
        self.state = Learning()

    def ask_to_stop(self) -> None:
        """End soon; returns at once."""
        self._stop_asked.set()
        if child := self._child:
            child.kill()

    def run(self) -> None:
        every = self._config.training.check.total_seconds()
        kept, due = labels.stamp(labels.labels_path()), time.monotonic()
        while not self._stop_asked.is_set():
            if every and time.monotonic() >= due:
                self._guarded(self._look_round)
                due = time.monotonic() + every
                self.state = replace(self.state, next=time.time() + every)
            now = labels.stamp(labels.labels_path())
            if now != kept:
                kept = now
                self._heard()
                self._guarded(self._take_over)
            self._stop_asked.wait(_GLANCE)

    def _guarded(self, step: Callable[[], None]) -> None:
        try:
            step()
        except (RejectboxError, ValueError, OSError) as error:
            if not self._stop_asked.is_set():
                log.warning("Nothing was learned: %s", error)
        except Exception as error:  # noqa: BLE001  (the next look may go well; its text might hold mail)
            log.error("Nothing was learned: a fault in Rejectbox (%s); please report it", type(error).__name__)  # noqa: TRY400  (same)

    def _take_over(self) -> None:
        self._current.model = self._load_model(self._config)
        _give_back()
        self.state = replace(self.state, learned=time.time())
        log.info("What you labelled was learned; the new model is in use")

    def _look_round(self) -> None:
        known = (past.states if (past := lesson.last()) else {}) or {}
        kept = labels.load(labels.labels_path())
        found = sources.Found()
        for account in self._config.account:
            until, _ = self._later.get(account.name, (0.0, 0.0))
            if time.monotonic() >= until and not self._stop_asked.is_set():
                found += self._news(account, known, kept)
        if not found.states:
            return
        for remark in (*found.remarks, *labels.material(labels.merged(kept, found.labels, found.sources)).remarks):
            log.info("%s", remark)
        self._teach(found)

    def _news(self, account: Account, known: object, kept: Sequence[labels.Label]) -> Found:
        """What lies in the account's training mailboxes, if anything changed there."""
        admission, patience = self._admissions[account.name], time.monotonic() + _IN_LINE

        def unwanted() -> bool:
            return self._stop_asked.is_set() or admission.stopped.is_set() or time.monotonic() > patience

        try:
            if not admission.enter(self, unwanted):
                return sources.Found()
            server, secret = logins.connect(account, self._secrets.get(account.name))
        except AccountStopped as error:
            self._put_off(account.name, error)
            return sources.Found()
        except RejectboxError:
            return sources.Found()
        finally:
            admission.leave(self)
        self._secrets[account.name] = secret
        self._later.pop(account.name, None)
        try:
            states = sources.states(server, account.name, self._config.training)
            if isinstance(known, dict) and all(known.get(source, "") == state for source, state in states):
                return sources.Found()
            return sources.from_account(server, account.name, self._config.training, kept)
        except RejectboxError as error:
            log.debug("%s; the training mailboxes are looked at again later", error)
            return sources.Found()
        finally:
            server.close()

    def _put_off(self, name: str, trouble: AccountStopped) -> None:
        """What is refused now may pass, and each refused login may lock the account: look again much later."""
        _, wait = self._later.get(name, (0.0, _PUT_OFF / 2))
        wait = min(_LONGEST, wait * 2) if isinstance(trouble, LoginRefused) else _PUT_OFF
        self._later[name] = (time.monotonic() + wait, wait)
        self._secrets.pop(name, None)
        log.warning("%s. The training mailboxes are looked at again in %.0f min", str(trouble).rstrip("."), wait / 60)

    def _teach(self, found: Found) -> None:
        command = [sys.executable, "-m", "rejectbox.learning"]
        with subprocess.Popen(  # noqa: S603  (our own program)
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        ) as child:
            self._child = child
            self.state = replace(self.state, trains=True)
            try:
                said, complaint = child.communicate(json.dumps(found.states) + "\n" + labels.written(found.labels))
            finally:
                self._child = None
                self.state = replace(self.state, trains=False)
        if self._stop_asked.is_set():
            return
        if child.returncode:
            raise UserError(complaint.strip().rpartition("\n")[2][:300] or "the training ended early")
        log.info("%s", said.strip())


def _give_back() -> None:
    """Return to the system what the old model took: glibc keeps it otherwise, 25 MB of it (malloc_trim(3))."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError, TypeError):  # another C library
        ctypes.CDLL(None).malloc_trim(0)
