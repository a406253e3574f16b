"""A running Thunderbird changed through its extension; the real host, and a stand-in for the extension.

The extension itself runs in the real program in `tests.programs.test_thunderbird_extension`.
"""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from assistant.clients import tb_live
from assistant.clients.files import read_settings
from assistant.clients.planning import english
from assistant.clients.prefs_js import PrefsJs
from assistant.clients.thunderbird import Thunderbird
from assistant.host.native_host import NativeHost
from assistant.model.change import UndoState
from assistant.model.fault import SettingsError
from assistant.wire.native_messaging import frame, read_frame
from tests.unit.clients.conformance import HOTEL, receipt
from tests.unit.clients.test_thunderbird import INI, PREFS, PROFILE, PROFILES_INI, occupied, prefs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such socket on Windows")


class StandIn:
    """A fake of the extension and its program: compares and sets as it does, and writes the file.

    Attributes:
        why: what it answers to a change without making it; empty where it makes it.
        forgets: it says yes, and does not write.
        asked: what it was asked.
    """

    def __init__(self, file: Path, environ: dict[str, str]) -> None:
        self.why = ""
        self.forgets = False
        self.asked: list[dict[str, Any]] = []
        self._file = file
        source, self._sink = os.pipe()
        self._source, sink = os.pipe()
        self._ends = [source, sink, self._source]
        host = NativeHost(source, sink, environ, lambda _: False, english)
        self._threads = [threading.Thread(target=host.run), threading.Thread(target=self._serve)]
        self.said: threading.Event = threading.Event()
        for thread in self._threads:
            thread.start()
        os.write(self._sink, frame({"type": "hello", "profile": str(file.parent), "version": "1"}))
        os.write(self._sink, frame({"type": "nonsense"}))
        assert self.said.wait(30)  # it has taken the hello in

    def _serve(self) -> None:
        while True:
            asked = read_frame(lambda most: os.read(self._source, most))
            assert asked is not None
            if asked["type"] == "refused":
                if self.said.is_set():
                    return
                self.said.set()
                continue
            self.asked.append(asked)
            why = self._change(asked["edits"]) if asked["type"] == "change" else ""
            os.write(self._sink, frame({"type": "answer", "id": asked["id"], "ok": not why, "why": why}))

    def _change(self, edits: list[dict[str, Any]]) -> str:
        if self.why:
            return self.why
        document = PrefsJs(read_settings(self._file))
        if any(document.get(edit["section"], edit["key"]) != edit["old"] for edit in edits) and not self.forgets:
            return "changed"
        for edit in edits:
            document.put(edit["section"], edit["key"], edit["new"])
        if not self.forgets:
            self._file.write_bytes(document.octets())
        return ""

    def close(self) -> None:
        os.write(self._sink, frame({"type": "nonsense"}))
        self._threads[1].join(30)
        os.close(self._sink)
        self._threads[0].join(30)
        for end in self._ends:
            os.close(end)


class Desk:
    """A Thunderbird that runs, as far as its lock tells."""

    def __init__(self, home: Path, runtime: Path) -> None:
        self.file = home / PREFS
        self.file.parent.mkdir(parents=True)
        (home / INI).write_bytes(PROFILES_INI)
        self.file.write_bytes(prefs())
        self.environ = {"PATH": "", "XDG_RUNTIME_DIR": str(runtime)}
        self.program = Thunderbird(home, self.environ, policies=())
        self.copies = home / "copies"
        self.copies.mkdir()
        self.extension = StandIn(self.file, self.environ)

    def set(self, section: str, key: str, value: str) -> None:
        document = PrefsJs(read_settings(self.file))
        document.put(section, key, value)
        self.file.write_bytes(document.octets())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with TemporaryDirectory(prefix="run") as runtime:  # a socket's address is short
        one = Desk(tmp_path, Path(runtime))
        with occupied(tmp_path):
            yield one
        one.extension.close()


def test_it_is_changed_and_put_back_while_it_runs(desk: Desk) -> None:
    (account,) = desk.program.read().accounts
    assert account.running is True
    plan = desk.program.plan(account, HOTEL)
    assert plan.needs_closed is False
    desk.set("mail.identity.id1", "fullName", "Anna")  # the program writes its file for other reasons meanwhile
    made = receipt(plan, desk.program.apply(plan, desk.copies))
    (account,) = desk.program.read().accounts
    assert account.outgoing == HOTEL
    assert [(copy.stat().st_mode & 0o777) for copy in desk.copies.iterdir()] == [0o600]
    outcome = desk.program.undo(made)
    assert outcome.complete
    (account,) = desk.program.read().accounts
    assert account.outgoing == plan.before
    assert PrefsJs(read_settings(desk.file)).values["mail.identity.id1.fullName"] == "Anna"
    assert {asked["type"] for asked in desk.extension.asked} == {"save", "change"}


def test_a_setting_changed_meanwhile_is_left_alone(desk: Desk) -> None:
    (account,) = desk.program.read().accounts
    plan = desk.program.plan(account, HOTEL)
    desk.set("mail.identity.id1", "smtpServer", "smtp9")
    before = desk.file.read_bytes()
    with pytest.raises(SettingsError) as refused:
        desk.program.apply(plan, desk.copies)
    assert refused.value.code == "settings-changed"
    assert desk.file.read_bytes() == before


def test_another_server_chosen_since_stays_chosen(desk: Desk) -> None:
    (account,) = desk.program.read().accounts
    plan = desk.program.plan(account, HOTEL)
    made = receipt(plan, desk.program.apply(plan, desk.copies))
    desk.set("mail.identity.id1", "smtpServer", "smtp9")
    before = desk.file.read_bytes()
    outcome = desk.program.undo(made)
    assert {state for _, state, _ in outcome.edits} == {UndoState.CONFLICT}
    assert desk.file.read_bytes() == before


@pytest.mark.parametrize(
    ("why", "code"),
    [("changed", "settings-changed"), ("locked", "program-did-not-take"), ("unexpected", "program-did-not-take")],
)
def test_what_the_program_does_not_take_changes_nothing(desk: Desk, why: str, code: str) -> None:
    (account,) = desk.program.read().accounts
    plan = desk.program.plan(account, HOTEL)
    desk.extension.why = why
    before = desk.file.read_bytes()
    with pytest.raises(SettingsError) as refused:
        desk.program.apply(plan, desk.copies)
    assert refused.value.code == code
    assert desk.file.read_bytes() == before


def test_what_is_not_kept_is_put_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (account,) = desk.program.read().accounts
    plan = desk.program.plan(account, HOTEL)
    desk.extension.forgets = True
    monkeypatch.setattr(tb_live, "_SETTLES_S", 0.0)
    with pytest.raises(SettingsError) as refused:
        desk.program.apply(plan, desk.copies)
    assert refused.value.code == "settings-not-kept"
    done, back = (asked["edits"] for asked in desk.extension.asked if asked["type"] == "change")
    assert [(edit["new"], edit["old"]) for edit in done] == [(edit["old"], edit["new"]) for edit in back]


def test_a_folder_that_others_may_enter_is_not_trusted(desk: Desk) -> None:
    (account,) = desk.program.read().accounts
    folder = Path(desk.environ["XDG_RUNTIME_DIR"]) / "roampost"
    folder.chmod(0o755)
    plan = desk.program.plan(account, HOTEL)
    assert (plan.needs_closed, desk.extension.asked) == (True, [])
    with pytest.raises(SettingsError) as refused:
        desk.program.apply(plan, desk.copies)
    assert refused.value.code == "program-running"


def test_another_profiles_extension_is_not_asked(desk: Desk) -> None:
    assert not tb_live.Live(desk.environ, desk.file.parent.parent).is_there()
    assert tb_live.Live(desk.environ, desk.file.parent).is_there()
    assert str(desk.file.parent).endswith(PROFILE)
