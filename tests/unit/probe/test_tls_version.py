"""A server that has no TLS version the policy allows is told from one whose TLS is broken, by OpenSSL's own words."""

import ssl
from contextlib import suppress

import trustme

from assistant.engine.policy.enforce import too_old
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Failure, Role, TlsHandshake
from assistant.model.policy import Policy, TlsVersion
from assistant.probe.failure import classify, describe
from assistant.probe.transport import Trust

HOST = "smtp.fjordpost.no"


def failed_handshake(trust: Trust, server: ssl.SSLContext) -> ssl.SSLError:
    """Shake hands in memory; returns what went wrong at the client."""
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = trust.unverified.wrap_bio(down, up, server_hostname=HOST)
    serving = server.wrap_bio(up, down, server_side=True)
    for _ in range(10):
        try:
            client.do_handshake()
        except ssl.SSLWantReadError:
            with suppress(ssl.SSLError):
                serving.do_handshake()
        except ssl.SSLError as error:
            return error
    raise AssertionError("it did not fail")


def test_an_older_version_is_told() -> None:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.maximum_version = ssl.TLSVersion.TLSv1_2
    trustme.CA().issue_cert(HOST).configure_cert(server)
    error = failed_handshake(Trust(minimum=ssl.TLSVersion.TLSv1_3), server)
    assert classify(error) is Failure.TLS_PROTOCOL
    shake = TlsHandshake(
        id=1,
        started_s=0,
        elapsed_s=0,
        detail=describe(error),
        endpoint=Endpoint(host=HOST, port=465, security=Security.TLS),
        connection=1,
        role=Role.CONFIGURED,
        verified=False,
    )
    assert too_old(Policy(minimum_tls=TlsVersion.TLS_1_3), shake) is not None
    assert too_old(Policy(), shake) is None
