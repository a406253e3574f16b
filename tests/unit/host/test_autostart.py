"""Start at log-in: what each system finds in its documented place, and the organisation's word."""

import plistlib
import re
from pathlib import Path

import pytest

from assistant.host.autostart import (
    DESKTOP_FILE,
    LABEL,
    RUN_KEY,
    RUN_NAME,
    AgentEntry,
    Autostart,
    DesktopEntry,
    Entry,
    RunEntry,
    autostart,
)
from assistant.model.fault import AssistantError, ForbiddenError

WATCH = ("/opt/roampost/roampost", "watch")


class FakeRegistry:
    """A fake of the user's hive, which no machine here has."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get(self, key: str, name: str) -> str | None:
        return self.kept.get((key, name))

    def set(self, key: str, name: str, value: str) -> None:
        self.kept[key, name] = value

    def delete(self, key: str, name: str) -> None:
        self.kept.pop((key, name), None)


@pytest.mark.parametrize("system", ["linux", "fake windows", "macos"])
def test_on_and_off_and_on(system: str, tmp_path: Path) -> None:
    entries: dict[str, Entry] = {
        "linux": DesktopEntry(folder=tmp_path / "config" / "autostart"),
        "fake windows": RunEntry(registry=FakeRegistry()),
        "macos": AgentEntry(folder=tmp_path / "LaunchAgents"),
    }
    one = Autostart(entries[system], WATCH, None)
    one.off()
    assert not one.is_on()
    one.on()
    one.on()
    assert one.is_on()
    one.off()
    assert not one.is_on()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_what_windows_finds() -> None:
    registry = FakeRegistry()
    Autostart(RunEntry(registry=registry), (r"C:\Program Files\Roampost\roampost.exe", "watch"), None).on()
    assert registry.kept == {(RUN_KEY, RUN_NAME): r'"C:\Program Files\Roampost\roampost.exe" watch'}
    with pytest.raises(AssistantError):
        Autostart(RunEntry(registry=registry), ("C:\\" + "x" * 300, "watch"), None).on()


def test_what_launchd_finds(tmp_path: Path) -> None:
    Autostart(AgentEntry(folder=tmp_path), WATCH, None).on()
    agent = plistlib.loads((tmp_path / f"{LABEL}.plist").read_bytes())
    assert (agent["Label"], agent["ProgramArguments"], agent["RunAtLoad"]) == (LABEL, list(WATCH), True)


@pytest.mark.parametrize(
    "program", ["/opt/roampost", "/home/anna/my programs/roampost", "/a/100%/r", '/a/"b"/$HOME/`c`/r', "/a/back\\slash"]
)
def test_what_a_desktop_finds(program: str, tmp_path: Path) -> None:
    Autostart(DesktopEntry(folder=tmp_path), (program, "watch"), None).on()
    lines = (tmp_path / DESKTOP_FILE).read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    values = dict(line.split("=", 1) for line in lines[1:])
    assert values["Type"] == "Application"
    # As the specification has it read: a string's escapes first, then the quotes, then percent.
    unescaped = values["Exec"].replace("\\\\", "\\")
    quoted = re.fullmatch(r'"(.*)" watch', unescaped)
    read = re.sub(r'\\(["`$\\])', r"\1", quoted[1]) if quoted else unescaped.removesuffix(" watch")
    assert read.replace("%%", "%") == program


def test_what_the_system_starts_can_be_switched_off_by_the_user(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "xdg"
    Autostart(DesktopEntry(folder=system), WATCH, None).on()
    one = Autostart(DesktopEntry(folder=own, system_folders=(system,)), WATCH, None)
    assert one.is_on()
    one.off()
    assert not one.is_on()
    assert (system / DESKTOP_FILE).is_file()
    one.on()
    assert one.is_on()


@pytest.mark.parametrize("settled", [True, False])
def test_the_organisations_word_wins(tmp_path: Path, *, settled: bool) -> None:
    entry = DesktopEntry(folder=tmp_path)
    (Autostart(entry, WATCH, None).off if settled else Autostart(entry, WATCH, None).on)()
    one = Autostart(entry, WATCH, settled)
    with pytest.raises(ForbiddenError):
        (one.off if settled else one.on)()
    assert one.is_on() is not settled
    one.follow()
    assert one.is_on() is settled
    one.follow()
    Autostart(entry, WATCH, None).follow()
    assert one.is_on() is settled


def test_a_folder_that_cannot_be_written_is_a_clear_word(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the way")
    with pytest.raises(AssistantError) as refused:
        Autostart(DesktopEntry(folder=tmp_path / "autostart"), WATCH, None).on()
    assert refused.value.code == "autostart-not-usable"


def test_it_starts_from_anywhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "none"))
    autostart(None, "linux").on()
    text = (tmp_path / "autostart" / DESKTOP_FILE).read_text(encoding="utf-8")
    command = next(line for line in text.splitlines() if line.startswith("Exec="))
    assert Path(command.removeprefix("Exec=").split()[0]).is_absolute()
    assert command.endswith(" watch")
