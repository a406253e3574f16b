"""Puts the real world together: this computer's network, keyring, mail programs and history. For both faces."""

import asyncio
import ssl
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Final

from publicsuffixlist import PublicSuffixList

from assistant.cli.tables import shared_rules
from assistant.clients.registry import installed_programs
from assistant.engine.policy.signed import LINK, link_of
from assistant.host.authorities import local_authorities
from assistant.host.fingerprint import fingerprint, installation_key
from assistant.host.history import History
from assistant.host.items import SecretServiceItems
from assistant.host.memory import FileMemory
from assistant.host.network import reader
from assistant.host.ownfiles import KEY, OwnFiles
from assistant.host.paths import paths
from assistant.host.policy.kept import KeptPolicy
from assistant.host.policy.sources import read_policy, whole_source
from assistant.host.poplogins import PopLogins
from assistant.host.preferences import PreferencesFile
from assistant.host.proofs import Proofs
from assistant.host.refusedlogins import RefusedLogins
from assistant.host.secrets import KeyringStore
from assistant.host.settings import SettingsFile
from assistant.host.systemlog import system_log
from assistant.host.wayout import tunnel_to
from assistant.model.event import LogEvent
from assistant.model.policy import Level, Policy, PolicyRead, TlsVersion
from assistant.probe.collector import Collector
from assistant.probe.hops import system_hops
from assistant.probe.https import SystemFetcher
from assistant.probe.resolver import SystemResolver
from assistant.probe.transport import SystemDialer, Trust
from assistant.session.renewal import Renewal
from assistant.session.world import Options, PortalProbe, World

_GRACE_S: Final = 2.0
"""What a signed policy that is on its way may take more than the command itself."""


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@lru_cache(maxsize=2048)
def registrable_domain(host: str) -> str | None:
    """Return the registrable domain of a host name by the public suffix list (publicsuffix.org, with its private part).

    A top-level domain that the list does not know counts as a public suffix.
    """
    found: str | None = _suffixes().privatesuffix(host)
    return found


def options_of(found: PolicyRead) -> Options:
    """Say what the policy in force, the user's settings among it, allows."""
    policy = found.policy
    third = policy.third_parties
    return Options(
        portal_probes=tuple(
            PortalProbe(url=page.url, status=page.status, body=page.body)
            for page in (third.portal_pages if third.portal_probes else ())
        ),
        ispdb_url=third.ispdb_url if third.ispdb else None,
        blocklists=third.blocklist_zones if third.blocklists else (),
        probe_recipients=policy.probe_recipients,
        echo_address=policy.echo_address,
        policy=policy,
        said=found,
    )


def preferences_file() -> PreferencesFile:
    """Return the user's settings as the settings page sees them. Touches nothing."""
    places = paths()
    return PreferencesFile(SettingsFile(places.settings), whole_source(places.state))


def trust_of(policy: Policy) -> Trust:
    """Return the trust that speaks no older TLS than the policy wants."""
    return Trust(minimum=ssl.TLSVersion.TLSv1_3 if policy.minimum_tls is TlsVersion.TLS_1_3 else ssl.TLSVersion.TLSv1_2)


def read_own_policy() -> PolicyRead:
    """Return the policy of this computer, with the user's settings in it; only files are read."""
    places = paths()
    return read_policy(whole_source(places.state), SettingsFile(places.settings))


def logs_of(policy: Policy) -> Callable[[LogEvent], None]:
    """Return what tells the system's log, and the organisation's collector where the policy names one."""
    write, url = system_log(), policy.collector
    if url is None:
        return write
    hand_over = Collector(
        url,
        lambda: SystemFetcher(SystemResolver(), SystemDialer(), trust_of(policy)),
        lambda: datetime.now(UTC),
    )

    def tell(event: LogEvent) -> None:
        write(event)
        hand_over(event)

    return tell


def real_world(found: PolicyRead) -> World:
    """Return the world of this computer under a policy. Touches no network; no mail program's files are read yet."""
    # Loaded now: on first use it would hold up a dialogue with a server.
    _suffixes()
    places = paths()
    policy = found.policy
    resolver = SystemResolver()
    dialer = SystemDialer()
    trust = trust_of(policy)
    key = cache(lambda: installation_key(places.state / KEY))
    return World(
        clock=time.monotonic,
        utc_now=lambda: datetime.now(UTC),
        resolver=resolver,
        dialer=dialer,
        trust=trust,
        fetcher=SystemFetcher(resolver, dialer, trust),
        network=reader(),
        secrets=KeyringStore(),
        items=SecretServiceItems() if sys.platform == "linux" else None,
        programs=installed_programs(),
        history=History(places.history),
        own_files=OwnFiles(places),
        registrable=registrable_domain,
        rules=lambda: shared_rules(policy.error_texts),
        hops=system_hops(),
        tunnel_to=tunnel_to,
        local_authorities=local_authorities,
        platform=sys.platform,
        pop_logins=PopLogins(places.state / "pop-logins.json"),
        memory=FileMemory(places.state / "memory.json", key),
        network_mark=lambda snapshot: fingerprint(snapshot, key()),
        refused_logins=RefusedLogins(places.state / "refused-logins.json"),
        proofs=Proofs(places.state / "proofs.json"),
        options=options_of(found),
        tell_log=logs_of(policy),
    )


def renewal_of(found: PolicyRead) -> Renewal | None:
    """Return what asks for the signed policy that this computer's managed policy names; None where it names none."""
    value = next((one.value for one in found.values if one.key == LINK and one.level is Level.MANAGED), None)
    link = link_of(value)
    if link is None:
        return None
    return Renewal(link=link, kept=KeptPolicy(paths().state), utc_now=lambda: datetime.now(UTC))


@asynccontextmanager
async def open_real_world() -> AsyncIterator[World]:
    """Open the world of this computer for a command; the organisation's signed policy is asked for meanwhile."""
    found = read_own_policy()
    world, renewal = real_world(found), renewal_of(found)
    if renewal is None:
        yield world
        return
    # A group would wrap what the command raises.
    asked = asyncio.create_task(renewal.run(world.fetcher))  # noqa: TID251 - kept, and ended below
    try:
        yield world
    finally:
        await asyncio.wait([asked], timeout=_GRACE_S)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
