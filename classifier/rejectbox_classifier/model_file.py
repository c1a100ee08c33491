"""A model as a file of numpy arrays and two texts: numpy's npz, in which nothing is ever an object that is built.

The file may hold these parts and nothing besides, each of its type, of a size that a model has. One that somebody else
wrote can give wrong verdicts at worst.
"""

from __future__ import annotations

import io
import json
import os
import stat
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
_ARRAYS = {"keys": np.uint64, "weights": np.float32, "biases": np.float32, "numbers": np.float64}
_TEXTS = ("fingerprint", "figures")


class ModelRefusedError(Exception):
    """The file is no model that may be used; the message says why."""


class ModelStaleError(ModelRefusedError):
    """The file is a model, but of another corpus, other labels, or another program: nothing is wrong with it."""


def save(model: Model, path: Path, fingerprint: str) -> None:
    """Write a model, readable by its owner only, in one step. Raises OSError where that cannot be."""
    scale = model.scale
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(
                file,
                allow_pickle=False,
                fingerprint=np.array(fingerprint),
                keys=model.layer.vocabulary.keys,
                weights=model.layer.weights,
                biases=model.layer.biases,
                numbers=np.array([scale.slope, scale.offset, model.threshold]),
                figures=np.array(json.dumps(dict(model.figures))),
            )
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def load(path: Path, fingerprint: str) -> Model:
    """Return the model in a file. Raises FileNotFoundError, ModelStaleError where it was made for another fingerprint,
    or ModelRefusedError where it cannot be trusted."""
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
        state = _state(data)
    except ModelRefusedError as refusal:
        raise ModelRefusedError(f"{path} {refusal}") from refusal
    if state["fingerprint"] != fingerprint:
        raise ModelStaleError("the corpus, your labels, the program or a library has changed since.")
    return _model(path, state)


def _state(data: bytes) -> Mapping[str, Any]:
    """Return the parts of a model file, each of its right type. Raises ModelRefusedError."""
    try:
        _inspect(data)
        with np.load(io.BytesIO(data), allow_pickle=False) as parts:
            state = {name: parts[name] for name in parts.files}
    except ModelRefusedError:
        raise
    except Exception as error:  # whatever a crafted file makes numpy raise, it is no model
        raise ModelRefusedError(f"is damaged or no model ({type(error).__name__}).") from error
    for name, kind in _ARRAYS.items():
        array = state[name]
        if type(array) is not np.ndarray or array.dtype != kind or not np.isfinite(array).all():
            raise ModelRefusedError(f"is no model: '{name}' is not what one has.")
    for name in _TEXTS:
        text = state[name]
        if type(text) is not np.ndarray or text.dtype.kind != "U" or text.ndim:
            raise ModelRefusedError("is no model: its texts are none.")
    return state | {name: str(state[name]) for name in _TEXTS}


def _inspect(data: bytes) -> None:
    """Raise ModelRefusedError where the file would unpack to more than a model, or to anything else."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
    if sorted(one.filename for one in members) != sorted(f"{name}.npy" for name in (*_TEXTS, *_ARRAYS)):
        raise ModelRefusedError("holds other parts than a model has.")
    if sum(one.file_size for one in members) > LARGEST:
        raise ModelRefusedError("unpacks to more than a model.")


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
    except (TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ModelRefusedError(f"{path}: its figures cannot be read.") from error
    if not 0 < threshold <= 1:
        raise ModelRefusedError(f"{path}: its numbers are none that training gives.")
    return Model(Layer(Vocabulary(keys), weights, biases), Scale(slope, offset), threshold, figures)
