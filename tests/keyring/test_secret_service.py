"""A real Secret Service (gnome-keyring on a session bus of the test's own): unlocked, locked, missing, gone."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from assistant.host.secrets import SERVICE, Backend, KeyringStore
from assistant.model.fault import SecretStoreError
from assistant.model.secret import Purpose, Secret
from tests.support.keyring_session import ABSENT, Session

if ABSENT:
    pytest.skip(ABSENT, allow_module_level=True)

import secretstorage
from keyring.backends.SecretService import Keyring as SecretServiceBackend

# secretstorage leaves the bus connection of a refused unlock to the garbage collector.
pytestmark = [
    pytest.mark.programs,
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]

PLANTED = 'hunter2-planted-é"\\\n' + "x" * 4000
OUT, IN = Purpose.OUTGOING, Purpose.INCOMING


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(SecretStoreError) as caught:
        call()
    assert PLANTED not in repr(caught.value) + str(caught.value.sentence)
    return caught.value.code


def test_an_unlocked_keyring_keeps_and_forgets(session: Session) -> None:
    session.start()
    store = KeyringStore()
    assert store.where() == "Secret Service"
    assert store.get("anna@example.org", OUT) is None
    store.put("anna@example.org", OUT, "anna", Secret(PLANTED))
    store.put("anna@example.org", IN, None, Secret("other"))
    assert KeyringStore().get("Anna@Example.org", OUT) == ("anna", Secret(PLANTED))
    store.put("anna@example.org", OUT, "anna2", Secret("newer"))
    assert store.get("anna@example.org", OUT) == ("anna2", Secret("newer"))
    assert store.forget("anna@example.org", OUT) is True
    assert store.forget("anna@example.org", OUT) is False
    assert store.get("anna@example.org", OUT) is None
    assert store.get("anna@example.org", IN) == (None, Secret("other"))


def test_everything_is_forgotten_and_nothing_of_others(session: Session) -> None:
    """Entries are found by the service alone: no address need be known."""
    session.start()
    store = KeyringStore()
    store.put("anna@example.org", OUT, "anna", Secret(PLANTED))
    store.put("gone@example.org", IN, None, Secret("other"))
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        collection.create_item("theirs", {"service": "another", "username": "outgoing:anna@example.org"}, b"x")
        assert store.forget_all(()) == 2
        assert [item.get_label() for item in collection.get_all_items()] == ["theirs"]
    assert store.forget_all(("anna@example.org",)) == 0


def test_what_any_program_may_search_for_holds_no_log_in_name(session: Session) -> None:
    session.start()
    KeyringStore().put("anna@example.org", OUT, "log-in-name", Secret("x"))
    with closing(secretstorage.dbus_init()) as connection:
        (item,) = secretstorage.search_items(connection, {"service": SERVICE})
        seen = str(item.get_attributes()) + item.get_label()
    assert "outgoing:anna@example.org" in seen
    assert "log-in-name" not in seen


def test_a_locked_keyring_without_a_window_to_unlock_it(session: Session) -> None:
    session.start()
    store = KeyringStore()
    store.put("anna@example.org", OUT, "anna", Secret(PLANTED))
    session.lock()
    assert refused(lambda: store.get("anna@example.org", OUT)) == "keyring-locked"
    assert refused(lambda: store.put("anna@example.org", OUT, None, Secret(PLANTED))) == "keyring-locked"
    assert refused(lambda: store.forget("anna@example.org", OUT)) == "keyring-locked"
    assert refused(lambda: store.forget_all(())) == "keyring-locked"


def test_a_wrong_unlock_password_leaves_it_locked(session: Session) -> None:
    session.start()
    KeyringStore().put("anna@example.org", OUT, "anna", Secret(PLANTED))
    session.stop()
    session.wait(lambda: not session.owned())
    session.start("another")
    assert refused(lambda: KeyringStore().get("anna@example.org", OUT)) == "keyring-locked"


def test_a_bus_without_a_service(session: Session) -> None:
    assert refused(lambda: KeyringStore().get("anna@example.org", OUT)) == "keyring-missing"
    assert refused(KeyringStore().where) == "keyring-missing"


def test_a_bus_that_is_not_there(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={own_home}/nothing")
    assert refused(lambda: KeyringStore().get("anna@example.org", OUT)) == "keyring-missing"


def test_a_service_that_goes_away_midway(session: Session) -> None:
    session.start()
    store = KeyringStore()
    store.put("anna@example.org", OUT, "anna", Secret(PLANTED))
    session.stop()
    session.wait(lambda: not session.owned())
    assert refused(lambda: store.get("anna@example.org", OUT)) in {"keyring-gone", "keyring-not-opened"}


class Within:
    """The real backend, with something round each of its calls."""

    def __init__(self, round_each: Callable[[], AbstractContextManager[None]]) -> None:
        self.real: Backend = SecretServiceBackend()  # type: ignore[no-untyped-call] # it ships no types
        self.round_each = round_each

    def get_password(self, service: str, username: str) -> str | None:
        with self.round_each():
            return self.real.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        with self.round_each():
            self.real.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        with self.round_each():
            self.real.delete_password(service, username)


def test_a_service_that_ends_during_a_call_is_asked_once_more(session: Session) -> None:
    session.start()
    KeyringStore().put("anna@example.org", OUT, "anna", Secret(PLANTED))
    calls: list[str] = []

    @contextmanager
    def ends_once() -> Iterator[None]:
        calls.append("call")
        if len(calls) == 1:
            session.stop()
            session.wait(lambda: not session.owned())
        else:
            session.start()  # as a bus does that knows how
        yield

    kept = KeyringStore(backend=(Within(ends_once), "Secret Service")).get("anna@example.org", OUT)
    assert kept is not None
    assert (kept[0], kept[1].reveal(), len(calls)) == ("anna", PLANTED, 2)


def test_calls_from_many_threads_come_one_at_a_time(session: Session) -> None:
    """gnome-keyring's own threads do not bear clients that come and go at once."""
    session.start()
    inside: list[str] = []
    most: list[int] = []

    @contextmanager
    def counted() -> Iterator[None]:
        inside.append("call")
        most.append(len(inside))
        try:
            yield
        finally:
            inside.pop()

    store = KeyringStore(backend=(Within(counted), "Secret Service"))
    store.put("anna@example.org", OUT, "anna", Secret(PLANTED))
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: store.get("anna@example.org", OUT), range(64)))
    assert all(one is not None and one[1].reveal() == PLANTED for one in found)
    assert max(most) == 1
    assert session.owned()


def test_a_real_keyring_does_not_make_a_chosen_one_welcome(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.start()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert refused(KeyringStore().where) == "keyring-environment-chosen"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
    assert KeyringStore().where() == "Secret Service"


def test_properties_out_of_the_environment_have_no_say(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.start()
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "nonsense")
    KeyringStore().put("anna@example.org", OUT, "anna", Secret("x"))
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        assert len(list(collection.search_items({"service": SERVICE}))) == 1
