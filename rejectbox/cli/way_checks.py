"""`rejectbox doctor` on the way to a server: name, TCP, TLS, certificate. What lies behind a trouble is not tried."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rejectbox.cli.checks import FAILED, USER, Check, failed
from rejectbox.errors import RejectboxError
from rejectbox.mailbox import probing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rejectbox.config import Account
    from rejectbox.mailbox.probing import Certificate, Doubted, Reached

SOON = 14
"""Days before its end from which on a certificate is warned of; most are renewed 30 days before."""
_LAYERS = ("DNS", "TCP", "TLS", "certificate")


def of_way(account: Account) -> Iterator[Check]:
    """A line for each of DNS, TCP, TLS and certificate; after an error, the others are skipped."""
    done: list[str] = []
    for check in _steps(account):
        yield check.of(account.name)
        done.append(check.check)
        if check.status == "error":
            yield from skipped(account, (one for one in _LAYERS if one not in done), check.check)
            return


def skipped(account: Account, layers: Iterable[str], because: str) -> Iterator[Check]:
    """Lines for what was not come to."""
    for layer in layers:
        yield Check(layer, "skipped", f"not tried, because of {because}", account=account.name)


def _steps(account: Account) -> Iterator[Check]:
    layer = "DNS"
    try:
        found = probing.addresses(account)
        yield Check("DNS", "ok", _names(account.host, found))
        layer = "TCP"
        yield _tcp(account, probing.reach(account, found))
        layer = "TLS"
        if account.security == "none":
            yield Check("TLS", "ok", 'none, as account.security = "none" says')
            yield Check("certificate", "ok", "none, without TLS")
            return
        secured = probing.secure(account)
        yield Check("TLS", "ok", f"{secured.version}, {secured.cipher}{_after(account)}")
        yield _good(account, secured.certificate)
    except probing.Doubted as doubted:
        yield Check("TLS", "ok", f"the server speaks it{_after(account)}")
        yield _bad(account, doubted, probing.shown(account))
    except RejectboxError as error:
        yield failed(layer, account.name, error, _remedy(account, layer, str(error)))


def _remedy(account: Account, layer: str, said: str) -> str:
    if layer != "TLS":
        return "Check account.host and account.port, and the network"
    if account.security == "tls" and ("WRONG_VERSION" in said.upper() or "wrong version" in said.lower()):
        return 'No TLS is spoken on that port: set account.security = "starttls", or account.port = 993'
    return "Check account.port and account.security, and the network: a firewall or virus scanner may stand in between"


def _after(account: Account) -> str:
    return ", after STARTTLS" if account.security == "starttls" else ""


def _names(host: str, found: tuple[str, ...]) -> str:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return f"{host} is {', '.join(found)}"
    return f"{host} is an address; no name is looked up"


def _tcp(account: Account, reached: Sequence[Reached]) -> Check:
    """TCP is well where any address answers; one that does not is what each connection has to wait for."""
    good = [one for one in reached if not one.trouble]
    bad = [f"{one.address}: {one.trouble}" for one in reached if one.trouble]
    if not good:
        remedy = "Check account.port and the network; a firewall may be in the way"
        return Check("TCP", "error", f"port {account.port} takes no connection ({'; '.join(bad)})", remedy, code=FAILED)
    said = f"port {account.port} of {good[0].address} answers after {good[0].seconds * 1000:.0f} ms"
    if not bad:
        return Check("TCP", "ok", said)
    waits = "; ".join(bad)
    remedy = "Mostly that is IPv6 which the router offers and does not lead on; each connection may wait for it"
    return Check("TCP", "warning", f"{said}, but not all addresses do ({waits})", remedy)


def _good(account: Account, found: Certificate) -> Check:
    days = (found.ends - datetime.now(UTC)).days
    said = f"for {_listed(found.names) or found.subject}, issued by {found.issuer}, trusted"
    said += " with account.ca_file" if account.ca_file else ""
    said += f", ends {found.ends:%Y-%m-%d}, in {days} days"
    if days >= SOON:
        return Check("certificate", "ok", said)
    remedy = "Ask whoever runs the server to renew it; once it is over, this account stops"
    return Check("certificate", "warning", said, remedy)


def _bad(account: Account, doubted: Doubted, found: Certificate | None) -> Check:
    what, remedy = f"not to be trusted ({doubted})", "Ask whoever runs the server"
    if found:
        now = datetime.now(UTC)
        issued = f"issued by {found.issuer}"
        if doubted.doubt == "over" and found.ends < now:
            what = f"over since {found.ends:%Y-%m-%d}, {issued}"
            remedy = "Ask whoever runs the server to renew it, and check this machine's clock"
        elif doubted.doubt == "early":
            what = f"not valid before {found.begins:%Y-%m-%d %H:%M} UTC, {issued}"
            remedy = f"Check this machine's clock: it says {now:%Y-%m-%d %H:%M} UTC"
        elif doubted.doubt == "name":
            what = f"for {_listed(found.names) or found.subject}, not for {account.host}, {issued}"
            remedy = "Set account.host to a name that it is for, if that is your server"
        elif doubted.doubt == "itself":
            what = f"for {_listed(found.names) or found.subject}, vouched for by nobody but itself"
            remedy = "If it is your own server, name that certificate in account.ca_file; if not, somebody may stand in between"
        elif doubted.doubt == "stranger":
            what = f"{issued}, whom this machine does not trust ({doubted})"
            remedy = (
                "If that is your server's own authority, your company's or your virus scanner's, name its certificate in "
                "account.ca_file; if it is none of these, the server does not send its whole chain, or somebody stands in between"
            )
    return Check("certificate", "error", what, remedy, code=USER)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
