"""A user's templates replace the shipped ones file by file, and a bad one is refused before any mail comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rejectbox.errors import UserError
from rejectbox.letter import LetterRefused, Templates, by_seed, render, write
from rejectbox.template_files import load, shipped_folder
from rejectbox.values import Stage

from .samples import WRITER, application, shipped

if TYPE_CHECKING:
    from pathlib import Path

OWN = """{{ greeting }}

I read your mail twice{% if role %} (the one about the {{ role }} position){% endif %}, and I thank you{% if company %} and everyone at {{ company }}{% endif %} for it
and for the interview{% if interviewed_on %} on {{ interviewed_on }}{% endif %}
which I still think about.

What should I learn before I try something like this again? Which skill was missing? It is fine if you cannot say; I know how it is.
{% either %}
Perhaps we meet again in future.
{% or %}
Perhaps our paths will cross again one day.
{% endeither %}
Whatever comes, I wish you and your colleagues a good and quiet winter.

Warmly
{{ my_name }}
{{ signature }}
"""


def put(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_own_template_replaces_the_shipped_one(tmp_path: Path) -> None:
    put(tmp_path, "en/interview.txt", OWN)
    templates = load(shipped_folder(), tmp_path)
    ask, facts = application()
    assert "I read your mail twice (the one about the Data Analyst position), and I thank you and everyone at Globex for it and for the interview on 3 November which" in write(ask, facts, WRITER, templates, "", "1").text  # fmt: skip
    for unchanged in ("en/application", "de/interview", "de/application"):
        assert templates.sources[unchanged] == shipped().sources[unchanged]


def test_windows_line_ends_and_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    put(tmp_path, "en/interview.txt", b"\xef\xbb\xbf" + OWN.replace("\n", "\r\n").encode())
    assert write(*application(), WRITER, load(shipped_folder(), tmp_path), "", "1").text.startswith(
        "Dear Nadia Ferris,\n\nI read"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OWN.replace("{% endeither %}", ""), "block that needs to be closed is 'either'"),
        (OWN.replace("{% endif %}", "", 1), "line"),
        (OWN.replace("{{ greeting }}", "{{ greeting"), "line 3: expected token"),
        (
            OWN.replace("greeting", "salutation"),
            "{{ salutation }}, which does not exist. Use one of: company, ",
        ),
        (OWN.replace("{{ greeting }}", "{{ greeting | shout }}"), "shout"),
        (OWN.replace("{{ greeting }}", "{% include 'x' %}"), "include"),
        (OWN.replace("{{ greeting }}", "{{ greeting.__class__.__mro__ }}"), "unsafe"),
        (OWN.replace("{{ greeting }}", "{{ greeting + 1 }}"), "Leave out the expression"),
        (
            OWN.replace("{% if company %} and everyone at {{ company }}{% endif %}", " at {{ company }}"),
            "does not say the company",
        ),
        (OWN.replace("I thank you", "I wrote to you"), "Thank them for their time"),
        (OWN.replace("Perhaps our paths will cross again one day.", "That is all."), "door open"),
        ("", "at least 60"),
        (OWN.encode("utf-16"), "not UTF-8"),
    ],
)
def test_a_bad_template_is_refused_with_its_remedy(tmp_path: Path, text: str | bytes, expected: str) -> None:
    path = put(tmp_path, "en/interview.txt", text)
    with pytest.raises(UserError) as refused:
        load(shipped_folder(), tmp_path)
    assert any(expected in str(problem) for problem in refused.value.problems), refused.value
    assert {problem.where for problem in refused.value.problems} == {str(path)}


def test_every_problem_of_a_folder_is_told_at_once(tmp_path: Path) -> None:
    put(tmp_path, "en/interview.txt", "{{ oops }}")
    put(tmp_path, "de/aplication.txt", OWN)
    put(tmp_path, "tlh/interview.txt", OWN)
    (tmp_path / "de" / "interview.txt").mkdir()
    with pytest.raises(UserError) as refused:
        load(shipped_folder(), tmp_path)
    assert [problem.what[:12] for problem in refused.value.problems] == [
        "no letter is",
        "the file can",
        "no letter is",
        "the template",
    ]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no such folder.*\[draft\]"):
        load(shipped_folder(), tmp_path / "nowhere")


def test_a_template_cannot_reach_the_program() -> None:
    for attack in (
        "{{ self.__init__.__globals__ }}",
        "{{ pick.__globals__ }}",
        "{{ range(10**9) }}",
        "{% include '/etc/passwd' %}",
    ):
        with pytest.raises(LetterRefused):
            write(*application(), WRITER, Templates({"en/interview": attack}), "", "1")


def test_lines_of_tags_leave_no_empty_lines() -> None:
    source = "{% if true %}\na\n{% either %}\nb\n{% or %}\nc\n{% endeither %}\n{# note #}\n{% endif %}{% if true %}\nd {% if true %}e{% endif %}\nf\n{% endif %}\n\nend\n"
    assert render(source, "en", {}, lambda _block, _count: 0) == "a b d e f\n\nend"
    assert render(source, "en", {}, lambda _block, _count: 1) == "a c d e f\n\nend"


def test_a_seed_takes_every_variant_alike() -> None:
    picked = [by_seed(f"<{n}@x>")(0, 3) for n in range(300)]
    assert all(70 < picked.count(variant) < 130 for variant in range(3))


def test_shipped_templates_are_complete() -> None:
    names = set(shipped().sources)
    for language in {name.partition("/")[0] for name in names}:
        assert {f"{language}/{stage.value}" for stage in Stage} <= names
