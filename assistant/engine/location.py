"""Whom does a server let in that asks where you are: its own network, or listed addresses?

The reply alone rarely says. Its words do sometimes; else what was accepted and refused before, and where.
"""

import re

from assistant.engine.case import Case
from assistant.engine.home import standing
from assistant.engine.reading import RELAYING, Reading
from assistant.model.baseline import ServerBaseline
from assistant.model.finding import LocationRule
from assistant.model.mail import Reply
from assistant.model.observation import Exchange

# Wordings of servers' own texts and of providers' help pages, folded to lower case.
_OF_NETWORK = re.compile(
    r"\b(?:your|this|foreign|external|outside) network\b.{0,40}\bnot\b"
    r"|\bnot\b.{0,40}\b(?:in|on|of|from|within|inside|connected to) (?:our|the|this|local|internal) ?\w* ?network\b"
    r"|\b(?:outside|from outside)(?: of)? (?:our|the|this) ?\w* ?network\b"
    r"|\bonly\b.{0,40}\b(?:from|within|inside|for|on) (?:our|the|its) (?:own )?\w* ?(?:network|customers|subscribers)\b"
    r"|\b(?:serve|relay for|accept mail from) your network\b|\bnot a local (?:network|client)\b"
    r"|\b(?:ausserhalb|außerhalb) (?:unseres|des) netz|\b(?:al di )?fuori (?:dalla|della) (?:nostra )?rete\b"
    r"|\b(?:hors|en dehors) (?:de notre|du) réseau\b|\bfuera de nuestra red\b"
)
_OF_LIST = re.compile(
    r"\b(?:your |client |this )?(?:ip|ip[- ]address|host address|client address|address \[[0-9a-f.:]+\])\b.{0,60}"
    r"\bnot\b.{0,20}\b(?:allowed|authori[sz]ed|permitted|registered|white-?listed|listed|known|enabled)\b"
    r"|\b(?:unauthori[sz]ed|unregistered|unlisted) (?:ip|client|host|source)\b"
    r"|\bnot (?:on|in) (?:our |the |my )?(?:\w+ ){0,2}(?:list|whitelist|allow-?list)\b"
    r"|\bip address you(?:'ve| have) registered\b"
    r"|\bip-adresse\b.{0,40}\bnicht (?:freigeschaltet|freigegeben|zugelassen|berechtigt|erlaubt)\b"
    r"|\bindirizzo ip\b.{0,40}\bnon (?:autorizzato|abilitato|consentito)\b"
    r"|\badresse ip\b.{0,40}\b(?:non|pas) autorisée\b|\bdirección ip\b.{0,40}\bno autorizada\b"
)


def rule_in_words(reply: Reply) -> LocationRule | None:
    """Read out of a refusal whom the server lets in, None where its words do not say.

    Shape: EITHER where it names both.
    """
    text = " ".join(reply.text.lower().split())
    network, listed = bool(_OF_NETWORK.search(text)), bool(_OF_LIST.search(text))
    if network and listed:
        return LocationRule.EITHER
    if network:
        return LocationRule.NETWORK
    return LocationRule.ADDRESSES if listed else None


def location_rule(case: Case, reading: Reading, refused: Exchange) -> LocationRule:
    """Tell whom a server lets in that refused to relay from here; EITHER where nothing tells.

    Args:
        case: the question.
        reading: the evidence.
        refused: the refusal.
    """
    said = rule_in_words(refused.reply) if refused.reply is not None else None
    if said is not None:
        return said
    if reading.says(refused) not in RELAYING:
        return LocationRule.EITHER
    let_in = [one for one in case.memory.of(refused.endpoint.host) if _lets_in(one, case.memory.network)]
    here = standing(case, reading).own
    if any(one.own_network is False for one in let_in) or here:
        # Let in from a network that is not the provider's, or kept out of the one that is: the address counts.
        return LocationRule.ADDRESSES
    if any(
        one.network == case.memory.network and None not in {one.relayed_address, case.memory.address}
        and one.relayed_address != case.memory.address
        for one in let_in
    ):  # fmt: skip
        return LocationRule.ADDRESSES
    if here is False and any(one.own_network for one in let_in):
        return LocationRule.NETWORK
    return LocationRule.EITHER


def _lets_in(one: ServerBaseline, here: str | None) -> bool:
    """Tell whether a network was let in, and not turned away after that: then it is the provider who changed."""
    if one.relayed_utc is None:
        return False
    return one.network == here or one.refused_utc is None or one.refused_utc < one.relayed_utc
