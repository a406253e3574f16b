"""Passwords laid ready in a real Secret Service where other programs look, and taken back again."""

import shutil
import subprocess
from contextlib import closing

import pytest

from assistant.host.items import SecretServiceItems
from assistant.model.fault import SecretStoreError
from assistant.model.secret import KeyringItem, Secret
from tests.support.keyring_session import ABSENT, Session

if ABSENT:
    pytest.skip(ABSENT, allow_module_level=True)

import secretstorage

# As in `test_secret_service`.
pytestmark = [
    pytest.mark.programs,
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]

PLANTED = "hunter2-planted-é"
WORDS = {"xdg:schema": "org.gnome.Geary", "proto": "SMTP", "host": "smtp.proseware.test", "login": "anna"}
ITEM = KeyringItem(label="Geary SMTP password", attributes=tuple(WORDS.items()))


def held() -> list[bytes]:
    """Return the secrets that the program would find."""
    with closing(secretstorage.dbus_init()) as connection:
        return [one.get_secret() for one in secretstorage.search_items(connection, WORDS)]


def keep_as_the_program_does(secret: bytes) -> None:
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        collection.create_item("Geary SMTP password", WORDS, secret, replace=True)


def refused(items: SecretServiceItems) -> set[str]:
    codes = set()
    for call in (lambda: items.lay(ITEM, Secret(PLANTED)), lambda: items.take_back(ITEM)):
        with pytest.raises(SecretStoreError) as caught:
            call()
        assert PLANTED not in repr(caught.value) + str(caught.value.sentence)
        codes.add(caught.value.code)
    return codes


def test_is_laid_and_taken_back(session: Session) -> None:
    session.start()
    items = SecretServiceItems()
    assert items.lay(ITEM, Secret(PLANTED)) is True
    assert held() == [PLANTED.encode()]
    items.take_back(ITEM)
    assert held() == []
    items.take_back(ITEM)


def test_what_a_crash_left_is_replaced(session: Session) -> None:
    session.start()
    SecretServiceItems().lay(ITEM, Secret("older"))
    assert SecretServiceItems().lay(ITEM, Secret(PLANTED)) is True
    assert held() == [PLANTED.encode()]


def test_the_programs_own_item_stays(session: Session) -> None:
    """Neither written over nor taken away, whatever was meant to be laid."""
    session.start()
    keep_as_the_program_does(b"its own")
    items = SecretServiceItems()
    assert items.lay(ITEM, Secret(PLANTED)) is False
    items.take_back(ITEM)
    assert held() == [b"its own"]


def test_what_the_program_kept_afterwards_is_its_own(session: Session) -> None:
    session.start()
    items = SecretServiceItems()
    items.lay(ITEM, Secret(PLANTED))
    keep_as_the_program_does(b"typed since")
    items.take_back(ITEM)
    assert held() == [b"typed since"]


@pytest.mark.skipif(shutil.which("secret-tool") is None, reason="secret-tool is not installed")
def test_the_programs_library_finds_it(session: Session) -> None:
    """libsecret, which the programs use, takes it by the program's words alone."""
    session.start()
    SecretServiceItems().lay(ITEM, Secret(PLANTED))
    words = [word for pair in WORDS.items() for word in pair]
    found = subprocess.run(["secret-tool", "lookup", *words], capture_output=True, timeout=30, check=True)
    assert found.stdout.decode() == PLANTED


def test_a_locked_keyring_without_a_window_to_unlock_it(session: Session) -> None:
    session.start()
    items = SecretServiceItems()
    items.lay(ITEM, Secret(PLANTED))
    session.lock()
    assert refused(items) <= {"keyring-locked", "keyring-not-opened"}


def test_a_bus_without_a_service(session: Session) -> None:
    assert refused(SecretServiceItems()) == {"keyring-gone"}
