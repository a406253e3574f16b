"""No two things on a page under the same Alt key, in whatever language: the translator's choice where it is free."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

FOLDED: Final = "folded"
"""The property of what a button opens and closes."""


def assign(texts: Sequence[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """Give each text a mnemonic of its own, or none where no letter is left.

    Args:
        texts: as Qt shows them: ``&`` before the mnemonic, ``&&`` for the sign itself; those without one get none.
        taken: letters that are in use elsewhere in the window.
    """
    used = {letter.casefold() for letter in taken}
    wanted = [letter_of(text) for text in texts]
    kept: list[bool] = []
    for letter in wanted:
        free = letter is not None and letter not in used
        kept.append(free)
        if letter is not None and free:
            used.add(letter)
    given: list[str] = []
    for text, letter, stays in zip(texts, wanted, kept, strict=True):
        if letter is None or stays:
            given.append(text)
            continue
        plain = _without(text)
        place = _place(plain, used)
        if place is None:
            given.append(plain)
            continue
        used.add(plain[place].casefold())
        given.append(f"{plain[:place]}&{plain[place:]}")
    return tuple(given)


def letter_of(text: str) -> str | None:
    """Return the letter that a text is reached by, small; None where there is none."""
    place = _mark(text)
    return text[place + 1].casefold() if place is not None else None


def keep_apart(fixed: Iterable[str], widgets: Iterable[QWidget]) -> None:
    """Let every button and label of a window be reached by a key of its own.

    Args:
        fixed: texts that stay as they are, such as the titles of the menus.
        widgets: what is visible, those first whose keys should stay.
    """
    shown = [one for one in widgets if isinstance(one, QAbstractButton) or _leads_on(one)]
    texts = [one.text() for one in shown if isinstance(one, QAbstractButton | QLabel)]
    taken = [letter for text in fixed if (letter := letter_of(text)) is not None]
    for one, before, after in zip(shown, texts, assign(texts, taken), strict=True):
        if before != after and isinstance(one, QAbstractButton | QLabel):
            one.setText(after)


def can_be_reached(widget: QWidget) -> bool:
    """Tell whether a widget is to be seen where what it lies in is, or once that is opened."""
    return not widget.isHidden() or bool(widget.property(FOLDED))


def _leads_on(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.buddy() is not None


def _mark(text: str) -> int | None:
    """Return where the one ``&`` stands that marks a letter."""
    place = 0
    while (place := text.find("&", place)) != -1 and place + 1 < len(text):
        if text[place + 1] != "&":
            return place
        place += 2
    return None


def _without(text: str) -> str:
    place = _mark(text)
    return text if place is None else text[:place] + text[place + 1 :]


def _place(plain: str, used: set[str]) -> int | None:
    """Find a free letter: one that begins a word if there is one."""
    free = [place for place, letter in enumerate(plain) if letter.isalnum() and letter.casefold() not in used]
    begins = [place for place in free if place == 0 or not plain[place - 1].isalnum()]
    return next(iter(begins or free), None)
