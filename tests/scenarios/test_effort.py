"""A few of the cases in every run: what is said, and that no more is asked than half again the fewest questions."""

import pytest

from tests.lab.overlay import NotToBeHadError
from tests.scenarios.cases import Case, all_cases, hold
from tests.scenarios.traveller import Traveller

pytestmark = pytest.mark.namespaces


@pytest.mark.parametrize("case", [one for one in all_cases() if one.quick], ids=lambda one: one.name)
def test_case(traveller: Traveller, case: Case) -> None:
    try:
        outcome = hold(case, traveller)
    except NotToBeHadError as error:
        pytest.skip(str(error))
    assert outcome.misses == [], outcome.said.text
    effort = outcome.said.account["effort"]
    assert effort["plan"][0]["name"] == "first"
    assert len(effort["plan"]) == effort["rounds"]
    assert all(count <= effort["most_connections"] for count in effort["connections"].values())


def test_what_it_took_is_shown_to_who_asks_for_more(traveller: Traveller) -> None:
    lab = traveller.lab
    said = traveller.roampost(
        lab.place("airport"),
        "diagnose",
        "-v",
        "--account",
        lab.world.provider.user_address,
        "--recipient",
        lab.world.destination.user_address,
    )
    assert "What it took: rounds of questions 4, mail transactions 3, log-ins 1" in " ".join(said.out.split())
    assert f"{lab.world.provider.smtp_host}: connections" in said.out


def test_names_of_cases_are_unique() -> None:
    names = [one.name for one in all_cases()]
    assert len(set(names)) == len(names)
