"""Settings files of mail programs, as they stand before anything is changed: each account sends on port 25, bare."""

from pathlib import Path

from tests.lab.world import Operator

_CLAWS = Path(__file__).with_name("claws-accountrc")


def msmtprc(
    home: Path,
    operator: Operator,
    *,
    host: str | None = None,
    port: int = 25,
    security: str = "none",
    login: str | None = None,
    sender: str | None = None,
    also: Operator | None = None,
) -> Path:
    """Write ``~/.msmtprc`` with one account and return its path; `also` adds the user's account there."""
    path = home / ".msmtprc"
    lines = [
        "defaults",
        "tls_trust_file /etc/ssl/certs/ca-certificates.crt",
        f"logfile {home}/msmtp.log",
        "",
        f"account {operator.key}",
        f"host {host or operator.smtp_host}",
        f"port {port}",
        f"from {sender or operator.user_address}",
    ]
    if security != "none":
        lines += ["tls on", f"tls_starttls {'on' if security == 'starttls' else 'off'}"]
    if login is not None:
        lines += ["auth on", f"user {login}"]
    if also is not None:
        lines += ["", f"account {also.key}", f"host {also.smtp_host}", f"from {also.user_address}"]
    lines += ["", f"account default : {operator.key}", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    path.chmod(0o600)
    return path


def accountrc(
    home: Path,
    operator: Operator,
    *,
    host: str | None = None,
    port: int | None = None,
    security: str = "none",
    login: str | None = None,
    sender: str | None = None,
) -> Path:
    """Write Claws Mail's ``accountrc`` with one account, as Claws itself would, and return its path."""
    path = home / ".claws-mail" / "accountrc"
    path.parent.mkdir(mode=0o700, exist_ok=True)
    address = sender or operator.user_address
    values = {
        "account_name": address,
        "name": operator.user.local,
        "address": address,
        "receive_server": operator.pop_host,
        "smtp_server": host or operator.smtp_host,
        "user_id": operator.user.login,
        "ssl_pop": "1",
        "ssl_smtp": {"none": "0", "tls": "1", "starttls": "2"}[security],
        "use_smtp_auth": "1" if login is not None else "0",
        "smtp_user_id": login or "",
        "set_smtpport": "0" if port is None else "1",
        "smtp_port": str(port or 25),
        "signature_path": f"{home}/.signature",
    }
    lines = []
    for line in _CLAWS.read_text(encoding="utf-8").splitlines():
        key, sign, _ = line.partition("=")
        lines.append(f"{key}={values[key]}" if sign and key in values else line)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    path.chmod(0o600)
    return path
