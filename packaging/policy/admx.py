#!/usr/bin/env python3
"""Write Group Policy templates (ADMX, and ADML in English and Italian) out of the policy's schema.

``python packaging/policy/admx.py FOLDER`` writes ``Roampost.admx``, ``en-US/Roampost.adml`` and
``it-IT/Roampost.adml``; copy them into ``PolicyDefinitions`` of the domain's SYSVOL, or of one computer.
Source: learn.microsoft.com, "ADMX syntax"; namespace ``PolicyDefinitions`` of 2006/07, schema version 1.0.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "resources" / "schemas" / "policy-1.json"
NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
KEY = r"Software\Policies\Roampost"
RECOMMENDED = "Recommended"
THIRD = "third_parties"
JSON_LENGTH = 100_000

# Title in English and in Italian, and what the schema's own description says in Italian.
WORDS: Mapping[str, tuple[str, str, str]] = {
    "accounts": (
        "The organisation's own outgoing servers", "I server di spedizione dell’organizzazione",
        "I server di spedizione dell’organizzazione, per i domini dei suoi indirizzi, e da dove si può usare ognuno. "
        "Quelli per ogni luogo e per chi viaggia si provano per primi; uno vietato non viene mai proposto.",
    ),
    "allowed_relays": (
        "Other operators' servers that may be used", "Server di altri gestori che si possono usare",
        "Server di altri gestori attraverso i quali si può spedire, oltre a quelli del fornitore dell’account. Un "
        "elenco vuoto significa: mai attraverso il server di qualcun altro.",
    ),
    "forbidden_relays": (
        "Servers that must not be used", "Server che non si devono usare",
        "Server attraverso i quali non si deve spedire, anche del fornitore; vale più di ogni altra chiave.",
    ),
    "minimum_tls": (
        "Oldest TLS version", "Versione minima di TLS",
        "La versione più vecchia di TLS che si parla. Dove è impostata, non si propone nemmeno un modo senza "
        "cifratura.",
    ),
    "oauth_clients": (
        "OAuth 2.0 clients", "Client OAuth 2.0",
        "Gli identificativi OAuth 2.0 dell’organizzazione, per client pubblici; mai un segreto.",
    ),
    "probe_recipients": (
        "Recipients to ask servers about", "Destinatari di cui chiedere ai server",
        "Di chi chiedere ai server dove nient’altro dice un destinatario; a loro non si manda nulla.",
    ),
    "echo_address": (
        "Address that answers every message", "Indirizzo che risponde a ogni messaggio",
        "Un indirizzo che risponde a ogni messaggio, per le prove di consegna.",
    ),
    "texts": (
        "Texts to add to verdicts", "Testi da aggiungere ai verdetti",
        "Che cosa aggiungere a un verdetto, per lingua e restrizione; mostrato accanto ad esso nella lingua di chi "
        "legge, altrimenti in inglese, altrimenti in una qualsiasi.",
    ),
    "helpdesk": (
        "Helpdesk", "Assistenza",
        "Chi aiuta in questa organizzazione: nominato dove bisogna chiedere a qualcuno e dove si consegna un rapporto.",
    ),
    "unattended_fixes": (
        "Changes without asking", "Modifiche senza chiedere",
        "Quali modifiche “fix --yes” può fare senza chiedere; dove non si dice nulla, il --yes dell’utente basta per "
        "tutte.",
    ),
    "autostart": (
        "Start the watcher at log-in", "Avvia la sorveglianza all’accesso",
        "Avviare la sorveglianza quando l’utente accede.",
    ),
    "report_to": (
        "Where reports go", "Dove vanno i rapporti",
        "Dove vanno i rapporti per l’assistenza: un indirizzo di posta, o un indirizzo HTTPS; detto accanto a ogni "
        "rapporto. A uno che finisce in /v1/logs, il collettore OpenTelemetry dell’organizzazione, vanno gli eventi: "
        "il tipo di rete, la restrizione, il rimedio e l’esito, senza indirizzi, nomi o messaggi.",
    ),
    "error_texts": (
        "Error texts of the organisation's servers", "Testi d’errore dei server dell’organizzazione",
        "Che cosa dicono i server dell’organizzazione, e che cosa significa: una risposta o un testo d’errore che "
        "contiene tutti i pezzi dati.",
    ),
    "signed_policy": (
        "Signed policy from an HTTPS address", "Criteri firmati da un indirizzo HTTPS",
        "Criteri presi da un indirizzo HTTPS, firmati; se ne tiene una copia, che vale dal prossimo avvio. Quel che "
        "dice questo documento vale di più.",
    ),
    "portal_probes": (
        "Ask portal pages", "Chiedere alle pagine di prova",
        "Chiedere alle pagine di prova, via HTTP, se davanti alla rete c’è un portale.",
    ),
    "portal_pages": ("Portal pages", "Pagine di prova", "Pagine di cui si conosce la risposta esatta."),
    "ispdb": ("Ask the ISPDB", "Chiedere all’ISPDB", "Chiedere all’ISPDB del dominio del fornitore, via HTTPS."),
    "ispdb_url": ("Address of the ISPDB", "Indirizzo dell’ISPDB", "L’indirizzo di base dell’ISPDB."),
    "blocklists": (
        "Ask blocklists", "Chiedere alle liste di blocco",
        "Chiedere alle liste di blocco DNS dell’indirizzo pubblico di questa rete.",
    ),
    "blocklist_zones": ("Blocklists", "Liste di blocco", "Le zone DNS delle liste di blocco."),
    "public_address": (
        "Ask for the public address", "Chiedere l’indirizzo pubblico", "Chiedere a un servizio l’indirizzo pubblico.",
    ),
}  # fmt: skip
_COMMON = {
    "roampost": ("Roampost", "Roampost"),
    THIRD: ("Who else may be asked", "A chi altro si può chiedere"),
    RECOMMENDED: ("Recommended (users may change it)", "Consigliati (l’utente può cambiarli)"),
    f"{RECOMMENDED}_{THIRD}": ("Who else may be asked", "A chi altro si può chiedere"),
    "supported": ("Roampost 1.0 and later", "Roampost 1.0 e successivi"),
}
_JSON = ("\nWritten as JSON, as in a policy file.", "\nScritto come JSON, come in un file di criteri.")


@dataclass(frozen=True)
class Setting:
    """One policy of the template.

    Attributes:
        name: unique among all.
        word: the schema's key.
        key: registry key.
        category: whose child it is.
        schema: what it may be, references followed.
    """

    name: str
    word: str
    key: str
    category: str
    schema: Mapping[str, Any]

    @property
    def form(self) -> str:
        """How it is typed: boolean, enum, list (of texts), text, or json."""
        kind = self.schema.get("type")
        if kind == "boolean":
            return "boolean"
        if "enum" in self.schema:
            return "enum"
        if kind == "array" and self.schema["items"].get("type", "string") == "string":
            return "list"
        return "json" if kind in {"array", "object"} else "text"


def settings(schema: Mapping[str, Any]) -> Iterator[Setting]:
    """Return every policy of the template: what is managed, then what is recommended."""
    for prefix, key, top in (("", KEY, "roampost"), (f"{RECOMMENDED}_", rf"{KEY}\{RECOMMENDED}", RECOMMENDED)):
        third = f"{prefix}{THIRD}"
        for word, inner in schema["properties"].items():
            if word != THIRD:
                yield Setting(prefix + word, word, key, top, _followed(inner, schema))
                continue
            for leaf, part in inner["properties"].items():
                yield Setting(f"{third}_{leaf}", leaf, rf"{key}\{THIRD}", third, _followed(part, schema))


def _followed(inner: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    reference = inner.get("$ref")
    return inner if reference is None else {**schema["$defs"][reference.removeprefix("#/$defs/")], **inner}


def admx(schema: Mapping[str, Any]) -> ET.Element:
    """Return the template."""
    root = ET.Element("policyDefinitions", xmlns=NAMESPACE, revision="1.0", schemaVersion="1.0")
    spaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(spaces, "target", prefix="roampost", namespace="Roampost.Policies.Roampost")
    ET.SubElement(root, "resources", minRequiredRevision="1.0")
    definitions = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(definitions, "definition", name="supported", displayName="$(string.supported)")
    categories = ET.SubElement(root, "categories")
    for name, parent in (
        ("roampost", None),
        (THIRD, "roampost"),
        (RECOMMENDED, "roampost"),
        (f"{RECOMMENDED}_{THIRD}", RECOMMENDED),
    ):
        category = ET.SubElement(categories, "category", name=name, displayName=f"$(string.{name})")
        if parent is not None:
            ET.SubElement(category, "parentCategory", ref=parent)
    policies = ET.SubElement(root, "policies")
    for one in settings(schema):
        _policy(policies, one)
    return root


def _policy(policies: ET.Element, one: Setting) -> None:
    texts = {"displayName": f"$(string.{one.name})", "explainText": f"$(string.{one.name}_explain)"}
    policy = ET.SubElement(policies, "policy", {"name": one.name, "class": "Both", **texts, "key": one.key})
    if one.form != "boolean":
        policy.set("presentation", f"$(presentation.{one.name})")
    if one.form in {"boolean", "list"}:
        policy.set("valueName", one.word)
    ET.SubElement(policy, "parentCategory", ref=one.category)
    ET.SubElement(policy, "supportedOn", ref="supported")
    if one.form == "boolean":
        ET.SubElement(ET.SubElement(policy, "enabledValue"), "decimal", value="1")
        ET.SubElement(ET.SubElement(policy, "disabledValue"), "decimal", value="0")
        return
    if one.form == "list":
        # An empty list says something too (never through somebody else's server), and has no values of its own.
        ET.SubElement(ET.SubElement(policy, "enabledValue"), "string").text = "[]"
    elements = ET.SubElement(policy, "elements")
    match one.form:
        case "enum":
            element = ET.SubElement(elements, "enum", id=one.name, valueName=one.word, required="true")
            for choice in one.schema["enum"]:
                item = ET.SubElement(element, "item", displayName=f"$(string.{_choice(one, choice)})")
                ET.SubElement(ET.SubElement(item, "value"), "string").text = choice
        case "list":
            ET.SubElement(elements, "list", id=one.name, key=rf"{one.key}\{one.word}", valuePrefix="")
        case "text":
            longest = str(one.schema.get("maxLength", 500))
            ET.SubElement(elements, "text", id=one.name, valueName=one.word, required="true", maxLength=longest)
        case _:
            most = str(JSON_LENGTH)
            ET.SubElement(elements, "multiText", id=one.name, valueName=one.word, required="true", maxLength=most)


def _choice(one: Setting, choice: str) -> str:
    return f"{one.name}_is_{choice.replace('.', '_')}"


def adml(schema: Mapping[str, Any], *, italian: bool) -> ET.Element:
    """Return the template's words."""
    root = ET.Element("policyDefinitionResources", xmlns=NAMESPACE, revision="1.0", schemaVersion="1.0")
    ET.SubElement(root, "displayName").text = "Roampost"
    ET.SubElement(root, "description").text = _COMMON["roampost"][italian]
    resources = ET.SubElement(root, "resources")
    table = ET.SubElement(resources, "stringTable")
    shown = ET.SubElement(resources, "presentationTable")
    for name, words in _COMMON.items():
        ET.SubElement(table, "string", id=name).text = words[italian]
    for one in settings(schema):
        title, titolo, spiegazione = WORDS[one.word]
        explained = spiegazione if italian else one.schema["description"]
        more = _JSON[italian] if one.form == "json" else ""
        ET.SubElement(table, "string", id=one.name).text = titolo if italian else title
        ET.SubElement(table, "string", id=f"{one.name}_explain").text = explained + more
        if one.form == "boolean":
            continue
        presentation = ET.SubElement(shown, "presentation", id=one.name)
        match one.form:
            case "enum":
                for choice in one.schema["enum"]:
                    ET.SubElement(table, "string", id=_choice(one, choice)).text = choice
                ET.SubElement(presentation, "dropdownList", refId=one.name).text = titolo if italian else title
            case "list":
                ET.SubElement(presentation, "listBox", refId=one.name).text = titolo if italian else title
            case "text":
                box = ET.SubElement(presentation, "textBox", refId=one.name)
                ET.SubElement(box, "label").text = titolo if italian else title
            case _:
                ET.SubElement(presentation, "multiTextBox", refId=one.name).text = titolo if italian else title
    return root


def write(folder: Path) -> None:
    """Write the three files into a folder, which need not exist."""
    schema = json.loads(SCHEMA.read_bytes())
    for name, root in (
        ("Roampost.admx", admx(schema)),
        ("en-US/Roampost.adml", adml(schema, italian=False)),
        ("it-IT/Roampost.adml", adml(schema, italian=True)),
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        ET.indent(root)
        path.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: admx.py FOLDER")
    write(Path(sys.argv[1]))
