"""Which network is this, as the operating system says? Picks the reader for the platform."""

import sys

from assistant.host.ports import NetworkReader
from assistant.model.net import NetworkSnapshot


class NullReader:
    """The reader where no other exists: it knows nothing, and says so."""

    def read(self) -> NetworkSnapshot:
        """See `NetworkReader.read`."""
        return NetworkSnapshot()


def reader(platform: str = sys.platform) -> NetworkReader:
    """Return the reader for this platform (`sys.platform`); one that knows nothing where there is none."""
    if platform == "linux":
        # Each platform's module loads what only that platform has.
        from assistant.host._linux import LinuxReader

        return LinuxReader()
    if platform == "darwin":
        # As above.
        from assistant.host._macos import MacReader

        return MacReader()
    if platform == "win32":
        # As above.
        from assistant.host._windows import WindowsReader

        return WindowsReader()
    return NullReader()
