"""What the network does on the way to an address, before anything is opened."""

from pathlib import Path

import pytest

from assistant.demo.authority import Authority
from assistant.demo.places import (
    HOTEL_SMTP_IP,
    IMAP_IP,
    PLACES,
    POP_IP,
    SMTP_IP,
    WEB_IP,
    WORK_SMTP_IP,
    Hazard,
    Network,
    Policy,
)
from assistant.demo.routes import Routes, Way
from assistant.demo.state import State
from assistant.demo.world import DemoWorld
from assistant.model.net import SocketAddress


def way(
    folder: Path,
    ip: str,
    port: int,
    *hazards: Hazard,
    network: Network = Network.HOTEL,
    policy: Policy = Policy.AUTHENTICATION,
) -> Way:
    state = State(clock=lambda: 0.0, network=network, policy=policy, hazards=frozenset(hazards))
    world = DemoWorld()
    routes = Routes(state, Authority(folder, world.utc_now))
    return routes.way(SocketAddress(ip=ip, port=port))


@pytest.mark.parametrize("port", [25, 465, 587])
def test_without_hazards_everything_gets_through(tmp_path: Path, port: int) -> None:
    for network in Network:
        assert way(tmp_path, SMTP_IP, port, network=network) is Way.THROUGH


def test_a_closed_port_is_refused_and_a_dead_address_never_answers(tmp_path: Path) -> None:
    assert way(tmp_path, SMTP_IP, 2525) is Way.REFUSED
    assert way(tmp_path, SMTP_IP, 587, policy=Policy.NETWORK_ONLY) is Way.REFUSED
    assert way(tmp_path, HOTEL_SMTP_IP, 587) is Way.REFUSED
    assert way(tmp_path, "203.0.113.77", 25) is Way.DROPPED
    # Another network's portal cannot be seen from here.
    assert way(tmp_path, PLACES[Network.AIRPORT].portal[1], 443) is Way.DROPPED


@pytest.mark.parametrize("hazard", [Hazard.PORT_25_BLOCKED, Hazard.ALL_PORTS_BLOCKED])
def test_what_is_blocked_is_blocked_on_the_way_out_only(tmp_path: Path, hazard: Hazard) -> None:
    assert way(tmp_path, SMTP_IP, 25, hazard) is Way.DROPPED
    assert way(tmp_path, HOTEL_SMTP_IP, 25, hazard) is Way.THROUGH
    assert way(tmp_path, HOTEL_SMTP_IP, 25, hazard, network=Network.AIRPORT) is Way.DROPPED
    assert way(tmp_path, WORK_SMTP_IP, 25, hazard, network=Network.OFFICE) is Way.THROUGH
    through = Way.THROUGH if hazard is Hazard.PORT_25_BLOCKED else Way.DROPPED
    for ip, port in ((SMTP_IP, 465), (SMTP_IP, 587), (POP_IP, 995), (IMAP_IP, 993)):
        assert way(tmp_path, ip, port, hazard) is through
    assert way(tmp_path, WEB_IP, 80, hazard) is Way.THROUGH


def test_an_interceptor_takes_port_25_of_every_host_outside(tmp_path: Path) -> None:
    for ip in (SMTP_IP, WORK_SMTP_IP, "203.0.113.77"):
        assert way(tmp_path, ip, 25, Hazard.SMTP_INTERCEPTED) is Way.INTERCEPTED
        assert way(tmp_path, ip, 587, Hazard.SMTP_INTERCEPTED) is not Way.INTERCEPTED
    assert way(tmp_path, HOTEL_SMTP_IP, 25, Hazard.SMTP_INTERCEPTED) is Way.THROUGH


def test_before_the_sign_in_there_is_only_the_portal(tmp_path: Path) -> None:
    assert way(tmp_path, WEB_IP, 80, Hazard.CAPTIVE_PORTAL) is Way.CAPTURED
    assert way(tmp_path, HOTEL_SMTP_IP, 25, Hazard.CAPTIVE_PORTAL) is Way.DROPPED
    assert way(tmp_path, SMTP_IP, 25, Hazard.CAPTIVE_PORTAL, Hazard.SMTP_INTERCEPTED) is Way.DROPPED
    assert way(tmp_path, PLACES[Network.HOTEL].portal[1], 443, Hazard.CAPTIVE_PORTAL) is Way.THROUGH


def test_what_comes_first_on_the_way_decides(tmp_path: Path) -> None:
    assert way(tmp_path, SMTP_IP, 25, Hazard.PORT_25_BLOCKED, Hazard.SMTP_INTERCEPTED) is Way.DROPPED
