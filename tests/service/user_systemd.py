"""A real `systemd --user`, for an ordinary user of its own, in namespaces of its own: nothing of the machine is touched.

systemd refuses to run where it is not process 1's; that it looks for in /run/systemd/system, which here is a private one.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

from tests.servers.install import required

NOBODY = 65534
HOME = Path("/run/rejectbox/ada")
"""Where the user finds their home; not below /tmp, of which a service has its own."""
_PYTHON, _CHECKOUT, _BASE = (Path("/run/rejectbox") / name for name in ("python", "checkout", "base"))
_ROOT = Path(__file__).parents[2]
_BEGIN = """
set -e
mount -t tmpfs tmpfs /run
mkdir -p {inside} {python} {checkout} {base}
mount --rbind "$1" {inside}
mount --rbind {prefix} {python}
mount --rbind {root} {checkout}
{opened}
mkdir -p /run/systemd/system {unit_root} "$XDG_RUNTIME_DIR"
mount -t tmpfs tmpfs /sys/fs/cgroup
mount -t cgroup2 none /sys/fs/cgroup
mount -t proc proc /proc
mkdir -p "/sys/fs/cgroup/$2/user"
chown -R {user} "/sys/fs/cgroup/$2/user" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
echo $$ > "/sys/fs/cgroup/$2/user/cgroup.procs"
cd /
{as_user} systemd --user &
while kill -0 $! && ! [ -S "$XDG_RUNTIME_DIR/systemd/private" ]; do sleep 0.1; done
{as_user} systemctl --user is-system-running --wait > {inside}/begun
wait
"""
_AS_USER = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


class UserSystemd:
    """`home` is the user's as the test sees it; it has the command `rejectbox` of this checkout in ~/.local/bin.

    Without `namespaces` it fails, as where the kernel forbids them, at whatever needs a mount namespace (226/NAMESPACE).
    """

    def __init__(self, home: Path, *, namespaces: bool = True) -> None:
        self._unit_root = "/run/systemd/unit-root /run/systemd/mount-rootfs" if namespaces else ""
        self.home = home
        self.command = HOME / ".local" / "bin" / "rejectbox"
        script = home / self.command.relative_to(HOME)
        script.parent.mkdir(parents=True)
        python = _PYTHON / Path(sys.executable).relative_to(sys.prefix)
        paths = [str(_CHECKOUT), str(_CHECKOUT / "classifier")]
        script.write_text(f"#!{python}\nimport sys\nsys.path[:0] = {paths!r}\nfrom rejectbox.cli import main\nmain()\n")
        script.chmod(0o755)
        self.environment = {
            "HOME": str(HOME),
            "USER": "nobody",
            "PATH": os.environ["PATH"],
            "XDG_RUNTIME_DIR": f"/run/user/{NOBODY}",
            "LC_ALL": "C.UTF-8",
            "NO_COLOR": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        self._process: subprocess.Popen[bytes] | None = None
        self._group = f"rejectbox-test-{os.getpid()}"

    def begin(self) -> None:
        """Raises RuntimeError with what was said where it does not come up."""
        self.own()
        log = self.home / "systemd.log"
        script = _BEGIN.format(
            user=NOBODY,
            as_user=" ".join(_AS_USER),
            unit_root=self._unit_root,
            inside=HOME,
            python=_PYTHON,
            checkout=_CHECKOUT,
            base=_BASE,
            prefix=shlex.quote(sys.prefix),
            root=shlex.quote(str(_ROOT)),
            opened=_opened(),
        )
        namespaces = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private")
        with log.open("wb") as file:
            self._process = subprocess.Popen(
                [*namespaces, "bash", "-c", script, "bash", str(self.home), self._group],
                env=self.environment,
                stdout=file,
                stderr=file,
            )
        end = time.monotonic() + 30
        begun = self.home / "begun"
        while not (begun.exists() and begun.read_text().strip()):
            if self._process.poll() is not None or time.monotonic() > end:
                self.end()
                raise RuntimeError(log.read_text(errors="replace").strip()[-300:] or "systemd --user does not come up")
            time.sleep(0.1)

    def own(self) -> None:
        """Give all below the home to its user."""
        for path in (self.home, *self.home.rglob("*")):
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """As the user, in a session of theirs, to its end."""
        assert self._process
        inside = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()[0]
        return subprocess.run(
            ["nsenter", f"--target={inside}", "--mount", "--pid", "--wd=/", *_AS_USER, *command],
            env=self.environment,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )

    def rejectbox(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run(str(self.command), *arguments)

    def end(self) -> None:
        if self._process is None:
            return
        self._process.send_signal(signal.SIGKILL)  # --kill-child: process 1 of the namespace goes, and all with it
        self._process.wait()
        self._process = None
        self._clear()

    def _clear(self) -> None:
        """The groups of processes that it made; the machine sees them where it has the unified hierarchy mounted."""
        for mounted in (Path("/sys/fs/cgroup/unified"), Path("/sys/fs/cgroup")):
            group = mounted / self._group
            end = time.monotonic() + 5
            while group.is_dir() and time.monotonic() < end:
                for folder in sorted(
                    (p for p in (group, *group.rglob("*")) if p.is_dir()), key=lambda p: -len(p.parts)
                ):
                    try:
                        folder.rmdir()
                    except OSError:
                        time.sleep(0.05)  # its processes are still on their way out


def _opened() -> str:
    """What lets an ordinary user run the Python that the virtual environment is of, where it lies in a closed home."""
    base = Path(sys.base_prefix).resolve()
    closed = next((one for one in reversed(base.parents) if not one.stat().st_mode & stat.S_IXOTH), None)
    if closed is None:
        return ""
    place, cover = shlex.quote(str(base)), shlex.quote(str(closed))
    covered = (f"mount --rbind {place} {_BASE}", f"mount -t tmpfs -o mode=755 tmpfs {cover}")
    return "\n".join((*covered, f"mkdir -p {place}", f"mount --rbind {_BASE} {place}"))


def why_not() -> str:
    """Why it cannot be tried here, or ""."""
    if os.geteuid() != 0 or sys.platform != "linux":
        return "to make the namespaces needs root on Linux"
    needed = ("systemd", "systemctl", "unshare", "nsenter", "setpriv")
    missing = [name for name in needed if not shutil.which(name)]
    return f"not installed: {', '.join(missing)}" if missing and not required() else ""
