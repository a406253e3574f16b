"""Builds the MSI: WiX source with the frozen folder's files put in, made into a database by wixl.

On Windows the payload is the real folder (not run yet). Elsewhere it is one file named as a placeholder, so that
tables, properties and a signature can be tried.
Source: learn.microsoft.com, "Windows Installer"; WiX 3 schema, the part that wixl knows.
"""

import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import quoteattr

from bundle.frozen import environment, set_times
from bundle.product import IDENTIFIER, NAME, PACKAGING, SUMMARY, epoch, version, windows_version

SOURCE: Final = PACKAGING / "windows" / "roampost.wxs"
PLACEHOLDER: Final = "placeholder.txt"
_WIX: Final = "http://schemas.microsoft.com/wix/2006/wi"
# What wixl puts there itself for a major upgrade.
_SECURE: Final = ("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED")
_BY_REGISTRY, _TRANSITIVE, _64_BIT = 4, 64, 256
"""Attributes of a component: its key is a registry value; its condition is asked again on a reinstallation; 64 bits."""

_OWN: Final = uuid.uuid5(uuid.NAMESPACE_DNS, IDENTIFIER.lower())


def _guid(*words: str) -> str:
    return str(uuid.uuid5(_OWN, "\0".join(words))).upper()


def _name(kind: str, path: str) -> str:
    """Return an identifier: Windows Installer allows 72 letters, and no separators in them."""
    return f"{kind}{uuid.uuid5(_OWN, path).hex}"


def _payload(folder: Path, place: Path) -> Iterator[tuple[str, str]]:
    """Yield the XML of a folder's contents line by line, each with the component it names, or with nothing."""
    for path in sorted(folder.iterdir()):
        inner = path.relative_to(place).as_posix()
        if path.is_dir():
            yield f"<Directory Id={quoteattr(_name('d', inner))} Name={quoteattr(path.name)}>", ""
            yield from _payload(path, place)
            yield "</Directory>", ""
            continue
        component, file = _name("c", inner), _name("f", inner)
        where = quoteattr(f"{place.name}/{inner}")
        yield (
            f'<Component Id="{component}" Guid="{_guid("component", inner)}" Win64="yes">'
            f'<File Id="{file}" Name={quoteattr(path.name)} Source={where} KeyPath="yes"/></Component>',
            component,
        )


def source(folder: Path) -> str:
    """Return the WiX source with a folder as its payload."""
    lines = list(_payload(folder, folder))
    told = {
        "PRODUCT": _guid("product", version()),
        "PACKAGE": _guid("package", version(), str(epoch())),
        "VERSION": windows_version(),
        "SUMMARY": SUMMARY,
        "PAYLOAD": "\n".join(line for line, _ in lines),
        "REFERENCES": "\n".join(f'<ComponentRef Id="{name}"/>' for _, name in lines if name),
    }
    text = SOURCE.read_text(encoding="utf-8")
    for name, value in told.items():
        text = text.replace(f"@{name}@", value)
    return text


def _set(table: str, column: str, value: str | int, key: str, row: str) -> str:
    written = value if isinstance(value, int) else f"'{value}'"
    return f"UPDATE {table} SET {column} = {written} WHERE {key} = '{row}'"  # noqa: S608 - words of our own source


def for_wixl(text: str) -> tuple[str, list[str]]:
    """Return WiX source without what wixl does not know, and the statements that put it into the database after it.

    wixl 0.101 knows no package's platform (``--arch`` says it), no component's condition nor that it is asked again, no
    secure property.
    """
    ET.register_namespace("", _WIX)
    root = ET.fromstring(text)  # noqa: S314 - our own source
    statements = []
    for package in root.iter(f"{{{_WIX}}}Package"):
        package.attrib.pop("Platform", None)
    for component in root.iter(f"{{{_WIX}}}Component"):
        condition = component.find(f"{{{_WIX}}}Condition")
        if condition is not None:
            component.remove(condition)
            name = component.attrib["Id"]
            statements.append(_set("Component", "Condition", str(condition.text), "Component", name))
        if component.attrib.pop("Transitive", "") == "yes":
            # Those that have it are keyed by a registry value: the tables' test looks.
            bits = _BY_REGISTRY | _TRANSITIVE | _64_BIT
            statements.append(_set("Component", "Attributes", bits, "Component", component.attrib["Id"]))
    secure = []
    for product in root.iter(f"{{{_WIX}}}Product"):
        for prop in product.findall(f"{{{_WIX}}}Property"):
            if prop.attrib.pop("Secure", "") == "yes":
                secure.append(prop.attrib["Id"])
                # One with neither value nor search only names what may be said on the command line.
                if not len(prop) and "Value" not in prop.attrib:
                    product.remove(prop)
    value = ";".join(sorted((*_SECURE, *secure)))
    statements.append(_set("Property", "Value", value, "Property", "SecureCustomProperties"))
    return ET.tostring(root, encoding="unicode"), statements


def build(folder: Path, out: Path) -> Path:
    """Build the MSI; returns it.

    Args:
        folder: the frozen folder; not looked at but on Windows.
        out: where the MSI goes.

    Raises:
        subprocess.CalledProcessError: wixl or msibuild failed.
    """
    real = sys.platform == "win32"
    made = out / f"{NAME}-{version()}{'' if real else '-placeholder'}.msi"
    with tempfile.TemporaryDirectory(prefix="roampost-msi-") as place:
        # wixl looks for files below the source's own folder alone.
        payload = Path(place, "payload")
        if real:
            shutil.copytree(folder, payload)
        else:
            payload.mkdir()
            (payload / PLACEHOLDER).write_text("Stands for the frozen folder, which is made on Windows.\n", "ascii")
            set_times(payload)
        filled = Path(place, "roampost.wxs")
        text, statements = for_wixl(source(payload))
        filled.write_text(text, encoding="utf-8")
        subprocess.run(
            ["wixl", "--arch", "x64", "-o", str(made), str(filled)],
            env=environment(), stdout=sys.stderr, check=True,
        )  # fmt: skip
        for statement in statements:
            subprocess.run(["msibuild", str(made), "-q", statement], stdout=sys.stderr, check=True)
    return made
