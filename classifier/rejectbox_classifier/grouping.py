"""Which mails belong together, so that no template stands on both sides of a cross-validation."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier import features, hashing

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from rejectbox_classifier.corpus import Example

SHINGLE = 8  # words
_RARE = 12  # mails; a shingle in more of them is a common phrase
_SHARED = 4  # rare shingles that two mails of one template have in common at least
_SHARE = 0.2  # ... and the part they make of the shorter mail

# Hosts that serve everybody: a sender there says nothing of a common template.
_EVERYBODY = frozenset(
    "example.com example.org example.net gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com gmx.de gmx.net "
    "web.de icloud.com me.com aol.com t-online.de proton.me protonmail.com orange.fr free.fr linkedin.com indeed.com "
    "greenhouse.io lever.co myworkday.com smartrecruiters.com workablemail.com ashbyhq.com teamtailor-mail.com personio.de".split()
)
_SEVERAL = 3  # stated groups on one domain: it is a shared host


def groups(examples: Sequence[Example], shingled: Sequence[npt.NDArray[np.uint64]] | None = None) -> list[int]:
    """Return a group number for each example: stated group, sender's domain and near duplicates, united; the user's own
    mail stays apart. `shingled` are the `shingles` of each, where they are known."""
    parent = list(range(len(examples)))

    def find(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    stated: dict[str, int] = {}
    domains: dict[str, list[int]] = defaultdict(list)
    for number, example in enumerate(examples):
        if example.own:
            continue
        if example.group:
            parent[find(number)] = find(stated.setdefault(example.group, number))
        domains[_domain(example.mail.sender_address)].append(number)
    for domain, members in domains.items():
        if not domain or domain in _EVERYBODY:
            continue
        if len({examples[number].group for number in members} - {""}) >= _SEVERAL:
            continue
        for number in members[1:]:
            parent[find(number)] = find(members[0])
    for one, other in near_duplicates(examples, shingled):
        parent[find(one)] = find(other)
    roots: dict[int, int] = {}
    return [roots.setdefault(find(number), len(roots)) for number in range(len(examples))]


def near_duplicates(
    examples: Sequence[Example], shingled: Sequence[npt.NDArray[np.uint64]] | None = None
) -> list[tuple[int, int]]:
    """Return pairs (i, j), i < j, of examples whose new texts share enough rare shingles to be one template."""
    if shingled is None:
        shingled = shingles([features.read(example.mail) for example in examples])
    lengths = np.array([0 if example.own else len(found) for example, found in zip(examples, shingled, strict=True)])
    if not lengths.any():
        return []
    every = np.concatenate([found[:length] for found, length in zip(shingled, lengths.tolist(), strict=True)])
    order = np.argsort(every)
    every, holders = every[order], np.repeat(np.arange(len(examples)), lengths)[order]
    # Shingles alike stand in one run now; each pair of holders within a run shares one.
    starts = np.flatnonzero(np.append(True, every[1:] != every[:-1]))
    sizes = np.diff(starts, append=len(every))
    rare = np.repeat((sizes >= 2) & (sizes <= _RARE), sizes)
    runs, holders = np.repeat(np.arange(len(starts)), sizes)[rare], holders[rare]
    pairs = []
    for gap in range(1, _RARE):
        together = runs[gap:] == runs[:-gap]
        one, other = holders[:-gap][together], holders[gap:][together]
        pairs.append(np.minimum(one, other) * len(examples) + np.maximum(one, other))
    pair, shared = np.unique(np.concatenate(pairs), return_counts=True)
    first, second = pair // len(examples), pair % len(examples)
    alike = (shared >= _SHARED) & (shared >= _SHARE * np.minimum(lengths[first], lengths[second]))
    return list(zip(first[alike].tolist(), second[alike].tolist(), strict=True))


def shingles(readings: Sequence[features.Reading]) -> list[npt.NDArray[np.uint64]]:
    """Return for each reading hashes of the runs of `SHINGLE` words of its body, or of all of it where it is shorter,
    each once."""
    bodies = [list(chain.from_iterable(reading.sentences)) for reading in readings]
    hashes = hashing.hashes(list(chain.from_iterable(bodies)))
    mixed = _runs(hashes, SHINGLE)
    found = []
    start = 0
    for body in bodies:
        end = start + len(body)
        runs = mixed[start : end - SHINGLE + 1] if len(body) >= SHINGLE else _runs(hashes[start:end], len(body))
        found.append(np.unique(runs))
        start = end
    return found


def _runs(hashes: npt.NDArray[np.uint64], size: int) -> npt.NDArray[np.uint64]:
    count = max(0, len(hashes) - size + 1) if size else 0
    mixed = np.zeros(count, dtype=np.uint64)
    for offset in range(size):
        mixed = (mixed ^ hashes[offset : offset + count]) * hashing.PRIME
        mixed ^= mixed >> np.uint64(29)
    return mixed


def _domain(address: str) -> str:
    host = address.rpartition("@")[2].lower().strip(".>")
    parts = host.split(".")
    return host if host in _EVERYBODY else ".".join(parts[-2:])
