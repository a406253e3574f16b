"""OpenDMARC before a Postfix: a destination that really holds mail to SPF and to what the From domain asks for."""

from pathlib import Path

from publicsuffixlist import PSLFILE

from tests.lab.lab import MailSite
from tests.lab.overlay import unpacked
from tests.lab.plumbing import Service
from tests.lab.policies import Policy

_PORT = 8893


def enforce(site: MailSite, folder: Path) -> Service:
    """Let a site's Postfix refuse what fails DMARC; the caller ends the returned service.

    Args:
        site: whose; its next `set_policy` lets everything in again.
        folder: for its files.

    Raises:
        NotToBeHadError: its packages cannot be fetched.
    """
    tree = unpacked("opendmarc")
    folder.mkdir(parents=True, exist_ok=True)
    configuration = folder / "opendmarc.conf"
    configuration.write_text(
        "\n".join(
            [
                f"Socket inet:{_PORT}@127.0.0.1",
                f"AuthservID {site.operator.mx_host}",
                f"PublicSuffixList {PSLFILE}",
                "RejectFailures true",
                "SPFIgnoreResults true",
                "SPFSelfValidate true",
                "Syslog false",
                "",
            ]
        )
    )
    libraries = sorted({str(path.parent) for path in (tree / "usr/lib").rglob("lib*.so*")})
    service = Service(
        label="opendmarc",
        namespace=site.namespace,
        argv=[str(tree / "usr/sbin/opendmarc"), "-f", "-c", str(configuration)],
        log=folder / "log",
        environment={"LD_LIBRARY_PATH": ":".join(libraries)},
        ports=[("127.0.0.1", _PORT)],
    )
    service.start()
    try:
        service.ready()
        site.set_policy(
            Policy.NETWORK_ONLY,
            options=(f"smtpd_milters = inet:127.0.0.1:{_PORT}", "milter_default_action = tempfail"),
        )
    except BaseException:
        service.stop()
        raise
    return service
