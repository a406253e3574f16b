"""msmtp."""

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.clients.files import Content
from assistant.clients.msmtp import Msmtp
from assistant.clients.msmtp_rc import MsmtpRc
from assistant.model.change import CredentialStep
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

RC = ".msmtprc"
TEXT = f"""# Anna's post, with an ümlaut
defaults
tls on
tls_trust_file system
logfile ~/.msmtp.log

account home
  host "smtp.proseware.test"
  port\t25
  tls_starttls on
  from anna@Proseware.test
  auth off
  user anna
  password {PLANTED}
  # a remark

account office : home
host smtp.office.test
from anna@office.test
passwordeval "echo {PLANTED}"

account direct
host mx.proseware.test
tls off
from anna.direct@proseware.test

account default : home
"""
SAMPLE = TEXT.encode()

RIG = Rig(
    program=lambda home: Msmtp(home, {"PATH": str(home / "bin")}),
    settings={RC: SAMPLE},
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"port\t587\n", b"port 2587\n"),
    unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
    many=lambda count: (
        b"defaults\ntls on\n"
        + b"".join(
            b"account a%d\nhost smtp.proseware.test\nfrom a%d@proseware.test\n\n" % (number, number)
            for number in range(count)
        )
    ),
    broken=(
        b"host smtp.proseware.test\n",
        SAMPLE + b"account home\n",
        SAMPLE + b"account new : nobody\n",
        SAMPLE + b"account\n",
        SAMPLE + b"account bare\nfrom a@b.test\n",
        SAMPLE.replace(b"port\t25", b"port\t99999"),
        SAMPLE.replace(b"tls on", b"tls maybe"),
        SAMPLE.replace(b"auth off", b"auth perhaps"),
        SAMPLE[: SAMPLE.index(b"smtp.proseware.test") - 6],
    ),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG


def world_of(home: Path, text: str) -> World:
    return World(RIG, home, settings={RC: text.encode()})


def test_reads_defaults_and_inheritance(tmp_path: Path) -> None:
    found = {account.profile: account for account in World(RIG, tmp_path).program.read().accounts}
    assert list(found) == ["home", "office", "direct"]
    assert found["home"].outgoing == Outgoing(
        host="smtp.proseware.test",
        port=25,
        security=Security.STARTTLS,
        authentication=Authentication.NONE,
    )
    office = found["office"].outgoing
    assert office is not None
    assert (office.host, office.port, office.security) == ("smtp.office.test", 25, Security.STARTTLS)
    direct = found["direct"].outgoing
    assert direct is not None
    assert direct.security is Security.NONE


def test_the_default_account_comes_first(tmp_path: Path) -> None:
    world = world_of(tmp_path, TEXT.replace("default : home", "default : office"))
    assert next(iter(world.program.read().accounts)).profile == "office"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("", (25, Security.NONE, Authentication.NONE)),
        ("tls", (25, Security.STARTTLS, Authentication.NONE)),
        ("tls on\ntls_starttls off", (465, Security.TLS, Authentication.NONE)),
        ("tls off\ntls_starttls off", (25, Security.NONE, Authentication.NONE)),
        ("auth", (25, Security.NONE, Authentication.PASSWORD)),
        ("auth scram-sha-256", (25, Security.NONE, Authentication.PASSWORD)),
        ("auth on\nauth oauthbearer", (25, Security.NONE, Authentication.OAUTH2)),
        ("port 26\nport 27", (27, Security.NONE, Authentication.NONE)),
    ],
)
def test_reads_the_outgoing_side(tmp_path: Path, lines: str, expected: tuple[int, Security, Authentication]) -> None:
    text = f"account a\nhost h.test\nfrom anna@proseware.test\n{lines}\n"
    outgoing = world_of(tmp_path, text).account.outgoing
    assert outgoing is not None
    assert (outgoing.port, outgoing.security, outgoing.authentication) == expected


def test_runs_nothing(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    text = TEXT + f"account evil\neval touch {trap}; echo host x.test\nfrom e@vil.test\npasswordeval touch {trap}\n"
    reading = world_of(tmp_path, text).program.read()
    assert "evil" not in {account.profile for account in reading.accounts}
    assert len(reading.accounts) == 3
    assert "eval" in reading.unreadable[0].why
    everything = world_of_defaults_with_eval(tmp_path).program.read()
    assert everything.accounts == ()
    assert len(everything.unreadable) == 3
    assert not trap.exists()


def world_of_defaults_with_eval(home: Path) -> World:
    (home / "second").mkdir()
    return world_of(home / "second", TEXT.replace("tls on", f"eval touch {home / 'trap'}", 1))


def test_an_unknown_command_is_read_past_but_not_written_past(tmp_path: Path) -> None:
    world = world_of(tmp_path, TEXT + "account later\nhost a.test\nfrom l@a.test\nspell_of_tomorrow on\n")
    assert len(world.program.read().accounts) == 4
    error = refused(lambda: world.plan())
    assert error.code == "settings-unexpected"


def test_no_sender_is_said_and_a_log_in_name_may_stand_for_it(tmp_path: Path) -> None:
    text = "account a\nhost h.test\naccount b\nhost h.test\nuser b@h.test\naccount c\nhost h.test\nfrom *@h.test\n"
    reading = world_of(tmp_path, text).program.read()
    assert [account.address for account in reading.accounts] == ["b@h.test"]
    assert len(reading.unreadable) == 2


def test_finds_the_file_as_msmtp_does(tmp_path: Path) -> None:
    modern = tmp_path / "cfg" / "msmtp" / "config"
    modern.parent.mkdir(parents=True)
    modern.write_bytes(b"account x\nhost modern.test\nfrom a@b.test\n")
    program = Msmtp(tmp_path, {"XDG_CONFIG_HOME": str(tmp_path / "cfg")})
    assert [account.profile for account in program.read().accounts] == ["x"]
    (tmp_path / RC).write_bytes(b"account y\nhost classic.test\nfrom a@b.test\n")
    assert [account.profile for account in program.read().accounts] == ["y"]


def test_the_systems_own_file_is_managed(tmp_path: Path) -> None:
    system = tmp_path / "msmtprc"
    system.write_bytes(b"account sys\nhost relay.test\nfrom a@b.test\n")
    program = Msmtp(tmp_path, {}, system=system)
    (account,) = program.read().accounts
    assert account.managed == str(system)
    assert refused(lambda: program.plan(account, HOTEL)).code == "settings-managed"


def test_pop_first_is_not_its_business(tmp_path: Path) -> None:
    wanted = replace(HOTEL, authentication=Authentication.POP_FIRST)
    error = refused(lambda: World(RIG, tmp_path).plan(wanted))
    assert error.code == "pop-first-unsupported"
    assert "Fetch your mail first" in error.sentence.template


def test_the_password_never_meets_a_new_operator(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    plan = world.plan(ELSEWHERE)
    assert plan.credential is CredentialStep.CLEARED
    made = world.apply(plan)
    document = MsmtpRc(Content(path=world.file, data=world.file.read_bytes()))
    assert document.accounts["home"].values["password"] == ""
    assert world.program.undo(made).byte_identical


def test_a_token_is_no_password(tmp_path: Path) -> None:
    text = TEXT.replace("auth off", "auth xoauth2").replace("password ", "passwordeval ", 1)
    assert world_of(tmp_path, text).plan(RIG.wanted).credential is CredentialStep.CLEARED


def test_what_was_said_of_the_old_certificate_does_not_hold_for_the_new_server(tmp_path: Path) -> None:
    fingerprint = ":".join(["AB"] * 32)
    text = TEXT.replace("tls_trust_file system", f"tls_fingerprint {fingerprint}")
    plan = world_of(tmp_path, text).plan(ELSEWHERE)
    assert ("tls_fingerprint", "") in {(edit.key, edit.new) for edit in plan.edits if edit.section == "home"}


def test_accounts_that_inherit_stay_as_they_are(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    before = {account.profile: account.outgoing for account in world.program.read().accounts}
    plan = world.plan(HOTEL)
    world.apply(plan)
    after = {account.profile: account.outgoing for account in world.program.read().accounts}
    assert after == {**before, "home": plan.after}
    assert plan.shared_with == ()


def test_a_server_given_to_an_heir_since_is_no_conflict_for_the_account(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    made = world.apply(world.plan(HOTEL))
    text = world.file.read_bytes()
    world.file.write_bytes(text.replace(b"host smtp.office.test", b"host smtp.other-office.test"))
    assert world.program.undo(made).complete


def test_too_many_heirs_are_left_alone(tmp_path: Path) -> None:
    heirs = "".join(f"account heir{number} : home\nfrom h{number}@proseware.test\n" for number in range(101))
    world = world_of(tmp_path, TEXT + heirs)
    assert refused(lambda: world.plan(HOTEL)).code == "settings-shared"


def test_a_last_line_without_an_end_stays_so(tmp_path: Path) -> None:
    text = "account a\n\thost h.test\n\tfrom anna@proseware.test"
    world = world_of(tmp_path, text)
    made = world.apply(world.plan(HOTEL))
    assert world.file.read_text().startswith("account a\n\thost mx.hotel.test\n")
    assert world.program.undo(replace(made, backups=())).byte_identical
    assert world.file.read_text() == text


KEYS = ("host", "port", "tls", "tls_starttls", "auth", "user")


def oracle(file: Path, account: str) -> dict[str, str] | None:
    """Ask msmtp itself what is in force, None where it would not send (it may run the file's passwordeval)."""
    told = subprocess.run(
        ["msmtp", "-C", str(file), "--pretend", "-a", account, "x@y.test"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode:
        assert told.returncode == os.EX_CONFIG, told.stderr
        return None
    pairs = (line.split(" = ", 1) for line in told.stdout.splitlines() if " = " in line)
    return {key: value for key, value in pairs if key in (*KEYS, "password", "passwordeval")}


def expected(outgoing: Outgoing) -> dict[str, str]:
    security = outgoing.security
    told = {"host": outgoing.host, "port": str(outgoing.port), "tls": "off" if security is Security.NONE else "on"}
    if security is not Security.NONE:
        told["tls_starttls"] = "on" if security is Security.STARTTLS else "off"
    if outgoing.authentication is Authentication.NONE:
        told["auth"] = "none"
    elif outgoing.username:
        told["user"] = outgoing.username
    return told


@pytest.mark.programs
@pytest.mark.skipif(shutil.which("msmtp") is None, reason="msmtp is not installed")
def test_msmtp_itself_reads_the_same(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    for wanted in (None, RIG.wanted, HOTEL, ELSEWHERE):
        made = world.apply(world.plan(wanted)) if wanted is not None else None
        for account in world.program.read().accounts:
            assert account.profile is not None
            assert account.outgoing is not None
            told = oracle(world.file, account.profile)
            assert told is not None
            assert expected(account.outgoing).items() <= told.items()
        if wanted == ELSEWHERE:
            told = oracle(world.file, "home")
            assert told is not None
            assert told["password"] == "(not set)"
        if made is not None:
            assert oracle(world.file, "default") == oracle(world.file, "home")
            world.program.undo(made)
    assert world.file.read_bytes() == SAMPLE


LINE = st.sampled_from(
    ["host a.test", "host b.test", "port 26", "port 465", "tls", "tls off", "tls_starttls off", "tls_starttls", "auth",
     "auth off", "auth plain", "user u", "user", "from a@b.test", "", "# x", "  port  27  ", 'user "q u"', "defaults",
     "account n%d", "account n%d : n0", "account n%d : n1, n0", "passwordeval echo x", "password"]
)  # fmt: skip


@pytest.mark.programs
@pytest.mark.skipif(shutil.which("msmtp") is None, reason="msmtp is not installed")
@settings(max_examples=60, deadline=None)
@given(lines=st.lists(LINE, max_size=25))
def test_any_file_reads_as_msmtp_reads_it(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    head = ["account n0", "host z.test", "from z@b.test", "account n1", "host y.test", "from y@b.test"]
    text = "\n".join(head + [line % number if "%d" in line else line for number, line in enumerate(lines, 2)]) + "\n"
    file = tmp_path_factory.mktemp("any") / RC
    file.write_text(text)
    file.chmod(0o600)
    for account in Msmtp(file.parent, dict(os.environ)).read().accounts:
        assert account.profile is not None
        assert account.outgoing is not None
        told = oracle(file, account.profile)
        assert told is not None or account.profile != "n0"
        assert told is None or expected(account.outgoing).items() <= told.items()


@given(data=st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    try:
        document = MsmtpRc(Content(path=Path("x"), data=data))
    except SettingsError:
        return
    assert document.octets() == data
