"""Cleaning and folding of texts."""

from assistant.engine.explain.fold import HEAD_LIMIT, TAIL_LIMIT, bounded, clean, fold


def test_quotes_blanks_and_marks() -> None:
    assert clean("\u200e„a“\u00a0‘b’\u202f«c»\u200b\r\nd\u00ad") == '"a" \'b\' "c"\nd'


def test_html_and_entities() -> None:
    assert clean("<p>Server:&nbsp;&#39;a&#x27;</p><br/>550 &lt;x@y.example&gt;") == "Server: 'a'  550 <x@y.example>"
    assert clean("<someone@example.com> & b &#0;&#xD800;c") == "<someone@example.com> & b   c"


def test_control_characters_are_seen() -> None:
    assert clean("a\x00b\x1bc") == "a\ufffdb\ufffdc"


def test_accents_case_and_letters() -> None:
    assert fold("Größe Übermäßig ŁÓDŹ Ærø ÉTÉ") == "grosse ubermassig lodz aero ete"
    assert fold("ガ送信") == "ガ送信"
    assert fold("Ошибка") == "ошибка"


def test_a_long_text_keeps_head_and_tail() -> None:
    text = "a" * 500_000 + "b" * 500_000
    kept = bounded(text)
    assert len(kept) == HEAD_LIMIT + TAIL_LIMIT + 1
    assert kept[0] == "a"
    assert kept[-1] == "b"
