"""What waits in Thunderbird's queue: counted by identity, within bounds, and never touched."""

import os
from pathlib import Path

import pytest

from assistant.clients.files import Content
from assistant.clients.prefs_js import PrefsJs
from assistant.clients.tb_outbox import MAX_OCTETS, read_unsent
from assistant.clients.tb_settings import Settings
from assistant.clients.thunderbird import Thunderbird
from tests.unit.clients.test_thunderbird import PREFS, PROFILE, PROFILES_INI, prefs

UNSENT = "Mail/Local Folders/Unsent Messages"


def message(to: str, *, identity: str = "id1", status: str = "0800", body: str = "hi") -> bytes:
    """Write a message as Thunderbird 153 queues it."""
    text = (
        f"From - Thu, 26 Nov 2026 16:33:39 GMT\nX-Mozilla-Status: {status}\nX-Mozilla-Status2: 00000000\n"
        f"From: anna@Proseware.test\nTo: {to}\nSubject: later\n"
        f"X-Mozilla-Draft-Info: internal/draft; vcard=0;\n attachmentreminder=0\nX-Identity-Key: {identity}\n"
        f"\n{body}\n\n"
    )
    return text.encode()


def settings(**changed: object) -> Settings:
    document = PrefsJs(Content(path=Path("prefs.js"), data=prefs(**changed)))  # type: ignore[arg-type] # as prefs takes them
    return Settings(prefs=document, values=document.values, fixed={}, listed={})


def laid(folder: Path, data: bytes, place: str = UNSENT) -> Path:
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_queue_is_counted_by_identity_and_names_the_newest(tmp_path: Path) -> None:
    home_profile = tmp_path / PROFILE
    data = (
        message("Bob <bob@fabrikam.test>, x@y.test")
        + message("dora@fabrikam.test", identity="id2")
        + message("carla@fabrikam.test", body="To: z@z.test\n>From here\nX-Mozilla-Status: 0008")
        # Deleted, alone and together with other flags; then sent ones whose flags only look alike.
        + message("gone@fabrikam.test", status="0008")
        + message("gone@fabrikam.test", status="0809")
    )
    path = laid(home_profile, data)
    (tmp_path / PREFS).write_bytes(prefs(identities=2))
    (tmp_path / ".thunderbird/profiles.ini").write_bytes(PROFILES_INI)
    found = Thunderbird(tmp_path, {}, policies=()).read().accounts
    assert [(one.waiting, one.waiting_recipient) for one in found] == [
        (2, "carla@fabrikam.test"),
        (1, "dora@fabrikam.test"),
    ]
    assert path.read_bytes() == data


def test_the_folder_is_where_the_profile_says(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    laid(elsewhere, message("bob@fabrikam.test"), "Unsent Messages")
    laid(tmp_path, message("a@b.test") * 2, "Moved/Unsent Messages")
    local = {"mail__accountmanager__localfoldersserver": "server2", "mail__server__server2__directory": str(elsewhere)}
    outbox = read_unsent(settings(**local), tmp_path)
    assert outbox is not None
    assert outbox.count("id1") == 1
    # What is relative to the profile counts first: the other is where the profile once lay.
    outbox = read_unsent(settings(**local, **{"mail__server__server2__directory-rel": "[ProfD]Moved"}), tmp_path)
    assert outbox is not None
    assert outbox.count("id1") == 2


def test_a_store_of_files_is_read_too(tmp_path: Path) -> None:
    one = message("bob@fabrikam.test").partition(b"\n")[2]
    laid(tmp_path, one, f"{UNSENT}/cur/1.vm.eml")
    laid(tmp_path, one.replace(b"0800", b"0808"), f"{UNSENT}/cur/2.vm.eml")
    local = {
        "mail__accountmanager__localfoldersserver": "server2",
        "mail__server__server2__storeContractID": "@mozilla.org/msgstore/maildirstore;1",
    }
    outbox = read_unsent(settings(**local), tmp_path)
    assert outbox is not None
    assert outbox.messages == (("id1", "bob@fabrikam.test"),)


@pytest.mark.parametrize("border", [1 << 20, (1 << 20) - 3, (1 << 20) - 6])
def test_a_message_that_begins_where_two_blocks_meet_is_counted_once(tmp_path: Path, border: int) -> None:
    first = message("bob@fabrikam.test")
    laid(tmp_path, first[:-1] + b"x" * (border - len(first)) + b"\n" + message("carla@fabrikam.test"))
    outbox = read_unsent(settings(), tmp_path)
    assert outbox is not None
    assert outbox.messages == (("id1", "bob@fabrikam.test"), ("id1", "carla@fabrikam.test"))


def test_what_is_no_queue_or_too_much_of_one_is_not_known(tmp_path: Path) -> None:
    assert read_unsent(settings(), tmp_path) is None
    path = laid(tmp_path, b"")
    empty = read_unsent(settings(), tmp_path)
    assert empty is not None
    assert empty.messages == ()
    path.write_bytes(b"\xff\xfe\0 no mail at all")
    nothing = read_unsent(settings(), tmp_path)
    assert nothing is not None
    assert nothing.messages == ()
    path.write_bytes(message("bob@fabrikam.test") * 1001)
    assert read_unsent(settings(), tmp_path) is None
    os.truncate(path, MAX_OCTETS + 1)
    assert read_unsent(settings(), tmp_path) is None
    path.unlink()
    os.mkfifo(path)
    assert read_unsent(settings(), tmp_path) is None
    path.unlink()
    path.mkdir()
    assert read_unsent(settings(), tmp_path) is None


def test_a_queue_that_breaks_off_is_counted_as_far_as_it_goes(tmp_path: Path) -> None:
    data = message("bob@fabrikam.test") + message("carla@fabrikam.test")
    path = laid(tmp_path, data)
    for length in range(len(data)):
        path.write_bytes(data[:length])
        outbox = read_unsent(settings(), tmp_path)
        assert outbox is not None
        assert len(outbox.messages) <= 2
