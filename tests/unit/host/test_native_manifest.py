"""The manifest by which Thunderbird finds Roampost."""

import json
from pathlib import Path

import pytest

from assistant.host.native_manifest import manifest, manifest_place, register, unregister
from assistant.model.fault import AssistantError

PROGRAM = Path("/opt/roampost/bin/roampost-thunderbird")


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", ".mozilla/native-messaging-hosts"),
        ("darwin", "Library/Application Support/Mozilla/NativeMessagingHosts"),
    ],
)
def test_it_is_written_where_thunderbird_looks_and_taken_away(tmp_path: Path, platform: str, folder: str) -> None:
    place = register(tmp_path, PROGRAM, platform)
    assert place == tmp_path / folder / "roampost.json"
    assert json.loads(place.read_text()) == manifest(PROGRAM)
    assert register(tmp_path, Path("/elsewhere"), platform) == place
    assert json.loads(place.read_text())["path"] == "/elsewhere"
    assert unregister(tmp_path, platform) == place
    assert list(place.parent.iterdir()) == []
    unregister(tmp_path, platform)  # nothing to take away is no fault


@pytest.mark.parametrize("octets", [b"", b"[]", b'{"allowed_extensions":["other@x"]}', b"\xff", b"[" * 20_000])
def test_what_is_not_ours_is_left_alone(tmp_path: Path, octets: bytes) -> None:
    place = manifest_place(tmp_path, "linux")
    assert place is not None
    place.parent.mkdir(parents=True)
    place.write_bytes(octets)
    with pytest.raises(AssistantError) as refused:
        register(tmp_path, PROGRAM, "linux")
    assert refused.value.code == "manifest-not-ours"
    with pytest.raises(AssistantError) as refused:
        unregister(tmp_path, "linux")
    assert refused.value.code == "manifest-not-ours"
    assert place.read_bytes() == octets


def test_on_windows_the_installer_does_it(tmp_path: Path) -> None:
    with pytest.raises(AssistantError) as refused:
        register(tmp_path, PROGRAM, "win32")
    assert refused.value.code == "registered-by-installer"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / ".mozilla").write_text("a file")
    with pytest.raises(AssistantError) as refused:
        register(tmp_path, PROGRAM, "linux")
    assert refused.value.code in {"manifest-not-written", "manifest-not-ours"}
