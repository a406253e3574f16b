import os
from pathlib import Path

import pytest

from assistant.host.paths import paths, private_folder
from assistant.model.fault import AssistantError


def test_roampost_home_moves_everything(tmp_path: Path) -> None:
    places = paths({"ROAMPOST_HOME": str(tmp_path)})
    assert places.settings == tmp_path / "settings.json"
    assert places.history == tmp_path / "history"
    assert places.state == tmp_path / "state"


def test_a_relative_home_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths({"ROAMPOST_HOME": "portable"}).history == tmp_path / "portable" / "history"


@pytest.mark.skipif(os.name != "posix" or os.uname().sysname == "Darwin", reason="XDG folders")
def test_without_it_the_platform_decides(own_home: Path) -> None:
    places = paths({"ROAMPOST_HOME": ""})
    assert places.settings == own_home / ".config/roampost/settings.json"
    assert places.history == own_home / ".local/share/roampost/history"
    assert places.state == own_home / ".local/state/roampost"


def test_asking_creates_nothing(tmp_path: Path) -> None:
    paths({"ROAMPOST_HOME": str(tmp_path / "new")})
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "history").write_text("x")
    with pytest.raises(AssistantError) as caught:
        private_folder(tmp_path / "history")
    assert caught.value.code == "folder-not-usable"


@pytest.mark.skipif(os.name != "posix", reason="POSIX file modes")
def test_a_folder_open_to_others_is_closed(tmp_path: Path) -> None:
    (tmp_path / "history").mkdir(mode=0o755)
    assert private_folder(tmp_path / "history").stat().st_mode & 0o777 == 0o700
