"""The loop round a session: connect, catch up, wait, and again; reconnect with back-off and jitter."""

from __future__ import annotations

import logging
import random
import threading
import time
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import logins, mailbox
from rejectbox.awake import SLICE, Awake
from rejectbox.errors import (
    AccountStopped,
    Busy,
    ConnectionLost,
    JournalFailed,
    LoginRefused,
    NoSecret,
    RejectboxError,
    SignInNeeded,
    Unreachable,
    Untrusted,
)
from rejectbox.session import Session
from rejectbox.status import Watched

if TYPE_CHECKING:
    from typing import Any

    from rejectbox import journey
    from rejectbox.admission import Admission
    from rejectbox.credentials import Secret
    from rejectbox.duty import Duty
    from rejectbox.store import Entry

log = logging.getLogger(__name__)

RENEWAL = 240.0
"""Seconds of one IDLE: routers forget a silent connection after five minutes, well before RFC 2177's 29."""
_SECOND_THOUGHTS = (60.0, 300.0, 900.0)
"""Seconds after which an account that was let in before is tried again, before it is stopped.

A network's login page shows a certificate of its own, a machine without a clock of its own finds each one not yet
valid, and a keyring may be locked for a while.
"""
_ONE_MORE = 300.0
"""The same for a refused login, as large providers refuse a right password now and then; more attempts might lock it."""
_STEADY = 60.0
"""Seconds that a connection must have held for the next failure to count as the first."""
_WORTH = 10.0
"""Seconds that it must have held for the next one not to be waited for longer than that."""
_RESTLESS = 5
"""Times in a row that a server may end IDLE at once without any new mail: from then on it is asked now and then."""


def pause(failures: int, error: RejectboxError | None = None) -> float:
    """Seconds to wait after that many failures in a row: 1, 2, 4 ... 300, each less up to a half at random.

    A server that asks for a pause gets 60, 120 ... 1800; without a network it is 30 at the most, which costs nobody
    anything, and the user does not wait when it is back.
    """
    first, most = (60.0, 1800.0) if isinstance(error, Busy) else (1.0, 300.0)
    if isinstance(error, Unreachable):
        most = 30.0
    return min(most, first * 2.0 ** min(failures - 1, 11)) * random.uniform(0.5, 1.0)  # noqa: S311  (jitter, no secret)


class Watcher(threading.Thread):
    """Watches one mailbox of one account, until told to stop or until the account needs its user.

    `trouble` is why it ended on its own, or None; `state` how it stands.
    """

    def __init__(self, duty: Duty, admission: Admission, *, once: bool = False) -> None:
        super().__init__(name=f"{duty.account.name}/{duty.mailbox}", daemon=True)
        self.duty = replace(duty, tell=self._looked_at)
        self._tell = duty.tell
        self.state = Watched(duty.account.name, duty.mailbox, since=time.time())
        self.once = once
        self.siblings: tuple[Watcher, ...] = ()  # the account's other mailboxes
        self.trouble: RejectboxError | None = None
        self.watching = threading.Event()
        self._stop_asked = threading.Event()
        self._admission = admission
        self._connection: mailbox.Connection | None = None
        self._secret: Secret | None = None
        self._connected_at = 0.0
        self._lost = time.time()
        self._stumbles = mailbox.Stumbles()
        self._second_thoughts: tuple[float, ...] = ()
        self._granted = False  # once in this life before a first connection, then anew by each one
        self._known = False  # was it let in before, in an earlier life perhaps?

    def run(self) -> None:
        try:
            self._watch_on()
        finally:
            self._admission.leave(self)
        if self._admission.stopped.is_set() and not self._stop_asked.is_set():
            self._stands(stage="stopped", since=time.time(), until=0.0, why=str(self.trouble or ""))

    def _watch_on(self) -> None:
        failures = 0
        while not self._stopping():
            self.watching.clear()
            self._stands(stage="connecting", until=0.0)
            try:
                self._watch()
                failures = 0
            except RejectboxError as error:
                if self._stopping():
                    return
                if isinstance(error, Untrusted | NoSecret) and self._known and not self._granted:
                    self._granted, self._second_thoughts = True, _SECOND_THOUGHTS
                final = isinstance(error, SignInNeeded) or not self._second_thoughts
                if isinstance(error, AccountStopped) and final:
                    self._give_up(error)
                    return
                if self.once:
                    self.trouble = error
                    log.error("%s", error)  # noqa: TRY400  (a sentence for the user, no traceback)
                    return
                held = time.monotonic() - self._connected_at if self.watching.is_set() else 0.0
                failures = 1 if held > _STEADY else failures + 1
                seconds = self._think_again(error) if isinstance(error, AccountStopped) else pause(failures, error)
                if held > _WORTH and type(error) is ConnectionLost:  # a line that breaks is no server in trouble
                    seconds = min(seconds, held)
                level = logging.ERROR if isinstance(error, JournalFailed) else logging.WARNING
                log.log(level, "%s; next try in %.0f s", error, seconds)
                self._waits(str(error), seconds)
                if self._slept_through(seconds):
                    failures = 0
            except Exception as error:  # noqa: BLE001  (a fault of ours in one account must not end the daemon)
                # Its text might hold mail, so only its kind is told.
                fault = f"{self.duty.account.name}: a fault in Rejectbox ({type(error).__name__}); please report it"
                log.error(fault)  # noqa: TRY400  (no traceback for the user)
                log.debug("where it happened:\n%s", "".join(traceback.format_tb(error.__traceback__)))
                failures += 1
                if self.once:
                    self.trouble = RejectboxError(fault)
                    return
                seconds = pause(failures)
                self._waits(fault, seconds)
                self._slept_through(seconds)
            if self.once:
                return

    def _watch(self) -> None:
        account = self.duty.account
        self._known = self.duty.store.cursor(account.name, self.duty.mailbox) is not None
        # Asked for once: a keyring that locks with the screen, or a command that needs the network, stops nothing later.
        if not self._admission.enter(self, self._stopping):
            return
        try:
            connection, secret = logins.connect(account, self._secret, self._stumbles)
        except LoginRefused:
            raise  # and stay in the door
        except BaseException:
            self._admission.leave(self)
            raise
        self._admission.leave(self)
        self._secret, self._connection, self._connected_at = secret, connection, time.monotonic()
        self._stands(stage="reading", since=time.time(), sign=time.time(), why="")
        try:
            session = Session(connection, self.duty, self._stopping)
            log.info("%s: watching %s", account.name, self.duty.mailbox)
            restless = 0
            while not self._stopping():
                met = session.catch_up()
                session.finish()
                self.watching.set()
                self._stumbles.went_well()
                self._granted, self._second_thoughts = True, _SECOND_THOUGHTS
                due = session.due()
                self._stands(stage="watching", sign=time.time(), idle=connection.announces(), due=due or 0.0)
                if self.once or self._stopping():
                    return
                began = time.monotonic()
                connection.wait(session.until_due(RENEWAL))
                restless = 0 if met or time.monotonic() - began > 1.0 else restless + 1
                if restless > _RESTLESS:
                    self._slept_through(min(30.0, 2.0 ** (restless - _RESTLESS)))
        finally:
            self._connection = None
            connection.close()

    def _stands(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)

    def _waits(self, why: str, seconds: float) -> None:
        now = time.time()
        if self.watching.is_set():  # else it was let in, perhaps, and could not watch all the same
            self._lost = now
        self._stands(stage="waiting", since=self._lost, until=now + seconds, why=why)

    def _looked_at(self, entry: Entry, decision: journey.Decision | None) -> None:
        self._stands(mail=time.time(), verdict=entry.label, outcome=entry.state)
        self._tell(entry, decision)

    def _think_again(self, error: AccountStopped) -> float:
        """Seconds until an account that was let in before is tried once more."""
        if isinstance(error, LoginRefused):
            self._secret = None  # the user may have changed it
            self._second_thoughts, seconds = (), _ONE_MORE
            return seconds
        seconds, *rest = self._second_thoughts
        self._second_thoughts = tuple(rest)
        return seconds

    def _slept_through(self, seconds: float) -> bool:
        """Wait that long, or until told to stop, or until the machine has slept: then True, for all is another now."""
        awake, end = Awake(), time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._admission.stopped.is_set():
            if self._stop_asked.wait(min(SLICE, left)):
                return False
            if awake.slept():
                return True
        return False

    def _give_up(self, trouble: AccountStopped) -> None:
        if not self._admission.stopped.is_set():
            log.error("%s. This account is stopped; the others go on", str(trouble).rstrip("."))
        self.trouble = trouble
        self._admission.stopped.set()
        for sibling in self.siblings:
            sibling.wake()

    def _stopping(self) -> bool:
        return self._stop_asked.is_set() or self._admission.stopped.is_set()

    def ask_to_stop(self) -> None:
        """End after the message in hand; returns at once."""
        self._stop_asked.set()
        self.wake()

    def wake(self) -> None:
        """Wait no longer: the account was stopped by another mailbox of it, or the user has said something."""
        if connection := self._connection:
            connection.wake()

    def break_off(self) -> None:
        """End now: what is on its way is settled at the next start."""
        if connection := self._connection:
            connection.break_off()
