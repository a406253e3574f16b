"""What a From domain asks receivers to do with mail that fails DMARC: by RFC 9989's walk up the tree, and the old way.

Receivers differ: those of RFC 9989 find the organisational domain by walking up the DNS, those of RFC 7489 by the
public suffix list, and they know neither ``np`` nor ``t`` nor ``psd``. Both ways are gone, and the worse one counts.
``pct`` is read by neither: RFC 9989 appendix A.6 removed it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from assistant.engine.domains import Registrable
from assistant.engine.forecast.inquiry import Inquiry, unanswered
from assistant.model.observation import DnsLookup, Failure, RecordType

_MOST_LABELS = 7
_VERSION = re.compile(r"[vV][ \t]*=[ \t]*DMARC1[ \t]*(;|$)")  # the tag's value is case-sensitive (section 4.8)
_TAG = re.compile(r"([A-Za-z][A-Za-z0-9_]*)[ \t]*=[ \t]*(.*)")


class Policy(StrEnum):
    """What a domain asks for, mildest first (RFC 9989 section 4.7, tags ``p``, ``sp``, ``np``)."""

    NONE = "none"
    QUARANTINE = "quarantine"
    REJECT = "reject"

    @property
    def one_milder(self) -> "Policy":
        """The policy a test run (``t=y``) lowers this one to."""
        return Policy.QUARANTINE if self is Policy.REJECT else Policy.NONE


_BY_SEVERITY: tuple[Policy | None, ...] = (None, *Policy)


@dataclass(frozen=True, slots=True, kw_only=True)
class DmarcRecord:
    """One policy record.

    Attributes:
        policy: ``p``.
        subdomains: ``sp``, None where it is as ``p``.
        nonexistent: ``np``, None where it is as ``sp``.
        suffix: ``psd``: True for ``y``, False for ``n``, None where it does not say.
        testing: ``t=y``.
        strict_spf: ``aspf=s``.
        strict_dkim: ``adkim=s``.
    """

    policy: Policy
    subdomains: Policy | None = None
    nonexistent: Policy | None = None
    suffix: bool | None = None
    testing: bool = False
    strict_spf: bool = False
    strict_dkim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DmarcPolicy:
    """What was found for a domain.

    Attributes:
        domain: the From domain.
        policy: what receivers are asked to do, None where no record says.
        organisational: the organisational domain.
        strict_spf: only the very same domain aligns by SPF.
        strict_dkim: only the very same domain aligns by DKIM.
    """

    domain: str
    policy: Policy | None
    organisational: str
    strict_spf: bool = False
    strict_dkim: bool = False

    def aligns(self, other: str, *, strict: bool) -> bool:
        """Tell whether a domain that SPF or DKIM vouches for is aligned with the From domain (section 4.4)."""
        if other == self.domain:
            return True
        return not strict and (other == self.organisational or other.endswith(f".{self.organisational}"))


def parse(text: str) -> DmarcRecord | None:
    """Read one TXT record; None when it is no policy record, or one to be ignored (RFC 9989 sections 4.7, 4.10.1)."""
    if not _VERSION.match(text):
        return None
    tags: dict[str, str] = {}
    for part in text.split(";")[1:]:
        found = _TAG.fullmatch(part.strip())
        if found is None:
            continue
        name = found[1].lower()
        if name in tags:
            return None  # RFC 6376 section 3.2: a tag given twice spoils the whole list
        tags[name] = found[2].strip()
    policies: dict[str, Policy | None] = {}
    for name in ("p", "sp", "np"):
        try:
            policies[name] = Policy(tags[name].lower()) if name in tags else None
        except ValueError:
            return _monitoring(tags)
    if policies["p"] is None:
        return _monitoring(tags)
    return DmarcRecord(
        policy=policies["p"],
        subdomains=policies["sp"],
        nonexistent=policies["np"],
        suffix={"y": True, "n": False}.get(tags.get("psd", "u").lower()),
        testing=tags.get("t", "n").lower() == "y",
        strict_spf=tags.get("aspf", "r").lower() == "s",
        strict_dkim=tags.get("adkim", "r").lower() == "s",
    )


def _monitoring(tags: dict[str, str]) -> DmarcRecord | None:
    """Return what a record without a valid policy stands for: ``p=none`` where it wants reports, else nothing."""
    return DmarcRecord(policy=Policy.NONE) if ":" in tags.get("rua", "") else None


def walk(domain: str) -> tuple[str, ...]:
    """Return the domains whose ``_dmarc`` name is asked for, in order: eight at most (RFC 9989 section 4.10)."""
    labels = domain.split(".")
    above = [labels[start:] for start in range(max(1, len(labels) - _MOST_LABELS), len(labels))]
    return tuple(".".join(one) for one in (labels, *above))


def policy_of(domain: str, registrable: Registrable, inquiry: Inquiry) -> DmarcPolicy | None:
    """Return the worse of what both ways find; None while look-ups are wanting or went unanswered.

    Where one way is not to be told and the other asks for the worst, the worst is known all the same.

    Args:
        domain: the From domain, in A-labels.
        registrable: the public suffix list.
        inquiry: the answers.
    """
    found = [by_tree_walk(domain, registrable, inquiry), by_suffix_list(domain, registrable, inquiry)]
    known = [one for one in found if one is not None]
    if not known:
        return None
    worse = max(known, key=lambda one: _BY_SEVERITY.index(one.policy))
    return worse if len(known) == len(found) or worse.policy is Policy.REJECT else None


def _record(domain: str, inquiry: Inquiry) -> DmarcRecord | DnsLookup | None:
    """Return a domain's policy record; None where it has none; the look-up itself where nobody answered."""
    seen = inquiry.ask(f"_dmarc.{domain}", RecordType.TXT)
    if seen is None:
        return None
    if unanswered(seen):
        return seen
    candidates = [one for one in seen.answers if _VERSION.match(one)]
    return parse(candidates[0]) if len(candidates) == 1 else None  # several: all are discarded


def by_tree_walk(domain: str, registrable: Registrable, inquiry: Inquiry) -> DmarcPolicy | None:
    """Return what a receiver of RFC 9989 finds (sections 4.10, 4.10.1, 4.10.2); None where that cannot be told."""
    start, *above = walk(domain)
    if inquiry.ask_all([(f"_dmarc.{start}", RecordType.TXT)]) is None:
        return None
    own = _record(start, inquiry)
    if isinstance(own, DnsLookup):
        return None
    if own is not None:
        return DmarcPolicy(
            domain=domain,
            policy=own.policy.one_milder if own.testing else own.policy,
            # Nothing above is asked for where the policy is known: the list says the organisation well enough.
            organisational=domain if own.suffix is False else registrable(domain) or domain,
            strict_spf=own.strict_spf,
            strict_dkim=own.strict_dkim,
        )
    if inquiry.ask_all([(f"_dmarc.{one}", RecordType.TXT) for one in above]) is None:
        return None
    found: list[tuple[str, DmarcRecord]] = []
    for name in above:
        record = _record(name, inquiry)
        if isinstance(record, DnsLookup):
            return None
        if record is not None:
            found.append((name, record))
            if record.suffix is not None:
                break
    return _inherited(domain, found, inquiry)


def _inherited(domain: str, found: list[tuple[str, DmarcRecord]], inquiry: Inquiry) -> DmarcPolicy | None:
    """Return the policy of a domain without a record of its own, from the records above it, longest name first."""
    if not found:
        return DmarcPolicy(domain=domain, policy=None, organisational=domain)
    last, record = found[-1]
    if record.suffix is True:
        organisational = ".".join(domain.split(".")[-last.count(".") - 2 :])
        # The organisational domain's record before the public suffix's.
        record = next((one for name, one in found if name == organisational), record)
    else:
        organisational = last
    policy = _below(record, domain, inquiry)
    if policy is None:
        return None
    return DmarcPolicy(
        domain=domain,
        policy=policy.one_milder if record.testing else policy,
        organisational=organisational,
        strict_spf=record.strict_spf,
        strict_dkim=record.strict_dkim,
    )


def _below(record: DmarcRecord, domain: str, inquiry: Inquiry) -> Policy | None:
    """Return what a record above a domain asks for it; None where it turns on whether the domain exists."""
    existing = record.subdomains or record.policy
    if record.nonexistent is None or record.nonexistent is existing:
        return existing
    exists = _exists(domain, inquiry)
    if exists is None:
        return None
    return existing if exists else record.nonexistent


def _exists(domain: str, inquiry: Inquiry) -> bool | None:
    """Tell whether a domain has addresses or MX records (RFC 9989 section 3.2, non-existent domains)."""
    seen = inquiry.ask_all([(domain, record) for record in (RecordType.A, RecordType.AAAA, RecordType.MX)])
    if seen is None:
        return None
    # A null MX gives no host, yet is a record.
    if any(one.answers or one.failure is None for one in seen):
        return True
    return None if any(one.failure not in {Failure.DNS_NXDOMAIN, Failure.DNS_NO_DATA} for one in seen) else False


def by_suffix_list(domain: str, registrable: Registrable, inquiry: Inquiry) -> DmarcPolicy | None:
    """Return what a receiver of RFC 7489 (section 6.6.3) finds; None where that cannot be told."""
    organisational = registrable(domain) or domain
    reading: list[tuple[str, Callable[[DmarcRecord], Policy]]] = [(domain, lambda one: one.policy)]
    if organisational != domain:
        reading.append((organisational, lambda one: one.subdomains or one.policy))
    for name, policy in reading:
        if inquiry.ask_all([(f"_dmarc.{name}", RecordType.TXT)]) is None:
            return None
        record = _record(name, inquiry)
        if isinstance(record, DnsLookup):
            return None
        if record is not None:
            return DmarcPolicy(
                domain=domain,
                policy=policy(record),
                organisational=organisational,
                strict_spf=record.strict_spf,
                strict_dkim=record.strict_dkim,
            )
    return DmarcPolicy(domain=domain, policy=None, organisational=organisational)
