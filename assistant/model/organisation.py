"""What an organisation tells its own people: who helps them, and by which client id their programs sign in."""

from dataclasses import dataclass

from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpdesk:
    """Who helps in an organisation; None where that is not said.

    Attributes:
        address: an e-mail address.
        phone: a telephone number.
        url: an ``https`` address.
        text: what the organisation says of it, in its own words.
    """

    address: str | None = None
    phone: str | None = None
    url: str | None = None
    text: Sentence | None = None

    @property
    def ways(self) -> tuple[str, ...]:
        """How it is reached; the same in every language."""
        return tuple(one for one in (self.address, self.phone, self.url) if one)


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthClient:
    """An organisation's registration of a public client with an OAuth 2.0 provider (RFC 6749 section 2.2); no secret.

    Attributes:
        domain: of the addresses or of the provider's servers that it is for, in small letters.
        client_id: its public identifier.
        issuer: the authorisation server (RFC 8414 section 2), an ``https`` address; None where it is not said.
    """

    domain: str
    client_id: str
    issuer: str | None = None
