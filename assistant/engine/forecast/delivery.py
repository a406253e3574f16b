"""What becomes of mail that goes out through another operator's server: SPF, DKIM and DMARC put together.

A visited server has no key of the From domain's, so nothing it signs aligns (RFC 9989 section 4.4.1): only SPF can.
The reverse-path is taken to be the From address, as mail programs send it.
"""

from dataclasses import dataclass, replace

from assistant.engine.case import Case
from assistant.engine.domains import domain_of, operator_of
from assistant.engine.forecast.dmarc import Policy, policy_of
from assistant.engine.forecast.inquiry import Inquiry, Question, a_label, unanswered
from assistant.engine.forecast.outgoing import outgoing_of
from assistant.engine.forecast.spf import SpfResult, evaluate, worst
from assistant.engine.reading import Reading
from assistant.model.finding import Delivery, Risk
from assistant.model.observation import RecordType
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_ENFORCED = frozenset({Policy.QUARANTINE, Policy.REJECT})
_UNKNOWN = frozenset({SpfResult.TEMPERROR})
_COUNTS_AGAINST = frozenset({SpfResult.FAIL, SpfResult.SOFTFAIL, SpfResult.PERMERROR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What is to be expected.

    Attributes:
        delivery: in the contract's words.
        because: the fact that decides.
        risks: of those that SPF and DMARC bring.
        breaks_dmarc: the From domain asks receivers to put such mail aside or refuse it, or may do so for all that
            could be found out: never the first way out, never carried out without the user's own hand.
        missing: look-ups that would tell more.
        seen: ids of the look-ups that decide.
    """

    delivery: Delivery
    because: Sentence
    risks: tuple[Risk, ...] = ()
    breaks_dmarc: bool = False
    missing: tuple[Question, ...] = ()
    seen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spf:
    """SPF over all probable addresses: the worst result; `certain` when all agree."""

    result: SpfResult | None
    certain: bool = True


def at_home(sender: str, host: str) -> Forecast:
    """Return the forecast for a From domain's own server: it signs, and SPF names it."""
    return Forecast(
        delivery=Delivery.SHOULD_ARRIVE,
        because=sentence(
            QT_TRANSLATE_NOOP("Roampost", "{host} is a server by which mail from @{domain} goes out anyway."),
            host=host,
            domain=domain_of(sender),
        ),
    )


def forecast(case: Case, reading: Reading, sender: str, host: str) -> Forecast:
    """Weigh sending as ``sender`` through ``host``, which the mail program does not use for it."""
    domain, operator = a_label(domain_of(sender)), operator_of(host, case.registrable)
    inquiry = Inquiry(reading.evidence.lookups())
    policy = policy_of(domain, case.registrable, inquiry)
    if operator is not None and operator == operator_of(domain, case.registrable):
        # The operator signs as itself, which is not aligned with a name below it where the record is strict.
        if policy is None or policy.policy is None or policy.aligns(operator, strict=policy.strict_dkim):
            return replace(at_home(sender, host), missing=tuple(inquiry.missing))
    elif operator in case.provider_operators() and sender.lower() == case.account.address.lower():
        return at_home(sender, host)
    spf = _spf(case, reading, f"{sender.rpartition('@')[0]}@{domain}", host, inquiry)
    aligned = spf.result is SpfResult.PASS and (policy is None or policy.aligns(domain, strict=policy.strict_spf))
    breaks = not aligned and (policy is None or policy.policy in _ENFORCED)
    risks: list[Risk] = []
    if spf.result is None or spf.result in _UNKNOWN | _COUNTS_AGAINST:
        risks.append(Risk.SPF_FAIL)
    if breaks:
        risks.append(Risk.DMARC_FAIL)
    asked = None if policy is None else policy.policy or Policy.NONE
    delivery, because = _weigh(domain_of(sender), host, asked, spf)
    return Forecast(
        delivery=delivery,
        because=because,
        risks=tuple(risks),
        breaks_dmarc=breaks,
        missing=tuple(inquiry.missing),
        seen=tuple(inquiry.read),
    )


def _spf(case: Case, reading: Reading, sender: str, host: str, inquiry: Inquiry) -> _Spf:
    domain = domain_of(sender)
    record = inquiry.ask(domain, RecordType.TXT)
    if record is not None and not unanswered(record) and not _publishes_spf(record.answers):
        return _Spf(result=SpfResult.NONE)
    reached = tuple(
        address for one in reading.evidence.lookups(name=host, record=RecordType.ADDRESS) for address in one.answers
    )
    # Where a server sits says only from where it sends: what decided is the sender's own records.
    where = Inquiry(reading.evidence.lookups())
    addresses = outgoing_of(host, reached, case.public_address, case.registrable, where)
    inquiry.missing.update(where.missing)
    if record is None or not addresses:
        return _Spf(result=None)
    results = [evaluate(inquiry, address=one, sender=sender, helo=host) for one in addresses]
    known = [one for one in results if one is not None]
    if len(known) < len(results):
        return _Spf(result=None)
    return _Spf(result=worst(known), certain=len(set(known)) == 1)


def _publishes_spf(texts: tuple[str, ...]) -> bool:
    return any(one.lower() == "v=spf1" or one[:7].lower() == "v=spf1 " for one in texts)


def _weigh(domain: str, host: str, asked: Policy | None, spf: _Spf) -> tuple[Delivery, Sentence]:
    """Return what is to be expected, and the sentence that says why."""
    if spf.result is SpfResult.PASS:
        return Delivery.SHOULD_ARRIVE, _say(_PASS, domain, host)
    if spf.result is None or spf.result in _UNKNOWN:
        if asked in _ENFORCED:
            return Delivery.UNKNOWN, _say(_MAY_NOT_BE_ALLOWED, domain, host)
        return Delivery.UNKNOWN, _say(_NOT_TOLD, domain, host)
    if asked is None:
        return Delivery.UNKNOWN, _say(_POLICY_NOT_TOLD, domain, host)
    if asked is Policy.NONE:
        because = _say(_WITHOUT_POLICY.get(spf.result, _NOT_NAMED), domain, host)
        delivery = Delivery.MAY_LAND_IN_JUNK
    else:
        because = _say(_REFUSED if asked is Policy.REJECT else _PUT_ASIDE, domain, host)
        delivery = Delivery.DO_NOT
    if not spf.certain:
        because = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "{reason} This is inferred: from which of its addresses {host} sends on is not known."
            ),
            reason=because,
            host=host,
        )
    return delivery, because


def _say(template: str, domain: str, host: str) -> Sentence:
    values = {"domain": domain, "host": host}
    return sentence(template, **{name: value for name, value in values.items() if "{" + name + "}" in template})


_PASS = QT_TRANSLATE_NOOP("Roampost", "@{domain} names {host} among the servers that may send for it (SPF).")
_REFUSED = QT_TRANSLATE_NOOP(
    "Roampost",
    "@{domain} asks everybody to refuse mail in its name that comes from other servers (DMARC), and {host} is none "
    "of its own.",
)
_PUT_ASIDE = QT_TRANSLATE_NOOP(
    "Roampost",
    "@{domain} asks everybody to put mail in its name that comes from other servers into junk (DMARC), and {host} is "
    "none of its own.",
)
_NOT_NAMED = QT_TRANSLATE_NOOP(
    "Roampost",
    "Messages from @{domain} sent through {host} may land in junk, because @{domain} does not name it among its "
    "servers (SPF), and it cannot sign for @{domain} (DKIM).",
)
_WITHOUT_POLICY = {
    SpfResult.FAIL: QT_TRANSLATE_NOOP(
        "Roampost",
        "Messages from @{domain} sent through {host} may land in junk, and some servers refuse them, because @{domain} "
        "says that other servers than its own may not send for it (SPF).",
    ),
    SpfResult.SOFTFAIL: QT_TRANSLATE_NOOP(
        "Roampost",
        "Messages from @{domain} sent through {host} may land in junk, because @{domain} says that other servers than "
        "its own should not send for it (SPF).",
    ),
    SpfResult.PERMERROR: QT_TRANSLATE_NOOP(
        "Roampost",
        "Messages from @{domain} sent through {host} may land in junk, because what @{domain} says about its servers "
        "has a fault (SPF), and {host} cannot sign for it (DKIM).",
    ),
}
_MAY_NOT_BE_ALLOWED = QT_TRANSLATE_NOOP(
    "Roampost",
    "@{domain} asks everybody to put aside or refuse mail in its name that comes from other servers (DMARC), and "
    "whether {host} counts as one of its own could not be found out from here.",
)
_NOT_TOLD = QT_TRANSLATE_NOOP(
    "Roampost", "Whether {host} may send for @{domain} (SPF) could not be found out from here."
)
_POLICY_NOT_TOLD = QT_TRANSLATE_NOOP(
    "Roampost",
    "What @{domain} asks others to do with mail sent through {host} (DMARC) could not be found out from here.",
)
