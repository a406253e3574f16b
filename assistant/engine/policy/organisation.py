"""What the organisation itself says to its people: its words on a verdict, whom to ask, where a report goes."""

from collections.abc import Iterable

from assistant.engine.documents import NOT_HERE_AND_NOW
from assistant.model.finding import Forbidden, Remedy, RemedyKind, Restriction
from assistant.model.organisation import Helpdesk, OAuthClient
from assistant.model.policy import Policy, is_collector
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


def text_on(policy: Policy, restriction: Restriction) -> Sentence | None:
    """Return what the organisation adds to a verdict, None where it says nothing of that."""
    return dict(policy.texts).get(restriction)


def helpdesk_for(
    policy: Policy, restriction: Restriction, ways: Iterable[Remedy], forbidden: Iterable[Forbidden]
) -> Helpdesk | None:
    """Return who helps, where the user has to ask: the provider, for a way that is forbidden, or for want of any way.

    None as well where the organisation names nobody, and where nobody is reached by what it names.
    """
    kinds = {one.kind for one in ways}
    lost = restriction is not Restriction.NONE and kinds <= NOT_HERE_AND_NOW
    if not (RemedyKind.ASK_PROVIDER in kinds or lost or any(forbidden)):
        return None
    return _said(policy)


def client_for(policy: Policy, domains: Iterable[str]) -> OAuthClient | None:
    """Return the organisation's OAuth 2.0 client for the first of some domains that it has one for.

    Args:
        policy: says which there are.
        domains: the address's own, then those of the servers' names, in small letters.
    """
    for domain in domains:
        for one in policy.oauth_clients:
            if one.domain == domain:
                return one
    return None


def with_helpdesk(policy: Policy, because: Sentence) -> Sentence:
    """Add to a refusal whom to ask about it."""
    who = _said(policy)
    if who is None:
        return because
    return Sentence(
        template="{because} {helpdesk}", params=(("because", because), ("helpdesk", named(who))), context=""
    )


def named(who: Helpdesk) -> Sentence:
    """Say in one line who helps."""
    ways = ", ".join(who.ways)
    if who.text is None:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Your organisation’s helpdesk: {ways}"), ways=ways)
    if not ways:
        return who.text
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Your organisation’s helpdesk: {ways}. {text}"), ways=ways, text=who.text
    )


def where_to_send_reports(policy: Policy) -> Sentence | None:
    """Say where a report is to be handed in, None where the organisation does not say.

    It is told beside a report and never in it: there, names and addresses are replaced.
    """
    named_for_it = policy.report_to
    if named_for_it is not None and not is_collector(named_for_it):
        return _send_it_to(named_for_it)
    who = policy.helpdesk
    if who is None:
        return None
    if who.address is not None:
        return _send_it_to(who.address)
    return named(who) if _said(policy) is not None else None


def _send_it_to(where: str) -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "Send it to {where}."), where=where)


def _said(policy: Policy) -> Helpdesk | None:
    who = policy.helpdesk
    """Return who helps, None where nobody is named or no way leads there."""
    return who if who is not None and (who.ways or who.text is not None) else None
