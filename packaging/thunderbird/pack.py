"""Packs the Thunderbird extension: ``python packaging/thunderbird/pack.py roampost.xpi``; always to the same octets."""

import sys
import zipfile
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent / "extension"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def pack(target: Path) -> Path:
    """Write the extension as an XPI, and return where."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(one for one in FOLDER.rglob("*") if one.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(FOLDER).as_posix(), _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


if __name__ == "__main__":
    print(pack(Path(sys.argv[1] if len(sys.argv) > 1 else "roampost.xpi")))
