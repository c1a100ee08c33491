"""Makes the mail servers, clients and keyrings of the tests present: `python3 tests/servers/install.py dovecot [cyrus] ...`.

Standard library only, because it runs with the system's Python before any virtual environment exists.
Debian's dovecot, cyrus and courier packages conflict: Dovecot is installed, Cyrus and Courier are only unpacked. Roundcube
is only unpacked too: installed, it would make a database, enable timers and ask for a web server.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CACHE = Path(__file__).resolve().parents[2] / ".servers"
DOVECOT_PACKAGES = ("dovecot-imapd",)
CYRUS_PACKAGES = ("cyrus-common", "cyrus-imapd", "sasl2-bin", "libsasl2-modules", "libsasl2-modules-db")
COURIER_PACKAGES = ("courier-imap", "courier-base", "courier-authlib", "courier-authlib-userdb", "gamin", "libgamin0")
MUTT_PACKAGES = ("mutt",)
TMUX_PACKAGES = ("tmux",)
SHELL_PACKAGES = ("tmux", "zsh", "fish", "mandoc")
ROUNDCUBE_PACKAGES = ("roundcube-core",)
ROUNDCUBE_NEEDS = (
    *("php-cli", "php-intl", "php-mbstring", "php-sqlite3", "php-xml", "php-pear", "php-auth-sasl", "php-mail-mime"),
    *("php-net-smtp", "php-masterminds-html5", "php-guzzlehttp-guzzle", "libjs-bootstrap4", "libjs-jquery"),
    *("libjs-jquery-ui", "libjs-jstimezonedetect", "chromium", "chromium-driver"),
)
SYSTEM_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/bin", "/sbin"))
# Two installs on one machine wait for each other instead of failing.
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=120")
POLICY = Path("/usr/sbin/policy-rc.d")


class MissingError(Exception):
    """A server or client can't be made present here; the text says why."""


def required() -> bool:
    """Whether a missing server or client is a failure: on a build machine a skipped test would be a silent hole."""
    return os.environ.get("REJECTBOX_REQUIRE_SERVERS") == "1" or os.environ.get("CI") == "true"


def dovecot_program(name: str) -> Path | None:
    """An ordinary user's PATH often lacks /usr/sbin, where Debian puts dovecot."""
    found = shutil.which(name, path=SYSTEM_PATH)
    return Path(found) if found else None


def dovecot_present() -> bool:
    return (
        dovecot_program("dovecot") is not None
        and dovecot_program("doveadm") is not None
        and Path("/usr/lib/dovecot/imap").exists()
    )


def cyrus_present(cache: Path = CACHE) -> bool:
    return (cache / "cyrus" / "complete").exists()


def courier_present(cache: Path = CACHE) -> bool:
    return (cache / "courier" / "complete").exists()


def tmux_present() -> bool:
    return shutil.which("tmux") is not None


def mutt_present() -> bool:
    return shutil.which("mutt") is not None and tmux_present()


def roundcube_present(cache: Path = CACHE) -> bool:
    return (cache / "roundcube" / "complete").exists() and all(map(shutil.which, ("php", "chromium", "chromedriver")))


def run(*command: str, cwd: Path | None = None) -> str:
    """Run a program that asks nothing, to its end; what it said when it failed is the error."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C", "RUNLEVEL": "1"}
    try:
        return subprocess.run(
            command, cwd=cwd, env=environment, input="", capture_output=True, text=True, check=True
        ).stdout
    except subprocess.CalledProcessError as failure:
        said = (failure.stderr or failure.stdout).strip()[-800:]
        raise MissingError(f"`{' '.join(command)}` failed: {said}") from failure


def require_apt() -> None:
    if shutil.which("apt-get", path=SYSTEM_PATH) is None:
        raise MissingError("there is no apt-get here (on macOS, run the tests in a Debian container)")


def install_dovecot() -> None:
    if dovecot_present():
        return
    fresh = dovecot_program("dovecot") is None
    install("dovecot", DOVECOT_PACKAGES)
    if fresh:
        disable_at_boot()


def install_tmux() -> None:
    if not tmux_present():
        install("tmux", TMUX_PACKAGES)


def install_mutt() -> None:
    install_tmux()
    if not mutt_present():
        install("mutt", MUTT_PACKAGES)


def shells_present() -> bool:
    return all(map(shutil.which, SHELL_PACKAGES))


def install_shells() -> None:
    if not shells_present():
        install("shells", SHELL_PACKAGES)


def install_strace() -> None:
    if not shutil.which("strace"):
        install("strace", ("strace",))


def keyring_present() -> bool:
    return bool(shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session"))


def install_keyring() -> None:
    if not keyring_present():
        install("keyring", ("gnome-keyring", "dbus"))


def install_systemd() -> None:
    if not all(map(shutil.which, ("systemd-analyze", "setpriv", "nsenter", "dbus-run-session"))):
        install("systemd", ("systemd", "util-linux", "dbus"))


def install_roundcube(cache: Path = CACHE) -> None:
    if roundcube_present(cache):
        return
    install("roundcube", ROUNDCUBE_NEEDS)
    unpack(cache / "roundcube", list(ROUNDCUBE_PACKAGES))
    # Its links to Debian's JavaScript libraries lead out of the package, relative to where it would be installed.
    (cache / "roundcube/usr/share/javascript").symlink_to("/usr/share/javascript")
    (cache / "roundcube/complete").write_text("")


@functools.cache
def update() -> None:
    run(*APT, "update")


def install(name: str, packages: tuple[str, ...]) -> None:
    """From Debian, with no daemon started and no question asked."""
    require_apt()
    if all(installed(package) for package in packages):
        return
    if os.geteuid() != 0:
        raise MissingError(f"installing needs root: run `sudo python3 tests/servers/install.py {name}`")
    ours = not POLICY.exists()
    if ours:
        POLICY.write_text("#!/bin/sh\nexit 101\n")
        POLICY.chmod(0o755)
    try:
        update()
        run(*APT, "install", "-y", "--no-install-recommends", *packages)
    finally:
        if ours:
            POLICY.unlink(missing_ok=True)


def disable_at_boot() -> None:
    """policy-rc.d only stops the start at installation; without this a reboot would open port 143."""
    if Path("/run/systemd/system").exists():
        with contextlib.suppress(MissingError):
            run("systemctl", "disable", "dovecot.service", "dovecot.socket")


def unpack_cyrus(cache: Path = CACHE) -> None:
    if not cyrus_present(cache):
        unpack_server(cache / "cyrus", CYRUS_PACKAGES)


def unpack_courier(cache: Path = CACHE) -> None:
    if not courier_present(cache):
        unpack_server(cache / "courier", COURIER_PACKAGES)


def unpack_server(target: Path, packages: tuple[str, ...]) -> None:
    require_apt()
    if os.geteuid() == 0:
        update()
    unpack(target, with_libraries(packages))
    (target / "complete").write_text("")


def unpack(target: Path, packages: list[str]) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    target.parent.chmod(0o755)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        run("apt-get", "download", *packages, cwd=Path(folder))
        for package in sorted(Path(folder).glob("*.deb")):
            run("dpkg", "-x", str(package), str(target))


def with_libraries(packages: tuple[str, ...]) -> list[str]:
    """The packages and the shared libraries they need that the system lacks.

    Only names in lib* are followed: the others pull in mail transports, adduser and a database.
    """
    wanted, queue = list(packages), list(packages)
    while queue:
        for line in run("apt-cache", "depends", "--important", queue.pop()).splitlines():
            need = re.match(r"\s+(?:Pre)?Depends: (lib\S+)", line)
            if need and (name := need[1]) not in wanted and not installed(name):
                wanted.append(name)
                queue.append(name)
    return wanted


def installed(package: str) -> bool:
    done = subprocess.run(
        ["dpkg-query", "-W", "-f=${db:Status-Status}", package], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() == "installed"


INSTALLERS = {
    "dovecot": install_dovecot,
    "cyrus": unpack_cyrus,
    "courier": unpack_courier,
    "tmux": install_tmux,
    "mutt": install_mutt,
    "roundcube": install_roundcube,
    "strace": install_strace,
    "systemd": install_systemd,
    "keyring": install_keyring,
    "shells": install_shells,
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in INSTALLERS]
    if unknown or not names:
        print(f"usage: install.py {' '.join(f'[{name}]' for name in INSTALLERS)}", file=sys.stderr)
        return 2
    missing = False
    for name in names:
        try:
            INSTALLERS[name]()
        except MissingError as problem:
            missing = True
            print(f"Tests that need {name} will be skipped: {problem}.", file=sys.stderr)
        else:
            print(f"{name} is present.")
    return 1 if missing and required() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
