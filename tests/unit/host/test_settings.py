import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.host.settings import PORTAL_PAGES, PortalPage, Settings, SettingsFile, ThirdParties
from assistant.model.fault import AssistantError
from assistant.model.text import Sentence


def params(said: Sentence) -> dict[str, object]:
    return dict(said.params)


def written(folder: Path, text: str | bytes) -> SettingsFile:
    path = folder / "settings.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return SettingsFile(path)


def test_the_defaults_are_the_contracts() -> None:
    third = Settings().third_parties
    assert third.portal_probes
    assert third.ispdb
    assert not third.blocklists
    assert not third.public_address
    assert len({page.url.split("/")[2] for page in third.portal_pages}) == 2
    assert all(page.url.startswith("http://") for page in third.portal_pages)


def test_no_file_is_no_fault(tmp_path: Path) -> None:
    read = SettingsFile(tmp_path / "none.json").load()
    assert (read.settings, read.faults) == (Settings(), ())


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "settings.json")
    wanted = Settings(
        language="it",
        third_parties=ThirdParties(
            portal_probes=False,
            portal_pages=(PortalPage(url="http://portal.example/x", status=200, body=None),),
            ispdb_url="https://ispdb.example/",
            blocklists=True,
        ),
    )
    file.save(wanted)
    assert file.load().settings == wanted
    assert file.load().faults == ()
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_unknown_keys_stay(tmp_path: Path) -> None:
    file = written(tmp_path, '{"version": 1, "window": {"width": 5}, "third_parties": {"later": 1, "ispdb": false}}')
    settings = file.load().settings
    assert not settings.third_parties.ispdb
    file.save(replace(settings, language="it"))
    document = json.loads((tmp_path / "settings.json").read_text())
    assert document["window"] == {"width": 5}
    assert document["third_parties"]["later"] == 1
    assert document["language"] == "it"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{\n"language": \n}', 3),
        ("", 1),
        ("[1]", 1),
        ("{" * 3, 1),
        (b'{\n"language": "\xff"}', 1),
        ('{"language": "it"\n,}', 2),
    ],
)
def test_what_is_no_json_is_told_with_its_line(tmp_path: Path, text: str | bytes, line: int) -> None:
    read = written(tmp_path, text).load()
    assert read.settings == Settings()
    assert [params(fault).get("line") for fault in read.faults] == [line]


@pytest.mark.parametrize("text", ["[" * 100_000, " " * 300_000])
def test_hostile_sizes_are_told(tmp_path: Path, text: str) -> None:
    read = written(tmp_path, text).load()
    assert read.settings == Settings()
    assert len(read.faults) == 1


def test_a_folder_in_the_files_place_is_told(tmp_path: Path) -> None:
    read = SettingsFile(tmp_path).load()
    assert read.settings == Settings()
    assert len(read.faults) == 1


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("portal_probes", '"yes"'),
        ("portal_probes", "1"),
        ("portal_pages", '[{"url": "https://portal.example/", "status": 204, "body": ""}]'),
        ("portal_pages", '[{"url": "http://portal.example/", "status": "204"}]'),
        ("portal_pages", "null"),
        ("ispdb_url", '"http://ispdb.example/"'),
        ("ispdb_url", '"https://ispdb.example"'),
        ("ispdb_url", "5"),
        ("blocklists", '"yes"'),
        ("blocklist_zones", '"bl.example"'),
        ("blocklist_zones", '["bl.example", "no zone"]'),
        ("blocklist_zones", '["bl.example", 5]'),
        ("blocklist_zones", '["' + '", "'.join(f"bl{n}.example" for n in range(9)) + '"]'),
    ],
)
def test_one_wrong_value_costs_only_itself(tmp_path: Path, key: str, value: str) -> None:
    read = written(tmp_path, f'{{\n"language": "it",\n"third_parties": {{\n"{key}": {value}}}\n}}').load()
    assert read.settings.language == "it"
    assert read.settings.third_parties == ThirdParties()
    (fault,) = read.faults
    assert params(fault)["line"] == 4
    assert params(fault)["key"] == f"third_parties.{key}"


def test_a_wrong_group_costs_only_itself(tmp_path: Path) -> None:
    read = written(tmp_path, '{"language": "it",\n"third_parties": []}').load()
    assert read.settings == Settings(language="it")
    assert params(read.faults[0])["line"] == 2


def test_another_version_is_told_and_read_all_the_same(tmp_path: Path) -> None:
    read = written(tmp_path, '{"version": 7,\n"language": "it"}').load()
    assert read.settings.language == "it"
    assert len(read.faults) == 1


def test_a_file_that_is_no_json_is_kept_aside_on_saving(tmp_path: Path) -> None:
    file = written(tmp_path, "half a {")
    file.save(Settings(language="it"))
    assert (tmp_path / "settings.json.unreadable").read_text() == "half a {"
    assert file.load().settings.language == "it"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real" / "mine.json"
    real.parent.mkdir()
    real.write_text("{}")
    link = tmp_path / "settings.json"
    link.symlink_to(real)
    SettingsFile(link).save(Settings(language="it"))
    assert link.is_symlink()
    assert json.loads(real.read_text())["language"] == "it"


def test_settings_that_cannot_be_written_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(AssistantError):
        SettingsFile(tmp_path / "file" / "settings.json").save(Settings())


def test_the_default_pages_are_saved_whole(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings())
    pages = json.loads((tmp_path / "settings.json").read_text())["third_parties"]["portal_pages"]
    assert pages == [{"url": page.url, "status": page.status, "body": page.body} for page in PORTAL_PAGES]
