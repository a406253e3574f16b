"""Which other addresses of the user's are worth a try as From, and which are not."""

from dataclasses import replace

import pytest

from assistant.engine.senders import MOST, other_senders
from assistant.model.mail import SendingAccount
from tests.support.scene import account, registrable

KARI = account()
ELSEWHERE = replace(KARI, address="kari@klubben.se")


def other(address: str, host: str | None = None) -> SendingAccount:
    base = account()
    assert base.outgoing is not None
    return replace(base, address=address, outgoing=replace(base.outgoing, host=host) if host else None)


@pytest.mark.parametrize(
    ("who", "others", "username", "expected"),
    [
        (KARI, (), "kari", ()),
        (replace(KARI, aliases=("k@fjordpost.no",)), (), "kari", ("k@fjordpost.no",)),
        (KARI, (), "kari.n@fjordpost.no", ("kari.n@fjordpost.no",)),
        (KARI, (), "KARI@fjordpost.no", ()),
        # The From is of another domain: the address that the log-in belongs to.
        (ELSEWHERE, (), "kari", ("kari@fjordpost.no",)),
        (ELSEWHERE, (), "kari n", ()),
        (ELSEWHERE, (), "<kari>", ()),
        (ELSEWHERE, (), "kari@", ()),
        (ELSEWHERE, (), None, ()),
        # Other accounts at the same operator, or sent through it; never another provider's.
        (ELSEWHERE, (other("kari@fjordpost.no", "mail.fjordpost.no"),), None, ("kari@fjordpost.no",)),
        (KARI, (other("kari@klubben.se", "smtp.fjordpost.no"),), None, ("kari@klubben.se",)),
        (KARI, (other("kari@firma.com", "smtp.firma.com"),), None, ()),
        (KARI, (other("kari@firma.com"),), None, ()),
        (replace(KARI, outgoing=None), (other("kari@firma.com", "smtp.firma.com"),), "kari", ()),
    ],
)
def test_other_senders(
    who: SendingAccount, others: tuple[SendingAccount, ...], username: str | None, expected: tuple[str, ...]
) -> None:
    assert other_senders(who, others, username, registrable) == expected


def test_they_are_few_and_each_once() -> None:
    many = tuple(f"k{number}@fjordpost.no" for number in range(9))
    found = other_senders(replace(KARI, aliases=(*many, many[0].upper())), (), "k0@fjordpost.no", registrable)
    assert found == many[:MOST]
