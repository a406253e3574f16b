"""The text for the provider: every fact it needs, and nothing that is nobody's business."""

from assistant.model.finding import RemedyKind
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Failure, Role, Step
from assistant.model.text import Sentence
from tests.support.remembered import PLAIN
from tests.support.scene import HOST, OUTSIDE, OWN, Scene

DENIED = "550 5.7.1 <ola@nordlys.se>... Relaying denied for kari@fjordpost.no"
POP = Endpoint(host="pop.fjordpost.no", port=995, security=Security.TLS)


def render(text: Sentence | str | int) -> str:
    if not isinstance(text, Sentence):
        return str(text)
    return text.template.format(**{name: render(value) for name, value in text.params})


def text_of(scene: Scene) -> str:
    (remedy,) = [one for one in scene.judged().remedies if one.kind is RemedyKind.ASK_PROVIDER]
    assert remedy.text is not None
    return render(remedy.text)


def refused(answer: str = DENIED) -> Scene:
    return Scene().resolved().speaks(PLAIN).asks(PLAIN, answer)


def test_what_is_known_stands_in_it() -> None:
    scene = refused()
    scene.public_address, scene.reverse_name = "198.51.100.7", "p7.dip0.nordisk-telecom.net"
    scene.connect(465, failure=Failure.CONNECTION_REFUSED)
    scene.speaks(Endpoint(host=HOST, port=587, security=Security.STARTTLS), "PIPELINING")
    scene.say(POP, Step.POP_LOGIN, "200 +OK", role=Role.INCOMING)
    text = text_of(scene)
    for fact in (
        "2026-06-01 12:00 UTC",
        f"{HOST}, port 25",
        "an address at nordlys.se",
        "550 5.7.1 <@nordlys.se>... Relaying denied for kari@fjordpost.no",
        "198.51.100.7",
        "p7.dip0.nordisk-telecom.net (it looks like an address that changes)",
        "port 587: answers without offering a sign-in; port 465: closed",
        "fetching mail first: done, and sending was still refused",
        "SMTP authentication on port 587 or 465",
        "POP before SMTP",
        "put my address on your list",
    ):
        assert fact in text, text


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    text = text_of(refused())
    assert "My address on the internet: unknown" in text
    assert "Its name: unknown" in text
    assert "port 587: not known; port 465: not known; fetching mail first: not tried" in text


def test_no_recipient_and_no_secret_is_in_it() -> None:
    text = text_of(refused("550 5.7.1 No relaying for ola@nordlys.se, <eva@elsewhere.example>, x@y"))
    assert OUTSIDE not in text and "eva@" not in text and "@elsewhere.example" in text
    assert OWN in text


def test_a_fixed_address_is_not_called_changing() -> None:
    scene = refused()
    scene.public_address, scene.reverse_name = "198.51.100.7", "gw.firma.com"
    assert "gw.firma.com (nothing in it says that the address changes)" in text_of(scene)


def test_a_server_that_speaks_of_a_list_is_asked_about_the_list() -> None:
    assert "if it changes, a list will not help" in text_of(refused("550 Relaying denied: your IP is not authorized"))


def test_a_long_reply_is_cut() -> None:
    assert len(text_of(refused("550 5.7.1 Relaying denied " + "x" * 5000))) < 2000


def test_nobody_is_asked_where_nothing_was_refused() -> None:
    scene = Scene().resolved().connect(25, failure=Failure.CONNECTION_REFUSED)
    assert all(one.text is None for one in scene.judged().remedies)
