"""To whom the marked message goes: named, another account elsewhere, the echo, oneself; never an invented address."""

from dataclasses import replace

import pytest

from assistant.model.fault import WrongUsageError
from assistant.model.mail import Incoming, IncomingProtocol, SendingAccount
from assistant.model.net import Security
from assistant.model.proof import Choice
from assistant.session.recipients import choose_target, with_incoming


def box(domain: str) -> Incoming:
    return Incoming(protocol=IncomingProtocol.IMAP, host=f"imap.{domain}", port=993, security=Security.TLS)


KARI = SendingAccount(address="kari@fjordpost.no", aliases=("k.nordmann@fjordpost.no",), incoming=box("fjordpost.no"))
WORK = SendingAccount(address="kari@nordlys.se", incoming=box("nordlys.se"))
INSIDE = SendingAccount(address="post@fjordpost.no", incoming=box("fjordpost.no"))
SEND_ONLY = SendingAccount(address="kari@nordlys.se", program="msmtp", profile="work")
ECHO = "echo@probe.example"


@pytest.mark.parametrize(
    ("others", "wanted", "echo", "recipient", "choice", "holder", "limited"),
    [
        ((WORK,), None, ECHO, WORK.address, Choice.OTHER_ACCOUNT, WORK, False),
        ((INSIDE, WORK), None, None, WORK.address, Choice.OTHER_ACCOUNT, WORK, False),
        ((INSIDE,), None, ECHO, ECHO, Choice.ECHO, KARI, False),
        ((SEND_ONLY,), None, ECHO, ECHO, Choice.ECHO, KARI, False),
        ((INSIDE,), None, None, KARI.address, Choice.ONESELF, KARI, True),
        ((), None, None, KARI.address, Choice.ONESELF, KARI, True),
        ((WORK,), "ola@nordlys.se", ECHO, "ola@nordlys.se", Choice.NAMED, None, False),
        ((WORK,), "Kari@Nordlys.se", None, "Kari@Nordlys.se", Choice.NAMED, WORK, False),
        ((), "k.nordmann@fjordpost.no", None, "k.nordmann@fjordpost.no", Choice.NAMED, KARI, True),
        ((), "per@fjordpost.no", None, "per@fjordpost.no", Choice.NAMED, None, True),
    ],
)
def test_whom(
    others: tuple[SendingAccount, ...],
    wanted: str | None,
    echo: str | None,
    recipient: str,
    choice: Choice,
    holder: SendingAccount | None,
    limited: bool,
) -> None:
    target = choose_target(KARI, (KARI, *others), wanted, echo)
    assert (target.recipient, target.choice, target.holder) == (recipient, choice, holder)
    assert (target.limit is not None) is limited
    assert target.obstacle is None


def test_another_program_that_fetches_the_same_address_will_do() -> None:
    fetching = replace(WORK, program="claws-mail", profile="work")
    target = choose_target(KARI, (KARI, SEND_ONLY, fetching), None, None)
    assert (target.recipient, target.holder) == (WORK.address, fetching)
    assert with_incoming(SEND_ONLY, (SEND_ONLY, fetching)).incoming == fetching.incoming
    assert with_incoming(KARI, (KARI, fetching)) is KARI


def test_with_no_mailbox_at_all_there_is_nobody() -> None:
    bare = replace(KARI, incoming=None)
    target = choose_target(bare, (bare, SEND_ONLY), None, ECHO)
    assert (target.recipient, target.holder) == (None, None)
    assert target.obstacle is not None


@pytest.mark.parametrize("wanted", ["ola", "@nordlys.se", "ola@", "ola @nordlys.se"])
def test_what_is_no_address_is_wrong_usage(wanted: str) -> None:
    with pytest.raises(WrongUsageError):
        choose_target(KARI, (KARI,), wanted, None)
