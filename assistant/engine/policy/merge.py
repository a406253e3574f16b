"""Several sources of policy made one: managed before the user's settings before recommended before the defaults."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from assistant.engine.policy.check import Schema, check
from assistant.engine.policy.positions import Fault, Items, Member, Members, Node, plain
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import Endpoint, Security
from assistant.model.organisation import Helpdesk, OAuthClient
from assistant.model.policy import (
    NOBODY,
    ErrorText,
    InForce,
    Level,
    ManagedAccount,
    ManagedServer,
    Policy,
    PolicyFault,
    PolicyRead,
    PortalPage,
    ThirdParties,
    TlsVersion,
    Where,
)
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, own_words, sentence

_ORDER: Final = (Level.MANAGED, Level.USER, Level.RECOMMENDED)
_THIRD: Final = "third_parties"
_NOT_YET: Final = frozenset({f"{_THIRD}.public_address"})

_NOTHING: Final = Node(line=0, value=Members(()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What one source says.

    Attributes:
        level: who says it.
        where: the file, registry key or preferences domain.
        node: the document; None where it could not be read.
        fault: why not, or what else is wrong with the source as a whole.
    """

    level: Level
    where: str
    node: Node | None
    fault: Fault | None = None


def merge(layers: Iterable[Layer], schema: Schema) -> PolicyRead:
    """Merge sources into the policy in force.

    Args:
        layers: of one level, the later wins; the levels may come in any order.
        schema: what a document may say; what a source says wrongly is left out and told.
    """
    given = list(layers)
    faults: list[PolicyFault] = []
    found: dict[str, InForce] = {}
    for level in _ORDER:
        for layer in [one for one in reversed(given) if one.level is level]:
            for member in _sound(layer, schema, faults):
                for key, line, node in _leaves(member):
                    found.setdefault(key, _in_force(key, plain(node), layer, line))
    for key, value in _defaults().items():
        found.setdefault(key, InForce(key=key, value=value, level=Level.DEFAULT, acted_on=acts_on(key)))
    values = tuple(sorted(found.values(), key=lambda one: one.key))
    broken = next((one for one in faults if one.level is Level.MANAGED), None)
    return PolicyRead(policy=_policy(found, broken), values=values, faults=tuple(faults))


def _sound(layer: Layer, schema: Schema, faults: list[PolicyFault]) -> tuple[Member, ...]:
    """Return the members of a document without those that have a fault; notes the faults."""
    wrong = [layer.fault] if layer.fault is not None else []
    node = layer.node if layer.node is not None else _NOTHING
    wrong += check(node, schema)
    faults += [
        PolicyFault(level=layer.level, where=layer.where, line=one.line or None, sentence=one.sentence) for one in wrong
    ]
    if not isinstance(node.value, Members):
        return ()
    bad = {one.key for one in wrong}
    return tuple(one for one in node.value.members if one.key not in bad)


def _leaves(member: Member) -> list[tuple[str, int, Node]]:
    """Return what is merged one by one: the whole key, or each of the third parties' keys."""
    if member.key == _THIRD and isinstance(member.node.value, Members):
        return [(f"{_THIRD}.{one.key}", one.line, one.node) for one in member.node.value.members]
    return [(member.key, member.line, member.node)]


def _in_force(key: str, value: object, layer: Layer, line: int) -> InForce:
    return InForce(key=key, value=value, level=layer.level, where=layer.where, line=line or None, acted_on=acts_on(key))


def acts_on(key: str) -> bool:
    """Tell whether this version does something with a key; others are checked and shown, and nothing more."""
    return key not in _NOT_YET


def _defaults() -> Mapping[str, object]:
    third = asdict(ThirdParties())
    third["portal_pages"] = [dict(one) for one in third["portal_pages"]]
    third["blocklist_zones"] = list(third["blocklist_zones"])
    return {f"{_THIRD}.{key}": value for key, value in third.items()}


def user_layer(where: str, said: Mapping[str, Any]) -> Layer:
    """Return the user's settings as a source.

    Args:
        where: the settings file.
        said: the keys under ``third_parties`` that the file itself holds, with their values.
    """
    members = tuple(Member(key, 0, _node(value)) for key, value in said.items())
    third = Node(line=0, value=Members(members))
    return Layer(level=Level.USER, where=where, node=Node(line=0, value=Members((Member(_THIRD, 0, third),))))


def _node(value: Any) -> Node:
    match value:
        case list():
            return Node(line=0, value=Items(tuple(_node(one) for one in value)))
        case dict():
            return Node(line=0, value=Members(tuple(Member(key, 0, _node(one)) for key, one in value.items())))
        case _:
            return Node(line=0, value=value)


def _policy(found: Mapping[str, InForce], broken: PolicyFault | None) -> Policy:
    def read(key: str, how: Callable[[Any], Any], otherwise: Any) -> Any:
        return how(found[key].value) if key in found else otherwise

    third = ThirdParties(
        portal_probes=_third(found, "portal_probes"),
        portal_pages=tuple(PortalPage(**one) for one in _third(found, "portal_pages")),
        ispdb=_third(found, "ispdb"),
        ispdb_url=_third(found, "ispdb_url"),
        blocklists=_third(found, "blocklists"),
        blocklist_zones=tuple(_third(found, "blocklist_zones")),
        public_address=_third(found, "public_address"),
    )
    closed = None
    if broken is not None:
        closed = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Your organisation's policy in {where} has a fault, so what it forbids is not known for certain: "
                "nothing is changed until that is put right. “roampost policy show” says what is wrong.",
            ),
            where=broken.where,
        )
    return Policy(
        accounts=read("accounts", lambda value: tuple(map(_account, value)), ()),
        allowed_relays=read("allowed_relays", tuple, None),
        forbidden_relays=read("forbidden_relays", tuple, ()),
        minimum_tls=read("minimum_tls", TlsVersion, None),
        probe_recipients=read("probe_recipients", tuple, ()),
        echo_address=read("echo_address", str, None),
        third_parties=third if closed is None else NOBODY,
        unattended_fixes=read("unattended_fixes", lambda value: frozenset(map(RemedyKind, value)), None),
        error_texts=read("error_texts", lambda value: tuple(map(_error_text, value)), ()),
        oauth_clients=read("oauth_clients", lambda value: tuple(map(_oauth_client, value)), ()),
        texts=read("texts", _texts, ()),
        helpdesk=read("helpdesk", _helpdesk, None),
        autostart=read("autostart", bool, None),
        report_to=read("report_to", str, None),
        closed=closed,
    )


def _error_text(value: Mapping[str, Any]) -> ErrorText:
    return ErrorText(contains=tuple(value["contains"]), means=value["means"])


def _oauth_client(value: Mapping[str, Any]) -> OAuthClient:
    return OAuthClient(domain=value["domain"].lower(), client_id=value["client_id"], issuer=value.get("issuer"))


def _texts(value: Mapping[str, Mapping[str, str]]) -> tuple[tuple[Restriction, Sentence], ...]:
    """Turn what is said language by language into what is said of each restriction."""
    found: list[tuple[Restriction, Sentence]] = []
    for restriction in Restriction:
        said = own_words(
            {code: texts[restriction.value] for code, texts in value.items() if restriction.value in texts}
        )
        if said is not None:
            found.append((restriction, said))
    return tuple(found)


def _helpdesk(value: Mapping[str, Any]) -> Helpdesk:
    return Helpdesk(
        address=value.get("address"),
        phone=value.get("phone"),
        url=value.get("url"),
        text=own_words(value.get("text", {})),
    )


def _third(found: Mapping[str, InForce], key: str) -> Any:
    return found[f"{_THIRD}.{key}"].value


def _account(value: Mapping[str, Any]) -> ManagedAccount:
    return ManagedAccount(
        domains=frozenset(one.lower() for one in value["domains"]),
        outgoing=tuple(
            ManagedServer(
                endpoint=Endpoint(host=one["host"].lower(), port=int(one["port"]), security=Security(one["security"])),
                where=Where(one.get("where", Where.ANYWHERE)),
            )
            for one in value["outgoing"]
        ),
    )
