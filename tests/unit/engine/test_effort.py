"""What was asked is counted from what was seen."""

from dataclasses import replace

from assistant.engine.decide import decide
from assistant.engine.effort import MOST_CONNECTIONS, spent
from assistant.model.finding import Round
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Evidence, Failure, Role, Step
from assistant.model.text import sentence
from tests.support.scene import HOST, Scene, meaning
from tests.unit.engine.test_decide import AUTH, DENIED, OK, PLAIN, STARTTLS, pop_first, sign_in

PLAN = (Round(name="first", because=sentence("because"), started_s=0.0),)


def counted(scene: Scene) -> tuple[int, int]:
    effort = spent(Evidence(tuple(scene.seen)), account=scene.who.label, plan=PLAN)
    return effort.transactions, effort.logins


def test_transactions_begin_with_mail_and_log_ins_are_smtp_and_pop3() -> None:
    assert counted(sign_in()) == (2, 1)
    assert counted(pop_first()) == (2, 1)


def test_recipients_of_one_transaction_are_not_counted_apart() -> None:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    assert len(list(Evidence(tuple(scene.seen)).exchanges(step=Step.RCPT))) == 2
    assert counted(scene) == (1, 0)


def test_a_mail_without_an_answer_was_asked() -> None:
    scene = Scene().resolved().speaks(PLAIN)
    assert counted(scene.say(PLAIN, Step.MAIL, None, failure=Failure.TIMED_OUT)) == (1, 0)


def test_an_auth_that_was_not_looked_at_is_no_log_in() -> None:
    scene = Scene().resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS, "503 5.5.1 AUTH not permitted now")
    assert counted(scene) == (0, 0)
    assert counted(scene.signs_in(STARTTLS, "535 5.7.8 No")) == (0, 1)


def test_a_log_in_without_an_answer_is_one() -> None:
    scene = Scene().resolved().speaks(STARTTLS, *AUTH).say(STARTTLS, Step.AUTH, None, failure=Failure.EOF)
    assert counted(scene) == (0, 1)


def test_connections_are_counted_by_host_most_first_without_those_that_travel_a_few_hops() -> None:
    scene = Scene().resolved().connect(25).connect(465).connect(587, hop_limit=3)
    scene.connect(995, host="pop.fjordpost.no", ip="203.0.113.26", role=Role.INCOMING)
    effort = spent(Evidence(tuple(scene.seen)), account=scene.who.label, plan=())
    assert effort.connections == ((HOST, 2), ("pop.fjordpost.no", 1))
    assert effort.most_connections == MOST_CONNECTIONS


def test_what_was_asked_for_another_account_is_not_counted() -> None:
    scene = sign_in()
    effort = spent(Evidence(tuple(scene.seen)), account="msmtp//someone@else.example", plan=())
    assert (effort.rounds, effort.transactions, effort.logins, effort.connections) == (0, 0, 0, ())


def test_a_diagnosis_carries_its_plan_only_where_somebody_counts() -> None:
    scene = sign_in()
    evidence = Evidence(tuple(scene.seen))
    assert decide(scene.case(), evidence, meaning).effort is None
    effort = decide(replace(scene.case(), plan=PLAN), evidence, meaning).effort
    assert effort is not None
    assert (effort.rounds, effort.plan) == (1, PLAN)


def test_two_asks_in_one_dialogue_are_two() -> None:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED).asks(PLAIN, OK, sender="kari.n@fjordpost.no")
    where = Endpoint(host=HOST, port=25, security=Security.NONE)
    assert where == PLAIN
    assert counted(scene) == (2, 0)
