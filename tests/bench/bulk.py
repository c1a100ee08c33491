"""Many files at once: `python -m tests.bench.bulk [MAILS]`. Files of 8 KB through `rejectbox classify`, all in."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from itertools import cycle, islice
from pathlib import Path

from rejectbox_classifier import corpus

from rejectbox import starter

SIZE = 8192  # bytes of a file


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    starter.model()  # trained before the clock runs
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), count)
        before = _processor()
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "rejectbox", "classify", "--json", folder], stdout=subprocess.PIPE
        )
        peak = Peak(process.pid)
        lines = sum(1 for _ in process.stdout or ())
        code = process.wait()
        taken = time.perf_counter() - start
        used = _processor() - before
    print(
        f"{lines} of {count} files of {SIZE} bytes in {taken:.1f} s on {os.cpu_count()} cores: {lines / taken:.0f} a second"
    )
    print(f"processor time of all its processes: {used:.1f} s, {1000 * used / lines:.2f} ms a mail")
    print(
        f"peak resident memory of all its processes, shared pages counted once each: {peak.stop():.0f} MB (exit {code})"
    )


def _processor() -> float:
    """Seconds of the processes that were waited for: what holds on a machine that does other things as well."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _write(folder: Path, count: int) -> None:
    """Every other file is plain text, and every other plain text and HTML, each filled up to SIZE with mail of its language."""
    by_language: dict[str, list[str]] = {}
    for example in corpus.read():
        if not example.sentence:
            by_language.setdefault(example.language, []).append(f"{example.mail.subject}\n\n{example.mail.text}")
    for number, language in enumerate(islice(cycle(by_language), count)):
        texts = by_language[language]
        made = EmailMessage(policy=SMTP)
        made["From"] = "Somebody <somebody@example.org>"
        made["Subject"] = texts[number % len(texts)].partition("\n")[0][:120] or "no subject"
        made["Message-ID"] = f"<{number}@example.org>"
        for hop in range(4):
            made["Received"] = (
                f"from mx{hop}.example.org by mail.example.org with ESMTPS id {number}; Mon, 16 Nov 2026 10:00:0{hop} +0000"
            )
        both = number % 2
        text = _filled(texts, number, SIZE // 4 if both else SIZE - 900)
        made.set_content(text, cte="8bit")
        if both:
            paragraphs = "".join(f"<p>{escape(line)}</p>\n" for line in text.split("\n") if line)
            style = "<style>td{font:14px Arial}</style>" + " " * (
                SIZE - 900 - 2 * len(text.encode()) - 8 * paragraphs.count("<p>")
            )
            made.add_alternative(
                f"<html><head>{style}</head><body>{paragraphs}</body></html>", subtype="html", cte="8bit"
            )
        (folder / f"{number:06}.eml").write_bytes(made.as_bytes()[:SIZE].ljust(SIZE))


def _filled(texts: list[str], number: int, size: int) -> str:
    found = ""
    while len(found.encode()) < size:
        found += texts[(number * 7 + len(found)) % len(texts)] + "\n\n"
    return found.encode()[:size].decode("utf-8", "ignore")


class Peak(threading.Thread):
    """Samples the proportional set size (PSS) of a process and its children until stopped, in MB."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._peak, self._stop_asked = pid, 0.0, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._stop_asked.wait(0.1):
            self._peak = max(self._peak, sum(map(_pss, _family(self._pid))))

    def stop(self) -> float:
        self._stop_asked.set()
        return self._peak


def _family(pid: int) -> list[int]:
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in task.read_text().split():
                found += _family(int(child))
        except OSError:
            continue
    return found


def _pss(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    main()
