"""What waits in KMail's queue, told with the account that it is from."""

from pathlib import Path

from assistant.clients.kmail import KMail
from tests.unit.clients.read_conformance import SAMPLES

SAMPLE = SAMPLES / "kmail"
MESSAGE = "From: Alice Traveller <alice@Home.example>\nTo: Bob <bob@fabrikam.test>\n\nTo: z@z.test\n"


def waits(home: Path) -> tuple[int | None, str | None]:
    (account,) = KMail(home, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/no-bus", "PATH": ""}).read().accounts
    return account.waiting, account.waiting_recipient


def test_what_waits_is_noticed(tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    for name in ("emailidentities", "mailtransports"):
        (tmp_path / ".config" / name).write_bytes((SAMPLE / name).read_bytes())
    assert waits(tmp_path) == (None, None)
    box = tmp_path / ".local/share/local-mail/outbox"
    for name in ("cur", "new", "tmp"):
        (box / name).mkdir(parents=True)
    assert waits(tmp_path) == (0, None)
    (box / "cur" / "1.R1.vm:2,S").write_text(MESSAGE)
    (box / "cur" / "2.R1.vm:2,ST").write_text(MESSAGE)
    (box / "new" / "3.R1.vm").write_text(MESSAGE.replace("alice@", "else@"))
    assert waits(tmp_path) == (1, "bob@fabrikam.test")
