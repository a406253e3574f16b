"""Fixtures for the scenarios: the labs, and a traveller in them."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from tests.lab.fixtures import any_lab, lab, shared_lab
from tests.lab.lab import Lab
from tests.lab.secretservice import PROGRAMS
from tests.scenarios import settings
from tests.scenarios.traveller import Traveller, fresh

__all__ = ["any_lab", "lab"]

_numbers = count(1)


@pytest.fixture
def travellers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Lab], Traveller]]:
    """Make travellers with an empty home and a keyring of their own."""
    yield from _travellers(tmp_path_factory)


@pytest.fixture
def traveller(lab: Lab, travellers: Callable[[Lab], Traveller]) -> Traveller:
    """A traveller whose msmtp sends the home account on port 25, with her passwords in the keyring."""
    made = travellers(lab)
    settings.msmtprc(made.home, lab.world.provider)
    made.keep_password(lab.world.provider)
    return made


@pytest.fixture(scope="module")
def settled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Traveller]]:
    """Lend one traveller a world, for tests that change nothing of hers.

    The home account is Claws Mail's and the work account msmtp's; in the other world it is the other way round.
    """
    made: dict[str, Traveller] = {}
    makers = _travellers(tmp_path_factory)
    make = next(makers)

    def lend(key: str) -> Traveller:
        if key not in made:
            lab = shared_lab(key, request.config)
            person = make(lab)
            in_claws, in_msmtp = lab.world.provider, lab.world.work
            if key != "article":
                in_claws, in_msmtp = in_msmtp, in_claws
            settings.accountrc(person.home, in_claws)
            settings.msmtprc(person.home, in_msmtp)
            for operator in (in_claws, in_msmtp):
                person.keep_password(operator)
            made[key] = person
        return made[key]

    yield lend
    next(makers, None)


def _travellers(factory: pytest.TempPathFactory) -> Iterator[Callable[[Lab], Traveller]]:
    absent = [name for name in PROGRAMS if shutil.which(name) is None]
    if absent:
        pytest.skip(f"program not installed: {', '.join(absent)}")
    made: list[Traveller] = []

    def make(where: Lab) -> Traveller:
        made.append(fresh(where, factory.mktemp("traveller"), str(next(_numbers))))
        return made[-1]

    try:
        yield make
    finally:
        for person in made:
            person.secrets.stop()
