"""Geary's files; the program itself is met in ``tests/programs``."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.geary import Geary
from assistant.model.change import CredentialStep
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, Conformance, Rig, World, refused

ACCOUNT = ".config/geary/account_01/geary.ini"


def settings(
    address: str = "anna@proseware.test", *, provider: str = "other", status: str = "enabled", **changed: str
) -> str:
    outgoing = {
        "remember_password": "true",
        "host": "smtp.proseware.test",
        "port": "25",
        "transport_security": "none",
        "credentials": "none",
        **changed,
    }
    return (
        f"[Metadata]\nversion=1\nstatus={status}\n\n"
        "[Account]\nordinal=3\nlabel=\nprefetch_days=14\nsave_drafts=true\nsave_sent=false\nuse_signature=false\n"
        f"signature=\nsender_mailboxes=Anna Rossi <{address}>;Anna <office@proseware.test>;\n"
        f"service_provider={provider}\n\n[Folders]\narchive_folder=Archive;\nkey_of_tomorrow=kept=as=it is\n\n"
        "[Incoming]\nlogin=anna\nremember_password=true\nhost=imap.proseware.test\nport=993\n"
        "transport_security=transport\ncredentials=custom\n\n"
        "[Outgoing]\n" + "".join(f"{key}={value}\n" for key, value in outgoing.items())
    )


WHOLE = settings().encode()
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)


def program(home: Path) -> Geary:
    return Geary(home, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/no-bus", "PATH": str(home / "bin")})


RIG = Rig(
    program=program,
    settings={ACCOUNT: WHOLE},
    account="anna@proseware.test",
    wanted=SIGNED_IN,
    conflict=(b"port=587\n", b"port=2587\n"),
    unrelated=lambda data: data.replace(b"key_of_tomorrow=kept", b"key_of_tomorrow=changed"),
    many=lambda _: WHOLE,  # one file holds one of them: see below
    broken=(
        b"",
        WHOLE[:-5],
        WHOLE[: WHOLE.index(b"credentials=none")],
        WHOLE[: WHOLE.index(b"[Account]")],
        WHOLE + b"\x01\x02 garbage\n",
        WHOLE + b"[Outgoing\n",
        WHOLE + WHOLE,
        WHOLE.replace(b"port=25\n", b"port=25\nport=26\n"),
        WHOLE.replace(b"credentials=none", b"credentials=some"),
        WHOLE.replace(b"transport_security=none", b"transport_security=some"),
        WHOLE.replace(b"port=25\n", b"port=99999\n"),
    ),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        files = {
            f".config/geary/account_{number}/geary.ini": settings(f"anna{number}@proseware.test").encode()
            for number in range(10_000)
        }
        world = World(rig, tmp_path, settings=files)
        reading = world.program.read()
        assert len(reading.accounts) == 10_000
        assert len({account.key for account in reading.accounts}) == 10_000
        made = world.apply(world.program.plan(reading.accounts[5000], HOTEL))
        assert world.program.undo(made).byte_identical


def world_of(home: Path, text: str) -> World:
    return World(RIG, home, settings={ACCOUNT: text.encode()})


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, (25, Security.NONE, Authentication.NONE, None)),
        (
            {"transport_security": "transport", "port": "0", "credentials": "use-incoming"},
            (465, Security.TLS, Authentication.PASSWORD, None),
        ),
        (
            {"transport_security": "start-tls", "port": "", "credentials": "custom", "login": "a"},
            (587, Security.STARTTLS, Authentication.PASSWORD, "a"),
        ),
        ({"credentials": "none", "login": "a"}, (25, Security.NONE, Authentication.NONE, None)),
    ],
)
def test_reads_the_outgoing_side(
    tmp_path: Path, changed: dict[str, str], expected: tuple[int, Security, Authentication, str | None]
) -> None:
    outgoing = world_of(tmp_path, settings("anna@proseware.test", **changed)).account.outgoing
    assert outgoing is not None
    assert (outgoing.port, outgoing.security, outgoing.authentication, outgoing.username) == expected


def test_reads_who_sends_and_where_mail_is_fetched(tmp_path: Path) -> None:
    account = world_of(tmp_path, settings()).account
    assert account.aliases == ("office@proseware.test",)
    assert account.profile == "account_01"
    assert account.incoming is not None
    assert (account.incoming.host, account.incoming.port, account.incoming.username) == (
        "imap.proseware.test",
        993,
        "anna",
    )


def test_what_is_switched_off_is_none(tmp_path: Path) -> None:
    assert world_of(tmp_path, settings(status="removed")).program.read().accounts == ()


def test_servers_that_it_knows_by_itself_are_left_alone(tmp_path: Path) -> None:
    world = world_of(tmp_path, settings(provider="gmail"))
    assert world.account.outgoing is not None
    assert world.account.outgoing.host == "smtp.gmail.com"
    assert refused(lambda: world.plan(HOTEL)).code == "settings-built-in"


def test_an_online_account_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / ".config/geary/goa_1/geary.ini"
    path.parent.mkdir(parents=True)
    path.write_text(settings())
    (account,) = program(tmp_path).read().accounts
    assert account.outgoing is None
    assert refused(lambda: program(tmp_path).plan(account, HOTEL)).code == "settings-managed"


@pytest.mark.parametrize("username", ["anna", None])
def test_signs_in_as_it_fetches_mail_where_that_is_the_same_provider(tmp_path: Path, username: str | None) -> None:
    plan = world_of(tmp_path, settings()).plan(replace(SIGNED_IN, username=username))
    assert ("credentials", "use-incoming") in {(edit.key, edit.new) for edit in plan.edits}
    assert plan.credential is CredentialStep.KEEP
    assert plan.after.username is None


@pytest.mark.parametrize("credentials", ["none", "use-incoming", "custom"])
def test_the_old_password_never_meets_a_new_operator(tmp_path: Path, credentials: str) -> None:
    """It is kept for its server and its log-in name, and the one for fetching mail is not used elsewhere."""
    world = world_of(tmp_path, settings("anna@proseware.test", credentials=credentials, login="anna"))
    plan = world.plan(replace(ELSEWHERE, username="anna"))
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    made = world.apply(plan)
    text = world.file.read_text()
    assert "credentials=custom\n" in text[text.index("[Outgoing]") :]
    assert world.program.undo(made).byte_identical
    assert refused(lambda: world.plan(replace(ELSEWHERE, username=None))).code == "username-missing"


def test_its_own_password_is_kept_for_the_same_server(tmp_path: Path) -> None:
    world = world_of(tmp_path, settings("anna@proseware.test", credentials="custom", login="anna.rossi"))
    plan = world.plan(replace(SIGNED_IN, username="anna.rossi"))
    assert plan.credential is CredentialStep.KEEP
    assert {edit.key for edit in plan.edits} == {"port", "transport_security"}
    assert world.plan(replace(SIGNED_IN, username="other")).credential is CredentialStep.PROGRAM_ASKS


def test_pop_first_is_not_for_a_program_without_pop3(tmp_path: Path) -> None:
    world = world_of(tmp_path, settings())
    wanted = replace(HOTEL, host="smtp.proseware.test", authentication=Authentication.POP_FIRST)
    assert refused(lambda: world.plan(wanted)).code == "pop-first-unsupported"


def test_a_key_that_leads_elsewhere_finds_nothing(tmp_path: Path) -> None:
    world = world_of(tmp_path, settings())
    other = tmp_path / "geary.ini"
    other.write_text(settings())
    account = replace(world.account, key=f'["{other}"]')
    assert refused(lambda: world.program.plan(account, HOTEL)).code == "account-gone"
