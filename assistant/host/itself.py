"""How is Roampost's own command called from here? By the interpreter, or by the frozen program beside this one."""

import os
import sys
from pathlib import Path


def own_command(program: str | None = None, *, frozen: bool | None = None) -> tuple[str, ...]:
    """Return what starts ``roampost``; its words follow.

    Args:
        program: the running program, Python's interpreter where it is not frozen; asked of the interpreter where not
            given.
        frozen: whether it was frozen by PyInstaller; asked of the interpreter where not given.
    """
    if program is None:
        program = sys.executable
    if frozen is None:
        frozen = bool(getattr(sys, "frozen", False))
    if not frozen:
        return (program, "-m", "assistant")
    # Two programs lie in one folder; this may be the window's.
    return (str(Path(program).with_name("roampost.exe" if os.name == "nt" else "roampost")),)
