"""Server certificates, good and bad, from an authority of the test's own."""

import datetime
import functools
import ssl
from dataclasses import dataclass

import trustme

from assistant.probe.transport import Trust

HOST = "mail.example"


@dataclass(frozen=True)
class Certificates:
    """Server contexts by what is wrong with them, and a trust in the authority that issued all but one."""

    trust: Trust
    authorities: str
    good: ssl.SSLContext
    expired: ssl.SSLContext
    not_yet: ssl.SSLContext
    wrong_name: ssl.SSLContext
    unknown: ssl.SSLContext


def _context(leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context


@functools.cache
def certificates() -> Certificates:
    """Make them once a run."""
    authority, stranger = trustme.CA(organization_name="Known Authority"), trustme.CA(organization_name="Stranger")
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    text = authority.cert_pem.bytes().decode()
    trust = Trust(authorities=text)
    trust.build()
    return Certificates(
        trust=trust,
        authorities=text,
        good=_context(authority.issue_cert(HOST, "127.0.0.1")),
        expired=_context(authority.issue_cert(HOST, not_before=now - 9 * day, not_after=now - day)),
        not_yet=_context(authority.issue_cert(HOST, not_before=now + day, not_after=now + 9 * day)),
        wrong_name=_context(authority.issue_cert("other.example", common_name="other.example")),
        unknown=_context(stranger.issue_cert(HOST)),
    )
