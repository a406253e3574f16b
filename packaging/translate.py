"""Brings the translations up to date with the sources: ``.venv/bin/python packaging/translate.py [--check]``.

What is translated stays, what is no longer said goes, and what is still missing is listed; then it leaves
with 1. Give the missing texts in Qt Linguist or any editor of its files. With ``--check`` nothing is written.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from bootstrap import ROOT

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr", "it", "nl", "pl", "pt")


def sources() -> list[str]:
    """Return the modules that may say something to people, from the checkout's root."""
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "assistant").rglob("*.py"))


def extract(target: Path, language: str) -> None:
    """Merge the sources' texts into a Qt Linguist file; no places, no guesses from similar texts."""
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [
            lupdate, *sources(), "-silent", "-no-obsolete", "-sort-messages", "-locations", "none",
            "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
            "-source-language", "en", "-target-language", language, "-ts", target,
        ],
        cwd=ROOT,
        check=True,
    )  # fmt: skip


def missing(path: Path) -> list[str]:
    """Return what a Qt Linguist file leaves untranslated, as ``context: source text``."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of our own
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in root.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def renew(language: str, *, write: bool) -> tuple[bool, list[str]]:
    """Bring one language's file up to date.

    Returns:
        Whether it was up to date already, and what is missing in it.
    """
    path = FOLDER / f"roampost_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder) / path.name
        if path.exists():
            shutil.copyfile(path, new)
        extract(new, language)
        same = path.exists() and path.read_bytes() == new.read_bytes()
        if write and not same:
            FOLDER.mkdir(exist_ok=True)
            shutil.copyfile(new, path)
        return same, missing(new)


def main(arguments: Sequence[str]) -> int:
    """Run the command."""
    check = "--check" in arguments
    status = 0
    for language in LANGUAGES:
        same, untranslated = renew(language, write=not check)
        if check and not same:
            print(f"roampost_{language}.ts is older than the sources: run packaging/translate.py")
            status = 1
        for text in untranslated:
            print(f"roampost_{language}.ts lacks {text}")
            status = 1
    return status


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
