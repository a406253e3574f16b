"""Reading words and phrases into notions."""

from assistant.engine.explain.fold import fold
from assistant.engine.explain.lexicon import Lexicon


def lexicon() -> Lexicon:
    made = Lexicon()
    made.fill(
        {
            "RELAY": {"en": "relay*; rcpthosts", "ja": "中継"},
            "SIGN": {"en": "log in; not logged*", "ru": "вход*"},
            "ADDRESS": {"en": "@address"},
            "LISTED": {"en": "url:blocklist"},
            "NOT": {"en": "not; cannot"},
        },
    )
    return made


def names(made: Lexicon, text: str) -> set[str]:
    numbers = {number: name for name, number in made.numbers.items()}
    return {numbers[number] for number in made.read(fold(text))}


def test_words_stems_and_phrases() -> None:
    made = lexicon()
    assert names(made, "Relaying!") == {"RELAY"}
    assert names(made, "please LOG\nin (now)") == {"SIGN"}
    assert names(made, "log out, logging") == set()
    assert names(made, "you are not logged-in") == {"NOT", "SIGN"}


def test_contractions_are_negations() -> None:
    made = lexicon()
    assert names(made, "it isn't so") == {"NOT"}
    assert names(made, "can't") == {"NOT"}


def test_addresses_do_not_speak_and_hosts_do_by_their_table() -> None:
    made = lexicon()
    assert names(made, "relay@not.example") == {"ADDRESS"}
    assert names(made, "see https://bl.blocklist.example/relay/not") == {"LISTED"}
    assert names(made, "zen.blocklist.example.com") == {"LISTED"}


def test_other_scripts_are_entered_when_they_come() -> None:
    made = lexicon()
    assert names(made, "中継は") == {"RELAY"}
    assert names(made, "Войдите: входа") == {"SIGN"}


def test_sentence_ends_keep_words_apart() -> None:
    made = lexicon()
    near = made.read("relay not")
    far = made.read("relay. not")
    number = made.numbers["NOT"]
    assert far[number][0] - near[number][0] > 20


def test_positions_are_bounded() -> None:
    made = lexicon()
    assert len(made.read("relay " * 5000)[made.numbers["RELAY"]]) == 24
    assert len(made.read("中継" * 5000)[made.numbers["RELAY"]]) == 24
