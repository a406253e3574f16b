"""The explanation of replies and dialogs, on texts written for these tests."""

import pytest

from assistant.engine.explain.explain import Category, Rules, Source, classify_reply, explain, explain_document
from assistant.engine.explain.replies import reply_of

# What real servers answered to a foreign recipient from outside, and what is easily taken for it.
REPLIES = [
    ("554 5.7.1 <carlo@adatum.com>: Relay access denied", Category.RELAY_DENIED),
    ("550 5.7.1 <carlo@adatum.com>... Relaying denied", Category.RELAY_DENIED),
    ("550 5.7.1 <carlo@adatum.com>... Relaying denied. Proper authentication required.", Category.RELAY_DENIED),
    ("550 relay not permitted", Category.RELAY_DENIED),
    ("513 Relaying denied.", Category.RELAY_DENIED),
    ("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", Category.RELAY_DENIED),
    ("550 5.7.1 Unable to relay for carlo@adatum.com", Category.RELAY_DENIED),
    ("550 5.7.64 TenantAttribution; Relay Access Denied", Category.RELAY_DENIED),
    ("554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example", Category.IP_REPUTATION),
    ("554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied", Category.NETWORK_NOT_AUTHORISED),
    ("553 5.7.1 <kim@proseware.com>: Sender address rejected: not logged in", Category.SENDER_NOT_ALLOWED),
    ("553 5.7.1 <kim@proseware.com>: Sender address rejected: not owned by user kim", Category.SENDER_NOT_ALLOWED),
    ("550 5.7.23 Message rejected due to: SPF fail - not authorized", Category.DMARC_SPF_DKIM_FAIL),
    ("550 5.7.1 rejected by DMARC policy for proseware.com", Category.DMARC_SPF_DKIM_FAIL),
    ("450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted", Category.TEMPORARY),
    ("530 5.7.0 Must issue a STARTTLS command first", Category.TLS_REQUIRED),
    ("530 5.7.0 Authentication required", Category.AUTH_REQUIRED),
    ("535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", Category.AUTH_FAILED),
    ("550 mf-505: Sender Policy - Relay denied", Category.SENDER_NOT_ALLOWED),
    ("550 5.7.1 Relaying denied: you must check for new mail before sending", Category.POP_BEFORE_SMTP_REQUIRED),
    ("550 5.1.1 <bob@x.example>: Recipient address rejected: User unknown", Category.RECIPIENT_UNKNOWN),
]


@pytest.mark.parametrize(("text", "category"), REPLIES)
def test_a_servers_reply(rules: Rules, text: str, category: Category) -> None:
    reply = reply_of(text)
    assert reply is not None
    meaning, confidence = classify_reply(reply, rules)
    assert meaning is category
    assert confidence >= 0.5
    explained = explain(text, rules)
    assert (explained.category, explained.source) == (category, Source.REPLY)
    assert explained.reply is not None
    assert explained.reply.code == int(text[:3])


def test_the_first_dialog_of_the_seed(rules: Rules) -> None:
    text = (
        "Impossibile inviare il messaggio perché uno dei destinatari è stato rifiutato dal server. L'indirizzo di posta "
        "elettronica rifiutato era \" <someone@example.com>\". Oggetto: '<test>', Account: '<Test>', Server: "
        "'<smtp.example.com>', Protocollo: SMTP, Risposta server: '550 <someone@example.com>... Inoltro negato', porta: "
        "25, sicuro (SSL): No, errore del server: 550, numero di errore: 0x800CCC79"
    )
    document = explain_document(explain(text, rules), lambda s: s.template)
    assert document["category"] == "relay_denied"
    assert document["confidence"] > 0.8
    assert document["reply"] == {
        "code": 550, "enhanced": None, "text": "<someone@example.com>... Inoltro negato",
    }
    assert document["fields"] == {
        "rejected": "someone@example.com", "subject": "test", "account": "Test", "server": "smtp.example.com",
        "protocol": "SMTP", "port": 25, "secure": False, "server_error": 550, "error_number": "0x800CCC79",
    }
    assert document["source"] == "outlook-dialog"
    assert document["language"] == "it"


def test_the_second_dialog_of_the_seed_with_its_broken_address(rules: Rules) -> None:
    text = (
        "\"Impossibile inviare il messaggio perché uno dei destinatari è stato rifiutato dal server. L'indirizzo di "
        "posta elettronica rifiutato era \"<'indirizzo e-mail>\". Soggetto '<test>', Account: '<Test>', Server: "
        "'<smtp.example.com>', Protocol: SMTP, Server Response: '553 sorry, that domain is't in my list of allowed "
        "rcpthosts (#5.7.1)', Port: 25, Secure(SSL): No, Server Error: 553, Error Number: 0x800CCC79.\""
    )
    explained = explain(text, rules)
    assert explained.category is Category.RELAY_DENIED
    assert explained.reply is not None
    assert str(explained.reply.enhanced) == "5.7.1"
    assert explained.reply.text == "sorry, that domain is't in my list of allowed rcpthosts (#5.7.1)"
    fields = explained.fields
    assert (fields.rejected, fields.subject, fields.account) == (None, "test", "Test")
    assert (fields.server, fields.port, fields.secure) == ("smtp.example.com", 25, False)


def test_what_is_not_recognised_says_so(rules: Rules) -> None:
    explained = explain("Lorem ipsum dolor sit amet", rules)
    assert explained.category is Category.OTHER
    assert explained.confidence < 0.5
