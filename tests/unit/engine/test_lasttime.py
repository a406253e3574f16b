"""What worked here last time leads those that are proven as well as it is, and no others."""

import pytest

from assistant.engine.lasttime import offered_first, worked_here
from assistant.model.change import ChangePlan, CredentialStep, Receipt
from assistant.model.finding import AccountDiagnosis, Remedy, RemedyKind, Restriction, Verdict
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from assistant.model.text import sentence

KARI = SendingAccount(address="kari@fjordpost.no", program="claws-mail", profile="Kari")


def outgoing(port: int) -> Outgoing:
    return Outgoing(host="smtp.fjordpost.no", port=port, security=Security.TLS, authentication=Authentication.PASSWORD)


def receipt(number: int, *, network: str | None, port: int, account: str = KARI.address) -> Receipt:
    plan = ChangePlan(
        program="claws-mail",
        profile="Kari",
        account=account,
        key="1",
        before=outgoing(25),
        after=outgoing(port),
        edits=(),
        files=(),
        needs_closed=True,
        credential=CredentialStep.KEEP,
    )
    made = "2026-06-01T12:00:00+00:00"
    return Receipt(id=str(number), made_utc=made, plan=plan, remedy_id="r", backups=(), after=(), network=network)


def found(*ways: str) -> AccountDiagnosis:
    """Build a diagnosis of ways out: their ports, with ``!`` where it is proven."""
    remedies = tuple(
        Remedy(
            id=way,
            kind=RemedyKind.CHANGE_PORT,
            proven=way.endswith("!"),
            outgoing=outgoing(int(way.rstrip("!"))),
            summary=sentence("-"),
        )
        for way in ways
    )
    verdict = Verdict(restriction=Restriction.PORT_BLOCKED, proven=True, summary=sentence("-"))
    return AccountDiagnosis(
        account=KARI, recipient=None, on_provider_network=None, relaying=None, verdict=verdict, remedies=remedies
    )


@pytest.mark.parametrize(
    ("ways", "before", "expected"),
    [
        (("587!", "465!"), (465,), ("465!", "587!")),
        (("587!", "465"), (465,), ("587!", "465")),
        (("587!", "2525", "465"), (465,), ("587!", "465", "2525")),
        (("587", "465"), (465,), ("465", "587")),
        (("587!", "465!"), (), ("587!", "465!")),
        (("587!", "465!"), (2525,), ("587!", "465!")),
        (("587!", "465!", "2525!"), (26, 2525, 465), ("2525!", "587!", "465!")),
        ((), (465,), ()),
    ],
)
def test_what_worked_is_offered_first(
    ways: tuple[str, ...], before: tuple[int, ...], expected: tuple[str, ...]
) -> None:
    answer = offered_first(found(*ways), tuple(outgoing(port) for port in before))
    assert tuple(one.id for one in answer.remedies) == expected


def test_only_this_account_on_this_network_counts() -> None:
    made = [
        receipt(5, network="hotel", port=465),
        receipt(4, network="airport", port=2525),
        receipt(3, network=None, port=26),
        receipt(2, network="hotel", port=26, account="ola@nordlys.se"),
        receipt(1, network="hotel", port=587),
    ]
    assert worked_here(made, KARI, "hotel") == (outgoing(465), outgoing(587))
