"""The lines of Himalaya's ``config.toml`` that say what an account sends through.

Source: ``config.sample.toml`` of release 2, and files of release 1 as its users publish them.
"""

import json
from typing import Final

from assistant.model.mail import Authentication, Outgoing, SettingsForm
from assistant.model.net import Security

_WORDS: Final = {Security.TLS: "tls", Security.STARTTLS: "start-tls", Security.NONE: "none"}
_OLD: Final = "message.send.backend"


def himalaya_lines(out: Outgoing, form: SettingsForm, *, signs_in: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines to write, and the beginnings of those to take out.

    Args:
        out: what is to be sent through.
        form: which way of writing the file has.
        signs_in: whether it logs in there.
    """
    by_token = out.authentication is Authentication.OAUTH2
    user = (out.username,) if signs_in and out.username else ()
    if form is SettingsForm.HIMALAYA_2:
        scheme = "smtps" if out.security is Security.TLS else "smtp"
        lines = [f"smtp.server = {_quoted(f'{scheme}://{_bracketed(out.host)}:{out.port}')}"]
        if out.security is not Security.TLS:
            lines.append(f"smtp.starttls = {'true' if out.security is Security.STARTTLS else 'false'}")
        mechanism = "xoauth2" if by_token else "plain"
        lines += [f"smtp.sasl.{mechanism}.username = {_quoted(one)}" for one in user]
        dropped = ["smtp.starttls"] if out.security is Security.TLS else []
        return tuple(lines), (*dropped, *(() if signs_in else ("smtp.sasl.",)))
    encryption = "encryption" if form is SettingsForm.HIMALAYA_1_EARLY else "encryption.type"
    lines = [
        f'{_OLD}.type = "smtp"',
        f"{_OLD}.host = {_quoted(out.host)}",
        f"{_OLD}.port = {out.port}",
        f"{_OLD}.{encryption} = {_quoted(_WORDS[out.security])}",
        *(f"{_OLD}.login = {_quoted(one)}" for one in user),
    ]
    if signs_in:
        lines.append(f"{_OLD}.auth.type = {_quoted('oauth2' if by_token else 'password')}")
        return tuple(lines), ()
    return tuple(lines), (f"{_OLD}.login", f"{_OLD}.auth.")


def _quoted(text: str) -> str:
    """Write a basic string of TOML, whose escapes are JSON's."""
    return json.dumps(text)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
