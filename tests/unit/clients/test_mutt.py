"""mutt and neomutt."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.clients.files import Content
from assistant.clients.mutt import Mutt
from assistant.clients.mutt_rc import MuttRc, evaluate
from assistant.model.change import CredentialStep
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused
from tests.unit.clients.test_hostile_files import FILES

RC = ".muttrc"
TEXT = f"""# Anna's mutt, with an ümlaut
set realname = "Anna Müller"   # a remark
set from="anna@Proseware.test" use_from envelope_from=yes
my_hdr X-Note: set smtp_url
set my_user = anna
set smtp_url = "smtp://$my_user@smtp.proseware.test:25/"
set smtp_pass='{PLANTED}'; unset record
set folder = "imaps://anna@imap.proseware.test/"
account-hook imaps://imap.proseware.test/ 'set imap_pass = "{PLANTED}"'
macro index <f2> ":set smtp_url=smtp://x@y.test<enter>"
bind index G \\
  imap-fetch-mail
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
FROM = 'set from = "anna@proseware.test"\n'
SERVER = 'set smtp_url = "smtp://anna@smtp.proseware.test:25/"\n'


def rig(name: str, place: str) -> Rig:
    return Rig(
        program=lambda home: Mutt(home, {"PATH": str(home / "bin")}, neo=name == "neomutt"),
        settings={place: SAMPLE},
        account="anna@proseware.test",
        wanted=AT_587,
        conflict=(b"smtp.proseware.test:587/", b"smtp.proseware.test:2587/"),
        unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
        many=lambda count: SAMPLE + b"".join(b"set my_x%d = %d\n" % (number, number) for number in range(count)),
        broken=(
            SAMPLE + b"\\",
            SAMPLE + b'set smtp_url = "smtp://x@y.test\n',
            SAMPLE + b'set smtp_url = "imap://y.test/"\n',
            SAMPLE + b"set smtp_url = smtp://y.test:99999\n",
            SAMPLE + b"set ssl_starttls = perhaps\n",
            SAMPLE + b"set smtp_url = `cat url`\n",
            SAMPLE + b"source 'gpg -d secrets |'\n",
            SAMPLE.replace(b"set from=", b"set to="),
        ),
    )


class TestMutt(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return rig("mutt", RC)

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        """It has one; ten thousand lines more change nothing about it."""
        place = next(iter(rig.settings))
        world = World(rig, tmp_path, settings={place: rig.many(10_000)})
        assert world.program.undo(world.apply(world.plan())).byte_identical


class TestNeomutt(TestMutt):
    @pytest.fixture
    def rig(self) -> Rig:
        return rig("neomutt", ".config/neomutt/neomuttrc")


def world_of(home: Path, text: str) -> World:
    return World(rig("mutt", RC), home, settings={RC: text.encode()})


def account_of(home: Path, text: str) -> SendingAccount:
    world = world_of(home, text)
    reading = world.program.read()
    assert reading.unreadable == ()
    (account,) = reading.accounts
    return account


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (SERVER, HOME),
        ("set smtp_url=smtp://anna@smtp.proseware.test\n", HOME),
        ("  set  smtp_url  =  'smtp://anna@SMTP.proseware.test./'   # set smtp_url=no\n", HOME),
        ("set nosmtp smtp_url=smtp://anna:p#w@smtp.proseware.test\n", None),
        ('set smtp_url="smtp://anna:p%23w@smtp.proseware.test:25"\n', HOME),
        ("set smtp_url=smtp://no.test; set smtp_url=smtp://anna@smtp.proseware.test\n", HOME),
        ("set smtp_url=\\\nsmtp://anna@smtp.proseware.test\n", HOME),
        ("set my_h = smtp.proseware.test\nset smtp_url = smtp://anna@${my_h}\n", HOME),
        (SERVER + "set ssl_starttls=no\n", HOME),
        (SERVER + "set ssl_starttls=ask-yes\nunset ssl_force_tls\n", HOME),
        (SERVER + 'folder-hook . "set record=+sent"\naccount-hook imap://x.test "set imap_pass=y"\n', HOME),
        (SERVER + "macro index x 'set smtp_url=smtp://no.test'\n", HOME),
        ("set smtp_url=`secret url`\n" + SERVER, HOME),
    ],
)
def test_what_plain_lines_set(tmp_path: Path, lines: str, expected: Outgoing | None) -> None:
    if expected is None:
        assert world_of(tmp_path, FROM + lines).program.read().unreadable
    else:
        assert account_of(tmp_path, FROM + lines).outgoing == expected


@pytest.mark.parametrize(
    ("lines", "security", "authentication"),
    [
        ("set smtp_url=smtps://a@h.test\n", Security.TLS, Authentication.PASSWORD),
        ("set smtp_url=smtp://h.test:2525\nset nossl_force_tls ssl_starttls=no\n", Security.NONE, Authentication.NONE),
        ("set smtp_url=smtp://h.test\nset ssl_force_tls\n", Security.STARTTLS, Authentication.NONE),
        (
            "set smtp_url=smtp://a@h.test smtp_authenticators=xoauth2:oauthbearer\n",
            Security.STARTTLS,
            Authentication.OAUTH2,
        ),
        ("set smtp_url=smtp://h.test smtp_user=a\n", Security.STARTTLS, Authentication.PASSWORD),
    ],
)
def test_security_and_log_in(tmp_path: Path, lines: str, security: Security, authentication: Authentication) -> None:
    outgoing = account_of(tmp_path, FROM + lines).outgoing
    assert outgoing is not None
    assert (outgoing.security, outgoing.authentication) == (security, authentication)


@pytest.mark.parametrize(
    "lines",
    [
        "set smtp_url=`pass url`\n",
        'set smtp_url="smtp://`pass user`@h.test"\n',
        "set smtp_url=smtp://$HOST\n",
        SERVER + "source 'gpg -d x |'\n",
        SERVER + "source `ls x`\n",
        SERVER + "source =elsewhere\n",
        SERVER + "folder-hook work 'set smtp_url=smtp://work.test'\n",
        SERVER + "folder-hook work 'source ~/.mutt/work'\n",
        SERVER + "send2-hook . 'set ssl_starttls=no'\n",
        SERVER + "ifdef smtp_url set smtp_url=smtp://other.test\n",
        SERVER + "toggle ssl_starttls\n",
        SERVER + "set from=`git config user.email`\n",
    ],
)
def test_what_a_command_or_a_condition_decides_is_not_known(tmp_path: Path, lines: str) -> None:
    """And nothing of it is ever run."""
    (tmp_path / "bin").mkdir()
    reading = world_of(tmp_path, FROM + lines.replace("`", f"`touch {tmp_path}/ran; ", 1)).program.read()
    assert reading.accounts == ()
    assert "does not run" in reading.unreadable[0].why
    assert not (tmp_path / "ran").exists()


def test_plain_files_are_followed_and_the_last_word_counts(tmp_path: Path) -> None:
    (tmp_path / ".mutt").mkdir()
    (tmp_path / ".mutt" / "server").write_text("source ~/.mutt/more\n")
    (tmp_path / ".mutt" / "more").write_text(SERVER)
    account = account_of(tmp_path, FROM + "set smtp_url=smtp://no.test\nsource ~/.mutt/server\nsource /no/such\n")
    assert account.outgoing == HOME


def test_a_file_that_takes_itself_in_is_told(tmp_path: Path) -> None:
    reading = world_of(tmp_path, f"{FROM}{SERVER}source ~/{RC}\n").program.read()
    assert "takes in its own file" in reading.unreadable[0].why


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("", "sendmail"),
        ('set sendmail="/usr/bin/msmtp -a home"\n', "msmtp"),
        ('set sendmail="roampost send-via -- /usr/bin/msmtp -a home"\n', "msmtp"),
        ('set sendmail="roampost send-via msmtp"\n', "msmtp"),
        (SERVER + 'set tunnel="ssh gate nc smtp 25"\n', "ssh"),
    ],
)
def test_mail_handed_to_a_command_is_left_alone(tmp_path: Path, line: str, command: str) -> None:
    account = account_of(tmp_path, FROM + line)
    assert (account.via_command, account.outgoing) == (command, None)
    program = Mutt(tmp_path, {})
    assert refused(lambda: program.plan(account, HOTEL)).code == "settings-via-command"


def test_a_file_about_other_things_holds_no_account(tmp_path: Path) -> None:
    reading = world_of(tmp_path, "set sort=threads\ncolor index red default\n").program.read()
    assert (reading.accounts, reading.unreadable) == ((), ())


def test_the_sender_of_a_header_of_ones_own(tmp_path: Path) -> None:
    text = FROM + SERVER + "my_hdr From: Anna <anna@home.test>\n"
    assert account_of(tmp_path, text).address == "anna@home.test"


def test_the_old_password_never_meets_another_operator(tmp_path: Path) -> None:
    world = World(rig("mutt", RC), tmp_path)
    kept = world.plan(AT_587)
    assert kept.credential is CredentialStep.KEEP
    assert "smtp_pass" not in [edit.key for edit in kept.edits]
    plan = world.plan(ELSEWHERE)
    assert plan.credential is CredentialStep.CLEARED
    assert [edit.new for edit in plan.edits if edit.key == "smtp_pass"] == [""]
    world.apply(plan)
    assert evaluate(world.file, tmp_path, {}).values["smtp_pass"].text == ""
    assert PLANTED in world.file.read_text(), "it stays where it was, for undo"


def test_a_password_in_the_url_goes_nowhere(tmp_path: Path) -> None:
    world = world_of(tmp_path, f"{FROM}set smtp_url=smtp://anna:{PLANTED}@smtp.proseware.test\n")
    assert PLANTED not in repr(world.program.read())
    for wanted in (AT_587, ELSEWHERE, HOTEL):
        before = world.file.read_bytes()
        plan = world.plan(wanted)
        assert plan.credential is not CredentialStep.KEEP
        made = world.apply(plan)
        effective = evaluate(world.file, tmp_path, {}).values["smtp_url"].text
        assert effective is not None
        assert PLANTED not in effective + repr(made)
        assert world.program.undo(made).byte_identical
        assert world.file.read_bytes() == before


@pytest.mark.parametrize("line", ["set folder=imap://anna@imap.test/\n", "source ~/.mutt/x |\n" + FROM + SERVER])
def test_encryption_is_not_switched_off_where_mail_is_fetched_with_it(tmp_path: Path, line: str) -> None:
    text = FROM + SERVER + line + "set ssl_starttls=yes ssl_force_tls=yes smtp_authenticators=plain\n"
    world = world_of(tmp_path, text)
    assert refused(lambda: world.plan(HOTEL)).code == "settings-shared"
    assert world.plan(AT_587).edits


def test_a_second_change_takes_the_place_of_the_first(tmp_path: Path) -> None:
    world = World(rig("mutt", RC), tmp_path)
    first = world.apply(world.plan(HOTEL))
    second = world.apply(world.plan(AT_587))
    assert world.file.read_text().count("smtp_url = ") == 2
    assert world.program.undo(second).complete
    assert world.account.outgoing == HOTEL
    assert world.program.undo(first).byte_identical
    assert world.file.read_bytes() == SAMPLE


def test_which_file_each_of_them_reads(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    environ = {"PATH": str(tmp_path / "bin")}
    (tmp_path / RC).write_text(FROM + SERVER)
    assert len(Mutt(tmp_path, environ).read().accounts) == 1
    assert Mutt(tmp_path, environ, neo=True).read().accounts == (), "it is not here to fall back on mutt's"
    (tmp_path / "bin" / "neomutt").touch(mode=0o755)
    (account,) = Mutt(tmp_path, environ, neo=True).read().accounts
    assert (account.label, account.installed) == ("neomutt/muttrc/anna@proseware.test", True)
    own = tmp_path / "xdg" / "neomutt" / "neomuttrc"
    own.parent.mkdir(parents=True)
    own.write_text(FROM.replace("anna@", "other@") + SERVER)
    environ["XDG_CONFIG_HOME"] = str(tmp_path / "xdg")
    assert [account.address for account in Mutt(tmp_path, environ, neo=True).read().accounts] == [
        "other@proseware.test"
    ]


# A quarter of a megabyte: what grows faster than the file would still hang here.
HOSTILE = {
    **{name: data[: 1 << 18] for name, data in FILES.items()},
    "commands": b";x" * (1 << 17),
    "words": b"set " + b"$a=`b`+" * (1 << 15),
    "sources": b"source x\n" * 1000,
    "hooks": b"send-hook a 'set smtp_url=b'\n" * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_slow_files_end_soon(tmp_path: Path, name: str) -> None:
    (tmp_path / RC).write_bytes(HOSTILE[name])
    try:
        evaluate(tmp_path / RC, tmp_path, {})
        MuttRc(Content(path=Path("x"), data=HOSTILE[name])).blotted()
    except SettingsError as error:
        assert error.sentence.template


@given(st.text(alphabet="set mtp_url=fro\"'`$\\;#{}@:/|\n\t ", max_size=200))
@settings(deadline=None)
def test_whatever_it_holds_ends_in_words(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    home = tmp_path_factory.mktemp("home")
    (home / RC).write_text(text)
    Mutt(home, {}).read()


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
def test_the_program_itself_reads_the_same(tmp_path: Path, name: str) -> None:
    """The oracle, on a file of our own making."""
    if shutil.which(name) is None:
        pytest.skip(f"not installed: {name}")
    world = World(rig("mutt", RC), tmp_path)
    for wanted in (None, AT_587, ELSEWHERE, HOTEL):
        made = world.apply(world.plan(wanted)) if wanted else None
        found = evaluate(world.file, tmp_path, {})
        for variable in ("smtp_url", "from", "smtp_pass"):
            told = subprocess.run(
                [name, "-n", "-F", str(world.file), "-Q", variable],
                capture_output=True,
                text=True,
                check=True,
                env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
            ).stdout.strip()
            value = told.partition("=")[2].strip().strip('"')
            assert value == found.values[variable].text
        if made:
            world.program.undo(made)
