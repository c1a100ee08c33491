"""A model as a file of numpy arrays, written and read by skops.

Before anything is built, the file is looked into: it may hold texts and numpy arrays in one dict, and nothing besides,
of a size that a model has. skops audits it once more. A file that somebody else wrote can give wrong verdicts at worst.
"""

from __future__ import annotations

import io
import json
import os
import re
import stat
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rejectbox_classifier.calibration import Scale
from rejectbox_classifier.model import Layer, Model
from rejectbox_classifier.scores import SCORES
from rejectbox_classifier.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 100_000_000  # bytes, packed and unpacked; a model is some 3 MB
_LARGEST_SCHEMA = 100_000
_MEMBER = re.compile(r"schema\.json|\d{1,20}\.npy")
_MOST_MEMBERS = 20
_KINDS = frozenset(
    (
        ("DictNode", "builtins", "dict"),
        ("ListNode", "builtins", "list"),
        ("JsonNode", "builtins", "str"),
        ("TypeNode", "builtins", "str"),
        ("NdArrayNode", "numpy", "ndarray"),
    )
)
"""What skops writes a model with: its node, module and class."""
_ARRAYS = {"keys": np.uint64, "weights": np.float32, "biases": np.float32, "numbers": np.float64}
_TEXTS = ("fingerprint", "figures")
_REFUSED = 3  # exit status of the child
_PATIENCE = 120  # seconds


class ModelRefusedError(Exception):
    """The file is no model that may be used; the message says why."""


class ModelStaleError(ModelRefusedError):
    """The file is a model, but of another corpus, other labels, or another program: nothing is wrong with it."""


def save(model: Model, path: Path, fingerprint: str) -> None:
    """Write a model, readable by its owner only, in one step. Raises OSError where that cannot be."""
    import skops.io  # noqa: PLC0415 - it imports the whole of scikit-learn

    scale = model.scale
    state = {
        "fingerprint": fingerprint,
        "keys": model.layer.vocabulary.keys,
        "weights": model.layer.weights,
        "biases": model.layer.biases,
        "numbers": np.array([scale.slope, scale.offset, model.threshold]),
        "figures": json.dumps(dict(model.figures)),
    }
    data = skops.io.dumps(state)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def load(path: Path, fingerprint: str) -> Model:
    """Return the model in a file. Raises FileNotFoundError, ModelStaleError where it was made for another fingerprint,
    or ModelRefusedError where it cannot be trusted.

    skops imports all of scikit-learn, 100 MB that a daemon would hold for its life and never use; so where it is not
    imported yet, a child process reads and audits the file and hands over the bare arrays.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise ModelRefusedError(f"{path} is no file.")
        if found.st_size > LARGEST:
            raise ModelRefusedError(f"{path} is too large to be a model.")
        data = path.read_bytes()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise ModelRefusedError(f"{path} cannot be read ({error.strerror or error}).") from error
    try:
        state = audited(data) if "sklearn" in sys.modules else _audited_apart(data)
    except ModelRefusedError as refusal:
        raise ModelRefusedError(f"{path} {refusal}") from refusal
    if state["fingerprint"] != fingerprint:
        raise ModelStaleError("the corpus, your labels, the program or a library has changed since.")
    return _model(path, state)


def audited(data: bytes) -> Mapping[str, Any]:
    """Return the parts of a model file, each of its right type. Raises ModelRefusedError."""
    import skops.io  # noqa: PLC0415 - see `load`

    try:
        _inspect(data)
        untrusted = skops.io.get_untrusted_types(data=data)
        state = None if untrusted else skops.io.loads(data, trusted=[])
    except ModelRefusedError:
        raise
    except Exception as error:  # whatever a crafted file makes skops raise, it is no model
        raise ModelRefusedError(f"is damaged or no model ({type(error).__name__}).") from error
    if untrusted:
        raise ModelRefusedError(f"holds types that no model has: {', '.join(map(str, untrusted))[:200]}.")
    return _checked(state)


def _inspect(data: bytes) -> None:
    """Raise ModelRefusedError where the file would unpack to more than a model, or to anything else."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        if len(members) > _MOST_MEMBERS or not all(_MEMBER.fullmatch(one.filename) for one in members):
            raise ModelRefusedError("holds files that no model has.")
        schema = archive.getinfo("schema.json")
        if schema.file_size > _LARGEST_SCHEMA or sum(one.file_size for one in members) > LARGEST:
            raise ModelRefusedError("unpacks to more than a model.")
        foreign = sorted({".".join(kind[1:]) for kind in _kinds(json.loads(archive.read(schema))) - _KINDS})
    if foreign:
        raise ModelRefusedError(f"holds types that no model has: {', '.join(foreign)[:200]}.")


def _kinds(node: Any) -> set[tuple[str, str, str]]:
    """Return the skops node, module and class of everything in a schema."""
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    found = set[tuple[str, str, str]]().union(*map(_kinds, inner))
    if isinstance(node, dict) and node.keys() & {"__loader__", "__class__", "__module__"}:
        loader, module, name = (str(node.get(key)) for key in ("__loader__", "__module__", "__class__"))
        found.add((loader, module, name))
    return found


def _audited_apart(data: bytes) -> Mapping[str, Any]:
    """Return what `audited` does, by way of a child process; in this process where none can be started."""
    command = [sys.executable, "-I", "-c", _CHILD, str(Path(__file__).parent.parent)]
    try:
        child = subprocess.run(command, input=data, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return audited(data)
    if child.returncode == _REFUSED:
        raise ModelRefusedError(child.stderr.decode("utf-8", "replace").strip()[-300:])
    if child.returncode:
        return audited(data)
    with np.load(io.BytesIO(child.stdout), allow_pickle=False) as parts:
        return _checked({name: parts[name] if name in _ARRAYS else str(parts[name]) for name in parts.files})


_CHILD = "import sys; sys.path.append(sys.argv[1]); from rejectbox_classifier.model_file import main; sys.exit(main())"


def main() -> int:
    """Read a model file on stdin and write its arrays, as numpy's npz, on stdout."""
    try:
        state = audited(sys.stdin.buffer.read())
    except ModelRefusedError as refusal:
        sys.stderr.write(str(refusal))
        return _REFUSED
    out = io.BytesIO()
    np.savez(out, allow_pickle=False, **state)
    sys.stdout.buffer.write(out.getvalue())
    return 0


def _checked(state: Any) -> Mapping[str, Any]:
    if not isinstance(state, dict) or set(state) != {*_TEXTS, *_ARRAYS}:
        raise ModelRefusedError("is no model.")
    for name, kind in _ARRAYS.items():
        array = state[name]
        if type(array) is not np.ndarray or array.dtype != kind or not np.isfinite(array).all():
            raise ModelRefusedError(f"is no model: '{name}' is not what one has.")
    if not all(type(state[name]) is str for name in _TEXTS):
        raise ModelRefusedError("is no model: its texts are none.")
    return state


def _model(path: Path, state: Mapping[str, Any]) -> Model:
    keys, weights, biases, numbers = (state[name] for name in _ARRAYS)
    fits = (
        keys.ndim == 1
        and weights.shape == (len(keys), len(SCORES))
        and biases.shape == (len(SCORES),)
        and numbers.shape == (3,)
        and bool((keys[1:] > keys[:-1]).all())
    )
    if not fits:
        raise ModelRefusedError(f"{path}: the parts of the model do not fit together.")
    slope, offset, threshold = numbers.tolist()
    try:
        figures = {str(name): float(value) for name, value in json.loads(state["figures"]).items()}
    except (TypeError, ValueError, AttributeError) as error:
        raise ModelRefusedError(f"{path}: its figures cannot be read.") from error
    if not 0 < threshold <= 1:
        raise ModelRefusedError(f"{path}: its numbers are none that training gives.")
    return Model(Layer(Vocabulary(keys), weights, biases), Scale(slope, offset), threshold, figures)
