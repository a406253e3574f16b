"""Logging for the two faces: to standard error, with every address and secret blotted out."""

import logging
import re
import sys
from typing import Final

_ADDRESS: Final = re.compile(r"[^\s<>\"'(),;:@\[\]]+@[^\s<>\"'(),;:@\[\]]+")
_CREDENTIALS: Final = (
    # Credentials of SASL exchanges and HTTP: the word that announces them stays, what follows goes.
    (re.compile(r"(?i)\b(auth\s+[a-z0-9-]+|pass|bearer|basic)\s+[^\s*]\S*"), r"\1 <secret>"),
    (re.compile(r"(?i)\b(password|passwd|secret|token|username|user)(\s*[=:]\s*)\S+"), r"\1\2<secret>"),
    (re.compile(r"(?<![\w+/=])(?=[A-Za-z0-9+/]*[0-9+/])[A-Za-z0-9+/]{24,}={0,2}(?![\w+/=])"), "<octets>"),
)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def redact(text: str) -> str:
    """Return ``text`` with mail addresses, credentials and long base64 runs blotted out, and no control characters."""
    return _CONTROLS.sub("\ufffd", without_credentials(_ADDRESS.sub("<address>", text)))


def without_credentials(text: str) -> str:
    """Return ``text`` with credentials and long base64 runs blotted out; for what the user keeps."""
    for pattern, blot in _CREDENTIALS:
        text = pattern.sub(blot, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Formats a record, then blots out of the finished text, its traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's text without addresses or secrets."""
        return redact(super().format(record))


def set_up(verbosity: int) -> None:
    """Send log records to standard error.

    Args:
        verbosity: 0 for warnings, 1 for what is being done, 2 or more for everything.
    """
    level = {0: logging.WARNING, 1: logging.INFO}.get(verbosity, logging.DEBUG)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter("%(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler.formatter, RedactingFormatter)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
