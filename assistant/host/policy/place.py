"""Where is the policy of a Linux system? Apart from what reads it, so that looking for it loads nothing."""

from pathlib import Path
from typing import Final

LINUX_FOLDER: Final = Path("/etc/roampost/policies")
