"""What the classifier costs: `python -m tests.bench.judging`. Training, loading, one verdict, the memory of a judging process."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rejectbox_classifier import corpus
from rejectbox_classifier.cache import load_or_train

_LOADING = """
import sys, time
from pathlib import Path
start = time.perf_counter()
from rejectbox_classifier.cache import load_or_train
from rejectbox_classifier.mail import Mail
model = load_or_train(Path(sys.argv[1]))
model.classify(Mail("Your application", "Thank you. Unfortunately we chose somebody else."))
taken = time.perf_counter() - start
print(taken, int(Path("/proc/self/status").read_text().partition("VmRSS:")[2].split()[0]) / 1024)
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        model = load_or_train(Path(folder))
        print(f"training, with cross-validation   {time.perf_counter() - start:7.1f} s")
        loading = subprocess.run(
            [sys.executable, "-c", _LOADING, folder], capture_output=True, text=True, check=True
        ).stdout.split()
        print(f"start of a process, cache to first verdict {float(loading[0]):7.2f} s")
        print(f"resident memory of that process   {float(loading[1]):7.0f} MB")
    mails = [example.mail for example in corpus.read() if not example.sentence]
    model.classify(mails[0])
    times: list[float] = []
    for mail in mails:
        start = time.perf_counter()
        model.classify(mail)
        times.append(1000 * (time.perf_counter() - start))
    print(f"one verdict, median of {len(mails)}      {statistics.median(times):7.2f} ms (worst {max(times):.1f} ms)")


if __name__ == "__main__":
    main()
