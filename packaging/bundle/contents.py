"""Writes what is in the frozen folder: a CycloneDX bill of materials, and the licence texts of all of it.

``python -m bundle.contents CONTENTS.JSON FOLDER``, in the packaging environment: the distributions' own metadata
say their names, versions and licences; Debian's say those of system libraries; the lock says what has to be there.
Source: CycloneDX 1.6 (ECMA-424).
"""

import datetime
import json
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.utils import canonicalize_name

from bundle.product import NAME, PACKAGING, ROOT, epoch, version
from packaging.requirements import Requirement

LICENCES: Final = PACKAGING / "licences"
LOCKS: Final = PACKAGING / "requirements"
_IS_LICENCE: Final = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_PINNED: Final = re.compile(r"^([A-Za-z0-9][^\\\n]*==[^\\\n]*?) *\\?$", re.MULTILINE)
_BUILT_IN: Final = ("pyinstaller",)
"""Distributions that no module comes from, yet part of which is shipped: PyInstaller's start-up program."""

_ONLY_COMPILES: Final = ("pycparser",)
"""Locked because cffi names it; read only where an interface is compiled, which is done when its wheel is made."""

_WITHOUT_TEXT: Final[Mapping[str, tuple[str, ...]]] = {
    # Qt's wheels name their licence and bring no text.
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    # Under Python's own, says its metadata.
    "pyspf": ("python",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that is shipped.

    Attributes:
        name: as its makers write it.
        version: theirs.
        kind: the type of its package URL: ``pypi``, ``deb``, ``generic``.
        licence: an SPDX expression or a name; empty where none is said.
        texts: its licence's files.
    """

    name: str
    version: str
    kind: str
    licence: str
    texts: tuple[Path, ...]


def locked(name: str) -> dict[str, str]:
    """Return the versions by name that a lock wants on this system and Python: ``build``, ``run``, ``package``."""
    found = {}
    for line in _PINNED.findall((LOCKS / f"{name}.txt").read_text(encoding="utf-8")):
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate():
            found[str(canonicalize_name(wanted.name))] = str(wanted.specifier).removeprefix("==")
    return found


def needed() -> dict[str, str]:
    """Return the versions by name of all that has to be shipped: the lock to run, without what only builds."""
    left = {*locked("build"), *_ONLY_COMPILES}
    return {name: number for name, number in locked("run").items() if name not in left}


def python_licence() -> Path:
    """Return the text of Python's own licence."""
    found = Path(sysconfig.get_paths()["stdlib"], "LICENSE.txt")
    return found if found.is_file() else Path(sys.base_prefix, "LICENSE.txt")


def _said(about: metadata.PackageMetadata) -> str:
    if "License-Expression" in about:
        return about["License-Expression"]
    classified = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if line.startswith("License ::")
    ]
    # Some have put the whole text there.
    return ", ".join(classified) or next(iter(about.get_all("License", [])), "").strip().partition("\n")[0]


def distribution(name: str) -> Part:
    """Return a Python distribution as a part.

    Raises:
        LookupError: it is not installed, or brings no licence text and none is kept for it here.
    """
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError as error:
        raise LookupError(f"{name} is not installed") from error
    own = found.metadata["Name"]
    texts = tuple(
        Path(str(file.locate()))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and _IS_LICENCE.search(file.name)
    )
    if not texts:
        kept = _WITHOUT_TEXT.get(canonicalize_name(own))
        if kept is None:
            raise LookupError(f"{own} brings no licence text: put it into packaging/licences and name it")
        texts = tuple(python_licence() if one == "python" else LICENCES / one for one in kept)
    return Part(name=own, version=found.version, kind="pypi", licence=_said(found.metadata), texts=texts)


def _owner(file: Path) -> str:
    """Return the Debian package of a library, with its architecture; empty where it is of none."""
    # The path may be known under its other name (merged /usr), or only by its own.
    for asked in ((str(file.resolve()), str(file)), (f"*/{file.resolve().name}",)):
        told = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True, check=False).stdout
        if name := told.partition(": ")[0].split(",")[0].strip():
            return name
    return ""


def debian(files: Iterable[Path]) -> list[Part]:
    """Return the Debian packages that system libraries come from.

    Raises:
        LookupError: a library is of no package, or its package has no copyright file.
    """
    parts: dict[str, Part] = {}
    for file in files:
        name = _owner(file)
        if not name:
            raise LookupError(f"{file} is of no Debian package: whose licence is it under?")
        short = name.partition(":")[0]
        told = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True, check=True
        ).stdout
        text = Path("/usr/share/doc", short, "copyright")
        if not text.is_file():
            raise LookupError(f"{short} has no copyright file")
        parts[short] = Part(name=short, version=told, kind="deb", licence="", texts=(text,))
    return [parts[name] for name in sorted(parts)]


def gather(contents: Mapping[str, Any]) -> list[Part]:
    """Return all that is shipped beside Roampost itself: Python, distributions, system libraries; each kind by name.

    Args:
        contents: ``modules``, the top-level names; ``files``, pairs of where a library lies and whence it came.

    Raises:
        LookupError: something has no licence text.
    """
    owners = metadata.packages_distributions()
    names = {str(canonicalize_name(one)) for module in contents["modules"] for one in owners.get(module, ())}
    environment = {Path(sysconfig.get_paths()[one]).resolve() for one in ("purelib", "platlib")}
    base = Path(sys.base_prefix).resolve()
    system = []
    for name, source in contents["files"]:
        file = Path(source).resolve()
        if any(file.is_relative_to(one) for one in environment):
            names |= {str(canonicalize_name(one)) for one in owners.get(Path(name).parts[0].partition(".")[0], ())}
        # A Python of Debian's own lies below /usr, as all libraries do; one of its own prefix is a part itself.
        elif base == Path("/usr") or not file.is_relative_to(base):
            system.append(Path(source))
    number = sys.version.split()[0]
    python = Part(name="Python", version=number, kind="generic", licence="PSF-2.0", texts=(python_licence(),))
    libraries = debian(system) if sys.platform == "linux" else []
    return [python, *(distribution(name) for name in sorted((names | set(_BUILT_IN)) - {NAME})), *libraries]


def lacking(parts: Iterable[Part], wanted: Mapping[str, str]) -> list[str]:
    """Return what the lock wants and the parts do not have in that version: ``name==version``, sorted."""
    there = {(str(canonicalize_name(part.name)), part.version) for part in parts if part.kind == "pypi"}
    return sorted(f"{name}=={number}" for name, number in wanted.items() if (name, number) not in there)


def bill(parts: Iterable[Part]) -> str:
    """Return the bill of materials, as JSON: the same bytes for the same parts, version and time."""
    licences = LicenseFactory()
    components = []
    for part in parts:
        at = "debian" if part.kind == "deb" else None
        short = str(canonicalize_name(part.name)) if part.kind != "deb" else part.name
        url = PackageURL(part.kind, at, short, part.version)
        components.append(
            Component(
                type=ComponentType.LIBRARY,
                bom_ref=str(url),
                name=part.name,
                version=part.version,
                purl=url,
                licenses=[licences.make_from_string(part.licence)] if part.licence else None,
            )
        )
    own = PackageURL("pypi", None, NAME, version())
    product = Component(
        type=ComponentType.APPLICATION,
        bom_ref=str(own),
        name=NAME,
        version=version(),
        purl=own,
        licenses=[licences.make_from_string("Apache-2.0")],
    )
    listed = "\n".join(sorted(str(one.purl) for one in (product, *components)))
    bom = Bom(
        components=components,
        # Of the contents, so that the same contents give the same bytes.
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, listed),
        metadata=BomMetaData(timestamp=datetime.datetime.fromtimestamp(epoch(), datetime.UTC), component=product),
    )
    bom.register_dependency(product, components)
    text: str = JsonV1Dot6(bom).output_as_string(indent=1)
    return text + "\n"


def write(parts: Iterable[Part], folder: Path) -> None:
    """Write ``sbom.cdx.json`` and ``licences/NAME/…`` into the frozen folder."""
    listed = list(parts)
    (folder / "sbom.cdx.json").write_text(bill(listed), encoding="utf-8")
    texts = folder / "licences"
    texts.mkdir()
    shutil.copyfile(ROOT / "LICENSE", texts / "LICENSE")
    for part in listed:
        place = texts / part.name
        place.mkdir()
        for text in part.texts:
            shutil.copyfile(text, place / text.name)


def main() -> int:
    """Run the command."""
    contents, folder = map(Path, sys.argv[1:3])
    parts = gather(json.loads(contents.read_text(encoding="utf-8")))
    if missing := lacking(parts, needed()):
        print(f"locked, but not in the frozen folder: {' '.join(missing)}", file=sys.stderr)
        return 1
    write(parts, folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
