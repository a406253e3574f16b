"""Frozen dataclasses to JSON and back, and files that are either old or new, never half written."""

import json
import os
import secrets
import types
import typing
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, cast

T = TypeVar("T")


def encode(value: object) -> Any:
    """Turn dataclasses, enums, tuples and aware moments (ISO 8601, UTC) into what `json` can write."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, (tuple, list)):
        return [encode(item) for item in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(type(value).__name__)


def decode(kind: type[T], data: object) -> T:
    """Build a value of a dataclass out of what `json` read; keys that it does not have are passed over.

    Raises:
        ValueError: the data are not of that shape; the text names the field.
    """
    return cast("T", _decode(kind, data, kind.__name__))


def _decode(kind: Any, data: object, where: str) -> object:
    origin = typing.get_origin(kind)
    if origin in {typing.Union, types.UnionType}:
        for part in typing.get_args(kind):
            with suppress(ValueError):
                return _decode(part, data, where)
        raise ValueError(where)
    if origin is tuple:
        parts = typing.get_args(kind)
        if not isinstance(data, list):
            raise ValueError(where)
        if len(parts) == 2 and parts[1] is Ellipsis:
            return tuple(_decode(parts[0], item, where) for item in data)
        if len(parts) != len(data):
            raise ValueError(where)
        return tuple(_decode(part, item, where) for part, item in zip(parts, data, strict=True))
    if is_dataclass(kind) and isinstance(kind, type):
        return _decode_dataclass(kind, data, where)
    if kind is datetime:
        return _moment(data, where)
    if kind is type(None):
        matches = data is None
    elif isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(data)
        except ValueError:
            raise ValueError(where) from None
    else:
        matches = isinstance(data, kind) and (kind is bool or not isinstance(data, bool))
    if not matches:
        raise ValueError(where)
    return data


def _moment(data: object, where: str) -> datetime:
    try:
        moment = datetime.fromisoformat(data if isinstance(data, str) else "")
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise ValueError(where)


def _decode_dataclass(kind: type, data: object, where: str) -> object:
    if not isinstance(data, Mapping):
        raise ValueError(where)  # noqa: TRY004 - bad input, not a programmer's error
    hints = typing.get_type_hints(kind)
    found: dict[str, object] = {}
    for field in fields(kind):
        if field.name in data:
            found[field.name] = _decode(hints[field.name], data[field.name], f"{where}.{field.name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise ValueError(f"{where}.{field.name}")
    return kind(**found)


def read_bounded(path: Path, limit: int) -> bytes:
    """Read a file of at most ``limit`` octets.

    Raises:
        OSError: it cannot be read.
        ValueError: it is longer.
    """
    with path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise ValueError("too long")
    return data


def write_atomically(path: Path, value: object) -> None:
    """Write JSON so that after a crash at any moment the file is the old one or the new one, complete.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    write_octets(path, (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "surrogatepass"))


def write_octets(path: Path, data: bytes) -> None:
    """Write octets as `write_atomically` writes JSON.

    Raises:
        OSError: they cannot be written; the old file is as it was.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder outlast a power cut, where the system can (POSIX)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
