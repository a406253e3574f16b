"""A provider's autoconfiguration document: which servers it has, and how to log in to them.

Source: Thunderbird's autoconfig file format 1.1 and draft-ietf-mailmaint-autoconfig-06 section 4. The octets
come from the network: everything is bounded, a document type declaration is refused before it can do
anything, and what makes no sense in one server leaves that server out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security

MAX_OCTETS: Final = 256 * 1024
_MAX_DEPTH: Final = 32
_MAX_ELEMENTS: Final = 5000
_MAX_SERVERS: Final = 16
_MAX_TEXT: Final = 320
_MAX_URL: Final = 2048

_SECURITY: Final = {"ssl": Security.TLS, "starttls": Security.STARTTLS, "plain": Security.NONE}
_AUTHENTICATION: Final = {
    "password-cleartext": Authentication.PASSWORD,
    "plain": Authentication.PASSWORD,
    "password-encrypted": Authentication.PASSWORD,
    "secure": Authentication.PASSWORD,
    "oauth2": Authentication.OAUTH2,
    "oauth": Authentication.OAUTH2,
    "smtp-after-pop": Authentication.POP_FIRST,
    "client-ip-address": Authentication.NONE,
    "none": Authentication.NONE,
}
# draft-06 section 4.5: system="sasl" names the mechanism itself.
_SASL: Final = {
    "plain": Authentication.PASSWORD,
    "login": Authentication.PASSWORD,
    "cram-md5": Authentication.PASSWORD,
    "scram-sha-1": Authentication.PASSWORD,
    "scram-sha-256": Authentication.PASSWORD,
    "xoauth2": Authentication.OAUTH2,
    "oauthbearer": Authentication.OAUTH2,
}
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?)*")
_ADDRESS = re.compile(r"[^\s@\x00-\x1f\x7f]{1,64}@[^\s@\x00-\x1f\x7f]{1,253}")


class BadAutoconfigError(Exception):
    """The octets are no autoconfiguration document that may be used. The text says what was wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoconfigOutgoing:
    """One way to send, as the provider names it; a server with two ways to log in gives two.

    Attributes:
        outgoing: the server; its `username` is filled in, None where the document does not tell.
        username_known: the document tells the log-in name.
        network_only: it serves the provider's own network alone (``client-IP-address``).
    """

    outgoing: Outgoing
    username_known: bool
    network_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoconfigIncoming:
    """One way to fetch. `username_known` as in `AutoconfigOutgoing`; `authentication` OAUTH2 or PASSWORD."""

    incoming: Incoming
    username_known: bool
    authentication: Authentication


@dataclass(frozen=True, slots=True, kw_only=True)
class Autoconfig:
    """A whole document, in the provider's order of preference.

    Attributes:
        domains: mail domains it says it is for, lower case.
        display_name: the provider's own name, None without one.
        outgoing: ways to send, at most 16 servers.
        incoming: ways to fetch, POP3 and IMAP, at most 16 servers.
        webmail: address of the webmail's log-in page (``https`` or ``http``), None without one.
    """

    domains: tuple[str, ...] = ()
    display_name: str | None = None
    outgoing: tuple[AutoconfigOutgoing, ...] = ()
    incoming: tuple[AutoconfigIncoming, ...] = ()
    webmail: str | None = None


def parse_autoconfig(xml: bytes, address: str) -> Autoconfig:
    """Read an autoconfiguration document.

    Source: Thunderbird autoconfig file format 1.1; draft-ietf-mailmaint-autoconfig-06 section 4.

    Args:
        xml: the document as it came.
        address: the mailbox that ``%EMAILADDRESS%`` and its kin stand for.

    Raises:
        BadAutoconfigError: too long, no well-formed XML, a document type declaration, or another document.
    """
    root = _tree(xml)
    provider = root.find("emailProvider")
    if _plain(root.tag) != "clientConfig" or provider is None:
        raise BadAutoconfigError("no clientConfig with an emailProvider")
    fill = _Filler(address)
    outgoing: list[AutoconfigOutgoing] = []
    for server in provider.findall("outgoingServer")[:_MAX_SERVERS]:
        if server.get("type", "smtp").lower() == "smtp":
            outgoing.extend(_outgoing(server, fill))
    incoming: list[AutoconfigIncoming] = []
    for server in provider.findall("incomingServer")[:_MAX_SERVERS]:
        incoming.extend(_incoming(server, fill))
    domains = (_text(element).lower() for element in provider.findall("domain")[:256])
    return Autoconfig(
        domains=tuple(domain for domain in domains if _HOST.fullmatch(domain)),
        display_name=_shown(provider.find("displayName")),
        outgoing=tuple(outgoing),
        incoming=tuple(incoming),
        webmail=_webmail(root),
    )


def _tree(xml: bytes) -> Element:
    """Build the tree with expat itself, which reports a declaration in whatever encoding it stands."""
    if len(xml) > MAX_OCTETS:
        raise BadAutoconfigError(f"longer than {MAX_OCTETS} octets")
    builder = TreeBuilder()
    depth = elements = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, elements
        depth += 1
        elements += 1
        if depth > _MAX_DEPTH or elements > _MAX_ELEMENTS:
            raise BadAutoconfigError("too many or too deep elements")
        builder.start(_plain(name), attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_plain(name))

    def refuse(*_: object) -> NoReturn:
        raise BadAutoconfigError("a document type declaration")

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(xml, True)
        root = builder.close()
    except (expat.ExpatError, ValueError, LookupError, AssertionError) as error:
        raise BadAutoconfigError(f"not well-formed: {error}") from None
    return root


def _plain(name: str) -> str:
    return name.rpartition(":")[2]


def _text(element: Element | None) -> str:
    """Return an element's text without white space around it; "" when too long or with control characters."""
    text = (element.text or "").strip() if element is not None else ""
    return text if len(text) <= _MAX_TEXT and text.isprintable() else ""


def _shown(element: Element | None) -> str | None:
    return _text(element)[:100] or None


class _Filler:
    """Fills the placeholders of the format in (draft-06 section 4.3); without an address, nothing."""

    def __init__(self, address: str) -> None:
        self._values: dict[str, str] = {}
        if _ADDRESS.fullmatch(address):
            local, _, domain = address.rpartition("@")
            self._values = {"%EMAILADDRESS%": address, "%EMAILLOCALPART%": local, "%EMAILDOMAIN%": domain}

    def __call__(self, text: str) -> str | None:
        """Return the text filled in, None where it is empty or holds a placeholder that is not known."""
        filled = re.sub(r"%[A-Z]{1,32}%", lambda found: self._values.get(found[0], "\0"), text)
        return None if not filled or "\0" in filled else filled


def _endpoint(server: Element, fill: _Filler) -> tuple[str, int, Security] | None:
    host = (fill(_text(server.find("hostname"))) or "").lower().removesuffix(".")
    port = _text(server.find("port"))
    security = _SECURITY.get(_text(server.find("socketType")).lower())
    if security is None or not re.fullmatch(r"[0-9]{1,5}", port) or not 1 <= int(port) <= 65535:
        return None
    if not _HOST.fullmatch(host):
        try:
            host = str(ip_address(host.strip("[]")))
        except ValueError:
            return None
    return host, int(port), security


def _authentications(server: Element) -> Iterator[tuple[Authentication, bool]]:
    """Yield (authentication, network only) in order, no doubles; those that nothing here can speak are left out."""
    restricted = any(_text(one).lower().replace("-", "") == "clientipaddress" for one in server.findall("restriction"))
    seen: set[Authentication] = set()
    for element in server.findall("authentication")[:_MAX_SERVERS]:
        word = _text(element).lower()
        kind = (_SASL if element.get("system", "").lower() == "sasl" else _AUTHENTICATION).get(word)
        if kind is not None and kind not in seen:
            seen.add(kind)
            yield kind, restricted or word == "client-ip-address"


def _outgoing(server: Element, fill: _Filler) -> Iterator[AutoconfigOutgoing]:
    where = _endpoint(server, fill)
    if where is None:
        return
    host, port, security = where
    username = fill(_text(server.find("username")))
    for authentication, network_only in _authentications(server):
        wants_name = authentication in {Authentication.PASSWORD, Authentication.OAUTH2}
        yield AutoconfigOutgoing(
            outgoing=Outgoing(
                host=host,
                port=port,
                security=security,
                authentication=authentication,
                username=username if wants_name else None,
            ),
            username_known=wants_name and username is not None,
            network_only=network_only,
        )


def _incoming(server: Element, fill: _Filler) -> Iterator[AutoconfigIncoming]:
    where = _endpoint(server, fill)
    kind = server.get("type", "").lower()
    if where is None or kind not in set(IncomingProtocol):
        return
    host, port, security = where
    username = fill(_text(server.find("username")))
    for authentication, _ in _authentications(server):
        if authentication in {Authentication.PASSWORD, Authentication.OAUTH2}:
            yield AutoconfigIncoming(
                incoming=Incoming(
                    protocol=IncomingProtocol(kind), host=host, port=port, security=security, username=username
                ),
                username_known=username is not None,
                authentication=authentication,
            )


def _webmail(root: Element) -> str | None:
    """Return the log-in page; it stands beside the provider, or within it."""
    for element in root.iter("loginPage"):
        url = element.get("url", "").strip()
        if re.fullmatch(r"https?://[^\s\x00-\x1f\x7f\"'<>\\@]+", url) and len(url) <= _MAX_URL:
            return url
    return None
