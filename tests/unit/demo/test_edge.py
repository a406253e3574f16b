"""The demo's own keyring and network state."""

import pytest

from assistant.demo.edge import DemoNetworkReader, DemoSecrets
from assistant.demo.places import PLACES, Network
from assistant.demo.state import State
from assistant.host.ports import NetworkReader, SecretStore
from assistant.model.secret import Purpose, Secret


def test_a_secret_is_kept_by_address_and_purpose_and_forgotten() -> None:
    store: SecretStore = DemoSecrets()
    store.put("Anna@proseware.com", Purpose.OUTGOING, "anna", Secret("one"))
    assert store.get("anna@proseware.com", Purpose.OUTGOING) == ("anna", Secret("one"))
    assert store.get("anna@proseware.com", Purpose.INCOMING) is None
    assert store.forget("anna@proseware.com", Purpose.OUTGOING)
    assert not store.forget("anna@proseware.com", Purpose.OUTGOING)
    assert "memory" in store.where()


@pytest.mark.parametrize("network", list(Network))
def test_the_reader_follows_the_selection(network: Network) -> None:
    state = State(clock=lambda: 0.0)
    reader: NetworkReader = DemoNetworkReader(state)
    state.network = network
    assert reader.read() == PLACES[network].snapshot
    assert reader.read().has_default_route
