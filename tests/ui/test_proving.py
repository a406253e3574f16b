"""How a proof of delivery is shown, and what the travel check, a forecast and the facts behind a verdict say."""

from dataclasses import replace

import pytest

from assistant.engine.proof import BODY, SUBJECT
from assistant.host.language import Translator
from assistant.model.finding import (
    AccountDiagnosis,
    Caution,
    Delivery,
    LocationRule,
    NetworkView,
    Remedy,
    RemedyKind,
    Restriction,
    Risk,
    Travel,
)
from assistant.model.net import PortState
from assistant.model.observation import HttpGet
from assistant.model.proof import AuthenticationResults, Choice, Outcome, Proof
from assistant.model.text import Sentence, sentence
from assistant.session.steps import State
from assistant.ui import facts, proving, wording
from assistant.ui.presenter import present
from assistant.ui.proof_views import ProofPage, ProvedPage, ProvingPage
from assistant.ui.views import AskingPage, DonePage, GuidePage, Note, Tone, VerdictPage
from tests.ui import story
from tests.ui.test_everyone import STATES

render = Translator().render


def said(notes: tuple[Note, ...]) -> list[str]:
    return [render(note.text) for note in notes]


def verdict(found: AccountDiagnosis, **more: object) -> VerdictPage:
    state = replace(STATES["verdict"], judged=(found,), **more)  # type: ignore[arg-type] # fields of State
    page = present(state).page
    assert isinstance(page, VerdictPage)
    return page


def guide(remedy: Remedy, state: State = STATES["guiding"]) -> GuidePage:
    page = present(replace(state, remedy=remedy)).page
    assert isinstance(page, GuidePage)
    return page


# -- the proof -----------------------------------------------------------------------------------


def test_what_would_be_sent_is_said_before_it_is() -> None:
    page = proving.form(STATES["proof"], story.PROOF_PLAN)
    shown = {render(name): render(value) for name, value in page.facts}
    assert shown["From"] == story.ADDRESS
    assert (shown["Subject"], shown["Text"]) == (f"{render(SUBJECT)} [its mark]", render(BODY))
    assert shown["Through"].startswith(f"{story.HOST}, port 587")
    assert shown["Looked for"] == f"in the mailbox of {story.OWN_OTHER}, for 60 seconds at most"
    assert page.recipient == story.OWN_OTHER
    assert [render(one.label) for one in page.passwords] == [
        f"Password for sending from {story.ADDRESS}",
        f"Password for fetching the mail of {story.OWN_OTHER}",
    ]
    assert (page.can_send, page.offer_remove) == (True, True)
    assert "another provider" in said(page.notes)[0]


@pytest.mark.parametrize(
    ("recipient", "obstacle", "can_send"),
    [(None, None, False), ("a@b.example", sentence("No server."), False), ("a@b.example", None, True)],
)
def test_nothing_can_be_sent_to_nobody_or_against_an_obstacle(
    recipient: str | None, obstacle: Sentence | None, can_send: bool
) -> None:
    plan = replace(story.PROOF_PLAN, recipient=recipient, obstacle=obstacle)
    assert proving.form(STATES["proof"], plan).can_send is can_send


@pytest.mark.parametrize("choice", Choice)
def test_the_mailbox_of_whom_the_user_named_need_not_be_opened(choice: Choice) -> None:
    sending, fetching = proving.form(STATES["proof"], replace(story.PROOF_PLAN, choice=choice)).passwords
    assert (sending.needed, fetching.needed) == (True, choice is not Choice.NAMED)


def test_the_limit_is_said_and_nothing_is_removed_where_nobody_can_look() -> None:
    page = present(STATES["proof in nobody's sight"]).page
    assert isinstance(page, ProofPage)
    assert "This only shows what happens to mail to yourself." in said(page.notes)
    assert "Looked for" not in {render(name) for name, _ in page.facts}
    assert not page.offer_remove


@pytest.mark.parametrize("choice", Choice)
def test_every_choice_of_recipient_is_shown(choice: Choice) -> None:
    page = proving.form(STATES["proof"], replace(story.PROOF_PLAN, choice=choice))
    assert (len(page.notes) == 0) is (choice is Choice.NAMED)


def test_progress_tells_sending_from_looking() -> None:
    first, then = present(STATES["sending"]).page, present(STATES["proving"]).page
    assert isinstance(first, ProvingPage)
    assert isinstance(then, ProvingPage)
    assert (render(first.title), first.waited_s) == ("Sending the test message…", None)
    assert render(then.title) == f"Sent. Looking for it in the mailbox of {story.OWN_OTHER}…"
    assert (then.waited_s, then.patience_s) == (12.0, 60.0)


def result(proof: Proof) -> ProvedPage:
    return proving.result(STATES["arrived"], proof)


@pytest.mark.parametrize(
    ("outcome", "tone", "word", "again"),
    [
        (Outcome.DELIVERED, Tone.GOOD, "It arrived", False),
        (Outcome.JUNK, Tone.CAREFUL, "It arrived, in junk", False),
        (Outcome.DELAYED, Tone.CAREFUL, "It is late", False),
        (Outcome.LOST_SO_FAR, Tone.BAD, "Accepted, but not arrived so far", True),
        (Outcome.REFUSED, Tone.BAD, "It was refused", True),
        (Outcome.NOT_SENT, Tone.ASK, "Nothing was sent", False),
        (None, Tone.ASK, "Sent; nobody here can see whether it arrived", False),
    ],
)
def test_each_outcome_is_another_answer(outcome: Outcome | None, tone: Tone, word: str, again: bool) -> None:
    page = result(replace(story.ARRIVED, outcome=outcome))
    assert (page.tone, render(page.word), page.again is not None) == (tone, word, again)


@pytest.mark.parametrize(("found", "text"), [(True, "but takes its time"), (False, "Nothing is wrong yet")])
def test_late_and_not_there_yet_are_told_apart(found: bool, text: str) -> None:
    notes = said(result(replace(story.ARRIVED, outcome=Outcome.DELAYED, found=found)).notes)
    assert any(text in one for one in notes)


def test_the_details_hold_way_and_checks() -> None:
    rows = [(row.tone, render(row.name), render(row.value)) for row in result(story.ARRIVED).rows]
    assert (None, "Sent to", story.OWN_OTHER) in rows
    assert (None, "Accepted at", "2026-01-05 09:30:00 UTC") in rows
    assert (None, "Stage 1", f"[192.0.2.7] → {story.HOST} (192.0.2.7, ESMTPSA, 09:30:00 UTC)") in rows
    assert (None, "Stage 3", "does not say") in rows
    by = "Checked by mx.fabrikam.example"
    assert (Tone.GOOD, by, f"spf=pass smtp.mailfrom={story.ADDRESS}") in rows
    assert (Tone.BAD, by, "dkim=fail (signature did not verify)") in rows
    assert (None, by, "dmarc=none") in rows


def test_a_server_that_checked_nothing_is_quoted_so() -> None:
    bare = replace(story.ARRIVED, authentication_results=AuthenticationResults(server="mx.example"), route=())
    assert render(result(bare).rows[-1].value) == "checked nothing"


def test_a_refusal_gives_the_reason_and_the_reply() -> None:
    refused = replace(
        story.LOST, outcome=Outcome.REFUSED, reason=sentence("It wants a sign-in."), reply="550 5.7.1 no", sent_utc=None
    )
    page = result(refused)
    assert "It wants a sign-in." in said(page.notes)
    assert "550 5.7.1 no" in {render(row.value) for row in page.rows}
    assert "Accepted at" not in {render(row.name) for row in page.rows}


@pytest.mark.parametrize(
    ("found", "removed", "choice", "text"),
    [
        (True, True, Choice.OTHER_ACCOUNT, "taken out of the mailbox again"),
        (True, False, Choice.OTHER_ACCOUNT, "still in the mailbox"),
        (True, False, Choice.ECHO, None),
        (False, False, Choice.OTHER_ACCOUNT, None),
    ],
)
def test_what_became_of_the_test_message_itself_is_said(
    found: bool, removed: bool, choice: Choice, text: str | None
) -> None:
    notes = said(result(replace(story.ARRIVED, found=found, removed=removed, choice=choice)).notes)
    about = [one for one in notes if "mailbox" in one]
    assert (about == []) if text is None else text in about[0]


@pytest.mark.parametrize(
    ("restriction", "running", "offered"),
    [
        (Restriction.NONE, False, True),
        (Restriction.NONE, True, False),
        (Restriction.SILENT_DROP, False, True),
        (Restriction.AUTHENTICATION_REQUIRED, False, False),
        (Restriction.UNKNOWN, False, False),
    ],
)
def test_a_test_message_is_offered_only_where_the_server_takes_mail(
    restriction: Restriction, running: bool, offered: bool
) -> None:
    found = replace(story.WORKS, verdict=replace(story.WORKS.verdict, restriction=restriction))
    assert verdict(found, running=running).offer_proof is offered
    nowhere = replace(found, account=replace(found.account, outgoing=None))
    assert not verdict(nowhere).offer_proof


# -- the travel check ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "tone", "word"),
    [
        (story.TRAVELS, Tone.GOOD, "Ready to travel"),
        (story.STAYS, Tone.CAREFUL, "Put this right before you leave"),
        (replace(story.STAYS, remedies=()), Tone.CAREFUL, "Works here, but not everywhere"),
        (replace(story.WORKS, travel=Travel.UNKNOWN), Tone.ASK, "Works here; elsewhere is not clear yet"),
        (story.WORKS, Tone.GOOD, "Sending works"),
        (replace(story.PROVED, travel=Travel.NOT_READY), Tone.CAREFUL, "Blocked here, but there is a way"),
    ],
    ids=["ready", "not ready", "no way", "unknown", "nobody asked", "not even here"],
)
def test_the_travel_check_has_its_own_words(found: AccountDiagnosis, tone: Tone, word: str) -> None:
    page = verdict(found, travelling=True)
    assert (page.tone, render(page.word)) == (tone, word)
    assert not page.offer_travel


def test_the_journey_is_offered_where_sending_works() -> None:
    assert verdict(story.WORKS).offer_travel
    assert not verdict(story.WORKS, running=True).offer_travel
    assert not verdict(story.PROVED).offer_travel


# -- forecasts, pages, texts ---------------------------------------------------------------------


@pytest.mark.parametrize("delivery", Delivery)
def test_every_forecast_has_words_a_tone_and_its_reason(delivery: Delivery) -> None:
    page = verdict(replace(story.BLOCKED, remedies=(replace(story.FORECAST, delivery=delivery),)))
    note = next(one for one in page.remedies[0].notes if "asks for such mail to be refused" in render(one.text))
    assert note.tone is wording.delivery_tone(delivery)
    assert "{" not in render(wording.delivery(delivery, None))


def test_a_forecast_takes_the_place_of_the_risks_that_it_says_itself() -> None:
    bad = replace(story.FORECAST, risks=(Risk.SPF_FAIL, Risk.DMARC_FAIL, Risk.OTHER_OPERATOR_READS_MAIL))
    assert [render(one) for one in wording.risks(bad)] == [render(wording.risk(Risk.OTHER_OPERATOR_READS_MAIL))]
    unknown = replace(bad, delivery=Delivery.UNKNOWN)
    assert len(wording.risks(unknown)) == 3


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (RemedyKind.USE_WEBMAIL, "Open webmail"),
        (RemedyKind.SIGN_IN_TO_PORTAL, "Open the sign-in page"),
        (RemedyKind.FIX_PASSWORD, "Open the web page"),
    ],
)
def test_a_page_of_a_remedy_is_offered_by_its_own_button(kind: RemedyKind, label: str) -> None:
    page = guide(replace(story.WEBMAIL, kind=kind))
    assert (page.open_url, render(page.open_label)) == (story.WEBMAIL.url, label)


def test_an_address_that_is_no_web_page_is_not_offered() -> None:
    page = guide(replace(story.WEBMAIL, url="javascript:alert(1)"))
    assert page.open_url is None
    asking = present(replace(STATES["asking"], remedy=replace(story.SIGN_IN, url="javascript:alert(1)"))).page
    assert isinstance(asking, AskingPage)
    assert asking.open_url is None


def test_a_portal_named_by_the_network_comes_before_the_page_that_was_answered_in_anothers_place() -> None:
    seen = (HttpGet(id=1, started_s=0, elapsed_s=0, url="http://probe.example/", purpose="portal", as_expected=False),)
    portal = replace(story.WEBMAIL, kind=RemedyKind.SIGN_IN_TO_PORTAL, url="https://portal.example/")
    state = replace(STATES["guiding"], seen=seen)
    assert guide(portal, state).open_url == "https://portal.example/"
    assert guide(replace(portal, url=None), state).open_url == "http://probe.example/"


def test_a_text_to_send_is_shown_whole() -> None:
    letter = guide(story.LETTER).to_send
    assert letter is not None
    assert render(letter).count("\n") == 4


# -- what stands behind a verdict ----------------------------------------------------------------


def test_the_facts_behind_a_verdict() -> None:
    network = NetworkView(because=(sentence("Its name says so."),), ports=((25, PortState.DROPPED),))
    lines = [render(one) for one in facts.behind(network, story.SHUT)]
    assert lines[0].startswith("The server lets in its provider’s own network or certain listed addresses only; which")
    assert lines[1:3] == ["Its name says so.", "Port 25: blocked"]
    assert lines[3:] == [
        "What it took: rounds of questions 2, mail transactions 3, log-ins 1; no message was sent.",
        "Round 1: Ask the configured server.",
        "Round 2: Fetch mail first, for it may open the server.",
        f"{story.HOST}: connections 5, of 12 at most.",
        "mail.bellavista.example: connections 2, of 12 at most.",
    ]
    assert facts.behind(None, story.BLOCKED) == ()


@pytest.mark.parametrize("rule", LocationRule)
def test_every_rule_of_location_has_words(rule: LocationRule) -> None:
    assert render(wording.location(rule)).startswith("The server lets in")


@pytest.mark.parametrize("restriction", Restriction)
def test_every_cause_has_words(restriction: Restriction) -> None:
    assert render(wording.cause(restriction))


def test_causes_are_told_in_order_where_there_are_several() -> None:
    assert facts.causes((Restriction.PORT_BLOCKED,)) is None
    three = facts.causes((Restriction.CAPTIVE_PORTAL, Restriction.PORT_BLOCKED, Restriction.PASSWORD_METHOD_DISABLED))
    assert three is not None
    assert render(three) == (
        "More than one thing is in the way. To be solved in this order: this network wants you to sign in first, "
        "then this network blocks the port, then the server no longer takes this password."
    )


def test_that_there_is_only_webmail_is_said_first() -> None:
    found = replace(story.BLOCKED, warnings=(Caution.CLEARTEXT_LOGIN, Caution.WEBMAIL_ONLY), remedies=(story.WEBMAIL,))
    page = verdict(found)
    assert render(page.word) == "Webmail only"
    assert said(page.notes)[0] == render(wording.caution(Caution.WEBMAIL_ONLY))


@pytest.mark.parametrize(("found", "tone"), [(story.TRAVELS, Tone.GOOD), (story.STAYS, Tone.CAREFUL)])
def test_the_end_says_what_the_change_means_for_the_journey(found: AccountDiagnosis, tone: Tone) -> None:
    summary = sentence("What it means for the journey.")
    found = replace(found, verdict=replace(found.verdict, summary=summary))
    page = present(replace(STATES["done"], confirmed=found)).page
    assert isinstance(page, DonePage)
    assert page.tone is tone
    assert page.notes[1] == Note(tone=tone, text=summary)
