"""The lock that Thunderbird holds on a profile on Windows: ``parent.lock``, opened so that nobody else can open it.

Sources: ``nsProfileLock.cpp`` (opened with no sharing, and left there afterwards); Microsoft's CreateFileW and
"System Error Codes".
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

FILE: Final = "parent.lock"
READ_WRITE: Final = 0x80000000 | 0x40000000
SHARED_WITH_NOBODY: Final = 0
OPEN_EXISTING: Final = 3
OPEN_ALWAYS: Final = 4
NORMAL: Final = 0x80
NO_HANDLE: Final = ctypes.c_void_p(-1).value
NOT_FOUND: Final = frozenset({2, 3})
"""No such file, no such folder."""
TAKEN: Final = 32
"""ERROR_SHARING_VIOLATION."""


class WindowsLock:
    """One profile's lock.

    Args:
        folder: the profile's folder.
        kernel: ``kernel32``, or what stands in for it.
        last_error: says why its last call failed.
    """

    def __init__(self, folder: Path, kernel: Any, last_error: Callable[[], int]) -> None:
        self._path = str(folder / FILE)
        self._kernel = kernel
        self._last_error = last_error
        kernel.CreateFileW.restype = ctypes.c_void_p
        # A handle is as wide as a pointer, which ctypes would cut to an int.
        kernel.CloseHandle.argtypes = [ctypes.c_void_p]

    def is_taken(self) -> bool | None:
        """Tell whether the program holds it; None where that is not to be seen."""
        handle, taken = self._open(OPEN_EXISTING)
        if handle is not None:
            self._kernel.CloseHandle(handle)
        return taken

    @contextmanager
    def held(self) -> Iterator[bool | None]:
        """Hold it ourselves meanwhile; gives whether somebody else has it, as `is_taken` does."""
        handle, taken = self._open(OPEN_ALWAYS)
        try:
            yield taken
        finally:
            if handle is not None:
                self._kernel.CloseHandle(handle)

    def _open(self, how: int) -> tuple[int | None, bool | None]:
        handle = self._kernel.CreateFileW(self._path, READ_WRITE, SHARED_WITH_NOBODY, None, how, NORMAL, None)
        if handle != NO_HANDLE:
            return handle, False
        error = self._last_error()
        if error == TAKEN:
            return None, True
        return None, False if error in NOT_FOUND and how == OPEN_EXISTING else None
