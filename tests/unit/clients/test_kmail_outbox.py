"""What waits in KMail's queue, told with the account that it is from."""

from pathlib import Path

import pytest

from assistant.clients.kmail import KMail
from tests.unit.clients.read_conformance import SAMPLES

SAMPLE = SAMPLES / "kmail"
MESSAGE = (SAMPLE / "waiting-message").read_text()
RESOURCE = (SAMPLE / "akonadi_maildir_resource_0rc").read_bytes()
SPECIAL = (SAMPLE / "specialmailcollectionsrc").read_bytes()


def waits(home: Path) -> tuple[int | None, str | None]:
    (account,) = KMail(home, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/no-bus", "PATH": ""}).read().accounts
    return account.waiting, account.waiting_recipient


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ({}, ".local/share/local-mail/outbox"),
        ({"specialmailcollectionsrc": b"\xff"}, ".local/share/local-mail/outbox"),
        (
            {"specialmailcollectionsrc": b"[SpecialCollections]\nDefaultResourceId=../x\n"},
            ".local/share/local-mail/outbox",
        ),
        (
            {"specialmailcollectionsrc": SPECIAL, "akonadi_maildir_resource_0rc": RESOURCE},
            ".local/share/akonadi_maildir_resource_0/outbox",
        ),
        (
            {
                "specialmailcollectionsrc": b"[SpecialCollections]\nDefaultResourceId=akonadi_maildir_resource_3\n",
                "akonadi_maildir_resource_3rc": b"[General]\nPath[$e]=$HOME/Mail/mine\n",
            },
            "Mail/.mine.directory/outbox",
        ),
    ],
)
def test_what_waits_is_noticed(tmp_path: Path, settings: dict[str, bytes], place: str) -> None:
    (tmp_path / ".config").mkdir()
    for name in ("emailidentities", "mailtransports"):
        (tmp_path / ".config" / name).write_bytes((SAMPLE / name).read_bytes())
    for name, data in settings.items():
        (tmp_path / ".config" / name).write_bytes(data)
    assert waits(tmp_path) == (None, None)
    box = tmp_path / place
    for name in ("cur", "new", "tmp"):
        (box / name).mkdir(parents=True)
    assert waits(tmp_path) == (0, None)
    (box / "cur" / "1.R1.vm:2,S").write_text(MESSAGE)
    (box / "cur" / "2.R1.vm:2,ST").write_text(MESSAGE)
    (box / "new" / "3.R1.vm").write_text(MESSAGE.replace("alice@", "else@"))
    assert waits(tmp_path) == (1, "bob@fabrikam.test")
