"""Puts the real world together: this computer's network, keyring, mail programs and history. For both faces."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache

from publicsuffixlist import PublicSuffixList

from assistant.cli.tables import explain_rules
from assistant.clients.registry import installed_programs
from assistant.host.fingerprint import fingerprint, installation_key
from assistant.host.history import History
from assistant.host.network import reader
from assistant.host.paths import paths
from assistant.host.poplogins import PopLogins
from assistant.host.proofs import Proofs
from assistant.host.secrets import KeyringStore
from assistant.host.settings import Settings, SettingsFile
from assistant.probe.hops import system_hops
from assistant.probe.https import SystemFetcher
from assistant.probe.resolver import SystemResolver
from assistant.probe.transport import SystemDialer, Trust
from assistant.session.world import Options, PortalProbe, World


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def registrable_domain(host: str) -> str | None:
    """Return the registrable domain of a host name by the public suffix list (publicsuffix.org, with its private part).

    A top-level domain that the list does not know counts as a public suffix.
    """
    found: str | None = _suffixes().privatesuffix(host)
    return found


def options_of(settings: Settings) -> Options:
    """Say what the user's settings allow."""
    third = settings.third_parties
    return Options(
        portal_probes=tuple(
            PortalProbe(url=page.url, status=page.status, body=page.body)
            for page in (third.portal_pages if third.portal_probes else ())
        ),
        ispdb_url=third.ispdb_url if third.ispdb else None,
    )


def real_world() -> World:
    """Return the world of this computer. Touches no network; reads only Roampost's own settings."""
    # Loaded now: on first use it would hold up a dialogue with a server.
    _suffixes()
    places = paths()
    resolver = SystemResolver()
    dialer = SystemDialer()
    trust = Trust()
    return World(
        clock=time.monotonic,
        utc_now=lambda: datetime.now(UTC),
        resolver=resolver,
        dialer=dialer,
        trust=trust,
        fetcher=SystemFetcher(resolver, dialer, trust),
        network=reader(),
        secrets=KeyringStore(),
        programs=installed_programs(),
        history=History(places.history),
        registrable=registrable_domain,
        rules=explain_rules,
        hops=system_hops(),
        pop_logins=PopLogins(places.state / "pop-logins.json"),
        proofs=Proofs(places.state / "proofs.json"),
        network_mark=lambda snapshot: fingerprint(snapshot, installation_key(places.state / "installation.key")),
        options=options_of(SettingsFile(places.settings).load().settings),
    )


@asynccontextmanager
async def open_real_world() -> AsyncIterator[World]:
    """Open the world of this computer for a command."""
    yield real_world()
