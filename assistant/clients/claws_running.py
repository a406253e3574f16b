"""Does Claws Mail or Sylpheed run? Both listen on a socket while they do; on Windows they hold a named mutex."""

import hashlib
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from assistant.clients.claws_dialect import Dialect

if sys.platform == "win32":
    import ctypes

_CONNECT_S: Final = 1.0
_SANDBOX: Final = Path("/.flatpak-info")
_LONGEST_SOCKET: Final = 107 if sys.platform == "linux" else 103

if sys.platform == "win32":

    def is_open(dialect: Dialect, folder: Path, home: Path, environ: Mapping[str, str]) -> bool | None:
        """Tell whether the program's mutex exists (OpenMutexW with SYNCHRONIZE); it has one for all folders."""
        del folder, home, environ
        handle = ctypes.windll.kernel32.OpenMutexW(0x00100000, False, dialect.windows_mutex)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)

else:

    def is_open(dialect: Dialect, folder: Path, home: Path, environ: Mapping[str, str]) -> bool | None:
        """Tell whether anything listens on the program's control socket; None where that is not to be seen."""
        # In a Flatpak of our own there are other folders for sockets: nothing there says nothing.
        unknown = _SANDBOX.exists()
        # A longer name is cut off by the program itself.
        for path in dict.fromkeys(
            os.fsencode(place)[:_LONGEST_SOCKET] for place in _sockets(dialect, folder, home, environ)
        ):
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
                probe.settimeout(_CONNECT_S)
                try:
                    probe.connect(path)
                except (FileNotFoundError, ConnectionRefusedError, NotADirectoryError):
                    continue
                except (BlockingIOError, TimeoutError):
                    return True  # it listens, and is too busy to answer
                except OSError:
                    unknown = True
                    continue
                return True
        return None if unknown else False

    def _sockets(dialect: Dialect, folder: Path, home: Path, environ: Mapping[str, str]) -> list[Path]:
        if not dialect.own_socket:
            # GLib's temporary folder; one socket for all folders of this user.
            places = [Path(environ.get("TMPDIR") or "/tmp"), Path("/tmp")]  # noqa: S108 - it is looked at, not written
            return [place / f"{dialect.name}-{os.getuid()}" for place in places]
        # GLib's runtime folder, else the cache folder; the socket is named after the folder as the program knows it.
        name = hashlib.md5(str(folder).encode(), usedforsecurity=False).hexdigest()
        given = [Path(place) for key in ("XDG_RUNTIME_DIR", "XDG_CACHE_HOME") if (place := environ.get(key))]
        return [place / dialect.name / name for place in (*given, Path(f"/run/user/{os.getuid()}"), home / ".cache")]
