"""`python -m tests.fuzz TARGET SECONDS`: atheris on one of `targets.TARGETS`, from the seeds; a crash is kept as a regression.

Needs the extra `fuzz`; started by `make fuzz`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(
    include=["rejectbox", "rejectbox_classifier", "mailparser", "email", "icalendar", "imapclient"]
):
    from tests.fuzz.targets import TARGETS

HERE = Path(__file__).parent


def main() -> None:
    target, seconds = sys.argv[1], int(sys.argv[2])
    found = HERE.parents[1] / "build" / "fuzz" / target  # what it found goes on from there the next time
    found.mkdir(parents=True, exist_ok=True)
    options = [
        f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=1500", "-max_len=20000", "-print_final_stats=1",
        f"-dict={HERE / 'words.dict'}", f"-artifact_prefix={HERE / 'regressions'}/{target}-",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(found), str(HERE / "seeds" / target)], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
