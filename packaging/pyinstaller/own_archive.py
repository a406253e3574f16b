"""Runs before the program: it goes on reading its modules from the file it was started from, though an upgrade comes.

PyInstaller opens the program's file anew for each module, by its name and at the places that it found at the start. A
package manager puts another file there while the window is open, and the next module would be read from the middle of
something else. Linux alone: elsewhere a running program's file is not replaced.
"""

import os
import sys
from pathlib import Path

if sys.platform == "linux" and Path("/proc/self/fd").is_dir():
    _archive = sys.modules["pyimod02_importers"].pyz_archive
    _kept = os.open(_archive._filename, os.O_RDONLY | os.O_CLOEXEC)
    _archive._filename = f"/proc/self/fd/{_kept}"
