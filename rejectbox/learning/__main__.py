"""`python -m rejectbox.learning`: what the daemon's learner starts, so that training neither holds up the watch nor
leaves its memory in the daemon.

Reads what was found on stdin (the states as JSON in the first line, then the labels), and prints what was learned.
"""

from __future__ import annotations

import json
import os
import sys

from rejectbox import starter
from rejectbox.errors import UserError
from rejectbox.learning import labels, lesson
from rejectbox.learning.sources import Found


def main() -> int:
    """Teach. Returns 0, or 1 with a sentence on stderr."""
    if hasattr(os, "nice"):
        os.nice(10)
    states, _, rest = sys.stdin.read().partition("\n")
    try:
        found = Found(labels.parsed(rest), tuple((str(source), str(state)) for source, state in json.loads(states)))
        learned = lesson.teach(found, starter.model(), starter.cache_folder())
    except (UserError, ValueError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(learned.said() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
