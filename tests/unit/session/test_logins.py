"""One log-in a secret and server and run; none after a refusal."""

from assistant.model.secret import Secret
from assistant.probe.smtp import Credential
from assistant.session.logins import Ledger

KARI = Credential(username="kari", secret=Secret("fjord"))
OLA = Credential(username="ola", secret=Secret("fjord"))


def test_a_server_gets_a_secret_once() -> None:
    ledger = Ledger()
    assert ledger.claim(KARI, "smtp.fjordpost.no", "203.0.113.25")
    ledger.ended(KARI, refused=False)
    assert not ledger.claim(KARI, "smtp.fjordpost.no", "203.0.113.26")
    assert ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.27")


def test_a_server_is_known_by_its_address_too() -> None:
    ledger = Ledger()
    assert ledger.claim(KARI, "smtp.fjordpost.no", "203.0.113.25")
    ledger.ended(KARI, refused=False)
    assert not ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.25")


def test_nothing_after_a_refusal_anywhere() -> None:
    ledger = Ledger()
    assert ledger.claim(KARI, "smtp.fjordpost.no", "203.0.113.25")
    ledger.ended(KARI, refused=True)
    assert not ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.27")


def test_nothing_while_one_is_under_way() -> None:
    ledger = Ledger()
    assert ledger.claim(KARI, "smtp.fjordpost.no", "203.0.113.25")
    assert not ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.27")


def test_two_people_with_one_password_are_two() -> None:
    ledger = Ledger()
    assert ledger.claim(KARI, "smtp.fjordpost.no", "203.0.113.25")
    assert ledger.claim(OLA, "smtp.fjordpost.no", "203.0.113.25")


def test_an_accepted_secret_is_good_for_that_server_alone() -> None:
    ledger = Ledger()
    assert not ledger.is_good(KARI, "mail.fjordpost.no", "203.0.113.25")
    ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.25")
    assert not ledger.is_good(KARI, "mail.fjordpost.no", "203.0.113.25")
    ledger.ended(KARI, refused=False)
    assert ledger.is_good(KARI, "mail.fjordpost.no", "203.0.113.99")
    assert ledger.is_good(KARI, "imap.fjordpost.no", "203.0.113.25")
    assert not ledger.is_good(KARI, "imap.fjordpost.no", "203.0.113.99")
    ledger.claim(KARI, "smtp.nordlys.se", "192.0.2.1")
    ledger.ended(KARI, refused=True)
    assert not ledger.is_good(KARI, "mail.fjordpost.no", "203.0.113.25")


def test_an_attempt_that_broke_off_is_spent_and_proves_nothing() -> None:
    ledger = Ledger()
    ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.25")
    ledger.broke_off(KARI)
    assert not ledger.is_good(KARI, "mail.fjordpost.no", "203.0.113.25")
    assert not ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.25")
    assert ledger.claim(KARI, "smtp.fjordpost.no", "203.0.113.26")


def test_an_attempt_never_made_is_given_back() -> None:
    ledger = Ledger()
    ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.25")
    ledger.give_back(KARI, "mail.fjordpost.no", "203.0.113.25")
    assert ledger.claim(KARI, "mail.fjordpost.no", "203.0.113.25")
