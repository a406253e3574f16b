"""The process behind `truth`: asks real servers by smtplib and poplib what a mail program would ask, and says so.

Reads one question as JSON from standard input, writes one answer as JSON. Standard library only, no line shared
with the product. Stops after RCPT: no message is sent.
"""

import base64
import json
import poplib
import smtplib
import socket
import ssl
import sys
from typing import Any

TIMEOUT_S = 3.0


def _answer(outcome: str, step: str, code: int = 0, text: str = "") -> dict[str, Any]:
    return {"outcome": outcome, "step": step, "code": code, "text": text}


def _reply(step: str, code: int, text: bytes) -> dict[str, Any]:
    outcome = "accepted" if 200 <= code < 400 else "refused"
    return _answer(outcome, step, code, text.decode("utf-8", "replace"))


def pop_login(question: dict[str, Any]) -> dict[str, Any]:
    """Log in to POP3 and leave."""
    context = ssl.create_default_context()
    if question["security"] == "tls":
        pop: poplib.POP3 = poplib.POP3_SSL(question["host"], question["port"], timeout=TIMEOUT_S, context=context)
    else:
        pop = poplib.POP3(question["host"], question["port"], timeout=TIMEOUT_S)
        if question["security"] == "starttls":
            pop.stls(context)
    try:
        pop.user(question["username"])
        pop.pass_(question["password"])
    except poplib.error_proto as error:
        return _answer("refused", "pop-login", 0, str(error))
    finally:
        pop.close()
    return _answer("accepted", "pop-login")


def submission(question: dict[str, Any]) -> dict[str, Any]:
    """Say what happens to each recipient with these settings."""
    context = ssl.create_default_context()
    if question["security"] == "tls":
        smtp: smtplib.SMTP = smtplib.SMTP_SSL(
            question["host"], question["port"], "[127.0.0.1]", timeout=TIMEOUT_S, context=context
        )
    else:
        smtp = smtplib.SMTP(question["host"], question["port"], "[127.0.0.1]", timeout=TIMEOUT_S)
    with smtp:
        smtp.ehlo()
        if question["security"] == "starttls":
            smtp.starttls(context=context)
            smtp.ehlo()
        if question["username"] is not None:
            # smtplib's own login cannot say a password outside ASCII; RFC 4616 says UTF-8.
            secret = f"\0{question['username']}\0{question['password']}".encode()
            signed_in = _reply("auth", *smtp.docmd("AUTH", f"PLAIN {base64.b64encode(secret).decode()}"))
            if signed_in["outcome"] != "accepted":
                return signed_in
        recipients = {}
        code, text = smtp.mail(question["sender"])
        mail = _reply("mail", code, text)
        for recipient in question["recipients"]:
            if mail["outcome"] == "accepted":
                recipients[recipient] = _reply("rcpt", *smtp.rcpt(recipient))
            else:
                recipients[recipient] = mail
        smtp.rset()
        return {**_answer("answered", "rcpt"), "recipients": recipients}


def ask(question: dict[str, Any]) -> dict[str, Any]:
    """Answer a question, network faults included."""
    pop = question.get("pop")
    step = "pop-connect"
    try:
        if pop is not None:
            answer = pop_login(pop)
            if answer["outcome"] != "accepted":
                return answer
        step = "connect"
        return submission(question)
    except socket.gaierror as error:
        return _answer("no-name", step, text=str(error))
    except ssl.SSLCertVerificationError as error:
        return _answer("untrusted", "tls", error.verify_code, error.verify_message)
    except ssl.SSLError as error:
        return _answer("tls-failed", "tls", text=str(error))
    except smtplib.SMTPNotSupportedError as error:
        return _answer("not-offered", "ehlo", text=str(error))
    except smtplib.SMTPResponseException as error:
        text = error.smtp_error
        return _answer("refused", step, error.smtp_code, text.decode() if isinstance(text, bytes) else text)
    except ConnectionRefusedError as error:
        return _answer("reset", step, text=str(error))
    except TimeoutError as error:
        return _answer("silent", step, text=str(error))
    except (OSError, smtplib.SMTPException) as error:
        return _answer("unreachable", step, text=repr(error))


if __name__ == "__main__":
    json.dump(ask(json.load(sys.stdin)), sys.stdout)
