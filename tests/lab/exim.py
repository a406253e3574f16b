"""Exim in the provider's place: relays for its network; with authentication, for those who sign in under TLS."""

from pathlib import Path

from tests.lab.certs import Pair
from tests.lab.overlay import Overlaid, SystemUser
from tests.lab.plumbing import Namespace, Service
from tests.lab.world import Operator

_USER = SystemUser("Debian-exim", 5103, "/var/spool/exim4")


def exim(
    operator: Operator,
    namespace: Namespace,
    folder: Path,
    certificate: Pair,
    *,
    authentication: bool,
    discards: bool = False,
) -> Service:
    """Return the server, not started; `discards` lets it accept everybody's mail and lose what it would not relay."""
    relaying = "! +local_domains" if discards else "+local_domains"
    verb = "discard" if discards else "require message = relay not permitted\n "
    ip = operator.smtp_ip
    ports = [25, 587, 465] if authentication else [25]
    passwords = "".join(f"{person.login}: {person.password}\n" for person in operator.people)
    configuration = f"""\
primary_hostname = {operator.smtp_host}
domainlist local_domains = {operator.domain}
hostlist relay_from_hosts = {operator.block}
local_interfaces = {ip}
daemon_smtp_ports = {" : ".join(map(str, ports))}
tls_on_connect_ports = 465
tls_advertise_hosts = {"*" if authentication else ""}
tls_certificate = {certificate.chain}
tls_privatekey = /etc/exim4/key
acl_smtp_rcpt = check_rcpt
exim_user = {_USER.name}
exim_group = {_USER.name}
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
smtp_enforce_sync = true
auth_advertise_hosts = ${{if and{{{{!eq{{$tls_in_cipher}}{{}}}}{{!eq{{$received_port}}{{25}}}}}}{{*}}}}
begin acl
check_rcpt:
  require domains = +local_domains : ! +local_domains
  accept hosts = +relay_from_hosts
         verify = recipient
  accept authenticated = *
         verify = recipient
  {verb} domains = {relaying}
  require verify = recipient
  accept
begin routers
elsewhere:
  driver = dnslookup
  domains = ! +local_domains
  transport = remote
  no_more
here:
  driver = accept
  local_parts = {" : ".join(person.local for person in operator.people)}
  transport = box
begin transports
remote:
  driver = smtp
  interface = {ip}
box:
  driver = appendfile
  file = /dev/null
  user = {_USER.name}
begin retry
* * F,1m,5s
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_set_id = $auth2
  server_prompts = :
  server_condition = ${{lookup{{$auth2}}lsearch{{/etc/exim4/passwords}}{{${{if eq{{$auth3}}{{$value}}}}}}{{false}}}}
login:
  driver = plaintext
  public_name = LOGIN
  server_set_id = $auth1
  server_prompts = <| Username: | Password:
  server_condition = ${{lookup{{$auth1}}lsearch{{/etc/exim4/passwords}}{{${{if eq{{$auth2}}{{$value}}}}}}{{false}}}}
"""
    return Overlaid(
        program="exim",
        namespace=namespace,
        folder=folder,
        users=[_USER],
        files={
            "/etc/exim4/exim4.conf": configuration,
            "/etc/exim4/passwords": passwords,
            "/etc/exim4/key": certificate.key.read_text(),
        },
        setup=[
            "mkdir -p /var/spool/exim4/input /var/spool/exim4/db /var/log/exim4 /run/exim4",
            f"chown -R {_USER.name}:{_USER.name} /var/spool/exim4 /var/log/exim4 /run/exim4 /etc/exim4/key",
        ],
        argv=["/usr/sbin/exim4", "-bdf", "-q5s"],
        ports=[(str(ip), port) for port in ports],
    ).service
