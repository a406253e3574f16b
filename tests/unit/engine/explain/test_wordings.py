"""What servers and mail programs say, in wordings written for these tests: the meaning, or one as acceptable."""

# ruff: noqa: E501 - one wording a line

import pytest

from assistant.engine.explain.explain import Rules, explain

# meaning | text | also acceptable
WORDINGS = """
relay_denied|550 Relaying is not allowed
relay_denied|550 You must be authenticated to relay|auth_required
relay_denied|530 SMTP authentication is required for relaying|auth_required
relay_denied|503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings|auth_required
relay_denied|550 5.7.1 Command rejected: relaying not permitted
relay_denied|551 This mail server requires authentication before sending mail from a locally hosted domain|auth_required
relay_denied|550 #5.7.1 relaying denied
relay_denied|454 4.7.1 <x@y.example>: Relay access denied
relay_denied|550 5.7.1 Relay access denied; please authenticate|auth_required
relay_denied|550 Sorry, this host is not permitted to relay mail to y.example
relay_denied|550 cannot relay to domain y.example
relay_denied|550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
relay_denied|554 Relay rejected for policy reasons.
relay_denied|550 This system is not configured to relay mail from your IP
relay_denied|550 5.7.1 Recipient not local: mail relaying refused
auth_required|550 5.7.1 Authentication required to send from this address|sender_not_allowed
auth_required|530 5.7.1 Authentication required
auth_required|550 SMTP authentication required: turn on "My server requires authentication"
auth_required|550 You have to enable SMTP authentication in your mail program
auth_required|530 Access denied. Please authenticate first.
auth_required|554 5.7.0 Your session is not authenticated
auth_required|550 Sender must be authenticated|sender_not_allowed
auth_required|503 5.5.4 Bad sequence of commands: AUTH first
auth_required|550 authentication required for submission
auth_failed|535 Authentication credentials invalid
auth_failed|535 5.7.0 Invalid login or password
auth_failed|535 Error: authentication failed, system busy
auth_failed|535 5.7.0 Authentication rejected
auth_failed|535-5.7.1 Please log in with your web browser and then try again. Learn more at
auth_failed|535 5.7.8 Error: Application password is required
auth_failed|535 Error: LOGIN FAIL, please use the authorization code to log in
auth_failed|504 5.7.4 Unrecognized authentication type
auth_failed|454 4.7.0 Temporary authentication failure: Connection lost to authentication server|temporary
auth_failed|535 5.7.3 Authentication unsuccessful
auth_failed|535 5.7.139 Authentication unsuccessful, the user credentials were incorrect
auth_failed|421 4.7.0 Too many failed login attempts. Account temporarily locked|rate_limited
auth_failed|The username or password was not accepted by the server
auth_failed|No supported authentication methods could be found
tls_required|530 Must issue a STARTTLS command first
tls_required|550 5.7.11 Encryption required
tls_required|454 4.7.0 Encryption required: you must use TLS
tls_required|530 #5.7.0 Must use TLS before authenticating
pop_before_smtp_required|550 You must authenticate with POP3 before sending mail
pop_before_smtp_required|530 You need to check your mail first (pop-before-smtp)
pop_before_smtp_required|553 authenticate by checking your incoming mail before sending
pop_before_smtp_required|550 5.7.1 Please receive your mail before sending
pop_before_smtp_required|550 Relaying denied. Check your mailbox for new messages first and resend
pop_before_smtp_required|451 please check mail with your POP client and then retry
network_not_authorised|550 5.7.1 You are not permitted to use this server from your current network
network_not_authorised|554 Access denied: your IP is outside of our address range|ip_reputation
network_not_authorised|550 This server only accepts mail from local users on the campus network
network_not_authorised|550 connection from 192.0.2.7 not allowed, use your own provider's mail server
network_not_authorised|571 Client host not on our network; use VPN
network_not_authorised|554 5.7.1 <dsl.example[192.0.2.7]>: Client host rejected: Access denied
ip_reputation|554 refused: your IP is listed at bl.example
ip_reputation|550 5.7.1 Service unavailable; client [192.0.2.7] blocked using Spamhaus
ip_reputation|554-gmx.example (mx01) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is black listed
ip_reputation|421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to user complaints
ip_reputation|550 5.7.1 [192.0.2.7] Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address|content_spam
ip_reputation|554 5.7.1 The sending IP has no reverse DNS
ip_reputation|550 Dynamic/residential IP addresses are not allowed to send mail to this server
ip_reputation|452 4.1.0 Requested action aborted: your host 192.0.2.7 has a poor reputation
ip_reputation|550-5.7.1 This IP is banned 550 contact abuse@example.org
ip_reputation|550 Inconsistent or no DNS PTR record for 192.0.2.7
ip_reputation|554 5.7.1 Helo command rejected: Host not found|other
ip_reputation|450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]
sender_not_allowed|550 5.7.1 Sender address does not match the authenticated user
sender_not_allowed|550 5.7.60 SMTP; Client does not have permissions to send as this sender
sender_not_allowed|553 5.7.1 Sender address rejected: not owned by user anna
sender_not_allowed|550 From address not allowed for this account
sender_not_allowed|550 Sender address is not allowed.
sender_not_allowed|501 5.7.1 you are not allowed to send mail with this From address
sender_not_allowed|550 5.7.0 From address is not one of your addresses
sender_not_allowed|554 5.2.252 SendAsDenied; user not allowed to send as boss@example.org
sender_not_allowed|553 Mail from must equal authorized user
sender_not_allowed|550 User anna is not authorised to send from header address bob@example.org
sender_not_allowed|554 5.7.1 Sender is not authorised to use this domain
sender_unknown|550 5.1.8 Sender domain not found
sender_unknown|553 5.1.8 Domain of sender address x@nowhere.example does not exist
sender_unknown|550 Sender domain has no MX or A record
sender_unknown|501 5.1.7 Invalid sender address
sender_unknown|550 could not verify the sender
sender_unknown|550 unrouteable sender address
recipient_unknown|550 Mailbox unavailable
recipient_unknown|550 5.1.1 The email account that you tried to reach does not exist
recipient_unknown|550 Requested action not taken: mailbox unavailable
recipient_unknown|554 delivery error: This user doesn't have a yahoo.example account
recipient_unknown|550 5.1.1 recipient rejected, address unknown
recipient_unknown|550 5.5.0 Requested action not taken: mailbox unavailable
recipient_unknown|511 sorry, no mailbox here by that name
recipient_unknown|550 Addressee unknown, relay=[192.0.2.7]
recipient_unknown|550 Empfänger existiert nicht
recipient_unknown|550 l'adresse n'existe pas
recipient_unknown|550 El buzón no existe
recipient_rejected|550 5.2.1 The email account that you tried to reach is disabled
recipient_rejected|550 5.7.1 You are not allowed to send to this distribution list
recipient_rejected|550 user has moved to new@example.org
recipient_rejected|550 Account suspended
recipient_rejected|550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to this recipient
recipient_rejected|550 Cuenta deshabilitada
dmarc_spf_dkim_fail|550 5.7.26 This mail is unauthenticated, which poses a security risk
dmarc_spf_dkim_fail|550 5.7.1 Email rejected per DMARC policy for example.org
dmarc_spf_dkim_fail|550 SPF check failed: 192.0.2.7 is not permitted to send for example.org
dmarc_spf_dkim_fail|550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification
dmarc_spf_dkim_fail|550 sender domain's policy forbids your server to send
content_spam|550 5.7.1 Message rejected due to content restrictions
content_spam|552 5.7.0 Our system detected an illegal attachment on your message
content_spam|550 High probability of spam
content_spam|571 Message refused: looks like spam
content_spam|554 5.7.1 Message contains virus
content_spam|554 DT:SPM mx,spam
content_spam|550 Mensaje rechazado por contener spam
mailbox_full|452 4.2.2 The email account that you tried to reach is over quota
mailbox_full|552 5.2.2 This mailbox has exceeded its storage limit
mailbox_full|550 Speicherplatz des Empfängers erschöpft
mailbox_full|552 Quota exceeded (mailbox for user is full)
mailbox_full|550 La boîte du destinataire est pleine
rate_limited|450 4.7.1 Error: too much mail from 192.0.2.7
rate_limited|421 4.7.0 Too many connections from your IP
rate_limited|550 5.4.5 Daily sending quota exceeded
rate_limited|452 4.5.3 Your message has too many recipients
rate_limited|554 5.7.1 You have exceeded the maximum number of messages per hour
rate_limited|451 4.7.1 Rate limit exceeded, slow down
rate_limited|550 User anna has exceeded its 24-hour sending limit. Messages to 500 recipients out of 500 allowed
rate_limited|450 Requested mail action not taken: user has sent too many mails today
temporary|450 4.7.1 Recipient address rejected: Policy restrictions; try later
temporary|451 4.7.1 Greylisting in action, please come back in 00:05:00
temporary|421 Service not available, closing transmission channel
temporary|451 Requested action aborted: local error in processing
temporary|450 4.2.1 mailbox temporarily unavailable
temporary|432 4.3.2 Please retry later
message_too_big|552 5.3.4 Message too big for system
message_too_big|523 the message size exceeds the limit of 20 MB
message_too_big|552 Message size exceeds maximum value
message_too_big|552 La taille du message dépasse la limite
connection_timeout|Connection timed out
connection_timeout|delivery temporarily suspended: connect to mx.example[192.0.2.5]:25: Connection timed out
connection_timeout|lost connection with mx.example while receiving the initial server greeting
connection_timeout|The server did not respond within 60 seconds
connection_timeout|connect to mx.example[192.0.2.5]:25: No route to host
connection_timeout|Zeitüberschreitung beim Verbinden mit dem Server
connection_refused|connect to mx.example[192.0.2.5]:25: Connection refused
connection_refused|Verbindung abgelehnt
connection_refused|Connexion refusée par le serveur
dns_failure|Host or domain name not found. Name service error for name=nowhere.example type=A: Host not found
dns_failure|550 5.1.2 <x@nowhere.example>: Recipient address rejected: Domain not found
dns_failure|getaddrinfo ENOTFOUND smtp.nowhere.example
dns_failure|Der Server smtp.nowhere.example wurde nicht gefunden
dns_failure|Impossibile risolvere il nome del server
dns_failure|5.4.4 (unable to route: no mail hosts for domain)
tls_failure|TLS handshake failed
tls_failure|Untrusted TLS certificate for smtp.example.org
tls_failure|the server's certificate has expired
tls_failure|El certificado del servidor no es válido
tls_failure|SSL peer certificate or SSH remote key was not OK
tls_failure|Cannot start TLS: handshake failure
other|554 5.4.6 Hop count exceeded - possible mail loop
other|500 5.5.1 Command unrecognized
other|501 5.5.4 Syntax error in parameters
other|550 5.6.0 Lone CR or LF in message body
"""


@pytest.mark.parametrize("line", WORDINGS.strip().splitlines())
def test_a_wording(rules: Rules, line: str) -> None:
    meaning, text, *also = line.split("|")
    assert explain(text, rules).category in (meaning, *also)
