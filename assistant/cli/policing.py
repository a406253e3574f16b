"""``roampost policy``: is a policy file right, line by line; and what is in force here, and who says so."""

import argparse
import errno
from pathlib import Path
from typing import Any, Final

from assistant.cli.face import Face
from assistant.engine.policy.check import check
from assistant.engine.policy.merge import acts_on
from assistant.engine.policy.positions import LONGEST, BadDocumentError, Fault, Members, Node, read, shown
from assistant.host.paths import paths
from assistant.host.policy.sources import policy_schema, read_policy, whole_source
from assistant.host.settings import SettingsFile
from assistant.model.fault import InputError
from assistant.model.policy import InForce, Level, PolicyFault, PolicyRead
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

RIGHT: Final = 0
WRONG: Final = 65

_LEVELS: Final = {
    Level.MANAGED: QT_TRANSLATE_NOOP("Roampost", "set by your organisation"),
    Level.USER: QT_TRANSLATE_NOOP("Roampost", "set by you"),
    Level.RECOMMENDED: QT_TRANSLATE_NOOP("Roampost", "recommended by your organisation"),
    Level.DEFAULT: QT_TRANSLATE_NOOP("Roampost", "Roampost's own"),
}


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    return _check(arguments.file, face) if arguments.action == "check" else _show(face, json=arguments.json)


def _check(file: str, face: Face) -> int:
    octets = _octets(Path(file))
    node: Node | None = None
    try:
        node = read(octets)
        faults = check(node, policy_schema())
    except BadDocumentError as error:
        faults = (error.fault,)
    for fault in faults:
        face.lines(_line(file, fault, face))
    if node is not None and isinstance(node.value, Members):
        known = [one for one in node.value.members if one.key in policy_schema()["properties"]]
        _tell_idle([one.key for one in known if not acts_on(one.key)], face)
    return WRONG if faults else RIGHT


def _octets(path: Path) -> bytes:
    """Read a file, and at most one octet more than a policy may have.

    Raises:
        InputError: it cannot be read.
    """
    try:
        if not path.is_file() and path.exists() and not path.is_fifo():
            raise IsADirectoryError(errno.EISDIR, "not a file")
        with path.open("rb") as file:
            return file.read(LONGEST + 1)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        raise InputError(
            "policy-not-readable",
            sentence(QT_TRANSLATE_NOOP("Roampost", "{file} cannot be read: {reason}."), file=str(path), reason=reason),
        ) from None


def _line(where: str, fault: Fault | PolicyFault, face: Face) -> str:
    place = f"{where}:{fault.line}" if fault.line else where
    return f"{place}: {face.text(fault.sentence)}".replace("\n", "\ufffd")


def _tell_idle(idle: list[str], face: Face) -> None:
    if idle:
        face.note(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "This version reads these keys and does nothing with them yet: {keys}"),
                keys=", ".join(idle),
            )
        )


def _show(face: Face, *, json: bool) -> int:
    found = read_policy(whole_source(paths().state), SettingsFile(paths().settings))
    if json:
        face.document(policy_document(found, face))
    else:
        for value in found.values:
            face.lines(f"{value.key} = {shown(value.value)}")
            face.lines(f"    {face.text(_origin(value))}")
        _tell_idle([one.key for one in found.values if one.level is not Level.DEFAULT and not one.acted_on], face)
    for fault in found.faults:
        face.note(_line(fault.where, fault, face))
    if found.policy.closed is not None:
        face.note(found.policy.closed)
    return WRONG if found.faults else RIGHT


def _origin(value: InForce) -> Sentence:
    who = sentence(_LEVELS[value.level])
    if not value.where:
        return who
    place = value.where if value.line is None else f"{value.where}:{value.line}"
    return sentence(QT_TRANSLATE_NOOP("Roampost", "{who}, in {place}"), who=who, place=place)


def policy_document(found: PolicyRead, face: Face) -> dict[str, Any]:
    """Return the document ``roampost.policy-in-force/1``."""
    return {
        "schema": "roampost.policy-in-force/1",
        "values": [
            {
                "key": one.key,
                "value": one.value,
                "level": one.level.value,
                "where": one.where or None,
                "line": one.line,
                "acted_on": one.acted_on,
            }
            for one in found.values
        ],
        "faults": [
            {"level": one.level.value, "where": one.where, "line": one.line, "text": face.text(one.sentence)}
            for one in found.faults
        ],
        "closed": found.policy.closed is not None,
    }
