"""s-nail."""

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.files import Content
from assistant.clients.snail import Snail
from assistant.clients.snail_rc import MailRc
from assistant.model.change import CredentialStep
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

RC = ".mailrc"
TEXT = f"""# Anna's post, with an ümlaut
set v15-compat=yes
set from="Anna <anna@Proseware.test>" record=~/sent   # a remark
set password='{PLANTED}'
account home {{
\tset mta=smtp://anna@smtp.proseware.test:25 \\
\t  smtp-auth=login; set smtp-use-starttls
}}
account office {{
\tset from=anna@office.test
\tset mta=submissions://anna:{PLANTED}@smtp.office.test
}}
define later {{
\tset folder=~/Mail
}}
if terminal
  set crt
endif
account home
"""
SAMPLE = TEXT.encode()
HOME = Outgoing(
    host="smtp.proseware.test",
    port=25,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
AT_587 = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
HEAD = "set v15-compat\nset from=anna@proseware.test\n"
SERVER = "set mta=smtp://anna@smtp.proseware.test smtp-use-starttls\n"

RIG = Rig(
    program=lambda home: Snail(home, {"PATH": str(home / "bin")}),
    settings={RC: SAMPLE},
    account="anna@proseware.test",
    wanted=AT_587,
    conflict=(b"smtp.proseware.test:587", b"smtp.proseware.test:2587"),
    unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
    many=lambda count: (
        b"set v15-compat\n"
        + b"".join(
            b"account a%d {\nset from=a%d@proseware.test\nset mta=smtp://a@smtp.proseware.test\n}\n" % (number, number)
            for number in range(count)
        )
    ),
    broken=(
        SAMPLE + b"\\",
        SAMPLE + b"account home {\n}\n",
        SAMPLE + b"account open {\n",
        SAMPLE + b"}\n",
        SAMPLE + b"endif\n",
        SAMPLE + b"set from='open\n",
        SAMPLE + b"source ~/more\n",
        SAMPLE.replace(b"v15-compat", b"v14-compat"),
        SAMPLE.replace(b":25", b":99999"),
        SAMPLE.replace(b"smtp://anna", b"smtp://$USER"),
        SAMPLE.replace(b"smtp-auth=login", b"smtp-auth=perhaps"),
    ),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG


class TestGlobalConformance(Conformance):
    """The same without accounts in the file."""

    @pytest.fixture
    def rig(self) -> Rig:
        text = HEAD + SERVER + f"set password={PLANTED}\n# a remark"
        return replace(
            RIG,
            settings={RC: text.encode()},
            many=lambda count: text.encode() + b"\n" + b"".join(b"set x%d=%d\n" % (one, one) for one in range(count)),
            broken=(text.encode() + b"\nset from='open", text.replace(":25", "@x").encode() + b"\n}\n"),
        )

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        """It has one; ten thousand lines more change nothing about it."""
        world = World(rig, tmp_path, settings={RC: rig.many(10_000)})
        assert world.program.undo(world.apply(world.plan())).byte_identical


def world_of(home: Path, text: str) -> World:
    return World(RIG, home, settings={RC: text.encode()})


def account_of(home: Path, text: str) -> SendingAccount:
    reading = world_of(home, text).program.read()
    assert reading.unreadable == ()
    (account,) = reading.accounts
    return account


def test_the_account_that_is_switched_to_comes_first(tmp_path: Path) -> None:
    found = World(RIG, tmp_path).program.read()
    assert [account.profile for account in found.accounts] == ["home", "office"]
    assert found.unreadable == ()
    text = TEXT.replace("account home\n", "account office\n")
    (tmp_path / "other").mkdir()
    assert next(iter(world_of(tmp_path / "other", text).program.read().accounts)).profile == "office"


@pytest.mark.parametrize(
    ("lines", "port", "security", "authentication", "username"),
    [
        (SERVER, 25, Security.STARTTLS, Authentication.PASSWORD, "anna"),
        ("set mta=submission://h.test\n", 587, Security.NONE, Authentication.PASSWORD, None),
        ("set mta=submissions://an%40na@h.test\n", 465, Security.TLS, Authentication.PASSWORD, "an@na"),
        ("set mta=smtps://h.test smtp-auth=none\n", 465, Security.TLS, Authentication.NONE, None),
        (SERVER + "unset smtp-use-starttls\n", 25, Security.NONE, Authentication.PASSWORD, "anna"),
        (SERVER + "set nosmtp-use-starttls\n", 25, Security.NONE, Authentication.PASSWORD, "anna"),
        (SERVER + "set smtp-auth=oauthbearer\n", 25, Security.STARTTLS, Authentication.OAUTH2, "anna"),
        ("set mta='smtp://h.test:26' user=otto # mta=x\n", 26, Security.NONE, Authentication.PASSWORD, "otto"),
    ],
)
def test_reads_the_outgoing_side(
    tmp_path: Path, lines: str, port: int, security: Security, authentication: Authentication, username: str | None
) -> None:
    outgoing = account_of(tmp_path, HEAD + lines).outgoing
    assert outgoing is not None
    assert (outgoing.port, outgoing.security) == (port, security)
    assert (outgoing.authentication, outgoing.username) == (authentication, username)


@pytest.mark.parametrize("lines", ["", "set mta=/usr/bin/msmtp\n", 'set mta="/usr/bin/msmtp -a home"\n'])
def test_mail_that_goes_to_a_command_is_left_alone(tmp_path: Path, lines: str) -> None:
    account = account_of(tmp_path, HEAD + lines)
    assert account.via_command == ("msmtp" if lines else "sendmail")
    assert refused(lambda: Snail(tmp_path, {}).plan(account, HOTEL)).code == "settings-via-command"


@pytest.mark.parametrize(
    "lines",
    [
        "eval set mta=x\n",
        "commandalias set echo\n",
        "if terminal\nset mta=smtp://other.test\nendif\n",
        "set smtp-auth-anna@smtp.proseware.test=login\n",
        "define hook {\nset smtp-auth=none\n}\n",
        "set mta=`cat url`\n",
        "set $x=y\n",
        "account x {\nset from=x@y.test mta=smtp://h.test # remark\n}\naccount x\n",
        "account x {\n}\naccount x\nset mta=smtp://other.test\n",
    ],
)
def test_what_only_the_program_can_tell_is_said(tmp_path: Path, lines: str) -> None:
    reading = world_of(tmp_path, HEAD + SERVER + lines).program.read()
    assert reading.accounts == ()
    assert "does not run" in reading.unreadable[0].why


def test_runs_nothing(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    world_of(tmp_path, f"{HEAD}! touch {trap}\nshell touch {trap}\nset mta=`touch {trap}`\n").program.read()
    assert not trap.exists()


def test_the_password_never_meets_a_new_operator(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    plan = world.plan(ELSEWHERE)
    assert plan.credential is CredentialStep.CLEARED
    assert ("password", "") in {(edit.key, edit.new) for edit in plan.edits}
    world.apply(plan)
    assert b"# set by Roampost:\n\t  unset password\n" in world.file.read_bytes()


def test_a_password_in_the_address_of_the_old_server_is_asked_for(tmp_path: Path) -> None:
    text = HEAD + f"set mta=smtp://anna:{PLANTED}@smtp.proseware.test smtp-use-starttls\n"
    plan = world_of(tmp_path, text).plan()
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    (edit,) = plan.edits
    assert edit.new == "smtp://anna@smtp.proseware.test:587"


def test_accounts_that_lean_on_the_global_server_keep_it(tmp_path: Path) -> None:
    world = world_of(tmp_path, HEAD + SERVER + "account other {\nset from=o@proseware.test\n}\n")
    assert refused(lambda: world.plan(HOTEL)).code == "settings-shared"


def test_finds_the_file_as_the_program_does(tmp_path: Path) -> None:
    other = tmp_path / "mine"
    other.write_text(HEAD + SERVER)
    (account,) = Snail(tmp_path, {"MAILRC": str(other)}).read().accounts
    assert account.profile == "mailrc"


@pytest.mark.programs
@pytest.mark.skipif(shutil.which("s-nail") is None, reason="s-nail is not installed")
def test_the_program_itself_reads_the_same(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)

    def oracle() -> dict[str, str]:
        told = subprocess.run(
            ["s-nail", "-n", "-A", "home", "-Y", "varshow mta smtp-auth smtp-use-starttls password", "-Yx", "-N", "-#"],
            env={**os.environ, "HOME": str(tmp_path), "MAILRC": str(world.file)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=True,
        )
        pairs = (line.removeprefix("set ").partition("=") for line in told.stdout.splitlines() if line[:4] == "set ")
        return {name: value for name, _, value in pairs}

    assert oracle()["mta"] == "smtp://anna@smtp.proseware.test:25"
    for wanted in (AT_587, HOTEL, ELSEWHERE):
        made = world.apply(world.plan(wanted))
        told = oracle()
        user = f"{wanted.username}@" if wanted.username else ""
        assert told["mta"] == f"smtp://{user}{wanted.host}:{wanted.port}"
        assert ("smtp-use-starttls" in told) is (wanted.security is Security.STARTTLS)
        assert (told["smtp-auth"] == "none") is (wanted.authentication is Authentication.NONE)
        assert ("password" in told) is (wanted is not ELSEWHERE)
        assert world.program.undo(made).byte_identical


@given(data=st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    try:
        document = MailRc(Content(path=Path("x"), data=data))
    except SettingsError:
        return
    assert document.octets() == data
