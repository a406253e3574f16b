"""No address, name or message can get into an event, whatever a diagnosis holds."""

from collections.abc import Callable
from dataclasses import fields, replace
from enum import Enum
from typing import Any, get_type_hints

import pytest

from assistant.engine.events import diagnosed, kind_of
from assistant.host.systemlog import journal_entry, syslog_line
from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.finding import AccountDiagnosis, RemedyKind, Restriction
from assistant.model.net import NetworkKind
from tests.support.planted import built, leaves

PLANTED = "kari.nordmann@planted.example"


def found() -> AccountDiagnosis:
    made: AccountDiagnosis = built(AccountDiagnosis, lambda _, __: PLANTED)
    return made


def test_an_event_has_room_for_enumerated_words_alone() -> None:
    hints = get_type_hints(LogEvent)
    for one in fields(LogEvent):
        for kind in leaves(hints[one.name]) - {type(None)}:
            assert issubclass(kind, Enum), one.name


@pytest.mark.parametrize("field", [one.name for one in fields(LogEvent)])
def test_anything_else_is_refused(field: str) -> None:
    values: dict[str, Any] = {"deed": Deed.DIAGNOSED, "outcome": Outcome.DONE, field: PLANTED}
    with pytest.raises(TypeError) as refused:
        LogEvent(**values)
    assert PLANTED not in str(refused.value)


@pytest.mark.parametrize("write", [journal_entry, syslog_line])
def test_of_a_diagnosis_full_of_secrets_nothing_is_written(write: Callable[[LogEvent], bytes]) -> None:
    diagnosis = found()
    assert PLANTED in repr(diagnosis)
    written = write(diagnosed(diagnosis, NetworkKind.HOTSPOT, ahead=False)).decode("ascii")
    assert "planted" not in written
    assert "kari" not in written
    assert "network=hotspot" in written


@pytest.mark.parametrize(
    ("restriction", "remedies", "outcome"),
    [
        (Restriction.NONE, (), Outcome.SENDING_WORKS),
        (Restriction.PORT_BLOCKED, (RemedyKind.CHANGE_PORT,), Outcome.REMEDY_KNOWN),
        (Restriction.PORT_BLOCKED, (RemedyKind.WAIT,), Outcome.NO_REMEDY),
        (Restriction.OFFLINE, (), Outcome.NOTHING_FOUND_OUT),
    ],
)
def test_the_outcome_is_that_of_the_exit_status(
    restriction: Restriction, remedies: tuple[RemedyKind, ...], outcome: Outcome
) -> None:
    whole = found()
    one = whole.remedies[0]
    diagnosis = replace(
        whole,
        verdict=replace(whole.verdict, restriction=restriction),
        remedies=tuple(replace(one, kind=kind, delivery=None) for kind in remedies),
        travel=None,
    )
    assert diagnosed(diagnosis, NetworkKind.HOME, ahead=True) == LogEvent(
        deed=Deed.LOOKED_AHEAD,
        outcome=outcome,
        network=NetworkKind.HOME,
        restriction=restriction,
        remedy=remedies[0] if remedies else None,
    )


def test_the_kind_of_a_remedy_is_read_from_its_id() -> None:
    assert kind_of("change_port:mail.planted.example:587:starttls") is RemedyKind.CHANGE_PORT
    assert kind_of(f"{PLANTED}:587") is None
