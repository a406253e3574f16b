"""An event as OTLP: an ``ExportLogsServiceRequest`` in the protocol's JSON encoding.

Source: OpenTelemetry Protocol 1.x, "JSON Protobuf Encoding", and ``opentelemetry/proto/logs/v1/logs.proto``.
"""

import json
from datetime import datetime
from typing import Any, Final

from assistant.model.event import LogEvent

MEDIA_TYPE: Final = "application/json"
_INFO: Final = 9


def export_logs(event: LogEvent, *, at_utc: datetime, version: str) -> bytes:
    """Return the request's content.

    Args:
        event: what happened.
        at_utc: when.
        version: Roampost's.
    """
    # 64-bit integers are decimal strings in this encoding.
    nanoseconds = str(int(at_utc.timestamp()) * 1_000_000_000 + at_utc.microsecond * 1000)
    record = {
        "timeUnixNano": nanoseconds,
        "observedTimeUnixNano": nanoseconds,
        "severityNumber": _INFO,
        "severityText": "INFO",
        "eventName": f"roampost.{event.deed.value}",
        "body": {"stringValue": event.line()},
        "attributes": [_attribute(f"roampost.{name}", word) for name, word in event.words()],
    }
    resource = [_attribute("service.name", "roampost"), _attribute("service.version", version)]
    scope = {"scope": {"name": "roampost"}, "logRecords": [record]}
    request = {"resourceLogs": [{"resource": {"attributes": resource}, "scopeLogs": [scope]}]}
    return json.dumps(request, separators=(",", ":")).encode("ascii")


def _attribute(key: str, value: str) -> dict[str, Any]:
    return {"key": key, "value": {"stringValue": value}}
