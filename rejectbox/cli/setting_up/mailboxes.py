"""Which mailboxes are Drafts, Sent and Trash."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import special_use
from rejectbox.server import named

if TYPE_CHECKING:
    from rejectbox.answers import Answers
    from rejectbox.cli.questions import Dialogue
    from rejectbox.cli.setting_up.way_in import Entered


def with_mailboxes(entered: Entered, dialogue: Dialogue) -> Answers:
    """Say which mailbox serves for what; ask for Drafts where it is not clear. Without one the config says so later."""
    answers, folders = entered.answers, entered.folders
    drafts = answers.drafts or special_use.find(folders, "drafts")
    if drafts and named(folders, drafts):
        dialogue.say(f"Letters will wait in {drafts!r}.")
    else:
        answers = replace(answers, drafts=_chosen(entered, dialogue))
    sent, trash = (special_use.find(folders, use) for use in ("sent", "trash"))
    if sent:
        dialogue.say(f"What you have answered is looked up in {sent!r}.")
    if trash:
        dialogue.say(f"Letters that you throw away are looked for in {trash!r}, and do not come back.")
    return answers


def _chosen(entered: Entered, dialogue: Dialogue) -> str:
    names = ", ".join(sorted(repr(folder.name) for folder in entered.folders))
    dialogue.say(f"No mailbox for drafts was found. There are: {names}.")
    while dialogue.attended and (chosen := dialogue.ask("drafts")):
        if named(entered.folders, chosen):
            return chosen
        dialogue.say(f"There is no {chosen!r}.", "yellow")
    dialogue.say(
        "Make one in your mail client, or set account.drafts to one of them: until then this account is not watched.",
        "yellow",
    )
    return ""
