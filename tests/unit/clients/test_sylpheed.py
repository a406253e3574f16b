"""Sylpheed."""

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

from assistant.clients.claws import ClawsMail
from assistant.clients.claws_dialect import SYLPHEED
from assistant.model.change import CredentialStep, UndoState
from assistant.model.mail import Authentication, IncomingProtocol, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World

ACCOUNTS = ".sylpheed-2.0/accountrc"


def section(number: int = 1, /, **changed: str) -> str:
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
        "user_id": "anna",
        "password": "",
        "inbox": "inbox",
        "generate_msgid": "1",
        "use_smtp_auth": "0",
        "smtp_auth_method": "0",
        "smtp_user_id": "",
        "smtp_password": "",
        "pop_before_smtp": "0",
        "signature_text": "Anna\\n",
        "ssl_pop": "0",
        "ssl_smtp": "0",
        "use_socks": "0",
        "proxy_pass": "",
        "set_smtpport": "0",
        "smtp_port": "25",
        "set_popport": "0",
        "pop_port": "110",
        "set_domain": "0",
        "key_of_tomorrow": "kept=as=it is",
        **changed,
    }
    return f"[Account: {number}]\n" + "".join(f"{key}={value}\n" for key, value in keys.items()) + "\n"


WHOLE = section(password=PLANTED, smtp_password=PLANTED, proxy_pass=PLANTED).encode()
SIGNED_IN = {"use_smtp_auth": "1", "smtp_user_id": "anna", "smtp_password": PLANTED}


def temporary(home: Path) -> Path:
    """Name a temporary folder: a short name, for no socket may have a long one."""
    return Path(tempfile.gettempdir()) / f"sylph-{os.getpid()}-{zlib.crc32(str(home).encode()):x}"


@contextmanager
def occupied(home: Path) -> Iterator[None]:
    """Listen on the program's control socket, as it does while it runs."""
    folder = temporary(home)
    folder.mkdir()
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(folder / f"sylpheed-{os.getuid()}"))
            listener.listen()
            yield
        # The socket's file stays behind, as after a crash: nobody answers any more.
        assert program(home).read().accounts[0].running is False
    finally:
        shutil.rmtree(folder)


def program(home: Path) -> ClawsMail:
    return ClawsMail(home, {"TMPDIR": str(temporary(home)), "PATH": str(home / "bin")}, SYLPHEED)


RIG = Rig(
    program=program,
    settings={ACCOUNTS: WHOLE},
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
        WHOLE + WHOLE,
        WHOLE.replace(b"ssl_smtp=0", b"ssl_smtp=7"),
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


def world_of(home: Path, accounts: str) -> World:
    return World(RIG, home, settings={ACCOUNTS: accounts.encode()})


@pytest.mark.parametrize(
    ("method", "expected"),
    [("0", "password"), ("8", "password"), ("16", "oauth2"), ("32", "password")],
)
def test_log_in_methods_have_numbers_of_their_own(tmp_path: Path, method: str, expected: str) -> None:
    outgoing = world_of(tmp_path, section(use_smtp_auth="1", smtp_auth_method=method)).account.outgoing
    assert outgoing is not None
    assert outgoing.authentication == expected


def test_protocols_have_numbers_of_their_own(tmp_path: Path) -> None:
    world = world_of(tmp_path, section() + section(2, protocol="3", ssl_imap="1") + section(3, protocol="1"))
    by_pop, by_imap, none = world.program.read().accounts
    assert by_pop.incoming is not None
    assert by_imap.incoming is not None
    assert (by_pop.incoming.protocol, by_pop.incoming.port) == (IncomingProtocol.POP3, 110)
    assert (by_imap.incoming.protocol, by_imap.incoming.port) == (IncomingProtocol.IMAP, 993)
    assert none.incoming is None


def test_pop_first_knows_no_minutes(tmp_path: Path) -> None:
    world = world_of(tmp_path, section())
    plan = world.plan(replace(HOTEL, host="smtp.proseware.test", authentication=Authentication.POP_FIRST))
    assert {(edit.key, edit.new) for edit in plan.edits} == {("pop_before_smtp", "1")}


def test_the_password_for_fetching_is_used_where_the_log_in_is_the_same(tmp_path: Path) -> None:
    plan = world_of(tmp_path, section(password=PLANTED)).plan()
    assert plan.credential is CredentialStep.KEEP
    assert plan.after.username is None


def test_the_old_password_never_meets_a_new_operator(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(1, password=PLANTED, **SIGNED_IN))
    before = world.contents()
    plan = world.plan(ELSEWHERE)
    assert plan.credential is CredentialStep.CLEARED
    assert PLANTED not in repr(plan)
    made = world.apply(plan)
    assert f"\nsmtp_password={PLANTED}".encode() not in world.file.read_bytes()
    assert world.program.undo(made).byte_identical
    assert world.contents() == before


def rewritten(text: bytes, secret: str) -> bytes:
    """Write the file anew as the program does when it is closed: what it does not know is gone."""
    lines = [line for line in text.decode().split("\n") if not line.startswith("smtp_password")]
    return "\n".join(lines).replace("smtp_user_id=", f"smtp_password={secret}\nsmtp_user_id=").encode()


def test_a_password_that_the_program_dropped_is_said_and_the_rest_goes_back(tmp_path: Path) -> None:
    world = world_of(tmp_path, section(1, **SIGNED_IN))
    made = world.apply(world.plan(ELSEWHERE))
    world.file.write_bytes(rewritten(world.file.read_bytes(), ""))
    outcome = world.program.undo(made)
    assert {edit.key for edit, state, _ in outcome.edits if state is UndoState.CONFLICT} == {"smtp_password"}
    assert world.account.outgoing == made.plan.before


def test_a_password_stored_since_stops_the_way_back(tmp_path: Path) -> None:
    """It was typed for the server in use now; the old server must not get it."""
    world = world_of(tmp_path, section(1, **SIGNED_IN))
    made = world.apply(world.plan(ELSEWHERE))
    world.file.write_bytes(rewritten(world.file.read_bytes(), "typed-since"))
    changed = world.contents()
    outcome = world.program.undo(made)
    assert {state for _, state, _ in outcome.edits} == {UndoState.CONFLICT}
    assert "typed-since" not in repr(outcome)
    assert world.contents() == changed


def queued(account: int, recipient: str) -> str:
    return f"AF:\nNF:0\nPS:10\nSRH:1\nS:anna@proseware.test\nSSV:\nR:<{recipient}>\nAID:{account}\n\nAID:7\n"


def test_counts_what_waits(tmp_path: Path) -> None:
    folder = tmp_path / "Mail" / "queue"
    folder.mkdir(parents=True)
    for number, message in enumerate((queued(1, "old@a.test"), queued(1, "new@b.test"), "none\n"), start=9):
        (folder / str(number)).write_text(message)
    world = world_of(tmp_path, section() + section(2))
    found = [(account.waiting, account.waiting_recipient) for account in world.program.read().accounts]
    assert found == [(2, "new@b.test"), (0, None)]
