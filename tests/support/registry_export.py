"""A registry made of what ``reg export`` writes: keys in brackets, ``"name"=value`` beneath, octets in hexadecimal."""

from collections.abc import Mapping

_USER = "HKEY_CURRENT_USER\\"


class ExportedRegistry:
    """The user's part of a registry.

    Args:
        text: one export.
        closed: keys that cannot be read.
    """

    def __init__(self, text: str = "", closed: tuple[str, ...] = ()) -> None:
        self.found: dict[str, dict[str, object]] = {}
        self._closed = closed
        key = ""
        for line in text.replace("\\\r\n  ", "").splitlines():
            if line.startswith("["):
                key = line.strip("[]").removeprefix(_USER)
                self.found[key] = {}
            elif line.startswith('"'):
                name, _, value = line[1:].partition('"=')
                self.found[key][name] = _value(value)

    def keys(self, path: str, most: int) -> list[str]:
        self._check(path)
        beneath = (key.removeprefix(f"{path}\\") for key in self.found if key.startswith(f"{path}\\"))
        return list(dict.fromkeys(key.partition("\\")[0] for key in beneath))[:most]

    def values(self, path: str) -> Mapping[str, object]:
        self._check(path)
        return self.found[path]

    def _check(self, path: str) -> None:
        if path in self._closed:
            raise PermissionError(5, "Access is denied")


def _value(text: str) -> object:
    if text.startswith("dword:"):
        return int(text.removeprefix("dword:"), 16)
    if text.startswith("hex:"):
        return bytes.fromhex(text.removeprefix("hex:").replace(",", ""))
    return text.strip('"').replace("\\\\", "\\")
