"""Evolution's files; its registry is met in ``tests/programs``."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.evolution import Evolution
from assistant.model.change import CredentialStep, UndoState
from assistant.model.mail import Authentication, IncomingProtocol, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, Conformance, Rig, World, refused

SOURCES = ".config/evolution/sources"
TRANSPORT = f"{SOURCES}/transport-1.source"
IDENTITY = f"{SOURCES}/identity-1.source"
ACCOUNT = f"{SOURCES}/account-1.source"


def account(number: int = 1, *, backend: str = "pop", parent: str = "", enabled: str = "true") -> str:
    return (
        f"[Data Source]\nDisplayName=Home {number}\nEnabled={enabled}\nParent={parent}\n\n"
        f"[Mail Account]\nBackendName={backend}\nIdentityUid=identity-{number}\nArchiveFolder=\n\n"
        "[Authentication]\nHost=pop.proseware.test\nMethod=none\nPort=110\nProxyUid=system-proxy\nUser=anna\n\n"
        "[Security]\nMethod=none\n\n[Pop Backend]\n"
    )


def identity(number: int = 1, *, transport: str = "") -> str:
    return (
        f"[Data Source]\nDisplayName=Home\nEnabled=true\nParent=account-{number}\n\n"
        f"[Mail Identity]\nAddress=anna{number if number > 1 else ''}@Proseware.test\nName=Anna Rossi\n\n"
        f"[Mail Submission]\nSentFolder=folder://local/Sent\nTransportUid={transport or f'transport-{number}'}\n"
        "RepliesToOriginFolder=false\n\n[Mail Composition]\nDraftsFolder=folder://local/Drafts\n"
    )


def transport(
    number: int = 1, *, backend: str = "smtp", method: str = "none", port: str = "25", security: str = "none"
) -> str:
    return (
        f"[Data Source]\nDisplayName=Home\nDisplayName[de]=Zuhause\nEnabled=true\nParent=account-{number}\n\n"
        f"[Authentication]\nHost=smtp.proseware.test\nMethod={method}\nPort={port}\nProxyUid=system-proxy\n"
        "RememberPassword=true\nUser=anna\nCredentialName=\nIsExternal=false\n\n"
        f"[Security]\nMethod={security}\n\n[Mail Transport]\nBackendName={backend}\n\n"
        "[Smtp Backend]\nReencodeData=false\nKeyOfTomorrow=kept=as=it is\n"
    )


WHOLE = transport().encode()


def program(home: Path) -> Evolution:
    return Evolution(home, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/no-bus", "PATH": str(home / "bin")})


RIG = Rig(
    program=program,
    settings={TRANSPORT: WHOLE, IDENTITY: identity().encode(), ACCOUNT: account().encode()},
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"Port=587\n", b"Port=2587\n"),
    unrelated=lambda data: data.replace(b"KeyOfTomorrow=kept", b"KeyOfTomorrow=changed"),
    many=lambda _: WHOLE,  # one file holds one of them: see below
    broken=(
        b"",
        WHOLE[:-5],
        WHOLE[: WHOLE.index(b"[Authentication]")] + b"[Mail Transport]\nBackendName=smtp\n",
        WHOLE[: WHOLE.index(b"[Security]")] + b"[Mail Transport]\nBackendName=smtp\n",
        WHOLE + b"\x01\x02 garbage\n",
        WHOLE + b"[Security\n",
        WHOLE + WHOLE,
        WHOLE.replace(b"Port=25\n", b"Port=25\nPort=26\n"),
        WHOLE.replace(b"Method=none\n\n[Mail", b"Method=some\n\n[Mail"),
        WHOLE.replace(b"Port=25\n", b"Port=99999\n"),
    ),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG

    def test_a_server_chosen_since_stays_with_all_its_settings(self, world: World) -> None:
        """Another operator's server is a file of its own, which the user has changed since."""
        made = world.apply(world.plan(HOTEL))
        (added,) = {edit.path for edit in made.plan.edits} - {state.path for state in made.plan.files}
        text = Path(added).read_text().replace(HOTEL.host, "mx.chosen-since.test")
        Path(added).write_text(text)
        before = world.contents()
        outcome = world.program.undo(made)
        assert not outcome.complete
        assert world.contents() == before
        assert Path(added).read_text() == text

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        """Three files make one account here: three thousand of them are as much work as ten thousand elsewhere."""
        settings = {}
        for number in range(1, 3_001):
            settings[f"{SOURCES}/account-{number}.source"] = account(number).encode()
            settings[f"{SOURCES}/identity-{number}.source"] = identity(number).encode()
            settings[f"{SOURCES}/transport-{number}.source"] = transport(number).encode()
        world = World(rig, tmp_path, settings=settings)
        reading = world.program.read()
        assert len(reading.accounts) == 3_000
        assert len({account.key for account in reading.accounts}) == 3_000
        assert all(len(account.aliases) <= 16 for account in reading.accounts)
        made = world.apply(world.program.plan(reading.accounts[1500], HOTEL))
        assert world.program.undo(made).byte_identical


def world_of(home: Path, **changed: str) -> World:
    settings = {
        TRANSPORT: changed.get("transport", transport()).encode(),
        IDENTITY: changed.get("identity", identity()).encode(),
        ACCOUNT: changed.get("account", account()).encode(),
    }
    return World(RIG, home, settings=settings)


def add(world: World, name: str, text: str) -> None:
    (world.home / SOURCES / f"{name}.source").write_text(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (transport(), (25, Security.NONE, Authentication.NONE, None)),
        (transport(port="0"), (25, Security.NONE, Authentication.NONE, None)),
        (
            transport(port="0", security="ssl-on-alternate-port", method="PLAIN"),
            (465, Security.TLS, Authentication.PASSWORD, "anna"),
        ),
        (
            transport(port="", security="starttls-on-standard-port", method="LOGIN"),
            (587, Security.STARTTLS, Authentication.PASSWORD, "anna"),
        ),
        (transport(method="XOAUTH2"), (25, Security.NONE, Authentication.OAUTH2, "anna")),
        (transport(method="Google"), (25, Security.NONE, Authentication.OAUTH2, "anna")),
        (transport(method="POPB4SMTP"), (25, Security.NONE, Authentication.POP_FIRST, None)),
    ],
)
def test_reads_the_outgoing_side(
    tmp_path: Path, text: str, expected: tuple[int, Security, Authentication, str | None]
) -> None:
    outgoing = world_of(tmp_path, transport=text).account.outgoing
    assert outgoing is not None
    assert (outgoing.port, outgoing.security, outgoing.authentication, outgoing.username) == expected


def test_reads_the_incoming_side(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    assert world.account.incoming is not None
    assert world.account.incoming.protocol is IncomingProtocol.POP3
    assert world.account.profile == "Home 1"
    (tmp_path / ACCOUNT).write_text(account(backend="ews"))
    assert world.account.incoming is None


def test_a_command_in_the_place_of_a_server_is_left_alone(tmp_path: Path) -> None:
    world = world_of(tmp_path, transport=transport(backend="sendmail"))
    assert world.account.outgoing is None
    assert refused(lambda: world.program.plan(world.account, HOTEL)).code == "settings-via-command"


def test_an_account_that_is_switched_off_is_none(tmp_path: Path) -> None:
    assert world_of(tmp_path, account=account(enabled="false")).program.read().accounts == ()


def test_an_online_account_is_not_changed(tmp_path: Path) -> None:
    world = world_of(tmp_path, account=account(parent="collection"))
    add(world, "collection", "[Data Source]\nDisplayName=x\n\n[GNOME Online Accounts]\nAccountId=a\n")
    assert world.account.managed == "GNOME Online Accounts"
    assert refused(lambda: world.plan()).code == "settings-managed"
    # Nor when it was put under one since it was read.
    assert refused(lambda: world.program.plan(replace(world.account, managed=None), HOTEL)).code == "settings-managed"


def test_within_the_provider_the_transport_itself_is_changed(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    plan = world.plan()
    assert {(edit.section, edit.key, edit.new) for edit in plan.edits} == {
        ("Authentication", "Method", "PLAIN"),
        ("Authentication", "Port", "587"),
        ("Security", "Method", "starttls-on-standard-port"),
    }
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    assert not plan.needs_closed


def test_a_method_for_passwords_is_kept(tmp_path: Path) -> None:
    plan = world_of(tmp_path, transport=transport(method="CRAM-MD5")).plan()
    assert "Method" not in {edit.key for edit in plan.edits if edit.section == "Authentication"}
    assert plan.credential is CredentialStep.KEEP


def test_those_who_share_the_transport_are_named(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    add(world, "account-2", account(2))
    add(world, "identity-2", identity(2, transport="transport-1"))
    assert world.plan().shared_with == ("anna2@Proseware.test",)
    assert world.plan(ELSEWHERE).shared_with == ()


@pytest.mark.parametrize("wanted", [HOTEL, ELSEWHERE])
def test_the_old_password_never_meets_a_new_operator(tmp_path: Path, wanted: Outgoing) -> None:
    """It is kept under the transport's UID; another operator's server gets another UID, and the old one rests."""
    world = world_of(tmp_path, transport=transport(method="PLAIN"))
    before = world.contents()
    plan = world.plan(wanted)
    assert str(world.file) not in {edit.path for edit in plan.edits}
    made = world.apply(plan)
    assert world.file.read_bytes() == before[TRANSPORT]
    (added,) = {edit.path for edit in plan.edits} - {state.path for state in plan.files}
    assert Path(added).stat().st_mode & 0o777 == 0o600
    assert plan.credential is (CredentialStep.NOT_USED if wanted is HOTEL else CredentialStep.PROGRAM_ASKS)
    assert world.account.outgoing == plan.after
    assert world.program.undo(made).byte_identical
    assert not Path(added).exists()
    assert world.contents() == before


def test_another_log_in_gets_a_transport_of_its_own(tmp_path: Path) -> None:
    plan = world_of(tmp_path, transport=transport(method="PLAIN")).plan(replace(RIG.wanted, username="anna.rossi"))
    assert len({edit.path for edit in plan.edits}) == 2
    assert plan.credential is CredentialStep.PROGRAM_ASKS


def test_a_log_in_name_of_another_operator_is_not_made_up(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    assert refused(lambda: world.plan(replace(ELSEWHERE, username=None))).code == "username-missing"
    assert world.plan(replace(RIG.wanted, username=None)).after.username == "anna"


def test_the_new_transport_stays_where_another_identity_uses_it_by_now(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    made = world.apply(world.plan(ELSEWHERE))
    (added,) = {edit.path for edit in made.plan.edits} - {state.path for state in made.plan.files}
    add(world, "identity-2", identity(2, transport=Path(added).stem))
    outcome = world.program.undo(made)
    assert world.account.outgoing == made.plan.before
    assert Path(added).exists()
    assert {edit.path for edit, state, _ in outcome.edits if state is UndoState.CONFLICT} == {added}


def test_a_file_of_that_name_stops_the_change(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    plan = world.plan(ELSEWHERE)
    before = world.contents()
    (added,) = {edit.path for edit in plan.edits} - {state.path for state in plan.files}
    Path(added).write_text("[Data Source]\n")
    assert refused(lambda: world.apply(plan)).code == "settings-changed"
    assert world.contents() == before


def test_what_was_added_goes_when_the_pointer_cannot_be_written(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    plan = world.plan(ELSEWHERE)
    (world.home / IDENTITY).write_text(identity() + "\n")
    (added,) = {edit.path for edit in plan.edits} - {state.path for state in plan.files}
    assert refused(lambda: world.apply(plan)).code == "settings-changed"
    assert not Path(added).exists()


def test_a_backslash_in_a_log_in_name_is_written_as_glib_does(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    made = world.apply(world.plan(replace(ELSEWHERE, username="OFFICE\\anna")))
    (added,) = {edit.path for edit in made.plan.edits} - {state.path for state in made.plan.files}
    assert "User=OFFICE\\\\anna\n" in Path(added).read_text()
    assert world.account.outgoing == made.plan.after
    assert world.program.undo(made).complete


def test_counts_what_waits(tmp_path: Path) -> None:
    world = world_of(tmp_path)
    before = world.account
    assert before.waiting is None
    box = tmp_path / ".local/share/evolution/mail/local/.Outbox"
    for name in ("cur", "new", "tmp"):
        (box / name).mkdir(parents=True)
    message = (
        "From: a@b.test\nTo: Bob <bob@fabrikam.test>, x@y.test\nX-Evolution-Identity: identity-1\n\nTo: z@z.test\n"
    )
    (box / "cur" / "1.a:2,S").write_text(message)
    (box / "cur" / "1.b:2,ST").write_text(message)
    (box / "cur" / "1.c:2,").write_text(message.replace("identity-1", "identity-2"))
    assert (world.account.waiting, world.account.waiting_recipient) == (1, "bob@fabrikam.test")


def test_a_sandboxed_one_is_read_too(tmp_path: Path) -> None:
    folder = tmp_path / ".var/app/org.gnome.Evolution/config/evolution/sources"
    folder.mkdir(parents=True)
    for name, text in (("account-1", account()), ("identity-1", identity()), ("transport-1", transport())):
        (folder / f"{name}.source").write_text(text)
    (found,) = program(tmp_path).read().accounts
    assert found.installed is True
    assert found.running is False
