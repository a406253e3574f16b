"""What an account's settings would be afterwards, and whether Roampost may write them."""

from assistant.engine.reading import Reading
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Endpoint, Security


def outgoing_at(reading: Reading, endpoint: Endpoint, authentication: Authentication, username: str | None) -> Outgoing:
    """Return the outgoing side for an endpoint, with the protection that was really had there."""
    security = endpoint.security
    if security is Security.NONE and any(
        one.encrypted and one.verified for one in reading.evidence.exchanges(endpoint=endpoint)
    ):
        security = Security.STARTTLS
    return Outgoing(
        host=endpoint.host,
        port=endpoint.port,
        security=security,
        authentication=authentication,
        username=username,
    )


def can_change(account: SendingAccount) -> bool:
    """Tell whether Roampost can change the account in its mail program."""
    return (
        account.program is not None
        and account.outgoing is not None
        and account.managed is None
        and account.via_command is None
        and not account.read_only
    )
