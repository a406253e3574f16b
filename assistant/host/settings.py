"""What has the user set? A small typed file; what it does not say has a default, what it says wrongly is told."""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from assistant.host._json import decode, encode, read_bounded, write_atomically
from assistant.host.paths import private_folder
from assistant.model.fault import SettingsError
from assistant.model.policy import BLOCKLIST_ZONES, PORTAL_PAGES, PortalPage, ThirdParties
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

__all__ = [
    "BLOCKLIST_ZONES",
    "PORTAL_PAGES",
    "PortalPage",
    "Settings",
    "SettingsFile",
    "SettingsRead",
    "ThirdParties",
]

_VERSION: Final = 1
_MAX_FILE: Final = 262_144
_ZONE: Final = re.compile(r"(?=.{3,200}$)[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings.

    Attributes:
        language: a language code such as ``it``; None for the system's.
        stay_in_tray: the closed window may leave its icon in the tray.
        third_parties: who else may be asked.
    """

    language: str | None = None
    stay_in_tray: bool = True
    third_parties: ThirdParties = field(default_factory=ThirdParties)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsRead:
    """The settings in force, and what was wrong with the file: what is wrong has its default.

    Attributes:
        settings: in force.
        faults: what was wrong.
        said: what the file sets otherwise than the defaults under ``third_parties``, as `json` read it.
    """

    settings: Settings
    faults: tuple[Sentence, ...] = ()
    said: Mapping[str, Any] = field(default_factory=dict)


class SettingsFile:
    """The settings in one file. Every call blocks on the disk.

    Args:
        path: need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def path(self) -> Path:
        """The file; need not exist."""
        return self._path

    def load(self) -> SettingsRead:
        """Read the settings; never raises. A file that is not there is no fault."""
        try:
            text = read_bounded(self._path, _MAX_FILE).decode("utf-8")
            document = json.loads(text)
        except FileNotFoundError:
            return SettingsRead(settings=Settings())
        except json.JSONDecodeError as error:
            return self._nothing(error.lineno)
        except UnicodeDecodeError:
            return self._nothing(1)
        except (OSError, ValueError, RecursionError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
            return SettingsRead(settings=Settings(), faults=(self._unreadable(reason),))
        if not isinstance(document, dict):
            return self._nothing(1)
        faults: list[Sentence] = []
        version = document.get("version", _VERSION)
        if version != _VERSION:
            faults.append(
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "{file}, line {line}: these settings were written by another version of Roampost; what this "
                        "one knows of them holds.",
                    ),
                    file=str(self._path),
                    line=_line_of(text, "version"),
                )
            )
        known = _checked(Settings, document, "", text, self._path, faults)
        usual = encode(ThirdParties())
        # `save` writes the defaults too: they are nobody's choice, and a policy may recommend otherwise.
        said = {key: value for key, value in known.get("third_parties", {}).items() if value != usual[key]}
        return SettingsRead(settings=decode(Settings, known), faults=tuple(faults), said=said)

    def save(self, settings: Settings) -> None:
        """Write the settings; keys that this version does not know stay as they are.

        A file that is no JSON is kept beside it under the name ``….unreadable``.

        Raises:
            AssistantError: it cannot be written; the old file is as it was.
        """
        path = self._path.resolve()
        private_folder(path.parent)
        try:
            document: Any = None
            with suppress(FileNotFoundError, ValueError, RecursionError):
                document = json.loads(read_bounded(path, _MAX_FILE))
            if not isinstance(document, dict):
                document = {}
                with suppress(FileNotFoundError):
                    path.replace(path.with_name(f"{path.name}.unreadable"))
            write_atomically(path, _merged({"version": _VERSION} | document, encode(settings)) | {"version": _VERSION})
        except OSError as error:
            raise SettingsError(
                "settings-not-written",
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "The settings could not be written to {file}: {reason}."),
                    file=str(self._path),
                    reason=error.strerror or type(error).__name__,
                ),
            ) from None

    def _nothing(self, line: int) -> SettingsRead:
        fault = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{file}, line {line}: this is not valid JSON. None of these settings holds until it is put right.",
            ),
            file=str(self._path),
            line=line,
        )
        return SettingsRead(settings=Settings(), faults=(fault,))

    def _unreadable(self, reason: str) -> Sentence:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "The settings in {file} cannot be read: {reason}."),
            file=str(self._path),
            reason=reason,
        )


def _line_of(text: str, key: str) -> int:
    found = re.search(rf'"{re.escape(key)}"\s*:', text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _checked(
    kind: type, document: dict[str, Any], prefix: str, text: str, path: Path, faults: list[Sentence]
) -> dict[str, Any]:
    """Keep what is of the right type, key by key; tell what is not."""
    sample = encode(kind())
    kept: dict[str, Any] = {}
    for key, default in sample.items():
        if key not in document:
            continue
        value = document[key]
        if isinstance(default, dict) and isinstance(value, dict):
            kept[key] = _checked(ThirdParties, value, f"{prefix}{key}.", text, path, faults)
            continue
        try:
            decode(kind, {key: value})
            if key in {"portal_pages", "ispdb_url", "blocklist_zones"}:
                _check_urls(key, value)
        except ValueError:
            faults.append(
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "{file}, line {line}: {key} cannot have this value; its default holds instead."
                    ),
                    file=str(path),
                    line=_line_of(text, key),
                    key=f"{prefix}{key}",
                )
            )
        else:
            kept[key] = value
    return kept


def _check_urls(key: str, value: Any) -> None:
    """Hold addresses to their scheme: portal pages ``http``, the ISPDB ``https``; and zones to domain names.

    Raises:
        ValueError: another scheme, no domain name, or too many of them.
    """
    if key == "ispdb_url":
        if not value.startswith("https://") or not value.endswith("/"):
            raise ValueError(key)
    elif key == "blocklist_zones":
        if len(value) > 8 or any(not _ZONE.fullmatch(zone) for zone in value):
            raise ValueError(key)
    elif len(value) > 8 or any(not page["url"].startswith("http://") for page in value):
        raise ValueError(key)


def _merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    both = dict(old)
    for key, value in new.items():
        before = both.get(key)
        both[key] = _merged(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
    return both
