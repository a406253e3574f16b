"""Files that a guided mail program reads: Outlook's profile file, Apple's configuration profile, and AppleScript.

None holds a password; the program asks for it. Each adds or changes what is named in it and nothing else.
"""

import uuid
from dataclasses import dataclass
from typing import Final

from assistant.engine.guide.steps import GuidedProgram
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount
from assistant.model.net import Security

_NAMESPACE: Final = uuid.UUID("5b6d7f2e-3c1a-4d8e-9f50-7a6b2c9d1e43")
"""Of the profiles' identifiers: the same account gives the same ones, so that a second profile replaces the first."""
_OUTLOOK_SECURITY: Final = {Security.NONE: 0, Security.TLS: 1, Security.STARTTLS: 2}
"""``SMTPSecureConnection``: Microsoft's Account Management constants of PROP_SMTP_SECURE_CONNECTION."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideFile:
    """A file to be saved and opened with the mail program: its name and what it holds."""

    name: str
    contents: bytes


def files(program: GuidedProgram, account: SendingAccount, out: Outgoing) -> tuple[GuideFile, ...]:
    """Return the files that this program reads for this outgoing server; none where something is not known for them."""
    match program:
        case GuidedProgram.OUTLOOK if account.incoming is not None and _clean(account, out):
            return (GuideFile(name="roampost.prf", contents=_outlook_profile(account.address, account.incoming, out)),)
        case GuidedProgram.APPLE_MAIL if _clean(account, out):
            script = GuideFile(name="roampost.applescript", contents=_apple_script(account.address, out))
            if account.incoming is None:
                return (script,)
            return (script, _apple_profile(account.address, account.incoming, out))
        case GuidedProgram.IPHONE if account.incoming is not None and _clean(account, out):
            return (_apple_profile(account.address, account.incoming, out),)
        case _:
            return ()


def _clean(account: SendingAccount, out: Outgoing) -> bool:
    """Tell whether every value may stand in a file of lines and quotes: what came from a network may hold anything."""
    incoming = account.incoming
    values = [account.address, out.host, out.username or ""]
    if incoming is not None:
        values += [incoming.host, incoming.username or ""]
    return all(value.isprintable() and not set(value) & set('"\\[]=;') for value in values)


def _signs_in(out: Outgoing) -> bool:
    return out.authentication is Authentication.PASSWORD


def _outlook_profile(address: str, incoming: Incoming, out: Outgoing) -> bytes:
    """Write an Outlook profile file (Microsoft: "Customizing a PRF File"): UTF-16 with a mark, lines ended by CR LF."""
    pop = incoming.protocol is IncomingProtocol.POP3
    kind, fetch = ("I_Mail", "POP3") if pop else ("IMAP_I_Mail", "IMAP")
    user = incoming.username or address
    account = [
        "UniqueService=No",
        f"AccountName={address}",
        f"EmailAddress={address}",
        f"{fetch}Server={incoming.host}",
        f"{fetch}UserName={user}",
        f"{fetch}Port={incoming.port}",
        f"{fetch}UseSSL={int(incoming.security is Security.TLS)}",
        f"SMTPServer={out.host}",
        f"SMTPPort={out.port}",
        f"SMTPUseAuth={int(_signs_in(out))}",
        f"SMTPSecureConnection={_OUTLOOK_SECURITY[out.security]}",
    ]
    if _signs_in(out):
        account += ["SMTPAuthMethod=1", f"SMTPUserName={out.username or user}"]
    number = 0x0100
    mapping = [
        f"AccountType={fetch}",
        "AccountName=PT_UNICODE,0x0002",
        "EmailAddress=PT_UNICODE,0x000C",
        f"{fetch}Server=PT_UNICODE,0x{number:04X}",
        f"{fetch}UserName=PT_UNICODE,0x{number + 1:04X}",
        f"{fetch}Port=PT_LONG,0x{number + 4:04X}",
        f"{fetch}UseSSL=PT_LONG,0x{number + 5:04X}",
        "SMTPServer=PT_UNICODE,0x0200",
        "SMTPPort=PT_LONG,0x0201",
        "SMTPUseAuth=PT_LONG,0x0203",
        "SMTPUserName=PT_UNICODE,0x0204",
        "SMTPAuthMethod=PT_LONG,0x0208",
        "SMTPSecureConnection=PT_LONG,0x020A",
    ]
    parts = (
        (
            "General",
            ["Custom=1", "DefaultProfile=Yes", "OverwriteProfile=Append", "ModifyDefaultProfileIfPresent=TRUE"],
        ),
        ("Internet Account List", [f"Account1={kind}"]),
        ("Account1", account),
        (kind, mapping),
    )
    lines = [line for name, keys in parts for line in (f"[{name}]", *keys, "")]
    return "\r\n".join(lines).encode("utf-16")


def _apple_profile(address: str, incoming: Incoming, out: Outgoing) -> GuideFile:
    """Write a configuration profile with a ``com.apple.mail.managed`` payload (Apple: Device Management, Mail)."""
    payload = {
        "PayloadType": "com.apple.mail.managed",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"roampost.mail.{_key(address)}",
        "PayloadUUID": str(_key(f"mail:{address}")).upper(),
        "PayloadDisplayName": address,
        "EmailAccountDescription": address,
        "EmailAddress": address,
        "EmailAccountType": "EmailTypePOP" if incoming.protocol is IncomingProtocol.POP3 else "EmailTypeIMAP",
        "IncomingMailServerHostName": incoming.host,
        "IncomingMailServerPortNumber": incoming.port,
        "IncomingMailServerUseSSL": incoming.security is not Security.NONE,
        "IncomingMailServerUsername": incoming.username or address,
        "IncomingMailServerAuthentication": "EmailAuthPassword",
        "OutgoingMailServerHostName": out.host,
        "OutgoingMailServerPortNumber": out.port,
        "OutgoingMailServerUseSSL": out.security is not Security.NONE,
        "OutgoingMailServerAuthentication": "EmailAuthPassword" if _signs_in(out) else "EmailAuthNone",
    }
    if _signs_in(out):
        payload["OutgoingMailServerUsername"] = out.username or address
    profile = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"roampost.{_key(address)}",
        "PayloadUUID": str(_key(f"profile:{address}")).upper(),
        "PayloadDisplayName": f"Roampost: {address}",
        "PayloadContent": [payload],
    }
    # Brings an XML parser, which the window need not load before anybody wants such a file.
    import plistlib

    return GuideFile(name="roampost.mobileconfig", contents=plistlib.dumps(profile, sort_keys=False))


def _apple_script(address: str, out: Outgoing) -> bytes:
    """Write what sets an account's delivery server by Mail's own scripting (its dictionary: ``smtp server``)."""
    signing = (
        f'user name:"{out.username or address}", authentication:password' if _signs_in(out) else "authentication:none"
    )
    secure = "true" if out.security is not Security.NONE else "false"
    lines = (
        'tell application "Mail"',
        f'\tset found to (every smtp server whose server name is "{out.host}" and port is {out.port})',
        "\tif found is {} then",
        "\t\tset way to make new smtp server with properties "
        f'{{server name:"{out.host}", port:{out.port}, uses ssl:{secure}, {signing}}}',
        "\telse",
        "\t\tset way to item 1 of found",
        "\tend if",
        f'\tset delivery account of (first account whose email addresses contains "{address}") to way',
        "end tell",
        "",
    )
    return "\n".join(lines).encode()


def _key(text: str) -> uuid.UUID:
    return uuid.uuid5(_NAMESPACE, text)
