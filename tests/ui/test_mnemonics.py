"""Every key of a page leads to one thing, whatever the translators chose."""

from itertools import product

import pytest

from assistant.ui.mnemonics import assign, letter_of


@pytest.mark.parametrize(
    ("texts", "taken", "given"),
    [
        ((), "", ()),
        (("&Back", "&History"), "", ("&Back", "&History")),
        (("&Stop", "&Save"), "", ("&Stop", "S&ave")),
        (("&Altre soluzioni", "&Annulla l’ultima"), "", ("&Altre soluzioni", "Annulla &l’ultima")),
        (("&File",), "f", ("F&ile",)),
        (("Back", "&Back"), "", ("Back", "&Back")),
        (("Salt && &pepper", "&Pepper"), "", ("Salt && &pepper", "P&epper")),
        (("&a", "&a"), "", ("&a", "a")),
        (("&ا", "&ا ب"), "", ("&ا", "ا &ب")),
        (("at the end &",), "", ("at the end &",)),
    ],
)
def test_a_letter_is_given_once(texts: tuple[str, ...], taken: str, given: tuple[str, ...]) -> None:
    assert assign(texts, taken) == given


def test_the_first_keeps_its_letter_and_no_text_changes() -> None:
    words = ("&Send", "&Stop", "C&ost", "&Text && more", "plain")
    for texts in product(words, repeat=3):
        given = assign(texts, "q")
        assert [one.replace("&", "") for one in given] == [one.replace("&", "") for one in texts]
        letters = [letter for one in given if (letter := letter_of(one)) is not None]
        assert len(letters) == len(set(letters))
        assert given[0] == texts[0]
