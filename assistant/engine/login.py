"""What a refused log-in shows: a wrong password, a kind of password not taken, a lock, or a server's own trouble."""

from assistant.engine.access import passes_as_configured
from assistant.engine.finding import Finding
from assistant.engine.reading import Reading
from assistant.engine.relay import REPUTATION, Relay
from assistant.engine.signin import Why, read_refusal
from assistant.model.finding import Restriction
from assistant.model.mail import Authentication
from assistant.model.observation import Exchange

_BY_REASON = {
    Why.PASSWORD: Restriction.AUTHENTICATION_FAILED,
    Why.METHOD: Restriction.PASSWORD_METHOD_DISABLED,
    Why.LOCKED: Restriction.ACCOUNT_LOCKED,
    Why.TOO_OFTEN: Restriction.RATE_LIMITED,
    # 454 and its kin are the server's own trouble, not a wrong password (RFC 4954 section 6).
    Why.SERVERS_TROUBLE: Restriction.RATE_LIMITED,
    Why.ENCRYPTION: Restriction.TLS_REQUIRED,
}
_FOR_NOW = frozenset({Why.TOO_OFTEN, Why.SERVERS_TROUBLE})


def log_in_refused(relay: Relay) -> list[Finding]:
    """Return what a refused log-in shows, or one that cannot be made at all, unless another way in was accepted."""
    if relay.signed_in_acceptance() or relay.after_pop_acceptance():
        return []
    refused = relay.refused_login()
    if refused is None:
        return _no_password_taken(relay) or _not_tried_again(relay)
    restriction, sure = what_refusal_shows(relay.reading, refused)
    return [Finding(restriction, sure, (refused,))]


def what_refusal_shows(reading: Reading, refused: Exchange) -> tuple[Restriction, bool]:
    """Return the obstacle that a refused log-in shows, and whether its words and codes leave no other reading."""
    assert refused.reply is not None
    read = read_refusal(refused.reply)
    said = reading.says(refused)
    if read.why in {Why.PASSWORD, Why.SERVERS_TROUBLE}:
        # The words speak of where it comes from, whatever the password is.
        if said in REPUTATION:
            return Restriction.ADDRESS_BLOCKLISTED, False
        if said == "network_not_authorised":
            return Restriction.LOCATION_RESTRICTED, False
        if said == "rate_limited":
            return Restriction.RATE_LIMITED, False
    return _BY_REASON[read.why], read.sure and read.why not in _FOR_NOW


def _needs_no_login(relay: Relay) -> bool:
    """Tell whether the message goes through without a log-in, and the mail program does without one."""
    if relay.uses_login():
        return False
    return passes_as_configured(relay) or (relay.case.configured is None and relay.plain_acceptance() is not None)


def _no_password_taken(relay: Relay) -> list[Finding]:
    """No endpoint of the provider's offers a password mechanism; what they offer is OAuth 2.0. Nothing was sent."""
    outgoing = relay.case.account.outgoing
    tokens = relay.token_offers()
    if not tokens or any(relay.offers()) or _needs_no_login(relay):
        return []
    if outgoing is not None and outgoing.authentication is Authentication.OAUTH2:
        return []
    own = [one for one in tokens if one.endpoint == relay.case.configured]
    return [Finding(Restriction.PASSWORD_METHOD_DISABLED, bool(own), tuple((own or tokens)[:1]))]


def _not_tried_again(relay: Relay) -> list[Finding]:
    """A log-in was refused a while ago, in an earlier run, and is not made again by itself."""
    before = relay.case.refused_before
    verified, _, _ = relay.offers()
    if before is None or not verified or _needs_no_login(relay):
        return []
    return [Finding(before.restriction, False, (verified[0],))]
