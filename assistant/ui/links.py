"""Which web addresses may be offered to the browser? What a server or a settings page names is not trusted blindly."""

from typing import Final
from urllib.parse import urlsplit

LONGEST: Final = 2000
"""Browsers take no longer ones reliably, and no page to sign in on needs more."""


def openable(url: str | None) -> str | None:
    """Give back an address that may be opened in the browser, else None.

    Only ``http`` and ``https`` with a host, without a user's name or password in it (RFC 3986 section 7.5), in
    visible ASCII: anything else could start another program or pretend to lead elsewhere.
    """
    if url is None or not 0 < len(url) <= LONGEST or any(not "!" <= sign <= "~" for sign in url) or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname or "@" in parts.netloc or port == 0:
        return None
    return url
