"""From where the user is (`State`) to what the window shows (`WindowView`). No Qt."""

from assistant.model.finding import AccountDiagnosis, Caution, Need, Remedy, RemedyKind, Restriction
from assistant.model.mail import Outgoing, SendingAccount
from assistant.model.net import NetworkKind
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.flow import purpose_of
from assistant.session.flow_proof import can_be_proved
from assistant.session.steps import ASIDE, State, Step
from assistant.ui import (
    changing,
    evidence,
    facts,
    forgetting,
    guiding,
    keeping,
    proving,
    reported,
    route,
    settling,
    travel,
    wording,
)
from assistant.ui import notes as notes_of
from assistant.ui.links import openable
from assistant.ui.proof_views import ProvedPage
from assistant.ui.timeline import timeline
from assistant.ui.views import (
    AccountRow,
    AccountsPage,
    AskingPage,
    HistoryPage,
    LookingPage,
    Note,
    RemedyCard,
    SettingsPage,
    Tone,
    VerdictPage,
    WaitingPage,
)
from assistant.ui.window_view import Header, Page, WindowView


def present(state: State) -> WindowView:
    """Turn a state into what is shown."""
    page = _page(state)
    return WindowView(
        header=_header(state),
        page=page,
        announce=state.keep_over or _announcement(page),
        can_go_back=_can_go_back(state),
        busy=state.running,
    )


def _page(state: State) -> Page:
    current, plan, remedy = state.current, state.plan, state.remedy
    match state.step:
        case Step.READING:
            return WaitingPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Reading your mail programs…")))
        case Step.LOOKING:
            return _looking(state)
        case Step.VERDICT if current is not None:
            return _verdict(state, current)
        case Step.ASKING if remedy is not None:
            return _asking(state, remedy)
        case Step.GUIDING if remedy is not None:
            return guiding.guide(state, remedy)
        case Step.PLANNING:
            return WaitingPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Working out what has to change…")))
        case Step.CONSENT if plan is not None and remedy is not None:
            return changing.consent(state, plan, remedy)
        case Step.APPLYING:
            return WaitingPage(
                text=sentence(QT_TRANSLATE_NOOP("Roampost", "Changing the settings, with a copy of the old ones kept…"))
            )
        case Step.DONE if state.receipt is not None:
            return changing.done(state, state.receipt)
        case Step.UNDOING:
            return WaitingPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Putting everything back…")))
        case Step.UNDONE if state.outcome is not None:
            return changing.undone(state)
        case Step.HISTORY:
            return HistoryPage(
                rows=tuple(changing.history_row(one) for one in state.receipts), notes=notes_of.faults(state)
            )
        case Step.SETTINGS:
            return settling.settings(state)
        case Step.HOLDING:
            return WaitingPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Looking what Roampost holds…")))
        case Step.FORGET if state.held is not None:
            return forgetting.asking(state, state.held)
        case Step.FORGETTING:
            return WaitingPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Forgetting…")))
        case Step.FORGOTTEN if state.forgotten is not None:
            return forgetting.result(state.forgotten)
        case Step.REPORTING:
            return WaitingPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Gathering what the helpdesk needs…")))
        case Step.REPORT if state.report is not None:
            return reported.report(state, state.report)
        case Step.PROOF_PLANNING:
            return WaitingPage(text=sentence(QT_TRANSLATE_NOOP("Roampost", "Working out what would be sent…")))
        case Step.PROOF if state.proof_plan is not None:
            return proving.form(state, state.proof_plan)
        case Step.PROVING:
            return proving.under_way(state)
        case Step.PROVED if state.proof is not None:
            return proving.result(state, state.proof)
        case _:
            return _accounts(state)


def _can_go_back(state: State) -> bool:
    match state.step:
        case Step.ASKING | Step.GUIDING | Step.CONSENT:
            return True
        case step if step in ASIDE:
            return True
        case Step.VERDICT | Step.DONE | Step.UNDONE | Step.PROOF | Step.PROVED:
            return True
        case _:
            return False


def _announcement(page: Page) -> Sentence | None:
    match page:
        case VerdictPage() | ProvedPage():
            return page.text
        case WaitingPage():
            return page.text
        case HistoryPage() | SettingsPage():
            return None
        case _:
            return page.title


# -- the strip at the top ------------------------------------------------------------------------


def _header(state: State) -> Header:
    account = state.account
    stands = state.undoable
    return Header(
        network=wording.network(state.network),
        network_note=_network_note(state),
        account=account.address if account is not None else state.subject,
        account_note=_account_note(account) if account is not None else None,
        undo=changing.change(stands) if stands is not None else None,
        changes=len(state.receipts),
        keeping=keeping.strip(state),
    )


def _network_note(state: State) -> Sentence | None:
    network, current = state.network, state.current
    if current is not None and current.verdict.restriction is Restriction.OFFLINE:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Not connected"))
    if network is None:
        return None
    if network.captive_portal:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Wants you to sign in first"))
    if current is not None and current.on_provider_network is False:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Not the network of {domain}"), domain=current.account.domain)
    if current is not None and current.on_provider_network:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "The network of {domain}"), domain=current.account.domain)
    if network.name and network.kind is not NetworkKind.UNKNOWN:
        return wording.network_kind(network.kind)
    return None


def _account_note(account: SendingAccount) -> Sentence:
    if account.outgoing is None:
        if account.program is None:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "In no mail program of this computer"))
        return sentence(QT_TRANSLATE_NOOP("Roampost", "In {program}"), program=wording.program(account))
    if account.program is None:
        return wording.plain(account.outgoing.host)
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "In {program}, sends through {host}"),
        program=wording.program(account),
        host=account.outgoing.host,
    )


# -- pages ---------------------------------------------------------------------------------------


def _accounts(state: State) -> AccountsPage:
    rows = tuple(
        AccountRow(label=one.label, address=one.address, note=_account_note(one), waiting=wording.waiting(one))
        for one in state.accounts
    )
    match len(rows):
        case 0:
            title = sentence(QT_TRANSLATE_NOOP("Roampost", "No mail account was found on this computer."))
        case 1:
            title = sentence(QT_TRANSLATE_NOOP("Roampost", "Find out why mail does not go out?"))
        case _:
            title = sentence(QT_TRANSLATE_NOOP("Roampost", "Which account does not send?"))
    notes = (
        *notes_of.faults(state),
        *notes_of.notices(state),
        *notes_of.explained(state),
        *(notes_of.unreadable(one) for one in state.unreadable),
    )
    return AccountsPage(title=title, rows=rows, notes=notes, offer_demo=not rows)


def _looking(state: State) -> LookingPage:
    address = state.account.address if state.account is not None else (state.subject or "")
    if state.remedy is not None:
        title = sentence(QT_TRANSLATE_NOOP("Roampost", "Trying whether this works…"))
    elif state.travelling:
        title = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Finding out whether mail from {address} will go out elsewhere too…"),
            address=address,
        )
    else:
        title = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Finding out why mail from {address} does not go out…"), address=address
        )
    trying = tuple(dict.fromkeys(one.what for one in state.trying))
    return LookingPage(
        title=title,
        trying=trying,
        rows=route.rows(state),
        notes=(*notes_of.explained(state), *notes_of.waiting(state)),
        route=route.route(state),
        timeline=timeline(state.seen, state.account.label if state.account is not None else (state.subject or "")),
    )


def _verdict(state: State, current: AccountDiagnosis) -> VerdictPage:
    verdict = current.verdict
    notes: list[Note] = [*notes_of.faults(state), *notes_of.notices(state), *guiding.by_hand(state)]
    notes.extend(notes_of.explained(state))
    in_order = facts.causes(verdict.causes)
    if in_order is not None:
        notes.append(Note(tone=Tone.CALM, text=in_order))
    notes.extend(notes_of.cautions(current.warnings))
    notes.extend(notes_of.forbidden(current.forbidden))
    notes.extend(notes_of.organisation(current))
    notes.extend(notes_of.unreadable(one) for one in state.unreadable)
    if current.account.managed is not None:
        who = current.account.managed
        managed = sentence(QT_TRANSLATE_NOOP("Roampost", "This account is managed by {who}."), who=who)
        notes.append(Note(tone=Tone.CALM, text=managed))
    tone, word, text = wording.tone_of(verdict, current.remedies), wording.word_of(verdict, current.remedies), None
    journey = travel.tone_and_word(current)
    if journey is not None:
        tone, word = journey
    if Caution.WEBMAIL_ONLY in current.warnings:
        word = sentence(QT_TRANSLATE_NOOP("Roampost", "Webmail only"))
    if state.running and verdict.restriction is Restriction.UNKNOWN:
        # Proven ways are shown before the verdict is in; "not found out" would be wrong then.
        tone = Tone.CAREFUL
        word = sentence(QT_TRANSLATE_NOOP("Roampost", "There is a way"))
        text = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "What is in the way is still being found out; but here is something that works."
            )
        )
    return VerdictPage(
        tone=tone,
        word=word,
        text=text or verdict.summary,
        certainty=_certainty(current),
        notes=tuple(notes),
        remedies=tuple(_card(one) for one in current.remedies),
        ask_recipient=current.recipient is None and verdict.restriction is not Restriction.OFFLINE,
        evidence=evidence.rows_of_verdict(verdict.evidence, state.seen),
        because=facts.behind(state.network, current),
        dialogue=evidence.dialogue(state.seen, current.account.label),
        running=state.running,
        offer_travel=verdict.restriction is Restriction.NONE and not state.running and not state.travelling,
        offer_proof=can_be_proved(state),
        route=route.route(state),
        seen=route.rows(state),
        timeline=timeline(state.seen, current.account.label),
    )


def _certainty(current: AccountDiagnosis) -> Sentence | None:
    verdict = current.verdict
    if verdict.restriction is Restriction.UNKNOWN:
        return None
    if not verdict.proven:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Most likely so; not everything could be tried."))
    if current.recipient is None:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Tried just now; nothing was sent."))
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Tried just now for a message to {recipient}; nothing was sent."),
        recipient=current.recipient,
    )


def _card(remedy: Remedy) -> RemedyCard:
    needs = (Note(tone=Tone.ASK, text=wording.need(one)) for one in remedy.needs)
    notes = (*notes_of.proven(remedy), *needs, *notes_of.warned(remedy), *notes_of.oauth_client(remedy))
    return RemedyCard(id=remedy.id, title=wording.remedy_title(remedy), text=remedy.summary, notes=notes)


def _asking(state: State, remedy: Remedy) -> AskingPage:
    account = state.account
    address = account.address if account is not None else (state.subject or "")
    host = _server_of(remedy, account)
    needs = state.needs
    notes: list[Note] = list(notes_of.faults(state))
    if state.refused:
        text = sentence(
            QT_TRANSLATE_NOOP("Roampost", "{host} did not accept this log-in name and password."), host=host
        )
        notes.append(Note(tone=Tone.BAD, text=text))
    if remedy.kind is RemedyKind.FIX_PASSWORD:
        notes.append(Note(tone=Tone.CALM, text=remedy.summary))
    notes.extend(notes_of.warned(remedy))
    secret = Need.PASSWORD in needs or Need.USERNAME in needs
    if secret:
        title = sentence(QT_TRANSLATE_NOOP("Roampost", "Your password for {address}"), address=address)
        body = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "It is tried once with {host}, to be sure that this works. Nothing is changed yet."
            ),
            host=host,
        )
    elif Need.RECIPIENT in needs:
        title = sentence(QT_TRANSLATE_NOOP("Roampost", "Whom were you writing to?"))
        body = sentence(
            QT_TRANSLATE_NOOP("Roampost", "The server is asked whether it would take a message there. None is sent.")
        )
    else:
        title = sentence(QT_TRANSLATE_NOOP("Roampost", "Before you go on"))
        body = remedy.summary
    consent = (
        sentence(QT_TRANSLATE_NOOP("Roampost", "I have read this and want to go on"))
        if (Need.CONSENT in needs)
        else None
    )
    label = (
        sentence(QT_TRANSLATE_NOOP("Roampost", "Password for fetching mail"))
        if purpose_of(remedy) is Purpose.INCOMING
        else sentence(QT_TRANSLATE_NOOP("Roampost", "Password"))
    )
    return AskingPage(
        title=title,
        text=body,
        notes=tuple(notes),
        username=_username(state, remedy, account),
        ask_username=secret,
        ask_password=secret,
        ask_recipient=Need.RECIPIENT in needs,
        ask_consent=consent,
        password_label=label,
        kept_where=_kept_where(state),
        can_remember=state.no_keyring is None,
        open_url=openable(remedy.url),
        open_label=wording.page_button(remedy.kind),
    )


def _kept_where(state: State) -> Sentence:
    if state.no_keyring is not None:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "The password stays in this computer’s memory until Roampost is closed, and is asked for every time: "
                "{why} It is never written to a file, a log or a report.",
            ),
            why=state.no_keyring,
        )
    keyring = (
        wording.plain(state.keyring)
        if state.keyring is not None
        else sentence(QT_TRANSLATE_NOOP("Roampost", "your system’s own keyring"))
    )
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The password stays in this computer’s memory until Roampost is closed. If you tick “remember”, it is put "
            "into {keyring}, under the name “roampost”, and nowhere else. It is never written to a file, a log or a "
            "report.",
        ),
        keyring=keyring,
    )


def _server_of(remedy: Remedy, account: SendingAccount | None) -> str:
    if remedy.kind is RemedyKind.POP_FIRST and remedy.incoming is not None:
        return remedy.incoming.host
    if remedy.outgoing is not None:
        return remedy.outgoing.host
    if account is not None and account.outgoing is not None:
        return account.outgoing.host
    return ""


def _username(state: State, remedy: Remedy, account: SendingAccount | None) -> str:
    if account is None:
        return ""
    wanted = purpose_of(remedy)
    for given in state.secrets:
        if given.address == account.address and given.purpose is wanted and given.username:
            return given.username
    sides: list[Outgoing | None] = [remedy.outgoing, account.outgoing]
    if remedy.kind is RemedyKind.POP_FIRST:
        incoming = remedy.incoming or account.incoming
        return (incoming.username if incoming is not None else None) or ""
    for side in sides:
        if side is not None and side.username:
            return side.username
    return (account.incoming.username if account.incoming is not None else None) or ""
