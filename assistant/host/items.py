"""Where do other programs look for a password in the Secret Service? There one can be laid, and taken back.

What is laid bears a mark of Roampost's beside the program's own attributes: a program still finds it, and one that
keeps a password of its own afterwards writes over the mark. So only what was laid is ever taken back, and no item's
secret is read (freedesktop.org, Secret Service API 0.2, "Lookup Attributes").

Every call may block on the keyring's own window: never on a GUI thread, never in the loop's pool.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from assistant.host.secrets import guarded
from assistant.model.secret import KeyringItem, Secret

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped] # it ships no types

MARK: Final = ("laid-by", "roampost")


class SecretServiceItems:
    """The real `ItemStore`."""

    def lay(self, item: KeyringItem, secret: Secret) -> bool:
        """See `ItemStore.lay`; what was laid earlier and never taken back is replaced."""
        return guarded(lambda: _lay(item, secret))

    def take_back(self, item: KeyringItem) -> None:
        """See `ItemStore.take_back`."""
        guarded(lambda: _take_back(item))


def _lay(item: KeyringItem, secret: Secret) -> bool:
    # 0.1 s to import, and few changes lay a password.
    import secretstorage

    wanted = dict(item.attributes)
    with _connection() as connection:
        found = [one.get_attributes() for one in secretstorage.search_items(connection, wanted)]
        if any(MARK not in attributes.items() for attributes in found):
            return False
        collection = secretstorage.get_default_collection(connection)
        if collection.is_locked() and collection.unlock():
            raise secretstorage.PromptDismissedException
        collection.create_item(item.label, {**wanted, MARK[0]: MARK[1]}, secret.reveal().encode(), replace=True)
    return True


def _take_back(item: KeyringItem) -> None:
    # As in `_lay`.
    import secretstorage

    with _connection() as connection:
        for one in list(secretstorage.search_items(connection, {**dict(item.attributes), MARK[0]: MARK[1]})):
            if one.is_locked() and one.unlock():
                raise secretstorage.PromptDismissedException
            one.delete()


@contextmanager
def _connection() -> Iterator["DBusConnection"]:
    # As in `_lay`.
    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        yield connection
