"""Returned messages in the forms of a dozen mail systems: what each means, whom it was for; and what is no report.

The reports were written for these tests after the forms that the systems use. The returned message inside says other
things than the report, to mislead.
"""

import pytest

from assistant.engine.explain.explain import Category, Rules, Source, explain_message
from tests.support.reports import FORMS, NO_REPORTS, SPECIAL

REPLIES = {
    "relay_denied": "554 5.7.1 <bob@dest.example>: Relay access denied",
    "recipient_unknown": "550 5.1.1 <bob@dest.example>: Recipient address rejected: User unknown",
    "mailbox_full": "552 5.2.2 Mailbox full",
    "ip_reputation": "554 5.7.1 Service unavailable; Client host [192.0.2.4] blocked using zen.example",
    "dmarc_spf_dkim_fail": "550 5.7.26 Unauthenticated mail from a.example is refused by its DMARC policy",
    "content_spam": "554 5.7.1 Message rejected as spam",
    "message_too_big": "552 5.3.4 Message size exceeds fixed limit",
    "rate_limited": "452 4.5.3 Error: too many recipients",
    "sender_not_allowed": "553 5.7.1 <kim@a.example>: Sender address rejected: not owned by user joe",
    "auth_required": "530 5.7.0 Authentication required",
    "recipient_rejected": "550 5.2.1 This mailbox has been disabled",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("meaning", REPLIES)
def test_a_report(rules: Rules, form: str, meaning: str) -> None:
    explained = explain_message(FORMS[form](REPLIES[meaning]), rules)
    assert explained.category == meaning
    assert explained.source is Source.DSN
    assert explained.fields.rejected == "bob@dest.example"


@pytest.mark.parametrize("name", SPECIAL)
def test_a_report_without_a_reply(rules: Rules, name: str) -> None:
    assert explain_message(SPECIAL[name], rules).category == name.partition(":")[0]


@pytest.mark.parametrize("name", NO_REPORTS)
def test_what_is_no_report(rules: Rules, name: str) -> None:
    assert explain_message(NO_REPORTS[name], rules).category is Category.NOT_BOUNCE
