"""The eight rows that everybody knows, under five restrictions, for both accounts: said and true, side by side.

A row is a place (home, office, hotel, airport) and a recipient (inside or outside the account's own domain). What is
true is asked of the real servers by `tests.lab.truth`, which shares nothing with the product.
"""

from collections.abc import Callable

import pytest

from tests.lab import truth
from tests.lab.fixtures import shared_lab
from tests.lab.lab import Lab
from tests.lab.policies import FIVE, Policy
from tests.lab.truth import Row, Way
from tests.lab.world import Operator
from tests.scenarios.traveller import Answer, Traveller

pytestmark = pytest.mark.namespaces

PLACES = ("home", "office", "hotel", "airport")
NOT_TO_BE_CARRIED_OUT = {"ask_provider", "wait", "change_network", "use_webmail"}


def account(lab: Lab, which: str) -> Operator:
    return lab.world.provider if which == "home-account" else lab.world.work


def check_row(lab: Lab, person: Traveller, operator: Operator, place: str, recipient: str) -> None:
    here = lab.place(place)
    true = truth.row(lab, here, operator, recipient)
    said = person.diagnose(here, operator, recipient)
    forget_logins(lab)
    expected = (true.relaying, true.blocked, true.restriction)
    assert (said.relaying, said.blocked, said.restriction) == expected, f"truth: {true}\n{said.text}"
    # Not known is allowed, wrong is not.
    assert said.on_provider_network in (None, lab.world.places[place] is operator), said.text
    assert said.finished.status == status(said), said.text
    check_first_remedy(lab, operator, place, recipient, true, said)
    check_proven_remedies(lab, operator, place, recipient, said)


def forget_logins(lab: Lab) -> None:
    for site in (lab.provider, lab.work):
        assert site.dovecot is not None
        site.dovecot.forget_logins()


def status(said: Answer) -> int:
    """The exit status that the contract asks for."""
    if said.blocked is False:
        return 0
    return 1 if any(remedy["kind"] not in NOT_TO_BE_CARRIED_OUT for remedy in said.remedies) else 2


def check_first_remedy(lab: Lab, operator: Operator, place: str, recipient: str, true: Row, said: Answer) -> None:
    """The way out that there is comes first, and was tried."""
    local = lab.world.places[place]
    match true.opened_by:
        case "nothing":
            assert said.remedies == []
        case "authentication":
            first = said.remedies[0]
            assert (first["kind"], first["proven"]) == ("enable_authentication", True), said.text
            assert first["outgoing"]["port"] in (465, 587)
            assert first["outgoing"]["security"] != "none"
        case "pop-first":
            assert (said.remedies[0]["kind"], said.remedies[0]["proven"]) == ("pop_first", True), said.text
        case "location" if local.smtp is not None and local is not operator:
            relay = Way(host=local.smtp_host)
            if truth.ask(lab.place(place), relay, operator.user_address, [recipient])[recipient].accepted:
                first = said.remedies[0]
                assert (first["kind"], first["proven"]) == ("switch_server", True), said.text
                assert first["outgoing"]["host"] in (local.smtp_host, local.mx_host)
                assert "other_operator_reads_mail" in first["risks"]
        case _:
            assert not any(remedy["proven"] for remedy in said.remedies), said.text


def check_proven_remedies(lab: Lab, operator: Operator, place: str, recipient: str, said: Answer) -> None:
    """Whatever is said to be proven works when somebody else tries it."""
    for remedy in said.remedies:
        outgoing = remedy["outgoing"]
        if not remedy["proven"] or outgoing is None:
            continue
        owner = next(
            found
            for found in (*lab.world.mailbox_operators, lab.world.hotel)
            if outgoing["host"].endswith(found.domain)
        )
        signs_in = outgoing["authentication"] == "password"
        pop_first = outgoing["authentication"] == "pop-first"
        if signs_in:
            assert outgoing["username"] == owner.user.login, remedy
        way = Way(
            host=outgoing["host"],
            port=outgoing["port"],
            security=outgoing["security"],
            login=owner.user if signs_in else None,
            pop=truth.pop_login(operator, operator.user) if pop_first else None,
        )
        answer = truth.ask(lab.place(place), way, operator.user_address, [recipient])[recipient]
        forget_logins(lab)
        assert answer.accepted, f"{remedy}\n{answer}"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("which", ["home-account", "work-account"])
@pytest.mark.parametrize("policy", FIVE)
@pytest.mark.parametrize("recipient", ["inside", "outside"])
def test_row(
    settled: Callable[[str], Traveller],
    request: pytest.FixtureRequest,
    policy: Policy,
    which: str,
    place: str,
    recipient: str,
) -> None:
    with shared_lab("article", request.config).restored() as lab:
        person, operator = settled("article"), account(lab, which)
        for site in (lab.provider, lab.work):
            site.set_policy(policy)
        to = operator.colleague_address if recipient == "inside" else lab.world.destination.user_address
        check_row(lab, person, operator, place, to)


@pytest.mark.parametrize("which", ["home-account", "work-account"])
@pytest.mark.parametrize("policy", FIVE)
def test_row_under_other_names(
    settled: Callable[[str], Traveller], request: pytest.FixtureRequest, policy: Policy, which: str
) -> None:
    """Other names, addresses, log-in names and mail programs: the rows where it matters."""
    with shared_lab("fjord", request.config).restored() as lab:
        person, operator = settled("fjord"), account(lab, which)
        for site in (lab.provider, lab.work):
            site.set_policy(policy)
        for place in ("hotel", "office" if which == "home-account" else "home"):
            check_row(lab, person, operator, place, lab.world.destination.user_address)
