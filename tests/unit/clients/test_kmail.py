"""KMail's files; the program itself is met in ``tests/programs``."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.files import Content
from assistant.clients.kmail import KMail
from assistant.clients.kmail_config import KConfigFile
from assistant.model.change import CredentialStep, UndoState
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

TRANSPORTS, IDENTITIES = ".config/mailtransports", ".config/emailidentities"


def transport(number: int = 1, **changed: str) -> str:
    values = {
        "auth": "false",
        "authtype": "PLAIN",
        "encryption": "None",
        "host": "smtp.proseware.test",
        "id": str(number),
        "identifier": "SMTP",
        "keyOfTomorrow": "kept=as=it is",
        "name": f"Home {number}",
        "port": "25",
        **changed,
    }
    return f"\n[Transport {number}]\n" + "".join(f"{key}={value}\n" for key, value in values.items() if value != "-")


def identity(number: int = 0, *, pointer: str = "1", address: str = "anna@Proseware.test") -> str:
    return (
        f"\n[Identity #{number}]\nDefault Domain=laptop\nDisable Fcc=false\nEmail Address={address}\n"
        "Email Aliases=office@proseware.test\nIdentity=Anna, für daheim\nName=Anna Rossi\n"
        + (f"Transport={pointer}\n" if pointer else "")
        + f"uoid={100 + number}\n"
    )


def transports(*more: str, default: str = "1", **changed: str) -> str:
    return (
        f"[$Version]\nupdate_info=a:b\n\n[General]\ndefault-transport={default}\n"
        + transport(1, **changed)
        + "".join(more)
    )


WHOLE = transports(storepass="true", password=PLANTED).encode()
WHO = ("[General]\nDefault Identity=100\n" + identity()).encode()
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)


def program(home: Path) -> KMail:
    return KMail(home, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/no-bus", "PATH": str(home / "bin")})


RIG = Rig(
    program=program,
    settings={TRANSPORTS: WHOLE, IDENTITIES: WHO},
    account="anna@proseware.test",
    wanted=SIGNED_IN,
    conflict=(b"port=587\n", b"port=2587\n"),
    unrelated=lambda data: data.replace(b"keyOfTomorrow=kept", b"keyOfTomorrow=changed"),
    many=lambda count: transports(*(transport(number) for number in range(2, count + 1))).encode(),
    broken=(
        WHOLE[:-5],
        WHOLE + b"\x01\x02 garbage\n",
        WHOLE + b"[Transport 2\n",
        WHOLE + WHOLE,
        WHOLE.replace(b"port=25\n", b"port=25\nport=26\n"),
        WHOLE.replace(b"encryption=None", b"encryption=some"),
        WHOLE.replace(b"auth=false", b"auth=perhaps"),
        WHOLE.replace(b"authtype=PLAIN", b"authtype=some"),
        WHOLE.replace(b"port=25\n", b"port=99999\n"),
        WHOLE.replace(b"host=smtp", b"host[$e]=$(x)\nhost=smtp"),
    ),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        who = "".join(
            identity(number - 1, pointer=str(number), address=f"anna{number}@proseware.test")
            for number in range(1, 10_001)
        )
        world = World(rig, tmp_path, settings={TRANSPORTS: rig.many(10_000), IDENTITIES: who.encode()})
        reading = world.program.read()
        assert len(reading.accounts) == 10_000
        assert len({account.key for account in reading.accounts}) == 10_000
        assert all(len(account.aliases) <= 16 for account in reading.accounts)
        made = world.apply(world.program.plan(reading.accounts[5000], HOTEL))
        assert world.program.undo(made).byte_identical


def world_of(home: Path, text: str, who: str = WHO.decode()) -> World:
    return World(RIG, home, settings={TRANSPORTS: text.encode(), IDENTITIES: who.encode()})


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, (25, Security.NONE, Authentication.NONE, None)),
        (
            {"auth": "true", "user": "anna", "encryption": "TLS", "port": "587"},
            (587, Security.STARTTLS, Authentication.PASSWORD, "anna"),
        ),
        (
            {"auth": "true", "user": r"dom\\anna", "encryption": "SSL", "port": "-", "authtype": "-"},
            (465, Security.TLS, Authentication.PASSWORD, "dom\\anna"),
        ),
        ({"auth": "true", "authtype": "XOAUTH2", "user": "a"}, (25, Security.NONE, Authentication.OAUTH2, "a")),
        ({"auth": "true", "authtype": "GSSAPI"}, (25, Security.NONE, Authentication.NONE, None)),
        ({"auth": "-", "user": "a"}, (25, Security.NONE, Authentication.NONE, None)),
        ({"encryption": "-", "port": "-"}, (465, Security.TLS, Authentication.NONE, None)),
        ({"encryption": "-"}, (25, Security.NONE, Authentication.NONE, None)),
        ({"port": "-"}, (25, Security.NONE, Authentication.NONE, None)),
    ],
)
def test_reads_the_outgoing_side(
    tmp_path: Path, changed: dict[str, str], expected: tuple[int, Security, Authentication, str | None]
) -> None:
    outgoing = world_of(tmp_path, transports(**changed)).account.outgoing
    assert outgoing is not None
    assert (outgoing.port, outgoing.security, outgoing.authentication, outgoing.username) == expected


@pytest.mark.parametrize("pointer", ["", "Home 2", "gone"])
def test_an_identity_without_a_transport_of_its_own_uses_the_default_one(tmp_path: Path, pointer: str) -> None:
    text = transports(transport(2, host="two.proseware.test"), default="2")
    account = world_of(tmp_path, text, identity(pointer=pointer)).account
    assert account.outgoing is not None
    assert account.outgoing.host == "two.proseware.test"


def test_reads_the_program_s_own_sample(tmp_path: Path) -> None:
    """As KMail 22.12 wrote it."""
    who = (
        "[General]\nDefault Identity=100\n\n[Identity #0]\nDefault Domain=vm\nDisable Fcc=false\n"
        "Email Address=alice@home.example\nIdentity=Default\nImage Location=\nInline Signature=\n"
        "Name=Alice Traveller\nOverride Encryption Defaults=true\nSignature Enabled=false\nTransport=1\nuoid=100\n"
    )
    how = (
        "[General]\ndefault-transport=1\n\n[Transport 1]\nauth=false\nauthtype=PLAIN\nencryption=None\n"
        "host=smtp.hotel.example\nid=1\nidentifier=SMTP\nname=Home\nport=25\n"
    )
    (account,) = world_of(tmp_path, how, who).program.read().accounts
    assert (account.address, account.profile) == ("alice@home.example", "Default")
    assert account.outgoing == replace(HOTEL, host="smtp.hotel.example")


def test_another_kind_of_transport_is_left_alone(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports(identifier="akonadi_ewsmta_resource"))
    assert world.account.via_command == "akonadi_ewsmta_resource"
    assert refused(lambda: world.plan(HOTEL)).code == "settings-via-command"


def test_within_the_provider_the_transport_itself_is_changed(tmp_path: Path) -> None:
    who = WHO.decode() + identity(1, address="office@proseware.test") + identity(2, pointer="2", address="c@d.test")
    world = world_of(tmp_path, transports(transport(2)), who)
    plan = world.plan()
    assert {edit.section for edit in plan.edits} == {"Transport 1"}
    assert plan.shared_with == ("office@proseware.test",)
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    world.apply(plan)
    again = world.plan(replace(SIGNED_IN, port=465, security=Security.TLS))
    assert again.credential is CredentialStep.KEEP
    assert {edit.key: edit.new for edit in again.edits} == {"port": "465", "encryption": "SSL"}


@pytest.mark.parametrize("wanted", [HOTEL, ELSEWHERE], ids=["hotel", "elsewhere"])
def test_the_old_password_never_meets_a_new_operator(tmp_path: Path, wanted: Outgoing) -> None:
    text = transports(auth="true", user="anna", storepass="true", password=PLANTED)
    world = world_of(tmp_path, text)
    made = world.apply(world.plan(wanted))
    pointer = made.plan.edits[-1]
    assert (pointer.section, pointer.key, pointer.old) == ("Identity #0", "Transport", "1")
    document = KConfigFile(Content(path=Path("x"), data=world.file.read_bytes()))
    added = f"Transport {pointer.new}"
    assert document.text(added, "id") == pointer.new
    assert document.text("Transport 1", "host") == "smtp.proseware.test"
    assert document.get(added, "password") is None
    assert world.file.read_text().startswith(text), "the old transport stays as it is"
    again = world.program.undo(made)
    assert again.byte_identical


def test_another_log_in_gets_a_transport_of_its_own_and_each_server_another_one(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports(auth="true", user="anna"))
    first = world.plan(replace(SIGNED_IN, username="other")).edits[-1]
    assert first.key == "Transport"
    assert first == world.plan(replace(SIGNED_IN, username="other")).edits[-1], "planned twice it is the same"
    second = world.plan(replace(SIGNED_IN, username="third")).edits[-1]
    assert len({first.new, second.new, "1"}) == 3


def test_an_id_that_is_taken_is_not_used(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports())
    taken = world.plan(HOTEL).edits[-1].new
    assert taken is not None
    world.file.write_text(transports(transport(int(taken), host="other.test")))
    assert world.plan(HOTEL).edits[-1].new not in ("1", taken)


def test_a_token_of_the_provider_is_not_taken_for_a_password(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports(auth="true", authtype="XOAUTH2", user="anna"))
    plan = world.plan()
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    assert plan.edits[-1].key == "Transport"
    assert {edit.new for edit in plan.edits if edit.key == "authtype"} == {"PLAIN"}


def test_a_log_in_name_of_another_operator_is_not_made_up(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports(auth="true", user="anna"))
    assert refused(lambda: world.plan(replace(ELSEWHERE, username=None))).code == "username-missing"


@pytest.mark.parametrize(
    ("changed", "wanted", "laid"),
    [
        ({}, SIGNED_IN, "1"),
        ({}, ELSEWHERE, "new"),
        ({}, HOTEL, None),
        ({"storepass": "false"}, SIGNED_IN, None),
        ({"storepass": "true"}, SIGNED_IN, "1"),
        ({"auth": "true", "user": "a", "storepass": "false"}, ELSEWHERE, None),
        ({"auth": "true", "user": "a"}, ELSEWHERE, None),
        ({"auth": "true", "user": "a", "storepass": "true"}, ELSEWHERE, "new"),
    ],
)
def test_a_password_is_laid_ready_where_the_user_has_them_kept(
    tmp_path: Path, changed: dict[str, str], wanted: Outgoing, laid: str | None
) -> None:
    world = world_of(tmp_path, transports(**changed))
    plan = world.plan(wanted)
    world.apply(plan)
    item = program(tmp_path).keyring_item(plan)
    number = None if item is None else dict(item.attributes)["user"]
    assert number == (plan.edits[-1].new if laid == "new" else laid)
    for environ in ({"XDG_CURRENT_DESKTOP": "KDE"}, {"KDE_FULL_SESSION": "true"}):
        assert KMail(tmp_path, environ).keyring_item(plan) is None


def test_fetching_first_is_the_users_own_to_do(tmp_path: Path) -> None:
    wanted = replace(SIGNED_IN, authentication=Authentication.POP_FIRST, username=None)
    assert refused(lambda: world_of(tmp_path, transports()).plan(wanted)).code == "pop-first-unsupported"


def test_the_new_transport_stays_where_another_identity_uses_it_by_now(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports())
    made = world.apply(world.plan(HOTEL))
    number = made.plan.edits[-1].new
    who = world.home / IDENTITIES
    who.write_text(who.read_text() + identity(1, pointer=str(number), address="office@proseware.test"))
    outcome = world.program.undo(made)
    assert [state for _, state, _ in outcome.edits][-1] is UndoState.RESTORED
    assert not outcome.complete
    home, office = world.program.read().accounts
    assert home.outgoing == made.plan.before
    assert office.outgoing == HOTEL


def test_an_identity_is_found_again_when_others_went(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports(), identity(0, address="a@b.test") + identity(1))
    account = world.account
    (world.home / IDENTITIES).write_text(identity(1).replace("#1", "#0"))
    assert world.program.plan(account, HOTEL).edits[-1].section == "Identity #0"


def test_what_it_rewrote_meanwhile_in_its_own_order_is_put_back_key_by_key(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports())
    made = world.apply(world.plan(ELSEWHERE))
    head, *sections = world.file.read_text().split("\n[")
    turned = [section.splitlines() for section in sections]
    text = (
        head
        + "\n"
        + "".join(
            f"\n[{name}\n" + "".join(f"{line}\n" for line in sorted(filter(None, rest))) for name, *rest in turned
        )
    )
    world.file.write_text(text)
    outcome = world.program.undo(made)
    assert outcome.complete
    assert not outcome.byte_identical
    assert world.account.outgoing == made.plan.before
    assert "elsewhere" not in world.file.read_text()


def test_many_pointers_to_nowhere_end_soon(tmp_path: Path) -> None:
    """One that looked at every transport for every identity would hang this module."""
    count = 20_000
    who = "".join(f"[Identity #{n}]\nEmail Address=a@b.test\nTransport=x{n}\n" for n in range(count))
    how = "".join(f"[Transport {n}]\nhost=h\nname=n{n}\n" for n in range(count))
    accounts = world_of(tmp_path, how, who).program.read().accounts
    assert {account.outgoing for account in accounts} == {None}


def test_identities_without_transports_have_no_server(tmp_path: Path) -> None:
    world = world_of(tmp_path, transports())
    world.file.unlink()
    assert world.account.outgoing is None


@given(data=st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    try:
        document = KConfigFile(Content(path=Path("x"), data=data))
    except SettingsError:
        return
    assert document.octets() == data
