"""After a refused log-in nothing signs in again by itself; and what a provider publishes is passed on."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.demo.places import HOME_PASSWORD, Network, Policy
from assistant.host.refusedlogins import RefusedLogins
from assistant.model.finding import Caution, Diagnosis, RemedyKind, Restriction
from assistant.model.observation import Exchange, Failure, Role, Step
from assistant.model.progress import Event
from assistant.model.secret import Purpose, Secret
from assistant.probe.https import Fetched, FetchError
from assistant.session.assistant import Assistant
from assistant.session.request import GivenSecret, Request
from assistant.session.world import World
from tests.unit.session.test_run import HOME, OUTSIDE, diagnose, seen, somewhere

WRONG = Secret("not this one")
WEBMAIL = "https://webmail.adatum.com/"


def log_ins(events: list[Event]) -> list[Exchange]:
    """Return the account's own log-ins: those at the server of the user's other account are that one's."""
    return [
        one
        for one in seen(events)
        if isinstance(one, Exchange) and one.step in {Step.AUTH, Step.POP_LOGIN} and one.role is not Role.LOCAL
    ]


def typed(secret: Secret) -> Request:
    given = GivenSecret(address=HOME, purpose=Purpose.OUTGOING, username=None, secret=secret)
    return Request(account=HOME, secrets=(given,))


async def with_wrong_password(folder: Path, then: Callable[[World], Awaitable[None]], policy: Policy) -> None:
    def remembering(world: World) -> World:
        return replace(world, refused_logins=RefusedLogins(folder / "state" / "refused-logins.json"))

    async with somewhere(Network.HOTEL, policy, change=remembering) as world:
        for purpose in Purpose:
            world.secrets.put(HOME, purpose, "anna", WRONG)
        diagnosis, events = await diagnose(world, Request(account=HOME))
        assert Restriction.AUTHENTICATION_FAILED in diagnosis.accounts[0].verdict.causes
        assert len(log_ins(events)) == 1
        await then(world)


@pytest.mark.parametrize("policy", [Policy.AUTHENTICATION, Policy.POP_FIRST])
def test_the_next_run_does_not_sign_in_by_itself(tmp_path: Path, policy: Policy) -> None:
    async def then(world: World) -> None:
        _, events = await diagnose(world, Request(account=HOME))
        assert log_ins(events) == []

    asyncio.run(with_wrong_password(tmp_path, then, policy))


def test_the_next_run_says_so(tmp_path: Path) -> None:
    async def then(world: World) -> None:
        diagnosis, _ = await diagnose(world, Request(account=HOME))
        verdict = diagnosis.accounts[0].verdict
        assert verdict.restriction is Restriction.AUTHENTICATION_FAILED
        assert not verdict.proven
        assert "not tried again by itself" in verdict.summary.template
        assert RemedyKind.FIX_PASSWORD in {one.kind for one in diagnosis.accounts[0].remedies}

    asyncio.run(with_wrong_password(tmp_path, then, Policy.AUTHENTICATION))


def test_a_newly_typed_password_is_tried_the_same_one_not(tmp_path: Path) -> None:
    async def then(world: World) -> None:
        _, events = await diagnose(world, typed(WRONG))
        assert log_ins(events) == []
        diagnosis, events = await diagnose(world, typed(Secret(HOME_PASSWORD)))
        assert len(log_ins(events)) == 1
        assert diagnosis.accounts[0].verdict.restriction is Restriction.AUTHENTICATION_REQUIRED

    asyncio.run(with_wrong_password(tmp_path, then, Policy.AUTHENTICATION))


def test_a_changed_password_in_the_keyring_is_tried(tmp_path: Path) -> None:
    async def then(world: World) -> None:
        for purpose in Purpose:
            await Assistant(world).keep_secret(HOME, purpose, "anna", Secret(HOME_PASSWORD))
        diagnosis, _ = await diagnose(world, Request(account=HOME))
        assert diagnosis.accounts[0].remedies[0].proven

    asyncio.run(with_wrong_password(tmp_path, then, Policy.AUTHENTICATION))


def test_a_fix_is_the_users_own_wish_and_tries(tmp_path: Path) -> None:
    async def then(world: World) -> None:
        _, events = await diagnose(world, Request(account=HOME, for_fix=True))
        assert len(log_ins(events)) == 1

    asyncio.run(with_wrong_password(tmp_path, then, Policy.AUTHENTICATION))


class Publisher:
    """Answers for the provider's autoconfiguration, and nothing else."""

    def __init__(self, document: str | None) -> None:
        self._document = document

    async def get(
        self, url: str, *, deadline_s: float, accept: str = "*/*", if_none_match: str | None = None
    ) -> Fetched:
        """Return the document where it is asked for."""
        del deadline_s, accept
        if self._document is None or "/mail/config-v1.1.xml?" not in url:
            raise FetchError(Failure.DNS_NXDOMAIN, "no such name")
        return Fetched(status=200, headers=(), final_url=url, location=None, body=self._document.encode())


def published(login_page: str) -> str:
    return (
        '<clientConfig version="1.1"><emailProvider id="adatum.com"><domain>adatum.com</domain></emailProvider>'
        f'<webMail><loginPage url="{login_page}"/></webMail></clientConfig>'
    )


def asked_for_elsewhere(document: str | None, network: Network = Network.HOTEL) -> Diagnosis:
    async def run() -> Diagnosis:
        def published_by(world: World) -> World:
            return replace(world, programs=(), fetcher=Publisher(document))

        async with somewhere(network, change=published_by) as world:
            diagnosis, _ = await diagnose(world, Request(account=OUTSIDE, recipient=HOME))
        return diagnosis

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("page", "url"), [(WEBMAIL, WEBMAIL), ("http://webmail.adatum.com/", None), ("javascript:alert(1)", None)]
)
def test_webmail_only_is_said_with_the_page_that_the_provider_names(page: str, url: str | None) -> None:
    found = asked_for_elsewhere(published(page)).accounts[0]
    assert found.warnings[0] is Caution.WEBMAIL_ONLY
    assert found.verdict.proven
    best = found.remedies[0]
    assert (best.kind, best.url) == (RemedyKind.USE_WEBMAIL, url)
