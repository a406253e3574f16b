"""KMail's ``mailtransports`` and ``emailidentities``: KConfig files, read and turned into keys.

Source: kmailtransport's ``mailtransport.kcfg`` and ``transportmanager.cpp``, kidentitymanagement's ``identity.cpp``.
"""

import hashlib
from collections.abc import Container
from typing import Final

from assistant.clients import faults
from assistant.clients.key_lines import KeyFile
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

GENERAL, TRANSPORT, IDENTITY = "General", "Transport ", "Identity #"
POINTER: Final = "Transport"
SMTP: Final = "SMTP"

_SECURITIES: Final = {"none": Security.NONE, "tls": Security.STARTTLS, "ssl": Security.TLS}
_SECURITY_VALUES: Final = {Security.NONE: "None", Security.STARTTLS: "TLS", Security.TLS: "SSL"}
_TRUE: Final = frozenset({"true", "on", "yes", "1"})
_FALSE: Final = frozenset({"", "false", "off", "no", "0"})
_TOKENS: Final = frozenset({"XOAUTH2"})
_WITHOUT_PASSWORD: Final = frozenset({"ANONYMOUS", "GSSAPI"})
_METHODS: Final = frozenset({"LOGIN", "PLAIN", "CRAM_MD5", "DIGEST_MD5", "NTLM", "APOP", "CLEAR"})
_LAST_ID: Final = 2**31 - 1


class KConfigFile(KeyFile):
    """One such file; a section that holds a transport comes with its first key and goes with its last.

    Attributes:
        transports: sections of transports by their id; the id stands in the section's name too.
        names: ids of transports by the names that people see.
        identities: sections of identities, in the file's order.
    """

    def _index(self) -> None:
        super()._index()
        self.identities = [section for section in self.index if section.startswith(IDENTITY)]
        self.transports: dict[str, str] = {}
        self.names: dict[str, str] = {}
        for section in self.index:
            if section.startswith(TRANSPORT):
                number = self.text(section, "id") or section.removeprefix(TRANSPORT)
                self.transports[number] = section
                if name := self.text(section, "name"):
                    self.names.setdefault(name, number)

    def text(self, section: str, key: str) -> str:
        """Return a value without blanks around, empty when absent.

        Raises:
            SettingsError: it is not for KMail to change, or is worked out anew at every reading.
        """
        marked = f"{key.lower()}[$"
        if any(name.startswith(marked) for name in self.index.get(section, ())):
            raise faults.unexpected(
                self.path,
                sentence(QT_TRANSLATE_NOOP("Roampost", "{name} makes it depend on more than is read here"), name=key),
            )
        return (self.get(section, key) or "").strip()

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a key, or take it out with None.

        Raises:
            KeyError: the section is not there, and is none of a transport.
        """
        if section not in self.index and section.startswith(TRANSPORT) and value is not None:
            end = "\r\n" if self.lines and self.lines[0].endswith("\r\n") else "\n"
            self.lines += [end] * bool(self.lines) + [f"[{section}]{end}"]
            self._index()
        super().put(section, key, value)
        if value is None and section.startswith(TRANSPORT) and not self.index[section]:
            header = self._ends[section]
            start = header - 1 if header and not self.lines[header - 1].strip() else header
            del self.lines[start : header + 1]
            self._index()

    def blotted(self) -> bytes:
        """Return the whole file with passwords blotted out, which KMail keeps here where there is no wallet."""
        return self.blot({keys["password"] for keys in self.index.values() if "password" in keys})

    def addresses(self, section: str) -> list[str]:
        """List an identity's addresses, its own first, domains in lower case."""
        found = []
        for text in (self.text(section, "Email Address"), *self.text(section, "Email Aliases").split(",")):
            local, separator, domain = text.strip().rpartition("@")
            if separator and local and domain:
                found.append(f"{local}@{domain.lower()}")
        return found

    def outgoing(self, section: str) -> Outgoing | None:
        """Read where a transport hands mail in; None where the file does not say, or it is none of SMTP.

        KConfig leaves out what is the default, and the defaults were port 25 without encryption once, and are port 465
        with it: what is left out is what goes with the other.

        Raises:
            SettingsError: a value is not known.
        """
        host = self.text(section, "host").lower().rstrip(".")
        if not host or self.identifier(section) != SMTP:
            return None
        port_text, encryption = self.text(section, "port"), self.text(section, "encryption").lower()
        if encryption and encryption not in _SECURITIES:
            raise self._odd(section, "encryption")
        if encryption:
            security = _SECURITIES[encryption]
        else:
            security = Security.TLS if port_text in ("", "465") else Security.NONE
        port = 465 if security is Security.TLS else 25
        if port_text:
            if not port_text.isascii() or not port_text.isdigit() or len(port_text) > 5:
                raise self._odd(section, "port")
            port = int(port_text)
            if not 1 <= port <= 65535:
                raise self._odd(section, "port")
        authentication = self._authentication(section)
        user = self.text(section, "user") if authentication is not Authentication.NONE else ""
        return Outgoing(host=host, port=port, security=security, authentication=authentication, username=user or None)

    def switch(self, section: str, key: str) -> bool:
        """Tell whether a switch is on; one that is left out is off.

        Raises:
            SettingsError: it is neither on nor off.
        """
        text = self.text(section, key).lower()
        if text not in _TRUE | _FALSE:
            raise self._odd(section, key)
        return text in _TRUE

    def identifier(self, section: str) -> str:
        """Tell what kind of transport it is."""
        return self.text(section, "identifier") or SMTP

    def _authentication(self, section: str) -> Authentication:
        signs_in = self.switch(section, "auth")
        method = self.text(section, "authtype").upper() or "PLAIN"
        if method not in _METHODS | _TOKENS | _WITHOUT_PASSWORD:
            raise self._odd(section, "authtype")
        if not signs_in or method in _WITHOUT_PASSWORD:
            return Authentication.NONE
        return Authentication.OAUTH2 if method in _TOKENS else Authentication.PASSWORD

    def _odd(self, section: str, key: str) -> SettingsError:
        return faults.unexpected(
            self.path,
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{key} of {section} has a value that is not known"),
                key=key,
                section=section,
            ),
        )


def server_values(before: Outgoing, wanted: Outgoing, *, method: str, keeps: str) -> dict[str, str]:
    """Give the keys of a transport that stays, as few as do it; what might be left out as a default is written.

    Args:
        before: as it is.
        wanted: as it is to be.
        method: how it signs in now.
        keeps: its switch for passwords that are kept; empty where it never signed in.
    """
    values = {}
    if wanted.host != before.host:
        values["host"] = wanted.host
    if wanted.endpoint != before.endpoint:
        values |= {"port": str(wanted.port), "encryption": _SECURITY_VALUES[wanted.security]}
    signs_in = wanted.authentication is Authentication.PASSWORD
    if wanted.authentication is not before.authentication:
        values["auth"] = "true" if signs_in else "false"
        if signs_in and method.upper() not in _METHODS:
            values["authtype"] = "PLAIN"
        if signs_in and not keeps:
            values["storepass"] = "true"
    if signs_in and wanted.username != before.username:
        values["user"] = wanted.username or ""
    return values


def new_transport(number: str, name: str, wanted: Outgoing, *, keeps_password: bool) -> dict[str, str]:
    """Give the keys of a transport of its own, none left to a default."""
    values = {
        "id": number,
        "name": name,
        "identifier": SMTP,
        "host": wanted.host,
        "port": str(wanted.port),
        "encryption": _SECURITY_VALUES[wanted.security],
        "auth": "false",
    }
    if wanted.authentication is Authentication.PASSWORD:
        values |= {"auth": "true", "authtype": "PLAIN", "user": wanted.username or ""}
        values |= {"storepass": "true"} if keeps_password else {}
    return values


def new_id(taken: Container[str], old: str, wanted: Outgoing) -> str:
    """Choose a transport's id: one for each server and log-in, so that a password kept under it fits no other."""
    number = 0
    while True:
        words = ("roampost", old, wanted.host, wanted.port, wanted.security, wanted.username or "", number)
        digest = hashlib.sha256("\0".join(map(str, words)).encode()).digest()
        found = str(int.from_bytes(digest[:8]) % _LAST_ID + 1)
        if found not in taken:
            return found
        number += 1
