"""The rules that all diagnoses of a process share."""

from concurrent.futures import ThreadPoolExecutor

from assistant.cli.tables import explain_rules, shared_rules
from assistant.engine.explain.explain import Rules
from assistant.model.policy import ErrorText
from assistant.session.texts import read_error

TEXTS = (
    "550 5.7.1 <guido@fabrikam.example>... Relaying denied",
    "550 Пересылка запрещена, требуется авторизация",
    "550 中継は許可されていません。認証が必要です",
    "535 5.7.8 Identifiants incorrects",
)


def meanings(rules: Rules) -> list[object]:
    return [read_error(text, rules) for text in TEXTS]


def test_they_are_compiled_once_and_say_the_same() -> None:
    assert shared_rules() is shared_rules()
    assert shared_rules() is not explain_rules()
    assert meanings(shared_rules()) == meanings(explain_rules())


def test_an_organisations_own_words_are_not_left_to_others() -> None:
    own = (ErrorText(contains=("tulips wilted",), means="auth_required"),)
    text = "550 the tulips wilted"
    assert read_error(text, shared_rules(own)) != read_error(text, shared_rules())
    assert read_error(text, shared_rules(own)) == read_error(text, explain_rules(own))


def test_threads_that_read_at_once_read_the_same() -> None:
    shared_rules.cache_clear()
    rules, wanted = shared_rules(), meanings(explain_rules())
    with ThreadPoolExecutor(6) as pool:
        assert all(found == wanted for found in pool.map(lambda _: meanings(rules), range(12)))


def test_no_reader_enters_further_words() -> None:
    shared_rules.cache_clear()
    rules = shared_rules()
    before = rules.lexicon.notions("пересылка", ["пересылка"], [0])
    numbers = dict(rules.lexicon.numbers)
    meanings(rules)
    assert rules.lexicon.notions("пересылка", ["пересылка"], [0]) == before
    assert before
    assert rules.lexicon.numbers == numbers
