"""What was done when, and for how long? A run as bars, connection by connection, as a browser shows a page. No Qt."""

from collections.abc import Iterable, Sequence

from assistant.model.net import Endpoint
from assistant.model.observation import DnsLookup, Exchange, HttpGet, Observation, TcpConnect, TlsHandshake
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.ui import evidence, wording
from assistant.ui.picture import TimelineRow, TimelineView
from assistant.ui.views import Tone

_SLACK_S = 0.05
"""How much later than its connection's first step an attempt may have ended: two clocks' readings apart."""
_Group = tuple[Sentence, list[Observation]]


def timeline(seen: Iterable[Observation], account: str) -> TimelineView:
    """Lay a run out in time.

    Args:
        seen: in any order.
        account: the account's label; what was done for the network as a whole is left in.

    Returns:
        Groups in the order in which they began, each step below its connection. A connection's attempt is found by
        its endpoint and time, since it has no number before it stands.
    """
    own = sorted((one for one in seen if one.account in ("", account)), key=lambda one: (one.started_s, one.id))
    groups = [group for group in _groups(own) if group[1]]
    groups.sort(key=lambda group: (group[1][0].started_s, group[1][0].id))
    rows = tuple(row for group in groups for row in _rows(group))
    return TimelineView(rows=rows, whole_s=max((one.ended_s for one in own), default=0.0))


def _groups(own: Sequence[Observation]) -> Iterable[_Group]:
    lookups: list[Observation] = [one for one in own if isinstance(one, DnsLookup)]
    yield sentence(QT_TRANSLATE_NOOP("Roampost", "Looking up names")), lookups
    pages: list[Observation] = [one for one in own if isinstance(one, HttpGet)]
    yield sentence(QT_TRANSLATE_NOOP("Roampost", "Asking for web pages")), pages
    attempts = [one for one in own if isinstance(one, TcpConnect)]
    talks: dict[int, list[Exchange | TlsHandshake]] = {}
    for one in own:
        if isinstance(one, Exchange | TlsHandshake):
            talks.setdefault(one.connection, []).append(one)
    for talk in talks.values():
        made = _attempt_of(talk[0], attempts)
        if made is not None:
            attempts.remove(made)
        yield _where(talk[0].endpoint), [*([made] if made is not None else []), *talk]
    alone: dict[tuple[str, int], list[TcpConnect]] = {}
    for attempt in attempts:
        alone.setdefault((attempt.endpoint.host, attempt.endpoint.port), []).append(attempt)
    for these in alone.values():
        yield _where(these[0].endpoint), [*these]


def _attempt_of(first: Exchange | TlsHandshake, attempts: Sequence[TcpConnect]) -> TcpConnect | None:
    """Find the attempt that a connection came of: the last that had succeeded when the talking began."""
    fitting = [
        one
        for one in attempts
        if one.failure is None
        and not one.pending
        and one.hop_limit is None
        and (one.endpoint.host, one.endpoint.port) == (first.endpoint.host, first.endpoint.port)
        and one.ended_s <= first.started_s + _SLACK_S
    ]
    return max(fitting, key=lambda one: one.ended_s, default=None)


def _where(endpoint: Endpoint) -> Sentence:
    return wording.plain(f"{endpoint.host}:{endpoint.port}")


def _rows(group: _Group) -> Iterable[TimelineRow]:
    title, steps = group
    began = steps[0].started_s
    yield TimelineRow(head=True, what=title, started_s=began, seconds=max(one.ended_s for one in steps) - began)
    for one in steps:
        said = evidence.row(one)
        what = said.what
        if isinstance(one, DnsLookup | HttpGet):
            what = sentence(QT_TRANSLATE_NOOP("Roampost", "{what}: {came}"), what=what, came=said.where)
        if said.tone is Tone.BAD:
            what = sentence(QT_TRANSLATE_NOOP("Roampost", "{what}: {came}"), what=what, came=said.came)
        yield TimelineRow(
            head=False, what=what, started_s=one.started_s, seconds=one.elapsed_s, bad=said.tone is Tone.BAD
        )
