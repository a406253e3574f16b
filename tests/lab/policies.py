"""What a provider lets whom send: the restrictions that the lab's Postfix servers can take on."""

from dataclasses import dataclass
from enum import StrEnum

from tests.lab.world import Operator


class Policy(StrEnum):
    """Restrictions, by the contract's names where it has one."""

    NETWORK_ONLY = "network-only"
    AUTHENTICATION = "authentication"
    AUTHENTICATION_EVERYWHERE = "authentication-everywhere"
    POP_FIRST = "pop-first"
    LISTED_ADDRESSES = "listed-addresses"
    SENDER_CHECK = "sender-check"
    SILENT_DROP = "silent-drop"
    OPEN_RELAY = "open-relay"
    TLS_REQUIRED = "tls-required"


FIVE = (
    Policy.NETWORK_ONLY,
    Policy.AUTHENTICATION,
    Policy.POP_FIRST,
    Policy.LISTED_ADDRESSES,
    Policy.SENDER_CHECK,
)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a policy means to Postfix.

    Attributes:
        main: lines of main.cf that it adds.
        submission: serve 587 (STARTTLS, then AUTH) and 465 (TLS, then AUTH).
        submission_options: `-o` options of those two.
        tls_on_25: offer STARTTLS on port 25.
    """

    main: tuple[str, ...]
    submission: bool = False
    submission_options: tuple[str, ...] = ()
    tls_on_25: bool = False


_AUTHENTICATED = (
    "smtpd_sasl_auth_enable=yes",
    "smtpd_relay_restrictions=permit_sasl_authenticated,reject_unauth_destination",
)


def settings(policy: Policy, operator: Operator, *, listed: tuple[str, ...], pop_map: str) -> Settings:
    """Return the Postfix settings of a policy.

    Args:
        policy: which.
        operator: whose server.
        listed: client addresses or ranges that LISTED_ADDRESSES lets in.
        pop_map: the look-up table of client addresses that logged in to POP3 a short while ago.
    """
    network = f"mynetworks = 127.0.0.0/8 {operator.block}"
    match policy:
        case Policy.NETWORK_ONLY:
            return Settings(main=(network, _relay("permit_mynetworks")))
        case Policy.AUTHENTICATION:
            return Settings(
                main=(network, _relay("permit_mynetworks")),
                submission=True,
                submission_options=_AUTHENTICATED,
                tls_on_25=True,
            )
        case Policy.AUTHENTICATION_EVERYWHERE:
            return Settings(
                main=("mynetworks = 127.0.0.0/8", _relay("permit_mynetworks, permit_sasl_authenticated")),
                submission=True,
                submission_options=_AUTHENTICATED,
                tls_on_25=True,
            )
        case Policy.POP_FIRST:
            return Settings(main=(network, _relay(f"permit_mynetworks, check_client_access {pop_map}")))
        case Policy.LISTED_ADDRESSES:
            table = " ".join(f"{{ {address} OK }}" for address in listed)
            return Settings(main=(network, _relay(f"permit_mynetworks, check_client_access cidr:{{ {table} }}")))
        case Policy.SENDER_CHECK:
            # The From must belong to the connection (own network: own domain) or to the log-in.
            return Settings(
                main=(
                    network,
                    _relay("permit_mynetworks"),
                    "smtpd_restriction_classes = own_network",
                    f"own_network = check_sender_access inline:{{ {{ {operator.domain} = OK }} }},"
                    " check_sender_access static:reject",
                    f"smtpd_sender_restrictions = check_client_access cidr:{{ {{ {operator.block} own_network }} }}",
                ),
                submission=True,
                submission_options=(
                    *_AUTHENTICATED,
                    "smtpd_sender_restrictions=reject_sender_login_mismatch",
                ),
            )
        case Policy.SILENT_DROP:
            return Settings(
                main=(
                    network,
                    _relay("permit_mynetworks, permit_auth_destination, check_client_access static:DISCARD"),
                )
            )
        case Policy.OPEN_RELAY:
            return Settings(main=("mynetworks = 0.0.0.0/0", _relay("permit_mynetworks")))
        case Policy.TLS_REQUIRED:
            return Settings(
                main=(network, _relay("permit_mynetworks"), "smtpd_tls_security_level = encrypt"), tls_on_25=True
            )


def _relay(permissions: str) -> str:
    return f"smtpd_relay_restrictions = {permissions}, reject_unauth_destination"
