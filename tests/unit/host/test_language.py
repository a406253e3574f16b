import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from assistant.host import language
from assistant.host.language import Translator, available_languages, choose_language, load_translator, parse_ts
from assistant.model.fault import WrongUsageError
from assistant.model.text import Sentence, sentence

ROOT = Path(__file__).resolve().parents[3]


def ts(*messages: str, context: str = "Roampost") -> bytes:
    body = "".join(messages)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="it_IT">'
        f"<context><name>{context}</name>{body}</context></TS>"
    ).encode()


def message(source: str, translation: str, kind: str = "") -> str:
    attribute = f' type="{kind}"' if kind else ""
    return (
        f"<message><source>{escape(source)}</source>"
        f"<translation{attribute}>{escape(translation)}</translation></message>"
    )


def plural(source: str, *forms: str) -> str:
    inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{escape(source)}</source><translation>{inner}</translation></message>'


def italian(*messages: str) -> Translator:
    return Translator("it", parse_ts(ts(*messages)))


def test_english_fills_parameters_in() -> None:
    said = sentence("Port {port} of {host} is closed {unknown}.", port=25, host="smtp.example.org")
    assert Translator().render(said) == "Port 25 of smtp.example.org is closed {unknown}."


def test_sentences_within_sentences_are_translated_too() -> None:
    translator = italian(message("Because {why}.", "Perché {why}."), message("it is closed", "è chiusa"))
    assert translator.render(sentence("Because {why}.", why=sentence("it is closed"))) == "Perché è chiusa."


def test_a_missing_translation_is_english() -> None:
    assert italian(message("Yes", "Sì")).render(sentence("No {n}", n=1)) == "No 1"


def test_values_are_not_filled_again() -> None:
    said = sentence("{first} {second}", first="{second}", second="x")
    assert Translator().render(said) == "{second} x"


def test_values_reach_nothing_inside_the_program() -> None:
    said = sentence("{host.__class__} {0} {host!r} {host}", host="h")
    assert Translator().render(said) == "{host.__class__} {0} {host!r} h"


@pytest.mark.parametrize("wrong", ["{hst} chiuso", "chiuso", "{host} {host.x}", "{host} {port}", "{host} {"])
def test_a_translation_with_other_placeholders_is_ignored(wrong: str) -> None:
    translator = italian(message("{host} is closed", wrong))
    assert translator.render(sentence("{host} is closed", host="h")) == "h is closed"


@pytest.mark.parametrize("kind", ["vanished", "obsolete"])
def test_what_is_obsolete_is_ignored(kind: str) -> None:
    assert italian(message("Yes", "Sì", kind)).render(sentence("Yes")) == "Yes"


def test_an_unfinished_one_counts_when_it_says_something() -> None:
    translator = italian(message("Yes", "Sì", "unfinished"), message("No", "", "unfinished"))
    assert (translator.render(sentence("Yes")), translator.render(sentence("No"))) == ("Sì", "No")


def test_contexts_are_kept_apart() -> None:
    translator = Translator("it", parse_ts(ts(message("Open", "Apri"), context="Window")))
    assert translator.render(sentence("Open")) == "Open"
    assert translator.render(Sentence(template="Open", context="Window")) == "Apri"
    assert translator.translate("Window", "Open") == "Apri"
    assert translator.translate("Window", "Close") is None


def test_plurals() -> None:
    translator = italian(plural("%n account(s) on {host}", "%n account su {host}", "%n accounti su {host}"))
    rendered = [translator.render(sentence("%n account(s) on {host}", n=n, host="h")) for n in (0, 1, 2)]
    assert rendered == ["0 accounti su h", "1 account su h", "2 accounti su h"]
    english = [Translator().render(sentence("%n account(s)", n=n)) for n in (1, 2)]
    assert english == ["1 account", "2 accounts"]


@pytest.mark.parametrize(
    ("code", "forms", "numbers"),
    [
        ("en", 2, {0: 1, 1: 0, 2: 1}),
        ("de", 2, {0: 1, 1: 0, 2: 1}),
        ("it", 2, {0: 1, 1: 0, 2: 1}),
        ("es", 2, {0: 1, 1: 0, 2: 1}),
        ("pt", 2, {0: 1, 1: 0, 2: 1}),
        ("nl", 2, {0: 1, 1: 0, 2: 1}),
        ("fr", 2, {0: 0, 1: 0, 2: 1}),
        ("pt_BR", 2, {0: 0, 1: 0, 2: 1}),
        ("pl", 3, {1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 14: 2, 22: 1, 112: 2, 0: 2}),
        ("ar", 6, {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3}),
    ],
)
def test_plural_rules(code: str, forms: int, numbers: dict[int, int]) -> None:
    messages = {("Roampost", "%n"): tuple(f"form {form}" for form in range(forms))}
    translator = Translator(code, messages)
    assert {n: translator.translate("Roampost", "%n", n) for n in numbers} == {
        n: f"form {form}" for n, form in numbers.items()
    }


def test_too_few_forms_do_not_break() -> None:
    assert Translator("pl", {("Roampost", "x"): ("one",)}).render(sentence("x", n=5)) == "one"


@pytest.mark.parametrize(
    "data", [b"", b"<TS>", b"\xff", b"x" * (9 * 1024 * 1024)], ids=["empty", "cut", "octets", "long"]
)
def test_what_is_no_translation_file_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"no element|unclosed token|too long"):
        parse_ts(data)


def test_a_damaged_file_means_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: object) -> None:
    (tmp_path / "roampost_it.ts").write_text("<TS")
    monkeypatch.setattr(language, "resource", lambda name: tmp_path / name.rpartition("/")[2])
    assert callable(expect_log)
    expect_log("the translation it cannot be read")
    assert load_translator("it").language == "en"
    assert load_translator("xx").language == "en"


def test_a_translation_is_found_among_the_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "roampost_it.ts").write_bytes(ts(message("Yes", "Sì")))
    (tmp_path / "translations" / "roampost_pt_BR.ts").write_bytes(ts())
    (tmp_path / "translations" / "notes.txt").write_text("")
    monkeypatch.setattr(language, "resource", lambda name: tmp_path.joinpath(*name.split("/")))
    assert available_languages() == ("en", "it", "pt_BR")
    assert load_translator("it").render(sentence("Yes")) == "Sì"


def choose(wanted: str | None = None, setting: str | None = None, system: str | None = None, **environment: str) -> str:
    return choose_language(
        wanted, setting, environment=environment, system=lambda: system, available=("en", "it", "pt", "pt_BR", "de")
    )


def test_the_first_that_says_anything_decides() -> None:
    assert choose("it", "de", "pt", LANG="de_DE.UTF-8") == "it"
    assert choose(None, "de", "pt", LANG="it_IT.UTF-8") == "de"
    assert choose(None, None, "pt", LC_ALL="it_IT.UTF-8", LC_MESSAGES="de", LANG="de") == "it"
    assert choose(None, None, "pt", LC_MESSAGES="de_AT@euro", LANG="it") == "de"
    assert choose(None, None, "pt", LANG="it") == "it"
    assert choose(None, None, "pt_PT", LC_ALL="") == "pt"
    assert choose() == "en"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("en_GB.UTF-8", "en"),
        ("pt_BR.UTF-8", "pt_BR"),
        ("pt-br", "pt_BR"),
        ("IT", "it"),
        ("it_CH", "it"),
        ("ja_JP", "en"),
        ("../../etc/passwd", "en"),
    ],
)
def test_locale_names(said: str, meant: str) -> None:
    assert choose(LANG=said) == meant


def test_lang_must_be_a_language() -> None:
    with pytest.raises(WrongUsageError) as caught:
        choose("italiano!")
    assert caught.value.exit_status == 64


def test_english_loads_no_xml() -> None:
    code = (
        "import sys; from assistant.host.language import *; load_translator(choose_language('en')); "
        "assert not [name for name in sys.modules if name.startswith('xml.')], 'xml was loaded'"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
