"""Windows' Task Scheduler, by its command line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import platformdirs

from rejectbox import status
from rejectbox.service import logs
from rejectbox.service.agent import NAME
from rejectbox.service.calling import ask, call
from rejectbox.service.task import task

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox.service.agent import Agent

_TASK = ("/TN", NAME)


class TaskScheduler:
    """A task that the user's logon starts; the Task Scheduler keeps its definition, the file only hands it over."""

    name = "task of the Task Scheduler"

    @property
    def path(self) -> Path:
        return platformdirs.user_data_path(NAME) / f"{NAME}-task.xml"

    def installed(self) -> bytes | None:
        answer = ask("schtasks", "/Query", *_TASK, "/XML")
        return answer.said.encode() if answer.code == 0 else None

    def put(self, agent: Agent) -> None:
        """Hand the task over, and start it anew."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        user = "\\".join(filter(None, (os.environ.get("USERDOMAIN", ""), os.environ.get("USERNAME", ""))))
        self.path.write_bytes(task(agent, user))
        call(
            "schtasks",
            "/Create",
            *_TASK,
            "/XML",
            str(self.path),
            "/F",
            then="Try it from a terminal of an administrator",
        )
        ask("schtasks", "/End", *_TASK)
        self.start()

    def take_away(self) -> None:
        ask("schtasks", "/End", *_TASK)
        call("schtasks", "/Delete", *_TASK, "/F")
        self.path.unlink(missing_ok=True)
        self._ended()

    def start(self) -> None:
        call("schtasks", "/Run", *_TASK)

    def stop(self) -> None:
        call("schtasks", "/End", *_TASK)
        self._ended()

    @staticmethod
    def _ended() -> None:
        """Windows ends a program without a console at once; the journal lives with that, and the user asked for it."""
        status.remove(platformdirs.user_state_path(NAME) / status.NAME)

    def active(self) -> bool:
        # The state is told in the user's language; the number that stands for "running" is not (SCHED_S_TASK_RUNNING).
        return "267009" in ask("schtasks", "/Query", *_TASK, "/V", "/FO", "CSV", "/NH").said

    def logs(self, lines: int, *, follow: bool) -> int:
        return logs.show(lines, follow=follow)
