"""Fixtures for the scenarios: the labs, and a traveller in them."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

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
    yield from make_travellers(tmp_path_factory)


@pytest.fixture(scope="session")
def filled_keyring(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A keyring into which Roampost has put the home account's passwords, for copies."""
    lab = shared_lab("article", request.config)
    makers = make_travellers(tmp_path_factory)
    made = next(makers)(lab)
    made.keep_password(lab.world.provider)
    made.secrets.halt()
    copied = tmp_path_factory.mktemp("keyring") / "data"
    shutil.copytree(made.secrets.data, copied)
    next(makers, None)
    return copied


@pytest.fixture
def traveller(lab: Lab, filled_keyring: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Traveller]:
    """A traveller whose msmtp sends the home account on port 25, with her passwords in the keyring."""
    made = fresh(lab, tmp_path_factory.mktemp("traveller"), str(next(_numbers)), keyring=filled_keyring)
    try:
        settings.msmtprc(made.home, lab.world.provider)
        yield made
    finally:
        made.secrets.stop()


@pytest.fixture(scope="module")
def settled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Traveller]]:
    """Lend one traveller a world, for tests that change nothing of hers.

    The home account is Claws Mail's and the work account msmtp's; in the other world it is the other way round.
    """
    made: dict[str, Traveller] = {}
    makers = make_travellers(tmp_path_factory)
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


def make_travellers(factory: pytest.TempPathFactory) -> Iterator[Callable[[Lab], Traveller]]:
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
