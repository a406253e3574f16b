"""What the organisation says stands on the verdict's, the guide's and the report's page, as it was written."""

from dataclasses import replace

from assistant.host.language import Translator
from assistant.model.finding import AccountDiagnosis, RemedyKind
from assistant.model.organisation import Helpdesk, OAuthClient
from assistant.model.text import own_words, sentence
from assistant.session.ready_report import ready
from assistant.session.steps import State, Step
from assistant.ui.presenter import present
from assistant.ui.views import GuidePage, Note, ReportPage, VerdictPage
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.test_everyone import STATES

WORDS = "<b>Ring 12</b> {host} %n & wait"
TOLD = replace(
    story.SHUT,
    verdict=replace(story.SHUT.verdict, organisation_text=own_words({"en": WORDS, "it": "Chiama il 12"})),
    helpdesk=Helpdesk(address="help@fabrikam.example", phone="12"),
)
CLIENT = OAuthClient(domain="proseware.com", client_id="1234-abc", issuer="https://login.proseware.com/")
SIGN_IN = replace(story.WEBMAIL, kind=RemedyKind.USE_OAUTH2, oauth_client=CLIENT)
HELPDESK = "Your organisation’s helpdesk: help@fabrikam.example, 12"


def at(found: AccountDiagnosis) -> State:
    return replace(STATES["verdict"], judged=(found,))


def texts(notes: tuple[Note, ...], language: str = "en") -> list[str]:
    return [Translator(language).render(one.text) for one in notes]


def test_the_verdict_has_it_in_the_readers_language() -> None:
    page = present(at(TOLD)).page
    assert isinstance(page, VerdictPage)
    assert [one for one in texts(page.notes) if "12" in one] == [f"Your organisation says: {WORDS}", HELPDESK]
    assert "Your organisation says: Chiama il 12" in texts(page.notes, "it")
    plain = present(at(story.SHUT)).page
    assert isinstance(plain, VerdictPage)
    assert set(texts(page.notes)) - set(texts(plain.notes)) == {f"Your organisation says: {WORDS}", HELPDESK}


def test_the_window_shows_its_words_as_words(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    driver.controller._state = at(TOLD)
    driver.window.show_view(driver.controller.view)
    driver.settle()
    assert driver.reads(f"Your organisation says: {WORDS}")
    assert driver.reads(HELPDESK)


def test_who_is_to_ask_the_provider_is_told_who_helps_at_home() -> None:
    for remedy, helped in ((story.LETTER, True), (story.WEBMAIL, False)):
        page = present(replace(STATES["guiding"], judged=(TOLD,), remedy=remedy)).page
        assert isinstance(page, GuidePage)
        assert (HELPDESK in texts(page.notes)) is helped


def test_the_client_id_stands_on_the_card_and_can_be_copied_in_the_guide() -> None:
    said = "Your organisation’s client id for this sign-in: 1234-abc (at https://login.proseware.com/)"
    verdict = present(at(replace(story.SHUT, remedies=(SIGN_IN, story.WEBMAIL)))).page
    assert isinstance(verdict, VerdictPage)
    assert [said in texts(card.notes) for card in verdict.remedies] == [True, False]
    page = present(replace(STATES["guiding"], remedy=SIGN_IN)).page
    assert isinstance(page, GuidePage)
    assert [value for _, value in page.values] == ["1234-abc", "https://login.proseware.com/"]


def test_a_report_says_where_it_goes_beside_it_and_not_in_it() -> None:
    goes_to = sentence("Send it to {where}.", where="help@fabrikam.example")
    for report, told in (
        (ready({"said": "x"}, goes_to), ["Send it to help@fabrikam.example."]),
        (ready({"a": "x"}), []),
    ):
        page = present(replace(STATES["report"], step=Step.REPORT, report=report)).page
        assert isinstance(page, ReportPage)
        assert texts(page.notes) == told
        assert "fabrikam" not in page.report
        assert b"fabrikam" not in report.document
