"""From state to view, by tables, without a widget."""

from dataclasses import fields, is_dataclass, replace

import pytest

from assistant.host.language import Translator
from assistant.model.change import CredentialStep, Edit
from assistant.model.finding import (
    AccountDiagnosis,
    Caution,
    EvidenceItem,
    Need,
    NetworkView,
    RemedyKind,
    Restriction,
    Risk,
    Verdict,
)
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import NetworkKind, PortState, Security
from assistant.model.observation import DnsLookup, Exchange, Failure, HttpGet, RecordType, TcpConnect, TlsHandshake
from assistant.model.text import Sentence, sentence
from assistant.session.steps import State, Step
from assistant.ui import evidence, wording
from assistant.ui.changing import HIDDEN, differences
from assistant.ui.presenter import present
from assistant.ui.views import AskingPage, ConsentPage, DonePage, GuidePage, Note, Tone, VerdictPage
from tests.ui import story
from tests.ui.test_everyone import STATES

render = Translator().render
FOUND = STATES["verdict"]


def verdict(state: State) -> VerdictPage:
    page = present(state).page
    assert isinstance(page, VerdictPage)
    return page


def said(notes: tuple[Note, ...]) -> list[str]:
    return [render(note.text) for note in notes]


def sentences(value: object) -> list[Sentence]:
    """Every sentence anywhere in a view."""
    if isinstance(value, Sentence):
        return [value]
    if isinstance(value, tuple):
        return [one for part in value for one in sentences(part)]
    if is_dataclass(value):
        return [one for field in fields(value) for one in sentences(getattr(value, field.name))]
    return []


@pytest.mark.parametrize("name", STATES)
def test_every_state_has_a_view_whose_sentences_are_whole(name: str) -> None:
    texts = [render(one) for one in sentences(present(STATES[name]))]
    assert texts
    assert not [text for text in texts if "{" in text]


@pytest.mark.parametrize("restriction", Restriction)
def test_every_restriction_has_a_word(restriction: Restriction) -> None:
    found = Verdict(restriction=restriction, summary=sentence("x"))
    assert render(wording.word_of(found, ()))
    assert render(wording.word_of(found, (story.SIGN_IN,)))


@pytest.mark.parametrize(
    ("restriction", "ways", "tone"),
    [
        (Restriction.NONE, (), Tone.GOOD),
        (Restriction.UNKNOWN, (), Tone.ASK),
        (Restriction.OFFLINE, (), Tone.CAREFUL),
        (Restriction.CAPTIVE_PORTAL, (story.ASK,), Tone.CAREFUL),
        (Restriction.LOCATION_RESTRICTED, (story.ASK,), Tone.BAD),
        (Restriction.LOCATION_RESTRICTED, (story.HOTEL,), Tone.CAREFUL),
    ],
)
def test_a_way_out_makes_a_verdict_less_bad(restriction: Restriction, ways: tuple[object, ...], tone: Tone) -> None:
    found = Verdict(restriction=restriction, summary=sentence("x"))
    assert wording.tone_of(found, ways) is tone  # type: ignore[arg-type] # remedies


@pytest.mark.parametrize("kind", RemedyKind)
def test_every_kind_of_remedy_has_a_button_with_and_without_its_details(kind: RemedyKind) -> None:
    full = replace(story.HOTEL, kind=kind, sender="a.rossi@proseware.com")
    assert "{" not in render(wording.remedy_title(full))
    assert "{" not in render(wording.remedy_title(replace(full, outgoing=None, sender=None)))


def test_every_closed_vocabulary_has_words() -> None:
    pieces = (
        [wording.risk(one) for one in Risk]
        + [wording.caution(one) for one in Caution]
        + [wording.need(one) for one in Need]
        + [wording.network_kind(one) for one in NetworkKind]
        + [wording.port_state(one) for one in PortState]
        + [wording.security(one) for one in Security]
        + [wording.authentication(one) for one in Authentication]
        + [wording.credential(one, "Claws Mail") for one in CredentialStep]
        + [wording.failure(one) for one in Failure]
    )
    assert all(render(one) and "{" not in render(one) for one in pieces)


def test_a_verdict_says_how_sure_it_is() -> None:
    certain = verdict(FOUND).certainty
    assert certain is not None
    assert render(certain) == f"Tried just now for a message to {story.RECIPIENT}; nothing was sent."
    current = replace(story.PROVED, verdict=replace(story.VERDICT, proven=False))
    unsure = verdict(replace(FOUND, judged=(current,))).certainty
    assert unsure is not None
    assert render(unsure).startswith("Most likely so")


def test_an_unknown_verdict_that_still_runs_does_not_say_that_nothing_was_found() -> None:
    unknown = replace(
        story.PROVED, verdict=Verdict(restriction=Restriction.UNKNOWN, summary=sentence("Could not be found out."))
    )
    page = verdict(replace(FOUND, judged=(unknown,), running=True))
    assert render(page.word) == "There is a way"
    assert render(verdict(replace(FOUND, judged=(unknown,))).text) == "Could not be found out."


def test_the_recipient_is_asked_for_only_when_none_is_known() -> None:
    nobody = replace(story.BLOCKED, recipient=None)
    assert verdict(replace(FOUND, judged=(nobody,))).ask_recipient
    assert not verdict(FOUND).ask_recipient
    offline = replace(nobody, verdict=replace(story.VERDICT, restriction=Restriction.OFFLINE))
    assert not verdict(replace(FOUND, judged=(offline,))).ask_recipient


@pytest.mark.parametrize(
    ("network", "title", "note"),
    [
        (None, "This network", None),
        (NetworkView(), "This network", None),
        (NetworkView(domain="hotel.example"), "hotel.example", None),
        (NetworkView(kind=NetworkKind.MOBILE), "Mobile network", None),
        (NetworkView(name="Lobby", kind=NetworkKind.HOTSPOT), "Lobby", "Public Wi-Fi"),
        (NetworkView(name="Lobby", captive_portal=True), "Lobby", "Wants you to sign in first"),
    ],
)
def test_the_network_has_a_name_and_a_note(network: NetworkView | None, title: str, note: str | None) -> None:
    header = present(State(network=network)).header
    assert render(header.network) == title
    assert (render(header.network_note) if header.network_note is not None else None) == note


def test_undo_names_what_it_would_put_back() -> None:
    header = present(FOUND).header
    assert header.undo is not None
    assert "smtp.proseware.com" in render(header.undo)
    assert present(replace(FOUND, receipts=(replace(story.RECEIPT, undone=True),))).header.undo is None


def asking(**more: object) -> AskingPage:
    state = replace(STATES["asking"], **more)  # type: ignore[arg-type] # fields of State
    page = present(state).page
    assert isinstance(page, AskingPage)
    return page


def test_only_what_is_needed_is_asked_for() -> None:
    page = asking(needs=(Need.PASSWORD,), refused=False)
    assert (page.ask_password, page.ask_recipient, page.ask_consent) == (True, False, None)
    page = asking(needs=(Need.RECIPIENT,))
    assert (page.ask_password, page.ask_recipient) == (False, True)
    page = asking(needs=(Need.CONSENT,))
    assert page.ask_consent is not None
    assert not page.ask_password


def test_a_password_for_fetching_is_called_so() -> None:
    page = asking(remedy=replace(story.SIGN_IN, kind=RemedyKind.POP_FIRST, incoming=story.ACCOUNT.incoming))
    assert render(page.password_label) == "Password for fetching mail"
    assert "pop.proseware.com" in render(page.text)
    assert page.username == "anna"


def consent(**more: object) -> ConsentPage:
    page = present(replace(STATES["consent"], **more)).page  # type: ignore[arg-type] # fields of State
    assert isinstance(page, ConsentPage)
    return page


def test_consent_shows_every_key_and_hides_every_secret() -> None:
    edits = consent().edits
    assert len(edits) == len(story.PLAN.edits)
    assert (edits[-1].old, edits[-1].new) == (HIDDEN, "")
    assert "x" not in {edit.old for edit in edits}


def test_consent_says_what_becomes_of_the_password_and_of_others() -> None:
    plan = replace(story.PLAN, credential=CredentialStep.CLEARED, shared_with=("b@proseware.com",))
    notes = said(consent(plan=plan).notes)
    assert any("is taken out" in text for text in notes)
    assert any("b@proseware.com" in text for text in notes)


def test_an_edit_outside_any_section_has_a_plain_key() -> None:
    plan = replace(story.PLAN, edits=(Edit(path="/x", section="", key="port", old=None, new="587"),))
    edit = consent(plan=plan).edits[0]
    assert (edit.key, edit.old, edit.new) == ("port", "", "587")


def test_differences_mark_what_changes() -> None:
    changed = {render(one.name): one.changes for one in differences(story.BEFORE, story.AFTER)}
    assert changed == {"Server": False, "Port": True, "Connection": True, "Sign-in": True, "Log-in name": True}
    plain = Outgoing(host="a", port=25, security=Security.NONE, authentication=Authentication.NONE)
    assert "Log-in name" not in {render(one.name) for one in differences(plain, plain)}


@pytest.mark.parametrize(
    ("confirmed", "running", "tone", "text"),
    [
        (None, True, Tone.GOOD, "Asking the server once more"),
        (story.WORKS, True, Tone.GOOD, "Checked with the new settings"),
        (story.WORKS, False, Tone.GOOD, "Checked with the new settings"),
        (story.REFUSED, False, Tone.CAREFUL, "does not accept this password"),
    ],
)
def test_the_end_tells_what_the_last_check_said(
    confirmed: AccountDiagnosis | None, running: bool, tone: Tone, text: str
) -> None:
    page = present(replace(STATES["done"], confirmed=confirmed, running=running)).page
    assert isinstance(page, DonePage)
    assert page.tone is tone
    assert text in said(page.notes)[0]


def test_a_portal_is_opened_where_the_network_answered_in_anothers_place() -> None:
    seen = (
        HttpGet(id=1, started_s=0, elapsed_s=0.1, url="http://probe.example/", purpose="portal", as_expected=False),
    )
    remedy = replace(story.ASK, kind=RemedyKind.SIGN_IN_TO_PORTAL)
    page = present(replace(FOUND, step=Step.GUIDING, remedy=remedy, seen=seen)).page
    assert isinstance(page, GuidePage)
    assert page.open_url == "http://probe.example/"
    page = present(replace(FOUND, step=Step.GUIDING, remedy=story.ASK, seen=seen)).page
    assert isinstance(page, GuidePage)
    assert page.open_url is None


@pytest.mark.parametrize(
    ("seen", "tone", "where", "came"),
    [
        (story.OBSERVATIONS[0], Tone.GOOD, story.HOST, "198.51.100.25"),
        (story.OBSERVATIONS[1], Tone.GOOD, f"{story.HOST}:25", "connected to 198.51.100.25"),
        (story.OBSERVATIONS[4], Tone.BAD, f"{story.HOST}:25", "550 5.7.1"),
        (story.OBSERVATIONS[5], Tone.BAD, f"{story.HOST}:465", "no answer"),
        (story.OBSERVATIONS[7], Tone.GOOD, f"{story.HOST}:587", f"certificate of {story.HOST} checked"),
        (
            DnsLookup(id=1, started_s=0, elapsed_s=0, name="x.example", record=RecordType.SRV),
            Tone.GOOD,
            "x.example (SRV)",
            "nothing listed",
        ),
        (
            HttpGet(
                id=1, started_s=0, elapsed_s=0, url="http://p.example/", purpose="portal", status=302, as_expected=False
            ),
            Tone.BAD,
            "http://p.example/",
            "302",
        ),
    ],
)
def test_each_observation_is_a_row(
    seen: DnsLookup | TcpConnect | TlsHandshake | Exchange | HttpGet, tone: Tone, where: str, came: str
) -> None:
    row = evidence.row(seen)
    assert (row.tone, row.where) == (tone, where)
    assert came in render(row.came)


def test_evidence_stands_without_its_observation() -> None:
    item = EvidenceItem(step="rcpt", host="h", port=25, reply="550 no", failure=None, seconds=0.1, observation=99)
    failed = replace(item, reply=None, failure="timed-out", host=None, port=None)
    rows = evidence.rows_of_verdict((item, failed), ())
    assert [(row.tone, row.where, render(row.came)) for row in rows] == [
        (Tone.BAD, "h:25", "550 no"),
        (Tone.BAD, "", "no answer"),
    ]


def test_the_dialogue_is_told_connection_by_connection_for_one_account() -> None:
    signed_in = story.SIGNED_IN[0]
    assert isinstance(signed_in, Exchange)
    other = replace(signed_in, account="thunderbird/x/y@z.example", connection=9)
    lines = evidence.dialogue((*story.SIGNED_IN, *story.OBSERVATIONS, other), story.LABEL)
    heads = [line.text for line in lines if not line.who]
    assert heads == [f"{story.HOST}:25", f"{story.HOST}:587", f"{story.HOST}:587"]
    assert [line.text for line in lines if line.who == "C"][:2] == [
        f"MAIL FROM:<{story.ADDRESS}>",
        f"RCPT TO:<{story.RECIPIENT}>",
    ]
