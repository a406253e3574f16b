"""Where are the files that come with Roampost: translations, schemas, icons, data?"""

from pathlib import Path
from typing import Final

# By the package's own place: installers and PyInstaller unpack it, and `importlib.resources` takes longer to load than
# the file to be read.
_PACKAGE: Final = Path(__file__).parents[1]


def resource(name: str) -> Path:
    """Return a file or folder out of ``resources``, which may not exist.

    An installed package carries them in ``assistant/resources``; in a checkout they lie beside ``assistant``.

    Args:
        name: path below ``resources``, with ``/``.

    Raises:
        ValueError: the path leads out of ``resources``.
    """
    parts = name.split("/")
    if any(part in {"", ".", ".."} or "\\" in part or ":" in part for part in parts):
        raise ValueError(f"not a resource: {name}")
    folder = _PACKAGE / "resources"
    if not folder.is_dir():
        folder = _PACKAGE.parent / "resources"
    return folder.joinpath(*parts)
