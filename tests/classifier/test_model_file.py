"""A model's file: what is written is read, and what cannot be trusted is refused before anything is built."""

from __future__ import annotations

import io
import os
import pickle
import resource
import stat
import subprocess
import sys
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from rejectbox_classifier import cache
from rejectbox_classifier.model_file import ModelRefusedError, load, save
from rejectbox_classifier.scores import SCORES

from .conftest import mail

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rejectbox_classifier.model import Model

TEXT = mail("Thank you for applying. Unfortunately we chose another candidate for the job.")


def test_what_is_saved_is_what_is_loaded(model: Model, tmp_path: Path) -> None:
    path = tmp_path / "private" / cache.FILE
    save(model, path, "print")
    loaded = load(path, "print")
    assert loaded.classify(TEXT) == model.classify(TEXT)
    assert loaded.figures == model.figures
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


class Bomb:
    """What an attacker would like to have built."""

    def __reduce__(self) -> Any:
        return os.system, ("touch bombed",)


def state(**changes: object) -> dict[str, object]:
    arrays: dict[str, object] = {
        "keys": np.arange(3, dtype=np.uint64),
        "weights": np.zeros((3, len(SCORES)), dtype=np.float32),
        "biases": np.zeros(len(SCORES), dtype=np.float32),
        "numbers": np.array([1.0, 0.0, 0.5]),
        "fingerprint": "print",
        "figures": "{}",
    }
    return arrays | changes


def written(parts: dict[str, object]) -> bytes:
    """A file with these parts; what numpy can only pickle is pickled, as one who attacks would."""
    file = io.BytesIO()
    np.savez(file, allow_pickle=True, **{name: np.asarray(part) for name, part in parts.items()})
    return file.getvalue()


def test_what_the_bad_states_differ_from_is_a_model(tmp_path: Path) -> None:
    (tmp_path / cache.FILE).write_bytes(written(state()))
    assert load(tmp_path / cache.FILE, "print").threshold == 0.5


BAD_STATES: dict[str, dict[str, object]] = {
    "a missing part": {"fingerprint": "print"},
    "one part more": state(more=np.zeros(3)),
    "another age": state(fingerprint="old"),
    "weights of another shape": state(weights=np.zeros((4, len(SCORES)), dtype=np.float32)),
    "weights that are no numbers": state(weights=np.full((3, len(SCORES)), np.nan, dtype=np.float32)),
    "keys out of order": state(keys=np.array([3, 2, 1], dtype=np.uint64)),
    "another type of array": state(biases=np.zeros(len(SCORES))),
    "a text that is a number": state(fingerprint=3),
    "many texts": state(fingerprint=["print", "print"]),
    "figures that are no figures": state(figures="[]"),
    "figures without end": state(figures="[" * 90_000),
    "a threshold of nothing": state(numbers=np.array([1.0, 0.0, 0.0])),
    "code to run": state(figures=Bomb()),
    "code to run among the keys": state(keys=np.array([Bomb()], dtype=object)),
    "a function": state(figures=os.system),
}


@pytest.mark.parametrize("what", BAD_STATES)
def test_a_cache_that_does_not_fit_is_refused(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / cache.FILE
    path.write_bytes(written(BAD_STATES[what]))
    with pytest.raises(ModelRefusedError):
        load(path, "print")
    assert not (tmp_path / "bombed").exists()


def packed(**members: bytes) -> bytes:
    """A model's file with these members instead, or besides."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written(state()))) as model, zipfile.ZipFile(file, "w") as made:
        for name in model.namelist():
            if name not in members:
                made.writestr(name, model.read(name))
        for name, content in members.items():
            made.writestr(name, content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def array(kind: str, shape: str, content: bytes = b"") -> bytes:
    """An array's member: what its head says it is, and what it holds."""
    head = f"{{'descr': {kind}, 'fortran_order': False, 'shape': {shape}, }}".encode()
    head += b" " * (117 - len(head)) + b"\n"
    return b"\x93NUMPY\x01\x00" + len(head).to_bytes(2, "little") + head + content


PLANTED: dict[str, Callable[[], bytes]] = {
    "a pickle": lambda: pickle.dumps(Bomb()),
    "a pickle as an array": lambda: packed(**{"keys.npy": pickle.dumps(Bomb())}),
    "a pickle as a text": lambda: packed(**{"figures.npy": pickle.dumps(Bomb())}),
    "a pickle in an array": lambda: packed(**{"keys.npy": array("'|O'", "(1,)", pickle.dumps(Bomb()))}),
    "a pickle in a field of an array": lambda: packed(
        **{"keys.npy": array("[('a', '<u8'), ('b', '|O')]", "(1,)", pickle.dumps(Bomb()))}
    ),
    "code in the head of an array": lambda: packed(
        **{"keys.npy": array("__import__('os').system('touch bombed')", "(1,)")}
    ),
    "one array alone": lambda: array("'<u8'", "(1,)", bytes(8)),
    "a path out of the folder": lambda: packed(**{"../../bombed": b"x"}),
    "an absolute path": lambda: packed(**{"/tmp/bombed": b"x"}),
    "a bomb": lambda: packed(**{"keys.npy": bytes(150_000_000)}),
    "a shape without end": lambda: packed(**{"keys.npy": array("'<u8'", "(1000000000000000,)")}),
    "a shape of gigabytes": lambda: packed(**{"keys.npy": array("'<u8'", "(1000000000,)")}),
    "a text of gigabytes": lambda: packed(**{"figures.npy": array("'<U1000000000'", "()")}),
    "half of it": lambda: written(state())[:700],
    "a byte that was turned": lambda: written(state()).replace(
        "print".encode("utf-32-le"), "point".encode("utf-32-le")
    ),
    "half of an array": lambda: packed(**{"keys.npy": b"\x93NUMPY\x01\x00"}),
    "members by the thousand": lambda: packed(**{f"{number}.npy": b"" for number in range(1000)}),
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_cache_runs_nothing_and_is_refused_with_a_sentence(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / cache.FILE
    path.write_bytes(PLANTED[what]())
    before = sorted(tmp_path.rglob("*"))
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelRefusedError, match=rf"{cache.FILE} .*\.$"):
        load(path, "print")
    assert sorted(tmp_path.rglob("*")) == before
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held < 150_000


def test_a_cache_that_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / cache.FILE)
    with pytest.raises(ModelRefusedError, match="is no file"):
        load(tmp_path / cache.FILE, "print")


def test_a_start_from_the_cache_never_imports_scikit_learn(model: Model, tmp_path: Path) -> None:
    path = tmp_path / cache.FILE
    save(model, path, "print")
    program = (
        "import sys; from pathlib import Path; from rejectbox_classifier.mail import Mail;"
        "from rejectbox_classifier.model_file import load;"
        f"verdict = load(Path({str(path)!r}), 'print').classify(Mail('Your application', {TEXT.text!r}));"
        "print(verdict.rejection, 'sklearn' in sys.modules)"
    )
    child = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    rejection, imported = child.stdout.split()
    assert float(rejection) == pytest.approx(model.classify(replace(TEXT, sender_name="", sender_address="")).rejection)
    assert imported == "False"
