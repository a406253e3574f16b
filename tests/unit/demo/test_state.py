"""Mailboxes, and the minute that a POP log-in opens."""

from assistant.demo.state import Delivered, State


def test_a_mailbox_keeps_its_order_and_ignores_case() -> None:
    state = State(clock=lambda: 0.0)
    for subject in (b"one", b"two"):
        state.deliver(Delivered(sender="", recipient="Carlo@adatum.com", content=subject))
    assert [message.content for message in state.mailbox("carlo@ADATUM.com")] == [b"one", b"two"]
    assert state.mailbox("nobody@adatum.com") == ()


def test_a_pop_log_in_is_good_for_one_address_and_a_minute() -> None:
    now = [100.0]
    state = State(clock=lambda: now[0])
    state.logged_in_by_pop("192.0.2.57")
    assert state.popped("192.0.2.57")
    assert not state.popped("192.0.2.58")
    now[0] += 60.0
    assert not state.popped("192.0.2.57")
    state.logged_in_by_pop("192.0.2.57")
    state.forget_pop_log_ins()
    assert not state.popped("192.0.2.57")
