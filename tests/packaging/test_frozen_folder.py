"""The frozen folder for real: the same each time, with all programs and what Thunderbird wants. On demand only."""

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bundle import debian, frozen, product, smoke, thunderbird
from packaging.utils import canonicalize_name

from tests.packaging.conftest import EPOCH

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(sys.platform != "linux", reason="a deb is built on Linux alone"),
]


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """The folder, and the same frozen once more elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        # A commit in between must not matter.
        patch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
        first, second = (frozen.freeze(tmp_path_factory.mktemp(name)) for name in ("first", "second"))
        yield first, second


def told(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Return each file's mode, time and octets; of a link where it leads."""
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            int(path.lstat().st_mtime),
            str(path.readlink()).encode() if path.is_symlink() else path.read_bytes() if path.is_file() else b"",
        )
        for path in sorted(folder.rglob("*"))
    }


def test_it_is_the_same_each_time(twice: tuple[Path, Path]) -> None:
    first, second = map(told, twice)
    assert first.keys() == second.keys()
    assert [name for name, one in first.items() if one != second[name]] == []


def test_the_deb_of_both_is_the_same(twice: tuple[Path, Path], tmp_path: Path) -> None:
    if shutil.which("dpkg-deb") is None:
        pytest.skip("program not installed: dpkg-deb")
    made = []
    for folder in twice:
        out = tmp_path / folder.parent.name
        out.mkdir()
        made.append(debian.build(folder, out))
    assert subprocess.run(["cmp", *made], check=False).returncode == 0


def test_it_holds_what_it_says_and_starts(twice: tuple[Path, Path]) -> None:
    folder, _ = twice
    assert {path.name for path in folder.iterdir()} == {
        *product.PROGRAMS, thunderbird.EXTENSION, "_internal", "licences", "sbom.cdx.json",
    }  # fmt: skip
    with zipfile.ZipFile(folder / thunderbird.EXTENSION) as archive:
        assert archive.testzip() is None
    listed = json.loads((folder / "sbom.cdx.json").read_text("utf-8"))["components"]
    assert {canonicalize_name(name) for name in product.shipped()} <= {canonicalize_name(one["name"]) for one in listed}
    assert smoke.run(str(folder / product.NAME)) == []
