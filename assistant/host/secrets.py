"""Where are secrets kept? In the operating system's own keyring, or nowhere.

The backend is pinned to the platform's own class and never taken from the environment
(``PYTHON_KEYRING_BACKEND``, ``keyringrc.cfg``), since that is how a plaintext one would come in
(CONTRACT, "Where things are kept"). One entry holds the secret and the log-in name that goes with
it, as JSON, so that the name is no searchable attribute of the keyring.

Every call may block on the keyring's own window: never on a GUI thread, never in the loop's pool.
"""

import configparser
import io
import json
import os
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from assistant.model.fault import SecretStoreError
from assistant.model.secret import Purpose, Secret
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "roampost"
_FREEDESKTOP: Final = "Secret Service"
# CredWrite takes 2560 octets, and keyring writes UTF-16.
WINDOWS_LIMIT: Final = 1280
_MAX_ENTRY: Final = 262_144
_MAX_CONFIG: Final = 65_536

# The platform's own backends, preferred first where their priorities are equal: module, class, what people call it.
_OWN: Final[dict[str, tuple[tuple[str, str, str], ...]]] = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring", _FREEDESKTOP),
        ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
    ),
    "darwin": (("keyring.backends.macOS", "Keyring", "macOS Keychain"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Locker"),),
}

T = TypeVar("T")

# gnome-keyring up to 42 at least aborts, and locks itself thereby, when one client comes while another goes: two
# threads of its own share the table of clients unguarded. And two calls at once would ask to unlock it twice.
_one_at_a_time: Final = threading.Lock()


class Backend(Protocol):
    """The part of keyring's backend interface that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write the entry, over an older one."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Take the entry out."""
        ...


def entry_name(address: str, purpose: Purpose) -> str:
    """Return the name of the one entry for an address and a purpose, ``outgoing:anna@example.org``.

    Mailboxes that differ in case only are one and the same everywhere in practice, and a mail
    program's spelling often differs from the user's.
    """
    return f"{purpose.value}:{address.strip().lower()}"


class KeyringStore:
    """The real `SecretStore`.

    Args:
        platform: as `sys.platform`; for tests.
        environment: as `os.environ`; for tests.
        backend: use this backend, known to be safe, under this title; for tests.
    """

    def __init__(
        self,
        *,
        platform: str = sys.platform,
        environment: "os._Environ[str] | dict[str, str]" = os.environ,
        backend: tuple[Backend, str] | None = None,
    ) -> None:
        self._platform = platform
        self._environment = environment
        self._chosen = backend

    def get(self, address: str, purpose: Purpose) -> tuple[str | None, Secret] | None:
        """See `SecretStore.get`."""
        backend = self._backend()[0]
        return _parse(guarded(lambda: backend.get_password(SERVICE, entry_name(address, purpose))))

    def put(self, address: str, purpose: Purpose, username: str | None, secret: Secret) -> None:
        """See `SecretStore.put`; what was written is read back."""
        backend, _ = self._backend()
        name = entry_name(address, purpose)
        entry = json.dumps({"u": username, "p": secret.reveal()}, ensure_ascii=False)
        if self._platform == "win32" and len(entry.encode("utf-16-le")) // 2 > WINDOWS_LIMIT:
            raise SecretStoreError(
                "keyring-entry-too-long",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "This password is longer than the {limit} characters that the Windows keyring can keep. "
                        "Nothing was kept; Roampost will ask for it every time.",
                    ),
                    limit=WINDOWS_LIMIT,
                ),
            )

        def write() -> str | None:
            backend.set_password(SERVICE, name, entry)
            return backend.get_password(SERVICE, name)

        if guarded(write) != entry:
            raise SecretStoreError(
                "keyring-did-not-keep",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "The keyring did not keep the password. Roampost will ask for it every time."
                    )
                ),
            )

    def forget(self, address: str, purpose: Purpose) -> bool:
        """See `SecretStore.forget`."""
        backend, _ = self._backend()
        name = entry_name(address, purpose)

        def remove() -> bool:
            if backend.get_password(SERVICE, name) is None:
                return False
            backend.delete_password(SERVICE, name)
            return True

        return guarded(remove)

    def forget_all(self, addresses: Iterable[str]) -> int:
        """See `SecretStore.forget_all`; the Secret Service is searched, other keyrings can be asked by name only."""
        backend, title = self._backend()
        names = {entry_name(address, purpose) for address in addresses for purpose in Purpose}
        if title == _FREEDESKTOP and self._platform == "linux":
            names |= guarded(_names_in_secret_service)

        def remove() -> int:
            held = [name for name in sorted(names) if backend.get_password(SERVICE, name) is not None]
            for name in held:
                backend.delete_password(SERVICE, name)
            return len(held)

        return guarded(remove)

    def where(self) -> str:
        """See `SecretStore.where`."""
        return self._backend()[1]

    def _backend(self) -> tuple[Backend, str]:
        chosen = self._chosen
        if chosen is None:
            with _one_at_a_time:
                self._refuse_choice_of_environment()
                self._chosen = chosen = self._pick()
        return chosen

    def _own(self) -> tuple[tuple[str, str, str], ...]:
        return _OWN.get(self._platform, _OWN["linux"])

    def _refuse_choice_of_environment(self) -> None:
        """Refuse to go on where somebody has set up another backend: its user must be told that it is not used."""
        own = {f"{module}.{name}" for module, name, _ in self._own()}
        choices = (
            ("PYTHON_KEYRING_BACKEND", self._environment.get("PYTHON_KEYRING_BACKEND", "")),
            ("keyringrc.cfg", _configured()),
        )
        for where, choice in choices:
            if choice.strip() and choice.strip() not in own:
                raise SecretStoreError(
                    "keyring-environment-chosen",
                    sentence(
                        QT_TRANSLATE_NOOP(
                            "Roampost",
                            "{where} chooses the keyring {backend}, which is not this computer's own. Roampost keeps "
                            "no password there and will ask for it every time.",
                        ),
                        where=where,
                        backend=choice.strip()[:100],
                    ),
                )

    def _pick(self) -> tuple[Backend, str]:
        # keyring takes 0.2 s to import, and most runs need no secret.
        from importlib import import_module

        usable: list[tuple[float, Backend, str]] = []
        for module, name, title in self._own():
            try:
                kind: type[KeyringBackend] = getattr(import_module(module), name)
                # Raises with the reason where the platform's service is not there.
                priority = float(kind.priority)
                backend = kind()
            except Exception:  # noqa: S112 - whatever keeps a backend from starting, the next one is asked
                continue
            for key in [key for key in vars(backend) if f"KEYRING_PROPERTY_{key.upper()}" in self._environment]:
                delattr(backend, key)  # set by keyring from the environment, which has no say here
            if self._platform == "win32":
                backend.persist = "local machine"  # type: ignore[attr-defined] # default: roams through the domain
            usable.append((priority, backend, title))
        if not usable:
            raise SecretStoreError(
                "keyring-missing",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "No keyring of this computer can be reached from here. Roampost keeps passwords nowhere else "
                        "and will ask for them every time.",
                    )
                ),
            )
        _, best, title = max(usable, key=lambda row: row[0])
        return best, title


def _names_in_secret_service() -> set[str]:
    """List the names of all entries under Roampost's own service; none is opened."""
    # As in `KeyringStore._pick`, and Linux alone has it.
    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        found = secretstorage.search_items(connection, {"service": SERVICE})
        return {one.get_attributes().get("username", "") for one in found} - {""}


def _configured() -> str:
    """Return the backend that ``keyringrc.cfg`` names, "" without one."""
    # As in `KeyringStore._pick`.
    from keyring.util import platform_

    with suppress(OSError, ValueError, configparser.Error):
        with (platform_.config_root() / "keyringrc.cfg").open("rb") as file:
            text = file.read(_MAX_CONFIG).decode("utf-8", "replace")
        config = configparser.RawConfigParser()
        config.read_file(io.StringIO(text))
        return config.get("backend", "default-keyring", fallback="")
    return ""


def guarded(call: Callable[[], T]) -> T:
    """Call the backend; turn whatever it raises into a sentence. No exception text is kept: it may quote an entry.

    One call at a time. A service that ends during the call is asked once more, since the bus starts it anew where it
    knows how; so the call must bear being made twice.
    """
    with _one_at_a_time:
        try:
            return call()
        except Exception as error:
            code = _code(error)
        if code == "keyring-gone":
            try:
                return call()
            except Exception as error:
                code = _code(error)
    raise SecretStoreError(code, sentence(_SENTENCES[code]))


def _code(error: Exception) -> str:
    # As in `KeyringStore._pick`.
    from keyring import errors

    # secretstorage's own classes are not there on every platform, and keyring hides some of them behind its own.
    kinds = {kind.__name__ for one in (error, error.__cause__) for kind in type(one).__mro__}
    if kinds & {"SecretServiceNotAvailableException", "ConnectionError"} or isinstance(error, errors.NoKeyringError):
        return "keyring-gone"
    if isinstance(error, errors.KeyringLocked) or kinds & {"LockedException", "KeychainDenied"}:
        return "keyring-locked"
    if isinstance(error, errors.InitError) or "PromptDismissedException" in kinds:
        return "keyring-not-opened"
    return "keyring-failed"


_SENTENCES: Final = {
    "keyring-locked": QT_TRANSLATE_NOOP(
        "Roampost",
        "The keyring is locked and was not unlocked. Unlock it and try again; until then Roampost will ask for the "
        "password every time.",
    ),
    "keyring-not-opened": QT_TRANSLATE_NOOP(
        "Roampost",
        "The keyring could not be opened: its window was closed, or could not be shown. Until it can be, Roampost will "
        "ask for the password every time.",
    ),
    "keyring-gone": QT_TRANSLATE_NOOP(
        "Roampost",
        "The keyring has stopped answering. Roampost keeps passwords nowhere else and will ask for them every time.",
    ),
    "keyring-failed": QT_TRANSLATE_NOOP(
        "Roampost",
        "The keyring reported a fault and kept nothing. Roampost will ask for the password every time.",
    ),
}


def _parse(entry: str | None) -> tuple[str | None, Secret] | None:
    """Read an entry; one that Roampost did not write is taken for a bare password."""
    if entry is None:
        return None
    with suppress(ValueError, RecursionError):
        if len(entry) <= _MAX_ENTRY:
            value = json.loads(entry)
            if isinstance(value, dict) and isinstance(value.get("p"), str):
                username = value.get("u")
                return (username if isinstance(username, str) else None, Secret(value["p"]))
    return None, Secret(entry)
