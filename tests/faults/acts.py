"""What goes wrong: each act is done to a `World`, at a named step of the journey or at any moment."""

from __future__ import annotations

import shutil
import signal
import time
from typing import TYPE_CHECKING

from tests.faults.world import WATCHED
from tests.servers.server import expect, quoted

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from tests.faults.world import World

    Act = Callable[[World, random.Random], None]

QUOTA = 1 << 20
"""Bytes that the account may hold."""
STALL = 1.3
"""Seconds: longer than the shortened read timeout, shorter than the shortened settling time."""


def kill(world: World, _rng: random.Random) -> None:
    world.end(signal.SIGKILL)


def terminate(world: World, _rng: random.Random) -> None:
    world.tell("go")
    world.end(signal.SIGTERM)


def suspend(world: World, rng: random.Random) -> None:
    world.freeze(rng.uniform(0.1, STALL))


def cut(world: World, rng: random.Random) -> None:
    world.proxy.set(rng.choice(("cut", "reset")))
    world.tell("go")
    time.sleep(rng.uniform(0, 0.3))
    world.proxy.set("")


def cut_after_bytes(world: World, rng: random.Random) -> None:
    world.proxy.cut_after(int(10 ** rng.uniform(0, 4)))


def stall_and_drop(world: World, rng: random.Random) -> None:
    """A connection that goes silent and never comes back."""
    world.proxy.set("stall")
    world.tell("go")
    time.sleep(rng.uniform(0.1, STALL))
    world.proxy.hang_up()
    world.proxy.set("")


def stall_and_deliver(world: World, rng: random.Random) -> None:
    """What the client had said arrives all the same, perhaps after it gave up."""
    world.proxy.set("stall")
    world.tell("go")
    time.sleep(rng.uniform(0.1, STALL))
    world.proxy.set("")


def lose_answers(world: World, rng: random.Random) -> None:
    world.proxy.set("deaf")
    world.tell("go")
    time.sleep(rng.uniform(0.1, STALL))
    world.proxy.set("")
    world.proxy.hang_up()


def drip(world: World, rng: random.Random) -> None:
    world.proxy.set("drip")
    world.tell("go")
    time.sleep(rng.uniform(0.1, 0.6))
    world.proxy.set("")


def restart_server(world: World, _rng: random.Random) -> None:
    world.server.restart()


def expunge(world: World, rng: random.Random) -> None:
    """The user deletes one mail that is of no application with two."""
    lying = [one for one in world.arrived if one not in world.gone and one.outcome != "letter" and one.message_id]
    if not lying:
        return
    one = rng.choice(lying)
    world.gone.append(one)
    with world.session() as session:
        expect(session.select(quoted(one.mailbox)))
        found = expect(session.search(None, "HEADER", "MESSAGE-ID", f'"{one.message_id}"'))
        for number in found[0].split():
            expect(session.store(number.decode(), "+FLAGS.SILENT", "\\Deleted"))
        expect(session.expunge())


def rename_drafts(world: World, rng: random.Random) -> None:
    """Whether drafts lie in it or not; the server makes a new Drafts by itself."""
    with world.session() as session:
        session.rename("Drafts", f"Drafts-{rng.randrange(10**9)}")


def make_anew(world: World, rng: random.Random) -> None:
    """A watched mailbox gets another UIDVALIDITY and other UIDs, as after a server's move."""
    folder = world.server.maildir(world.user, rng.choice(WATCHED))
    for path in (*folder.glob("dovecot-uidlist*"), *folder.glob("dovecot.index*")):
        path.unlink(missing_ok=True)
    for path in folder.parent.glob("dovecot-uidvalidity*"):
        path.unlink(missing_ok=True)
    time.sleep(0.01)
    world.proxy.hang_up()


def fill_quota(world: World, _rng: random.Random) -> None:
    """Until the run is calmed."""
    world.fill(QUOTA)


def fill_disk(world: World, rng: random.Random) -> None:
    world.tell("disk", str(world.task.journal))
    world.tell("go")
    time.sleep(rng.uniform(0.1, 0.8))
    world.tell("disk", "")


def set_clock(world: World, rng: random.Random) -> None:
    world.step_clock(rng.choice((-1, 1)) * 10 ** rng.uniform(0, 5.5))


def damage_journal(world: World, rng: random.Random) -> None:
    """The power fails while a bad disk writes."""
    world.end(signal.SIGKILL)
    path = world.task.journal
    content = bytearray(path.read_bytes()) or bytearray(1)
    match rng.randrange(4):
        case 0:
            content = content[: rng.randrange(len(content))]
        case 1:
            content[:100] = rng.randbytes(100)
        case 2:
            at = rng.randrange(0, len(content), 4096)
            content[at : at + 4096] = rng.randbytes(4096)
        case _:
            content = bytearray(rng.randbytes(20000))
    path.write_bytes(content)


def restore_journal(world: World, _rng: random.Random) -> None:
    """The user restores last week's backup of their home: the journal is that of the first run."""
    world.end(signal.SIGKILL)
    for path in world.task.journal.parent.glob("journal*"):
        path.unlink()
    shutil.copytree(world.backup, world.task.journal.parent, dirs_exist_ok=True)


ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (
        *(kill, terminate, suspend, cut, cut_after_bytes, stall_and_drop, stall_and_deliver, lose_answers, drip),
        *(restart_server, expunge, rename_drafts, make_anew, fill_quota, fill_disk, set_clock),
        *(damage_journal, restore_journal),
    )
}
"""By name."""
OFTEN = ("kill", "kill", "kill", "lose_answers", "stall_and_deliver", "cut_after_bytes")
"""What threatens most, so that it comes more often."""
