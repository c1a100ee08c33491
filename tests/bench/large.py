"""A mailbox of many messages, from start to watching: `python -m tests.bench.large [messages]`, 200,000 unless told.

A real Dovecot over TLS serves a Maildir of small mails, hard links to a few files, years old. Measured is one watcher:
at its first run; when it starts again; and after the server made the mailbox anew with another UIDVALIDITY, when it has
to find out which mail is newer than the first run. Before each the server has opened the mailbox once for a client of
the benchmark's own, whose EXAMINE is told beside it: Dovecot then builds its index, which is its time and not ours.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox import config, starter
from rejectbox.admission import Admission
from rejectbox.daemon import journal, terms_of
from rejectbox.duty import Duty
from rejectbox.watch import Watcher
from tests.bench.latency import CONFIG
from tests.mails import RECEIPT, mail
from tests.servers import dovecot
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from rejectbox_classifier.model import Model

    from rejectbox.store import Store

_LINKS = 20_000  # to one file, which most filesystems allow
_LONG_AGO = 1_500_000_000.0


def fill(maildir: Path, messages: int, server: dovecot.Dovecot) -> None:
    """Make the mailbox as that many mails of long ago."""
    raw = mail(RECEIPT, subject="Your application at Brightharbor").replace(b"\r\n", b"\n")
    current = server.home.folder(*maildir.relative_to(server.home.path).parts, "cur", mode=0o700)
    for part in ("new", "tmp"):
        server.home.folder(*maildir.relative_to(server.home.path).parts, part, mode=0o700)
    source = maildir
    for number in range(messages):
        if number % _LINKS == 0:
            source = maildir / "tmp" / f"source{number}"
            source.write_bytes(raw)
            os.utime(source, (_LONG_AGO, _LONG_AGO))
            server.home.own(source)
        (current / f"{1_500_000_000 + number}.M{number}.rejectbox,S={len(raw)}:2,S").hardlink_to(source)


def examine(server: dovecot.Dovecot) -> float:
    """Seconds of an EXAMINE by a client of the benchmark's own."""
    connection = server.login(USER)
    start = time.perf_counter()
    connection.select("INBOX", readonly=True)
    seconds = time.perf_counter() - start
    connection.logout()
    return seconds


def watch(server: dovecot.Dovecot, model: Model, store: Store, secret: Path) -> tuple[float, int]:
    """Seconds from a watcher's start until it waits for mail, and the bytes by which the process grew meanwhile."""
    settings = CONFIG.format(
        user=USER, host=server.host, port=server.own_imaps_port, ca_file=server.ca_file, secret=secret
    )
    parsed = config.parse(settings)
    account = parsed.account[0]
    watcher = Watcher(Duty(account, "INBOX", parsed.draft, terms_of(account, parsed), model, store), Admission())
    before, start = _resident(), time.perf_counter()
    watcher.start()
    if not watcher.watching.wait(300):
        raise SystemExit("it does not watch after five minutes")
    seconds, grown = time.perf_counter() - start, _resident() - before
    watcher.ask_to_stop()
    watcher.join()
    return seconds, grown


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    if reason := dovecot.unavailable():
        print(f"left out: {reason}")
        return
    model = starter.model()
    with tempfile.TemporaryDirectory() as name, dovecot.Dovecot(Path(name)) as server:
        folder = Path(name)
        secret = folder / "secret"
        secret.write_text(PASSWORD)
        server.login(USER).logout()
        maildir = server.maildir(USER)
        fill(maildir, messages, server)
        with journal(folder / "journal.sqlite3", dry_run=False) as store:
            for what in ("first run", "started again", "UIDVALIDITY changed"):
                if what == "UIDVALIDITY changed":
                    server.stop()
                    for file in maildir.glob("dovecot*"):
                        file.unlink()
                    server.start()
                its = examine(server)
                seconds, grown = watch(server, model, store, secret)
                print(
                    f"{messages:,} messages, {what:<20} watching after {seconds:5.2f} s, {grown / 1e6:5.1f} MB more "
                    f"(the server's own first EXAMINE: {its:.2f} s)"
                )


if __name__ == "__main__":
    main()
