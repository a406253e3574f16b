"""What the packages' tests share: a time of their own, and a stand-in for the frozen folder."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from bundle import thunderbird
from bundle.product import PROGRAMS

EPOCH = 1_700_000_000


@pytest.fixture
def release_time(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    return EPOCH


@pytest.fixture
def stand_in(tmp_path: Path, release_time: int) -> Path:
    """A folder as PyInstaller leaves it, with scripts instead of programs: freezing takes half a minute."""
    del release_time  # the environment names it
    folder = tmp_path / "stand-in" / "roampost"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "library.so").write_bytes(bytes(5000))
    (folder / "sbom.cdx.json").write_text("{}\n", encoding="utf-8")
    for name in PROGRAMS:
        (folder / name).write_text("#!/bin/sh\necho stand-in\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    thunderbird.lay(folder, "linux")
    return folder


@pytest.fixture
def program() -> Callable[[str], str]:
    """Find a program, or skip."""

    def one(name: str) -> str:
        found = shutil.which(name)
        if found is None:
            pytest.skip(f"program not installed: {name}")
        return found

    return one
