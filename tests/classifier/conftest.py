"""One model for all tests of the classifier: the whole corpus, trained once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import corpus
from rejectbox_classifier.mail import Mail
from rejectbox_classifier.training import train

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.model import Model


@pytest.fixture(scope="session")
def examples() -> list[Example]:
    return corpus.read()


@pytest.fixture(scope="session")
def model(examples: list[Example]) -> Model:
    return train(examples)


@pytest.fixture(scope="session")
def few(examples: list[Example]) -> list[Example]:
    """A slice of the corpus that trains in a second or two."""
    mails = [example for example in examples if example.language in {"en", "de"} and not example.sentence]
    return [mail for mail in mails if mail.rejected][::6] + [mail for mail in mails if not mail.rejected][::8]


@pytest.fixture
def small_corpus(tmp_path: Path) -> Path:
    """A corpus folder with one language and three labels."""
    for label, body in (
        ("rejection", "We took someone else for the job."),
        ("other", "The boiler is fixed."),
        ("offer", "The job is yours."),
    ):
        folder = tmp_path / "en" / label
        folder.mkdir(parents=True)
        mails = [
            f"=====\nFrom: Person {n} <p{n}@place{label}{n}.example>\nSubject: Note {n}\n\n{body} {'So it stands, all of it. ' * (n % 3)}"
            for n in range(24)
        ]
        (folder / "all.txt").write_text("\n".join(mails), encoding="utf-8")
    return tmp_path


def mail(text: str, subject: str = "Your application", sender: str = "jobs@harrowgate.example") -> Mail:
    return Mail(subject=subject, text=text, sender_name="Harrowgate Careers", sender_address=sender)
