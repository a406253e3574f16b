"""Runs before the program: what Roampost starts (mail programs, sendmail, a browser) finds its own libraries.

PyInstaller's start-up puts its folder before the system's in the loader's path, and keeps what was there before.
The loader of this process read it at the start already.
"""

import os

for _name in ("LD_LIBRARY_PATH", "LIBPATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)
