"""What Debian's start scripts would tell Courier, for one that runs wholly as one account without privileges."""

from __future__ import annotations

import base64
import hashlib
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .certificates import Certificate
    from .private import Home
    from .settings import Settings

CAPABILITIES = "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE".split()
# What the programs read besides their own files; the rest of /etc they need not see.
BORROWED = ("passwd", "group", "nsswitch.conf", "ld.so.cache")


def libraries(tree: Path) -> str:
    """LD_LIBRARY_PATH for the unpacked programs."""
    return ":".join(sorted({str(file.parent) for file in tree.rglob("*.so.*")}))


def environment(home: Home, tree: Path, settings: Settings, certificate: Certificate, pem: Path) -> dict[str, str]:
    """What /etc/courier/imapd and imapd-ssl would set; IDLE announces by FAM, which Debian leaves off, instead of every 60 s."""
    offered = " ".join(one for one in CAPABILITIES if one not in settings.hidden)
    values = {
        "LD_LIBRARY_PATH": libraries(tree),
        "IMAP_CAPABILITY": offered,
        "IMAP_CAPABILITY_TLS": f"{offered} AUTH=PLAIN",
        "IMAP_KEYWORDS": "1",
        "IMAP_ACL": "1",
        "IMAP_USELOCKS": "1",
        "IMAP_ENHANCEDIDLE": "1",
        "GAM_CLIENT_ID": home.path.name,
        "IMAP_MAILBOX_SANITY_CHECK": "1",
        "IMAP_TRASHFOLDERNAME": "Trash",
        "IMAP_STARTTLS": "NO",
    }
    if settings.tls:
        values |= {
            "IMAP_STARTTLS": "YES",
            "IMAP_TLS_REQUIRED": "0" if settings.plain_login else "1",
            "COURIERTLS": str(tree / "usr/bin/couriertls"),
            "TLS_CERTFILE": str(pem),
            "TLS_TRUSTCERTS": str(certificate.ca_file),
            "TLS_VERIFYPEER": "NONE",
        }
    return values


def etc(home: Home) -> Path:
    """The /etc of the private mount namespace."""
    folder = home.folder("etc", "courier").parent
    for name in BORROWED:
        if (original := Path("/etc") / name).exists():
            (folder / name).write_bytes(original.read_bytes())
    with (folder / "passwd").open("a") as names:
        names.write(f"courier:x:{home.account.uid}:{home.account.gid}::/:/bin/sh\n")  # imaplogin's STARTTLS asks for it
    home.write("etc/courier/authdaemonrc", 'authmodulelist="authuserdb"\nauthmodulelistorig="authuserdb"\ndaemons=3\n')
    return folder


def write_users(home: Home, tree: Path, users: Mapping[str, str]) -> None:
    """Courier's userdb, anew and each file at once; authdaemond sees that it has changed."""
    account = home.account
    tables = {
        "userdb": {name: f"uid={account.uid}|gid={account.gid}|home={home.path}/mail/{name}" for name in users},
        "userdbshadow": {
            name: "imappw={SHA256}" + base64.b64encode(hashlib.sha256(password.encode()).digest()).decode()
            for name, password in users.items()
        },
    }
    program = tree / "usr/lib/courier/courier-authlib/makedatprog"
    for table, lines in tables.items():
        text = "".join(f"{name}\t{value}\n" for name, value in lines.items()) + ".\n"
        written = home.path / f"etc/courier/{table}.dat"
        command = (program, "-", written.with_suffix(".new"), written)
        home.run(*command, stdin=text.encode(), env={"LD_LIBRARY_PATH": libraries(tree)})


def script(home: Home, tree: Path, settings: Settings, ports: tuple[int, int], drop: list[str]) -> Path:
    """What runs in the private namespaces: its mounts, then `drop`, which gives up root, then the daemons.

    The paths of authdaemond's socket and of /etc/courier are compiled in. couriertcpd leads a process group of its own, so
    the shell stays as the first process of its PID namespace: when that is killed, all are.
    """
    daemons = f"""
        {tree}/usr/libexec/gam_server --notimeout {home.path.name} &
        {tree}/usr/lib/courier/courier-authlib/authdaemond &
        while [ ! -S /run/courier/authdaemon/socket ]; do sleep 0.02; done
    """
    tcpd = f"{tree}/usr/sbin/couriertcpd -address=127.0.0.1 -maxprocs=300 -maxperip=300 -nodnslookup -noidentlookup"
    login = f"{tree}/usr/lib/courier/courier/imaplogin {tree}/usr/bin/imapd Maildir"
    if settings.tls:
        daemons += f"IMAP_TLS=1 {tcpd} {ports[1]} {tree}/usr/bin/couriertls -server -tcpd {login} &\n"
    daemons += f"{tcpd} {ports[0]} {login} &\nwait\n"
    text = f"""
        set -e
        mount -t tmpfs -o mode=755 tmpfs /run
        mkdir -p /run/courier/authdaemon
        chown -R {home.account.uid}:{home.account.gid} /run/courier
        mount --bind {home.path}/etc /etc
        exec {" ".join(drop)} sh -c {shlex.quote(daemons)}
    """
    return home.write("start.sh", "\n".join(line.strip() for line in text.splitlines()) + "\n", 0o644)
