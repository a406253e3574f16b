"""Exim as Debian sets it up."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.exim import Exim, UpdateExim4Conf
from assistant.clients.exim_passwords import Entry, PasswdClient
from assistant.clients.exim_tools import EximTools
from assistant.clients.files import Content
from assistant.clients.relay import System
from assistant.model.change import CredentialStep, UndoState
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.support.programs_killed import in_child
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

PLACE = "exim4/update-exim4.conf.conf"
PASSWORDS = "exim4/passwd.client"
TEXT = """# /etc/exim4/update-exim4.conf.conf, with an ümlaut
#
dc_eximconfig_configtype='smarthost'
dc_other_hostnames=''
dc_local_interfaces='127.0.0.1 ; ::1'
dc_minimaldns="false"
# a remark
dc_smarthost='smtp.proseware.test'
CFILEMODE='644'
dc_use_split_config=false
dc_localdelivery='mail_spool'
"""
SAMPLE = TEXT.encode()
SECRETS = f"# remark\n### target.mail.server.example:login:password\nsmtp.proseware.test:anna:{PLANTED}\n"


def program(
    home: Path, *, administrator: bool = True, run: Callable[..., tuple[int, str] | None] | None = None
) -> Exim:
    tools = EximTools(run or (lambda _command: None))
    return Exim(System(etc=home, user="anna", administrator=administrator), tools)


RIG = Rig(
    program=program,
    settings={PLACE: SAMPLE, PASSWORDS: SECRETS.encode(), "mailname": b"proseware.test\n"},
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"::587", b"::2587"),
    unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
    many=lambda count: SAMPLE + b"".join(b"x%d=%d\n" % (number, number) for number in range(count)),
    broken=(
        SAMPLE + b"dc_smarthost=other.test\n",
        SAMPLE + b"nothing\n",
        SAMPLE + b". /etc/default/exim4\n",
        SAMPLE.replace(b"'smtp.proseware.test'", b"'smtp.proseware.test"),
        SAMPLE.replace(b"'smtp.proseware.test'", b'"$RELAY"'),
        SAMPLE.replace(b"'smtp.proseware.test'", b"`hostname`"),
        SAMPLE.replace(b"test'", b"test::99999'"),
        SAMPLE.replace(b"test'", b"test::25x'"),
        SAMPLE.replace(b"test'", b"test;backup.proseware.test'"),
    ),
    wishes=(HOTEL,),
)
FOR_ANY = replace(RIG, settings={**RIG.settings, PASSWORDS: SECRETS.replace("smtp.proseware.test:", "*:").encode()})


@pytest.mark.parametrize("rig", [RIG, FOR_ANY], ids=["of one server", "of any server"])
class TestConformance(Conformance):
    """The second time with a password for any server: then two files change together."""

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        """It has one; ten thousand lines more change nothing about it."""
        world = World(rig, tmp_path, settings={**rig.settings, PLACE: rig.many(10_000)})
        assert world.program.undo(world.apply(world.plan())).byte_identical


def test_the_old_lines_stay_as_remarks(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    plan = world.plan()
    assert plan.credential is CredentialStep.KEEP
    world.apply(plan)
    old = "dc_smarthost='smtp.proseware.test'\n"
    expected = TEXT.replace(old, f"#roampost:{old}dc_smarthost='smtp.proseware.test::587'\n")
    expected += "#roampost:\nREMOTE_SMTP_SMARTHOST_HOSTS_REQUIRE_TLS=*\n"
    assert world.file.read_text() == expected
    assert (tmp_path / PASSWORDS).read_text() == SECRETS


def test_a_password_goes_to_the_server_it_is_for(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    assert refused(lambda: world.plan(ELSEWHERE)).code == "password-by-administrator"
    with (tmp_path / PASSWORDS).open("a") as stream:
        stream.write("*.elsewhere.test:anna.elsewhere:x\n")
    made = world.apply(world.plan(ELSEWHERE))
    assert world.program.read().accounts[0].outgoing == ELSEWHERE
    assert world.program.undo(made).byte_identical


@pytest.mark.parametrize("pattern", ["*", "*.test", "*test", "^.*proseware|hotel", "cdb;/etc/hosts"])
def test_a_password_for_any_server_stays_with_its_operator(tmp_path: Path, pattern: str) -> None:
    secrets = SECRETS.replace("smtp.proseware.test:", f"{pattern}:").encode()
    world = World(RIG, tmp_path, settings={**RIG.settings, PASSWORDS: secrets})
    assert world.account.outgoing is not None
    assert world.account.outgoing.username == "anna"
    assert refused(lambda: world.plan(ELSEWHERE)).code == "password-by-administrator"
    made = world.apply(world.plan(replace(RIG.wanted, host="out.proseware.test")))
    assert (tmp_path / PASSWORDS).read_bytes() == secrets
    assert world.program.undo(made).byte_identical
    # Exim would show it to whom it hands mail: it is out of force before the server is another.
    plan = world.plan(HOTEL)
    assert next(edit.path for edit in plan.edits) == str(tmp_path / PASSWORDS)
    assert plan.credential is CredentialStep.NOT_USED
    made = world.apply(plan)
    lines = (tmp_path / PASSWORDS).read_text().splitlines()
    assert [line for line in lines if not line.startswith("#")] == []
    assert lines[-1] == f"#roampost:{pattern}:anna:{PLANTED}"
    assert world.program.undo(made).byte_identical
    assert (tmp_path / PASSWORDS).read_bytes() == secrets


def test_a_password_is_not_put_back_for_a_server_chosen_since(tmp_path: Path) -> None:
    world = World(FOR_ANY, tmp_path)
    made = world.apply(world.plan(HOTEL))
    world.file.write_text(world.file.read_text().replace(HOTEL.host, "mx.chosen-since.test"))
    outcome = world.program.undo(made)
    assert UndoState.RESTORED not in {state for _, state, _ in outcome.edits}
    assert PLANTED not in "".join(
        line for line in (tmp_path / PASSWORDS).read_text().splitlines() if not line.startswith("#")
    )


def test_every_line_that_may_meet_the_server_goes(tmp_path: Path) -> None:
    secrets = f"mx.hotel.test guest:x\n{SECRETS}*.hotel.test : other:y\n* : anna:{PLANTED}\n".encode()
    world = World(RIG, tmp_path, settings={**RIG.settings, PASSWORDS: secrets})
    made = world.apply(world.plan(HOTEL))
    assert world.account.outgoing == HOTEL
    entries = PasswdClient(Content(path=Path("x"), data=(tmp_path / PASSWORDS).read_bytes())).entries()
    assert entries == [Entry(pattern="smtp.proseware.test", user="anna")]
    assert world.program.undo(made).byte_identical


@pytest.mark.parametrize("host", ["2001:db8::1", "192.0.2.9"])
def test_a_numeric_address_reads_back(tmp_path: Path, host: str) -> None:
    world = World(RIG, tmp_path)
    made = world.apply(world.plan(replace(HOTEL, host=host)))
    assert world.account.outgoing == made.plan.after


@pytest.mark.parametrize(
    ("written", "host", "port"),
    [
        ("SMTP.Proseware.test.::587", "smtp.proseware.test", 587),
        ("smtp.proseware.test ;", "smtp.proseware.test", 25),
        ("192.168.2.4::587", "192.168.2.4", 587),
        ("[192.168.2.4]::587", "192.168.2.4", 587),
        ("2001::0db8::f::4::::2", "2001:db8:f:4::2", 25),
        ("[2001::0db8::f::4::::2]::587", "2001:0db8:f:4::2", 587),
    ],
)
def test_a_server_is_read_as_the_manual_writes_it(tmp_path: Path, written: str, host: str, port: int) -> None:
    settings = {**RIG.settings, PLACE: SAMPLE.replace(b"smtp.proseware.test", written.encode())}
    outgoing = World(RIG, tmp_path, settings=settings).program.read().accounts[0].outgoing
    assert outgoing is not None
    assert (outgoing.host, outgoing.port) == (host, port)


@pytest.mark.parametrize(
    ("lines", "security"),
    [
        ("", Security.STARTTLS),
        ("AUTH_CLIENT_ALLOW_NOTLS_PASSWORDS=1\n", Security.NONE),
        ("REMOTE_SMTP_SMARTHOST_HOSTS_REQUIRE_TLS=*\nAUTH_CLIENT_ALLOW_NOTLS_PASSWORDS=1\n", Security.STARTTLS),
        ("REMOTE_SMTP_SMARTHOST_HOSTS_AVOID_TLS=*\n", Security.NONE),
        ("REMOTE_SMTP_SMARTHOST_PROTOCOL=smtps\n", Security.TLS),
    ],
)
@pytest.mark.parametrize("where", ["here", "macros", "split"])
def test_what_macros_say_of_encryption(tmp_path: Path, lines: str, security: Security, where: str) -> None:
    world = World(RIG, tmp_path)
    place = {"here": PLACE, "macros": "exim4/exim4.conf.localmacros", "split": "exim4/conf.d/main/000_localmacros"}
    file = tmp_path / place[where]
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a") as stream:
        stream.write(lines)
    if where == "split":
        world.file.write_bytes(SAMPLE.replace(b"config=false", b"config='true'"))
    outgoing = world.account.outgoing
    assert outgoing is not None
    assert outgoing.security is security


def test_macros_that_cannot_be_listed_end_no_reading(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    world.file.write_bytes(SAMPLE.replace(b"config=false", b"config='true'"))
    folder = tmp_path / "exim4/conf.d/main"
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("no folder")
    assert world.account.outgoing is not None


def test_a_macro_of_the_administrators_own_is_not_written_against(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    macros = tmp_path / "exim4/exim4.conf.localmacros"
    macros.write_text("REMOTE_SMTP_SMARTHOST_PROTOCOL = smtps\n")
    assert refused(world.plan).code == "settings-overruled"
    assert refused(lambda: world.plan(HOTEL)).code == "settings-overruled"
    made = world.apply(world.plan(replace(RIG.wanted, port=465, security=Security.TLS)))
    assert [edit.key for edit in made.plan.edits] == ["dc_smarthost"]
    macros.write_text("REMOTE_SMTP_SMARTHOST_TLS_VERIFY_HOSTS =\n")
    assert refused(lambda: world.plan(HOTEL)).code == "settings-overruled"


def test_an_unchecked_certificate_is_not_carried_to_another_server(tmp_path: Path) -> None:
    settings = {**RIG.settings, PLACE: SAMPLE + b"REMOTE_SMTP_SMARTHOST_TLS_VERIFY_HOSTS=\n"}
    world = World(RIG, tmp_path, settings=settings)
    made = world.apply(world.plan())
    assert b"\nREMOTE_SMTP_SMARTHOST_TLS_VERIFY_HOSTS=\n" in world.file.read_bytes()
    world.program.undo(made)
    made = world.apply(
        world.plan(replace(RIG.wanted, host="out.proseware.test", username=None, authentication=HOTEL.authentication))
    )
    assert b"\nREMOTE_SMTP_SMARTHOST_TLS_VERIFY_HOSTS" not in world.file.read_bytes()
    assert world.program.undo(made).byte_identical


def test_a_password_without_encryption_is_written_as_debian_wants_it(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    made = world.apply(world.plan(replace(RIG.wanted, security=Security.NONE)))
    assert world.file.read_text().endswith("#roampost:\nAUTH_CLIENT_ALLOW_NOTLS_PASSWORDS=1\n")
    assert world.program.undo(made).byte_identical


@pytest.mark.parametrize("kind", ["internet", "local", "none", ""])
def test_mail_without_a_relay_is_no_account(tmp_path: Path, kind: str) -> None:
    settings = {**RIG.settings, PLACE: SAMPLE.replace(b"'smarthost'", f"'{kind}'".encode())}
    reading = World(RIG, tmp_path, settings=settings).program.read()
    assert reading.accounts == ()
    assert reading.unreadable == ()


def test_a_satellite_has_a_relay_too(tmp_path: Path) -> None:
    settings = {**RIG.settings, PLACE: SAMPLE.replace(b"'smarthost'", b"'satellite'")}
    assert len(World(RIG, tmp_path, settings=settings).program.read().accounts) == 1


def test_a_configuration_made_by_hand_is_said(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    account = world.account
    (tmp_path / "exim4/exim4.conf").touch()
    reading = world.program.read()
    assert reading.accounts == ()
    assert "exim4.conf," in reading.unreadable[0].why
    assert refused(lambda: world.program.plan(account, HOTEL)).code == "settings-by-hand"


@pytest.mark.parametrize("damage", [b"nothing\n", b"  goes on\n", b'"quoted":anna:x\n', b"smtp.proseware.test:b:c\n"])
def test_passwords_that_exim_might_read_otherwise_are_not_worked_with(tmp_path: Path, damage: bytes) -> None:
    world = World(RIG, tmp_path)
    account = world.account
    with (tmp_path / PASSWORDS).open("ab") as stream:
        stream.write(damage)
    assert "passwd.client" in world.program.read().unreadable[0].why
    assert PLANTED not in world.program.read().unreadable[0].why
    refused(lambda: world.program.plan(account, RIG.wanted))


def test_without_an_administrators_rights_it_is_only_read(tmp_path: Path) -> None:
    World(RIG, tmp_path)
    reader = program(tmp_path, administrator=False)
    (account,) = reader.read().accounts
    assert account.managed == str(tmp_path / PLACE)
    assert refused(lambda: reader.plan(account, HOTEL)).code == "administrator-needed"


def test_where_passwords_may_not_be_read_the_port_decides() -> None:
    with tempfile.TemporaryDirectory() as folder:  # tmp_path is closed to an ordinary user
        home = Path(folder)
        home.chmod(0o755)
        world = World(RIG, home)
        (home / PLACE).chmod(0o644)
        (home / "mailname").chmod(0o644)

        def work() -> str:
            outgoing = world.account.outgoing
            return f"{outgoing.authentication} {outgoing.username}" if outgoing else ""

        assert in_child(work) == "password anna"
        assert in_child(work, ordinary_user=True) == "none None"
        world.file.write_bytes(SAMPLE.replace(b"test'", b"test::587'"))
        assert in_child(work, ordinary_user=True) == "password None"


class Tools:
    """What Exim's tools answer.

    Attributes:
        fails: the command that fails, by its words.
        said: what ``exim4 -bP`` prints.
        seen: every command.
    """

    def __init__(self, *, fails: str = "never", said: str = "") -> None:
        self.fails = fails
        self.said = said
        self.seen: list[str] = []

    def __call__(self, command: Sequence[str]) -> tuple[int, str]:
        line = " ".join(command)
        self.seen.append(line)
        return (1, "") if self.fails in line else (0, self.said)


SAID = """route_list = * smtp.proseware.test::587 byname
protocol = smtp
hosts_require_tls = *
"""


def test_exim_is_asked_first_and_told_of_every_change(tmp_path: Path) -> None:
    World(RIG, tmp_path)
    tools = Tools(said=SAID)
    exim = program(tmp_path, run=tools)
    plan = exim.plan(exim.read().accounts[0], RIG.wanted)
    assert tools.seen == []
    exim.apply(plan, tmp_path / "copies")
    words = [line.split() for line in tools.seen]
    assert [line[0] for line in words] == [
        "update-exim4.conf",
        "exim4",
        "exim4",
        "exim4",
        "update-exim4.conf",
        "invoke-rc.d",
    ]
    assert words[0][2] != str(tmp_path / "exim4"), "first in a place of its own"
    assert words[4] == ["update-exim4.conf", "--confdir", str(tmp_path / "exim4")]
    assert not Path(words[0][2]).exists()


@pytest.mark.parametrize(
    ("fails", "said"),
    [
        ("--output", SAID),
        ("-bV", SAID),
        ("-bP transport", SAID),
        ("never", SAID.replace("587", "25")),
        ("never", SAID.replace("= *", "=")),
        ("never", SAID.replace("= smtp\n", "= smtps\n")),
    ],
)
def test_what_exim_does_not_take_is_not_written(tmp_path: Path, fails: str, said: str) -> None:
    world = World(RIG, tmp_path)
    exim = program(tmp_path, run=Tools(fails=fails, said=said))
    before = world.contents()
    assert (
        refused(lambda: exim.apply(exim.plan(world.account, RIG.wanted), world.backups)).code == "settings-unexpected"
    )
    assert world.contents() == before


def test_what_exim_refuses_in_the_end_is_put_back_in_every_file(tmp_path: Path) -> None:
    world = World(FOR_ANY, tmp_path)
    said = "route_list = * mx.hotel.test::25 byname\nprotocol = smtp\nhosts_require_tls =\n"
    tools = Tools(fails=f"--confdir {tmp_path}", said=said)
    exim = program(tmp_path, run=tools)
    before = world.contents()
    assert refused(lambda: exim.apply(exim.plan(world.account, HOTEL), world.backups)).code == "settings-unexpected"
    assert world.contents() == before
    assert tools.seen.count(f"update-exim4.conf --confdir {tmp_path / 'exim4'}") == 2, "it is told of the way back too"


def test_undo_is_told_and_needs_no_check_of_what_was_there(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    made = world.apply(world.plan())
    tools = Tools(said="")
    assert program(tmp_path, run=tools).undo(made).byte_identical
    assert [line.split()[0] for line in tools.seen] == ["update-exim4.conf", "invoke-rc.d"]


def test_nothing_is_looked_at_without_a_system() -> None:
    assert Exim(None).read().accounts == ()


@given(data=st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    for document in (UpdateExim4Conf, PasswdClient):
        try:
            read = document(Content(path=Path("x"), data=data))
        except SettingsError:
            continue
        assert read.octets() == data
