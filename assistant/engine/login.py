"""What a refused log-in shows: a wrong password, a kind of password no longer taken, or a server that asks to wait."""

from assistant.engine.finding import Finding
from assistant.engine.relay import Relay, names_method
from assistant.model.finding import Restriction


def log_in_refused(relay: Relay) -> list[Finding]:
    """Return what a refused log-in shows, unless another way in was accepted."""
    refused = relay.refused_login()
    if refused is None or relay.signed_in_acceptance() or relay.after_pop_acceptance():
        return []
    said = relay.reading.says(refused)
    if names_method(refused):
        restriction = Restriction.PASSWORD_METHOD_DISABLED
    elif said == "rate_limited":
        restriction = Restriction.RATE_LIMITED
    elif refused.reply is not None and refused.step.value == "auth" and 400 <= refused.reply.code < 500:
        # 454 is the server's own trouble, not a wrong password (RFC 4954 section 6).
        return [Finding(Restriction.RATE_LIMITED, False, (refused,))]
    else:
        restriction = Restriction.AUTHENTICATION_FAILED
    return [Finding(restriction, True, (refused,))]
