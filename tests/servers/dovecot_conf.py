"""dovecot.conf for a server that runs wholly as one account without privileges (Dovecot 2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .certificates import Certificate
    from .private import Home
    from .settings import Settings

# Every service whose default is root, or a chroot that only root can enter.
SERVICES = ("anvil", "auth", "auth-worker", "config", "imap", "imap-login", "log", "stats")

# What Dovecot 2.3 says of itself: imap_capability can only be replaced as a whole.
CAPABILITIES = (
    "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT MULTIAPPEND UNSELECT CHILDREN NAMESPACE UIDPLUS "
    "LIST-EXTENDED CONDSTORE QRESYNC ESEARCH SEARCHRES WITHIN LIST-STATUS BINARY MOVE LITERAL+ SPECIAL-USE"
).split()


def written(home: Home, settings: Settings, certificate: Certificate | None, ports: tuple[int, int]) -> Path:
    """Write the configuration.

    A password file for each user, because Dovecot looks for changes of a file only once a second.
    No auth-penalty socket, or one refused password slows every later login from 127.0.0.1 by seconds.
    """
    me, root = home.account, home.path
    plugins = [name for name, wanted in (("acl", settings.read_only_drafts), ("quota", settings.quota)) if wanted]
    text = f"""
        base_dir = {root}/run
        state_dir = {root}/run
        log_path = {root}/dovecot.log
        protocols = {"imap" if certificate else ""}
        listen = 127.0.0.1, 127.0.0.2
        default_internal_user = {me.name}
        default_internal_group = {me.group}
        default_login_user = {me.name}
        first_valid_uid = 1
        first_valid_gid = 1
        mail_location = maildir:{root}/mail/%u
        mail_plugins = {" ".join(plugins)}
        default_process_limit = 1000
        default_client_limit = 4000
        mailbox_idle_check_interval = 1 secs
        auth_failure_delay = 0
        login_greeting = Rejectbox test server
        {_tls(settings, certificate)}
        {_namespace(settings)}
        {_plugin(home, settings)}
        protocol imap {{
          mail_plugins = {" ".join(plugins + (["imap_quota"] if settings.quota else []))}
          {_offered(settings)}
        }}
        {_tokens(home, settings)}
        passdb {{
          driver = passwd-file
          mechanisms = plain login
          args = scheme=PLAIN username_format=%u {root}/users/%u
        }}
        userdb {{
          driver = static
          args = uid={me.uid} gid={me.gid} home={root}/mail/%u
        }}
        {"".join(_service(name, me.name) for name in SERVICES)}
        service anvil {{
          unix_listener anvil-auth-penalty {{
            mode = 0
          }}
        }}
        service imap-login {{
          inet_listener imap {{
            port = {ports[0]}
          }}
          inet_listener imaps {{
            port = {ports[1]}
            ssl = yes
          }}
        }}
    """
    return home.write("dovecot.conf", "\n".join(line.strip() for line in text.splitlines()) + "\n", 0o644)


def _offered(settings: Settings) -> str:
    names = [name for name in CAPABILITIES if name not in settings.hidden]
    return f"imap_capability = {' '.join(names)}" if settings.hidden else ""


def _service(name: str, user: str) -> str:
    return f"service {name} {{\n user = {user}\n chroot =\n}}\n"


def _tls(settings: Settings, certificate: Certificate | None) -> str:
    if certificate is None or not settings.tls:
        return "ssl = no\ndisable_plaintext_auth = no"
    plain = "no" if settings.plain_login else "yes"
    return f"ssl = yes\nssl_cert = <{certificate.chain}\nssl_key = <{certificate.key}\ndisable_plaintext_auth = {plain}"


def _tokens(home: Home, settings: Settings) -> str:
    if not settings.introspection:
        return ""
    text = f"introspection_url = {settings.introspection}\nintrospection_mode = post\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n"
    args = home.write("oauth2", text)
    mechanisms = " ".join(settings.mechanisms)
    return f"auth_mechanisms = plain login {mechanisms}\npassdb {{\ndriver = oauth2\nmechanisms = {mechanisms}\nargs = {args}\n}}"


def _namespace(settings: Settings) -> str:
    folders = {"Sent": "\\Sent", "Trash": "\\Trash"}
    if settings.drafts is not None:
        folders = {settings.drafts: "\\Drafts", **folders}
    boxes = "".join(
        f'mailbox "{name}" {{\n auto = subscribe\n{f" special_use = {use}" if settings.special_use else ""}\n}}\n'
        for name, use in folders.items()
    )
    return f"""namespace inbox {{
        inbox = yes
        separator = {settings.separator}
        prefix = {settings.prefix}
        {boxes}
    }}"""


def _plugin(home: Home, settings: Settings) -> str:
    lines = []
    if settings.quota is not None:
        lines += [
            "quota = count:User quota",
            "quota_vsizes = yes",
            f"quota_rule = *:storage={settings.quota}B",
        ]
        lines += ["quota_grace = 0"]
    if settings.read_only_drafts:
        acl = home.write("acl", f"{settings.prefix}{settings.drafts} owner lrws\n", 0o644)
        lines += [f"acl = vfile:{acl}"]
    return "plugin {\n" + "\n".join(lines) + "\n}"
