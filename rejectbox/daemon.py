"""All accounts together: one watcher a mailbox, the signals, and the files that they share."""

from __future__ import annotations

import contextlib
import logging
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from rejectbox import config as configuration
from rejectbox import journey, logins, signals, template_files
from rejectbox.admission import Admission
from rejectbox.duty import Duty
from rejectbox.errors import RejectboxError, UserError
from rejectbox.learner import Current, Learner
from rejectbox.learning import labels
from rejectbox.notify import Notifier
from rejectbox.plan import Policy
from rejectbox.store import Store
from rejectbox.values import Stage, Writer
from rejectbox.vigil import Turn, Upkeep, Vigil, end, wake
from rejectbox.watch import Watcher
from rejectbox.word import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from rejectbox.config import Account, Config
    from rejectbox.letter import Templates
    from rejectbox.report import Report
    from rejectbox.store import Entry

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Run:
    """How `rejectbox run` was called."""

    once: bool = False
    dry_run: bool = False
    tell: Callable[[Entry, journey.Decision | None], None] = lambda _entry, _decision: None
    passed: Callable[[str, str, int, int], None] = lambda _account, _mailbox, _behind, _all: None


def journal_path() -> Path:
    """The journal, in the platform's folder for state."""
    return Path(platformdirs.user_state_dir("rejectbox")) / "journal.sqlite3"


def templates_of(config: Config) -> Templates:
    """The letters, the user's before the shipped ones. Raises UserError for bad ones."""
    own = Path(config.draft.templates).expanduser() if config.draft.templates else None
    return template_files.load(template_files.shipped_folder(), own)


def terms_of(account: Account, config: Config, templates: Templates | None = None) -> journey.Terms:
    """What the core is told of an account and the user's wishes. Raises UserError for bad templates."""
    return journey.Terms(
        account=account.name,
        address=account.email,
        writer=Writer(config.me.name, config.me.signature),
        policy=Policy(
            own=account.own,
            enabled=config.draft.enabled,
            stages=tuple(Stage(stage) for stage in config.draft.stages),
            language=config.draft.language,
            quote=config.draft.quote,
        ),
        templates=templates or templates_of(config),
    )


def duties(
    config: Config, model: journey.Model, store: Store, how: Run, turns: Mapping[str, Turn] | None = None
) -> list[Duty]:
    """One duty for each watched mailbox; `turns` by the account's name."""
    turns = turns or {account.name: Turn() for account in config.account}
    templates = templates_of(config)
    word = Word(labels.labels_path())
    terms = {account.name: terms_of(account, config, templates) for account in config.account}
    return [
        Duty(
            account,
            name,
            config.draft,
            terms[account.name],
            model,
            store,
            dry_run=how.dry_run,
            tell=how.tell,
            passed=how.passed,
            turn=turns[account.name],
            word=word,
            training=config.training.rejection,
        )
        for account in config.account
        for name in account.mailboxes
    ]


@contextlib.contextmanager
def journal(path: Path, *, dry_run: bool) -> Iterator[Store]:
    """The journal to work with; for a dry run a copy in memory, so that nothing is written."""
    store = Store.copy(path) if dry_run else Store.open(path)
    if store.aside:
        log.error(
            "The journal was damaged and is set aside as %s; a new one is begun. The server is asked before each draft, so none is made twice",
            store.aside,
        )
    try:
        yield store
    finally:
        store.close()


class Daemon:
    """Runs the watchers until SIGTERM or SIGINT; SIGHUP reads the config again."""

    def __init__(
        self,
        path: Path,
        load_model: Callable[[Config], journey.Model],
        how: Run,
        notifier: Notifier | None = None,
        report: Report | None = None,
    ) -> None:
        self._path = path
        self._load_model = load_model
        self._how = how
        self._notifier = notifier or Notifier()
        self._report = report
        self._asked = signals.Asked()

    def run(self, config: Config, store: Store) -> list[RejectboxError]:
        """Watch. Returns why accounts stopped on their own, once all did; nothing where a signal ended the watch.

        Raises UserError for what only the user can mend.
        """
        with signals.heard(self._asked):
            try:
                return self._run(config, store)
            except BaseException:
                if self._report:
                    self._report.end()
                raise

    def _run(self, config: Config, store: Store) -> list[RejectboxError]:
        model = self._model(config)
        while model and not self._asked.end:
            current = Current(model)
            turns = {account.name: Turn() for account in config.account}
            admissions = {account.name: Admission() for account in config.account}
            watchers = self._start(duties(config, current, store, self._how, turns), admissions)
            beside = self._beside(config, current, store, admissions, watchers)
            for thread in beside:
                thread.start()
            self._notifier.ready()
            self._wait(watchers, Vigil(watchers, turns, self._notifier), config, beside)
            again = self._asked.reread and not self._asked.end
            self._notifier.reloading() if again else self._notifier.stopping()
            for thread in beside:
                thread.ask_to_stop()
            end(watchers)
            if not again:
                if self._report:
                    self._report.end(() if self._asked.end else [watcher.state for watcher in watchers])
                if self._asked.end and not self._how.once:
                    return []  # it was told at the time, and a stop that was asked for is no failure
                return [watcher.trouble for watcher in watchers if watcher.trouble]
            self._asked.reread = False
            config, model = self._reload(config, current.model)
        if self._report:
            self._report.end()
        return []

    def stop(self) -> None:
        """As SIGTERM does, for a caller in the same process."""
        self._asked.end = True

    def _start(self, duties: list[Duty], admissions: Mapping[str, Admission]) -> list[Watcher]:
        watchers = [Watcher(duty, admissions[duty.account.name], once=self._how.once) for duty in duties]
        for watcher in watchers:
            watcher.siblings = tuple(one for one in watchers if one.duty.account is watcher.duty.account)
        if not self._how.dry_run and not duties[0].drafting.enabled:
            log.warning("draft.enabled is false: rejections are noted, no draft is written")
        for watcher in watchers:
            watcher.start()
        return watchers

    def _beside(
        self,
        config: Config,
        current: Current,
        store: Store,
        admissions: Mapping[str, Admission],
        watchers: list[Watcher],
    ) -> list[Learner | Upkeep]:
        """What works beside the watch."""
        if self._how.dry_run:
            return []
        upkeep = Upkeep(store, config.journal.keep.total_seconds())
        heard = partial(wake, watchers)
        return [upkeep] if self._how.once else [upkeep, Learner(config, current, self._load_model, admissions, heard)]

    def _model(self, config: Config) -> journey.Model | None:
        """The model, or None where the end was asked for first: training takes longer than an end may take."""

        def meanwhile() -> None:
            self._notifier.still_starting()
            if self._report:
                self._report.starting()

        return self._asked.unless_ended(lambda: self._load_model(config), meanwhile)

    def _wait(self, watchers: list[Watcher], vigil: Vigil, config: Config, beside: list[Learner | Upkeep]) -> None:
        learner = next((one for one in beside if isinstance(one, Learner)), None)
        signed_in = logins.stamp()
        while not self._asked.anything and any(watcher.is_alive() for watcher in watchers):
            vigil.look()
            self._tell(watchers, learner, config)
            if logins.stamp() != signed_in:
                log.info("Somebody signed in or out with `rejectbox login` or `logout`; all accounts begin anew")
                self._asked.reread = True
            time.sleep(0.05 if self._how.once else 0.2)
        self._tell(watchers, learner, config)  # of the last one to stop, too

    def _tell(self, watchers: list[Watcher], learner: Learner | None, config: Config) -> None:
        if self._report:
            stand = [watcher.state for watcher in watchers]
            self._report.look(stand, learner.state if learner else None, notify=config.notify.desktop)

    def _reload(self, config: Config, model: journey.Model) -> tuple[Config, journey.Model]:
        try:
            fresh = configuration.load(self._path)
            templates_of(fresh)
            found = self._model(fresh)
        except (UserError, ValueError) as error:
            log.error("The config was not taken over, the old one stays: %s", error)  # noqa: TRY400  (a sentence for the user)
            return config, model
        log.info("The config was read again")
        return fresh, found or model
