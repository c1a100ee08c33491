"""From delivery to the draft being there: `python -m tests.bench.latency [mails]`.

One real daemon in this process watches a real server over TLS while a bare IDLE client watches the same mailbox; for
each mail the moments are compared: handed over, announced to the bare client, draft accepted by the server (the
APPEND's tagged OK, as the journal settles it). Dovecot itself takes half a second to announce mail, so what counts
there is the time beyond the bare client in the same run.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox import config, starter
from rejectbox.daemon import Daemon, Run, journal
from tests.mails import REJECTION, mail
from tests.servers import certificates, cyrus, dovecot
from tests.servers.idle_client import IdleClient
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from rejectbox_classifier.model import Model

    from rejectbox import journey
    from rejectbox.store import Entry

CONFIG = """
[[account]]
name = "bench"
email = "{user}"
host = "{host}"
port = {port}
ca_file = "{ca_file}"
password_command = ["cat", "{secret}"]
[me]
name = "Ada Example"
[draft]
max_per_day = 100000
"""


def rejection(number: int) -> bytes:
    """A rejection by a company that never wrote before, as most are."""
    company = f"Acme{number} Widgets"
    return mail(
        REJECTION.replace("Acme Widgets", company),
        sender=f"Nadia Ferris <nadia@acme{number}.example>",
        subject=f"Your application for Data Analyst at {company}",
    )


def measure(
    server: dovecot.Dovecot | cyrus.Cyrus, model: Model, folder: Path, mails: int
) -> tuple[list[float], list[float]]:
    """Milliseconds from hand-over to the bare client's EXISTS and to the settled draft, for each mail."""
    secret = folder / "secret"
    secret.write_text(PASSWORD)
    parsed = config.parse(
        CONFIG.format(user=USER, host=server.host, port=server.own_imaps_port, ca_file=server.ca_file, secret=secret)
    )
    drafted: list[float] = []
    done = threading.Event()

    def tell(entry: Entry, _decision: journey.Decision | None) -> None:
        if entry.state != "drafted":
            raise SystemExit(f"the benchmark's mail was {entry.state}: {entry.reason}")
        drafted.append(time.perf_counter())
        done.set()

    announced: list[float] = []
    handed: list[float] = []
    with journal(folder / "journal.sqlite3", dry_run=False) as store:
        daemon = Daemon(folder / "config.toml", lambda _config: model, Run(tell=tell))
        thread = threading.Thread(target=daemon.run, args=(parsed, store))
        thread.start()
        try:
            time.sleep(3)
            context = certificates.trusting(server.ca_file)
            with IdleClient((server.host, server.own_imaps_port), USER, PASSWORD, context=context) as bare:
                for number in range(mails):
                    done.clear()
                    handed.append(server.deliver(USER, rejection(number)))
                    announced.append(bare.arrival()[0])
                    if not done.wait(30):
                        raise SystemExit("no draft came within 30 s")
                    time.sleep(0.05)
        finally:
            daemon.stop()
            thread.join()
    return (
        [1000 * (there - start) for there, start in zip(announced, handed, strict=True)],
        [1000 * (there - start) for there, start in zip(drafted, handed, strict=True)],
    )


def main() -> None:
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    model = starter.model()
    for name, unavailable, kind in (
        ("Dovecot", dovecot.unavailable(), dovecot.Dovecot),
        ("Cyrus", cyrus.unavailable(), cyrus.Cyrus),
    ):
        if unavailable:
            print(f"{name}: left out, {unavailable}")
            continue
        with tempfile.TemporaryDirectory() as folder, kind(Path(folder)) as server:
            bare, draft = measure(server, model, Path(folder), mails)
        beyond = [ours - its for its, ours in zip(bare, draft, strict=True)]
        print(
            f"{name:<8} {mails} mails, medians: bare IDLE client {statistics.median(bare):6.1f} ms, "
            f"draft there {statistics.median(draft):6.1f} ms, beyond the bare client {statistics.median(beyond):6.1f} ms "
            f"(worst {max(beyond):.1f} ms)"
        )


if __name__ == "__main__":
    main()
