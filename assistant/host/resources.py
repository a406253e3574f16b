"""Where are the files that come with Roampost: translations, schemas, icons, data?"""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(name: str) -> Traversable:
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
    package = files("assistant")
    folder = package.joinpath("resources")
    if not folder.is_dir() and isinstance(package, Path):
        folder = package.parent / "resources"
    return folder.joinpath(*parts)
