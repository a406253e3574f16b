"""Which addresses a button may open."""

import pytest

from assistant.ui.links import LONGEST, openable


@pytest.mark.parametrize(
    "url",
    [
        "https://webmail.proseware.com/",
        "http://portal.example:8080/login?from=a&to=b#top",
        "HTTPS://WEBMAIL.EXAMPLE",
        "https://[2001:db8::1]/mail",
        "https://xn--bcher-kva.example/%20x",
    ],
)
def test_web_pages_may_be_opened(url: str) -> None:
    assert openable(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "webmail.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "https:",
        "https:///path",
        "https://user:secret@webmail.example/",
        "https://good.example@evil.example/",
        "https://a.example\\@evil.example/",
        "https://a.example/ b",
        "https://a.example/\nx",
        "https://bücher.example/",
        "https://a.example:99999/",
        "https://a.example:0/",
        "https://[::1/",
        "https://a.example/" + "x" * LONGEST,
    ],
)
def test_nothing_else_is_opened(url: str | None) -> None:
    assert openable(url) is None
