"""Which tests hold each verdict: what must find it on real servers, what must not, and what it cites.

One entry a value of `verdict.restriction` and one a hazard. A test is named ``FILE::FUNCTION``, ``FILE`` relative to
``tests`` and without ``.py``; a case of `tests.scenarios.cases` is named ``case:NAME``. `test_covered.py` holds that
all of them exist, that what a server does is held on two server programs at least, and that nothing is left out.
"""

from dataclasses import dataclass

from assistant.demo.places import Hazard
from assistant.model.finding import Restriction

TROUBLE = "scenarios/test_trouble::"
DECIDE = "unit/engine/test_decide::"
WORDS, WORDS_SCENES = "scenarios/test_words::test_", "support/told::"
NETWORK, NETWORK_SCENES = "scenarios/test_network_trouble::test_", "unit/engine/test_trouble::"
MEMORY = "scenarios/test_memory::test_"
REMOVAL = DECIDE + "test_a_verdict_without_one_of_its_observations_changes_or_weakens"


@dataclass(frozen=True, kw_only=True)
class Cover:
    """What holds one verdict.

    Attributes:
        found: tests that must find it, on real servers.
        near_misses: tests of something like it that must not be taken for it.
        programs: server programs that it was found on; one or none where it is the network's or this computer's doing.
        by_server: it is a server's behaviour.
        scenes: scenes of which each cited observation is taken away in turn.
        removal: the test that takes them away.
    """

    found: tuple[str, ...]
    near_misses: tuple[str, ...]
    programs: tuple[str, ...] = ("postfix",)
    by_server: bool = False
    scenes: tuple[str, ...]
    removal: str = REMOVAL


def _trouble(*names: str) -> tuple[str, ...]:
    return tuple(f"{TROUBLE}test_{name}" for name in names)


def _scenes(*names: str) -> tuple[str, ...]:
    return tuple(f"{DECIDE}{name}" for name in names)


COVERED: dict[Restriction, Cover] = {
    Restriction.NONE: Cover(
        found=(*_trouble("right_password", "recipient_known"), "case:home: network-only", "case:hotel: open relay"),
        near_misses=_trouble("recipient_unknown", "wrong_password"),
        programs=("postfix", "sendmail", "exim"),
        by_server=True,
        scenes=_scenes("works"),
    ),
    Restriction.AUTHENTICATION_REQUIRED: Cover(
        found=(
            "scenarios/test_rows::test_row",
            *_trouble("servers_of_every_make_that_want_a_log_in", "no_password_at_hand_is_no_wrong_password"),
        ),
        near_misses=_trouble("tls_offered_is_not_required", "servers_of_every_make_that_relay_for_their_network"),
        programs=("postfix", "sendmail", "exim"),
        by_server=True,
        scenes=_scenes("sign_in", "sign_in_without_secret", "turned_away"),
    ),
    Restriction.TLS_REQUIRED: Cover(
        found=(*_trouble("tls_required"), "case:home: tls-required", "case:home: exim, tls-required"),
        near_misses=_trouble("tls_offered_is_not_required", "starttls_offered_and_failing_where_nobody_needs_it"),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=_scenes("tls_required"),
    ),
    Restriction.POP_BEFORE_SMTP: Cover(
        found=("scenarios/test_rows::test_row", "case:hotel: pop-first", "case:hotel: exim, pop-first"),
        near_misses=_trouble("pop_server_that_opens_nothing"),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=_scenes("pop_first"),
    ),
    Restriction.LOCATION_RESTRICTED: Cover(
        found=(
            "scenarios/test_rows::test_row",
            *_trouble(
                "servers_of_every_make_that_relay_for_their_network",
                "a_relay_refusal_that_reads_like_an_unknown_recipient",
            ),
            f"{MEMORY}let_in_at_home_and_refused_in_the_hotel",
        ),
        near_misses=_trouble("servers_of_every_make_that_want_a_log_in", "recipient_unknown"),
        programs=("postfix", "sendmail", "exim", "opensmtpd", "stand_in_qmail"),
        by_server=True,
        scenes=_scenes("location"),
    ),
    Restriction.SENDER_RESTRICTED: Cover(
        found=(
            *_trouble("sender_not_owned"),
            f"{WORDS}which_from_would_work_here",
            "case:hotel: exim, sender not owned",
        ),
        near_misses=_trouble("sender_not_owned_where_nobody_looks", "sender_owned"),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=_scenes("sender"),
    ),
    Restriction.AUTHENTICATION_FAILED: Cover(
        found=(
            *_trouble("wrong_password", "wrong_password_for_an_account_that_sends_bare"),
            "case:hotel: exim, wrong password",
        ),
        near_misses=(
            *_trouble("right_password", "no_password_at_hand_is_no_wrong_password"),
            "case:travel: authentication, wrong password",
        ),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=_scenes("wrong_password"),
    ),
    Restriction.PORT_BLOCKED: Cover(
        found=_trouble("port_25_filtered_and_587_open", "every_mail_port_dropped", "port_25_dropped_on_a_slow_network"),
        near_misses=_trouble(
            "port_25_dropped_towards_another_host_only",
            "port_25_closed_by_the_server_itself",
            "every_mail_port_dropped_elsewhere",
            "everything_dropped_has_no_control",
            "a_slow_network_is_no_obstacle",
        ),
        scenes=_scenes("dropped", "prohibited", "swallowed", "refused_on_the_way"),
    ),
    Restriction.CERTIFICATE_UNTRUSTED: Cover(
        found=(
            *_trouble("certificate_untrusted", "untrusted_certificate_keeps_the_log_in_from_being_tried"),
            "case:hotel: certificate expired, bare",
        ),
        near_misses=_trouble("certificate_sound", "untrusted_certificate_matters_nothing_at_home"),
        scenes=_scenes("untrusted"),
    ),
    Restriction.SERVER_UNREACHABLE: Cover(
        found=_trouble(
            "port_25_closed_by_the_server_itself",
            "server_down",
            "server_down_and_its_network_unreachable",
            "everything_dropped_has_no_control",
            "starttls_offered_and_failing",
        ),
        near_misses=_trouble("port_25_filtered_and_587_open", "starttls_offered_and_failing_where_nobody_needs_it"),
        programs=("postfix", "opensmtpd"),
        scenes=_scenes("refused_port"),
    ),
    Restriction.NAME_NOT_FOUND: Cover(
        found=_trouble("name_not_found", "name_server_does_not_answer"),
        near_misses=_trouble("a_name_in_the_networks_own_domain_is_another_name"),
        scenes=_scenes("no_name", "other_name_works"),
    ),
    Restriction.OFFLINE: Cover(
        found=_trouble("offline"),
        near_misses=_trouble("everything_dropped_has_no_control", "name_server_does_not_answer"),
        scenes=_scenes("offline"),
    ),
    Restriction.RECIPIENT_REFUSED: Cover(
        found=(*_trouble("recipient_unknown"), "case:hotel: exim, unknown recipient"),
        near_misses=_trouble("recipient_known", "a_relay_refusal_that_reads_like_an_unknown_recipient"),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=_scenes("recipient"),
    ),
    Restriction.PASSWORD_METHOD_DISABLED: Cover(
        found=(
            f"{WORDS}an_application_password_is_wanted",
            f"{WORDS}basic_authentication_is_switched_off",
            f"{WORDS}only_tokens_are_offered",
        ),
        near_misses=(f"{WORDS}a_wrong_password_is_no_lock", *_trouble("wrong_password")),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=(
            *_scenes("method_disabled"),
            f"{WORDS_SCENES}application_password",
            f"{WORDS_SCENES}oauth2_only",
            f"{WORDS_SCENES}tokens_only",
        ),
        removal="unit/engine/test_words::test_without_one_of_its_observations_the_answer_changes_or_weakens",
    ),
    Restriction.ACCOUNT_LOCKED: Cover(
        found=(f"{WORDS}a_locked_account_is_not_tried_again", f"{WORDS}a_locked_account_where_mail_is_fetched_first"),
        near_misses=(f"{WORDS}a_wrong_password_is_no_lock",),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=(f"{WORDS_SCENES}locked", f"{WORDS_SCENES}too_many"),
        removal="unit/engine/test_words::test_without_one_of_its_observations_the_answer_changes_or_weakens",
    ),
    Restriction.RATE_LIMITED: Cover(
        found=(
            f"{WORDS}too_many_log_ins_from_here",
            f"{WORDS}a_limit_reached_after_the_log_in",
            f"{WORDS}a_server_that_cannot_check_passwords",
        ),
        near_misses=(f"{WORDS}a_wrong_password_is_no_lock",),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=(f"{WORDS_SCENES}too_often_from_here", f"{WORDS_SCENES}daily_limit", f"{WORDS_SCENES}servers_trouble"),
        removal="unit/engine/test_words::test_without_one_of_its_observations_the_answer_changes_or_weakens",
    ),
    Restriction.ADDRESS_BLOCKLISTED: Cover(
        found=(f"{WORDS}the_airports_address_has_the_bad_name",),
        near_misses=(f"{WORDS}the_hotels_address_has_none",),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=(
            *_scenes("blocklisted"),
            f"{WORDS_SCENES}blocklisted_by_a_list",
            f"{WORDS_SCENES}blocklisted_after_login",
        ),
        removal="unit/engine/test_words::test_without_one_of_its_observations_the_answer_changes_or_weakens",
    ),
    Restriction.SILENT_DROP: Cover(
        found=("scenarios/test_prove::test_accepted_and_thrown_away",),
        near_misses=(
            "scenarios/test_prove::test_in_the_junk_folder",
            "scenarios/test_prove::test_a_server_on_the_way_that_keeps_trying",
        ),
        programs=("postfix", "exim"),
        by_server=True,
        scenes=("unit/engine/test_lost::test_accepted_now_and_lost_before",),
        removal="unit/engine/test_lost::test_without_the_acceptance_it_cites_there_is_no_such_verdict",
    ),
    Restriction.CAPTIVE_PORTAL: Cover(
        found=(f"{NETWORK}captive_portal", f"{NETWORK}captive_portal_that_says_so_by_511"),
        near_misses=(f"{NETWORK}no_portal", f"{NETWORK}portal_for_the_web_while_mail_passes"),
        programs=(),  # the network's doing, whatever the server
        scenes=(*_scenes("portal"), f"{NETWORK_SCENES}portal", f"{NETWORK_SCENES}portal_by_its_api"),
        removal=f"{NETWORK_SCENES}test_a_verdict_without_one_of_its_observations_changes_or_weakens",
    ),
    Restriction.INTERCEPTED: Cover(
        found=(
            f"{NETWORK}a_box_that_answers_in_the_servers_name_from_nearer",
            f"{NETWORK}a_network_that_opens_every_encrypted_connection",
            f"{MEMORY}another_server_answers_in_the_only_ports_place",
        ),
        near_misses=(
            f"{NETWORK}a_provider_whose_port_25_stands_one_hop_nearer",
            f"{NETWORK}a_provider_nobody_trusts_where_others_are_trusted",
            f"{MEMORY}a_server_program_that_was_replaced_everywhere",
        ),
        programs=(),  # the network's doing, whatever the server
        scenes=(
            *_scenes("intercepted", "stripped"),
            f"{NETWORK_SCENES}nearer_under_another_name",
            f"{NETWORK_SCENES}untrusted_everywhere",
        ),
        removal=f"{NETWORK_SCENES}test_a_verdict_without_one_of_its_observations_changes_or_weakens",
    ),
}

HAZARDS: dict[Hazard, tuple[str, ...]] = {
    Hazard.PORT_25_BLOCKED: _trouble("port_25_filtered_and_587_open"),
    Hazard.ALL_PORTS_BLOCKED: _trouble("every_mail_port_dropped"),
    Hazard.EXPIRED_CERTIFICATE: _trouble("certificate_untrusted"),
    Hazard.SLOW: _trouble("a_slow_network_is_no_obstacle", "port_25_dropped_on_a_slow_network"),
    Hazard.STARTTLS_STRIPPED: (f"{MEMORY}an_encrypted_port_with_its_encryption_taken_off",),
    Hazard.SMTP_INTERCEPTED: (f"{NETWORK}a_box_that_answers_in_the_servers_name_from_nearer",),
    Hazard.CAPTIVE_PORTAL: (f"{NETWORK}captive_portal",),
}

NOT_ON_REAL_SERVERS: dict[Restriction, tuple[str, ...]] = {
    Restriction.UNKNOWN: (f"{DECIDE}test_without_a_recipient_only_the_inside_answer_is_known",),
}
"""Verdicts that no server of the lab brings about; each with the scenes that hold it all the same."""
