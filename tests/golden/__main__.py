"""`python -m tests.golden`: of the names that the golden mails give, how many are found, and how many wrongly."""

from __future__ import annotations

from collections import Counter

from tests.golden.test_golden import CASES, expected, found


def main() -> None:
    counts: dict[str, Counter[str]] = {}
    for case in CASES:
        said, names = expected(case), found(case)
        for row in (said["language"], "all"):
            count = counts.setdefault(row, Counter())
            count["mails"] += 1
            for name in ("company", "role"):
                count[f"{name} given"] += bool(said[name])
                count[f"{name} found"] += bool(said[name]) and names[name] == said[name]
                count[f"{name} wrong"] += names[name] not in ("", said[name])
            count["people given"] += len(said["people"])
            count["people found"] += len(set(said["people"]) & set(names["people"]))
            count["people wrong"] += len(set(names["people"]) - set(said["people"]))
    columns = [*next(iter(counts.values()))]
    print(f"{'':4}" + "".join(f"{column:>15}" for column in columns))
    for row, count in sorted(counts.items(), key=lambda pair: (pair[0] == "all", pair[0])):
        print(f"{row:4}" + "".join(f"{count[column]:15}" for column in columns))


if __name__ == "__main__":
    main()
