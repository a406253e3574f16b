"""Is this a network we have been on before? A mark that tells, and says nothing about the network to anybody else.

The mark is an HMAC under a key of this installation's own, so that a lost file names no place: neither
hardware addresses nor names are kept. Two networks may share a mark (virtual router addresses repeat), so
it says "likely the same", and nothing may be trusted for its sake.
"""

import hashlib
import hmac
import logging
import os
import secrets
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from assistant.host.paths import private_folder
from assistant.model.fault import AssistantError
from assistant.model.net import NetworkSnapshot

_log = logging.getLogger(__name__)
_KEY_OCTETS: Final = 32


def fingerprint(snapshot: NetworkSnapshot, key: bytes) -> str | None:
    """Return the mark of a network, hexadecimal; None where nothing tells it from others.

    Made of what the system itself knows the network by, where it does: that outlives a new router, and is there
    before the gateway's hardware address is; else of the gateway's hardware address and the gateway's address. The
    network's DNS suffix goes in both ways, since one Wi-Fi name may serve many houses of a chain.

    Args:
        snapshot: what the system says of the network.
        key: this installation's own (`installation_key`).
    """
    if snapshot.system_id is not None:
        return mark_of(key, "system", snapshot.system_id, snapshot.dns_domain or "")
    if snapshot.gateway is None or (snapshot.gateway_hardware is None and not _is_global(snapshot.gateway)):
        # Half the world's routers are 192.168.1.1.
        return None
    return mark_of(key, "gateway", snapshot.gateway_hardware or "", snapshot.gateway or "", snapshot.dns_domain or "")


def _is_global(address: str) -> bool:
    try:
        return ip_address(address).is_global
    except ValueError:
        return False


def mark_of(key: bytes, kind: str, *parts: str) -> str:
    """Return an HMAC over what is to be known again, hexadecimal; marks of different kinds never agree."""
    return hmac.new(key, "\0".join((kind, *parts)).lower().encode(), hashlib.sha256).hexdigest()


def installation_key(file: Path) -> bytes:
    """Return this installation's key, made on the first call; blocks on the disk.

    A key that cannot be kept lasts for this process alone: then no network is known again.
    """
    with suppress(OSError):
        kept = file.read_bytes()
        if len(kept) == _KEY_OCTETS:
            return kept
    fresh = secrets.token_bytes(_KEY_OCTETS)
    try:
        private_folder(file.parent)
        temporary = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(fresh)
        temporary.replace(file)
    except (OSError, AssistantError) as error:
        _log.info("the installation's key could not be kept: %s", type(error).__name__)
    return fresh
