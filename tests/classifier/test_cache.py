"""The model on disk: read where it fits, rebuilt where it does not, never trusted."""

from __future__ import annotations

import io
import json
import logging
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
import skops.io
from rejectbox_classifier import cache, corpus
from rejectbox_classifier.cache import fingerprint, load_or_train
from rejectbox_classifier.corpus import Example
from rejectbox_classifier.model_file import ModelRefusedError, ModelStaleError, load, save
from rejectbox_classifier.scores import SCORES
from sklearn.linear_model import LogisticRegression

from .conftest import mail

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rejectbox_classifier.model import Model

TEXT = mail("Thank you for applying. Unfortunately we chose another candidate for the job.")


@pytest.fixture
def shipped(small_corpus: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small corpus in the place of the shipped one, so that a rebuild takes a second."""
    monkeypatch.setattr(corpus, "folder", lambda: small_corpus)
    return small_corpus


def test_what_is_saved_is_what_is_loaded(model: Model, tmp_path: Path) -> None:
    path = tmp_path / "private" / cache.FILE
    save(model, path, "print")
    loaded = load(path, "print")
    assert loaded.classify(TEXT) == model.classify(TEXT)
    assert loaded.figures == model.figures
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_the_second_start_does_not_train(shipped: Path, tmp_path: Path) -> None:
    told: list[str] = []
    first = load_or_train(tmp_path / "cache", progress=lambda what, _part: told.append(what))
    assert told
    told.clear()
    assert load_or_train(tmp_path / "cache", progress=lambda what, _part: told.append(what)).classify(
        TEXT
    ) == first.classify(TEXT)
    assert not told


def test_any_change_of_what_was_learned_from_rebuilds(shipped: Path) -> None:
    before = fingerprint()
    lesson = Example(TEXT, "rejection", "en")
    assert fingerprint() == before
    assert fingerprint([lesson]) != before
    assert fingerprint([lesson]) != fingerprint([replace(lesson, label="other")])
    path = next(shipped.glob("*/*/*.txt"))
    path.write_text(path.read_text() + " ")
    assert fingerprint() != before


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


BAD_STATES: dict[str, object] = {
    "no dict": [1, 2],
    "a missing part": {"fingerprint": "print"},
    "another age": state(fingerprint="old"),
    "weights of another shape": state(weights=np.zeros((4, len(SCORES)), dtype=np.float32)),
    "weights that are no numbers": state(weights=np.full((3, len(SCORES)), np.nan, dtype=np.float32)),
    "keys out of order": state(keys=np.array([3, 2, 1], dtype=np.uint64)),
    "another type of array": state(biases=np.zeros(len(SCORES))),
    "figures that are no figures": state(figures="[]"),
    "a threshold of nothing": state(numbers=np.array([1.0, 0.0, 0.0])),
    "code to run": state(figures=Bomb()),
    "a function": state(figures=os.system),
}


@pytest.mark.parametrize("what", BAD_STATES)
def test_a_cache_that_does_not_fit_is_refused(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / cache.FILE
    path.write_bytes(skops.io.dumps(BAD_STATES[what]))
    with pytest.raises(ModelRefusedError):
        load(path, "print")
    assert not (tmp_path / "bombed").exists()


def estimator() -> object:
    """A type of scikit-learn's own, which skops trusts and no model has."""
    return LogisticRegression()


def packed(**members: bytes) -> bytes:
    """A model's file with these members instead, or besides."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(skops.io.dumps(state()))) as model, zipfile.ZipFile(file, "w") as made:
        for name in model.namelist():
            if name not in members:
                made.writestr(name, model.read(name))
        for name, content in members.items():
            made.writestr(name, content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def schema(**changes: object) -> bytes:
    """A model's schema with these entries changed."""
    with zipfile.ZipFile(io.BytesIO(skops.io.dumps(state()))) as model:
        return json.dumps(json.loads(model.read("schema.json")) | changes).encode()


NAMED = {
    "__class__": "system",
    "__module__": "os",
    "__loader__": "FunctionNode",
    "__id__": 1,
    "content": "touch bombed",
}
PLANTED: dict[str, Callable[[], bytes]] = {
    "a function by name": lambda: packed(**{"schema.json": schema(content={"figures": NAMED})}),
    "eval by name": lambda: packed(
        **{"schema.json": schema(**NAMED | {"__class__": "eval", "__module__": "builtins", "__loader__": "TypeNode"})}
    ),
    "a function in the coat of an array": lambda: packed(
        **{
            "schema.json": schema(
                content={"keys": NAMED | {"__loader__": "NdArrayNode", "type": "numpy", "file": "1.npy"}}
            )
        }
    ),
    "a method": lambda: packed(
        **{"schema.json": schema(**NAMED | {"__loader__": "MethodNode", "content": {"func": "system", "obj": NAMED}})}
    ),
    "an estimator": lambda: skops.io.dumps(state(figures=estimator())),
    "a pickle": lambda: pickle.dumps(Bomb()),
    "a pickle as an array": lambda: packed(**{name_of_an_array(): pickle.dumps(Bomb())}),
    "an array of objects": lambda: packed(
        **{"schema.json": schema(content={"keys": array_of(Bomb())}), "7.npy": saved(Bomb())}
    ),
    "a path out of the folder": lambda: packed(**{"../../bombed": b"x"}),
    "an absolute path": lambda: packed(**{"/tmp/bombed": b"x"}),
    "a bomb": lambda: packed(**{"7.npy": bytes(150_000_000)}),
    "a schema that is a bomb": lambda: packed(**{"schema.json": b"[" * 90_000}),
    "a schema of blanks": lambda: packed(**{"schema.json": b" " * 50_000_000}),
    "a shape without end": lambda: packed(
        **{"schema.json": schema(content={"keys": array_of(None)}), "7.npy": endless()}
    ),
    "half of it": lambda: skops.io.dumps(state())[:700],
    "half of an array": lambda: packed(**{name_of_an_array(): b"\x93NUMPY\x01\x00"}),
    "members by the thousand": lambda: packed(**{f"{number}.npy": b"" for number in range(1000)}),
}


def array_of(_what: object) -> dict[str, object]:
    return {
        "__class__": "ndarray",
        "__module__": "numpy",
        "__loader__": "NdArrayNode",
        "__id__": 7,
        "type": "numpy",
        "file": "7.npy",
    }


def saved(what: object) -> bytes:
    file = io.BytesIO()
    np.save(file, np.array([what], dtype=object), allow_pickle=True)
    return file.getvalue()


def endless() -> bytes:
    """An array that says it has 10^15 numbers."""
    head = b"{'descr': '<u8', 'fortran_order': False, 'shape': (1000000000000000,), }"
    head += b" " * (117 - len(head)) + b"\n"
    return b"\x93NUMPY\x01\x00" + len(head).to_bytes(2, "little") + head


def name_of_an_array() -> str:
    with zipfile.ZipFile(io.BytesIO(skops.io.dumps(state()))) as model:
        return next(name for name in model.namelist() if name.endswith(".npy"))


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


@pytest.mark.parametrize("what", ["a pickle", "an estimator", "a path out of the folder"])
def test_after_a_planted_cache_the_model_is_trained_anew(
    what: str, shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / cache.FILE).write_bytes(PLANTED[what]())
    model = load_or_train(tmp_path)
    assert "The cached model is rebuilt" in caplog.text
    assert load(tmp_path / cache.FILE, fingerprint()).classify(TEXT) == model.classify(TEXT)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 and then nothing", b"\x80\x04\x95."])
def test_a_damaged_cache_is_rebuilt_with_a_sentence(
    content: bytes, shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "cache" / cache.FILE
    path.parent.mkdir()
    path.write_bytes(content)
    with caplog.at_level(logging.INFO):
        load_or_train(path.parent)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "The cached model is rebuilt" in caplog.text
    load(path, fingerprint())


def test_a_merely_stale_cache_is_no_cause_for_a_warning(
    shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    save(load_or_train(tmp_path), tmp_path / cache.FILE, "an older print")
    with pytest.raises(ModelStaleError):
        load(tmp_path / cache.FILE, fingerprint())
    with caplog.at_level(logging.INFO):
        load_or_train(tmp_path)
    assert [(record.levelname, "has changed since" in record.message) for record in caplog.records] == [("INFO", True)]
    load(tmp_path / cache.FILE, fingerprint())


def test_a_cache_folder_that_cannot_be_written_is_no_obstacle(
    shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    with caplog.at_level(logging.WARNING):
        model = load_or_train(tmp_path / "file" / "cache")
    assert "cannot be kept" in caplog.text
    model.classify(TEXT)


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


def test_a_child_refuses_what_this_process_would(tmp_path: Path) -> None:
    path = tmp_path / cache.FILE
    path.write_bytes(skops.io.dumps(BAD_STATES["a function"]))
    program = f"from pathlib import Path; from rejectbox_classifier.model_file import load; load(Path({str(path)!r}), 'print')"
    child = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "holds types that no model has" in child.stderr
