"""A longer way between a client and its router, for kernels without netem (see `delay_relay`)."""

import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.lab.plumbing import LabError, Namespace, Service, wait_for

NEAR, FAR = "near", "far"


@dataclass
class Delay:
    """One relay between a client's namespace and its router's, and the routes that lead through it.

    Attributes:
        near: the client's namespace.
        far: its router's.
        address: of the client.
        router: of the router on the client's link.
        link: the client's usual device.
        round_trip_s: how long there and back.
    """

    near: Namespace
    far: Namespace
    address: str
    router: str
    link: str
    round_trip_s: float
    _service: Service | None = field(default=None, init=False)

    def start(self) -> None:
        """Start the relay and lead everything through it."""
        # It joins both namespaces itself; its name lets `ip netns exec` start it in the router's.
        service = Service(
            label="delay",
            namespace=self.far,
            argv=[
                sys.executable,
                "-I",
                str(Path(__file__).with_name("delay_relay.py")),
                f"/run/netns/{self.near.name}",
                f"/run/netns/{self.far.name}",
                str(self.round_trip_s / 2),
            ],
            log=Path("/run/roampost-lab") / f"{self.near.name}.delay.log",
        )
        service.start()
        self._service = service
        service.ready()
        wait_for(self._devices_there, f"delay devices: {service.tail()}")
        self.near.ip(
            [
                f"link set {NEAR} up",
                f"route replace default via {self.router} dev {NEAR} onlink src {self.address}",
            ]
        )
        self.far.ip([f"link set {FAR} up", f"route replace {self.address}/32 dev {FAR}"])

    def stop(self) -> None:
        """Lead everything the short way again; the devices go with the process."""
        if self._service is not None:
            self._service.stop()
            self._service.log.unlink(missing_ok=True)
            self._service = None
            self.near.ip([f"route replace default via {self.router} dev {self.link}"])

    def _devices_there(self) -> bool:
        for namespace, device in ((self.near, NEAR), (self.far, FAR)):
            try:
                namespace.ip([f"link show {device}"])
            except LabError:
                return False
        return True
