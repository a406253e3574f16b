"""Where does Roampost keep its own files? By the platform's conventions, or all under ``ROAMPOST_HOME``."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.model.fault import AssistantError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_NAME: Final = "roampost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """Roampost's own places; nothing is created by asking for them.

    Attributes:
        settings: the settings file.
        history: folder of the receipts and of the copies made before each change.
        state: folder of what may be lost: learnt facts, caches.
    """

    settings: Path
    history: Path
    state: Path


def paths(environment: Mapping[str, str] = os.environ) -> Paths:
    """Return Roampost's places.

    Args:
        environment: ``ROAMPOST_HOME`` in it moves them all into that folder.
    """
    home = environment.get("ROAMPOST_HOME", "")
    if home:
        base = Path(home).expanduser().absolute()
        return Paths(settings=base / "settings.json", history=base / "history", state=base / "state")
    # Not needed where ROAMPOST_HOME is set.
    import platformdirs

    return Paths(
        settings=platformdirs.user_config_path(_NAME, appauthor=False) / "settings.json",
        history=platformdirs.user_data_path(_NAME, appauthor=False) / "history",
        state=platformdirs.user_state_path(_NAME, appauthor=False),
    )


def private_folder(folder: Path) -> Path:
    """Make sure that a folder is there and that nobody but the user may look into it; return it.

    Raises:
        AssistantError: it cannot be made, or belongs to somebody else.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) != 0o700:
            folder.chmod(0o700)
    except OSError as error:
        raise AssistantError(
            "folder-not-usable",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "The folder {folder} cannot be used: {reason}."),
                folder=str(folder),
                reason=error.strerror or type(error).__name__,
            ),
        ) from None
    return folder
