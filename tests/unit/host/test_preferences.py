"""The settings page's file: what the user settles, what the organisation has settled already."""

from pathlib import Path

import pytest

from assistant.engine.policy.merge import Layer
from assistant.engine.policy.positions import Fault, read
from assistant.host.autostart import DESKTOP_FILE, Autostart, DesktopEntry
from assistant.host.preferences import PreferencesFile
from assistant.host.settings import SettingsFile
from assistant.model.fault import ForbiddenError
from assistant.model.policy import Level
from assistant.model.preferences import AtLogIn, Preferences, ThirdParty
from assistant.model.text import sentence


class Says:
    """A place of policies that says this."""

    def __init__(self, level: Level | None = None, text: bytes = b"{}", fault: Fault | None = None) -> None:
        self._layers = () if level is None else (Layer(level=level, where="it.json", node=read(text), fault=fault),)

    def layers(self) -> tuple[Layer, ...]:
        return self._layers


def at(folder: Path, source: Says) -> PreferencesFile:
    def starter(settled: bool | None) -> Autostart:
        return Autostart(DesktopEntry(folder=folder / "autostart"), ("roampost", "watch"), settled)

    return PreferencesFile(SettingsFile(folder / "settings.json"), source, starter)


def shown(preferences: Preferences) -> dict[ThirdParty, tuple[bool, str | None]]:
    return {one.asks: (one.on, one.set_by) for one in preferences.third_parties}


def test_the_defaults_are_free_to_settle(tmp_path: Path) -> None:
    preferences, _ = at(tmp_path, Says()).read()
    assert shown(preferences) == {
        ThirdParty.PORTAL_PAGES: (True, None),
        ThirdParty.ISPDB: (True, None),
        ThirdParty.BLOCKLISTS: (False, None),
    }
    whom = {one.asks: one.whom for one in preferences.third_parties}
    assert whom[ThirdParty.ISPDB] == ("v1.ispdb.net",)
    assert whom[ThirdParty.BLOCKLISTS] == ("zen.spamhaus.org", "bl.spamcop.net")


@pytest.mark.parametrize("asks", ThirdParty)
def test_what_is_settled_is_kept_and_holds(tmp_path: Path, asks: ThirdParty) -> None:
    file = at(tmp_path, Says())
    before = shown(file.read()[0])
    wanted = not before[asks][0]
    kept, found = file.keep(asks, wanted)
    assert shown(kept) == {**before, asks: (wanted, None)}
    assert getattr(found.policy.third_parties, asks.value) is wanted
    assert shown(at(tmp_path, Says()).read()[0]) == shown(kept)


def test_the_language_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"version": 1, "language": "it", "further": [1]}', encoding="utf-8")
    at(tmp_path, Says()).keep(ThirdParty.ISPDB, False)
    text = (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert '"it"' in text
    assert '"further"' in text


@pytest.mark.parametrize(
    ("level", "said", "locked"),
    [
        (Level.MANAGED, "true", True),
        (Level.MANAGED, "false", True),
        (Level.RECOMMENDED, "false", True),
        (Level.RECOMMENDED, "true", False),
    ],
)
def test_what_the_organisation_settles_is_named_and_stays(
    tmp_path: Path, level: Level, said: str, locked: bool
) -> None:
    file = at(tmp_path, Says(level, b'{"third_parties": {"ispdb": %b}}' % said.encode()))
    assert shown(file.read()[0])[ThirdParty.ISPDB] == (said == "true", "it.json" if locked else None)
    if locked:
        with pytest.raises(ForbiddenError):
            file.keep(ThirdParty.ISPDB, said != "true")
        assert not (tmp_path / "settings.json").exists()


def test_a_managed_policy_with_a_fault_closes_all(tmp_path: Path) -> None:
    fault = Fault(line=1, sentence=sentence("It is broken."))
    file = at(tmp_path, Says(Level.MANAGED, fault=fault))
    preferences, _ = file.read()
    assert preferences.closed is not None
    assert not any(one.on for one in preferences.third_parties)
    with pytest.raises(ForbiddenError):
        file.keep(ThirdParty.BLOCKLISTS, True)
    assert not (tmp_path / "settings.json").exists()


def test_the_watcher_starts_at_log_in_once_that_is_wanted(tmp_path: Path) -> None:
    file = at(tmp_path, Says())
    assert file.read()[0].at_log_in == AtLogIn(on=False)
    assert file.start_at_log_in(on=True).at_log_in == AtLogIn(on=True)
    assert "roampost watch" in (tmp_path / "autostart" / DESKTOP_FILE).read_text(encoding="utf-8")
    assert file.start_at_log_in(on=False).at_log_in == AtLogIn(on=False)
    assert not (tmp_path / "autostart" / DESKTOP_FILE).exists()


def test_the_organisation_decides_on_log_in(tmp_path: Path) -> None:
    file = at(tmp_path, Says(Level.MANAGED, b'{"autostart": false}'))
    with pytest.raises(ForbiddenError):
        file.start_at_log_in(on=True)
    assert file.read()[0].at_log_in == AtLogIn(on=False, set_by="it.json")


def test_a_system_that_does_not_say_is_told_and_the_rest_is_shown(tmp_path: Path) -> None:
    (tmp_path / "autostart").mkdir()
    (tmp_path / "autostart" / DESKTOP_FILE).write_bytes(b"x" * 100_000)
    preferences, _ = at(tmp_path, Says()).read()
    assert preferences.at_log_in is None
    assert len(preferences.faults) == 1
    assert len(preferences.third_parties) == 3


def test_staying_in_the_tray_is_kept_and_is_so_where_nobody_said_otherwise(tmp_path: Path) -> None:
    file = at(tmp_path, Says())
    assert file.read()[0].in_tray is True
    assert file.stay_in_tray(False).in_tray is False
    assert at(tmp_path, Says()).read()[0].in_tray is False
    file.keep(ThirdParty.ISPDB, False)
    assert file.read()[0].in_tray is False
