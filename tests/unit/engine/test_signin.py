"""What servers say when they refuse a log-in, in their own words and in many languages."""

import pytest

from assistant.engine.explain.replies import reply_of
from assistant.engine.signin import Why, asks_to_wait, read_refusal
from assistant.model.mail import Reply
from tests.support.scene import reply


def pop(text: str) -> Reply:
    return Reply(code=0, lines=(text,), positive=False)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        # A wrong password, whatever else is said.
        ("535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", Why.PASSWORD),
        ("535 5.7.3 Authentication unsuccessful", Why.PASSWORD),
        ("535 Incorrect authentication data", Why.PASSWORD),
        ("535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.", Why.PASSWORD),
        ("535 5.7.8 Bad username or password (with two-step sign-in use an application password)", Why.PASSWORD),
        ("535 Anmeldung fehlgeschlagen", Why.PASSWORD),
        ("535 5.7.8 User unknown", Why.PASSWORD),
        # The kind of password is not taken.
        ("534 5.7.9 Application-specific password required", Why.METHOD),
        ("535 5.7.8 Application-specific password required", Why.METHOD),
        ("534 5.7.14 Please log in via your web browser and then try again", Why.METHOD),
        ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", Why.METHOD),
        ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.", Why.METHOD),
        ("550 5.7.30 Basic authentication is not supported for Client Submission", Why.METHOD),
        ("504 5.7.4 Unrecognized authentication type", Why.METHOD),
        ("432 4.7.12 A password transition is needed", Why.METHOD),
        ("535 5.7.0 Usa una password per le app", Why.METHOD),
        ("535 Bitte verwenden Sie ein App-Passwort", Why.METHOD),
        ("535 5.7.0 Veuillez utiliser un mot de passe d'application", Why.METHOD),
        ("535 Utilice una contraseña de aplicación", Why.METHOD),
        ("535 5.7.8 Необходим пароль приложения", Why.METHOD),
        ("535 请使用授权码登录", Why.METHOD),
        ("535 5.7.0 このメールソフトにはアプリパスワードを使ってください", Why.METHOD),
        ("535 L'autenticazione di base è disabilitata", Why.METHOD),
        ("535 Standardauthentifizierung ist deaktiviert", Why.METHOD),
        # The account is locked.
        ("535 5.7.13 User account disabled", Why.LOCKED),
        ("535 5.7.8 Error: authentication failed: Account is locked", Why.LOCKED),
        ("525 5.7.13 something", Why.LOCKED),
        ("535 5.7.0 (#A5) Too many bad auth attempts.", Why.LOCKED),
        ("454 4.7.0 Too many login attempts, please try again later.", Why.LOCKED),
        ("421 4.7.0 Too many failed login attempts", Why.LOCKED),
        ("535 Utenza sospesa", Why.LOCKED),
        ("535 Das Konto ist gesperrt", Why.LOCKED),
        ("535 Compte verrouillé", Why.LOCKED),
        ("535 La cuenta está bloqueada", Why.LOCKED),
        ("535 Konto zablokowane", Why.LOCKED),
        ("535 Аккаунт заблокирован", Why.LOCKED),
        ("535 登录次数过多", Why.LOCKED),
        ("535 Troppi tentativi, riprova più tardi", Why.LOCKED),
        # It is this network's address that tried too often.
        ("450 4.7.1 Error: too many AUTH commands from 192.0.2.7", Why.TOO_OFTEN),
        ("421 4.7.0 Too many failed logins from your IP address", Why.TOO_OFTEN),
        # The server cannot tell.
        ("454 4.7.0 Temporary authentication failure", Why.SERVERS_TROUBLE),
        ("454 4.7.0 Temporary authentication failure: Connection lost to authentication server", Why.SERVERS_TROUBLE),
        # Not without encryption.
        ("538 5.7.11 Encryption required for requested authentication mechanism", Why.ENCRYPTION),
    ],
)
def test_why_a_log_in_was_refused(line: str, why: Why) -> None:
    assert read_refusal(reply(line)).why is why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[AUTH] Authentication failed.", Why.PASSWORD),
        ("[SYS/TEMP] Temporary authentication failure.", Why.SERVERS_TROUBLE),
        ("[IN-USE] mailbox is open elsewhere", Why.SERVERS_TROUBLE),
        ("[LOGIN-DELAY] wait", Why.TOO_OFTEN),
        ("[AUTH] Account disabled", Why.LOCKED),
    ],
)
def test_why_a_pop_log_in_was_refused(text: str, why: Why) -> None:
    assert read_refusal(pop(text)).why is why


def test_what_is_left_when_nothing_is_said_is_not_sure() -> None:
    assert read_refusal(reply("535 5.7.8 no")).sure
    assert not read_refusal(reply("550 no")).sure


@pytest.mark.parametrize(
    ("line", "application", "oauth2"),
    [
        ("534 5.7.9 Application-specific password required", True, False),
        ("535 5.7.8 Use OAuth2 or an app password", True, True),
        ("550 5.7.30 Basic authentication is not supported, use modern authentication", False, True),
        ("535 5.7.8 Authentication failed", False, False),
    ],
)
def test_which_way_the_words_name(line: str, application: bool, oauth2: bool) -> None:
    read = read_refusal(reply(line))
    assert (read.application_password, read.oauth2) == (application, oauth2)


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("535-5.7.8 No. See 535 5.7.8  https://help.example.com/mail/?p=Bad", "https://help.example.com/mail/?p=Bad"),
        ("534 5.7.14 <https://login.example.com/x?y=1> Please log in", "https://login.example.com/x?y=1"),
        ("535 5.7.8 see (https://example.com/a).", "https://example.com/a"),
        ("535 5.7.8 see http://example.com/", None),
        ("535 5.7.8 see javascript:alert(1) https://", None),
        ("535 5.7.8 see https://me:word@example.com/", None),
    ],
)
def test_the_page_that_is_named(text: str, page: str | None) -> None:
    found = reply_of(text)
    assert found is not None
    assert read_refusal(found).page == page


def test_a_page_of_any_length_stays_bounded() -> None:
    page = read_refusal(reply("535 5.7.8 https://example.com/" + "a" * 100_000)).page
    assert page is not None and len(page) < 800


@pytest.mark.parametrize(
    ("line", "waits"),
    [
        ("421 4.7.0 Too many failed login attempts, try later", True),
        ("421 zu viele Anmeldeversuche", True),
        ("554 5.7.1 Service unavailable", False),
        ("421 4.7.0 too many connections", False),
    ],
)
def test_a_greeting_that_asks_to_wait(line: str, waits: bool) -> None:
    assert asks_to_wait(reply(line)) is waits


@pytest.mark.parametrize("text", ["", "\ufffd" * 2000, "locked " * 5000, "account " * 5000, "[" * 3000])
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read_refusal(Reply(code=535, lines=(text,))).why, Why)
