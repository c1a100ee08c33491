"""Where the trained model is kept: written once, read at every start, rebuilt rather than trusted."""

from __future__ import annotations

import hashlib
import json
import logging
import platform
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox_classifier import corpus, model_file
from rejectbox_classifier.model_file import ModelRefusedError, ModelStaleError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.model import Model

_log = logging.getLogger(__name__)
FILE = "model.npz"
_LIBRARIES = ("numpy", "scipy", "scikit-learn")


def load_or_train(
    folder: Path,
    user_examples: Sequence[Example] = (),
    progress: Callable[[str, float], None] | None = None,
) -> Model:
    """Return the model of the shipped corpus and the user's examples: from the cache in `folder` where it fits, else
    trained and written there. Why a cache is not used is logged as one sentence; it never stops the caller.

    Raises ValueError and FileNotFoundError where there is nothing to learn from, as `corpus.read` and `train` do.
    """
    try:
        return model_file.load(folder / FILE, fingerprint(user_examples))
    except FileNotFoundError:
        pass
    except ModelStaleError as change:  # as after every `rejectbox train` or update
        _log.info("The model is trained anew: %s", change)
    except ModelRefusedError as refusal:
        _log.warning("The cached model is rebuilt: %s", refusal)
    model = trained(user_examples, progress)
    keep(folder, model, user_examples)
    return model


def trained(user_examples: Sequence[Example] = (), progress: Callable[[str, float], None] | None = None) -> Model:
    """Return a new model of the shipped corpus and the user's examples. Raises as `load_or_train` does."""
    from rejectbox_classifier.training import train  # noqa: PLC0415 - most starts only load

    return train([*corpus.read(), *user_examples], progress)


def keep(folder: Path, model: Model, user_examples: Sequence[Example] = ()) -> None:
    """Write the model of these examples into the cache; where that cannot be, say so in the log and go on."""
    try:
        model_file.save(model, folder / FILE, fingerprint(user_examples))
    except OSError as error:
        _log.warning(
            "The trained model cannot be kept in %s (%s); the next start trains again.",
            folder,
            error.strerror or error,
        )


def fingerprint(user_examples: Sequence[Example] = ()) -> str:
    """Return a hex digest of all that a model depends on: corpus, user's examples, code, library versions."""
    digest = hashlib.sha256()

    def add(*parts: str | bytes) -> None:
        for part in parts:
            data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
            digest.update(len(data).to_bytes(8, "big") + data)

    add(platform.python_version(), *(metadata.version(name) for name in _LIBRARIES))
    package = Path(__file__).parent
    for path in sorted(package.glob("*.py")):
        add(path.name, path.read_bytes())
    root = corpus.folder()
    for path in sorted(root.glob("**/*.txt")):
        add(path.relative_to(root).as_posix(), path.read_bytes())
    for example in user_examples:
        mail = example.mail
        headers = json.dumps(sorted(mail.headers.items()))
        add(example.label, example.language, example.group, repr(example.weight), mail.subject, mail.text)
        add(mail.sender_name, mail.sender_address, "\n".join(mail.links), headers)
    return digest.hexdigest()
