"""imapd.conf and cyrus.conf for a Cyrus that runs wholly as one account without privileges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .server import encoded

if TYPE_CHECKING:
    from pathlib import Path

    from .certificates import Certificate
    from .private import Home
    from .settings import Settings


def imapd(home: Home, settings: Settings, certificate: Certificate) -> Path:
    root = home.path
    if settings.prefix not in {"", f"INBOX{settings.separator}"}:
        raise ValueError(f"Cyrus knows the prefixes '' and 'INBOX{settings.separator}', not {settings.prefix!r}")
    folders = [*([encoded(settings.drafts)] if settings.drafts is not None else []), "Sent", "Trash"]
    values = {
        "configdirectory": root / "conf",
        "defaultpartition": "default",
        "partition-default": root / "spool",
        "sievedir": root / "sieve",
        "lmtpsocket": root / "sockets/lmtp",
        "idlesocket": root / "sockets/idle",
        "notifysocket": root / "sockets/notify",
        "proc_path": root / "proc",
        "mboxname_lockpath": root / "lock",
        "master_pid_file": root / "master.pid",
        "master_ready_file": root / "master.ready",
        "cyrus_user": home.account.name,
        "cyrus_group": home.account.group,
        "servername": "localhost",
        "virtdomains": "userid",
        "defaultdomain": "localhost",
        "admins": "cyrus",
        "unixhierarchysep": "yes" if settings.separator == "/" else "no",
        "altnamespace": "no" if settings.prefix else "yes",
        "allowplaintext": "yes" if settings.plain_login else "no",
        "sasl_mech_list": "PLAIN LOGIN",
        "sasl_pwcheck_method": "auxprop",
        "sasl_auxprop_plugin": "sasldb",
        "sasl_sasldb_path": root / "sasldb2",
        "autocreate_quota": 0 if settings.quota is None else max(1, settings.quota // 1024),
        "autocreate_post": "yes",
        "autocreate_inbox_folders": " | ".join(folders),
        "autocreate_subscribe_folders": " | ".join(folders),
        "duplicatesuppression": "no",
        "imapidlepoll": 60 if settings.idle else 0,
        "failedloginpause": 0,
    }
    if settings.without:
        values |= {"suppress_capabilities": " ".join(sorted(settings.without))}
    if settings.special_use:
        values |= {f"xlist-{name.lower()}": name for name in ("Sent", "Trash")}
        values |= {"xlist-drafts": encoded(settings.drafts)} if settings.drafts is not None else {}
    if settings.tls:
        values |= {"tls_server_cert": certificate.chain, "tls_server_key": certificate.key}
    return home.write("imapd.conf", "".join(f"{key}: {value}\n" for key, value in values.items()), 0o644)


def services(home: Home, settings: Settings, tree: Path, ports: tuple[int, int]) -> Path:
    """One imapd waits in advance for each port, so that a test's first login costs no start."""
    programs, conf = tree / "usr/lib/cyrus/bin", f"-C {home.path}/imapd.conf"
    lines = [
        "START {",
        f'recover cmd="{programs}/ctl_cyrusdb {conf} -r"',
        "}",
        "SERVICES {",
        f'imap cmd="{programs}/imapd {conf}" listen="127.0.0.1:{ports[0]}" prefork=1',
        *([f'imaps cmd="{programs}/imapd {conf} -s" listen="127.0.0.1:{ports[1]}" prefork=1'] if settings.tls else []),
        f'lmtpunix cmd="{programs}/lmtpd {conf}" listen="{home.path}/sockets/lmtp" prefork=1',
        "}",
        "EVENTS {",
        "}",
        "DAEMON {",
        f'idled cmd="{programs}/idled {conf}"',
        "}",
    ]
    return home.write("cyrus.conf", "\n".join(lines) + "\n", 0o644)
