"""Which account is meant, and whom to ask about: never an invented address."""

from dataclasses import replace
from typing import cast

import pytest

from assistant.model.fault import WrongUsageError
from assistant.model.mail import SendingAccount
from assistant.session.accounts import choose, recipient_of
from assistant.session.request import Request
from assistant.session.world import Options, World

KARI = SendingAccount(address="kari@fjordpost.no", program="claws-mail", profile="Home/Office")
KARI_TOO = SendingAccount(address="kari@fjordpost.no", program="msmtp", profile="default")
WORK = SendingAccount(address="k.nordmann@brueckner.example", program="msmtp", profile="work")
ALL = (KARI, KARI_TOO, WORK)


class _World:
    """What a recipient is chosen from."""

    def __init__(self, options: Options) -> None:
        self.options = options


def asked(account: SendingAccount, request: Request, named: str | None = None) -> str | None:
    return recipient_of(cast(World, _World(Options())), request, account, ALL, named)


def test_without_a_name_all_are_meant() -> None:
    assert choose(ALL, None) == ALL


def test_an_address_means_every_program_that_holds_it() -> None:
    assert choose(ALL, "Kari@fjordpost.no") == (KARI, KARI_TOO)


def test_a_profile_may_hold_a_slash() -> None:
    assert choose(ALL, "claws-mail/Home/Office/kari@fjordpost.no") == (KARI,)


def test_an_address_nobody_holds_is_looked_into_all_the_same() -> None:
    (found,) = choose(ALL, "ola@Nordlys.SE")
    assert (found.address, found.program, found.outgoing) == ("ola@nordlys.se", None, None)


@pytest.mark.parametrize("wanted", ["msmtp/nobody/kari@fjordpost.no", "kari", "@fjordpost.no", "k ari@fjordpost.no"])
def test_what_is_no_account_is_wrong_usage(wanted: str) -> None:
    with pytest.raises(WrongUsageError):
        choose(ALL, wanted)


def test_the_recipient_named_comes_first() -> None:
    assert asked(KARI, Request(recipient="per@nordlys.se"), "ola@litware.example") == "per@nordlys.se"


def test_then_the_one_in_the_error() -> None:
    waiting = replace(KARI, waiting_recipient="newest@litware.example")
    assert asked(waiting, Request(), "ola@litware.example") == "ola@litware.example"
    assert asked(waiting, Request()) == "newest@litware.example"


def test_then_another_of_the_users_own_outside_the_domain() -> None:
    assert asked(KARI, Request()) == WORK.address
    assert asked(WORK, Request()) == KARI.address


def test_then_the_policys_and_else_nobody() -> None:
    only = (KARI,)
    policy = Options(probe_recipients=("probe@organisation.example",))
    world = cast(World, _World(policy))
    assert recipient_of(world, Request(), KARI, only) == "probe@organisation.example"
    assert recipient_of(cast(World, _World(Options())), Request(), KARI, only) is None
