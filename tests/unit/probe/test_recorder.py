from itertools import count

from assistant.model.observation import DnsLookup, Observation, RecordType
from assistant.probe.recorder import Recorder


def seen(number: int) -> DnsLookup:
    return DnsLookup(id=number, started_s=0.0, elapsed_s=0.0, name="example", record=RecordType.MX)


def test_the_runs_clock_starts_at_zero() -> None:
    ticks = count(100)
    recorder = Recorder(lambda: float(next(ticks)))
    assert [recorder.now_s(), recorder.now_s()] == [1.0, 2.0]


def test_ids_and_connections_are_counted_apart_from_one() -> None:
    recorder = Recorder(lambda: 0.0)
    assert [recorder.next_id(), recorder.next_id(), recorder.next_connection(), recorder.next_id()] == [1, 2, 1, 3]


def test_observations_are_kept_in_order_and_told() -> None:
    told: list[Observation] = []
    recorder = Recorder(lambda: 0.0, told.append)
    first, second = seen(2), seen(1)
    recorder.add(first)
    evidence = recorder.evidence
    recorder.add(second)
    assert told == [first, second]
    assert recorder.evidence.observations == (first, second)
    assert evidence.observations == (first,)
