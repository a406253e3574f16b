"""Outlook (classic, Windows), by a registry that was written down."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from assistant.clients.outlook import ACCOUNTS, PLACES, Outlook, UserRegistry
from assistant.engine.after import can_change
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount
from assistant.model.net import Security
from tests.support.registry_export import ExportedRegistry
from tests.unit.clients.conformance import HOTEL, PLANTED, refused
from tests.unit.clients.read_conformance import SAMPLES

SAMPLE = (SAMPLES / "outlook/profiles.reg").read_bytes().decode("utf-16")
KEY = rf"{PLACES[0]}\Outlook\{ACCOUNTS}"
PROSEWARE = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)


def outlook(registry: ExportedRegistry) -> Outlook:
    return Outlook(Path("/home"), {}, registry)


def with_values(**changed: object) -> ExportedRegistry:
    """Give the sample with values of its first account changed; ``_`` stands for a blank."""
    registry = ExportedRegistry(SAMPLE)
    values = registry.found[rf"{KEY}\00000002"]
    for name, value in changed.items():
        if value is None:
            del values[name.replace("_", " ")]
        else:
            values[name.replace("_", " ")] = value
    return registry


def first(registry: ExportedRegistry) -> SendingAccount:
    return next(one for one in outlook(registry).read().accounts if one.address == "anna@proseware.test")


def binary(text: str) -> bytes:
    return (text + "\0").encode("utf-16-le")


def test_reads_every_account_and_never_a_password() -> None:
    reading = outlook(ExportedRegistry(SAMPLE)).read()
    assert reading.unreadable == ()
    anna, fabrikam, office = reading.accounts
    assert (anna.address, anna.program, anna.profile) == ("anna@proseware.test", "outlook", "Outlook: Proseware")
    assert anna.outgoing == PROSEWARE
    assert anna.incoming == Incoming(
        protocol=IncomingProtocol.POP3, host="pop.proseware.test", port=995, security=Security.TLS, username="anna"
    )
    assert anna.pop_first_native
    # Texts that are texts; the password of the incoming server, for want of any other word.
    assert (fabrikam.address, fabrikam.profile) == ("anna@fabrikam.test", "Outlook")
    assert fabrikam.outgoing == Outgoing(
        host="smtp.fabrikam.test", port=465, security=Security.TLS, authentication=Authentication.PASSWORD
    )
    assert not fabrikam.pop_first_native
    assert office.outgoing == Outgoing(
        host="relay.office.test", port=25, security=Security.NONE, authentication=Authentication.POP_FIRST
    )
    assert PLANTED not in repr(reading)
    assert PLANTED.encode("utf-16-le") not in repr(reading).encode()


def test_it_is_for_the_user_to_change() -> None:
    program = outlook(ExportedRegistry(SAMPLE))
    account = first(ExportedRegistry(SAMPLE))
    assert account.read_only
    assert not can_change(account)
    assert program.running(account) is None
    assert refused(lambda: program.plan(account, HOTEL)).code == "settings-only-read"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"SMTP_Secure_Connection": 0}, {"security": Security.NONE}),
        ({"SMTP_Secure_Connection": 1}, {"security": Security.TLS}),
        ({"SMTP_Secure_Connection": 3}, {"security": Security.STARTTLS}),
        ({"SMTP_Secure_Connection": None}, {"security": Security.TLS}),
        ({"SMTP_Secure_Connection": None, "SMTP_Use_SSL": 0}, {"security": Security.NONE}),
        ({"SMTP_Port": None}, {"port": 25}),
        ({"SMTP_Auth_Method": 0}, {"authentication": Authentication.PASSWORD, "username": None}),
        ({"SMTP_Use_Auth": 0}, {"authentication": Authentication.NONE, "username": None}),
        ({"SMTP_Server": binary("MX.hotel.test.")}, {"host": "mx.hotel.test"}),
        ({"Never_Heard_Of": b"\x01"}, {}),
    ],
)
def test_reads_what_was_changed_by_hand(changed: dict[str, object], expected: dict[str, object]) -> None:
    out = first(with_values(**changed)).outgoing
    assert out is not None
    found = {"host": out.host, "port": out.port, "security": out.security}
    found |= {"authentication": out.authentication, "username": out.username}
    base: dict[str, object] = {"host": "smtp.proseware.test", "port": 587, "security": Security.STARTTLS}
    base |= {"authentication": Authentication.PASSWORD, "username": "anna"}
    assert found == base | expected


@pytest.mark.parametrize(
    "changed",
    [
        {"SMTP_Server": None},
        {"SMTP_Server": binary("smtp.proseware.test")[:-3]},
        {"SMTP_Server": b"\x00\xd8"},
        {"SMTP_Server": binary("a\nb")},
        {"SMTP_Server": 7},
        {"SMTP_Server": b"a\0" * 5000},
        {"SMTP_Port": 99_999},
        {"SMTP_Port": b"\x19\0\0\0"},
        {"SMTP_Secure_Connection": 9},
        {"SMTP_Auth_Method": 9},
        {"Email": b"\xff"},
    ],
)
def test_what_is_damaged_is_told_and_the_others_are_read(changed: dict[str, object]) -> None:
    reading = outlook(with_values(**changed)).read()
    assert len(reading.accounts) == 2
    (told,) = reading.unreadable
    assert told.program == "outlook"
    assert told.where == rf"{KEY}\00000002"
    assert told.why.endswith(".")


def test_an_account_of_exchange_is_no_account_with_a_server_of_its_own() -> None:
    registry = ExportedRegistry(SAMPLE)
    registry.found = {key: values for key, values in registry.found.items() if not key.endswith("3")}
    registry.found[rf"{KEY}\00000003"] = {"Service Name": binary("MSEMS"), "Email": binary("anna@corp.test")}
    assert "anna@corp.test" not in {one.address for one in outlook(registry).read().accounts}


def test_what_may_not_be_read_is_told() -> None:
    closed = outlook(ExportedRegistry(SAMPLE, closed=(rf"{KEY}\00000002",))).read()
    assert len(closed.accounts) == 2
    assert "may not be read" in closed.unreadable[0].why
    closed = outlook(ExportedRegistry(SAMPLE, closed=(KEY,))).read()
    assert closed.accounts == ()
    assert "may not be read" in closed.unreadable[0].why


def test_an_older_outlooks_profiles_are_read_where_there_are_no_newer_ones() -> None:
    for older in PLACES[1:]:
        old = SAMPLE.replace(PLACES[0], older)
        assert first(ExportedRegistry(old)).outgoing == PROSEWARE
        both = ExportedRegistry(SAMPLE + "\r\n" + old.replace("anna@", "old@"))
        assert len(outlook(both).read().accounts) == 3


def test_ten_thousand_accounts() -> None:
    registry = ExportedRegistry()
    for one in range(10_000):
        registry.found[rf"{KEY}\{one:08d}"] = {"Email": f"a{one}@b.test", "SMTP Server": "h.test"}
    accounts = outlook(registry).read().accounts
    assert len({account.key for account in accounts}) == 10_000


def test_without_a_registry_there_is_nothing(tmp_path: Path) -> None:
    nothing: Mapping[str, object] = {}
    assert Outlook(tmp_path, {}, None).read().accounts == ()
    assert outlook(ExportedRegistry()).read().accounts == ()
    # Elsewhere than on Windows the real one is empty.
    assert UserRegistry().keys(PLACES[0], 10) == []
    assert UserRegistry().values(PLACES[0]) == nothing
