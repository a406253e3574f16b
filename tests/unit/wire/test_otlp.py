"""Read back by OpenTelemetry's own message types."""

from datetime import UTC, datetime

from google.protobuf.json_format import Parse
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import KeyValue
from opentelemetry.proto.logs.v1.logs_pb2 import SEVERITY_NUMBER_INFO

from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import NetworkKind
from assistant.wire.otlp import export_logs

EVENT = LogEvent(
    deed=Deed.DIAGNOSED,
    outcome=Outcome.REMEDY_KNOWN,
    network=NetworkKind.HOTSPOT,
    restriction=Restriction.PORT_BLOCKED,
    remedy=RemedyKind.CHANGE_PORT,
)
AT = datetime(2026, 6, 1, 12, 34, 56, 789, tzinfo=UTC)


def plain(attributes: "list[KeyValue]") -> dict[str, str]:
    return {one.key: one.value.string_value for one in attributes}


def test_the_official_types_read_every_field() -> None:
    # Unknown fields are faults here.
    request = Parse(export_logs(EVENT, at_utc=AT, version="1.2"), ExportLogsServiceRequest())
    (resource,) = request.resource_logs
    assert plain(list(resource.resource.attributes)) == {"service.name": "roampost", "service.version": "1.2"}
    (scope,) = resource.scope_logs
    (record,) = scope.log_records
    assert record.time_unix_nano == record.observed_time_unix_nano == 1780317296_000789_000
    assert (record.severity_number, record.severity_text) == (SEVERITY_NUMBER_INFO, "INFO")
    assert record.event_name == "roampost.diagnosed"
    assert record.body.string_value == EVENT.line()
    assert plain(list(record.attributes)) == {
        "roampost.deed": "diagnosed",
        "roampost.outcome": "remedy_known",
        "roampost.network": "hotspot",
        "roampost.restriction": "port_blocked",
        "roampost.remedy": "change_port",
    }
