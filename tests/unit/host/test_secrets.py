import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from keyring import errors
from keyring.backend import KeyringBackend

from assistant.host import secrets
from assistant.host.secrets import SERVICE, WINDOWS_LIMIT, KeyringStore, entry_name
from assistant.model.fault import SecretStoreError
from assistant.model.secret import Purpose, Secret

PLANTED = 'hunter2-planted-é"\\'
OUT, IN = Purpose.OUTGOING, Purpose.INCOMING


class Memory:
    """A backend that keeps entries in memory."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.fault: BaseException | None = None
        self.deaf = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.fault is not None:
            raise self.fault
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault is not None:
            raise self.fault
        if not self.deaf:
            self.entries[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.entries:
            raise errors.PasswordDeleteError("no such password")
        del self.entries[(service, username)]


def store(memory: Memory, platform: str = "linux") -> KeyringStore:
    return KeyringStore(platform=platform, environment={}, backend=(memory, "Memory"))


def test_one_entry_an_address_and_purpose() -> None:
    memory = Memory()
    kept = store(memory)
    kept.put("Anna@Example.org", OUT, "anna", Secret(PLANTED))
    kept.put("anna@example.org", IN, None, Secret("other"))
    assert set(memory.entries) == {(SERVICE, "outgoing:anna@example.org"), (SERVICE, "incoming:anna@example.org")}
    assert kept.get("anna@example.ORG", OUT) == ("anna", Secret(PLANTED))
    assert kept.get("anna@example.org", IN) == (None, Secret("other"))
    kept.put("anna@example.org", OUT, "anna2", Secret("new"))
    assert kept.get("anna@example.org", OUT) == ("anna2", Secret("new"))


def test_nothing_kept_is_none() -> None:
    kept = store(Memory())
    assert kept.get("a@example.org", OUT) is None
    assert kept.forget("a@example.org", OUT) is False


def test_forgetting_takes_out_one_entry_only() -> None:
    kept = store(Memory())
    kept.put("a@example.org", OUT, None, Secret("x"))
    kept.put("a@example.org", IN, None, Secret("y"))
    assert kept.forget("a@example.org", OUT) is True
    assert kept.get("a@example.org", OUT) is None
    assert kept.get("a@example.org", IN) is not None


@pytest.mark.parametrize("entry", ["bare", "123", '{"u": "anna"}', '{"p": 5}', "[]", "[" * 100_000, ""])
def test_an_entry_of_somebody_elses_is_a_bare_password(entry: str) -> None:
    memory = Memory()
    memory.entries[(SERVICE, entry_name("a@example.org", OUT))] = entry
    assert store(memory).get("a@example.org", OUT) == (None, Secret(entry))


def test_a_name_that_is_no_text_is_none() -> None:
    memory = Memory()
    memory.entries[(SERVICE, entry_name("a@example.org", OUT))] = json.dumps({"u": 5, "p": "x"})
    assert store(memory).get("a@example.org", OUT) == (None, Secret("x"))


class LockedException(Exception):  # noqa: N818 - recognised by this name
    """Named as secretstorage's."""


class PromptDismissedException(Exception):  # noqa: N818 - recognised by this name
    """Named as secretstorage's."""


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (errors.KeyringLocked(PLANTED), "keyring-locked"),
        (LockedException(PLANTED), "keyring-locked"),
        (errors.InitError(PLANTED), "keyring-not-opened"),
        (PromptDismissedException(PLANTED), "keyring-not-opened"),
        (errors.NoKeyringError(PLANTED), "keyring-gone"),
        (ConnectionResetError(PLANTED), "keyring-gone"),
        (errors.PasswordSetError(PLANTED), "keyring-failed"),
        (RuntimeError(PLANTED), "keyring-failed"),
    ],
)
def test_every_fault_is_a_sentence_without_the_secret(fault: Exception, code: str) -> None:
    memory = Memory()
    memory.fault = fault
    for call in (
        lambda: store(memory).put("a@example.org", OUT, None, Secret(PLANTED)),
        lambda: store(memory).get("a@example.org", OUT),
        lambda: store(memory).forget("a@example.org", OUT),
    ):
        with pytest.raises(SecretStoreError) as caught:
            call()
        assert caught.value.code == code
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None
        assert PLANTED not in repr(caught.value) + str(caught.value.sentence)


def test_what_was_not_kept_is_told() -> None:
    memory = Memory()
    memory.deaf = True
    with pytest.raises(SecretStoreError) as caught:
        store(memory).put("a@example.org", OUT, None, Secret(PLANTED))
    assert caught.value.code == "keyring-did-not-keep"


def test_windows_takes_only_so_much() -> None:
    memory = Memory()
    fits = WINDOWS_LIMIT - len('{"u": null, "p": ""}')
    store(memory, "win32").put("a@example.org", OUT, None, Secret("x" * fits))
    with pytest.raises(SecretStoreError) as caught:
        store(memory, "win32").put("a@example.org", OUT, None, Secret("x" * (fits + 1)))
    assert caught.value.code == "keyring-entry-too-long"
    with pytest.raises(SecretStoreError):
        store(memory, "win32").put("a@example.org", OUT, None, Secret("𝄞" * (fits // 2 + 1)))


@pytest.mark.parametrize(
    "chosen",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "keyrings.alt.file.PlaintextKeyring",
        "keyring.backends.macOS.Keyring",
        "no.such.thing",
    ],
)
def test_a_backend_out_of_the_environment_is_refused_by_name(chosen: str) -> None:
    kept = KeyringStore(platform="linux", environment={"PYTHON_KEYRING_BACKEND": chosen})
    with pytest.raises(SecretStoreError) as caught:
        kept.where()
    assert caught.value.code == "keyring-environment-chosen"
    assert dict(caught.value.sentence.params) == {"where": "PYTHON_KEYRING_BACKEND", "backend": chosen}


def configured(text: str) -> None:
    # As in the code under test: the place is keyring's own to say.
    from keyring.util import platform_

    folder = Path(platform_.config_root())
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text(text)


def test_a_backend_out_of_a_file_is_refused(own_home: Path) -> None:
    configured("[backend]\ndefault-keyring=keyrings.alt.file.PlaintextKeyring\nkeyring-path=/tmp/evil\n")
    with pytest.raises(SecretStoreError) as caught:
        KeyringStore(platform="linux", environment={}).where()
    assert dict(caught.value.sentence.params)["where"] == "keyringrc.cfg"
    assert "/tmp/evil" not in sys.path


@pytest.mark.parametrize(
    "text", ["", "[backend]\nkeyring-path=/tmp/evil\n", "nonsense", "[backend]\ndefault-keyring=\n"]
)
def test_a_file_that_chooses_nothing_is_passed_over(own_home: Path, text: str) -> None:
    configured(text)
    with pytest.raises(SecretStoreError) as caught:
        KeyringStore(platform="linux", environment={}).where()
    assert caught.value.code == "keyring-missing"
    assert "/tmp/evil" not in sys.path


def test_without_a_service_there_is_no_keyring(own_home: Path) -> None:
    kept = KeyringStore(environment={}, platform="linux")
    for call in (kept.where, lambda: kept.get("a@example.org", OUT), lambda: kept.forget("a@example.org", OUT)):
        with pytest.raises(SecretStoreError) as caught:
            call()
        assert caught.value.code == "keyring-missing"
        assert caught.value.exit_status == 2


def module_with(monkeypatch: pytest.MonkeyPatch, name: str, **names: Any) -> None:
    module = ModuleType(name)
    vars(module).update(names)
    monkeypatch.setitem(sys.modules, name, module)


class Own(KeyringBackend):
    """Stands for the platform's own class."""

    priority = 5.0
    appid = "own"

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise errors.PasswordSetError

    def delete_password(self, service: str, username: str) -> None:
        raise errors.PasswordDeleteError


class Better(Own):
    """A second one, preferred."""

    priority = 5.1


def test_the_platforms_own_is_pinned_and_the_better_one_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    module_with(monkeypatch, "own_one", Keyring=Own)
    module_with(monkeypatch, "own_two", Keyring=Better)
    rows = (("own_one", "Keyring", "One"), ("own_two", "Keyring", "Two"))
    monkeypatch.setitem(secrets._OWN, "linux", rows)
    monkeypatch.setenv("KEYRING_PROPERTY_APPID", "theirs")
    monkeypatch.setenv("KEYRING_PROPERTY_GET_PASSWORD", "theirs")
    environment = {
        "PYTHON_KEYRING_BACKEND": "own_one.Keyring",
        "KEYRING_PROPERTY_APPID": "theirs",
        "KEYRING_PROPERTY_GET_PASSWORD": "theirs",
    }
    kept = KeyringStore(platform="linux", environment=environment)
    assert kept.where() == "Two"
    assert kept.get("a@example.org", OUT) is None
    assert type(kept._backend()[0]) is Better
    assert kept._backend()[0].appid == "own"  # type: ignore[attr-defined] # of the class above


def test_the_windows_backend_keeps_to_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    module_with(monkeypatch, "own_one", Keyring=Own)
    monkeypatch.setitem(secrets._OWN, "win32", (("own_one", "Keyring", "Windows Credential Locker"),))
    kept = KeyringStore(platform="win32", environment={})
    assert kept.where() == "Windows Credential Locker"
    assert kept._backend()[0].persist == "local machine"  # type: ignore[attr-defined] # set on the instance
