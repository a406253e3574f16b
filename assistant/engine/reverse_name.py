"""What an address's reverse name tells: is it one of many that change hands, and what do all of them end in."""

import re
from ipaddress import IPv4Address, ip_address

from assistant.engine.domains import Registrable, clean_name

# Words of providers' reverse names, whole words between dots, dashes and digits.
_STATIC = frozenset(
    {
        *("static", "statisch", "statique", "statico", "estatico", "fixed", "fix", "fixip", "fest", "fisso"),
        *("business", "biz", "corp", "server", "srv", "vps", "dedicated", "colo", "hosting"),
    },
)
_CHANGING = frozenset(
    {
        *("dyn", "dynamic", "dynamisch", "dynamique", "dinamico", "dynip", "dial", "dialup", "dialin"),
        *("ppp", "pppoe", "pppool", "dhcp", "pool", "pools", "ippool", "dip", "dsl", "adsl", "vdsl", "sdsl", "xdsl"),
        *("cable", "cabo", "cpe", "client", "clients", "cust", "customer", "customers", "kunde", "kunden", "user"),
        *("users", "subscriber", "subs", "res", "residential", "home", "mobile", "mobil", "wireless", "lte", "umts"),
        *("gprs", "wlan", "wifi", "broadband", "fiber", "fibre", "fibra", "ftth", "fttx", "gpon", "guest", "cgnat"),
    },
)
_WORD = re.compile(r"[a-z]+")
_DIGITS = re.compile(r"\d+")


def is_dynamic_name(name: str, address: str | None = None) -> bool:
    """Tell whether a reverse name looks like one of a line whose address changes.

    A word for a fixed address decides; then a word for a changing one, or the address itself written out in the name.
    A guess by custom, never a proof.

    Args:
        name: the reverse name.
        address: whose; None where that is not known.
    """
    cleaned = clean_name(name)
    if cleaned is None:
        return False
    labels = cleaned.split(".")
    # The operator's own name may be anything: "dyn", "static" and "home" are companies too.
    words = {word for label in labels[:-2] for word in _WORD.findall(label)}
    if words & _STATIC:
        return False
    return bool(words & _CHANGING) or (address is not None and _spells(".".join(labels[:-2]), address))


def line_suffix(name: str, address: str | None, registrable: Registrable) -> str | None:
    """Return what the reverse names of an operator's lines end in, with a leading dot; None where they have none.

    What stands for the one line is taken off: the first label, and every further one that spells the address.
    ``p5b0a1c22.dip0.t-ipconnect.de`` gives ``.dip0.t-ipconnect.de``; never less than the registrable domain.
    """
    cleaned = clean_name(name)
    last = registrable(cleaned) if cleaned is not None else None
    if cleaned is None or last is None or cleaned == last:
        return None
    labels = cleaned.removesuffix("." + last).split(".")[1:]
    while labels and (not _WORD.search(labels[0]) or (address is not None and _spells(labels[0], address))):
        labels = labels[1:]
    return "." + ".".join([*labels, last])


def _spells(text: str, address: str) -> bool:
    """Tell whether a text has an address written out in it: decimal or hexadecimal, in either order."""
    try:
        number = ip_address(address)
    except ValueError:
        return False
    squeezed = re.sub(r"[.\-_x]", "", text)
    if not isinstance(number, IPv4Address):
        groups = [group.lstrip("0") for group in number.exploded.split(":")]
        return number.exploded.replace(":", "") in squeezed or all(
            group in re.split(r"[.\-_]", text) for group in groups[-2:] if group
        )
    octets = str(number).split(".")
    if f"{int(number):08x}" in squeezed:
        return True
    numbers = [digits.lstrip("0") or "0" for digits in _DIGITS.findall(text)]
    wanted = [octets[2:], octets[2:][::-1]]
    pairs = [numbers[at : at + 2] for at in range(len(numbers))]
    padded = "".join(octet.zfill(3) for octet in octets)
    return any(pair in wanted for pair in pairs) or padded in squeezed
