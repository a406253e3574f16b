"""Policy from macOS managed preferences, as a management profile writes them: property lists that root owns.

``/Library/Managed Preferences/org.roampost.plist`` for the machine, and the same in a folder of the user's name; the
machine's values win. The keys are those of the schema, values as property lists have them. Read as files, so that
nothing a user writes with ``defaults`` is taken for managed.
Source: developer.apple.com, "Custom settings payload" (``com.apple.ManagedClient.preferences``).
"""

import plistlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError

from assistant.engine.policy.merge import Layer
from assistant.engine.policy.positions import LONGEST, Fault, Node, node_of
from assistant.host.policy.files import NotTrustedError, read_trusted, unreadable
from assistant.model.policy import Level
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

FOLDER: Final = Path("/Library/Managed Preferences")
NAME: Final = "org.roampost.plist"
# Set by the management itself in every such file.
_OF_THE_SYSTEM: Final = "Payload"
_BROKEN: Final = (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, ExpatError)


class ManagedPreferences:
    """The policy in managed preferences. Every call blocks on the disk.

    Args:
        user: the user's short name.
        folder: where they are.
        owners: user ids that may own what is read.
    """

    def __init__(self, user: str, folder: Path = FOLDER, owners: frozenset[int] = frozenset({0})) -> None:
        self._paths = (folder / user / NAME, folder / NAME) if user and "/" not in user else (folder / NAME,)
        self._owners = owners

    def layers(self) -> tuple[Layer, ...]:
        """Read them; never raises. No file is no policy."""
        return tuple(layer for path in self._paths for layer in self._file(path))

    def _file(self, path: Path) -> Iterable[Layer]:
        try:
            octets = read_trusted(path, self._owners)
        except FileNotFoundError:
            return []
        except NotTrustedError as error:
            return [_refused(path, error.sentence)]
        except OSError as error:
            return [_refused(path, unreadable(error))]
        try:
            return [Layer(level=Level.MANAGED, where=str(path), node=_node(octets))]
        except _BROKEN:
            said = sentence(QT_TRANSLATE_NOOP("Roampost", "This is no property list that can be read."))
            return [_refused(path, said)]


def _node(octets: bytes) -> Node:
    if len(octets) > LONGEST:
        raise ValueError("too long")
    # Root wrote it, and it is short: what plistlib does not bound does no harm.
    found = plistlib.loads(octets)
    if isinstance(found, dict):
        found = {key: value for key, value in found.items() if not str(key).startswith(_OF_THE_SYSTEM)}
    return node_of(found)


def _refused(path: Path, said: Sentence) -> Layer:
    return Layer(level=Level.MANAGED, where=str(path), node=None, fault=Fault(line=0, sentence=said))
