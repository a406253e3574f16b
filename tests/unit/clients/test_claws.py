"""Claws Mail."""

import hashlib
import os
import shutil
import socket
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients import claws_running
from assistant.clients.claws import ClawsMail
from assistant.model.change import CredentialStep, UndoState
from assistant.model.mail import Authentication, IncomingProtocol, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

ACCOUNTS = ".claws-mail/accountrc"
SECRETS = ".claws-mail/passwordstorerc"


def section(number: int = 1, **changed: str) -> str:
    """Write one account as the program itself does, keys that matter here and some that do not."""
    keys = {
        "account_name": f"Anna {number}" if number > 1 else "Anna",
        "is_default": "0",
        "name": "Anna Rossi",
        "address": f"anna{number if number > 1 else ''}@proseware.test",
        "organization": "",
        "protocol": "0",
        "receive_server": "pop.proseware.test",
        "smtp_server": "smtp.proseware.test",
        "use_mail_command": "0",
        "mail_command": "/usr/sbin/sendmail -t -i",
        "user_id": "anna",
        "config_version": "4",
        "generate_msgid": "1",
        "use_smtp_auth": "0",
        "smtp_auth_method": "0",
        "smtp_user_id": "",
        "pop_before_smtp": "0",
        "pop_before_smtp_timeout": "5",
        "signature_separator": "-- ",
        "ssl_pop": "1",
        "ssl_smtp": "0",
        "ssl_certs_auto_accept": "1",
        "proxy_name": "",
        "set_smtpport": "0",
        "smtp_port": "25",
        "set_popport": "0",
        "pop_port": "110",
        "set_domain": "0",
        "key_of_tomorrow": "kept=as=it is",
        **changed,
    }
    return f"[Account: {number}]\n" + "".join(f"{key}={value}\n" for key, value in keys.items()) + "\n"


def store(*entries: str) -> bytes:
    return ("[config_version:4]\n\n[account:1]\n" + "".join(f"{entry}\n" for entry in entries)).encode()


STORE = store(f"recv {{AES-256-CBC,50000}}{PLANTED}", f"send {{AES-256-CBC,50000}}{PLANTED}")
WHOLE = section().encode()


def runtime(home: Path) -> Path:
    """Name a runtime folder: a short name, for no socket may have a long one."""
    return Path(tempfile.gettempdir()) / f"claws-{os.getpid()}-{zlib.crc32(str(home).encode()):x}"


@contextmanager
def occupied(home: Path) -> Iterator[None]:
    """Listen on the program's control socket, as it does while it runs."""
    name = hashlib.md5(str(home / ".claws-mail").encode(), usedforsecurity=False).hexdigest()
    folder = runtime(home) / "claws-mail"
    folder.mkdir(parents=True)
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(folder / name))
            listener.listen()
            yield
        # The socket's file stays behind, as after a crash: nobody answers any more.
        assert (folder / name).is_socket()
        assert program(home).read().accounts[0].running is False
    finally:
        shutil.rmtree(runtime(home))


def program(home: Path) -> ClawsMail:
    return ClawsMail(home, {"XDG_RUNTIME_DIR": str(runtime(home)), "PATH": str(home / "bin")})


RIG = Rig(
    program=program,
    settings={ACCOUNTS: WHOLE, SECRETS: STORE},
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"smtp_port=587\n", b"smtp_port=2587\n"),
    unrelated=lambda data: data.replace(b"name=Anna Rossi", b"name=Anna R."),
    many=lambda count: "".join(
        f"[Account: {number}]\naccount_name={number}\naddress=a{number}@proseware.test\nprotocol=0\n"
        f"receive_server=pop.proseware.test\nsmtp_server=smtp.proseware.test\nuse_smtp_auth=0\nset_smtpport=0\n"
        for number in range(1, count + 1)
    ).encode(),
    broken=(
        b"",
        WHOLE[:-20],
        WHOLE[: WHOLE.index(b"set_smtpport")],
        WHOLE + b"\x01\x02 garbage\n",
        WHOLE + b"[Account: 1\n",
        WHOLE + WHOLE,
        WHOLE.replace(b"smtp_port=25\n", b"smtp_port=25\nsmtp_port=26\n"),
        WHOLE.replace(b"ssl_smtp=0", b"ssl_smtp=7"),
        WHOLE.replace(b"set_smtpport=0\nsmtp_port=25", b"set_smtpport=1\nsmtp_port=99999"),
    ),
    occupy=occupied,
    wishes=(
        HOTEL,
        ELSEWHERE,
        replace(HOTEL, host="smtp.proseware.test", authentication=Authentication.POP_FIRST),
    ),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG


def world_of(home: Path, accounts: str, secrets: bytes | None = STORE) -> World:
    settings = {ACCOUNTS: accounts.encode()}
    if secrets is not None:
        settings[SECRETS] = secrets
    return World(RIG, home, settings=settings)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, (25, Security.NONE, Authentication.NONE, None)),
        ({"ssl_smtp": "2"}, (25, Security.STARTTLS, Authentication.NONE, None)),
        ({"ssl_smtp": "1"}, (465, Security.TLS, Authentication.NONE, None)),
        ({"ssl_smtp": "1", "smtp_port": "2465"}, (465, Security.TLS, Authentication.NONE, None)),
        ({"set_smtpport": "1", "smtp_port": "587"}, (587, Security.NONE, Authentication.NONE, None)),
        ({"use_smtp_auth": "1"}, (25, Security.NONE, Authentication.PASSWORD, None)),
        (
            {"use_smtp_auth": "1", "smtp_user_id": "a", "smtp_auth_method": "16"},
            (25, Security.NONE, Authentication.PASSWORD, "a"),
        ),
        (
            {"use_smtp_auth": "1", "smtp_user_id": "a", "smtp_auth_method": "32"},
            (25, Security.NONE, Authentication.OAUTH2, "a"),
        ),
        ({"pop_before_smtp": "1"}, (25, Security.NONE, Authentication.POP_FIRST, None)),
        ({"pop_before_smtp": "1", "protocol": "1"}, (25, Security.NONE, Authentication.NONE, None)),
    ],
)
def test_reads_the_outgoing_side(
    tmp_path: Path, changed: dict[str, str], expected: tuple[int, Security, Authentication, str | None]
) -> None:
    outgoing = world_of(tmp_path, section(1, **changed)).account.outgoing
    assert outgoing is not None
    assert (outgoing.port, outgoing.security, outgoing.authentication, outgoing.username) == expected


def test_reads_the_incoming_side(tmp_path: Path) -> None:
    world = world_of(tmp_path, section() + section(2, protocol="1", ssl_imap="2") + section(3, protocol="4"))
    by_pop, by_imap, none = world.program.read().accounts
    assert by_pop.incoming is not None
    assert (by_pop.incoming.protocol, by_pop.incoming.port) == (IncomingProtocol.POP3, 995)
    assert by_pop.pop_first_native
    assert by_imap.incoming is not None
    assert (by_imap.incoming.port, by_imap.incoming.security) == (143, Security.STARTTLS)
    assert not by_imap.pop_first_native
    assert none.incoming is None
    assert by_pop.aliases == ("anna2@proseware.test", "anna3@proseware.test")


def test_a_command_in_the_place_of_a_server_is_left_alone(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(use_mail_command="1"))
    account = world.account
    assert account.via_command == "/usr/sbin/sendmail -t -i"
    assert account.outgoing is None
    assert refused(lambda: world.program.plan(account, HOTEL)).code == "settings-via-command"


def test_one_odd_account_does_not_hide_the_others(tmp_path: Path) -> None:
    reading = world_of(tmp_path, section() + section(2, ssl_smtp="9")).program.read()
    assert [account.address for account in reading.accounts] == ["anna@proseware.test"]
    assert "ssl_smtp of Account: 2" in reading.unreadable[0].why


def test_switches_pop_first_on_and_leaves_all_else(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(pop_before_smtp_timeout="0"))
    wanted = replace(HOTEL, host="smtp.proseware.test", authentication=Authentication.POP_FIRST)
    plan = world.plan(wanted)
    assert {(edit.key, edit.new) for edit in plan.edits} == {("pop_before_smtp", "1"), ("pop_before_smtp_timeout", "5")}
    assert plan.credential is CredentialStep.KEEP
    imap = replace(world.account, key=world.account.key)
    world.file.write_text(section(protocol="1"))
    assert refused(lambda: world.program.plan(imap, wanted)).code == "pop-first-unsupported"


def test_the_password_for_fetching_is_used_where_the_log_in_is_the_same(tmp_path: Path) -> None:
    """The provider's own server, the incoming log-in name, and nothing stored for sending."""
    world = world_of(tmp_path, section(), store("recv {AES}x"))
    plan = world.plan()
    assert plan.credential is CredentialStep.KEEP
    assert plan.after.username is None
    assert "smtp_user_id" not in {edit.key for edit in plan.edits}
    assert len(plan.notes) == 1


@pytest.mark.parametrize("secrets", [None, b"", store("recv x")])
def test_asks_for_the_password_where_none_is_stored(tmp_path: Path, secrets: bytes | None) -> None:
    world = world_of(tmp_path, section(), secrets)
    plan = world.plan(replace(RIG.wanted, username="anna.rossi"))
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    assert ("smtp_user_id", "anna.rossi") in {(edit.key, edit.new) for edit in plan.edits}
    assert all(edit.key != "send" for edit in plan.edits)


def test_the_old_password_never_meets_a_new_operator(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(use_smtp_auth="1", smtp_user_id="anna"))
    before = world.contents()
    plan = world.plan(ELSEWHERE)
    assert plan.credential is CredentialStep.CLEARED
    made = world.apply(plan)
    lines = (tmp_path / SECRETS).read_text().splitlines()
    assert not [line for line in lines if line.startswith("send ")]
    assert [line for line in lines if line.startswith("recv ")]
    assert world.program.undo(made).byte_identical
    assert world.contents() == before


def test_the_password_for_fetching_never_meets_another_operator(tmp_path: Path) -> None:
    world = world_of(tmp_path, section())
    assert refused(lambda: world.plan(replace(ELSEWHERE, username=None))).code == "username-missing"


def test_stays_with_the_stored_password_within_the_domain(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(use_smtp_auth="1", smtp_user_id="anna"))
    plan = world.plan(replace(RIG.wanted, host="out.proseware.test"))
    assert plan.credential is CredentialStep.KEEP
    assert {edit.path for edit in plan.edits} == {str(world.file)}


def test_a_password_stored_since_stops_the_way_back(tmp_path: Path) -> None:
    """It was typed for the server in use now; the old server must not get it."""
    world = world_of(tmp_path, section(use_smtp_auth="1", smtp_user_id="anna"))
    made = world.apply(world.plan(ELSEWHERE))
    with (tmp_path / SECRETS).open("a") as stream:
        stream.write("send {AES}new\n")
    changed = world.contents()
    outcome = world.program.undo(made)
    assert {state for _, state, _ in outcome.edits} == {UndoState.CONFLICT}
    assert world.contents() == changed


def test_a_second_password_is_not_set_aside_over_the_first(tmp_path: Path) -> None:
    """It would be sent to a third operator, or the first would be lost."""
    world = world_of(tmp_path, section(use_smtp_auth="1", smtp_user_id="anna"))
    world.apply(world.plan(ELSEWHERE))
    with (tmp_path / SECRETS).open("a") as stream:
        stream.write("send {AES}new\n")
    assert refused(lambda: world.plan(replace(ELSEWHERE, host="smtp.third.test"))).code == "password-set-aside"


def test_a_password_of_an_old_release_is_not_carried_along(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(smtp_password=PLANTED))
    assert PLANTED not in repr(world.program.read())
    assert refused(lambda: world.plan(ELSEWHERE)).code == "settings-unexpected"
    made = world.apply(world.plan(HOTEL))
    assert all(PLANTED.encode() not in copy.read_bytes() for copy in world.backups.iterdir())
    assert world.program.undo(made).byte_identical


def test_old_method_for_tokens_gives_way_to_the_automatic_one(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(use_smtp_auth="1", smtp_auth_method="32", smtp_user_id="anna"), store("recv x"))
    plan = world.plan(RIG.wanted)
    assert ("smtp_auth_method", "0") in {(edit.key, edit.new) for edit in plan.edits}


def test_says_that_the_certificate_will_be_shown(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(ssl_certs_auto_accept="0"))
    assert any("certificate" in note.template for note in world.plan().notes)
    known = tmp_path / ".claws-mail" / "certs"
    known.mkdir()
    (known / "smtp.proseware.test.587.cert").touch()
    assert not any("certificate" in note.template for note in world.plan().notes)


def queue(home: Path, *messages: str) -> None:
    folder = home / "Mail" / "queue"
    folder.mkdir(parents=True, exist_ok=True)
    for number, message in enumerate(messages, start=9):
        (folder / str(number)).write_text(message)
    (folder / ".mh_sequences").write_text("unseen: 9\n")


def queued(account: int, recipient: str) -> str:
    lines = ("AF:", "NF:0", "S:anna@proseware.test", f"R:<{recipient}>,<x@y.test>", f"MAID:{account}")
    return "\n".join((*lines, "X-Claws-End-Special-Headers: 1", "", "MAID:7", ""))


def test_counts_what_waits(tmp_path: Path) -> None:
    queue(tmp_path, queued(1, "old@a.test"), queued(1, "new@b.test"), queued(2, "other@c.test"), "no headers\n")
    world = world_of(tmp_path, section() + section(2) + section(3))
    found = [(account.waiting, account.waiting_recipient) for account in world.program.read().accounts]
    assert found == [(2, "new@b.test"), (1, "other@c.test"), (0, None)]


def test_finds_the_queue_where_the_folder_list_says(tmp_path: Path) -> None:
    world = world_of(tmp_path, section())
    assert world.account.waiting is None
    (tmp_path / ".claws-mail/folderlist.xml").write_text(
        '<folderlist><folder type="mh" path="Post"><folderitem path="inbox" type="inbox" />'
        '<folderitem path="Warten" type="queue" /></folder>'
        '<folder type="imap" path="x"><folderitem path="queue" type="queue" /></folder></folderlist>'
    )
    folder = tmp_path / "Post" / "Warten"
    folder.mkdir(parents=True)
    (folder / "3").write_text(queued(1, "new@b.test"))
    assert world.account.waiting_recipient == "new@b.test"


def test_a_queue_without_end_is_not_counted(tmp_path: Path) -> None:
    queue(tmp_path, *(queued(1, "a@b.test") for _ in range(1001)))
    assert world_of(tmp_path, section()).account.waiting is None


def test_a_dead_socket_is_no_program(tmp_path: Path) -> None:
    world = world_of(tmp_path, section())
    with occupied(tmp_path):
        assert world.account.running is True
    assert world.account.running is False


def test_a_program_too_busy_to_answer_is_running_all_the_same(tmp_path: Path) -> None:
    world = world_of(tmp_path, section())
    name = hashlib.md5(str(tmp_path / ".claws-mail").encode(), usedforsecurity=False).hexdigest()
    folder = runtime(tmp_path) / "claws-mail"
    folder.mkdir(parents=True)
    try:
        with socket.socket(socket.AF_UNIX) as listener, socket.socket(socket.AF_UNIX) as first:
            listener.bind(str(folder / name))
            listener.listen(0)
            first.connect(str(folder / name))
            assert world.program.running(world.account) is True
    finally:
        shutil.rmtree(runtime(tmp_path))


def test_a_sandboxed_program_cannot_be_seen_and_is_not_overwritten(tmp_path: Path) -> None:
    place = tmp_path / ".var/app/org.claws_mail.Claws-Mail/.claws-mail"
    place.mkdir(parents=True)
    (place / "accountrc").write_bytes(WHOLE)
    program = RIG.program(tmp_path)
    (account,) = program.read().accounts
    assert account.installed is True
    assert account.running is None
    plan = program.plan(account, HOTEL)
    assert refused(lambda: program.apply(plan, tmp_path)).code == "program-maybe-running"


def test_from_our_own_sandbox_a_silent_socket_folder_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = world_of(tmp_path, section())
    (tmp_path / "flatpak-info").touch()
    monkeypatch.setattr(claws_running, "_SANDBOX", tmp_path / "flatpak-info")
    (account,) = world.program.read().accounts
    assert account.running is None
    plan = world.program.plan(account, HOTEL)
    assert refused(lambda: world.program.apply(plan, tmp_path)).code == "program-maybe-running"
